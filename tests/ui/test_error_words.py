"""Every error that can reach the window has words of its own there."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.engine import kinds
from app.engine.kinds import Problem
from app.exporters.files import TargetRefused, write_atomically
from app.importers.bad_file import ADVICE, HELD, SENTENCES, BadFile
from app.importers.diary_json import parse, read
from app.importers.fit import _KINDS
from app.importers.strict_json import DiaryFileError
from app.services.ports import BackstrideError, InvalidEntry, Refused, StoreUnavailable
from storage.errors import newer, unavailable
from storage.integrity import damaged_diary, lost_diary
from storage.paths import DataPaths
from ui.bad_file_words import ADVICE as WORDS_ADVICE
from ui.bad_file_words import BAD_FILE
from ui.bad_file_words import HELD as WORDS_HELD
from ui.error_words import EXPECTED, FIELDS, REFUSED, STORE, error_text
from ui.file_words import DIARY_FILE, TARGET

ROOT = Path(__file__).parents[2]
NEWER = '{"format": "backstride-diary", "version": 9, "entries": []}'
SOURCES = [path for room in ("app", "storage", "ui") for path in (ROOT / room).rglob("*.py")]


def codes_of(name: str) -> set[str]:
    """The codes that errors of this class are made with, anywhere in the program."""
    made = re.compile(rf'\b{name}\(\s*"(\w+)"')
    return {code for path in SOURCES for code in made.findall(path.read_text(encoding="utf-8"))}


def test_every_refusal_has_words_and_no_words_are_left_over() -> None:
    codes = codes_of("Refused")
    assert len(codes) > 8
    assert set(REFUSED) == codes


def test_every_trouble_of_the_store_has_words() -> None:
    source = (ROOT / "storage" / "errors.py").read_text(encoding="utf-8")
    listed = set(re.findall(r'^    "(\w+)": "', source, re.MULTILINE))
    assert {"full", "busy"} < listed
    assert set(STORE) == listed | codes_of("StoreUnavailable")


def test_every_code_of_a_diary_file_has_words() -> None:
    for content, code in (('{"format": "x"}', "no_diary"), (NEWER, "newer")):
        with pytest.raises(DiaryFileError) as told:
            parse(content)
        assert told.value.code == code
        text = error_text(told.value)
        assert "{" not in text and "$" not in text and "Nothing was imported." in text
    assert {"no_diary", "newer"} < set(DIARY_FILE)
    with pytest.raises(DiaryFileError) as told:
        parse("{")
    assert error_text(told.value) == str(told.value)


def test_every_fault_of_a_watch_file_has_words() -> None:
    assert {code: str(text) for code, text in BAD_FILE.items()} == SENTENCES
    assert {code: str(text) for code, text in WORDS_HELD.items()} == HELD
    assert {code: str(text) for code, text in WORDS_ADVICE.items()} == ADVICE
    assert codes_of("BadFile") == set(SENTENCES)
    assert set(_KINDS.values()) | {"route", "places"} == set(HELD)
    for code in SENTENCES:
        values = {"mb": 32, "why": "no luck", "what": "goals", "format": "FIT"}
        error = BadFile(code, "a.fit", **values, line=3, levels=4, count=5)
        assert error_text(error) == str(error) and str(error).startswith("a.fit: ")


def test_a_bad_file_is_told_in_the_language_of_the_window(
    qapp: QApplication,
) -> None:
    class Shouting(QTranslator):
        def translate(self, context: Any, text: Any, note: Any = None, n: int = -1) -> str:
            return str(text).upper().replace("{NAME}", "{name}").replace("{TEXT}", "{text}")

        def isEmpty(self) -> bool:
            return False

    shouting = Shouting()
    qapp.installTranslator(shouting)
    try:
        said = error_text(BadFile("empty", "a.fit"))
    finally:
        qapp.removeTranslator(shouting)
    assert said == (
        "a.fit: IT IS EMPTY. NOTHING WAS IMPORTED. CHOOSE A FIT, GPX OR TCX FILE OF AN ACTIVITY."
    )


@pytest.mark.parametrize("code", sorted(set(STORE) - {"newer"}))
def test_a_trouble_of_the_store_names_the_place(code: str, tmp_path: Path) -> None:
    said = error_text(unavailable(code, tmp_path, "why it is so"))
    assert str(tmp_path) in said
    assert said.endswith(".")
    assert "{" not in said


def test_a_newer_diary_names_both_versions(tmp_path: Path) -> None:
    said = error_text(newer(tmp_path, 7, 3))
    assert str(tmp_path) in said and "7" in said and "3" in said


def test_a_damaged_or_lost_diary_comes_with_what_to_do(tmp_path: Path) -> None:
    paths = DataPaths.at(tmp_path)
    for error in (damaged_diary(paths, "a row is gone"), lost_diary(paths)):
        assert error_text(error) == str(error)
        assert str(paths.backups) in error_text(error)


def test_every_field_that_can_be_refused_has_a_name() -> None:
    never_on_screen = {
        *("complete", "chosen", "device", "import_hash", "inputs", "label", "of", "rule"),
        *("recommended", "ceiling", "rules_version", "scored_by", "surface", "table", "warm_up"),
        *("action", "distance_source", "related", "site"),
        *kinds.WEEKLY_SIGNS,
    }
    named = {field.name for fields in kinds._FIELDS.values() for field in fields}
    assert named - never_on_screen <= set(FIELDS)


def test_what_does_not_go_together_is_told_in_words() -> None:
    source = Path(kinds.__file__).read_text(encoding="utf-8")
    checks = set(re.findall(r'Problem\(\s*"data\.\w+", "(an? [^"]+)", (?!None)', source))
    assert len(checks) >= 4
    assert checks <= set(EXPECTED)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (Problem("data.now", "a number from 0 to 100", 140), "a number from 0 to 100"),
        (Problem("data.reps_done", "a whole number from 0 up", -1), "a number from 0 up"),
        (Problem("data.by", "some text", None), "not filled in"),
        (Problem("data.role", "one of doctor, nurse", "cat"), "does not fit"),
        (Problem("data.answers.bladder", "an answer", None), "Your answers: "),
        (Problem("at", "a time that is not in the future", "2030"), "in the future"),
        (Problem("data.of_a_later_version", "some text", 3), "One of the fields: "),
    ],
)
def test_a_wrong_entry_is_told_by_the_names_on_the_screen(problem: Problem, said: str) -> None:
    text = error_text(InvalidEntry([problem]))
    assert said in text
    assert "data." not in text
    assert problem.path not in text or problem.path == "at"


def test_two_problems_are_two_sentences() -> None:
    future = datetime.now(UTC) + timedelta(days=1)
    problems = kinds.problems_of("pause", {"from": "2026-01-05", "to": "2026-01-01"}, future)
    problems += kinds.problems_of("note", {}, future)
    text = error_text(InvalidEntry(problems))
    assert text == "Last day: It can't be before the first day. Text: It is not filled in."


def test_what_is_not_known_here_says_its_own_sentence() -> None:
    for error in (
        BackstrideError("There is no display."),
        Refused("of_a_later_version", "Not like this."),
        StoreUnavailable("io", "The disk is gone."),
    ):
        assert error_text(error) == str(error)


def test_every_fault_of_a_chosen_file_has_words_that_say_what_the_error_says(
    tmp_path: Path,
) -> None:
    assert set(TARGET) == codes_of("TargetRefused")
    with pytest.raises(TargetRefused) as folder:
        write_atomically(tmp_path, b"x")
    with pytest.raises(TargetRefused) as lost:
        write_atomically(tmp_path / "no" / "a.json", b"x")
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DiaryFileError) as gone:
        read(tmp_path / "gone.json")
    with pytest.raises(DiaryFileError) as inside:
        read(tmp_path)
    with pytest.raises(DiaryFileError) as other:
        read(tmp_path / "other.json")
    for told in (folder, lost, gone, inside):
        assert error_text(told.value) == str(told.value)
    assert error_text(other.value).startswith("This is not a Backstride diary. Nothing was")
    for code in DIARY_FILE:
        values = {"path": "a.json", "reason": "no luck", "mb": 64, "format": "f"}
        values |= {"found": 9, "known": 1}
        error = DiaryFileError("wrong", "todo", code, **values)
        assert "{" not in error_text(error) != str(error)
