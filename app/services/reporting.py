"""The report for a physio, in numbers, codes and dates: one reading of the diary for a period.

Words, paper and drawing belong to whoever renders it. Nothing outside the period is counted, with
three exceptions that are about now and say so: the findings that stand, the limits in force, and
the questions for the physio.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from app.engine.chart import ChartData
from app.engine.model import Step

SECTIONS = (
    "figures",
    "chart",
    "weeks",
    "ledger",
    "findings",
    "events",
    "elsewhere",
    "measures",
    "questions",
    "quality",
    "limits_slip",
)
"""What can be ticked, in the order of the page. What is not wanted is empty (None) in the report;
findings that stand are always in it."""
PAPERS = ("A4", "Letter")


class Wanted(NamedTuple):
    """What the report is to hold. `start` None: since the programme's start; `end` None: today.

    `name` and `born` are printed, and never stored by the report.
    """

    start: date | None = None
    end: date | None = None
    sections: frozenset[str] = frozenset(SECTIONS)
    name: str | None = None
    born: date | None = None
    paper: str = "A4"


class Periods(NamedTuple):
    """The first days that are offered; `appointment` None: no appointment is known. Both end
    today."""

    start: date
    appointment: date | None
    today: date


class Credit(NamedTuple):
    """On whose advice: the name, and the day it was given."""

    by: str
    on: date


class Figure(NamedTuple):
    """One of the four figures: `code` is ``pain distance sessions stage``.

    pain: means of 0–100; `band` as in `app.engine.change` (None: no band belongs to it); values
    `kind` (``now``: weekly means of "right now"; ``week_average``: past-week averages),
    `first_week` and `last_week` (None for averages), `first_date`, `last_date`.
    distance: metres a week; values as for pain, `estimated` (an estimate is in one of them), and
    `trial` {week: metres}.
    sessions: `start` is None, `now` the sessions done; values `planned`, `share` (0–1), `weeks`
    (completed ones) and `trial` (0–1). Without a completed week `now` is None.
    stage: the planned stage first and last; values `seconds` and `on` of the test run (or None).
    None in `start` or `now`: not recorded.
    """

    code: str
    start: float | None
    now: float | None
    band: str | None
    values: Mapping[str, Any]


class WeekRow(NamedTuple):
    """One programme week, only its days in the period (`whole` False: the period cuts it).

    `start_number` counts the programme's starts from 1. `steps` are the lowest and the highest
    step planned. `done` of `planned` sessions; `not_counted` those logged while nothing was open.
    Points 0–100: `rise` the greatest (worst minus before), `worst` the greatest pain. `settled` is
    the worst answer of the mornings. `responses` {colour: number}. `back`: a stage lower than the
    session before. Metres as in `WeekOutcome`. `days_off` in the week. `complete`: it is over.
    """

    number: int
    start_number: int
    first: date
    last: date
    whole: bool
    complete: bool
    steps: tuple[Step, Step] | None
    done: int
    planned: int
    not_counted: int
    rise: float | None
    worst: float | None
    settled: str | None
    responses: Mapping[str, int]
    back: bool
    mean_pain: float | None
    readings: int
    known_m: int | None
    estimated_m: int | None
    unknown: int
    days_off: int

    @property
    def distance_m(self) -> int | None:
        """Metres run, estimates included; None when nothing is known."""
        if self.known_m is None and self.estimated_m is None:
            return None
        return (self.known_m or 0) + (self.estimated_m or 0)


class Choice(NamedTuple):
    """One line of the decision ledger: what was suggested, what was chosen, and why.

    `rule` and `inputs` are those stored with it (None, {}: a session without a ledger line, as
    imported). `chosen` is a step, ``walk`` or ``rest``. `why` is the patient's own text. `kind`:
    ``as_suggested lower higher walk rest nothing_open``. `credit`: on whose advice. `done` is the
    number of repetitions when a session came of it.
    """

    date: date
    rule: str | None
    version: str | None
    inputs: Mapping[str, Any]
    recommended: Step | None
    chosen: Step | str
    why: str | None
    kind: str
    credit: Credit | None
    done: int | None


class Finding(NamedTuple):
    """One suitability finding: id and class as in `app.engine.suitability`, and what raised it.

    `since` is its day, `recorded` the day it was written down. `state` is ``standing`` or
    ``resolved``; then `how` is ``clearance`` (with `by`, `role`, `on`), ``check`` (`on`) or
    ``both`` (an emergency takes both). `entry_id` is the entry it came from.
    """

    id: str
    cls: str
    raised_by: str
    since: date
    recorded: date
    state: str
    how: str | None
    by: str | None
    role: str | None
    on: date | None
    entry_id: str


class CheckRow(NamedTuple):
    """One suitability check: `verdict` is the gravest class it raised, None without a finding."""

    date: date
    complete: bool
    verdict: str | None
    ids: tuple[str, ...]
    passes: bool
    wants_to_run: str | None


class Answer(NamedTuple):
    """An answer that is another one now: an answer of yes, no, not_sure, or a number of 0–100
    (`average_pain`); None: not answered. `on` is the day of the later answer."""

    id: str
    was: str | float | None
    now: str | float | None
    on: date


class Suitability(NamedTuple):
    """The findings, and what changed since the first complete check of the period (or the one in
    force when it began). `corrected`: answers taken back "by mistake" on the day they were given;
    both are kept. `standing` are as of now, the gravest class first."""

    standing: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    first_check: CheckRow | None
    latest_check: CheckRow | None
    changed: tuple[Answer, ...]
    corrected: tuple[Answer, ...]


class Event(NamedTuple):
    """An adverse event, as the patient wrote it down; None: not recorded. `related` is ``yes``,
    ``no`` or ``not_sure``."""

    first: date
    last: date | None
    category: str
    what: str
    site: str | None
    severity: str
    action: str | None
    related: str | None


class ElsewherePain(NamedTuple):
    """Pain somewhere else in a session beside the back's worst of it, 0–100; None: not recorded."""

    date: date
    site: str
    peak: float | None
    back: float | None


