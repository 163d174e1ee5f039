"""What comes next: the progression rules of clinical.md §4, in their order.

`decide` is a pure function of (history, programme, today). Each rule is a small function from the
situation to an outcome, or None when it does not fit; the first that fits decides. All of them
stand here, however long that is: what decides is checked against §4 line by line.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from app.engine.calendar import ProgrammeCalendar, earliest_day
from app.engine.credits import (
    ABOUT_THE_RESPONSE,
    credits_of,
    earliest_for,
    rest_days,
    stage_slip,
)
from app.engine.history import History
from app.engine.model import Reason, Step
from app.engine.programme import Programme
from app.engine.response import (
    AMBER,
    GREEN,
    PENDING,
    RED,
    levels_at,
    qualifies,
    response_of,
)
from app.engine.situation import Situation, situation_of
from app.engine.suitability import CHECK_VALID_DAYS, Finding

RULES_VERSION = "1"

GAP_RESTART_DAYS = 29
GAP_BACK_DAYS = 15
GAP_REPEAT_DAYS = 8
TEST_RUN_VALID_DAYS = 28
TEST_RUN_AGAIN_DAYS = 7
WEEKLY_CHECK_DAYS = 10
RISING_POINTS = 10
RISING_READINGS = 2
HARD_EFFORT = 8
EASY_EFFORT = 5
EASY_SESSIONS = 3
"""The numbers of §4 (own): days, points of 0–100, effort 0–10, sessions."""


class Outcome(NamedTuple):
    """What a rule recommends: a step, or none; and the numbers behind it."""

    step: Step | None
    values: Mapping[str, Any]


class Decision(NamedTuple):
    """The recommendation for `date` and everything it rests on.

    `step` and `ceiling` (the highest step open to the patient) are None when nothing is open.
    `earliest` is the first date for the step. `test_run_from` is the first date for a test run
    when that is what is due. `inputs` are plain numbers for the ledger.
    """

    date: dt.date
    week: int
    rule: str
    step: Step | None
    ceiling: Step | None
    base: Step | None
    earliest: dt.date | None
    test_run_from: dt.date | None
    last_response: str | None
    reasons: tuple[Reason, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, Any]
    version: str = RULES_VERSION

    @property
    def locked(self) -> bool:
        """A finding stands."""
        return self.rule == "locked"


_NOTHING: Mapping[str, Any] = {}


def _locked(s: Situation) -> Outcome | None:
    return Outcome(None, {"ids": [f.id for f in s.findings]}) if s.findings else None


def _check_due(s: Situation) -> Outcome | None:
    if s.check is None:
        return Outcome(None, _NOTHING)
    days = (s.today - s.check.date).days
    return Outcome(None, {"days": days}) if days > CHECK_VALID_DAYS else None


def _paused(s: Situation) -> Outcome | None:
    return Outcome(None, _NOTHING) if s.calendar.paused(s.today) else None


def _gap_restart(s: Situation) -> Outcome | None:
    last = s.last_ever
    if last is None or (s.start is not None and s.start > last.key):
        return None
    days = (s.today - last.date).days
    return Outcome(None, {"days": days}) if days >= GAP_RESTART_DAYS else None


def _test_run_due(s: Situation) -> Outcome | None:
    run, last = s.last_run, s.last
    if run is None:
        return Outcome(None, _NOTHING)
    days = (s.today - run.date).days
    if (last is None or run.key > last.key) and not qualifies(s.history, run):
        return Outcome(None, {"days": days})
    if last is None and days > TEST_RUN_VALID_DAYS:
        return Outcome(None, {"days": days})
    if not any(qualifies(s.history, r) for r in s.test_runs):
        return Outcome(None, {"days": days})
    return None


def _red_twice(s: Situation) -> Outcome | None:
    reds = sum(r.colour == RED and s.after_reset(r) for r in s.recent)
    return Outcome(None, _NOTHING) if reds >= 2 else None


def _red_floor(s: Situation) -> Outcome | None:
    last = s.last_response
    if last is None or last.colour != RED or not s.after_reset(last):
        return None
    at_floor = s.base is None or s.base <= s.programme.floor
    return Outcome(None, _NOTHING) if at_floor else None


def _advised(s: Situation) -> Outcome | None:
    advice = s.advised()
    if advice is None:
        return None
    return Outcome(advice.step, {"by": advice.by, "on": advice.on})


def _start(s: Situation) -> Outcome | None:
    if s.last is not None or s.last_run is None:
        return None
    seconds = s.last_run.comfortable_s
    return Outcome(
        s.programme.stage(s.programme.starting_stage(seconds)).lowest, {"seconds": seconds}
    )


def _red(s: Situation) -> Outcome | None:
    return _back(s) if _colour(s) == RED else None


def _rising(s: Situation) -> Outcome | None:
    if not pain_is_rising(s.history, s.calendar, s.week):
        return None
    weeks = (s.calendar.week_of_reading(session.date) for session in reversed(s.sessions))
    if any(week == s.week for week in weeks):
        return _repeat(s)
    return _back(s)


def _amber_twice(s: Situation) -> Outcome | None:
    if len(s.responses) < 2 or _colour(s) != AMBER:
        return None
    later, earlier = s.responses[:2]
    if earlier.colour not in (AMBER, RED) or later.session.step < earlier.session.step:
        return None
    return _back(s)


def _gap_back(s: Situation) -> Outcome | None:
    days = s.days_since_last
    if days is None or days < GAP_BACK_DAYS or s.qualified_since_last():
        return None
    return _back(s)


def _gap_repeat(s: Situation) -> Outcome | None:
    days = s.days_since_last
    if days is None or not GAP_REPEAT_DAYS <= days < GAP_BACK_DAYS or s.qualified_since_last():
        return None
    return _repeat(s)


def _amber(s: Situation) -> Outcome | None:
    return _repeat(s) if _colour(s) == AMBER else None


def _test_run(s: Situation) -> Outcome | None:
    run, last = s.last_run, s.last
    if run is None or last is None or s.base is None or run.key < last.key:
        return None
    stage = s.programme.starting_stage(run.comfortable_s)
    if stage <= s.base.stage:
        return None
    return Outcome(s.programme.stage(stage).lowest, {"seconds": run.comfortable_s})


def _pending(s: Situation) -> Outcome | None:
    return _repeat(s) if _colour(s) == PENDING else None


def weekly_check_due(s: Situation) -> bool:
    """True when the weekly 20-second check is more than 10 days old, from day 10 on."""
    if not s.sessions or (s.today - s.sessions[0].date).days < WEEKLY_CHECK_DAYS:
        return False
    checks = s.history.weekly_checks
    return not checks or (s.today - checks[-1]).days > WEEKLY_CHECK_DAYS


def _weekly_due(s: Situation) -> Outcome | None:
    return _repeat(s) if weekly_check_due(s) else None


def _incomplete(s: Situation) -> Outcome | None:
    return _repeat(s) if s.last is not None and s.last.too_few else None


def _hard(s: Situation) -> Outcome | None:
    effort = None if s.last is None else s.last.effort
    return _repeat(s) if effort is not None and effort >= HARD_EFFORT else None


def _resume(s: Situation) -> Outcome | None:
    last, base = s.last, s.base
    if last is None or base is None or last.recommended is None or last.step >= last.recommended:
        return None
    step = last.recommended
    if base.stage < s.programme.last_stage:
        step = min(step, s.programme.stage(base.stage + 1).lowest)
    return Outcome(step, _NOTHING)


def _limit(s: Situation) -> Outcome | None:
    if s.base is None:
        return None
    following = s.programme.up(s.base)
    if following is None or (s.max_stage is not None and following.stage > s.max_stage):
        return _repeat(s)
    return None


def _up(s: Situation) -> Outcome | None:
    return Outcome(None if s.base is None else s.programme.up(s.base), _NOTHING)


RULES: tuple[tuple[str, Callable[[Situation], Outcome | None]], ...] = (
    ("locked", _locked),
    ("check-due", _check_due),
    ("paused", _paused),
    ("gap-restart", _gap_restart),
    ("test-run-due", _test_run_due),
    ("red-twice", _red_twice),
    ("red-floor", _red_floor),
    ("advised", _advised),
    ("start", _start),
    ("red", _red),
    ("rising", _rising),
    ("amber-twice", _amber_twice),
    ("gap-back", _gap_back),
    ("gap-repeat", _gap_repeat),
    ("amber", _amber),
    ("test-run", _test_run),
    ("pending", _pending),
    ("weekly-due", _weekly_due),
    ("incomplete", _incomplete),
    ("hard", _hard),
    ("resume", _resume),
    ("limit", _limit),
    ("up", _up),
)


def _colour(s: Situation) -> str | None:
    return None if s.last_response is None else s.last_response.colour


def _repeat(s: Situation) -> Outcome:
    return Outcome(s.base, _NOTHING)


def _back(s: Situation) -> Outcome:
    return Outcome(None if s.base is None else s.programme.back(s.base), _NOTHING)


def _capped(programme: Programme, step: Step, max_stage: int | None) -> Step:
    """`step` within the table and, when given, the physio's highest stage."""
    top = programme.last_stage if max_stage is None else min(max_stage, programme.last_stage)
    return programme.clamped(step, top) if step.stage > top else step


