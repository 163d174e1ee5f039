"""Diaries for the chart: an ordinary one with everything in it, and awkward ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from app.engine.chart import ChartData, chart_data
from app.engine.model import Step
from tests.engine.build import Diary, shipped_programme

PROGRAMME = shipped_programme()
FIRST = date(2026, 9, 25)


def lived(
    weeks: int = 9,
    *,
    seed: int = 3,
    level: int = 43,
    typed: float = 0.65,
    speed: bool = True,
    diary: Diary | None = None,
    day: int = 0,
) -> Diary:
    """Weeks of training: no reading in week 4, ten days off before week 6, one stage back, an
    event; the last week is under way. `typed` is the share of sessions with a distance."""
    chance = random.Random(seed)
    diary = diary or Diary(first=FIRST)
    diary.day(day).check().test_run(50)
    if speed:
        diary.json[-1]["data"]["distance_m"] = 105
    step: Step | None = Step(2, 6)
    day += 2
    diary.day(day + 16).event("leg_injury")
    for week in range(weeks):
        if week == 5:
            diary.day(day).pause(day, day + 9)
            diary.day(day + 3).pain(40)
            day += 10
        for offset in range(7 if week < weeks - 1 else 4):
            diary.day(day + offset)
            if week != 3 and chance.random() < 0.85:
                diary.pain(max(0, min(100, round(chance.gauss(level - 2.6 * week, 6)))))
            if offset in (0, 2, 4) and step is not None:
                if week == 4 and offset == 0:
                    step = PROGRAMME.back(step)
                diary.session(*step)
                run = PROGRAMME.stage(step.stage).run_s * step.reps
                session = next(i for i in reversed(diary.json) if i["kind"] == "session")
                if chance.random() < typed:
                    session["data"].update(distance_m=round(run * 2.1), distance_source="typed")
                step = PROGRAMME.up(step) or step
        day += 7
    return diary.day(day - 4)


def sore_elsewhere(weeks: int = 9) -> Diary:
    """Pain somewhere else in the weeks 2, 3 and 6, as strong as the back's."""
    diary = lived(weeks)
    number = 0
    for item in diary.json:
        if item["kind"] == "session":
            week = number // 3 + 1
            number += 1
            if week % 6 in (0, 2, 3):
                item["data"]["elsewhere"] = {"site": "left calf", "peak": 20 + 2 * number % 30}
    return diary


def twice() -> Diary:
    """Two starts."""
    diary = lived(5)
    day = (diary.today - diary.first).days + 35
    diary.day(day).check().new_start()
    return lived(6, diary=diary, day=day + 1, seed=9, level=55)


AWKWARD: dict[str, Callable[[], Diary]] = {
    "ordinary": lived,
    "two readings": lambda: Diary(first=FIRST).pain(40).wait(2).pain(35),
    "one session": lambda: Diary(first=FIRST).check().test_run().wait(2).session(1, 6),
    "no distance": lambda: lived(typed=0, speed=False),
    "some distances": lambda: lived(typed=0.4, speed=False),
    "all estimated": lambda: lived(typed=0),
    "two starts": twice,
    "forty weeks": lambda: lived(40),
    "three years": lambda: lived(156),
    "high pain": lambda: lived(level=97),
    "low pain": lambda: lived(level=4),
    "pain elsewhere": sore_elsewhere,
    "a year of pain elsewhere": lambda: sore_elsewhere(52),
}


def chart_of(diary: Diary, *, whole: bool = False, units: str = "km", ahead: int = 0) -> ChartData:
    """The chart on the diary's current day, or some days later."""
    today = diary.today + timedelta(days=ahead)
    return chart_data(diary.history, PROGRAMME, today, whole, units=units)
