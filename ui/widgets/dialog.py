"""A dialog of which what is asked scrolls, and what is wrong and the buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import SPACE_3, SPACE_5, px
from ui.widgets.flow import HeightFollows


class ScrollingDialog(QDialog):
    """Fill `body` and `foot`, then `fit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = HeightFollows()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_3)
        self.body.setSpacing(SPACE_3)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_5)
        self.foot.setSpacing(SPACE_3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area, 1)
        layout.addLayout(self.foot)

    def fit(self, wide: int, least: int = 0) -> None:
        """Become `wide`, and as high as what is asked and what may be wrong with it, but not
        higher than the screen, nor lower than `least`."""
        room = self.screen().availableSize() * 0.9
        wide = min(wide, room.width())
        high = self._inside.heightForWidth(wide) + self.foot.totalHeightForWidth(wide)
        self.resize(QSize(wide, max(high + px(60), least)).boundedTo(room))
