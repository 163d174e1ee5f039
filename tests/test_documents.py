"""ARCHITECTURE, CONTRIBUTING and README name what is there, and leave no module out."""

from __future__ import annotations

import re
import runpy
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
ROOMS = {"Engine": "app/engine", "Services": "app/services", "Storage": "storage", "Window": "ui"}
NAMED = re.compile(r"`((?:[\w.-]+/)*[\w-]+(?:\.(?:py|md|toml|sh|spec|sqlite|png|wav|ts)|/))`")
# Made by the targets that the documents speak of, or laid down beside the diary.
MADE = ("build/", "dist/")


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


@cache
def there() -> set[str]:
    """Every file and folder, by its path and by each end of it: `storage/lock.py`, `lock.py`."""
    rooms = ("app", "ui", "storage", "resources", "tests", "packaging")
    inside = (path for room in rooms for path in (ROOT / room).rglob("*"))
    paths = (*inside, *(ROOT / room for room in rooms), *ROOT.glob("*.*"))
    named = [path.relative_to(ROOT).parts for path in paths if "__pycache__" not in path.parts]
    return {"/".join(parts[at:]) for parts in named for at in range(len(parts))}


def gone(text: str) -> list[str]:
    """What a text names and is not there. A path may leave out its first folders: the text around
    it has said them."""
    return [
        name
        for name in NAMED.findall(text)
        if not name.startswith(MADE) and name.rstrip("/") not in there()
    ]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_is_there(document: str) -> None:
    assert NAMED.findall(text_of(document))
    assert gone(text_of(document)) == []


def test_a_file_that_is_not_there_is_noticed() -> None:
    text = "`tests/ui/test_room.py`, `test_no_such.py`, `app/engin/`, `engine/model.py`, `charts/`"
    assert gone(text) == ["test_no_such.py", "app/engin/"]


def misplaced(text: str) -> list[str]:
    """What a text says is in a Python file, as "`NAME` of `file.py`", and is not defined there."""
    return [
        f"{name} of {file}"
        for name, file in re.findall(r"`(\w+)`\s+of\s+`([\w./]+\.py)`", text)
        if not re.search(rf"^ *(?:(?:def|class) )?{name}\b *[:=(]", text_of(file), re.MULTILINE)
    ]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_name_is_in_the_file_that_a_document_says(document: str) -> None:
    assert misplaced(text_of(document)) == []


def test_a_name_that_has_moved_is_noticed() -> None:
    """Importing it is no definition."""
    text = "`PAGES` of `ui/application.py`, `PAGES`\nof `ui/window_parts.py`, `History` of `ui/a.b`"
    assert misplaced(text) == ["PAGES of ui/application.py"]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_target_that_a_document_names_is_in_the_makefile(document: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE))
    named = re.findall(r"(?:`|^    )make ([a-z-]+)", text_of(document), re.MULTILINE)
    assert set(named) <= targets


@pytest.mark.parametrize(("title", "folder"), ROOMS.items())
def test_rooms_name_each_module_and_no_other(title: str, folder: str) -> None:
    """Each paragraph of a room, from its title to the next one's."""
    [room] = re.findall(rf"^\*\*{title}\.\*\*(.*?)(?=^\*\*|^## )", text_of("ARCHITECTURE.md"),
                        re.MULTILINE | re.DOTALL)  # fmt: skip
    modules = {p.name for p in (ROOT / folder).glob("*.py") if p.name != "__init__.py"}
    assert set(re.findall(r"`(\w+\.py)`", room)) == modules


@pytest.mark.parametrize("document", DOCUMENTS)
def test_lines_are_short_enough_to_read_beside_code(document: str) -> None:
    """Rows of tables and addresses can't be broken."""
    lines = enumerate(text_of(document).splitlines(), 1)
    long = [number for number, line in lines if len(line) > 120 and not line.startswith("|")]
    assert long == []


def test_the_user_guide_has_every_article_in_every_language(tmp_path: Path) -> None:
    run = runpy.run_path(str(ROOT / "packaging" / "make_docs.py"))
    written = {path.relative_to(tmp_path).as_posix() for path in run["write"](tmp_path)}
    articles = {path.stem for path in (ROOT / "resources" / "learn").glob("*.md")} - {"help"}
    assert {"en", "de", "es"} <= set(run["languages"]())
    assert written == {
        f"{language}/{page}.html"
        for language in run["languages"]()
        for page in (*articles, "index")
    }
    index = (tmp_path / "de" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="de">' in index
    assert set(re.findall(r'href="([\w-]+)\.html"', index)) == articles
    assert "http" not in re.sub(r'<a href="[^"]*"', "", index)
    addresses = re.findall(r'<h2 id="([\w-]+)"', index)
    assert re.findall(r'href="#([\w-]+)"', index) == addresses
    pictures = [f"{name}.light.png" for name in run["SHOWN"]]
    assert set(run["shown_in"](pictures)) < set(range(len(addresses))), "each has its part"
    assert len(run["shown_in"](pictures)) == len(pictures)
