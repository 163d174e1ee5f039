"""The diary: everything recorded, each line in words, correctable and taken back."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.engine.model import Entry
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from ui.pages.diary import DiaryPage
from ui.pages.diary_rows import LINE_ROLE
from ui.wording import Words

Show = Callable[..., DiaryPage]


@pytest.fixture
def show(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> Show:
    """The page over a made diary, at noon of the diary's current day."""

    def build(diary: Diary, **wanted: object) -> DiaryPage:
        clock.on((diary.today - FIRST).days, 12)
        page = DiaryPage(diary_of(diary.entries), words, navigate)
        qtbot.addWidget(page)
        page.resize(980, 760)
        page.enter(**wanted)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_first()
        return page

    return build


def rows(page: DiaryPage) -> list[str]:
    """Each row as a screen reader speaks it."""
    model = page.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(n, 0).data(role) for n in range(model.rowCount())]


def line(page: DiaryPage, row: int = 0) -> tuple[str, str, str, str]:
    found = page.list.model().index(row, 0).data(LINE_ROLE)
    return (found.title, found.text, found.remark, found.tone)


# --- what stands in it


def test_the_newest_entry_stands_first(show: Show) -> None:
    page = show(Diary().pain(20).wait().pain(30).wait())
    assert rows(page) == ["Tue 6 Jan: Pain right now 30", "Mon 5 Jan: Pain right now 20"]
    assert page.subtitle_label.text() == "0 sessions · 2 pain readings"


def test_an_empty_diary_says_what_will_come(show: Show) -> None:
    page = show(Diary())
    assert page.list.isHidden() and not page._empty.isHidden()
    assert page.show_kind.isHidden(), "there is nothing to choose from"
    assert page.first_control() is page.add_button


def test_another_year_is_named(show: Show) -> None:
    page = show(Diary().pain(20).wait(400))
    assert rows(page)[0].startswith("Mon 5 Jan 2026:")


SESSION = Diary().check().test_run(60, distance_m=None).wait(2)


@pytest.mark.parametrize(
    ("diary", "text", "remark", "tone"),
    [
        (SESSION.copy().session(), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "settled by morning", "good"),
        (SESSION.copy().session(morning=None), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "waiting for tomorrow morning", "plain"),
        (SESSION.copy().session(morning=None).wait(), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "next morning not recorded", "plain"),
        (SESSION.copy().session(before=None, peak=None, after=None),
         "stage 1, 6 of 6 · pain not recorded", "pain before not recorded", "plain"),
        (SESSION.copy().session(peak=41, after=None), "stage 1, 6 of 6 · pain 20 → 41 → –",
         "amber: worst pain 41", "caution"),
        (SESSION.copy().session(morning=(34, "by_morning")),
         "stage 1, 6 of 6 · pain 20 → 25 → 20", "amber: pain 34 next morning", "caution"),
        (SESSION.copy().session(morning=(20, "not_yet")),
         "stage 1, 6 of 6 · pain 20 → 25 → 20", "amber: not settled by morning", "caution"),
        (SESSION.copy().session(done=4, shortfall="symptoms"),
         "stage 1, 4 of 6 · pain 20 → 25 → 20", "amber: cut short by symptoms", "caution"),
        (SESSION.copy().session(elsewhere=45), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "amber: pain 45 elsewhere", "caution"),
        (SESSION.copy().session(elsewhere=70), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "red: pain 70 elsewhere", "stop"),
        (SESSION.copy().session(peak=65), "stage 1, 6 of 6 · pain 20 → 65 → 20",
         "red: worst pain 65", "stop"),
        (SESSION.copy().session(peak=55), "stage 1, 6 of 6 · pain 20 → 55 → 20",
         "red: pain up by 35", "stop"),
        (SESSION.copy().session(morning=(20, "longer")), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "red: took longer than 48 hours", "stop"),
        (SESSION.copy().session(morning=(65, "by_morning")),
         "stage 1, 6 of 6 · pain 20 → 25 → 20", "red: pain 65 next morning", "stop"),
        (SESSION.copy().session(stop=["dizzy"]), "stage 1, 6 of 6 · pain 20 → 25 → 20",
         "red: feeling dizzy", "stop"),
    ],
)  # fmt: skip
def test_a_session_says_how_it_went(
    show: Show, diary: Diary, text: str, remark: str, tone: str
) -> None:
    page = show(diary)
    found = [line(page, n) for n in range(page.list.model().rowCount())]
    assert [entry for entry in found if entry[0] == "Session"] == [("Session", text, remark, tone)]


