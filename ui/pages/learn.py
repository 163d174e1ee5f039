"""Learn: the articles, and the help page; read offline, with their sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

import resources
from app.services.use_cases import UseCases
from ui.theme import TYPE_BODY, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
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
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._fixed = article
        self._index = resources.load_toml("learn/index.toml")

    def enter(self, **wanted: object) -> None:
        """Show an article by its id or file name, else the list."""
        article = wanted.get("article") or self._fixed
        self.clear_body()
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
            card.add(Heading(self._said(item["title"])), Secondary(self._said(item["summary"])))
            button = Button(self.tr("Read"))
            button.setAccessibleName(self.tr("Read: {title}").format(title=item["title"]))
            name = item.get("id") or item["file"]
            button.clicked.connect(lambda _=False, n=name: self._navigate("learn", article=n))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.add(card)

    def _show_article(self, name: str) -> None:
        items = (*self._index["articles"], *self._index["pages"])
        item = next(i for i in items if name in (i.get("id"), i["file"], i["file"][:-3]))
        self.set_title(self._said(item["title"]))
        text = resources.read_text(f"learn/{item['file']}")
        self.add(_Article(text.split("\n", 1)[1].strip(), self._said(item["title"])))
        if self._fixed is None:
            back = Button(self.tr("All articles"), mark="back")
            back.clicked.connect(lambda: self._navigate("learn"))
            self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)

    def _said(self, text: str) -> str:
        return QCoreApplication.translate("learn", text)


class _Article(QTextBrowser):
    """Text as long as it is: the page scrolls, not the article."""

    def __init__(self, markdown: str, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "article")
        font = self.font()
        font.setPixelSize(px(TYPE_BODY + 1))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        self.setMarkdown(markdown)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        # Only a click of the person opens their own browser; the app itself asks nothing.
        if link.scheme() in ("https", "http"):
            QDesktopServices.openUrl(link)

    def _fit(self) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 4)
