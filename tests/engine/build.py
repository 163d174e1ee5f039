"""Diaries made tersely: ``Diary().check().test_run(30).wait(2).session(1, 6).entries``.

A `Diary` has a current day, moved by `wait` and `day`; every call adds entries on that day, each a
minute after the one before, and returns the diary. Days are counted from `first` = day 0. Entries
are the plain objects of the diary's JSON (`json`), or the engine's (`entries`, `history`).
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Any, Self

from app.engine.history import History
from app.engine.kinds import QUESTIONS, WEEKLY_SIGNS
from app.engine.model import Entry
from app.engine.programme import Programme, parse_programme
from app.engine.progression import Decision, decide
from resources import read_text

FIRST = date(2026, 1, 5)
ABSENT: Any = object()
"""Leaves a key out altogether, where None writes an explicit null."""

CALM = {
    q: "yes" if group == "F" else "no" for group, questions in QUESTIONS.items() for q in questions
}
"""Answers of a check that finds nothing."""

_KNOWN = {
    "id", "kind", "at", "recorded_at", "source", "data", "edited_at", "deleted", "history",
}  # fmt: skip


@cache
def shipped_programme() -> Programme:
    """The stage table that comes with the program."""
    return parse_programme(read_text("programme.toml"), "programme.toml")


def entry_of(item: Mapping[str, Any]) -> Entry:
    """The engine's entry of one object of the diary's JSON."""
    edited = item.get("edited_at")
    return Entry(
        id=item["id"],
        kind=item["kind"],
        at=datetime.fromisoformat(item["at"]),
        recorded_at=datetime.fromisoformat(item["recorded_at"]),
        source=item.get("source", "typed"),
        data=item["data"],
        edited_at=datetime.fromisoformat(edited) if edited else None,
        deleted=item.get("deleted", False),
        history=tuple(item.get("history", ())),
        extra={key: value for key, value in item.items() if key not in _KNOWN},
    )


def entries_of(items: Iterable[Mapping[str, Any]]) -> list[Entry]:
    """The engine's entries of the diary's JSON."""
    return [entry_of(item) for item in items]


class Diary:
    """A diary in the making."""

    def __init__(self, first: date = FIRST, offset_h: float = 0.0) -> None:
        """Day 0 is `first`; times are local times `offset_h` hours from UTC."""
        self.first = first
        self.json: list[dict[str, Any]] = []
        self._zone = timezone(timedelta(hours=offset_h))
        self._day = 0
        self._minutes: dict[date, int] = {}
        self._runs: list[str] = []

    # --- where we are ---------------------------------------------------------------------------

    @property
    def today(self) -> date:
        """The current day."""
        return self.first + timedelta(days=self._day)

    @property
    def now(self) -> datetime:
        """The moment of the latest entry of the current day, else 9 o'clock of it."""
        return self._moment(self.today, self._minutes.get(self.today, 0))

    @property
    def last_id(self) -> str:
        """Id of the latest entry added."""
        return str(self.json[-1]["id"])

    @property
    def last_run(self) -> str:
        """Id of the latest session or test run added."""
        return self._runs[-1]

    def date_of(self, day: int) -> date:
        """The date of a day number."""
        return self.first + timedelta(days=day)

    def first_moment(self, day: int) -> datetime:
        """9 o'clock of a day number."""
        return self._moment(self.date_of(day), 0)

    def day(self, number: int) -> Self:
        """Go to that day."""
        self._day = number
        return self

    def wait(self, days: int = 1) -> Self:
        """Go so many days on (or back)."""
        return self.day(self._day + days)

    def zone(self, offset_h: float) -> Self:
        """Later entries are written that many hours from UTC."""
        self._zone = timezone(timedelta(hours=offset_h))
        return self

    def copy(self) -> Diary:
        """A diary of its own that begins as this one is now."""
        return copy.deepcopy(self)

    # --- what comes out -------------------------------------------------------------------------

    @property
    def entries(self) -> list[Entry]:
        """All entries as the engine's."""
        return entries_of(self.json)

    @property
    def history(self) -> History:
        """All entries as the engine's history."""
        return History.of(self.entries)

    def decide(self, day: int | None = None, programme: Programme | None = None) -> Decision:
        """The engine's decision for a day number (the current day)."""
        asked = self.today if day is None else self.date_of(day)
        return decide(self.history, programme or shipped_programme(), asked)

    # --- entries --------------------------------------------------------------------------------

    def add(
        self,
        kind: str,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        recorded: datetime | int | None = None,
        id: str | None = None,
        **rest: Any,
    ) -> Self:
        """Add any entry now, or at `at`; `recorded` is a moment, or so many days after `at`."""
        at = self._next() if at is None else at
        if not isinstance(recorded, datetime):
            recorded = at + timedelta(days=recorded or 0)
        item = {
            "id": id or f"00000000-0000-7000-8000-{len(self.json) + 1:012d}",
            "kind": kind,
            "at": at.isoformat(),
            "recorded_at": recorded.isoformat(),
            "source": "typed",
            "data": {key: value for key, value in data.items() if value is not ABSENT},
            **rest,
        }
        self.json.append(item)
        if kind in ("session", "test_run"):
            self._runs.append(item["id"])
        return self

    def check(
        self,
        *yes: str,
        not_sure: Iterable[str] = (),
        average: float | None = 20,
        complete: bool | None = True,
        wants_to_run: str = "yes",
        only: bool = False,
        **where: Any,
    ) -> Self:
        """A suitability check; `yes` and `not_sure` name questions, all else is calm.

        `only` leaves the other answers out (as in a check that stopped); `complete` None leaves
        the key out.
        """
        answers = {} if only else {**CALM, "wants_to_run": wants_to_run}
        answers |= dict.fromkeys(yes, "yes") | dict.fromkeys(not_sure, "not_sure")
        data = {"complete": ABSENT if complete is None else complete, "answers": answers}
        return self.add("suitability", {**data, "average_pain": average}, **where)

    def clear(
        self,
        *covers: str,
        role: str = "physiotherapist",
        on: date | int | None = None,
        **where: Any,
    ) -> Self:
        """A clearance given on a date or a day number (the current day)."""
        on = self.date_of(on) if isinstance(on, int) else on or self.today
        data = {"role": role, "covers": list(covers), "by": "Sam", "on": on.isoformat()}
        return self.add("clearance", data, **where)

    def new_start(self, **where: Any) -> Self:
        """A `programme` entry."""
        return self.add("programme", {"reason": "again"}, **where)

    def test_run(
        self,
        seconds: int = 30,
        before: float | None = 20,
        peak: float | None = 25,
        after: float | None = 20,
        stop: Iterable[str] = (),
        morning: tuple[float, str] | None = None,
        **where: Any,
    ) -> Self:
        """A test run; `morning` adds the answer of the next morning."""
        data = {
            "comfortable_s": seconds, "pain_before": before, "pain_peak": peak, "pain_after": after,
            "stop_signs": list(stop),
        }  # fmt: skip
        self.add("test_run", data, **where)
        return self if morning is None else self.morning(*morning)

    def session(
        self,
        stage: int = 1,
        reps: int = 6,
        done: int | None = None,
        before: float | None = 20,
        peak: float | None = 25,
        after: float | None = 20,
        effort: float | None = 6,
        morning: tuple[float, str] | None = (20, "by_morning"),
        stop: Iterable[str] = (),
        elsewhere: float | None = None,
        shortfall: str | None = None,
        ceiling: tuple[int, int] | None = ABSENT,
        recommended: tuple[int, int] | None = None,
        **where: Any,
    ) -> Self:
        """A session, green unless told otherwise, with its next morning (None: not answered)."""
        data = {
            "stage": stage, "reps_planned": reps, "reps_done": reps if done is None else done,
            "pain_before": before, "pain_peak": peak, "pain_after": after, "effort": effort,
            "stop_signs": list(stop), "shortfall": shortfall,
            "elsewhere": None if elsewhere is None else {"site": "knee", "peak": elsewhere},
            "ceiling": _step(ceiling), "recommended": _step(recommended),
        }  # fmt: skip
        self.add("session", data, **where)
        return self if morning is None else self.morning(*morning)

    def green(self, stage: int = 1, reps: int = 6, **more: Any) -> Self:
        """A session with a green response."""
        return self.session(stage, reps, **more)

    def amber(self, stage: int = 1, reps: int = 6, **more: Any) -> Self:
        """A session that had not settled by the next morning."""
        return self.session(stage, reps, **{"morning": (25, "not_yet"), **more})

    def red(self, stage: int = 1, reps: int = 6, **more: Any) -> Self:
        """A session whose worst pain rose by 45 points."""
        return self.session(stage, reps, **{"peak": 65, **more})

    def pending(self, stage: int = 1, reps: int = 6, **more: Any) -> Self:
        """A session without its next morning."""
        return self.session(stage, reps, **{"morning": None, **more})

    def morning(
        self, pain: float = 20, settled: str = "by_morning", of: str | None = None, **where: Any
    ) -> Self:
        """The answer about the latest session or test run, written at 7 the next morning."""
        of = of or self.last_run
        if "at" not in where:
            run = next(item for item in self.json if item["id"] == of)
            where["at"] = self._morning_after(datetime.fromisoformat(run["at"]))
        return self.add("next_morning", {"of": of, "pain": pain, "settled": settled}, **where)

    def pain(self, now: float | None = 20, week: float | None = None, **where: Any) -> Self:
        """A reading."""
        return self.add("pain", {"now": now, "week_average": week}, **where)

    def weekly(self, *signs: str, **where: Any) -> Self:
        """A weekly check; `signs` are those answered yes."""
        return self.add("weekly_check", {sign: sign in signs for sign in WEEKLY_SIGNS}, **where)

    def event(self, category: str, severity: str = "mild", **where: Any) -> Self:
        """An adverse event that began on the current day."""
        data = {
            "category": category, "what": "it happened", "severity": severity,
            "from": self.today.isoformat(),
        }  # fmt: skip
        return self.add("adverse_event", data, **where)

    def pause(self, start: int | None = None, end: int | None = None, **where: Any) -> Self:
        """A pause from a day number (the current day) to another, included; None stays open."""
        data = {
            "from": self.date_of(self._day if start is None else start).isoformat(),
            "to": None if end is None else self.date_of(end).isoformat(),
        }
        return self.add("pause", data, **where)

    def limits(self, *, at: datetime | None = None, **values: Any) -> Self:
        """Limits from a physio, by their names in the diary."""
        return self.add("limits", {**values, "by": "Sam", "on": self.today.isoformat()}, at=at)

    def advised(self, stage: int, reps: int, **where: Any) -> Self:
        """A step a physio advised."""
        data = {"stage": stage, "reps": reps, "by": "Sam", "on": self.today.isoformat()}
        return self.add("advised_step", data, **where)

    def delete(self, id: str | None = None) -> Self:
        """Turn an entry (the latest) into a tombstone, now."""
        return self._change(id, None, {"deleted": True})

    def edit(self, id: str | None = None, at: datetime | None = None, **data: Any) -> Self:
        """Edit an entry (the latest) now, keeping the old version; `data` replaces keys."""
        return self._change(id, data, {} if at is None else {"at": at.isoformat()})

    # --- inside ---------------------------------------------------------------------------------

    def _change(
        self, id: str | None, data: Mapping[str, Any] | None, fields: Mapping[str, Any]
    ) -> Self:
        item = next(i for i in self.json if i["id"] == (id or self.last_id))
        written = self._next().isoformat()
        old = {
            key: copy.deepcopy(item[key])
            for key in ("at", "source", "data", "edited_at", "deleted")
            if key in item
        }
        item.setdefault("history", []).append(old)
        if data is not None:
            item["data"] = {**item["data"], **data}
        item.update(fields, edited_at=written)
        return self

    def _moment(self, day: date, minutes: int) -> datetime:
        return datetime.combine(day, time(9), self._zone) + timedelta(minutes=minutes)

    def _next(self) -> datetime:
        self._minutes[self.today] = self._minutes.get(self.today, 0) + 1
        return self.now

    def _morning_after(self, at: datetime) -> datetime:
        return datetime.combine(at.date() + timedelta(days=1), time(7), at.tzinfo)


def _step(step: tuple[int, int] | None) -> Any:
    if step is None or step is ABSENT:
        return step
    return {"stage": step[0], "reps": step[1]}


def started(seconds: int = 30, **more: Any) -> Diary:
    """A calm check and a qualifying test run on day 0; the current day is 2."""
    return Diary().check().test_run(seconds, **more).wait(2)
