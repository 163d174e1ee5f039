"""After part of a diary was lost there is no plan and no guided session before a new check."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Parts
from app.engine.model import Entry
from app.services.diary import Diary as OpenDiary
from app.services.diary_file import ImportedDiary
from app.services.guiding import Guiding
from app.services.losses import CHECK_AFTER, check_after
from app.services.merging import merge_diaries
from app.services.ports import Refused
from app.services.screening import CheckDraft
from app.services.use_cases import UseCases
from storage.backup import backup_now
from storage.ids import NewIds
from storage.paths import DataPaths
from storage.restore import preview, preview_salvage, restore, salvage
from storage.unit_of_work import open_store
from tests.engine.build import CALM, Diary, shipped_programme
from tests.services.test_guide import SetClocks
from tests.storage.making import an_entry
from tests.ui.keeping import lose_some

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


class Clock:
    """Stands where it is set."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(UTC)


def a_patient() -> list[Entry]:
    """The check twelve days before `NOW`, a test run two days before; and many notes."""
    diary = Diary(date(2026, 11, 12)).check().wait(10).test_run(60)
    notes = [an_entry(f"note {n} " * 9, NOW - timedelta(hours=30 - n / 10)) for n in range(100)]
    return [*diary.entries, *notes]


@pytest.fixture
def begun(paths: DataPaths) -> DataPaths:
    """A patient whose next step is open."""
    begin(paths, a_patient())
    return paths


def begin(paths: DataPaths, entries: list[Entry]) -> None:
    store = open_store(paths)
    with store.writing() as writer:
        for entry in entries:
            writer.put(entry)
        writer.set_profile({"country": "GB", "units": "km"})
    store.close()


def use_cases(paths: DataPaths, clock: Clock | None = None) -> UseCases:
    diary = OpenDiary(open_store(paths), clock or Clock(), NewIds(), shipped_programme)
    diary.ready = True
    return UseCases.over(diary)


def is_open(cases: UseCases) -> bool:
    """Whether there is a next step, in every way it is asked for."""
    decision = cases.diary.decision()
    guided = Guiding(cases, SetClocks()).offer("session").why
    open_now = decision.step is not None
    assert (guided == "open") == open_now
    assert (cases.planning.today().state == "plan") == open_now
    if not open_now:
        assert decision.rule == "check-due"
        assert decision.reasons[1].code == "check_after_loss"
        assert cases.screening.test_run_offer().why == "check_due"
        with pytest.raises(Refused):
            Guiding(cases, SetClocks()).begin("session", 10)
    return open_now


def answer(cases: UseCases) -> None:
    """Answer the whole check, finding nothing."""
    cases.screening.finish(CheckDraft(CALM, 20, 0))


def test_a_whole_diary_goes_on_as_control(begun: DataPaths) -> None:
    assert is_open(use_cases(begun))


def test_after_a_salvage_with_losses_a_new_check_comes_first(begun: DataPaths) -> None:
    lose_some(begun)
    assert preview_salvage(begun).check_first
    salvage(begun, NOW)
    clock = Clock()
    clock.moment += timedelta(minutes=5)
    cases = use_cases(begun, clock)
    assert not is_open(cases)
    answer(cases)
    assert is_open(cases)
    cases.recording.undo()
    assert not is_open(cases), "the check was taken back"
    cases.diary.set_profile({CHECK_AFTER: None})
    assert is_open(cases), "control: nothing else keeps it closed"


def test_a_finding_of_the_new_check_locks(begun: DataPaths) -> None:
    lose_some(begun)
    salvage(begun, NOW)
    clock = Clock()
    clock.moment += timedelta(minutes=5)
    cases = use_cases(begun, clock)
    cases.screening.finish(CheckDraft({**CALM, "fever": "yes"}, 20, 0))
    assert cases.diary.decision().rule == "locked"


def test_what_a_backup_makes_up_to_the_last_version_needs_no_check(begun: DataPaths) -> None:
    backup = backup_now(begun, "daily", NOW)
    lose_some(begun)
    assert not preview_salvage(begun).check_first
    salvage(begun, NOW, backup)
    assert is_open(use_cases(begun))


def test_an_entry_whose_later_version_is_lost_is_not_made_up(begun: DataPaths) -> None:
    """The number of entries is right again, and what the correction said is gone."""
    backup = backup_now(begun, "daily", NOW)
    store = open_store(begun)
    with store.writing() as writer:
        newest = writer.entries()[-1]
        writer.put(newest.edited(NOW, data={"text": "my leg is numb"}))
    store.close()
    lose_some(begun)
    seen = preview_salvage(begun)
    assert seen.comparison is not None
    assert seen.lost == len(seen.comparison.only_there) == 1, "control: counting finds nothing"
    assert seen.check_first
    salvage(begun, NOW, backup)
    assert not is_open(use_cases(begun))


