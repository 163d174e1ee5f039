"""What takes long says so, claims nothing meanwhile, and leaves no trace once it is there."""

from __future__ import annotations

from operator import attrgetter
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import screenshots
from tests.screenshots import Look, wear
from tests.ui.reading import said
from ui.job import Job
from ui.widgets.card import Card

SCENES = {scene.name: scene for scene in screenshots.scenes()}
CHART = "The chart is being drawn"


def test_a_chart_that_takes_long_says_so_and_one_that_does_not_says_nothing(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with screenshots.standing(qapp, SCENES["progress-waiting"]) as running:
        page: Any = running.window.page("progress")
        assert CHART not in said(page)
        qtbot.waitUntil(lambda: CHART in said(page))
    with screenshots.standing(qapp, SCENES["progress"]) as running:
        qtbot.wait(400)
        assert CHART not in said(running.window.page("progress"))


def test_a_report_in_the_making_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    with screenshots.standing(qapp, SCENES["report-waiting"]) as running:
        preview: Any = running.window.page("report").preview  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: preview.where.text() == "One moment…")
        preview.wait(False)  # it failed: nothing is on its way
        assert preview.where.text() == ""
    with screenshots.standing(qapp, SCENES["report"]) as running:
        preview = running.window.page("report").preview  # type: ignore[attr-defined]
        assert preview.where.text() == "Page 1 of 2"


def test_before_the_backups_are_known_nobody_is_told_that_there_are_none(
    qapp: QApplication,
) -> None:
    with screenshots.standing(qapp, SCENES["restore-waiting"]) as running:
        page: Any = running.window.page("restore")
        assert "There is no backup" not in said(page) and "One moment…" in said(page)
        page.choice.show_files(())
        assert "There is no backup" in said(page) and "One moment…" not in said(page)


@pytest.mark.parametrize("name", ["watch-reading", "restore-waiting", "guided-closed"])
def test_a_card_alone_on_its_page_is_as_high_as_what_stands_on_it(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    with screenshots.standing(qapp, SCENES[name]) as running:
        page = running.window.page(SCENES[name].page)
        qtbot.wait(50)
        card = next(card for card in page.findChildren(Card) if card.isVisible())
        assert card.mapTo(page, QPoint(0, 0)).y() < page.height() / 2
        assert card.height() == card.heightForWidth(card.width())


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("restore-below", "_go_back"),
        ("damaged", "_salvage"),
        ("other-computer-file", "taking._join"),
    ],
)
def test_what_changes_the_diary_says_in_sight_that_it_is_under_way_and_how_it_failed(
    name: str, begin: str, qapp: QApplication, qtbot: QtBot
) -> None:
    """With large text the page stands far below its notice when its button is pressed."""
    with screenshots.standing(qapp, SCENES[name]) as running:
        wear(qapp, running, Look("", text=2.0))
        page: Any = running.window.page(SCENES[name].page)
        notice = attrgetter(f"{begin.rpartition('.')[0]}.notice".lstrip("."))(page)
        qtbot.wait(100)

        def is_in_sight() -> bool:
            return bool(notice.visibleRegion().boundingRect().height() == notice.height())

        begun: list[Any] = []
        for told in ("One moment", "The disk is full"):
            bar = page._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())
            assert not is_in_sight(), "control: it stands above"
            if not begun:
                with patch.object(Job, "start", lambda job, *_: begun.append(job)):
                    attrgetter(begin)(page)()
            else:
                begun[0].failed.emit(told)
            assert told in notice.text()
            qtbot.waitUntil(is_in_sight)
