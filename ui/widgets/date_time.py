"""Date and time fields that never offer the future."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QRectF, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap, QTextCharFormat
from PySide6.QtWidgets import (
    QDateEdit,
    QDateTimeEdit,
    QSizePolicy,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import SPACE_1, SPACE_2, px, tokens
from ui.widgets.announce import is_heard
from ui.widgets.flow import FlowLayout
from ui.widgets.framed import Framed
from ui.widgets.marks import Mark, draw_mark
from ui.widgets.text import Caption

# At run time a plain mixin, as Framed is.
if TYPE_CHECKING:
    _Base = QDateTimeEdit
else:
    _Base = object


class _Parts(_Base):
    """Mixin: the Tab key leaves a date or a time as any other field, Left and Right go from part
    to part of it. With Tab a screen reader said each part as a bare number."""

    def focusNextPrevChild(self, onwards: bool) -> bool:
        return QWidget.focusNextPrevChild(self, onwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        if not is_heard():
            self.take_keyboard(reason)
            return
        # Qt tells of the focus after this: a reader that hears of a marked part before it says
        # that number alone, and neither name nor date.
        QWidget.focusInEvent(self, event)
        QTimer.singleShot(0, self, lambda: self.take_keyboard(reason) if self.hasFocus() else None)

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """The keyboard came: mark a part."""
        super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
            return
        to = self.currentSectionIndex() + step
        if 0 <= to < self.sectionCount():
            self.setSelectedSection(self.sectionAt(to))


_DAY = QDateEdit.Section.DaySection


class DateField(_Parts, Framed, QDateEdit):
    """A date, not after today. `chosen` carries a `date`. Up and Down go from day to day, over
    the end of a month too."""

    chosen = Signal(object)
    arrow = True

    def __init__(
        self,
        name: str,
        today: Callable[[], date],
        value: date | None = None,
        parent: QWidget | None = None,
        *,
        earliest: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.set_up_frame(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(date_format(self.locale()))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if earliest is not None:
            self.setMinimumDate(_qdate(earliest))
        self.refresh_limit()
        self.set_value(value or today())
        self.dateChanged.connect(lambda found: self.chosen.emit(_pydate(found)))

    def value(self) -> date:
        """The date shown."""
        return _pydate(self.date())

    def set_value(self, value: date) -> None:
        """Show another date; one after today becomes today."""
        self.refresh_limit()
        self.setDate(_qdate(value))

    def refresh_limit(self) -> None:
        """Move the upper end to today (midnight may have passed while the page stood open)."""
        self.setMaximumDate(_qdate(self._today()))

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        self.refresh_limit()
        _dress_calendar(self)
        super().take_keyboard(reason)
        if reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelectedSection(_DAY)  # what is changed most

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        if self.currentSection() != _DAY:
            return super().stepEnabled()
        flag, day = QDateEdit.StepEnabledFlag, self.date()
        up = flag.StepUpEnabled if day < self.maximumDate() else flag.StepNone
        down = flag.StepDownEnabled if day > self.minimumDate() else flag.StepNone
        return up | down

    def stepBy(self, steps: int) -> None:
        if self.currentSection() != _DAY:
            super().stepBy(steps)
            return
        # Qt would stay in the month: on the first there was no way to yesterday.
        self.setDate(self.date().addDays(steps))
        self.setSelectedSection(_DAY)


class WhenField(QWidget):
    """A day and a time, not after now, in the computer's local time. `changed` carries a naive
    local `datetime`."""

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        now: Callable[[], datetime],
        value: datetime | None = None,
        parent: QWidget | None = None,
        *,
        earliest: date | None = None,
    ) -> None:
        """`now` gives the local time; `earliest` is the first day that can be chosen."""
        super().__init__(parent)
        self._now = now
        start = value or now()
        self._date = DateField(
            self.tr("{name}: day").format(name=name),
            lambda: now().date(),
            start.date(),
            self,
            earliest=earliest,
        )
        self._time = _TimeField(self.tr("{name}: time").format(name=name), self)
        self._word = Caption("")
        row = FlowLayout(spacing=SPACE_2)
        row.addWidget(self._date)
        row.addWidget(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addLayout(row)
        layout.addWidget(self._word)
        self.setFocusProxy(self._date)
        self.set_value(start)
        self._date.dateChanged.connect(self._tell)
        self._time.timeChanged.connect(self._tell)
        self._say()

    def value(self) -> datetime:
        """The local time shown, never after now."""
        found = self._time.time()
        chosen = datetime.combine(
            self._date.value(), datetime.min.time().replace(found.hour(), found.minute())
        )
        return min(chosen, self._now().replace(tzinfo=None))

    def set_value(self, value: datetime) -> None:
        """Show another local time."""
        self._date.set_value(value.date())
        self._time.setTime(QTime(value.hour, value.minute))

    def is_future(self) -> bool:
        """True when the time typed for today has not come yet (value() then gives now)."""
        found = QDateTime(self._date.date(), self._time.time())
        now = self._now()
        return found > QDateTime(_qdate(now.date()), QTime(now.hour, now.minute))

    def _tell(self) -> None:
        self._say()
        self.changed.emit(self.value())

    def _say(self) -> None:
        days = (self._now().date() - self._date.value()).days
        if self.is_future():
            word = self.tr("That time has not come yet. We use the time now.")
        elif days == 0:
            word = self.tr("today")
        elif days == 1:
            word = self.tr("yesterday")
        else:
            word = self.locale().toString(self._date.date(), "dddd")
        self._word.setText(word)
        self._date.setAccessibleDescription(word)
        self._time.setAccessibleDescription(word if self.is_future() else "")


class _TimeField(_Parts, Framed, QTimeEdit):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_up_frame(name)
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


def date_format(locale: QLocale) -> str:
    """The locale's short date with the year in full: "26" could be taken for a day."""
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    shown = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return shown if "yyyy" in shown else shown.replace("yy", "yyyy")


def _dress_calendar(field: QDateTimeEdit) -> None:
    """Qt paints weekends red, which here means a stop sign, and its arrows black on any ground."""
    calendar = field.calendarWidget()
    for day in range(1, 8):
        calendar.setWeekdayTextFormat(Qt.DayOfWeek(day), QTextCharFormat())
    marks: tuple[tuple[str, Mark], ...] = (
        ("qt_calendar_prevmonth", "previous"),
        ("qt_calendar_nextmonth", "forward"),
    )
    for name, mark in marks:
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            picture = QPixmap(px(16), px(16))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setLayoutDirection(calendar.layoutDirection())
            draw_mark(painter, mark, QRectF(picture.rect()), tokens(calendar).on_accent)
            painter.end()
            button.setIcon(QIcon(picture))


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _pydate(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
