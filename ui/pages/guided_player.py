"""Drives a guided session: one timer to the next second, cues on time, the journal, the screen."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.engine.intervals import CUE_IDS, Phase
from app.services.guide import ENDED, PAUSED, RUNNING
from app.services.guiding import Guiding, Sitting, Why
from app.services.ports import BackstrideError, CuePlayer, Refused, ScreenAwake
from ui.error_words import error_text
from ui.pages.guided_sound import SoundChoice

KEEP_EVERY_S = 5.0
"""A killed process loses no more than this, and no cue is about to sound while it is written."""
ROOM_TO_KEEP_S = 2.0
AHEAD_S = 3.0
"""Cues are handed over so early that a window which is blocked for two seconds delays none."""


class Player(QObject):
    """A session under way. `shown` comes each second, `phase_changed` with each phase, `slept`
    after a sleep of the computer, `ended` once; `lost` with why when another window has it."""

    shown = Signal()
    phase_changed = Signal()
    slept = Signal()
    ended = Signal()
    lost = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        guiding: Guiding,
        sitting: Sitting,
        cues: CuePlayer,
        awake: ScreenAwake,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.sitting = sitting
        self._guiding, self._cues, self._awake = guiding, cues, awake
        self._phase: Phase | None = None
        self._kept_at = sitting.guide.position_s
        self._told: set[str] = set()
        # One shot to the next second, asked of the clock anew each time: a timer that repeats
        # drifts by milliseconds a minute.
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wake)

    # --- what a person does ---------------------------------------------------------------------

    def start(self) -> None:
        """Begin."""
        self.sitting.guide.start()
        self._awake.hold()
        self.keep()
        self._wake()

    def use_sound(self, sound: SoundChoice) -> None:
        """Sound as chosen from now on."""
        self._cues.drop()
        self.sitting.guide.recall()
        self._cues.prepare(CUE_IDS, voice=sound.voice, tones=sound.tones, volume=sound.volume)

    def toggle(self) -> None:
        """Pause, or go on."""
        guide = self.sitting.guide
        if guide.state == RUNNING:
            guide.pause()
            self._rest()
            self.shown.emit()
        elif guide.state == PAUSED:
            try:
                self._guiding.go_on(self.sitting)
            except Refused as error:
                self.said.emit(error_text(error))
                return
            self._awake.hold()
            self._wake()

    def skip(self) -> None:
        """On to the next phase."""
        if self.sitting.guide.skip():
            self._changed()

    def undo(self) -> None:
        """Take the last skip, or the repetition left out, back."""
        self.sitting.guide.undo()
        self._changed()

    def one_fewer(self) -> bool:
        """Leave the last repetition out; False when there is none to leave out."""
        done = self.sitting.guide.one_fewer()
        self._changed()
        return done

    def walk_the_rest(self) -> None:
        """No more running."""
        guide = self.sitting.guide
        if self.sitting.in_test_stretch():
            guide.skip()
        elif guide.walk_the_rest():
            # A repetition left out of one's own accord stays to be asked about; this one hurt.
            self.sitting.stop_for("symptoms")
        self._changed()

    def hurts(self, pain: float) -> None:
        """Pain of 0–100, as it is now."""
        self.sitting.pains.append(pain)
        self.keep()

    def stop(self, why: Why | None) -> None:
        """End it here."""
        self.sitting.stop_for(why)
        self.sitting.guide.end()
        self._cues.drop()
        self._finish()

    def rest(self) -> None:
        """Stand still, wherever the person goes."""
        self.sitting.guide.pause()
        self._end_stretch()
        self._rest()

    # --- time -----------------------------------------------------------------------------------

    def _wake(self) -> None:
        guide = self.sitting.guide
        was = guide.state
        # Before anything is painted or written: what could not be told earlier, and what is next.
        for cue in guide.advance():
            self._cues.play(cue)
        for cue, after_s in guide.ahead(AHEAD_S):
            self._cues.play(cue, after_s)
        if guide.state == ENDED:
            self._finish()
            return
        if was == RUNNING and guide.state == PAUSED:
            self._end_stretch()
            self._rest()
            self._show()
            self.slept.emit()
            return
        self._show()
        self._tell_of_silence()
        if guide.position_s - self._kept_at >= KEEP_EVERY_S and guide.room_s() > ROOM_TO_KEEP_S:
            self.keep()
        self._arm()

    def _arm(self) -> None:
        wait = self.sitting.guide.next_wake_s()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(ceil(wait * 1000))

    def _changed(self) -> None:
        """After a change: go by the new timeline at once, and keep it."""
        self._cues.drop()
        if self.sitting.guide.state == RUNNING:
            self._wake()
        elif self.sitting.guide.slept_s:
            self._rest()
            self._show()
            self.slept.emit()
        else:
            self._show()
        if self.sitting.guide.state != ENDED:
            self.keep()

    def _show(self) -> None:
        phase = self.sitting.guide.phase
        if phase != self._phase:
            self._phase = phase
            self.phase_changed.emit()
        self.shown.emit()

    def _finish(self) -> None:
        self._timer.stop()
        self._awake.release()
        self._cues.stop()  # once the cue that sounds has ended
        self.shown.emit()
        self.ended.emit()

    def _rest(self) -> None:
        self._timer.stop()
        self._cues.drop()
        self._awake.release()
        self.keep()

    def _end_stretch(self) -> None:
        if self.sitting.in_test_stretch():
            self.sitting.guide.skip()  # what was run until now counts

    def _tell_of_silence(self) -> None:
        trouble = self._cues.trouble()
        if trouble is not None:
            self._tell(trouble)

    def keep(self) -> None:
        """Write the journal. A full disk does not end a session: it is said, once."""
        self._kept_at = self.sitting.guide.position_s
        try:
            self._guiding.keep(self.sitting)
        except Refused as error:
            self.sitting.guide.pause()
            self._timer.stop()
            self._cues.drop()
            self._awake.release()
            self.lost.emit(error_text(error))
        except BackstrideError as error:
            text = self.tr("If the program ends now, this session can't be found again. {why}")
            self._tell(text.format(why=error))

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self.said.emit(text)
