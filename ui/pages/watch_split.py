"""What of a recording was run: shown on its speed over time, and set by the person."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.recorded import Recording
from app.engine.rides import pace_on_foot
from app.engine.run_walk import Split, all_running, none_running, with_threshold
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.choices import Choices
from ui.widgets.speed_strip import Speed, SpeedStrip
from ui.widgets.strip_blocks import Block, BlockKind, StripLegend
from ui.widgets.text import Caption, Strong

SOON_MS, SAY_AFTER_MS = 40, 500
"""A drag tells of each pixel; a held key tells of each step."""


class SplitPanel(QWidget):
    """The strip, the sentence that says the same, and what can be done about it. `chosen` carries
    the Split the person made, or None: as the file shows it."""

    chosen = Signal(object)

    def __init__(self, says: WatchWords, recording: Recording, split: Split) -> None:
        super().__init__()
        self._says, self._recording = says, recording
        self._pace = pace_on_foot(recording)
        self._ends = max([part.end_s for part in split.parts] + [recording.elapsed_s or 1.0])
        self.strip = SpeedStrip()
        self.sentence, self.how = Strong(), Caption()
        self.hint = Caption()
        self.again = LinkButton(self.tr("As the file shows it"))
        self.question = Choices(
            self.tr("Was all of it running?"),
            [
                ("all", self.tr("All of it was running")),
                ("none", self.tr("None of it was running")),
                ("some", self.tr("Some of it: I can't say which")),
            ],
        )
        self._asking = QWidget()
        self._later, self._speaking = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._lay_out()
        self._listen()
        self.show_split(split)

    def _lay_out(self) -> None:
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(SPACE_2)
        known = self._pace.known
        asking.addWidget(
            Strong(
                self.tr("Your speed is about the same all the way. Was all of it running?")
                if known
                else self.tr("The file can't tell running from walking. Was all of it running?")
            )
        )
        asking.addWidget(self.question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._asking)
        layout.addSpacing(SPACE_3 - SPACE_2)
        for widget in (self.sentence, self.how, self.strip):
            layout.addWidget(widget)
        if known:
            layout.addWidget(StripLegend(self._legend()))
            layout.addWidget(self.hint)
            unit, cells = self._says.in_unit, self._pace.cells
            speeds = [
                Speed(c.start_s, c.end_s, None if c.speed is None else unit(c.speed)) for c in cells
            ]
            self.strip.show_speeds(speeds, self._ends, self._says.an_hour)
        self.strip.setVisible(known)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)

    def _legend(self) -> list[tuple[BlockKind, str]]:
        items: list[tuple[BlockKind, str]] = [
            ("run", self.tr("Running")),
            ("walk", self.tr("Walking")),
        ]
        if self._recording.pauses:
            items.append(("pause", self.tr("Paused")))
        if self._recording.rides:
            items.append(("ride", self.tr("Ride, left out")))
        return items

    def _listen(self) -> None:
        self._later.setInterval(SOON_MS)
        self._speaking.setInterval(SAY_AFTER_MS)
        self.strip.moved.connect(lambda _: self._later.start())
        self._later.timeout.connect(self._take_line)
        self._speaking.timeout.connect(self._speak)
        self.question.chosen.connect(self._answer)
        self.again.clicked.connect(lambda: self.chosen.emit(None))

    # --- what it shows --------------------------------------------------------------------------

    def show_split(self, split: Split) -> None:
        """Show a split, wherever it comes from."""
        self._asking.setVisible(not split.settled or self.question.value() is not None)
        sentence = self._says.split(split)
        self.sentence.setText(sentence)
        self.how.setText(self._says.how(split))
        self.how.setVisible(bool(self.how.text()))
        self.again.setVisible(split.how == "chosen")
        if split.how != "chosen":
            self._forget_answer()
        if self.strip.isVisibleTo(self):
            self._show_line(split)
            self.strip.show_blocks(self._blocks(split), sentence)
            self._describe()

    def _forget_answer(self) -> None:
        if self.question.value() not in (None, "some"):
            for button in self.question.buttons.values():
                button.setAutoExclusive(False)
                button.setChecked(False)
                button.setAutoExclusive(True)

    def _show_line(self, split: Split) -> None:
        if split.threshold_mps is not None:
            self.strip.set_line(self._says.in_unit(split.threshold_mps))
        elif self.strip.line() is None or split.how != "chosen":
            self.strip.set_line(self._says.in_unit(self._middle(split)), shown=False)

    def _middle(self, split: Split) -> float:
        """Half-way between running and walking, where the keys begin; metres a second."""
        means = []
        for running in (True, False):
            parts = [p for p in split.parts if p.running == running and p.distance_m is not None]
            seconds = sum(p.end_s - p.start_s for p in parts)
            if seconds:
                means.append(sum(p.distance_m or 0 for p in parts) / seconds)
        if not means:
            means = [cell.speed for cell in self._pace.cells if cell.speed is not None]
        return sum(means) / max(1, len(means))

    def _blocks(self, split: Split) -> list[Block]:
        recording = self._recording
        blocks = [Block("pause", pause.start_s, pause.end_s) for pause in recording.pauses]
        for part in split.parts:
            kind: BlockKind = "run" if part.running else "walk"
            kind = kind if split.settled else "unknown"
            blocks.append(Block(kind, part.start_s, part.end_s))
        taken = sorted((block.start_s, block.end_s) for block in blocks)
        at = 0.0
        for start, end in [*taken, (self._ends, self._ends)]:
            # What is neither on foot nor a pause is a ride.
            if start - at > 1 and recording.rides:
                blocks.append(Block("ride", at, start))
            at = max(at, end)
        return sorted(blocks, key=lambda block: block.start_s)

    # --- what the person does -------------------------------------------------------------------

    def _take_line(self) -> None:
        line = self.strip.line()
        if line is not None:
            self._forget_answer()
            self._speaking.start()
            self.chosen.emit(with_threshold(self._recording, self._says.in_mps(line)))

    def _answer(self, answer: str) -> None:
        made = {"all": all_running, "none": none_running}.get(answer)
        self.strip.set_line(self.strip.value() / 10, shown=False)
        self.chosen.emit(None if made is None else made(self._recording))

    def _describe(self) -> None:
        line = self.strip.line()
        hint = self.tr(
            "You can set it yourself: click into the picture or use the arrow keys. What is faster "
            "than the line counts as running."
        )
        spoken = hint
        if line is not None:
            hint = self.tr(
                "What is faster than the dashed line counts as running. Drag it, or use the arrow "
                "keys."
            )
            now = self.tr("The line is at {speed}.").format(speed=self._says.speed(line))
            spoken = f"{now} {hint}"
        self.hint.setText(hint)
        self.strip.setAccessibleDescription(spoken)

    def _speak(self) -> None:
        line = self.strip.line()
        if line is not None:
            announce(self.strip, f"{self._says.speed(line)}. {self.sentence.text()}")
