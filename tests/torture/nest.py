"""Processes that are ready at once, and can be watched, failed or killed at any system call.

Importing the store takes far longer than a save. So one process imports it and forks for each try;
the child stops itself until `strace` holds it.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.storage.making import ROOT

_LET_ANYBODY_TRACE = (0x59616D61, ctypes.c_ulong(-1))
"""PR_SET_PTRACER, PR_SET_PTRACER_ANY: else only a parent may, on some systems."""


class Ended(NamedTuple):
    """How a process ended: its exit code or minus the signal, what it said and complained."""

    code: int
    said: list[str]
    complaint: str


class Nest:
    """The process that forks. `call` runs "module:function" in a child and waits for its end."""

    def __init__(self, folder: Path) -> None:
        self._said = folder / "said"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.nest"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def call(self, work: str, *args: Any, strace: Sequence[str] = (), **named: Any) -> Ended:
        """Run it, held by strace with these arguments, if any."""
        self._said.write_bytes(b"")
        job = {"work": work, "args": args, "named": named, "said": str(self._said)}
        pid = self._ask(json.dumps(job))
        holder = _held(pid, strace) if strace else None
        os.kill(pid, signal.SIGCONT)
        code = self._ask("")
        if holder is not None:
            _, complaint = holder.communicate(timeout=20)
            if holder.returncode not in (0, -signal.SIGKILL, 128 + signal.SIGKILL):
                raise RuntimeError(f"strace failed: {complaint}")
        lines = self._said.read_text(encoding="utf-8").splitlines()
        said = [line for line in lines if not line.startswith("! ")]
        return Ended(code, said, "\n".join(line for line in lines if line.startswith("! ")))

    def _ask(self, line: str) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        if line:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@contextmanager
def nest(folder: Path) -> Iterator[Nest]:
    """A nest that ends with the block; it keeps what is said in `folder`."""
    made = Nest(folder)
    try:
        yield made
    finally:
        made.close()


def _held(pid: int, arguments: Sequence[str]) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        ["strace", "-qq", "-p", str(pid), *arguments], stderr=subprocess.PIPE, text=True
    )
    until = time.monotonic() + 20
    while "TracerPid:\t0\n" in Path(f"/proc/{pid}/status").read_text(encoding="ascii"):
        if holder.poll() is not None or time.monotonic() > until:
            os.kill(pid, signal.SIGKILL)
            raise RuntimeError(f"strace can't hold a process: {holder.communicate()[1]}")
        time.sleep(0.001)
    return holder


def _hatch(job: dict[str, Any]) -> None:
    """The child: wait to be let go, work, end without tidying up."""
    said = os.open(job["said"], os.O_WRONLY | os.O_APPEND)

    def say(line: str) -> None:
        os.write(said, line.encode() + b"\n")

    ctypes.CDLL(None).prctl(*_LET_ANYBODY_TRACE, 0, 0, 0)
    module, function = job["work"].split(":")
    work = getattr(importlib.import_module(module), function)
    os.kill(os.getpid(), signal.SIGSTOP)
    code = 0
    try:
        work(job["args"][0], say, *job["args"][1:], **job["named"])
    except BaseException as error:  # noqa: BLE001 - what nobody expected is the finding
        say(f"! {type(error).__name__}: {error}")
        code = 1
    os._exit(code)


def main() -> None:
    for line in sys.stdin:
        job = json.loads(line)
        importlib.import_module(job["work"].split(":")[0])
        pid = os.fork()
        if not pid:
            _hatch(job)
        os.waitpid(pid, os.WUNTRACED)
        print(pid, flush=True)
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
