"""Every value of a measure so far, each with the way to correct it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.engine.measures import Measure
from ui.pages.measure_words import MeasureWords
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.text import Body, Caption, Strong

MOST_ROWS = 40
"""The latest are listed here; the Diary has them all."""


class Values(Folding):
    """Folded away; the rows are made when it is opened."""

    def __init__(self, navigate: Callable[..., None]) -> None:
        # `tr` works only once the base class is made.
        super().__init__(QCoreApplication.translate("Values", "All values"))
        self._navigate = navigate
        self._measures: Sequence[Measure] = ()
        self._says: MeasureWords | None = None
        self._rows: list[QWidget] = []
        self.toggled.connect(self._show)

    def fill(self, measures: Sequence[Measure], says: MeasureWords) -> None:
        """These are the values now."""
        self._measures, self._says = measures, says
        self.setVisible(any(measure.values for measure in measures))
        self._show()

    def _show(self, *_: object) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        if not self.is_open() or self._says is None:
            return
        for measure in self._measures:
            if len(self._measures) > 1:
                self._put(Strong(self._says.name(measure.instrument, measure.label)))
            for value in reversed(measure.values[-MOST_ROWS:]):
                day = self._says.day(value.date)
                self._put(self._row(day, self._says.said(value, measure.maximum), value.id))
            if len(measure.values) > MOST_ROWS:
                self._put(Caption(self.tr("Earlier ones stand in the Diary.")))

    def _put(self, row: QWidget) -> None:
        self.body.addWidget(row)
        row.show()
        self._rows.append(row)

    def _row(self, day: str, said: str, entry_id: str) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        change = LinkButton(self.tr("Change"))
        change.setAccessibleDescription(f"{day}: {said}")
        change.clicked.connect(lambda: self._navigate("entry", id=entry_id, back="measures"))
        for widget in (Strong(day, wrap=False), Body(said), change):
            flow.addWidget(widget)
        return row
