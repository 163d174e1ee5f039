"""The chart in the window: keys and mouse say every value, and zoom stays within the data."""

from __future__ import annotations

import gc
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.charts.view
from app.engine.chart import Reading
from app.engine.periods import Period
from tests.ui.access import reader
from tests.ui.chart_diaries import AWKWARD, chart_of, lived
from ui.charts.picture import Picture
from ui.charts.view import ChartView
from ui.charts.words import ChartWords
from ui.theme import DARK, LIGHT, Scheme, Theme

WORDS = ChartWords("km", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(882, 448)
    view.show_data(chart_of(lived()), WORDS)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


def long(view: ChartView) -> ChartView:
    view.show_data(chart_of(AWKWARD["three years"](), whole=True), WORDS)
    return view


def said(view: ChartView) -> str:
    return view.bubble.text() if view.bubble.isVisible() else ""


def test_it_tells_a_screen_reader_its_name_and_its_summary(view: ChartView) -> None:
    assert view.accessibleName() == "Back pain and running distance"
    assert view.accessibleDescription().startswith("Average pain")
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert reader(view).role() == QAccessible.Role.Chart


def test_it_is_a_chart_to_a_screen_reader_for_as_long_as_it_stands(qtbot: QtBot) -> None:
    for how in ("by Qt", "by Python") * 10:
        view = ChartView()
        gc.collect()  # what only Python held would be gone now, and Qt ask what is gone
        assert reader(view).role() == QAccessible.Role.Chart
        if how == "by Qt":
            shiboken6.delete(view)
        else:
            del view
        gc.collect()


def test_left_goes_from_the_latest_week_back_and_right_forward(
    view: ChartView, qtbot: QtBot
) -> None:
    weeks = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
        weeks.append(said(view).split(",")[0])
    assert weeks == ["Week 9", "Week 8", "Week 9", "Week 9"]
    assert "Not over yet" in said(view)


def test_home_and_end_go_to_the_first_and_the_latest(view: ChartView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert said(view).startswith("Week 1, 27 September to 3 October")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert said(view).startswith("Week 9")


def test_a_week_says_mean_distance_sessions_and_what_is_missing(
    view: ChartView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert "Week 4" in said(view)
    assert "Pain: not recorded" in said(view)
    assert "3 sessions, stage" in said(view)
    assert "km run" in said(view)


def test_with_shift_the_keys_walk_through_single_readings(view: ChartView, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_Home, shift)
    first = said(view)
    qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    assert "of 100" in first
    assert "typed" in first
    assert said(view) != first


def test_shift_from_a_week_goes_to_a_reading_near_it(view: ChartView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(view.at, Reading)
    assert view.at.date.isoformat() in {"2026-09-29", "2026-09-30", "2026-10-01"}
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert isinstance(view.at, Period)


def test_what_is_reached_is_spoken(view: ChartView, qtbot: QtBot) -> None:
    """As the description of what has the keyboard: every reader speaks it when it changes."""
    summary = view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    spoken = view.accessibleDescription()
    assert spoken.startswith("Week 1") and "readings" in spoken
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.accessibleDescription() not in (spoken, summary)
    view.clearFocus()
    view.setFocus()
    assert view.accessibleDescription() == summary


def test_escape_and_leaving_put_the_cursor_away(view: ChartView, qtbot: QtBot) -> None:
    for leave in (
        lambda: qtbot.keyClick(view, Qt.Key.Key_Escape),
        view.clearFocus,
        lambda: QApplication.sendEvent(view, QEvent(QEvent.Type.Leave)),
    ):
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert said(view)
        leave()
        assert not said(view)


def test_keys_it_does_not_know_go_on_to_the_page(view: ChartView, qtbot: QtBot) -> None:
    first, last = view.days()
    for key in (Qt.Key.Key_A, Qt.Key.Key_PageDown, Qt.Key.Key_Escape):
        qtbot.keyClick(view, key)
    assert view.days() == (first, last)
    assert not said(view)


def point_at(view: ChartView, at: QPointF) -> None:
    """The mouse goes there. Sent to the chart itself: a window that another test left open may
    lie under the pointer of a test run."""
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    there = QPointF(view.viewport().mapToGlobal(at))
    move = QMouseEvent(kind, at, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)


def test_the_mouse_on_a_reading_says_it_and_beside_one_its_week(
    view: ChartView, qtbot: QtBot
) -> None:
    reading = view.data.readings[10]
    at = view.point(reading)
    point_at(view, at)
    assert f"Pain {reading.pain:.0f} of 100" in said(view)
    plot = view.picture.distance
    x = view.picture.x(view.data.weeks[1].middle)
    point_at(view, QPointF(round(x), round(plot.bottom - 5)))
    assert said(view).startswith("Week 2")


def test_what_is_said_stays_inside_the_chart(view: ChartView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(10):
        assert view.viewport().rect().contains(view.bubble.geometry())
        qtbot.keyClick(view, Qt.Key.Key_Right)


# --- zoom


def test_plus_and_minus_zoom_a_long_axis_and_zero_shows_all(view: ChartView, qtbot: QtBot) -> None:
    whole = long(view).days()
    assert any(label.text.endswith("(km a month)") for label in view.picture.labels)
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    first, last = view.days()
    assert last - first == pytest.approx((whole[1] - whole[0]) / 16)
    assert any(label.text.endswith("(km a week)") for label in view.picture.labels)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.days() == whole


def test_zoom_ends_at_four_weeks_and_at_the_whole(view: ChartView, qtbot: QtBot) -> None:
    whole = long(view).days()
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    first, last = view.days()
    assert last - first == pytest.approx(28)
    for _ in range(14):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.days() == pytest.approx(whole)


def test_twelve_weeks_are_zoomed_too(view: ChartView, qtbot: QtBot) -> None:
    whole = view.days()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    first, last = view.days()
    assert last - first == pytest.approx((whole[1] - whole[0]) / 2)
    assert view.axis.can_zoom(0.5)
    assert view.axis.can_zoom(2.0)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.days() == whole
    assert not view.axis.can_zoom(2.0)


def test_ctrl_and_arrows_move_the_days_and_stop_at_the_ends(view: ChartView, qtbot: QtBot) -> None:
    whole = view.days()
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    span = view.days()[1] - view.days()[0]
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left, ctrl)
    assert view.days() == pytest.approx((whole[0], whole[0] + span))
    assert not view.axis.can_move(-1)
    assert view.axis.can_move(1)
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right, ctrl)
    assert view.days() == pytest.approx((whole[1] - span, whole[1]))


def test_dragging_moves_the_days(view: ChartView, qtbot: QtBot) -> None:
    long(view)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    before = view.days()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    start = view.picture.pain.rect().center()
    moves = [(QEvent.Type.MouseMove, QPointF(20 * step, 0), none, left) for step in range(1, 9)]
    for kind, by, button, held in (
        (QEvent.Type.MouseButtonPress, QPointF(), left, left),
        *moves,
        (QEvent.Type.MouseButtonRelease, QPointF(160, 0), left, none),
    ):
        at, plain = start + by, Qt.KeyboardModifier.NoModifier
        where = view.viewport().mapToGlobal(at)
        QApplication.sendEvent(view.viewport(), QMouseEvent(kind, at, where, button, held, plain))
    assert view.days()[0] < before[0]
    assert view.days()[1] - view.days()[0] == pytest.approx(before[1] - before[0])


def test_what_is_in_view_is_spoken(
    view: ChartView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = "27 September 2026 to 29 December 2026"
    spoken: list[str] = []
    monkeypatch.setattr("ui.widgets.announce.announce", lambda _, text: spoken.append(text))
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.accessibleDescription() == days
    view.clearFocus()
    spoken.clear()
    view.show_all()  # by a button, which has the keyboard
    assert spoken == [days]


def test_walking_on_at_the_edge_takes_the_view_along(view: ChartView, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    weeks = []
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Left)
        weeks.append(said(view).split(",")[0])
    assert weeks[-1] == "Week 1"
    assert weeks[:2] != ["Week 1", "Week 1"]


def turn_wheel(view: ChartView, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    return event


def test_the_wheel_scrolls_the_page_and_zooms_only_with_ctrl(view: ChartView) -> None:
    whole = long(view).days()
    event = turn_wheel(view, Qt.KeyboardModifier.NoModifier)
    assert not event.isAccepted()
    assert view.days() == whole
    turn_wheel(view, Qt.KeyboardModifier.ControlModifier)
    assert view.days()[1] - view.days()[0] < whole[1] - whole[0]


# --- drawing


def test_it_follows_the_scheme_and_the_text_size(view: ChartView, _look: Theme) -> None:
    view.clearFocus()
    before = view.picture.plot.left
    try:
        for scheme, colours in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
            _look.set_scheme(scheme)
            image = view.viewport().grab().toImage()
            assert image.pixelColor(2, 2) == QColor(colours.surface)
        _look.set_text_factor(2.0)
        assert view.picture.plot.left > 1.5 * before
    finally:
        _look.set_text_factor(1.0)
        _look.set_scheme(Scheme.SYSTEM)
    assert view.picture.plot.left == before


def test_a_chart_that_is_not_shown_is_drawn_when_it_is(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(882, 448)
    view.show_data(chart_of(lived()), WORDS)
    assert not view.picture.labels
    with qtbot.waitExposed(view):
        view.show()
    assert view.picture.labels


def test_other_numbers_are_drawn_once(view: ChartView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten years take 20 ms to draw: an axis of other days must not make it twice."""
    drawn: list[tuple[float, float]] = []
    draw = ui.charts.view.draw

    def counted(*arguments: Any, days: tuple[float, float]) -> Picture:
        drawn.append(days)
        return draw(*arguments, days=days)

    monkeypatch.setattr(ui.charts.view, "draw", counted)
    for data in (
        chart_of(lived()),  # the days shown already
        chart_of(AWKWARD["three years"](), whole=True),
        chart_of(lived()),
    ):
        drawn.clear()
        view.show_data(data, WORDS)
        assert drawn == [(data.first.toordinal(), data.last.toordinal() + 1)]
        assert view.picture.days == drawn[0]
