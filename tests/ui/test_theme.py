"""Colours can be read, and the look follows what the person and the system ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui.charts.legend import READING_SHARE
from ui.charts.look import Look
from ui.theme import (
    DARK,
    LIGHT,
    TYPE_TITLE,
    Scheme,
    Theme,
    Tokens,
    apply,
    contrast,
    palette,
    px,
    tokens,
)
from ui.widgets.text import Title

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def dressed(qapp: QApplication, _look: Theme) -> Iterator[Theme]:
    """A theme of this test's own, in force; the session's look is put back afterwards."""
    font = QFont("DejaVu Sans")
    font.setPixelSize(13)
    theme = Theme(Scheme.LIGHT, font=font)
    apply(qapp, theme)
    yield theme
    _look.changed.emit()


def test_contrast_is_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@SCHEMES
def test_words_can_be_read_on_every_ground_they_stand_on(colours: Tokens) -> None:
    c = colours
    pairs = [
        (ink, ground)
        for ground in (c.page, c.surface, c.sunk, c.accent_tint)
        for ink in (c.ink, c.secondary, c.accent, c.stop)
    ]
    pairs += [(c.ink, tint) for tint in (c.good_tint, c.caution_tint, c.stop_tint)]
    pairs += [(c.ink, c.run_tint), (c.ink, c.walk_tint), (c.stop, c.stop_tint)]
    pairs += [(c.on_accent, c.accent), (c.on_accent, c.accent_hover)]
    pairs += [(c.caution, c.surface), (c.good, c.surface), (c.run, c.surface), (c.walk, c.surface)]
    assert [(a, b, contrast(a, b)) for a, b in pairs if contrast(a, b) < 4.5] == []


@SCHEMES
def test_shapes_outlines_and_focus_rings_can_be_seen(colours: Tokens) -> None:
    c = colours
    grounds = (c.page, c.surface, c.sunk)
    pairs = [(shape, ground) for shape in (c.accent, c.control_line) for ground in grounds]
    pairs += [(c.run, ground) for ground in grounds] + [(c.walk, ground) for ground in grounds]
    pairs += [(c.walk, c.walk_tint), (c.on_accent, c.accent), (c.accent, c.accent_tint)]
    pairs += [(c.good, c.good_tint), (c.caution, c.caution_tint), (c.stop, c.stop_tint)]
    pairs += [(c.disabled, ground) for ground in grounds]
    assert [(a, b, contrast(a, b)) for a, b in pairs if contrast(a, b) < 3] == []


@SCHEMES
def test_the_focus_ring_can_be_seen_wherever_a_control_stands(colours: Tokens) -> None:
    c = colours
    grounds = (c.page, c.surface, c.sunk, c.accent_tint, c.good_tint, c.caution_tint, c.stop_tint)
    pairs = [(c.accent, ground) for ground in grounds]
    pairs += [(c.on_accent, fill) for fill in (c.accent, c.accent_hover)]
    pairs += [(c.stop, ground) for ground in (c.surface, c.stop_tint)]
    assert [(a, b, contrast(a, b)) for a, b in pairs if contrast(a, b) < 3] == []


@SCHEMES
def test_lines_marks_and_words_of_the_charts_can_be_told_from_their_ground(colours: Tokens) -> None:
    c = colours
    look = Look(c, QFont(), 1.0)
    grounds = (c.surface, c.accent_tint, c.sunk)  # the plot, the band to reach, a pause
    dot = look.mixed(c.accent, READING_SHARE).name()
    shapes = (c.accent, dot, c.walk, c.control_line, c.ink)
    pairs = [(shape, ground) for shape in shapes for ground in grounds]
    pairs += [(c.run, ground) for ground in (c.surface, c.sunk)]
    pairs += [(c.run, c.run_tint), (c.walk, c.walk_tint), (c.secondary, c.sunk)]  # the ring
    assert [(a, b, contrast(a, b)) for a, b in pairs if contrast(a, b) < 3] == []
    words = [(ink, ground) for ink in (c.ink, c.secondary, c.accent) for ground in grounds]
    words += [(c.caution, c.surface)]
    assert [(a, b, contrast(a, b)) for a, b in words if contrast(a, b) < 4.5] == []


@SCHEMES
def test_every_token_is_a_full_hex_colour(colours: Tokens) -> None:
    for name in colours._fields:
        value = getattr(colours, name)
        assert len(value) == 7 and QColor(value).isValid(), name


@SCHEMES
def test_tokens_follow_the_palette_a_widget_has(qapp: QApplication, colours: Tokens) -> None:
    label = QLabel()
    label.setPalette(palette(colours))
    assert tokens(label) is colours
    assert tokens(palette(colours)) is colours


def test_a_scheme_chosen_takes_effect_at_once(qapp: QApplication, dressed: Theme) -> None:
    label = QLabel()
    assert tokens(label) is LIGHT
    dressed.set_scheme(Scheme.DARK)
    assert tokens(label) is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    dressed.set_scheme(Scheme.LIGHT)
    assert tokens(label) is LIGHT


def test_system_follows_the_system_and_its_changes(
    qapp: QApplication, dressed: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Qt.ColorScheme.Dark
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: said)
    dressed.set_scheme(Scheme.SYSTEM)
    assert tokens(qapp.palette()) is DARK
    said = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(said)
    assert tokens(qapp.palette()) is LIGHT


def test_chosen_colours_stay_when_the_system_changes(qapp: QApplication, dressed: Theme) -> None:
    dressed.set_scheme(Scheme.DARK)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert tokens(qapp.palette()) is DARK


@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 2.0])
def test_every_size_grows_with_the_text(dressed: Theme, factor: float) -> None:
    dressed.set_text_factor(factor)
    title = Title("Today")
    title.ensurePolished()
    assert QApplication.font().pixelSize() == round(15 * factor)
    assert title.font().pixelSize() == px(TYPE_TITLE) == pytest.approx(24 * factor, abs=1)
    assert px(13) == pytest.approx(13 * factor, abs=1), "never smaller than the person chose"


def test_an_unknown_text_size_is_refused(dressed: Theme) -> None:
    with pytest.raises(ValueError, match="text factor"):
        dressed.set_text_factor(3.0)
    assert dressed.text_factor == 1.0


def test_nothing_is_said_when_nothing_changed(dressed: Theme) -> None:
    said: list[None] = []
    dressed.changed.connect(lambda: said.append(None))
    dressed.set_scheme(dressed.scheme)
    dressed.set_text_factor(dressed.text_factor)
    assert said == []


def test_colours_and_sizes_are_written_in_one_module_only() -> None:
    """A hex colour or a style rule anywhere else would not follow the scheme."""
    import re
    from pathlib import Path

    import ui

    folder = Path(ui.__file__).parent
    written = re.compile(
        r"#[0-9A-Fa-f]{6,8}\b|setStyleSheet|rgba?\(|QColor\(\s*[\d\"']|GlobalColor\.(?!transparent)"
        r"|setPixelSize\(\s*\d|setPointSize\w*\(\s*\d|font-size:\s*\d+px"
    )
    found = {
        path.relative_to(folder).as_posix(): written.findall(path.read_text("utf-8"))
        for path in folder.rglob("*.py")
        if path.name != "theme.py"
    }
    assert len(found) > 150
    assert {name: what for name, what in found.items() if what} == {}
    for fault in ('QColor("red")', "QColor(200, 0, 0)", "Qt.GlobalColor.red", "setPixelSize(14)"):
        assert written.search(fault), fault