@pytest.mark.parametrize("gone", [False, True])
def test_going_back_from_what_can_not_be_read_needs_a_check(begun: DataPaths, gone: bool) -> None:
    backup = backup_now(begun, "daily", NOW)
    store = open_store(begun)
    with store.writing() as writer:
        writer.put(an_entry("since the backup", NOW))
    store.close()
    if gone:
        begun.database.unlink()
    else:
        lose_some(begun)
    assert preview(begun, backup).check_first
    restore(begun, backup, NOW)
    assert not is_open(use_cases(begun))


def test_going_back_to_what_the_damaged_diary_was_needs_none(begun: DataPaths) -> None:
    backup = backup_now(begun, "daily", NOW)
    lose_some(begun)
    assert not preview(begun, backup).check_first
    restore(begun, backup, NOW)
    assert is_open(use_cases(begun))


def test_the_check_is_not_got_round_by_going_back_further(begun: DataPaths) -> None:
    backup = backup_now(begun, "daily", NOW)
    store = open_store(begun)
    with store.writing() as writer:
        writer.put(an_entry("since the backup", NOW))
    store.close()
    lose_some(begun)
    salvage(begun, NOW)
    done = restore(begun, backup, NOW + timedelta(minutes=1))
    assert not is_open(use_cases(begun))
    assert done.backup is not None
    restore(begun, done.backup, NOW + timedelta(minutes=2))
    assert not is_open(use_cases(begun))


def test_an_answered_check_is_not_asked_again_by_going_back_to_before_the_loss(
    begun: DataPaths,
) -> None:
    backup = backup_now(begun, "daily", NOW)
    lose_some(begun)
    salvage(begun, NOW)
    clock = Clock()
    clock.moment += timedelta(minutes=5)
    answer(use_cases(begun, clock))
    restore(begun, backup, clock.moment)
    assert is_open(use_cases(begun, clock))


def test_the_loss_comes_along_to_another_computer(
    begun: DataPaths, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lose_some(begun)
    salvage(begun, NOW)
    lost = use_cases(begun).diary
    there = DataPaths.at(tmp_path_factory.mktemp("other"))
    begin(there, a_patient()[:2])
    other = use_cases(there).diary
    file = ImportedDiary(tuple(lost.entries()), lost.profile())
    merge_diaries(other.store, file, NOW.date())
    other.changed()
    assert check_after(other.profile()) == NOW
    assert other.decision().rule == "check-due"


def test_a_clock_that_was_ahead_on_that_day_locks_nobody_out(begun: DataPaths) -> None:
    lose_some(begun)
    salvage(begun, NOW + timedelta(days=900))
    cases = use_cases(begun)
    assert not is_open(cases)
    data = {"complete": True, "answers": CALM, "average_pain": 20}
    cases.recording.record("suitability", data)
    assert not is_open(cases), "control: a check that is not later than the loss"
    answer(cases)
    assert is_open(cases)


def test_the_command_line_says_the_same_after_a_clock_that_was_ahead(begun: DataPaths) -> None:
    lose_some(begun)
    salvage(begun, NOW + timedelta(days=900))
    parts = Parts(begun.root, Clock())
    assert parts.plan(NOW.date()).rule == parts.diary.decision().rule == "check-due"
    assert parts.plan(NOW.date() - timedelta(days=1)).rule != "check-due", "as of that day"


def test_a_day_before_the_loss_is_answered_as_it_was(begun: DataPaths) -> None:
    lose_some(begun)
    salvage(begun, NOW)
    history = use_cases(begun).diary.history()
    assert history.check_after == NOW
    assert history.until(NOW.date() - timedelta(days=1)).check_after is None
    assert history.until(NOW.date()).check_after == NOW


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False), st.booleans(), st.booleans())
def test_after_any_damage_there_is_a_plan_only_when_nothing_is_missing(
    tmp_path_factory: pytest.TempPathFactory, dice: random.Random, fills: bool, late: bool
) -> None:
    paths = DataPaths.at(tmp_path_factory.mktemp("any"))
    begin(paths, a_patient())
    backup = backup_now(paths, "daily", NOW)
    if late:
        store = open_store(paths)
        with store.writing() as writer:
            for entry in dice.sample(writer.entries(), 3):
                writer.put(entry.edited(NOW, data=entry.data))
            writer.put(an_entry("since the backup", NOW))
        store.close()
    before = {entry.id: entry for entry in use_cases(paths).diary.entries()}
    hurt = bytearray(paths.database.read_bytes())
    for _ in range(dice.choice((1, 2, 8))):
        at = dice.randrange(len(hurt))
        hurt[at : at + dice.choice((1, 40, 4096))] = bytes(dice.choice((1, 40)))
    paths.database.write_bytes(hurt)
    try:
        salvage(paths, NOW, backup if fills else None)
    except Refused:
        return  # nothing was hit, or nothing is left
    cases = use_cases(paths)
    after = {entry.id: entry for entry in cases.diary.entries()}
    if CHECK_AFTER not in cases.diary.profile():
        assert after == before
    else:
        assert cases.diary.decision().step is None
