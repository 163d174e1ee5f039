"""A plausibility check of our own ladder: made-up patients live through it for 12 weeks.

Each follows the real rules (`decide`, on a real history) and takes what they recommend. What the
patients themselves are like is assumed, and every assumption stands in `Assumptions` with its
source. Nothing is tuned towards the trial: the figures are what comes out, and the sensitivity says
which assumption they hang on. The trial's own table and its patients' data are not known to us, so
agreement would prove little and disagreement is no fault by itself.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from statistics import fmean, quantiles
from typing import Any, NamedTuple

from app.engine.history import History
from app.engine.kinds import WEEKLY_SIGNS
from app.engine.model import Entry, Step
from app.engine.outcomes import TRIAL_DISTANCE_M
from app.engine.programme import Programme
from app.engine.progression import Decision, decide
from tests.bench.measuring import Row
from tests.engine.build import CALM, shipped_programme

PATIENTS, PATIENTS_PER_CHANGE = 10_000, 1_000
START = date(2026, 1, 5)
WEEKS = 12
SESSION_DAYS = (0, 2, 4)
COMFORTABLE_S = (30, 67, 105)
"""The middle of the seconds that lead to stages 1, 2 and 3."""


class Assumptions(NamedTuple):
    """What the patients are like. [N24], [RP]: the trial, see `resources/learn/about.md`; **own**:
    assumed by us without data behind it. All but the speeds and days are chances."""

    adherence: float = 0.70
    """A planned session is done [N24]."""
    stages: tuple[float, float, float] = (0.4, 0.4, 0.2)
    """Starting at stage 1, 2, 3: **own**."""
    speed: float = 2.2
    """Mean easy running, metres a second: **own**."""
    speed_spread: float = 0.3
    """Standard deviation between patients, never below 1.4 m/s: **own**."""
    amber: float = 0.10
    """A session stirs the back up a little: **own**."""
    red: float = 0.02
    """A session stirs it up a lot: **own** (nine adverse events were noted in the trial)."""
    morning: float = 0.95
    """The question of the next morning is answered before the next session: **own**."""
    weekly: float = 0.90
    """The weekly check is done when it is asked: **own**."""
    easy: float = 0.60
    """A session's effort is 5 or less: **own**."""
    hard: float = 0.05
    """It is 8 or more: **own**."""
    short: float = 0.05
    """Only half of the repetitions are done, not because of symptoms: **own**."""
    bold: float = 0.30
    """The open ceiling is taken where it is above the suggestion: **own**."""
    pain: tuple[float, float] = (30.8, 14.3)
    """Mean current pain at the start and after 12 weeks, a straight line between [RP]."""
    pain_spread: float = 6.0
    """Standard deviation of a reading; two readings a week: **own**."""
    cleared_after: int = 7
    """Days until a clinician has cleared a patient whose two responses were red: **own**."""


ASSUMED = Assumptions()
CHANGES: tuple[tuple[str, str, Mapping[str, Mapping[str, Any]]], ...] = (
    ("adherence", "70 %", {"50 %": {"adherence": 0.5}, "90 %": {"adherence": 0.9}}),
    (
        "starting stage",
        "40, 40, 20 %",
        {"all 1": {"stages": (1, 0, 0)}, "all 3": {"stages": (0, 0, 1)}},
    ),
    ("speed", "2.2 m/s", {"1.8": {"speed": 1.8}, "2.6": {"speed": 2.6}}),
    ("amber responses", "10 %", {"5 %": {"amber": 0.05}, "20 %": {"amber": 0.20}}),
    ("red responses", "2 %", {"0 %": {"red": 0.0}, "5 %": {"red": 0.05}}),
    ("mornings answered", "95 %", {"80 %": {"morning": 0.8}, "100 %": {"morning": 1.0}}),
    ("weekly checks done", "90 %", {"50 %": {"weekly": 0.5}, "100 %": {"weekly": 1.0}}),
    ("effort 5 or less", "60 %", {"30 %": {"easy": 0.3}, "90 %": {"easy": 0.9}}),
    ("effort 8 or more", "5 %", {"0 %": {"hard": 0.0}, "10 %": {"hard": 0.10}}),
    ("cut short", "5 %", {"0 %": {"short": 0.0}, "15 %": {"short": 0.15}}),
    ("open ceiling taken", "30 %", {"0 %": {"bold": 0.0}, "100 %": {"bold": 1.0}}),
    ("spread of pain", "6 points", {"3": {"pain_spread": 3.0}, "12": {"pain_spread": 12.0}}),
    ("cleared after", "7 days", {"2": {"cleared_after": 2}, "28": {"cleared_after": 28}}),
)
"""(what, as assumed, what it is changed to): one at a time, the other ones as they are."""


