"""PNG, PDF and SVG: light, whole or not at all, and alike."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.exporters.files import TargetRefused
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from tests.ui.chart_diaries import AWKWARD, chart_of, lived
from tests.ui.conftest import DiaryOf, SetClock
from ui.render.chart import FORMATS, SIZE, ChartRenderer
from ui.render.headless import chart_writer
from ui.theme import DARK, LIGHT, palette

ROOT = Path(__file__).parents[2]


def rendered(folder: Path, form: str, name: str = "ordinary", *, whole: bool = False) -> Path:
    target = folder / f"chart.{form}"
    ChartRenderer().render(chart_of(AWKWARD[name](), whole=whole), target, form)
    return target


def text_of(pdf: Path) -> str:
    run = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return run.stdout.decode()


def test_a_png_has_twice_the_pixels_and_carries_its_summary(tmp_path: Path, qapp: object) -> None:
    image = QImage(str(rendered(tmp_path, "png")))
    assert (image.width(), image.height()) == (2 * SIZE[0], 2 * SIZE[1])
    assert "Average pain" in image.text("Description")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", AWKWARD)
def test_every_diary_makes_a_file_of_every_form(
    tmp_path: Path, qapp: object, name: str, form: str
) -> None:
    assert rendered(tmp_path, form, name, whole=True).stat().st_size > 1000


@pytest.mark.needs_tool("pdftotext", "pdfimages", "pdffonts", "pdfinfo")
def test_a_pdf_is_one_page_of_vectors_with_readable_text(tmp_path: Path, qapp: object) -> None:
    pdf = str(rendered(tmp_path, "pdf"))

    def tool(*arguments: str) -> str:
        return subprocess.run([*arguments, pdf], capture_output=True, check=True, text=True).stdout

    assert len(tool("pdfimages", "-list").splitlines()) == 2, "there is a raster in it"
    fonts = tool("pdffonts").splitlines()[2:]
    assert fonts
    assert all(font.split()[-5] == "yes" for font in fonts), "a font is not embedded"
    info = tool("pdfinfo")
    assert "Pages:           1" in info
    assert f"{SIZE[0] * 0.75:g} x {SIZE[1] * 0.75:g} pts" in info
    text = text_of(Path(pdf))
    for words in ("Back pain (0–100)", "Running distance (km a week)", "weekly average"):
        assert words in text


def test_an_svg_is_well_formed_needs_no_font_and_describes_itself(
    tmp_path: Path, qapp: object
) -> None:
    root = ElementTree.parse(rendered(tmp_path, "svg")).getroot()
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "path" in tags
    assert not tags & {"text", "image", "font"}
    assert "Average pain" in "".join(root.itertext())


def test_an_svg_looks_like_the_png(tmp_path: Path, qapp: object) -> None:
    """Ribbons for strokes, lost clips or moved letters would show as many differing pixels."""
    png = QImage(str(rendered(tmp_path, "png"))).convertToFormat(QImage.Format.Format_RGB32)
    svg = QImage(png.size(), QImage.Format.Format_RGB32)
    svg.fill(Qt.GlobalColor.white)
    painter = QPainter(svg)
    QSvgRenderer(str(rendered(tmp_path, "svg"))).render(painter)
    painter.end()
    small = png.scaled(250, 170, mode=Qt.TransformationMode.SmoothTransformation)
    other = svg.scaled(250, 170, mode=Qt.TransformationMode.SmoothTransformation)
    differing = sum(
        abs(QColor(small.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness()) > 40
        for x in range(250)
        for y in range(170)
    )
    assert differing < 60, "of 42,500 pixels"


def test_it_is_light_whatever_the_window_shows(tmp_path: Path, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    before = QApplication.palette()
    QApplication.setPalette(palette(DARK))
    try:
        image = QImage(str(rendered(tmp_path, "png")))
    finally:
        QApplication.setPalette(before)
    assert image.pixelColor(3, 3) == QColor(LIGHT.surface)


def test_another_form_is_refused_in_words_and_nothing_is_written(
    tmp_path: Path, qapp: object
) -> None:
    with pytest.raises(BackstrideError, match="png, pdf, svg"):
        rendered(tmp_path, "jpg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_missing_folder_is_said_and_not_made(tmp_path: Path, qapp: object, form: str) -> None:
    with pytest.raises(TargetRefused, match="no folder"):
        rendered(tmp_path / "gone", form)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_failure_leaves_the_file_that_was_there(
    tmp_path: Path, qapp: object, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"chart.{form}"
    target.write_text("kept")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(BackstrideError, match="disk is full"):
        rendered(tmp_path, form)
    assert target.read_text() == "kept"
    assert list(tmp_path.iterdir()) == [target]


def test_a_simulated_diary_says_so_in_the_picture(qapp: object) -> None:
    from dataclasses import replace

    from ui.charts.drawing import draw
    from ui.charts.look import Look
    from ui.charts.words import ChartWords

    data = replace(chart_of(lived()), simulated=True)
    for titled in (True, False):
        picture = draw(data, ChartWords(), Look.paper(), SIZE, titled=titled)
        assert "Simulated data, not a real person" in {label.text for label in picture.labels}


def test_it_works_without_a_display_and_without_pyqtgraph(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "sys.modules['pyqtgraph'] = None\n"
        "from pathlib import Path\n"
        "from tests.ui.chart_diaries import chart_of, lived\n"
        "from ui.render.chart import ChartRenderer\n"
        "for form in ('png', 'pdf', 'svg'):\n"
        "    target = Path(sys.argv[1], f'chart.{form}')\n"
        "    ChartRenderer().render(chart_of(lived()), target, form)\n"
    )
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in screens},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"chart.png", "chart.pdf", "chart.svg"}


# --- for the command line


def test_the_command_line_draws_the_diary_by_the_ending_of_the_file(
    tmp_path: Path, diary_of: DiaryOf, clock: SetClock
) -> None:
    diary = lived()
    clock.set(diary.now)
    write = chart_writer(diary_of(diary.entries).diary)
    for ending in ("png", "PDF", "svg"):
        target = tmp_path / f"my chart.{ending}"
        write(target)
        assert target.stat().st_size > 1000


def test_past_the_last_week_the_picture_goes_on_to_the_week_it_names(
    tmp_path: Path, diary_of: DiaryOf, clock: SetClock
) -> None:
    diary = lived(14)
    clock.set(diary.now)
    target = tmp_path / "chart.svg"
    chart_writer(diary_of(diary.entries).diary)(target)
    assert "week 14" in "".join(ElementTree.parse(target).getroot().itertext())


def test_it_says_when_there_is_nothing_to_draw(tmp_path: Path, use_cases: UseCases) -> None:
    with pytest.raises(BackstrideError, match="nothing to draw"):
        chart_writer(use_cases.diary)(tmp_path / "chart.png")
    assert not (tmp_path / "chart.png").exists()
