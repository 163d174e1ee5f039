"""The report as HTML: well formed, readable without eyes, and asking nothing of anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.exporters.files import TargetRefused
from app.services.report_notes import Question
from app.services.reporting import Wanted
from tests.ui.chart_diaries import FIRST, PROGRAMME
from tests.ui.report_samples import SAMPLES, empty, full, locked, short
from ui.render.report_html import report_html, save_report_html
from ui.render.report_words import ReportWords
from ui.theme import LIGHT
from ui.wording import Words

_VOID = {"meta", "path", "br", "link"}
NASTY = '<script>alert("x")</script> & \'"><img src=x onerror=y>'


class Read(HTMLParser):
    """Checks that what opens is closed, and keeps what a test asks for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and data.strip():
            self.texts.setdefault(self.open[-1], []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def words(qapp: object) -> ReportWords:
    return ReportWords(Words(QLocale("en_GB"), lambda: "km"), PROGRAMME)


@pytest.fixture
def right_to_left(qapp: object) -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", SAMPLES)
def test_headings_go_down_one_step_at_a_time_and_nothing_stays_open(
    words: ReportWords, name: str
) -> None:
    found = Read(report_html(SAMPLES[name](), words))
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", SAMPLES)
def test_it_asks_for_nothing_from_outside_and_runs_nothing(words: ReportWords, name: str) -> None:
    text = report_html(SAMPLES[name](), words)
    found = Read(text)
    tags = {tag for tag, _ in found.tags}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "a", "use"}
    names = {key for _, attributes in found.tags for key in attributes}
    assert not names & {"src", "href", "style"}
    assert not [name for name in names if name.startswith("on")]
    assert "url(" not in text
    assert "@import" not in text
    outside = set(re.findall(r"https?://[^\s\"'<]+", text))
    assert outside <= {"http://www.w3.org/2000/svg"}
    policy = next(m for m in found.all("meta") if m.get("http-equiv"))
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_language_direction_and_landmarks_are_said(words: ReportWords) -> None:
    found = Read(report_html(full(), words))
    assert found.all("html") == [{"lang": "en", "dir": "ltr"}]
    for landmark in ("header", "main", "footer"):
        assert len(found.all(landmark)) == 1
    assert found.texts["title"] == ["Run-walk progress report", "Back pain and running distance"]


def test_right_to_left_is_said(words: ReportWords, right_to_left: None) -> None:
    found = Read(report_html(full(), words))
    assert found.all("html")[0]["dir"] == "rtl"
    assert found.all("svg")[0]["direction"] == "ltr"  # time runs as on the screen


def test_every_table_has_a_caption_and_scopes_and_is_reached_by_the_keyboard(
    words: ReportWords,
) -> None:
    text = report_html(full(), words)
    found = Read(text)
    tables = len(found.all("table"))
    assert tables == 4
    assert len(found.all("caption")) == tables
    assert all(th.get("scope") in ("row", "col") for th in found.all("th"))
    bodies = re.findall(r"<tbody>.*?</tbody>", text, re.S)
    assert all(body.count('scope="row"') == body.count("<tr>") for body in bodies)
    regions = [div for div in found.all("div") if div.get("role") == "region"]
    assert len(regions) == tables + 1
    assert all(div.get("tabindex") == "0" and div.get("aria-label") for div in regions)


def test_the_chart_is_one_image_in_words_with_its_table_after_it(words: ReportWords) -> None:
    text = report_html(full(), words)
    svg = Read(text).all("svg")[0]
    assert svg["role"] == "img"
    assert svg["aria-labelledby"] == "chart-title chart-desc"
    assert re.search(r'<title id="chart-title">Back pain and running distance</title>', text)
    description = re.search(r'<desc id="chart-desc">(.*?)</desc>', text)
    assert description is not None
    assert "Average pain" in description[1]
    assert text.index("</svg>") < text.index("<caption>Week by week</caption>")


def test_the_chart_draws_what_the_screen_draws(words: ReportWords) -> None:
    from ui.charts.drawing import draw
    from ui.charts.look import Look

    report = full()
    assert report.chart is not None
    picture = draw(report.chart, words.chart_words(report), Look.paper(), (920.0, 480.0))
    found = Read(report_html(report, words))
    assert len(found.all("path")) == len(picture.shapes)
    assert found.texts["text"] == [label.text for label in picture.labels]
    colours = {path.get("fill") for path in found.all("path")}
    assert LIGHT.run.lower() in colours


def test_what_the_patient_wrote_is_escaped(words: ReportWords) -> None:
    report = full(
        wanted=Wanted(name=NASTY),
        questions=(Question(FIRST, NASTY),),
        events=tuple(e._replace(what=NASTY, site=NASTY, action=NASTY) for e in full().events),
        ledger=tuple(c._replace(why=NASTY, kind="lower") for c in full().ledger),
        elsewhere=tuple(p._replace(site=NASTY) for p in full().elsewhere),
        measures=tuple(m._replace(label=NASTY) for m in full().measures),
        own_table=True,
        programme=NASTY,
    )
    text = report_html(report, words)
    found = Read(text)
    assert not {"script", "img"} & {tag for tag, _ in found.tags}
    assert "&lt;script&gt;" in text
    assert text.count("&lt;script&gt;") >= 8


def test_html_keeps_the_whole_ledger_and_whole_texts(words: ReportWords) -> None:
    text = report_html(full(52, questions=(Question(FIRST, "word " * 400 + "end."),)), words)
    ledger = text[text.index("<h2>Decisions</h2>") :]
    rows = ledger[: ledger.index("</table>")].count("<tr>") - 1
    assert rows > 26
    assert "word end." in text
    assert "earlier lines" not in text


def test_a_simulated_diary_is_marked_in_title_head_and_foot(words: ReportWords) -> None:
    text = report_html(short()._replace(simulated=True), words)
    mark = "Simulated data, not a real person"
    assert f"<title>{mark} – Run-walk progress report</title>" in text
    assert text.count(f'<p class="banner">{mark}</p>') == 2
    assert mark not in report_html(short(), words).replace("<style>", "")


def test_printed_only_free_text_is_broken_inside_a_word(words: ReportWords) -> None:
    style = report_html(full(), words).split("@media print")[1].split("</style>")[0]
    assert re.findall(r"([^{}]+){ overflow-wrap: anywhere; }", style) == ["\n  td:last-child "]


def test_report_and_slip_have_room_for_a_name_only_where_none_is_given(words: ReportWords) -> None:
    assert "Patient <span" in report_html(short(), words)
    named = report_html(full(), words)
    assert "Patient <span" not in named and "Name <span" not in named.replace("Your name", "")
    assert named.count("Name: Alex Example") == 3  # head, slip and foot


def test_what_stands_comes_first(words: ReportWords) -> None:
    text = report_html(locked(), words)
    assert text.index("Running is on hold.") < text.index("At a glance")
    assert '<section class="alert">' in text


def test_words_are_those_of_the_paper(words: ReportWords) -> None:
    """Whatever stands in the document stands in the HTML."""
    from html import escape

    document, text = words.document(full()), report_html(full(), words)
    for section in (*document.beside, *document.below):
        assert f"<h2>{escape(section.title)}</h2>" in text
    for card in document.cards:
        assert escape(card.meaning) in text
    for part in document.about:
        assert escape(part.text) in text


def test_it_is_saved_whole_or_not_at_all(words: ReportWords, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    save_report_html(empty(), words, target)
    assert target.read_text(encoding="utf-8") == report_html(empty(), words)
    with pytest.raises(TargetRefused):
        save_report_html(empty(), words, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
