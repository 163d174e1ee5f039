"""One form for the short kinds of entry: which fields each has, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.engine.kinds import EVENT_CATEGORIES, ROLES, SETTLED
from ui.pages.stop_signs import StopSigns
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.date_time import DateField
from ui.widgets.fields import DistanceField, LineField, NoteField, Select
from ui.widgets.flow import Columns
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Strong
from ui.wording import Words


class Spec(NamedTuple):
    """A field: its key in the diary, its label, its type, and whether it has to be filled in."""

    key: str
    label: str
    type: str
    required: bool = False


_N = QT_TRANSLATE_NOOP
SPECS: Mapping[str, tuple[Spec, ...]] = {
    "pain": (
        Spec("now", _N("entry", "Pain at that moment"), "pain"),
        Spec("week_average", _N("entry", "Average over the past week"), "pain"),
    ),
    "next_morning": (
        Spec("pain", _N("entry", "Pain the next morning"), "pain", True),
        Spec("settled", _N("entry", "Was it back to usual?"), "settled", True),
    ),
    "test_run": (
        Spec("comfortable_s", _N("entry", "Comfortable seconds (0 to 120)"), "seconds", True),
        Spec("pain_before", _N("entry", "Before you started"), "pain"),
        Spec("pain_peak", _N("entry", "Worst while you were out"), "pain"),
        Spec("pain_after", _N("entry", "Straight after"), "pain"),
        Spec("distance_m", _N("entry", "Distance"), "distance"),
        Spec("stop_signs", "", "signs", True),
    ),
    "adverse_event": (
        Spec("category", _N("entry", "What kind?"), "category", True),
        Spec("what", _N("entry", "What happened?"), "text", True),
        Spec("site", _N("entry", "Where in the body?"), "line"),
        Spec("from", _N("entry", "Since"), "date", True),
        Spec("to", _N("entry", "Until (leave open if it still is)"), "open_date"),
        Spec("severity", _N("entry", "How bad?"), "severity", True),
        Spec("action", _N("entry", "What was done?"), "line"),
        Spec("related", _N("entry", "Do you think running had to do with it?"), "related"),
    ),
    "pause": (
        Spec("from", _N("entry", "First day off"), "date", True),
        Spec("to", _N("entry", "Last day off (leave open if it goes on)"), "open_date"),
        Spec("reason", _N("entry", "Why?"), "line"),
    ),
    "note": (Spec("text", _N("entry", "Your note"), "text", True),),
    "question": (Spec("text", _N("entry", "Your question"), "text", True),),
    "advised_step": (
        Spec("stage", _N("entry", "Stage"), "stage", True),
        Spec("reps", _N("entry", "Repetitions"), "reps", True),
        Spec("by", _N("entry", "Who said so?"), "line", True),
        Spec("on", _N("entry", "When?"), "date", True),
    ),
    "clearance": (
        Spec("role", _N("entry", "Their profession"), "role", True),
        Spec("by", _N("entry", "Who cleared you?"), "line", True),
        Spec("on", _N("entry", "When?"), "date", True),
        Spec("note", _N("entry", "Notes"), "text"),
    ),
}
"""Kinds that this form edits; sessions have their own form, the others are only shown."""


class EntryForm(Card):
    """The fields of one kind of entry. Keys without a field are kept as they were."""

    changed = Signal()

    def __init__(
        self,
        kind: str,
        words: Words,
        today: Callable[[], date],
        unit: str,
        last_stage: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._kind, self._words, self._today, self._unit = kind, words, today, unit
        self._last_stage = last_stage
        self._kept: dict[str, Any] = {}
        self.fields: dict[str, QWidget] = {}
        for spec in SPECS[kind]:
            label = QCoreApplication.translate("entry", spec.label) if spec.label else ""
            field = self._make(spec.type, label)
            self.fields[spec.key] = field
            self.add(field if isinstance(field, PainLine | StopSigns) else _row(label, field))

    def _make(self, kind: str, label: str) -> QWidget:
        if kind == "pain":
            line = PainLine(label, self.tr("no pain"), self.tr("worst pain imaginable"))
            line.changed.connect(self.changed)
            return line
        if kind == "signs":
            signs = StopSigns(self._words)
            signs.changed.connect(self.changed)
            return signs
        if kind == "text":
            note = NoteField(label)
            note.textChanged.connect(self.changed)
            return note
        if kind == "line":
            text = LineField(label)
            text.textChanged.connect(self.changed)
            return text
        if kind == "distance":
            distance = DistanceField(label, "mi" if self._unit == "mi" else "km")
            distance.changed.connect(self.changed)
            return distance
        if kind in ("date", "open_date"):
            return _OpenDate(label, self._today, may_stay_open=kind == "open_date", form=self)
        if kind in ("seconds", "stage", "reps"):
            low, high = {"seconds": (0, 120), "stage": (1, self._last_stage), "reps": (1, 60)}[kind]
            stepper = Stepper(label, low, high)
            stepper.changed.connect(self.changed)
            return stepper
        select = Select(label, self._choices(kind), unset_text=self.tr("choose"))
        select.chosen.connect(self.changed)
        return select

    def _choices(self, kind: str) -> list[tuple[str, str]]:
        texts = {
            "by_morning": self.tr("Back to usual by the next morning"),
            "not_yet": self.tr("Not yet back to usual that morning"),
            "within_48h": self.tr("Back to usual within 48 hours"),
            "longer": self.tr("It took longer than 48 hours"),
            "mild": self.tr("mild"),
            "moderate": self.tr("moderate"),
            "severe": self.tr("severe"),
            "yes": self.tr("yes"),
            "no": self.tr("no"),
            "not_sure": self.tr("not sure"),
            "physiotherapist": self.tr("physiotherapist"),
            "doctor": self.tr("doctor"),
            "nurse": self.tr("nurse"),
            "exercise professional": self.tr("exercise professional"),
            "other health professional": self.tr("other health professional"),
        }
        if kind == "category":
            labels = {item["id"]: item["label"] for item in self._words.items("events")}
            return [(key, labels[key]) for key in EVENT_CATEGORIES]
        keys = {
            "settled": SETTLED,
            "severity": ("mild", "moderate", "severe"),
            "related": ("yes", "no", "not_sure"),
            "role": ROLES,
        }[kind]
        return [(key, texts[key]) for key in keys]

    def set_data(self, data: Mapping[str, Any]) -> None:
        """Show an entry's data."""
        self._kept = dict(data)
        for spec in SPECS[self._kind]:
            self._show(self.fields[spec.key], data.get(spec.key))

    def _show(self, field: QWidget, value: Any) -> None:
        if isinstance(field, PainLine | Stepper):
            field.set_value(None if value is None else round(value))
        elif isinstance(field, StopSigns | _OpenDate):
            field.set_value(value)
        elif isinstance(field, NoteField):
            field.setPlainText(value or "")
        elif isinstance(field, LineField):
            field.setText(value or "")
        elif isinstance(field, DistanceField):
            field.set_metres(value)
        elif isinstance(field, Select):
            if isinstance(value, bool):
                value = "yes" if value else "no"
            field.set_value(value)

    def data(self) -> dict[str, Any]:
        """The diary's form of what is on screen."""
        shown = {key: self._read(field) for key, field in self.fields.items()}
        if "distance_m" in shown and shown["distance_m"] != self._kept.get("distance_m"):
            shown["distance_source"] = None if shown["distance_m"] is None else "typed"
        merged = {**self._kept, **shown}
        return {key: value for key, value in merged.items() if value is not None}

    def _read(self, field: QWidget) -> Any:
        if isinstance(field, PainLine | Stepper | StopSigns | Select | _OpenDate):
            return field.value()
        if isinstance(field, NoteField):
            return field.toPlainText().strip() or None
        if isinstance(field, LineField):
            return field.text().strip() or None
        return field.metres() if isinstance(field, DistanceField) else None

    def problem(self) -> tuple[str, QWidget] | None:
        """What must be answered or mended before saving, and where; None when complete."""
        for spec in SPECS[self._kind]:
            field = self.fields[spec.key]
            if isinstance(field, DistanceField) and (text := field.problem()) is not None:
                return text, field
            if spec.required and self._read(field) is None:
                if isinstance(field, StopSigns):
                    text = self.tr("One question is open: did any of the signs happen?")
                    return text, field.first_field()
                label = QCoreApplication.translate("entry", spec.label)
                return self.tr("Please fill in: {field}").format(field=label), field
        if self._kind == "pain" and all(self._read(f) is None for f in self.fields.values()):
            return self.tr("Set the pain on the line first."), self.fields["now"]
        return None


