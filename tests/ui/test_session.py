"""Ticking off a session: what is stored, what is asked, and that nothing typed is ever lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.model import Entry, Step
from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.ui.conftest import ZONE, DiaryOf, FullDisk, Navigation, SetClock
from tests.ui.reading import button, said
from ui.pages.session import SessionPage
from ui.pages.stop_signs import StopSigns
from ui.wording import Words

ROOT = Path(__file__).parents[2]
Show = Callable[..., SessionPage]


@pytest.fixture
def show(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> Show:
    """The page over a made diary, at ten in the morning of a day number."""

    def build(diary: Diary, day: int | None = None, hour: int = 10) -> SessionPage:
        clock.on((diary.today - FIRST).days if day is None else day, hour)
        return opened(qtbot, diary_of(diary.entries), words, navigate)

    return build


def opened(qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation) -> SessionPage:
    page = SessionPage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def stored(use_cases: UseCases, kind: str = "session") -> list[Entry]:
    return [e for e in use_cases.diary.entries() if e.kind == kind and not e.deleted]


def wall(day: int, hour: int, minute: int) -> datetime:
    """What a clock on the wall shows on a day number."""
    return datetime.combine(FIRST + timedelta(days=day), time(hour, minute))


def say_no(page: SessionPage) -> None:
    page.form.signs._no.click()


def save(page: SessionPage) -> None:
    assert page.save is not None
    page.save.click()


# --- what is stored


def test_a_session_is_stored_exactly_as_it_was_filled_in(
    show: Show, use_cases: UseCases, navigate: Navigation, clock: SetClock
) -> None:
    page = show(started(), 2)
    form = page.form
    assert page.subtitle_label.text() == "Stage 1 · run 15 s, walk 2 min, 6 times"
    form.before.set_value(24)
    form.during.set_value(31)
    form.after.set_value(26)
    form.distance.set_text("1.05")
    form.effort.set_value("4")
    form.site.set_value("knee")
    form.site_pain.set_value(10)
    form.surface.setText(" path ")
    form.note.setPlainText("Cold; ich war müde.")
    say_no(page)
    save(page)
    [entry] = stored(use_cases)
    step = {"stage": 1, "reps": 6}
    assert entry.data == {
        "stage": 1,
        "reps_planned": 6,
        "reps_done": 6,
        "recommended": step,
        "ceiling": step,
        "pain_before": 24,
        "pain_peak": 31,
        "pain_after": 26,
        "effort": 4,
        "elsewhere": {"site": "knee", "peak": 10},
        "stop_signs": [],
        "distance_m": 1050,
        "distance_source": "typed",
        "surface": "path",
        "note": "Cold; ich war müde.",
    }
    assert entry.at == clock.now()
    [choice] = stored(use_cases, "choice")
    assert choice.data["chosen"] == choice.data["recommended"] == step
    assert choice.at == entry.at
    assert navigate.pages == [("today", {"said": "Session saved.", "undo": True})]


def test_what_is_not_filled_in_is_not_recorded(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    say_no(page)
    save(page)
    step = {"stage": 1, "reps": 6}
    assert stored(use_cases)[0].data == {
        "stage": 1,
        "reps_planned": 6,
        "reps_done": 6,
        "recommended": step,
        "ceiling": step,
        "stop_signs": [],
    }


def test_the_step_chosen_on_today_is_the_one_planned(show: Show, use_cases: UseCases) -> None:
    page = show(started(60).session(2, 6), 4)
    use_cases.recording.choose(use_cases.diary.programme.floor)
    page.enter()
    assert page.form.step() == use_cases.diary.programme.floor
    say_no(page)
    save(page)
    [entry] = stored(use_cases)[1:]
    assert (entry.data["stage"], entry.data["reps_planned"]) == (1, 6)
    assert entry.data["recommended"] == {"stage": 2, "reps": 7}


def test_another_stage_and_number_can_be_told(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    page.form.more.set_open(True)
    page.form.stage.set_value(3)
    page.form.planned.set_value(8)
    assert page.form.done.value() == 8, "all of the planned ones, until something else is said"
    page.form.done.set_value(9)
    page.form.planned.set_value(7)
    assert page.form.done.value() == 9
    assert "more than was open then" in page.caution.text()
    assert "Stage 1, 6 times" in page.caution.text()
    say_no(page)
    save(page)
    [entry] = stored(use_cases)
    assert entry.data["stage"] == 3 and entry.data["reps_planned"] == 7
    assert entry.data["reps_done"] == 9
    assert entry.data["ceiling"] == {"stage": 1, "reps": 6}


def test_miles_are_stored_in_metres(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    use_cases.settings.set_units("mi")
    page.enter()
    page.form.distance.set_text("1")
    say_no(page)
    save(page)
    assert stored(use_cases)[0].data["distance_m"] == 1609


# --- days and cautions


def test_an_earlier_day_asks_about_its_morning_and_stores_both(
    show: Show, use_cases: UseCases
) -> None:
    page = show(started(), 6)
    assert page.morning.isHidden() and not page.form.hint.isHidden()
    page.form.when.set_value(wall(4, 7, 40))
    assert page.morning.isVisible() and page.form.hint.isHidden()
    page.morning.pain.set_value(22)
    say_no(page)
    save(page)
    assert "needs both answers" in page.trouble.text() and not stored(use_cases)
    page.morning.settled.set_value("by_morning")
    save(page)
    [entry] = stored(use_cases)
    assert entry.at == datetime(2026, 1, 9, 7, 40, tzinfo=ZONE)
    [morning] = stored(use_cases, "next_morning")
    assert morning.data == {"of": entry.id, "pain": 22, "settled": "by_morning"}


def test_a_session_of_today_has_no_morning_yet(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 6)
    page.form.when.set_value(wall(5, 7, 40))
    page.morning.pain.set_value(22)
    page.morning.settled.set_value("by_morning")
    page.form.when.set_value(wall(6, 9, 0))
    say_no(page)
    save(page)
    assert len(stored(use_cases)) == 1 and not stored(use_cases, "next_morning")


def test_a_session_too_soon_is_kept_with_a_caution(show: Show, use_cases: UseCases) -> None:
    page = show(started().session(), 3)
    assert "sooner than we suggest" in page.caution.text()
    assert "Friday, 9 January" in page.caution.text()
    say_no(page)
    save(page)
    assert len(stored(use_cases)) == 2


def test_no_caution_where_nothing_is_to_be_said(show: Show) -> None:
    assert show(started(), 2).caution.isHidden()


@pytest.mark.parametrize("diary", [Diary(), Diary().check()], ids=["before check", "before run"])
def test_a_session_before_the_test_run_is_written_down_as_not_open(
    show: Show, use_cases: UseCases, diary: Diary
) -> None:
    page = show(diary, 1)
    assert "No session was open then" in page.caution.text()
    page.form.set_step(Step(1, 6))
    say_no(page)
    save(page)
    [entry] = stored(use_cases)
    assert "ceiling" in entry.data and entry.data["ceiling"] is None
    assert use_cases.diary.history().sessions[0].nothing_open


# --- what must be answered


def test_the_stop_signs_must_be_answered(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    save(page)
    assert "One question is open" in page.trouble.text()
    assert page.focusWidget() is page.form.signs._no
    page.form.signs._yes.click()
    save(page)
    assert "Tick which of the signs" in page.trouble.text()
    assert not stored(use_cases)


def test_a_stop_sign_is_a_finding_and_leads_to_the_card(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(started(), 2)
    page.form.signs._yes.click()
    page.form.signs._checks["dizzy"].click()
    save(page)
    assert stored(use_cases)[0].data["stop_signs"] == ["dizzy"]
    assert [f.id for f in use_cases.screening.standing()] == ["dizzy"]
    assert navigate.last == "card"


def test_signs_ticked_and_then_denied_did_not_happen(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    page.form.signs._yes.click()
    page.form.signs._checks["dizzy"].click()
    say_no(page)
    save(page)
    assert stored(use_cases)[0].data["stop_signs"] == []


def test_fewer_repetitions_ask_why(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    assert not page.form.shortfall.isVisible()
    page.form.done.set_value(4)
    assert page.form.shortfall.isVisible()
    say_no(page)
    save(page)
    assert "fewer repetitions" in page.trouble.text() and not stored(use_cases)
    page.form.shortfall.set_value("symptoms")
    save(page)
    assert stored(use_cases)[0].data["shortfall"] == "symptoms"


def test_a_reason_for_fewer_is_dropped_when_it_were_all(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    page.form.done.set_value(4)
    page.form.shortfall.set_value("symptoms")
    page.form.done.set_value(6)
    say_no(page)
    save(page)
    assert "shortfall" not in stored(use_cases)[0].data


def test_pain_in_another_place_needs_the_place(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    page.form.site.set_value("other")
    page.form.site_pain.set_value(20)
    say_no(page)
    save(page)
    assert "Write the place" in page.trouble.text() and not stored(use_cases)
    page.form.other_site.setText("shoulder")
    save(page)
    assert stored(use_cases)[0].data["elsewhere"] == {"site": "shoulder", "peak": 20}


def test_an_unreadable_distance_says_so_and_loses_nothing(
    show: Show, use_cases: UseCases, qtbot: QtBot
) -> None:
    page = show(started(), 2)
    page.form.distance.set_text("1,o5")
    page.form.before.set_value(24)
    say_no(page)
    save(page)
    assert "not a number" in page.trouble.text() and not stored(use_cases)
    assert page.form.distance.text() == "1,o5" and page.form.before.value() == 24
    assert page.form.distance.isAncestorOf(page.focusWidget())


# --- what is half filled in


def test_a_half_filled_form_comes_back_as_it_was(
    show: Show, use_cases: UseCases, qtbot: QtBot, words: Words, navigate: Navigation
) -> None:
    page = show(started(), 6)
    form = page.form
    form.before.set_value(24)
    form.done.set_value(4)
    form.distance.set_text("1,o5")
    form.site.set_value("other")
    form.note.setPlainText("half")
    form.when.set_value(wall(4, 7, 40))
    page.morning.pain.set_value(30)
    assert page.leave()
    again = opened(qtbot, use_cases, words, navigate)
    form = again.form
    assert not again.left.isHidden()
    # One Enter on "Start afresh" would throw it all away.
    assert again.first_control() is form.before.focusProxy()
    assert form.before.value() == 24 and form.during.value() is None
    assert form.done.value() == 4 and form.distance.text() == "1,o5"
    assert form.site.value() == "other" and form.note.toPlainText() == "half"
    assert form.when.value() == wall(4, 7, 40)
    assert again.morning.pain.value() == 30
    assert form.signs.value() is None


def throw_away(page: SessionPage) -> None:
    page.cancel.click()
    button(page, "Throw it away").click()


def test_cancel_asks_before_it_throws_away(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(started(), 2)
    page.form.before.set_value(24)
    page.cancel.click()
    assert "Throw away what you filled in?" in page.left.text() and navigate.last is None
    page.form.before.set_value(25)
    assert page.left.isHidden() and page.form.before.value() == 25
    throw_away(page)
    assert navigate.last == "today" and page.leave()
    page.enter()
    assert page.form.before.value() is None


def test_cancel_of_an_untouched_form_just_leaves(show: Show, navigate: Navigation) -> None:
    page = show(started(), 2)
    page.cancel.click()
    assert navigate.last == "today"


def test_what_was_wrong_is_no_longer_said_once_something_changes(show: Show) -> None:
    page = show(started(), 2)
    save(page)
    assert page.trouble.isVisible()
    say_no(page)
    assert page.trouble.isHidden()


def test_saving_and_cancelling_both_end_the_half_filled_form(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(started(), 2)
    for end in (lambda: throw_away(page), lambda: (say_no(page), save(page))):
        page.form.before.set_value(24)
        assert page.leave()
        assert use_cases.diary.draft("session") is not None
        end()
        assert navigate.last == "today"
        assert use_cases.diary.draft("session") is None
        page.enter()
        assert page.form.before.value() is None and page.left.isHidden()


def test_it_can_be_started_afresh(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    page.form.before.set_value(24)
    page.leave()
    page.enter()
    assert page.form.before.value() == 24
    page.left.acted.emit()
    assert page.form.before.value() is None and use_cases.diary.draft("session") is None


def test_esc_leaves_and_keeps(show: Show, qtbot: QtBot, navigate: Navigation) -> None:
    page = show(started(), 2)
    page.form.before.set_value(24)
    qtbot.keyClick(page.form.before.focusProxy(), Qt.Key.Key_Escape)
    assert navigate.last == "today"


def test_an_untouched_page_keeps_nothing(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    assert page.leave()
    assert use_cases.diary.draft("session") is None


_KILLED = """
import sys
from datetime import datetime, timezone
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from app.services.diary import Diary
from app.services.use_cases import UseCases
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.paths import DataPaths
from tests.engine.build import shipped_programme
from ui.pages.session import SessionPage
from ui.wording import Words

