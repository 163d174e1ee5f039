"""Reports for the renderers, made by hand: full, short, locked, empty and long ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from app.engine.chart import ChartData, chart_data
from app.engine.ledger import Choice, Credit
from app.engine.model import Step
from app.engine.quality import Quality
from app.engine.screening_story import Answer, CheckRow, Finding, Suitability
from app.engine.week_rows import WeekRow
from app.services.report_figures import Figure
from app.services.report_limits import Limit
from app.services.report_measures import Measure, Score
from app.services.report_notes import ElsewherePain, Event, Question
from app.services.reporting import Report, Wanted
from tests.ui.chart_diaries import FIRST, PROGRAMME, lived
from tests.ui.conftest import ZONE

CHECK = CheckRow(FIRST, True, None, (), True, "yes")
QUALITY = Quality(22, 7, 12, 3, 0, 5, 96, 2, 1, 57, 9)
LIMITS = (
    Limit("max_stage", 6, Credit("Sam Okafor", FIRST + timedelta(days=30))),
    Limit("stop_pain", 50, Credit("Sam Okafor", FIRST + timedelta(days=30))),
    Limit("ok_pain", 30, None),
    Limit("min_rest_days", 1, None),
    Limit("sessions_per_week", 3, None),
)
GUIDE = tuple(limit._replace(credit=None) for limit in LIMITS[1:])
STANDING = (
    Finding("bladder", "emergency", "suitability", FIRST + timedelta(days=54),
            FIRST + timedelta(days=54), "standing", None, None, None, None, "e1"),
    Finding("leg_injury", "clinician_event", "weekly_check", FIRST + timedelta(days=50),
            FIRST + timedelta(days=50), "standing", None, None, None, None, "e2"),
)  # fmt: skip


def chart(weeks: int = 9, *, simulated: bool = False, whole: bool = False) -> ChartData:
    """The chart of a diary of so many weeks."""
    diary = lived(weeks)
    return chart_data(diary.history, PROGRAMME, diary.today, whole, simulated=simulated)


def week_rows(weeks: int = 9) -> tuple[WeekRow, ...]:
    """A row for each week: one stepped back, one with a pause, the last under way."""
    rows = []
    for number in range(1, weeks + 1):
        first = FIRST + timedelta(days=7 * (number - 1))
        stage = min(2 + number // 4, 12)
        back, last = number % 8 == 4, number == weeks
        rows.append(
            WeekRow(
                number, 1, first, first + timedelta(days=3 if last else 6), not last, not last,
                (Step(stage, 6), Step(stage, 6 + number % 3)), 2 + number % 2, 3, 0,
                24 if back else 5 + number % 4, 52 if back else 30,
                "within_48h" if back else "by_morning",
                {"green": 2, "amber": 1} if back else {"green": 3}, back,
                None if number == 4 else max(44 - 2.6 * number, 0), 0 if number == 4 else 5,
                800 + 150 * number, 300 if number % 3 == 0 else None, int(number == 7),
                10 if number == 6 else 0,
            )
        )  # fmt: skip
    return tuple(rows)


def ledger(count: int = 22) -> tuple[Choice, ...]:
    """Mostly as suggested; every fifth a smaller step, with a reason."""
    found = []
    for index in range(count):
        day, step = (
            FIRST + timedelta(days=2 * index + index // 3),
            Step(2 + index // 9, 6 + index % 4),
        )
        common = ("up", "1", {}, step)
        if index % 5 == 4:
            lower = Step(step.stage, 6)
            found.append(
                Choice(day, *common, lower, "Slept badly, so I did less.", "lower", None, 6)
            )
        elif index % 7 == 6:
            found.append(Choice(day, *common, "walk", "Rain", "walk", None, None))
        elif index == 10:
            credit = Credit("Sam Okafor", day)
            found.append(
                Choice(day, "advised", "1", {}, step, step, None, "as_suggested", credit, 6)
            )
        else:
            found.append(Choice(day, *common, step, None, "as_suggested", None, step.reps))
    return tuple(found)


def full(weeks: int = 9, /, **changes: Any) -> Report:
    """Everything in it, nothing standing."""
    last = FIRST + timedelta(days=7 * weeks - 4)
    data = chart(weeks, whole=weeks > 12)
    cleared = STANDING[1]._replace(
        since=FIRST + timedelta(days=20), state="resolved", how="clearance", by="Sam Okafor",
        role="physiotherapist", on=FIRST + timedelta(days=24),
    )  # fmt: skip
    scores = tuple(
        Score(FIRST + timedelta(days=day), day // 7, value, None)
        for day, value in ((0, 42), (42, 30), (54, 20))
    )
    report = Report(
        wanted=Wanted(name="Alex Example", born=date(1988, 5, 3)),
        made=datetime(2026, 11, 22, 14, 5, tzinfo=ZONE),
        first=FIRST,
        last=last,
        week=weeks,
        weeks_planned=12,
        programme="Backstride 12 weeks",
        own_table=False,
        units="km",
        simulated=False,
        standing=(),
        figures=(
            Figure("pain", 42.3, 20.4, "meaningful", {"kind": "now", "first_week": 1,
                   "last_week": 8, "first_date": FIRST, "last_date": last}),
            Figure("distance", 800, 2100, None, {"first_week": 1, "last_week": 8,
                   "estimated": True, "trial": {1: 1100, 12: 2700}}),
            Figure("sessions", None, 22, None, {"planned": 24, "share": 22 / 24, "weeks": 8,
                   "trial": 0.7}),
            Figure("stage", 2, 4, None, {"seconds": 78, "on": FIRST}),
        ),
        chart=data,
        weeks=week_rows(weeks),
        ledger=ledger(weeks * 5 // 2),
        findings=Suitability(
            (), (cleared,), CHECK, CHECK._replace(date=FIRST + timedelta(days=48)),
            (Answer("slow_to_settle", "yes", "no", FIRST + timedelta(days=48)),
             Answer("average_pain", 42, 20, FIRST + timedelta(days=48))), (),
        ),
        events=(
            Event(date(2026, 10, 18), date(2026, 10, 20), "leg_injury", "Sore left knee",
                  "left knee", "mild", "Rested two days", "yes"),
        ),
        elsewhere=(
            ElsewherePain(date(2026, 10, 16), "left knee", 35, 30),
            ElsewherePain(date(2026, 10, 20), "Left knee", 20, 28),
            ElsewherePain(date(2026, 11, 6), "calf", None, 22),
        ),
        measures=(
            Measure("week_average", None, 100, scores, "meaningful"),
            Measure("ODI", None, 100, (Score(FIRST, 1, 26, "Sam Okafor"),
                    Score(FIRST + timedelta(days=42), 6, 18, "Sam Okafor")), None),
            Measure("activity", "Lift my grandson", 10, (Score(FIRST, 1, 3, None),
                    Score(FIRST + timedelta(days=42), 6, 6, None)), None),
            Measure("confidence", None, 10, (Score(FIRST, 1, 3, None),), None),
        ),
        questions=(
            Question(date(2026, 11, 2), "Can I add hills?"),
            Question(date(2026, 11, 15), "Is morning stiffness a worry?"),
        ),
        quality=QUALITY,
        limits=LIMITS,
    )  # fmt: skip
    return report._replace(**changes)


def short() -> Report:
    """Three weeks, little in it."""
    return full(3)._replace(
        findings=Suitability((), (), CHECK, CHECK, (), ()),
        events=(), elsewhere=(), measures=(), questions=(), limits=GUIDE,
        wanted=Wanted(), ledger=ledger(7),
    )  # fmt: skip


def locked() -> Report:
    """Two findings stand."""
    report = full()
    return report._replace(
        standing=STANDING,
        findings=report.findings._replace(standing=STANDING) if report.findings else None,
    )


def empty() -> Report:
    """A diary with next to nothing in it."""
    nothing = chart_data(lived(1).history.until(FIRST - timedelta(days=1)), PROGRAMME, FIRST, False)
    return full(1)._replace(
        wanted=Wanted(), week=0, chart=nothing, weeks=(), ledger=(), events=(), elsewhere=(),
        measures=(), questions=(), limits=GUIDE,
        figures=(Figure("pain", None, None, None, {"kind": "now"}),
                 Figure("distance", None, None, None, {"trial": {1: 1100, 12: 2700}}),
                 Figure("sessions", None, None, None, {"trial": 0.7}),
                 Figure("stage", None, None, None, {"seconds": None, "on": None})),
        findings=Suitability((), (), None, None, (), ()),
        quality=Quality(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1),
    )  # fmt: skip


def year() -> Report:
    """52 weeks."""
    return full(52, week=52)


def endless() -> Report:
    """Long texts everywhere, and more of everything than anybody writes."""
    words = "Does the long hill behind the station count as a stair, and which shoes are best? "
    letter, word = words * 60, "Streckenlängenmesser" * 40
    report = full(12)
    return report._replace(
        wanted=Wanted(name="N" * 300),
        events=tuple(e._replace(what=letter, action=word) for e in report.events * 20),
        questions=tuple(
            q._replace(text=text) for q in report.questions * 20 for text in (letter, word)
        ),
        ledger=tuple(c._replace(why=letter, kind="lower") for c in ledger(300)),
        elsewhere=tuple(ElsewherePain(FIRST, f"{word}{n}", 10, 10) for n in range(40)),
        measures=report.measures * 5,
        standing=STANDING * 20,
    )  # fmt: skip


SAMPLES: dict[str, Callable[[], Report]] = {
    "full": full,
    "short": short,
    "locked": locked,
    "empty": empty,
    "year": year,
    "simulated": lambda: full(12, simulated=True, chart=chart(12, simulated=True)),
    "letter": lambda: full(12)._replace(wanted=Wanted(name="Alex Example", paper="Letter")),
    "endless": endless,
}
