"""What somebody with a keyboard and a screen reader meets in a window: each stop of the Tab key,
with what it says, where it lies and whether one sees that it has the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from ui.widgets.page import Page

LONGEST_WAY = 400
LEAST_TARGET = 24
"""WCAG 2.2, 2.5.8: CSS pixels, which are Qt's device-independent ones."""
ROLES = frozenset(
    getattr(QAccessible.Role, name)
    for name in (
        "Button", "ButtonMenu", "ButtonDropDown", "RadioButton", "CheckBox", "ComboBox",
        "EditableText", "SpinBox", "Slider", "List", "Table", "Tree", "Link", "Chart", "Document",
        "PageTab", "Graphic", "StaticText",
    )
)  # fmt: skip
VALUED = (QAccessible.Role.Slider, QAccessible.Role.SpinBox)
LEAKS = re.compile(
    r"<\w|</|&\w+;|\bqt_|\bQ[A-Z][a-z]+[A-Z]|\b[a-z]+_[a-z_]+\b|^None$|\{\w*\}|\bobject at 0x"
)
"""Tags, entities, names of objects, and what was not filled in."""


@dataclass(frozen=True)
class Stop:
    """A control that has the keyboard."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    description: str
    value: str | None
    within: tuple[str, ...]
    place: QRect
    """In its page, as if nothing were scrolled; the sidebar's lie in the window."""
    ground: str
    """What it stands on: what scrolls is read as one, and so is the sidebar or a footer."""

    @property
    def told(self) -> str:
        """For a failure."""
        kind = type(self.widget).__name__
        return f"{kind} {self.role.name} {self.name!r} {self.description!r} {self.place.getRect()}"


def one(widget: QWidget) -> int:
    """Which it is: Python's own number for it would be given to another when it is let go."""
    return int(shiboken6.getCppPointer(widget)[0])


def reader(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is given."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None and found.isValid(), widget
    return found


def tab_round(window: QWidget) -> list[Stop]:
    """Every stop of the Tab key, once round from where the keyboard is now."""
    stops: list[Stop] = []
    seen: set[int] = set()
    for _ in range(LONGEST_WAY):
        widget = QApplication.focusWidget()
        assert widget is not None, "Tab leads out of the window"
        before = reader(widget).text(QAccessible.Text.Name)
        if one(widget) in seen:
            return stops
        seen.add(one(widget))
        stops.append(stop(widget, window))
        # Within a date, Tab goes from year to month to day first; in an article from link to link.
        for _ in range(LONGEST_WAY if isinstance(widget, QTextBrowser) else 4):
            QTest.keyClick(widget, Qt.Key.Key_Tab)
            QApplication.processEvents()
            if QApplication.focusWidget() is not widget:
                break
        else:
            if [group_of(widget)] == [group_of(other) for other in reachable(window)]:
                return stops  # there is nothing else to go to
            raise AssertionError(f"the keyboard is trapped in {type(widget).__name__} {before!r}")
    raise AssertionError("Tab never comes back")


def stop(widget: QWidget, window: QWidget) -> Stop:
    """What is at a stop of the Tab key."""
    about = reader(widget)
    role = about.role()
    value = None
    if role in VALUED:
        held = about.valueInterface()
        value = None if held is None else str(held.currentValue())
    elif role == QAccessible.Role.EditableText:
        value = "" if about.textInterface() is not None else None
    elif role in (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton):
        value = str(about.state().checked) if about.state().checkable else None
    elif role == QAccessible.Role.ComboBox:
        value = about.text(QAccessible.Text.Value) or about.text(QAccessible.Text.Name)
    ground, place = _place(widget, window)
    return Stop(
        widget,
        role,
        about.text(QAccessible.Text.Name),
        about.text(QAccessible.Text.Description),
        value,
        _within(widget),
        place,
        ground,
    )


def _within(widget: QWidget) -> tuple[str, ...]:
    names, above = [], widget.parentWidget()
    while above is not None:
        names.append(above.accessibleName())
        above = above.parentWidget()
    return tuple(name for name in names if name)


def _ground(area: QScrollArea) -> QWidget | None:
    """What an area that scrolls fills, but for a footer."""
    whole = area.parentWidget()
    return None if whole is None else whole.parentWidget()


def _place(widget: QWidget, window: QWidget) -> tuple[str, QRect]:
    """Where it lies on what it stands on."""
    above = widget.parentWidget()
    ground: QWidget = window
    kind = "window"
    while above is not None and above is not window:
        area = above.parentWidget()
        scrolled = None if area is None else area.parentWidget()
        if isinstance(scrolled, QScrollArea) and isinstance(_ground(scrolled), Page):
            return "page", QRect(widget.mapTo(above, QPoint()), widget.size())
        if type(above).__name__ in ("Sidebar", "_Footer"):
            ground, kind = above, type(above).__name__
            break
        above = above.parentWidget()
    return kind, QRect(widget.mapTo(ground, QPoint()), widget.size())


def reachable(window: QWidget) -> Iterator[QWidget]:
    """Everything that takes the keyboard by Tab: of radio buttons one of each group."""
    groups: set[int] = set()
    for widget in window.findChildren(QWidget):
        if not (widget.isVisible() and widget.isEnabled()) or widget.window() is not window:
            continue
        if widget.focusProxy() is not None or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            continue
        if group_of(widget) in groups:
            continue
        groups.add(group_of(widget))
        yield widget


def group_of(widget: QWidget) -> int:
    """Radio buttons of one group are one stop."""
    parent = widget.parentWidget()
    if isinstance(widget, QRadioButton) and widget.autoExclusive() and parent is not None:
        return one(parent)
    return one(widget)


def controls(window: QWidget) -> Iterator[QWidget]:
    """All that can be pressed or filled in, by Tab or not."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            # A field's own button only saves what its keys do.
            inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
            takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
            if not inner and (takes or isinstance(widget, QAbstractButton)):
                yield widget


def out_of_order(stops: list[Stop], *, mirrored: bool = False) -> list[str]:
    """Steps of the Tab key against the reading order: up again, but for the top of the next
    column, or back on the same line."""
    found = []
    for first, second in pairwise(stops):
        if first.ground != second.ground:
            continue
        one, two = first.place, second.place
        ahead = two.right() < one.left() if mirrored else two.left() > one.right()
        behind = two.left() > one.right() if mirrored else two.right() < one.left()
        up = two.bottom() < one.top()
        same_line = two.top() <= one.center().y() <= two.bottom()
        if (up and not ahead) or (same_line and behind):
            found.append(f"{first.told} -> {second.told}")
    return found


def picture(widget: QWidget) -> np.ndarray:
    """The pixels of a widget as it is now: height × width × RGB, 0–255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    return pixels.copy()  # the image's own memory goes with it


def luminance(pixels: np.ndarray) -> np.ndarray:
    """Relative luminance as WCAG has it, 0–1."""
    part = pixels / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def focus_shows(without: np.ndarray, having: np.ndarray) -> float:
    """How much of a line around the control changes by 3:1 or more when it takes the keyboard:
    1 is a line one pixel thick all the way round."""
    if without.shape != having.shape:
        return 1.0  # another size can't be overlooked
    one, two = luminance(without), luminance(having)
    ratio = (np.maximum(one, two) + 0.05) / (np.minimum(one, two) + 0.05)
    height, width = one.shape
    return float((ratio >= 3).sum() / (2 * (height + width)))


def small(widget: QWidget) -> QSize | None:
    """Its size when that is less than a target needs."""
    size = widget.size()
    return size if min(size.width(), size.height()) < LEAST_TARGET else None
