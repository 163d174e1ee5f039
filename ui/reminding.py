"""Reminds a person who asked for it, while the app is open or in the tray.

There is no service in the background: who ends the app is not reminded. Nothing ticks: one timer
waits for the next thing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.services.reminding import MORNING, SESSION_DAY, WEEKLY, Reminders, next_reminder
from app.services.use_cases import UseCases
from ui.bridge import bring_to_front
from ui.main_window import MainWindow
from ui.platform.tray import Tray
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.notice import Notice

LONGEST_WAIT_MS = 3_600_000
"""A timer does not count the time a computer sleeps, and wall clocks are set: so it looks again
within an hour of being awake."""
UNDISTURBED = frozenset(("guided", "test_run", "card"))
"""Pages on which nothing interrupts: a session or test run under way, and what to do now."""


class Reminding(QObject):
    """Says what is due, once a day each: in the tray while the window is not in front, and in a
    line above the page until Today is opened."""

    def __init__(
        self,
        use_cases: UseCases,
        window: MainWindow,
        kept: Mapping[str, object],
        keep: Callable[..., None],
        tray: Tray,
    ) -> None:
        """Lives as long as `window`. `kept`: the window's settings, `reminders` and `reminded`
        among them; `keep` keeps them."""
        super().__init__(window)
        self._use_cases, self._window, self._keep = use_cases, window, keep
        self.tray = tray
        self.wanted = Reminders.from_data(kept.get("reminders"))
        self._said = _dates(kept.get("reminded"))
        self._kinds: tuple[str, ...] = ()
        self._leaving = False
        self._line: QWidget | None = None
        self._notice: Notice | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self._look)
        tray.opened.connect(self._open)
        tray.ended.connect(self.end)
        window.stays = self.stays

    def start(self) -> None:
        """Begin, with the diary open and the window before the person."""
        self.destroyed.connect(self._use_cases.diary.changes.subscribe(self._look))
        self._window.page_shown.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)
            app.commitDataRequest.connect(self._on_session_end)
        self._dress_tray()
        self._look(just_opened=True)

    def set_wanted(self, wanted: Reminders) -> None:
        """Remind of these from now on, and keep the wish."""
        self.wanted = wanted
        self._keep(reminders=wanted.as_data())
        self._dress_tray()
        self._look()

    def stays(self) -> bool:
        """Closing the window is to leave the app in the tray: chosen, and the icon is there."""
        return self.wanted.stays and self.tray.shown() and not self._leaving

    def end(self) -> None:
        """End the app, unless the page shown has something to ask first."""
        self._leaving = True
        if self._window.close():
            QApplication.quit()
        else:
            self._leaving = False
            bring_to_front(self._window)

    # --- what is due ----------------------------------------------------------------------------

    def _look(self, *_: object, just_opened: bool = False) -> None:
        """Say what is due now, or wait for it."""
        self.timer.stop()
        diary = self._use_cases.diary
        if not self.wanted.on or not diary.ready:
            self._take_line_away()
            return
        view = self._use_cases.planning.today()
        weekdays = self._use_cases.settings.session_days
        still = next_reminder(view, self.wanted, weekdays, {})
        if (
            self._window.current == "today"
            or still is None
            or not set(self._kinds) & {*still.kinds}
        ):
            self._take_line_away()
        wait = LONGEST_WAIT_MS
        due = next_reminder(view, self.wanted, weekdays, self._said)
        if due is not None:
            milliseconds = int((due.at - view.now).total_seconds() * 1000)
            if milliseconds <= 0:
                self._say(due.kinds, view.now.date(), just_opened=just_opened)
            else:
                wait = min(wait, milliseconds + 1)
        self.timer.start(wait)

    def _say(self, kinds: tuple[str, ...], today: date, *, just_opened: bool) -> None:
        in_front = self._window.isVisible() and self._window.isActiveWindow()
        if in_front and self._window.current in UNDISTURBED:
            return  # leaving that page looks again
        self._said = {**self._said, **dict.fromkeys(kinds, today)}
        self._keep(reminded={kind: day.isoformat() for kind, day in self._said.items()})
        if self._window.current == "today" and (in_front or just_opened):
            return  # Today itself asks
        text = " ".join(self._sentence(kind) for kind in kinds)
        if not in_front:
            self.tray.say(text)
            QApplication.alert(self._window)
        if self._window.current != "today":
            self._show_line(kinds, text)

    def _sentence(self, kind: str) -> str:
        """Anybody may see a message in the tray, so it tells nothing of the diary."""
        return {
            MORNING: self.tr("How was the morning after? There is a question for you."),
            WEEKLY: self.tr("Your weekly check is due. It takes 20 seconds."),
            SESSION_DAY: self.tr("Today is a day you picked for a session. See how you feel."),
        }[kind]

    # --- the line above the page ----------------------------------------------------------------

    def _show_line(self, kinds: tuple[str, ...], text: str) -> None:
        self._take_line_away()
        self._kinds = kinds
        self._line = QWidget()
        inside = QVBoxLayout(self._line)
        inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, 0)
        self._notice = Notice("info", text, self.tr("Open Today"))
        self._notice.acted.connect(lambda: self._window.show_page("today"))
        inside.addWidget(self._notice)
        self._window.put_above(self._line)
        self._notice.announce()

    def _take_line_away(self) -> None:
        self._kinds = ()
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = self._notice = None

    # --- the tray and the desktop ---------------------------------------------------------------

    def _dress_tray(self) -> None:
        if self.wanted.on:
            self.tray.show(self._window.windowIcon())
        else:
            self.tray.hide()

    def _open(self) -> None:
        self._leaving = False
        bring_to_front(self._window)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        # A laptop that slept wakes with its timer late.
        if state == Qt.ApplicationState.ApplicationActive:
            self._look()

    def _on_session_end(self, manager: QSessionManager) -> None:
        # A window that stayed would hold up the computer's shutting down.
        self._leaving = True


def _dates(kept: object) -> dict[str, date]:
    """When each kind was said last, as kept; what can't be read was not said."""
    found: dict[str, date] = {}
    for kind, day in kept.items() if isinstance(kept, Mapping) else ():
        try:
            found[str(kind)] = date.fromisoformat(day)
        except (TypeError, ValueError):
            continue
    return found
