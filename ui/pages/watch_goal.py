"""Which session a recording goes to, and what that would change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.services.candidate import Candidate
from app.services.importing import Importing
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_2, px
from ui.widgets.fields import Select
from ui.widgets.flow import Columns
from ui.widgets.text import Body, Caption, Strong

NEW = ("new:session", "new:test_run")
MOST_OFFERED = 40
"""Sessions to choose from: the nearest in time."""


class GoalPanel(QWidget):
    """A choice of sessions, what speaks against the chosen one, and the changes. `chosen` when the
    person picked another."""

    chosen = Signal()

    def __init__(
        self, importing: Importing, says: WatchWords, candidate: Candidate, target: str | None
    ) -> None:
        """`target`: what was chosen before, an entry's id or one of `NEW`."""
        super().__init__()
        self._says = says
        self.offered = entries_for(importing, candidate)
        self.shared = False
        name = self.tr("Belongs to")
        self.select = Select(name, self._options(candidate), unset_text=self.tr("choose"))
        self.doubt, self.changes = Caption(), Body()
        columns = Columns(self, least=px(240))
        columns.add(_side(name, self.select, self.doubt))
        columns.add(_side(self.tr("What would change"), self.changes))
        wanted = target or _first_target(candidate)
        self.select.set_value(wanted if self.select.findData(wanted) >= 0 else None)
        self.select.chosen.connect(lambda _: self.chosen.emit())

    def target(self) -> str | None:
        """An entry's id, one of `NEW`, or None while nothing is chosen."""
        return self.select.value()

    def entry(self) -> Entry | None:
        """The chosen entry; None for a new one."""
        target = self.target()
        return None if target is None else self.offered.get(target)

    def show_candidate(self, candidate: Candidate) -> None:
        """Show what would change, and what to look at first."""
        doubts = self._doubts(candidate)
        self.doubt.setText(" ".join(doubts))
        self.doubt.setVisible(bool(doubts))
        self.changes.setText(self._change_text(candidate))

    def _options(self, candidate: Candidate) -> list[tuple[str, str]]:
        entries = [(key, self._says.entry(entry)) for key, entry in self.offered.items()]
        new = [
            (NEW[0], self.tr("A session not written down yet")),
            (NEW[1], self.tr("A test run not written down yet")),
        ]
        return [*entries, *new] if candidate.matches else [*new, *entries]

    def _doubts(self, candidate: Candidate) -> list[str]:
        doubts = {doubt: None for doubt in candidate.doubts if doubt not in ("taken", "shared")}
        entry = self.entry()
        held = None if entry is None else entry.data.get("import_hash")
        if held not in (None, candidate.recording.digest):
            doubts["taken"] = None
        if self.shared:
            doubts["shared"] = None
        return [text for doubt in doubts if (text := self._says.doubt(doubt))]

    def _change_text(self, candidate: Candidate) -> str:
        if self.target() is None:
            return self.tr("Nothing yet: choose first where it belongs.")
        if self.target() in NEW:
            return self.tr(
                "A form opens with these numbers in it. How your back was, and the stop signs, "
                "are still yours to fill in."
            )
        if not candidate.changes:
            return self.tr("Nothing: the same numbers stand there.")
        line = self.tr("{name}: {old} → {new}")
        said = [self._says.change(change) for change in candidate.changes]
        return "\n".join(line.format(name=name, old=old, new=new) for name, old, new in said)


def entries_for(importing: Importing, candidate: Candidate) -> dict[str, Entry]:
    """Those of its time first, then the nearest others."""
    likely = [match.entry for match in candidate.matches]
    start = candidate.recording.start

    def away(entry: Entry) -> float:
        return 0 if start is None else abs((entry.at - start).total_seconds())

    others = sorted(importing.entries(), key=away)
    return {entry.id: entry for entry in [*likely, *others[:MOST_OFFERED]]}


def _first_target(candidate: Candidate) -> str | None:
    if candidate.match is not None:
        return candidate.match.id
    return f"new:{candidate.kind}" if "none" in candidate.doubts else None


def _side(title: str, *parts: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_2)
    for part in (Strong(title), *parts):
        column.addWidget(part)
    column.addStretch()
    return side
