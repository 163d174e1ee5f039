"""Articles and help: every one can be opened and read, at any size, with the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.services.glossary import Glossary, Term
from app.services.use_cases import UseCases
from resources import load_toml, read_text
from tests.ui.conftest import Navigation
from tests.ui.reading import button, buttons, said
from ui.glossary import Explainer
from ui.main_window import MainWindow, NavItem
from ui.pages.help_parts import HELP_PARTS, headings, part_of
from ui.pages.learn import Article, LearnPage
from ui.pages.learn_paper import Paper, Sheet
from ui.widgets.page import Page
from ui.widgets.text import Body
from ui.window_parts import PAGES
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
    assert buttons(page).count("Read") == len(ITEMS) + 1  # and what words mean
    assert "All articles" not in buttons(page)


def test_read_opens_the_article(page: LearnPage, navigate: Navigation, qtbot: QtBot) -> None:
    read = page.findChildren(type(page.back), options=Qt.FindChildOption.FindChildrenRecursively)
    for one in read:
        if one.text() == "Read":
            one.click()
    wanted = [{"article": item.get("id") or item["file"]} for item in ITEMS]
    wanted.append({"article": "glossary"})
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
    assert page.focusWidget() is page.article
    qtbot.keyClick(page.article, Qt.Key.Key_Escape)
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


# --- finding and printing


def shown_titles(page: LearnPage) -> list[str]:
    return [texts[1] for card, texts in page._cards if card.isVisible()]


def test_a_search_leaves_the_articles_in_which_each_word_stands(page: LearnPage) -> None:
    assert len(shown_titles(page)) == len(ITEMS) + 1
    page.search.setText("ACHILLES tendon")
    assert shown_titles(page) == ["What flare-ups mean"]
    assert "1 of 11 shown" in said(page)
    found = next(card for card, _ in page._cards if card.isVisible())
    QApplication.processEvents()
    assert found.height() < 130  # it does not grow into the room of the others
    page.search.setText("zzz")
    assert shown_titles(page) == [] and "None found" in said(page)
    page.search.clear()
    assert len(shown_titles(page)) == len(ITEMS) + 1 and "shown" not in said(page)


def test_an_article_is_saved_as_a_pdf(page: LearnPage, tmp_path: Path) -> None:
    asked: list[str] = []
    page.enter(article="the-trial.md")
    page.paper._ask = lambda _owner, _title, name, _kind: (
        asked.append(name) or tmp_path / "trial.pdf"
    )
    button(page, "Save as PDF…").click()
    assert asked == ["backstride-the-trial.pdf"]
    assert (tmp_path / "trial.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as" in page.paper.notice.text() and page.paper.notice.isVisible()
    html = page.paper.html()
    assert "<h1>The trial behind this app</h1>" in html and "doi 10." in html
    assert "No clinician has reviewed" in html


def test_where_it_cannot_be_saved_is_said(page: LearnPage, tmp_path: Path) -> None:
    page.enter(article="the-trial.md")
    page.paper._ask = lambda *_: tmp_path / "gone" / "trial.pdf"
    button(page, "Save as PDF…").click()
    assert page.paper.notice.isVisible() and "Saved" not in page.paper.notice.text()


def test_an_article_is_printed(qtbot: QtBot) -> None:
    printed: list[str] = []

    def printing(html: str, title: str, _owner: QWidget) -> bool:
        printed.append(title + html)
        return len(printed) == 1

    paper = Paper(lambda: Sheet("A & B", "one **two**", "a"), lambda: False, printing=printing)
    qtbot.addWidget(paper.notice)
    for made in (paper.save, paper.print_it):
        qtbot.addWidget(made)
    paper.print_it.click()
    assert "Sent" in paper.notice.text() and "A &amp; B" in printed[0]
    paper.notice.say("info", "before")
    paper.print_it.click()  # thought better of it
    assert paper.notice.text() == "before"


def test_the_list_and_the_words_are_not_printed(page: LearnPage) -> None:
    assert "Print…" not in buttons(page)
    page.enter(article="glossary")
    assert "Print…" not in buttons(page)
    page.enter(article="the-trial.md")
    assert "Print…" in buttons(page)


# --- what words mean


def test_the_words_stand_in_a_list_that_can_be_searched(page: LearnPage) -> None:
    page.enter(article="glossary")
    QApplication.processEvents()
    terms = load_toml("glossary.toml")["terms"]
    text = said(page)
    for term in terms:
        assert term["term"] in text and term["text"] in text
    page.search.setText("cushion")
    assert "A cushion between two bones" in said(page) and "Scoliosis" not in said(page)


def test_an_article_explains_its_words_once_and_below(page: LearnPage) -> None:
    page.enter(article="what-is-back-pain.md")
    QApplication.processEvents()
    words = page.article.words
    assert {"non_specific", "disc", "warning_sign"} <= set(words)
    tips = []
    block = page.article.document().begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            shape = piece.fragment().charFormat()
            if shape.toolTip():
                tips.append((piece.fragment().text(), shape.toolTip()))
                assert not block.blockFormat().headingLevel()
            piece += 1
        block = block.next()
    assert len(tips) == len(words)
    assert any(word == "non-specific" and "The pain is real" in tip for word, tip in tips)
    for term in words.values():
        assert term.text in said(page)


def test_the_tab_key_reaches_each_word_and_its_meaning_is_shown_and_said(
    page: LearnPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.pages.learn_article.tell", lambda _source, text, **_: told.append(text))
    page.enter(article="what-is-back-pain.md")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.article.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        if not page.article.hasFocus():
            break
        qtbot.keyClick(page.article, Qt.Key.Key_Tab)
    assert len(set(told)) == len(page.article.words) > 2
    assert QToolTip.text() in told
    qtbot.waitUntil(lambda: not page.article.hasFocus(), timeout=500)


def test_an_article_has_the_keyboard_as_it_comes(page: LearnPage, qtbot: QtBot) -> None:
    """It can be read at once, and a screen reader says which it is."""
    page.enter(article="what-is-back-pain.md")
    assert page.first_control() is page.article
    page.enter()
    qtbot.waitUntil(lambda: page.first_control() is page.search)


def test_with_a_screen_reader_the_arrow_keys_read_an_article(
    page: LearnPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.enter(article="what-is-back-pain.md")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    monkeypatch.setattr("ui.pages.learn_article.QAccessible.isActive", lambda: False)
    page.article.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.article, Qt.Key.Key_Down)
    assert page.article.textCursor().position() == 0, "without one they scroll the page"
    page.article.clearFocus()
    monkeypatch.setattr("ui.pages.learn_article.QAccessible.isActive", lambda: True)
    page.article.setFocus(Qt.FocusReason.TabFocusReason)
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: page._inside.height() > page.article.height() > page.height())
    bar.setValue(0)
    title = page.article.accessibleName()
    said = f"{title}. Read on with the arrow keys."
    qtbot.waitUntil(lambda: page.article.accessibleDescription() == said)
    for _ in range(60):
        qtbot.keyClick(page.article, Qt.Key.Key_Down)
    assert page.article.textCursor().blockNumber() > 3
    assert bar.value() > 0, "where it reads is in sight"


def test_a_word_is_marked_anew_when_the_look_changes(page: LearnPage) -> None:
    page.enter(article="flare-ups.md")
    before = dict(page.article.words)
    page.article.setPalette(page.article.palette())
    page.article._fill()
    assert page.article.words == before and before


@pytest.mark.parametrize("item", INDEX["articles"], ids=lambda item: item["file"])
def test_the_sources_of_an_article_stay_as_they_are(page: LearnPage, item: dict[str, str]) -> None:
    page.enter(article=item["file"])
    start = page.article.headings()[-1].position()
    cursor = QTextCursor(page.article.document())
    cursor.setPosition(start)
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert not cursor.charFormat().toolTip()


def test_texts_on_a_page_explain_their_words(qtbot: QtBot, words: Words) -> None:
    page, owner = Page("x"), QObject()
    one, none = Body("Your adherence this week."), Body("Nothing special.")
    page.add(one, none)
    qtbot.addWidget(page)
    explainer = Explainer(words, owner)
    explainer.explain(page)
    assert "2 of 3 sessions" in one.toolTip() and none.toolTip() == ""
    one.setText("Hello.")
    explainer.explain(page)
    assert one.toolTip() == ""


def test_what_a_page_says_there_itself_stays(qtbot: QtBot, words: Words) -> None:
    """The guide's line has its limits there: a guide, not a promise."""
    page, owner = Page("x"), QObject()
    text = Body("Your adherence this week.")
    text.setToolTip("Not a promise.")
    page.add(text)
    qtbot.addWidget(page)
    explainer = Explainer(words, owner)
    for _ in range(2):
        explainer.explain(page)
        assert text.toolTip().startswith("Not a promise.\n")
        assert "2 of 3 sessions" in text.toolTip()
    text.setToolTip("Another.")
    explainer.explain(page)
    assert text.toolTip().startswith("Another.\n") and "Not a promise" not in text.toolTip()
    text.setText("Hello.")
    explainer.explain(page)
    assert text.toolTip() == "Another."