def weekly_means(
    history: History, calendar: ProgrammeCalendar, weeks: range
) -> dict[int, tuple[float, int]]:
    """{week: (sum, number)} of the "right now" readings of these programme weeks."""
    sums: dict[int, tuple[float, int]] = {}
    for day, value in reversed(history.pains):
        week = calendar.week_of_reading(day)
        if week is None:
            if calendar.first is not None and day < calendar.first - timedelta(days=2):
                break
            continue
        if week < weeks.start - 1:  # a date or two may be out of order across time zones
            break
        if week in weeks:
            total, number = sums.get(week, (0, 0))
            sums[week] = (total + value, number + 1)
    return sums


def pain_is_rising(history: History, calendar: ProgrammeCalendar, week: int) -> bool:
    """Each of the last two completed weeks' means is ≥ 10 above the week before it (exact)."""
    if week < 4:
        return False
    sums = weekly_means(history, calendar, range(week - 3, week))
    for earlier, later in ((week - 3, week - 2), (week - 2, week - 1)):
        total_a, number_a = sums.get(earlier, (0, 0))
        total_b, number_b = sums.get(later, (0, 0))
        if number_a < RISING_READINGS or number_b < RISING_READINGS:
            return False
        # Multiplied out, so that no rounding decides.
        if total_b * number_a - total_a * number_b < RISING_POINTS * number_a * number_b:
            return False
    return True


