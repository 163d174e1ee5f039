"""Nothing is cut and nothing overlaps: every page and state, from the smallest window to a large
screen, at 100 and 200 % text, in both directions."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests import screenshots
from tests.screenshots import SMALL, Look, Scene, standing, wear
from tests.ui.room import troubles, unreadable
from ui.theme import Scheme, Theme

LARGE = QSize(1920, 1080)
"""3840 x 2160 at scale 2."""
LOOKS = (  # the text grows once: that is what takes time
    Look("1180 x 760"),
    Look("900 x 600", size=SMALL),
    Look("900 x 600, right to left", size=SMALL, right_to_left=True),
    Look("3840 x 2160 at scale 2", size=LARGE),
    Look("900 x 600, 200 %", size=SMALL, text=2.0),
    Look("900 x 600, 200 %, right to left", size=SMALL, text=2.0, right_to_left=True),
)
HARDEST = (LOOKS[2], LOOKS[4])
FIRST = (
    *("welcome", "today-check", "today-plan", "check-a", "card-emergency", "session"),
    *("guided-run", "progress", "diary", "report", "settings", "learn"),
)
"""The way of a first week, in the quick tests too."""
PATIENCE_S = 1.5
SCROLLED = {
    *("restore-below", "finished-below", "settings-data", "settings-reminders"),
    "take-along-calendar",
}
"""The same as another but for what is in sight: the walk looks at all of a page anyway."""
SCENES = {scene.name: scene for scene in screenshots.scenes() if scene.name not in SCROLLED}


def troubles_in_the_end(window: QWidget) -> list[str]:
    """Once all is laid out: that takes a few rounds, and a preview or a long list longer."""
    until = time.monotonic() + PATIENCE_S
    QApplication.processEvents()
    while (found := troubles(window)) and time.monotonic() < until:
        QTest.qWait(20)
    return found


def walk(app: QApplication, scene: Scene, looks: Sequence[Look]) -> dict[str, list[str]]:
    """What is wrong in a scene, by the name of the look."""
    found = {}
    with standing(app, scene) as running:
        for look in looks:
            wear(app, running, look)
            if wrong := troubles_in_the_end(running.window):
                found[look.name] = wrong
    return found


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication, _look: Theme) -> Iterator[None]:
    locale = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _look.changed.emit()


@pytest.mark.parametrize("name", FIRST)
def test_nothing_is_cut_in_the_first_week(qapp: QApplication, name: str) -> None:
    assert walk(qapp, SCENES[name], HARDEST) == {}


FIRST_OF_A_PAGE = {scene.page: name for name, scene in reversed(SCENES.items())}


@pytest.mark.slow
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut_and_nothing_overlaps(qapp: QApplication, name: str) -> None:
    """Each page in every look, its further states in the two that are hardest."""
    every = name in FIRST_OF_A_PAGE.values()
    assert walk(qapp, SCENES[name], LOOKS if every else HARDEST) == {}


READ = (
    *FIRST,
    *("today-locked", "card-clinician", "test-run", "guided-walk", "guided-stop"),
    *("watch-three", "measures-open", "take-along", "safety-case-open", "damaged", "restore"),
    *("settings-backups-trouble", "delete-everything-typed", "progress-empty", "entry-event"),
)
TALL = QSize(1180, 2600)


@pytest.mark.slow
@pytest.mark.parametrize("name", READ)
def test_every_text_stands_out_from_what_is_behind_it(qapp: QApplication, name: str) -> None:
    with standing(qapp, SCENES[name]) as running:
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            wear(qapp, running, Look(scheme.value, scheme, size=TALL))
            QTest.qWait(50)
            assert unreadable(running.window) == [], scheme


def test_pale_text_is_noticed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("worst imaginable", window)
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
    colours.setColor(QPalette.ColorRole.WindowText, QColor("#8C8C8C"))
    label.setAutoFillBackground(True)
    label.setPalette(colours)
    label.adjustSize()
    window.show()
    assert unreadable(window) == [
        "QLabel < QWidget: “worst imaginable” #8c8c8c on #ffffff, 3.36 : 1"
    ]
    label.setEnabled(False)
    assert unreadable(window) == []


@pytest.mark.slow
def test_nothing_is_cut_on_a_screen_with_two_pixels_for_one() -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.test_room", "today-plan", "progress", "diary", "session"],
        capture_output=True, text=True, timeout=100, env=environment,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["2.0", "4 scenes"], done.stdout + done.stderr


class _Crossed(QWidget):
    """Writes one text over another, and one over its edge."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(QRectF(10, 10, 200, 30), 0, "worst pain")
        painter.drawText(QRectF(30, 15, 200, 30), 0, "no pain")
        painter.drawText(QRectF(170, 50, 200, 30), 0, "imaginable")
        painter.end()


def test_every_kind_of_trouble_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    label = QLabel("Your diary stays on this computer", window)
    label.setGeometry(0, 0, 60, 20)
    lines = QLabel("Your diary stays on this computer, in a folder of yours", window)
    lines.setWordWrap(True)
    lines.setGeometry(0, 30, 90, 20)
    button, over = QPushButton("Save", window), QPushButton("Cancel", window)
    button.setGeometry(200, 0, 90, 30)
    over.setGeometry(280, 20, 90, 30)
    field = QLineEdit(window)
    field.setPlaceholderText("type or choose a country")
    field.setGeometry(0, 80, 50, 30)
    crossed = _Crossed(window)
    crossed.setGeometry(0, 120, 200, 70)
    table = QTableWidget(1, 1, window)
    table.setHorizontalHeaderLabels(["Worst pain of the week, of 100"])
    table.setGeometry(300, 120, 200, 90)
    window.show()
    QApplication.processEvents()
    found = "\n".join(troubles(window))
    for said in (
        "QLabel < QWidget (60, 20): “Your diary stays on this computer” is cut",
        "“Your diary stays on this computer, in a folder of yours” needs",
        "QPushButton “Save” and QPushButton “Cancel” lie over each other",
        "“type or choose a country” needs",
        "“worst pain” lies over “no pain”",
        "“imaginable” is cut",
        "is shortened",
        "QTableWidget sticks out",
    ):
        assert said in found, (said, found)


def test_what_has_room_is_no_trouble(qtbot: QtBot) -> None:
    label = QLabel("Your diary stays on this computer")
    qtbot.addWidget(label)
    label.show()
    assert troubles(label) == []


if __name__ == "__main__":
    import gc

    gc.disable()
    application = screenshots.make_application()
    print(application.devicePixelRatio())
    for wanted in sys.argv[1:]:
        for look_name, wrong in walk(application, SCENES[wanted], (LOOKS[0], LOOKS[3])).items():
            print(wanted, look_name, *wrong, sep="\n  ")
    print(len(sys.argv) - 1, "scenes")
