"""A session led by two clocks a test sets: half an hour takes milliseconds."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.intervals import cues, timeline, timeline_of_test_run
from app.engine.model import Step
from app.services.guide import ENDED, PAUSED, RUNNING, Guide
from tests.engine.build import shipped_programme

STEP = Step(4, 7)
RUN_1 = 305  # the first run of a session begins at this second


class SetClocks:
    """Both clocks of a computer; only `elapsed` goes on while it sleeps."""

    def __init__(self) -> None:
        self.awake, self.asleep = 1000.0, 0.0

    def monotonic(self) -> float:
        return self.awake

    def elapsed(self) -> float:
        return self.awake + self.asleep


class Led:
    """A started session, and all that was heard: (second on the timeline, cue)."""

    def __init__(self, step: Step = STEP, *, test_run: bool = False) -> None:
        self.clocks = SetClocks()
        programme = shipped_programme()
        phases = timeline_of_test_run(programme) if test_run else timeline(programme, step)
        self.guide = Guide(phases, self.clocks)
        self.heard: list[tuple[float, str]] = []
        self.guide.start()
        self.look()

    def look(self) -> None:
        for cue in self.guide.advance():
            self.heard.append((self.guide.position_s, cue))

    def until(self, second: float) -> Led:
        """Wake as the window does, each time a little late, until that second is passed."""
        late = 0.007
        while self.guide.state == RUNNING:
            wait = self.guide.next_wake_s()
            assert wait is not None and wait <= 1.0
            if self.guide.position_s + wait > second:
                self.clocks.awake += max(0.0, second - self.guide.position_s)
                self.look()
                break
            self.clocks.awake += wait + late
            self.look()
        return self

    def ids(self) -> list[str]:
        return [cue for _, cue in self.heard]


def test_half_an_hour_without_drift() -> None:
    led = Led()
    begun = led.clocks.awake
    led.until(10_000)
    assert led.guide.state == ENDED
    planned = cues(timeline(shipped_programme(), STEP))
    assert led.ids() == [cue.id for cue in planned]
    errors = [at - cue.at_s for (at, _), cue in zip(led.heard, planned, strict=True)]
    assert min(errors) >= 0 and max(errors) <= 0.0071  # never more than one wake-up was late
    assert led.clocks.awake - begun == pytest.approx(5 + 1860, abs=0.01)
    assert led.guide.reps_done() == 7 and led.guide.run_s() == 7 * 60


def test_a_pause_takes_no_time_and_says_again_what_to_do() -> None:
    led = Led().until(RUN_1 + 20)
    led.guide.pause()
    led.clocks.awake += 600
    led.look()
    assert led.guide.next_wake_s() is None
    assert led.guide.position_s == pytest.approx(RUN_1 + 20, abs=0.02)
    led.guide.resume()
    led.look()
    assert led.ids()[-2:] == ["run", "run"]
    led.until(RUN_1 + 61)
    assert led.ids()[-2:] == ["ten_left", "walk"]
    assert led.guide.run_s() == 60


def test_a_pause_of_an_hour_is_no_sleep() -> None:
    led = Led().until(RUN_1)
    led.guide.pause()
    led.clocks.awake += 3600
    led.clocks.asleep += 3600
    led.guide.resume()
    led.look()
    assert led.guide.state == RUNNING and led.guide.slept_s == 0


def test_a_sleep_stands_where_it_was_last_seen() -> None:
    led = Led().until(RUN_1 + 30)
    led.clocks.asleep += 700
    led.clocks.awake += 0.4
    led.look()
    assert led.guide.state == PAUSED and led.guide.slept_s == pytest.approx(700.4)
    assert led.guide.position_s == pytest.approx(RUN_1 + 30, abs=0.02)
    heard = len(led.heard)
    led.guide.resume()
    led.until(10_000)
    assert led.ids()[heard] == "run"
    assert led.guide.reps_done() == 7 and led.guide.run_s() == 420


def test_a_clock_that_counts_the_sleep_too_is_a_sleep_after_a_minute() -> None:
    led = Led().until(RUN_1 + 30)
    led.clocks.awake += 61
    led.look()
    assert led.guide.state == PAUSED and led.guide.position_s == pytest.approx(RUN_1 + 30, abs=0.02)


def test_a_blocked_window_goes_on_with_what_to_do_now() -> None:
    led = Led().until(RUN_1 + 30)
    heard = len(led.heard)
    led.clocks.awake += 45  # over "ten left" at 50 and "walk" at 60
    led.look()
    assert led.ids()[heard:] == ["walk"]
    assert led.guide.state == RUNNING and led.guide.phase.kind == "walk"
    assert led.guide.run_s() == 60


def test_a_window_blocked_for_a_second_loses_no_cue() -> None:
    led = Led().until(RUN_1 + 49.5)
    heard = len(led.heard)
    led.clocks.awake += 1.4
    led.look()
    assert led.ids()[heard:] == ["ten_left"]


def test_the_last_cue_is_heard_though_the_window_was_blocked_at_the_end() -> None:
    led = Led().until(1864)
    led.clocks.awake += 50
    led.look()
    assert led.ids()[-1] == "finished" and led.guide.state == ENDED
    assert led.guide.look().to_go_s == 0 == led.guide.look().left_s


def test_skip_and_undo() -> None:
    led = Led().until(RUN_1 + 20)
    assert led.guide.skip() and led.guide.can_undo()
    led.look()
    assert led.ids()[-1] == "walk" and led.guide.phase.kind == "walk"
    led.until(led.guide.position_s + 5)
    led.guide.undo()
    led.look()
    assert led.ids()[-1] == "run"
    assert led.guide.position_s == pytest.approx(RUN_1 + 20, abs=0.02)
    assert not led.guide.can_undo()
    led.until(10_000)
    assert led.guide.reps_done() == 7 and led.guide.run_s() == 420


def test_a_run_that_was_skipped_is_not_done() -> None:
    led = Led().until(RUN_1 + 20)
    led.guide.skip()
    led.until(10_000)
    assert led.guide.reps_done() == 6 and led.guide.run_s() == 6 * 60 + 20


def test_a_skip_in_the_last_moment_takes_nothing_away() -> None:
    led = Led().until(RUN_1 + 58)
    led.guide.skip()
    led.until(10_000)
    assert led.guide.reps_done() == 7


def test_undo_is_offered_while_the_phase_skipped_to_lasts() -> None:
    led = Led().until(RUN_1 + 20)
    led.guide.skip()
    led.look()
    led.until(RUN_1 + 60 + 121)
    assert not led.guide.can_undo()


def test_skipping_through_to_the_end() -> None:
    led = Led()
    for _ in led.guide.timeline:
        led.guide.skip()
        led.look()
    assert led.guide.state == ENDED and led.ids()[-1] == "finished"
    assert led.guide.run_s() == 0 and led.guide.reps_done() == 0


def test_one_fewer_and_back() -> None:
    led = Led().until(RUN_1 + 90)
    assert led.guide.one_fewer()
    assert sum(p.kind == "run" for p in led.guide.timeline) == 6
    led.guide.undo()
    assert sum(p.kind == "run" for p in led.guide.timeline) == 7
    assert led.guide.one_fewer()
    led.until(10_000)
    assert led.guide.reps_done() == 6
    assert led.ids().count("last_rep") == led.ids().count("half_way") == 1


def test_half_way_is_said_once_though_the_session_gets_shorter() -> None:
    led = Led(Step(4, 8)).until(1120)
    assert led.ids().count("half_way") == 1
    while led.guide.one_fewer():
        pass
    led.until(10_000)
    assert led.ids().count("half_way") == 1


def test_the_last_repetition_once_begun_is_not_left_out() -> None:
    led = Led().until(RUN_1 + 6 * 180 + 1)
    assert not led.guide.can_do_one_fewer() and not led.guide.one_fewer()


def test_walking_the_rest() -> None:
    led = Led().until(RUN_1 + 180 + 30)
    assert led.guide.walk_the_rest()
    led.look()
    assert led.ids()[-1] == "walk"
    led.until(10_000)
    assert led.guide.state == ENDED and led.guide.reps_done() == 1 and led.guide.run_s() == 90
    assert led.ids()[-4:] == ["ten_left", "cool_down", "ten_left", "finished"]


def test_ending_early_keeps_what_was_run() -> None:
    led = Led().until(RUN_1 + 180)
    led.clocks.awake += 0.3
    led.guide.end()
    assert led.guide.state == ENDED and led.guide.reps_done() == 1
    assert led.guide.run_s() == 60 and led.guide.next_wake_s() is None
    assert led.guide.advance() == ()


def test_ending_after_a_sleep_counts_no_second_of_it() -> None:
    led = Led().until(RUN_1 + 30)
    led.clocks.awake += 3600  # the window hears of the end before its own timer
    led.guide.end()
    assert led.guide.state == ENDED
    assert led.guide.run_s() == 30 and led.guide.reps_done() == 0


def test_paused_at_the_very_end_the_last_word_is_finished() -> None:
    led = Led().until(1860)
    led.guide.pause()
    assert led.guide.skip()  # out of the cool-down
    clocks = SetClocks()
    led.guide = Guide.restored(json.loads(json.dumps(led.guide.journal())), clocks)
    led.guide.resume()
    assert led.guide.advance() == ("finished",) and led.guide.state == ENDED


def test_it_tells_how_long_it_has_stood() -> None:
    led = Led().until(RUN_1 + 30)
    assert led.guide.stood_s() == 0
    led.guide.pause()
    led.clocks.awake += 100
    led.clocks.asleep += 500
    assert led.guide.stood_s() == pytest.approx(600)
    led.guide.skip()  # no running again
    assert led.guide.stood_s() == pytest.approx(600)
    led.guide.resume()
    led.clocks.asleep += 1700
    led.clocks.awake += 0.2
    led.look()
    led.clocks.awake += 60
    assert led.guide.stood_s() == pytest.approx(1760.2)


def test_a_journal_brings_it_back_to_the_second() -> None:
    led = Led().until(RUN_1 + 200)
    kept = json.loads(json.dumps(led.guide.journal()))
    clocks = SetClocks()
    clocks.awake = 5.0  # the computer was started anew
    led.guide, led.clocks = Guide.restored(kept, clocks), clocks
    assert led.guide.state == PAUSED and led.guide.run_s() == 80
    led.guide.resume()
    led.until(10_000)
    assert led.guide.reps_done() == 7 and led.guide.run_s() == 420


def test_what_is_seen_counts_down_by_whole_seconds() -> None:
    led = Led().until(RUN_1)
    seen = []
    for _ in range(61):
        seen.append((led.guide.look().phase.kind, led.guide.look().left_s))
        led.until(led.guide.position_s + 1)
    assert [left for kind, left in seen if kind == "run"] == list(range(60, 0, -1))
    look = led.guide.look()
    assert look.phase.kind == "walk" and look.gone_s + look.to_go_s == 1860


def test_a_test_run_counts_its_seconds() -> None:
    led = Led(test_run=True).until(RUN_1 + 47.4)
    led.guide.skip()
    led.look()
    assert led.ids()[-1] == "cool_down" and led.guide.run_s() == 47
    assert all(a[0] <= b[0] for a, b in pairwise(led.heard))


class Sounding(Led):
    """The same, with the cues handed over early and dropped when something changes."""

    def __init__(self, *, ahead_s: float = 3.0) -> None:
        self.coming: list[tuple[float, str]] = []
        self.sounded: list[tuple[float, str]] = []
        self.ahead_s = ahead_s
        super().__init__()

    def look(self) -> None:
        now = self.clocks.awake
        self.sounded += [each for each in self.coming if each[0] <= now]
        self.coming = [each for each in self.coming if each[0] > now]
        self.sounded += [(now, cue) for cue in self.guide.advance()]
        self.coming += [(now + each.after_s, each.cue) for each in self.guide.ahead(self.ahead_s)]

    def wait(self, seconds: float) -> Sounding:
        self.clocks.awake += seconds
        self.look()
        return self

    def changed(self) -> Sounding:
        """After the person did something."""
        now = self.clocks.awake
        self.sounded += [each for each in self.coming if each[0] <= now]
        self.coming = []
        self.look()
        return self


@given(st.lists(st.floats(0.05, 2.9), min_size=1, max_size=400))
def test_handed_over_early_each_cue_has_its_moment_however_late_the_window(
    waits: list[float],
) -> None:
    led = Sounding()
    begun = led.clocks.awake
    turn = 0
    while led.guide.state == RUNNING:
        led.wait(waits[turn % len(waits)])
        turn += 1
    planned = [(begun + cue.at_s, cue.id) for cue in cues(timeline(shipped_programme(), STEP))]
    assert [cue for _, cue in led.sounded] == [cue for _, cue in planned]
    assert [at for at, _ in led.sounded] == pytest.approx([at for at, _ in planned], abs=1e-6)


def test_a_cue_handed_over_early_is_not_heard_in_a_pause() -> None:
    led = Sounding()
    for _ in range(303):
        led.wait(1)
    assert [cue for _, cue in led.coming] == ["run"]  # the run begins at 305 s
    led.guide.pause()
    led.changed().wait(600)
    assert [cue for _, cue in led.sounded] == ["count_in", "warm_up", "ten_left"]
    led.guide.resume()
    led.wait(0).wait(1.5).wait(1)
    assert [cue for _, cue in led.sounded][3:] == ["warm_up", "run"]


def test_half_way_taken_back_in_a_pause_is_said_after_it() -> None:
    led = Sounding()
    half = next(c.at_s for c in cues(timeline(shipped_programme(), STEP)) if c.id == "half_way")
    while led.guide.position_s < half - 2:
        led.wait(1)
    led.guide.pause()
    led.changed()
    led.guide.resume()
    led.changed().wait(1).wait(2)
    assert [cue for _, cue in led.sounded].count("half_way") == 1


def test_a_sleep_takes_back_what_was_handed_over() -> None:
    led = Sounding()
    for _ in range(303):
        led.wait(1)
    led.clocks.asleep += 900
    led.wait(0.2)
    assert led.guide.state == PAUSED
    led.coming = []  # as the window drops them
    led.guide.resume()
    led.wait(0).wait(3)
    assert [cue for _, cue in led.sounded][3:] == ["warm_up", "run"]


def test_a_cue_that_has_just_sounded_is_not_recalled() -> None:
    led = Sounding()
    for _ in range(304):
        led.wait(1)
    led.clocks.awake += 1.004  # the run has begun, and the window has not looked yet
    led.guide.recall()
    led.changed().wait(1)
    assert [cue for _, cue in led.sounded].count("run") == 1


def test_nothing_is_handed_over_before_the_start_or_after_the_end() -> None:
    guide = Guide(timeline(shipped_programme(), STEP), SetClocks())
    assert guide.ahead(5) == ()
    guide.end()
    assert guide.ahead(5) == ()
