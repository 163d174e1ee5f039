"""A model of a disk that loses power: what strace saw is played back, and may be lost or torn.

Strict, as POSIX is: written bytes and a file's size are durable once the file was synced, names
once their folder was. Until then each sector, size and name may be on the disk or not.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.calls import PLAIN, WRITES

SECTOR = 512
CALLS = (*WRITES, "close")
_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
Image = dict[str, bytes]
"""Files by their path."""


@dataclass
class File:
    """What its readers see, what is on the disk, and what was written in between."""

    now: bytearray = field(default_factory=bytearray)
    kept: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(offset, bytes), or (new size, None)."""

    def write(self, offset: int, data: bytes) -> None:
        _put(self.now, offset, data)
        start, end = offset, offset + len(data)
        while start < end:
            stop = min(end, start - start % SECTOR + SECTOR)
            self.pending.append((start, data[start - offset : stop - offset]))
            start = stop

    def resize(self, size: int) -> None:
        _resize(self.now, size)
        self.pending.append((size, None))

    def sync(self) -> None:
        self.kept = bytearray(self.now)
        self.pending.clear()

    def after_power_loss(self, chance: random.Random, likely: float, torn: float) -> bytes:
        """What is there afterwards: a pending sector is on the disk with the chance `likely`."""
        left = bytearray(self.kept)
        for offset, data in self.pending:
            if chance.random() < torn and data:
                _put(left, offset, _torn(data, chance))
            elif chance.random() < likely:
                if data is None:
                    _resize(left, offset)
                else:
                    _put(left, offset, data)
        return bytes(left)


@dataclass
class Disk:
    """Below the folder `root`, played forward call by call; `said`: what was told by then."""

    root: str
    names: dict[str, File] = field(default_factory=dict)
    kept: dict[str, File] = field(default_factory=dict)
    renamed: dict[str, list[tuple[str, File | None]]] = field(default_factory=dict)
    """By folder: names that were given (a file) or taken away (None) since its last sync."""
    said: list[str] = field(default_factory=list)
    _open: dict[int, str | File] = field(default_factory=dict)
    _folders: set[str] = field(default_factory=set)

    def play(self, trace: Path) -> Iterator[str]:
        """Play what strace wrote; yield after each call that changed something.

        Written to a file that was open before is what the process says.
        """
        for line in trace.read_text(encoding="ascii").splitlines():
            match = _LINE.match(line)
            if match is None or int(match[3]) < 0:
                continue
            call = PLAIN.get(match[1], match[1])
            if self._play(call, match[2], int(match[3])):
                yield call

    def images(self, chance: random.Random, count: int) -> Iterator[Image]:
        """What may be on the disk if the power goes now: all of it, nothing pending, and so many
        mixtures."""
        yield self._image(chance, 1.0, 0.0)
        yield self._image(chance, 0.0, 0.0)
        for _ in range(count):
            yield self._image(chance, chance.choice((0.1, 0.5, 0.9)), chance.choice((0.0, 0.3)))

    def _image(self, chance: random.Random, likely: float, torn: float) -> Image:
        names = dict(self.kept)
        for changes in self.renamed.values():
            # A folder's names come to the disk in their order; how many did is open.
            many = sum(chance.random() < likely for _ in changes)
            for name, file in changes[:many]:
                _name(names, name, file)
        lost = tuple(f"{folder}/" for folder in self._folders - set(names))
        return {
            name: file.after_power_loss(chance, likely, torn)
            for name, file in names.items()
            if name not in self._folders and not name.startswith(lost)
        }

    def _play(self, call: str, arguments: str, result: int) -> bool:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        number = _first_number(arguments)
        if call == "openat":
            return self._opened(texts[0].decode(), arguments, result)
        if call == "mkdir" and texts[0].decode().startswith(self.root):
            self._folders.add(texts[0].decode())
            self._rename(texts[0].decode(), File())
            return True
        if call in ("unlink", "link", "rename"):
            return self._renamed(call, [text.decode() for text in texts])
        file = self._open.get(number)
        if call == "close":
            self._open.pop(number, None)
        elif call in ("fsync", "fdatasync") and isinstance(file, str):
            for name, named in self.renamed.pop(file, ()):
                _name(self.kept, name, named)
            return True
        elif call == "write" and file is None:
            self.said += texts[0].decode().splitlines()
        elif isinstance(file, File):
            return _changed(file, call, arguments, texts)
        return False

    def _opened(self, path: str, arguments: str, number: int) -> bool:
        if not path.startswith(self.root):
            self._open.pop(number, None)
            return False
        if path in {self.root, *self._folders} or (
            path not in self.names and "O_CREAT" not in arguments
        ):
            self._open[number] = path
            return False
        new = path not in self.names
        if new:
            self._rename(path, File())
        self._open[number] = self.names[path]
        return new

    def _renamed(self, call: str, paths: list[str]) -> bool:
        if not paths[0].startswith(self.root):
            return False
        file = self.names[paths[0]]
        if call != "unlink":
            self._rename(paths[1], file)
        if call != "link":
            self._rename(paths[0], None)
        return True

    def _rename(self, path: str, file: File | None) -> None:
        _name(self.names, path, file)
        self.renamed.setdefault(path.rsplit("/", 1)[0], []).append((path, file))


def _changed(file: File, call: str, arguments: str, texts: list[bytes]) -> bool:
    if call == "pwrite64":
        file.write(int(arguments.rsplit(", ", 1)[1]), texts[0])
    elif call == "ftruncate":
        file.resize(int(arguments.rsplit(", ", 1)[1]))
    elif call in ("fsync", "fdatasync"):
        file.sync()
    else:
        return False
    return True


def _first_number(arguments: str) -> int:
    match = re.match(r"\d+", arguments)
    return int(match[0]) if match else -1


def _name(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _put(there: bytearray, offset: int, data: bytes) -> None:
    if len(there) < offset:
        there.extend(bytes(offset - len(there)))
    there[offset : offset + len(data)] = data


def _resize(there: bytearray, size: int) -> None:
    del there[size:]
    there.extend(bytes(size - len(there)))


def _torn(data: bytes, chance: random.Random) -> bytes:
    """Half of a sector, or of what was in it before, or noise."""
    cut = chance.randrange(len(data))
    rest = chance.choice((b"", bytes(len(data) - cut), chance.randbytes(len(data) - cut)))
    return data[:cut] + rest
