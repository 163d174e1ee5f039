"""A session's cues as an MP3 file for the phone: the same sounds at the same seconds.

LAME makes the frames, at a variable rate, because nearly all of a session is silence. Around them
stand a tag with the title (ID3v2.3, which every player reads) and the "Xing" frame, without which
players guess a wrong duration and jump to wrong places. lameenc writes neither.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.exporters.cue_sounds import RATE, placed, samples
from app.exporters.files import replacing

if TYPE_CHECKING:
    from app.engine.intervals import Cue, Phase

_BLOCK = RATE * 10  # samples handed to the encoder at a time
_LAST = RATE  # silence after the last cue: some players cut the end of a file
_FRAME = 576  # samples in a frame of this rate
_KBPS = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_XING_HEAD = bytes.fromhex("fff380c4")  # MPEG-2 layer III, 64 kbit/s, 22.05 kHz, one channel
_XING_SIZE = 72 * 64000 // RATE
_DELAY = 576  # samples by which LAME's sound comes late; players that know it take them off


def write_track(
    timeline: Sequence[Phase],
    cues: Sequence[Cue],
    target: Path,
    title: str,
    progress: Callable[[float], None],
    *,
    voice: bool = True,
    tones: bool = True,
    language: str = "en",
) -> None:
    """Write the track of a session to `target`, tagged with `title`.

    `progress` hears the share that is done, from 0 to 1, several times a second, in this thread;
    an error it raises ends the work and leaves no file. Raises TargetRefused or StoreUnavailable,
    as `replacing`, and then too what was there is as it was.
    """
    names: set[str] = {cue.id for cue in cues}
    sounds = {name: samples(name, voice=voice, tones=tones, language=language) for name in names}
    begun = placed(cues, {name: len(sound) // 2 for name, sound in sounds.items()})
    ends = [start + len(sounds[name]) // 2 + _LAST for start, name in begun]
    seconds = max((phase.start_s + phase.seconds for phase in timeline), default=0)
    total = max([round(seconds * RATE), *ends])
    tag = _id3(title, 1000 * total // RATE)
    with replacing(target) as made, made.open("wb") as file:
        file.write(tag + bytes(_XING_SIZE))
        sizes = _encode(file, _blocks(begun, sounds, total), total, progress)
        file.seek(len(tag))
        file.write(_xing(sizes, total))
    progress(1.0)


def _blocks(
    begun: Sequence[tuple[int, str]], sounds: dict[str, bytes], total: int
) -> Iterator[bytes]:
    """All samples, silence between the sounds, in blocks of at most `_BLOCK`."""
    at = 0
    for start, sound in [*((start, sounds[name]) for start, name in begun), (total, b"")]:
        while at < start:
            length = min(_BLOCK, start - at)
            yield bytes(2 * length)
            at += length
        yield sound
        at += len(sound) // 2


def _encode(
    file: BinaryIO, blocks: Iterator[bytes], total: int, progress: Callable[[float], None]
) -> list[int]:
    """Write the frames and return the size of each."""
    # Imported here: only who asks for a track needs the encoder.
    import lameenc

    encoder = lameenc.Encoder()
    encoder.silence()  # it would print to the terminal
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_out_sample_rate(RATE)
    encoder.set_vbr(4)
    encoder.set_vbr_quality(5)
    encoder.set_quality(5)
    frames = _Frames()
    done = 0
    for block in blocks:
        if block:
            file.write(frames.counted(encoder.encode(block)))
            done += len(block) // 2
            progress(min(0.99, done / total))
    file.write(frames.counted(encoder.flush()))
    return frames.sizes


class _Frames:
    """Finds the frames in the encoder's stream, which it does not hand out as whole ones."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self._rest = b""

    def counted(self, stream: bytes | bytearray) -> bytes:
        """The next piece of the stream, unchanged."""
        whole, at = self._rest + stream, 0
        while at + 4 <= len(whole):
            if whole[at] != 0xFF or whole[at + 1] & 0xE0 != 0xE0:
                raise ValueError("The encoder gave something else than MP3 frames.")
            size = 72 * 1000 * _KBPS[whole[at + 2] >> 4] // RATE + (whole[at + 2] >> 1 & 1)
            if at + size > len(whole):
                break
            self.sizes.append(size)
            at += size
        self._rest = whole[at:]
        return bytes(stream)


def _xing(sizes: Sequence[int], total: int) -> bytes:
    """The frame that tells players the number of frames and bytes, where each hundredth of the
    time begins, and how many samples at both ends are the encoder's and not ours."""
    offsets = [_XING_SIZE]
    for size in sizes:
        offsets.append(offsets[-1] + size)
    size = offsets[-1]
    places = bytes(min(255, 256 * offsets[len(sizes) * part // 100] // size) for part in range(100))
    padding = max(0, min(4095, len(sizes) * _FRAME - total - _DELAY))
    head = b"Xing" + struct.pack(">III", 0b1111, len(sizes), size) + places + struct.pack(">I", 50)
    lame = b"LAME3.100" + bytes([4, 0]) + bytes(10) + (_DELAY << 12 | padding).to_bytes(3, "big")
    side = bytes(9)
    return (_XING_HEAD + side + head + lame).ljust(_XING_SIZE, b"\0")


def _id3(title: str, milliseconds: int) -> bytes:
    """An ID3v2.3 tag. Its texts are UTF-16, the only Unicode that version knows."""
    texts = {
        "TIT2": title,
        "TPE1": "Backstride",
        "TALB": "Backstride",
        "TLEN": str(milliseconds),
    }
    frames = b""
    for name, text in texts.items():
        content = b"\x01" + text.encode("utf-16")
        frames += name.encode() + struct.pack(">IH", len(content), 0) + content
    size = len(frames)
    seven_bits = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + seven_bits + frames
