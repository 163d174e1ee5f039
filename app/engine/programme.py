"""The stage table: a ladder of steps, read from data and validated.

Every number of the shipped table carries its provenance (clinical.md §1): `trial` (Neason et al.
2024 as reported by Running Physio), `secondary` (a report of the trial) or `own`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, NoReturn

from app.engine.model import Step

PROVENANCES = ("trial", "secondary", "own")
_BOUNDS = {
    "weeks": (1, 52),
    "sessions_per_week": (1, 7),
    "min_rest_days": (0, 6),
    "warm_up_s": (0, 1800),
    "cool_down_s": (0, 1800),
}
_STAGE_BOUNDS = {
    "run_s": (5, 3600),
    "walk_s": (0, 3600),
    "reps_min": (1, 60),
    "reps_max": (1, 60),
}


class ProgrammeError(ValueError):
    """A table that can't be used. The text names file, line, field and what was expected."""


class Stage(NamedTuple):
    """One row: run and walk in seconds, the range of repetitions, and where each value is from."""

    number: int
    run_s: int
    walk_s: int
    reps_min: int
    reps_max: int
    provenance: Mapping[str, str]
    source: str

    @property
    def lowest(self) -> Step:
        """The stage's first step."""
        return Step(self.number, self.reps_min)


class Programme(NamedTuple):
    """The whole table. Seconds and days; `starts` maps comfortable seconds to a stage."""

    name: str
    version: str
    weeks: int
    sessions_per_week: int
    min_rest_days: int
    warm_up_s: int
    cool_down_s: int
    stages: tuple[Stage, ...]
    starts: tuple[tuple[int, int], ...]
    provenance: Mapping[str, str]
    sources: Mapping[str, str] = {}
    """Where a value above the stages is from, in words; a table may leave it out."""

    def stage(self, number: int) -> Stage:
        """The stage of that number; one beyond the table's end is its last."""
        return self.stages[min(max(number, 1), len(self.stages)) - 1]

    @property
    def last_stage(self) -> int:
        """The number of the table's last stage."""
        return len(self.stages)

    @property
    def floor(self) -> Step:
        """The lowest step of stage 1."""
        return self.stages[0].lowest

    def starting_stage(self, comfortable_s: int) -> int:
        """The stage for the comfortable seconds of a test run (0–44 → 1, 45–89 → 2, 90–120 → 3)."""
        return next(s for from_s, s in reversed(self.starts) if comfortable_s >= from_s)

    def clamped(self, step: Step, number: int) -> Step:
        """`step` moved to stage `number`, its repetitions brought into that stage's range."""
        stage = self.stage(number)
        return Step(stage.number, min(max(step.reps, stage.reps_min), stage.reps_max))

    def up(self, step: Step) -> Step | None:
        """One step up: a repetition more, else the next stage's lowest; None at the end."""
        if step.stage > self.last_stage:
            return None
        if step.reps < self.stage(step.stage).reps_max:
            return Step(step.stage, step.reps + 1)
        if step.stage == self.last_stage:
            return None
        return self.stage(step.stage + 1).lowest

    def back(self, step: Step) -> Step:
        """One stage back, repetitions clamped; at stage 1 its lowest number.

        A step beyond the table's end goes back from its last stage.
        """
        stage = min(step.stage, self.last_stage)
        return self.floor if stage <= 1 else self.clamped(step, stage - 1)

    def duration_s(self, step: Step) -> int:
        """Seconds of a whole session at `step`, warm-up and cool-down walks included."""
        stage = self.stage(step.stage)
        return self.warm_up_s + step.reps * (stage.run_s + stage.walk_s) + self.cool_down_s


def parse_programme(text: str, name: str) -> Programme:
    """Read a stage table from TOML `text`; `name` is its file name, for messages.

    Raises ProgrammeError with file, line and field when the table is not one.
    """
    import tomllib  # only needed when a table is read from its file, not to decide

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeError(f"{name}: {error}. Correct that place and load it again.") from None
    return _Reader(text, name).programme(table)


