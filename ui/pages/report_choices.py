"""What the report is about and what stands on it: the period, the parts, the paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.report_period import Periods
from app.services.reporting import PAPERS, SECTIONS
from ui.pages.labelled import labelled
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Check
from ui.widgets.card import Card
from ui.widgets.choices import Choices
from ui.widgets.date_time import DateField
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.segmented import Segmented
from ui.widgets.text import Caption, StopText, Strong
from ui.wording import Words

START, APPOINTMENT, CHOSEN = "start", "appointment", "chosen"


class PeriodCard(Card):
    """Which days the report is about. `changed` when they are others."""

    changed = Signal()

    def __init__(self, words: Words, today: Callable[[], date]) -> None:
        """`today`: the patient's date."""
        super().__init__(self.tr("Which days?"))
        self._words, self._today = words, today
        self._periods: Periods | None = None
        self.choice = Choices(
            self.tr("Which days?"),
            [
                (START, self.tr("Since the start")),
                (APPOINTMENT, self.tr("Since my last appointment")),
                (CHOSEN, self.tr("Days I choose")),
            ],
        )
        self.choice.set_value(START)
        self.said, self.problem = Caption(), StopText()
        self.first = DateField(self.tr("First day"), today)
        self.last = DateField(self.tr("Last day"), today)
        self._dates = QWidget()
        row = Columns(self._dates, least=px(130))
        for field in (self.first, self.last):
            row.add_layout(labelled(field))
            field.chosen.connect(self._tell)
        self._filled = False
        self.choice.chosen.connect(self._choose)
        self.add(self.choice, self._dates, self.said, self.problem)

    def show_periods(self, periods: Periods) -> None:
        """Offer these."""
        self._periods = periods
        known = periods.appointment is not None
        self.choice.buttons[APPOINTMENT].setEnabled(known)
        if not known and self.choice.value() == APPOINTMENT:
            self.choice.set_value(START)
        for field in (self.first, self.last):
            field.refresh_limit()
        self._say()

    def start(self) -> date | None:
        """The first day; None: since the start."""
        periods, value = self._periods, self.choice.value()
        if value == CHOSEN:
            return self.first.value()
        return periods.appointment if value == APPOINTMENT and periods is not None else None

    def end(self) -> date | None:
        """The last day; None: today."""
        return self.last.value() if self.choice.value() == CHOSEN else None

    def backwards(self) -> bool:
        """The chosen days run from later to earlier: there is no such report."""
        return self.choice.value() == CHOSEN and self.first.value() > self.last.value()

    def _choose(self, key: str) -> None:
        if key == CHOSEN and not self._filled and self._periods is not None:
            # From what is offered first, so that a person changes one day, not two.
            self._filled = True
            for field, day in ((self.first, self._periods.start), (self.last, self._today())):
                field.blockSignals(True)
                field.set_value(day)
                field.blockSignals(False)
        self._tell()

    def _tell(self, *_: object) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        value, periods = self.choice.value(), self._periods
        self._dates.setVisible(value == CHOSEN)
        text = ""
        if periods is not None and value != CHOSEN:
            first = periods.start if value == START else periods.appointment
            text = self.tr("{first} to today").format(
                first=self._words.date(first or periods.start, year=True)
            )
            if periods.appointment is None:
                text += "\n" + self.tr(
                    "An appointment is known once you write down what your physio said."
                )
        self.said.setText(text)
        self.said.setVisible(bool(text))
        wrong = self.backwards()
        self.problem.setText(
            self.tr("The first day comes after the last. Choose an earlier one.") if wrong else ""
        )
        self.problem.setVisible(wrong)


class PartsCard(Card):
    """What stands on the report, and on which paper. `changed` when it is something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("What to include"))
        self.ticks: dict[str, Check] = {}
        columns = Columns(spacing=SPACE_2, least=px(190))
        texts, middle = self._texts(), (len(SECTIONS) + 1) // 2
        for codes in (SECTIONS[:middle], SECTIONS[middle:]):
            column = QVBoxLayout()
            column.setSpacing(0)
            for code in codes:
                tick = self.ticks[code] = Check(texts[code], checked=True)
                tick.toggled.connect(lambda _on: self.changed.emit())
                column.addWidget(tick)
            column.addStretch()
            columns.add_layout(column)
        self.paper = Segmented(
            self.tr("Paper"), [(name, self._paper_name(name)) for name in PAPERS], PAPERS[0]
        )
        self.paper.changed.connect(lambda _name: self.changed.emit())
        paper = FlowLayout()
        paper.addWidget(Strong(self.tr("Paper"), wrap=False))
        paper.addWidget(self.paper)
        self.add(
            columns,
            Caption(self.tr("A warning that holds now always stands on the report.")),
            paper,
        )

    def sections(self) -> frozenset[str]:
        """The codes of the parts that are ticked."""
        return frozenset(code for code, tick in self.ticks.items() if tick.isChecked())

    def _paper_name(self, paper: str) -> str:
        return paper if paper == "A4" else self.tr("US Letter")

    def _texts(self) -> dict[str, str]:
        return {
            "figures": self.tr("Four key figures"),
            "chart": self.tr("Pain and running chart"),
            "weeks": self.tr("Week by week"),
            "ledger": self.tr("Suggested and chosen"),
            "findings": self.tr("Check and warnings"),
            "events": self.tr("Problems"),
            "elsewhere": self.tr("Pain elsewhere"),
            "measures": self.tr("Measures"),
            "questions": self.tr("My questions"),
            "quality": self.tr("Data quality"),
            "limits_slip": self.tr("Slip for limits"),
        }
