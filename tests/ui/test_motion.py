"""Nothing moves by itself, so nobody has to ask for less: not with the system's wish for reduced
motion, and not without it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import ui
from tests import screenshots

MOVES = re.compile(
    r"Q(Property|Variant|Sequential|Parallel|Pause)\w*Animation|QAnimationGroup|QTimeLine|QMovie|"
    r"QGraphics(Opacity|Blur)Effect|setAnimated|QEasingCurve"
)


def test_no_page_is_made_to_move() -> None:
    found = [
        f"{file.name}: {line.strip()}"
        for file in Path(ui.__file__).parent.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if MOVES.search(line)
    ]
    assert found == []
    assert MOVES.search("fade = QPropertyAnimation(self, b'opacity')")


class Paints(QObject):
    """Counts what is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_page_that_is_left_alone_stands_still(qapp: QApplication, qtbot: QtBot) -> None:
    scenes = [s for s in screenshots.scenes() if s.name in ("today-plan", "progress")]
    for scene in scenes:
        with screenshots.standing(qapp, scene) as running:
            qtbot.wait(400)
            assert not isinstance(QApplication.focusWidget(), QLineEdit)  # its cursor blinks
            paints = Paints()
            for widget in qapp.allWidgets():
                widget.installEventFilter(paints)
            running.window.update()
            qtbot.waitUntil(lambda paints=paints: paints.count > 0)
            qtbot.wait(100)
            paints.count = 0
            qtbot.wait(600)
            assert paints.count == 0, scene.name
