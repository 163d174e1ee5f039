"""The cues of a session, heard. See `CuePlayer` in the ports for what each method promises.

The sound device is opened once and runs through, silent between the cues: opening it takes too long
to be on time. miniaudio asks for samples in a thread of its own, so a busy window can't make a
cue stumble: cues are handed over before their moment and begin at their very sample. What takes its
time (importing, reading, opening, closing) happens in a second thread, one thing after the other;
each method only hands it work and returns.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from threading import Event, Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QLocale

from ui.translation import language_of

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

PERIOD_MS = 10
"""How long each helping of samples lasts: a cue that is due now begins at the next one."""
LOST_S = 2.0
"""A device that asked for nothing for so long is gone."""
GIVEN_UP_S = 10.0
"""A device lost again within this time of its opening is not opened a third time."""
STALE_S = 1.0
"""A cue that had to wait longer than this for the device would mislead: it is left out."""
CLOSING_S = 0.3
"""What the system still holds when the last sample was handed over, at most."""
_FRAME = 2  # bytes: one channel of 16 bits

Feed = Generator[bytes, int, None]
"""Sent a number of samples, yields that many, or none for silence."""


class Device(Protocol):
    """An open sound device, asking its feed for samples."""

    def close(self) -> None:
        """Stop asking, and let the device go."""


class NoSound(Exception):
    """Nothing can be heard on this machine now."""


def open_device(feed: Feed) -> Device:
    """Open the system's default output. Raises NoSound."""
    try:
        # Imported here: it takes a tenth of a second, and only a session needs it. There is none
        # for Linux on ARM.
        import miniaudio
    except ImportError as error:
        raise NoSound(str(error)) from error
    from app.exporters.cue_sounds import RATE

    class Output(miniaudio.PlaybackDevice):  # type: ignore[misc]  # the library is untyped
        """Leaves nothing behind: the library forgets its connection to the sound server."""

        def close(self) -> None:
            connected, self.connected = self.connected, False
            super().close()
            if connected:
                miniaudio.lib.ma_context_uninit(self._context)

        connected = False

    try:
        device = Output(
            miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=PERIOD_MS,
            # Named, because without names it falls back to a device that swallows everything.
            backends=[real for real in miniaudio.Backend if real.name not in ("NULL", "CUSTOM")],
            app_name="Backstride",
        )
        device.connected = True
        device.start(feed)
    except miniaudio.MiniaudioError as error:
        raise NoSound(str(error)) from error
    opened: Device = device
    return opened


