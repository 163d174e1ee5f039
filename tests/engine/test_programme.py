"""The stage table: what is shipped, how steps follow each other, and what a wrong file is told."""

from __future__ import annotations

import re

import pytest

from app.engine.model import Step
from app.engine.programme import Programme, ProgrammeError, parse_programme
from resources import read_text
from tests.engine.build import shipped_programme

TEXT = read_text("programme.toml")
SMALL = """\
name = "Clinic"
version = "7"
weeks = 6
sessions_per_week = 2
min_rest_days = 2
warm_up_s = 60
cool_down_s = 120

[provenance]
weeks = "own"
sessions_per_week = "own"
min_rest_days = "own"
warm_up_s = "own"
cool_down_s = "own"

[[stages]]
run_s = 20
walk_s = 60
reps_min = 2
reps_max = 3
provenance = { run_s = "own", walk_s = "trial", reps_min = "secondary", reps_max = "own" }
source = "The clinic"

[[stages]]
run_s = 40
walk_s = 0
reps_min = 4
reps_max = 4
provenance = { run_s = "own", walk_s = "own", reps_min = "own", reps_max = "own" }
source = "The clinic"

[[starts]]
from_s = 0
stage = 1

[[starts]]
from_s = 60
stage = 2
"""


def small() -> Programme:
    """A table of two stages."""
    return parse_programme(SMALL, "clinic.toml")


def test_another_table_is_read_whole() -> None:
    programme = small()
    assert (programme.name, programme.version, programme.weeks) == ("Clinic", "7", 6)
    assert (programme.sessions_per_week, programme.min_rest_days) == (2, 2)
    assert (programme.warm_up_s, programme.cool_down_s) == (60, 120)
    assert (programme.last_stage, programme.floor) == (2, (1, 2))
    first, second = programme.stages
    assert (first.number, first.run_s, first.walk_s, first.lowest) == (1, 20, 60, (1, 2))
    assert first.provenance == {
        "run_s": "own", "walk_s": "trial", "reps_min": "secondary", "reps_max": "own",
    }  # fmt: skip
    assert (second.number, second.source, second.lowest) == (2, "The clinic", (2, 4))
    assert programme.provenance["weeks"] == "own"
    assert programme.starts == ((0, 1), (60, 2))


# --- steps ------------------------------------------------------------------------------------


def test_going_up_walks_the_whole_table() -> None:
    programme = shipped_programme()
    step: Step | None = programme.floor
    walked = []
    while step is not None:
        walked.append(step)
        step = programme.up(step)
    assert walked == [
        Step(s.number, reps) for s in programme.stages for reps in range(s.reps_min, s.reps_max + 1)
    ]


def test_up_from_outside_the_range_of_a_stage() -> None:
    programme = small()
    assert programme.up(Step(1, 1)) == (1, 2)
    assert programme.up(Step(1, 3)) == (2, 4)
    assert programme.up(Step(1, 9)) == (2, 4)
    assert programme.up(Step(2, 3)) == (2, 4)
    assert programme.up(Step(2, 4)) is None
    assert programme.up(Step(2, 9)) is None
    assert programme.up(Step(3, 1)) is None


def test_back_is_the_stage_before_with_repetitions_in_its_range() -> None:
    programme = shipped_programme()
    assert programme.back(Step(3, 8)) == (2, 8)
    assert programme.back(Step(2, 12)) == (1, 10)
    assert programme.back(Step(5, 3)) == (4, 6)
    assert programme.back(Step(1, 10)) == (1, 6)
    assert programme.back(Step(1, 3)) == (1, 6)
    assert programme.back(Step(14, 9)) == (11, 6)
    assert small().back(Step(2, 4)) == (1, 3)


def test_clamping_and_stages_beyond_the_ends() -> None:
    programme = shipped_programme()
    assert programme.clamped(Step(9, 9), 4) == (4, 8)
    assert programme.clamped(Step(9, 2), 4) == (4, 6)
    assert programme.clamped(Step(9, 7), 99) == (12, 6)
    assert programme.stage(99).number == 12
    assert programme.stage(0).number == 1


@pytest.mark.parametrize(
    ("seconds", "stage"), [(0, 1), (44, 1), (45, 2), (89, 2), (90, 3), (120, 3)]
)
def test_comfortable_seconds_decide_the_starting_stage(seconds: int, stage: int) -> None:
    assert shipped_programme().starting_stage(seconds) == stage


