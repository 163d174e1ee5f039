"""Prints a page of words, or saves it as a PDF: vector text, black on white."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from app.exporters.files import replacing

if TYPE_CHECKING:
    from ui.render.report_pdf import ReportPages

_POINTS = 12


def document(html: str) -> QTextDocument:
    """A document of `html` in the app's font, sized for paper. Its variable parts are escaped by
    whoever wrote it."""
    made = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    made.setDefaultFont(font)
    made.setHtml(html)
    return made


def page_layout(*, letter: bool = False) -> QPageLayout:
    """A4, or US Letter where that is usual. No margins of its own: the document brings the two
    centimetres that Qt gives it on paper."""
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter
    )


def save_pdf(html: str, target: Path, title: str, *, letter: bool = False) -> None:
    """Write `html` as a PDF to `target`, all of it or nothing. Raises TargetRefused or
    StoreUnavailable with a sentence for the person."""
    with replacing(target) as made:
        writer = QPdfWriter(str(made))
        writer.setPageLayout(page_layout(letter=letter))
        writer.setTitle(title)
        writer.setCreator("Backstride")
        document(html).print_(writer)


def can_print() -> bool:
    """True when this computer knows a printer."""
    try:
        # Imported here: printing pulls in a library of the system that may be missing.
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return False
    return bool(QPrinterInfo.availablePrinterNames())


def print_page(html: str, title: str, parent: QWidget, *, letter: bool = False) -> bool:
    """Ask which printer, and print; False when the person changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setPageLayout(page_layout(letter=letter))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    document(html).print_(printer)
    return True


def print_report(pages: ReportPages, parent: QWidget) -> bool:
    """The same for a report: all of its pages. Raises OSError when the printer takes nothing."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setFullPage(True)
    printer.setPageLayout(pages.page_layout())
    printer.setDocName(pages.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    pages.paint_on(printer)
    return True
