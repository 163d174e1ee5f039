"""A made-up patient who follows the programme: for trying the app out, and for measuring it.

Everything is marked as simulated. The steps are those that the rules really recommend to such a
patient; the pain, the distances and the words are invented.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any
from uuid import UUID

from app.engine.history import History
from app.engine.kinds import QUESTIONS, WEEKLY_SIGNS
from app.engine.model import Entry, Step
from app.engine.programme import Programme
from app.engine.progression import Decision, decide
from app.services.ports import Refused, UnitOfWork

PROFILE = {"simulated": True, "units": "km", "country": "GB"}

SAMPLE_WEEKS = 9
"""How far along the patient of the sample is: enough for a chart, with sessions to come."""
_SESSION_DAYS = (0, 2, 4)
_SKIPPED = 0.12
"""Chance that a session is not done; with the days off, adherence ends between 70 and 90 %."""
_ROUND = 36
"""Sessions in 12 weeks: what is scripted happens once in each such round."""
_AMBER, _SHORT, _RED = 7, 11, 16
"""The session of a round that stirs the back up a little, is cut short, stirs it up a lot."""
_ILL = range(44, 50)
"""Days of 12 weeks on which the patient is ill: nothing is run."""
_SPEED = 2.1
"""Easy running, metres a second."""
_WORDS = {
    9: ("note", {"text": "Ran in the park. The soft path feels better than the road."}),
    20: ("question", {"text": "Is it fine to cycle on the days between?"}),
    66: ("note", {"text": "Carried the shopping home and did not think about my back."}),
}
_ACTIVITIES = ("Sit through a film", "An hour in the garden", "Lift my grandson")


def simulate(programme: Programme, start: date, weeks: int, seed: int, zone: tzinfo) -> list[Entry]:
    """The diary of a simulated patient: `weeks` (1 up) whole weeks from the first session's day.

    `start` is that day; the check and the test run come two days before. The same arguments give
    the same diary, ids included. Times are in `zone`.
    """
    return _Patient(programme, start, random.Random(seed), zone).live(weeks)


def sample(programme: Programme, now: datetime) -> list[Entry]:
    """The diary of a simulated patient late in week 9, up to `now`: to look around in. The day
    before was one of rest, so there is something to do today."""
    start = now.date() - timedelta(days=7 * SAMPLE_WEEKS - 1)
    entries = simulate(programme, start, SAMPLE_WEEKS, 1, now.tzinfo or UTC)
    return [entry for entry in entries if entry.recorded_at <= now]


def fill(store: UnitOfWork, entries: Iterable[Entry]) -> int:
    """Store a simulated diary, all or nothing, and return how many entries it has.

    Raises Refused (`not_empty`) when the diary holds an entry, StoreUnavailable.
    """
    with store.writing() as diary:
        if diary.entries():
            raise Refused(
                "not_empty",
                "This data folder already holds a diary, and a simulated patient is only put into "
                "an empty one. Nothing was changed. Name another folder with --data-dir.",
            )
        count = 0
        for entry in entries:
            diary.put(entry)
            count += 1
        known = diary.profile()
        diary.set_profile({k: v for k, v in PROFILE.items() if known.get(k) is None})
    return count


class _Patient:
    """Lives through the days and writes the diary."""

    def __init__(
        self, programme: Programme, start: date, chance: random.Random, zone: tzinfo
    ) -> None:
        self._programme = programme
        self._start = start
        self._chance = chance
        self._zone = zone
        self._entries: list[Entry] = []
        self._sessions = 0
        self._mornings: dict[int, list[Mapping[str, Any]]] = {}
        self._pause: int | None = None

    def live(self, weeks: int) -> list[Entry]:
        self._check(-2)
        self._test_run(-2)
        for day in range(-1, 7 * weeks):
            self._answer_mornings(day)
            self._measure(day)
            self._look_after(day)
            if day >= 0 and not self._is_ill(day) and day % 7 in _SESSION_DAYS:
                self._train(day)
        return self._entries

    def _measure(self, day: int) -> None:
        if self._chance.random() < 0.85:
            self._add("pain", day, time(8, 10), {"now": self._pain(day)})
        if day % 42 == 0 or day == -1:
            self._add("pain", day, time(8, 12), {"week_average": self._pain(day)})
            better = max(day, 0) / (max(day, 0) + 60)
            self._score(day, "confidence", 3 + round(5 * better), "How safe running feels")
            for number, label in enumerate(_ACTIVITIES):
                self._score(day, "activity", 2 + number + round(5 * better), label)

    def _look_after(self, day: int) -> None:
        """Checks when they are due, days off, and what there is to say."""
        if day > 0 and day % 7 == 0:
            self._add("weekly_check", day, time(8, 20), dict.fromkeys(WEEKLY_SIGNS, False))
        if day > 0 and day % 77 == 0:
            self._check(day)
        if day % 84 == _ILL.start:
            self._pause = len(self._entries)
            self._add(
                "pause", day, time(9), {"from": self._date(day).isoformat(), "reason": "A cold"}
            )
        elif day % 84 == _ILL.stop and self._pause is not None:
            pause = self._entries[self._pause]
            back = {**pause.data, "to": self._date(day - 1).isoformat()}
            self._entries[self._pause] = pause.edited(self._moment(day, time(9)), data=back)
        if day in _WORDS:
            kind, data = _WORDS[day]
            self._add(kind, day, time(20), data)

    def _check(self, day: int) -> None:
        answers = {question: "no" for group in "ABCD" for question in QUESTIONS[group]}
        answers.update(over_12_weeks="yes", age_18_to_45="yes", already_runs="no")
        answers.update(wants_to_run="yes")
        data = {"complete": True, "answers": answers, "average_pain": self._pain(day)}
        self._add("suitability", day, time(9, 30), data)

    def _test_run(self, day: int) -> None:
        seconds = self._chance.randint(46, 80)
        data = {"comfortable_s": seconds, "stop_signs": [], **self._mild_pains(day)}
        data.update(distance_m=round(seconds * _SPEED), distance_source="typed")
        self._add("test_run", day, time(10), data)
        self._ask_later(day + 1, self._entries[-1].id, data["pain_before"], "by_morning")

    def _train(self, day: int) -> None:
        skipped = self._chance.random() < _SKIPPED
        decision = decide(History.of(self._entries), self._programme, self._date(day))
        if decision.step is None or decision.earliest != self._date(day) or skipped:
            return
        chosen = self._choose(day, decision, decision.step)
        number = self._sessions % _ROUND
        self._sessions += 1
        data = self._session(decision, chosen, number) | self._felt(day, number)
        # Now and then it is written down the day after, or a distance is corrected.
        late = timedelta(hours=14 if number % 9 == 5 else 0)
        self._add(
            "session", day, time(17, 30), data, _source(data), recorded=timedelta(minutes=40) + late
        )
        session = self._entries[-1]
        if number % 13 == 1:
            mended = {**data, "distance_m": data["distance_m"] + 40}
            self._entries[-1] = session.edited(self._moment(day, time(21)), data=mended)
        settled = {_AMBER: "not_yet", _RED: "not_yet"}.get(number, "by_morning")
        sore = 13 if number in (_AMBER, _RED) else self._chance.randint(-6, 4)
        pain = _bounded(data["pain_before"] + sore)
        self._ask_later(day + 1, session.id, pain, settled)
        if settled == "not_yet":
            self._ask_later(day + 2, session.id, data["pain_before"], "within_48h")

    def _choose(self, day: int, decision: Decision, step: Step) -> Step:
        """Mostly the suggestion, at times the open ceiling or one repetition less."""
        chosen, why = step, None
        whim = self._chance.random()
        if decision.ceiling is not None and whim < 0.3:
            chosen = decision.ceiling
        elif whim > 0.9 and step > self._programme.stage(step.stage).lowest:
            chosen, why = Step(step.stage, step.reps - 1), "A long day at work"
        data: dict[str, Any] = {
            "rule": decision.rule,
            "rules_version": decision.version,
            "inputs": dict(decision.inputs),
            "recommended": step.as_data(),
            "chosen": chosen.as_data(),
        }
        self._add("choice", day, time(17), data if why is None else {**data, "why": why})
        return chosen

    def _session(self, decision: Decision, step: Step, number: int) -> dict[str, Any]:
        stage = self._programme.stage(step.stage)
        done = max(1, step.reps // 2) if number == _SHORT else step.reps
        run_s = done * stage.run_s
        data: dict[str, Any] = {
            "stage": step.stage,
            "reps_planned": step.reps,
            "reps_done": done,
            "recommended": decision.step and decision.step.as_data(),
            "ceiling": decision.ceiling and decision.ceiling.as_data(),
            "stop_signs": [],
            "run_s": run_s,
            "surface": self._chance.choice(("park path", "road", "grass")),
        }
        if done < step.reps:
            data["shortfall"] = "other"
        run_m = round(run_s * _SPEED * self._chance.uniform(0.93, 1.07))
        source = (None, "typed", "imported", "estimated", "imported")[number % 5]
        if number % 13 == 1:
            source = "typed"
        if source is not None:
            data.update(distance_m=run_m, distance_source=source)
        if source == "imported":
            walk_m = round(1.3 * (self._programme.duration_s(step) - run_s))
            data.update(total_m=run_m + walk_m, device="Simulated watch")
        return data

    def _felt(self, day: int, number: int) -> dict[str, Any]:
        data: dict[str, Any] = self._mild_pains(day)
        if number in (_AMBER, _RED):
            # A rise of 30 points or more is red; more than 10, above 30 points, is amber.
            rise = 32 if number == _RED else max(14, 34 - data["pain_before"])
            data["pain_peak"] = _bounded(data["pain_before"] + rise)
        if number in (4, 22):
            data["elsewhere"] = {"site": "left calf", "peak": self._chance.randint(8, 20)}
        return {**data, "effort": self._chance.choice((4, 4, 5, 5, 5, 6))}

    def _mild_pains(self, day: int) -> dict[str, Any]:
        before = self._pain(day)
        return {
            "pain_before": before,
            "pain_peak": _bounded(before + self._chance.randint(0, 8)),
            "pain_after": _bounded(before + self._chance.randint(-3, 4)),
        }

    def _pain(self, day: int) -> int:
        """Pain of a day, 0–100: from about 38 drifting down towards 14, with ups and downs."""
        level = 14 + 24 * math.exp(-max(day, 0) / 45)
        return min(max(round(self._chance.gauss(level, 4)), 5), 55)

    def _is_ill(self, day: int) -> bool:
        return day % 84 in _ILL

    def _score(self, day: int, instrument: str, value: int, label: str) -> None:
        data = {"instrument": instrument, "value": min(value, 10), "label": label}
        self._add("score", day, time(8, 15), data)

    def _ask_later(self, day: int, of: str, pain: int, settled: str) -> None:
        answer = {"of": of, "pain": pain, "settled": settled}
        self._mornings.setdefault(day, []).append(answer)

    def _answer_mornings(self, day: int) -> None:
        for answer in self._mornings.pop(day, ()):
            self._add("next_morning", day, time(8, 5), answer)

    def _date(self, day: int) -> date:
        return self._start + timedelta(days=day)

    def _moment(self, day: int, at: time) -> datetime:
        local = datetime.combine(self._date(day), at, tzinfo=self._zone)
        return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))

    def _add(
        self,
        kind: str,
        day: int,
        at: time,
        data: Mapping[str, Any],
        source: str = "typed",
        *,
        recorded: timedelta = timedelta(seconds=20),
    ) -> None:
        moment = self._moment(day, at)
        self._entries.append(
            Entry(
                id=_uuid7(moment, self._chance),
                kind=kind,
                at=moment,
                recorded_at=moment + recorded,
                source=source,
                data=data,
                extra={"simulated": True},
            )
        )


def _bounded(pain: int) -> int:
    return min(max(pain, 0), 100)


def _source(data: Mapping[str, Any]) -> str:
    return "imported" if data.get("distance_source") == "imported" else "typed"


def _uuid7(moment: datetime, chance: random.Random) -> str:
    """A UUID of version 7 whose random part comes from `chance`, so that a seed fixes it."""
    milliseconds = int(moment.timestamp() * 1000)
    low = 2 << 62 | chance.getrandbits(62)
    return str(UUID(int=milliseconds << 80 | 7 << 76 | chance.getrandbits(12) << 64 | low))
