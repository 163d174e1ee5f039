"""The finished picture as an item of pyqtgraph's scene."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ui.charts.picture import Picture


class Drawing(pg.GraphicsObject):
    """Plays the finished picture."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture((1.0, 1.0))

    def show_picture(self, picture: Picture) -> None:
        self.prepareGeometryChange()
        self._picture = picture
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._picture.size)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._picture.paint(painter)
