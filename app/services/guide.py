"""One guided session under way: where it stands, what is to be heard now, what was really done.

No timer and no clock of its own: it is asked, and goes by readings of a clock that never jumps.
Each reading counts on from the one before, however late it comes, so nothing drifts. One class,
long as it is: whatever is done changes the same position on the same timeline.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import Any, NamedTuple, Protocol, get_args

from app.engine.intervals import (
    BEGINNINGS,
    Cue,
    CueId,
    Phase,
    PhaseKind,
    cues,
    walked,
    without_last,
)

READY, RUNNING, PAUSED, ENDED = "ready", "running", "paused", "ended"
SLEPT_S = 2.0
"""So many seconds of the computer's sleep are a sleep, and no rounding."""
BLOCKED_S = 60.0
"""After so long without a look at the clock nobody was guided: it counts as a sleep (own)."""
LATE_S = 2.0
"""A cue that is later than this is not worth hearing, unless it says what to do now (own)."""
DONE_SHARE = 0.9
"""A repetition counts as done when so much of its run was run (own): pressing "Skip" a moment
before its end takes nothing away."""


class Clocks(Protocol):
    """Two clocks that no one can set. Seconds from any beginning."""

    def monotonic(self) -> float:
        """Goes on evenly; may stand still while the computer sleeps."""

    def elapsed(self) -> float:
        """Goes on while the computer sleeps too, where the system has such a clock."""


class Look(NamedTuple):
    """What is to be seen: whole seconds. `gone_s` and `to_go_s` are without the count-in."""

    phase: Phase
    following: Phase | None
    left_s: int
    share: float
    gone_s: int
    to_go_s: int


class Ahead(NamedTuple):
    """A cue that will be due in `after_s` seconds, if nothing comes between."""

    cue: CueId
    after_s: float


class _Undo(NamedTuple):
    timeline: tuple[Phase, ...]
    position: float | None
    until_s: float


