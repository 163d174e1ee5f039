"""The report on paper, read back by programs that are not ours."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPicture

from app.engine.history import History
from app.exporters.files import TargetRefused
from app.services.reporting import Report, Wanted, report
from app.services.simulation import simulate
from tests.ui.chart_diaries import PROGRAMME
from tests.ui.report_samples import (
    SAMPLES,
    STANDING,
    empty,
    endless,
    full,
    ledger,
    locked,
    short,
    week_rows,
)
from ui.render.report_flow import Cursor, Flow
from ui.render.report_layout import Strip, shortened, space
from ui.render.report_pdf import (
    ReportPages,
    report_pdf,
    save_report_pdf,
)
from ui.render.report_words import ReportWords
from ui.wording import Words

POPPLER = pytest.mark.needs_tool("pdftotext", "pdffonts", "pdfimages", "pdfinfo")


@pytest.fixture
def words(qapp: object) -> ReportWords:
    return ReportWords(Words(QLocale("en_GB"), lambda: "km"), PROGRAMME)


@pytest.fixture
def right_to_left(qapp: object) -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def poppler(tool: str, content: bytes, folder: Path, *options: str) -> str:
    path = folder / "report.pdf"
    path.write_bytes(content)
    end = ["-"] if tool == "pdftotext" else []
    run = subprocess.run([tool, *options, str(path), *end], capture_output=True, check=True)
    return run.stdout.decode()


def text_of(content: bytes, folder: Path, *options: str) -> str:
    """Its text as one line."""
    return " ".join(poppler("pdftotext", content, folder, *options).split())


def simulated(weeks: int) -> Report:
    """The report on a simulated patient on the last evening."""
    start = date(2026, 9, 7)
    entries = simulate(PROGRAMME, start, weeks, 1, UTC)
    evening = datetime(2026, 9, 7, 20, tzinfo=UTC) + timedelta(days=7 * weeks - 1)
    return report(History.of(entries), PROGRAMME, Wanted(), evening, simulated=True)


@POPPLER
@pytest.mark.parametrize("name", SAMPLES)
def test_every_report_is_vectors_with_embedded_fonts(
    words: ReportWords, tmp_path: Path, name: str
) -> None:
    made = report_pdf(SAMPLES[name](), words)
    assert len(poppler("pdfimages", made, tmp_path, "-list").splitlines()) == 2, "a raster"
    fonts = poppler("pdffonts", made, tmp_path).splitlines()[2:]
    assert fonts
    assert all(font.split()[-5] == "yes" for font in fonts), "a font is not embedded"


@POPPLER
@pytest.mark.parametrize(("paper", "size"), [("A4", "595 x 842"), ("Letter", "612 x 792")])
def test_it_is_two_pages_of_the_paper_asked_for(
    words: ReportWords, tmp_path: Path, paper: str, size: str
) -> None:
    for weeks in (3, 12):
        wanted = simulated(weeks)._replace(wanted=Wanted(paper=paper))
        info = poppler("pdfinfo", report_pdf(wanted, words), tmp_path)
        assert re.search(r"Pages: +2\n", info)
        assert f"{size} pts" in info


@POPPLER
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_first_page_holds_all_of_the_weeks_and_a_chart_that_can_be_read(
    words: ReportWords, tmp_path: Path, paper: str
) -> None:
    made = simulated(12)._replace(wanted=Wanted(paper=paper))
    first, second, _ = poppler("pdftotext", report_pdf(made, words), tmp_path).split("\f")
    for part in ("Stages", "Rise: worst pain"):
        assert part in first and part not in second
    tallest = max(strip.height for strip, _ in ReportPages(made, words).strips(0))
    assert tallest >= {"A4": 320, "Letter": 260}[paper]


@POPPLER
def test_a_few_questions_stay_together(words: ReportWords, tmp_path: Path) -> None:
    pages = poppler("pdftotext", report_pdf(locked(), words), tmp_path).split("\f")
    for part in ("Questions for you", "Can I add hills?", "Is morning stiffness"):
        assert part in pages[0]


@POPPLER
def test_it_is_read_in_the_order_a_physio_reads_it(words: ReportWords, tmp_path: Path) -> None:
    text = text_of(report_pdf(locked(), words), tmp_path, "-raw").replace("\u00a0", " ")
    order = [
        "Run-walk progress report",
        "Name: Alex Example · Born: 3 May 1988",
        "Diary of 25 Sept",
        "Running is on hold.",
        "new bladder trouble",
        "42 → 20",
        "Back pain (0–100)",
        "Running distance (km a week)",
        "What happened",
        "25 Sept 2 · 6–7 3/3 41 0.9 +6, worst 30",
        "Safety",
        "Suitability check",
        "Events",
        "Sore left knee",
        "Questions for you",
        "Can I add hills?",
        "Data quality:",
        "does not diagnose",
        "Page 1 of 2",
        "Measures",
        "Decisions",
        "For you to fill in: limits",
        "Highest stage",
        "Signature",
        "Page 2 of 2",
    ]
    places = [text.find(part) for part in order]
    assert -1 not in places, order[places.index(-1)]
    # The chart is one drawing; its labels may come in any order, but all of them between these.
    assert places == sorted(places)


@POPPLER
@pytest.mark.parametrize("name", ["full", "short", "year", "empty"])
def test_only_a_simulated_diary_is_marked_and_then_on_every_page(
    words: ReportWords, tmp_path: Path, name: str
) -> None:
    mark = "SIMULATED DATA, NOT A REAL PERSON"
    made = SAMPLES[name]()
    assert mark not in text_of(report_pdf(made, words), tmp_path)
    pages = poppler("pdftotext", report_pdf(made._replace(simulated=True), words), tmp_path).split(
        "\f"
    )[:-1]
    assert all(mark in page for page in pages)


@POPPLER
def test_what_the_app_says_of_a_warning_sign_is_never_cut(
    words: ReportWords, tmp_path: Path
) -> None:
    weekly = STANDING[0]._replace(id="emergency_sign", raised_by="weekly_check")
    made = report_pdf(locked()._replace(standing=(weekly,) * 3), words)
    text = " ".join(text_of(made, tmp_path).split())
    assert text.count("back pain since an accident that nobody has checked”") == 3


@POPPLER
def test_nobody_is_named_unless_asked(words: ReportWords, tmp_path: Path) -> None:
    made = report_pdf(short(), words)
    assert "Alex" not in text_of(made, tmp_path)
    assert "Name:" not in text_of(made, tmp_path) and "Born:" not in text_of(made, tmp_path)
    named = report_pdf(full(), words)
    assert "Alex" not in poppler("pdfinfo", named, tmp_path)


@pytest.mark.parametrize(("name", "most"), [("year", 3), ("endless", 6), ("empty", 1)])
def test_it_never_becomes_a_book(words: ReportWords, name: str, most: int) -> None:
    assert ReportPages(SAMPLES[name](), words).count <= most


def test_ten_years_take_three_pages(words: ReportWords) -> None:
    ten_years = full(52, weeks=week_rows(520), ledger=ledger(1300))
    assert ReportPages(ten_years, words).count <= 3


@POPPLER
def test_a_shortened_ledger_says_how_much_is_left_out(words: ReportWords, tmp_path: Path) -> None:
    text = text_of(report_pdf(full(52), words), tmp_path)
    left, shown = (
        re.search(r"(\d+) earlier lines are in the diary", text),
        text.count("as suggested"),
    )
    assert left is not None
    assert int(left[1]) > shown


@POPPLER
def test_no_text_is_lost_between_two_pages(words: ReportWords, tmp_path: Path) -> None:
    questions = tuple(q._replace(text=f"Question {n} of ten?") for n in range(10)
                      for q in full().questions[:1])  # fmt: skip
    text = text_of(report_pdf(full(12, questions=questions), words), tmp_path)
    for number in range(10):
        assert f"Question {number} of ten?" in text


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_painted_beyond_the_margins(words: ReportWords, name: str) -> None:
    """A strip that runs off the page, or over the foot, would leave ink where none belongs."""
    pages = ReportPages(SAMPLES[name](), words)
    for page in range(pages.count):
        picture = QPicture()
        painter = QPainter(picture)
        pages.draw(painter, page)
        painter.end()
        paper = QRectF(30, 20, pages.size.width() - 60, pages.size.height() - 30)
        assert paper.contains(QRectF(picture.boundingRect()))


def test_strips_stand_below_each_other_and_some_stay_together() -> None:
    flow = Flow(10, lambda _page: 100)
    strips = [Strip(30, lambda _p, _t: None) for _ in range(7)]
    strips[2].keep = True
    flow.place(strips, Cursor(0, 10))
    assert [len(page) for page in flow.pages] == [2, 3, 2]
    for page in flow.pages:
        ends = [top + strip.height for strip, top in page]
        assert all(top >= end for (_, top), end in zip(page[1:], ends, strict=False))
        assert max(ends) <= 100


def test_room_is_left_out_where_a_page_ends() -> None:
    flow = Flow(0, lambda _page: 100)
    end = flow.place([Strip(96, lambda _p, _t: None), space(8)], Cursor(0, 0))
    assert end == Cursor(0, 96)
    assert len(flow.pages) == 1


def test_a_tables_head_is_repeated_on_its_next_page() -> None:
    flow, head = Flow(0, lambda _page: 100), Strip(20, lambda _p, _t: None, keep=True)
    rows = [Strip(30, lambda _p, _t: None, head=head) for _ in range(4)]
    flow.place([head, *rows], Cursor(0, 0))
    assert [[strip for strip, _ in page] for page in flow.pages] == [
        [head, rows[0], rows[1]],
        [head, rows[2], rows[3]],
    ]


def test_long_texts_are_cut_between_words_but_endless_ones_anyhow() -> None:
    assert shortened("short", 10) == "short"
    assert shortened("one two three fourteen", 17) == "one two three…"
    assert shortened("x" * 50, 10) == "x" * 9 + "…"
    assert shortened("Name: " + "x" * 50, 20) == "Name: " + "x" * 13 + "…"


# --- how it looks ---------------------------------------------------------------------------------


def dark_share(image: QImage, left: float, right: float) -> float:
    """The share of pixels that are not white in a vertical part of the page."""
    width, height = image.width(), image.height()
    columns = range(int(left * width), int(right * width), 2)
    dark = sum(
        image.pixelColor(x, y).lightness() < 160 for x in columns for y in range(height // 12)
    )
    return dark / (len(columns) * (height // 12))


def test_right_to_left_the_title_stands_at_the_right(
    words: ReportWords, right_to_left: None
) -> None:
    mirrored = ReportPages(full(), words).image(0, 600)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = ReportPages(full(), words).image(0, 600)
    assert dark_share(usual, 0.05, 0.4) > dark_share(usual, 0.6, 0.95)
    assert dark_share(mirrored, 0.6, 0.95) > dark_share(mirrored, 0.05, 0.4)


@POPPLER
def test_right_to_left_nothing_is_lost(
    words: ReportWords, right_to_left: None, tmp_path: Path
) -> None:
    made = full(questions=tuple(q._replace(text="האם מותר לרוץ בעלייה?") for q in full().questions))
    content = report_pdf(made, words)
    text = text_of(content, tmp_path)
    assert "Run-walk progress report" in text
    assert "Signature" in text
    fonts = poppler("pdffonts", content, tmp_path).splitlines()[2:]
    assert all(font.split()[-5] == "yes" for font in fonts)


def test_the_preview_is_the_page_itself(words: ReportWords) -> None:
    pages = ReportPages(full(), words)
    small, sharp = pages.image(0, 300), pages.image(0, 300, 2.0)
    assert (small.width(), sharp.width()) == (300, 600)
    assert small.height() == round(300 * pages.size.height() / pages.size.width())
    direct = QImage(small.size(), small.format())
    direct.fill(Qt.GlobalColor.white)
    painter = QPainter(direct)
    painter.scale(300 / pages.size.width(), 300 / pages.size.width())
    ReportPages(full(), words).draw(painter, 0)
    painter.end()
    assert direct == small


@POPPLER
def test_in_grey_every_mark_stays_dark_enough(words: ReportWords, tmp_path: Path) -> None:
    """Bars, hatching and the trial's diamond are told apart by shape: all of them have to be seen.
    The words say which is which."""
    text = text_of(report_pdf(simulated(12), words), tmp_path)
    for label in ("measured or typed", "estimated", "trial mean", "one reading"):
        assert label in text
    image = (
        ReportPages(simulated(12), words)
        .image(0, 794)
        .convertToFormat(QImage.Format.Format_Grayscale8)
    )
    dark = sum(
        image.pixelColor(x, y).lightness() < 140
        for x in range(60, 740, 2)
        for y in range(410, 490, 2)
    )
    assert dark > 300, "the bars have vanished"


# --- files ----------------------------------------------------------------------------------------


def test_it_is_saved_whole_or_not_at_all(words: ReportWords, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    save_report_pdf(empty(), words, target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert target.read_bytes().rstrip().endswith(b"%%EOF")
    with pytest.raises(TargetRefused):
        save_report_pdf(empty(), words, tmp_path / "missing" / "report.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_endless_texts_are_made_in_a_moment(words: ReportWords) -> None:
    assert len(report_pdf(endless(), words)) < 300_000
