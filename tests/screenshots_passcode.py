"""The scenes of a diary with a passcode: set, locked, opened with the recovery code."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.locking import WORDS, House
from ui.pages.settings import SettingsPage
from ui.pages.settings_passcode import PasscodeCard
from ui.theme import Scheme

NAMES = (
    "passcode-off",
    "passcode-set",
    "passcode-code",
    "passcode-card",
    "passcode-change",
    "passcode-remove",
    "locked",
    "locked-wrong",
    "locked-wait",
    "locked-renew",
)


class Look(Protocol):
    """A way to show every scene (tests.screenshots)."""

    @property
    def name(self) -> str: ...
    @property
    def scheme(self) -> Scheme: ...
    @property
    def text(self) -> float: ...
    @property
    def right_to_left(self) -> bool: ...
    @property
    def size(self) -> QSize: ...


def take_passcode(app: QApplication, target: Path, look: Look) -> None:
    """One picture of each of `NAMES`."""
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(right if look.right_to_left else left)
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "diary")
        house.fill()
        house.doors.theme.set_scheme(look.scheme)
        house.doors.theme.set_text_factor(look.text)
        for name, widget in _scenes(house, look.size):
            QTest.qWait(250)
            widget.grab().save(str(target / f"{name}.{look.name}.png"))
        house.end()


def _scenes(house: House, size: QSize) -> Iterator[tuple[str, QWidget]]:
    house.doors.show(house.parts())
    _until(lambda: house.open)
    house.running.window.resize(size)
    house.running.navigate("settings")
    page = house.running.window.page("settings")
    assert isinstance(page, SettingsPage)
    card = page.passcode
    assert isinstance(card, PasscodeCard)
    _until(lambda: card._state is not None)
    QTest.qWait(100)
    page.scroll_to(card)
    yield "passcode-off", house.running.window
    card.set.click()
    dialog = card.dialog
    assert dialog is not None
    yield "passcode-set", dialog
    for field in (dialog.new.first, dialog.new.again):
        field.setText(WORDS)
    dialog.known.setChecked(True)
    dialog.go.click()
    _until(lambda: dialog.sheet is not None)
    code = dialog.code.text()
    yield "passcode-code", dialog
    dialog.kept.setChecked(True)
    dialog.go.click()
    _until(card.on.isVisible)
    QTest.qWait(100)
    page.scroll_to(card)
    yield "passcode-card", house.running.window
    for name, button in (("passcode-change", card.change), ("passcode-remove", card.remove)):
        button.click()
        assert card.dialog is not None
        yield name, card.dialog
        card.dialog.reject()
    house.doors.lock_now()
    _until(lambda: house.doors.unlock is not None and house.page._ready)
    window = house.page.window()
    window.resize(size)
    yield "locked", window
    _try(house, "not it")
    yield "locked-wrong", window
    for _ in range(2):
        _try(house, "not it")
    house.page.lost.set_open(True)
    yield "locked-wait", window
    house.clock.wait(minutes=15)
    house.page._count()
    _try(house, code)
    yield "locked-renew", window


def _try(house: House, words: str) -> None:
    house.page.field.setText(words)
    house.page.open.click()
    _until(lambda: not house.page._busy)


def _until(done: Callable[[], bool]) -> None:
    while not done():
        QTest.qWait(20)
