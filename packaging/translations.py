"""Keep the translations: `make translations`.

Collects every text a person can read, from `ui/` (through Qt's lupdate) and from the tables in
`resources/`, into `resources/i18n/backstride_<language>.ts`, where Qt Linguist opens it; then
builds the `.qm` that the program loads. A language that is not whole gets no `.qm`, and so it is
not offered in Settings.

`translations.py ready` only builds what is not built yet; `translations.py pseudo FILE` writes a
made-up language for tests: longer, accented, between markers.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
I18N = RESOURCES / "i18n"
PLURALS = {"de": 2, "es": 2, "xx": 2}
"""How many forms a counted text has: as Qt Linguist asks for them."""
NOT_WORDS = frozenset(
    "id group outside_when code number emergency also drawing file version covers".split()
)
"""Keys of the tables in `resources/` whose values nobody reads, or which stay as they are."""
TABLES = {
    "questions": "questions.toml",
    "emergency": "emergency.toml",
    "reasons": "reasons.toml",
    "exercises": "exercises.toml",
    "learn": "learn/index.toml",
    "glossary": "glossary.toml",
}
"""The translation's context, and the table whose texts are looked up in it (see `ui.wording`)."""


@dataclass(frozen=True)
class Text:
    """One text to translate, as the program looks it up."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


def texts() -> list[Text]:
    """Every text of the program, each once: those that keep people from harm first."""
    found = [Text(context, source) for context, source in _of_tables()]
    return list(dict.fromkeys([*found, *sorted(_of_window(), key=_safety_first)]))


def _safety_first(text: Text) -> bool:
    first = ("errors", "CardPage", "CardWords", "CheckPage", "StopSigns", "Verdict", "StateWords")
    return text.context not in first


def _of_tables() -> Iterator[tuple[str, str]]:
    for context, name in TABLES.items():
        table = tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))
        for source in dict.fromkeys(_words_in(table)):
            yield context, source


def _words_in(value: Any, key: str = "") -> Iterator[str]:
    if key in NOT_WORDS and not isinstance(value, Mapping):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, inside in value.items():
            yield from _words_in(inside, name)
    elif isinstance(value, list):
        for inside in value:
            yield from _words_in(inside, key)


def _of_window() -> Iterator[Text]:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "window.ts"
        sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
        _tool("lupdate", *sources, "-no-obsolete", "-locations", "none", "-ts", str(out))
        for context, message in _messages(ElementTree.parse(out).getroot()):
            counted = message.get("numerus") == "yes"
            yield Text(context, _in(message, "source"), _in(message, "comment"), counted)


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / f"pyside6-{name}"
    # Where pip builds in a folder of its own, that one comes first on the path.
    program = str(beside) if beside.exists() else shutil.which(beside.name) or str(beside)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr or done.stdout}")


def _messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield _in(context, "name"), message


def _in(element: ElementTree.Element, name: str) -> str:
    return element.findtext(name) or ""


Said = dict[tuple[str, str, str], list[str]]


def translated(file: Path) -> Said:
    """What a `.ts` holds: the forms of each text that has all of them."""
    said: Said = {}
    if not file.exists():
        return said
    for context, message in _messages(ElementTree.parse(file).getroot()):
        answer = message.find("translation")
        if answer is None or answer.get("type"):
            continue
        forms = [form.text or "" for form in answer.iter("numerusform")] or [answer.text or ""]
        if all(forms):
            said[context, _in(message, "source"), _in(message, "comment")] = forms
    return said


def with_moved(all_texts: list[Text], said: Said) -> Said:
    """What is said, and for a text that is new to its context what a context said that no longer
    has it: its class was renamed or split. Where two of these differ a person has to choose."""
    wanted = {_key(text) for text in all_texts}
    gone: dict[tuple[str, str], list[list[str]]] = {}
    for (context, source, comment), forms in said.items():
        if (context, source, comment) not in wanted:
            found = gone.setdefault((source, comment), [])
            if forms not in found:
                found.append(forms)
    kept = dict(said)
    for text in all_texts:
        found = gone.get((text.source, text.comment), [])
        if _key(text) not in said and len(found) == 1:
            kept[_key(text)] = found[0]
    return kept


def write(file: Path, language: str, all_texts: list[Text], said: Said) -> None:
    """Write a `.ts` with these texts in order, and what is translated of them."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in all_texts:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.source
        if text.comment:
            ElementTree.SubElement(message, "comment").text = text.comment
        forms = said.get((text.context, text.source, text.comment), [])
        answer = ElementTree.SubElement(message, "translation")
        wanted = PLURALS.get(language, 2) if text.counted else 1
        if len(forms) != wanted:
            answer.set("type", "unfinished")
            forms = (forms * wanted)[:wanted] or [""] * wanted
        if text.counted:
            message.set("numerus", "yes")
            for form in forms:
                ElementTree.SubElement(answer, "numerusform").text = form
        else:
            answer.text = forms[0]
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", encoding="utf-8")


