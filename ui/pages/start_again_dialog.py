"""Start again: what it means, what it needs, and a reason if one likes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.theme import SPACE_4, SPACE_5, px
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Strong, Title


class StartAgainDialog(QDialog):
    """Asks before a new start of the programme. `started` carries what to say then."""

    started = Signal(str)

    def __init__(
        self, use_cases: UseCases, navigate: Callable[..., None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._use_cases, self._navigate = use_cases, navigate
        title = self.tr("Start again")
        self.setWindowTitle(title)
        self.setMinimumWidth(px(420))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        layout.addWidget(Title(title))
        text = self.tr(
            "The programme begins afresh with a new test run. Your diary keeps everything you "
            "recorded so far."
        )
        layout.addWidget(Body(text))
        self.reason: LineField | None = None
        self._trouble = Notice("stop", "")
        self._trouble.hide()
        row = FlowLayout()
        if use_cases.planning.can_start_again():
            name = self.tr("Why do you start again? (only if you like)")
            self.reason = LineField(name)
            layout.addWidget(Strong(name))
            layout.addWidget(self.reason)
            self.go_on = PrimaryButton(self.tr("Start again"))
            self.go_on.clicked.connect(self._start)
        else:
            needs = self.tr(
                "It needs a suitability check after your last session. Nothing in it may say that "
                "you should wait."
            )
            layout.addWidget(Body(needs))
            self.go_on = PrimaryButton(self.tr("Do the check"))
            self.go_on.clicked.connect(self._check)
        self.go_on.setEnabled(use_cases.diary.ready)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(self.go_on)
        row.addWidget(cancel)
        layout.addWidget(self._trouble)
        layout.addLayout(row)

    def _start(self) -> None:
        assert self.reason is not None
        reason = self.reason.text().strip() or self.tr("I want to start again")
        try:
            self._use_cases.screening.start_again(reason)
        except BackstrideError as error:
            self._trouble.say("stop", error_text(error))
            return
        self.accept()
        self.started.emit(self.tr("A new start. Next comes a short test run."))

    def _check(self) -> None:
        self.accept()
        self._navigate("check")