class Lived(NamedTuple):
    """Twelve weeks of one patient: metres run and sessions done in each, the last stage."""

    metres: tuple[float, ...]
    sessions: tuple[int, ...]
    stage: int


def rows() -> Iterator[Row]:
    """The cohort's running distance beside the trial's, then what each assumption changes."""
    cohort = live(ASSUMED, PATIENTS)
    weekly = {week: _kilometres(cohort, week) for week in (1, WEEKS)}
    for week, kilometres in weekly.items():
        trial = TRIAL_DISTANCE_M[week] / 1000
        tenths = quantiles([p.metres[week - 1] / 1000 for p in cohort], n=10)
        yield Row(
            f"running distance in week {week}, {PATIENTS:,} made up",
            f"{kilometres:.2f} km ({tenths[0]:.1f}–{tenths[-1]:.1f})",
            f"{trial:.1f} km, trial's mean",
            kilometres / trial,
            None,
            "×",
        )
    done = fmean(sum(p.sessions) / (WEEKS * len(SESSION_DAYS)) for p in cohort)
    yield Row("sessions done of those planned", f"{done:.0%}", "70 %, trial", done / 0.7, None, "×")
    one = " → ".join(f"{_of_one_session(cohort, week):.2f}" for week in (1, WEEKS))
    yield Row(
        f"running distance of one session, week 1 → {WEEKS}",
        f"{one} km",
        "",
        _of_one_session(cohort, WEEKS) / _of_one_session(cohort, 1),
        None,
        "×",
    )
    stage = fmean(p.stage for p in cohort)
    yield Row("stage of the last session, mean", f"{stage:.1f}", "12 in the table", stage, None, "")
    same = cohort[:PATIENTS_PER_CHANGE]
    first, last = _kilometres(same, 1), _kilometres(same, WEEKS)
    for what, assumed, changes in CHANGES:
        for to, change in changes.items():
            changed = live(ASSUMED._replace(**change), PATIENTS_PER_CHANGE)
            yield Row(
                f"  {what} {to}, not {assumed}",
                f"{_kilometres(changed, 1):.2f} → {_kilometres(changed, WEEKS):.2f} km",
                f"{first:.2f} → {last:.2f} km as assumed",
                _kilometres(changed, WEEKS) / last,
                None,
                "×",
            )


def live(assumed: Assumptions, patients: int) -> list[Lived]:
    """So many patients; the same numbers of chance for each, whatever is assumed."""
    programme = shipped_programme()
    return [_Patient(assumed, programme, seed).live() for seed in range(patients)]


def _kilometres(cohort: list[Lived], week: int) -> float:
    """Mean of all patients; one who did not run in that week counts with nothing."""
    return fmean(patient.metres[week - 1] for patient in cohort) / 1000


def _of_one_session(cohort: list[Lived], week: int) -> float:
    metres = sum(patient.metres[week - 1] for patient in cohort)
    return metres / sum(patient.sessions[week - 1] for patient in cohort) / 1000


