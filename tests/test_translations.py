"""What a person who speaks the language sees at once: quotes, dashes and spaces as the language
writes them, one way to speak to the person, and buttons called what they are called."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.test_words import translations

RESOURCES = Path(__file__).parents[1] / "resources"
LINGUIST = translations()
LANGUAGES = [name for name in LINGUIST.languages() if (RESOURCES / "sounds" / name).is_dir()]
"""What is handed out: the cues are the last step of a language."""
QUOTED = re.compile('["“„«]([^"“”„«»]+)["”“»]')
BOLD = re.compile(r"\*\*([^*]+)\*\*")
TO_A_CLINICIAN = ("FindingWords", "NoteWords", "ReportWords", "SlipWords")
"""The report speaks to a physio, and formally."""


class Text(NamedTuple):
    context: str
    source: str
    form: str


def said(language: str) -> Iterator[Text]:
    """Each form of each text, but not patterns of dates."""
    found: dict[Any, list[str]] = LINGUIST.translated(LINGUIST.I18N / f"backstride_{language}.ts")
    for (context, source, comment), forms in found.items():
        for form in forms:
            if not re.match(r"(short )?date\b|a month", comment):
                yield Text(context, source, form)


def articles(language: str) -> Iterator[tuple[str, str, str]]:
    """Name, English text and own text of each article, their lines joined."""
    for path in sorted((RESOURCES / "learn").glob("*.md")):
        own = path.parent / language / path.name
        english, text = (re.sub(r"\s+", " ", p.read_text("utf-8")) for p in (path, own))
        yield path.name, english, text


def _ending(text: str) -> str:
    found = re.search(r"[.?:!…]$", text.strip())
    return found.group() if found else ""


FAULTS: dict[str, dict[str, Callable[[str, str], object]]] = {
    "": {
        "two spaces": lambda _, form: "  " in form,
        "straight quotes": lambda _, form: re.search("[\"']", form),
        "dots for an ellipsis": lambda _, form: ".." in form,
        "a space before a stop": lambda _, form: re.search(r" [.,;:?!](\s|$)", form),
        "another end": lambda source, form: (
            _ending(source) != _ending(form) and not re.search(r"\b(Wdh|rep|UU)\.$", form)
        ),  # cut short
        "a small letter first": lambda source, form: source[0].isupper() and form[0].islower(),
        "a unit on the next line": lambda _, form: re.search(
            r"[\d}] (%|km|min|s|h|kB|MB)(?![\w/])", form
        ),
    },
    "de": {
        "foreign quotes": lambda _, form: (
            form.count("„") != form.count("“") or re.search("[”«»]", form)
        ),
        "an ellipsis on the next line": lambda _, form: re.search(r"[^\u00a0]…", form),
    },
    "es": {
        "foreign quotes": lambda _, form: (
            form.count("«") != form.count("»") or re.search("[“”„]", form)
        ),
        "no sign before": lambda _, form: (
            form.count("¿") != form.count("?") or form.count("¡") != form.count("!")
        ),
    },
}
FORMAL = {
    "de": r"\b(?:Ihnen|Ihres|Ihrem|Ihren)\b|\w Sie\b",  # codespell:ignore sie
    "es": r"\busted(?:es)?\b",
}


OTHER_WORDS = {
    "de": r"Passw[oö]rt|Backup|Rechner|Sitzung|(?<!USB-)Sticks?\b|verbesser|weh tu",
    "es": r"ordenador|computador|(?<!frase de )(?<!frases de )contraseña|respaldo|caminata|qué tan",
}
"""What is called otherwise here: Kennwort, Sicherung, Einheit, USB-Stick; equipo, código de acceso,
copia de seguridad, caminar."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_written_as_its_language_is(language: str) -> None:
    faults = {**FAULTS[""], **FAULTS.get(language, {})}
    wrong = [
        (name, text.context, text.form)
        for text in said(language)
        for name, is_wrong in faults.items()
        if is_wrong(text.source, text.form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMAL)
def test_the_person_is_spoken_to_as_a_friend(language: str) -> None:
    formal = FORMAL[language]
    found = [t for t in said(language) if re.search(formal, t.form)]
    assert [text for text in found if text.context not in TO_A_CLINICIAN] == []
    assert found, "the report speaks formally, so the pattern finds that"
    assert [name for name, _, own in articles(language) if re.search(formal, own)] == []


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_one_thing_has_one_name(language: str) -> None:
    other = re.compile(rf"\b(?:{OTHER_WORDS[language]})", re.IGNORECASE)
    texts = [re.sub(r"{\w+}", "", text.form) for text in said(language)]
    texts += [own for _, _, own in articles(language)]
    assert [(found.group(), text[:80]) for text in texts if (found := other.search(text))] == []
    assert other.search({"de": "Mach ein Backup.", "es": "Una caminata corta."}[language])


def numbers(text: str) -> list[str]:
    """Each number in it, sorted: a decimal comma is a point, and keys ("Pos1") have none."""
    found = re.findall(r"(?<![A-Za-z])\d+(?:[.,]\d+)?", text)
    return sorted(number.replace(",", ".") for number in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_is_the_one_that_english_says(language: str) -> None:
    pairs = [
        *((text.source, text.form) for text in said(language)),
        *((english, own) for _, english, own in articles(language)),
    ]
    wrong = [(english, own) for english, own in pairs if numbers(english) != numbers(own)]
    assert wrong == []
    assert numbers("30 of 100, 1.5 km") == numbers("1,5 km, 30 von 100") != numbers("30, 1,5")


def _bare(text: str) -> str:
    """A button's words without what they end with: "…", " (P)", "."."""
    return re.sub(r"\s*…$| \([A-Z]\)$|\.$", "", text).casefold()


def labels(language: str) -> dict[str, set[str]]:
    """How each text is translated."""
    found = defaultdict(set)
    for text in said(language):
        found[_bare(text.source)].add(_bare(text.form))
    return found


def misnamed(
    english: str, own: str, pattern: re.Pattern[str], words: dict[str, set[str]]
) -> list[str]:
    """What is named in English by the words it shows, and not so in the translation. Bold may be
    the beginning of a button, or a small word that is only stressed."""
    named = {_bare(name) for each in (QUOTED, BOLD) for name in each.findall(own)}

    def shown(name: str) -> bool:
        if pattern is QUOTED:
            return bool(words[name] & named)
        longer = [form for source in words if source.startswith(name) for form in words[source]]
        return any(form.startswith(tuple(named)) for form in longer)

    return [
        name
        for name in pattern.findall(english)
        if (pattern is QUOTED or name[0].isupper())
        and _bare(name) in words
        and not shown(_bare(name))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_quoted_is_called_so_in_the_window(language: str) -> None:
    words = labels(language)
    assert [
        (wrong, text.form)
        for text in said(language)
        if (wrong := misnamed(text.source, text.form, QUOTED, words))
    ] == []
    assert misnamed("Press “Cancel”.", "Drück „Anders“.", QUOTED, words) == ["Cancel"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_calls_each_button_what_it_is_called(language: str) -> None:
    words = labels(language)
    wrong = {
        name: found
        for name, english, own in articles(language)
        if (found := [n for p in (BOLD, QUOTED) for n in misnamed(english, own, p, words)])
    }
    assert wrong == {}
    assert misnamed("**Cancel** it", "**Anders**", BOLD, words) == ["Cancel"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_the_same_wherever_it_stands(language: str) -> None:
    forms = defaultdict(set)
    for (_, source, _), found in LINGUIST.translated(
        LINGUIST.I18N / f"backstride_{language}.ts"
    ).items():
        if len(source.split()) >= 4:
            forms[source].add(tuple(found))
    assert {source: found for source, found in forms.items() if len(found) > 1} == {}