def test_how_long_a_session_takes() -> None:
    assert shipped_programme().duration_s(Step(1, 6)) == 300 + 6 * 135 + 300
    assert small().duration_s(Step(1, 3)) == 60 + 3 * 80 + 120


# --- wrong files ------------------------------------------------------------------------------


def refused(text: str) -> str:
    """The message a wrong table gets."""
    with pytest.raises(ProgrammeError) as error:
        parse_programme(text, "clinic.toml")
    return str(error.value)


def changed(old: str, new: str, which: int = 1) -> str:
    """SMALL with the so-manieth line `old` replaced."""
    parts = SMALL.split(f"{old}\n")
    assert len(parts) > which
    return f"{old}\n".join(parts[:which]) + f"{new}\n" * bool(new) + f"{old}\n".join(parts[which:])


def line_of(text: str, start: str, which: int = 1) -> int:
    """The number of the so-manieth line that begins so."""
    found = [n for n, line in enumerate(text.splitlines(), 1) if line.startswith(start)]
    return found[which - 1]


TOP = [
    ("weeks = 6", "weeks", ["0", "53", "6.5", '"6"', "true"], ["1", "52"], "from 1 to 52"),
    ("sessions_per_week = 2", "sessions_per_week", ["0", "8"], ["1", "7"], "from 1 to 7"),
    ("min_rest_days = 2", "min_rest_days", ["-1", "7"], ["0", "6"], "from 0 to 6"),
    ("warm_up_s = 60", "warm_up_s", ["-1", "1801"], ["0", "1800"], "from 0 to 1800"),
    ("cool_down_s = 120", "cool_down_s", ["-1", "1801"], ["0", "1800"], "from 0 to 1800"),
    ("run_s = 20", "run_s", ["4", "3601", "[]"], ["5", "3600"], "from 5 to 3600"),
    ("walk_s = 60", "walk_s", ["-1", "3601"], ["0", "3600"], "from 0 to 3600"),
    ("reps_min = 2", "reps_min", ["0", "61"], ["1", "3"], "from 1 to 60"),
    ("reps_max = 3", "reps_max", ["0", "61"], ["2", "60"], "from 1 to 60"),
]


@pytest.mark.parametrize(("line", "key", "bad", "good", "bounds"), TOP, ids=[t[1] for t in TOP])
def test_every_number_has_its_bounds(
    line: str, key: str, bad: list[str], good: list[str], bounds: str
) -> None:
    number = line_of(SMALL, line)
    for value in bad:
        message = refused(changed(line, f"{key} = {value}"))
        assert f"clinic.toml, line {number}: " in message
        assert f"field “{key}” must be a whole number {bounds}." in message
        assert message.endswith("Nothing was changed; correct it and load the file again.")
    for value in good:
        parse_programme(changed(line, f"{key} = {value}"), "clinic.toml")


def test_a_row_is_named_by_its_number_and_line() -> None:
    text = changed("run_s = 40", "run_s = 3")
    assert refused(text).startswith(
        f"clinic.toml, line {line_of(text, 'run_s = 3')}: [[stages]] row 2, field “run_s” must be"
    )
    text = changed("reps_max = 4", "reps_max = 3")
    assert refused(text).startswith(
        f"clinic.toml, line {line_of(text, 'reps_max', 2)}: [[stages]] row 2, field “reps_max” "
        "must be a number no lower than reps_min."
    )


def test_a_missing_field_is_told_at_the_head_of_its_row() -> None:
    text = changed("run_s = 40", "")
    head = line_of(text, "[[stages]]", 2)
    assert f"line {head}: [[stages]] row 2, field “run_s”" in refused(text)
    text = changed("weeks = 6", "")
    # The line of the same key in [provenance] is not the top-level field's.
    assert "clinic.toml, line 1: field “weeks” must be a whole number" in refused(text)


@pytest.mark.parametrize("key", ["name", "version"])
@pytest.mark.parametrize("value", ['""', '"  "', "3"])
def test_name_and_version_are_text(key: str, value: str) -> None:
    line = next(line for line in SMALL.splitlines() if line.startswith(f"{key} ="))
    message = refused(changed(line, f"{key} = {value}"))
    assert f"line {line_of(SMALL, key)}: field “{key}” must be some text." in message