class _Patient:
    def __init__(self, assumed: Assumptions, programme: Programme, seed: int) -> None:
        self.assumed, self.programme = assumed, programme
        self.chance = random.Random(seed)
        self.entries: list[Entry] = []
        self.metres, self.sessions, self.stage = [0.0] * WEEKS, [0] * WEEKS, 0
        self.cleared_on: int | None = None
        of_stage = self.chance.random()
        one, two, _ = assumed.stages
        self.comfortable_s = COMFORTABLE_S[(of_stage >= one) + (of_stage >= one + two)]
        self.speed = max(1.4, assumed.speed + assumed.speed_spread * self.chance.gauss(0, 1))

    def live(self) -> Lived:
        self.check(-2)
        self.test_run(-2)
        for day in range(7 * WEEKS):
            # Drawn whether needed or not: a changed assumption leaves the other chances alone.
            draws = [self.chance.random() for _ in range(7)]
            noise = self.chance.gauss(0, 1)
            if day % 7 in (1, 5):
                self.add("pain", day, 8, {"now": self.pain(day, noise)})
            if day % 7 == 6 and draws[6] < self.assumed.weekly:
                self.add("weekly_check", day, 8, dict.fromkeys(WEEKLY_SIGNS, False))
            if day == self.cleared_on:
                self.clear(day)
            if day % 7 in SESSION_DAYS and draws[0] < self.assumed.adherence:
                self.train(day, draws)
        return Lived(tuple(self.metres), tuple(self.sessions), self.stage)

    def train(self, day: int, draws: list[float]) -> None:
        today = START + timedelta(days=day)
        decision = decide(History.of(self.entries), self.programme, today)
        if decision.rule == "gap-restart":
            self.check(day)
            self.add("programme", day, 11, {"reason": "a long gap"})
            self.test_run(day)
        elif decision.rule in ("red-twice", "red-floor") and self.cleared_on is None:
            self.cleared_on = day + self.assumed.cleared_after
        if decision.step is None or decision.earliest != today:
            return
        bold = decision.ceiling is not None and draws[3] < self.assumed.bold
        self.run(day, decision, decision.ceiling if bold else decision.step, draws)

    def run(self, day: int, decision: Decision, step: Step | None, draws: list[float]) -> None:
        assert step is not None and decision.step is not None and decision.ceiling is not None
        _, response, effort, _, cut, answered, _ = draws
        done = max(1, step.reps // 2) if cut < self.assumed.short else step.reps
        red = response < self.assumed.red
        amber = not red and response < self.assumed.red + self.assumed.amber
        before = self.pain(day, 0)
        data: dict[str, Any] = {
            "stage": step.stage,
            "reps_planned": step.reps,
            "reps_done": done,
            "recommended": decision.step.as_data(),
            "ceiling": decision.ceiling.as_data(),
            "stop_signs": [],
            "pain_before": before,
            "pain_peak": before + (35 if red else 5),
            "effort": 4
            if effort < self.assumed.easy
            else 8
            if effort > 1 - self.assumed.hard
            else 6,
        }
        if done < step.reps:
            data["shortfall"] = "other"
        self.add("session", day, 17, data)
        if answered < self.assumed.morning:
            settled = "not_yet" if red or amber else "by_morning"
            morning = {"of": self.entries[-1].id, "pain": before, "settled": settled}
            self.add("next_morning", day + 1, 7, morning)
        self.metres[day // 7] += done * self.programme.stage(step.stage).run_s * self.speed
        self.sessions[day // 7] += 1
        self.stage = step.stage

    def clear(self, day: int) -> None:
        on = (START + timedelta(days=day)).isoformat()
        covers = {"role": "physiotherapist", "covers": ["red_response"], "by": "made up", "on": on}
        self.add("clearance", day, 9, covers)
        self.cleared_on = None

    def check(self, day: int) -> None:
        data = {"complete": True, "answers": CALM, "average_pain": round(self.assumed.pain[0])}
        self.add("suitability", day, 10, data)

    def test_run(self, day: int) -> None:
        pains = {"pain_before": 20, "pain_peak": 22, "pain_after": 20, "stop_signs": []}
        self.add("test_run", day, 12, {"comfortable_s": self.comfortable_s, **pains})

    def pain(self, day: int, noise: float) -> int:
        first, last = self.assumed.pain
        level = first + (last - first) * day / (7 * WEEKS)
        # Below 55: a rise of 5 then stays below the stop level.
        return min(max(round(level + self.assumed.pain_spread * noise), 0), 54)

    def add(self, kind: str, day: int, hour: int, data: Mapping[str, Any]) -> None:
        at = datetime.combine(START + timedelta(days=day), time(hour), tzinfo=UTC)
        number = f"{len(self.entries):04}"
        self.entries.append(Entry(number, kind, at, at, "typed", data))
