"""An article: text as long as it is, with its words explained where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDesktopServices,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QScrollArea, QTextBrowser, QToolTip

from app.services.glossary import Glossary, Term
from ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_5,
    SPACE_6,
    TYPE_BODY,
    TYPE_HEADING,
    px,
    tokens,
)
from ui.widgets.announce import tell
from ui.widgets.framed import Ringed

_WORD = "word"
_READ_BY_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard
_CARET_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip


class Article(Ringed, QTextBrowser):
    """The page scrolls, not the article. `words` are those of the glossary that stand in it: the
    mouse over one, or the Tab key to it, shows what it means. With a screen reader the arrow keys
    go from line to line, and it reads them."""

    def __init__(self, markdown: str, title: str, glossary: Glossary | None = None) -> None:
        super().__init__()
        self._markdown, self._glossary = markdown, glossary
        self.words: dict[str, Term] = {}
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(SPACE_2)  # the ring keeps off the letters
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._follow)
        self.cursorPositionChanged.connect(self._show_caret)
        self._fill()

    def headings(self) -> list[QTextBlock]:
        """The headings of its parts, in order."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                found.append(block)
            block = block.next()
        return found

    def top_of(self, block: QTextBlock) -> int:
        """How far below its upper edge a block begins."""
        return int(self.document().documentLayout().blockBoundingRect(block).top())

    def explain(self, link: QUrl) -> None:
        """Show and say what the word behind `link` means, where it stands."""
        term = self.words.get(link.path()) if link.scheme() == _WORD else None
        if term is None:
            return
        text = self.tr("{term}: {meaning}").format(term=term.term, meaning=term.text)
        place = self.cursorRect(self.textCursor()).bottomLeft() + QPoint(0, SPACE_1)
        QToolTip.showText(self.viewport().mapToGlobal(place), text, self)
        tell(self, text)

    def _fill(self) -> None:
        document, font = self.document(), QFont(self.font())
        # In points: from pixels Qt's reader of Markdown makes no room between paragraphs.
        font.setPointSizeF(px(TYPE_BODY + 1) * 72 / self.logicalDpiY())
        document.setDefaultFont(font)
        self.setMarkdown(self._markdown)
        self._dress_headings()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        if self._glossary is not None:
            self._mark_words(self._glossary)

    def _mark_words(self, glossary: Glossary) -> None:
        """Each word once, where it stands first; not in headings, tables, links and sources."""
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(QColor(tokens(self).accent))
        shape.setAnchor(True)
        self.words, part, block = {}, 0, self.document().begin()
        last = len(self.headings())
        while block.isValid():
            part += block.blockFormat().headingLevel() == 2
            sources = last and part == last
            plain = not block.blockFormat().headingLevel() and not QTextCursor(block).currentTable()
            for found in glossary.find(block.text()) if plain and not sources else ():
                if found.term.id in self.words:
                    continue
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + found.start)
                end = block.position() + found.end
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                if cursor.charFormat().isAnchor():
                    continue
                shape.setAnchorHref(f"{_WORD}:{found.term.id}")
                shape.setToolTip(f"{found.term.term}: {found.term.text}")
                cursor.mergeCharFormat(shape)
                self.words[found.term.id] = found.term
            block = block.next()

    def _dress_headings(self) -> None:
        block = self.document().begin()
        while block.isValid():
            shape = QTextBlockFormat(block.blockFormat())
            if shape.headingLevel():
                shape.setTopMargin(SPACE_6 if block.position() else 0)
                shape.setBottomMargin(SPACE_1)
                size = QTextCharFormat()
                size.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
                size.setProperty(QTextCharFormat.Property.FontPixelSize, px(TYPE_HEADING + 2))
                size.setFontWeight(QFont.Weight.Bold)
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(size)
            else:
                shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(shape)
            block = block.next()

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(tokens(self).line))
        shape.setCellPadding(SPACE_1)
        shape.setTopMargin(SPACE_3)
        shape.setBottomMargin(SPACE_5)
        table.setFormat(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange)
        if event.type() in changes and hasattr(self, "_markdown"):
            self._fill()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if QAccessible.isActive():
            # After the focus is told: a reader that hears of a text cursor first says no name.
            QTimer.singleShot(0, self, self._read_by_keys)

    def _read_by_keys(self) -> None:
        self.setTextInteractionFlags(self.textInteractionFlags() | _READ_BY_KEYS)
        text = self.tr("{title}. Read on with the arrow keys.")
        tell(self, text.format(title=self.accessibleName()))

    def _show_caret(self) -> None:
        """Where a screen reader reads is in sight."""
        if not (self.hasFocus() and self.textInteractionFlags() & _READ_BY_KEYS):
            return
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = None if area is None else area.widget()
        if area is not None and page is not None:
            place = self.viewport().mapTo(page, self.cursorRect().center())
            area.ensureVisible(place.x(), place.y(), 0, SPACE_6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab walks through the links; whatever scrolls belongs to the page."""
        reads = self.textInteractionFlags() & _READ_BY_KEYS and event.key() in _CARET_KEYS
        if reads or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        moved = super().focusNextPrevChild(onwards)
        # The word that the Tab key reached is the selection now.
        if moved and self.hasFocus() and self.textCursor().hasSelection():
            self.explain(QUrl(self.textCursor().charFormat().anchorHref()))
        return moved

    def _follow(self, link: QUrl) -> None:
        # Only a click of the person opens their own browser; the app itself asks nothing.
        if link.scheme() in ("https", "http"):
            QDesktopServices.openUrl(link)
        else:
            self.explain(link)

    def _fit(self) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 4)
