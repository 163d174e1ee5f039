"""A second, slow, literal reading of the rules (clinical.md §2-§4), to hold the engine against.

It was written from the text alone, sentence by sentence, and shares no rule with the engine: it
takes the plain objects of the diary's JSON. Where a sentence can be read in more than one way the
reading taken is noted as ``R<number>``; the safer reading was taken (less running, locked rather
than open), where the text did not point elsewhere.

R1  The finding of an edited entry was recorded when the version that raised it was written; without
    a history nothing shows an edit, and it was recorded with the entry.
R2  An edit written on the local day of recording replaces the answers (that day both by its own
    offset and by that of the recording); any other version can only add: one of another day, a
    tombstone, and a copy that was never edited (two computers may hold two). A corrected entry
    that raises nothing any more is an ordinary one, and can be deleted.
R3  Where an edit moved an entry in time, its finding is as late as the latest version that binds;
    the entry itself stands where it stands now.
R4  Comparisons with something not recorded do not hold (an unknown pain before makes no rise).
R5  "Later check" of willingness: later as in "after a finding".
R6  With no session, any test run is "later than the last session".
R7  Sessions counted in the seven days of `earliest` are the counted ones (the sentence says "any"
    for the rest days alone); a rest of 0 days still means the next day.
R8  A session on a paused day belongs to no programme week, like a reading.
R9  A step beyond the table's end is brought to its last stage, repetitions clamped.
R10 The "last" session or test run for rest days is the one of the latest local date.
R11 "The next stage's lowest" that caps `resume` is of the stage after the base's; with no stage
    after it, the recommended step itself is the cap.
R12 "On a later local day" (what a test that passes resolves): later than the day it happened and
    than the day it was written down.
R13 Where separate slips leave the acceptable level at or above the stop level, it is the last whole
    point below it ("acceptable ... below stop").
R14 An entry that raised a finding and was moved past the asked date stands where it was before.
R15 Whether a check that raised a finding is complete is one of its answers: it is as at the end of
    the day of recording.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from app.engine.kinds import QUESTIONS
from app.engine.programme import Programme
from app.engine.progression import Decision

Item = Mapping[str, Any]
Moment = tuple[datetime, datetime, str]
Position = tuple[int, int]

A, B, C = (list(QUESTIONS[group]) for group in "ABC")  # no rule: their words name their group
LASTING = (
    "spine_surgery inflammatory scoliosis osteoporosis pregnancy heart_or_faint "
    "asthma_or_diabetes first_episode_age under_18"
).split()
SETTLED = ["by_morning", "not_yet", "within_48h", "longer"]
ONE_DAY = timedelta(days=1)


class Found(NamedTuple):
    """A finding: its id, the row of the table it falls under, and its two times."""

    id: str
    row: str
    at: datetime
    recorded: datetime
    day: date
    entry: str


class Version(NamedTuple):
    """One version of an entry: when it was written, its `at`, what it raises, whether it is a
    complete check, and whether it is an edit (a tombstone is none)."""

    written: datetime
    at: datetime
    raised: Mapping[tuple[str, str], None]
    complete: bool
    edit: bool


class Answer(NamedTuple):
    """What the rules recommend."""

    rule: str
    step: Position | None
    ceiling: Position | None
    earliest: date | None
    week: int
    last_response: str | None
    locked: bool
    standing: frozenset[str]


def moment(text: str) -> datetime:
    """A time as it stands in the diary."""
    return datetime.fromisoformat(text)


def local_date(item: Item) -> date:
    """The date of an entry: the local date of its `at`."""
    return moment(item["at"]).date()


def order(item: Item) -> Moment:
    """Order goes by `at`, then `recorded_at`, then id."""
    return (moment(item["at"]), moment(item["recorded_at"]), item["id"])


def days_between(earlier: date, later: date) -> int:
    """Calendar days."""
    return (later - earlier).days


def rows_raised(kind: str, data: Item) -> dict[tuple[str, str], None]:
    """(id, row) of everything these data raise: the table of §2, column "raised by"."""
    found: list[tuple[str, str]] = []
    if kind == "suitability":
        answers = data.get("answers") or {}
        found += [(q, "emergency") for q in A if answers.get(q) == "yes"]
        found += [(q, "emergency not sure") for q in A if answers.get(q) == "not_sure"]
        found += [(q, "screening") for q in B + C if answers.get(q) in ("yes", "not_sure")]
        if data.get("average_pain") is not None and data["average_pain"] >= 60:
            found.append(("average_pain", "screening"))
        if all(
            answers.get(q) in ("yes", "not_sure") for q in ("upright_or_impact", "slow_to_settle")
        ):
            found.append(("irritable", "screening"))
        if data.get("complete") is True and answers.get("wants_to_run") == "no":
            found.append(("wants_to_run", "willingness"))
    if kind == "weekly_check":
        for sign in ("emergency_sign", "faint_or_chest_pain"):
            if data.get(sign) is True:
                found.append((sign, "emergency"))
        for sign in ("new_finding", "leg_injury"):
            if data.get(sign) is True:
                found.append((sign, "reported"))
    if kind in ("session", "test_run"):
        for sign in data.get("stop_signs") or []:
            if sign in A or sign in ("chest_pain", "faint"):
                found.append((sign, "emergency"))
            if sign in ("spreading_leg_pain", "dizzy"):
                found.append((sign, "reported"))
            if sign == "new_numbness_or_weakness":
                found.append((sign, "numbness"))
    if kind == "adverse_event":
        category = data.get("category")
        if category in ("faint", "chest_pain"):
            found.append((category, "emergency"))
        elif category == "leg_injury" or (category and data.get("severity") == "severe"):
            found.append((category, "reported"))
    return dict.fromkeys(found)


def binding_versions(entry: Item) -> tuple[list[Version], list[Version]]:
    """The versions written on the day of recording, in order; and all others (R2)."""
    recorded = moment(entry["recorded_at"])
    versions = []
    for item in [*entry.get("history", []), entry]:
        written = moment(item["edited_at"]) if item.get("edited_at") else recorded
        if not entry.get("history"):  # R1
            written = recorded
        raised = rows_raised(entry["kind"], item["data"])
        complete = item["data"].get("complete") is True
        edit = bool(item.get("edited_at")) and not item.get("deleted")
        at = moment(item.get("at") or entry["at"])
        versions.append(Version(written, at, raised, complete, edit))
    that_day = [
        v for v in versions
        if v.written.date() == recorded.date()
        and v.written.astimezone(recorded.tzinfo).date() == recorded.date()
    ]  # fmt: skip
    others = [v for v in versions if not any(v is other for other in that_day)]
    # The entry as it stands now is the last of equals: sorting keeps their order.
    return sorted(that_day, key=lambda v: v.written), sorted(others, key=lambda v: v.written)


def binding_findings(entry: Item) -> dict[tuple[str, str], datetime]:
    """What an entry raises and when: corrections on its day heeded, later ones not."""
    that_day, others = binding_versions(entry)
    held: dict[tuple[str, str], datetime] = {}
    for version in that_day:
        for key in version.raised:
            held.setdefault(key, version.written)
        if version.edit:
            held = {key: held[key] for key in version.raised}
    for version in others:
        held |= {key: version.written for key in version.raised if key not in held}
    return held


def binding_of_the_day(that_day: list[Version]) -> list[Version]:
    """From the last edit of the day of recording on (R2)."""
    binding: list[Version] = []
    for version in that_day:
        binding = [version] if version.edit else [*binding, version]
    return binding


class Oracle:
    """The rules for one diary on one day. Everything is worked out anew whenever it is needed."""

    def __init__(self, items: Iterable[Item], programme: Programme, today: date) -> None:
        self.today = today
        self.table = programme
        self.raised: list[Found] = []
        self.entries: list[dict[str, Any]] = []
        for item in items:
            self._take(item)
        self.entries.sort(key=order)

    def _take(self, item: Item) -> None:
        """Keep what counts: dated until today, and no tombstone unless it raised a finding."""
        held = binding_findings(item)
        if item.get("deleted") and not held:
            return
        if local_date(item) > self.today:
            was = [moment(v["at"]) for v in item.get("history", []) if held and v.get("at")]
            before = [at for at in was if at.date() <= self.today]
            if not before:
                return
            item = {**item, "at": max(before).isoformat()}  # R14
        entry = dict(item)
        if held:
            entry["data"] = _with_its_answers(item, held)
        self.entries.append(entry)
        that_day, others = binding_versions(item)
        bound = binding_of_the_day(that_day)
        if held and item["kind"] == "suitability":  # R15
            complete = all(version.complete for version in bound or others)
            entry["data"] = {**entry["data"], "complete": complete}
        latest = max(version.at for version in [*bound, *others])  # R3
        for (id, row), written in held.items():
            recorded = max(written, moment(item["recorded_at"]))
            self.raised.append(Found(id, row, latest, recorded, latest.date(), item["id"]))

    def of(self, kind: str) -> list[dict[str, Any]]:
        """The entries of a kind, in order."""
        return [entry for entry in self.entries if entry["kind"] == kind]

    # --- §2 -------------------------------------------------------------------------------------

    def after(self, entry: Item, found: Found) -> bool:
        """ "After a finding" means `at` later than both the finding's `at` and `recorded_at`."""
        at = moment(entry["at"])
        return at > found.at and at > found.recorded

    def cleared(self, found: Found) -> bool:
        """A clearance after it that covers its id."""
        for clearance in self.of("clearance"):
            if found.id not in clearance["data"]["covers"]:
                continue
            on = date.fromisoformat(clearance["data"]["on"])
            if self.after(clearance, found) and on >= found.day:
                return True
        return False

    def cleared_as_lasting(self, found: Found) -> bool:
        """For lasting conditions also a clearance whose `on` lies 0-365 days before it."""
        if found.id not in LASTING or found.row != "screening":
            return False
        for clearance in self.of("clearance"):
            if found.id in clearance["data"]["covers"]:
                on = date.fromisoformat(clearance["data"]["on"])
                if 0 <= days_between(on, found.day) <= 365:
                    return True
        return False

    def complete_checks(self) -> list[dict[str, Any]]:
        """A missing `complete` means false."""
        return [check for check in self.of("suitability") if check["data"].get("complete") is True]

    def found_by(self, check: Item) -> list[Found]:
        """What a check raised."""
        return [found for found in self.raised if found.entry == check["id"]]

    def passes(self, check: Item) -> bool:
        """It has no A id, willingness is not no, each of its B, C, D ids is covered."""
        for found in self.found_by(check):
            if found.row in ("emergency", "emergency not sure", "willingness"):
                return False
            if not (self.cleared(found) or self.cleared_as_lasting(found)):
                return False
        return True

    def resolved(self, found: Found) -> bool:
        """The column "resolved by"."""
        later = [check for check in self.complete_checks() if self.after(check, found)]
        ids_of = {check["id"]: {f.id for f in self.found_by(check)} for check in later}
        if found.row == "emergency":
            calm = [
                check for check in later
                if not any(f.row == "emergency" for f in self.found_by(check))
            ]  # fmt: skip
            return self.cleared(found) and bool(calm)
        if found.row == "emergency not sure":
            return self.cleared(found)
        if found.row == "screening":
            return (
                self.cleared(found)
                or self.cleared_as_lasting(found)
                or any(found.id not in ids_of[check["id"]] for check in later)
            )
        if found.row == "reported":
            day = max(found.day, found.recorded.date())  # R12
            return self.cleared(found) or any(
                local_date(check) > day and self.passes(check) for check in later
            )
        if found.row == "numbness":
            return self.cleared(found)
        assert found.row == "willingness"
        return any("wants_to_run" not in ids_of[check["id"]] for check in later)  # R5

    def standing(self) -> list[Found]:
        """Findings stand until resolved."""
        return [found for found in self.raised if not self.resolved(found)]

    # --- §3 -------------------------------------------------------------------------------------

    def limit(self, name: str, default: Any, before: Item | None = None) -> Any:
        """Each key keeps its latest value; those recorded before an entry, if one is given."""
        value = default
        for limits in self.of("limits"):
            if before is not None and not order(limits) < order(before):
                continue
            if limits["data"].get(name) is not None:
                value = limits["data"][name]
        return value

    def morning(self, run: Item) -> tuple[Any, str | None]:
        """Of several entries the highest pain and the worst settling count."""
        own = [m["data"] for m in self.of("next_morning") if m["data"]["of"] == run["id"]]
        if not own:
            return None, None
        worst = max(own, key=lambda data: {**_WORSE}[data["settled"]])["settled"]
        return max(data["pain"] for data in own), worst

    def response(self, session: Item) -> str:
        """First row that fits."""
        data = session["data"]
        stop = self.limit("stop_pain", 60, before=session)
        acceptable = min(self.limit("ok_pain", 30, before=session), stop - 1)  # R13
        before = data.get("pain_before")
        worst = _worst(data)
        morning, settled = self.morning(session)
        elsewhere = (data.get("elsewhere") or {}).get("peak")
        rise = worst - before if worst is not None and before is not None else None  # R4
        too_few = Fraction(data["reps_done"], data["reps_planned"]) < Fraction(80, 100)
        red = [
            bool(data.get("stop_signs")),
            worst is not None and worst >= stop,
            rise is not None and rise >= 30,
            settled == "longer",
            morning is not None
            and before is not None
            and morning >= stop
            and morning > before + 10,
            elsewhere is not None and elsewhere >= stop,
        ]
        if any(red):
            return "red"
        amber = [
            worst is not None and worst > acceptable and rise is not None and rise > 10,
            morning is not None and before is not None and morning > before + 10,
            settled in ("not_yet", "within_48h"),
            elsewhere is not None and elsewhere > acceptable,
            too_few and data.get("shortfall") == "symptoms",
        ]
        if any(amber):
            return "amber"
        if morning is None or before is None or data.get("pain_peak") is None:
            return "pending"
        return "green"

    def qualifies(self, run: Item) -> bool:
        """A test run with minimal pain (§1)."""
        data = run["data"]
        stop = self.limit("stop_pain", 60, before=run)
        acceptable = min(self.limit("ok_pain", 30, before=run), stop - 1)  # R13
        before = data.get("pain_before")
        if before is None or data.get("pain_peak") is None:
            return False
        worst = _worst(data)
        assert worst is not None
        morning, settled = self.morning(run)
        return (
            data["comfortable_s"] >= 15
            and not data.get("stop_signs")
            and worst - before < 30
            and (worst <= acceptable or (worst < stop and worst - before <= 10))
            and (morning is None or (morning <= before + 10 and settled == "by_morning"))
        )

    # --- §4, what the rules speak of ------------------------------------------------------------

    def new_start(self) -> Moment | None:
        """The latest valid one."""
        valid = None
        for start in self.of("programme"):
            sessions = [s for s in self.of("session") if order(s) < order(start)]
            for check in self.complete_checks():
                if (
                    order(check) < order(start)
                    and all(order(check) > order(session) for session in sessions)
                    and self.passes(check)
                ):
                    valid = order(start)
        return valid

    def since_start(self, entry: Item) -> bool:
        """With no new start, everything counts."""
        start = self.new_start()
        return start is None or order(entry) > start

    def countable(self) -> list[dict[str, Any]]:
        """With at least one repetition, not logged while nothing was open; of every start."""
        return [
            s for s in self.of("session")
            if s["data"]["reps_done"] >= 1
            and not ("ceiling" in s["data"] and s["data"]["ceiling"] is None)
        ]  # fmt: skip

    def counted(self) -> list[dict[str, Any]]:
        """ "Session" in the rules."""
        return [s for s in self.countable() if self.since_start(s)]

    def responses(self, *, every_start: bool) -> list[tuple[dict[str, Any], str]]:
        """Those of counted sessions, and reds of any session, in order."""
        countable = [s["id"] for s in self.countable()]
        out = []
        for session in self.of("session"):
            if not every_start and not self.since_start(session):
                continue
            response = self.response(session)
            if session["id"] in countable or response == "red":
                out.append((session, response))
        return out

    def test_runs(self) -> list[dict[str, Any]]:
        """Test runs before the new start no longer count."""
        return [run for run in self.of("test_run") if self.since_start(run)]

    def resets(self) -> list[Moment]:
        """The three kinds."""
        out = [order(c) for c in self.of("clearance") if "red_response" in c["data"]["covers"]]
        out += [order(advised) for advised in self.of("advised_step")]
        for run in self.of("test_run"):
            before = [s for s in self.of("session") if order(s) < order(run)]
            if not before or not self.qualifies(run):
                continue
            last = before[-1]
            between = [
                check for check in self.complete_checks()
                if order(last) < order(check) < order(run) and self.passes(check)
            ]  # fmt: skip
            if between and days_between(local_date(last), local_date(run)) >= 7:
                out.append(order(run))
        return out

    def after_reset(self, session: Item) -> bool:
        """After the latest reset, by the session's `at`."""
        return all(order(session) > reset for reset in self.resets())

    def pauses(self) -> list[tuple[date, date | None]]:
        """First and last day off; an open pause has no end."""
        out = []
        for pause in self.of("pause"):
            to = pause["data"].get("to")
            first = date.fromisoformat(pause["data"]["from"])
            out.append((first, date.fromisoformat(to) if to else None))
        return out

    def paused(self, day: date) -> bool:
        """`to` included."""
        return any(first <= day and (to is None or day <= to) for first, to in self.pauses())

    def week(self, day: date) -> int:
        """Programme week of a day."""
        sessions = self.counted()
        if not sessions:
            return 0
        first = local_date(sessions[0])
        if day < first:
            return 0
        active = sum(not self.paused(first + n * ONE_DAY) for n in range(days_between(first, day)))
        return 1 + active // 7

    def mean_of_week(self, week: int) -> Fraction | None:
        """Mean pain "right now" of a programme week; at least 2 readings."""
        if week < 1:
            return None
        readings = [
            Fraction(entry["data"]["now"]) for entry in self.of("pain")
            if entry["data"].get("now") is not None
            and not self.paused(local_date(entry))
            and self.week(local_date(entry)) == week
        ]  # fmt: skip
        return sum(readings, Fraction()) / len(readings) if len(readings) >= 2 else None

    def rising(self) -> bool:
        """Each of the last two completed weeks at least 10 above the one before."""
        now = self.week(self.today)
        last, before, first = (self.mean_of_week(now - n) for n in (1, 2, 3))
        return (
            last is not None and before is not None and first is not None
            and last - before >= 10 and before - first >= 10
        )  # fmt: skip

    # --- §4, steps ------------------------------------------------------------------------------

    def to_stage(self, step: Position, stage: int) -> Position:
        """A step moved to a stage, its repetitions clamped to the range."""
        row = self.table.stages[stage - 1]
        return (stage, min(max(step[1], row.reps_min), row.reps_max))

    def in_table(self, step: Position) -> Position:
        """R9."""
        last = len(self.table.stages)
        return self.to_stage(step, last) if step[0] > last else step

    def lowest(self, stage: int) -> Position:
        """The lowest step of a stage."""
        return (stage, self.table.stages[stage - 1].reps_min)

    def back(self, step: Position) -> Position:
        """One stage back."""
        step = self.in_table(step)
        return self.lowest(1) if step[0] == 1 else self.to_stage(step, step[0] - 1)

    def next_step(self, step: Position) -> Position | None:
        """One step up; None at the table's end."""
        if step[0] > len(self.table.stages):
            return None
        if step[1] < self.table.stages[step[0] - 1].reps_max:
            return (step[0], step[1] + 1)
        return self.lowest(step[0] + 1) if step[0] < len(self.table.stages) else None

    def base(self) -> Position | None:
        """The last session's planned step, or its ceiling if that is lower."""
        if not self.counted():
            return None
        data = self.counted()[-1]["data"]
        planned = (data["stage"], data["reps_planned"])
        ceiling = data.get("ceiling")
        return min(planned, (ceiling["stage"], ceiling["reps"])) if ceiling else planned

    def stage_of_latest_run(self) -> int:
        """0-44 -> 1, 45-89 -> 2, 90-120 -> 3 in the shipped table."""
        seconds = self.test_runs()[-1]["data"]["comfortable_s"]
        return [stage for from_s, stage in self.table.starts if seconds >= from_s][-1]

    def advised(self) -> Position | None:
        """The physio's step, where the rule `advised` fits."""
        entries = self.of("advised_step")
        if not entries:
            return None
        advised = entries[-1]
        start = self.new_start()
        if self.counted() and not order(advised) > order(self.counted()[-1]):
            return None
        if start is not None and not order(advised) > start:
            return None
        responses = self.responses(every_start=False)
        if responses and responses[-1][1] == "red":
            red = responses[-1][0]
            mornings = [m for m in self.of("next_morning") if m["data"]["of"] == red["id"]]
            if not all(order(advised) > order(entry) for entry in [red, *mornings]):
                return None
        step = (advised["data"]["stage"], advised["data"]["reps"])
        highest = None
        for limits in self.of("limits"):
            if order(limits) > order(advised) and limits["data"].get("max_stage") is not None:
                highest = limits["data"]["max_stage"]
        if highest is not None and step[0] > highest:
            step = self.to_stage(step, min(highest, len(self.table.stages)))
        return self.in_table(step)

    # --- §4, the table --------------------------------------------------------------------------

    def rule(self) -> tuple[str, Position | None]:
        """The first rule that fits decides."""
        today, sessions, runs = self.today, self.counted(), self.test_runs()
        checks = self.complete_checks()
        if self.standing():
            return "locked", None
        if not checks or days_between(local_date(checks[-1]), today) > 84:
            return "check-due", None
        if self.paused(today):
            return "paused", None

        start = self.new_start()
        if self.countable():
            last_of_any = self.countable()[-1]
            no_new_start = start is None or start < order(last_of_any)
            if no_new_start and days_between(local_date(last_of_any), today) >= 29:
                return "gap-restart", None

        if not any(self.qualifies(run) for run in runs):
            return "test-run-due", None
        later = not sessions or order(runs[-1]) > order(sessions[-1])  # R6
        if later and not self.qualifies(runs[-1]):
            return "test-run-due", None
        if not sessions and days_between(local_date(runs[-1]), today) > 28:
            return "test-run-due", None

        all_responses = self.responses(every_start=True)
        reds = [s for s, color in all_responses[-4:] if color == "red" and self.after_reset(s)]
        if len(reds) >= 2:
            return "red-twice", None

        responses = self.responses(every_start=False)
        last_session, last = responses[-1] if responses else (None, None)
        base = self.base()
        at_floor = base is None or base <= self.lowest(1)
        if last == "red" and last_session and self.after_reset(last_session) and at_floor:
            return "red-floor", None

        advised = self.advised()
        if advised is not None:
            return "advised", advised
        if not sessions:
            return "start", self.lowest(self.stage_of_latest_run())
        assert base is not None

        if last == "red":
            return "red", self.back(base)

        if self.rising():
            this_week = self.week(today)
            in_week = [
                s for s in sessions
                if not self.paused(local_date(s)) and self.week(local_date(s)) == this_week
            ]  # fmt: skip  # R8
            return "rising", base if in_week else self.back(base)

        if len(responses) >= 2 and last == "amber" and responses[-2][1] in ("amber", "red"):
            planned = [(s["data"]["stage"], s["data"]["reps_planned"]) for s, _ in responses[-2:]]
            if not planned[1] < planned[0]:
                return "amber-twice", self.back(base)

        gap = days_between(local_date(sessions[-1]), today)
        run_since = any(self.qualifies(r) and order(r) > order(sessions[-1]) for r in runs)
        if 15 <= gap <= 28 and not run_since:
            return "gap-back", self.back(base)
        if 8 <= gap <= 14 and not run_since:
            return "gap-repeat", base
        if last == "amber":
            return "amber", base
        if order(runs[-1]) > order(sessions[-1]) and self.stage_of_latest_run() > base[0]:
            return "test-run", self.lowest(self.stage_of_latest_run())
        if last == "pending":
            return "pending", base

        weekly = self.of("weekly_check")
        if days_between(local_date(sessions[0]), today) >= 10 and (
            not weekly or days_between(local_date(weekly[-1]), today) > 10
        ):
            return "weekly-due", base
        return self._after_green(sessions, base)

    def _after_green(
        self, sessions: list[dict[str, Any]], base: Position
    ) -> tuple[str, Position | None]:
        data = sessions[-1]["data"]
        assert self.response(sessions[-1]) == "green"
        too_few = Fraction(data["reps_done"], data["reps_planned"]) < Fraction(80, 100)
        if too_few and data.get("shortfall") != "symptoms":
            return "incomplete", base
        if data.get("effort") is not None and data["effort"] >= 8:
            return "hard", base
        if data.get("recommended"):
            recommended = (data["recommended"]["stage"], data["recommended"]["reps"])
            if (data["stage"], data["reps_planned"]) < recommended:
                if base[0] < len(self.table.stages):  # R11
                    recommended = min(recommended, self.lowest(base[0] + 1))
                return "resume", recommended
        up = self.next_step(base)
        highest = self.limit("max_stage", None)
        if up is None or (highest is not None and up[0] > highest):
            return "limit", base
        return "up", up

    def decide(self) -> Answer:
        """Rule, step, ceiling, earliest and what they rest on."""
        rule, step = self.rule()
        highest = self.limit("max_stage", None)
        if step is not None:
            if rule != "advised" and highest is not None and step[0] > highest:
                step = self.to_stage(step, min(highest, len(self.table.stages)))
            step = self.in_table(step)
        responses = self.responses(every_start=False)
        return Answer(
            rule=rule,
            step=step,
            ceiling=self._ceiling(rule, step),
            earliest=None if step is None else self._earliest(),
            week=self.week(self.today),
            last_response=responses[-1][1] if responses else None,
            locked=rule == "locked",
            standing=frozenset(found.id for found in self.standing()),
        )

    def _ceiling(self, rule: str, step: Position | None) -> Position | None:
        if step is None or rule != "up":
            return step
        base = self.base()
        assert base is not None
        last_three = self.counted()[-3:]
        easy = len(last_three) == 3 and all(
            s["data"]["stage"] == base[0]
            and self.response(s) == "green"
            and s["data"].get("effort") is not None
            and s["data"]["effort"] <= 5
            for s in last_three
        )
        highest = self.limit("max_stage", len(self.table.stages))
        if easy and base[0] + 1 <= min(highest, len(self.table.stages)):
            return max(step, self.lowest(base[0] + 1))
        return step

    def _earliest(self) -> date | None:
        runs = [local_date(e) for e in [*self.of("session"), *self.of("test_run")]]
        rest = self.limit("min_rest_days", self.table.min_rest_days)
        a_week = self.limit("sessions_per_week", self.table.sessions_per_week)
        sessions = [local_date(s) for s in self.counted()]  # R7
        for n in range(5000):
            day = self.today + n * ONE_DAY
            rested = not runs or days_between(max(runs), day) - 1 >= rest  # R7, R10
            in_seven = sum(0 <= days_between(d, day) <= 6 for d in sessions)
            if not self.paused(day) and rested and in_seven + 1 <= a_week:
                return day
        return None


