"""A session drawn to scale as a strip of blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.model import Step
from app.engine.programme import Programme
from ui.theme import RADIUS_SMALL, px, tokens

SegmentKind = Literal["warm_up", "run", "walk", "cool_down"]


class Segment(NamedTuple):
    """One block of a session; `seconds` above 0."""

    kind: SegmentKind
    seconds: int


def segments_of(programme: Programme, step: Step) -> list[Segment]:
    """The blocks of a session at `step`, in order."""
    stage = programme.stage(step.stage)
    blocks = [Segment("warm_up", programme.warm_up_s)]
    for _ in range(step.reps):
        blocks += [Segment("run", stage.run_s), Segment("walk", stage.walk_s)]
    blocks.append(Segment("cool_down", programme.cool_down_s))
    return [block for block in blocks if block.seconds]


class SessionStrip(QWidget):
    """Run blocks stand full height in one colour; walk blocks are lower with a line at their foot,
    warm-up and cool-down lower still: the shape tells them apart without the colour."""

    def __init__(
        self, segments: Sequence[Segment], description: str, parent: QWidget | None = None
    ) -> None:
        """`description`: what a screen reader says of it."""
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self._head: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_segments(segments, description)

    def set_segments(self, segments: Sequence[Segment], description: str) -> None:
        """Show another session."""
        self._segments = tuple(segments)
        self.setAccessibleName(description)
        self.update()

    def segments(self) -> tuple[Segment, ...]:
        """The session shown."""
        return self._segments

    def set_head(self, seconds: float | None) -> None:
        """Show how far it has got, in seconds from its beginning; None: not under way. Painted
        only: a screen reader hears of phases, not of seconds."""
        self._head = seconds
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(segment.seconds for segment in self._segments)
        if total <= 0:
            return
        c = tokens(self)
        looks = {
            "run": (1.0, c.run, c.run),
            "walk": (0.72, c.walk_tint, c.walk),
            "warm_up": (0.5, c.sunk, c.control_line),
            "cool_down": (0.5, c.sunk, c.control_line),
        }
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, foot = 2.0, max(2, px(3))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        passed = 0
        for segment in self._segments:
            share, fill, line = looks[segment.kind]
            start = self.width() * passed / total
            passed += segment.seconds
            width = max(1.0, self.width() * segment.seconds / total - gap)
            left = self.width() - start - width if mirrored else start
            height = self.height() * share
            box = QRectF(left, self.height() - height, width, height)
            shape = QPainterPath()
            shape.addRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
            painter.fillPath(shape, QColor(fill))
            painter.setClipPath(shape)
            painter.setBrush(QColor(line))
            painter.drawRect(QRectF(left, self.height() - foot, width, foot))
            painter.setClipping(False)
        if self._head is not None:
            width = max(3.0, px(3))
            at = (self.width() - width) * min(1.0, max(0.0, self._head / total))
            left = self.width() - width - at if mirrored else at
            # Parted from a block of any colour by the page's own.
            painter.fillRect(QRectF(left - 1, 0, width + 2, self.height()), QColor(c.page))
            painter.fillRect(QRectF(left, 0, width, self.height()), QColor(c.ink))
        painter.end()
