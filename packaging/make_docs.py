"""Write the user guide as web pages: `make docs`.

The texts are those of the help and the articles in the program, in every language that has them,
with the pictures of `make screenshots`. Nothing of it is committed, so it is as the program says.
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from ui.pages.help_parts import part_of  # noqa: E402 - found by the line above

LEARN = ROOT / "resources" / "learn"
PICTURES = ROOT / "build" / "screenshots"
SHOWN = {"today-plan": "session", "progress": "progress", "diary": "diary", "settings": "settings"}
"""A picture, and the page to whose part of the help it belongs."""
_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 3rem;
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; }
img { max-width: 100%; height: auto; border: 1px solid; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
nav ul { columns: 16rem; padding-inline-start: 1.25rem; }
th, td { text-align: start; border-bottom: 1px solid; padding: .3rem .8rem .3rem 0; }
"""


def languages() -> list[str]:
    """English, and each language whose articles are all there."""
    wanted = {path.name for path in LEARN.glob("*.md")}
    others = (folder for folder in sorted(LEARN.iterdir()) if folder.is_dir())
    return ["en", *(f.name for f in others if {path.name for path in f.glob("*.md")} >= wanted)]


def article(name: str, language: str) -> str:
    """The text of one article, as it stands in the program."""
    folder = LEARN if language == "en" else LEARN / language
    return (folder / name).read_text(encoding="utf-8")


def title_of(markdown: str) -> str:
    """The first heading."""
    return markdown.split("\n", 1)[0].removeprefix("# ").strip()


def page(title: str, language: str, body: str) -> str:
    """A whole HTML file that asks for nothing from outside."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)} · Backstride</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def pages(language: str, pictures: list[str]) -> Iterator[tuple[str, str]]:
    """Name and text of each page of the guide in a language; `index.html` is the help."""
    table = tomllib.loads((LEARN / "index.toml").read_text(encoding="utf-8"))
    names = [item["file"] for item in (*table["articles"], *table.get("pages", ()))]
    others = dict.fromkeys([*names, *sorted(path.name for path in LEARN.glob("*.md"))])
    others.pop("help.md")
    render = MarkdownIt("commonmark", {"html": False}).enable("table").render
    titles = {name: title_of(article(name, language)) for name in others}
    links = "".join(
        f'<li><a href="{Path(name).stem}.html">{escape(title)}</a></li>\n'
        for name, title in titles.items()
    )
    text = article("help.md", language)
    contents, parts = help_in_parts(render(text), shown_in(pictures))
    nav = f"<nav>\n<ul>\n{contents}</ul>\n</nav>\n"
    start, *rest = parts
    body = "".join([start, nav, *rest, f"<ul>\n{links}</ul>\n"])
    yield "index.html", page(title_of(text), language, body)
    back = f'<p><a href="index.html">{escape(title_of(text))}</a></p>\n'
    for name, title in titles.items():
        body = back + render(article(name, language))
        yield f"{Path(name).stem}.html", page(title, language, body)


def shown_in(pictures: list[str]) -> dict[int | None, str]:
    """Each picture by the number of its part of the help."""
    english = article("help.md", "en")
    return {part_of(SHOWN[name.split(".")[0]], english): name for name in pictures}


def help_in_parts(html: str, pictures: Mapping[int | None, str]) -> tuple[str, list[str]]:
    """The links of a list of contents; and the help cut before each second heading, with an address
    for each and the picture that belongs there (it shows the window in English; what is in it is
    said in the text above)."""
    start, *parts = html.split("<h2>")
    contents, whole = [], [start]
    for number, part in enumerate(parts):
        heading = re.match(r"(.*?)</h2>", part, re.DOTALL)
        assert heading is not None
        contents.append(f'<li><a href="#part-{number}">{heading[1]}</a></li>\n')
        name = pictures.get(number)
        shown = f'<p><img src="../pictures/{name}" alt=""></p>\n' if name else ""
        whole.append(f'<h2 id="part-{number}">{part}{shown}')
    return "".join(contents), whole


def write(target: Path) -> list[Path]:
    """Write the guide of every language into folders of `target`, made anew."""
    shutil.rmtree(target, ignore_errors=True)
    named = [PICTURES / f"{name}.light.png" for name in SHOWN]
    pictures = [picture for picture in named if picture.is_file()]
    (target / "pictures").mkdir(parents=True)
    for picture in pictures:
        shutil.copy(picture, target / "pictures")
    written = []
    for language in languages():
        (target / language).mkdir()
        for name, text in pages(language, [picture.name for picture in pictures]):
            (target / language / name).write_text(text, encoding="utf-8")
            written.append(target / language / name)
    return written


if __name__ == "__main__":
    done = write(ROOT / "build" / "docs")
    sys.stdout.write(f"{len(done)} pages: build/docs/en/index.html\n")
