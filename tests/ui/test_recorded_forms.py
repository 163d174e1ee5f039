"""Forms that a recording filled in, and entries that hold one: what was measured stays with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.engine.model import Entry
from app.services.importing import Importing
from app.services.measured import measured_in
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.services.recordings import recording, session_legs
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from ui.pages.entry import EntryPage
from ui.pages.entry_form import EntryForm
from ui.pages.form_page import FormPage
from ui.pages.session import SessionPage
from ui.pages.session_form import SessionForm
from ui.pages.test_run import TestRunPage
from ui.pages.test_run_form import TestRunForm
from ui.widgets.fields import DistanceField
from ui.wording import Words

Show = Callable[..., Any]
RUN = [("walk", 300), ("run", 90), ("walk", 300)]


@pytest.fixture
def show(
    qtbot: QtBot, use_cases: UseCases, clock: SetClock, words: Words, navigate: Navigation
) -> Show:
    """A page on the evening of day 2."""
    clock.on(2, 20)

    def build(kind: type[FormPage], **wanted: object) -> FormPage:
        page = kind(use_cases, words, navigate)
        qtbot.addWidget(page)
        page.resize(980, 760)
        page.enter(**wanted)
        page.show()
        return page

    return build


def last(use_cases: UseCases, kind: str = "session") -> Entry:
    return next(e for e in reversed(use_cases.diary.entries()) if e.kind == kind)


def fill_in_session(use_cases: UseCases, clock: SetClock) -> dict[str, Any]:
    clock.on(2, 20)
    importing = Importing(use_cases)
    given = recording(clock.moment - timedelta(hours=2), session_legs(15, 120, 6))
    [found] = importing.review([given])
    importing.begin_form(found, "session")
    draft = use_cases.diary.draft("session")
    assert draft is not None
    return dict(draft["data"])


def test_a_new_session_asks_for_what_has_to_be_said_and_keeps_the_rest(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    diary_of(started().entries)
    filled = fill_in_session(use_cases, clock)
    page = show(SessionPage)
    assert "recorded" in page.left.text()
    assert page.form.before.value() is None and page.form.signs.value() is None
    assert page.form.done.value() == 6
    assert page.form.distance.metres() == pytest.approx(filled["distance_m"], abs=5)  # as shown
    page.save.click()
    assert not page.trouble.isHidden()  # the stop signs have to be answered
    page.form.signs.set_value([])
    page.save.click()
    entry = last(use_cases)
    assert entry.source == "imported" and entry.at == clock.moment - timedelta(hours=2)
    assert measured_in(entry.data) == measured_in(filled)
    assert "pain_before" not in entry.data and entry.data["stop_signs"] == []
    assert use_cases.diary.draft("session") is None


def test_it_is_all_there_again_after_a_restart_and_a_distance_mended_is_typed(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    diary_of(started().entries)
    filled = fill_in_session(use_cases, clock)
    page = show(SessionPage)
    page.form.distance.set_metres(500)
    page.form_changed()
    assert page.leave()
    page = show(SessionPage)
    page.form.signs.set_value([])
    page.save.click()
    entry = last(use_cases)
    assert (entry.data["distance_m"], entry.data["distance_source"]) == (500, "typed")
    kept = measured_in(filled)
    del kept["distance_m"], kept["distance_source"]
    assert measured_in(entry.data) == kept and entry.source == "imported"


def test_a_session_typed_without_a_recording_is_typed(
    show: Show, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    diary_of(started().entries)
    page = show(SessionPage)
    page.form.distance.set_metres(500)
    page.form_changed()
    assert page.leave()
    page = show(SessionPage)
    page.form.signs.set_value([])
    page.save.click()
    entry = last(use_cases)
    assert entry.source == "typed" and entry.data["distance_source"] == "typed"


def fill_in_test_run(use_cases: UseCases, clock: SetClock) -> dict[str, Any]:
    clock.on(2, 20)
    importing = Importing(use_cases)
    [found] = importing.review([recording(clock.moment - timedelta(hours=2), RUN)])
    assert found.kind == "test_run"
    importing.begin_form(found, "test_run")
    draft = use_cases.diary.draft("test_run")
    assert draft is not None
    return dict(draft["data"])


def form_of(page: TestRunPage) -> TestRunForm:
    assert page.form is not None
    return page.form


def test_a_recorded_test_run_is_saved_with_what_the_person_adds(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    diary_of(Diary().check().entries)
    filled = fill_in_test_run(use_cases, clock)
    page = show(TestRunPage)
    assert "recorded. Count only the seconds that felt comfortable" in page.left.text()
    form = form_of(page)
    assert form.comfortable_s() == pytest.approx(90, abs=2) and form.before.value() is None
    form.before.set_value(10)
    form.during.set_value(12)
    page.form_changed()
    assert page.leave()
    page = show(TestRunPage)
    form_of(page).signs.set_value([])
    page.save.click()
    entry = last(use_cases, "test_run")
    assert entry.source == "imported" and entry.data["pain_before"] == 10
    assert measured_in(entry.data) == measured_in(filled)


def test_other_seconds_than_the_recorded_ones_have_no_recorded_distance(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    """Else the own speed would come out too high: metres of 90 seconds in 40."""
    diary_of(Diary().check().entries)
    fill_in_test_run(use_cases, clock)
    page = show(TestRunPage)
    form = form_of(page)
    form.seconds.set_value(40)
    assert form.distance.metres() is None
    form.before.set_value(10)
    form.during.set_value(12)
    form.signs.set_value([])
    page.save.click()
    entry = last(use_cases, "test_run")
    assert entry.data["comfortable_s"] == 40 and "distance_m" not in entry.data
    assert "import_hash" in entry.data and "distance_source" not in entry.data


# --- corrected afterwards -----------------------------------------------------------------------


def imported(use_cases: UseCases, clock: SetClock, kind: str) -> Entry:
    clock.on(2, 20)
    use_cases.recording.log_session(
        {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []},
        at=clock.moment - timedelta(hours=2),
    )
    importing = Importing(use_cases)
    start = clock.moment - timedelta(hours=2)
    if kind == "test_run":
        start = last(use_cases, kind).at - timedelta(minutes=5)
    legs = RUN if kind == "test_run" else session_legs(15, 120, 6)
    [found] = importing.review([recording(start, legs)])
    [entry] = importing.accept(found)
    assert entry.kind == kind and entry.data["distance_source"] == "imported"
    return entry


@pytest.mark.parametrize("kind", ["session", "test_run"])
def test_an_answer_corrected_later_leaves_what_was_measured(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock, kind: str
) -> None:
    diary_of(started().entries)
    entry = imported(use_cases, clock, kind)
    page = show(EntryPage, id=entry.id)
    if isinstance(page.form, SessionForm):
        page.form.before.set_value(33)
    else:
        page.form.fields["pain_before"].set_value(33)
    page.save.click()
    edited = use_cases.diary.entry(entry.id)
    assert edited is not None and edited.data == {**entry.data, "pain_before": 33}
    assert edited.edited_at is not None and edited.history[-1]["data"] == entry.data


@pytest.mark.parametrize("kind", ["session", "test_run"])
def test_a_distance_corrected_later_is_typed_and_the_rest_measured(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock, kind: str
) -> None:
    diary_of(started().entries)
    entry = imported(use_cases, clock, kind)
    page = show(EntryPage, id=entry.id)
    field = page.form.distance if isinstance(page.form, SessionForm) else distance_of(page.form)
    field.set_metres(110)
    page.save.click()
    edited = use_cases.diary.entry(entry.id)
    assert edited is not None
    assert edited.data == {**entry.data, "distance_m": 110, "distance_source": "typed"}
    assert edited.edited_at is not None


def distance_of(form: EntryForm) -> DistanceField:
    field = form.fields["distance_m"]
    assert isinstance(field, DistanceField)
    return field