def _ceiling(s: Situation, rule: str, step: Step) -> Step:
    """The highest step open: the recommendation; after three easy sessions the next stage too."""
    if rule != "up" or s.base is None or len(s.sessions) < EASY_SESSIONS:
        return step
    following = s.base.stage + 1
    highest = s.programme.last_stage if s.max_stage is None else s.max_stage
    if following > min(highest, s.programme.last_stage):
        return step
    easy = all(
        session.step.stage == s.base.stage
        and session.effort is not None
        and session.effort <= EASY_EFFORT
        and response_of(s.history, session).colour == GREEN
        for session in s.sessions[-EASY_SESSIONS:]
    )
    return max(step, s.programme.stage(following).lowest) if easy else step


def _test_run_from(s: Situation, rule: str, min_rest_days: int) -> date | None:
    """The first date for a test run: rested like for a session, a week after one that failed."""
    if rule != "test-run-due":
        return None
    day = s.today
    activity, run = s.last_activity(), s.last_run
    if activity is not None:
        day = max(day, activity + timedelta(days=min_rest_days + 1))
    if run is not None and not qualifies(s.history, run):
        day = max(day, run.date + timedelta(days=TEST_RUN_AGAIN_DAYS))
    return earliest_day(day, None, (), s.history.pauses, 0, 1)


