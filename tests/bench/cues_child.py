"""Plays a session of many short phases and tells how late each cue went out: cues_child.py MINUTES

The answer is one line of JSON: `errors` in seconds, in order; `planned` cues; and by how many
milliseconds a minute a repeating timer and a re-armed one fell behind meanwhile.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import miniaudio
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.engine.intervals import Phase, cues
from app.engine.model import Step
from app.exporters.cue_sounds import RATE
from app.services.guide import Guide
from app.services.guiding import JOURNAL, Sitting
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from ui.pages.guided_player import Player
from ui.pages.guided_sound import SoundChoice
from ui.platform.sound import PERIOD_MS, Device, Feed, SoundCues

QUIET_S = 0.3
PHASE_S = 2


class Listening:
    """Opens the device that swallows everything, and notes when a cue was handed to it."""

    def __init__(self) -> None:
        self.onsets: list[float] = []
        self._last = 0.0

    def open(self, feed: Feed) -> Device:
        device = miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=PERIOD_MS,
            backends=[miniaudio.Backend.NULL],
        )
        tapped = self._tap(feed)
        next(tapped)
        device.start(tapped)
        return device  # type: ignore[no-any-return]

    def _tap(self, feed: Feed) -> Feed:
        frames = yield b""
        while True:
            helping = feed.send(frames)
            now = time.monotonic()
            if any(helping):
                if now - self._last > QUIET_S:
                    silent = len(helping) - len(helping.lstrip(b"\0"))
                    self.onsets.append(now + silent / 2 / RATE)
                self._last = now
            frames = yield helping


class Monotonic:
    def monotonic(self) -> float:
        return time.monotonic()

    def elapsed(self) -> float:
        return time.monotonic()


class Keeping:
    """Writes the journal as the use case does, to a diary that stays on the disk."""

    def __init__(self, folder: Path) -> None:
        self._store = open_store(DataPaths.at(folder))

    def keep(self, sitting: Sitting) -> None:
        with self._store.writing() as writer:
            writer.set_draft(JOURNAL, sitting.journal())


class Awake:
    def hold(self) -> None:
        """The screen is none here."""

    def release(self) -> None:
        """Nothing was held."""


class Rival(QObject):
    """A one-second timer as it is often used; how far behind it is after its last beat."""

    def __init__(self, parent: QObject, *, repeating: bool) -> None:
        super().__init__(parent)
        self._beats = 0
        self._timer = QTimer(self, singleShot=not repeating, interval=1000)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._beat)
        self._begun = self._last = time.monotonic()
        self._timer.start()

    def _beat(self) -> None:
        self._beats += 1
        self._last = time.monotonic()
        if self._timer.isSingleShot():
            self._timer.start()

    def behind(self) -> float:
        """Milliseconds a minute."""
        return 60_000 * (self._last - self._begun - self._beats) / max(1, self._beats)


def plan_of(minutes: float) -> tuple[Phase, ...]:
    """Runs and walks of two seconds, a cue at the beginning of each."""
    return tuple(
        Phase("walk" if number % 2 else "run", number * PHASE_S, PHASE_S, number // 2 + 1)
        for number in range(round(minutes * 60 / PHASE_S))
    )


def main(minutes: float) -> None:
    app = QApplication(sys.argv[:1])
    listening, plan = Listening(), plan_of(minutes)
    played = SoundCues(listening.open)
    tones = SoundChoice("tones", 100)
    played.prepare(("run",), voice=False, tones=True, volume=1)
    with tempfile.TemporaryDirectory() as folder:
        sitting = Sitting(
            "session", Step(1, 6), datetime.now(UTC), "bench", 0.0, Guide(plan, Monotonic())
        )
        keeping: Any = Keeping(Path(folder))
        player = Player(keeping, sitting, played, Awake(), app)
        player.use_sound(tones)
        rivals = [Rival(app, repeating=repeating) for repeating in (True, False)]
        begun: list[float] = []

        def start() -> None:
            player.start()
            begun.append(time.monotonic() - sitting.guide.position_s)

        player.ended.connect(lambda: QTimer.singleShot(2500, app.quit))
        QTimer.singleShot(1500, start)  # the device is open by then
        QTimer.singleShot(round(60_000 * minutes) + 20_000, app.quit)  # whatever happens
        app.exec()
    planned = [begun[0] + cue.at_s for cue in cues(plan)]
    errors = [heard - wanted for heard, wanted in zip(listening.onsets, planned, strict=False)]
    repeating, rearmed = (rival.behind() for rival in rivals)
    answer = {"errors": errors, "planned": len(planned), "heard": len(listening.onsets)}
    print(json.dumps(answer | {"repeating": repeating, "rearmed": rearmed}))


if __name__ == "__main__":
    main(float(sys.argv[1]))
