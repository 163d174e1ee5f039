"""The safety case holds: every control names tests that are there, and every score is one."""

from __future__ import annotations

import ast
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import resources
from app.exporters import safety_case as html
from app.services.finding_text import matching
from app.services.safety_case import (
    Control,
    Hazard,
    Risk,
    read_safety_case,
)
from tests.test_resources import NEVER

ROOT = Path(__file__).parents[1]
TABLE = resources.load_toml("hazards.toml")
CASE = read_safety_case(TABLE)
LEVELS = 5
"""Steps of severity and of likelihood."""
EVERY = pytest.mark.parametrize("hazard", CASE.hazards, ids=lambda hazard: hazard.id)


@cache
def those_in(file: str) -> frozenset[str]:
    """The ids of the tests that a file holds, read without running it."""
    path = ROOT / file
    if not (file.startswith("tests/") and path.name.startswith("test_") and path.is_file()):
        return frozenset()
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, functions) and node.name.startswith("test_"):
            found.add(f"{file}::{node.name}")
        if isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            for part in node.body:
                if isinstance(part, functions) and part.name.startswith("test_"):
                    found.add(f"{file}::{node.name}::{part.name}")
    return frozenset(found)


def missing(control: Control) -> list[str]:
    """The tests a control names that are not there."""
    return [test for test in control.tests if test not in those_in(test.partition("::")[0])]


# --- the log


@EVERY
def test_every_control_names_tests_that_are_there(hazard: Hazard) -> None:
    assert [test for control in hazard.controls for test in missing(control)] == []


@pytest.mark.parametrize(
    "name",
    [
        "tests/test_safety_case.py::test_that_nobody_wrote",
        "tests/no_such_file.py::test_anything",
        "tests/test_safety_case.py::missing",
        "tests/test_safety_case.py",
        "app/engine/progression.py::test_anything",
    ],
)
def test_a_test_that_is_not_there_would_be_noticed(name: str) -> None:
    assert missing(Control("text", (name,), "")) == [name]
    assert missing(Control("text", ("tests/test_safety_case.py::test_ids_are_unique",), "")) == []


def test_there_are_enough_hazards_to_take_it_seriously() -> None:
    assert len(CASE.hazards) >= 25


def test_ids_are_unique() -> None:
    ids = [hazard.id for hazard in CASE.hazards]
    assert ids == [f"H{number:02}" for number in range(1, len(ids) + 1)]
    names = [hazard.hazard for hazard in CASE.hazards]
    assert len(set(names)) == len(names)


@EVERY
def test_scores_are_in_range_and_controls_make_nothing_worse(hazard: Hazard) -> None:
    for risk in (hazard.before, hazard.after):
        assert 1 <= risk.severity <= LEVELS and 1 <= risk.likelihood <= LEVELS
    assert hazard.after.severity <= hazard.before.severity
    assert hazard.after.likelihood <= hazard.before.likelihood
    assert hazard.after.score < hazard.before.score, "controls that change nothing are none"


@EVERY
def test_a_status_is_no_better_than_its_controls(hazard: Hazard) -> None:
    assert hazard.controls
    assert any(control.tests for control in hazard.controls), "nothing is verified at all"
    for control in hazard.controls:
        assert bool(control.tests) != bool(control.untested), control.text
        assert len(set(control.tests)) == len(control.tests)
    untested = any(control.untested for control in hazard.controls)
    if hazard.status == "verified":
        assert not untested
    if hazard.status == "partly":
        assert untested


@EVERY
def test_what_remains_is_said(hazard: Hazard) -> None:
    if hazard.status != "verified" or hazard.after.band != "low":
        assert hazard.left
    if hazard.after.band == "high":
        assert hazard.status == "open", "a high risk is never called settled"


@EVERY
def test_every_text_is_a_plain_sentence(hazard: Hazard) -> None:
    for text in hazard.texts():
        assert not NEVER.search(text.replace("never says that running is safe", "")), text
        assert text == hazard.hazard or text.endswith("."), text


@pytest.mark.parametrize("field", ["cause", "harm", "before", "controls", "status"])
def test_a_field_left_out_is_noticed(field: str) -> None:
    rows = [dict(TABLE["hazards"][0])]
    del rows[0][field]
    with pytest.raises(KeyError, match=field):
        read_safety_case({**TABLE, "hazards": rows})


