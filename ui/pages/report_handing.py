"""Handing the report over: printed, as a PDF, or as a web page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.ports import BackstrideError
from app.services.reporting import Report, Wanted, report_of
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.asking import Ask, ask_file
from ui.render.report_words import ReportWords
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.saved import OpenFile, SavedNotice
from ui.wording import Words

if TYPE_CHECKING:
    from ui.render.report_pdf import ReportPages

Printing = Callable[["ReportPages", QWidget], bool]


class HandOver(QObject):
    """The buttons for it, and the notice that says how it went: then `said` is emitted."""

    said = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        wanted: Callable[[], Wanted | None],
        ask: Ask | None = None,
        open_file: OpenFile | None = None,
        printing: Printing | None = None,
    ) -> None:
        """`wanted`: what to hand over; None, when nothing is and why was said. The others stand in
        for dialogs: `ask` where to save, `open_file` shows a file, `printing` prints (False: the
        person changed their mind)."""
        super().__init__()
        self._use_cases, self._words, self._wanted = use_cases, words, wanted
        self._ask = ask or ask_file
        self._printing = printing
        self.notice = SavedNotice(open_file=open_file)
        self.save_pdf = PrimaryButton(self.tr("Save as PDF…"))
        self.print_it = Button(self.tr("Print…"))
        self.save_html = Button(self.tr("Save as web page…"))
        self.save_pdf.clicked.connect(self._save_pdf)
        self.print_it.clicked.connect(self._print)
        self.save_html.clicked.connect(self._save_html)
        self.buttons = (self.save_pdf, self.print_it, self.save_html)

    def say_stop(self, text: str) -> None:
        """Say what went wrong."""
        self.notice.say("stop", text)
        self.said.emit()

    def _save_pdf(self) -> None:
        from ui.render.report_pdf import save_report_pdf

        self._save(self.tr("Save as PDF"), "pdf", self.tr("PDF (*.pdf)"), save_report_pdf)

    def _save_html(self) -> None:
        # Each renderer is imported by those who use it.
        from ui.render.report_html import save_report_html

        self._save(
            self.tr("Save as web page"), "html", self.tr("Web page (*.html)"), save_report_html
        )

    def _save(
        self,
        title: str,
        ending: str,
        kind: str,
        write: Callable[[Report, ReportWords, Path], None],
    ) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        # No name of a person in the name of a file.
        name = f"backstride-report-{self._use_cases.diary.today().isoformat()}.{ending}"
        target = self._ask(self.notice.window(), title, name, kind)
        if target is None:
            return
        try:
            write(report_of(self._use_cases.diary, wanted), self._report_words(), target)
        except BackstrideError as error:
            self.say_stop(error_text(error))
            return
        self.notice.say_saved(target)
        self.said.emit()

    def _print(self) -> None:
        from ui.render.printing import can_print, print_report
        from ui.render.report_pdf import ReportPages

        wanted = self._wanted()
        if wanted is None:
            return
        if self._printing is None and not can_print():
            text = self.tr("No printer was found. Save the report as a PDF and print that.")
            self.notice.say("info", text)
            self.said.emit()
            return
        try:
            made = report_of(self._use_cases.diary, wanted)
            pages = ReportPages(made, self._report_words())
            printed = (self._printing or print_report)(pages, self.notice.window())
        except BackstrideError as error:
            self.say_stop(error_text(error))
        except OSError:
            text = self.tr("The printer did not take it. Save the report as a PDF and print that.")
            self.say_stop(text)
        else:
            if printed:
                self.notice.say("good", self.tr("Sent to the printer."))
                self.said.emit()

    def _report_words(self) -> ReportWords:
        return ReportWords(self._words, self._use_cases.diary.programme)