_WORSE = {"by_morning": 0, "not_yet": 1, "within_48h": 1, "longer": 2}


def _worst(data: Item) -> Any:
    """The greater of during and straight after, whichever are recorded."""
    recorded = [data[k] for k in ("pain_peak", "pain_after") if data.get(k) is not None]
    return max(recorded) if recorded else None


def _with_its_answers(item: Item, held: Mapping[tuple[str, str], datetime]) -> dict[str, Any]:
    """The data of an entry, with the answers that raised a finding put back."""
    data = {**item["data"]}
    for earlier in item.get("history", []):
        data = {**earlier["data"], **data}
    for id, row in held:
        if item["kind"] == "suitability":
            answers = {**data.get("answers", {})}
            if id == "average_pain":
                if (data.get("average_pain") or 0) < 60:
                    data["average_pain"] = 60
            elif id == "irritable":
                for question in ("upright_or_impact", "slow_to_settle"):
                    if answers.get(question) != "yes":
                        answers[question] = "not_sure"
            elif id == "wants_to_run":
                answers[id] = "no"
                data["complete"] = True
            else:
                answers[id] = (
                    "yes" if row == "emergency" or answers.get(id) == "yes" else "not_sure"
                )
            data["answers"] = answers
        elif item["kind"] in ("session", "test_run"):
            data["stop_signs"] = [*{*(data.get("stop_signs") or []), id}]
    return data


def ask(items: Iterable[Item], programme: Programme, today: date) -> Answer:
    """The rules' answer for a diary on a day."""
    return Oracle(items, programme, today).decide()


def answer_of(decision: Decision) -> Answer:
    """A decision in the oracle's form."""
    return Answer(
        rule=decision.rule,
        step=decision.step,
        ceiling=decision.ceiling,
        earliest=decision.earliest,
        week=decision.week,
        last_response=decision.last_response,
        locked=decision.locked,
        standing=frozenset(finding.id for finding in decision.findings),
    )
