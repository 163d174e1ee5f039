"""Take it with me: every file of exactly the next session, or none."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

import fitdecode
import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.model import Step
from app.services.use_cases import UseCases
from tests.engine.build import started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import said
from ui.pages import take_along
from ui.pages.take_along import TakeAlongPage
from ui.render import take_along as render
from ui.render.take_along import Making, TakeAlongFiles, system_zone
from ui.wording import Words

READY = started(60).green(2, 6)


class Asking:
    """Answers the question where to save."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: list[str] = []
        self.answers = True

    def __call__(self, _parent: QWidget, _title: str, name: str, kind: str) -> Path | None:
        self.names.append(f"{name} {kind}")
        return self.folder / name if self.answers else None


@pytest.fixture
def asking(tmp_path: Path) -> Asking:
    (tmp_path / "files").mkdir()
    return Asking(tmp_path / "files")


@pytest.fixture
def page(
    qtbot: QtBot,
    diary_of: DiaryOf,
    clock: SetClock,
    words: Words,
    navigate: Navigation,
    asking: Asking,
) -> TakeAlongPage:
    use_cases = diary_of(READY.entries)
    clock.on(4)
    page = TakeAlongPage(use_cases, words, navigate, ask=asking)
    qtbot.addWidget(page)
    page.enter()
    page.show()
    return page


def steps_in(fit: bytes) -> list[int]:
    with fitdecode.FitReader(io.BytesIO(fit)) as reader:
        frames = [f for f in reader if isinstance(f, fitdecode.FitDataMessage)]
    return [f.get_value("repeat_steps") for f in frames if f.has_field("repeat_steps")]


# --- the page -----------------------------------------------------------------------------------


def test_it_shows_the_next_session_as_chosen(
    page: TakeAlongPage, use_cases: UseCases, words: Words
) -> None:
    assert page.title.text() == "Stage 2 · run 30 s, walk 2 min, 7 times"
    day = words.date(date(2026, 1, 9))
    assert page.when.text() == f"On {day}, or on any later day."
    use_cases.recording.choose(Step(1, 6))
    assert page.title.text().startswith("Stage 1")


@pytest.mark.parametrize(
    ("kind", "ending", "begin"), [("card", "pdf", b"%PDF"), ("workout", "fit", b"\x0c")]
)
def test_a_file_is_saved_where_the_person_says(
    page: TakeAlongPage, asking: Asking, kind: str, ending: str, begin: bytes
) -> None:
    page.buttons[kind].click()
    path = asking.folder / f"backstride-2026-01-09.{ending}"
    assert asking.names[0].startswith(path.name) and f"*.{ending}" in asking.names[0]
    assert path.read_bytes().startswith(begin)
    assert f"Saved as {path}." in said(page)


def test_nothing_is_saved_when_the_person_thinks_better_of_it(
    page: TakeAlongPage, asking: Asking
) -> None:
    asking.answers = False
    for button in page.buttons.values():
        button.click()
    assert len(asking.names) == 4
    assert list(asking.folder.iterdir()) == []


def test_the_workout_is_the_chosen_one(
    page: TakeAlongPage, use_cases: UseCases, asking: Asking
) -> None:
    page.buttons["workout"].click()
    use_cases.recording.choose(Step(2, 6))
    (path,) = asking.folder.iterdir()
    assert steps_in(path.read_bytes()) == [7]
    page.buttons["workout"].click()
    assert steps_in(path.read_bytes()) == [6]


def test_the_calendar_is_on_the_picked_days_at_the_picked_time(
    page: TakeAlongPage, use_cases: UseCases, asking: Asking
) -> None:
    assert "rest days leave free" in page.days.text()
    use_cases.settings.set_session_days((0, 3))
    assert page.days.text() == "On your days: Monday and Thursday."
    page.time.setCurrentIndex(page.time.findData("07:30"))
    assert use_cases.diary.profile()["session_time"] == "07:30"
    page.buttons["ics"].click()
    (path,) = asking.folder.iterdir()
    first, *later = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    starts = [event["DTSTART"].dt for event in (first, *later)]
    assert {start.weekday() for start in starts} == {0, 3}
    assert {(start.hour, start.minute) for start in starts} == {(7, 30)}
    assert str(first["SUMMARY"]) == "Run-walk: 7 × run 0:30, walk 2:00"
    # Nobody knows yet which steps come later.
    assert {str(event["SUMMARY"]) for event in later} == {"Run-walk session"}
    assert "this date no longer holds" in str(later[0]["DESCRIPTION"])
    assert use_cases.diary.profile()["calendar_export"]["last"] == 13


def test_a_second_calendar_file_updates_the_first(page: TakeAlongPage, asking: Asking) -> None:
    (page.buttons["ics"].click(), page.buttons["ics"].click())
    (path,) = asking.folder.iterdir()
    first = {str(e["UID"]): e["SEQUENCE"] for e in Calendar.from_ical(path.read_bytes()).events}
    page.buttons["ics"].click()
    second = {str(e["UID"]): e["SEQUENCE"] for e in Calendar.from_ical(path.read_bytes()).events}
    assert second.keys() == first.keys()
    assert all(second[uid] > first[uid] for uid in first)


