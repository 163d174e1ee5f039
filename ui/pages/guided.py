"""A guided session or test run: before it, during it, and over to the form (picture 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.services.guide import PAUSED, READY, RUNNING, Clocks
from app.services.guiding import BrokenOff, Guiding, Kind, Offer, Sitting
from app.services.ports import BackstrideError, CuePlayer, Refused, ScreenAwake
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.guided_before import Before
from ui.pages.guided_ends import Ends
from ui.pages.guided_keys import Keys
from ui.pages.guided_player import Player
from ui.pages.guided_running import RunningView
from ui.pages.guided_sound import SoundButton, SoundChoice
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.wording import Words

LAID_OUT_MS = 100


class GuidedPage(Page):
    """One session at a time."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        clocks: Clocks,
        cues: CuePlayer,
        awake: ScreenAwake,
        values: Callable[[], Mapping[str, Any]],
        keep: Callable[..., None],
    ) -> None:
        """`values` and `keep`: what belongs to the window; here how the cues sound."""
        super().__init__(parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._cues, self._awake, self._values, self._keep = cues, awake, values, keep
        self._guiding = Guiding(use_cases, clocks)
        self._ends = Ends(self, words, navigate)
        self._kind: Kind = "session"
        self._offer: Offer | None = None
        self._warned = False
        self.player: Player | None = None
        self.before: Before | None = None
        self.view: RunningView | None = None
        self.trouble = Notice("stop", "")
        self.sound = SoundButton(keep)
        self.sound.chosen.connect(self._change_sound)
        self.sound.hide()
        self.add_action(self.sound)
        self._keys = Keys(self, navigate)
        use_cases.diary.changes.subscribe(self._diary_changed)

    def comes_softly(self) -> bool:
        """Its seconds count."""
        return False

    def enter(self, **wanted: object) -> None:
        """Wanted: `test_run` instead of a session; `resume` or `write_down` one that broke off.
        One that is under way stays as it is."""
        self._warned = False
        if self.player is not None:
            if wanted.get("write_down"):
                self.player.stop(None)
            elif self.view is not None:
                self.view.show_time()
            return
        self._kind = "test_run" if wanted.get("test_run") else "session"
        broken = self._guiding.broken_off()
        if broken is None:
            self._show_before()
        elif wanted.get("write_down"):
            self._hand_over(self._guiding.write_down_broken, broken.kind)
        elif wanted.get("resume") and broken.resumable:
            self._resume()
        else:
            self._show_broken(broken)

    def _clean(self) -> None:
        self.clear_body()
        self.clear_footer()
        self.sound.hide()
        self.before = self.view = self._keys.view = None
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        self.add(self.trouble)

    # --- before ---------------------------------------------------------------------------------

    def _show_before(self) -> None:
        self._clean()
        self._offer = offer = self._guiding.offer(self._kind)
        test_run = self._kind == "test_run"
        title = self.tr("Guided test run") if test_run else self.tr("Guided session")
        if offer.why != "open":
            self._ends.show_closed(title, offer, test_run=test_run)
            return
        step, programme = offer.step, self._use_cases.diary.programme
        self.set_title(title, "" if step is None else self._words.step(step, programme))
        choice = SoundChoice.kept(self._values())
        before = Before(self._words, programme, offer, choice, self._cues, self._keep)
        self.before = before
        self.start, self.walk, self.rest = before.start, before.walk, before.rest_today
        before.changed.connect(self._show_pain)
        before.cancel.clicked.connect(partial(self._navigate, "test_run" if test_run else "today"))
        before.walk.clicked.connect(lambda: self._instead("walk"))
        before.rest_today.clicked.connect(lambda: self._instead("rest"))
        before.start.clicked.connect(self._begin)
        self.add(before)
        self._note = self.set_footer([before.cancel], "", [self.walk, self.rest, self.start])
        self._show_pain()

    def _show_pain(self) -> None:
        assert self.before is not None
        self.before.show_ready(self._use_cases.diary.ready, self._note)

    def _instead(self, what: Literal["walk", "rest"]) -> None:
        assert self.before is not None
        try:
            self._guiding.instead(what, self.before.pain.value())
        except BackstrideError as error:
            self.trouble.say("stop", error_text(error))
            return
        self._navigate("today")

    def _begin(self) -> None:
        before = self.before
        if before is None:
            return
        try:
            sitting = self._guiding.begin(self._kind, before.pain.value(), before.exercises_done())
        except BackstrideError as error:
            self.trouble.say("stop", error_text(error))
            return
        self._play(sitting, before.sound.value())

    # --- broken off -----------------------------------------------------------------------------

    def _show_broken(self, broken: BrokenOff) -> None:
        self._clean()
        write = partial(self._hand_over, self._guiding.write_down_broken, broken.kind)
        self._ends.show_broken(broken, self._resume, write)

    def _resume(self) -> None:
        try:
            sitting = self._guiding.resume()
        except BackstrideError as error:
            self.trouble.say("stop", error_text(error))
            return
        self._kind = sitting.kind
        self._play(sitting, None)

    # --- during ---------------------------------------------------------------------------------

    def _play(self, sitting: Sitting, sound: SoundChoice | None) -> None:
        """Show the player and start it; one that broke off (no `sound` yet) waits for "Go on"."""
        self._clean()
        self._offer = self._guiding.offer(sitting.kind)
        player = self.player = Player(self._guiding, sitting, self._cues, self._awake, self)
        programme = self._use_cases.diary.programme
        view = self.view = self._keys.view = RunningView(
            player, self._words, programme, self._offer
        )
        view.titled.connect(self._show_title)
        view.asked.connect(self._bring)
        view.skip.clicked.connect(self.turned)  # other buttons come to where it was
        player.ended.connect(self._finish)
        player.lost.connect(self._let_go)
        self.add(view)
        self.set_filling(view)
        view.show()  # now: a question asked in this turn of the loop gets its room too
        self.set_footer_row(view.controls)
        self._show_title(view.title())
        self.sound.show_choice(sound or SoundChoice.kept(self._values()))
        self.sound.show()
        player.use_sound(self.sound.value())
        if sound is not None:
            player.start()
        view.pause.setFocus()
        self.turned.emit()

    def _bring(self, card: QWidget) -> None:
        # Once the layout has given it its place.
        QTimer.singleShot(LAID_OUT_MS, card, lambda: self.scroll_to(card))

    def _change_sound(self) -> None:
        if self.player is not None:
            self.player.use_sound(self.sound.value())

    def _show_title(self, title: str) -> None:
        self.set_title(title, self.tr("Easy pace: you should be able to talk"))

    def _diary_changed(self) -> None:
        """A finding ends it, wherever it was written down."""
        diary = self._use_cases.diary
        if self.before is not None:
            self._show_pain()
        if self.player is not None and diary.decision().locked:
            self.player.stop(None)

    @property
    def under_way(self) -> bool:
        """A session runs; one that is paused, or waits to go on, can be gone on with later."""
        player = self.player
        return player is not None and player.sitting.guide.state == RUNNING

    def leave(self) -> bool:
        """Ask once; who goes all the same finds the session waiting."""
        player = self.player
        if player is None or player.sitting.guide.state not in (READY, RUNNING, PAUSED):
            self._cues.stop()
            return True
        if not self._warned and player.sitting.guide.state == RUNNING:
            self._warned = True
            if self.view is not None:
                self.view.ask_stop()
            return False
        player.rest()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        window = self.window()
        if event.spontaneous() or not window.isFullScreen():
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)

    # --- after ----------------------------------------------------------------------------------

    def _finish(self) -> None:
        player = self.player
        if player is not None:
            sitting = player.sitting
            self._hand_over(partial(self._guiding.hand_over, sitting), sitting.kind)

    def _hand_over(self, write: Callable[[], bool], kind: Kind) -> None:
        """Over to the form. What can't be written down now stays here to be tried again."""
        try:
            filled = write()
        except Refused as error:
            self._let_go(error_text(error))
            return
        except BackstrideError as error:
            self._show_not_written(write, kind, error_text(error))
            return
        self._drop()
        if not filled:
            said = self.tr("You did not run, so there is nothing to write down.")
            self._navigate("today", said=said)
        elif self._use_cases.diary.decision().locked:
            self._navigate("card")
        elif kind == "test_run":
            self._navigate("test_run", guided=True)
        else:
            self._navigate("session", guided=True)

    def _drop(self) -> None:
        if self.player is not None:
            self.player.deleteLater()
        self.player = None
        self._clean()

    def _let_go(self, why: str) -> None:
        """Another window has it: there is nothing left to lead through here."""
        self._cues.stop()
        self._drop()
        self._navigate("today", said=why)

    def _show_not_written(self, write: Callable[[], bool], kind: Kind, why: str) -> None:
        self._clean()
        self._ends.show_not_written(partial(self._hand_over, write, kind))
        text = self.tr("It could not be written down yet. {why} It stays here meanwhile.")
        self.trouble.say("stop", text.format(why=why))
