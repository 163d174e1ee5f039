"""Your data: where the diary is, and files made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from app.exporters import FORMATS, Format
from app.services.use_cases import UseCases
from ui.job import Job
from ui.theme import SPACE_3, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import Columns
from ui.widgets.saved import SavedNotice
from ui.widgets.text import Body, Caption
from ui.wording import Words


class DataCard(Card):
    """Files are written and read in a thread: a long diary takes a moment.

    `told` comes when the notice says how it went: it stands below the last button.
    """

    told = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        diary_folder: str,
    ) -> None:
        super().__init__(self.tr("Your data"))
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._job = False
        self._pressed: Button | None = None
        self.notice = SavedNotice()
        self.saves: dict[str, Button] = {}
        where = self.tr("Your diary is kept on this computer, in {folder}.")
        self.add(
            Body(where.format(folder=diary_folder)),
            Caption(
                self.tr(
                    "A saved file is not locked: anyone who has it can read it. "
                    "Keep it where only you can reach it, and give it only to people you trust."
                )
            ),
        )
        self.report = self._offer(
            self.tr("Report for my physio"),
            self.tr("A page or two with what a physio wants to know, to print or to save."),
        )
        self.report.clicked.connect(lambda: self._navigate("report", back="settings"))
        for form in FORMATS:
            self.saves[form.name] = self._offer_to_save(form)
        self.bring = self._offer(
            self.tr("Use on another computer…"),
            self.tr(
                "Makes the file that carries your diary to another computer, and joins the file "
                "you bring from there. You see first what would change."
            ),
        )
        self.bring.clicked.connect(lambda: self._navigate("other_computer"))
        self.delete = self._offer(
            self.tr("Delete everything…"),
            self.tr(
                "Deletes your diary and its backups from this computer for good. You see first "
                "what that is, and you are asked again."
            ),
        )
        self.delete.clicked.connect(lambda: self._navigate("delete_everything"))
        self.add(self.notice)

    def leave_out_what_is_for_good(self) -> None:
        """In a sample nothing is joined, and it goes by itself."""
        for button in (self.bring, self.delete):
            row = button.parentWidget()
            if row is not None:
                row.hide()

    def clear(self) -> None:
        """Forget what was said before."""
        if not self._job:
            self.notice.hide()

    def show_state(self) -> None:
        """One file at a time. A diary that can't be written can still be copied."""
        for button in self.saves.values():
            button.setEnabled(not self._job)

    # --- asking ---------------------------------------------------------------------------------

    def _offer_to_save(self, form: Format) -> Button:
        """The button with what such a file is for and who can read it."""
        said = {
            "json": (
                self.tr("Save a copy of the diary (JSON)…"),
                self.tr(
                    "The whole diary, to keep as a backup or to move to another computer. "
                    "Backstride can bring it in again; in any text program it can be read. A name "
                    "that you keep for reports goes along."
                ),
            ),
            "csv": (
                self.tr("Save tables (CSV)…"),
                self.tr(
                    "The same as tables, for your own charts or for research. Any spreadsheet "
                    "program can read them; a page inside explains the columns."
                ),
            ),
            "fhir": (
                self.tr("Save health data (FHIR)…"),
                self.tr(
                    "For a clinic that asks for it: pain, sessions, scores, checks and problems. "
                    "Plans, choices, limits, clearances, days off, questions and notes of their "
                    "own stay out. Their program can read it if it knows FHIR. Backstride does "
                    "not add your name."
                ),
            ),
        }
        other = self.tr("Save as {name}…").format(name=form.name)
        button = self._offer(*said.get(form.name, (other, form.about)))
        button.clicked.connect(lambda: self._ask_target(form))
        return button

    def _offer(self, words: str, purpose: str) -> Button:
        """A button beside the sentence that says what it is for; both are read out together."""
        button = Button(words)
        button.setAccessibleDescription(purpose)
        row = QWidget()
        columns = Columns(row, spacing=SPACE_3, least=px(200))
        columns.add(Body(purpose), 3)
        foot = QVBoxLayout()
        foot.addWidget(button)
        foot.addStretch()
        columns.add_layout(foot, 2)
        self.add(row)
        return button

    def _ask_target(self, form: Format) -> None:
        name = f"backstride-{self._use_cases.diary.today().isoformat()}{form.ending}"
        kind = self.tr("Files of this kind (*{ending})").format(ending=form.ending)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), str(_documents() / name), kind)
        if path:
            # The question about replacing a file was asked about this very name.
            self.save(form, Path(path))

    # --- doing ----------------------------------------------------------------------------------

    def save(self, form: Format, path: Path) -> None:
        """Write the whole diary to a file of this form."""
        entries, profile = self._use_cases.diary.entries(), self._use_cases.diary.profile()
        self._start(lambda: form.write(entries, profile, path), lambda _: self._say_saved(path))

    def _start(self, work: Callable[[], Any], say: Callable[[Any], None]) -> None:
        self._job = True
        focused = QApplication.focusWidget()
        buttons = tuple(self.saves.values())
        # A button that can't be pressed loses the focus to another card: it gets it back.
        self._pressed = next((button for button in buttons if button is focused), None)
        self.show_state()
        self.notice.say("info", self.tr("One moment…"))
        job = Job(self)
        job.done.connect(lambda result: self._end(job, lambda: say(result)))
        job.failed.connect(lambda why: self._end(job, lambda: self.notice.say("stop", why)))
        job.start(work)

    def _end(self, job: Job, say: Callable[[], None]) -> None:
        job.deleteLater()
        self._job = False
        self.show_state()
        if self._pressed is not None:
            self._pressed.setFocus()
        say()
        self.told.emit()

    def _say_saved(self, path: Path) -> None:
        self.notice.say_saved(path)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation
    for wanted in (place.DocumentsLocation, place.HomeLocation):
        folder = Path(QStandardPaths.writableLocation(wanted))
        if folder.is_dir():
            break
    return folder
