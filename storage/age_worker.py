"""Encrypts or decrypts once, in a process of its own: `python age_worker.py encrypt|decrypt`, or
`backstride --age-worker encrypt|decrypt` where the program is one file with Python inside.

The library takes seconds to turn a passphrase into a key, and lets no other thread of its process
run meanwhile: in the window's own process everything would stand still.

Standard input: the length of the passphrase in bytes (4 bytes, big-endian), the passphrase, the
data. Standard output: the result. Exit code: 0, or one of those below. Where it can be, it is
started by its path, so it imports nothing of the program.
"""

from __future__ import annotations

import sys
import time

WRONG_PASSPHRASE = 3
NOT_AGE = 4
TOO_LONG = 5
_TRIES = 20
_PAUSE_S = 0.1


def work(task: str, given: bytes) -> bytes | int:
    """The result, or the exit code that says why there is none."""
    import pyrage

    length = int.from_bytes(given[:4], "big")
    passphrase, data = given[4 : 4 + length].decode(), given[4 + length :]
    for _ in range(_TRIES):
        try:
            return bytes(getattr(pyrage.passphrase, task)(data, passphrase))
        except pyrage.DecryptError as error:
            # Only the text tells: the key didn't fit, or the file is no whole age file.
            if not str(error).startswith("Excessive work"):
                return WRONG_PASSPHRASE if str(error) == "Decryption failed" else NOT_AGE
        # It takes a file for too much work by how long a short piece of it took just now, which is
        # long on a computer that is busy with something else.
        time.sleep(_PAUSE_S)
    return TOO_LONG


def main(task: str) -> int:
    """Do `task` with what comes on standard input."""
    # By number: a program without a console has no sys.stdin.
    with open(0, "rb", closefd=False) as given:
        done = work(task, given.read())
    if isinstance(done, int):
        return done
    with open(1, "wb", closefd=False) as out:
        out.write(done)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
