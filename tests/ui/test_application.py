"""The window at work: its first paint, the store that opens after it, and what it notices."""

from __future__ import annotations

import gc
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Parts
from app.services.ports import BackstrideError, Opening, StoreUnavailable
from app.services.use_cases import UseCases
from storage.late_store import LateStore
from storage.lock import WindowLock, requested
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from storage.unit_of_work import open_store
from tests.engine.build import Diary
from tests.services.test_guide import SetClocks
from tests.ui.conftest import SetClock
from tests.ui.reading import button
from tests.ui.test_guided import Ears, Screen
from ui.application import NoDisplay, Running, make_application
from ui.bridge import DiaryWatch, StoreOpening
from ui.pages.other_computer import OtherComputerPage
from ui.pages.welcome import WelcomePage
from ui.theme import Scheme
from ui.tidying import Tidying
from ui.widgets.notice import Notice
from ui.window_parts import PAGES, WindowParts
from ui.window_settings import WindowSettings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


@pytest.fixture
def parts(use_cases: UseCases, store: LateStore, folder: Path) -> WindowParts:
    kept: dict[str, Any] = {}
    lock = WindowLock(DataPaths.at(folder))
    assert lock.acquire()
    return WindowParts(
        use_cases=use_cases,
        open_store=Opening,
        diary_folder=folder,
        raise_request=DataPaths.at(folder).raise_request,
        load_settings=lambda: kept,
        save_settings=kept.update,
        clocks=SetClocks(),
        cues=lambda: Ears(SetClocks()),
        awake=Screen,
    )


@pytest.fixture
def running(qapp: QApplication, qtbot: QtBot, parts: WindowParts) -> Iterator[Running]:
    made = Running(qapp, parts)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


def test_the_store_is_opened_after_the_first_paint_and_not_before(
    qtbot: QtBot, running: Running, parts: WindowParts
) -> None:
    diary = parts.use_cases.diary
    diary.ready = False
    with qtbot.waitSignal(running.window.first_painted):
        running.window.show()
        assert not diary.ready
    qtbot.waitUntil(lambda: diary.ready)
    assert running.window.current == "today"


def test_a_store_that_does_not_open_is_told_and_nothing_can_be_written(
    qapp: QApplication, qtbot: QtBot, parts: WindowParts
) -> None:
    sentence = "The disk is full."
    broken = parts._replace(open_store=lambda: Opening(sentence))
    running = Running(qapp, broken)
    qtbot.addWidget(running.window)
    running.window.show()
    qtbot.waitUntil(lambda: parts.use_cases.diary.trouble == sentence)
    assert not parts.use_cases.diary.ready


def test_what_opens_the_store_runs_beside_the_window(qtbot: QtBot) -> None:
    threads: list[str] = []

    def open_it() -> Opening:
        threads.append(threading.current_thread().name)
        return Opening("wrong")

    holder = QApplication.instance()
    assert holder is not None
    opening = StoreOpening(open_it, holder)
    with qtbot.waitSignal(opening.opened) as told:
        opening.start()
    assert told.args == [Opening("wrong")]
    assert threads != [threading.main_thread().name]


def test_every_page_of_the_table_can_be_shown(
    qapp: QApplication, qtbot: QtBot, parts: WindowParts, keeping: DiaryKeeper
) -> None:
    running = Running(qapp, parts._replace(safekeeping=lambda: keeping))
    qtbot.addWidget(running.window)
    running.window.show()
    for name in PAGES:
        running.navigate(name)
        assert running.window.current == (name if name != "welcome" else "today"), "welcomed"


@pytest.fixture
def watch(qtbot: QtBot, parts: WindowParts, running: Running) -> DiaryWatch:
    return DiaryWatch(
        parts.use_cases.diary, parts.diary_folder, parts.raise_request, running.window, running
    )


def test_what_another_process_writes_is_noticed(
    qtbot: QtBot, parts: WindowParts, watch: DiaryWatch, folder: Path
) -> None:
    heard: list[int] = []
    parts.use_cases.diary.changes.subscribe(lambda: heard.append(1))
    other = open_store(DataPaths.at(folder))
    with other.writing() as writer:
        writer.put(Diary().pain(33).entries[0])
    other.close()
    qtbot.waitUntil(lambda: bool(heard))
    assert [e.data["now"] for e in parts.use_cases.diary.entries()] == [33]


