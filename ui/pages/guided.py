"""A guided session or test run: before it, during it, and over to the form (picture 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.services.guide import PAUSED, READY, RUNNING, Clocks
from app.services.guiding import BrokenOff, Guiding, Kind, Offer, Sitting
from app.services.ports import BackstrideError, CuePlayer, ScreenAwake
from app.services.use_cases import UseCases
from ui.pages.guided_before import Before
from ui.pages.guided_player import Player
from ui.pages.guided_running import RunningView
from ui.pages.guided_sound import SoundButton, SoundChoice
from ui.pages.guided_words import GuidedWords
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Display
from ui.wording import Words


class GuidedPage(Page):
    """One session at a time. Keys: P pauses, Ctrl+Right skips, Ctrl+Z takes a skip back, F11 fills
    the screen, Esc asks."""

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
        self._said = GuidedWords(words)
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
        self._add_keys()
        use_cases.diary.changes.subscribe(self._diary_changed)

    def _add_keys(self) -> None:
        for key, act in (
            ("P", self._press_pause),
            ("Ctrl+Right", self._press_skip),
            ("Ctrl+Z", self._press_undo),
            ("F11", self._fill_screen),
            ("Esc", self._press_escape),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def enter(self, **wanted: object) -> None:
        """Wanted: `test_run` instead of a session; `resume` or `write_down` one that broke off.
        One that is under way stays as it is."""
        self._warned = False
        if self.player is not None:
            if wanted.get("write_down"):
                self.player.stop(None)
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
        self.before = self.view = None
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
            self._show_closed(title, offer)
            return
        step = offer.step
        under = "" if step is None else self._words.step(step, self._use_cases.diary.programme)
        self.set_title(title, under)
        choice = SoundChoice.kept(self._values())
        self.before = Before(self._words, offer, choice, self._cues, self._keep)
        self.before.changed.connect(self._show_pain)
        self.add(self.before)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(partial(self._navigate, "test_run" if test_run else "today"))
        self.walk = Button(self.tr("A walk instead"))
        self.rest = Button(self.tr("Rest today"))
        self.walk.clicked.connect(lambda: self._instead("walk"))
        self.rest.clicked.connect(lambda: self._instead("rest"))
        self.start = PrimaryButton(self.tr("Start"), mark="play")
        self.start.clicked.connect(self._begin)
        self.set_footer([cancel], "", [self.walk, self.rest, self.start])
        self._show_pain()

    def _show_closed(self, title: str, offer: Offer) -> None:
        text, action, page = self._said.why_not(offer, test_run=self._kind == "test_run")
        self.set_title(title)
        self.add(Display(text))
        go = PrimaryButton(action)
        go.clicked.connect(partial(self._navigate, page))
        self.set_footer(primary=[go])

    def _show_pain(self) -> None:
        assert self.before is not None
        sore = self.before.is_sore()
        ready = self._use_cases.diary.ready
        self.start.setVisible(not sore)
        self.start.setEnabled(ready and self.before.pain.value() is not None)
        for button in (self.walk, self.rest):
            button.setVisible(sore)
            button.setEnabled(ready)

    def _instead(self, what: Literal["walk", "rest"]) -> None:
        assert self.before is not None
        try:
            self._guiding.instead(what, self.before.pain.value())
        except BackstrideError as error:
            self.trouble.say("stop", str(error))
            return
        self._navigate("today")

    def _begin(self) -> None:
        before = self.before
        if before is None:
            return
        try:
            sitting = self._guiding.begin(self._kind, before.pain.value(), before.exercises_done())
        except BackstrideError as error:
            self.trouble.say("stop", str(error))
            return
        self._play(sitting, before.sound.value())

    # --- broken off -----------------------------------------------------------------------------

    def _show_broken(self, broken: BrokenOff) -> None:
        self._clean()
        self.set_title(self.tr("A session is not finished"))
        self.add(Display(self.tr("It broke off before its end")))
        text = self.tr("It began at {time}. {n} repetitions were done, {run} of running.").format(
            time=self._words.time(broken.begun),
            n=self._words.number(broken.reps_done),
            run=self._words.span(broken.run_s),
        )
        self.add(Body(text))
        down = Button(self.tr("Write down what I did"))
        write = self._guiding.write_down_broken
        down.clicked.connect(lambda: self._hand_over(write, broken.kind))
        primary: list[Button] = [down]
        if broken.resumable:
            go_on = PrimaryButton(self.tr("Go on with it"), mark="play")
            go_on.clicked.connect(self._resume)
            primary.append(go_on)
        today = Button(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        self.set_footer([today], "", primary)

    def _resume(self) -> None:
        try:
            sitting = self._guiding.resume()
        except BackstrideError as error:
            self.trouble.say("stop", str(error))
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
        view = self.view = RunningView(player, self._words, programme, self._offer)
        view.titled.connect(self._show_title)
        player.ended.connect(self._finish)
        self.add(view)
        self.set_filling(view)
        self.set_footer_row(view.controls)
        self._show_title(view.title())
        self.sound.show_choice(sound or SoundChoice.kept(self._values()))
        self.sound.show()
        player.use_sound(self.sound.value())
        if sound is not None:
            player.start()
        view.pause.setFocus()

    def _change_sound(self) -> None:
        if self.player is not None:
            self.player.use_sound(self.sound.value())

    def _show_title(self, title: str) -> None:
        self.set_title(title, self.tr("Easy pace: you should be able to talk"))

    def _press_pause(self) -> None:
        if self.view is not None and self.view.pause.isEnabled():
            self.view.pause.click()

    def _press_skip(self) -> None:
        if self.view is not None:
            self.view.press_skip()

    def _press_undo(self) -> None:
        if self.view is not None:
            self.view.press_undo()

    def _press_escape(self) -> None:
        if self.view is None:
            self._navigate("today")
        elif self.view.asking():
            self.view.close_cards()
        else:
            self.view.ask_stop()

    def _fill_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _diary_changed(self) -> None:
        """A finding ends it, wherever it was written down."""
        diary = self._use_cases.diary
        if self.before is not None:
            self._show_pain()
        if self.player is not None and diary.decision().locked:
            self.player.stop(None)

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
        except BackstrideError as error:
            self._show_not_written(write, kind, str(error))
            return
        if self.player is not None:
            self.player.deleteLater()
        self.player = None
        self._clean()
        if not filled:
            said = self.tr("You did not run, so there is nothing to write down.")
            self._navigate("today", said=said)
        elif self._use_cases.diary.decision().locked:
            self._navigate("card")
        elif kind == "test_run":
            self._navigate("test_run")
        else:
            self._navigate("session", guided=True)

    def _show_not_written(self, write: Callable[[], bool], kind: Kind, why: str) -> None:
        self._clean()
        self.set_title(self.tr("Your session is over"))
        again = PrimaryButton(self.tr("Try again"))
        again.clicked.connect(lambda: self._hand_over(write, kind))
        self.set_footer(primary=[again])
        text = self.tr("It could not be written down yet. {why} It stays here meanwhile.")
        self.trouble.say("stop", text.format(why=why))