class SoundCues:
    """A `CuePlayer` on the system's default output. `opener` and `monotonic` are for tests."""

    def __init__(
        self,
        opener: Callable[[Feed], Device] = open_device,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._opener = opener
        self._monotonic = monotonic
        self._worker: ThreadPoolExecutor | None = None
        self._device: Device | None = None
        self._sounds: dict[str, bytes] = {}
        self._loaded: tuple[object, ...] | None = None  # what `_sounds` were made for
        self._waiting: list[tuple[float, bytes]] = []  # when it is due, what
        self._hold = Lock()  # over `_waiting`, for a moment: the device's thread waits for it
        self._still = Event()
        self._wanted = False
        self._lost = False
        self._opened_at = self._asked_at = self._dropped_at = 0.0
        self._trouble: str | None = None

    def prepare(self, cue_ids: Sequence[str], *, voice: bool, tones: bool, volume: float) -> None:
        """See `CuePlayer`. Without voice and tones, or at volume 0, no device is opened."""
        self._wanted = (voice or tones) and volume > 0
        if self._wanted:
            ids = tuple(cue_ids)
            self._later(lambda: self._load(ids, voice=voice, tones=tones, volume=volume))
            self._later(self._open)
        else:
            self._trouble = None
            self.stop()

    def play(self, cue_id: str, after_s: float = 0.0) -> None:
        """See `CuePlayer`. A cue that was not prepared, or one without a device, is silence."""
        if not self._wanted or self.trouble():
            return
        asked = self._monotonic()
        if self._device is None:  # still being opened
            self._later(lambda: self._put(self._sounds.get(cue_id), asked, after_s))
        else:
            self._put(self._sounds.get(cue_id), asked, after_s)

    def drop(self) -> None:
        """See `CuePlayer`."""
        with self._hold:
            now = self._dropped_at = self._monotonic()
            self._waiting = [(due, sound) for due, sound in self._waiting if due <= now]

    def test(self) -> None:
        """See `CuePlayer`. A device that was missing is looked for again."""
        if self._wanted:
            self._later(self._open)
            self._later(lambda: self._put(self._one_of_them(), self._monotonic()))

    def stop(self) -> None:
        """See `CuePlayer`."""
        self._wanted = False
        self.drop()
        if self._worker is not None:
            self._later(self._close)

    def close(self) -> None:
        """See `CuePlayer`. No cue is played after it."""
        self.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown()

    def trouble(self) -> str | None:
        """See `CuePlayer`. Asked at each cue and by the page, so that a lost device is noticed."""
        device = self._device
        if device is not None and not self._lost:
            now = self._monotonic()
            if now - max(self._asked_at, self._opened_at) > LOST_S:
                self._lost = True
                again = now - self._opened_at > GIVEN_UP_S
                self._later(lambda: self._after_loss(again=again))
        return self._trouble

    # --- in the second thread, one after the other

    def _load(self, cue_ids: Sequence[str], *, voice: bool, tones: bool, volume: float) -> None:
        choice = (cue_ids, voice, tones, volume)
        if choice == self._loaded:
            return
        from app.exporters.cue_sounds import samples

        self._loaded = choice
        language = language_of(QLocale())
        self._sounds = {
            cue: samples(cue, voice=voice, tones=tones, volume=volume, language=language)
            for cue in cue_ids
        }

    def _open(self) -> None:
        if not self._wanted or (self._device is not None and not self._lost):
            return
        self._let_go()
        feed = self._feed()
        next(feed)
        try:
            device = self._opener(feed)
        except NoSound:
            self._trouble = QCoreApplication.translate(
                "SoundCues",
                "No sound can be played on this computer now. The screen shows each change.",
            )
            return
        self._opened_at = self._monotonic()
        self._lost = False
        self._trouble = None
        self._device = device

    def _after_loss(self, *, again: bool) -> None:
        """The default output may be another one by now (a laptop woke, a plug was pulled)."""
        self._let_go()
        if again:
            self._open()
        if self._device is None and self._wanted:
            self._trouble = QCoreApplication.translate(
                "SoundCues", "The sound has stopped. The session goes on: watch the screen."
            )

    def _put(self, sound: bytes | None, asked: float, after_s: float = 0.0) -> None:
        due = asked + after_s
        if not sound or self._device is None or self._monotonic() - due > STALE_S:
            return
        with self._hold:
            if not asked < self._dropped_at < due:
                self._still.clear()
                self._waiting = sorted([*self._waiting, (due, sound)], key=lambda each: each[0])

    def _one_of_them(self) -> bytes | None:
        return self._sounds.get("run") or next(iter(self._sounds.values()), None)

    def _close(self) -> None:
        """Wait for what still sounds, unless the device is wanted again meanwhile."""
        end = self._monotonic() + sum(len(sound) for _, sound in tuple(self._waiting)) / 44100 + 3
        while self._device is not None and not self._lost and not self._wanted:
            if self._still.wait(0.05):
                time.sleep(CLOSING_S)
                break
            if self._monotonic() > end:
                break
        if not self._wanted:
            self._let_go()

    def _let_go(self) -> None:
        device, self._device = self._device, None
        now = self._monotonic()
        with self._hold:
            self._waiting = [(due, sound) for due, sound in self._waiting if due > now]
        if device is not None:
            device.close()

    def _later(self, work: Callable[[], None]) -> None:
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(1, "backstride sound")
        self._worker.submit(work).add_done_callback(_raise_fault)

    # --- in miniaudio's thread

    def _feed(self) -> Feed:
        """Yield what was asked for: each sound from its sample on, or when the one before has
        ended; silence else."""
        from app.exporters.cue_sounds import RATE

        frames = yield b""
        rest = b""
        while True:
            now = self._asked_at = self._monotonic()
            size = frames * _FRAME
            with self._hold:
                while self._waiting and self._waiting[0][0] < now + frames / RATE:
                    due, sound = self._waiting.pop(0)
                    silence = max(0, round((due - now) * RATE)) * _FRAME - len(rest)
                    rest += bytes(max(0, silence)) + sound
                if not rest and not self._waiting:
                    self._still.set()
            helping, rest = rest[:size], rest[size:]
            frames = yield helping


def _raise_fault(future: Future[None]) -> None:
    """A fault of ours in the second thread is shown on the terminal instead of being lost."""
    future.result()
