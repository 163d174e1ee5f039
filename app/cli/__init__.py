"""The command line of diary-format.md: what can be done without the window.

Exit codes: 0; 2 for wrong usage or bad input (one line on standard error, nothing changed); 1 for
a fault, the environment's or the program's own. This module stays cheap to import, because the
window starts through it: what the commands do lies in `commands`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol, TextIO

from app import __version__
from app.services.ports import BackstrideError, Clock, StoreUnavailable, UnitOfWork

if TYPE_CHECKING:
    from app.engine.programme import Programme
    from app.engine.progression import Decision

MOST_WEEKS = 520


class CheckReport(Protocol):
    """What a look over the store found: kinds counted, and each problem with what to do."""

    @property
    def ok(self) -> bool:
        """Nothing is wrong."""

    @property
    def problems(self) -> Sequence[str]:
        """A sentence a problem."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many entries of each kind."""

    @property
    def version(self) -> int:
        """The version of the store's schema."""


class Services(Protocol):
    """What the commands are handed; each is built when it is asked for."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    @property
    def clock(self) -> Clock:
        """The patient's wall clock."""

    def store(self) -> UnitOfWork:
        """The diary, opened. Raises StoreUnavailable."""

    def plan(self, on: date) -> Decision:
        """What is recommended on a day, by the diary's own programme table."""

    def programme(self) -> Programme:
        """The diary's own programme table, else the one that comes with the program."""

    def check(self) -> CheckReport:
        """Look the store over. Raises StoreUnavailable."""

    def chart(self) -> Callable[[Path], None]:
        """What draws the progress chart to a file, PNG, SVG or PDF by its ending."""

    def selftest(self) -> int:
        """The installed program tries itself out; returns the exit code."""

    def open_window(self, *, exit_after_first_paint: bool) -> int:
        """Show the window until it is closed; returns the exit code."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # argparse would print its usage first; one line is easier to find, and to read aloud.
        self.exit(2, _one_line(f"{self.prog}: {message}. See {self.prog} --help.") + "\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command; `--data-dir` may stand before or after the command."""
    parser = _Parser(
        prog="backstride",
        description="A graded run-walk programme for people with back pain, with a private diary.",
        epilog="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"backstride {__version__}")
    parser.add_argument(
        "--exit-after-first-paint",
        action="store_true",
        help="open the window and end at its first painted, usable page (to measure the start)",
    )
    place = {"metavar": "DIR", "type": _folder, "help": "where the diary is kept"}
    parser.add_argument("--data-dir", default=None, **place)  # type: ignore[arg-type]
    shared = _Parser(add_help=False)
    shared.add_argument("--data-dir", default=argparse.SUPPRESS, **place)  # type: ignore[arg-type]
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=text, description=text, parents=[shared], allow_abbrev=False
        )

    plan = command("plan", "say what comes next, as JSON")
    plan.add_argument("--on", metavar="DATE", type=_day, help="on this day instead of today")
    export = command("export", "write the diary or its chart to a file")
    export.add_argument("format", metavar="FORMAT", choices=("chart", "csv", "json"))
    export.add_argument("file", metavar="FILE", type=Path)
    command("import", "join a diary file into the diary").add_argument(
        "file", metavar="FILE", type=Path
    )
    command("check", "look over the diary's store and count what is in it")
    demo = command("demo", "fill an empty data folder with a simulated patient")
    demo.add_argument("--weeks", metavar="N", type=_weeks, default=12, help="how many weeks (12)")
    demo.add_argument("--seed", metavar="S", type=int, default=1, help="another patient (1)")
    command("selftest", "let the installed program try itself out")
    return parser


def run(
    args: argparse.Namespace,
    services: Services,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Carry out the parsed command and return its exit code; errors end as one line on `err`."""
    out = sys.stdout if out is None else out
    err = sys.stderr if err is None else err
    try:
        if args.command is None:
            return services.open_window(exit_after_first_paint=args.exit_after_first_paint)
        if args.exit_after_first_paint:
            raise BackstrideError(
                "--exit-after-first-paint opens the window: leave the command out."
            )
        from app.cli.commands import COMMANDS

        code = COMMANDS[args.command](args, services, out)
        out.flush()
        return code
    except BrokenPipeError:
        # Who read the output went away, and the work is done.
        _drop_unwritten(out)
        return 0
    except StoreUnavailable as error:
        return _fail(err, str(error), 1)
    except BackstrideError as error:
        return _fail(err, str(error), 2)
    except OSError as error:
        _drop_unwritten(out)
        return _fail(err, f"{error.strerror or type(error).__name__}. Try again.", 1)
    except Exception as error:  # noqa: BLE001 - Python's own traceback would print diary values
        return _fail(err, _fault(error), 1)


def _drop_unwritten(out: TextIO) -> None:
    """Point a broken `out` at nothing, else Python fails once more when it flushes it at exit."""
    try:
        out.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _folder(text: str) -> Path:
    path = Path(text)
    try:
        unfit = not text.strip() or (path.exists() and not path.is_dir())
    except OSError:  # a name too long, a link to itself
        unfit = True
    if unfit:
        raise argparse.ArgumentTypeError(f"{text!r} is not a folder")
    return path


def _day(text: str) -> date:
    from app.engine.kinds import is_date

    if not is_date(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a real date written YYYY-MM-DD")
    return date.fromisoformat(text)


def _weeks(text: str) -> int:
    weeks = int(text) if text.isdecimal() and len(text) <= 4 else 0
    if not 1 <= weeks <= MOST_WEEKS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to {MOST_WEEKS}")
    return weeks


def _fault(error: Exception) -> str:
    """Where the program failed, without the values it failed on."""
    import traceback

    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename[0] != "<"][-3:]
    where = ", ".join(f"{Path(f.filename).name} line {f.lineno}" for f in frames)
    # A missing part of the installation is named: that is no diary value.
    what = f"{error} " if isinstance(error, ImportError) else ""
    return f"Backstride made a mistake of its own ({what}{type(error).__name__} in {where})."


def _fail(err: TextIO, text: str, code: int) -> int:
    err.write(printable(_one_line(f"backstride: {text}") + "\n", err))
    return code


def _one_line(text: str) -> str:
    """`text` without line ends and control characters, which a file name may hold."""
    return "".join(c if c.isprintable() else " " for c in text)


def printable(text: str, stream: TextIO) -> str:
    """`text` with what the stream's encoding lacks written as escapes."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
