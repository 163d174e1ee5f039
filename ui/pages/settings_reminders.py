"""The days for sessions, and what to be reminded of."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QWidget

from app.services.ports import BackstrideError
from app.services.reminding import MORNING, SESSION_DAY, WEEKLY, Reminders
from app.services.use_cases import UseCases
from ui.reminding import Reminding
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Check
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Secondary
from ui.wording import Words


class SessionDaysCard(Card):
    """Which weekdays suit sessions."""

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__(self.tr("Your days for sessions"))
        self._use_cases = use_cases
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        days, row = QWidget(), FlowLayout()
        days.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        days.setAccessibleName(self.tr("Your days for sessions"))
        self.days: dict[int, Check] = {}
        first = words.locale.firstDayOfWeek().value
        for offset in range(7):
            number = (first - 1 + offset) % 7  # 0 is Monday; Qt counts from 1
            check = Check(words.locale.standaloneDayName(number + 1), days)
            check.toggled.connect(self._picked)
            row.addWidget(check)
            self.days[number] = check
        self.add(
            Body(self.tr("Tick the days that suit you. Tick none if any day will do.")),
            days,
            Caption(
                self.tr(
                    "Rest days still count: of two days too close together, only one is used. "
                    "You can always choose another day."
                )
            ),
            self.trouble,
        )

    def show_days(self) -> None:
        """Show the days as they are kept."""
        picked, ready = self._use_cases.settings.session_days, self._use_cases.diary.ready
        for number, check in self.days.items():
            check.blockSignals(True)
            check.setChecked(number in picked)
            check.blockSignals(False)
            check.setEnabled(ready)
            check.update()

    def _picked(self) -> None:
        picked = [number for number, check in self.days.items() if check.isChecked()]
        try:
            self._use_cases.settings.set_session_days(picked)
        except BackstrideError as error:
            self.show_days()  # what is kept, not what was tried
            self.trouble.say("stop", str(error))
            return
        self.trouble.hide()


class RemindersCard(Card):
    """What to be reminded of, when not, and whether the app stays in the tray."""

    def __init__(self, use_cases: UseCases, words: Words, reminding: Reminding) -> None:
        super().__init__(self.tr("Reminders"))
        self._use_cases, self._words, self._reminding = use_cases, words, reminding
        self.kinds = {
            MORNING: Check(self.tr("The question on the morning after a session")),
            WEEKLY: Check(self.tr("The weekly check")),
            SESSION_DAY: Check(self.tr("My days for sessions")),
        }
        self.no_days = Caption(self.tr("Tick your days for sessions first."))
        wanted = reminding.wanted
        self.quiet_from = self._hours(self.tr("Quiet from"), wanted.quiet_from)
        self.quiet_until = self._hours(self.tr("Quiet until"), wanted.quiet_until)
        self.in_tray = Check(self.tr("When I close the window, stay in the tray"))
        self.no_tray = Caption(
            self.tr("This desktop shows no tray, so closing the window ends Backstride.")
        )
        self.add(
            Secondary(
                self.tr(
                    "Reminders come only while Backstride is open or in the tray, each at most "
                    "once a day. They don't say what is in your diary."
                )
            ),
            *self.kinds.values(),
            self.no_days,
            _row(self.tr("Quiet from"), self.quiet_from),
            _row(self.tr("Quiet until"), self.quiet_until),
            Caption(self.tr("Choose the same time twice for no quiet hours.")),
            self.in_tray,
            self.no_tray,
        )
        for check in (*self.kinds.values(), self.in_tray):
            check.toggled.connect(self._set)
        for select in (self.quiet_from, self.quiet_until):
            select.chosen.connect(self._set)

    def show_wishes(self) -> None:
        """Show what is asked for now, and what this computer offers."""
        wanted = self._reminding.wanted
        any_day = not self._use_cases.settings.session_days
        tray = self._reminding.tray.available()
        for kind, check in self.kinds.items():
            self._tick(check, kind in wanted.kinds)
        self._tick(self.in_tray, wanted.in_tray and tray)
        self.no_days.setVisible(any_day)
        self.no_tray.setVisible(not tray)
        # One that is on can always be turned off.
        self.kinds[SESSION_DAY].setEnabled(not any_day or SESSION_DAY in wanted.kinds)
        for field in (self.quiet_from, self.quiet_until):
            field.setEnabled(wanted.on)
        self.in_tray.setEnabled(wanted.on and tray)

    def _set(self) -> None:
        kept = self._reminding.wanted
        ticked = frozenset(kind for kind, check in self.kinds.items() if check.isChecked())
        self._reminding.set_wanted(
            Reminders(
                ticked,
                time.fromisoformat(self.quiet_from.value() or kept.quiet_from.isoformat()),
                time.fromisoformat(self.quiet_until.value() or kept.quiet_until.isoformat()),
                # Where there is no tray now, the wish for it is kept for when there is.
                self.in_tray.isChecked() if self.in_tray.isEnabled() else kept.in_tray,
            )
        )
        self.show_wishes()

    @staticmethod
    def _tick(check: Check, on: bool) -> None:
        check.blockSignals(True)
        check.setChecked(on)
        check.blockSignals(False)
        check.update()

    def _hours(self, name: str, kept: time) -> Select:
        hours = sorted({*(time(hour) for hour in range(24)), kept})
        options = [(hour.isoformat("minutes"), self._words.time(hour)) for hour in hours]
        return Select(name, options, current=kept.isoformat("minutes"))


def _row(name: str, field: QWidget) -> QWidget:
    row = QWidget()
    columns = Columns(row, spacing=SPACE_2, least=px(200))
    columns.add(Body(name), 2)
    columns.add(field, 3)
    return row
