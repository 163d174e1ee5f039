"""My physio said: limits and a step to go on with, each with who said it and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.kinds import (
    OK_PAIN_BOUNDS,
    REST_DAYS_BOUNDS,
    SESSIONS_BOUNDS,
    STOP_PAIN_BOUNDS,
)
from app.engine.model import Entry, Step
from app.engine.response import levels_at
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.theme import SPACE_1, px
from ui.widgets.buttons import Button, LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import DateField
from ui.widgets.fields import LineField
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.stepper import Stepper
from ui.widgets.text import Body, Caption, Secondary, Strong
from ui.wording import Words

MOST_REPS = 30
"""More repetitions than any stage has; a physio may go beyond a stage's range, not without end."""


class PhysioPage(Page):
    """What is in force stands first; below it what can be written down."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=792)
        self.set_title(
            self.tr("My physio said"),
            self.tr("A physio knows your back. What they set counts more than this app's guide."),
        )
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self.trouble = Notice("stop", "")
        self.locked = Notice("info", "", self.tr("Open the card"))
        self.locked.acted.connect(lambda: navigate("card"))
        for notice in (self.trouble, self.locked):
            notice.hide()
        self._in_force = Card(self.tr("In force now"))
        self._rows: list[QWidget] = []
        self.add(self.trouble, self.locked, self._in_force)
        self._make_who()
        self._make_step()
        self._make_limits()
        self._typed = False
        steppers = (self.stage, self.reps, *self.limits.values())
        for signal in (
            self.by.textChanged,
            self.on.dateChanged,
            *(stepper.changed for stepper in steppers),
        ):
            signal.connect(self._on_typed)
        self.back = Button(self.tr("Back to Today"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("today"))
        self.set_footer([self.back])
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._show))

    def _make_who(self) -> None:
        card = Card(self.tr("Who said it, and when?"))
        self.by = LineField(self.tr("Name"), hint=self.tr("Name of your physio"))
        self.on = DateField(self.tr("Date"), self._use_cases.diary.today)
        row = Columns(least=px(200))
        for field in (self.by, self.on):
            row.add_layout(_named(field.accessibleName(), field))
        card.add(row)
        self.add(card)

    def _make_step(self) -> None:
        programme = self._use_cases.diary.programme
        card = Card(self.tr("A step to go on with"))
        self.stage = Stepper(self.tr("Stage"), 1, programme.last_stage)
        self.reps = Stepper(self.tr("Repetitions"), 1, MOST_REPS)
        self.said = Secondary()
        row = Columns(least=px(200))
        row.add_layout(_named(self.tr("Stage"), self.stage))
        row.add_layout(_named(self.tr("Repetitions"), self.reps))
        self.save_step = PrimaryButton(self.tr("Save this step"))
        self.save_step.clicked.connect(self._save_step)
        buttons = FlowLayout()
        buttons.addWidget(self.save_step)
        card.add(row, self.said, buttons)
        self.add(card)
        for stepper in (self.stage, self.reps):
            stepper.changed.connect(self._say_step)

    def _make_limits(self) -> None:
        last = self._use_cases.diary.programme.last_stage
        card = Card(self.tr("Limits"))
        card.add(Caption(self.tr("Fill in what your physio set. The rest stays as it is.")))
        self.limits: dict[str, Stepper] = {}
        for name, (low, high), step in (
            ("max_stage", (1, last), 1),
            ("stop_pain", STOP_PAIN_BOUNDS, 5),
            ("ok_pain", OK_PAIN_BOUNDS, 5),
            ("min_rest_days", REST_DAYS_BOUNDS, 1),
            ("sessions_per_week", SESSIONS_BOUNDS, 1),
        ):
            words = self.limit_words()[name]
            stepper = self.limits[name] = Stepper(words, low, high, step=step)
            row = Columns(least=px(200))
            bounds = self.tr("{low} to {high}").format(
                low=self._words.number(low), high=self._words.number(high)
            )
            text = QVBoxLayout()
            text.setSpacing(SPACE_1)
            text.addWidget(Strong(words))
            text.addWidget(Caption(bounds))
            row.add_layout(text, 3)
            row.add(stepper, 2)
            card.add(row)
        self.save_limits = Button(self.tr("Save these limits"))
        self.save_limits.clicked.connect(self._save_limits)
        buttons = FlowLayout()
        buttons.addWidget(self.save_limits)
        card.add(buttons)
        self.add(card)

    def limit_words(self) -> dict[str, str]:
        """Each limit by its name in the diary."""
        return {
            "max_stage": self.tr("Highest stage"),
            "stop_pain": self.tr("Stop when pain reaches"),
            "ok_pain": self.tr("Pain that is fine while running, up to"),
            "min_rest_days": self.tr("Rest days between sessions"),
            "sessions_per_week": self.tr("Sessions a week"),
        }

    def enter(self, **wanted: object) -> None:
        """Empty forms, or as they were left; the name is the one written down last."""
        self.trouble.hide()
        if not self._typed:
            known = [e for e in self._said() if e.data.get("by")]
            self.by.setText(str(known[-1].data["by"]) if known else "")
            self.on.set_value(self._use_cases.diary.today())
            self._typed = False
        self._say_step()
        self._show()

    def _on_typed(self) -> None:
        self._typed = True

    def _clear(self, *saved: Stepper) -> None:
        """These are in the diary; what else was typed stays."""
        for stepper in saved:
            stepper.set_value(None)
        steppers = (self.stage, self.reps, *self.limits.values())
        self._typed = any(stepper.value() is not None for stepper in steppers)

    # --- what is in force -----------------------------------------------------------------------

    def _said(self) -> list[Entry]:
        kinds = ("limits", "advised_step")
        entries = self._use_cases.diary.entries()
        return [e for e in entries if e.kind in kinds and not e.deleted]

    def _show(self) -> None:
        diary = self._use_cases.diary
        for button in (self.save_step, self.save_limits):
            button.setEnabled(diary.ready)
        locked = diary.decision().locked
        self.locked.setVisible(locked)
        if locked:
            text = self.tr(
                "Running is locked here for now. A step or a limit does not open it; the card says "
                "what does."
            )
            self.locked.say("info", text, self.tr("Open the card"))
        for row in self._rows:
            self._in_force.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(text, entry) for text, entry in self.in_force()]
        self._in_force.add(*self._rows)
        self._in_force.setVisible(bool(self._rows))

    def in_force(self) -> list[tuple[str, Entry]]:
        """(what, the entry it comes from): the step as long as it decides, then each limit."""
        found: list[tuple[str, Entry]] = []
        situation, entries = self._use_cases.diary.situation(), self._said()
        advised = situation.advised()
        if advised is not None and not situation.findings:
            entry = next(e for e in reversed(entries) if e.key == advised.key)
            step = self._words.step(advised.step, self._use_cases.diary.programme)
            found.append((step, entry))
        for name, words in self.limit_words().items():
            for entry in reversed(entries):
                if entry.kind == "limits" and entry.data.get(name) is not None:
                    value = self._words.plain(entry.data[name])
                    found.append(
                        (self.tr("{limit}: {value}").format(limit=words, value=value), entry)
                    )
                    break
        return found

    def _row(self, text: str, entry: Entry) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        said = self.tr("{name}, {date}").format(
            name=entry.data["by"],
            date=self._words.date(date.fromisoformat(entry.data["on"]), year=True),
        )
        change = LinkButton(self.tr("Change"))
        change.setAccessibleDescription(text)
        change.clicked.connect(lambda: self._navigate("entry", id=entry.id))
        for widget in (Body(text), Caption(said), change):
            flow.addWidget(widget)
        return row

    # --- writing down ---------------------------------------------------------------------------

    def _say_step(self) -> None:
        stage, reps = self.stage.value(), self.reps.value()
        if stage is None or reps is None:
            self.said.setText("")
        else:
            programme = self._use_cases.diary.programme
            self.said.setText(self._words.step(Step(stage, reps), programme))

    def _who(self) -> dict[str, str] | None:
        by = self.by.text().strip()
        if not by:
            self._complain(self.tr("Write down who said it."), self.by)
            return None
        return {"by": by, "on": self.on.value().isoformat()}

    def _save_step(self) -> None:
        who = self._who()
        if who is None:
            return
        for stepper, text in (
            (self.stage, self.tr("Choose the stage.")),
            (self.reps, self.tr("Choose the number of repetitions.")),
        ):
            if stepper.value() is None:
                self._complain(text, stepper)
                return
        data = {"stage": self.stage.value(), "reps": self.reps.value(), **who}
        if not self._record("advised_step", data, self.stage, self.reps):
            return
        left = self.tr("The step is saved. The limits you filled in are not saved yet.")
        self._done(self.tr("The step your physio set is saved."), left, self.save_limits)

    def _save_limits(self) -> None:
        who = self._who()
        if who is None:
            return
        values = {name: stepper.value() for name, stepper in self.limits.items()}
        data = {name: value for name, value in values.items() if value is not None}
        if not data:
            self._complain(self.tr("Fill in at least one limit."), self.limits["max_stage"])
            return
        now = levels_at(self._use_cases.diary.history().limits, None)
        if data.get("ok_pain", now.okay) >= data.get("stop_pain", now.stop):
            text = self.tr("The pain that is fine has to be below the pain at which to stop.")
            self._complain(text, self.limits["ok_pain"])
            return
        if not self._record("limits", {**data, **who}, *self.limits.values()):
            return
        left = self.tr("The limits are saved. The step you filled in is not saved yet.")
        self._done(self.tr("The limits are saved."), left, self.save_step)

    def _record(self, kind: str, data: dict[str, Any], *fields: Stepper) -> bool:
        try:
            self._use_cases.recording.record(kind, data)
        except BackstrideError as error:
            self._complain(error_text(error), self.by)
            return False
        self._clear(*fields)
        return True

    def _done(self, said: str, left: str, save_left: QWidget) -> None:
        """Off to Today, unless the other half is filled in: who saved one easily takes both for
        saved, and would go on with a step or a limit that does not hold."""
        if not self._typed:
            self._navigate("today", said=said, undo=True)
            return
        self.trouble.say("caution", left)
        save_left.setFocus()
        self.scroll_to(self.trouble)

    def _complain(self, text: str, field: QWidget) -> None:
        self.trouble.say("stop", text)
        field.setFocus()
        self.scroll_to(self.trouble)


def _named(name: str, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_1)
    column.addWidget(Strong(name))
    column.addWidget(field)
    return column
