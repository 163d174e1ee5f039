"""Articles and help: every one can be opened and read, at any size, with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextTable
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.use_cases import UseCases
from resources import load_toml, read_text
from tests.ui.conftest import Navigation
from tests.ui.reading import buttons, said
from ui.main_window import MainWindow, NavItem
from ui.pages.learn import Article, LearnPage
from ui.widgets.page import Page
from ui.wording import Words

INDEX = load_toml("learn/index.toml")
ITEMS = [*INDEX["articles"], *INDEX["pages"]]


@pytest.fixture
def page(qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation) -> LearnPage:
    page = LearnPage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    return page


def test_every_article_is_listed_with_its_summary(page: LearnPage) -> None:
    text = said(page)
    for item in ITEMS:
        assert item["title"] in text and item["summary"] in text
    assert buttons(page).count("Read") == len(ITEMS)
    assert "All articles" not in buttons(page)


def test_read_opens_the_article(page: LearnPage, navigate: Navigation, qtbot: QtBot) -> None:
    read = page.findChildren(type(page.back), options=Qt.FindChildOption.FindChildrenRecursively)
    for button in read:
        if button.text() == "Read":
            button.click()
    wanted = [{"article": item.get("id") or item["file"]} for item in ITEMS]
    assert [with_ for name, with_ in navigate.pages if name == "learn"] == wanted


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["file"])
def test_an_article_shows_all_its_words_at_its_full_height(
    page: LearnPage, item: dict[str, str], qtbot: QtBot
) -> None:
    page.enter(article=item["file"])
    QApplication.processEvents()
    assert page.title_label.text() == item["title"]
    shown = page.article.toPlainText()
    source = read_text(f"learn/{item['file']}")
    for word in ("".join(sign if sign.isalnum() else " " for sign in source)).split():
        number_of_a_list = len(word) == 1 and word.isdigit()
        assert word in shown or word in item["title"] or number_of_a_list
    assert page.article.height() >= page.article.document().size().height()
    assert not page.article.verticalScrollBar().maximum()


def test_an_article_has_room_between_its_paragraphs(page: LearnPage) -> None:
    page.enter(article="the-trial")
    blocks, block = [], page.article.document().begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    headings = [b for b in blocks if b.blockFormat().headingLevel()]
    assert headings and all(b.blockFormat().topMargin() > 10 for b in headings if b.position())
    assert any(b.blockFormat().bottomMargin() > 0 for b in blocks if b not in headings)


def test_tables_are_tables(page: LearnPage) -> None:
    page.enter(article="help")
    frames = page.article.document().rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)]
    assert len(tables) >= 2 and all(table.columns() == 2 for table in tables)


def test_the_way_back_leads_to_the_list(
    page: LearnPage, navigate: Navigation, qtbot: QtBot
) -> None:
    page.enter(article="about")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.focusWidget() is page.back
    qtbot.keyClick(page.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: navigate.pages == [("learn", {})])


def test_keys_scroll_the_page_from_inside_the_article(page: LearnPage, qtbot: QtBot) -> None:
    page.enter(article="about")
    page.resize(980, 400)
    QApplication.processEvents()
    page.article.setFocus()
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(page.article, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page.article, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_link_opens_in_the_persons_own_browser_and_nothing_else_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    article = Article("[doi](https://doi.org/10.1136) [file](file:///etc/passwd)", "x")
    qtbot.addWidget(article)
    for link in ("https://doi.org/10.1136", "file:///etc/passwd", "other.md"):
        article.anchorClicked.emit(QUrl(link))
    assert opened == ["https://doi.org/10.1136"]


def test_f1_opens_the_help(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    def empty() -> Page:
        page = Page("Today")
        page.add(QLabel("x"))
        return page

    window = MainWindow(
        {
            "today": empty,
            "help": lambda: LearnPage(use_cases, words, navigate, article="help"),
        },
        [NavItem("today", "Today", also=("help",))],
        help_page="help",
    )
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.current == "help"
    assert "How to use Backstride" in said(window)
