"""Random diaries for comparing the engine with the oracle: lives, and nasty heaps of entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from random import Random
from typing import Any

from app.engine.history import History
from app.engine.kinds import COVERABLE, EVENT_CATEGORIES, QUESTIONS, ROLES, STOP_SIGNS
from app.engine.model import Step
from app.engine.programme import Programme
from app.engine.progression import decide
from tests.engine.build import ABSENT, Diary, entries_of

IDS = [q for group in "ABCD" for q in QUESTIONS[group]]
PAINS = [0, 10, 11, 20, 20, 20, 25, 29, 30, 31, 40, 49, 50, 59, 60, 61, 30.5]
OFFSETS = [0.0, 0.0, 1.0, 2.0, 5.5, -12.0, 14.0]


class Life:
    """A patient whose days are drawn from `draw`: mostly as meant, with mishaps."""

    def __init__(self, draw: Random, programme: Programme) -> None:
        self.draw = draw
        self.programme = programme
        self.diary = Diary()
        self.calm = draw.random()  # how uneventful this life is
        self.easy = draw.random() < 0.4
        self.answers_mornings = draw.random() < 0.9
        self.checks_weekly = draw.random() < 0.85
        self.worsening = draw.random() < 0.12

    def maybe(self, chance: float) -> bool:
        """True that often, more often in an eventful life."""
        return self.draw.random() < chance * 2 * (1 - self.calm)

    def live(self, days: int) -> Diary:
        """So many days, from the first check on."""
        draw, diary = self.draw, self.diary
        diary.check(average=draw.choice([20, 59, 20]))
        diary.test_run(draw.choice([14, 15, 30, 44, 45, 60, 89, 90, 120]))
        self._extras()
        rest = 2
        while diary.today < diary.date_of(days):
            diary.wait(rest)
            rest = draw.choice([1, 2, 2, 2, 3, 3])
            if self.maybe(0.06):
                rest = draw.choice([7, 8, 9, 14, 15, 16, 27, 28, 29, 30, 60])
            self._a_day()
        return diary

    def _a_day(self) -> None:
        draw, diary = self.draw, self.diary
        now = min(90, 10 + 4 * (diary.today - diary.first).days // 2) if self.worsening else 20
        for _ in range(draw.choice([0, 1, 1, 2])):
            diary.pain(now + draw.choice([0, 0, 2, -2, 5]))
        if self.checks_weekly:
            diary.weekly(*(["leg_injury"] if self.maybe(0.01) else []))
        decision = decide(History.of(entries_of(diary.json)), self.programme, diary.today)
        if decision.rule == "locked":
            self._resolve([finding.id for finding in decision.findings])
        elif decision.rule in ("check-due", "gap-restart"):
            diary.check()
            if decision.rule == "gap-restart" and draw.random() < 0.8:
                diary.new_start()
        elif decision.rule == "test-run-due":
            peak = draw.choice([20, 25, 30, 31, 49, 50]) if self.maybe(0.5) else 25
            diary.test_run(draw.choice([10, 30, 60, 100]), peak=peak)
        elif decision.rule in ("red-twice", "red-floor") and draw.random() < 0.7:
            self._after_red()
        elif decision.step is not None or self.maybe(0.2):
            self._session(decision.step, decision.ceiling)
        self._extras()

    def _session(self, step: Step | None, ceiling: Step | None) -> None:
        draw = self.draw
        more: dict[str, Any] = {}
        if draw.random() < 0.8:
            more["ceiling"] = ceiling
            more["recommended"] = step
        stage, reps = step or (1, 6)
        if ceiling and step and draw.random() < 0.3:
            stage, reps = ceiling
        if self.maybe(0.15):
            stage, reps = max(1, stage + draw.choice([-1, 1, 2])), draw.choice([6, 7, 8])
        if self.maybe(0.1):
            reps = max(1, reps + draw.choice([-2, -1, 1]))
        if self.maybe(0.12):
            more |= {
                "done": draw.choice([0, 1, reps // 2, (reps * 4 + 4) // 5]),
                "shortfall": draw.choice(["symptoms", "other", None]),
            }
        more["effort"] = draw.choice([3, 4, 5]) if self.easy else draw.choice([5, 6, 7, 8, None])
        if not self.answers_mornings and draw.random() < 0.4:
            more["morning"] = None
        if self.maybe(0.25):
            more["morning"] = draw.choice(
                [None, (20, "not_yet"), (31, "by_morning"), (30, "by_morning"), (20, "longer")]
            )
        if self.maybe(0.2):
            more |= {
                "before": draw.choice([*PAINS, None]),
                "peak": draw.choice([*PAINS, None]),
                "after": draw.choice([*PAINS, None]),
            }
        if self.maybe(0.05):
            more["elsewhere"] = draw.choice([30, 31, 60])
        if self.maybe(0.02):
            more["stop"] = [draw.choice(STOP_SIGNS)]
        self.diary.session(stage, reps, **more)

    def _resolve(self, ids: Sequence[str]) -> None:
        if self.draw.random() < 0.7:
            self.diary.clear(*ids, *(["red_response"] if self.draw.random() < 0.3 else []))
        if self.draw.random() < 0.7:
            self.diary.check()

    def _after_red(self) -> None:
        kind = self.draw.choice(["clear", "advised", "rest", "run"])
        if kind == "clear":
            self.diary.clear("red_response")
        elif kind == "advised":
            self.diary.advised(self.draw.choice([1, 2, 3]), 6)
        elif kind == "rest":
            self.diary.wait(self.draw.choice([5, 6, 7])).check().test_run(50)

    def _extras(self) -> None:
        draw, diary = self.draw, self.diary
        today = (diary.today - diary.first).days
        if self.maybe(0.03):
            diary.limits(**random_limits(draw))
        if self.maybe(0.02):
            diary.advised(draw.choice([1, 2, 3, 5, 8]), draw.choice([6, 7, 8, 12]))
        if self.maybe(0.02):
            start = today + draw.choice([-3, 0, 0, 4])
            diary.pause(start, draw.choice([start - 1, start + 2, start + 6, start + 20, None]))
        if self.maybe(0.03):
            diary.test_run(draw.choice([30, 60, 95, 120]), peak=draw.choice([25, 25, 30, 50]))
        if self.maybe(0.01):
            diary.check(draw.choice(IDS), complete=draw.choice([True, False]))
        if self.maybe(0.01):
            diary.event(draw.choice(EVENT_CATEGORIES), draw.choice(["mild", "severe"]))
        if self.maybe(0.02):
            diary.check()
        if self.maybe(0.01):
            diary.new_start()


def random_limits(draw: Random) -> dict[str, Any]:
    """Limits within their bounds, some keys left out or null."""
    limits: dict[str, Any] = {
        "max_stage": draw.choice([1, 2, 3, 5, 12, 20, None]),
        "stop_pain": draw.choice([30, 50, 70, None]),
        "ok_pain": draw.choice([10, 20, 29, 40, None]),
        "min_rest_days": draw.choice([0, 1, 2, 6, None]),
        "sessions_per_week": draw.choice([1, 2, 4, 7, None]),
    }
    kept = {key: value for key, value in limits.items() if draw.random() < 0.4}
    stop, okay = kept.get("stop_pain"), kept.get("ok_pain")
    if stop is not None and okay is not None and okay >= stop:
        del kept["ok_pain"]
    return kept


def random_entry(diary: Diary, draw: Random) -> None:
    """Any entry on the current day."""
    today = (diary.today - diary.first).days
    kind = draw.choice(
        "check check clear clear new_start test_run test_run session session session session "
        "morning pain weekly event pause limits advised".split()
    )
    where: dict[str, Any] = {}
    if draw.random() < 0.1:
        where["recorded"] = draw.choice([1, 2, 5])
    if kind == "check":
        yes, unsure = draw.sample(IDS, k=2)
        finds = draw.choice([0, 0, 0, 0, 1, 2, 3])
        diary.check(
            *([yes] if finds in (1, 3) else []),
            not_sure=[unsure] if finds in (2, 3) else [],
            average=draw.choice([0, 20, 59, 60]) if finds else 20,
            complete=draw.choice([True, True, True, False, None]),
            wants_to_run="no" if draw.random() < 0.05 else draw.choice(["yes", "not_sure"]),
            **where,
        )
    elif kind == "clear":
        covers = draw.sample(sorted(COVERABLE), k=12)
        raised = [q for item in diary.json for q in _raised(item)]
        covers += draw.sample(raised, k=min(len(raised), draw.choice([0, 1, 1, 5])))
        back = draw.choice([0, 0, 0, 1, 3, 364, 365, 366, 367])
        diary.clear(*covers, role=draw.choice(ROLES), on=today - back, **where)
    elif kind == "test_run":
        before, peak, after = _pains(draw, 0.3)
        diary.test_run(
            draw.choice([0, 14, 15, 44, 45, 89, 90, 120]),
            before,
            peak,
            after,
            stop=[draw.choice(STOP_SIGNS)] if draw.random() < 0.03 else [],
            morning=draw.choice(
                [None, None, (30, "by_morning"), (31, "by_morning"), (9, "longer")]
            ),
            **where,
        )
    elif kind == "session":
        _random_session(diary, draw, where)
    elif kind == "morning":
        runs = [i["id"] for i in diary.json if i["kind"] in ("session", "test_run")]
        settled = draw.choice(["by_morning", "by_morning", "not_yet", "within_48h", "longer"])
        diary.morning(draw.choice(PAINS), settled, of=draw.choice([*runs[-3:], "nothing"]),
                      at=diary.now, **where)  # fmt: skip
    elif kind == "pain":
        now = draw.choice([*PAINS, None])
        diary.pain(now, 20 if now is None else None, **where)
    elif kind == "weekly":
        signs = ["emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury"]
        diary.weekly(*(draw.sample(signs, k=1) if draw.random() < 0.1 else []), **where)
    elif kind == "event":
        severity = draw.choice(["mild", "moderate", "severe"])
        diary.event(draw.choice(["back", "other", *EVENT_CATEGORIES]), severity, **where)
    elif kind == "pause" and draw.random() < 0.5:
        start = today + draw.choice([-10, -2, 0, 1, 5])
        end = draw.choice([start - 1, start, start + 3, start + 9, None])
        diary.pause(start, end, **where)
    elif kind == "limits":
        diary.limits(**random_limits(draw))
    elif kind == "advised":
        diary.advised(draw.choice([1, 2, 3, 12, 14]), draw.choice([1, 6, 8, 11]), **where)
    elif kind == "new_start":
        diary.new_start(**where)


def _raised(item: dict[str, Any]) -> list[str]:
    data = item["data"]
    ids = [q for q, answer in data.get("answers", {}).items() if answer != "no"]
    ids += data.get("stop_signs", [])
    ids += [sign for sign, value in data.items() if value is True]
    if item["kind"] == "adverse_event":
        ids.append(data["category"])
    if item["kind"] == "suitability":
        ids += ["average_pain", "irritable"]
    return [id for id in ids if id in COVERABLE]


def _pains(draw: Random, strange: float) -> tuple[float | None, float | None, float | None]:
    """Before, worst and after: calm ones, and now and then anything."""
    if draw.random() >= strange:
        return 20, 25, 20
    before, peak, after = (draw.choice([*PAINS, None]) for _ in range(3))
    return before, peak, after


def _random_session(diary: Diary, draw: Random, where: dict[str, Any]) -> None:
    reps = draw.choice([6, 6, 7, 8, 10, 12, 1])
    before, peak, after = _pains(draw, 0.4)
    steps: list[Any] = [ABSENT, ABSENT, ABSENT, None, (1, 6), (2, 6), (2, 8), (5, 7), (12, 6)]
    diary.session(
        draw.choice([1, 1, 1, 2, 2, 3, 3, 5, 11, 12, 14]),
        reps,
        done=draw.choice([None, None, None, 0, 1, reps * 4 // 5, reps - 1]),
        before=before,
        peak=peak,
        after=after,
        effort=draw.choice([None, 0, 4, 5, 5, 6, 7, 8, 10]),
        morning=draw.choice(
            [None, (20, "by_morning"), (20, "by_morning"), (30, "by_morning"), (31, "by_morning"),
             (60, "by_morning"), (20, "not_yet"), (20, "within_48h"), (20, "longer")]
        ),
        stop=[draw.choice(STOP_SIGNS)] if draw.random() < 0.04 else [],
        elsewhere=draw.choice([30, 31, 60]) if draw.random() < 0.1 else None,
        shortfall=draw.choice([None, "symptoms", "other"]),
        ceiling=draw.choice(steps),
        recommended=draw.choice([None, None, (1, 7), (2, 6), (3, 8), (12, 6), (13, 6)]),
        **where,
    )  # fmt: skip


def random_heap(draw: Random) -> Diary:
    """Entries of every kind without rhyme or reason, most often after a good beginning."""
    diary = Diary()
    if draw.random() < 0.9:
        diary.check().test_run(draw.choice([30, 50, 100]))
    for _ in range(draw.choice([1, 2, 3, 5, 8, 13, 20])):
        diary.wait(draw.choice([0, 0, 1, 1, 2, 2, 3, 4, 7, 8, 14, 15, 28, 29, 84, 85, -3]))
        diary.zone(draw.choice(OFFSETS) if draw.random() < 0.1 else 0)
        random_entry(diary, draw)
        if draw.random() < 0.3:
            diary.check()
    return diary


def spoil(diary: Diary, draw: Random) -> None:
    """What happens to diaries afterwards: tombstones, edits, other zones, equal times."""
    for item in list(diary.json):
        if draw.random() < 0.04:
            diary.day((_date(item) - diary.first).days + draw.choice([0, 0, 1, 5]))
            _spoil_one(diary, item, draw)
    draw.shuffle(diary.json)


def _spoil_one(diary: Diary, item: dict[str, Any], draw: Random) -> None:
    how = draw.choice(
        ["delete", "edit", "move", "backdate", "zone", "same", "unmarked", "both", "joined"]
    )
    other = draw.choice(diary.json)
    at = datetime.fromisoformat(item["at"])
    if how in ("delete", "both"):
        diary.delete(item["id"])
    elif how == "unmarked":
        item["deleted"] = True
    elif how == "move":
        diary.edit(item["id"], at=at + timedelta(days=draw.choice([-5, -1, 1, 3])))
    elif how == "backdate":
        item["at"] = (at - timedelta(days=draw.choice([1, 2, 10]))).isoformat()
    elif how == "zone":
        zone = timezone(timedelta(hours=draw.choice(OFFSETS)))
        moved = draw.choice([at.replace(tzinfo=zone), at.astimezone(zone)])
        item["at"] = moved.isoformat()
        if draw.random() < 0.5:
            item["recorded_at"] = moved.astimezone(UTC).isoformat()
    elif how == "same":
        item["at"] = other["at"]
        if draw.random() < 0.5:
            item["recorded_at"] = other["recorded_at"]
    elif how == "joined":
        _join_another(item, draw)
    if how in ("edit", "both"):
        diary.edit(item["id"], **_correction(item, draw))
    if draw.random() < 0.3 and item.get("edited_at"):
        moment = datetime.combine(_date(item), time(23, 30), timezone(timedelta(hours=1)))
        item["edited_at"] = moment.isoformat()


def _join_another(item: dict[str, Any], draw: Random) -> None:
    """What another computer held of the same entry lies in its history: other answers, edited that
    day or never. What won may be a tombstone."""
    at = datetime.fromisoformat(item["recorded_at"])
    raising = {
        "session": {"stop_signs": ["chest_pain"]},
        "test_run": {"stop_signs": ["dizzy"]},
        "weekly_check": {"leg_injury": True},
    }
    answers = _correction(item, draw) if draw.random() < 0.5 else raising.get(item["kind"], {})
    other = {"at": item["at"], "data": {**item["data"], **answers}}
    if "complete" in item["data"]:
        other["data"]["complete"] = draw.random() < 0.5
    if draw.random() < 0.5:
        other["edited_at"] = (at + timedelta(minutes=draw.choice([0, 1, 30]))).isoformat()
    item.setdefault("history", []).append(other)
    if draw.random() < 0.5:
        item["deleted"] = True
    if draw.random() < 0.6:
        item["edited_at"] = (at + timedelta(minutes=draw.choice([0, 5, 2000]))).isoformat()


def _correction(item: dict[str, Any], draw: Random) -> dict[str, Any]:
    data: dict[str, Any] = item["data"]
    if item["kind"] == "suitability":
        answers = dict(data["answers"])
        for question in draw.sample(IDS, k=3):
            answers[question] = draw.choice(["no", "no", "yes"])
        for question, answer in data["answers"].items():
            if answer != "no" and question in IDS:
                answers[question] = "no"
        return {"answers": answers, "average_pain": draw.choice([20, 20, 60])}
    if item["kind"] in ("session", "test_run"):
        return {"stop_signs": [], "pain_peak": draw.choice(PAINS)}
    if item["kind"] == "weekly_check":
        return dict.fromkeys(data, False)
    if item["kind"] == "adverse_event":
        return {"severity": "mild", "category": draw.choice(["other", "leg_injury"])}
    return {}


def _date(item: dict[str, Any]) -> date:
    return datetime.fromisoformat(item["at"]).date()


def random_diary(draw: Random, programme: Programme) -> tuple[list[dict[str, Any]], list[date]]:
    """A diary's JSON and some days to ask about."""
    if draw.random() < 0.5:
        diary = Life(draw, programme).live(draw.choice([7, 14, 30, 40, 60, 100]))
    else:
        diary = random_heap(draw)
    if draw.random() < 0.6:
        spoil(diary, draw)
    dates = sorted({_date(item) for item in diary.json}) or [diary.first]
    asked = [day + timedelta(days=draw.choice([0, 0, 0, 1, 2, 3])) for day in dates[-8:]]
    asked += [dates[-1] + timedelta(days=n) for n in (7, 8, 14, 15, 28, 29, 84, 85)]
    return diary.json, draw.sample(asked, k=min(len(asked), 5))