def test_a_status_that_is_none_is_noticed() -> None:
    rows = [{**TABLE["hazards"][0], "status": "fine"}]
    with pytest.raises(ValueError, match="H01: 'fine' is no status"):
        read_safety_case({**TABLE, "hazards": rows})


def test_levels_are_five_each_and_bands_begin_where_they_are_said_to() -> None:
    assert len(CASE.severity) == len(CASE.likelihood) == LEVELS
    bands = {(4, 1): "low", (5, 1): "medium", (3, 3): "medium", (5, 2): "high", (5, 5): "high"}
    assert {pair: Risk(*pair).band for pair in bands} == bands
    assert Risk(5, 3).score == 15


def test_counts_are_those_of_the_hazards() -> None:
    assert CASE.count("verified") + CASE.count("partly") + CASE.count("open") == len(CASE.hazards)
    assert CASE.highest_left() == max(h.after[0] * h.after[1] for h in CASE.hazards)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", True), ("LOST diary", True), ("diary lost", True), ("lost cat", False)],
)
def test_words_are_found_in_any_order(wanted: str, found: bool) -> None:
    assert matching(["The diary", "is lost"], wanted) is found


# --- what it says


def test_the_purpose_and_the_position_are_stated_plainly() -> None:
    purpose, position = " ".join(CASE.purpose), " ".join(CASE.position)
    for words in ("does not diagnose", "non-specific low back pain", "their clinician decide"):
        assert words in purpose
    for words in ("not a certified medical device", "our reading", "not legal advice"):
        assert words in position
    names = " ".join(place.name for place in CASE.jurisdictions)
    for law in ("2017/745", "Medical Devices Regulations 2002", "DTAC", "FDA"):
        assert law in names
    assert len(CASE.changes) >= 3


def test_no_clinician_has_signed_and_it_says_so() -> None:
    assert "no clinician has reviewed this version" in " ".join(CASE.position)
    assert "No clinical safety officer has signed" in CASE.jurisdictions[1].text


def test_the_article_on_surfaces_speaks_of_traffic() -> None:
    article = " ".join(resources.read_text("learn/pace-surface-shoes.md").split())
    assert "Near traffic, keep the sound low or one ear free" in article


# --- as one file


class Reader(HTMLParser):
    """What a browser makes of it: words, headings, ids, links, and tags left open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.outside: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        given = dict(attrs)
        if tag not in ("meta",):
            self.open.append(tag)
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if tag in ("script", "link", "img", "iframe"):
            self.outside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_file_holds_every_hazard_with_its_controls_and_tests() -> None:
    read = Reader(html.safety_case_html(CASE))
    words = "\n".join(read.words)
    for hazard in CASE.hazards:
        for text in (*hazard.texts(), *(t for c in hazard.controls for t in c.tests)):
            assert text in words, (hazard.id, text)
    for place in CASE.jurisdictions:
        assert place.text in words
    assert f"is {CASE.highest_left()} of 25" in words


def test_the_file_can_be_read_by_anybody() -> None:
    text = html.safety_case_html(CASE)
    read = Reader(text)
    assert read.open == []
    assert read.headings[0] == 1 and read.headings.count(1) == 1
    steps = zip(read.headings, read.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert len(set(read.ids)) == len(read.ids)
    assert {link.removeprefix("#") for link in read.links} == {h.id for h in CASE.hazards}
    assert set(read.links) <= {f"#{name}" for name in read.ids}
    assert read.outside == [] and "http" not in text.replace("http-equiv", "")
    assert text.count("<caption>") == text.count("<table>") == 3
    assert '<html lang="en" dir="ltr">' in text


def test_texts_are_escaped() -> None:
    odd = CASE.hazards[0]._replace(hazard="<b>&", controls=(Control("<i>", (), "<u>"),))
    text = html.safety_case_html(CASE._replace(hazards=(odd,)))
    assert "&lt;b&gt;&amp;" in text and "<b>" not in text
    assert "<i>" not in text and "<u>" not in text


def test_it_is_written_where_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "build" / "safety-case.html"
    assert html.main([str(target)]) == 0
    assert target.read_text(encoding="utf-8") == html.safety_case_html(CASE)
    assert capsys.readouterr().out == f"{target}: {len(CASE.hazards)} hazards\n"
