"""The report's numbers: one period, nothing outside it, no words of a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.change import pain_change
from app.engine.history import History
from app.engine.ledger import Credit
from app.engine.model import Step
from app.engine.outcomes import adherence, eras
from app.engine.progression import decision_for
from app.engine.situation import situation_now
from app.services.ports import Refused
from app.services.report_figures import Figure
from app.services.report_limits import Limit
from app.services.report_period import periods
from app.services.reporting import PAPERS, SECTIONS, Report, Wanted, report, report_of
from app.services.simulation import PROFILE, fill, simulate
from tests.engine.build import FIRST, Diary, entries_of, shipped_programme, started
from tests.engine.diaries import random_diary
from tests.services.memory import World

PROGRAMME = shipped_programme()
EVERYTHING = frozenset(SECTIONS)


def made(diary: Diary, *, day: int | None = None, **wanted: Any) -> Report:
    """The report on a diary, made on the evening of a day (the current one)."""
    today = diary.today if day is None else diary.date_of(day)
    now = datetime(today.year, today.month, today.day, 20, tzinfo=UTC)
    return report(diary.history, PROGRAMME, Wanted(**wanted), now)


def figure(found: Report, code: str) -> Figure:
    return next(f for f in found.figures if f.code == code)


def weeks_of(diary: Diary, pains: list[int], metres: int = 500) -> Diary:
    """Daily readings and three sessions in each week from day 2; the current day is the next."""
    for week, pain in enumerate(pains):
        for offset in range(7):
            diary.day(2 + 7 * week + offset).pain(pain)
            if offset in (0, 2, 4):
                diary.session(1 + week // 2, 6, before=pain, peak=pain + 4)
                data = diary.json[-2]["data"]
                data.update(distance_m=metres + 100 * week, distance_source="typed")
    return diary.wait()


# --- periods ------------------------------------------------------------------------------------


def test_the_programmes_start_is_the_diarys_first_day_or_the_latest_new_start() -> None:
    diary = started().wait(40)
    assert periods(diary.history, diary.today) == (FIRST, None, diary.today)
    diary.check().new_start().wait(3).pain()
    assert periods(diary.history, diary.today).start == diary.date_of(42)
    assert made(diary).first == diary.date_of(42)


def test_a_programme_entry_without_a_check_before_it_is_no_start() -> None:
    diary = started().session(1, 6).wait(40).new_start()
    assert periods(diary.history, diary.today).start == FIRST


def test_an_empty_diary_begins_and_ends_today() -> None:
    found = made(Diary())
    assert (found.first, found.last, found.week) == (FIRST, FIRST, 0)
    assert [f.now for f in found.figures] == [None] * 4
    assert (found.weeks, found.ledger, found.measures) == ((), (), ())
    assert found.quality is not None and (found.quality.days, found.quality.missing_days) == (0, 0)


@pytest.mark.parametrize(
    ("kind", "data", "day"),
    [
        ("limits", {"max_stage": 3, "by": "Sam", "on": "2026-01-09"}, 4),
        ("advised_step", {"stage": 2, "reps": 6, "by": "Sam", "on": "2026-01-10"}, 5),
        ("clearance", {"role": "doctor", "covers": ["fever"], "by": "A", "on": "2026-01-05"}, 0),
        ("score", {"instrument": "ODI", "value": 22, "scored_by": "Sam"}, 6),
        ("score", {"instrument": "ODI", "value": 22, "scored_by": " "}, None),
        ("score", {"instrument": "confidence", "value": 2, "scored_by": "me"}, None),
        ("pain", {"now": 20}, None),
        # A slip dated after its entry can't be about a day still to come.
        ("limits", {"max_stage": 3, "by": "Sam", "on": "2026-02-01"}, 6),
    ],
)
def test_the_last_appointment_is_the_latest_word_of_a_physio(
    kind: str, data: Mapping[str, Any], day: int | None
) -> None:
    diary = started().day(6).add(kind, data)
    found = periods(diary.history, diary.today).appointment
    assert found == (None if day is None else diary.date_of(day))
    diary.delete()
    assert periods(diary.history, diary.today).appointment is None


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"start": FIRST + timedelta(days=1)}, "period_in_future"),
        ({"end": FIRST + timedelta(days=1)}, "period_in_future"),
        ({"start": FIRST, "end": FIRST - timedelta(days=1)}, "period_backwards"),
        ({"born": FIRST + timedelta(days=1)}, "born_in_future"),
        ({"sections": frozenset(("figures", "secrets"))}, "unknown_section"),
        ({"paper": "A5"}, "unknown_paper"),
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(wanted: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        made(Diary(), **wanted)
    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_a_period_that_begins_before_the_diary_begins_with_it() -> None:
    assert made(started(), start=date(1999, 1, 1)).first == FIRST


def test_name_birth_date_and_paper_come_through_as_wished() -> None:
    for paper in PAPERS:
        found = made(started(), name="Ada", born=date(1990, 5, 1), paper=paper)
        assert (found.wanted.name, found.wanted.born) == ("Ada", date(1990, 5, 1))
        assert found.wanted.paper == paper


# --- the figures --------------------------------------------------------------------------------


def test_pain_compares_week_one_with_the_latest_completed_week_by_its_band() -> None:
    pain = figure(made(weeks_of(started(), [50, 44, 29])), "pain")
    assert (pain.start, pain.now, pain.band) == (50, 29, "meaningful")
    assert (pain.values["kind"], pain.values["first_week"], pain.values["last_week"]) == (
        "now", 1, 3,
    )  # fmt: skip


def test_a_flare_up_after_the_weeks_compared_is_told_beside_them() -> None:
    diary = weeks_of(started(), [35, 30, 27])
    assert "reading" not in figure(made(diary), "pain").values
    diary.pain(36)
    assert "reading" not in figure(made(diary), "pain").values, "less than 10 points is no news"
    diary.pain(70)
    pain = figure(made(diary), "pain")
    assert (pain.now, pain.values["reading"], pain.values["reading_on"]) == (27, 70, diary.today)


def test_the_first_week_is_told_so_far_and_not_as_missing() -> None:
    diary = weeks_of(started(), [40, 40])
    found = made(diary, day=6)
    pain, distance = figure(found, "pain"), figure(found, "distance")
    assert (pain.start, pain.now, pain.band, pain.values["so_far"]) == (None, 40, None, True)
    assert (distance.start, distance.now, distance.values["so_far"]) == (None, 1500, True)
    assert "so_far" not in figure(made(diary), "pain").values


def test_what_the_app_suggests_next_is_what_today_says() -> None:
    diary = weeks_of(started(), [30, 28])
    now = datetime(diary.today.year, diary.today.month, diary.today.day, 20, tzinfo=UTC)
    decision = decision_for(situation_now(diary.history, PROGRAMME, now))
    found = made(diary)
    assert found.next == (decision.rule, decision.step, decision.ceiling, decision.earliest)
    assert decision.step is not None
    assert made(diary, end=diary.today - timedelta(days=1)).next is None
    locked = diary.weekly("emergency_sign")
    closed = made(locked).next
    assert closed is not None and (closed.rule, closed.step) == ("locked", None)


def test_it_says_when_warning_signs_were_last_asked_for() -> None:
    diary = started()
    assert made(diary).asked == FIRST
    diary.wait(3).pain()
    assert made(diary).asked == FIRST
    diary.weekly()
    assert made(diary).asked == diary.today
    assert made(Diary().pain()).asked is None


def test_past_the_last_week_the_chart_goes_on_as_the_figures_do() -> None:
    diary = weeks_of(started(), [40] * 14)
    found = made(diary)
    assert found.chart is not None and found.week > found.weeks_planned
    last = figure(found, "pain").values["last_week"]
    assert last in [period.week for period in found.chart.weeks]


def test_a_later_period_compares_its_own_weeks_and_judges_nothing() -> None:
    diary = weeks_of(started(), [50, 44, 29, 20])
    found = made(diary, start=diary.date_of(9))
    pain = figure(found, "pain")
    assert (pain.start, pain.now, pain.band) == (44, 20, None)
    assert pain.values["first_week"] == 2
    cut = figure(made(diary, start=diary.date_of(10)), "pain")
    assert (cut.start, cut.values["first_week"]) == (29, 3)


def test_without_weekly_means_past_week_averages_are_compared() -> None:
    diary = started().session(1, 6).pain(None, week=60).wait(3).pain(None, week=10)
    assert figure(made(diary), "pain").start is None  # three days apart: they share days
    pain = figure(made(diary.wait(20).pain(None, week=35)), "pain")
    assert (pain.start, pain.now, pain.band) == (60, 35, "meaningful")
    assert (pain.values["kind"], pain.values["first_week"]) == ("week_average", None)


def test_one_week_alone_is_no_comparison() -> None:
    pain = figure(made(weeks_of(started(), [50])), "pain")
    assert (pain.start, pain.now, pain.band) == (None, 50, None)


def test_distance_sessions_and_stage() -> None:
    found = made(weeks_of(started(50), [50, 40, 30], 500))
    distance = figure(found, "distance")
    assert (distance.start, distance.now) == (1500, 2100)
    assert (distance.values["estimated"], distance.values["unknown"]) == (False, 0)
    assert distance.values["trial"] == {1: 1100, 12: 2700}
    sessions = figure(found, "sessions")
    assert (sessions.start, sessions.now, sessions.values["planned"]) == (None, 9, 9)
    assert (sessions.values["share"], sessions.values["weeks"]) == (1.0, 3)
    stage = figure(found, "stage")
    assert (stage.start, stage.now) == (1, 2)
    assert stage.values == {"seconds": 50, "on": FIRST}


def test_a_test_run_before_the_period_does_not_stand_beside_the_stage() -> None:
    diary = weeks_of(started(50), [30, 30])
    stage = figure(made(diary, start=diary.date_of(1)), "stage")
    assert stage.values == {"seconds": None, "on": None}


# --- what is in it, and what is not -------------------------------------------------------------


def test_only_what_is_wanted_is_in_it_and_what_stands_always_is() -> None:
    diary = weeks_of(started(), [30, 30]).check("fever")
    nothing = made(diary, sections=frozenset())
    for name in ("figures", "weeks", "ledger", "events", "elsewhere", "measures", "questions"):
        assert getattr(nothing, name) == ()
    assert (nothing.chart, nothing.findings, nothing.quality, nothing.limits) == (None,) * 3 + ((),)
    assert [f.id for f in nothing.standing] == ["fever"]


def test_a_locked_diary_has_its_report_and_says_so() -> None:
    diary = weeks_of(started(), [30, 30]).check("bladder", "fever")
    found = made(diary)
    assert found.locked
    assert [f.id for f in found.standing] == ["bladder", "fever"]
    assert found.weeks and found.ledger and found.chart is not None
    assert not made(started()).locked


def test_what_stands_and_what_is_in_force_are_of_now_also_for_days_gone_by() -> None:
    diary = weeks_of(started(), [30, 30]).limits(max_stage=2).weekly("leg_injury")
    found = made(diary, end=diary.date_of(8))
    assert [f.id for f in found.standing] == ["leg_injury"]
    assert found.limits[0] == Limit("max_stage", 2, Credit("Sam", diary.today))


def test_events_elsewhere_questions_and_measures() -> None:
    diary = started()
    diary.add("adverse_event", {
        "category": "leg_injury", "what": "Sore knee", "site": "left knee", "from": "2026-01-07",
        "to": "2026-01-09", "severity": "mild", "action": "", "related": True,
    })  # fmt: skip
    diary.session(1, 6, peak=30, after=28, elsewhere=25, morning=None)
    diary.add("question", {"text": "Can I add hills?"})
    diary.add("score", {"instrument": "ODI", "value": 30, "scored_by": "Sam"})
    diary.add("score", {"instrument": "activity", "value": 3, "label": "Garden"})
    diary.wait(21).add("score", {"instrument": "ODI", "value": 20, "scored_by": "Sam"})
    found = made(diary)
    (event,) = found.events
    assert (event.category, event.what, event.site) == ("leg_injury", "Sore knee", "left knee")
    assert (event.first, event.last) == (diary.date_of(2), diary.date_of(4))
    assert (event.action, event.related) == (None, "yes")
    (pain,) = found.elsewhere
    assert (pain.site, pain.peak, pain.back) == ("knee", 25, 30)
    assert [q.text for q in found.questions] == ["Can I add hills?"]
    activity, odi = found.measures
    assert (activity.label, activity.maximum, activity.change) == ("Garden", 10, None)
    assert (odi.instrument, odi.maximum, odi.change, odi.band) == ("ODI", 100, -10, None)
    assert [(s.week, s.scored_by) for s in odi.scores] == [(1, "Sam"), (4, "Sam")]
    later = made(diary, start=diary.date_of(20))
    assert (later.events, later.elsewhere, later.questions) == ((), (), ())
    assert [len(m.scores) for m in later.measures] == [1]


def test_an_event_that_was_going_on_belongs_to_the_period() -> None:
    diary = started().add("adverse_event", {
        "category": "other", "what": "A cold", "from": "2026-01-06", "to": "2026-01-20",
        "severity": "mild",
    })  # fmt: skip
    diary.wait(30).pain()
    assert len(made(diary, start=diary.date_of(10)).events) == 1
    assert made(diary, start=diary.date_of(16)).events == ()


def test_what_was_deleted_is_not_in_it_except_what_raised_a_finding() -> None:
    diary = started().add("question", {"text": "Why?"})
    diary.delete()
    diary.event("leg_injury").delete()
    found = made(diary)
    assert found.questions == ()
    assert [e.category for e in found.events] == ["leg_injury"]


def test_past_week_averages_carry_a_band_within_one_start_only() -> None:
    diary = started().pain(None, week=60).session(1, 6).wait(42).pain(None, week=30)
    (average,) = made(diary).measures
    assert (average.instrument, average.band, average.change) == ("week_average", "meaningful", -30)
    assert [score.week for score in average.scores] == [1, 7]
    diary.check().new_start().wait().pain(None, week=20)
    found = made(diary, start=FIRST)
    assert found.measures[0].band is None
    assert found.figures[0].code == "pain"
    assert (found.figures[0].start, found.figures[0].band) == (None, None)


# --- limits -------------------------------------------------------------------------------------


def test_limits_are_the_apps_guide_until_a_physio_sets_them() -> None:
    assert made(started()).limits == (
        Limit("max_stage", None, None),
        Limit("stop_pain", 60, None),
        Limit("ok_pain", 30, None),
        Limit("min_rest_days", 1, None),
        Limit("sessions_per_week", 3, None),
    )
    diary = started().limits(max_stage=4, ok_pain=20).wait(3).limits(ok_pain=25, min_rest_days=2)
    first, second = Credit("Sam", diary.date_of(2)), Credit("Sam", diary.today)
    assert made(diary).limits == (
        Limit("max_stage", 4, first),
        Limit("stop_pain", 60, None),
        Limit("ok_pain", 25, second),
        Limit("min_rest_days", 2, second),
        Limit("sessions_per_week", 3, None),
    )


def test_a_physios_step_is_in_force_while_it_decides() -> None:
    diary = started().advised(3, 6)
    assert made(diary).limits[-1] == Limit("step", Step(3, 6), Credit("Sam", diary.today))
    assert made(diary.check("fever")).limits[-1].name == "sessions_per_week"
    assert made(started().advised(3, 6).session(3, 6)).limits[-1].name == "sessions_per_week"


def test_a_session_above_a_physios_highest_stage_is_told_with_the_findings() -> None:
    diary = started().limits(max_stage=2).wait(2).session(3, 6).wait(2)
    assert [(told.stage, told.limit) for told in made(diary).above] == [(3, 2)]
    assert made(diary, start=diary.today).above == ()
    assert made(diary, sections=EVERYTHING - {"findings"}).above == ()


def test_what_is_typed_on_the_physio_page_is_obeyed_and_credited() -> None:
    """The way of the slip: typed in, stored, decided by, said in the report."""
    world = World(started(100).entries, 2, 9)
    slip = {
        "max_stage": 2, "stop_pain": 50, "ok_pain": 20, "min_rest_days": 2, "sessions_per_week": 2,
        "by": "Sam Okafor", "on": "2026-01-07",
    }  # fmt: skip
    world.use.recording.record("limits", slip)
    credit = Credit("Sam Okafor", date(2026, 1, 7))

    def credits() -> dict[str, str]:
        return {reason.code: reason.values["by"] for reason in world.diary.decision().reasons[1:]}

    # Stage 3 by the test run, brought down; and rest after the test run.
    assert (world.diary.decision().rule, world.diary.decision().step) == ("start", Step(2, 6))
    assert credits() == dict.fromkeys(("capped", "min_rest_days_by"), "Sam Okafor")
    world.clock.wait(hours=1)
    session = {
        "stage": 2, "reps_planned": 6, "reps_done": 6, "pain_before": 30, "pain_peak": 32,
        "pain_after": 30, "effort": 4, "stop_signs": [],
    }  # fmt: skip
    ran = world.use.recording.log_session(session)
    world.clock.on(3)
    world.use.recording.answer_morning(ran.id, 30, "by_morning")
    # Two rest days.
    assert world.diary.decision().earliest == date(2026, 1, 10)
    assert credits() == {"min_rest_days_by": "Sam Okafor"}
    world.clock.on(5)
    assert world.diary.decision().step == Step(2, 7)
    world.use.recording.log_session({**session, "reps_planned": 7, "reps_done": 7, "pain_peak": 52})
    world.clock.on(6)
    # Amber by the app's own stop level of 60; and no third session in these seven days.
    assert world.diary.decision().rule == "red"
    assert world.diary.decision().earliest == date(2026, 1, 14)
    codes = [reason.code for reason in world.diary.decision().reasons]
    assert codes == ["red", "worst_at_stop", "stop_pain_by", "sessions_per_week_by"]
    found = report_of(world.diary, Wanted())
    assert found.limits == (
        Limit("max_stage", 2, credit),
        Limit("stop_pain", 50, credit),
        Limit("ok_pain", 20, credit),
        Limit("min_rest_days", 2, credit),
        Limit("sessions_per_week", 2, credit),
    )
    first, second = found.ledger
    assert (first.rule, first.credit, first.kind) == ("start", credit, "as_suggested")
    assert (second.rule, second.credit, second.kind) == ("up", None, "as_suggested")
    assert [row.responses for row in found.weeks] == [{"green": 1, "red": 1}]


# --- the whole of it ----------------------------------------------------------------------------


def test_a_simulated_diary_is_marked_by_its_profile_and_by_its_entries() -> None:
    entries = simulate(PROGRAMME, FIRST, 2, 1, UTC)
    now = entries[-1].at + timedelta(hours=3)
    found = report(History.of(entries), PROGRAMME, Wanted(), now)
    assert found.simulated and found.chart is not None and found.chart.simulated
    world = World(day=20)
    fill(world.store, entries)
    assert PROFILE["simulated"]
    assert report_of(world.diary, Wanted()).simulated
    assert not made(started()).simulated


def test_the_report_names_the_table_and_the_units() -> None:
    world = World(started().entries, 3)
    found = report_of(world.diary, Wanted())
    assert (found.programme, found.own_table, found.units) == (PROGRAMME.name, False, "km")
    assert (found.weeks_planned, found.made) == (12, world.clock.now())


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every plain value in a report, with the names that lead to it."""
    if hasattr(value, "_fields"):
        for name in value._fields:
            yield from leaves(getattr(value, name), f"{path}.{name}")
    elif is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, Mapping):
        for key, found in value.items():
            yield from leaves(found, f"{path}[{key}]")
    elif isinstance(value, tuple | list | frozenset):
        for found in value:
            yield from leaves(found, f"{path}[]")
    else:
        yield path, value


