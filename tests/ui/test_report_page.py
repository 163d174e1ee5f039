"""The report's page: what is chosen shows in its pages, and only what was asked for is kept."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import ui.render.printing
from app.services import reporting
from app.services.ports import StoreUnavailable
from app.services.reporting import SECTIONS, Report, Wanted
from app.services.settings import ReportPerson
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.pages import report as report_page
from ui.pages.progress import ProgressPage
from ui.pages.report import ReportPage
from ui.pages.report_person import read_date
from ui.pages.settings_data import DataCard
from ui.pages.today import TodayPage
from ui.render.report_pdf import ReportPages
from ui.window_parts import PAGES
from ui.wording import Words

NAME = "Zoe Quillfeather"
LIVED = (
    started(60).green(2, 6).wait(2).green(2, 7).wait(2).pain(30).wait(2).green(2, 8)
    .add("question", {"text": "Can I add hills?"})
)  # fmt: skip


class Outside:
    """The dialogs, the printer and the other programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.opened: list[str] = []
        self.printed: list[int] = []
        self.answers = self.opens = self.prints = True

    def ask(self, _parent: QWidget, _title: str, name: str, kind: str) -> Path | None:
        self.asked.append(f"{name} {kind}")
        return self.folder / name if self.answers else None

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toLocalFile())
        return self.opens

    def print(self, pages: ReportPages, _parent: QWidget) -> bool:
        if self.prints:
            self.printed.append(pages.count)
        return self.prints


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    (tmp_path / "files").mkdir()
    return Outside(tmp_path / "files")


Shown = Callable[..., ReportPage]


@pytest.fixture
def shown(
    qtbot: QtBot,
    diary_of: DiaryOf,
    clock: SetClock,
    words: Words,
    navigate: Navigation,
    outside: Outside,
) -> Shown:
    """The page over a diary, once its first preview is there."""

    def show(diary: Diary = LIVED, **wanted: object) -> ReportPage:
        use_cases = diary_of(diary.entries)
        clock.set(diary.now)
        page = ReportPage(
            use_cases, words, navigate,
            ask=outside.ask, open_file=outside.open, printing=outside.print,
        )  # fmt: skip
        qtbot.addWidget(page)
        page.resize(980, 760)
        page.enter(**wanted)
        page.show()
        settle(qtbot, page)
        return page

    return show


def settle(qtbot: QtBot, page: ReportPage) -> None:
    """Until the preview shows what is chosen."""
    qtbot.waitUntil(
        lambda: (
            page.preview.pages is not None
            and not (page._stale or page._job or page._soon.isActive())
        ),
        timeout=5000,
    )
    QApplication.processEvents()


def saved(page: ReportPage, outside: Outside) -> str:
    """The report as it is handed over now."""
    page.handing.save_html.click()
    (path,) = outside.folder.glob("*.html")
    text = path.read_text(encoding="utf-8")
    path.unlink()
    return text.replace("\xa0", " ")


def diary_bytes(folder: Path) -> bytes:
    """Every byte that is on the disk, the files saved for the person left out."""
    return b"".join(p.read_bytes() for p in (folder / "diary").rglob("*") if p.is_file())


# --- what is chosen -----------------------------------------------------------------------------


def test_the_preview_is_the_pages_that_are_saved(shown: Shown, outside: Outside) -> None:
    page = shown()
    assert page.preview.where.text() == "Page 1 of 2"
    pages = page.preview.pages
    assert pages is not None
    width = page.preview.picture.width() - 8
    ratio = page.devicePixelRatioF()
    grabbed = page.preview.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inner = grabbed.copy(
        round(8 * ratio), round(8 * ratio), round((width - 8) * ratio), round(300 * ratio)
    )
    drawn = pages.image(0, width, ratio)
    same = drawn.copy(
        round(4 * ratio), round(4 * ratio), round((width - 8) * ratio), round(300 * ratio)
    )
    for image in (inner, same):
        image.setDevicePixelRatio(1)
    assert inner == same
    page.handing.save_pdf.click()
    assert (outside.folder / f"backstride-report-{LIVED.now:%Y-%m-%d}.pdf").stat().st_size > 5000


