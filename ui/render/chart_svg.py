"""The chart as SVG inside a page: shapes as paths, labels as text, and its words beside."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen

from ui.charts.picture import Label, Picture, Shape

_FAMILY = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif"


def chart_svg(picture: Picture, title: str, description: str, name: str) -> str:
    """`picture` as an SVG element that a screen reader says as one image; `name` begins the ids of
    its title and description."""
    width, height = (_number(side) for side in picture.size)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" direction="ltr" '
        f'font-family="{_FAMILY}">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-desc">{escape(description)}</desc>',
        *map(_shape, picture.shapes),
        *map(_label, picture.labels),
        "</svg>",
    ]
    return "\n".join(parts)


def _shape(shape: Shape) -> str:
    fill = "none" if shape.fill is None else _colour(shape.fill)
    return f'<path d="{_path(shape.path)}" fill="{fill}"{_stroke(shape.stroke)}/>'


def _stroke(pen: QPen | None) -> str:
    if pen is None:
        return ""
    join = ' stroke-linejoin="round"' if pen.joinStyle() == Qt.PenJoinStyle.RoundJoin else ""
    return f' stroke="{_colour(pen.color())}" stroke-width="{_number(pen.widthF())}"{join}'


def _path(path: QPainterPath) -> str:
    """The path's elements as SVG says them. Qt writes a curve as three points after each other."""
    kinds = QPainterPath.ElementType
    signs = {
        kinds.MoveToElement: "M",
        kinds.LineToElement: "L",
        kinds.CurveToElement: "C",
        kinds.CurveToDataElement: "",
    }
    steps = []
    for index in range(path.elementCount()):
        step = path.elementAt(index)
        steps.append(f"{signs[step.type]}{_number(step.x)} {_number(step.y)}")
    return " ".join(steps)


def _label(label: Label) -> str:
    # The length is said: another font than the one that was measured must not run into a mark.
    weight = ' font-weight="600"' if label.font.weight() >= QFont.Weight.DemiBold else ""
    return (
        f'<text x="{_number(label.box.left)}" y="{_number(label.box.top + label.ascent)}" '
        f'font-size="{label.font.pixelSize()}"{weight} fill="{_colour(label.colour)}" '
        f'textLength="{_number(label.box.width)}" lengthAdjust="spacingAndGlyphs">'
        f"{escape(label.text)}</text>"
    )


def _colour(colour: QColor) -> str:
    return colour.name()


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