def test_other_days_are_chosen_in_settings(page: TakeAlongPage, navigate: Navigation) -> None:
    page.pick.click()
    assert navigate.last == "settings"
    page.back.click()
    assert navigate.last == "today"


# --- nothing open -------------------------------------------------------------------------------


def test_a_finding_takes_everything_off_the_page(
    page: TakeAlongPage,
    use_cases: UseCases,
    navigate: Navigation,
    asking: Asking,
    diary_of: DiaryOf,
) -> None:
    diary_of(READY.copy().check("saddle_numbness").entries)
    assert page.open_parts.isHidden()
    assert page.title.text() == page.sentence.text() == page.strip.accessibleName() == ""
    assert "don't use audio tracks, cards or calendar dates" in said(page)
    page.closed.acted.emit()
    assert navigate.last == "card"


def test_a_session_that_closed_while_the_dialog_stood_open_is_not_saved(
    page: TakeAlongPage, asking: Asking, diary_of: DiaryOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object) -> Path:
        diary_of(READY.copy().check("saddle_numbness").entries)
        return asking.folder / "card.pdf"

    monkeypatch.setattr(page, "_ask", ask)
    page.buttons["card"].click()
    assert list(asking.folder.iterdir()) == []
    assert page.open_parts.isHidden()


def test_without_a_plan_today_says_what_comes_first(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    page = TakeAlongPage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.enter()
    page.show()
    assert page.open_parts.isHidden()
    assert "no next session" in said(page)
    page.back.click()
    assert navigate.last == "today"


# --- the audio track, and what goes wrong -------------------------------------------------------


def test_the_track_is_made_beside_the_window(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot
) -> None:
    shares: list[float] = []
    page.progressed.connect(shares.append)
    page.buttons["cues"].click()
    assert page.making.isVisible()
    assert not any(button.isEnabled() for button in page.buttons.values())
    qtbot.waitUntil(page.making.isHidden, timeout=20_000)
    (path,) = asking.folder.iterdir()
    assert path.suffix == ".mp3" and path.stat().st_size < 3_000_000
    assert shares == sorted(shares) and len(shares) > 10 and shares[-1] == 1.0
    assert f"Saved as {path}." in said(page)
    assert all(button.isEnabled() for button in page.buttons.values())


def slow_track(monkeypatch: pytest.MonkeyPatch, going: Event) -> None:
    """A track that is half done, and goes on when `going` is set."""

    def cues(_files: TakeAlongFiles) -> Making:
        def write(target: Path, progress: Callable[[float], None]) -> None:
            progress(0.5)
            assert going.wait(10)
            progress(0.6)
            target.write_bytes(b"whole")

        return Making(write, quick=False)

    monkeypatch.setattr(TakeAlongFiles, "_cues", cues)


def test_a_track_can_be_stopped(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    going = Event()
    slow_track(monkeypatch, going)
    page.buttons["cues"].click()
    qtbot.waitUntil(lambda: page.bar.accessibleName() == "50 %")
    page.stop.click()
    going.set()
    qtbot.waitUntil(page.making.isHidden)
    assert "Stopped. Nothing was saved." in said(page)
    assert list(asking.folder.iterdir()) == []


def test_a_finding_stops_a_track_that_is_being_made(
    page: TakeAlongPage,
    asking: Asking,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    diary_of: DiaryOf,
) -> None:
    going = Event()
    slow_track(monkeypatch, going)
    page.buttons["cues"].click()
    diary_of(READY.copy().check("saddle_numbness").entries)
    going.set()
    qtbot.waitUntil(lambda: page._stop is None)
    assert list(asking.folder.iterdir()) == []
    assert "Saved" not in said(page)


@pytest.mark.parametrize("kind", ["cues", "card", "ics", "workout"])
def test_a_folder_that_is_gone_is_said_and_nothing_is_written(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot, kind: str
) -> None:
    asking.folder.rmdir()
    page.buttons[kind].click()
    qtbot.waitUntil(page.making.isHidden, timeout=20_000)
    assert "there is no folder" in said(page)
    assert page.buttons[kind].isEnabled()
    assert page._use_cases.diary.profile().get("calendar_export") is None


@pytest.mark.parametrize("kind", ["cues", "card", "ics", "workout"])
def test_a_file_that_is_there_is_replaced_whole(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot, kind: str
) -> None:
    path = asking.folder / f"backstride-2026-01-09{take_along.ENDINGS[kind]}"
    path.write_bytes(b"old" * 3_000_000)
    page.buttons[kind].click()
    qtbot.waitUntil(page.making.isHidden, timeout=20_000)
    assert list(asking.folder.iterdir()) == [path]
    assert path.stat().st_size < 3_000_000


# --- the computer's zone ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        (b"Europe/Berlin", ZoneInfo("Europe/Berlin")),
        (b"Mars/Olympus", None),
        (b"", None),
        (b"America", None),  # a folder of zones
    ],
)
def test_the_zone_is_the_computers_where_it_has_a_name(
    monkeypatch: pytest.MonkeyPatch, name: bytes, zone: ZoneInfo | None
) -> None:
    class Zone:
        @staticmethod
        def systemTimeZoneId() -> object:
            class Id:
                def data(self) -> bytes:
                    return name

            return Id()

    monkeypatch.setattr(render, "QTimeZone", Zone)
    assert system_zone() == zone
