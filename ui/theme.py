"""The look: every colour and size of the app, and the palette and stylesheet made from them.

No other module writes a colour, a corner radius or a type size. Widgets that paint themselves ask
`tokens()` for colours and `px()` for sizes; labels and text fields are dressed by one stylesheet.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

# Spacing steps and corner radii, in device-independent pixels. They do not grow with the text: at
# 200 % the room is needed for words.
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, SPACE_8 = 4, 8, 12, 16, 20, 24, 32
RADIUS_CARD, RADIUS_CONTROL, RADIUS_SMALL = 14, 10, 4
FOCUS_WIDTH = 2  # px; the ring sits FOCUS_INSET inside the control's edge, so it costs no room
FOCUS_INSET = 3

# Type scale in design pixels. `BASE` is body text; `SMALLEST` is drawn at exactly the size the
# person chose for their desktop, so nothing in the app is smaller than they asked for.
BASE, SMALLEST = 15, 13
TYPE_CAPTION, TYPE_BODY, TYPE_HEADING, TYPE_TITLE, TYPE_DISPLAY = 13, 15, 16, 24, 28
TYPE_HUGE, TYPE_CLOCK = 34, 76
TYPE_BRAND = 20  # WCAG calls it large then, also on a desktop with small text
TEXT_FACTORS = (1.0, 1.25, 1.5, 2.0)

SIDEBAR_WIDTH = 208  # design pixels, as are the next three
PAGE_WIDTH = 908
CONTROL_HEIGHT = 40
ROW_HEIGHT = 32


class Scheme(enum.StrEnum):
    """Which colours to use; the values are what the settings file keeps."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tokens(NamedTuple):
    """The colours of one scheme, by what they are for (hex strings)."""

    page: str
    surface: str
    sunk: str
    ink: str
    secondary: str
    line: str  # hairlines that carry no meaning
    control_line: str  # outlines a person must see: fields, check boxes, radio marks
    disabled: str
    accent: str
    accent_hover: str
    accent_tint: str
    on_accent: str
    run: str
    run_tint: str
    walk: str
    walk_tint: str
    good: str
    caution: str
    stop: str
    stop_tint: str
    caution_tint: str
    good_tint: str


LIGHT = Tokens(
    page="#F6F4EF",
    surface="#FFFFFF",
    sunk="#EFECE4",
    ink="#1D2A2E",
    secondary="#4C5B60",
    line="#DAD6CB",
    control_line="#76858A",
    disabled="#6B777B",
    accent="#0F5C63",
    accent_hover="#0B4A50",
    accent_tint="#E2EFEF",
    on_accent="#FFFFFF",
    run="#C2510A",
    run_tint="#F7E3D3",
    walk="#0A6AA6",
    walk_tint="#DBEAF4",
    good="#2E7D4F",
    caution="#8A5A00",
    stop="#B3261E",
    stop_tint="#FBEAE8",
    caution_tint="#FAF0DA",
    good_tint="#E3F1E8",
)

CLEAR = "#00000000"
"""No fill and no outline."""

DARK = Tokens(
    page="#12191B",
    surface="#1B2528",
    sunk="#243034",
    ink="#E9EDEC",
    secondary="#AEBBBE",
    line="#344347",
    control_line="#84959A",
    disabled="#8B9A9E",
    accent="#78C9CE",
    accent_hover="#93D6DA",
    accent_tint="#1F3A3D",
    on_accent="#0C1F22",
    run="#FF9C52",
    run_tint="#46301F",
    walk="#72BDEB",
    walk_tint="#1E3A4C",
    good="#7CCB9A",
    caution="#F0C060",
    stop="#FF8A80",
    stop_tint="#3D2523",
    caution_tint="#38301C",
    good_tint="#1E3529",
)


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio of two hex colours, 1.0 to 21.0."""

    def luminance(colour: str) -> float:
        def linear(channel: int) -> float:
            part = channel / 255
            return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def tokens(source: QWidget | QPalette) -> Tokens:
    """The colours a widget paints with. Its palette says which scheme it is in, so a drawing made
    off screen with `palette(LIGHT)` comes out light whatever the window shows."""
    found = source if isinstance(source, QPalette) else source.palette()
    window = found.color(QPalette.ColorRole.Window)
    return LIGHT if window.lightness() > 127 else DARK


def px(size: float) -> int:
    """Device-independent pixels for a design size, grown with the person's text size."""
    font = QApplication.font()
    body = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
    return max(1, round(size * body / BASE))


def palette(colours: Tokens) -> QPalette:
    """The Qt palette of one scheme."""
    role = QPalette.ColorRole
    result = QPalette()
    for target, colour in (
        (role.Window, colours.page),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunk),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.secondary),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.stop),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.sunk),
        (role.Mid, colours.line),
        (role.Dark, colours.control_line),
        (role.Shadow, colours.control_line),
    ):
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.disabled))
    return result


