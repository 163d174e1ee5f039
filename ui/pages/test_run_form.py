"""The form of a test run: how long was comfortable, what the back did, and the stop signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.measured import measured_in
from ui.pages.card_parts import bullets
from ui.pages.morning_card import MorningCard
from ui.pages.stop_signs import StopSigns
from ui.theme import SPACE_4, px
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.fields import DistanceField
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.pain_line import PainLine
from ui.widgets.segmented import Segmented
from ui.widgets.stepper import Stepper
from ui.widgets.stopwatch import Stopwatch
from ui.widgets.text import Caption, Strong
from ui.wording import Words

MOST_S = 120
"""A test run is at most this long (clinical.md §1)."""
WATCH, TYPED = "watch", "typed"


class TestRunForm(QWidget):
    """Everything about one test run. Nothing that the person must judge is filled in."""

    __test__ = False  # pytest: not a test class

    changed = Signal()
    guided = Signal()

    def __init__(
        self,
        words: Words,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        unit: str,
        stop_level: float,
        *,
        timed: bool,
    ) -> None:
        """`timed`: the stopwatch is offered; otherwise only what already happened is asked.
        `stop_level`: pain (0–100) from which running is not advised today."""
        super().__init__()
        self._words, self._now, self._stop_level = words, now, stop_level
        self._timed = timed
        self._started: datetime | None = None
        self._measured: dict[str, Any] = {}
        self._measured_shown: int | None = None
        low, high = self.tr("no pain"), self.tr("worst pain imaginable")
        self.before = PainLine(self.tr("Pain before you start"), low, high)
        self.during = PainLine(self.tr("Worst while you ran"), low, high)
        self.after = PainLine(self.tr("Straight after"), low, high)
        self.sore = Notice("caution", "")
        self.sore.hide()
        self.how = Segmented(
            self.tr("How do you time it?"),
            [(WATCH, self.tr("Stopwatch here")), (TYPED, self.tr("Type it in"))],
            WATCH if timed else TYPED,
        )
        self.how.setVisible(timed)
        self.guide_me = PrimaryButton(self.tr("Guide me through it"), mark="play")
        self.guide_me.clicked.connect(self.guided)
        self.watch = Stopwatch(monotonic, MOST_S, words.span)
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
        first = Card(self.tr("Before you start"))
        if self._timed:
            first.add(
                bullets(
                    (
                        self.tr("Walk for 5 minutes to warm up."),
                        self.tr("Then jog at an easy pace: you can talk all the time."),
                        self.tr("Stop when it is not comfortable any more, or after 2 minutes."),
                    )
                )
            )
        first.add(self.before, self.sore)
        columns = Columns(least=px(300))
        columns.add(first)
        columns.add(self._run_card())
        layout.addLayout(columns)
        back = Card(self.tr("How was it for your back?"))
        back.add(self.during, self.after)
        if self._timed:
            back.add(Caption(self.tr("Tomorrow morning we ask once more.")))
        self._more = Folding(self.tr("Distance, if you know it"))
        self._more.body.addWidget(self.distance)
        back.add(self._more)
        for widget in (back, self.signs, self.morning):
            layout.addWidget(widget)

    def _run_card(self) -> Card:
        card = Card(self.tr("Your run"))
        self._typed = QWidget()
        rows = QVBoxLayout(self._typed)
        rows.setContentsMargins(0, 0, 0, 0)
        for text, field in (
            (self.tr("When did you run?"), self.when),
            (self.tr("How many seconds were comfortable? (0 to 120)"), self.seconds),
        ):
            rows.addWidget(Strong(text))
            rows.addWidget(field)
        row = FlowLayout()
        row.addWidget(self.guide_me)
        card.add(row, self.how, self.watch, self._typed)
        return card

    def _listen(self) -> None:
        self.watch.started.connect(self._on_start)
        self.seconds.changed.connect(self._on_seconds)
        for signal in (
            self.before.changed,
            self.during.changed,
            self.after.changed,
            self.how.changed,
            self.watch.stopped,
            self.when.changed,
            self.seconds.changed,
            self.distance.changed,
            self.signs.changed,
            self.morning.changed,
        ):
            signal.connect(self._on_change)

    def _on_start(self) -> None:
        self._started = self._now()
        self._on_change()

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
        typed = self.how.value() == TYPED
        self.watch.setVisible(not typed)
        self.guide_me.setVisible(self._timed and self.comfortable_s() is None and not typed)
        self._typed.setVisible(typed)
        self.morning.setVisible(self.at().date() < self._now().date())
        before = self.before.value()
        sore = self._timed and before is not None and before >= self._stop_level
        if sore and self.sore.isHidden():
            self.sore.say(
                "caution",
                self.tr(
                    "With pain this strong we don't suggest running today. A walk or a rest is a "
                    "good choice."
                ),
            )
        elif not sore:
            self.sore.hide()
        # What runs can always be stopped; strong pain only keeps a run from being started.
        self.guide_me.setEnabled(not sore and not self.watch.running())
        self.watch.button.setEnabled(self.watch.running() or not sore)

    # --- what it holds --------------------------------------------------------------------------

    def at(self) -> datetime:
        """When the run was: aware when the stopwatch knows, else naive local time."""
        if self.how.value() == WATCH:
            return self._started or self._now()
        return self.when.value()

    def comfortable_s(self) -> int | None:
        """Seconds, 0 to 120; None while not known."""
        return self.watch.seconds() if self.how.value() == WATCH else self.seconds.value()

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
        if self.watch.running():
            return self.tr("The stopwatch is still running. Stop it first."), self.watch
        if self.comfortable_s() is None:
            field = self.watch if self.how.value() == WATCH else self.seconds
            return self.tr("How many seconds were comfortable? Time it, or type it in."), field
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
            "how": self.how.value(),
            "started": self._started.isoformat() if self._started else None,
            "when": self.when.value().isoformat(),
            "timed_s": self.watch.seconds(),
            "typed_s": self.seconds.value(),
            "data": self.data(),
            "morning": self.morning.value(),
        }

    def show_draft(self, draft: Mapping[str, Any]) -> None:
        """Show a form kept earlier."""
        data = draft.get("data", {})
        self._measured = measured_in(data)
        started = draft.get("started")
        self._started = datetime.fromisoformat(started) if started else None
        if draft.get("when"):
            self.when.set_value(datetime.fromisoformat(draft["when"]))
        for line, key in (
            (self.before, "pain_before"),
            (self.during, "pain_peak"),
            (self.after, "pain_after"),
        ):
            line.set_value(data.get(key))
        self.watch.set_seconds(draft.get("timed_s"))
        self.seconds.set_value(draft.get("typed_s"))
        self.signs.set_value(data.get("stop_signs"))
        self.distance.set_metres(data.get("distance_m"))
        self._measured_shown = self.distance.metres() if "distance_m" in self._measured else None
        self._more.set_open("distance_m" in data)
        self.morning.set_value(draft.get("morning"))
        if self._timed:
            self.how.set_value(draft.get("how", WATCH))
        elif draft.get("how") == WATCH:
            # Timed while it was offered; now it is only written down.
            self.seconds.set_value(draft.get("timed_s"))
            if self._started is not None:
                self.when.set_value(self._started.replace(tzinfo=None))
        self._show_dependent()
