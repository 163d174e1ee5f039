"""The form of a session: what the back did, what was done, and the stop signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Step
from app.engine.programme import Programme
from ui.pages.form_data import Opened, choose, rounded
from ui.pages.stop_signs import StopSigns
from ui.theme import SPACE_2, SPACE_4, px
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.fields import DistanceField, LineField, NoteField, Select
from ui.widgets.flow import Columns
from ui.widgets.folding import Folding
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Body, Caption
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
        self._words, self._programme = words, programme
        self._opened = Opened({}, {})
        low, high = self.tr("no pain"), self.tr("worst pain imaginable")
        self.before = PainLine(self.tr("Before you started"), low, high)
        self.during = PainLine(self.tr("Worst while you were out"), low, high)
        self.after = PainLine(self.tr("Straight after"), low, high)
        self.when = WhenField(self.tr("When you ran"), now)
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
        self.from_watch = LinkButton(self.tr("Use my watch's file…"))
        self.from_watch.hide()  # only where a session is ticked off
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
        self.hint = Caption(
            self.tr("Tomorrow morning we ask once more. That answer decides whether to move up.")
        )
        back.add(self.before, self.during, self.after, self.hint)
        what = Card(self.tr("What you did"))
        what.body.setSpacing(SPACE_2)
        self._shortfall_row = self._row(self.tr("Why fewer?"), self.shortfall)
        what.add(
            self._row(self.tr("When"), self.when),
            self._row(self.tr("Repetitions"), self.done),
            self._shortfall_row,
            self._row(self.tr("Running distance"), self._distance_field()),
            self._row(self.tr("How hard?"), self.effort),
            self._row(self.tr("Pain elsewhere"), self.site),
            self.other_site,
            self.site_pain,
        )
        self.more = Folding(self.tr("Another stage, surface, notes"))
        for name, field in (
            (self.tr("Stage"), self.stage),
            (self.tr("Planned repetitions"), self.planned),
            (self.tr("Surface"), self.surface),
            (self.tr("Warm-up"), self.warm_up),
            (self.tr("Notes"), self.note),
        ):
            self.more.body.addWidget(self._row(name, field))
        what.add(self.more)
        columns = Columns(least=px(300))
        columns.add(back)
        columns.add(what)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4 + 2)
        layout.addLayout(columns)
        layout.addWidget(self.signs)

    def _distance_field(self) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.distance)
        column.addWidget(self.from_watch, 0, Qt.AlignmentFlag.AlignLeading)
        return field

    def _row(self, name: str, field: QWidget) -> QWidget:
        row = QWidget()
        columns = Columns(row, spacing=SPACE_2, least=px(100))
        label = Body(name)
        if isinstance(field, Select):  # a screen reader says only its answer by itself
            label.setBuddy(field)
        columns.add(label, 3)
        columns.add(field, 5)
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
        self._all_done = False
        self.done.changed.connect(lambda _: setattr(self, "_all_done", False))
        self.planned.changed.connect(self._on_planned)

    def _on_planned(self, planned: int | None) -> None:
        """Until something else is said, all of the planned repetitions were done."""
        if self._all_done and planned is not None:
            self.done.set_value(planned)
            self._all_done = True

    def _on_change(self) -> None:
        self._show_dependent()
        self.changed.emit()

    def _show_dependent(self) -> None:
        planned, done = self.planned.value(), self.done.value()
        most = max(MOST_REPS, done or 0)
        suffix = ""
        if planned is not None:
            suffix = self.tr(" of {planned}").format(planned=self._words.number(planned))
        self.done.set_maximum(most, suffix)
        self._shortfall_row.setVisible(done is not None and done < (planned or 0))
        site = self.site.value()
        self.other_site.setVisible(site == "other")
        self.site_pain.setVisible(site not in (None, "none"))

    def step(self) -> Step | None:
        """The step that was planned; None while it is not filled in."""
        stage, planned = self.stage.value(), self.planned.value()
        return None if stage is None or planned is None else Step(stage, planned)

    def set_step(self, step: Step | None) -> None:
        """Plan this step, with all of its repetitions done until changed; None: everything is
        to be filled in."""
        if step is None:
            self._show_step(None, None, None)
            self.more.set_open(True)
        else:
            self._show_step(step.stage, step.reps, step.reps)
        self._all_done = step is not None
        self._show_dependent()

    def _show_step(self, stage: int | None, planned: int | None, done: int | None) -> None:
        # A diary of another table, or from another program, may go beyond this one.
        self.stage.set_maximum(max(self._programme.last_stage, stage or 0))
        self.planned.set_maximum(max(MOST_REPS, planned or 0))
        self.done.set_maximum(max(MOST_REPS, done or 0))
        self.stage.set_value(stage)
        self.planned.set_value(planned)
        self.done.set_value(done)

    def problem(self) -> tuple[str, QWidget] | None:
        """What must be answered or mended before saving, and where; None when it is complete."""
        if self.done.value() is None:
            return self.tr("How many repetitions did you do? Write 0 if you did none."), self.done
        for field, text in (
            (self.stage, self.tr("Which stage did you do?")),
            (self.planned, self.tr("How many repetitions had you planned?")),
        ):
            if field.value() is None:
                self.more.set_open(True)
                return text, field
        changed = self._opened.changed
        cut = changed("reps_done", self.done.value()) or changed(
            "reps_planned", self.planned.value()
        )
        if cut and not self._shortfall_row.isHidden() and self.shortfall.value() is None:
            return (
                self.tr("You did fewer repetitions than planned. Why? It decides what comes next."),
                self.shortfall,
            )
        distance = self.distance.problem()
        if distance is not None:
            return self.tr("Running distance: {problem}").format(problem=distance), self.distance
        if self.site.value() == "other" and not self.other_site.text().strip():
            return self.tr("Where else did it hurt? Write the place."), self.other_site
        return self.signs.problem()

    def data(self) -> dict[str, Any]:
        """The diary's form of what is on screen; what an edited entry holds beside it is kept.
        Incomplete while `problem()` says so."""
        shown = self._shown()
        if self._opened.changed("distance_m", shown["distance_m"]):
            shown["distance_source"] = None if shown["distance_m"] is None else "typed"
        return self._opened.merged(shown)

    def _shown(self) -> dict[str, Any]:
        effort = self.effort.value()
        return {
            "stage": self.stage.value(),
            "reps_planned": self.planned.value(),
            "reps_done": self.done.value(),
            "shortfall": None if self._shortfall_row.isHidden() else self.shortfall.value(),
            "pain_before": self.before.value(),
            "pain_peak": self.during.value(),
            "pain_after": self.after.value(),
            "effort": None if effort is None else int(effort),
            "elsewhere": self._elsewhere(),
            "stop_signs": self.signs.value(),
            "distance_m": self.distance.metres(),
            "surface": self.surface.text().strip() or None,
            "warm_up": self.warm_up.text().strip() or None,
            "note": self.note.toPlainText().strip() or None,
        }

    def _elsewhere(self) -> dict[str, Any] | None:
        site = self.site.value()
        if site in (None, "none"):
            return None
        place = self.other_site.text().strip() if site == "other" else site
        return {"site": place, "peak": self.site_pain.value()}

    def set_data(self, data: Mapping[str, Any]) -> None:
        """Show an entry or a half-filled form."""
        self._show_step(data.get("stage"), data.get("reps_planned"), data.get("reps_done"))
        choose(self.shortfall, data.get("shortfall"))
        for line, key in (
            (self.before, "pain_before"),
            (self.during, "pain_peak"),
            (self.after, "pain_after"),
        ):
            line.set_value(rounded(data.get(key)))
        self.distance.set_metres(data.get("distance_m"))
        effort = rounded(data.get("effort"))
        choose(self.effort, None if effort is None else str(effort))
        self._show_elsewhere(data.get("elsewhere") or {})
        for field, key in ((self.surface, "surface"), (self.warm_up, "warm_up")):
            value = data.get(key)
            field.setText(value if isinstance(value, str) else "")
        self.note.setPlainText(data.get("note") or "")
        self.signs.set_value(data.get("stop_signs"))
        self._show_dependent()
        self._opened = Opened(data, self._shown())

    def _show_elsewhere(self, elsewhere: Mapping[str, Any]) -> None:
        site = elsewhere.get("site")
        known = {key for key, _ in self._sites()} - {"none", "other"}
        self.site.set_value(site if site is None or site in known else "other")
        self.other_site.setText(site if site and site not in known else "")
        self.site_pain.set_value(rounded(elsewhere.get("peak")))

    def draft(self) -> dict[str, Any]:
        """What to keep of a half-filled form: also what can't be read yet."""
        return {"data": self.data(), "distance": self.distance.text()}

    def set_draft(self, draft: Mapping[str, Any]) -> None:
        """Show the form as it was left, over the entry shown before (if one is corrected)."""
        opened = self._opened
        self.set_data(draft["data"])
        self._opened = opened
        if self.distance.metres() is None:
            self.distance.set_text(draft["distance"])

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