class Guide:
    """Leads through a timeline. Ask `advance` at each wake-up, `next_wake_s` for the next one."""

    def __init__(self, timeline: Sequence[Phase], clocks: Clocks) -> None:
        self._clocks = clocks
        self._timeline = tuple(timeline)
        self._cues = cues(self._timeline)
        self.state = READY
        self.slept_s = 0.0
        self._position = 0.0
        self._said_to = -1.0
        self._said_half = self._again = False
        self._spent: dict[tuple[str, int], float] = {}
        self._undo: _Undo | None = None
        self._seen = self._now()
        self._stood_since = self._seen[1]

    # --- where it stands ------------------------------------------------------------------------

    @property
    def timeline(self) -> tuple[Phase, ...]:
        """The phases as they are now."""
        return self._timeline

    @property
    def position_s(self) -> float:
        """Seconds on the timeline, as of the last `advance` or change."""
        return self._position

    @property
    def phase(self) -> Phase:
        """What is to be done now; at the end, the last phase."""
        return self._timeline[self._index()]

    def look(self) -> Look:
        """What is to be seen."""
        index = self._index()
        phase = self._timeline[index]
        following = self._timeline[index + 1] if index + 1 < len(self._timeline) else None
        first = self._timeline[0]
        begin = first.end_s if first.kind == "count_in" else 0
        gone = floor(max(self._position, begin)) - begin
        return Look(
            phase=phase,
            following=following,
            left_s=max(0, ceil(phase.end_s - self._position)),
            share=min(1.0, max(0.0, (self._position - phase.start_s) / phase.seconds)),
            gone_s=gone,
            to_go_s=self._timeline[-1].end_s - begin - gone,
        )

    def next_wake_s(self) -> float | None:
        """Seconds from now to the next cue or the next second that shows; None while it stands.

        Every cue is at a whole second, so both are the same moment.
        """
        if self.state != RUNNING:
            return None
        return max(0.0, floor(self._position) + 1 - self._position_now())

    def room_s(self) -> float:
        """Seconds until the next cue: what may take a moment is done when there is room."""
        to_come = (c.at_s for c in self._cues if c.at_s > self._position)
        return next(to_come, self._timeline[-1].end_s + 1) - self._position

    def reps_done(self) -> int:
        """Repetitions whose run was run: nine tenths of it or more."""
        runs = [phase for phase in self._timeline if phase.kind == "run"]
        return sum(
            self._spent.get((p.kind, p.repetition), 0.0) >= DONE_SHARE * p.seconds for p in runs
        )

    def run_s(self) -> int:
        """Whole seconds really run."""
        return round(sum(s for (kind, _), s in self._spent.items() if kind == "run"))

    def stood_s(self) -> float:
        """Seconds it has been standing still, a sleep included; 0 while it goes on."""
        return self._clocks.elapsed() - self._stood_since if self.state == PAUSED else 0.0

    # --- going on -------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin, or do nothing when it has begun."""
        if self.state == READY:
            self.state, self._seen = RUNNING, self._now()

    def advance(self) -> tuple[CueId, ...]:
        """Take the time that went by, and tell what is to be heard now, in order.

        After a sleep it stands where it was last seen, with `slept_s` set. After a blocked window
        it goes on, and of the cues that were missed only the one for what is to be done now sounds.
        """
        if self.state != RUNNING:
            return ()
        if self._asleep():
            return ()
        self._take_time()
        due = [c for c in self._cues if self._said_to < c.at_s <= self._position]
        due = [c for c in due if not (c.id == "half_way" and self._said_half)]
        self._said_to = max(self._said_to, self._position)
        heard = self._worth_hearing(due)
        if self._again:
            self._again = False
            over = self._position >= self._timeline[-1].end_s
            begin = self._timeline[-1].end_s if over else self.phase.start_s
            begun = next(c.id for c in self._cues if c.at_s == begin)
            heard = heard if begun in heard else (begun, *heard)
        self._said_half = self._said_half or "half_way" in heard
        if self._position >= self._timeline[-1].end_s:
            self.state = ENDED
        if self._undo is not None and self._position >= self._undo.until_s:
            self._undo = None
        return heard

    def ahead(self, within_s: float) -> tuple[Ahead, ...]:
        """The cues of the next so many seconds, each handed out once: `advance` won't bring it.

        Whoever sounds them to the moment needs them early. Any change that the person makes recalls
        those that are still to come: drop them, and ask again.
        """
        if self.state != RUNNING:
            return ()
        until, now = self._position + within_s, self._position_now()
        coming = [c for c in self._cues if self._said_to < c.at_s <= until]
        coming = [c for c in coming if not (c.id == "half_way" and self._said_half)]
        self._said_to = max(self._said_to, until)
        self._said_half = self._said_half or any(c.id == "half_way" for c in coming)
        return tuple(Ahead(c.id, max(0.0, c.at_s - now)) for c in coming)

    def recall(self) -> None:
        """Cues that were handed out early and are not due yet will be handed out again."""
        now = self._position_now() if self.state == RUNNING else self._position
        back = [c for c in self._cues if now < c.at_s <= self._said_to]
        if any(c.id == "half_way" for c in back):
            self._said_half = False
        self._said_to = min(self._said_to, now)

    def pause(self) -> None:
        """Stand still."""
        if self.state == RUNNING and not self._asleep():
            self._take_time()
            self.recall()
            self.state, self._stood_since = PAUSED, self._seen[1]

    def resume(self) -> None:
        """Go on from where it stands; what is to be done now is said again."""
        if self.state == PAUSED:
            self.state, self.slept_s, self._seen = RUNNING, 0.0, self._now()
            self._again = True

    def end(self) -> None:
        """It is over, before its end or at it."""
        self._settle()
        self.state = ENDED

    # --- changing it ----------------------------------------------------------------------------

    def skip(self) -> bool:
        """On to the next phase; from the last one, to the end. False when it is not under way."""
        if self.state not in (RUNNING, PAUSED):
            return False
        self._settle()
        index = self._index()
        end = self._timeline[index].end_s
        after = self._timeline[index + 1].end_s if index + 1 < len(self._timeline) else end + 1
        self._undo = _Undo(self._timeline, self._position, after)
        self._move(end)
        return True

    def can_undo(self) -> bool:
        """A skip or a repetition taken away can still be taken back."""
        return self._undo is not None and self.state in (RUNNING, PAUSED)

    def undo(self) -> None:
        """Back to where the skip was pressed, or the last repetition back."""
        if self._undo is None or not self.can_undo():
            return
        self._settle()
        undo, self._undo = self._undo, None
        self._change(undo.timeline)
        if undo.position is not None:
            self._position = self._said_to = undo.position
            self._again = True

    def can_do_one_fewer(self) -> bool:
        """There is a last repetition that has not begun."""
        last = max(phase.repetition for phase in self._timeline)
        begun = next((p.start_s for p in self._timeline if p.repetition == last), 0)
        return last > 1 and begun > self._position and self.state in (RUNNING, PAUSED)

    def one_fewer(self) -> bool:
        """Leave the last repetition out. False when it has begun or is the only one."""
        self._settle()
        if not self.can_do_one_fewer():
            return False
        last = max(phase.repetition for phase in self._timeline)
        begins = next(p.start_s for p in self._timeline if p.repetition == last)
        self._undo = _Undo(self._timeline, None, begins)
        self._change(without_last(self._timeline))
        return True

    def can_walk_the_rest(self) -> bool:
        """There is running left that can become walking."""
        coming = self._timeline[self._index() :]
        return self.state in (RUNNING, PAUSED) and any(p.kind == "run" for p in coming)

    def walk_the_rest(self) -> bool:
        """No more running: a walk for the time that is left, then the cool-down."""
        self._settle()
        if not self.can_walk_the_rest():
            return False
        index, running = self._index(), self.phase.kind == "run"
        self._undo = None
        self._change(walked(self._timeline, index))
        if running:
            self._move(self._timeline[index].end_s)
        return True

    # --- kept and found again -------------------------------------------------------------------

    def journal(self) -> dict[str, Any]:
        """All of it, in the diary's plain form."""
        return {
            "timeline": [list(phase) for phase in self._timeline],
            "position_s": round(self._position, 3),
            "said_half": self._said_half,
            "spent": [[kind, rep, round(s, 3)] for (kind, rep), s in self._spent.items()],
        }

    @classmethod
    def restored(cls, journal: Mapping[str, Any], clocks: Clocks) -> Guide:
        """As `journal` left it, standing still. Raises KeyError, TypeError or ValueError for what
        no version so far has written."""
        phases = [Phase(*phase) for phase in journal["timeline"]]
        if not phases or not all(p.kind in get_args(PhaseKind) and p.seconds > 0 for p in phases):
            raise ValueError("This is no timeline that can be led through here.")
        guide = cls(phases, clocks)
        guide.state = PAUSED
        guide._position = guide._said_to = float(journal["position_s"])
        guide._said_half = bool(journal["said_half"])
        guide._spent = {(kind, rep): float(s) for kind, rep, s in journal["spent"]}
        return guide

    # --- inside ---------------------------------------------------------------------------------

    def _now(self) -> tuple[float, float]:
        return self._clocks.monotonic(), self._clocks.elapsed()

    def _position_now(self) -> float:
        return self._position + self._clocks.monotonic() - self._seen[0]

    def _index(self) -> int:
        at = self._position
        return next(
            (i for i, p in enumerate(self._timeline) if at < p.end_s), len(self._timeline) - 1
        )

    def _asleep(self) -> bool:
        """The computer slept since the last look: stand where it was seen then."""
        monotonic, elapsed = self._now()
        passed, gone = monotonic - self._seen[0], elapsed - self._seen[1]
        if gone - passed < SLEPT_S and passed < BLOCKED_S:
            return False
        self.state, self.slept_s, self._stood_since = PAUSED, max(gone, passed), self._seen[1]
        self._seen = monotonic, elapsed
        self.recall()
        return True

    def _settle(self) -> None:
        """Before a change: take the time that went by, unless it stands or slept."""
        if self.state == RUNNING and not self._asleep():
            self._take_time()
            self.recall()

    def _take_time(self) -> None:
        seen = self._now()
        to = min(self._position + max(0.0, seen[0] - self._seen[0]), self._timeline[-1].end_s)
        for phase in self._timeline:
            inside = min(to, phase.end_s) - max(self._position, phase.start_s)
            if inside > 0:
                key = (phase.kind, phase.repetition)
                self._spent[key] = self._spent.get(key, 0.0) + inside
        self._position, self._seen = to, seen

    def _worth_hearing(self, due: Sequence[Cue]) -> tuple[CueId, ...]:
        fresh = [c for c in due if self._position - c.at_s <= LATE_S]
        late = [c for c in due if c not in fresh and c.id in BEGINNINGS]
        if late and not any(c.id in BEGINNINGS for c in fresh):
            fresh.insert(0, late[-1])
        return tuple(c.id for c in fresh)

    def _move(self, position: float) -> None:
        self._position, self._said_to = float(position), position - 0.001

    def _change(self, timeline: Sequence[Phase]) -> None:
        self._timeline = tuple(timeline)
        self._cues = cues(self._timeline)
