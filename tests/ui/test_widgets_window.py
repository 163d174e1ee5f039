"""The shell: pages are built when first shown, keys lead everywhere, the place is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.app_icon import SIZES, app_icon
from ui.main_window import MainWindow
from ui.theme import Theme, apply
from ui.widgets.buttons import Button
from ui.widgets.page import Page
from ui.widgets.sidebar import NavItem, Sidebar

NAV = [
    NavItem("today", "Today", also=("tick_off",)),
    NavItem("progress", "Progress"),
    NavItem("diary", "Diary"),
    NavItem("learn", "Learn"),
    NavItem("settings", "Settings", bottom=True),
]
FOOTER = "Your diary stays on this computer."


class Plain(Page):
    def __init__(self, name: str, built: list[str]) -> None:
        super().__init__(name)
        built.append(name)
        self.entered: list[dict[str, object]] = []
        self.may_leave = True
        self.first = Button(f"First of {name}")
        self.add(self.first)

    def enter(self, **wanted: object) -> None:
        self.entered.append(wanted)

    def leave(self) -> bool:
        return self.may_leave


@pytest.fixture
def built() -> list[str]:
    return []


Make = Callable[..., MainWindow]


@pytest.fixture
def make(qtbot: QtBot, built: list[str]) -> Make:
    def window(**more: object) -> MainWindow:
        def factory(name: str) -> Callable[[], QWidget]:
            return lambda: Plain(name, built)

        names = [item.name for item in NAV] + ["tick_off"]
        made = MainWindow({name: factory(name) for name in names}, NAV, FOOTER, **more)
        qtbot.addWidget(made)
        return made

    return window


@pytest.fixture
def window(make: Make, qtbot: QtBot) -> MainWindow:
    made = make(help_page="learn")
    made.show_page("today")
    made.first_painted.connect(made.finish)
    with qtbot.waitSignal(made.first_painted):
        made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def plain(window: MainWindow, name: str) -> Plain:
    page = window.page(name)
    assert isinstance(page, Plain)
    return page


def marked(window: MainWindow) -> list[str]:
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.accessibleDescription() == "this page"
    ]


def test_a_page_is_built_once_and_only_when_shown(window: MainWindow, built: list[str]) -> None:
    assert built == ["today"]
    window.show_page("diary")
    window.show_page("today")
    window.show_page("diary")
    assert built == ["today", "diary"]


def test_a_page_gets_what_it_was_called_with(window: MainWindow) -> None:
    window.show_page("tick_off", session="abc")
    assert plain(window, "tick_off").entered == [{"session": "abc"}]
    assert window.current == "tick_off"
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_ctrl_and_number_lead_to_the_entries(window: MainWindow) -> None:
    for number, item in enumerate(NAV, start=1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.current == item.name


def test_f1_leads_to_help_and_alt_left_back(window: MainWindow) -> None:
    window.show_page("progress")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current == "learn"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current == "progress"
    window.back()
    window.back()
    assert window.current == "today", "there is nothing before the first page"


def test_back_brings_what_the_page_was_called_with(window: MainWindow) -> None:
    window.show_page("tick_off", session="abc")
    window.show_page("diary")
    window.back()
    assert plain(window, "tick_off").entered == [{"session": "abc"}] * 2


def test_the_keyboard_lands_on_the_first_control_of_the_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(plain(window, "today").first.hasFocus)
    window.show_page("diary")
    assert plain(window, "diary").first.hasFocus()


def test_tab_reaches_every_entry_and_the_page(window: MainWindow) -> None:
    seen = set()
    for _ in range(10):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            seen.add(focus.text())
        QTest.keyClick(focus or window, Qt.Key.Key_Tab)
    assert seen >= {item.text for item in NAV} | {"First of today"}


def test_tab_from_the_sidebar_scrolls_to_where_it_goes(window: MainWindow, qtbot: QtBot) -> None:
    page = plain(window, "today")
    many = [Button(f"Button {number}") for number in range(40)]
    page.add(*many)
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().maximum() > 0)
    page.scroll_to(many[-1])
    assert page.first.visibleRegion().isEmpty()
    for _ in range(60):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        if page.first.hasFocus():
            break
    assert page.first.hasFocus()
    until = time.monotonic() + 5  # on a busy computer it scrolls a moment later
    while page.first.visibleRegion().isEmpty() and time.monotonic() < until:
        QTest.qWait(20)
    assert not page.first.visibleRegion().isEmpty()


def test_the_entry_of_the_shown_page_is_marked_also_for_its_subpages(window: MainWindow) -> None:
    assert marked(window) == ["Today"]
    window.show_page("tick_off")
    assert marked(window) == ["Today"]
    window.show_page("settings")
    assert marked(window) == ["Settings"]


def test_entries_can_be_closed_for_a_while(window: MainWindow) -> None:
    window.set_nav_enabled({"today", "settings"})
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "today"
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current == "today"
    window.set_nav_enabled(None)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "progress"


def test_a_page_can_keep_the_person_until_they_decide(window: MainWindow) -> None:
    plain(window, "today").may_leave = False
    window.show_page("diary")
    assert window.current == "today"
    window.show_page("today", fresh=True)
    assert plain(window, "today").entered[-1] == {"fresh": True}
    window.close()
    assert window.isVisible()
    plain(window, "today").may_leave = True
    window.close()
    assert not window.isVisible()


def test_the_window_comes_back_where_it_was(make: Make) -> None:
    kept: list[bytes] = []
    first = make(save_geometry=kept.append)
    first.show_page("today")
    first.resize(900, 650)
    first.show()
    first.close()
    second = make(load_geometry=lambda: kept[-1])
    assert (second.width(), second.height()) == (900, 650)
    third = make(load_geometry=lambda: b"not a geometry")
    assert third.width() >= 900, "a damaged place is ignored"


@pytest.mark.parametrize(
    ("factor", "width", "beside"), [(1.0, 900, True), (1.0, 1180, True), (2.0, 900, False)]
)
def test_the_sidebar_never_eats_the_page(
    make: Make, qapp: QApplication, _look: Theme, factor: float, width: int, beside: bool
) -> None:
    apply(qapp, Theme(text_factor=factor))
    try:
        window = make()
        window.show_page("today")
        window.resize(width, 600)
        window.show()
        QApplication.processEvents()
        assert (window.width(), window.height()) == (width, 600), "it fits at the least size"
        sidebar, page = window.findChild(Sidebar), window.page("today")
        assert sidebar is not None
        assert (page.x() >= 0) and page.width() >= 0.6 * width
        assert (sidebar.height() > 400) is beside
        entries = [b for b in sidebar.findChildren(QPushButton) if b.isVisible()]
        assert len(entries) == len(NAV)
        for entry in entries:
            assert sidebar.rect().contains(entry.geometry())
            assert entry.width() >= entry.minimumSizeHint().width()
    finally:
        _look.changed.emit()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_sidebar_stands_at_the_right_when_mirrored(make: Make) -> None:
    window = make()
    window.show_page("today")
    window.show()
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None and sidebar.x() > window.width() / 2


def test_the_icon_comes_after_the_first_paint(make: Make, qtbot: QtBot) -> None:
    window = make()
    window.show_page("today")
    window.first_painted.connect(window.finish)
    window.show()
    assert window.windowIcon().isNull()
    qtbot.waitUntil(lambda: not window.windowIcon().isNull(), timeout=1000)


def test_the_icon_is_sharp_in_every_usual_size(qapp: QApplication) -> None:
    icon = app_icon()
    assert {size.width() for size in icon.availableSizes()} == set(SIZES)
    for side in (16, 32, 48):
        picture = icon.pixmap(QSize(side, side), 1.0).toImage()
        assert picture.width() == side
        unit = side // 16
        # The edges of the blocks lie on whole pixels: the tallest, and the card beside it.
        block, card = (
            picture.pixelColor(11 * unit, 8 * unit),
            picture.pixelColor(13 * unit, 8 * unit),
        )
        assert (block.name(), card.name()) == ("#ff9c52", "#0f5c63"), side


def test_screen_readers_find_the_entries_by_name(window: MainWindow) -> None:
    names = [
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in window.findChildren(QPushButton)
    ]
    assert {item.text for item in NAV} <= set(names)
    assert window.page("today").accessibleName() == "today"


_PLACE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QRect
from app.bootstrap import Parts
from app.services.ports import Opening
from tests.ui.conftest import SetClock
from ui.application import Running, make_application

folder, wanted = Path(sys.argv[1]), json.loads(sys.argv[2])
app = make_application()
parts = Parts(folder, SetClock())
running = Running(app, parts.window_parts(parts.diary, Opening))
window = running.window
window.show()
app.processEvents()
if wanted:
    window.setGeometry(*wanted)
    app.processEvents()
seen = app.screenAt(window.geometry().center()) is not None
print(json.dumps([*window.geometry().getRect(), seen]))
window.close()
"""


