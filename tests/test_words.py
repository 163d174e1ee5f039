"""Every text a patient can read: plain, at a reading age of 9 to 11, without blame or promises.

The texts are those that are translated (so none is left out), and the articles.
"""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

import resources
from tests.reading_age import grade, prose, sentences, syllables, words

ROOT = Path(__file__).parents[1]
EXCEPTIONS = tomllib.loads((ROOT / "tests/data/reading_exceptions.toml").read_text("utf-8"))[
    "texts"
]
ARTICLES = [name for name in resources.names("learn") if name.endswith(".md")]

MOST_WORDS = 25
"""In a sentence."""
HARDEST = 6.0
"""Grade of an article, and of all texts of a page together: grade 6 is read at eleven."""
HARDEST_SINGLE = 9.0
"""Grade of a single text from 15 words on: so few words measure the words they must name."""


class Said(NamedTuple):
    where: str
    text: str


def translations() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("_translations_of_words", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts() -> list[Said]:
    return [Said(text.context, text.source) for text in translations().texts()]


@pytest.fixture(scope="module")
def all_texts(texts: list[Said]) -> list[Said]:
    return [*texts, *(Said(f"learn/{n}", resources.read_text(f"learn/{n}")) for n in ARTICLES)]


def excepted(text: str) -> bool:
    return any(text.startswith(row["begins"]) for row in EXCEPTIONS)


def too_long(texts: Iterable[Said]) -> list[str]:
    return [
        f"{len(words(one))} words in {said.where}: {one}"
        for said in texts
        for one in sentences(said.text)
        if len(words(one)) > MOST_WORDS
    ]


def too_hard(texts: Iterable[Said]) -> list[str]:
    return [
        f"grade {grade(said.text):.1f} in {said.where}: {said.text}"
        for said in texts
        if len(words(said.text)) >= 15 and grade(said.text) > HARDEST_SINGLE
    ]


# --- how hard it is


def test_no_sentence_is_long(texts: list[Said]) -> None:
    assert len(texts) > 2000
    assert too_long(said for said in texts if not excepted(said.text)) == []


def test_no_text_is_hard(texts: list[Said]) -> None:
    assert too_hard(said for said in texts if not excepted(said.text)) == []


def test_each_page_is_easy_as_a_whole(texts: list[Said]) -> None:
    by_page: dict[str, list[str]] = defaultdict(list)
    for said in texts:
        by_page[said.where].append(said.text)
    hard = {
        page: round(grade("\n".join(found)), 1)
        for page, found in by_page.items()
        if sum(len(words(text)) for text in found) >= 40 and grade("\n".join(found)) > HARDEST
    }
    assert hard == {}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_easy_and_has_no_long_sentence(name: str) -> None:
    text = prose(resources.read_text(f"learn/{name}"))
    assert grade(text) <= HARDEST
    assert too_long([Said(name, text)]) == []


@pytest.mark.parametrize("row", EXCEPTIONS, ids=lambda row: row["begins"][:30])
def test_an_exception_is_still_needed_and_says_why(row: dict[str, str], texts: list[Said]) -> None:
    its = [said for said in texts if said.text.startswith(row["begins"])]
    assert its and [*too_long(its), *too_hard(its)]
    assert row["why"].endswith(".")


def test_a_hard_text_would_be_noticed() -> None:
    hard = (
        "Individuals experiencing persistent musculoskeletal discomfort should undertake "
        "progressively incremental cardiovascular rehabilitation interventions notwithstanding "
        "apprehension, subject to multidisciplinary clinical supervision and regular evaluation."
    )
    easy = (
        "Walk for five minutes. Then jog at an easy pace. Stop when it no longer feels fine to you."
    )
    assert too_hard([Said("x", hard)]) and not too_hard([Said("x", easy)])
    assert too_long([Said("x", "one " * 26)]) and not too_long([Said("x", "one " * 25)])


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("run", 1), ("walked", 1), ("needed", 2), ("little", 2), ("diary", 2), ("morning", 2),
        ("guide", 1), ("programme", 2), ("repetition", 4), ("suitability", 5), ("pages", 2),
        ("clinician", 3), ("people", 2), ("everything", 4), ("easy", 2), ("you", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_about_right(word: str, number: int) -> None:
    assert syllables(word) == number


def test_what_is_filled_in_is_one_word_and_lists_are_lines() -> None:
    assert len(words("You did {done} of {planned} sessions.")) == 6
    assert sentences("One. Two: three\n– four") == ["One.", "Two: three", "– four"]
    assert prose("# T\n\n- one\n  more\n- two\n\n| a | b |\n\n## Sources\n\n- x") == "one more\ntwo"


# --- what is not said

BANNED = {
    "blame": r"miss(?:ed|ing out)|you (?:failed|forgot)|your fault|lazy|cheat\w*|disobey\w*|"
    r"(?:non-?)?complian\w+|should have|poorly done",
    "cheer-leading": r"well done|great|awesome|congratulations?|perfect|excellent|amazing|super|"
    r"brilliant|proud|hero|champion|keep it up|streaks?|keep going",
    "a promise": r"guarantee\w*|cures?|cured|risk-free|harmless|proven to|will heal|pain-free",
    "the machine's words": r"invalid|illegal|abort|null|exception|oops|error \d+",
    "a frightening picture": r"degenerat\w+|crumbl\w+|ruptur\w+|worn out back|wear and tear|"
    r"suffer(?:er|ing|s)?|victim",
}
SAFE = re.compile(r"\b(?:un)?saf(?:e|er|est|ely)\b", re.IGNORECASE)
SAFE_IS_ASKED = re.compile(
    r"[Hh]ow safe (?:does )?running feels?|not safe at all|completely safe", re.IGNORECASE
)
"""The patient's own answer, on the app's confidence scale: asked, never told."""


def banned_in(text: str) -> list[str]:
    found = [
        f"{kind}: {match.group()}"
        for kind, pattern in BANNED.items()
        for match in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE)
    ]
    if SAFE.search(SAFE_IS_ASKED.sub("", text)):
        found.append("a promise: safe")
    if re.search(r"!(?!\[)", text):
        found.append("cheer-leading: !")
    return found


def test_nobody_is_blamed_cheered_frightened_or_promised_anything(all_texts: list[Said]) -> None:
    assert [(s.where, f) for s in all_texts for f in banned_in(s.text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Well done!", "You missed a session.", "It is safe to run.", "Run safely.",
        "A 5-day streak", "This will heal your back.", "Invalid value", "Go on!",
        "Your discs are degenerating.", "How safe running feels: it is safe.",
    ],
)  # fmt: skip
def test_a_word_of_these_would_be_noticed(text: str) -> None:
    assert banned_in(text)


@pytest.mark.parametrize(
    "text", ["How safe does running feel?", "Not done this week.", "not safe at all", "dismissed"]
)
def test_what_may_be_said_is_let_through(text: str) -> None:
    assert banned_in(text) == []


# --- each word of the glossary has its place


def test_the_glossary_explains_words_that_occur(all_texts: list[Said]) -> None:
    terms = resources.load_toml("glossary.toml")["terms"]
    ids = [term["id"] for term in terms]
    assert len(set(ids)) == len(ids)
    everything = "\n".join(said.text for said in all_texts if said.where != "glossary").casefold()
    for term in terms:
        assert set(term) == {"id", "term", "forms", "text"}
        forms = [form.strip().casefold() for form in term["forms"].split(",")]
        assert any(form in everything for form in forms), term["id"]
        assert term["text"].endswith(".") and len(words(term["text"])) <= MOST_WORDS
