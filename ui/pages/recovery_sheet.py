"""The recovery sheet: one page with the code that opens a locked diary, to print or to keep.

It is made when it is saved or printed, and kept nowhere by the program.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.ports import BackstrideError
from ui.error_words import error_text

FILE_NAME = "backstride-recovery-sheet.pdf"


class RecoverySheet(QObject):
    """Saves and prints the sheet for `code`. `told` gets a kind of notice and its sentence,
    `saved` a path and its sentence."""

    told = Signal(str, str)
    saved = Signal(Path, str)

    def __init__(self, code: str, made_on: str, letter: bool, owner: QWidget) -> None:
        """`made_on`: the day in words; `letter`: paper as in the United States."""
        super().__init__(owner)
        self._code, self._made_on, self._letter, self._owner = code, made_on, letter, owner

    def html(self) -> str:
        """The sheet in words."""
        lines = (
            self.tr("Made on {day}.").format(day=self._made_on),
            self.tr(
                "This code opens your Backstride diary and its backups when the passcode is lost. "
                "Type it in place of the passcode. Capitals, spaces and hyphens make no difference."
            ),
            self.tr(
                "Whoever has this sheet and your computer, or a backup, can read your diary. Keep "
                "it where you keep important papers, and not beside the computer."
            ),
            self.tr(
                "Without the passcode and without this code nobody can open the diary. Not even "
                "the makers of Backstride can."
            ),
        )
        words = "".join(f"<p>{escape(line)}</p>" for line in lines)
        look = "font-family: monospace; font-size: 17pt"
        code = f"<p dir='ltr' style='{look}'><b>{escape(self._code)}</b></p>"
        note = escape(self.tr("Which computer, and whose diary (to fill in by hand):"))
        return f"<h1>{escape(self.title())}</h1>{code}{words}<p>{note}</p><br><hr>"

    def title(self) -> str:
        """What stands above it."""
        return self.tr("Backstride: recovery sheet")

    def save(self) -> None:
        """Ask where to, and save it as a PDF."""
        from ui.render.printing import save_pdf  # few ever need it

        place = QStandardPaths.StandardLocation.DocumentsLocation
        first = Path(QStandardPaths.writableLocation(place)) / FILE_NAME
        target, _ = QFileDialog.getSaveFileName(
            self._owner, self.tr("Save the recovery sheet"), str(first), self.tr("PDF (*.pdf)")
        )
        if not target:
            return
        try:
            save_pdf(self.html(), Path(target), self.title(), letter=self._letter)
        except BackstrideError as error:
            self.told.emit("stop", error_text(error))
            return
        text = self.tr("Saved as {path}. Better keep it on another disk than this computer's.")
        self.saved.emit(Path(target), text.format(path=target))

    def print_it(self) -> None:
        """Ask which printer, and print it."""
        from ui.render.printing import can_print, print_page

        if not can_print():
            text = self.tr("No printer was found. Save the sheet, or write the code down by hand.")
            self.told.emit("info", text)
        elif print_page(self.html(), self.title(), self._owner, letter=self._letter):
            self.told.emit("good", self.tr("Sent to the printer."))