DATES = {"from": "2026-01-05", "severity": "mild", "category": "other"}


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("pain", {"now": 12.5, "week_average": 30},
         ("Pain", "right now 12.5 · average of the past week 30", "", "plain")),
        ("note", {"text": "a\nb"}, ("Note", "a\nb", "", "quiet")),
        ("question", {"text": "May I?"}, ("Question for my physio", "May I?", "", "quiet")),
        ("adverse_event", {**DATES, "what": "fell", "related": True, "action": "ice"},
         ("Something happened", "fell · since Mon 5 Jan", "ice · thought related", "stop")),
        ("adverse_event", {**DATES, "what": "fell", "to": "2026-01-07", "related": "no"},
         ("Something happened", "fell · Mon 5 Jan to Wed 7 Jan", "", "stop")),
        ("pause", {"from": "2026-01-05", "to": "2026-01-05", "reason": "a cold"},
         ("Pause", "Mon 5 Jan · a cold", "days not counted", "quiet")),
        ("weekly_check", {"emergency_sign": False, "faint_or_chest_pain": False,
                          "new_finding": False, "leg_injury": True},
         ("Weekly check", "a leg or foot injury", "", "stop")),
        ("test_run", {"comfortable_s": 60, "stop_signs": ["faint"]},
         ("Test run", "60 comfortable seconds · pain not recorded", "a faint", "stop")),
        ("next_morning", {"of": "x", "pain": 20, "settled": "within_48h"},
         ("Next morning", "pain 20 · back to usual within 48 hours", "", "plain")),
        ("clearance", {"role": "doctor", "covers": ["fever", "red_response"], "by": "Dr. A",
                       "on": "2026-01-05"},
         ("Clearance", "by Dr. A on Monday, 5 January: {fever}, sessions that were too much", "",
          "plain")),
        ("limits", {"max_stage": 3, "ok_pain": 25, "by": "Sam", "on": "2026-01-05"},
         ("Limits from my physio", "highest stage 3 · acceptable level 25", "Sam", "plain")),
        ("advised_step", {"stage": 2, "reps": 6, "by": "Sam", "on": "2026-01-05"},
         ("Step from my physio", "Stage 2, 6 times", "Sam", "plain")),
        ("choice", {"rule": "up", "rules_version": 1, "inputs": {}, "chosen": "walk",
                    "recommended": {"stage": 1, "reps": 7}, "why": "tired"},
         ("You chose", "a walk · we suggested Stage 1, 7 times", "tired", "quiet")),
        ("score", {"instrument": "ODI", "value": 20, "scored_by": "Sam"},
         ("Score", "ODI 20", "Sam", "plain")),
        ("programme", {"reason": "after a break"}, ("New start", "after a break", "", "quiet")),
    ],
)  # fmt: skip
def test_every_kind_is_said(
    show: Show, words: Words, kind: str, data: dict[str, object], expected: tuple[str, ...]
) -> None:
    page = show(Diary().add(kind, data))
    wanted = tuple(part.replace("{fever}", words.short("fever")) for part in expected)
    assert line(page) == wanted


def test_checks_say_what_they_found(show: Show, words: Words) -> None:
    page = show(Diary().check().wait().check("fever", complete=False))
    assert line(page, 0) == ("Suitability check", words.short("fever"), "not finished", "stop")
    assert line(page, 1)[1:] == ("nothing here says you should wait", "", "plain")


def test_a_distance_says_whether_it_was_measured(show: Show) -> None:
    diary = SESSION.copy().session(morning=None).edit(distance_m=1050, distance_source="typed")
    assert "· 1.05 km ·" in line(show(diary))[1]


def test_an_estimated_distance_says_so(show: Show) -> None:
    diary = Diary().check().test_run(60).edit(distance_m=150).wait(2).session()
    texts = [line(show(diary), n) for n in range(2)]
    [session] = [text for text in texts if text[0] == "Session"]
    assert "about 0.2 km" in session[1]
    assert session[2] == "estimated distance · settled by morning"


