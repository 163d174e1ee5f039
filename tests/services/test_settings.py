"""Settings that belong to the diary."""

from __future__ import annotations

from datetime import date

import pytest

from app.services.ports import BackstrideError, StoreUnavailable
from app.services.settings import ReportPerson, usual_paper
from resources import read_text
from tests.services.memory import World

OWN = read_text("programme.toml").replace(
    'name = "Backstride run-walk programme"', 'name = "The clinic\'s table"'
)


def test_the_first_start_is_done_once_a_country_is_chosen() -> None:
    world = World()
    assert not world.use.settings.welcomed
    world.use.settings.welcome("GB", "mi")
    assert world.use.settings.welcomed
    assert world.diary.units() == "mi"
    world.use.settings.set_country("other")
    world.use.settings.set_units("km")
    assert world.diary.profile() == {"country": "other", "units": "km"}


def test_another_stage_table_is_used_at_once_and_kept_with_the_diary() -> None:
    world = World()
    told: list[str] = []
    world.diary.changes.subscribe(lambda: told.append(world.diary.programme.name))
    programme = world.use.settings.load_programme(OWN, "clinic.toml")
    assert programme.name == world.diary.programme.name == "The clinic's table"
    assert told == ["The clinic's table"] and world.use.settings.has_own_table
    world.use.settings.use_shipped_programme()
    assert world.diary.programme.name == "Backstride run-walk programme"
    assert not world.use.settings.has_own_table


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ("weeks = 12", "weeks = 0", 20, "weeks"),
        ("run_s = 30\n", "run_s = 4000\n", 49, "run_s"),
        ("reps_min = 6", "reps_min = ", 43, ""),
    ],
)
def test_a_table_that_is_none_is_refused_with_its_line_and_changes_nothing(
    old: str, new: str, line: int, field: str
) -> None:
    world = World()
    world.use.settings.load_programme(OWN, "clinic.toml")
    text = read_text("programme.toml")
    assert old in text
    with pytest.raises(BackstrideError) as error:
        world.use.settings.load_programme(text.replace(old, new, 1), "clinic.toml")
    assert str(error.value).startswith("clinic.toml")
    assert field in str(error.value)
    assert f"line {line}" in str(error.value)
    assert world.diary.programme.name == "The clinic's table"


def test_a_table_that_cannot_be_stored_is_not_used() -> None:
    world = World()
    world.store.fail_at = 1
    with pytest.raises(StoreUnavailable):
        world.use.settings.load_programme(OWN, "clinic.toml")
    assert world.diary.programme.name == "Backstride run-walk programme"


def test_a_bottomless_table_is_refused_in_a_sentence() -> None:
    with pytest.raises(BackstrideError) as error:
        World().use.settings.load_programme("x = " + "[" * 9000, "deep.toml")
    assert str(error.value).startswith("deep.toml: ")


def test_any_weekday_will_do_until_some_are_picked() -> None:
    world = World()
    assert world.use.settings.session_days == frozenset()
    world.use.settings.set_session_days((4, 0, 2))
    assert world.use.settings.session_days == {0, 2, 4}
    assert world.diary.profile()["session_days"] == [0, 2, 4]
    world.use.settings.set_session_days(())
    assert world.use.settings.session_days == frozenset()


def test_only_weekdays_can_be_picked() -> None:
    world = World()
    with pytest.raises(ValueError, match="0 to 6"):
        world.use.settings.set_session_days((7,))
    assert world.use.settings.session_days == frozenset()


@pytest.mark.parametrize("kept", ["Monday", [0, 9, "2", True, 4], {"0": 1}, 3, None])
def test_a_profile_from_elsewhere_may_hold_anything(kept: object) -> None:
    world = World()
    world.diary.set_profile({"session_days": kept})
    assert world.use.settings.session_days <= {0, 4}


def test_name_and_birth_date_are_kept_for_reports_and_forgotten() -> None:
    settings, profile = (world := World()).use.settings, world.diary.profile
    assert settings.report_person is None
    settings.keep_report_person(ReportPerson("Alex Example", date(1988, 5, 3)))
    assert settings.report_person == ("Alex Example", date(1988, 5, 3))
    settings.keep_report_person(ReportPerson(None, date(1988, 5, 3)))
    assert settings.report_person == (None, date(1988, 5, 3))
    settings.keep_report_person(ReportPerson())
    assert settings.report_person is None
    assert not [value for key, value in profile().items() if key.startswith("report") and value]


def test_what_a_file_brought_in_for_a_name_is_not_taken() -> None:
    world = World()
    world.diary.set_profile({"report_name": ["Alex"], "report_born": "3 May"})
    assert world.use.settings.report_person is None


@pytest.mark.parametrize(
    ("country", "paper"),
    [("US", "Letter"), ("CA", "Letter"), ("GB", "A4"), ("other", "A4"), (None, "A4")],
)
def test_paper_follows_the_country(country: str | None, paper: str) -> None:
    assert usual_paper(country) == paper
