"""One form for the short kinds of entry: its fields are shown, read and checked alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.engine.kinds import EVENT_CATEGORIES, ROLES
from ui.pages.entry_specs import NUMBERS, SPECS, Spec
from ui.pages.form_data import Opened, choose, rounded
from ui.pages.morning_card import settled_answers
from ui.pages.stop_signs import StopSigns
from ui.theme import SPACE_2, px
from ui.widgets.card import Card
from ui.widgets.date_time import DateField
from ui.widgets.fields import DistanceField, LineField, NoteField, Select
from ui.widgets.flow import Columns
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Body
from ui.wording import Words

_LAST_DAY = date(2199, 12, 31)  # of any date a diary may hold


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
        self._opened = Opened({}, {})
        self.fields: dict[str, QWidget] = {}
        for spec in SPECS[kind]:
            label = self._label(spec)
            field = self._make(spec.type, label)
            self.fields[spec.key] = field
            self.add(field if isinstance(field, PainLine | StopSigns) else self.row(label, field))

    @staticmethod
    def row(label: str, field: QWidget) -> QWidget:
        """A label beside its field; above it where there is no room."""
        row = QWidget()
        columns = Columns(row, spacing=SPACE_2, least=px(140))
        columns.add(said := Body(label), 2)
        said.setBuddy(field)  # a screen reader says it as the field's name
        columns.add(field, 3)
        return row

    def _label(self, spec: Spec) -> str:
        if spec.type == "sign":
            return {item["id"]: item["text"] for item in self._words.items("weekly")}[spec.key]
        return QCoreApplication.translate("entry", spec.label) if spec.label else ""

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
        if kind.endswith("date"):
            # Days off may be planned ahead.
            today = (lambda: _LAST_DAY) if "any" in kind else self._today
            open_ = "open" in kind
            return _OpenDate(label, today, self._today(), may_stay_open=open_, form=self)
        if kind in NUMBERS:
            low, high = NUMBERS[kind]
            stepper = Stepper(label, low, self._last_stage if kind == "stage" else high)
            stepper.changed.connect(self.changed)
            return stepper
        select = Select(label, self._choices(kind), unset_text=self.tr("choose"))
        select.chosen.connect(self.changed)
        return select

    def _choices(self, kind: str) -> list[tuple[str, str]]:
        texts = {
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
        if kind == "settled":
            return settled_answers()
        if kind == "severity":
            return list(self._words.texts("severities").items())
        keys = {
            "sign": ("no", "yes"),
            "related": ("yes", "no", "not_sure"),
            "role": ROLES,
        }[kind]
        return [(key, texts[key]) for key in keys]

    def set_data(self, data: Mapping[str, Any]) -> None:
        """Show an entry's data."""
        for key, field in self.fields.items():
            _show(field, data.get(key))
        self._opened = Opened(data, self._shown())

    def data(self) -> dict[str, Any]:
        """The diary's form of what is on screen; what an edited entry holds beside it is kept."""
        shown = self._shown()
        if "distance_m" in shown and self._opened.changed("distance_m", shown["distance_m"]):
            shown["distance_source"] = None if shown["distance_m"] is None else "typed"
        return self._opened.merged(shown)

    def _shown(self) -> dict[str, Any]:
        shown = {key: _read(field) for key, field in self.fields.items()}
        if self._kind == "weekly_check":
            return {key: None if value is None else value == "yes" for key, value in shown.items()}
        return shown

    def draft(self) -> dict[str, Any]:
        """What to keep of a half-filled form: also what can't be read yet."""
        distance = self.fields.get("distance_m")
        text = distance.text() if isinstance(distance, DistanceField) else ""
        return {"data": self.data(), "distance": text}

    def set_draft(self, draft: Mapping[str, Any]) -> None:
        """Show the form as it was left, over the entry shown before (if one is corrected)."""
        opened = self._opened
        self.set_data(draft["data"])
        self._opened = opened
        distance = self.fields.get("distance_m")
        if isinstance(distance, DistanceField) and distance.metres() is None:
            distance.set_text(draft["distance"])

    def problem(self) -> tuple[str, QWidget] | None:
        """What must be answered or mended before saving, and where; None when complete."""
        for spec in SPECS[self._kind]:
            field = self.fields[spec.key]
            if isinstance(field, DistanceField) and (text := field.problem()) is not None:
                return text, field
            if isinstance(field, StopSigns) and (missing := field.problem()) is not None:
                return missing
            if spec.required and _read(field) is None:
                return self.tr("Please fill in: {field}").format(field=self._label(spec)), field
        if self._kind == "pain" and all(_read(f) is None for f in self.fields.values()):
            return self.tr("Set the pain on the line first."), self.fields["now"]
        return self._out_of_order()

    def _out_of_order(self) -> tuple[str, QWidget] | None:
        """Two fields that do not go together."""
        shown = self._shown()
        first, last = shown.get("from"), shown.get("to")
        if first and last and last < first and self._opened.changed("to", last):
            return self.tr("The last day can't be before the first."), self.fields["to"]
        stop, okay = shown.get("stop_pain"), shown.get("ok_pain")
        if stop is not None and okay is not None and okay >= stop:
            text = self.tr("The acceptable pain has to be below the pain to stop at.")
            return text, self.fields["ok_pain"]
        return None


def _show(field: QWidget, value: Any) -> None:
    if isinstance(field, Stepper):
        number = rounded(value)
        if number is not None:
            field.reach(number)
        field.set_value(number)
    elif isinstance(field, PainLine):
        field.set_value(rounded(value))
    elif isinstance(field, StopSigns | _OpenDate):
        field.set_value(value)
    elif isinstance(field, NoteField):
        field.setPlainText(value or "")
    elif isinstance(field, LineField):
        field.setText(value or "")
    elif isinstance(field, DistanceField):
        field.set_metres(value)
    elif isinstance(field, Select):
        choose(field, ("yes" if value else "no") if isinstance(value, bool) else value)


def _read(field: QWidget) -> Any:
    if isinstance(field, PainLine | Stepper | StopSigns | Select | _OpenDate):
        return field.value()
    if isinstance(field, NoteField):
        return field.toPlainText().strip() or None
    if isinstance(field, LineField):
        return field.text().strip() or None
    return field.metres() if isinstance(field, DistanceField) else None


class _OpenDate(QWidget):
    """A date; one that may stay open has a choice in front of it."""

    def __init__(
        self,
        label: str,
        latest: Callable[[], date],
        today: date,
        *,
        may_stay_open: bool,
        form: EntryForm,
    ) -> None:
        super().__init__()
        self._field = DateField(label, latest, today)
        self._select: Select | None = None
        columns = Columns(self, spacing=SPACE_2)
        if may_stay_open:
            options = [("open", self.tr("still going on")), ("day", self.tr("this day:"))]
            self._select = Select(label, options, current="open")
            self._select.chosen.connect(lambda found: self._field.setVisible(found == "day"))
            self._select.chosen.connect(form.changed)
            self._field.hide()
            columns.add(self._select)
        columns.add(self._field)
        self.setFocusProxy(self._select or self._field)
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