class _Reader:
    """Checks a parsed table; keeps its text to tell the line of a wrong field."""

    def __init__(self, text: str, name: str) -> None:
        self._lines = text.splitlines()
        self._name = name

    def programme(self, table: Mapping[str, Any]) -> Programme:
        numbers = {
            key: self._whole(table, key, low, high, None, 0) for key, (low, high) in _BOUNDS.items()
        }
        rows = self._rows(table, "stages")
        stages = tuple(self._stage(row, index) for index, row in enumerate(rows))
        return Programme(
            name=self._text(table, "name", None, 0),
            version=self._text(table, "version", None, 0),
            stages=stages,
            starts=self._starts(self._rows(table, "starts"), len(stages)),
            provenance=self._provenances(table, tuple(_BOUNDS), None, 0),
            sources=self._sources(table),
            **numbers,
        )

    def _sources(self, table: Mapping[str, Any]) -> Mapping[str, str]:
        given = table.get("sources", {})
        if not isinstance(given, dict) or not all(isinstance(v, str) for v in given.values()):
            self._fail("sources", "a table with text for each value", None, 0)
        return {key: given[key] for key in _BOUNDS if given.get(key)}

    def _stage(self, row: Mapping[str, Any], index: int) -> Stage:
        numbers = {
            key: self._whole(row, key, low, high, "stages", index)
            for key, (low, high) in _STAGE_BOUNDS.items()
        }
        if numbers["reps_max"] < numbers["reps_min"]:
            self._fail("reps_max", "a number no lower than reps_min", "stages", index)
        return Stage(
            number=index + 1,
            provenance=self._provenances(row, tuple(_STAGE_BOUNDS), "stages", index),
            source=self._text(row, "source", "stages", index),
            **numbers,
        )

    def _starts(self, rows: list[Mapping[str, Any]], count: int) -> tuple[tuple[int, int], ...]:
        starts: list[tuple[int, int]] = []
        for index, row in enumerate(rows):
            from_s = self._whole(row, "from_s", 0, 120, "starts", index)
            stage = self._whole(row, "stage", 1, count, "starts", index)
            if index == 0 and from_s != 0:
                self._fail("from_s", "0 in the first row", "starts", index)
            if starts and (from_s <= starts[-1][0] or stage < starts[-1][1]):
                self._fail("from_s", "rows in rising order", "starts", index)
            starts.append((from_s, stage))
        return tuple(starts)

    def _rows(self, table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        rows = table.get(key)
        if not isinstance(rows, list) or not rows or not all(isinstance(r, dict) for r in rows):
            self._fail(key, f"at least one [[{key}]] row", None, 0)
        return rows

    def _whole(
        self, row: Mapping[str, Any], key: str, low: int, high: int, table: str | None, index: int
    ) -> int:
        value = row.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self._fail(key, f"a whole number from {low} to {high}", table, index)
        return int(value)

    def _text(self, row: Mapping[str, Any], key: str, table: str | None, index: int) -> str:
        value = row.get(key)
        if not isinstance(value, str) or not value.strip():
            self._fail(key, "some text", table, index)
        return str(value)

    def _provenances(
        self, row: Mapping[str, Any], keys: tuple[str, ...], table: str | None, index: int
    ) -> Mapping[str, str]:
        given = row.get("provenance")
        if not isinstance(given, dict):
            self._fail("provenance", "a table with the origin of each value", table, index)
        for key in keys:
            if given.get(key) not in PROVENANCES:
                expected = f"{key} = one of {', '.join(PROVENANCES)}"
                self._fail("provenance", expected, table, index)
        return {key: given[key] for key in keys}

    def _fail(self, field: str, expected: str, table: str | None, index: int) -> NoReturn:
        where = f"[[{table}]] row {index + 1}, " if table else ""
        raise ProgrammeError(
            f"{self._name}, line {self._line(field, table, index)}: {where}field “{field}” must be "
            f"{expected}. Nothing was changed; correct it and load the file again."
        )

    def _line(self, field: str, table: str | None, index: int) -> int:
        """The line of `field` in the given row, else of the row's head, else 1."""
        heads = [n for n, line in enumerate(self._lines, 1) if line.strip() == f"[[{table}]]"]
        start = heads[index] if table and index < len(heads) else 0
        inside = True  # the row, or what stands above the first table
        for number, line in enumerate(self._lines[start:], start + 1):
            key = line.strip()
            if key.startswith("["):
                if not table and key == f"[{field}]":
                    return number
                inside = False
            elif inside and key.split("=")[0].strip() == field:
                return number
        return max(start, 1)
