"""The preview of the report: its real pages, one at a time, as wide as there is room."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.services.reporting import Report
from ui.render.report_parts import Document
from ui.render.report_pdf import ReportPages
from ui.render.report_words import ReportWords
from ui.theme import FOCUS_WIDTH, SPACE_2, SPACE_3, px, tokens
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.text import Body, Caption, Heading
from ui.wording import Words

_LEAST = 240
_A4 = 1123 / 794
_ROOM = 4
"""Pixels around the page for its edge and the focus ring."""


class PagePicture(QLabel):
    """One page of the report. Left and right arrow turn the pages: `turned` by so many.

    A label with a picture is a picture to a screen reader; a plain widget would be nothing.
    """

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages: ReportPages | None = None
        self._page = 0
        self._image: QImage | None = None
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, pages: ReportPages | None, page: int) -> None:
        """Show this page; None: nothing."""
        taller = (pages and pages.size) != (self._pages and self._pages.size)
        self._pages, self._page, self._image = pages, page, None
        if taller:
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        ratio = _A4
        if self._pages is not None:
            ratio = self._pages.size.height() / self._pages.size.width()
        return round((width - 2 * _ROOM) * ratio) + 2 * _ROOM

    def sizeHint(self) -> QSize:
        return QSize(px(_LEAST), self.heightForWidth(px(_LEAST)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = keys.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.turned.emit(-step if mirrored else step)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        if self._pages is None:
            painter.fillRect(box, QColor(c.surface))
        else:
            painter.drawImage(box.topLeft(), self._drawn(self._pages, round(box.width())))
        edge = QRectF(self.rect()).adjusted(_ROOM - 0.5, _ROOM - 0.5, 0.5 - _ROOM, 0.5 - _ROOM)
        painter.setPen(QPen(QColor(c.line), 1))
        painter.drawRect(edge)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _drawn(self, pages: ReportPages, width: int) -> QImage:
        """The page at this width: the same drawing as on paper, sharp on any screen."""
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.width() != round(width * ratio):
            self._image = pages.image(self._page, width, ratio)
        return self._image


class ReportPreview(QWidget):
    """The pages with what turns them, and the report's main points in words."""

    larger = Signal(bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._pages: ReportPages | None = None
        self._page, self._waits = 0, False
        title = self.tr("How it will look")
        self.setAccessibleName(title)
        self.picture = PagePicture()
        self.picture.turned.connect(self._turn)
        self.before, self.after = Button("", mark="previous"), Button("", mark="forward")
        for button, name, step in (
            (self.before, self.tr("Page before"), -1),
            (self.after, self.tr("Next page"), 1),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(partial(self._turn, step))
        self.where = Caption(wrap=False)
        self.size_button = Button("")
        self.size_button.setCheckable(True)
        self.size_button.toggled.connect(self._resize)
        row = FlowLayout(spacing=SPACE_2)
        for widget in (self.before, self.where, self.after, self.size_button):
            row.addWidget(widget)
        self.in_words = Folding(self.tr("The report in words"))
        self.summary = Body()
        self.in_words.body.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Heading(title))
        column.addLayout(row)
        column.addWidget(self.picture)
        column.addWidget(self.in_words)
        column.addStretch()
        self._resize(False)
        self._show()

    @property
    def pages(self) -> ReportPages | None:
        """The pages shown."""
        return self._pages

    def wait(self, waits: bool) -> None:
        """The first pages are being made, or no longer."""
        self._waits = waits
        if self._pages is None:
            self._show()

    def show_report(self, report: Report, words: ReportWords) -> None:
        """Show the pages of another report, at the page that is open now."""
        self._pages = ReportPages(report, words)
        self._page = min(self._page, self._pages.count - 1)
        self.summary.setText(self._summary(words.document(report)))
        self._show()

    def page_count_said(self) -> str:
        """ "2 pages"."""
        count = self._pages.count if self._pages is not None else 0
        return self._words.count(count, self.tr("1 page"), self.tr("{n} pages", None, count))

    def _turn(self, step: int, *_: object) -> None:
        if self._pages is None or not 0 <= self._page + step < self._pages.count:
            return
        self._page += step
        self._show()

    def _resize(self, large: bool) -> None:
        self.size_button.setText(
            self.tr("Back to the choices") if large else self.tr("Read it larger")
        )
        self.larger.emit(large)

    def _show(self) -> None:
        count = self._pages.count if self._pages is not None else 0
        number = self._words.number
        where = self.tr("One moment…") if self._waits else ""
        if count:
            where = self.tr("Page {page} of {pages}").format(
                page=number(self._page + 1), pages=number(count)
            )
        self.where.setText(where)
        # One of them may have the keyboard: it is not taken away, pressing it does nothing.
        for button in (self.before, self.after):
            button.setVisible(count > 1)
        self.picture.show_page(self._pages, self._page)
        self.picture.setAccessibleName(
            self.tr("Preview of the report. {where}").format(where=where)
        )
        self.picture.setAccessibleDescription(self.summary.text())

    def _summary(self, document: Document) -> str:
        """What stands on it, for those who can't see the picture; the HTML file holds it all."""
        lines = [self.page_count_said() + ". " + " · ".join(document.period)]
        lines += [f"{text.lead} {text.text}".strip() for text in document.alert]
        for card in document.cards:
            meaning = f" ({card.meaning})" if card.meaning else ""
            lines.append(f"{card.name}: {card.value}{meaning}")
        if document.chart is not None:
            lines.append(f"{document.chart.title}. {document.chart.summary}")
        titles = [s.title for s in (document.weeks, *document.beside, *document.below) if s]
        if document.slip is not None:
            titles.append(document.slip.title)
        if titles:
            listed = self._words.locale.createSeparatedList(titles)
            lines.append(self.tr("Also on it: {parts}").format(parts=listed))
        return "\n".join(lines)