def test_a_second_start_brings_the_window_to_the_front(
    qtbot: QtBot, parts: WindowParts, watch: DiaryWatch, running: Running, folder: Path
) -> None:
    running.window.showMinimized()
    WindowLock(DataPaths.at(folder)).ask_to_raise()
    qtbot.waitUntil(lambda: not running.window.isMinimized() and running.window.isVisible())


def test_a_file_that_a_second_start_was_handed_is_shown_here(
    qtbot: QtBot, parts: WindowParts, qapp: QApplication, folder: Path
) -> None:
    paths = DataPaths.at(folder)
    handed = parts._replace(
        requested=lambda: requested(paths), is_requested=paths.open_request.exists
    )
    running = Running(qapp, handed)
    qtbot.addWidget(running.window)
    running.window.show()
    qtbot.waitUntil(lambda: running.window.current == "today")
    lock = WindowLock(paths)
    for name, page in (("run.fit", "watch"), ("diary.json", "other_computer")):
        lock.ask_to_open([folder / name])
        lock.ask_to_raise()
        qtbot.waitUntil(lambda page=page: running.window.current == page)
    running.navigate("today")
    lock.ask_to_raise()
    qtbot.wait(100)
    assert running.window.current == "today"


def test_a_second_start_is_noticed_after_the_folder_was_away(
    qtbot: QtBot, parts: WindowParts, watch: DiaryWatch, running: Running, folder: Path
) -> None:
    """A stick that is pulled and put back: what the system watched is another folder now."""
    folder.rename(folder.with_name("away"))
    qtbot.wait(50)
    shutil.copytree(folder.with_name("away"), folder)
    watch._on_state(Qt.ApplicationState.ApplicationActive)
    running.window.hide()
    WindowLock(DataPaths.at(folder)).ask_to_raise()
    qtbot.waitUntil(running.window.isVisible, timeout=2000)