def missing(language: str) -> list[str]:
    """What a language lacks: texts, articles and spoken cues; empty when it is whole."""
    root = ElementTree.parse(_ts(language)).getroot()
    lacks = [
        _in(message, "source")
        for _, message in _messages(root)
        if message.find("translation[@type]") is not None
    ]
    for folder, pattern in (("learn", "*.md"), ("sounds", "*-voice.wav")):
        for path in sorted((RESOURCES / folder).glob(pattern)):
            if not (RESOURCES / folder / language / path.name).exists():
                lacks.append(f"{folder}/{language}/{path.name}")
    return lacks


def _key(text: Text) -> tuple[str, str, str]:
    return text.context, text.source, text.comment


def _ts(language: str) -> Path:
    return I18N / f"backstride_{language}.ts"


def _said(language: str) -> Said:
    return translated(_ts(language))


def languages() -> list[str]:
    """Every language that has been begun."""
    return sorted(path.stem.split("_", 1)[1] for path in I18N.glob("backstride_*.ts"))


def update() -> None:
    """Bring every `.ts` up to date with the program; what is no longer said is dropped."""
    all_texts = texts()
    for language in languages():
        write(_ts(language), language, all_texts, with_moved(all_texts, _said(language)))


def release(*, stale_only: bool = False) -> None:
    """Build the `.qm` of every language that is whole, and take away that of any other; or only
    where it is older than its `.ts`."""
    for language in languages():
        built = _ts(language).with_suffix(".qm")
        if stale_only and built.exists() and built.stat().st_mtime >= _ts(language).stat().st_mtime:
            continue
        lacks = missing(language)
        if lacks:
            built.unlink(missing_ok=True)
            sys.stdout.write(f"{language}: {len(lacks)} missing, so it is not offered\n")
        else:
            _build(_ts(language), built)
            sys.stdout.write(f"{language}: whole\n")


def _build(source: Path, built: Path) -> None:
    """Build a `.qm` beside its place and give it the name: a program that runs has mapped the old
    one, and dies of reading a file that is cut under it."""
    made = built.with_name(f".{built.stem}-{os.getpid()}.qm")
    try:
        _tool("lrelease", str(source), "-qm", str(made))
        made.replace(built)
    finally:
        made.unlink(missing_ok=True)


_ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "áçéğíñóŕšúýžÁÇÉĞÍÑÓŔŠÚÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|\(\*[^)]*\)|%L?n|\bd{1,4}\b|\bM{3,4}\b|\byyyy\b)")


def pseudo(source: str) -> str:
    """A text as no language has it: accented, a third longer, between markers. What the program
    fills in stays as it is."""
    parts = _KEPT.split(source)
    accented = "".join(p if i % 2 else p.translate(_ACCENTS) for i, p in enumerate(parts))
    longer = " ".join(["ẋẋẋẋẋ"] * (len(source) * 3 // 10 // 6)) or "ẋ" * (len(source) * 3 // 10)
    return f"⟦{accented}{' ' if longer else ''}{longer}⟧"


def write_pseudo(built: Path) -> None:
    """Build a `.qm` in the made-up language."""
    all_texts = texts()
    said: Said = {_key(t): [pseudo(t.source)] * (2 if t.counted else 1) for t in all_texts}
    for text in all_texts:
        if text.comment.startswith(("date", "short date")):  # a pattern for Qt, not words
            said[_key(text)] = [text.source]
    source = built.with_suffix(".ts")
    write(source, "xx", all_texts, said)
    source.write_text(
        source.read_text(encoding="utf-8").replace('"xx"', '"de"', 1), encoding="utf-8"
    )
    _build(source, built)


def main(arguments: list[str]) -> None:
    """Update and build, or what is asked for."""
    if arguments[:1] == ["pseudo"]:
        write_pseudo(Path(arguments[1]))
        return
    if not arguments:
        update()
    release(stale_only=arguments == ["ready"])


if __name__ == "__main__":
    main(sys.argv[1:])
