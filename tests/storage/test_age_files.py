"""A file closed here opens with the public tool, and the other way round."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.services.ports import Refused, StoreUnavailable
from storage import age_files, age_worker
from storage.age_files import decrypt, encrypt, is_closed, new_passphrase
from storage.backup import daily_backup
from storage.integrity import inspect
from storage.paths import DataPaths
from tests.storage.making import NOON, ROOT, filled

PASSPHRASE = "five old words here"


def at_a_terminal(command: list[str], typed: str) -> tuple[int, str]:
    """Run `command` at a terminal of its own and type `typed` whenever it asks; (code, screen)."""
    pid, terminal = pty.fork()
    if not pid:
        os.execvp(command[0], command)
    screen, until, answered = b"", time.monotonic() + 60, 0
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            screen += os.read(terminal, 4096)
        except OSError:  # it has ended
            break
        # "Enter passphrase:" and, when closing, "Confirm passphrase:"
        if screen.lower().count(b"passphrase") > answered and screen.rstrip().endswith(b":"):
            answered = screen.lower().count(b"passphrase")
            os.write(terminal, typed.encode() + b"\n")
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(terminal)
    return code, screen.decode(errors="replace")


@pytest.mark.slow
@pytest.mark.needs_tool("age")
def test_the_public_tool_opens_a_closed_backup_with_the_passphrase_alone(
    paths: DataPaths, tmp_path: Path
) -> None:
    filled(paths, 5).close()
    backup = daily_backup(paths, NOON)
    assert backup is not None
    closed, opened = tmp_path / "diary.age", tmp_path / "diary.sqlite3"
    closed.write_bytes(encrypt(backup.read_bytes(), PASSPHRASE))
    code, screen = at_a_terminal(["age", "--decrypt", "-o", str(opened), str(closed)], PASSPHRASE)
    assert code == 0, screen
    assert opened.read_bytes() == backup.read_bytes()
    assert inspect(opened).ok
    opened.unlink()
    code, screen = at_a_terminal(["age", "--decrypt", "-o", str(opened), str(closed)], "another")
    assert code != 0, "control: any passphrase opens it"
    assert not opened.exists()


@pytest.mark.slow
@pytest.mark.needs_tool("age")
def test_what_the_public_tool_closed_opens_here(tmp_path: Path) -> None:
    plain, closed = tmp_path / "plain", tmp_path / "closed.age"
    plain.write_bytes(b"a diary\n" * 1000)
    code, screen = at_a_terminal(["age", "-p", "-o", str(closed), str(plain)], PASSPHRASE)
    assert code == 0, screen
    assert is_closed(closed) and not is_closed(plain)
    assert decrypt(closed.read_bytes(), PASSPHRASE) == plain.read_bytes()


def test_a_wrong_passphrase_and_a_damaged_file_are_told_apart() -> None:
    closed = encrypt(b"a diary" * 100, "wörds & ünïcode")
    assert decrypt(closed, "wörds & ünïcode") == b"a diary" * 100
    for data, passphrase, code in (
        (closed, "words & unicode", "wrong_passphrase"),
        (closed[:-3], "wörds & ünïcode", "backup_damaged"),
        (closed[:90], "wörds & ünïcode", "backup_damaged"),
        (b"notes", "wörds & ünïcode", "backup_damaged"),
    ):
        with pytest.raises(Refused) as told:
            decrypt(data, passphrase)
        assert told.value.code == code
        assert passphrase not in str(told.value)


@pytest.mark.slow
def test_a_file_that_takes_too_long_to_open_here_is_not_called_damaged() -> None:
    """The library tells how long it would take by how fast this computer is at this moment."""
    salt, key, mac = b"A" * 22, b"A" * 43, b"A" * 43
    lines = (b"age-encryption.org/v1", b"-> scrypt " + salt + b" 30", key, b"--- " + mac, bytes(40))
    with pytest.raises(StoreUnavailable, match="too long"):
        decrypt(b"\n".join(lines), PASSPHRASE)


def test_a_computer_that_is_busy_for_a_moment_is_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Unable(Exception):
        pass

    moments = iter([Unable("Excessive work parameter for passphrase.\nDecryption would")] * 2)

    def busy_at_first(data: bytes, passphrase: str) -> bytes:
        for error in moments:
            raise error
        return data + passphrase.encode()

    library = SimpleNamespace(
        passphrase=SimpleNamespace(decrypt=busy_at_first), DecryptError=Unable
    )
    monkeypatch.setitem(sys.modules, "pyrage", library)
    assert age_worker.work("decrypt", b"\0\0\0\x01kdata") == b"datak"


@pytest.mark.slow
def test_closing_lets_the_window_run_on() -> None:
    """In a thread of the window's own process the library stops it for seconds: the control."""
    assert longest_gap(lambda: encrypt(b"a diary", PASSPHRASE)) < 0.5

    def here() -> None:
        import pyrage

        pyrage.passphrase.encrypt(b"a diary", PASSPHRASE)

    assert longest_gap(here) > 0.5


def longest_gap(work: object) -> float:
    """The longest time in seconds for which nothing else ran in this process."""
    assert callable(work)
    thread = threading.Thread(target=work)
    longest, last = 0.0, time.monotonic()  # before it starts: it may stop this process at once
    thread.start()
    while thread.is_alive():
        time.sleep(0.005)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    thread.join()
    return longest


def test_the_passphrase_is_nowhere_to_be_seen_while_it_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Arguments and environment of a process are readable by others, its standard input is not."""
    started: list[object] = []
    real = subprocess.run

    def run(command: list[str], **named: object) -> object:
        started.append((command, named.get("env")))
        return real(command, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", run)
    encrypt(b"a diary", PASSPHRASE)
    assert len(started) == 1
    assert PASSPHRASE not in repr(started)


def test_without_the_library_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["/nowhere/python"], [sys.executable, "-c", "raise SystemExit(7)"]):
        monkeypatch.setattr(age_files, "_command", lambda _, command=command: command)
        with pytest.raises(StoreUnavailable, match="does not work on this computer"):
            encrypt(b"a diary", PASSPHRASE)


def test_a_passphrase_made_here_is_long_and_another_each_time() -> None:
    made = {new_passphrase() for _ in range(50)}
    assert len(made) == 50
    assert {len(each) for each in made} == {24}
    assert set("".join(made)) <= set("abcdefghjkmnpqrstuvwxyz23456789-")


def test_the_library_is_loaded_by_nobody_but_the_process_that_uses_it() -> None:
    script = "import sys, storage.safekeeping\nprint('pyrage' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert run.stdout == "False\n", run.stderr


def test_a_program_with_python_inside_starts_itself_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where `sys.executable` is the program and runs no script, as PyInstaller makes it."""
    program = tmp_path / "backstride"
    program.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -m app "$@"\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(StoreUnavailable, match="code 2"):  # control: it runs no script
        encrypt(b"a diary", PASSPHRASE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    closed = encrypt(b"a diary", PASSPHRASE)
    assert decrypt(closed, PASSPHRASE) == b"a diary"
    with pytest.raises(Refused) as told:
        decrypt(closed, "another")
    assert told.value.code == "wrong_passphrase"