def test_sources_of_the_values_above_the_stages_may_be_given() -> None:
    assert small().sources == {}
    table = '[sources]\nweeks = "The clinic\'s paper"\nother = "nothing"\n\n[[starts]]\nfrom_s = 0'
    given = parse_programme(changed("[[starts]]\nfrom_s = 0", table), "clinic.toml")
    assert given.sources == {"weeks": "The clinic's paper"}
    assert set(parse_programme(TEXT, "programme.toml").sources) == set(small().provenance)
    for wrong in ("[sources]\nweeks = 3", "sources = 3"):
        text = changed("cool_down_s = 120\n", f"cool_down_s = 120\n{wrong}\n")
        message = refused(text)
        assert f"line {line_of(text, wrong.split(chr(10))[0])}: field “sources” must be" in message


def test_every_value_needs_its_provenance() -> None:
    origin = 'provenance = { run_s = "own", walk_s = "own", reps_min = "own", reps_max = "own" }'
    line = line_of(SMALL, "provenance =", 2)
    for wrong in (
        origin.replace('walk_s = "own", ', ""),
        origin.replace('walk_s = "own"', 'walk_s = "guess"'),
    ):
        message = refused(changed(origin, wrong))
        assert (
            f"line {line}: [[stages]] row 2, field “provenance” must be walk_s = one of" in message
        )
    assert "provenance” must be a table with the origin" in refused(changed(origin, ""))
    top = changed('weeks = "own"', "")
    assert f"line {line_of(top, '[provenance]')}: field “provenance”" in refused(top)
    assert "weeks = one of trial, secondary, own" in refused(top)
    assert "row 2, field “source” must be some text" in refused(
        changed('source = "The clinic"', "", 2)
    )


@pytest.mark.parametrize(
    ("old", "new", "which", "expected"),
    [
        ("from_s = 0", "from_s = 1", 1, "[[starts]] row 1, field “from_s” must be 0 in the first"),
        ("from_s = 60", "from_s = 0", 1, "[[starts]] row 2, field “from_s” must be rows in rising"),
        ("from_s = 60", "from_s = 121", 1, "a whole number from 0 to 120"),
        (
            "stage = 2",
            "stage = 3",
            1,
            "[[starts]] row 2, field “stage” must be a whole number from 1",
        ),
        ("stage = 2", "stage = 0", 1, "from 1 to 2"),
    ],
)
def test_starts_rise_from_0_and_name_stages_of_the_table(
    old: str, new: str, which: int, expected: str
) -> None:
    text = changed(old, new, which)
    message = refused(text)
    assert expected in message
    assert re.search(r"line (\d+):", message)
    if which == 1 and "row 2" in expected:
        assert f"line {line_of(text, new.split(' =')[0], 2)}:" in message


def test_starts_never_fall_in_stage() -> None:
    text = SMALL.replace("from_s = 0\nstage = 1", "from_s = 0\nstage = 2")
    text = text.replace("from_s = 60\nstage = 2", "from_s = 60\nstage = 1")
    assert "rows in rising order" in refused(text)
    same = SMALL.replace("from_s = 60\nstage = 2", "from_s = 60\nstage = 1")
    assert parse_programme(same, "clinic.toml").starts == ((0, 1), (60, 1))
    last = SMALL.replace("from_s = 60", "from_s = 120")
    assert parse_programme(last, "clinic.toml").starts[-1] == (120, 2)


@pytest.mark.parametrize("key", ["stages", "starts"])
def test_rows_are_there(key: str) -> None:
    head = SMALL.split("[[stages]]")[0]
    other = SMALL[len(head) :]
    only = (
        other.split("[[starts]]")[0] if key == "starts" else "[[starts]]\nfrom_s = 0\nstage = 1\n"
    )
    for text in (head + only, f"{key} = 3\n" + head + only, f"{key} = []\n" + head + only):
        assert f"line 1: field “{key}” must be at least one [[{key}]] row." in refused(text)
    assert "row" in refused(f"{key} = [3]\n" + head + only)


def test_text_that_is_no_toml_is_told_with_its_line() -> None:
    message = refused(changed("weeks = 6", "weeks = six"))
    assert message.startswith("clinic.toml: ")
    assert "line 3" in message
    assert message.endswith("Correct that place and load it again.")
    assert refused("\x00").startswith("clinic.toml: ")