def _inputs(s: Situation) -> dict[str, Any]:
    levels = levels_at(s.history.limits, None)
    return {
        "base": None if s.base is None else s.base.as_data(),
        "week": s.week,
        "days_since_last": s.days_since_last,
        "responses": [r.colour for r in s.recent],
        "stop_level": levels.stop,
        "ok_level": levels.okay,
        "max_stage": s.max_stage,
    }


def decide(history: History, programme: Programme, today: date) -> Decision:
    """The recommendation for `today` by the rules of clinical.md §4; see `Decision`.

    Only entries dated on or before `today` count. Never raises on a valid diary.
    """
    return decision_for(situation_of(history, programme, today))


def decision_for(s: Situation) -> Decision:
    """The recommendation in situation `s`."""
    rule, outcome = next((name, found) for name, rule in RULES if (found := rule(s)) is not None)
    step, ceiling, earliest = outcome.step, None, None
    if step is not None:
        slip = stage_slip(s, rule)
        step = _capped(s.programme, step, None if slip is None else slip.max_stage)
        ceiling = _ceiling(s, rule, step)
        earliest = earliest_for(s, s.history.limits)
    inputs = _inputs(s)
    return Decision(
        date=s.today,
        week=s.week,
        rule=rule,
        step=step,
        ceiling=ceiling,
        base=s.base,
        earliest=earliest,
        test_run_from=_test_run_from(s, rule, rest_days(s, s.history.limits)),
        last_response=_colour(s),
        reasons=(
            *_reasons(s, rule, outcome, step, ceiling, inputs),
            *(credits_of(s, rule, earliest) if step is not None else ()),
        ),
        findings=s.findings,
        inputs=inputs,
    )


def _reasons(
    s: Situation,
    rule: str,
    outcome: Outcome,
    step: Step | None,
    ceiling: Step | None,
    inputs: Mapping[str, Any],
) -> tuple[Reason, ...]:
    """The rule, then what about the last session led to it, then what else is open or closed."""
    values = {
        "days": s.days_since_last,
        "stop_level": inputs["stop_level"],
        "ok_level": inputs["ok_level"],
        "stage": None if step is None else step.stage,
        "reps": None if step is None else step.reps,
        "effort": None if s.last is None else s.last.effort,
        "done": None if s.last is None else s.last.done,
        "planned": None if s.last is None else s.last.step.reps,
        **outcome.values,
    }
    reasons = [Reason(rule, values)]
    if rule == "check-due" and s.check_lost:
        reasons.append(Reason("check_after_loss", values))
    if rule in ABOUT_THE_RESPONSE:
        reasons += _of_the_response(s)
    if ceiling is not None and step is not None and ceiling > step:
        reasons.append(Reason("ceiling_open", {**values, "stage": ceiling.stage}))
    if step is not None and outcome.step is not None and step < outcome.step:
        slip = stage_slip(s, rule)
        if slip is not None and slip.max_stage == step.stage:
            credit = {"by": slip.by, "on": slip.on}
            reasons.append(Reason("capped", {**values, "stage": step.stage, **credit}))
        else:
            reasons.append(Reason("table_end", {**values, "stage": step.stage}))
    return tuple(reasons)


def _of_the_response(s: Situation) -> list[Reason]:
    """What about the last response led to the rule."""
    response = s.last_response
    if response is None:
        return []
    today = response.session.date == s.today
    return [
        # On the day itself the morning is not missing, it has not come.
        reason._replace(code="morning_to_come")
        if today and reason.code == "missing_morning"
        else reason
        for reason in response.reasons
    ]
