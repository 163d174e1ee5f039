"""Pages give way at narrow widths and large text: they wrap, stack and scroll, and cut nothing."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.theme import SPACE_8, Theme, apply, px
from ui.widgets import announce as announcing
from ui.widgets.buttons import Button, Check, ChoiceButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.fields import NoteField
from ui.widgets.figure import Figure
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.page import Page
from ui.widgets.pain_line import PainLine
from ui.widgets.progress import StepBar
from ui.widgets.session_strip import Segment, SessionStrip
from ui.widgets.text import Body, Caption, Overline, Secondary, Title
from ui.widgets.week_row import DayTile, WeekRow

WEEK = [
    DayTile("Mon", "done", spoken="Monday: session done"),
    DayTile("Tue", "rest", "rest"),
    DayTile("Wed", "next", mark="2"),
    DayTile("Thu", "missed"),
    DayTile("Fri", "later", mark="3"),
    DayTile("Sat", "today"),
    DayTile("Sun", "rest"),
]
SEGMENTS = [Segment("warm_up", 300), Segment("run", 60), Segment("walk", 120)]


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def text_size(qapp: QApplication, _look: Theme, request: pytest.FixtureRequest) -> Iterator[float]:
    theme = Theme(text_factor=request.param)
    apply(qapp, theme)
    yield request.param
    _look.changed.emit()


def full_page() -> Page:
    page = Page("Tuesday 24 November", "Week 5 of 12, session 2 of 3 this week")
    page.add_action(Button("Save picture…"), PrimaryButton("Report for your physio…"))
    session = Card("Next session")
    buttons = FlowLayout()
    for text in ("Start guided session", "Tick off a session", "Take it with me"):
        buttons.addWidget(Button(text))
    session.add(Title("Stage 4: run 1 min, walk 2 min, 7 times"), Overline("Next"), buttons)
    session.add(SessionStrip(SEGMENTS, "Five minutes to warm up"), Caption("31 minutes " * 8))
    back = Card("How is your back right now?")
    back.add(PainLine("Right now", "0 no pain", "100 worst pain imaginable"), WeekRow(WEEK))
    row = Columns(least=px(240))
    row.add(session, 65)
    row.add(back, 35)
    page.add(row, Secondary("Your last three sessions were comfortable. " * 5))
    page.add(Check("Pain spreading down a leg, or new numbness or weakness in a leg"))
    page.add(Figure("Pain, weekly average", "26", "of 100, 14 lower than week 1", "12 readings"))
    page.set_footer([Button("Cancel")], "Kept as you go", [PrimaryButton("Save session")])
    return page


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
@pytest.mark.parametrize("width", [640, 900, 1180])
def test_no_word_is_cut_at_any_size(
    width: int, direction: str, text_size: float, qtbot: QtBot
) -> None:
    page = full_page()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection[direction])
    page.resize(width, 600)
    page.show()
    QApplication.processEvents()
    checked = 0
    for widget in [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]:
        if widget.isVisible() and widget.text():
            needed = widget.heightForWidth(widget.width())
            assert widget.height() >= needed, f"{widget.text()!r} is cut in its height"
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            parent = widget.parentWidget()
            assert parent is not None and parent.rect().contains(widget.geometry())
            checked += 1
    assert checked > 15
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0, "nothing lies outside sideways"


def test_siblings_never_overlap(text_size: float, qtbot: QtBot) -> None:
    page = full_page()
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    QApplication.processEvents()
    for parent in [page, *page.findChildren(QWidget)]:
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        if isinstance(parent, QScrollArea) or parent.layout() is None:
            continue
        for index, one in enumerate(children):
            for other in children[index + 1 :]:
                assert not one.geometry().intersects(other.geometry()), (one, other)


def test_columns_stand_beside_each_other_when_there_is_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    left, right = Card("Left"), Card("Right")
    row = Columns(parent, least=240)
    row.add(left, 2)
    row.add(right, 1)
    parent.show()
    parent.resize(900, 300)
    assert left.y() == right.y() and left.height() == right.height()
    assert left.width() == pytest.approx(2 * right.width(), abs=2)
    assert right.geometry().right() == parent.rect().right()
    parent.resize(600, 500)
    assert left.width() == right.width() == 600
    assert right.y() > left.geometry().bottom()


def test_columns_mirror_and_leave_no_gap_for_a_hidden_one(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    left, right = Card("Left"), Card("Right")
    row = Columns(parent)
    row.add(left)
    row.add(right)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parent.show()
    parent.resize(900, 300)
    assert left.x() > right.geometry().right()
    right.hide()
    QApplication.processEvents()
    assert left.width() == 900


def test_a_flow_wraps_and_mirrors(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(parent)
    buttons = [ChoiceButton(text) for text in ("7 repetitions", "Repeat 6", "Step back")]
    for button in buttons:
        flow.addWidget(button)
    parent.show()
    parent.resize(900, 200)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[0].x() < buttons[1].x() < buttons[2].x()
    parent.resize(buttons[0].sizeHint().width() + 20, 400)
    assert len({button.y() for button in buttons}) == 3
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parent.resize(900, 200)
    QApplication.processEvents()
    assert buttons[0].x() > buttons[1].x() > buttons[2].x()


def test_focus_goes_to_the_first_control_in_order(qtbot: QtBot) -> None:
    page = Page("Diary")
    first, second = Button("First"), Button("Second")
    page.add(Body("Words"), first, second)
    qtbot.addWidget(page)
    page.show()
    first.setEnabled(False)
    page.focus_first()
    qtbot.waitUntil(second.hasFocus)


def test_focus_goes_to_the_answer_given_before(qtbot: QtBot) -> None:
    page = Page("Question")
    cards = [ChoiceButton(text, checked=text == "Yes") for text in ("No", "Yes", "Not sure")]
    page.add(*cards)
    qtbot.addWidget(page)
    page.show()
    page.focus_first()
    qtbot.waitUntil(cards[1].hasFocus)


def test_the_title_is_spoken_with_the_focus(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.widgets.page.announce", lambda _source, text: said.append(text))
    page = Page("Diary")
    qtbot.addWidget(page)
    page.show()
    page.focus_first()
    assert said == [], "the first paint does not wait for speech"
    qtbot.waitUntil(lambda: said == ["Diary"], timeout=500)
    page.focus_first()
    page.focus_first()
    qtbot.wait(300)
    assert said == ["Diary", "Diary"], "asked twice in one breath, it is spoken once"


def test_keys_scroll_a_page_of_words(qtbot: QtBot) -> None:
    page = Page("Learn")
    page.add(Body("A long article. " * 800))
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    QApplication.processEvents()
    area = page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_footer_stays_in_sight_and_in_line(qtbot: QtBot) -> None:
    page = Page("Tick off a session", width=600)
    save, note = PrimaryButton("Save session"), NoteField("Notes")
    page.add(Body("Words. " * 900), note)
    page.set_footer([Button("Cancel")], "Kept as you go", [save])
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    QApplication.processEvents()
    foot = save.mapTo(page, QPoint(save.width(), save.height()))
    assert page.rect().contains(foot)
    assert foot.x() == note.mapTo(page, QPoint(note.width(), 0)).x()


def test_a_new_footer_replaces_the_old_one(qtbot: QtBot) -> None:
    page = Page("Question")
    qtbot.addWidget(page)
    page.set_footer([Button("Back")], "1", [Button("Next")])
    note = page.set_footer([Button("Back")], "2", [Button("Finish")])
    page.show()
    QApplication.processEvents()
    assert note.text() == "2"
    texts = [button.text() for button in page.findChildren(Button) if button.isVisible()]
    assert texts == ["Back", "Finish"]


def test_clearing_takes_nested_layouts_along(qtbot: QtBot) -> None:
    page = full_page()
    qtbot.addWidget(page)
    page.show()
    page.clear_body()
    page.add(Body("Locked"))
    QApplication.processEvents()
    assert [label.text() for label in page.findChildren(Body) if label.isVisible()] == ["Locked"]
    qtbot.waitUntil(lambda: page.findChildren(Card) == [])


def test_text_a_person_typed_is_never_markup(qtbot: QtBot) -> None:
    body = Body("<b>left knee</b> & more")
    qtbot.addWidget(body)
    assert body.textFormat() == Qt.TextFormat.PlainText


def test_labels_line_up_with_the_window_not_with_their_script(qtbot: QtBot) -> None:
    body, end = Body("26"), Caption("worst pain imaginable", trailing=True)
    for label in (body, end):
        qtbot.addWidget(label)
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert body.alignment() & left and end.alignment() & right
    for label in (body, end):
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert body.alignment() & right and end.alignment() & left


def test_an_overline_is_capitals_to_the_eye_only(qtbot: QtBot) -> None:
    overline = Overline("Next session")
    qtbot.addWidget(overline)
    name = QAccessible.queryAccessibleInterface(overline).text(QAccessible.Text.Name)
    assert name == "Next session"
    assert overline.font().capitalization() == overline.font().Capitalization.AllUppercase


def test_the_week_is_told_in_words_and_wraps(qtbot: QtBot) -> None:
    row = WeekRow(WEEK, "One of three sessions done")
    qtbot.addWidget(row)
    assert row.accessibleName() == "One of three sessions done"
    assert "Monday: session done" in row.accessibleDescription()
    assert row.heightForWidth(1000) < row.heightForWidth(150)
    row.resize(150, row.heightForWidth(150))
    row.show()
    assert not row.grab().isNull()


def test_run_and_walk_blocks_differ_in_height_not_only_in_colour(qtbot: QtBot) -> None:
    strip = SessionStrip([Segment("run", 60), Segment("walk", 60)], "Run, then walk")
    qtbot.addWidget(strip)
    strip.resize(200, 34)
    strip.show()
    image = strip.grab().toImage()

    def filled(x: int) -> int:
        ground = image.pixelColor(100, 0)  # in the gap between the two
        return sum(image.pixelColor(x, y) != ground for y in range(image.height()))

    assert filled(50) > filled(150) > 0
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = strip.grab().toImage()
    assert filled(150) > filled(50) > 0, "the session starts at the right"
    assert strip.accessibleName() == "Run, then walk"


def test_blocks_are_drawn_to_scale(qtbot: QtBot) -> None:
    strip = SessionStrip([Segment("run", 60), Segment("walk", 180)], "words")
    qtbot.addWidget(strip)
    strip.resize(400, 34)
    strip.show()
    image = strip.grab().toImage()
    run = image.pixelColor(50, 20)
    assert sum(image.pixelColor(x, 20) == run for x in range(400)) == pytest.approx(100, abs=5)


def test_a_strip_without_segments_draws_nothing(qtbot: QtBot) -> None:
    strip, bare = SessionStrip([], "No session"), QWidget()
    for widget in (strip, bare):
        qtbot.addWidget(widget)
        widget.resize(200, 34)
        widget.show()
    assert strip.grab().toImage() == bare.grab().toImage()


def test_a_figure_is_one_sentence_to_a_screen_reader(qtbot: QtBot) -> None:
    figure = Figure("Pain, weekly average", "26", "of 100", "14 lower than week 1")
    qtbot.addWidget(figure)
    assert figure.accessibleName() == "Pain, weekly average 26 of 100 14 lower than week 1"
    figure.set_figure("not recorded")
    assert figure.accessibleName() == "Pain, weekly average not recorded"
    assert not any(label.text() == "of 100" for label in figure.findChildren(QLabel))


def test_steps_are_named(qtbot: QtBot) -> None:
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_progress(2, 7, "2 of 7")
    assert bar.accessibleName() == "2 of 7"
    bar.resize(700, 8)
    bar.show()
    image = bar.grab().toImage()
    assert image.pixelColor(100, 4) == image.pixelColor(190, 4)
    assert image.pixelColor(210, 4) != image.pixelColor(190, 4)


@pytest.mark.parametrize("kind", ["info", "good", "caution", "stop"])
def test_a_notice_says_and_shows_its_kind(
    kind: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "ui.widgets.notice.announce",
        lambda _source, text, at_once=False: spoken.append((text, at_once)),
    )
    notice = Notice("info", "First")
    qtbot.addWidget(notice)
    notice.say(kind, "The diary is open in another window.", "Show it")
    assert spoken == [("The diary is open in another window.", kind == "stop")]
    assert notice.text() == notice.accessibleName() == "The diary is open in another window."
    button = notice.findChild(Button)
    assert button is not None and button.isVisible()
    with qtbot.waitSignal(notice.acted, timeout=500):
        QTest.keyClick(button, Qt.Key.Key_Return)
    notice.say("info", "Without a button")
    assert not button.isVisible()


def test_every_kind_of_notice_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    from ui.widgets.notice import _MARKS

    assert len(set(_MARKS.values())) == len(_MARKS) == 4


def test_undo_is_offered_once(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.offer("Entry deleted.")
    button = bar.findChild(Button)
    assert button is not None and button.text() == "Undo"
    with qtbot.waitSignal(bar.undo, timeout=500):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert not bar.isVisible()


def test_announcements_reach_the_accessibility_bridge_only_when_someone_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: sent.append(event.message()))
    )
    page = Page("Diary")
    qtbot.addWidget(page)
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    announcing.announce(page, "nobody listens")
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    announcing.announce(page, "Saved", at_once=True)
    assert sent == ["Saved"]


def test_a_scroll_bar_that_comes_and_goes_is_no_child_to_a_screen_reader(qtbot: QtBot) -> None:
    page = Page("Diary")
    qtbot.addWidget(page)
    page.add(*(Body("An entry") for _ in range(40)))
    page.resize(500, 300)
    page.show()
    QApplication.processEvents()
    area = page.findChild(QScrollArea)
    assert area is not None and area.verticalScrollBar().isVisible()
    reader = QAccessible.queryAccessibleInterface(area)
    children = [reader.child(index).object() for index in range(reader.childCount())]
    assert children == [area.viewport()]


def test_a_widget_that_is_moved_to_the_end_takes_its_new_place(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = FlowLayout(host)
    first, last = ChoiceButton("Repeat 6", host), Button("Another step…", host)
    row.addWidget(first)
    row.addWidget(last)
    host.resize(600, 100)
    with qtbot.waitExposed(host):
        host.show()
    row.removeWidget(last)
    second = ChoiceButton("A walk instead", host)
    row.addWidget(second)
    second.show()  # Qt arranges what is there so far
    row.addWidget(last)
    qtbot.wait_until(lambda: last.x() > second.geometry().right())


def test_a_page_knows_its_height_at_every_width(qtbot: QtBot) -> None:
    """Else two heights call for each other, with the scroll bar and without, without an end."""
    page = Page("Today", "Week 5 of 12")
    qtbot.addWidget(page)
    page.add(Body("How is your back right now, and how was it this morning? " * 12))
    page.show()
    inside = page._inside
    said = {}
    widths = (1400, 1386, 1180, 972, 700, 540)
    page.resize(widths[0], 600)
    for width in widths:
        said[width] = inside.heightForWidth(width)
    for width in widths:
        page.resize(width, 2000)
        qtbot.wait_until(lambda width=width: inside.width() == width)  # type: ignore[misc]
        assert inside.heightForWidth(width) == said[width], width


@pytest.mark.parametrize("letters", [60, 120, 5000])
@pytest.mark.parametrize("width", [480, 700, 1000, 1400])
def test_a_page_with_a_word_too_long_for_it_is_no_wider_than_the_word(
    qtbot: QtBot, letters: int, width: int
) -> None:
    """Its sides grew with it and it with its sides, until the stack was full."""
    page = Page("A score")
    qtbot.addWidget(page)
    word = Body("m" * letters)
    page.add(word, *(Body("A line that wraps " * 9) for _ in range(40)))
    page.resize(width, 600)
    page.show()
    qtbot.wait(20)
    assert word.width() >= word.minimumSizeHint().width()
    widest = page._inside.width()
    assert widest <= max(width, word.minimumSizeHint().width() + 2 * SPACE_8)
    qtbot.wait(20)
    assert page._inside.width() == widest


def test_columns_know_when_the_text_has_grown(qtbot: QtBot, qapp: QApplication) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    columns = Columns(row, least=px(200))
    columns.add(Body("a"))
    columns.add(Body("b"))
    row.resize(500, 200)
    row.show()
    one, other = row.findChildren(Body)
    assert one.y() == other.y()
    apply(qapp, Theme(text_factor=2.0))
    try:
        qtbot.waitUntil(lambda: other.y() > one.y())
    finally:
        apply(qapp, Theme())


def test_a_page_that_looked_for_its_first_control_holds_no_form_that_is_gone(qtbot: QtBot) -> None:
    """A wrapper that is held for each part of each form shown: a window open for days grows."""
    page = Page("Session")
    qtbot.addWidget(page)
    page.show()

    def held() -> int:
        gc.collect()
        return sum(isinstance(o, QObject) and not isValid(o) for o in gc.get_objects())

    def show_a_form() -> None:
        form = QWidget()
        QVBoxLayout(form).addWidget(QComboBox())
        page.body.addWidget(form)
        list(page.in_tab_order())
        form.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    show_a_form()
    before = held()
    show_a_form()
    assert held() == before
    page.in_tab_order = lambda: page.findChildren(QWidget)  # type: ignore[method-assign]
    show_a_form()
    assert held() > before, "control: children found by the page stay with it"
