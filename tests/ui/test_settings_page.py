"""Settings: everything takes effect at once, and a file that is wrong changes nothing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import ui.theme
from app import __version__
from app.exporters import FORMATS, diary_json
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from resources import read_text
from tests.engine.build import started
from tests.ui.conftest import DiaryOf, Navigation
from tests.ui.reading import said
from ui.pages.settings import SettingsPage
from ui.platform.tray import Tray
from ui.reminding import Reminding
from ui.widgets.page import Page
from ui.wording import Words

OWN = read_text("programme.toml").replace("Backstride run-walk programme", "Dr. Ö's table")


class Kept(dict[str, object]):
    """Stands in for the small file beside the diary."""

    def __call__(self, **values: object) -> None:
        self.update(values)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def look() -> ui.theme.Theme:
    return ui.theme.Theme()


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation, kept: Kept,
    look: ui.theme.Theme, tmp_path: Path,
) -> SettingsPage:  # fmt: skip
    reminding = Reminding(use_cases, Page("front"), {}, kept, Tray(look))
    page = SettingsPage(
        use_cases, words, navigate, theme=look, keep=kept, diary_folder=str(tmp_path / "diary"),
        reminding=reminding, language="", speak=lambda _: None, may_speak=lambda: True,
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    return page


@pytest.fixture
def full_disk(use_cases: UseCases, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.diary.store, "writing", full)


def chosen_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """The person picks this file in whatever dialog opens; returns what was suggested to them."""
    suggested: list[str] = []

    def pick(_parent: object, _title: str, start: str, *_rest: object) -> tuple[str, str]:
        suggested.append(start)
        return ("" if path is None else str(path), "")

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, pick)
    return suggested


# --- how it looks


def test_colours_change_at_once_and_are_kept(
    page: SettingsPage, kept: Kept, look: ui.theme.Theme
) -> None:
    assert page.scheme.value() == "system"
    for name in ("dark", "light", "system"):
        page.scheme.buttons[name].click()
        assert look.scheme == name and kept["scheme"] == name


def test_text_size_changes_at_once_and_is_kept(
    page: SettingsPage, kept: Kept, look: ui.theme.Theme
) -> None:
    assert page.text_size.value() == "1.0"
    page.text_size.buttons["2.0"].click()
    assert look.text_factor == 2.0 and kept["text_factor"] == 2.0
    assert [b.text() for b in page.text_size.buttons.values()] == [
        "100 %",
        "125 %",
        "150 %",
        "200 %",
    ]


def test_showing_the_settings_keeps_nothing(page: SettingsPage, kept: Kept) -> None:
    page.enter()
    assert kept == {}


# --- where you are


def test_units_and_country_are_stored(page: SettingsPage, use_cases: UseCases) -> None:
    assert page.units.value() == "km" and page.country.value() == "GB"
    page.units.buttons["mi"].click()
    page.country.set_value("AU")
    assert use_cases.diary.profile() == {"units": "mi", "country": "AU"}
    page.enter()
    assert page.units.value() == "mi" and page.country.value() == "AU"


def test_a_country_half_typed_is_no_choice(page: SettingsPage, use_cases: UseCases) -> None:
    page.country.set_value(None)
    assert use_cases.diary.profile()["country"] == "GB"


def test_an_unknown_country_in_the_diary_shows_as_none(
    page: SettingsPage, use_cases: UseCases
) -> None:
    use_cases.settings.set_country("XX")
    page.enter()
    assert page.country.value() is None
    assert use_cases.diary.profile()["country"] == "XX"


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_says_so_and_shows_what_is_stored(
    page: SettingsPage, use_cases: UseCases
) -> None:
    page.units.buttons["mi"].click()
    assert page.trouble.text() == "The disk is full." and not page.trouble.isHidden()
    assert page.units.value() == "km" == use_cases.diary.units()


def test_until_the_diary_is_open_nothing_of_it_can_be_changed(
    page: SettingsPage, use_cases: UseCases
) -> None:
    use_cases.diary.opened("The diary is damaged.")
    for control in (page.units, page.country, page.table.load):
        assert not control.isEnabled()
    assert page.data.saves["json"].isEnabled(), "what can be read can still be saved"
    assert page.scheme.isEnabled()
    assert page.trouble.text() == "The diary is damaged."
    use_cases.diary.opened()
    assert page.units.isEnabled()


def test_the_way_to_another_computer_is_a_button_away(
    page: SettingsPage, navigate: Navigation
) -> None:
    page.data.bring.click()
    assert navigate.last == "other_computer"


def test_the_other_pages_are_a_button_away(page: SettingsPage, navigate: Navigation) -> None:
    for button in (page.physio, page.about, page.safety, page.help):
        button.click()
    about = ("learn", {"article": "about"})
    assert navigate.pages == [("physio", {}), about, ("safety_case", {}), ("help", {})]


def test_about_says_what_it_is_and_is_not(page: SettingsPage) -> None:
    text = said(page)
    assert f"Backstride {__version__}" in text
    assert "not a certified medical device" in text
    assert "No clinician has reviewed this version." in text


# --- the programme's table


def cells(page: SettingsPage) -> list[list[str]]:
    model, role = page.table.model, Qt.ItemDataRole.AccessibleTextRole
    return [
        [model.index(row, column).data(role) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_number_of_the_table_says_where_it_comes_from(page: SettingsPage) -> None:
    table = cells(page)
    assert len(table) == 12
    assert table[0] == ["1", "15 s · trial", "2 min · trial", "6–10 · trial"]
    assert table[1] == ["2", "30 s · trial", "2 min · own", "6–10 · own"]
    assert all("trial" not in " ".join(row) for row in table[3:11])
    assert table[11][2:] == ["1 min · own", "6 · own"]
    page.table._fold.set_open(True)
    QApplication.processEvents()
    text = said(page)
    assert "Stages 4 to 12 are not the trial's" in text
    assert "Stages 4 to 11: This app's own choice" in text
    assert "12 weeks — Neason et al. 2024\n" in text
    assert "Rest days between them: 1 — This app's own choice" in text
    assert "12 weeks (trial)" in text and "rest days between them: 1 (own)" in text


def test_another_table_is_used_and_can_be_given_back(
    page: SettingsPage, use_cases: UseCases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "clinic #1.toml"
    file.write_text(OWN.replace("run_s = 30\n", "run_s = 40\n"), encoding="utf-8")
    page.table._fold.set_open(True)
    chosen_file(monkeypatch, file)
    page.table.load.click()
    assert use_cases.diary.programme.name == "Dr. Ö's table"
    assert "“Dr. Ö's table” is in use from now on" in page.table.notice.text()
    assert cells(page)[1][1] == "40 s · trial"
    assert "“Dr. Ö's table”, version 1" in said(page)
    assert "Stages 4 to 12 are not" not in said(page), "that is said of our own table only"
    page.table.reset.click()
    assert use_cases.diary.programme.name == "Backstride run-walk programme"
    assert page.table.reset.isHidden() and cells(page)[1][1] == "30 s · trial"


def test_a_table_of_one_session_a_week_is_counted_right(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "once.toml"
    once = OWN.replace("sessions_per_week = 3\n", "sessions_per_week = 1\n")
    file.write_text(once.replace("weeks = 12\n", "weeks = 1\n"), encoding="utf-8")
    chosen_file(monkeypatch, file)
    page.table.load.click()
    assert "1 week (" in said(page) and "1 session a week (" in said(page)


def broken(tmp_path: Path, what: str) -> tuple[Path, str]:
    """A file that is no table, and what must be said of it."""
    file = tmp_path / "table.toml"
    content: dict[str, tuple[bytes, str]] = {
        "wrong value": (OWN.replace("weeks = 12", "weeks = 0").encode(), "line 20: field “weeks”"),
        "no TOML": (b"weeks = \n", "line 1"),
        "no text": (b"name = 'x'\nweeks = \xff\n", "line 2: this is not UTF-8 text"),
        "too large": (b"#" * (2**20 + 1), "larger than 1 MB"),
        "bottomless": (b"x = " + b"[" * 9000, "nested too deeply"),
    }
    if what == "folder":
        file.mkdir()
        return file, "not an ordinary file"
    if what == "missing":
        return file, "not an ordinary file"
    file.write_bytes(content[what][0])
    return file, content[what][1]


@pytest.mark.parametrize(
    "what",
    ["wrong value", "no TOML", "no text", "too large", "bottomless", "folder", "missing"],
)
def test_a_file_that_is_no_table_is_told_by_place_and_changes_nothing(
    page: SettingsPage, use_cases: UseCases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:  # fmt: skip
    file, sentence = broken(tmp_path, what)
    chosen_file(monkeypatch, file)
    before = dict(use_cases.diary.profile())
    page.table.load.click()
    assert sentence in page.table.notice.text() and not page.table.notice.isHidden()
    assert use_cases.diary.profile() == before


@pytest.mark.usefixtures("full_disk")
def test_a_table_that_cannot_be_stored_is_not_used(
    page: SettingsPage, use_cases: UseCases, tmp_path: Path
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(OWN, encoding="utf-8")
    page.table.load_file(file)
    assert page.table.notice.text() == "The disk is full."
    assert use_cases.diary.programme.name == "Backstride run-walk programme"


def test_a_dialog_that_is_cancelled_does_nothing(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen_file(monkeypatch, None)
    for button in (
        page.table.load,
        page.data.saves["json"],
        page.data.saves["csv"],
    ):
        button.click()
    assert page.table.notice.isHidden() and page.data.notice.isHidden()


# --- your data


@pytest.fixture
def done(qtbot: QtBot, page: SettingsPage) -> Iterator[Callable[[], str]]:
    """Waits for the file work to end; what was said of it."""

    def wait() -> str:
        qtbot.waitUntil(page.data.saves["json"].isEnabled)
        return page.data.notice.text()

    yield wait
    qtbot.waitUntil(page.data.saves["json"].isEnabled)


def test_it_says_where_the_diary_is(page: SettingsPage, tmp_path: Path) -> None:
    assert f"Your diary is kept on this computer, in {tmp_path / 'diary'}." in said(page)


def test_a_copy_of_the_diary_is_the_whole_diary(
    page: SettingsPage, use_cases: UseCases, diary_of: DiaryOf, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, done: Callable[[], str],
) -> None:  # fmt: skip
    diary_of(started().session().pain(20).delete().entries)
    target = tmp_path / "Kopie für #2.json"
    suggested = chosen_file(monkeypatch, target)
    page.data.saves["json"].click()
    assert done() == f"Saved as {target}."
    assert suggested[0].endswith("backstride-2026-11-24.json")
    entries, profile = use_cases.diary.entries(), use_cases.diary.profile()
    assert target.read_text(encoding="utf-8") == diary_json.dump(entries, profile)
    assert target.stat().st_mode & 0o077 == 0


def test_health_data_is_a_bundle(
    page: SettingsPage, diary_of: DiaryOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    done: Callable[[], str],
) -> None:  # fmt: skip
    diary_of(started().pain(20).entries)
    target = tmp_path / "health.fhir.json"
    suggested = chosen_file(monkeypatch, target)
    page.data.saves["fhir"].click()
    assert done() == f"Saved as {target}."
    assert suggested[0].endswith("backstride-2026-11-24.fhir.json")
    assert json.loads(target.read_text("utf-8"))["resourceType"] == "Bundle"


def test_each_form_says_what_it_is_for_by_eye_and_by_ear(page: SettingsPage) -> None:
    assert list(page.data.saves) == [form.name for form in FORMATS]
    spoken = [b.accessibleDescription() for b in (*page.data.saves.values(), page.data.bring)]
    assert len(set(spoken)) == len(spoken)
    for sentence in spoken:
        assert len(sentence) > 60 and sentence in said(page)
    assert "anyone who has it can read it" in said(page)


def test_a_name_that_may_go_along_and_what_stays_out_are_told(page: SettingsPage) -> None:
    said = {name: button.accessibleDescription() for name, button in page.data.saves.items()}
    assert "A name that you keep for reports goes along." in said["json"]
    assert "clearances" in said["fhir"] and "not add your name" in said["fhir"]


def test_the_buttons_follow_each_other_with_tab_and_enter_presses_one(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    done: Callable[[], str],
) -> None:  # fmt: skip
    chosen_file(monkeypatch, tmp_path / "a.fhir.json")
    buttons = [*page.data.saves.values(), page.data.bring]
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    for button in buttons:
        assert QApplication.focusWidget() is button
        qtbot.keyClick(button, Qt.Key.Key_Tab)
    page.data.saves["fhir"].setFocus()
    qtbot.keyClick(page.data.saves["fhir"], Qt.Key.Key_Return)
    assert done().startswith("Saved as")
    assert QApplication.focusWidget() is page.data.saves["fhir"], "the place is kept"
    qtbot.waitUntil(lambda: not page.data.notice.visibleRegion().isEmpty())


def test_the_tables_are_one_archive(
    page: SettingsPage, diary_of: DiaryOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    done: Callable[[], str],
) -> None:  # fmt: skip
    diary_of(started().pain(20).entries)
    target = tmp_path / "t.zip"
    chosen_file(monkeypatch, target)
    page.data.saves["csv"].click()
    assert done() == f"Saved as {target}."
    with zipfile.ZipFile(target) as archive:
        assert archive.read("pain.csv").count(b"\n") == 2


@pytest.mark.parametrize("save", [form.name for form in FORMATS])
def test_a_place_that_cannot_be_written_is_told(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, save: str,
    done: Callable[[], str],
) -> None:  # fmt: skip
    chosen_file(monkeypatch, tmp_path / "no such folder" / "x")
    page.data.saves[save].click()
    assert "there is no folder" in done()


def test_what_was_said_is_gone_the_next_time(
    page: SettingsPage, tmp_path: Path, done: Callable[[], str]
) -> None:
    page.data.save(FORMATS[0], tmp_path / "x.json")
    assert done()
    page.enter()
    assert page.data.notice.isHidden()


# --- by keyboard


def test_every_control_can_be_reached_and_has_a_name(page: SettingsPage) -> None:
    page.table._fold.set_open(True)
    QApplication.processEvents()
    seen = []
    widget: QWidget | None = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            text = widget.text() if hasattr(widget, "text") else ""
            assert widget.accessibleName() or text, widget
            seen.append(widget)
        widget = widget.nextInFocusChain()
    assert page.table.table in seen
    for button in (
        page.physio,
        page.table.load,
        page.data.saves["json"],
        page.data.bring,
        page.about,
    ):
        assert button in seen