def test_a_choice_that_follows_the_suggestion_is_not_repeated(
    show: Show, use_cases: UseCases
) -> None:
    page = show(started())
    use_cases.recording.log_session(
        {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
    )
    assert [row for row in rows(page) if "You chose" in row] == []


def test_deleted_entries_are_gone_but_not_those_with_a_finding(show: Show) -> None:
    page = show(Diary().pain(20).delete().check("fever", complete=False).delete())
    assert len(rows(page)) == 1 and "fever" in rows(page)[0].lower()


def test_kinds_can_be_shown_apart(show: Show) -> None:
    page = show(started().session().pain(20).add("note", {"text": "x"}))
    counts = {}
    for row in range(page.show_kind.count()):
        page.show_kind.setCurrentIndex(row)
        counts[page.show_kind.currentText()] = len(rows(page))
    assert counts == {
        "Everything": 6,
        "Sessions and test runs": 3,
        "Pain": 1,
        "Checks and clearances": 1,
        "Events and pauses": 0,
        "Choices and limits": 0,
        "Notes and questions": 1,
    }


# --- opening, deleting, undoing


def test_enter_opens_and_delete_removes_and_ctrl_z_brings_back(
    show: Show, qtbot: QtBot, navigate: Navigation, use_cases: UseCases
) -> None:
    page = show(Diary().pain(20).wait().pain(30).wait().pain(40))
    assert page.focusWidget() is page.list
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    middle = page.list.currentIndex().data(Qt.ItemDataRole.UserRole)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert navigate.pages == [("entry", {"id": middle.id})]
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert [row[-2:] for row in rows(page)] == ["40", "20"]
    assert page._undo.text() == "Entry deleted." and not page._undo.isHidden()
    assert page.list.currentIndex().row() == 1, "the next one, so that Delete can go on"
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row[-2:] for row in rows(page)] == ["40", "30", "20"]
    assert page._undo.isHidden() and page._trouble.text().startswith("Undone: Pain")
    assert page.list.currentIndex().row() == 1, "the keyboard goes where it is"
    back = use_cases.diary.entry(middle.id)
    assert back is not None and not back.deleted and len(back.history) == 2


def test_the_undo_button_does_the_same(show: Show, qtbot: QtBot) -> None:
    page = show(Diary().pain(20))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert rows(page) == []
    page._undo.undo.emit()
    assert len(rows(page)) == 1


def test_nothing_to_undo_is_said_and_harms_nothing(show: Show, qtbot: QtBot) -> None:
    page = show(Diary().pain(20))
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "nothing to undo" in page._trouble.text() and len(rows(page)) == 1


def test_what_raised_a_finding_cannot_be_deleted(show: Show, qtbot: QtBot) -> None:
    page = show(started().session(stop=["dizzy"], morning=None))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert "raised a warning" in page._trouble.text()
    assert len(rows(page)) == 3


def test_a_full_disk_deletes_nothing(
    show: Show, qtbot: QtBot, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(Diary().pain(20))

    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.diary.store, "writing", full)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page._trouble.text() == "The disk is full." and len(rows(page)) == 1


def test_a_click_anywhere_in_a_row_opens_it(show: Show, qtbot: QtBot, navigate: Navigation) -> None:
    page = show(Diary().pain(20).pain(30))
    first, second = (page.list.visualRect(page.list.model().index(n, 0)) for n in (0, 1))
    viewport, left = page.list.viewport(), Qt.MouseButton.LeftButton
    for place in (
        QPoint(first.left() + 20, first.center().y()),
        page.list.edit_box(first).center(),
    ):
        qtbot.mouseMove(viewport, pos=place)
        assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
        qtbot.mouseClick(viewport, left, pos=place)
        assert [name for name, _ in navigate.pages] == ["entry"]
        navigate.pages.clear()
    below = QPoint(first.left() + 20, second.bottom() + 90)
    qtbot.mouseClick(viewport, left, pos=below)
    qtbot.mouseClick(viewport, Qt.MouseButton.RightButton, pos=first.center())
    qtbot.mousePress(viewport, left, pos=first.center())
    qtbot.mouseRelease(viewport, left, pos=second.center())  # changed their mind on the way
    assert not navigate.pages


