"""Whose report it is: typed for this report, and kept only when the person asks for that."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal

from app.services.ports import BackstrideError
from app.services.settings import ReportPerson
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.labelled import labelled
from ui.theme import px
from ui.widgets.buttons import Check
from ui.widgets.card import Card
from ui.widgets.date_time import date_format
from ui.widgets.fields import LineField
from ui.widgets.flow import Columns
from ui.widgets.text import Caption, StopText
from ui.wording import Words

_ISO = "yyyy-MM-dd"
_OLDEST = 130
"""Years; a date before that is a slip of the keyboard."""
_MOST = 80
"""Letters of a name."""
_EXAMPLE = date(1988, 12, 31)


class PersonCard(Card):
    """Name and date of birth, both optional. `changed` when another one is to be printed.

    What is typed stands in these fields and nowhere else: no draft, no file. Only the tick writes
    it to the diary, and taking the tick away erases it there.
    """

    changed = Signal()

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__(self.tr("Your name, if you like"))
        self._use_cases, self._locale = use_cases, words.locale
        self._words = words
        self.name = LineField(self.tr("Name"))
        self.name.setMaxLength(_MOST)
        self.born = LineField(self.tr("Date of birth"), hint=self._short(_EXAMPLE))
        self.read_as, self.problem = Caption(), StopText()
        self.keep = Check(self.tr("Keep for the next report"))
        self.kept_where = Caption()
        row = Columns(least=px(130))
        for field in (self.name, self.born):
            row.add_layout(labelled(field))
            field.textChanged.connect(self._typed)
            field.editingFinished.connect(self._keep_if_asked)
        self.keep.clicked.connect(self._keep_or_forget)
        self.add(row, self.read_as, self.problem, self.keep, self.kept_where)
        self._say()

    def enter(self) -> None:
        """Fill in what was kept; what is typed already stays."""
        kept = self._use_cases.settings.report_person
        self.keep.setChecked(kept is not None)
        if kept is not None and not self.name.text() and not self.born.text():
            self.name.setText(kept.name or "")
            if kept.born is not None:
                self.born.setText(self._short(kept.born))
        self._say()

    def set_ready(self, ready: bool) -> None:
        """Only a diary that can be written keeps anything."""
        self.keep.setEnabled(ready)

    def person(self) -> ReportPerson:
        """What is to be printed; a date that can't be read is not."""
        return ReportPerson(" ".join(self.name.text().split()) or None, self._born())

    def wrong(self) -> bool:
        """A date is typed that can't be read."""
        return bool(self.born.text().strip()) and self._born() is None

    def _born(self) -> date | None:
        return read_date(self.born.text(), self._locale, self._use_cases.diary.today())

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _keep_if_asked(self) -> None:
        if self.keep.isChecked() and not self.wrong():
            self._store(self.person())

    def _keep_or_forget(self) -> None:
        wanted = self.keep.isChecked()
        if self._store(self.person() if wanted else ReportPerson()):
            self._say()
        else:
            self.keep.setChecked(not wanted)

    def _store(self, person: ReportPerson) -> bool:
        if person == (self._use_cases.settings.report_person or ReportPerson()):
            return True
        try:
            self._use_cases.settings.keep_report_person(person)
        except BackstrideError as error:
            self._complain(error_text(error))
            return False
        return True

    def _say(self) -> None:
        born, wrong = self._born(), self.wrong()
        # Written out: day and month can't be mistaken for each other then.
        self.read_as.setText(
            ""
            if born is None
            else self.tr("Born: {day}").format(day=self._words.date(born, year=True))
        )
        self.read_as.setVisible(born is not None)
        self.born.setAccessibleDescription(self.read_as.text())
        self._complain(
            self.tr("This date can't be read. Write day, month and year like {example}.").format(
                example=self.born.placeholderText()
            )
            if wrong
            else ""
        )
        self.kept_where.setText(
            self.tr("Kept in your diary, and in copies of it that you save.")
            if self.keep.isChecked()
            else self.tr("Printed on the report only. It is gone when you close Backstride.")
        )

    def _short(self, day: date) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), date_format(self._locale))

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def read_date(text: str, locale: QLocale, today: date) -> date | None:
    """A typed date of birth, or None: by the locale's short form with the year in full, with the
    month in letters, or as 1988-05-03. One in the future or too long ago is not one."""
    plain = " ".join(text.split())
    for form in (date_format(locale), _ISO, "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy"):
        found = locale.toDate(plain, form)
        if found.isValid() and today.year - _OLDEST <= found.year() <= today.year:
            day = date(found.year(), found.month(), found.day())
            return day if day <= today else None
    return None
