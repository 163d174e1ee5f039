"""Details for support: shown first, then copied by the person; never sent anywhere."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app import __version__
from app.services.support import StoreFacts
from app.services.use_cases import UseCases
from ui.job import beside
from ui.theme import Theme
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.fields import NoteField
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption
from ui.wording import Words


class SupportPage(Page):
    """Shows what would be copied, and copies exactly that."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        facts: Callable[[], StoreFacts] | None = None,
        theme: Theme | None = None,
    ) -> None:
        """`facts` looks at the store, in a thread; without it the store is left out."""
        super().__init__(self.tr("Details for support"), parent=parent, width=732)
        self._navigate, self._facts, self._theme = navigate, facts, theme
        self.text = NoteField(self.tr("What will be copied"))
        self.text.setReadOnly(True)
        # One long line is told apart from two by not being wrapped; the text is short.
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.copy = PrimaryButton(self.tr("Copy these details"))
        self.copy.clicked.connect(self._copy)
        self.notice = Notice("good", "")
        self.notice.hide()
        self.add(
            Body(
                self.tr(
                    "If you ask somebody for help, these lines tell them which versions you have "
                    "and whether your diary is in order. Exactly what you see here is copied. "
                    "Nothing is sent: you paste it where you like."
                )
            ),
            self.text,
            Caption(
                self.tr(
                    "Nothing you wrote or answered is in it, and no name: your home folder is "
                    "shown as ~. It is in English, for whoever helps."
                )
            ),
            self.notice,
        )
        self.back = Button(self.tr("Back to Settings"), mark="back")
        self.back.clicked.connect(lambda: navigate("settings"))
        self.set_footer([self.back], primary=[self.copy])

    def enter(self, **wanted: object) -> None:
        """Look at everything anew."""
        self.notice.hide()
        if self._facts is None:
            self._show(None)
            return
        self.copy.setEnabled(False)
        self.text.setPlainText(self.tr("One moment…"))
        beside(self, self._facts, self._show, lambda _: self._show(None))

    def _show(self, facts: StoreFacts | None) -> None:
        lines = [*_program(self._theme), *([] if facts is None else _store(facts))]
        text = "\n".join(f"{name}: {value}" for name, value in lines)
        self.text.setPlainText(without_names(text))
        metrics = self.text.fontMetrics()
        self.text.setMinimumHeight(metrics.lineSpacing() * (len(lines) + 3))
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.notice.say("good", self.tr("Copied. Paste it into your message."))
        self.scroll_to(self.notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the settings."""
        if event.key() == Qt.Key.Key_Escape:
            self._navigate("settings")
        else:
            super().keyPressEvent(event)


def without_names(text: str, home: Path | None = None) -> str:
    """`text` with the home folder as ~, and the user's name in no other path either."""
    home = home or Path.home()
    if len(home.parts) > 1:
        text = text.replace(str(home), "~")
        # A stick is often under /media/NAME, and the name may be a person's.
        for mark in ("/", "\\"):
            text = text.replace(f"{mark}{home.name}{mark}", f"{mark}…{mark}")
    return text


def _program(theme: Theme | None) -> Sequence[tuple[str, object]]:
    screen = QGuiApplication.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    look = "" if theme is None else f", {theme.scheme} colours, text {theme.text_factor:.0%}"
    return [
        ("Backstride", __version__),
        ("System", _system()),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {pyside_version}, {QGuiApplication.platformName()}"),
        ("Screen", f"{size.width()} x {size.height()}, scale {scale:g}{look}"),
        ("Language", QLocale().bcp47Name()),
    ]


def _system() -> str:
    name = f"{platform.system()} {platform.release()} {platform.machine()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']} ({name})"
    except (OSError, KeyError):  # not on this system
        return name


def _store(facts: StoreFacts) -> Sequence[tuple[str, object]]:
    if facts.problems is None:
        state = f"can't be looked at ({facts.trouble})"
    else:
        state = "whole" if facts.problems == 0 else f"damaged, {facts.problems} problems"
    newest = "none" if facts.newest_backup is None else f"{facts.newest_backup:%Y-%m-%d}"
    return [
        *facts.libraries,
        ("Folder", facts.folder),
        ("Diary", f"{state}, version {facts.tables} of {facts.known}, {facts.size} bytes"),
        (
            "Entries",
            f"{facts.entries}, {facts.deleted} deleted, {facts.versions} earlier versions",
        ),
        ("Backups", f"{facts.backups}, newest {newest}"),
        ("Copies of backups", facts.copies),
        ("Synced folder", facts.synced_by or "no"),
    ]
