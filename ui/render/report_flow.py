"""Strips onto pages, one below the other. One unit is 1/96 inch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ui.render.report_layout import Strip


class Cursor(NamedTuple):
    """A place in the flow: page, from 0, and height."""

    page: int
    y: float


def stacked(strips: Sequence[Strip], top: float) -> list[tuple[Strip, float]]:
    """Strips below each other from a height on, whatever the page has room for."""
    placed = []
    for strip in strips:
        placed.append((strip, top))
        top += strip.height
    return placed


@dataclass
class Flow:
    """Fills pages from `top` to the bottom of each; `bottom` says where a page ends."""

    top: float
    bottom: Callable[[int], float]
    pages: list[list[tuple[Strip, float]]] = field(default_factory=list)

    def put(self, strip: Strip, at: Cursor) -> Cursor:
        """Paint `strip` there; returns the place below it."""
        while len(self.pages) <= at.page:
            self.pages.append([])
        self.pages[at.page].append((strip, at.y))
        return Cursor(at.page, at.y + strip.height)

    def place(self, strips: Sequence[Strip], at: Cursor) -> Cursor:
        """Put them below each other from there on, over as many pages as it takes."""
        for index, strip in enumerate(strips):
            if strip.blank and not strip.keep and at.y + strip.height > self.bottom(at.page):
                continue
            if at.y > self.top and at.y + self._needed(strips, index, at.page) > self.bottom(
                at.page
            ):
                at = Cursor(at.page + 1, self.top)
                if strip.head is not None:
                    at = self.put(strip.head, at)
            at = self.put(strip, at)
        return at

    def _needed(self, strips: Sequence[Strip], index: int, page: int) -> float:
        """The height of a strip with those that must stay with it, as far as a page has it."""
        last = index
        while strips[last].keep and last + 1 < len(strips):
            last += 1
        together = sum(strip.height for strip in strips[index : last + 1])
        whole = self.bottom(page + 1) - self.top
        return together if together <= whole else strips[index].height
