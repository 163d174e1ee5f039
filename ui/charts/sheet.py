"""What every part of the drawing is handed: the numbers, the words, the look and the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.engine.chart import ChartData
from app.engine.periods import Period
from ui.charts.look import Look
from ui.charts.picture import Box, Picture
from ui.charts.words import ChartWords

WEEK_PX = 13.0
"""With less room for a week (design pixels), months are drawn instead."""
DAY_PX = 0.8
"""With less room for a day, single readings are left out: they would only be a smear."""


@dataclass
class Sheet:
    """A picture in the making."""

    data: ChartData
    words: ChartWords
    look: Look
    picture: Picture

    @property
    def day_px(self) -> float:
        """Pixels of one day."""
        first, last = self.picture.days
        return self.picture.plot.width / (last - first)

    @property
    def monthly(self) -> bool:
        """Whether a bar and a mean stand for a month."""
        return bool(self.data.months) and self.day_px * 7 < self.look.px(WEEK_PX)

    @property
    def shows_readings(self) -> bool:
        """Whether single readings are drawn."""
        return self.day_px >= DAY_PX

    @property
    def periods(self) -> tuple[Period, ...]:
        """The weeks or months in view; on a line one more to each side, so that it leaves the
        plot where it should."""
        first, last = self.picture.days
        periods = self.data.months if self.monthly else self.data.weeks
        return tuple(p for p in periods if first <= p.middle <= last)

    def y(self, panel: Box, value: float, top: float) -> float:
        """Pixels from the top of a value on an axis from 0 to `top`."""
        return panel.bottom - value / top * panel.height


def nice_steps(top: float, most: int) -> list[float]:
    """Values of an axis from 0 to at most `top`, no more than `most` steps of a round size."""
    if top <= 0:
        return [0.0]
    magnitude = 10 ** math.floor(math.log10(top / most))
    step = next(m * magnitude for m in (1, 2, 5, 10, 20) if top / (m * magnitude) < most + 1)
    return [round(i * step, 6) for i in range(math.floor(top / step + 1e-9) + 1)]
