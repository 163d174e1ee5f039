"""One recording under review: what was found, where it goes, what would change."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.engine.recorded import Flag, FlagCode
from app.engine.run_walk import Split
from app.services.candidate import Candidate
from app.services.importing import Importing
from app.services.measured import total_m
from ui.pages.watch_goal import NEW, GoalPanel, entries_for
from ui.pages.watch_split import SplitPanel
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_1, SPACE_4
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Strong

PutAway = Literal["accepted", "refused"]
QUIET: frozenset[FlagCode] = frozenset(("no_zone", "no_sport", "no_samples", "no_distance"))
"""Flags that explain, and warn of nothing."""


class RecordingCard(Card):
    """Shows a candidate and keeps what the person said about it. Stores nothing itself."""

    accepted, refused, target_changed = Signal(), Signal(), Signal()
    opened, taken_out, form_wanted = Signal(), Signal(), Signal()

    def __init__(
        self, importing: Importing, says: WatchWords, name: str, candidate: Candidate
    ) -> None:
        """`name`: that of the file, and which of its recordings."""
        super().__init__(says.title(candidate.recording))
        self._importing, self._says, self.name = importing, says, name
        self.candidate, self._found = candidate, candidate.split
        self.put_away: PutAway | None = None
        self.in_form, self._ready, self._told = False, True, False
        self.panel: SplitPanel | None = None
        self.goal: GoalPanel | None = None
        top = QVBoxLayout()
        top.setSpacing(SPACE_1)
        top.addWidget(Caption(name))
        recording = candidate.recording
        top.addWidget(Body(says.facts(recording, total_m(recording, candidate.split))))
        self.add(top)
        self._add_flags()
        sport = candidate.recording.flag("other_sport")
        self.sport_asked = sport is not None and candidate.already is None
        if sport is not None and self.sport_asked:
            self._ask_sport(sport)
        self._rest: QWidget | None = None
        self._build()

    # --- how it is built ------------------------------------------------------------------------

    def _add_flags(self) -> None:
        flags = [f for f in self.candidate.recording.flags if f.code != "other_sport"]
        loud = [self._says.flag(flag) for flag in flags if flag.code not in QUIET]
        quiet = [self._says.flag(flag) for flag in flags if flag.code in QUIET]
        if loud:
            self.add(Notice("caution", "\n".join(loud)))
        if quiet:
            self.add(Caption(" ".join(quiet)))

    def _ask_sport(self, flag: Flag) -> None:
        self._sport = QWidget()
        column = QVBoxLayout(self._sport)
        column.setContentsMargins(0, 0, 0, 0)
        question = self.tr("{said} Were you running and walking all the same?")
        column.addWidget(Strong(question.format(said=self._says.flag(flag))))
        self.on_foot = Button(self.tr("Yes, running and walking"))
        self.other = Button(self.tr("No, don't use it"))
        self.on_foot.clicked.connect(self._say_on_foot)
        self.other.clicked.connect(self.refused)
        column.addWidget(_row(self.on_foot, self.other))
        self.add(self._sport)

    def _say_on_foot(self) -> None:
        self.sport_asked = False
        self._sport.hide()
        self._build()
        self.first_control().setFocus()

    def _build(self, target: str | None = None) -> None:
        """The rest of the card, for what it is: in the diary already, or to be brought in, to
        `target` when that was chosen before."""
        if self._rest is not None:
            self.body.removeWidget(self._rest)
            self._rest.hide()
            self._rest.deleteLater()
        self.panel = self.goal = self._rest = None
        if self.sport_asked:
            return
        rest = QWidget()
        column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        if self.candidate.already is not None:
            parts = self._already_parts(self.candidate.already)
        else:
            parts = self._review_parts(target)
        for part in parts:
            column.addWidget(part)
        self._rest = rest
        self.add(rest)
        rest.show()  # at once: what is shown later can't take the keyboard yet
        self._show()
        self.set_ready(self._ready)

    def _already_parts(self, entry: Entry) -> list[QWidget]:
        text = self.tr("This is already there: {entry}. Nothing is brought in twice.")
        notice = Notice("good", text.format(entry=self._says.entry(entry)))
        self.close_it = Button(self.tr("Close"))
        self.open_it = Button(self.tr("Open it"))
        self.take_out = Button(self.tr("Take these numbers out again"))
        self.close_it.clicked.connect(self.refused)
        self.open_it.clicked.connect(self.opened)
        self.take_out.clicked.connect(self.taken_out)
        return [notice, _row(self.close_it, self.open_it, self.take_out)]

    def _review_parts(self, target: str | None) -> list[QWidget]:
        candidate, name = self.candidate, self.accessibleName()
        self.panel = SplitPanel(self._says, candidate.recording, candidate.split)
        self.goal = GoalPanel(self._importing, self._says, candidate, target)
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        self.accept, self.leave_out = PrimaryButton(""), Button(self.tr("Don't use"))
        for button in (self.accept, self.leave_out):
            button.setAccessibleDescription(name)
        self.panel.chosen.connect(self._take_split)
        self.goal.chosen.connect(self._choose)
        self.trouble.acted.connect(self.form_wanted)
        self.accept.clicked.connect(self._accept)
        self.leave_out.clicked.connect(self.refused)
        return [self.panel, self.goal, self.trouble, _row(self.accept, self.leave_out)]

    # --- what the person says -------------------------------------------------------------------

    @property
    def target(self) -> str | None:
        """Where it goes: an entry's id, one of `NEW`, or None while that is not said."""
        return None if self.goal is None else self.goal.target()

    def _choose(self) -> None:
        if self.goal is not None:
            self._told = True
            self.candidate = self._importing.matched(self.candidate, self.goal.entry())
            self._show()
            self.target_changed.emit()

    def _take_split(self, made: Split | None) -> None:
        if made is None and self.goal is not None:
            found = self.candidate._replace(split=self._found)
            self.candidate = self._importing.matched(found, self.goal.entry())
        elif made is not None:
            self.candidate = self._importing.split_as(self.candidate, made)
        self._show()

    def _accept(self) -> None:
        if self._unanswered():
            self.complain(self.tr("Please say first whether all of it was running."))
            self.first_control().setFocus()
        elif self.target is None:
            self.complain(self.tr("Please choose first where it belongs."))
            self.first_control().setFocus()
        else:
            self.accepted.emit()

    def _unanswered(self) -> bool:
        return (
            self.panel is not None
            and not self.candidate.split.settled
            and self.panel.question.value() is None
        )

    # --- what it shows --------------------------------------------------------------------------

    def _show(self) -> None:
        if self.panel is None or self.goal is None:
            return
        self.trouble.hide()
        self.panel.show_split(self.candidate.split)
        self.goal.show_candidate(self.candidate)
        new = self.target in NEW
        self.accept.setText(self.tr("Fill in the form…") if new else self.tr("Accept"))
        self.accept.updateGeometry()

    def complain(self, text: str, button: str | None = None) -> None:
        """Say what keeps it from being accepted; `button` opens the form."""
        if self.panel is not None:
            self.trouble.say("stop", text, button)

    def set_shared(self, shared: bool) -> None:
        """Another recording here would go to the same entry."""
        if self.goal is not None and shared != self.goal.shared:
            self.goal.shared = shared
            self.goal.show_candidate(self.candidate)

    def set_ready(self, ready: bool) -> None:
        """A diary that can't be written takes nothing in."""
        self._ready = ready
        if self.panel is not None:
            self.accept.setEnabled(ready)
        elif not self.sport_asked:
            self.take_out.setEnabled(ready)

    def top(self) -> QWidget:
        """Its heading."""
        return self.heading or self

    def first_control(self) -> QWidget:
        """What is to be answered first, else the button that accepts."""
        if self.sport_asked:
            return self.on_foot
        if self.panel is None or self.goal is None:
            return self.close_it
        if self._unanswered():
            return next(iter(self.panel.question.buttons.values()))
        return self.goal.select if self.target is None else self.accept

    def follow(self, already: Entry | None) -> None:
        """The diary changed: show what stands there now; what the person said stays."""
        known, target = self.candidate.already, self.target
        entries = {entry.id: entry for entry in self._importing.entries()}
        candidate = self.candidate._replace(
            already=already, match=already or entries.get(target or "")
        )
        self.candidate = self._importing.split_as(candidate, self.candidate.split)
        if self.goal is None:
            if known != already:
                self._build(target)
        elif already or entries_for(self._importing, candidate) != self.goal.offered:
            again = target in (None, *NEW) and not (already or self._told or self.in_form)
            if again:
                self._look_again()
            self._build(None if again else target)

    def _look_again(self) -> None:
        """Its session may have been ticked off, or taken away, since it was looked over."""
        before = self.candidate
        (fresh,) = self._importing.review([before.recording])
        self._found = fresh.split
        if before.split.how == "chosen":
            fresh = self._importing.split_as(fresh, before.split)
        self.candidate = fresh.doubted("repeated") if "repeated" in before.doubts else fresh


def _row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for button in buttons:
        flow.addWidget(button)
    return row
