"""The scenes of guided sessions: a session is led to a moment, with clocks that a scene sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.services.guide import RUNNING
from tests.services.test_guide import SetClocks
from ui.main_window import MainWindow
from ui.pages.guided import LAID_OUT_MS, GuidedPage
from ui.pages.guided_running import RunningView
from ui.pages.settings import SettingsPage
from ui.pages.take_along import TakeAlongPage
from ui.widgets.exercises import WarmUp

Act = Callable[[QWidget, SetClocks], None]


class Quiet:
    """A CuePlayer without a sound; `missing` is its trouble."""

    missing: str | None = None

    def prepare(self, cue_ids: Sequence[str], *, voice: bool, tones: bool, volume: float) -> None:
        """Nothing to do."""

    def play(self, cue_id: str, after_s: float = 0.0) -> None:
        """Nothing is heard."""

    def drop(self) -> None:
        """Nothing is to come."""

    def test(self) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """Nothing sounds."""

    def close(self) -> None:
        """Nothing is open."""

    def trouble(self) -> str | None:
        """Why nothing sounds."""
        return self.missing


class AnyScreen:
    """A ScreenAwake for pictures."""

    def hold(self) -> None:
        """Nothing to do."""

    def release(self) -> None:
        """Nothing to do."""


def _start(page: QWidget, clocks: SetClocks, seconds: float, pain: int = 12) -> RunningView:
    """A session, so many seconds after its start."""
    assert isinstance(page, GuidedPage) and page.before is not None
    page.before.pain.set_value(pain)
    page.start.click()
    _go_on(page, clocks, seconds)
    assert page.view is not None
    return page.view


def _go_on(page: GuidedPage, clocks: SetClocks, until: float) -> None:
    player = page.player
    assert player is not None
    guide = player.sitting.guide
    while guide.state == RUNNING and guide.position_s < until:
        clocks.awake += min(1.0, until - guide.position_s)
        player._wake()


def _sore(page: QWidget, _clocks: SetClocks) -> None:
    assert isinstance(page, GuidedPage) and page.before is not None
    page.before.pain.set_value(72)


def _told(page: QWidget, _clocks: SetClocks) -> None:
    assert isinstance(page, GuidedPage) and page.before is not None
    page.before.pain.set_value(18)


def _exercises(page: QWidget, _clocks: SetClocks) -> None:
    assert isinstance(page, GuidedPage) and page.before is not None
    page.before.exercises.set_open(True)
    assert isinstance(page.before.warm_up, WarmUp)
    page.before.warm_up.did.click()
    QTest.qWait(30)
    page.scroll_to(page.before.warm_up.did)


def to_data(page: QWidget, _clocks: SetClocks) -> None:
    """Settings, scrolled to "Your data"."""
    assert isinstance(page, SettingsPage)
    page.data.bring.setFocus(Qt.FocusReason.TabFocusReason)
    page.scroll_to(page.data)


def to_reminders(page: QWidget, _clocks: SetClocks) -> None:
    """The settings, scrolled to the reminders."""
    assert isinstance(page, SettingsPage)
    page.scroll_to(page.reminders)


def to_calendar(page: QWidget, _clocks: SetClocks) -> None:
    """What can be taken along, scrolled to the calendar."""
    assert isinstance(page, TakeAlongPage)
    page.scroll_to(page.buttons["workout"])


def _at(seconds: float, page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, seconds)


def _paused(page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, 640).pause.click()


def _skipped(page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, 640).press_skip()


def _pain(pain: int | None, page: QWidget, clocks: SetClocks) -> None:
    view = _start(page, clocks, 640)
    view.hurts.click()
    QTest.qWait(2 * LAID_OUT_MS)
    if pain is not None:
        line = view.pain_card.line.focusProxy()
        assert line is not None
        QTest.keyClicks(line, str(pain))


def _walk_rest(page: QWidget, clocks: SetClocks) -> None:
    _pain(45, page, clocks)
    assert isinstance(page, GuidedPage) and page.view is not None
    page.view.pain_card.button("walk").click()


def _stop(page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, 640).ask_stop()


def _slept(page: QWidget, clocks: SetClocks) -> None:
    view = _start(page, clocks, 640)
    clocks.asleep += 780
    view.player._wake()


def _silence(page: QWidget, clocks: SetClocks) -> None:
    view = _start(page, clocks, 640)
    view.player.said.emit("No sound device was found. The session goes on with what you see.")


def _full(page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, 640)
    page.window().setWindowState(Qt.WindowState.WindowFullScreen)


def _broken(page: QWidget, clocks: SetClocks) -> None:
    view = _start(page, clocks, 900)
    view.player.rest()
    window = page.window()
    assert isinstance(page, GuidedPage) and isinstance(window, MainWindow)
    page.player = None
    window.show_page("guided")


def _form(page: QWidget, clocks: SetClocks) -> None:
    _start(page, clocks, 900).stop_card.chosen.emit("symptoms")


def in_test_run(page: QWidget, clocks: SetClocks) -> None:
    """A test run, under way."""
    _start(page, clocks, 340)


ACTS: dict[str, Act] = {
    "before-told": _told,
    "before-sore": _sore,
    "before-exercises": _exercises,
    "count-in": partial(_at, 2),
    "warm-up": partial(_at, 120),
    "run": partial(_at, 640),
    "walk": partial(_at, 700),
    "cool-down": partial(_at, 1900),
    "paused": _paused,
    "skipped": _skipped,
    "pain": partial(_pain, None),
    "pain-carry-on": partial(_pain, 15),
    "pain-walk": partial(_pain, 40),
    "pain-stop": partial(_pain, 72),
    "walk-rest": _walk_rest,
    "stop": _stop,
    "slept": _slept,
    "silence": _silence,
    "full": _full,
    "broken": _broken,
    "form": _form,
}
"""What is done on the page before its picture is taken."""