class Score(NamedTuple):
    """One value: its day, the programme week it stands in (None: none) and who scored it."""

    date: date
    week: int | None
    value: float
    scored_by: str | None


class Measure(NamedTuple):
    """A measure with its values in order. `instrument` is ``week_average`` (0–100) or that of a
    `score`: ``ODI RMDQ PSFS activity confidence``; `label` tells several activities apart.
    `maximum` is the instrument's highest value. `band` as in `app.engine.change`, first against
    latest, for past-week averages only: no band is known for the others."""

    instrument: str
    label: str | None
    maximum: int
    scores: tuple[Score, ...]
    band: str | None

    @property
    def change(self) -> float | None:
        """Latest minus first; None with fewer than two values."""
        if len(self.scores) < 2:
            return None
        return self.scores[-1].value - self.scores[0].value


class Question(NamedTuple):
    """A question for the physio, as written down."""

    date: date
    text: str


class Quality(NamedTuple):
    """How good the period's data are: counts.

    Of the `sessions` in which something was run, the distance is `imported` (measured by a
    watch), `typed`, `estimated` (run seconds × own speed) or `unknown`: their sum is `sessions`.
    `guided`: sessions whose repetitions and seconds the player measured. Of all `entries` of the
    period about something that happened: `late` were written down on a later local day, `edited`
    were changed afterwards. Of `days` (days off included) `missing_days` have no pain reading.
    """

    sessions: int
    imported: int
    typed: int
    estimated: int
    unknown: int
    guided: int
    entries: int
    late: int
    edited: int
    days: int
    missing_days: int


class Limit(NamedTuple):
    """One line of the limits slip: a value in force now. `name` is ``max_stage stop_pain ok_pain
    min_rest_days sessions_per_week`` or ``step`` (a physio's advised step that still decides).
    `credit` None: this app's guide. `value` None: no limit."""

    name: str
    value: float | Step | None
    credit: Credit | None


class Report(NamedTuple):
    """Everything the report shows. A section that is not wanted is empty, or None."""

    wanted: Wanted
    made: datetime
    first: date
    last: date
    week: int
    weeks_planned: int
    programme: str
    own_table: bool
    units: str
    simulated: bool
    standing: tuple[Finding, ...]
    figures: tuple[Figure, ...]
    chart: ChartData | None
    weeks: tuple[WeekRow, ...]
    ledger: tuple[Choice, ...]
    findings: Suitability | None
    events: tuple[Event, ...]
    elsewhere: tuple[ElsewherePain, ...]
    measures: tuple[Measure, ...]
    questions: tuple[Question, ...]
    quality: Quality | None
    limits: tuple[Limit, ...]

    @property
    def locked(self) -> bool:
        """A finding stands now: it is said first, and no running is open."""
        return bool(self.standing)
