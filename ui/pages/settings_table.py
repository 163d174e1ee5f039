"""The programme's table with where each of its numbers comes from, and how to use another."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine.programme import Programme, Stage
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.theme import ROW_HEIGHT, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.table import ReadTable
from ui.widgets.text import Body, Caption
from ui.wording import Words

Index = QModelIndex | QPersistentModelIndex


class TableCard(Card):
    """Shows the table in use; another one is checked before it takes its place."""

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__(self.tr("The programme"))
        self._use_cases, self._words = use_cases, words
        self._shown: Programme | None = None
        self.notice = Notice("stop", "")
        self.notice.hide()
        self._name, self._whole = Body(), Caption()
        self._fold = Folding(self.tr("The table, and where each number comes from"))
        self._fold.toggled.connect(self._unfold)
        self.model = _Stages(words)
        self.table: StageTable | None = None
        row = FlowLayout()
        self.load = Button(self.tr("Use another table…"))
        self.reset = Button(self.tr("Use the table that comes with the app"))
        self.load.clicked.connect(self._load)
        self.reset.clicked.connect(self._reset)
        row.addWidget(self.load)
        row.addWidget(self.reset)
        self.add(self._name, self._whole, self._fold, self.notice, row)

    def show_table(self) -> None:
        """Show the table that is in use now."""
        settings, programme = self._use_cases.settings, self._use_cases.diary.programme
        ready = self._use_cases.diary.ready
        self.load.setEnabled(ready)
        self.reset.setEnabled(ready)
        self.reset.setVisible(settings.has_own_table)
        if programme is self._shown:
            return
        self._shown = programme
        ours = self.tr("Backstride run-walk programme")
        self._name.setText(
            self.tr("“{name}”, version {version}").format(
                name=programme.name if settings.has_own_table else ours, version=programme.version
            )
        )
        self._whole.setText(self._whole_words(programme))
        self.model.show_programme(programme)
        if self.table is not None:
            self.table.fit()
            self._sources.setText(self._source_words(programme))

    def _values(self, programme: Programme) -> dict[str, str]:
        """What holds for every stage, in words, by its key in the table."""
        words = self._words
        weeks, sessions = programme.weeks, programme.sessions_per_week
        warm_up, cool_down = words.span(programme.warm_up_s), words.span(programme.cool_down_s)
        return {
            "weeks": words.count(weeks, self.tr("1 week"), self.tr("{n} weeks", None, weeks)),
            "sessions_per_week": words.count(
                sessions,
                self.tr("1 session a week"),
                self.tr("{n} sessions a week", None, sessions),
            ),
            "min_rest_days": self.tr("rest days between them: {n}").format(
                n=words.number(programme.min_rest_days)
            ),
            "warm_up_s": self.tr("{n} walk to warm up").format(n=warm_up),
            "cool_down_s": self.tr("{n} walk to cool down").format(n=cool_down),
        }

    def _whole_words(self, programme: Programme) -> str:
        return " · ".join(
            f"{text} ({self.model.origin(programme.provenance[key])})"
            for key, text in self._values(programme).items()
        )

    def _unfold(self, opened: bool) -> None:
        """The table is made when it is asked for: most people never open it."""
        if not opened or self.table is not None or self._shown is None:
            return
        self.table = StageTable(self.model)
        legend = self.tr(
            "Trial: from the trial behind this app, as an article reports it. Secondary: from "
            "another published text. Own: a careful choice of whoever made this table, with no "
            "trial behind it."
        )
        self._sources = Caption(self._source_words(self._shown))
        for widget in (Caption(legend), self.table, self._sources):
            self._fold.body.addWidget(widget)

    def _source_words(self, programme: Programme) -> str:
        lines = [
            self.tr("{value} — {source}").format(
                value=value[0].upper() + value[1:], source=programme.sources[key]
            )
            for key, value in self._values(programme).items()
            if key in programme.sources
        ]
        for source, group in groupby(programme.stages, key=lambda stage: stage.source):
            stages = [self._words.number(stage.number) for stage in group]
            text = self.tr("Stage {first}: {source}")
            if len(stages) > 1:
                text = self.tr("Stages {first} to {last}: {source}")
            lines.append(text.format(first=stages[0], last=stages[-1], source=source))
        if not self._use_cases.settings.has_own_table:
            lines.append(
                self.tr(
                    "The trial's full table is not in our sources. Stages 4 to 12 are not the "
                    "trial's; only its longest run is known."
                )
            )
        return "\n".join(lines)

    # --- another table --------------------------------------------------------------------------

    def _load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Use another table"), str(Path.home()), self.tr("Tables (*.toml)")
        )
        if path:
            self.load_file(Path(path))

    def load_file(self, path: Path) -> None:
        """Use the table in this file, if it is one."""
        from app.importers import programme_table

        settings = self._use_cases.settings
        try:
            programme = settings.load_programme(programme_table.read(path), path.name)
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            return
        text = self.tr("“{name}” is in use from now on. It is kept with your diary.")
        self.notice.say("good", text.format(name=programme.name))

    def _reset(self) -> None:
        try:
            self._use_cases.settings.use_shipped_programme()
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            return
        self.notice.say("good", self.tr("The table that comes with the app is in use again."))
        self.load.setFocus()


class _Stages(QAbstractTableModel):
    """A row a stage; each value with its origin."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._stages: tuple[Stage, ...] = ()

    def show_programme(self, programme: Programme) -> None:
        self.beginResetModel()
        self._stages = programme.stages
        self.endResetModel()

    def origin(self, provenance: str) -> str:
        """The word for where a value comes from."""
        return {
            "trial": self.tr("trial"),
            "secondary": self.tr("secondary"),
            "own": self.tr("own"),
        }[provenance]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._stages)

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = self._cell(self._stages[index.row()], index.column())
        # Isolated, so that "15 s · trial" keeps its order in a mirrored window.
        return f"\u2068{text}\u2069" if role == Qt.ItemDataRole.DisplayRole else text

    def _cell(self, stage: Stage, column: int) -> str:
        words = self._words
        origin = {key: self.origin(value) for key, value in stage.provenance.items()}
        low, high = words.number(stage.reps_min), words.number(stage.reps_max)
        reps = origin["reps_min"]
        if origin["reps_max"] != reps:
            reps = f"{reps} / {origin['reps_max']}"
        return (
            words.number(stage.number),
            f"{words.span(stage.run_s)} · {origin['run_s']}",
            f"{words.span(stage.walk_s)} · {origin['walk_s']}",
            f"{low if low == high else f'{low}–{high}'} · {reps}",
        )[column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Stage"), self.tr("Run"), self.tr("Walk"), self.tr("Repetitions"))[section]


class StageTable(ReadTable):
    """The stages, all of them in sight."""

    def __init__(self, model: _Stages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("The stages, with where each number comes from"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self.fit()

    def fit(self) -> None:
        """As high as its rows and as wide as its page, at the present text size."""
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.resizeColumnsToContents()
        columns = self.model().columnCount()
        spare = self.viewport().width() - self.horizontalHeader().length()
        more = max(px(20), spare // columns)
        for column in range(columns):
            self.setColumnWidth(column, self.columnWidth(column) + more)
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.height())
