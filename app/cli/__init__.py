"""The command line of diary-format.md: what can be done without the window.

Exit codes: 0; 2 for wrong usage or bad input (one line on standard error, nothing changed); 3 when
a finding locks what was asked for; 1 for a fault, the environment's or the program's own. This
module stays cheap to import, because the window starts through it: the parser lies in `parser`,
what the commands do in `commands`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from app.services.ports import BackstrideError, Clock, Refused, StoreUnavailable, UnitOfWork

if TYPE_CHECKING:
    import argparse

    from app.engine.programme import Programme
    from app.engine.progression import Decision
    from app.services.importing import Importing


TAKE_ALONG = ("cues", "card", "ics", "workout")
"""What the next session can be taken along as."""


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

    def report(self) -> Callable[[Path], None]:
        """What writes the report for the physio to a file, PDF or HTML by its ending."""

    def take_along(self, kind: str) -> Callable[[Path], None]:
        """What writes the next session to a file: ``cues card ics workout``. Raises Refused, with
        the code ``locked`` while a finding stands."""

    def importing(self) -> Importing:
        """What brings recordings of a watch into the diary. Raises StoreUnavailable."""

    def show_sample(self, country: str | None, units: str) -> int:
        """Show a made-up diary in a window until it is closed, then delete it."""

    def selftest(self) -> int:
        """The installed program tries itself out; returns the exit code."""

    def open_window(self, files: Sequence[Path] = (), *, exit_after_first_paint: bool) -> int:
        """Show the window, with what `files` hold, until it is closed; returns the exit code."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command; `--data-dir` may stand before or after the command."""
    # The window plainly asked for starts without it: its import costs as much as the engine's.
    from app.cli.parser import build_parser as build

    return build()


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
            return services.open_window(
                args.open, exit_after_first_paint=args.exit_after_first_paint
            )
        for option in ("exit_after_first_paint", "open"):
            if getattr(args, option):
                name = "--" + option.replace("_", "-")
                raise BackstrideError(f"{name} opens the window: leave the command out.")
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
        locked = isinstance(error, Refused) and error.code == "locked"
        return _fail(err, str(error), 3 if locked else 2)
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


def _fault(error: Exception) -> str:
    """Where the program failed, without the values it failed on."""
    import traceback

    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename[0] != "<"][-3:]
    where = ", ".join(f"{Path(f.filename).name} line {f.lineno}" for f in frames)
    # A missing part of the installation is named: that is no diary value.
    what = f"{error} " if isinstance(error, ImportError) else ""
    return f"Backstride made a mistake of its own ({what}{type(error).__name__} in {where})."


def _fail(err: TextIO, text: str, code: int) -> int:
    err.write(printable(one_line(f"backstride: {text}") + "\n", err))
    return code


def one_line(text: str) -> str:
    """`text` without line ends and control characters, which a file name may hold."""
    return "".join(c if c.isprintable() else " " for c in text)


def printable(text: str, stream: TextIO) -> str:
    """`text` with what the stream's encoding lacks written as escapes."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
