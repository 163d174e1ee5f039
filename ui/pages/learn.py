"""Learn: the articles, what words mean, and the help; read offline, searched and printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from app.services.finding_text import matching
from app.services.glossary import Term
from app.services.settings import usual_paper
from app.services.use_cases import UseCases
from ui.glossary import glossary
from ui.pages.help_parts import headings, part_of
from ui.pages.learn_article import Article
from ui.pages.learn_paper import Paper, Sheet
from ui.theme import SPACE_1, px
from ui.widgets.announce import tell
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import Columns
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption, Heading, Secondary, Strong
from ui.wording import Words

__all__ = ["Article", "LearnPage"]

GLOSSARY = "glossary"
SETTLED_AFTER_MS = 30


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
        go_back: Callable[[], None] | None = None,
    ) -> None:
        """`article`: the one this page always shows; `go_back` leads to where F1 was pressed."""
        super().__init__(parent=parent, width=732)
        self._navigate, self._words = navigate, words
        self._fixed, self._language = article, words.language
        self._go_back, self._sheet = go_back, Sheet("", "", "")
        self._index = resources.load_toml("learn/index.toml")
        self._glossary = glossary(words)
        self._cards: list[tuple[Card, list[str]]] = []
        self._read_here: Article | None = None
        profile = use_cases.diary.profile
        self.paper = Paper(
            lambda: self._sheet, lambda: usual_paper(profile().get("country")) == "Letter"
        )
        self.back = Button(self.tr("All articles"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: self._navigate("learn"))
        self.return_ = Button(self.tr("Back"), mark="back")
        self.return_.clicked.connect(lambda: self._go_back and self._go_back())
        self.add_action(self.return_, self.back, self.paper.print_it, self.paper.save)

    def enter(self, **wanted: object) -> None:
        """Show an article by its id or file name, else the list. Wanted: `about`, the page from
        which help was asked for."""
        article, about = wanted.get("article") or self._fixed, wanted.get("about")
        self.clear_body()
        self._cards, self._read_here = [], None
        self.back.setVisible(article is not None)
        self.return_.setVisible(bool(about) and self._go_back is not None)
        for button in (self.paper.print_it, self.paper.save):
            button.setVisible(article is not None and article != GLOSSARY)
        if article is None:
            self._show_list()
        elif article == GLOSSARY:
            self._show_glossary()
        else:
            self._show_article(str(article), str(about or ""))
        self.turned.emit()

    def first_control(self) -> QWidget | None:
        """An article, to be read at once; in the list, the search."""
        return self._read_here or super().first_control()

    # --- the list -------------------------------------------------------------------------------

    def _show_list(self) -> None:
        self.set_title(
            self.tr("Learn"),
            self.tr("Short articles with their sources. Everything is kept on this computer."),
        )
        self._add_search(self.tr("Search the articles"))
        for item in (*self._index["articles"], *self._index["pages"]):
            name = item.get("id") or item["file"]
            texts = [self._text(item), *self._titles(item)]
            self._list_one(name, *self._titles(item), texts)
        terms = self._glossary.terms
        texts = [text for term in terms for text in (term.term, term.text)]
        title, summary = self.tr("What words mean"), self.tr("The special words of this app.")
        self._list_one(GLOSSARY, title, summary, [title, summary, *texts])

    def _list_one(self, name: str, title: str, summary: str, texts: list[str]) -> None:
        card, words = Card(), QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(Heading(title))
        words.addWidget(Secondary(summary))
        button = Button(self.tr("Read"))
        button.setAccessibleName(self.tr("Read: {title}").format(title=title))
        button.setAccessibleDescription(summary)
        button.clicked.connect(lambda: self._navigate("learn", article=name))
        row = Columns(least=px(280))
        row.add_layout(words)
        row.add(button, 0)
        card.add(row)
        self.add(card)
        self._cards.append((card, texts))

    def _add_search(self, name: str) -> None:
        self.search = LineField(name, hint=self.tr("search, for example: pain"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_wanted)
        self.shown = Caption("")
        self.shown.hide()
        self.add(self.search, self.shown)

    def _show_wanted(self, typed: str) -> None:
        """Leave those in sight in which every word typed stands."""
        found = 0
        for card, texts in self._cards:
            wanted = matching(texts, typed)
            card.setVisible(wanted)
            found += wanted
        numbers = {"found": found, "count": len(self._cards)}
        said = {key: self._words.number(number) for key, number in numbers.items()}
        text = self.tr("{found} of {count} shown").format(**said)
        if not found:
            text = self.tr("None found. Try fewer or other words.")
        self.shown.setText(text)
        self.shown.setVisible(bool(typed))
        if self.isVisible():
            tell(self.search, text if typed else "")

    # --- what words mean ------------------------------------------------------------------------

    def _show_glossary(self) -> None:
        self.set_title(
            self.tr("What words mean"),
            self.tr("In an article such a word has dots below it: point at it, or press Tab."),
        )
        self._add_search(self.tr("Search the words"))
        for term in self._in_order(self._glossary.terms):
            card = Card()
            card.add(Strong(term.term), Body(term.text))
            self.add(card)
            self._cards.append((card, [term.term, *term.forms, term.text]))

    def _in_order(self, terms: Iterable[Term]) -> list[Term]:
        return sorted(terms, key=lambda term: self._words.in_order(term.term))

    # --- an article -----------------------------------------------------------------------------

    def _show_article(self, name: str, about: str) -> None:
        items = (*self._index["articles"], *self._index["pages"])
        item = next(i for i in items if name in (i.get("id"), i["file"], i["file"][:-3]))
        title, text = self._titles(item)[0], self._text(item)
        body = text.split("\n", 1)[1].strip()
        self._sheet = Sheet(title, body, f"backstride-{item['file'][:-3]}")
        self.set_title(title)
        self.article = self._read_here = Article(body, title, self._glossary)
        card = Card()
        card.add(self.article)
        self.add(self.paper.new_notice(), card)
        if self.article.words:
            self.add(self._words_of(self.article))
        if about:
            self._go_once_laid_out(self.article, item, about, len(headings(text)))

    def _words_of(self, article: Article) -> Card:
        """The same without pointing at anything, for those who read or listen from above."""
        card = Card(self.tr("Words in this article"))
        for term in self._in_order(article.words.values()):
            card.add(Strong(term.term), Body(term.text))
        return card

    def _go_once_laid_out(
        self, article: Article, item: Mapping[str, Any], about: str, count: int, height: int = -1
    ) -> None:
        """A long text gets its height in steps: go there when it stays as it is."""
        if article is not self.article:
            return  # another one was opened meanwhile
        now = article.height() if article.isVisible() else -1
        if now == height and now > 0:
            self._go_to_part(item, about, count)
            return
        QTimer.singleShot(
            SETTLED_AFTER_MS,
            article,
            lambda: self._go_once_laid_out(article, item, about, count, now),
        )

    def _go_to_part(self, item: Mapping[str, Any], about: str, count: int) -> None:
        english = resources.read_text(f"learn/{item['file']}")
        part = part_of(about, english)
        heads = self.article.headings()
        # A translation that lacks a part would lead to another one.
        if part is None or count != len(headings(english)) or part >= len(heads):
            return
        # The keyboard goes along, and a screen reader reads on from here.
        self.article.setTextCursor(QTextCursor(heads[part]))
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_top(self.article, self.article.top_of(heads[part]))
        self.announce(heads[part].text())

    def _text(self, item: Mapping[str, Any]) -> str:
        return resources.read_text(resources.localised(f"learn/{item['file']}", self._language))

    def _titles(self, item: Mapping[str, Any]) -> tuple[str, str]:
        title, summary = (
            QCoreApplication.translate("learn", item[key]) for key in ("title", "summary")
        )
        return title, summary
