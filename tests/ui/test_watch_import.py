"""The review of watch files: nothing is stored before it is accepted, one file at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import pytest
from fit_tool.profile.profile_type import Sport
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.engine.model import Entry
from app.services.use_cases import UseCases
from tests.engine.build import started
from tests.recordings import Wish, make
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, said
from ui.main_window import MainWindow, NavItem
from ui.pages import watch_split
from ui.pages.diary import DiaryPage
from ui.pages.session import SessionPage
from ui.pages.test_run import TestRunPage
from ui.pages.watch_card import RecordingCard
from ui.pages.watch_import import WatchImportPage
from ui.widgets.fields import LineField, NoteField
from ui.wording import Words

MADE = started(60).green(2, 6)
SESSION: Entry = next(e for e in MADE.entries if e.kind == "session")
NOW = SESSION.at + timedelta(days=1)
WORKOUT = b"\x0e\x10\x00\x00\x10\x00\x00\x00.FIT\x00\x00"


WISH = Wish(stage=2, reps=6, offset_s=0)


@lru_cache
def fit(start: datetime = SESSION.at, run_mps: float = 2.5, bus_s: int = 0) -> bytes:
    return make(replace(WISH, start=start, run_mps=run_mps, bus_s=bus_s)).data


def steady(start: datetime = SESSION.at) -> bytes:
    return fit(start, 1.4)


class Files:
    """Answers the question which files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chosen: list[Path] = []

    def __call__(self, _parent: QWidget) -> list[Path]:
        return self.chosen

    def put(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        self.chosen.append(path)
        return path


@pytest.fixture
def files(tmp_path: Path) -> Files:
    folder = tmp_path / "files"
    folder.mkdir()
    return Files(folder)


@pytest.fixture
def page(
    qtbot: QtBot,
    diary_of: DiaryOf,
    clock: SetClock,
    words: Words,
    navigate: Navigation,
    files: Files,
) -> WatchImportPage:
    use_cases = diary_of(MADE.entries)
    clock.set(NOW)
    page = WatchImportPage(use_cases, words, navigate, ask=files)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.enter()
    page.show()
    return page


Bring = Callable[..., list[RecordingCard]]


@pytest.fixture
def bring(qtbot: QtBot, page: WatchImportPage, files: Files) -> Bring:
    """Choose files by their names and bytes; returns the cards that wait."""

    def take(**data: bytes) -> list[RecordingCard]:
        files.chosen = []
        for name, content in data.items():
            files.put(name.replace("_", "."), content)
        shown = page.how_to.choose if page.how_to.choose.isVisible() else page.more
        shown.click()
        qtbot.waitUntil(lambda: not page._reader.busy, timeout=5000)
        QApplication.processEvents()
        return page.list.waiting()

    return take


def session(use_cases: UseCases) -> Entry:
    entry = use_cases.diary.entry(SESSION.id)
    assert entry is not None
    return entry


# --- what is shown ------------------------------------------------------------------------------


def test_an_empty_page_says_how_it_goes_and_that_positions_are_never_kept(
    page: WatchImportPage,
) -> None:
    text = said(page)
    assert "FIT, GPX or TCX" in text and "no positions" in text
    assert page.first_control() is page.how_to.choose


def test_a_recording_is_told_before_anything_is_stored(
    bring: Bring, use_cases: UseCases, words: Words
) -> None:
    (card,) = bring(run_fit=fit())
    text = said(card)
    assert words.date(SESSION.date, year=True) in text
    for part in ("run.fit", "Garmin fenix2 · running", "km", "Running: ", "Walking: "):
        assert part in text, part
    assert "Running distance: not recorded → " in text
    assert card.target == SESSION.id
    assert session(use_cases) == SESSION


def test_accepting_fills_the_session_in_and_one_step_takes_it_back(
    page: WatchImportPage, bring: Bring, use_cases: UseCases
) -> None:
    (card,) = bring(run_fit=fit())
    button(card, "Accept").click()
    data = session(use_cases).data
    assert data["distance_source"] == "imported" and data["run_s"] > 0 and data["total_m"] > 0
    assert "latitude" not in str(data) and "position" not in str(data)
    assert {key: data[key] for key in SESSION.data} == dict(SESSION.data)
    assert page.list.waiting() == [] and "Brought in: Session" in said(page)
    button(page, "Undo").click()
    assert session(use_cases).data == SESSION.data
    assert page.list.waiting() == [card] and card.isVisible()


def test_what_is_refused_is_not_stored_and_can_come_back(
    page: WatchImportPage, bring: Bring, use_cases: UseCases
) -> None:
    (card,) = bring(run_fit=fit())
    button(card, "Don't use").click()
    assert session(use_cases) == SESSION and not card.isVisible()
    assert "Not used: run.fit." in said(page)
    button(page, "Undo").click()
    assert card.isVisible()


def test_a_bad_file_is_said_and_the_others_go_on(page: WatchImportPage, bring: Bring) -> None:
    (card,) = bring(bad_fit=WORKOUT, notes_txt=b"hello", run_fit=fit())
    text = said(page)
    assert "bad.fit: " in text and "notes.txt: It is not a FIT, GPX or TCX file." in text
    assert card.candidate.recording.distance_m


def test_a_wrong_ending_is_read_all_the_same_and_said(bring: Bring) -> None:
    (card,) = bring(run_gpx=fit())
    assert "run.gpx · its ending is that of another kind of file" in said(card)
    assert card.candidate.recording.distance_m


def test_a_notice_can_be_closed(page: WatchImportPage, bring: Bring) -> None:
    bring(bad_fit=WORKOUT)
    button(page, "Close").click()
    assert "bad.fit" not in said(page)


def test_the_same_recording_is_already_there(
    page: WatchImportPage, bring: Bring, use_cases: UseCases, navigate: Navigation
) -> None:
    (card,) = bring(run_fit=fit())
    button(card, "Accept").click()
    (card,) = bring(again_fit=fit())
    assert "This is already there: Session" in said(card)
    button(card, "Open it").click()
    assert navigate.pages[-1] == ("entry", {"id": SESSION.id})
    button(card, "Take these numbers out again").click()
    assert "import_hash" not in session(use_cases).data
    assert button(card, "Accept").isEnabled()


def test_a_copy_of_a_file_is_shown_once(page: WatchImportPage, bring: Bring) -> None:
    assert len(bring(run_fit=fit(), copy_fit=fit())) == 1
    assert "copy.fit is the same recording as run.fit." in said(page)
    (card,) = bring(run_fit=fit())
    assert card.name == "run.fit" and said(page).count("the same recording") == 2


def test_what_is_odd_is_said_in_words(bring: Bring) -> None:
    (card,) = bring(bus_fit=fit(bus_s=350))
    assert "faster than on foot" in said(card) and "left out" in said(card)
    assert "Ride, left out" in said(card)
    assert card.panel is not None
    (ride,) = (block for block in card.panel.strip.blocks() if block.kind == "ride")
    drawn = [speed for speed in card.panel.strip.speeds() if speed.value is not None]
    assert drawn and not any(ride.start_s < s.end_s and s.start_s < ride.end_s for s in drawn)


def test_what_is_left_of_a_broken_file_is_asked_about(bring: Bring) -> None:
    (card,) = bring(cut_fit=fit()[:-4000])
    assert "The file ends early." in said(card) and "is that all of it?" in said(card)
    points = b"".join(
        b'<trkpt lat="%.5f" lon="5"><time>2026-01-06T12:%02d:00Z</time></trkpt>' % (i / 1000, i)
        for i in range(20)
    )
    (_, broken) = bring(broken_gpx=b"<gpx><trk><trkseg>" + points + b"</gpx>")
    assert "From some place on the file can't be read." in said(broken)


@pytest.mark.parametrize("run_mps", [1.4, 2.5])
def test_the_whole_distance_is_said_once_however_it_is_split(
    bring: Bring, use_cases: UseCases, words: Words, run_mps: float
) -> None:
    (card,) = bring(bus_fit=fit(bus_s=400, run_mps=run_mps))
    assert card.panel is not None
    if not card.candidate.split.settled:
        button(card, "All of it was running").click()
    button(card, "Accept").click()
    total = words.distance(session(use_cases).data["total_m"], decimals=2)
    assert f" · {total}" in said(card)


def test_two_for_one_session_are_pointed_out(bring: Bring) -> None:
    first, second = bring(a_fit=fit(), b_fit=fit(SESSION.at + timedelta(minutes=5)))
    assert "Another file here would go to the same session." in said(first)
    button(first, "Accept").click()
    assert "would be replaced" in said(second)
    assert "Another file here would go" not in said(second)


# --- what the person decides --------------------------------------------------------------------


def test_one_speed_asks_whether_all_was_running(bring: Bring, use_cases: UseCases) -> None:
    (card,) = bring(run_fit=steady())
    assert "Was all of it running?" in said(card)
    button(card, "Accept").click()
    assert "Please say first whether all of it was running." in said(card)
    assert session(use_cases) == SESSION
    button(card, "All of it was running").click()
    assert "Time spent running: not recorded → " in said(card)
    button(card, "Accept").click()
    stored = session(use_cases).data
    assert stored["run_s"] == round(card.candidate.recording.moving_s or 0)


def test_some_of_it_stores_the_whole_distance_only(bring: Bring, use_cases: UseCases) -> None:
    (card,) = bring(run_fit=steady())
    button(card, "Some of it: I can't say which").click()
    button(card, "Accept").click()
    stored = session(use_cases).data
    assert stored["total_m"] > 0 and "run_s" not in stored and "distance_m" not in stored


def test_the_line_sets_what_was_run_and_can_be_taken_back(
    qtbot: QtBot, bring: Bring, use_cases: UseCases
) -> None:
    (card,) = bring(run_fit=fit())
    panel = card.panel
    assert panel is not None
    found = card.candidate.split
    qtbot.keyClick(panel.strip, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: card.candidate.split.how == "chosen")
    assert card.candidate.split.run_s > 2 * found.run_s
    assert "As you set it." in said(card)
    assert panel.strip.accessibleName() == panel.sentence.text()
    assert "The line is at 0.1 km/h." in panel.strip.accessibleDescription()
    panel.again.click()
    assert card.candidate.split == found and "As you set it." not in said(card)


def test_a_moved_line_is_spoken_with_what_it_means(
    qtbot: QtBot, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    (card,) = bring(run_fit=fit())
    panel = card.panel
    assert panel is not None
    spoken: list[str] = []
    monkeypatch.setattr(watch_split, "announce", lambda _source, text: spoken.append(text))
    for _ in range(3):
        qtbot.keyClick(panel.strip, Qt.Key.Key_Up)
    line = panel.strip.line()
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken == [f"{line:.1f} km/h. {panel.sentence.text()}"]


def test_the_match_can_be_changed_to_a_new_session(
    bring: Bring, use_cases: UseCases, navigate: Navigation
) -> None:
    (card,) = bring(run_fit=fit())
    assert card.goal is not None
    card.goal.select.set_value("new:session")
    assert "still yours to fill in" in said(card)
    button(card, "Fill in the form…").click()
    assert navigate.pages[-1] == ("session", {"back": "watch"})
    draft = use_cases.diary.draft("session")
    assert draft is not None and draft["data"]["distance_m"] > 0
    assert "pain_before" not in draft["data"] and "stop_signs" not in draft["data"]
    assert session(use_cases) == SESSION


def test_a_test_run_goes_through_its_form_and_back(
    qtbot: QtBot, bring: Bring, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    (card,) = bring(run_fit=fit())
    assert card.goal is not None
    card.goal.select.set_value("new:test_run")
    button(card, "Fill in the form…").click()
    assert navigate.pages[-1] == ("test_run", {"back": "watch"})
    form = TestRunPage(use_cases, words, navigate)
    qtbot.addWidget(form)
    form.enter(**navigate.pages[-1][1])
    form.show()
    assert form.form is not None and form.form.recorded()
    form.form.signs._no.click()
    form.save.click()
    form.save.click()  # the pain lines stay empty: it says so once
    QApplication.processEvents()
    button(form, "Back to the watch files").click()
    assert navigate.last == "watch"
    runs = [e for e in use_cases.diary.entries() if e.kind == "test_run"]
    assert runs[-1].source == "imported" and runs[-1].data["import_hash"]


def test_a_form_that_is_half_filled_in_is_not_written_over(
    bring: Bring, use_cases: UseCases, navigate: Navigation
) -> None:
    half = {"data": {"note": "mine"}, "distance": "", "at": "2026-01-08T09:00:00", "morning": None}
    use_cases.diary.keep_draft("session", half)
    (card,) = bring(run_fit=fit(SESSION.at - timedelta(days=1)))
    button(card, "Fill in the form…").click()
    assert use_cases.diary.draft("session") == half and navigate.pages == []
    button(card, "Open the form").click()
    assert navigate.pages[-1] == ("session", {"back": "watch"})


def test_numbers_for_the_form_join_what_is_filled_in(
    page: WatchImportPage, bring: Bring, use_cases: UseCases, navigate: Navigation
) -> None:
    half = {
        "data": {"note": "mine", "pain_before": 12, "stage": 2, "reps_planned": 6, "reps_done": 5},
        "distance": "",
        "at": "2026-01-08T09:00:00",
        "morning": None,
    }
    use_cases.diary.keep_draft("session", half)
    page.enter(form=True)
    start = SESSION.at - timedelta(days=1)
    (card,) = bring(run_fit=fit(start))
    button(card, "Fill in the form…").click()
    draft = use_cases.diary.draft("session")
    assert draft is not None and navigate.last == "session"
    assert {key: draft["data"][key] for key in half["data"]} == half["data"]
    assert draft["data"]["distance_m"] > 0
    assert draft["at"] == start.replace(tzinfo=None).isoformat()


def test_after_the_form_the_other_files_wait(
    qtbot: QtBot,
    page: WatchImportPage,
    bring: Bring,
    use_cases: UseCases,
    words: Words,
    navigate: Navigation,
) -> None:
    new, other = bring(new_fit=fit(SESSION.at - timedelta(days=1)), run_fit=fit())
    button(new, "Fill in the form…").click()
    form = SessionPage(use_cases, words, navigate)
    qtbot.addWidget(form)
    form.enter(**navigate.pages[-1][1])
    form.show()
    assert "We filled in what was recorded. Please add the rest." in said(form)
    form.form.signs._no.click()
    form.form.stage.set_value(2)
    form.form.planned.set_value(6)
    form.form.done.set_value(6)
    assert form.save is not None
    form.save.click()
    assert form.trouble.isHidden(), form.trouble.text()
    assert navigate.pages[-1] == ("watch", {"said": "Session saved.", "undo": True})
    page.enter(**navigate.pages[-1][1])
    assert page.list.waiting() == [other] and "Session saved." in said(page)
    stored = [e for e in use_cases.diary.entries() if e.kind == "session"]
    assert len(stored) == 2 and stored[0].data["distance_source"] == "imported"
    assert stored[0].source == "imported"
    button(page, "Undo").click()
    assert page.list.waiting() == [new, other]


def test_another_sport_is_asked_about_first(bring: Bring, page: WatchImportPage) -> None:
    ride = make(replace(WISH, start=SESSION.at, sport=Sport.CYCLING)).data
    (card,) = bring(ride_fit=ride)
    assert "The file says this was cycling." in said(card) and "Accept" not in said(card)
    assert card.first_control() is card.on_foot
    card.on_foot.click()
    assert "Running: " in said(card) and button(card, "Accept").hasFocus()


def test_a_diary_that_can_not_be_written_takes_nothing_in(
    bring: Bring, use_cases: UseCases
) -> None:
    (card,) = bring(run_fit=fit())
    use_cases.diary.opened("The disk is gone.")
    assert not card.accept.isEnabled()


def test_what_another_window_changed_is_not_overwritten(bring: Bring, use_cases: UseCases) -> None:
    (card,) = bring(run_fit=fit())
    with use_cases.diary.store.writing() as writer:
        entry = writer.entry(SESSION.id)
        assert entry is not None
        writer.put(entry.edited(NOW, data={**entry.data, "note": "from elsewhere"}))
    button(card, "Accept").click()
    assert "changed in the meantime" in said(card)
    assert session(use_cases).data == {**SESSION.data, "note": "from elsewhere"}
    button(card, "Accept").click()
    data = session(use_cases).data
    assert data["note"] == "from elsewhere" and data["distance_source"] == "imported"


def test_a_session_ticked_off_meanwhile_is_where_it_goes(
    bring: Bring, page: WatchImportPage, use_cases: UseCases
) -> None:
    start = SESSION.at - timedelta(days=1)
    (card,) = bring(run_fit=fit(start))
    assert card.target == "new:session" and "No session is written down" in said(card)
    entry = use_cases.recording.log_session(
        {"stage": 2, "reps_planned": 6, "reps_done": 6, "stop_signs": []}, at=start
    )
    page.enter()
    assert card.target == entry.id
    assert "No session is written down" not in said(card) and "→" in said(card)


def test_what_the_person_chose_stays_when_a_session_is_ticked_off_meanwhile(
    bring: Bring, page: WatchImportPage, use_cases: UseCases
) -> None:
    start = SESSION.at - timedelta(days=1)
    (card,) = bring(run_fit=fit(start))
    assert card.goal is not None
    card.goal.select.set_value("new:test_run")
    card.goal.select.chosen.emit("new:test_run")
    use_cases.recording.log_session(
        {"stage": 2, "reps_planned": 6, "reps_done": 6, "stop_signs": []}, at=start
    )
    page.enter()
    assert card.target == "new:test_run"


# --- by keyboard alone, by dropping -------------------------------------------------------------


def test_keys_alone_bring_a_file_in(
    qtbot: QtBot, page: WatchImportPage, files: Files, use_cases: UseCases, navigate: Navigation
) -> None:
    files.put("run.fit", fit())
    page.activateWindow()
    page.focus_first()
    qtbot.waitUntil(page.how_to.choose.hasFocus)
    qtbot.keyClick(page.how_to.choose, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.list.waiting()), timeout=5000)
    (card,) = page.list.waiting()
    qtbot.waitUntil(card.accept.hasFocus)
    reached = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert card.panel is not None and card.goal is not None
    for control in (card.panel.strip, card.goal.select, card.accept, card.leave_out, page.back):
        assert control in reached
        assert control.accessibleName() or getattr(control, "text", str)()
    card.accept.setFocus()
    qtbot.keyClick(card.accept, Qt.Key.Key_Return)
    assert session(use_cases).data["distance_source"] == "imported"
    undo = QApplication.focusWidget()
    assert undo is not None
    qtbot.keyClick(undo, Qt.Key.Key_Return)
    assert session(use_cases).data == SESSION.data
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert navigate.last == "diary"


def dropped(window: MainWindow, mime: QMimeData, over: QWidget | None = None) -> bool:
    """Drag it in, over some widget, and let it go; True when anybody takes it."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, mime, left, none.NoModifier)
    enter.ignore()
    QApplication.sendEvent(over or window, enter)
    if not enter.isAccepted():
        return False
    if over is not None and not mime.hasUrls():
        return True
    drop = QDropEvent(QPointF(300, 300), copy, mime, left, none.NoModifier)
    QApplication.sendEvent(window, drop)
    return drop.isAccepted()


def test_files_are_dropped_on_any_page(
    qtbot: QtBot, page: WatchImportPage, files: Files, words: Words, use_cases: UseCases
) -> None:
    other = QWidget()
    window = MainWindow(
        {"other": lambda: other, "watch": lambda: page}, [NavItem("other", "Other")]
    )
    qtbot.addWidget(window)
    window.files_dropped.connect(lambda paths: window.show_page("watch", files=paths))
    window.show_page("other")
    window.show()
    mime = QMimeData()
    diary = files.put("diary.json", b"{}")
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (files.put("a.fit", fit()), diary)])
    assert dropped(window, mime)
    qtbot.waitUntil(lambda: bool(page.list.waiting()), timeout=5000)
    assert window.current == "watch"
    assert "diary.json looks like a diary." in said(page)
    # Going back and forth does not read them again.
    window.show_page("other")
    window.back()
    assert not page._reader.busy and len(page.list.cards) == 1


@pytest.mark.parametrize("make_field", [LineField, NoteField])
def test_a_file_dropped_on_a_field_is_for_the_window(
    qtbot: QtBot, make_field: Callable[[str], LineField | NoteField], tmp_path: Path
) -> None:
    field = make_field("Notes")
    window = MainWindow({"other": lambda: field}, [NavItem("other", "Other")])
    qtbot.addWidget(window)
    window.show_page("other")
    window.show()
    found: list[list[str]] = []
    window.files_dropped.connect(found.append)
    file, text = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "run.fit"))])
    text.setText("ran well")
    target = field.viewport() if isinstance(field, NoteField) else field
    assert dropped(window, file, over=target)
    qtbot.waitUntil(lambda: found == [[str(tmp_path / "run.fit")]])
    assert dropped(window, text, over=target)


def test_other_things_are_not_taken(qtbot: QtBot) -> None:
    window = MainWindow({"other": QWidget}, [NavItem("other", "Other")])
    qtbot.addWidget(window)
    found: list[object] = []
    window.files_dropped.connect(found.append)
    text, link = QMimeData(), QMimeData()
    text.setText("file.fit")
    link.setUrls([QUrl("https://example.org/run.fit")])
    assert not dropped(window, text) and not dropped(window, link)
    QApplication.processEvents()
    assert found == []


def test_a_diary_file_leads_to_the_page_that_joins_it(
    page: WatchImportPage, bring: Bring, navigate: Navigation
) -> None:
    bring(diary_json=b"{}")
    button(page, "Look it over").click()
    name, wanted = navigate.pages[-1]
    assert name == "other_computer" and str(wanted["files"]).endswith(".json']")


# --- ways in ------------------------------------------------------------------------------------


def test_the_diary_leads_here_and_says_what_was_imported(
    qtbot: QtBot, bring: Bring, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    (card,) = bring(run_fit=fit())
    button(card, "Accept").click()
    diary = DiaryPage(use_cases, words, navigate)
    qtbot.addWidget(diary)
    diary.enter()
    diary.show()
    line = diary._says.line(session(use_cases))
    assert line.remark.startswith("imported")
    button(diary, "Bring in a watch file…").click()
    assert navigate.last == "watch"


def test_the_form_leads_here_and_keeps_what_is_filled_in(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> None:
    use_cases = diary_of(MADE.entries)
    clock.set(NOW + timedelta(days=2))
    form = SessionPage(use_cases, words, navigate)
    qtbot.addWidget(form)
    form.enter()
    form.show()
    form.form.note.setPlainText("mine")
    button(form, "Use my watch's file…").click()
    assert navigate.pages[-1] == ("watch", {"form": True})
    assert form.leave()
    draft = use_cases.diary.draft("session")
    assert draft is not None and draft["data"]["note"] == "mine"


def test_the_decision_is_in_sight_however_low_the_window(
    qtbot: QtBot, page: WatchImportPage, bring: Bring, navigate: Navigation
) -> None:
    page.resize(900, 420)
    (card,) = bring(run_fit=fit())
    bar = page._scroll.verticalScrollBar()
    bar.setValue(0)
    qtbot.waitUntil(page.at_hand.accept.isVisible)
    assert page.at_hand.accept.text() == card.accept.text()
    assert page.at_hand.accept.accessibleDescription() == card.accessibleName()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(page.at_hand.accept.isHidden)
    assert card.accept.visibleRegion().boundingRect() == card.accept.rect(), "its own is there"
    bar.setValue(0)
    qtbot.waitUntil(page.at_hand.leave_out.isVisible)
    page.at_hand.leave_out.click()
    qtbot.waitUntil(lambda: not page.list.waiting() and page.at_hand.leave_out.isHidden())
    bring(run_fit=fit())
    bar.setValue(0)
    qtbot.waitUntil(page.at_hand.accept.isVisible)
    page.at_hand.accept.click()
    assert page._use_cases.recording.can_undo


# --- a double click decides on one recording -----------------------------------------------------


def click_twice(window: MainWindow, pressed: QPushButton) -> None:
    """As a person does: where it lies in the window, whatever lies there by the second time."""
    pressed.clicked.connect(lambda: QTest.qWait(20))  # a finger needs its time between the two
    place = pressed.mapTo(window, pressed.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(window.windowHandle(), left, none, place)


@pytest.fixture
def three(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, page: WatchImportPage, bring: Bring
) -> tuple[MainWindow, list[RecordingCard]]:
    """Three recordings of three sessions, in a real window: low, so that the first one's own
    buttons lie below."""
    made = started(60).green(2, 6).wait(2).green(2, 6).wait(2).green(2, 6)
    sessions = [entry for entry in made.entries if entry.kind == "session"]
    diary_of(made.entries)
    clock.set(sessions[-1].at + timedelta(days=1))
    window = MainWindow({"watch": lambda: page}, [NavItem("watch", "Watch")])
    qtbot.addWidget(window)
    window.resize(1000, 520)
    window.show_page("watch")
    window.first_painted.connect(window.finish)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    cards = bring(**{f"{n}_fit": fit(entry.at) for n, entry in enumerate(sessions)})
    assert len(cards) == 3 and all(card.target for card in cards)
    return window, cards


@pytest.mark.parametrize("name", ["accept", "leave_out"])
def test_a_double_click_in_the_footer_decides_on_one_recording(
    qtbot: QtBot,
    three: tuple[MainWindow, list[RecordingCard]],
    page: WatchImportPage,
    name: str,
) -> None:
    window, cards = three
    page.list.go_to(cards[0])
    pressed = getattr(page.at_hand, name)
    qtbot.waitUntil(pressed.isVisible)
    click_twice(window, pressed)
    assert page.list.waiting() == cards[1:]
    # A click of its own, later, counts.
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    qtbot.waitUntil(pressed.isVisible)
    click_twice(window, pressed)
    assert page.list.waiting() == cards[2:]


@pytest.mark.parametrize("name", ["accept", "leave_out"])
def test_a_double_click_on_a_card_decides_on_that_card(
    qtbot: QtBot,
    three: tuple[MainWindow, list[RecordingCard]],
    page: WatchImportPage,
    name: str,
) -> None:
    """With one put away before, the line that says so only moves on: the next card's buttons come
    to the very place."""
    window, cards = three
    window.resize(1000, 2600)
    getattr(cards[0], name).click()
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    click_twice(window, getattr(cards[1], name))
    assert page.list.waiting() == cards[2:]