def _start(folder: Path, screens: list[tuple[int, int]], wanted: Sequence[int] = ()) -> list[int]:
    """The program in a process of its own, on so many screens beside each other: where its window
    stands, after it was put where `wanted` says."""
    left, plan = 0, []
    for number, (width, height) in enumerate(screens):
        plan.append({"name": f"{number}", "x": left, "y": 0, "width": width, "height": height})
        left += width
    layout = folder.parent / "screens.json"
    layout.write_text(json.dumps({"screens": plan}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _PLACE, str(folder), json.dumps(list(wanted))],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={layout}", "PYTHONPATH": "."},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    place: list[int] = json.loads(done.stdout)
    return place


def test_the_window_stands_where_it_stood_before_the_restart(tmp_path: Path) -> None:
    screens = [(1920, 1080), (1920, 1080)]
    place = [2100, 150, 1000, 700]
    assert _start(tmp_path / "data", screens, place) == [*place, True]
    assert _start(tmp_path / "data", screens) == [*place, True]
    # The second screen was unplugged: it is on the first, and no larger than that.
    left, top, width, height, seen = _start(tmp_path / "data", [(1366, 768)])
    assert seen and left >= 0 and top >= 0
    assert left + width <= 1366 and top + height <= 768


def test_the_second_click_of_a_double_click_presses_nothing_on_the_page_it_led_to(
    window: MainWindow,
) -> None:
    first, second = plain(window, "today"), plain(window, "diary")
    pressed: list[str] = []
    first.first.clicked.connect(lambda: window.show_page("diary"))
    second.first.clicked.connect(lambda: pressed.append("by accident"))
    handle = window.windowHandle()
    place = first.first.mapTo(window, first.first.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(handle, left, none, place)
    assert window.current == "diary" and not pressed
    assert second.first.mapTo(window, second.first.rect().center()) == place, "it lay there"
    place = second.first.mapTo(window, second.first.rect().center())
    QTest.mouseClick(handle, left, none, place, QApplication.doubleClickInterval() + 50)
    assert pressed, "a click of its own, later"


def test_an_entry_of_the_sidebar_that_cannot_be_used_yet_says_why(window: MainWindow) -> None:
    entry = window._sidebar._entries["diary"]
    window.set_nav_enabled({"learn"}, "After the first questions.")
    assert entry.toolTip() == entry.accessibleDescription() == "After the first questions."
    assert not window._sidebar._entries["learn"].toolTip()
    window.set_nav_enabled(None)
    assert not entry.toolTip() and not entry.accessibleDescription()