OWN_TEXT = re.compile(r"\.(text|what|site|sites\[\]|action|why|label|scored_by|by|programme|role)$")


def test_there_are_no_words_of_a_screen_in_it() -> None:
    entries = simulate(PROGRAMME, FIRST, 12, 1, UTC)
    found = report(History.of(entries), PROGRAMME, Wanted(), entries[-1].at)
    texts = {(path, v) for path, v in leaves(found) if isinstance(v, str)}
    assert len(texts) > 30
    for path, text in texts:
        if not OWN_TEXT.search(path):
            assert re.fullmatch(r"[A-Za-z0-9_-]+", text), (path, text)


@given(st.integers(0, 10_000), st.data())
def test_nothing_outside_the_period_is_in_it(seed: int, data: st.DataObject) -> None:
    items, _asked = random_diary(Random(seed), PROGRAMME)
    entries = entries_of(items)
    days = sorted({entry.date for entry in entries}) or [FIRST]
    first, last = sorted((data.draw(st.sampled_from(days)), data.draw(st.sampled_from(days))))
    now = datetime(days[-1].year, days[-1].month, days[-1].day, 23, 59, tzinfo=UTC)
    found = report(History.of(entries), PROGRAMME, Wanted(start=first, end=last), now)
    about_now = ("standing", "findings", "limits", "made", "wanted", "chart", "events")
    about_now += ("next", "asked")
    for path, value in leaves(found):
        if type(value) is date and path.split(".")[1].split("[")[0] not in about_now:
            if path.endswith(".credit.on"):
                continue  # advice may be older than the decision that rests on it
            assert found.first <= value <= found.last, path
    assert found.chart is not None
    inside = [*found.chart.readings, *found.chart.stages, *found.chart.events]
    if found.chart.whole:
        assert all(found.first <= mark.date <= found.last for mark in inside)
    assert all(mark.date <= found.last for mark in inside)


@given(st.integers(0, 10_000))
def test_the_figures_are_those_of_the_pages(seed: int) -> None:
    items, _asked = random_diary(Random(seed), PROGRAMME)
    history = History.of(entries_of(items))
    today = max((entry.date for entry in history.entries), default=FIRST)
    now = datetime(today.year, today.month, today.day, 23, 59, tzinfo=UTC)
    found = report(history, PROGRAMME, Wanted(), now)
    current = [era for era in eras(history.until(today), PROGRAMME, today) if era.current]
    if not current or current[0].calendar.first is None:
        return
    [era] = current
    if found.first > era.calendar.first:  # across time zones the start may carry the later date
        return
    counted = adherence(era, PROGRAMME)
    sessions = figure(found, "sessions")
    assert (sessions.now, sessions.values["planned"]) == (counted or (None, None))
    change = pain_change(era.weeks)
    if change is not None:
        pain = figure(found, "pain")
        assert (pain.start, pain.now, pain.band) == (change.start, change.now, change.band)