def test_a_second_start_ends_at_once_and_opens_no_window(
    parts: WindowParts, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> int:
        raise AssertionError("a second window")

    monkeypatch.setattr("ui.application.run_window", forbidden)
    watched = parts.raise_request.stat().st_mtime_ns
    assert Parts(folder).open_window(exit_after_first_paint=False) == 0
    assert parts.raise_request.stat().st_mtime_ns > watched


def test_a_second_start_brings_a_window_back_that_hid_in_the_tray(
    qtbot: QtBot, parts: WindowParts, watch: DiaryWatch, running: Running, folder: Path
) -> None:
    running.window.hide()
    WindowLock(DataPaths.at(folder)).ask_to_raise()
    qtbot.waitUntil(running.window.isVisible)


def test_a_new_day_is_noticed_when_the_window_is_looked_at_again(
    parts: WindowParts, watch: DiaryWatch, clock: SetClock
) -> None:
    heard: list[int] = []
    parts.use_cases.diary.changes.subscribe(lambda: heard.append(1))
    watch._look()
    assert heard == []
    clock.moment += timedelta(days=1)
    watch._look()
    assert heard == [1]


def test_a_diary_that_can_no_longer_be_read_is_told(
    parts: WindowParts, watch: DiaryWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> int:
        raise StoreUnavailable("io", "The disk is gone.")

    monkeypatch.setattr(parts.use_cases.diary.store, "data_version", fail)
    with pytest.raises(StoreUnavailable):
        parts.use_cases.diary.refresh()
    watch._look()
    assert parts.use_cases.diary.trouble == "The disk is gone."
    assert not parts.use_cases.diary.ready


def test_a_diary_that_could_not_be_read_for_a_moment_is_open_again(
    parts: WindowParts, watch: DiaryWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = parts.use_cases.diary.store

    def busy() -> int:
        raise StoreUnavailable("busy", "Somebody else is writing.")

    with monkeypatch.context() as patch:
        patch.setattr(store, "data_version", busy)
        watch._look()
        assert not parts.use_cases.diary.ready
    watch._look()
    assert parts.use_cases.diary.ready and parts.use_cases.diary.trouble is None


def test_a_backup_that_failed_is_told_on_today_and_leaves_the_diary_open(
    qapp: QApplication, qtbot: QtBot, parts: WindowParts, keeping: DiaryKeeper, folder: Path
) -> None:
    paths = DataPaths.at(folder)
    paths.backups.rmdir() if paths.backups.exists() else None
    paths.backups.write_text("in the way")
    running = Running(qapp, parts._replace(safekeeping=lambda: keeping))
    qtbot.addWidget(running.window)
    running.window.show()
    today: Any = running.window.page("today")
    qtbot.waitUntil(lambda: today.notices.text("backups") is not None, timeout=20_000)
    assert "Today's backup could not be made" in today.notices.text("backups")
    assert parts.use_cases.diary.ready
    button(today, "Look at backups").click()
    assert running.window.current == "settings"
    running.navigate("today")
    assert today.notices.text("backups") is None


def test_a_fault_while_opening_is_told(qtbot: QtBot) -> None:
    def fail() -> Opening:
        raise ZeroDivisionError

    holder = QApplication.instance()
    assert holder is not None
    opening = StoreOpening(fail, holder)
    with qtbot.waitSignal(opening.opened) as told:
        opening.start()
    assert "ZeroDivisionError" in told.args[0].trouble


@pytest.mark.parametrize(
    "kept",
    [{"scheme": 7}, {"scheme": "pink", "text_factor": "big"}, {"geometry": "%%%"}, {"geometry": 3}],
)
def test_settings_of_the_window_that_make_no_sense_count_for_nothing(kept: dict[str, Any]) -> None:
    settings = WindowSettings(lambda: kept, lambda _: None)
    assert settings.theme().scheme == Scheme.SYSTEM
    assert settings.theme().text_factor == 1.0
    assert settings.geometry() is None


def test_the_windows_place_and_look_are_kept_and_a_failure_is_no_error() -> None:
    kept: dict[str, Any] = {}
    settings = WindowSettings(lambda: kept, kept.update)
    settings.keep_geometry(b"here")
    settings.keep(scheme="dark", text_factor=1.5)
    again = WindowSettings(lambda: kept, kept.update)
    assert again.geometry() == b"here"
    assert again.theme().scheme == Scheme.DARK

    def full(_: object) -> None:
        raise BackstrideError("The disk is full.")

    WindowSettings(dict, full).keep(scheme="light")


@pytest.mark.skipif(os.name == "nt", reason="Windows always has a screen")
def test_without_a_screen_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoDisplay, match="no display"):
        make_application()


def test_garbage_is_taken_apart_in_the_windows_thread_alone(qtbot: QtBot) -> None:
    gc.enable()
    where: list[str] = []

    class Dead(QObject):
        def __del__(self) -> None:
            where.append(threading.current_thread().name)

    holder = QObject()
    tidying = Tidying(holder)
    dead = Dead()
    dead.itself = dead  # type: ignore[attr-defined]
    del dead

    def allocate() -> None:
        kept = [[number] for number in range(200_000)]
        assert len(kept) == 200_000

    beside = threading.Thread(target=allocate)
    beside.start()
    beside.join()
    assert where == []
    tidying.soon()
    assert tidying._timer.isActive() and tidying._timer.isSingleShot()
    gc.unfreeze()  # another window may have settled meanwhile
    tidying._timer.timeout.emit()
    assert where == [threading.main_thread().name]
    gc.freeze()


def test_dropped_files_are_shown_for_review_once_the_diary_is_set_up(
    qtbot: QtBot, running: Running, parts: WindowParts, tmp_path: Path
) -> None:
    running.window.show()
    path = tmp_path / "notes.fit"
    path.write_bytes(b"no recording")
    parts.use_cases.diary.set_profile({"country": None, "units": None})
    running.window.files_dropped.emit([str(path)])
    assert running.window.current != "watch"
    parts.use_cases.diary.set_profile({"country": "GB", "units": "km"})
    running.window.files_dropped.emit([str(path)])
    assert running.window.current == "watch"
    page = running.window.page("watch")
    qtbot.waitUntil(
        lambda: any("notes.fit" in notice.text() for notice in page.findChildren(Notice))
    )


def test_a_dropped_diary_leads_to_the_page_that_joins_it(
    qtbot: QtBot, running: Running, tmp_path: Path
) -> None:
    running.window.show()
    path = tmp_path / "other.JSON"
    path.write_text("{", encoding="utf-8")
    running.window.files_dropped.emit([str(path)])
    assert running.window.current == "other_computer"
    page = running.window.page("other_computer")
    qtbot.waitUntil(lambda: any("Line 1" in n.text() for n in page.findChildren(Notice)))


# --- files that can't be opened yet --------------------------------------------------------------

Start = Callable[..., Running]


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    parts: WindowParts,
    folder: Path,
) -> Start:
    """Start the window over a diary whose welcome is done or not; one that another stands for
    later goes by itself."""

    def running(*, welcomed: bool = True, goes: bool = False, **instead: Any) -> Running:
        paths = DataPaths.at(folder)
        parts.use_cases.diary.set_profile({"country": "GB" if welcomed else None})
        handed = parts._replace(
            **{
                "requested": lambda: requested(paths),
                "is_requested": paths.open_request.exists,
                "lay_down": lambda files: WindowLock(paths).ask_to_open([Path(f) for f in files]),
                **instead,
            }
        )
        made = Running(qapp, handed)
        if not goes:
            qtbot.addWidget(made.window)
        made.window.show()
        qtbot.waitUntil(lambda: hasattr(made, "_notices"))  # the store is open
        return made

    return running


def hand_over(folder: Path, *names: str) -> None:
    lock = WindowLock(DataPaths.at(folder))
    lock.ask_to_open([folder / name for name in names])
    lock.ask_to_raise()


def open_it(running: Running) -> None:
    button(running.window, "Open it now").click()


def said(running: Running) -> list[str]:
    QApplication.processEvents()
    return [n.text() for n in running.window.findChildren(Notice) if n.text() and n.isVisible()]


WAITS = "Your file waits. You can open it later, on Today or in the Diary."
OFFER = "Your file waits."


def test_during_the_welcome_they_wait_for_today(
    qtbot: QtBot,
    start: Start,
    use_cases: UseCases,
    folder: Path,
) -> None:
    hand_over(folder, "run.fit")
    running = start(welcomed=False)
    qtbot.waitUntil(lambda: said(running) == [WAITS])
    assert running.window.current == "welcome"
    use_cases.settings.welcome("GB", "km")
    running.navigate("check")
    QApplication.processEvents()
    assert running.window.current == "check", "the questions are not broken off"
    hand_over(folder, "second.gpx")
    qtbot.wait(50)
    assert running.window.current == "check" and said(running) == [WAITS]
    running.navigate("today")
    assert OFFER in said(running) and running.window.current == "today"
    open_it(running)
    assert running.window.current == "watch"
    assert requested(DataPaths.at(folder)) == [], "both"
    assert not {WAITS, OFFER} & set(said(running))


def test_what_waits_is_offered_on_today(start: Start, use_cases: UseCases, folder: Path) -> None:
    running = start(welcomed=False)
    running.window.files_dropped.emit([str(folder / "diary.json")])
    assert said(running) == [WAITS]
    use_cases.settings.welcome("GB", "km")
    running.navigate("today")
    assert OFFER in said(running) and running.window.current == "today", "only offered"
    open_it(running)
    assert running.window.current == "other_computer"
    assert not {WAITS, OFFER} & set(said(running))


def test_what_was_done_is_not_covered_by_what_waits(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start()
    with monkeypatch.context() as led:
        led.setattr(Running, "under_way", property(lambda _: True))
        running.window.files_dropped.emit([str(folder / "run.fit")])
    running.navigate("today", said="Session saved.", undo=True)
    assert {"Session saved.", OFFER} <= set(said(running))
    assert running.window.current == "today"
    WindowLock(DataPaths.at(folder)).ask_to_raise()
    assert "Session saved." in said(running) and running.window.current == "today"


def test_beside_an_emergency_nothing_is_offered(
    qtbot: QtBot, start: Start, use_cases: UseCases, keeping: DiaryKeeper, tmp_path: Path,
    folder: Path,
) -> None:  # fmt: skip
    running = start(welcomed=False, safekeeping=lambda: keeping)
    running.window.files_dropped.emit([str(folder / "run.fit")])
    running.navigate("other_computer", back="welcome")
    page = running.window.page("other_computer")
    assert isinstance(page, OtherComputerPage)
    warned = Diary().check("saddle_numbness")
    page.taking.look_over(brought(tmp_path / "old.json", warned, country="DE", units="km"))
    qtbot.waitUntil(page.taking.join.isVisible)
    page.taking.join.click()
    qtbot.waitUntil(lambda: use_cases.settings.welcomed and not page.taking.busy)
    page.back.click()
    assert running.window.current == "today" and use_cases.screening.standing()
    assert not {WAITS, OFFER} & set(said(running))
    hand_over(folder, "second.fit")
    qtbot.wait(50)
    assert running.window.current == "today", "a start comes to what Today says"
    running.navigate("diary")
    assert OFFER in said(running), "it waits still"
    running.navigate("today")
    assert not {WAITS, OFFER} & set(said(running))
    running.navigate("diary")
    QApplication.processEvents()
    open_it(running)
    assert running.window.current == "watch"
    assert not DataPaths.at(folder).open_request.exists()


def test_the_offer_goes_when_an_emergency_comes(
    qtbot: QtBot, start: Start, use_cases: UseCases, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start()
    with monkeypatch.context() as led:
        led.setattr(Running, "under_way", property(lambda _: True))
        running.window.files_dropped.emit([str(folder / "run.fit")])
    running.navigate("today")
    assert OFFER in said(running)
    with use_cases.diary.store.writing() as writer:
        writer.put(Diary().check("saddle_numbness").entries[0])
    use_cases.diary.changed()
    qtbot.waitUntil(lambda: OFFER not in said(running))


def test_another_language_loses_no_file(
    qtbot: QtBot, start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(goes=True)
    running.navigate("check")
    with monkeypatch.context() as held:
        held.setattr(running.window.page("check"), "leave", lambda: False)
        hand_over(folder, "run.fit")
        qtbot.waitUntil(lambda: WAITS in said(running))
    running.navigate("settings")
    made = running.anew()
    qtbot.addWidget(made.window)
    qtbot.waitUntil(lambda: hasattr(made, "_notices"))
    assert made.window.current == "settings" and WAITS in said(made)
    made.navigate("today")
    QApplication.processEvents()
    open_it(made)
    assert made.window.current == "watch"


@pytest.mark.parametrize("full", [False, True])
def test_another_language_loses_no_dropped_file(
    qtbot: QtBot, start: Start, folder: Path, full: bool
) -> None:
    def fail(_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    running = start(welcomed=False, goes=True, **({"lay_down": fail} if full else {}))
    running.window.files_dropped.emit([str(folder / "run.fit")])
    made = running.anew()
    qtbot.addWidget(made.window)
    qtbot.waitUntil(lambda: WAITS in said(made))


def test_a_session_under_way_is_not_broken_off(
    qtbot: QtBot, start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start()
    with monkeypatch.context() as led:
        led.setattr(Running, "under_way", property(lambda _: True))
        hand_over(folder, "run.fit")
        qtbot.waitUntil(lambda: WAITS in said(running))
        hand_over(folder, "later.fit")
        qtbot.wait(50)
        assert running.window.current == "today"
    running.navigate("diary")
    running.navigate("today")
    QApplication.processEvents()
    open_it(running)
    assert running.window.current == "watch"
    assert requested(DataPaths.at(folder)) == [], "the one that came later too"


def test_a_page_that_keeps_the_person_keeps_the_file_too(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start()
    running.navigate("check")
    with monkeypatch.context() as held:
        held.setattr(running.window.page("check"), "leave", lambda: False)
        running.window.files_dropped.emit([str(folder / "run.fit")])
        assert running.window.current == "check" and WAITS in said(running)
    running.navigate("today")
    QApplication.processEvents()
    open_it(running)
    assert running.window.current == "watch"


def test_a_damaged_diary_says_that_they_wait(
    start: Start,
    keeping: DiaryKeeper,
    folder: Path,
) -> None:
    hand_over(folder, "run.fit")
    running = start(
        safekeeping=lambda: keeping, damage=lambda: StoreUnavailable("damaged", "It is damaged.")
    )
    QApplication.processEvents()
    text = "Your file waits until something can be written in the diary again."
    assert running.window.current == "damaged" and text in said(running)
    assert DataPaths.at(folder).open_request.exists(), "it is there at the next start too"


def test_the_sample_says_that_it_takes_none(start: Start) -> None:
    running = start(is_sample=True)
    running.window.files_dropped.emit(["/tmp/my-diary.json"])
    text = "This is the sample. Open your files in your own diary."
    assert running.window.current == "today" and text in said(running)
    running.navigate("diary")
    running.navigate("today")
    QApplication.processEvents()
    assert running.window.current == "today"


def test_the_program_lays_them_on_the_disk(
    use_cases: UseCases, store: LateStore, folder: Path
) -> None:
    over = Parts(folder).window_over(use_cases.diary, store)
    assert over.lay_down is not None and not over.is_requested()
    over.lay_down(["/run.fit"])
    over.lay_down(["/later.gpx"])
    assert over.is_requested() and over.requested() == ["/run.fit", "/later.gpx"]


# --- a diary from elsewhere, during the welcome ---------------------------------------------------


def brought(path: Path, diary: Diary, **profile: str) -> Path:
    content = {"format": "backstride-diary", "version": 1, "profile": profile}
    path.write_text(json.dumps({**content, "entries": diary.json}), encoding="utf-8")
    return path


def test_a_diary_brought_to_the_welcome_goes_on_where_it_was(
    qtbot: QtBot, start: Start, use_cases: UseCases, keeping: DiaryKeeper, tmp_path: Path
) -> None:
    running = start(welcomed=False, safekeeping=lambda: keeping)
    window = running.window
    button(window.page("welcome"), "From another computer…").click()
    page = window.page("other_computer")
    assert window.current == "other_computer" and isinstance(page, OtherComputerPage)
    assert page.making.isHidden(), "there is nothing yet to take elsewhere"
    assert page.title_label.text() == "Bring your diary here"
    page.back.click()
    assert window.current == "welcome", "thought better of"
    running.navigate("other_computer", back="welcome")
    warned = Diary().check("saddle_numbness")
    page.taking.look_over(brought(tmp_path / "old.json", warned, country="DE", units="km"))
    qtbot.waitUntil(page.taking.join.isVisible)
    page.taking.join.click()
    qtbot.waitUntil(lambda: use_cases.settings.welcomed)
    assert window._sidebar.leads_to("diary") and page.back.text() == "Go to Today"
    page.back.click()
    assert window.current == "today" and use_cases.screening.standing()


def test_a_diary_without_its_country_is_asked_for_it_and_goes_on_where_it_was(
    qtbot: QtBot, start: Start, use_cases: UseCases, keeping: DiaryKeeper, tmp_path: Path
) -> None:
    running = start(welcomed=False, safekeeping=lambda: keeping)
    running.navigate("other_computer", back="welcome")
    page = running.window.page("other_computer")
    assert isinstance(page, OtherComputerPage)
    page.taking.look_over(brought(tmp_path / "old.json", Diary().check()))
    qtbot.waitUntil(page.taking.join.isVisible)
    page.taking.join.click()
    qtbot.waitUntil(lambda: bool(use_cases.diary.entries()) and not page.taking.busy)
    assert not running.window._sidebar.leads_to("diary") and page.back.text() == "Back"
    page.back.click()
    welcome = running.window.page("welcome")
    assert running.window.current == "welcome" and isinstance(welcome, WelcomePage)
    welcome.country.set_value("DE")
    welcome.start.click()
    assert running.window.current == "today", "the check is not begun anew"


def test_a_diary_dropped_on_the_page_for_it_is_taken_by_it(
    qtbot: QtBot, start: Start, use_cases: UseCases, keeping: DiaryKeeper, tmp_path: Path
) -> None:
    running = start(welcomed=False, safekeeping=lambda: keeping)
    old = brought(tmp_path / "old.json", Diary().check(), country="DE", units="km")
    running.window.files_dropped.emit([str(old)])
    running.navigate("other_computer", back="welcome")
    assert said(running) == [WAITS]
    page = running.window.page("other_computer")
    assert isinstance(page, OtherComputerPage)
    running.window.files_dropped.emit([str(old)])
    qtbot.waitUntil(page.taking.join.isVisible)
    page.taking.join.click()
    qtbot.waitUntil(lambda: use_cases.settings.welcomed and not page.taking.busy)
    assert WAITS not in said(running), "the one that waited is joined now"
    assert page.back.text() == "Go to Today"
    page.back.click()
    assert running.window.current == "today" and OFFER not in said(running)


def test_a_file_of_a_run_dropped_on_that_page_waits(
    start: Start, keeping: DiaryKeeper, folder: Path
) -> None:
    running = start(welcomed=False, safekeeping=lambda: keeping)
    running.navigate("other_computer", back="welcome")
    running.window.files_dropped.emit([str(folder / "run.fit")])
    assert running.window.current == "other_computer" and WAITS in said(running)


def test_the_welcome_leads_to_backups_and_back(start: Start, keeping: DiaryKeeper) -> None:
    running = start(welcomed=False, safekeeping=lambda: keeping)
    button(running.window.page("welcome"), "From a backup…").click()
    assert running.window.current == "restore"
    button(running.window.page("restore"), "Back").click()
    assert running.window.current == "welcome"
