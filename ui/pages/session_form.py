"""The form of a session: what the back did, what was done, and the stop signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Step
from app.engine.programme import Programme
from ui.pages.stop_signs import StopSigns
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.fields import DistanceField, LineField, NoteField, Select
from ui.widgets.flow import Columns
from ui.widgets.folding import Folding
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Caption, Strong
from ui.wording import Words

MOST_REPS = 60


class SessionForm(QWidget):
    """Everything about one session. Nothing that the person must judge is filled in."""

    changed = Signal()

    def __init__(
        self,
        words: Words,
        programme: Programme,
        now: Callable[[], datetime],
        unit: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._programme = programme
        self._kept: dict[str, Any] = {}
        low, high = self.tr("no pain"), self.tr("worst pain imaginable")
        self.before = PainLine(self.tr("Before you started"), low, high)
        self.during = PainLine(self.tr("Worst while you were out"), low, high)
        self.after = PainLine(self.tr("Straight after"), low, high)
        self.when = WhenField(self.tr("When"), now)
        self.done = Stepper(self.tr("Repetitions done"), 0, MOST_REPS)
        self.shortfall = Select(
            self.tr("Why fewer repetitions?"),
            [
                ("symptoms", self.tr("Pain or other symptoms")),
                ("other", self.tr("Something else, such as time or weather")),
            ],
            unset_text=self.tr("choose"),
        )
        self.distance = DistanceField(self.tr("Running distance"), "mi" if unit == "mi" else "km")
        self.effort = Select(
            self.tr("How hard was it?"), self._effort_words(words), unset_text=self.tr("choose")
        )
        self.site = Select(
            self.tr("Pain somewhere else"), self._sites(), unset_text=self.tr("choose")
        )
        self.other_site = LineField(self.tr("Where?"), hint=self.tr("Where?"))
        self.site_pain = PainLine(self.tr("Worst pain there"), low, high)
        self.stage = Stepper(self.tr("Stage"), 1, programme.last_stage, 1)
        self.planned = Stepper(self.tr("Planned repetitions"), 1, MOST_REPS, 6)
        self.surface = LineField(self.tr("Surface"), hint=self.tr("path, road, treadmill …"))
        self.warm_up = LineField(self.tr("Warm-up exercises"))
        self.note = NoteField(self.tr("Notes"))
        self.signs = StopSigns(words)
        self._lay_out()
        self._listen()
        self._show_dependent()

    def _lay_out(self) -> None:
        back = Card(self.tr("Your back"))
        hint = Caption(
            self.tr("Tomorrow morning we ask once more. That answer decides whether to move up.")
        )
        back.add(self.before, self.during, self.after, hint)
        what = Card(self.tr("What you did"))
        for name, field in (
            (self.tr("When"), self.when),
            (self.tr("Repetitions"), self.done),
            (self.tr("Why fewer repetitions?"), self.shortfall),
            (self.tr("Running distance"), self.distance),
            (self.tr("How hard?"), self.effort),
            (self.tr("Pain elsewhere"), self.site),
        ):
            what.add(self._row(name, field))
        what.add(self.other_site, self.site_pain)
        step = Folding(self.tr("A different stage or number"))
        step.body.addWidget(self._row(self.tr("Stage"), self.stage))
        step.body.addWidget(self._row(self.tr("Planned repetitions"), self.planned))
        more = Folding(self.tr("Surface, warm-up, notes"))
        more.body.addWidget(self._row(self.tr("Surface"), self.surface))
        more.body.addWidget(self._row(self.tr("Warm-up"), self.warm_up))
        more.body.addWidget(self.note)
        what.add(step, more)
        columns = Columns(least=px(300))
        columns.add(back, 11)
        columns.add(what, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addLayout(columns)
        layout.addWidget(self.signs)

    def _row(self, name: str, field: QWidget) -> QWidget:
        row = QWidget()
        columns = Columns(row, spacing=8, least=px(100))
        columns.add(Strong(name), 3)
        columns.add(field, 5)
        field.setProperty("row", row)
        return row

    def _listen(self) -> None:
        for signal in (
            self.before.changed,
            self.during.changed,
            self.after.changed,
            self.when.changed,
            self.done.changed,
            self.shortfall.chosen,
            self.distance.changed,
            self.effort.chosen,
            self.site.chosen,
            self.site_pain.changed,
            self.stage.changed,
            self.planned.changed,
            self.other_site.textChanged,
            self.surface.textChanged,
            self.warm_up.textChanged,
            self.note.textChanged,
            self.signs.changed,
        ):
            signal.connect(self._on_change)

    def _on_change(self) -> None:
        self._show_dependent()
        self.changed.emit()

    def _show_dependent(self) -> None:
        planned = self.planned.value() or 1
        done = self.done.value()
        self.done.set_maximum(MOST_REPS, self.tr(" of {planned}").format(planned=planned))
        self.shortfall.property("row").setVisible(done is not None and done < planned)
        site = self.site.value()
        self.other_site.setVisible(site == "other")
        self.site_pain.setVisible(site not in (None, "none"))

    def step(self) -> Step:
        """The step that was planned."""
        return Step(self.stage.value() or 1, self.planned.value() or 1)

    def set_step(self, step: Step) -> None:
        """Plan this step, with all of its repetitions done until changed."""
        self.stage.set_value(min(step.stage, self._programme.last_stage))
        self.planned.set_value(step.reps)
        self.done.set_value(step.reps)

    def problem(self) -> tuple[str, QWidget] | None:
        """What must be answered or mended before saving, and where; None when it is complete."""
        if self.done.value() is None:
            return self.tr("How many repetitions did you do? Write 0 if you did none."), self.done
        distance = self.distance.problem()
        if distance is not None:
            return self.tr("Running distance: {problem}").format(problem=distance), self.distance
        if self.site.value() == "other" and not self.other_site.text().strip():
            return self.tr("Where else did it hurt? Write the place."), self.other_site
        if self.signs.value() is None:
            return (
                self.tr("One question is open: did any of the signs in the red frame happen?"),
                self.signs.first_field(),
            )
        return None

    def data(self) -> dict[str, Any]:
        """The diary's form of what is on screen; keys of an edited entry that have no field here
        are kept. Incomplete while `problem()` says so."""
        shown = {
            "stage": self.step().stage,
            "reps_planned": self.step().reps,
            "reps_done": self.done.value(),
            "shortfall": self._shortfall(),
            "pain_before": self.before.value(),
            "pain_peak": self.during.value(),
            "pain_after": self.after.value(),
            "effort": None if self.effort.value() is None else int(self.effort.value() or 0),
            "elsewhere": self._elsewhere(),
            "stop_signs": self.signs.value(),
            "surface": self.surface.text().strip() or None,
            "warm_up": self.warm_up.text().strip() or None,
            "note": self.note.toPlainText().strip() or None,
        }
        metres = self.distance.metres()
        if metres != self._kept.get("distance_m"):
            shown["distance_m"] = metres
            shown["distance_source"] = None if metres is None else "typed"
        merged = {**self._kept, **shown}
        return {
            key: value for key, value in merged.items() if value is not None or key == "ceiling"
        }

    def _shortfall(self) -> str | None:
        done, planned = self.done.value(), self.planned.value() or 1
        return self.shortfall.value() if done is not None and done < planned else None

    def _elsewhere(self) -> dict[str, Any] | None:
        site = self.site.value()
        if site in (None, "none"):
            return None
        place = self.other_site.text().strip() if site == "other" else site
        return {"site": place, "peak": self.site_pain.value()}

    def set_data(self, data: Mapping[str, Any]) -> None:
        """Show an entry or a half-filled form."""
        self._kept = {k: v for k, v in data.items() if k not in ("stop_signs",)}
        self.stage.set_value(min(data.get("stage") or 1, self._programme.last_stage))
        self.planned.set_value(data.get("reps_planned") or 1)
        self.done.set_value(data.get("reps_done"))
        self.shortfall.set_value(data.get("shortfall"))
        for line, key in (
            (self.before, "pain_before"),
            (self.during, "pain_peak"),
            (self.after, "pain_after"),
        ):
            value = data.get(key)
            line.set_value(None if value is None else round(value))
        self.distance.set_metres(data.get("distance_m"))
        effort = data.get("effort")
        self.effort.set_value(None if effort is None else str(round(effort)))
        elsewhere = data.get("elsewhere") or {}
        site = elsewhere.get("site")
        known = {key for key, _ in self._sites()}
        self.site.set_value(site if site is None or site in known else "other")
        self.other_site.setText(site if site and site not in known else "")
        peak = elsewhere.get("peak")
        self.site_pain.set_value(None if peak is None else round(peak))
        for field, key in ((self.surface, "surface"), (self.warm_up, "warm_up")):
            value = data.get(key)
            field.setText(value if isinstance(value, str) else "")
        self.note.setPlainText(data.get("note") or "")
        self.signs.set_value(data.get("stop_signs"))
        self._show_dependent()

    def _effort_words(self, words: Words) -> list[tuple[str, str]]:
        said = {
            0: self.tr("no effort at all"),
            2: self.tr("easy"),
            4: self.tr("some effort, I could talk"),
            6: self.tr("hard, only short words"),
            8: self.tr("very hard"),
            10: self.tr("as hard as I can"),
        }
        return [
            (str(n), f"{words.number(n)} · {said[n]}" if n in said else words.number(n))
            for n in range(11)
        ]

    def _sites(self) -> list[tuple[str, str]]:
        return [
            ("none", self.tr("nowhere else")),
            ("hip", self.tr("hip")),
            ("thigh", self.tr("thigh")),
            ("knee", self.tr("knee")),
            ("lower leg", self.tr("lower leg or calf")),
            ("ankle or foot", self.tr("ankle or foot")),
            ("other", self.tr("another place")),
        ]
