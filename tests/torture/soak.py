"""Twelve-week programmes lived through the use cases on a real diary, every total counted again.

The patients travel, their clocks are put forward and back, and they correct what they wrote.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

from app.engine.kinds import QUESTIONS, WEEKLY_SIGNS
from app.engine.model import Step
from app.engine.outcomes import eras
from app.services.diary import Diary
from app.services.use_cases import UseCases
from storage.ids import NewIds
from storage.integrity import check
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.engine.build import shipped_programme
from tests.torture.measuring import Row, Trial

DAYS = 84
ZONES = (
    "Europe/London", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kolkata",
    "Pacific/Apia", "Pacific/Honolulu", "America/Santiago", "UTC",
)  # fmt: skip
LOOSE = 2.0
"""So many times the smallest file that its rows fit in: pages are half full at worst."""
Total = tuple[int, int, float | None]
"""Sessions, metres, mean pain of a week."""


def row(folder: Path, share: float = 1.0) -> Row:
    """1,000 programmes; `share` of them."""
    count = round(1000 * share)
    ours, control = Trial(), Trial()
    if count < 100:
        lives = [live(folder, seed) for seed in range(count)]
    else:
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            lives = list(pool.map(live, repeat(folder), range(count), chunksize=10))
    for seed, (faults, naive) in enumerate(lives):
        ours.note(f"programme {seed}", faults)
        control.note(f"programme {seed}", naive)
    return Row("programmes, totals recounted", ours, count, "zones ignored", control)


def live(folder: Path, seed: int) -> tuple[list[str], list[str]]:
    """Live one programme; what is wrong with it, and what would be if zones were ignored."""
    paths = DataPaths.at(folder / f"{seed}")
    patient = _Patient(paths, random.Random(seed))
    for day in range(DAYS):
        patient.live_through(day)
    faults = patient.faults()
    faults += _faults_of_the_file(paths)
    own = patient.totals()
    told = [f"week {week}: {found} for {own.get(week)}"
            for week, found in _recounted(paths, _local_date).items()
            if not _same(found, own.get(week))]  # fmt: skip
    naive = [f"week {week}" for week, found in _recounted(paths, _date_without_zone).items()
             if not _same(found, own.get(week))]  # fmt: skip
    shutil.rmtree(paths.root)
    return faults + told, naive


class _Clock:
    """Goes on day by day, in the zone of the place, and is put back when somebody does so."""

    def __init__(self, moment: datetime, zone: str) -> None:
        self.moment, self.zone = moment, ZoneInfo(zone)

    def now(self) -> datetime:
        local = self.moment.astimezone(self.zone)
        return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))

    def local(self, moment: datetime) -> datetime:
        return moment.replace(tzinfo=self.zone) if moment.tzinfo is None else moment


class _Patient:
    def __init__(self, paths: DataPaths, chance: random.Random) -> None:
        self.chance = chance
        start = datetime(2026, 1, 1, 6, tzinfo=UTC) + timedelta(days=chance.randrange(365))
        self.clock = _Clock(start, chance.choice(ZONES))
        self.store = open_store(paths)
        self.diary = Diary(self.store, self.clock, NewIds(chance.randbytes), shipped_programme)
        self.diary.opened()
        self.use = UseCases.over(self.diary)
        self.start, self.logged, self.asked = start, 0, ""
        self.travels = {chance.randrange(10, DAYS) for _ in range(3)}
        self.put_back = chance.randrange(10, 2 * DAYS)

    def live_through(self, day: int) -> None:
        """The morning, what is due, and in the end some second thoughts."""
        chance, clock, record = self.chance, self.clock, self.use.recording
        clock.moment = self.start + timedelta(days=day, minutes=chance.randrange(17 * 60))
        if day in self.travels:
            clock.zone = ZoneInfo(chance.choice(ZONES))
        if day == self.put_back:
            clock.moment -= timedelta(hours=chance.randrange(1, 30))
        self.diary.refresh()
        if day == 0:
            self._begin()
        if self.asked:
            record.answer_morning(self.asked, chance.randrange(10, 25), "by_morning")
            self.asked = ""
        if day % 7 == 6:
            record.record("weekly_check", dict.fromkeys(WEEKLY_SIGNS, False))
        if chance.random() < 0.5:
            record.record("pain", {"now": chance.randrange(5, 40)})
        decision = self.diary.decision()
        earliest = decision.earliest or self.diary.today() + timedelta(days=1)
        if decision.step and earliest <= self.diary.today() and chance.random() < 0.9:
            self._run(decision.step)
        self._think_again()

    def _begin(self) -> None:
        answers = {question: "no" for group in "ABCD" for question in QUESTIONS[group]}
        answers.update(over_12_weeks="yes", age_18_to_45="yes", already_runs="no")
        answers.update(wants_to_run="yes")
        self.use.recording.record(
            "suitability", {"complete": True, "answers": answers, "average_pain": 25}
        )
        pains = {"pain_before": 20, "pain_peak": 22, "pain_after": 20}
        run = self.use.recording.log_test_run({"comfortable_s": 50, "stop_signs": [], **pains})
        self.asked = run.id

    def _run(self, step: Step) -> None:
        before = self.chance.randrange(10, 30)
        done = step.reps - (self.chance.random() < 0.1)
        data = {
            "stage": step.stage,
            "reps_planned": step.reps,
            "reps_done": done,
            "stop_signs": [],
            "pain_before": before,
            "pain_peak": before + self.chance.randrange(9),
            "pain_after": before,
            "distance_m": self.chance.randrange(300, 3000),
            "distance_source": "typed",
        }
        self.diary.keep_draft("session", data)
        self.asked = self.use.recording.log_session(data, draft="session").id
        self.logged += 1

    def _think_again(self) -> None:
        """Correct, delete, and at times undo it."""
        chance, record = self.chance, self.use.recording
        living = [e for e in self.diary.entries() if not e.deleted]
        sessions = [e for e in living if e.kind == "session"]
        if sessions and chance.random() < 0.1:
            entry = chance.choice(sessions)
            record.edit(entry.id, {**entry.data, "distance_m": chance.randrange(300, 3000)})
            if chance.random() < 0.5:
                record.undo()
        pains = [e for e in living if e.kind == "pain"]
        if pains and chance.random() < 0.1:
            record.delete(chance.choice(pains).id)
            if chance.random() < 0.5:
                record.undo()

    def totals(self) -> dict[int, Total]:
        """By week, as the program shows them."""
        today = max([self.diary.today(), *(e.date for e in self.diary.entries())])
        shown = eras(self.diary.history(), self.diary.programme, today)
        return {
            week.number: (week.sessions, week.known_m or 0, week.mean_pain)
            for era in shown
            for week in era.weeks
        }

    def faults(self) -> list[str]:
        """A session too many or too few, or one that the disk has otherwise than the memory."""
        entries = list(self.diary.entries())
        sessions = [e for e in entries if e.kind == "session" and not e.deleted]
        self.store.close()
        again = open_store(self.store._paths)
        with again.reading() as view:
            same = view.entries() == entries
        again.close()
        faults = [] if same else ["on the disk is something else"]
        if len(sessions) != self.logged or len({e.at for e in sessions}) != self.logged:
            faults.append(f"{len(sessions)} sessions of {self.logged}")
        return faults


def _same(found: Total, shown: Total | None) -> bool:
    """Floats may have been added up in another order."""
    if shown is None or found[:2] != shown[:2] or (found[2] is None) != (shown[2] is None):
        return False
    return abs((found[2] or 0) - (shown[2] or 0)) < 1e-6


def _faults_of_the_file(paths: DataPaths) -> list[str]:
    faults = check(paths).problems
    small = paths.root / "small.sqlite3"
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("VACUUM INTO ?", (str(small),))
    times = paths.database.stat().st_size / small.stat().st_size
    return faults + [f"the file has {times:.1f} times the size"] * (times > LOOSE)


def _local_date(at_us: int, offset_us: int) -> date:
    return (datetime.fromtimestamp(0, UTC) + timedelta(microseconds=at_us + offset_us)).date()


def _date_without_zone(at_us: int, _offset_us: int) -> date:
    return _local_date(at_us, 0)


def _recounted(paths: DataPaths, date_of: Callable[[int, int], date]) -> dict[int, Total]:
    """The totals by week from the bare rows: seven days each from the first session's date."""
    with closing(sqlite3.connect(paths.database)) as connection:
        rows = connection.execute(
            "SELECT kind, at_us, at_offset_us, data FROM entries "
            "WHERE kind IN ('session', 'pain') AND NOT deleted ORDER BY at_us"
        ).fetchall()
    dated = [(kind, date_of(at, offset), json.loads(data)) for kind, at, offset, data in rows]
    first = next(day for kind, day, _ in dated if kind == "session")
    metres: defaultdict[int, list[int]] = defaultdict(list)
    pains: defaultdict[int, list[float]] = defaultdict(list)
    for kind, day, data in dated:
        week = 1 + (day - first).days // 7
        if kind == "session":
            metres[week].append(data["distance_m"])
        elif day >= first:
            pains[week].append(data["now"])
    return {
        week: (
            len(metres[week]),
            sum(metres[week]),
            sum(pains[week]) / len(pains[week]) if pains[week] else None,
        )
        for week in sorted(metres.keys() | pains.keys())
    }
