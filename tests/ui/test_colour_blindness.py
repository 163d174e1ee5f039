"""What a colour says is said without it too: to people who see colours differently, and on paper
in black and white."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from tests.colour_blindness import SEEN_AS, colour_seen, difference, repaint, seen
from tests.ui.chart_diaries import chart_of, lived
from tests.ui.test_chart_view import WORDS
from ui.charts import legend
from ui.charts.look import Look
from ui.charts.picture import Box, Picture
from ui.charts.sheet import Sheet
from ui.theme import DARK, LIGHT, Tokens, contrast
from ui.widgets.session_strip import Segment, SessionStrip

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
KINDS = pytest.mark.parametrize("kind", SEEN_AS)
CANT_BE_MISTAKEN = 20


def test_the_simulation_keeps_grey_and_mixes_up_red_and_green() -> None:
    for kind in SEEN_AS:
        assert difference(colour_seen("#808080", kind), "#808080") < 1
        assert colour_seen("#FFFFFF", kind) == "#FFFFFF"
    red, green = "#C02020", "#7A7A10"
    assert difference(red, green) > 60
    for kind in ("protanopia", "deuteranopia"):
        assert difference(colour_seen(red, kind), colour_seen(green, kind)) < 32
    assert difference(colour_seen("#FF0000", "grey"), "#7F7F7F") < 1


@SCHEMES
@KINDS
def test_pain_running_and_walking_are_told_apart(colours: Tokens, kind: str) -> None:
    marks = {"pain": colours.accent, "run": colours.run, "walk": colours.walk}
    apart = {
        (one, two): difference(colour_seen(marks[one], kind), colour_seen(marks[two], kind))
        for one, two in combinations(marks, 2)
    }
    if kind != "grey":
        assert min(apart[pair] for pair in apart if "run" in pair) >= CANT_BE_MISTAKEN
    # Where back pain and pain elsewhere (walk's colour) share a panel, rings and squares tell.


@SCHEMES
@KINDS
def test_every_mark_stands_out_from_its_ground(colours: Tokens, kind: str) -> None:
    grounds = (colours.surface, colours.page, colours.sunk)
    marks = (colours.accent, colours.run, colours.walk, colours.good, colours.caution, colours.stop)
    low = [
        (mark, ground)
        for mark in marks
        for ground in grounds
        if contrast(colour_seen(mark, kind), colour_seen(ground, kind)) < 3
    ]
    assert low == []


def ink(paint: Callable[[Sheet, Box], None]) -> np.ndarray:
    """Where a sample of the chart's legend leaves a mark, whatever its colour."""
    look = Look.paper()
    data = chart_of(lived())
    sheet = Sheet(data, WORDS, look, Picture((24, 24), days=(0.0, 1.0)))
    paint(sheet, Box(2, 2, 22, 22))
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(QColor(look.colours.surface))
    painter = QPainter(image)
    sheet.picture.paint(painter)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(24, image.bytesPerLine())
    return rows[:, :24].copy() < 215


def test_the_marks_of_the_chart_differ_in_shape() -> None:
    marks = {
        "reading": ink(legend.dot),
        "elsewhere": ink(legend.square),
        "trial": ink(legend.diamond),
        "known": ink(legend.bar("known")),
        "estimated": ink(legend.bar("estimated")),
        "unknown": ink(legend.letter("?")),
    }
    for (one, first), (two, second) in combinations(marks.items(), 2):
        both, either = (first & second).sum(), (first | second).sum()
        assert first.any() and second.any()
        assert both / either < 0.7, (one, two)


def test_running_stands_higher_than_walking(qtbot: QtBot) -> None:
    strip = SessionStrip((Segment("run", 60), Segment("walk", 60)), "")
    qtbot.addWidget(strip)
    strip.resize(200, 40)
    strip.show()
    picture = strip.grab().toImage()
    top = [picture.pixelColor(x, 2) for x in (50, 150)]
    low = [picture.pixelColor(x, 30) for x in (50, 150)]
    ground = strip.palette().color(QPalette.ColorRole.Window)
    assert top[1] == ground and top[0] != ground
    assert contrast(low[0].name(), low[1].name()) >= 3


def test_every_picture_is_painted_anew_for_each_kind(tmp_path: Path) -> None:
    picture = QImage(5, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.run))
    picture.save(str(tmp_path / "chart.light.png"))
    repaint(tmp_path / "chart.light.png")
    for kind in SEEN_AS:
        made = QImage(str(tmp_path / f"chart.light.{kind}.png"))
        assert made.pixelColor(4, 2).name().upper() == colour_seen(LIGHT.run, kind)
    assert seen(np.zeros((2, 2, 3), np.uint8), "grey").max() == 0