class _OpenDate(QWidget):
    """A date of the past; one that may stay open has a choice in front of it."""

    def __init__(
        self, label: str, today: Callable[[], date], *, may_stay_open: bool, form: EntryForm
    ) -> None:
        super().__init__()
        self._field = DateField(label, today)
        self._select: Select | None = None
        columns = Columns(self, spacing=8)
        if may_stay_open:
            options = [("open", self.tr("still open")), ("day", self.tr("on this day"))]
            self._select = Select(label, options, current="open")
            self._select.chosen.connect(lambda found: self._field.setVisible(found == "day"))
            self._select.chosen.connect(form.changed)
            self._field.hide()
            columns.add(self._select)
        columns.add(self._field)
        self._field.chosen.connect(form.changed)

    def value(self) -> str | None:
        """ISO date, or None while open."""
        if self._select is not None and self._select.value() != "day":
            return None
        return self._field.value().isoformat()

    def set_value(self, value: str | None) -> None:
        """Show an ISO date, or None for open (or today)."""
        if self._select is not None:
            self._select.set_value("open" if value is None else "day")
        if value is not None:
            self._field.set_value(date.fromisoformat(value))


def _row(label: str, field: QWidget) -> QWidget:
    row = QWidget()
    columns = Columns(row, spacing=8, least=px(140))
    columns.add(Strong(label), 2)
    columns.add(field, 3)
    return row
