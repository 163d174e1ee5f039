"""Try with sample data: a made-up diary beside the person's own, which stays as it is."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from app.bootstrap import Parts
from app.services.ports import Refused
from app.services.simulation import fill, sample
from app.services.use_cases import UseCases
from tests.engine.build import shipped_programme, started
from tests.ui.conftest import Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.main_window import MainWindow
from ui.pages.sample import SampleCard
from ui.pages.welcome import WelcomePage
from ui.wording import Words


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this computer puts what is temporary."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def own(folder: Path) -> Parts:
    """Somebody's own diary, closed again."""
    parts = Parts(folder, SetClock())
    with parts.store().writing() as writer:
        for entry in started().entries:
            writer.put(entry)
        writer.set_profile({"country": "FR", "units": "km"})
    parts._keep_window_settings({"scheme": "dark", "text_factor": 1.5, "remind": ["morning"]})
    parts._store.close()
    return Parts(folder, SetClock())


def in_the_window(qtbot: QtBot, does: Callable[[MainWindow], None]) -> list[str]:
    """What went wrong in `does`, which is called once the sample's window is ready."""
    wrong: list[str] = []
    looked: list[int] = []

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        shown = [w for w in windows if w.isVisible() and "sample" in w.windowTitle()]
        looked.append(1)
        # Shown is not yet laid out: its page comes a moment later.
        if not shown or ("Week" not in said(shown[0]) and len(looked) < 200):
            QTimer.singleShot(50, look)
            return
        try:
            does(shown[0])
        except (AssertionError, TimeoutError) as error:
            wrong.append(str(error))
        finally:
            button(shown[0], "Close the sample").click()
            shown[0].hide()  # the process would end now

    QTimer.singleShot(50, look)
    return wrong


def test_the_sample_is_made_up_and_nothing_of_it_is_left(
    qtbot: QtBot, tmp_path: Path, temporary: Path
) -> None:
    parts = own(tmp_path / "own")
    before = content(tmp_path / "own")
    seen: list[Path] = []

    def look_around(window: MainWindow) -> None:
        seen.extend(temporary.iterdir())
        text = said(window)
        assert "This diary is made up" in text and "Week 9 of 12" in text
        window.show_page("settings")
        there = buttons(window)
        for gone in ("Delete everything…", "Use on another computer…", "Try with sample data"):
            assert gone not in there
        assert "Dark" in there and not any("Passcode" in b or "backup" in b for b in there)

    wrong = in_the_window(qtbot, look_around)
    assert parts.show_sample("DE", "mi") == 0
    assert wrong == []
    assert [folder.name.startswith("backstride-sample-") for folder in seen] == [True]
    assert list(temporary.iterdir()) == []
    assert content(tmp_path / "own") == before


def test_what_is_done_in_the_sample_reaches_the_sample_alone(
    qtbot: QtBot, tmp_path: Path, temporary: Path
) -> None:
    parts = own(tmp_path / "own")
    before = content(tmp_path / "own")

    def write(window: MainWindow) -> None:
        page = window.page("today")
        use_cases: UseCases = page._use_cases  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: use_cases.diary.ready, timeout=10_000)
        count = len(use_cases.diary.entries())
        use_cases.recording.record("note", {"text": "only in the sample"})
        assert len(use_cases.diary.entries()) == count + 1
        assert use_cases.diary.profile()["country"] == "DE"
        assert use_cases.diary.profile()["simulated"] is True

    wrong = in_the_window(qtbot, write)
    parts.show_sample("DE", "km")
    assert wrong == []
    assert content(tmp_path / "own") == before and list(temporary.iterdir()) == []


def test_files_dropped_on_the_sample_are_not_taken(
    qtbot: QtBot, tmp_path: Path, temporary: Path
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "my-diary.json"))])

    def drop(window: MainWindow) -> None:
        window.files_dropped.emit([url.toLocalFile() for url in dropped.urls()])
        assert window.current == "today"

    wrong = in_the_window(qtbot, drop)
    own(tmp_path / "own").show_sample(None, "km")
    assert wrong == []


def test_there_is_something_to_do_in_it_today(clock: SetClock, use_cases: UseCases) -> None:
    fill(use_cases.diary.store, sample(shipped_programme(), clock.now()))
    use_cases.diary.changed()
    view = use_cases.planning.today()
    assert view.state == "plan" and view.decision.earliest == clock.now().date()
    assert view.decision.week == 9 and not view.mornings
    assert all(entry.extra.get("simulated") for entry in use_cases.diary.entries())


class Started:
    """Stands in for the process."""

    def __init__(self, words: list[str], cwd: Path | None) -> None:
        self.words, self.cwd, self.ended = words, cwd, False

    def poll(self) -> int | None:
        return 0 if self.ended else None


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[Started]:
    begun: list[Started] = []

    def start(words: list[str], cwd: Path | None) -> Started:
        begun.append(Started(words, cwd))
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    return begun


def test_it_is_a_process_of_its_own_and_only_one(tmp_path: Path, processes: list[Started]) -> None:
    parts = Parts(tmp_path, SetClock())
    parts.open_sample("NZ", "mi")
    assert processes[0].words == [
        *(sys.executable, "-m", "app", "sample"),
        *("--data-dir", str(tmp_path), "--units", "mi", "--country", "NZ"),
    ]
    assert processes[0].cwd is not None and (processes[0].cwd / "app/__main__.py").is_file()
    with pytest.raises(Refused) as told:
        parts.open_sample("NZ", "mi")
    assert told.value.code == "sample_open" and len(processes) == 1
    processes[0].ended = True
    parts.open_sample(None, "km")
    assert "--country" not in processes[1].words


def test_a_program_frozen_into_one_file_calls_itself(
    tmp_path: Path, processes: list[Started], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    Parts(tmp_path, SetClock()).open_sample(None, "km")
    assert processes[0].words[:2] == [sys.executable, "sample"] and processes[0].cwd is None


def test_a_process_that_cannot_start_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    with pytest.raises(Refused) as told:
        Parts(tmp_path, SetClock()).open_sample(None, "km")
    assert told.value.code == "sample"


def test_welcome_offers_it_with_what_was_chosen_there(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    use_cases.diary.set_profile({"country": None, "units": None})
    opened: list[tuple[str | None, str]] = []
    page = WelcomePage(
        use_cases, words, navigate, diary_folder="/x",
        open_sample=lambda country, units: opened.append((country, units)),
    )  # fmt: skip
    qtbot.addWidget(page)
    page.enter()
    page.show()
    button(page, "Try with sample data").click()
    page.country.set_value("GB")
    page.units["mi"].click()
    button(page, "Try with sample data").click()
    assert opened[0][0] is None and opened[1] == ("GB", "mi")
    assert "in a window of its own" in page.sample.notice.text()
    assert not use_cases.settings.welcomed and navigate.pages == []


def test_what_went_wrong_is_said(qtbot: QtBot) -> None:
    def refuse(_country: str | None, _units: str) -> None:
        raise Refused("sample_open", "It is open.")

    card = SampleCard(refuse, lambda: None, lambda: "km")
    qtbot.addWidget(card)
    card.show()
    card.button.click()
    assert "open already" in card.notice.text()
