"""The scenes of Progress and the measures that need a hand: folds opened, the chart zoomed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.engine.build import Diary
from tests.services.test_guide import SetClocks
from ui.pages.measures import MeasuresPage
from ui.pages.progress import ProgressPage


def measured(diary: Diary, days: int) -> Diary:
    """A diary of so many days with every measure, an event, and pain somewhere else."""
    diary.check().test_run(60)
    for day in range(2, days, 2):
        diary.day(day).pain(60 - day // 3).session(
            2, 6, elsewhere=20 + day % 9 if day % 5 else None
        )
    for day, average, score in ((0, 62, 3), (days, 38, 7)):
        diary.day(day).pain(None, average)
        diary.add("score", {"instrument": "confidence", "value": score})
        diary.add("score", {"instrument": "activity", "label": "Lift my grandson", "value": score})
        diary.add("score", {"instrument": "ODI", "value": 50 - 2 * score, "scored_by": "Sam Ng"})
    return diary.add(
        "adverse_event",
        {
            "category": "back", "what": "A sharp twinge when I bent down", "site": "lower back",
            "from": diary.date_of(days - 9).isoformat(), "to": diary.date_of(days - 7).isoformat(),
            "severity": "mild", "action": "Two days of walking", "related": "not_sure",
        },
    )  # fmt: skip


def forms_open(page: QWidget, _: SetClocks) -> None:
    """Every fold of the measures is open."""
    assert isinstance(page, MeasuresPage)
    for card in page.cards:
        card.form.set_open(True)
        card.values.set_open(True)


def zoomed(page: QWidget, _: SetClocks) -> None:
    """The chart's middle third, with its numbers and the other tables."""
    assert isinstance(page, ProgressPage) and page.chart is not None
    page.chart.zoom(0.5)
    page.chart.move_view(-1)
    for part in (page.chart_card, page.sessions, page.ladder):
        part.numbers.set_open(True)
