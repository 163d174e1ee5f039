"""`backstride` and `python -m app`: the window, or a command beside it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the command line and carry it out; returns the exit code of diary-format version 1."""
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["--age-worker"] and len(argv) == 2:
        return _age_worker(argv[1])
    # Imported here: `run_and_end` stops looking for garbage before.
    from app import cli
    from app.bootstrap import Parts

    args: Any = window_arguments(argv) or cli.build_parser().parse_args(argv)
    return cli.run(args, Parts(args.data_dir, selftest=_selftest))


def window_arguments(argv: Sequence[str]) -> SimpleNamespace | None:
    """What the parser would return, when `argv` plainly asks for the window; else None. The parser
    and its import cost the start as much as the engine."""
    args = SimpleNamespace(command=None, data_dir=None, exit_after_first_paint=False, open=[])
    words = iter(argv)
    for word in words:
        if word == "--exit-after-first-paint":
            args.exit_after_first_paint = True
        elif word == "--data-dir" and (folder := Path(next(words, "-"))).is_dir():
            args.data_dir = folder
        elif word == "--open" and len(argv) == 1:  # a menu's entry with no file
            break
        else:
            return None
    return args


def _age_worker(task: str) -> int:
    """The program starts itself for this where it has no Python beside it (storage.age_files)."""
    from storage.age_worker import main as work

    return work(task)


def _selftest() -> int:
    from app.selftest import run

    return run()


def give_streams() -> None:
    """Where the system gave no standard streams (Windows, without a console), have empty ones: what
    is written is lost, and nothing fails for it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123


def run_and_end() -> None:
    """`main` as a whole process."""
    give_streams()
    # Nothing made during the start is garbage; looking for some costs a tenth of it. The window
    # collects in its own time (ui.tidying), a command ends before it matters.
    gc.disable()
    code = 2
    try:
        code = main()
    except SystemExit as end:  # the parser's: --version, --help, wrong usage
        code = end.code if isinstance(end.code, int) else 2
    sys.stdout.flush()
    sys.stderr.flush()
    # All is saved and closed: to take thousands of Qt objects apart one by one would only delay
    # the end.
    os._exit(code)


if __name__ == "__main__":
    run_and_end()
