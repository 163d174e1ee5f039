"""One recording under review: what was found, where it goes, what would change."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.engine.recorded import FlagCode
from app.engine.run_walk import Split
from app.services.candidate import Candidate
from app.services.importing import Importing
from ui.pages.watch_split import SplitPanel
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_1, SPACE_2, SPACE_4, px
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Strong

NEW = ("new:session", "new:test_run")
MOST_OFFERED = 40
"""Sessions to choose from: the nearest in time."""
PutAway = Literal["accepted", "refused"]
QUIET: frozenset[FlagCode] = frozenset(("no_zone", "no_sport", "no_samples", "no_distance"))
"""Flags that explain, and warn of nothing."""


class RecordingCard(Card):
    """Shows a candidate and keeps what the person said about it. Stores nothing itself."""

    accepted, refused = Signal(), Signal()
    opened, taken_out, form_wanted = Signal(), Signal(), Signal()

    def __init__(
        self, importing: Importing, says: WatchWords, name: str, candidate: Candidate
    ) -> None:
        """`name`: that of the file, and which of its recordings."""
        super().__init__(says.title(candidate.recording))
        self._importing, self._says, self._name = importing, says, name
        self.candidate = candidate
        self.target: str | None = None
        self._found = candidate.split
        self.put_away: PutAway | None = None
        self.in_form, self._ready = False, True
        self.panel: SplitPanel | None = None
        sport = candidate.recording.flag("other_sport")
        self.sport_asked = sport is not None and candidate.already is None
        top = QVBoxLayout()
        top.setSpacing(SPACE_1)
        top.addWidget(Caption(name))
        top.addWidget(Body(says.facts(candidate.recording)))
        self.add(top)
        self._add_flags()
        self._sport = self._sport_question() if self.sport_asked else None
        self._rest = QWidget()
        self._parts = QVBoxLayout(self._rest)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(SPACE_4)
        self.add(self._rest)
        self._build()

    @property
    def name(self) -> str:
        """The file, and which of its recordings."""
        return self._name

    # --- how it is built ------------------------------------------------------------------------

    def _add_flags(self) -> None:
        says = self._says
        flags = [f for f in self.candidate.recording.flags if f.code != "other_sport"]
        loud = [says.flag(flag) for flag in flags if flag.code not in QUIET]
        quiet = [says.flag(flag) for flag in flags if flag.code in QUIET]
        if loud:
            self.add(Notice("caution", "\n".join(loud)))
        if quiet:
            self.add(Caption(" ".join(quiet)))

    def _sport_question(self) -> QWidget:
        flag = self.candidate.recording.flag("other_sport")
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        said = self._says.flag(flag) if flag else ""
        question = self.tr("{said} Were you running and walking all the same?")
        column.addWidget(Strong(question.format(said=said)))
        row = FlowLayout()
        self.on_foot = Button(self.tr("Yes, running and walking"))
        self.other = Button(self.tr("No, don't use it"))
        self.on_foot.clicked.connect(self._say_on_foot)
        self.other.clicked.connect(self.refused)
        for button in (self.on_foot, self.other):
            row.addWidget(button)
        column.addLayout(row)
        self.add(asking)
        return asking

    def _say_on_foot(self) -> None:
        self.sport_asked = False
        if self._sport is not None:
            self._sport.hide()
        self._build()
        self.first_control().setFocus()

    def _build(self) -> None:
        """The rest of the card, for what it is: in the diary already, or to be brought in."""
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.panel = None
        self._rest.setHidden(self.sport_asked)
        if self.sport_asked:
            return
        if self.candidate.already is not None:
            self._build_already(self.candidate.already)
        else:
            self._build_review()

    def _build_already(self, entry: Entry) -> None:
        text = self.tr("This is already there: {entry}. Nothing is brought in twice.")
        self._parts.addWidget(Notice("good", text.format(entry=self._says.entry(entry))))
        self.close_it = Button(self.tr("Close"))
        self.open_it = Button(self.tr("Open it"))
        self.take_out = Button(self.tr("Take these numbers out again"))
        self.close_it.clicked.connect(self.refused)
        self.open_it.clicked.connect(self.opened)
        self.take_out.clicked.connect(self.taken_out)
        self._parts.addWidget(_row(self.close_it, self.open_it, self.take_out))

    def _build_review(self) -> None:
        candidate = self.candidate
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        self.trouble.acted.connect(self.form_wanted)
        self.panel = SplitPanel(self._says, candidate.recording, candidate.split)
        self.panel.chosen.connect(self._take_split)
        self._offered = self._entries()
        self.select = Select(self.tr("Belongs to"), self._options(), unset_text=self.tr("choose"))
        self.doubt, self.changes = Caption(), Body()
        goes, would = QWidget(), QWidget()
        for column, title, parts in (
            (goes, self.tr("Belongs to"), (self.select, self.doubt)),
            (would, self.tr("What would change"), (self.changes,)),
        ):
            layout = QVBoxLayout(column)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(SPACE_2)
            for part in (Strong(title), *parts):
                layout.addWidget(part)
            layout.addStretch()
        sides, columns = QWidget(), Columns(least=px(240))
        columns.add(goes)
        columns.add(would)
        sides.setLayout(columns)
        self.accept, self.leave_out = PrimaryButton(""), Button(self.tr("Don't use"))
        self.accept.clicked.connect(self._accept)
        self.leave_out.clicked.connect(self.refused)
        for widget in (self.panel, sides, self.trouble, _row(self.accept, self.leave_out)):
            self._parts.addWidget(widget)
        self.select.chosen.connect(self._choose)
        self._begin_target()
        self._show()

    # --- where it goes --------------------------------------------------------------------------

    def _entries(self) -> dict[str, Entry]:
        """Those of its time first, then the nearest others."""
        likely = [match.entry for match in self.candidate.matches]
        start = self.candidate.recording.start

        def away(entry: Entry) -> float:
            return 0 if start is None else abs((entry.at - start).total_seconds())

        others = sorted(self._importing.entries(), key=away)
        return {entry.id: entry for entry in [*likely, *others[:MOST_OFFERED]]}

    def _options(self) -> list[tuple[str, str]]:
        entries = [(key, self._says.entry(entry)) for key, entry in self._offered.items()]
        new = [
            (NEW[0], self.tr("A session not written down yet")),
            (NEW[1], self.tr("A test run not written down yet")),
        ]
        return [*entries, *new] if self.candidate.matches else [*new, *entries]

    def _begin_target(self) -> None:
        if self.target is None:
            if self.candidate.match is not None:
                self.target = self.candidate.match.id
            elif "none" in self.candidate.doubts:
                self.target = f"new:{self.candidate.kind}"
        if self.target is not None and self.select.findData(self.target) < 0:
            self.target = None
        self.select.blockSignals(True)
        self.select.set_value(self.target)
        self.select.blockSignals(False)

    def _choose(self, target: str | None) -> None:
        self.target = target
        self.candidate = self._importing.matched(self.candidate, self._entry())
        self.trouble.hide()
        self._show()

    def _take_split(self, made: Split | None) -> None:
        if made is None:
            found = self.candidate._replace(split=self._found)
            self.candidate = self._importing.matched(found, self._entry())
        else:
            self.candidate = self._importing.split_as(self.candidate, made)
        self.trouble.hide()
        self._show()

    def _entry(self) -> Entry | None:
        return self._offered.get(self.target) if self.target is not None else None

    # --- what it shows --------------------------------------------------------------------------

    def _show(self) -> None:
        candidate, new = self.candidate, self.target in NEW
        if self.panel is not None:
            self.panel.show_split(candidate.split)
        doubts = [text for doubt in candidate.doubts if (text := self._says.doubt(doubt))]
        self.doubt.setText(" ".join(doubts))
        self.doubt.setVisible(bool(doubts))
        self.changes.setText(self._change_text())
        self.accept.setText(self.tr("Fill in the form…") if new else self.tr("Accept"))
        self.accept.setAccessibleDescription(self.heading.text() if self.heading else "")
        self.leave_out.setAccessibleDescription(self.accept.accessibleDescription())
        self.accept.setEnabled(self._ready)
        self.accept.updateGeometry()

    def _change_text(self) -> str:
        if self.target is None:
            return self.tr("Nothing yet: choose first where it belongs.")
        if self.target in NEW:
            return self.tr(
                "A form opens with these numbers in it. How your back was, and the stop signs, "
                "are still yours to fill in."
            )
        if not self.candidate.changes:
            return self.tr("Nothing: the same numbers stand there.")
        line = self.tr("{name}: {old} → {new}")
        said = [self._says.change(change) for change in self.candidate.changes]
        return "\n".join(line.format(name=name, old=old, new=new) for name, old, new in said)

    def complain(self, text: str, button: str | None = None) -> None:
        """Say what keeps it from being accepted; `button` opens the form."""
        if self.panel is not None:
            self.trouble.say("stop", text, button)

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
        if self.panel is None:
            return self.close_it
        if self._unanswered():
            return next(iter(self.panel.question.buttons.values()))
        return self.select if self.target is None else self.accept

    def _unanswered(self) -> bool:
        return (
            self.panel is not None
            and not self.candidate.split.settled
            and self.panel.question.value() is None
        )

    def _accept(self) -> None:
        if self._unanswered():
            self.complain(self.tr("Please say first whether all of it was running."))
            self.first_control().setFocus()
        elif self.target is None:
            self.complain(self.tr("Please choose first where it belongs."))
            self.select.setFocus()
        else:
            self.accepted.emit()

    def follow(self, already: Entry | None) -> None:
        """The diary changed: show what stands there now; what the person said stays."""
        entries = {entry.id: entry for entry in self._importing.entries()}
        entry = already or entries.get(self.target or "")
        known = self.candidate.already
        candidate = self.candidate._replace(already=already, match=entry)
        self.candidate = self._importing.split_as(candidate, self.candidate.split)
        if self.panel is None and known == already:
            return
        if already is not None or self.panel is None or self._entries() != self._offered:
            self._build()


def _row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for button in buttons:
        flow.addWidget(button)
    return row