def test_what_another_page_did_can_be_undone_here(show: Show, use_cases: UseCases) -> None:
    page = show(Diary().pain(20))
    use_cases.recording.record("note", {"text": "x"})
    page.enter(said="Saved.", undo=True)
    assert page._undo.text() == "Saved." and len(rows(page)) == 2
    page._undo.undo.emit()
    assert len(rows(page)) == 1
    page.enter(said="Saved.", undo=True)
    assert page._undo.isHidden(), "nothing is left to take back"


def test_a_change_elsewhere_shows_and_keeps_the_place(
    show: Show, qtbot: QtBot, use_cases: UseCases
) -> None:
    page = show(Diary().pain(20).wait().pain(30).wait())
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    use_cases.recording.record("note", {"text": "from elsewhere"})
    assert len(rows(page)) == 3
    assert page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("20")


def test_the_menu_adds_every_kind_a_person_writes(
    show: Show, navigate: Navigation, qtbot: QtBot
) -> None:
    page = show(Diary())
    menu = page.add_button.menu()
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        action.trigger()
    assert [(name, wanted.get("kind")) for name, wanted in navigate.pages] == [
        ("session", None),
        ("test_run", None),
        ("entry", "pain"),
        ("entry", "adverse_event"),
        ("entry", "note"),
        ("entry", "question"),
        ("physio", None),
        ("pause", None),
    ]


# --- how it is read


def test_a_screen_reader_hears_every_row(show: Show) -> None:
    page = show(started().session())
    reader = QAccessible.queryAccessibleInterface(page.list)
    assert reader is not None
    heard = [reader.child(n).text(QAccessible.Text.Name) for n in range(4)]
    assert heard == rows(page)
    assert reader.text(QAccessible.Text.Name) == "Diary entries"
    assert "Enter" in reader.text(QAccessible.Text.Description)


@pytest.mark.parametrize("width", [980, 420])
def test_no_word_of_a_row_is_cut(show: Show, width: int) -> None:
    long = "Nach dem Regen war der Waldweg weich und die Schuhe nass. " * 6
    page = show(started().session().add("note", {"text": long}))
    page.resize(width, 700)
    QApplication.processEvents()
    view = page.list
    delegate = view.itemDelegate()
    for n in range(view.model().rowCount()):
        index = view.model().index(n, 0)
        row = view.visualRect(index)
        placed = delegate._place(index, row.width())  # type: ignore[attr-defined]
        edit = view.edit_box(row)
        for text in placed.texts:
            assert text.box.bottom() <= row.height()
            assert text.box.right() <= edit.left() - row.left()


def ten_years() -> list[Entry]:
    from tests.bench.diaries import made_diary

    return made_diary(520)


@pytest.mark.slow
def test_ten_years_open_without_measuring_every_row(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> None:
    """The figure is taken by the bench; here: only what is seen is worked out."""
    entries = ten_years()
    clock.set(entries[-1].at + timedelta(hours=1))
    page = DiaryPage(diary_of(entries), words, navigate)
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    page.repaint()
    model = page.list.model()
    assert model.rowCount() > 7000
    assert len(model._lines) < 300  # type: ignore[attr-defined]
    start = time.perf_counter()
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.list.currentIndex().row() == model.rowCount() - 1
    assert time.perf_counter() - start < 5


def test_a_row_measured_fast_is_as_high_as_one_laid_out(show: Show) -> None:
    diary = started().session(morning=None).pain(20).add("note", {"text": "ein Wort " * 9})
    for words in range(8, 20):
        diary.add("note", {"text": "Waldweg " * words})
    page = show(diary)
    page.resize(1180, 760)
    QApplication.processEvents()
    delegate = page.list.itemDelegate()
    width, fast = page.list.viewport().width(), 0
    for n in range(page.list.model().rowCount()):
        index = page.list.model().index(n, 0)
        height = delegate._one_line(index, width)  # type: ignore[attr-defined]
        placed = delegate._place(index, width)  # type: ignore[attr-defined]
        assert height in (None, placed.height)
        fast += height is not None
    assert fast > 3
