"""Qt without its helpers for programmers: the start is lean, and a wrong call is worded as ever."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

LEAN = "from ui.qt_start import import_qt; import_qt()"
PLAIN = "import PySide6.QtCore"
WRONG_CALLS = """
from PySide6.QtCore import QAbstractItemModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from PySide6.support.signature import get_signature

app = QApplication([])
label = QLabel()

class Wrong(QLabel):
    told = Signal(int)
    def sizeHint(self): return "x"

wrong = Wrong()
for call in (
    lambda: label.setAlignment("x"),
    lambda: label.setAlignment("y"),
    lambda: QSize("a"),
    lambda: label.setText(3, 4),
    lambda: label.nothing,
    lambda: QLabel(bla=3),
    lambda: QWidget(parent=3),
    lambda: QAbstractItemModel(),
    lambda: QTimer.singleShot("x"),
    lambda: wrong.told.emit(),
    lambda: wrong.told.connect(3),
    lambda: Qt.Nothing,
    lambda: QPainter.drawLine(1),
    lambda: (wrong.show(), app.processEvents()),
):
    try:
        print(call())
    except Exception as error:
        print(type(error), error)
for thing in (QLabel, QLabel.setAlignment, QSize, QTimer.singleShot):
    print(thing.__doc__, get_signature(thing))
"""


def said(code: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stdout
    return re.sub("0x[0-9a-f]+", "", run.stdout)


def test_wrong_calls_are_worded_as_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lean = said(LEAN + WRONG_CALLS)
    assert "Supported signatures:" in lean
    assert lean == said(PLAIN + WRONG_CALLS)


STATE = """
import builtins, json, linecache, sys
compile("1", "x", "eval")
import resources
parser = sys.modules["shibokensupport.signature.parser"]
print(json.dumps([
    builtins.compile.__name__,
    builtins.__import__ is builtins.__orig_import__,
    sorted({"argparse", "inspect", "logging"} & set(sys.modules)),
    [file for file in linecache.cache if "resources" in file] != [],
    "pyside_type_init" in vars(parser),
    hasattr(parser, "nothing_of_that_name"),
]))
"""


@pytest.mark.parametrize(
    ("start", "state"),
    [
        (LEAN, '["compile", true, [], false, false, false]\n'),
        (PLAIN, '["compile", false, ["argparse", "inspect", "logging"], true, true, false]\n'),
    ],
)
def test_no_helper_runs_and_no_source_is_read_before_something_asks_for_it(
    start: str, state: str
) -> None:
    assert said(start + STATE) == state