def test_it_is_since_the_start_until_other_days_are_chosen(shown: Shown, outside: Outside) -> None:
    page = shown()
    assert page.wanted() == Wanted()
    choice = page.period.choice
    assert not choice.buttons["appointment"].isEnabled()
    assert "5 January 2026 to today" in page.period.said.text()
    choice.buttons["chosen"].click()
    # The first day is filled in as it was: one day is changed, not two.
    assert page.period.first.value() == date(2026, 1, 5)
    page.period.first.set_value(date(2026, 1, 8))
    page.period.last.set_value(date(2026, 1, 10))
    assert page.wanted()[:2] == (date(2026, 1, 8), date(2026, 1, 10))
    assert "8 Jan – 10 Jan 2026" in saved(page, outside)


def test_an_appointment_is_known_from_what_the_physio_said(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, outside: Outside
) -> None:
    page = shown()
    use_cases.recording.record("limits", {"max_stage": 3, "by": "Sam Okafor", "on": "2026-01-08"})
    settle(qtbot, page)
    page.period.choice.buttons["appointment"].click()
    settle(qtbot, page)
    assert "8 January 2026 to today" in page.period.said.text()
    html = saved(page, outside)
    assert "8 Jan – " in html and "Sam Okafor" in html


def test_days_that_run_backwards_are_not_handed_over(
    qtbot: QtBot, shown: Shown, outside: Outside
) -> None:
    page = shown()
    page.preview.size_button.click()
    page.period.choice.buttons["chosen"].click()
    page.period.first.set_value(LIVED.now.date())
    page.period.last.set_value(date(2026, 1, 6))
    said_why = "The first day comes after the last. Choose an earlier one."
    assert page.period.problem.text() == said_why
    qtbot.wait(300)
    for press in page.handing.buttons:
        page.handing.notice.hide()
        press.click()
        assert page.handing.notice.text() == said_why and page.handing.notice.isVisible()
    assert not outside.asked and not outside.printed
    assert page.period.first.isVisible()
    page.period.last.set_value(LIVED.now.date())
    assert page.period.problem.isHidden()
    settle(qtbot, page)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("figures", "At a glance"),
        ("chart", "<svg"),
        ("weeks", "What happened"),
        ("ledger", "Decisions"),
        ("questions", "Can I add hills?"),
        ("quality", "Data quality"),
        ("limits_slip", "For you to fill in"),
    ],
)
def test_what_is_not_ticked_is_not_on_it(
    shown: Shown, outside: Outside, code: str, text: str
) -> None:
    page = shown()
    assert text in saved(page, outside)
    page.parts.ticks[code].click()
    assert page.wanted().sections == frozenset(SECTIONS) - {code}
    assert text not in saved(page, outside)


def test_every_part_can_be_ticked(shown: Shown) -> None:
    assert tuple(shown().parts.ticks) == SECTIONS


@pytest.mark.parametrize(("country", "paper"), [("US", "Letter"), ("GB", "A4")])
def test_the_paper_is_that_of_the_country_until_another_is_chosen(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, country: str, paper: str
) -> None:
    use_cases.settings.set_country(country)
    page = shown()
    assert page.wanted().paper == paper
    before = page.preview.picture.heightForWidth(808)
    other = "A4" if paper == "Letter" else "Letter"
    page.parts.paper.set_value(other)
    settle(qtbot, page)
    assert page.wanted().paper == other
    assert (page.preview.picture.heightForWidth(808) > before) == (other == "A4")


# --- the preview --------------------------------------------------------------------------------


