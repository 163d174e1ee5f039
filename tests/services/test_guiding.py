"""Guided sessions over a diary: when one is offered, what is kept, what lands in the form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from app.engine.model import Step
from app.services.guide import PAUSED, RUNNING
from app.services.guiding import FORM, JOURNAL, Guiding, Kind, Sitting, advice
from app.services.ports import Refused, StoreUnavailable
from tests.engine.build import FIRST, Diary, started
from tests.services.memory import World
from tests.services.test_guide import RUN_1, SetClocks


class Home(World):
    """A diary with a session open today, and its guided sessions."""

    def __init__(self, diary: Diary | None = None, rest: int = 2) -> None:
        diary = diary or started(30).wait(2).green(1, 6)
        super().__init__(diary.entries, (diary.today - FIRST).days + rest, 12)
        self.clocks = SetClocks()
        self.guiding = Guiding(self.use, self.clocks)

    def restart(self) -> Guiding:
        """The program was killed, and starts again."""
        self.clocks = SetClocks()
        self.guiding = Guiding(self.use, self.clocks)
        return self.guiding

    def sitting(self, kind: Kind = "session", pain: float = 20) -> Sitting:
        sitting = self.guiding.begin(kind, pain)
        sitting.guide.start()
        self.guiding.keep(sitting)
        return sitting

    def go(self, sitting: Sitting, second: float) -> None:
        """Let the session go on to a second of its timeline, a second at a time."""
        while sitting.guide.position_s < second:
            self.clocks.awake += min(1.0, second - sitting.guide.position_s)
            self.clock.wait(seconds=1)
            sitting.guide.advance()

    def form(self) -> dict[str, object]:
        form = self.diary.draft(FORM)
        assert form is not None
        return form


def refusal(home: Home, kind: Kind = "session", pain: float | None = 20) -> str:
    with pytest.raises(Refused) as caught:
        home.guiding.begin(kind, pain)
    assert home.diary.draft(JOURNAL) is None
    return caught.value.code


def test_the_suggested_step_is_offered_with_the_levels_in_force() -> None:
    home = Home(started(30).limits(stop_pain=50, ok_pain=20).wait(2).green(1, 6))
    offer = home.guiding.offer("session")
    assert (offer.why, offer.step, offer.rest_until) == (
        "open",
        home.use.planning.today().decision.step,
        None,
    )
    assert (offer.stop_level, offer.ok_level) == (50, 20)


def test_the_chosen_step_is_the_one() -> None:
    home = Home()
    home.use.recording.choose(Step(1, 6))
    assert home.guiding.begin("session", 20).step == Step(1, 6)


def test_a_day_of_rest_is_advised_but_not_forced() -> None:
    home = Home(rest=1)
    offer = home.guiding.offer("session")
    assert offer.why == "open" and offer.rest_until == home.use.planning.today().decision.earliest


@pytest.mark.parametrize(
    ("diary", "why"),
    [
        (started(30).wait(2).green(1, 6).wait(2).weekly("emergency_sign"), "locked"),
        (started(30).wait(2).green(1, 6).wait(1).pause(), "paused"),
        (Diary(), "check_due"),
        (Diary().check(), "test_run"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["session", "test_run"])
def test_where_nothing_is_open_nothing_starts(diary: Diary, why: str, kind: Kind) -> None:
    home = Home(diary, rest=1)
    offer = home.guiding.offer(kind)
    if why == "test_run" and kind == "test_run":
        assert offer.why == "open"
        return
    assert offer.why == why and offer.step is None
    assert refusal(home, kind) == why


@pytest.mark.parametrize("kind", ["session", "test_run"])
@pytest.mark.parametrize(
    ("pain", "code"), [(60, "too_sore"), (100, "too_sore"), (None, "pain_first")]
)
def test_at_the_stop_level_running_is_not_offered(
    kind: Kind, pain: float | None, code: str
) -> None:
    diary = Diary().check() if kind == "test_run" else None
    assert refusal(Home(diary), kind, pain) == code


def test_just_below_the_stop_level_it_is() -> None:
    assert Home().guiding.begin("session", 59).pain_before == 59


def test_a_pain_noted_today_at_the_stop_level_closes_it() -> None:
    home = Home()
    home.use.recording.record("pain", {"now": 60})
    assert home.guiding.offer("session").why == "too_sore"


def test_a_walk_instead_is_written_down_with_its_pain() -> None:
    home = Home()
    home.guiding.instead("walk", 70)
    view = home.use.planning.today()
    assert view.chosen == "walk" and view.too_sore_today


def test_two_sessions_at_once_are_refused() -> None:
    home = Home()
    first = home.sitting()
    with pytest.raises(Refused, match="not finished"):
        home.guiding.begin("session", 20)
    with pytest.raises(Refused, match="not finished"):
        Guiding(home.use, SetClocks()).begin("session", 20)
    home.guiding.keep(first)  # the one under way is not touched by it


def test_a_session_taken_over_by_another_window_is_not_overwritten() -> None:
    home = Home()
    first = home.sitting()
    Guiding(home.use, SetClocks()).resume()
    with pytest.raises(Refused, match="another window"):
        home.guiding.keep(first)


def test_a_session_not_yet_saved_comes_first() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 20)
    sitting.guide.end()
    assert home.guiding.hand_over(sitting)
    with pytest.raises(Refused, match="not saved"):
        home.guiding.begin("session", 20)


def test_all_that_is_known_lands_in_the_form() -> None:
    home = Home()
    begun = home.clock.now()
    sitting = home.sitting(pain=18)
    sitting.warm_up = "3"
    sitting.pains += [25, 40, 30]
    home.go(sitting, sitting.guide.timeline[-1].end_s)
    assert home.guiding.hand_over(sitting)
    reps = sitting.step.reps
    assert home.form() == {
        "data": {
            "stage": 1,
            "reps_planned": reps,
            "reps_done": reps,
            "run_s": 15 * reps,
            "pain_before": 18,
            "pain_peak": 40,
            "warm_up": "3",
        },
        "distance": "",
        "at": begun.replace(tzinfo=None).isoformat(),
        "morning": None,
    }
    assert home.diary.draft(JOURNAL) is None and home.guiding.broken_off() is None


def test_the_worst_pain_is_not_guessed() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 15)
    sitting.guide.end()
    home.guiding.hand_over(sitting)
    assert "pain_peak" not in home.form()["data"]  # type: ignore[operator]
    assert "shortfall" not in home.form()["data"]  # type: ignore[operator]


def test_stopping_for_symptoms_is_the_reason_for_fewer() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 15)
    sitting.guide.end()
    sitting.stopped = "symptoms"
    home.guiding.hand_over(sitting)
    data = home.form()["data"]
    assert isinstance(data, dict)
    assert (data["reps_done"], data["shortfall"]) == (1, "symptoms")


def test_nothing_run_is_nothing_to_write_down_unless_it_hurt() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, 100)
    assert not home.guiding.hand_over(sitting)
    assert home.diary.draft(JOURNAL) is None and home.diary.draft(FORM) is None
    sitting = home.sitting()
    sitting.stopped = "symptoms"
    assert home.guiding.hand_over(sitting)
    data = home.form()["data"]
    assert isinstance(data, dict) and data["reps_done"] == 0


def test_a_killed_program_offers_to_go_on() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 140)
    home.guiding.keep(sitting)
    home.clock.wait(minutes=3)
    found = home.restart().broken_off()
    assert found is not None and found.resumable
    assert (found.reps_done, found.run_s, found.step) == (1, 20, sitting.step)
    again = home.guiding.resume()
    assert again.guide.state == PAUSED and again.begun == sitting.begun
    again.guide.resume()
    home.go(again, again.guide.timeline[-1].end_s)
    home.guiding.hand_over(again)
    data = home.form()["data"]
    assert isinstance(data, dict) and data["run_s"] == 15 * sitting.step.reps


def test_or_to_write_down_the_seconds_really_run() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 145)
    home.guiding.keep(sitting)
    home.clock.wait(days=1)
    found = home.restart().broken_off()
    assert found is not None and not found.resumable
    with pytest.raises(Refused):
        home.guiding.resume()
    assert home.guiding.write_down_broken()
    data = home.form()["data"]
    assert isinstance(data, dict) and (data["reps_done"], data["run_s"]) == (1, 25)
    assert home.form()["at"] == sitting.begun.replace(tzinfo=None).isoformat()


def test_a_session_does_not_go_on_once_a_finding_locks_it() -> None:
    home = Home()
    home.sitting()
    signs = ("emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury")
    home.use.recording.record("weekly_check", {s: s == "emergency_sign" for s in signs})
    found = home.restart().broken_off()
    assert found is not None and not found.resumable


def test_a_clock_set_back_never_makes_a_session_of_the_future() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 20)
    home.clock.wait(hours=-2)
    assert sitting.guide.run_s() == 15
    sitting.guide.end()
    home.guiding.hand_over(sitting)
    assert home.form()["at"] == home.clock.now().replace(tzinfo=None).isoformat()


def test_a_zone_left_behind_meanwhile_makes_no_session_of_the_future() -> None:
    home = Home()
    home.clock.moment = home.clock.moment.astimezone(timezone(timedelta(hours=2)))
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 20)
    home.clock.moment = home.clock.moment.astimezone(UTC)
    sitting.guide.end()
    home.guiding.hand_over(sitting)
    began = datetime.fromisoformat(str(home.form()["at"])).replace(tzinfo=UTC)
    assert began == sitting.begun < home.clock.now()


@pytest.mark.parametrize(
    "newer",
    [
        {"guide": 3},
        {"kept": "2026-02-01T10:00:00"},
        {"kind": "hill_run"},
        {"stopped": "bored"},
        {"pains": [40, "much"]},
        {"step": {"stage": "4", "reps": 7}},
        {"timeline": []},
        {"timeline": [["strides", 0, 60, 1]]},
        {"timeline": [["run", 0, 0, 1]]},
        {"timeline": [["run", 0, 60, 1, "easy"]]},
        {"step": []},
        {"begun": "2026-01-05T10:00:00"},
        {"position_s": None},
        {"spent": {"run": 20}},
    ],
)
def test_a_journal_nobody_can_read_is_dropped(newer: dict[str, Any]) -> None:
    home = Home()
    home.sitting()
    kept = home.diary.draft(JOURNAL)
    assert kept is not None
    part = kept if newer.keys() <= kept.keys() else kept["guide"]
    assert newer.keys() <= part.keys()
    part.update(newer)
    home.diary.keep_draft(JOURNAL, kept)
    assert home.restart().broken_off() is None and home.diary.draft(JOURNAL) is None


def test_what_a_newer_version_adds_to_a_journal_does_no_harm() -> None:
    home = Home()
    home.sitting()
    kept = home.diary.draft(JOURNAL)
    assert kept is not None
    home.diary.keep_draft(JOURNAL, {**kept, "music": "quiet"})
    assert home.restart().broken_off() is not None


@pytest.mark.parametrize("asleep", [True, False])
def test_after_a_long_stand_it_does_not_go_on(*, asleep: bool) -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 20)
    if not asleep:
        sitting.guide.pause()
    home.clocks.asleep += 1799 if asleep else 1700
    home.clocks.awake += 0.5
    sitting.guide.advance()
    home.guiding.go_on(sitting)
    assert sitting.guide.state == RUNNING
    sitting.guide.pause()
    home.clocks.awake += 1801
    with pytest.raises(Refused, match="written down"):
        home.guiding.go_on(sitting)
    assert sitting.guide.state == PAUSED


def test_with_more_pain_meanwhile_it_does_not_go_on() -> None:
    home = Home()
    sitting = home.sitting()
    sitting.guide.pause()
    home.use.recording.record("pain", {"now": 60})
    with pytest.raises(Refused):
        home.guiding.go_on(sitting)


def test_symptoms_stay_the_reason_whatever_ends_the_walk_home() -> None:
    sitting = Home().sitting()
    sitting.stop_for("symptoms")
    sitting.stop_for("other")
    sitting.stop_for(None)
    assert sitting.stopped == "symptoms"
    sitting = Home().sitting()
    sitting.stop_for("other")
    sitting.stop_for(None)
    assert sitting.stopped == "other"
    sitting.stop_for("symptoms")
    assert sitting.stopped == "symptoms"


def test_a_full_disk_loses_nothing_of_what_was_kept() -> None:
    home = Home()
    sitting = home.sitting()
    home.go(sitting, RUN_1 + 20)
    home.store.fail_at = 1
    with pytest.raises(StoreUnavailable):
        home.guiding.hand_over(sitting)
    assert home.diary.draft(FORM) is None and home.diary.draft(JOURNAL) is not None
    home.store.fail_at = None
    assert home.guiding.hand_over(sitting)


def test_a_test_run_fills_in_its_own_form() -> None:
    home = Home(Diary().check())
    sitting = home.sitting("test_run", 10)
    home.go(sitting, RUN_1 + 47)
    sitting.guide.skip()
    assert home.guiding.hand_over(sitting)
    form = home.diary.draft("test_run")
    assert form is not None and form["seconds"] == 47 and form["data"] == {"pain_before": 10}


def test_a_guided_test_run_takes_nothing_over_from_a_recorded_one() -> None:
    home = Home(Diary().check())
    recorded = {"distance_m": 300, "distance_source": "imported", "import_hash": "x", "device": "y"}
    home.diary.keep_draft("test_run", {"data": {**recorded, "pain_after": 5}})
    sitting = home.sitting("test_run", 10)
    home.go(sitting, RUN_1 + 47)
    sitting.guide.skip()
    assert home.guiding.hand_over(sitting)
    form = home.diary.draft("test_run")
    assert form is not None and form["data"] == {"pain_before": 10, "pain_after": 5}


@pytest.mark.parametrize(
    ("pain", "before", "expected"),
    [
        (30, 20, "carry_on"),
        (31, 20, "walk"),
        (59, 40, "walk"),
        (60, 59, "stop"),
        (100, None, "stop"),
        (29, 0, "carry_on"),
        (30, 0, "stop"),
        (0, 50, "carry_on"),
    ],
)
def test_advice_by_the_levels(pain: float, before: float | None, expected: str) -> None:
    assert advice(pain, before, 30, 60) == expected


def test_advice_by_the_levels_a_physio_set() -> None:
    assert advice(21, 20, 20, 50) == "walk" and advice(50, 40, 20, 50) == "stop"
