"""The suggestion on Today, its reasons, and what the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.engine.model import Step
from app.engine.response import OK_LEVEL
from app.services.planning import TodayView, lower_steps
from app.services.use_cases import UseCases
from ui.pages.panel import Panel
from ui.pages.today_plan import resting
from ui.widgets.buttons import Button, ChoiceButton, LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.text import Caption, Secondary
from ui.wording import Words

if TYPE_CHECKING:
    from ui.widgets.fields import LineField

Chosen = Step | str
"""What a person can choose: a step, ``walk`` or ``rest``."""
RECORD_AFTER_MS = 600
"""Arrow keys walk through the choices: only where they come to rest is written down."""


class Suggestion(Panel):
    """What we suggest and why; the person decides."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        self.set_heading("")
        self.reasons = Secondary()
        self._missing = LinkButton(self.tr("Add what is missing"))
        self._missing.clicked.connect(self._add_missing)
        self._choices = QWidget()
        self._choices.setAccessibleName(self.tr("Your choice"))
        self._row = FlowLayout(self._choices)
        self.another = Button(self.tr("Another step…"))
        menu = QMenu(self.another)
        menu.aboutToShow.connect(self._fill_menu)
        self.another.setMenu(menu)
        self._row.addWidget(self.another)
        self._buttons: dict[Chosen, ChoiceButton] = {}
        self._why = Folding(self.tr("Say why (only if you like)"))
        self._why.toggled.connect(self._open_why)
        self._why_line: LineField | None = None
        self._guide = Caption()
        self.add(self.reasons, self._missing, self._choices, self._why, self._guide)
        self.writes(self._choices)
        self._view: TodayView | None = None
        self._pending: Chosen | None = None
        self._settle = QTimer(self, singleShot=True, interval=RECORD_AFTER_MS)
        self._settle.timeout.connect(self.record)

    def show_view(self, view: TodayView) -> None:
        """Show the suggestion, and the choice as it stands."""
        self._view = view
        decision = view.decision
        rule, *more = decision.reasons
        title = self.words.rule_title(rule)
        sentences = [self.words.reason(reason) for reason in (rule, *more)]
        if view.too_sore_today:
            title = self.tr("a walk or a rest today")
            sentences = [self.tr("Your next step stays as it is until your back is calmer.")]
        self.set_heading(self.tr("Our suggestion: {title}").format(title=title))
        self.reasons.setText(" ".join((*sentences, self.words.extra("decide"))))
        codes = {reason.code for reason in more}
        self._missing.setVisible(bool(codes & {"missing_before", "missing_worst"}))
        self._guide.setVisible(not view.too_sore_today)
        self._show_choices(view)
        self._why.setVisible(view.chosen is not None and view.chosen != decision.step)
        okay = decision.inputs["ok_level"]
        guide = self.words.extra("guide" if okay == OK_LEVEL else "guide_set", ok_level=okay)
        self._guide.setText(self.tr("Why? · {guide}").format(guide=guide))
        self._guide.setToolTip(self.words.extra("no_promise"))

    def _show_choices(self, view: TodayView) -> None:
        wanted = self._wanted(view)
        if [(c, b.text()) for c, b in self._buttons.items()] != list(wanted.items()):
            focused = next((c for c, b in self._buttons.items() if b.hasFocus()), None)
            self._row.removeWidget(self.another)
            for button in self._buttons.values():
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {c: self._choice(c, text) for c, text in wanted.items()}
            self._row.addWidget(self.another)
            for earlier, later in pairwise((*self._buttons.values(), self.another)):
                QWidget.setTabOrder(earlier, later)
            if focused in self._buttons:
                self._buttons[focused].setFocus()
        self.another.setVisible(not view.too_sore_today)
        chosen = view.decision.step if view.chosen is None else view.chosen
        for choice, button in self._buttons.items():
            button.setChecked(choice == chosen)

    def _wanted(self, view: TodayView) -> dict[Chosen, str]:
        """The choices in order, with their words. On a rest day there is no walk to choose."""
        wanted: dict[Chosen, str] = {}
        if not view.too_sore_today:
            for option in view.options:
                wanted[option.step] = self._label(option.step, view.decision.base)
            if isinstance(view.chosen, Step):
                wanted.setdefault(view.chosen, self.words.short_step(view.chosen))
        if not resting(view):
            wanted["walk"] = self.tr("A walk instead")
            wanted["rest"] = self.tr("Rest today")
        return wanted

    def _choice(self, choice: Chosen, text: str) -> ChoiceButton:
        button = ChoiceButton(text, self._choices)
        self._row.addWidget(button)
        button.clicked.connect(lambda: self.choose(choice))
        button.show()
        return button

    def _label(self, step: Step, base: Step | None) -> str:
        """Named by what changes against the last session."""
        if base is None:
            return self.words.short_step(step)
        reps = self.words.number(step.reps)
        if step == base:
            return self.tr("Repeat {reps}").format(reps=reps)
        if step.stage == base.stage:
            one, many = self.tr("1 repetition"), self.tr("{n} repetitions", None, step.reps)
            return self.words.count(step.reps, one, many)
        if step.stage == base.stage - 1:
            return self.tr("Step back to stage {stage}").format(stage=self.words.number(step.stage))
        return self.words.short_step(step)

    def choose(self, choice: Chosen) -> None:
        """Take a choice; it is written down when it has stood for a moment."""
        self._pending = choice
        self._settle.start()

    def record(self) -> None:
        """Write the choice down now."""
        self._settle.stop()
        choice, self._pending = self._pending, None
        if choice is None or self._view is None:
            return
        suggested = self._view.decision.step
        if choice == self._view.chosen or (self._view.chosen is None and choice == suggested):
            return
        if not self.attempt(lambda: self.use_cases.recording.choose(choice)):
            self._show_choices(self._view)

    def drop(self) -> None:
        """A choice about a plan that is gone is none."""
        self._pending = None
        self._settle.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.record()

    def _open_why(self, opened: bool) -> None:
        if not opened or self._why_line is not None:
            return
        from ui.widgets.fields import LineField  # the start has no field to show

        self._why_line = LineField(self.tr("Why you chose this"))
        save = Button(self.tr("Save"))
        save.clicked.connect(self._save_why)
        self._why_line.returnPressed.connect(self._save_why)
        self.writes(save)
        row = FlowLayout()
        row.addWidget(save)
        self._why.body.addWidget(self._why_line)
        self._why.body.addLayout(row)
        self.grew.emit()

    def _save_why(self) -> None:
        self.record()
        assert self._why_line is not None and self._view is not None
        chosen, why = self._view.chosen, self._why_line.text().strip()
        if chosen is None or not why:
            return
        if self.attempt(lambda: self.use_cases.recording.choose(chosen, why)):
            self._why_line.clear()
            self._why.set_open(False)
            self.saved.emit(self.tr("Your reason is saved."))

    def _fill_menu(self) -> None:
        """Every step that is open, a submenu for each stage."""
        menu = self.another.menu()
        menu.clear()
        assert self._view is not None
        stages: dict[int, QMenu] = {}
        for step in lower_steps(self._view.decision, self.use_cases.diary.programme):
            if step.stage not in stages:
                name = self.tr("Stage {stage}").format(stage=self.words.number(step.stage))
                stages[step.stage] = menu.addMenu(name)
            action = stages[step.stage].addAction(self.words.times(step.reps))
            action.triggered.connect(lambda _checked=False, step=step: self._take(step))

    def _take(self, step: Step) -> None:
        self.choose(step)
        self.record()

    def _add_missing(self) -> None:
        last = self.use_cases.diary.situation().last_response
        if last is not None:
            self.navigate("entry", id=last.session.id)