def test_many_changes_in_a_row_are_drawn_once(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    made: list[Wanted] = []

    def counting(*given: object, **more: object) -> Report:
        wanted = given[2]
        assert isinstance(wanted, Wanted)
        made.append(wanted)
        return reporting.report(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(report_page, "report", counting)
    for tick in page.parts.ticks.values():
        tick.click()
    qtbot.keyClicks(page.person.name, NAME)
    settle(qtbot, page)
    assert len(made) == 1
    assert made[0].sections == frozenset() and made[0].name == NAME


def test_a_change_while_it_is_drawn_is_not_lost(qtbot: QtBot, shown: Shown) -> None:
    page = shown()
    page.parts.ticks["limits_slip"].click()
    page._redraw()
    assert page._job
    page.parts.ticks["ledger"].click()
    settle(qtbot, page)
    assert "For you to fill in" not in page.preview.summary.text()
    assert "Decisions" not in page.preview.summary.text()


def test_its_pages_are_turned_by_button_and_arrow(qtbot: QtBot, shown: Shown) -> None:
    preview = shown().preview
    assert preview.picture.accessibleName() == "Preview of the report. Page 1 of 2"
    preview.after.click()
    preview.after.click()
    assert preview.where.text() == "Page 2 of 2"
    qtbot.keyClick(preview.picture, Qt.Key.Key_Left)
    assert preview.picture.accessibleName() == "Preview of the report. Page 1 of 2"
    preview.picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(preview.picture, Qt.Key.Key_Left)
    assert preview.where.text() == "Page 2 of 2"


def test_the_preview_is_told_in_words(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    spoken: list[str] = []
    monkeypatch.setattr(page, "announce", spoken.append)
    summary = page.preview.picture.accessibleDescription()
    assert summary.startswith("2 pages. ") and "5\xa0Jan" in summary
    assert "Stage: 2" in summary and "For you to fill in" in summary
    page.preview.in_words.set_open(True)
    assert page.preview.summary.isVisible() and page.preview.summary.text() == summary
    for code in set(SECTIONS) - {"figures"}:
        page.parts.ticks[code].click()
    settle(qtbot, page)
    assert spoken == ["The preview shows it. The report has 1 page now."]
    assert not page.preview.after.isVisible()


def test_it_is_read_larger_and_back(shown: Shown) -> None:
    page = shown()
    narrow = page.preview.picture.width()
    page.preview.size_button.click()
    QApplication.processEvents()
    assert page.preview.picture.width() > 1.7 * narrow
    assert not page.parts.isVisible()
    button(page, "Back to the choices").click()
    QApplication.processEvents()
    assert page.parts.isVisible() and page.preview.picture.width() == narrow


# --- name and date of birth ---------------------------------------------------------------------


def test_a_name_is_printed_and_kept_nowhere(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, outside: Outside, tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    page = shown(LIVED.copy().add("note", {"text": "canary"}))
    qtbot.keyClicks(page.person.name, NAME)
    qtbot.keyClicks(page.person.born, "03/05/1988")
    assert page.person.read_as.text() == "Born: Tuesday, 3 May 1988"
    settle(qtbot, page)
    html = saved(page, outside)
    assert f"Name: {NAME}" in html and "Born: 3 May 1988" in html
    page.handing.save_pdf.click()
    use_cases.recording.record("note", {"text": "something else is written"})
    page.close()
    kept = diary_bytes(tmp_path)
    assert b"canary" in kept  # what is stored can be found this way
    assert b"Quillfeather" not in kept and b"1988" not in kept
    assert "Quillfeather" not in caplog.text and "hills" not in caplog.text
    assert all("Quillfeather" not in name for name in outside.asked)


def test_a_name_is_kept_when_asked_and_erased_when_not(
    qtbot: QtBot, shown: Shown, words: Words, navigate: Navigation, use_cases: UseCases,
    tmp_path: Path,
) -> None:  # fmt: skip
    page = shown()
    qtbot.keyClicks(page.person.name, NAME)
    page.person.keep.click()
    assert use_cases.settings.report_person == ReportPerson(NAME, None)
    # What is typed later is kept too.
    page.person.born.setFocus()
    qtbot.keyClicks(page.person.born, "1988-05-03")
    qtbot.keyClick(page.person.born, Qt.Key.Key_Return)
    assert use_cases.settings.report_person == ReportPerson(NAME, date(1988, 5, 3))
    assert "copies of it" in page.person.kept_where.text()
    assert b"Quillfeather" in diary_bytes(tmp_path)
    later = ReportPage(use_cases, words, navigate)
    qtbot.addWidget(later)
    later.enter()
    assert (later.person.name.text(), later.person.born.text()) == (NAME, "03/05/1988")
    assert later.person.keep.isChecked()
    later.person.keep.click()
    assert use_cases.settings.report_person is None
    assert later.person.name.text() == NAME  # for this report it is still wanted
    assert b"Quillfeather" not in diary_bytes(tmp_path)


def test_a_diary_that_takes_nothing_says_so_and_the_tick_tells_the_truth(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    qtbot.keyClicks(page.person.name, NAME)
    monkeypatch.setattr(use_cases.diary.store, "writing", full)
    page.person.keep.click()
    assert not page.person.keep.isChecked()
    assert "There is no room left" in page.person.problem.text()
    page.questions.field.setText("Are stairs fine?")
    page.questions.add_button.click()
    assert page.questions.problem.isVisible() and page.questions.field.text() == "Are stairs fine?"


def full() -> None:
    raise StoreUnavailable("full", "The disk is full.", {"where": "here"})


def test_a_date_that_cannot_be_read_is_not_left_out_unseen(
    qtbot: QtBot, shown: Shown, outside: Outside
) -> None:
    page = shown()
    qtbot.keyClicks(page.person.born, "3.5.88")
    assert "can't be read" in page.person.problem.text()
    page.handing.save_pdf.click()
    assert not outside.asked and "can't be read" in page.handing.notice.text()
    page.person.born.clear()
    page.handing.save_pdf.click()
    assert len(outside.asked) == 1


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("03/05/1988", "en_GB", date(1988, 5, 3)),
        ("5/3/1988", "en_US", date(1988, 5, 3)),
        ("03.05.1988", "de_DE", date(1988, 5, 3)),
        ("3 May 1988", "en_GB", date(1988, 5, 3)),
        (" 3  Mai 1988 ", "de_DE", date(1988, 5, 3)),
        ("1988-05-03", "fr_FR", date(1988, 5, 3)),
        (
            "\u0660\u0663\u200f/\u0660\u0665\u200f/\u0661\u0669\u0668\u0668",
            "ar_EG",
            date(1988, 5, 3),
        ),
        ("03/05/88", "en_GB", None),
        ("31/02/1988", "en_GB", None),
        ("03/05/1788", "en_GB", None),
        ("25/11/2026", "en_GB", None),
        ("24/11/2026", "en_GB", date(2026, 11, 24)),
        ("yesterday", "en_GB", None),
        ("", "en_GB", None),
    ],
)
def test_a_date_of_birth_is_read_as_it_is_written(
    text: str, locale: str, expected: date | None
) -> None:
    assert read_date(text, QLocale(locale), date(2026, 11, 24)) == expected


# --- questions ----------------------------------------------------------------------------------


def living_questions(use_cases: UseCases) -> list[str]:
    entries = use_cases.diary.entries()
    return [e.data["text"] for e in entries if e.kind == "question" and not e.deleted]


def test_a_question_is_added_and_removed_and_the_removal_undone(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, outside: Outside
) -> None:
    page = shown()
    field = page.questions.field
    qtbot.keyClicks(field, "  Are stairs fine? ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert living_questions(use_cases) == ["Can I add hills?", "Are stairs fine?"]
    assert field.text() == ""
    QApplication.processEvents()
    settle(qtbot, page)
    assert "Are stairs fine?" in saved(page, outside)
    assert buttons(page).count("Remove") == 2
    removes = [b for b in page.questions.findChildren(QWidget) if b.accessibleDescription()]
    (hills,) = [b for b in removes if b.accessibleDescription() == "Can I add hills?"]
    qtbot.mouseClick(hills, Qt.MouseButton.LeftButton)
    assert living_questions(use_cases) == ["Are stairs fine?"]
    QApplication.processEvents()
    assert buttons(page).count("Remove") == 1
    button(page, "Undo").click()
    assert living_questions(use_cases) == ["Can I add hills?", "Are stairs fine?"]
    settle(qtbot, page)
    assert "Can I add hills?" in said(page.questions)


def test_an_undo_is_not_offered_once_something_else_was_written(
    shown: Shown, use_cases: UseCases
) -> None:
    page = shown()
    button(page.questions, "Remove").click()
    assert page.questions.undo.isVisible()
    use_cases.recording.record("note", {"text": "Rain"})
    assert not page.questions.undo.isVisible()
    assert living_questions(use_cases) == []


def test_questions_of_other_days_are_said_to_be_there(qtbot: QtBot, shown: Shown) -> None:
    page = shown()
    page.period.choice.buttons["chosen"].click()
    page.period.last.set_value(date(2026, 1, 6))
    settle(qtbot, page)
    assert "Can I add hills?" not in said(page.questions)
    assert page.questions.elsewhere.text().startswith("1 more is in your diary")


def test_nothing_is_written_while_the_diary_is_not_ready(shown: Shown, use_cases: UseCases) -> None:
    page = shown()
    use_cases.diary.opened("The diary is damaged.")
    assert not page.questions.add_button.isEnabled() and not page.person.keep.isEnabled()
    assert not button(page, "Remove").isEnabled()
    page.questions.field.setText("Are stairs fine?")
    page.questions.field.returnPressed.emit()
    assert living_questions(use_cases) == ["Can I add hills?"]
    assert page.questions.field.text() == "Are stairs fine?"


# --- handing over -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "ending", "begin"),
    [("Save as PDF…", "pdf", b"%PDF"), ("Save as web page…", "html", b"<!DOCTYPE html>")],
)
def test_a_file_is_saved_and_opened_when_asked(
    shown: Shown, outside: Outside, name: str, ending: str, begin: bytes
) -> None:
    page = shown()
    button(page, name).click()
    path = outside.folder / f"backstride-report-{LIVED.now:%Y-%m-%d}.{ending}"
    assert path.read_bytes().startswith(begin)
    assert outside.asked[0].startswith(path.name) and f"*.{ending}" in outside.asked[0]
    assert page.handing.notice.text() == f"Saved as {path}."
    assert not outside.opened
    button(page, "Open").click()
    assert outside.opened == [str(path)]
    outside.opens = False
    button(page, "Open").click()
    assert page.handing.notice.text() == f"No program for it was found. The file is {path}."


def test_nothing_happens_when_the_person_thinks_better_of_it(
    shown: Shown, outside: Outside
) -> None:
    page = shown()
    outside.answers = outside.prints = False
    for press in page.handing.buttons:
        press.click()
    assert len(outside.asked) == 2 and not list(outside.folder.iterdir())
    assert page.handing.notice.isHidden()


def test_a_place_that_takes_no_file_is_named_and_the_old_file_stays(
    shown: Shown, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    page.handing.save_pdf.click()
    (old,) = outside.folder.iterdir()
    was = old.read_bytes()

    def no_room(_self: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", no_room)
    page.parts.ticks["limits_slip"].click()
    page.handing.save_pdf.click()
    text = page.handing.notice.text()
    assert "There is no room left on the disk" in text and str(old) in text
    assert old.read_bytes() == was and list(outside.folder.iterdir()) == [old]


def test_it_is_printed_as_it_is_chosen(shown: Shown, outside: Outside) -> None:
    page = shown()
    page.handing.print_it.click()
    assert outside.printed == [2]
    assert page.handing.notice.text() == "Sent to the printer."


def test_without_a_printer_the_way_round_is_said(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown()
    page.handing._printing = None
    monkeypatch.setattr(ui.render.printing, "can_print", lambda: False)
    page.handing.print_it.click()
    text = page.handing.notice.text()
    assert text == "No printer was found. Save the report as a PDF and print that."


def test_a_printer_that_takes_nothing_is_said(shown: Shown) -> None:
    page = shown()

    def broken(_pages: ReportPages, _parent: QWidget) -> bool:
        raise OSError(5, "no paper device")

    page.handing._printing = broken
    page.handing.print_it.click()
    assert "The printer did not take it." in page.handing.notice.text()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_all_of_a_page_is_on_whatever_paper_the_printer_has(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    support = pytest.importorskip("PySide6.QtPrintSupport")
    page = shown()
    drawn: list[tuple[float, float]] = []

    def watched(pages: ReportPages, painter: QPainter, _page: int) -> None:
        foot = painter.transform().map(pages.size.width(), pages.size.height())
        device = painter.device()
        drawn.append((foot[0] / device.width(), foot[1] / device.height()))

    class Dialog:
        """The person chooses the paper, and a file in place of a printer."""

        def __init__(self, printer: Any, _parent: QWidget) -> None:
            self.printer = printer

        def setOption(self, *_: object, on: bool) -> None:
            assert not on  # the report is printed whole

        def exec(self) -> QDialog.DialogCode:
            self.printer.setOutputFormat(support.QPrinter.OutputFormat.PdfFormat)
            self.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
            self.printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, paper)))
            assert "Zoe" not in self.printer.docName()
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(support, "QPrintDialog", Dialog)
    monkeypatch.setattr(ReportPages, "draw", watched)
    pages = page.preview.pages
    assert pages is not None and ui.render.printing.print_report(pages, page)
    assert len(drawn) == pages.count
    for across, down in drawn:
        assert across <= 1.005 and down <= 1.005 and max(across, down) > 0.98
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_while_running_is_locked_the_report_says_so_first(shown: Shown, outside: Outside) -> None:
    page = shown(LIVED.copy().wait().check("bladder"))
    for tick in page.parts.ticks.values():
        tick.click()
    html = saved(page, outside)
    assert "bladder" in html.lower() and html.index("alert") < html.index("About this report")
    assert "bladder" in page.preview.picture.accessibleDescription().lower()


def test_a_made_up_diary_is_marked(
    qtbot: QtBot, shown: Shown, use_cases: UseCases, outside: Outside
) -> None:
    use_cases.diary.set_profile({"simulated": True})
    assert "Simulated data, not a real person" in saved(shown(), outside)


def test_an_empty_diary_has_a_report_too(shown: Shown, outside: Outside) -> None:
    page = shown(Diary())
    assert page.preview.where.text().startswith("Page 1 of ")
    assert "Run-walk progress report" in saved(page, outside)


# --- ways in and out ----------------------------------------------------------------------------


def test_the_ways_to_it(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    assert PAGES["report"] == ("report", "ReportPage")
    today = TodayPage(use_cases, words, navigate)
    progress = ProgressPage(use_cases, words, navigate)
    data = DataCard(use_cases, words, navigate, "folder")
    for widget in (today, progress, data):
        qtbot.addWidget(widget)
    today.more.menu().aboutToShow.emit()
    (action,) = [a for a in today.more.menu().actions() if a.text() == "Report for my physio"]
    action.trigger()
    progress.report.click()
    data.report.click()
    assert navigate.pages == [
        ("report", {"back": where}) for where in ("today", "progress", "settings")
    ]


def test_the_limits_are_typed_on_the_physio_page_and_back_leads_where_one_came_from(
    shown: Shown, navigate: Navigation
) -> None:
    page = shown(back="today")
    button(page, "Limits from my physio").click()
    page.back.click()
    assert [name for name, _ in navigate.pages] == ["physio", "today"]


def test_everything_is_reached_by_keyboard_in_the_order_it_is_read(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown()
    page.activateWindow()
    page.focus_first()
    order: list[str] = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None and page.isAncestorOf(widget)
        name = widget.accessibleName() or getattr(widget, "text", str)()
        if order and name == order[0]:
            break
        order.append(name)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        "Since the start", "Four key figures", "Slip for limits", "A4", "Name", "Date of birth",
        "Keep for the next report", "Remove", "A question", "Add", "Limits from my physio",
        "Next page", "Read it larger", "Preview of the report. Page 1 of 2",
        "The report in words", "Back", "Save as PDF…", "Print…", "Save as web page…",
    ]  # fmt: skip
    assert [name for name in order if name in wanted] == wanted
    assert all(order)
