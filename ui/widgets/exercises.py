"""Warm-up exercises: one at a time, drawn and explained; each may be left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from resources import read_text
from ui.theme import SPACE_3, SPACE_5, Tokens, px, tokens
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, LinkButton, PrimaryButton
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import Body, Caption, Heading, Secondary
from ui.wording import Words

DRAWING_WIDTH, DRAWING_HEIGHT = 240, 180  # design pixels, as the drawings' own size


class Drawing(QWidget):
    """A line drawing from `resources/icons/exercises/`, in the colours of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._svg = ""
        self._look: tuple[str, Tokens] | None = None
        self._renderer: Any = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # The words beside it say all of it.
        self.setAccessibleName("")

    def show_drawing(self, name: str) -> None:
        """Show the drawing of that file name."""
        self._svg = read_text(f"icons/exercises/{name}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(DRAWING_WIDTH), px(DRAWING_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        # At large text the words need the room more: the drawing may shrink to its design size.
        return QSize(DRAWING_WIDTH * 2 // 3, px(DRAWING_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._svg:
            return
        c = tokens(self)
        if self._look != (self._svg, c):
            # Imported here: only a warm-up needs it.
            from PySide6.QtSvg import QSvgRenderer

            coloured = self._svg
            for role, colour in (("black", c.ink), ("gray", c.control_line), ("teal", c.accent)):
                coloured = coloured.replace(f'"{role}"', f'"{colour}"')
            self._renderer = QSvgRenderer(coloured.encode())
            self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            self._look = (self._svg, c)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()


class WarmUp(QWidget):
    """Leads through the exercises. `finished` when the last is done or left out, or the rest is;
    `done()` then says how many were done."""

    finished = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        table = words.table("exercises")
        self._exercises: list[Mapping[str, str]] = table["exercises"]
        self._done: list[bool] = []
        self._over = False
        self._count, self._name, self._text = Caption(), Heading(), Body()
        self._drawing = Drawing()
        self.did = PrimaryButton(self.tr("Done"), mark="check")
        self.skip = Button(self.tr("Leave this one out"))
        self.back = Button(self.tr("Back"), mark="back")
        self.skip_rest = LinkButton(self.tr("Leave out the rest"))
        self.did.clicked.connect(lambda: self._go_on(done=True))
        self.skip.clicked.connect(lambda: self._go_on(done=False))
        self.back.clicked.connect(self._go_back)
        self.skip_rest.clicked.connect(self._finish)
        self._lay_out(words.say("exercises", table["intro"]))
        self._show()

    def _lay_out(self, intro: str) -> None:
        told = QWidget()
        inside = QVBoxLayout(told)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_3)
        for label in (self._count, self._name, self._text):
            inside.addWidget(label)
        inside.addStretch()
        row = Columns(spacing=SPACE_5, least=px(DRAWING_WIDTH))
        row.add(self._drawing, 2)
        row.add(told, 3)
        buttons = FlowLayout()
        for button in (self.did, self.skip, self.back, self.skip_rest):
            buttons.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_3)
        outer.addWidget(Secondary(intro))
        outer.addLayout(row)
        outer.addLayout(buttons)

    def done(self) -> int:
        """How many exercises were done so far; those left out don't count."""
        return sum(self._done)

    def count(self) -> int:
        """How many there are."""
        return len(self._exercises)

    def at(self) -> int:
        """The number of the exercise shown, from 0; `count()` once it is over."""
        return self.count() if self._over else len(self._done)

    def _go_on(self, *, done: bool) -> None:
        if self._over:
            return
        self._done.append(done)
        if len(self._done) == self.count():
            self._finish()
            return
        self._show()
        self.did.setFocus()
        announce(self, f"{self._count.text()}. {self._name.text()}. {self._text.text()}")

    def _go_back(self) -> None:
        if self._done or self._over:
            # After "Leave out the rest" the exercise shown then comes back, unanswered as it was.
            if not self._over or len(self._done) == self.count():
                self._done.pop()
            self._over = False
            self._show()
            (self.back if self.back.isEnabled() else self.did).setFocus()
            announce(self, f"{self._count.text()}. {self._name.text()}. {self._text.text()}")

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        self._count.setText(
            self.tr("{n} of {all} done").format(
                n=self._words.number(self.done()), all=self._words.number(self.count())
            )
        )
        self._enable()
        announce(self, self._count.text())
        self.finished.emit()

    def _enable(self) -> None:
        for button in (self.did, self.skip, self.skip_rest):
            button.setEnabled(not self._over)
        self.back.setEnabled(bool(self._done) or self._over)

    def _show(self) -> None:
        number, words = len(self._done), self._words
        exercise = self._exercises[number]
        self._count.setText(
            self.tr("Exercise {n} of {all}").format(
                n=words.number(number + 1), all=words.number(self.count())
            )
        )
        self._name.setText(words.say("exercises", exercise["name"]))
        self._text.setText(words.say("exercises", exercise["text"]))
        self._drawing.show_drawing(exercise["drawing"])
        self._enable()
        self.did.setAccessibleDescription(self._name.text())
