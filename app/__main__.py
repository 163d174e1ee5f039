"""`backstride` and `python -m app`: the window, or a command beside it."""

from __future__ import annotations

import sys

from app import cli
from app.bootstrap import Parts


def main(argv: list[str] | None = None) -> int:
    """Parse the command line and carry it out; returns the exit code of diary-format version 1."""
    args = cli.build_parser().parse_args(argv)
    return cli.run(args, Parts(args.data_dir))


if __name__ == "__main__":
    sys.exit(main())
