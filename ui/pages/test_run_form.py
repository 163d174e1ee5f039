"""The form of a test run: how long was comfortable, what the back did, and the stop signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.measured import measured_in
from ui.pages.morning_card import MorningCard
from ui.pages.stop_signs import StopSigns
from ui.theme import SPACE_4, px
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.fields import DistanceField
from ui.widgets.flow import Columns
from ui.widgets.folding import Folding
from ui.widgets.pain_line import PainLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Caption, Strong
from ui.wording import Words

MOST_S = 120
"""A test run is at most this long (clinical.md §1)."""


class TestRunForm(QWidget):
    """Everything about one test run. Nothing that the person must judge is filled in."""

    __test__ = False  # pytest: not a test class

    changed = Signal()

    def __init__(
        self,
        words: Words,
        now: Callable[[], datetime],
        unit: str,
        *,
        offered: bool,
    ) -> None:
        """`offered`: a test run is open now, so its morning will be asked for."""
        super().__init__()
        self._now, self._offered = now, offered
        self._started: datetime | None = None
        self._measured: dict[str, Any] = {}
        self._measured_shown: int | None = None
        low, high = self.tr("no pain"), self.tr("worst pain imaginable")
        self.before = PainLine(self.tr("Pain before you started"), low, high)
        self.during = PainLine(self.tr("Worst while you ran"), low, high)
        self.after = PainLine(self.tr("Straight after"), low, high)
        self.when = WhenField(self.tr("When you ran"), now)
        self.seconds = Stepper(self.tr("Comfortable seconds"), 0, MOST_S)
        self.signs = StopSigns(words)
        unit_name = self.tr("Running distance")
        self.distance = DistanceField(unit_name, "mi" if unit == "mi" else "km", most_metres=5_000)
        self.morning = MorningCard()
        self._lay_out()
        self._listen()
        self._show_dependent()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4 + 2)
        run = Card(self.tr("Your run"))
        for text, field in (
            (self.tr("When did you run?"), self.when),
            (self.tr("How many seconds were comfortable? (0 to 120)"), self.seconds),
        ):
            run.add(Strong(text), field)
        first = Card(self.tr("Before you started"))
        first.add(self.before)
        columns = Columns(least=px(300))
        columns.add(run)
        columns.add(first)
        layout.addLayout(columns)
        back = Card(self.tr("How was it for your back?"))
        back.add(self.during, self.after)
        if self._offered:
            back.add(Caption(self.tr("Tomorrow morning we ask once more.")))
        self._more = Folding(self.tr("Distance, if you know it"))
        self._more.body.addWidget(self.distance)
        back.add(self._more)
        for widget in (back, self.signs, self.morning):
            layout.addWidget(widget)

    def _listen(self) -> None:
        self.seconds.changed.connect(self._on_seconds)
        for signal in (
            self.before.changed,
            self.during.changed,
            self.after.changed,
            self.when.changed,
            self.seconds.changed,
            self.distance.changed,
            self.signs.changed,
            self.morning.changed,
        ):
            signal.connect(self._on_change)

    def _on_seconds(self) -> None:
        """A recorded distance is that of the recorded seconds: the own speed goes by both."""
        if self._distance_is_measured():
            self.distance.set_metres(None)

    def _distance_is_measured(self) -> bool:
        """It stands as it was recorded; the field shows fewer digits."""
        shown = self.distance.metres()
        return shown is not None and shown == self._measured_shown

    def _on_change(self) -> None:
        self._show_dependent()
        self.changed.emit()

    def _show_dependent(self) -> None:
        self.morning.setVisible(self.at().date() < self._now().date())

    # --- what it holds --------------------------------------------------------------------------

    def guided(self) -> bool:
        """Whether its seconds were counted here."""
        return self._started is not None

    def at(self) -> datetime:
        """When the run was: aware while it is as the guided run told, else naive local time."""
        shown, told = self.when.value(), self._started
        minute = None if told is None else told.replace(tzinfo=None, second=0, microsecond=0)
        return told if told is not None and shown == minute else shown

    def comfortable_s(self) -> int | None:
        """Seconds, 0 to 120; None while not known."""
        return self.seconds.value()

    def data(self) -> dict[str, Any]:
        """The entry's data; what is not recorded is left out."""
        metres, source = self.distance.metres(), "typed"
        if self._distance_is_measured():
            metres, source = self._measured["distance_m"], "imported"
        values = {
            **self._measured,
            "comfortable_s": self.comfortable_s(),
            "pain_before": self.before.value(),
            "pain_peak": self.during.value(),
            "pain_after": self.after.value(),
            "stop_signs": self.signs.value(),
            "distance_m": metres,
            "distance_source": None if metres is None else source,
        }
        return {key: value for key, value in values.items() if value is not None}

    def recorded(self) -> bool:
        """A watch or phone measured it."""
        return "import_hash" in self._measured

    def morning_answer(self) -> dict[str, Any] | None:
        """The next morning, when it was asked and answered."""
        return None if self.morning.isHidden() else self.morning.value()

    def problem(self) -> tuple[str, QWidget] | None:
        """What must be answered or mended before saving, and where; None when it is complete."""
        if self.comfortable_s() is None:
            return self.tr("How many seconds were comfortable? Please type it in."), self.seconds
        signs = self.signs.problem()
        if signs is not None:
            return signs
        if self.distance.problem() is not None:
            self._more.set_open(True)
            return str(self.distance.problem()), self.distance
        return None if self.morning.isHidden() else self.morning.problem()

    def unrecorded(self) -> QWidget | None:
        """The first pain line without which the run can't decide where to start."""
        return next((line for line in (self.before, self.during) if line.value() is None), None)

    # --- half filled in -------------------------------------------------------------------------

    def draft(self) -> dict[str, Any]:
        """The form as it stands, for `show_draft`."""
        return {
            "started": self._started.isoformat() if self._started else None,
            "when": self.when.value().isoformat(),
            "seconds": self.seconds.value(),
            "data": self.data(),
            "morning": self.morning.value(),
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Show a form kept earlier, also one with what used to be timed on the page itself
        (`how`, `timed_s`, `typed_s`)."""
        data = draft.get("data", {})
        self._measured = measured_in(data)
        timed = draft.get("how", "watch") == "watch"
        seconds = draft.get("seconds", draft.get("timed_s" if timed else "typed_s"))
        started = draft.get("started") if timed else None
        self._started = datetime.fromisoformat(started) if started else None
        when = started or draft.get("when")
        if when:
            self.when.set_value(datetime.fromisoformat(when))
        for line, key in (
            (self.before, "pain_before"),
            (self.during, "pain_peak"),
            (self.after, "pain_after"),
        ):
            line.set_value(data.get(key))
        self.seconds.set_value(seconds)
        self.signs.set_value(data.get("stop_signs"))
        self.distance.set_metres(data.get("distance_m"))
        self._measured_shown = self.distance.metres() if "distance_m" in self._measured else None
        self._more.set_open("distance_m" in data)
        self.morning.set_value(draft.get("morning"))
        self._show_dependent()
