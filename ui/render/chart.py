"""The chart as a file: PNG, PDF or SVG, light, from the drawing that the screen shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.engine.chart import ChartData
from app.exporters.files import replacing
from app.services.ports import BackstrideError
from ui.charts.drawing import draw
from ui.charts.look import Look
from ui.charts.picture import Picture
from ui.charts.words import ChartWords
from ui.render.headless import ensure_application
from ui.theme import LIGHT

FORMATS = ("png", "pdf", "svg")
SIZE = (1000, 680)
"""Pixels a picture has unless told otherwise; a PNG has twice as many, to be sharp in print."""
_DPI = 96
_PNG_SCALE = 2


class ChartRenderer:
    """Writes the chart to a file. Needs no window, and no display either."""

    def render(
        self, data: ChartData, target: Path, form: str, size: tuple[int, int] = SIZE
    ) -> None:
        """Draw `data` and write it to `target` as `form`, one of FORMATS; all of it or nothing.

        Raises TargetRefused or StoreUnavailable with a sentence for the person, and
        BackstrideError for another form.
        """
        writers: dict[str, Callable[[Picture, str, str, str], None]] = {
            "png": _png,
            "pdf": _pdf,
            "svg": _svg,
        }
        if form not in writers:
            raise BackstrideError(f"A chart can be saved as {', '.join(FORMATS)}, not as “{form}”.")
        application = ensure_application()
        words = ChartWords(data.units)
        picture = draw(data, words, Look.paper(), size, titled=True)
        with replacing(target) as made:
            writers[form](picture, str(made), words.heading(), words.summary(data))
        del application


def _png(picture: Picture, path: str, title: str, description: str) -> None:
    width, height = picture.size
    image = QImage(
        round(width * _PNG_SCALE), round(height * _PNG_SCALE), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(_PNG_SCALE)
    image.fill(QColor(LIGHT.surface))
    image.setText("Title", title)
    image.setText("Description", description)
    _play(picture, QPainter(image))
    if not image.save(path, "PNG"):  # type: ignore[call-overload]
        raise OSError(5, "the picture could not be written")


def _pdf(picture: Picture, path: str, title: str, description: str) -> None:
    writer = QPdfWriter(path)
    # The page is the drawing's own rectangle, one unit a pixel: no scale lies between the two.
    writer.setResolution(_DPI)
    points = QSizeF(*(side * 72 / _DPI for side in picture.size))
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(title)
    writer.setCreator("Backstride")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(5, "the picture could not be written")
    _play(picture, painter)


def _svg(picture: Picture, path: str, title: str, description: str) -> None:
    from PySide6.QtSvg import QSvgGenerator  # only for this one format

    generator = QSvgGenerator()
    generator.setFileName(path)
    generator.setResolution(_DPI)
    generator.setSize(QSizeF(*picture.size).toSize())
    generator.setViewBox(QRectF(0, 0, *picture.size))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(5, "the picture could not be written")
    # As outlines: another computer may lack the font, and the labels would not fit any more.
    _play(picture, painter, outlines=True)


def _play(picture: Picture, painter: QPainter, *, outlines: bool = False) -> None:
    try:
        picture.paint(painter, outlines=outlines)
    finally:
        painter.end()
