"""An article on paper: printed, or saved as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from app.services.ports import BackstrideError
from ui.error_words import error_text
from ui.pages.asking import Ask, ask_file
from ui.widgets.buttons import Button
from ui.widgets.saved import SavedNotice


class Sheet(NamedTuple):
    """What is put on paper: its title, its text in Markdown, and the name of a file of it."""

    title: str
    markdown: str
    name: str


class Paper(QObject):
    """The two buttons, and the notice that says how it went."""

    def __init__(
        self,
        sheet: Callable[[], Sheet],
        letter: Callable[[], bool],
        ask: Ask | None = None,
        printing: Callable[[str, str, QWidget], bool] | None = None,
    ) -> None:
        """`letter`: US paper; `ask` and `printing` stand in for dialogs."""
        super().__init__()
        self._sheet, self._letter = sheet, letter
        self._ask, self._printing = ask or ask_file, printing
        self.notice = self.new_notice()
        self.save = Button(self.tr("Save as PDF…"))
        self.print_it = Button(self.tr("Print…"))
        self.save.clicked.connect(self._save)
        self.print_it.clicked.connect(self._print)

    def new_notice(self) -> SavedNotice:
        """Where it says from now on how it went: each article has its own."""
        self.notice = SavedNotice()
        return self.notice

    def html(self) -> str:
        """The article as it stands on paper: black on white, without links to follow."""
        sheet, made = self._sheet(), QTextDocument()
        made.setMarkdown(sheet.markdown)
        body = made.toHtml().partition("<body")[2].partition(">")[2].partition("</body>")[0]
        foot = self.tr(
            "From Backstride, a diary and guide. It does not diagnose. No clinician has reviewed "
            "this version."
        )
        return f"<h1>{escape(sheet.title)}</h1>{body}<hr><p>{escape(foot)}</p>"

    def _save(self) -> None:
        from ui.render.printing import save_pdf  # few ever need it

        sheet = self._sheet()
        owner, title = self.notice.window(), self.tr("Save as PDF")
        target = self._ask(owner, title, f"{sheet.name}.pdf", self.tr("PDF (*.pdf)"))
        if target is None:
            return
        try:
            save_pdf(self.html(), target, sheet.title, letter=self._letter())
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            return
        self.notice.say_saved(target)

    def _print(self) -> None:
        from ui.render.printing import can_print, print_page

        if self._printing is None and not can_print():
            text = self.tr("No printer was found. Save the article as a PDF and print that.")
            self.notice.say("info", text)
            return
        title, owner = self._sheet().title, self.notice.window()
        if self._printing is not None:
            printed = self._printing(self.html(), title, owner)
        else:
            printed = print_page(self.html(), title, owner, letter=self._letter())
        if printed:
            self.notice.say("good", self.tr("Sent to the printer."))
