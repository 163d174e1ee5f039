"""Learn: the articles, and the help page; read offline, with their sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

import resources
from app.services.use_cases import UseCases
from ui.theme import SPACE_1, SPACE_3, SPACE_5, SPACE_6, TYPE_BODY, TYPE_HEADING, px, tokens
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import Columns
from ui.widgets.page import Page
from ui.widgets.text import Heading, Secondary
from ui.wording import Words


class LearnPage(Page):
    """The list of articles, or the article that was asked for (`enter(article=…)`)."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        article: str | None = None,
    ) -> None:
        super().__init__(parent=parent, width=732)
        self._navigate = navigate
        self._fixed, self._language = article, words.language
        self._index = resources.load_toml("learn/index.toml")
        self.back = Button(self.tr("All articles"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: self._navigate("learn"))
        self.add_action(self.back)

    def enter(self, **wanted: object) -> None:
        """Show an article by its id or file name, else the list."""
        article = wanted.get("article") or self._fixed
        self.clear_body()
        self.back.setVisible(article is not None)
        if article is None:
            self._show_list()
        else:
            self._show_article(str(article))

    def _show_list(self) -> None:
        self.set_title(
            self.tr("Learn"),
            self.tr("Short articles with their sources. Everything is kept on this computer."),
        )
        for item in (*self._index["articles"], *self._index["pages"]):
            card = Card()
            words = QVBoxLayout()
            words.setSpacing(SPACE_1)
            title, summary = self._said(item["title"]), self._said(item["summary"])
            words.addWidget(Heading(title))
            words.addWidget(Secondary(summary))
            button = Button(self.tr("Read"))
            button.setAccessibleName(self.tr("Read: {title}").format(title=title))
            button.setAccessibleDescription(summary)
            name = item.get("id") or item["file"]
            button.clicked.connect(lambda _=False, n=name: self._navigate("learn", article=n))
            row = Columns(least=px(280))
            row.add_layout(words)
            row.add(button, 0)
            card.add(row)
            self.add(card)

    def _show_article(self, name: str) -> None:
        items = (*self._index["articles"], *self._index["pages"])
        item = next(i for i in items if name in (i.get("id"), i["file"], i["file"][:-3]))
        self.set_title(self._said(item["title"]))
        text = resources.read_text(resources.localised(f"learn/{item['file']}", self._language))
        self.article = Article(text.split("\n", 1)[1].strip(), self._said(item["title"]))
        card = Card()
        card.add(self.article)
        self.add(card)

    def _said(self, text: str) -> str:
        return QCoreApplication.translate("learn", text)


class Article(QTextBrowser):
    """Text as long as it is: the page scrolls, not the article."""

    def __init__(self, markdown: str, title: str) -> None:
        super().__init__()
        self._markdown = markdown
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._follow)
        self._fill()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab walks through the links; whatever scrolls belongs to the page."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _follow(self, link: QUrl) -> None:
        # Only a click of the person opens their own browser; the app itself asks nothing.
        if link.scheme() in ("https", "http"):
            QDesktopServices.openUrl(link)

    def _fit(self) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 4)
