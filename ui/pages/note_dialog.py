"""Note something: a line for the diary, a question for the physio, or something that went wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.engine.kinds import EVENT_CATEGORIES
from app.engine.suitability import findings_of
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.theme import SPACE_3, SPACE_4, SPACE_5, px
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.date_time import DateField
from ui.widgets.fields import LineField, NoteField, Select
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from ui.widgets.text import Caption, Strong, Title
from ui.wording import Words

NOTE, QUESTION, EVENT = "note", "question", "adverse_event"


class EventForm(QWidget):
    """Something that went wrong, whether running caused it or not."""

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__()
        today = use_cases.diary.today
        choose = self.tr("choose")
        labels = {item["id"]: item["label"] for item in words.items("events")}
        self.category = Select(
            self.tr("What kind of thing?"),
            [(key, labels[key]) for key in EVENT_CATEGORIES],
            unset_text=choose,
        )
        self.what = NoteField(self.tr("What happened?"))
        self.site = LineField(self.tr("Where on your body?"))
        self.first = DateField(self.tr("Since when?"), today)
        self.over = Check(self.tr("It is over"))
        self.last = DateField(self.tr("Until when?"), today)
        self.severity = Select(
            self.tr("How bad was it?"),
            list(words.texts("severities").items()),
            unset_text=choose,
        )
        self.action = LineField(self.tr("What did you do about it?"))
        self.related = Select(
            self.tr("Do you think running caused it?"),
            [
                ("yes", self.tr("Yes")),
                ("no", self.tr("No")),
                ("not_sure", self.tr("I'm not sure")),
            ],
            unset_text=choose,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        for field in (self.category, self.what, self.severity, self.site, self.first):
            layout.addWidget(Strong(field.accessibleName()))
            layout.addWidget(field)
        layout.addWidget(self.over)
        layout.addWidget(self.last)
        for field in (self.action, self.related):
            layout.addWidget(Strong(field.accessibleName()))
            layout.addWidget(field)
        self.last.hide()
        self.over.toggled.connect(self.last.setVisible)

    def data(self) -> dict[str, Any]:
        """The entry's data, without what is not recorded."""
        found: dict[str, Any] = {
            "category": self.category.value(),
            "what": self.what.toPlainText().strip(),
            "severity": self.severity.value(),
            "from": self.first.value().isoformat(),
            "to": self.last.value().isoformat() if self.over.isChecked() else None,
            "site": self.site.text().strip(),
            "action": self.action.text().strip(),
            "related": self.related.value(),
        }
        return {key: value for key, value in found.items() if value}

    def problem(self) -> tuple[str, QWidget] | None:
        """What is missing, and where."""
        data = self.data()
        if "category" not in data:
            return self.tr("Choose what kind of thing it was."), self.category
        if "what" not in data:
            return self.tr("Write down in a few words what happened."), self.what
        if "severity" not in data:
            return self.tr("Choose how bad it was."), self.severity
        if data.get("to", data["from"]) < data["from"]:
            return self.tr("It can't be over before it began."), self.last
        return None


class NoteDialog(QDialog):
    """`recorded` carries what to say, and whether it raised a finding."""

    recorded = Signal(str, bool)

    def __init__(self, use_cases: UseCases, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        title = self.tr("Note something")
        self.setWindowTitle(title)
        self.kind = Segmented(
            self.tr("What do you want to note?"),
            [
                (NOTE, self.tr("A note")),
                (QUESTION, self.tr("A question for my physio")),
                (EVENT, self.tr("Something went wrong")),
            ],
            NOTE,
        )
        self._hint = Caption()
        self.text = NoteField(title)
        self.event_form = EventForm(use_cases, words)
        self._trouble = Notice("stop", "")
        self._trouble.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        for widget in (
            Title(title),
            self.kind,
            self._hint,
            self.text,
            self.event_form,
            self._trouble,
        ):
            column.addWidget(widget)
        self.save, cancel = PrimaryButton(self.tr("Save")), Button(self.tr("Cancel"))
        row = FlowLayout()
        row.addWidget(self.save)
        row.addWidget(cancel)
        column.addLayout(row)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.resize(px(560), px(560))
        self.kind.changed.connect(self._show_kind)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self.save.setEnabled(use_cases.diary.ready)
        self._show_kind(NOTE)
        self.text.setFocus()

    def _show_kind(self, kind: str) -> None:
        hints = {
            NOTE: self.tr("A line for your diary: how it went, what helped, what is on your mind."),
            QUESTION: self.tr("The diary keeps your questions together for your next visit."),
            EVENT: self.tr(
                "A faint, chest pain, an injury, a bad turn of your back: whatever caused it."
            ),
        }
        self._hint.setText(hints[kind])
        self.text.setAccessibleName(hints[kind])
        self.text.setVisible(kind != EVENT)
        self.event_form.setVisible(kind == EVENT)

    def _save(self) -> None:
        kind = self.kind.value()
        if kind == EVENT:
            problem = self.event_form.problem()
            data = self.event_form.data()
        else:
            data = {"text": self.text.toPlainText().strip()}
            problem = None if data["text"] else (self.tr("Write something first."), self.text)
        if problem is not None:
            self._complain(*problem)
            return
        try:
            entry = self._use_cases.recording.record(kind, data)
        except BackstrideError as error:
            self._complain(str(error), self.save)
            return
        self.accept()
        self.recorded.emit(self.tr("Noted in your diary."), bool(findings_of(entry)))

    def _complain(self, text: str, field: QWidget) -> None:
        self._trouble.say("stop", text)
        field.setFocus()
        self._scroll.ensureWidgetVisible(self._trouble)
