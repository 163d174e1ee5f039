"""The parser of every command. The window plainly asked for starts without it."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.cli import TAKE_ALONG, one_line
from app.exporters import FORMATS

MOST_WEEKS = 520


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # argparse would print its usage first; one line is easier to find, and to read aloud.
        self.exit(2, one_line(f"{self.prog}: {message}. See {self.prog} --help.") + "\n")


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
    parser.add_argument(
        "--open",
        nargs="*",
        default=[],
        metavar="FILE",
        type=Path,
        help="open the window and show what these watch or diary files hold; nothing is saved "
        "before you say so",
    )
    place = {"metavar": "DIR", "type": _folder, "help": "where the diary is kept"}
    parser.add_argument("--data-dir", default=None, **place)  # type: ignore[arg-type]
    shared = _Parser(add_help=False)
    shared.add_argument("--data-dir", default=argparse.SUPPRESS, **place)  # type: ignore[arg-type]
    _add_commands(parser, shared)
    return parser


def _add_commands(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """Every command, each with the options of `shared` too."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=text, description=text, parents=[shared], allow_abbrev=False
        )

    plan = command("plan", "say what comes next, as JSON")
    plan.add_argument("--on", metavar="DATE", type=_day, help="on this day instead of today")
    names = ("report", "chart", *sorted(form.name for form in FORMATS), *TAKE_ALONG)
    export = command(
        "export", "write the report, the diary, its chart or the next session to a file"
    )
    export.add_argument("format", metavar="FORMAT", choices=names, help=", ".join(names))
    export.add_argument("file", metavar="FILE", type=Path)
    command("import", "join a diary file into the diary, or bring in a watch file").add_argument(
        "file", metavar="FILE", type=Path
    )
    command("check", "look over the diary's store and count what is in it")
    demo = command("demo", "fill an empty data folder with a simulated patient")
    demo.add_argument("--weeks", metavar="N", type=_weeks, default=12, help="how many weeks (12)")
    demo.add_argument("--seed", metavar="S", type=int, default=1, help="another patient (1)")
    sample = command(
        "sample", "open a made-up diary in a window of its own; it is deleted when that closes"
    )
    sample.add_argument(
        "--country", metavar="CODE", help="whose emergency numbers it shows, as GB or DE"
    )
    sample.add_argument("--units", choices=("km", "mi"), default="km", help="km or mi (km)")
    command("selftest", "let the installed program try itself out")


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
