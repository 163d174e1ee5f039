"""The card of Today when there is no plan to show, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.planning import TodayView
from app.services.use_cases import UseCases
from ui.pages.panel import Panel
from ui.pages.today_state_words import Content, StateWords
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Body, Display, Overline, Strong, Title
from ui.wording import Words

WRITING = ("resume", "begin", "carry_on", "stop")


class StateCard(Panel):
    """One card for every state but the plan's; it is built anew when its words change."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        start_again: Callable[[], None],
    ) -> None:
        """`start_again` asks before a new start."""
        super().__init__(use_cases, words, navigate)
        self._state = StateWords(use_cases, words)
        self._does: dict[str, Callable[[], None]] = {
            "resume": self._resume,
            "begin": self._begin,
            "carry_on": self._carry_on,
            "stop": self._stop,
            "start_again": start_again,
        }
        self._content: Content | None = None
        self.buttons: list[Button] = []

    def show_view(self, view: TodayView) -> None:
        """Say the state of `view`."""
        content = self._state.content(view)
        if content != self._content:
            self._content = content
            self._build(content)

    def _build(self, content: Content) -> None:
        self._clear()
        self.setAccessibleName(content.title)
        self.setProperty("role", "card-stop" if content.stop else "card")
        self.style().polish(self)
        if content.stop:
            from ui.pages.card_parts import Kicker  # few starts show one

            self.add(Kicker(content.overline))
        elif content.overline:
            self.add(Overline(content.overline))
        self.add(Title(content.title))
        if content.number:
            self.add(Display(self.tr("Phone {number}").format(number=content.number)))
        self.add(*(Body(line) for line in content.lines if line))
        if content.asks:
            self.add(Strong(self.tr("What you can ask")))
            self.add(_asks(content.asks))
        if content.closing:
            self.add(Body(content.closing))
        row = FlowLayout()
        for number, action in enumerate(content.actions):
            first = content.primary and not number
            button = PrimaryButton(action.text) if first else Button(action.text)
            button.clicked.connect(lambda _checked=False, does=action.does: self._do(does))
            if action.does in WRITING:
                self.writes(button)
            row.addWidget(button)
            self.buttons.append(button)
        self.add(row)

    def _do(self, name: str) -> None:
        """Do what a button is for; a name that is not one of ours is a page."""
        if name in self._does:
            self._does[name]()
        else:
            self.navigate(name)

    def _clear(self) -> None:
        self.buttons = []
        self._writers = []
        self._notice = None
        while (item := self.body.takeAt(0)) is not None:
            widget, layout = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            while layout is not None and (inner := layout.takeAt(0)) is not None:
                button = inner.widget()
                if button is not None:
                    button.hide()
                    button.deleteLater()

    def _resume(self) -> None:
        if self.attempt(self.use_cases.recording.resume):
            self.saved.emit(self.tr("Welcome back. Yesterday was your last day off."))

    def _begin(self) -> None:
        reason = self.tr("After a long break")
        self.attempt(lambda: self.use_cases.screening.start_again(reason))

    def _carry_on(self) -> None:
        self.attempt(self.use_cases.planning.carry_on)

    def _stop(self) -> None:
        today, reason = self.use_cases.diary.today(), self.tr("After the last week")
        if self.attempt(lambda: self.use_cases.recording.pause(today, None, reason)):
            self.saved.emit(self.tr("Stopped. You can come back whenever you like."))


def _asks(lines: Sequence[str]) -> QWidget:
    """Questions for a clinician, as on the card."""
    from ui.pages.card_parts import bullets  # few starts show any

    holder = QWidget()
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addLayout(bullets(lines))
    return holder
