"""The colours and the type of a drawing: those of the window it is in, or those of paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import BASE, LIGHT, TYPE_CAPTION, Tokens, px, tokens


@dataclass(frozen=True)
class Look:
    """`unit` is the pixels that one design pixel takes: it grows with the person's text size."""

    colours: Tokens
    base: QFont
    unit: float

    @classmethod
    def of(cls, widget: QWidget) -> Look:
        """The look of a widget on the screen."""
        return cls(tokens(widget), QApplication.font(), px(BASE) / BASE)

    @classmethod
    def paper(cls) -> Look:
        """Light, at one size whatever the screen's: a picture is for somebody else too."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        return cls(LIGHT, font, 1.0)

    def px(self, size: float) -> float:
        """Pixels for a design size."""
        return size * self.unit

    def font(self, size: float = TYPE_CAPTION, *, bold: bool = False) -> QFont:
        """The UI font at a design size."""
        font = QFont(self.base)
        font.setPixelSize(max(1, round(self.px(size))))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        # Widths must be the same on screen, at twice the pixels and in a PDF.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def mixed(self, colour: str, share: float) -> QColor:
        """`share` (0–1) of a colour over the surface: solid, so that files need no transparency."""
        top, under = QColor(colour), QColor(self.colours.surface)
        return QColor(
            round(top.red() * share + under.red() * (1 - share)),
            round(top.green() * share + under.green() * (1 - share)),
            round(top.blue() * share + under.blue() * (1 - share)),
        )
