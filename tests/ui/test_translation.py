"""A translation that is there is used, from a button to an error; without one all stays English."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from app.services.ports import Refused
from ui.error_words import error_text
from ui.translation import install_translation
from ui.wording import Words

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context><name>Words</name>
<message><source>yesterday</source><translation>gestern</translation></message>
</context>
<context><name>errors</name>
<message><source>There is nothing to undo.</source>
<translation>Es gibt nichts rückgängig zu machen.</translation></message>
</context>
</TS>
"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources with a German translation of two texts."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    source = folder / "backstride_de.ts"
    source.write_text(SOURCE, encoding="utf-8")
    made = folder / "backstride_de.qm"
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, source, "-qm", made], check=True, capture_output=True, timeout=60)
    monkeypatch.setattr(resources, "_FOLDER", tmp_path)
    return made


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.mark.parametrize("name", ["de_DE", "de_AT"])
def test_a_translation_of_the_language_is_used(app: QApplication, german: Path, name: str) -> None:
    words = Words(QLocale(name), lambda: "km")
    assert words.tr("yesterday") == "yesterday"
    assert install_translation(app, QLocale(name))
    assert words.tr("yesterday") == "gestern"
    assert error_text(Refused("nothing_to_undo", "-")) == "Es gibt nichts rückgängig zu machen."
    assert words.tr("tomorrow") == "tomorrow"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("name", ["en_GB", "fr_FR", "C"])
def test_without_one_nothing_is_loaded(app: QApplication, german: Path, name: str) -> None:
    assert not install_translation(app, QLocale(name))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_broken_translation_leaves_english(app: QApplication, german: Path) -> None:
    german.write_bytes(b"nothing of the kind")
    assert not install_translation(app, QLocale("de_DE"))
    assert QCoreApplication.translate("Words", "yesterday") == "yesterday"