class Clock:
    def now(self): return datetime(2026, 1, 7, 10, tzinfo=timezone.utc)
    def local(self, moment): return moment.replace(tzinfo=timezone.utc)

app = QApplication([])
store = LateStore(DataPaths.at(sys.argv[1]))
store.make_ready()
diary = Diary(store, Clock(), NewIds(), shipped_programme)
diary.opened()
page = SessionPage(UseCases.over(diary), Words(QLocale("en_GB"), diary.units), print)
page.enter()
page.form.before.set_value(42)
def look():
    if diary.draft("session"):
        print("kept", flush=True)
timer = QTimer(interval=50); timer.timeout.connect(look); timer.start()
app.exec()
"""


@pytest.mark.slow
def test_a_killed_process_loses_no_half_filled_form(
    show: Show, use_cases: UseCases, tmp_path: Path, qtbot: QtBot
) -> None:
    page = show(started(), 2)
    folder = tmp_path / "diary"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
    page.enter()
    assert page.form.before.value() == 42 and not page.left.isHidden()


# --- a store that fails


def test_a_full_disk_keeps_every_field_on_screen(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(started(), 2)
    disk = FullDisk(use_cases.diary.store)
    use_cases.diary.store = disk
    page.form.before.set_value(24)
    page.form.note.setPlainText("long story")
    page.form.distance.set_text("1.05")
    say_no(page)
    save(page)
    assert page.trouble.text() == "The disk is full. Make room and try again."
    assert not page.trouble.isHidden() and navigate.last is None
    assert page.form.before.value() == 24
    assert not page.leave(), "the first time the person hears that nothing could be kept"
    assert "could not be kept" in page.trouble.text()
    assert page.leave(), "the second time they may go"
    page.enter()
    assert page.form.note.toPlainText() == "long story"
    disk.full = False
    save(page)
    assert stored(use_cases)[0].data["note"] == "long story"
    assert navigate.last == "today"


def test_a_diary_that_is_not_open_yet_can_be_filled_in_but_not_saved(
    show: Show, use_cases: UseCases
) -> None:
    page = show(started(), 2)
    use_cases.diary.ready = False
    page.enter()
    assert page.save is not None and not page.save.isEnabled()
    page.form.before.set_value(24)
    page._timer.timeout.emit()
    assert not page._timer.isActive(), "it waits for the diary, not for the clock"
    assert not page.leave() and "still being opened" in page.trouble.text()
    assert page.leave(), "nobody is held against their will"
    use_cases.diary.opened()
    assert page.save.isEnabled() and page._timer.isActive()
    page._timer.timeout.emit()
    assert page.trouble.isHidden()
    kept = use_cases.diary.draft("session")
    assert kept is not None and kept["data"]["pain_before"] == 24


def test_a_diary_in_trouble_says_so_at_once(show: Show, use_cases: UseCases) -> None:
    page = show(started(), 2)
    use_cases.diary.opened("The diary is damaged.")
    page.enter()
    assert page.trouble.text() == "The diary is damaged."


# --- by keyboard, by ear


def test_it_is_filled_in_and_saved_with_keys_alone(
    show: Show, use_cases: UseCases, qtbot: QtBot
) -> None:
    page = show(started(), 2)
    page.focus_first()
    assert page.focusWidget() is page.form.before.focusProxy()

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            widget = page.focusWidget()
            assert widget is not None
            qtbot.keyClick(widget, key)

    def tab_to(wanted: QWidget) -> None:
        for _ in range(40):
            if page.focusWidget() is wanted:
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName()}")

    press(Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_Tab, Qt.Key.Key_3, Qt.Key.Key_1)
    press(Qt.Key.Key_Tab, Qt.Key.Key_2, Qt.Key.Key_6)
    tab_to(page.form.signs._no)
    press(Qt.Key.Key_Space)
    assert page.save is not None
    tab_to(page.save)
    press(Qt.Key.Key_Return)
    [entry] = stored(use_cases)
    assert [entry.data[k] for k in ("pain_before", "pain_peak", "pain_after")] == [24, 31, 26]
    assert entry.data["stop_signs"] == []


def test_tab_goes_as_the_page_is_read(show: Show) -> None:
    page = show(started(), 2)
    seen: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            seen.append(widget)
        widget = widget.nextInFocusChain()
    form = page.form
    order = [
        seen.index(field if field.focusProxy() is None else field.focusProxy())
        for field in (form.before, form.during, form.after, form.when, form.done, form.distance,
                      form.effort, form.site, form.more, form.signs._no, page.cancel, page.save)
        if field is not None
    ]  # fmt: skip
    assert order == sorted(order)


def test_every_control_has_a_name(show: Show) -> None:
    page = show(started(), 6)
    page.form.when.set_value(wall(4, 7, 40))
    page.form.more.set_open(True)
    page.form.site.set_value("other")
    page.form.done.set_value(3)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            text = widget.text() if hasattr(widget, "text") else ""
            inner = widget.parentWidget()
            named = widget.accessibleName() or text
            assert named or (inner is not None and inner.accessibleName()), widget


def test_each_stop_sign_is_offered_once(show: Show, words: Words) -> None:
    page = show(started(), 2)
    signs = page.findChildren(StopSigns)
    assert len(signs) == 1
    for item in words.items("stop_signs"):
        assert said(page, hidden=True).count(item["label"]) >= 1
        assert item["short"][1:] in said(page)


def test_moving_on_a_minute_is_still_now(show: Show, use_cases: UseCases, clock: SetClock) -> None:
    """A form opened and saved in the same minute is about now, to the second."""
    page = show(started(), 2)
    clock.moment += timedelta(seconds=40)
    say_no(page)
    save(page)
    assert stored(use_cases)[0].at == clock.now()


# --- while nothing is open


@pytest.mark.parametrize(
    "closed",
    [
        started().green().check("fever"),
        started().green().pause(2),
        started().green().event("other", "severe"),
    ],
)
def test_while_nothing_is_open_no_step_is_shown_or_filled_in(
    show: Show, closed: Diary, use_cases: UseCases
) -> None:
    page = show(closed, 5)
    assert use_cases.diary.decision().ceiling is None
    form = page.form
    assert page.subtitle_label.isHidden() and "Stage 1 ·" not in said(page)
    assert (form.stage.value(), form.planned.value(), form.done.value()) == (None, None, None)
    assert form.more.is_open()
    say_no(page)
    form.done.set_value(4)
    save(page)
    assert "Which stage" in page.trouble.text() and stored(use_cases)[1:] == []
    form.stage.set_value(2)
    save(page)
    assert "planned" in page.trouble.text() and stored(use_cases)[1:] == []
    form.planned.set_value(4)
    save(page)
    assert stored(use_cases)[1].data["stage"] == 2 and stored(use_cases)[1].data["reps_done"] == 4


def test_what_is_half_filled_in_while_nothing_is_open_stays_half_filled_in(show: Show) -> None:
    page = show(started().green().check("fever"), 5)
    page.form.done.set_value(4)
    assert page.leave()
    page.enter()
    form = page.form
    assert (form.stage.value(), form.planned.value(), form.done.value()) == (None, None, 4)


def test_a_lock_takes_the_suggested_step_off_an_untouched_form(
    show: Show, diary_of: DiaryOf
) -> None:
    diary = started().green()
    page = show(diary, 5)
    assert page.form.done.value() == 7
    diary_of(diary.day(5).check("fever").entries)
    assert page.form.done.value() is None and page.subtitle_label.isHidden()


def test_a_lock_leaves_what_was_typed(show: Show, diary_of: DiaryOf) -> None:
    diary = started().green()
    page = show(diary, 5)
    page.form.before.set_value(20)
    diary_of(diary.day(5).check("fever").entries)
    assert page.form.before.value() == 20 and page.subtitle_label.isHidden()


# --- a stop sign counts though it can't be written


def test_a_stop_sign_shows_its_card_though_the_disk_is_full(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(started(), 2)
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    page.form.signs.set_value(["chest_pain"])
    save(page)
    name, wanted = navigate.pages[-1]
    assert name == "card" and "disk is full" in str(wanted["unsaved"])
    assert page.leave(), "the card is not held back by the form"


# --- kept in a shape that nobody can read


@pytest.mark.parametrize("name", ["session", "guided_form"])
@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"data": {}, "at": "2026-01-07T09:00:00", "morning": None},
        {"data": 5, "at": None},
        {"data": {"stage": "x"}, "distance": "", "at": "2026-01-07T09:00:00", "morning": None},
        {"data": {}, "distance": "", "at": "2026-02-30", "morning": None},
        {"data": {}, "distance": "", "at": "2026-01-07T09:00:00", "morning": 5},
    ],
)
def test_a_form_kept_in_another_shape_does_not_lock_the_page(
    show: Show, use_cases: UseCases, kept: dict[str, object], name: str
) -> None:
    page = show(started(), 2)
    use_cases.diary.keep_draft(name, kept)
    page.enter(guided=name == "guided_form")
    assert use_cases.diary.draft(name) is None
    assert "can't be read any more" in page.left.text() and page.left.isVisible()
    assert page.form.stage.value() == 1 and page.morning.value() is None
    for line in (page.form.before, page.form.during, page.form.after):
        line.set_value(10)
    say_no(page)
    save(page)
    assert len(stored(use_cases)) == 1


def test_what_cannot_be_read_nor_dropped_is_not_shown_either(
    show: Show, use_cases: UseCases
) -> None:
    page = show(started(), 2)
    use_cases.diary.keep_draft("session", {"data": 5})
    use_cases.diary.keep_draft("guided_form", {"data": 6})
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    page.enter(guided=True)
    assert page.save is not None and page.form.before.value() is None
    assert "can't be read any more" in page.left.text()
