"""The time axis in the window: which days are in view. Loads pyqtgraph, like the view itself."""

from __future__ import annotations

import pyqtgraph as pg

_LEAST_DAYS = 28.0
"""Zooming in ends where this many days fill the axis."""
_SHARE_MOVED = 0.5
"""Moving goes on by this share of the days in view."""
_HAIR = 1e-6


class Axis:
    """Days as `date.toordinal` counts them. `box` takes the mouse: dragging moves, the wheel
    zooms, and it tells of every change."""

    def __init__(self) -> None:
        self.box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self.box.disableAutoRange()
        self.box.setMouseEnabled(x=True, y=False)
        self._whole = 0.0, 1.0

    @property
    def days(self) -> tuple[float, float]:
        """The days in view."""
        first, last = self.box.viewRange()[0]
        return first, last

    def show_whole(self, first: float, last: float) -> None:
        """Another axis, all of it in view; what is in view stays within it from now on."""
        self._whole = first, last
        span = last - first
        self.box.setLimits(xMin=first, xMax=last, minXRange=min(_LEAST_DAYS, span), maxXRange=span)
        self.show_all()

    def show_all(self) -> None:
        """The whole axis."""
        self.box.setXRange(*self._whole, padding=0)

    def can_zoom(self, factor: float) -> bool:
        """Whether there are fewer (`factor` below 1) or more days to show than now."""
        (first, last), (start, end) = self.days, self._whole
        if factor < 1:
            return last - first > min(_LEAST_DAYS, end - start) + _HAIR
        return last - first < end - start - _HAIR

    def can_move(self, direction: int) -> bool:
        """Whether there are days before (-1) or after (1) those in view."""
        (first, last), (start, end) = self.days, self._whole
        return first > start + _HAIR if direction < 0 else last < end - _HAIR

    def zoom(self, factor: float, centre: float | None) -> None:
        """`factor` times as many days about `centre` (None, or out of view: the middle)."""
        (first, last), (start, end) = self.days, self._whole
        if centre is None or not first <= centre <= last:
            centre = (first + last) / 2
        span = min(max((last - first) * factor, min(_LEAST_DAYS, end - start)), end - start)
        left = centre - (centre - first) / (last - first) * span
        self._show(left, span)

    def move(self, direction: int) -> None:
        """On to earlier (-1) or later (1) days, as many as before."""
        first, last = self.days
        self._show(first + direction * _SHARE_MOVED * (last - first), last - first)

    def _show(self, first: float, span: float) -> None:
        start, end = self._whole
        first = max(start, min(first, end - span))
        self.box.setXRange(first, first + span, padding=0)
