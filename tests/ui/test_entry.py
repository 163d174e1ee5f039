"""Entries opened, corrected and added: nothing changes but what was changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.engine.kinds import KINDS, QUESTIONS
from app.engine.model import Entry
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.pages.entry import EntryPage
from ui.pages.entry_form import EntryForm
from ui.pages.entry_specs import SPECS
from ui.pages.session_form import SessionForm
from ui.widgets.buttons import Button
from ui.widgets.fields import DistanceField, LineField, NoteField, Select
from ui.widgets.folding import Folding
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.wording import Words

Open = Callable[..., EntryPage]
SESSION = {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
BY = {"by": "Sam", "on": "2026-01-05"}


@pytest.fixture
def show(
    qtbot: QtBot, use_cases: UseCases, clock: SetClock, words: Words, navigate: Navigation
) -> Open:
    """The page on what is wanted, on the evening of day 30."""
    clock.on(30, 20)

    def build(**wanted: object) -> EntryPage:
        page = EntryPage(use_cases, words, navigate)
        qtbot.addWidget(page)
        page.resize(980, 760)
        page.enter(**wanted)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return build


def put(diary_of: DiaryOf, diary: Diary) -> list[Entry]:
    use_cases = diary_of(diary.entries)
    return list(use_cases.diary.entries())


def living(use_cases: UseCases, kind: str) -> list[Entry]:
    return [e for e in use_cases.diary.entries() if e.kind == kind and not e.deleted]


def form_of(page: EntryPage) -> EntryForm:
    assert isinstance(page.form, EntryForm)
    return page.form


def save(page: EntryPage) -> None:
    assert page.save is not None
    page.save.click()


# --- opening and saving changes nothing

WEIRD: list[tuple[str, Mapping[str, Any]]] = [
    ("pain", {"now": 12.5}),
    ("pain", {"week_average": 33, "later": {"key": [1, 2]}}),
    ("pain", {"now": 0, "week_average": None}),
    ("note", {"text": "  two\nlines  "}),
    ("question", {"text": "Darf ich? 🏃"}),
    ("next_morning", {"of": "x", "pain": 20.25, "settled": "within_48h"}),
    ("test_run", {"comfortable_s": 60, "stop_signs": [], "distance_m": 251, "pain_peak": 3.75}),
    ("test_run", {"comfortable_s": 0, "stop_signs": [], "distance_source": "imported"}),
    ("adverse_event", {"category": "other", "what": "fell", "from": "2026-01-05",
                       "severity": "mild", "related": True}),
    ("adverse_event", {"category": "leg_injury", "what": "knee", "from": "2026-01-05",
                       "to": "2026-01-07", "severity": "moderate", "related": "perhaps",
                       "site": "left knee", "action": "ice"}),
    ("pause", {"from": "2026-01-05", "to": "2026-01-04"}),
    ("pause", {"from": "2026-03-01", "to": "2026-03-14", "reason": "holiday"}),
    ("pause", {"from": "2026-01-05", "to": None}),
    ("advised_step", {"stage": 40, "reps": 99, **BY}),
    ("clearance", {"role": "doctor", "covers": ["fever", "red_response"], **BY,
                   "note": "by phone"}),
    ("limits", {"max_stage": 20, "stop_pain": 50.5, "ok_pain": None, **BY}),
    ("weekly_check", {"emergency_sign": False, "faint_or_chest_pain": False,
                      "new_finding": False, "leg_injury": False}),
    ("score", {"instrument": "ODI", "value": 17.5, "scored_by": "Sam"}),
    ("choice", {"rule": "up", "rules_version": 1, "inputs": {}, "chosen": "walk",
                "recommended": {"stage": 1, "reps": 7}}),
    ("programme", {"reason": "again", "table": {"any": "thing"}}),
    ("session", SESSION),
    ("session", {**SESSION, "stage": 14, "reps_planned": 80, "reps_done": 85, "ceiling": None,
                 "recommended": None, "effort": 6.5, "pain_before": 12.4, "pain_peak": 99.6,
                 "elsewhere": {"site": "jaw", "peak": 4.5, "side": "left"}, "total_m": 5123,
                 "distance_m": 1234, "distance_source": "imported", "device": "watch",
                 "surface": "sand\tand stones ", "warm_up": ["squats", 3], "run_s": 301,
                 "note": "\n x", "later": None}),
    ("session", {**SESSION, "reps_done": 3, "elsewhere": {"site": "knee", "peak": None}}),
    ("session", {**SESSION, "elsewhere": {"site": "none"}, "warm_up": True}),
    ("session", {**SESSION, "stop_signs": ["dizzy"]}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data"), WEIRD)
def test_an_entry_opened_and_saved_is_as_it_was(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, navigate: Navigation,
    kind: str, data: Mapping[str, Any],
) -> None:  # fmt: skip
    [entry] = put(diary_of, Diary().add(kind, data))
    page = show(id=entry.id)
    assert page.form is not None
    save(page)
    assert page.trouble.isHidden(), page.trouble.text()
    assert use_cases.diary.entry(entry.id) == entry
    assert navigate.pages == [("diary", {})]


def test_every_kind_opens(show: Open, diary_of: DiaryOf, use_cases: UseCases) -> None:
    tried = {kind for kind, _ in WEIRD}
    assert tried == set(KINDS) - {"suitability"} == set(SPECS) | {"session"}


@pytest.mark.parametrize(("kind", "data"), [w for w in WEIRD if w[0] in ("note", "session")])
def test_a_changed_note_changes_the_note_alone(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, kind: str, data: Mapping[str, Any]
) -> None:
    [entry] = put(diary_of, Diary().add(kind, data))
    page = show(id=entry.id)
    key = "note" if kind == "session" else "text"
    field = page.form.note if isinstance(page.form, SessionForm) else form_of(page).fields["text"]
    assert isinstance(field, NoteField)
    field.setPlainText("another")
    save(page)
    changed = use_cases.diary.entry(entry.id)
    assert changed is not None and changed.data == {**data, key: "another"}
    assert changed.history[-1]["data"] == data and changed.at == entry.at


# --- adding


def fill(page: EntryPage) -> None:
    """Something in every field that is still empty."""
    for field in form_of(page).fields.values():
        if isinstance(field, PainLine):
            field.set_value(40)
        elif isinstance(field, Stepper) and field.value() is None:
            field._spin.stepUp()
        elif isinstance(field, NoteField):
            field.setPlainText("words")
        elif isinstance(field, LineField):
            field.setText("word")
        elif isinstance(field, DistanceField):
            field.set_text("0.2")
        elif isinstance(field, Select):
            field.setCurrentIndex(1)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("pain", {"now": 40, "week_average": 40}),
        ("note", {"text": "words"}),
        ("question", {"text": "words"}),
        ("adverse_event", {"category": "faint", "what": "words", "site": "word",
                           "from": "2026-02-04", "severity": "mild", "action": "word",
                           "related": "yes"}),
    ],
)  # fmt: skip
def test_what_can_be_added_is_stored_as_filled_in(
    show: Open, use_cases: UseCases, clock: SetClock, kind: str, data: Mapping[str, Any]
) -> None:
    page = show(kind=kind)
    fill(page)
    save(page)
    [entry] = living(use_cases, kind)
    assert entry.data == data and entry.at == clock.now()


def test_an_earlier_moment_can_be_told(show: Open, use_cases: UseCases) -> None:
    page = show(kind="note")
    assert page.when is not None
    page.when.set_value(datetime.combine(FIRST, time(7, 40)))
    fill(page)
    save(page)
    [entry] = living(use_cases, "note")
    assert entry.at.isoformat() == "2026-01-05T07:40:00+00:00"


def test_each_field_that_is_missing_is_named_and_gets_the_keyboard(
    show: Open, use_cases: UseCases
) -> None:
    page = show(kind="adverse_event")
    form = form_of(page)
    for key, label, answer in (
        ("category", "What kind?", lambda f: f.set_value("back")),
        ("what", "What happened?", lambda f: f.setPlainText("a twist")),
        ("severity", "How bad?", lambda f: f.set_value("mild")),
    ):
        save(page)
        field = form.fields[key]
        assert page.trouble.text() == f"Please fill in: {label}"
        assert page.focusWidget() in (field, field.focusProxy())
        answer(field)
    save(page)
    assert len(living(use_cases, "adverse_event")) == 1


def test_a_pain_entry_needs_one_of_its_two_pains(show: Open, use_cases: UseCases) -> None:
    page = show(kind="pain")
    save(page)
    assert "Set the pain on the line" in page.trouble.text()
    assert not living(use_cases, "pain")


def test_a_note_that_is_a_question_keeps_its_words(
    show: Open, use_cases: UseCases, qtbot: QtBot
) -> None:
    page = show(kind="note", back="today")
    field = form_of(page).fields["text"]
    assert isinstance(field, NoteField)
    field.setPlainText("May I swim?")
    page.kinds.choices.buttons["question"].click()
    assert page.title_label.text() == "Question for my physio"
    save(page)
    assert [e.data for e in living(use_cases, "question")] == [{"text": "May I swim?"}]
    assert not living(use_cases, "note")
    assert use_cases.diary.draft("entry note") is None


def test_an_event_that_is_a_finding_leads_to_the_card(
    show: Open, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(kind="adverse_event")
    fill(page)
    save(page)
    assert [f.id for f in use_cases.screening.standing()] == ["faint"]
    assert navigate.last == "card"


# --- what can't be changed


def test_a_finding_stays_but_the_rest_can_be_corrected(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, navigate: Navigation
) -> None:
    entry = put(diary_of, started().session(stop=["dizzy"], morning=None))[-1]
    page = show(id=entry.id)
    assert "raised a warning" in said(page)
    assert "Delete this entry" not in buttons(page)
    assert page.when is not None and not page.when.isEnabled()
    assert isinstance(page.form, SessionForm)
    page.form.signs._no.click()
    save(page)
    assert "so it stays as it is" in page.trouble.text() and navigate.last is None
    page.form.signs.set_value(["dizzy"])
    page.form.note.setPlainText("it was hot")
    save(page)
    changed = use_cases.diary.entry(entry.id)
    assert changed is not None and changed.data["note"] == "it was hot"
    assert navigate.last == "diary", "the card is for a new warning"


def test_a_check_is_shown_in_full_and_answered_again_elsewhere(
    show: Open, diary_of: DiaryOf, navigate: Navigation, words: Words
) -> None:
    diary = Diary().add("suitability", {
        "complete": False, "answers": {"bladder": "not_sure", "asked_later": "no"},
    })  # fmt: skip
    [entry] = put(diary_of, diary)
    page = show(id=entry.id)
    assert page.form is None and page.save is None
    assert f"{words.question('bladder')['text']} not sure" in said(page)
    assert "asked_later no" in said(page)
    button(page, "Answer the check again").click()
    assert navigate.last == "check"


def test_every_question_of_a_check_is_said(show: Open, diary_of: DiaryOf, words: Words) -> None:
    [entry] = put(diary_of, Diary().check(average=None, complete=False))
    text = said(show(id=entry.id))
    for question in (q for ids in QUESTIONS.values() for q in ids):
        assert words.question(question)["text"] in text
    assert "Average pain over the week: not recorded" in text


def test_what_is_gone_says_so(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, navigate: Navigation
) -> None:
    [entry] = put(diary_of, Diary().add("note", {"text": "x"}))
    use_cases.recording.delete(entry.id)
    for entry_id in (entry.id, "never was"):
        page = show(id=entry_id)
        assert "no longer in the diary" in said(page)
        assert page.form is None and page.save is None and page.delete is None
        page.cancel.click()
        assert navigate.last == "diary"


# --- its history


def test_what_it_said_before_is_kept_and_shown(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, clock: SetClock
) -> None:
    [entry] = put(diary_of, Diary().add("pain", {"now": 20}))
    for now in (30, 40):
        clock.wait(hours=1)
        use_cases.recording.edit(entry.id, {"now": now}, at=entry.at + timedelta(minutes=now))
    page = show(id=entry.id)
    text = said(page, hidden=True)
    assert (
        "Until Wednesday, 4 February, 22:00: Monday, 5 January, 09:31 · Pain right now 30" in text
    )
    assert (
        "Until Wednesday, 4 February, 21:00: Monday, 5 January, 09:01 · Pain right now 20" in text
    )
    assert page.findChild(Folding) is not None


def test_an_earlier_session_is_told_by_its_own_numbers(
    show: Open, diary_of: DiaryOf, use_cases: UseCases
) -> None:
    data = {**SESSION, "distance_m": 900, "distance_source": "typed"}
    [entry] = put(diary_of, Diary().add("session", data))
    use_cases.recording.edit(entry.id, {**data, "distance_m": 1500, "reps_done": 5})
    text = said(show(id=entry.id), hidden=True)
    assert "Session stage 1, 6 of 6 · 0.90 km · pain not recorded" in text


def test_an_unreadable_earlier_version_does_not_close_the_page(
    show: Open, diary_of: DiaryOf
) -> None:
    diary = Diary().add("session", SESSION, history=[{"data": {}}, {"data": {}, "deleted": True}])
    [entry] = put(diary_of, diary)
    text = said(show(id=entry.id), hidden=True)
    assert "an earlier version that can't be shown here" in text and "deleted" in text


# --- moving, deleting, failing


def test_a_moved_session_is_judged_anew(show: Open, use_cases: UseCases, diary_of: DiaryOf) -> None:
    put(diary_of, started())
    entry = use_cases.recording.log_session(SESSION)
    page = show(id=entry.id)
    assert page.when is not None
    page.when.set_value(datetime.combine(FIRST - timedelta(days=1), time(7, 40)))
    save(page)
    moved = use_cases.diary.entry(entry.id)
    assert moved is not None and moved.data["ceiling"] is None
    assert moved.at.isoformat() == "2026-01-04T07:40:00+00:00"


def test_an_entry_of_another_zone_keeps_its_moment_until_it_is_moved(
    show: Open, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    [entry] = put(diary_of, Diary(offset_h=10).day(30).add("note", {"text": "x"}))
    page = show(id=entry.id)
    fill(page)
    save(page)
    changed = use_cases.diary.entry(entry.id)
    assert changed is not None and changed.at == entry.at
    page = show(id=entry.id)
    assert page.when is not None
    page.when.set_value(datetime.combine(entry.date, time(8, 30)))
    save(page)
    changed = use_cases.diary.entry(entry.id)
    assert changed is not None and changed.at.isoformat() == "2026-02-04T08:30:00+10:00"


def test_a_pause_cannot_be_stretched_into_another(
    show: Open, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    first, _ = put(diary_of, Diary().pause(1, 3).pause(5, 7))
    page = show(id=first.id)
    last = form_of(page).fields["to"]
    last.set_value("2026-01-11")  # type: ignore[attr-defined]
    save(page)
    assert "overlap" in page.trouble.text()
    assert use_cases.diary.entry(first.id) == first


def test_an_entry_is_deleted_with_a_way_back(
    show: Open, use_cases: UseCases, diary_of: DiaryOf, navigate: Navigation
) -> None:
    [entry] = put(diary_of, Diary().add("note", {"text": "x"}))
    page = show(id=entry.id)
    assert page.delete is not None
    page.delete.click()
    assert not living(use_cases, "note")
    assert navigate.pages == [("diary", {"said": "Entry deleted.", "undo": True})]
    use_cases.recording.undo()
    assert living(use_cases, "note")


def test_a_store_that_fails_keeps_what_was_typed(
    show: Open, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch, navigate: Navigation
) -> None:
    page = show(kind="note")
    fill(page)

    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.diary.store, "writing", full)
    save(page)
    assert page.trouble.text() == "The disk is full." and navigate.last is None
    assert form_of(page).data() == {"text": "words"}
    assert not page.leave() and page.leave()


def test_what_went_wrong_shows_its_card_though_the_disk_is_full(
    show: Open, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(kind="adverse_event")
    form = form_of(page)
    form.set_data(
        {"category": "chest_pain", "severity": "severe", "from": FIRST.isoformat(), "what": "x"}
    )
    page.form_changed()
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    save(page)
    name, wanted = navigate.pages[-1]
    assert name == "card" and "disk is full" in str(wanted["unsaved"])
    assert page.leave()


def test_half_a_correction_is_kept_by_entry(
    show: Open, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    first, second = put(
        diary_of, Diary().add("note", {"text": "one"}).wait().add("note", {"text": "two"})
    )
    page = show(id=first.id)
    field = form_of(page).fields["text"]
    assert isinstance(field, NoteField)
    field.setPlainText("one and a half")
    assert page.leave()
    page.enter(id=second.id)
    assert form_of(page).data() == {"text": "two"} and page.left.isHidden()
    page.enter(id=first.id)
    assert form_of(page).data() == {"text": "one and a half"} and not page.left.isHidden()
    page.cancel.click()
    button(page, "Throw it away").click()
    page.enter(id=first.id)
    assert form_of(page).data() == {"text": "one"}


def test_it_is_left_with_esc(
    show: Open, qtbot: QtBot, navigate: Navigation, use_cases: UseCases
) -> None:
    page = show(kind="note", back="today")
    page.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert navigate.last == "today"


@pytest.mark.parametrize("kind", sorted(SPECS))
def test_every_field_has_a_name(show: Open, diary_of: DiaryOf, kind: str) -> None:
    data = next(data for k, data in WEIRD if k == kind)
    [entry] = put(diary_of, Diary().add(kind, data))
    page = show(id=entry.id)
    for key, field in form_of(page).fields.items():
        target = field.focusProxy() or field
        assert isinstance(field, Button) or target.accessibleName(), key


@pytest.mark.parametrize("kind", ["adverse_event", "pause"])
def test_nothing_ends_before_it_begins(
    show: Open, diary_of: DiaryOf, use_cases: UseCases, kind: str
) -> None:
    data = {"from": "2026-01-05", "category": "back", "what": "x", "severity": "mild"}
    [entry] = put(diary_of, Diary().add(kind, data))
    page = show(id=entry.id)
    form_of(page).fields["to"].set_value("2026-01-03")  # type: ignore[attr-defined]
    save(page)
    assert page.trouble.text() == "The last day can't be before the first."
    assert use_cases.diary.entry(entry.id) == entry


def test_the_acceptable_pain_stays_below_the_one_to_stop_at(
    show: Open, diary_of: DiaryOf, use_cases: UseCases
) -> None:
    [entry] = put(diary_of, Diary().add("limits", {"stop_pain": 35, **BY}))
    page = show(id=entry.id)
    field = form_of(page).fields["ok_pain"]
    assert isinstance(field, Stepper)
    field.set_value(35)
    save(page)
    assert "below the pain to stop at" in page.trouble.text()
    field.set_value(34)
    save(page)
    changed = use_cases.diary.entry(entry.id)
    assert changed is not None and changed.data == {"stop_pain": 35, "ok_pain": 34, **BY}


def test_a_clearance_is_not_dated_after_it_was_written_down(show: Open, diary_of: DiaryOf) -> None:
    [entry] = put(diary_of, Diary().clear("fever"))
    page = show(id=entry.id)
    form_of(page).fields["on"].set_value("2026-01-20")  # type: ignore[attr-defined]
    assert form_of(page).data()["on"] == "2026-01-05"


@pytest.mark.parametrize("kept", [{}, {"data": {}}, {"data": 5, "at": None}])
@pytest.mark.parametrize("kind", ["note", "pain", "session"])
def test_a_form_kept_in_another_shape_does_not_lock_the_entry(
    show: Open, diary_of: DiaryOf, kind: str, kept: dict[str, Any]
) -> None:
    diary = started().session()
    use_cases = diary_of(diary.entries)
    wanted = {"id": diary.last_run} if kind == "session" else {"kind": kind}
    name = f"entry {wanted.get('id', kind)}"
    use_cases.diary.keep_draft(name, kept)
    page = show(**wanted)
    assert use_cases.diary.draft(name) is None
    assert page.save is not None and page.save.isEnabled()
    assert "can't be read any more" in page.left.text() and page.left.isVisible()
    assert page.form is not None and page.leave()