def test_the_longest_word_counts_and_only_whole_ones() -> None:
    run = Term("run", "Run", ("run",), "x")
    test_run = Term("test", "Test run", ("test run", "test runs"), "y")
    glossary = Glossary([run, test_run])
    found = glossary.find("Rerun, run-walk. A Test run, then a run and a test run.")
    assert [(f.term.id, f.start) for f in found] == [("test", 19), ("run", 36)]
    assert Glossary([]).find("anything") == []


# --- help where it is asked for


def test_every_page_has_its_part_of_the_help() -> None:
    english = read_text("learn/help.md")
    assert set(PAGES) == set(HELP_PARTS)
    assert [name for name in PAGES if part_of(name, english) is None] == []
    assert part_of("no such page", english) is None


@pytest.mark.parametrize("name", ["check", "delete_everything", "today"])
def test_f1_leads_to_the_part_about_the_page_and_back(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation, name: str
) -> None:
    def empty() -> Page:
        return Page("x")

    backs: list[str] = []
    window = MainWindow(
        {
            name: empty,
            "help": lambda: LearnPage(
                use_cases, words, navigate, article="help", go_back=lambda: backs.append("back")
            ),
        },
        [NavItem("today", "Today", also=("help",))],
        help_page="help",
    )
    qtbot.addWidget(window)
    window.show_page(name)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    page = window.page("help")
    assert isinstance(page, LearnPage)
    part = part_of(name, read_text("learn/help.md"))
    assert part is not None
    head = page.article.headings()[part]
    assert head.text() == HELP_PARTS[name]
    bar = page._scroll.verticalScrollBar()

    def in_sight() -> bool:
        y = page.article.mapTo(page._inside, page.article.rect().topLeft()).y()
        y += page.article.top_of(head)
        return bar.value() <= y <= bar.value() + 120 or bar.value() == bar.maximum()

    qtbot.waitUntil(in_sight)
    qtbot.keyClick(window, Qt.Key.Key_F1)  # asked for again, it stays
    assert window.current == "help"
    button(page, "Back").click()
    assert backs == ["back"]


def test_a_translated_help_that_lacks_a_part_begins_at_its_top(
    page: LearnPage, qtbot: QtBot
) -> None:
    item = next(i for i in INDEX["pages"] if i["id"] == "help")
    page.enter(article="help")
    qtbot.waitUntil(lambda: page.article.isVisible() and page.article.height() > 2000)
    QApplication.processEvents()
    count = len(headings(read_text("learn/help.md")))
    page._go_to_part(item, "delete_everything", count - 1)
    assert page._scroll.verticalScrollBar().value() == 0
    QApplication.processEvents()
    page._go_to_part(item, "delete_everything", count)
    assert page._scroll.verticalScrollBar().value() > 0