# Short on purpose: each rule is matched against each widget while the window starts. Fields are
# named by their own classes: a rule for QLineEdit would reach into spin boxes and blank them.
_SHEET = """
QLabel[role="huge"] {{ font-size: {huge}px; font-weight: 700; }}
QLabel[role="display"] {{ font-size: {display}px; font-weight: 700; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {heading}px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ color: {c.secondary}; }}
QLabel[role="caption"] {{ font-size: {caption}px; color: {c.secondary}; }}
QLabel[role="stop"] {{ font-weight: 600; color: {c.stop}; }}
QFrame[role="card"] {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: {radius_card}px; }}
QFrame[role="card-tint"] {{
    background: {c.accent_tint}; border: 1px solid {c.accent_tint};
    border-radius: {radius_card}px; }}
QFrame[role="card-stop"] {{
    background: {c.surface}; border: 1px solid {c.stop}; border-radius: {radius_card}px; }}
LineField, NoteField, Select {{
    background: {c.surface}; border: 1px solid {c.control_line};
    border-radius: {radius}px; padding: {pad}px {pad_x}px; min-height: {line}px; }}
LineField:focus, NoteField:focus, Select:focus {{
    border: 2px solid {c.accent}; padding: {pad_in}px {pad_x_in}px; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {c.control_line}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
Select::drop-down {{ border: 0; width: {arrow}px; }}
"""


def _stylesheet(colours: Tokens) -> str:
    line = px(20)
    pad = max(SPACE_1, (px(CONTROL_HEIGHT) - line) // 2 - 1)
    return _SHEET.format(
        c=colours,
        huge=px(TYPE_HUGE),
        display=px(TYPE_DISPLAY),
        title=px(TYPE_TITLE),
        heading=px(TYPE_HEADING),
        caption=px(TYPE_CAPTION),
        radius_card=RADIUS_CARD,
        radius=RADIUS_CONTROL,
        line=line,
        pad=pad,
        pad_in=pad - 1,
        pad_x=SPACE_3,
        pad_x_in=SPACE_3 - 1,
        arrow=px(28),
    )


class Theme(QObject):
    """What the person chose: a scheme, a text size, and whether nothing may move (`still`).
    Setters take effect at once."""

    changed = Signal()

    def __init__(
        self,
        scheme: Scheme = Scheme.SYSTEM,
        text_factor: float = 1.0,
        parent: QObject | None = None,
        *,
        font: QFont | None = None,
    ) -> None:
        """`font`: instead of the system's UI font (pictures that must come out alike)."""
        super().__init__(parent)
        self._font = font
        self._scheme = scheme
        self._text_factor = text_factor
        self.still = False

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def text_factor(self) -> float:
        return self._text_factor

    def body_font(self) -> QFont:
        """The system's own UI font, at body size."""
        general = QFontDatabase.SystemFont.GeneralFont
        font = QFont(self._font) if self._font else QFontDatabase.systemFont(general)
        size = QFontInfo(font).pixelSize() * self._text_factor * BASE / SMALLEST
        font.setPixelSize(round(size))
        return font

    def set_scheme(self, scheme: Scheme) -> None:
        """Use light, dark or the system's colours from now on."""
        if scheme != self._scheme:
            self._scheme = scheme
            self.changed.emit()

    def set_text_factor(self, factor: float) -> None:
        """Grow all text by `factor` (one of TEXT_FACTORS) over the system's size."""
        if factor not in TEXT_FACTORS:
            raise ValueError(f"text factor must be one of {TEXT_FACTORS}, not {factor}")
        if factor != self._text_factor:
            self._text_factor = factor
            self.changed.emit()


def apply(app: QApplication, theme: Theme) -> None:
    """Dress `app` in `theme`, now and whenever the theme or the system's scheme changes.

    The application is to be made with the style Fusion, by its arguments: `setStyle` hands a style
    back, and with it all of QStyle's enums.
    """
    # A plain X11 session knows no colour scheme, but its palette may still be dark.
    window = app.palette().color(QPalette.ColorRole.Window)
    system_looks_dark = window.lightness() <= 127
    hints = app.styleHints()

    def dress() -> None:
        dark = theme.scheme == Scheme.DARK
        if theme.scheme == Scheme.SYSTEM:
            known = hints.colorScheme()
            dark = known == Qt.ColorScheme.Dark or (
                known == Qt.ColorScheme.Unknown and system_looks_dark
            )
        colours = DARK if dark else LIGHT
        # To put on what it wears already costs a window a tenth of a second, too.
        if app.font() != (font := theme.body_font()):
            app.setFont(font)
        if app.palette() != (shades := palette(colours)):
            app.setPalette(shades)
        if app.styleSheet() != (sheet := _stylesheet(colours)):  # its sizes are of the font
            app.setStyleSheet(sheet)

    dress()
    theme.changed.connect(dress)
    hints.colorSchemeChanged.connect(dress)
