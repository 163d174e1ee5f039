"""The strip of a recording's speed: its line by keys and mouse, its words, its shapes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.theme
from ui.widgets.speed_strip import Speed, SpeedStrip, _curve
from ui.widgets.strip_blocks import Block, draw_block

RUNS = [Block("walk", 0, 300), Block("run", 300, 360), Block("pause", 360, 400)]


def speeds(seconds: int, fast: Sequence[range] = (range(300, 360),)) -> list[Speed]:
    return [
        Speed(at, at + 1, 9.0 if any(at in stretch for stretch in fast) else 5.0)
        for at in range(seconds)
    ]


@pytest.fixture
def strip(qtbot: QtBot) -> SpeedStrip:
    strip = SpeedStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 150)
    strip.show_speeds(speeds(600), 600, "km/h")
    strip.show_blocks(RUNS, "Running: 1 min. Walking: 5 min.")
    strip.set_line(7.0)
    strip.show()
    return strip


def moves(strip: SpeedStrip) -> list[float]:
    found: list[float] = []
    strip.moved.connect(found.append)
    return found


def test_its_name_is_what_was_run(strip: SpeedStrip) -> None:
    assert strip.accessibleName() == "Running: 1 min. Walking: 5 min."


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (Qt.Key.Key_Up, 7.1),
        (Qt.Key.Key_Down, 6.9),
        (Qt.Key.Key_PageUp, 7.5),
        (Qt.Key.Key_PageDown, 6.5),
        (Qt.Key.Key_Home, 0.1),
    ],
)
def test_keys_move_the_line(qtbot: QtBot, strip: SpeedStrip, key: Qt.Key, line: float) -> None:
    found = moves(strip)
    qtbot.keyClick(strip, key)
    assert found == [line] and strip.line() == line


def test_the_line_stays_on_the_scale(qtbot: QtBot, strip: SpeedStrip) -> None:
    qtbot.keyClick(strip, Qt.Key.Key_End)
    top = strip.line()
    found = moves(strip)
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert found == [] and strip.line() == top


def test_a_hidden_line_begins_where_it_was_put(qtbot: QtBot, strip: SpeedStrip) -> None:
    strip.set_line(6.0, shown=False)
    assert strip.line() is None
    found = moves(strip)
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert found == [6.1] and strip.line() == 6.1


def test_the_mouse_puts_the_line_where_it_points(qtbot: QtBot, strip: SpeedStrip) -> None:
    found = moves(strip)
    plot = strip._plot()
    top = QPoint(200, round(plot.top()))
    foot = QPoint(200, round(plot.bottom()))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=top)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=foot)
    assert found[0] > 9 and found[1] < 0.5


def test_dragging_follows_the_mouse(qtbot: QtBot, strip: SpeedStrip) -> None:
    found = moves(strip)
    middle = strip._plot().center().toPoint()
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle)
    before = found[-1]
    # QTest moves without buttons: a real drag has them.
    strip.mouseMoveEvent(_drag(middle - QPoint(0, 20)))
    assert found[-1] > before + 1


def _drag(to: QPoint) -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(to), left, left, none)


def test_the_wheel_changes_nothing(strip: SpeedStrip) -> None:
    found = moves(strip)
    wheel = QWheelEvent(
        QPointF(100, 50), QPointF(100, 50), QPoint(0, 120), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(strip, wheel)
    assert found == [] and not wheel.isAccepted()


def test_a_long_recording_is_drawn_with_a_point_for_each_pixel_at_most() -> None:
    (piece,) = _curve(speeds(36_000), 36_000, 500)
    assert 490 <= len(piece) <= 501
    assert piece[0].x() < 72 and piece[-1].x() > 36_000 - 144


def test_a_gap_parts_the_curve() -> None:
    known = [*speeds(100), *(Speed(at, at + 1, 5.0) for at in range(200, 300))]
    first, second = _curve(known, 300, 300)
    assert first[-1].x() < 101 and second[0].x() > 199


def test_the_mean_of_a_pixel_is_drawn() -> None:
    (piece,) = _curve([Speed(0, 5, 4.0), Speed(5, 10, 8.0)], 10, 1)
    assert [point.y() for point in piece] == [6.0]


def shape_of(kind: str, colours: ui.theme.Tokens) -> frozenset[tuple[int, int]]:
    """The pixels a block covers, whatever their colour."""
    image = QImage(40, 16, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    draw_block(painter, kind, QRectF(0, 0, 40, 16), colours)  # type: ignore[arg-type]
    painter.end()
    return frozenset(
        (x, y) for x in range(40) for y in range(16) if image.pixelColor(x, y).alpha() > 100
    )


def test_blocks_differ_in_shape_and_not_by_colour_alone(_look: object) -> None:
    kinds = ("run", "walk", "pause", "ride", "unknown")
    shapes = [shape_of(kind, ui.theme.LIGHT) for kind in kinds]
    assert len(set(shapes)) == len(kinds)
    run, walk = shapes[:2]
    assert len(run) == 40 * 16 and len(walk) < 0.6 * len(run)


def pixels(strip: SpeedStrip, colour: str) -> list[int]:
    image, wanted = strip.grab().toImage(), QColor(colour)
    y = round(strip._plot().bottom() + 4 + strip._row() / 2)
    return [x for x in range(image.width()) if image.pixelColor(x, y) == wanted]


def test_it_is_mirrored_in_a_window_that_reads_from_the_right(strip: SpeedStrip) -> None:
    colour = ui.theme.tokens(strip).run
    left = pixels(strip, colour)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = pixels(strip, colour)
    assert left and right and len(left) == pytest.approx(len(right), abs=2)
    assert min(right) == pytest.approx(strip.width() - max(left), abs=2)


def test_an_empty_recording_can_be_drawn(qtbot: QtBot) -> None:
    strip = SpeedStrip()
    qtbot.addWidget(strip)
    strip.show_speeds([], 0, "mph")
    strip.show_blocks([], "Nothing.")
    assert not strip.grab().isNull() and strip.line() is None
