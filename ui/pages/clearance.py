"""A clinician has cleared me: who, when, and for what they actually said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.kinds import ROLES
from app.engine.suitability import CLINICIAN, LASTING, Finding
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.card_parts import opens_card
from ui.pages.card_words import CardWords
from ui.theme import SPACE_1, px
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import DateField
from ui.widgets.fields import LineField, NoteField, Select
from ui.widgets.flow import Columns
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption, Display, Secondary, Strong
from ui.wording import Words

RED_RESPONSE = "red_response"


class ClearancePage(Page):
    """Records a clearance. What it covers is ticked one by one; nothing is ticked beforehand."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=792)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self.notice = Notice("stop", "")
        self.covers: dict[str, Check] = {}
        self._findings: dict[str, Finding] = {}
        self._asking = False
        use_cases.diary.changes.subscribe(self._show_ready)

    def enter(self, **wanted: object) -> None:
        """An empty form for what stands today; one half filled in is there again."""
        if self._asking and self._is_begun() and self._stands() == set(self.covers):
            return
        self._start_anew()
        findings = self._use_cases.screening.clearable()
        self._findings = {finding.id: finding for finding in findings}
        red = self._use_cases.screening.red_response_held()
        if not findings and not red:
            self._show_nothing_to_clear()
            return
        self.set_title(
            self.tr("A clinician has cleared me"),
            self.tr("Write down what they told you. It stays in your diary."),
        )
        self._asking = True
        self.add(self._who(), self._what(red), self._note_card(), self.notice)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self._cancel)
        self.save = PrimaryButton(self.tr("Save clearance"))
        self.save.clicked.connect(self._save)
        self._footnote = self.set_footer([cancel], "", [self.save])
        self._show_ready()

    def _stands(self) -> set[str]:
        ids = {finding.id for finding in self._use_cases.screening.clearable()}
        return ids | ({RED_RESPONSE} if self._use_cases.screening.red_response_held() else set())

    def _is_begun(self) -> bool:
        ticked = any(check.isChecked() for check in self.covers.values())
        return bool(ticked or self.role.value() or self.by.text() or self.note.toPlainText())

    def _start_anew(self) -> None:
        self.clear_body()
        self.covers = {}
        self._asking = False
        self.notice = Notice("stop", "")
        self.notice.hide()

    def _show_nothing_to_clear(self) -> None:
        self.set_title(self.tr("Nothing needs a clearance"))
        self.add(Body(self.tr("No answer in your diary waits for a clinician at the moment.")))
        today = PrimaryButton(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        self.set_footer(primary=[today])

    # --- the form -------------------------------------------------------------------------------

    def _who(self) -> Card:
        card = Card(self.tr("Who cleared you?"))
        names = {
            "physiotherapist": self.tr("Physiotherapist"),
            "doctor": self.tr("Doctor"),
            "nurse": self.tr("Nurse"),
            "exercise professional": self.tr("Exercise professional"),
            "other health professional": self.tr("Other health professional"),
        }
        role, name, day = (
            self.tr("Their profession"),
            self.tr("Their name"),
            self.tr("On which day"),
        )
        self.role = Select(role, [(r, names[r]) for r in ROLES], unset_text=self.tr("choose"))
        self.by = LineField(name)
        self.on = DateField(day, self._use_cases.diary.today)
        self.on.chosen.connect(lambda _: self._show_early())
        columns = Columns(least=px(200))
        for text, field in ((role, self.role), (name, self.by), (day, self.on)):
            column = QVBoxLayout()
            column.setSpacing(SPACE_1)
            label = Strong(text)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            columns.add_layout(column)
        card.add(columns)
        return card

    def _what(self, red: bool) -> Card:
        card = Card(self.tr("What did they clear you for?"))
        card.add(Secondary(self.tr("Tick only what they actually said. The rest stays as it is.")))
        for finding in self._findings.values():
            short = self._words.short(finding.id)
            self._add_cover(card, finding.id, short[:1].upper() + short[1:])
        if red:
            text = self.tr("Running again although my last sessions were too much")
            self._add_cover(card, RED_RESPONSE, text)
        self.early = Notice("caution", "")
        self.early.hide()
        card.add(self.early)
        return card

    def _add_cover(self, card: Card, name: str, text: str) -> None:
        check = Check(text)
        check.toggled.connect(lambda _: self._show_early())
        self.covers[name] = check
        card.add(check)

    def _note_card(self) -> Card:
        card = Card(self.tr("Anything else they said (you may leave this empty)"))
        self.note = NoteField(self.tr("Anything else they said"))
        card.add(
            self.note, Caption(self.tr("For limits such as a highest stage, use “My physio said”."))
        )
        return card

    def _ticked(self) -> list[str]:
        return [name for name, check in self.covers.items() if check.isChecked()]

    def _too_early(self) -> list[Finding]:
        """What is ticked but came up only after the chosen day."""
        on = self.on.value()
        return [
            finding
            for name in self._ticked()
            if (finding := self._findings.get(name)) is not None
            and on < finding.date
            and not (finding.cls == CLINICIAN and finding.id in LASTING)
        ]

    def _show_early(self) -> None:
        early = self._too_early()
        if not early:
            self.early.hide()
            return
        latest = max(finding.date for finding in early)
        text = self.tr("You told us about {short} on {date}. A clearance counts from that day on.")
        shorts = ", ".join(self._words.short(finding.id) for finding in early)
        said = text.format(short=shorts, date=self._words.date(latest, year=True))
        if self.early.isHidden() or self.early.text() != said:
            self.early.say("caution", said)

    def _show_ready(self) -> None:
        if not self._asking:
            return
        diary = self._use_cases.diary
        self.save.setEnabled(diary.ready)
        opening = not diary.ready and diary.trouble is None
        self._footnote.setText(
            self.tr("One moment: your diary is being opened.") if opening else ""
        )
        if diary.trouble is not None:
            self.notice.say("stop", diary.trouble)

    # --- saving ---------------------------------------------------------------------------------

    def _missing(self) -> tuple[str, QWidget] | None:
        if self.role.value() is None:
            return self.tr("Choose their profession first."), self.role
        if not self.by.text().strip():
            return self.tr("Write down their name first."), self.by
        if not self._ticked():
            return self.tr("Tick what they cleared you for."), next(iter(self.covers.values()))
        return None

    def _save(self) -> None:
        missing = self._missing()
        if missing is not None:
            self.notice.say("caution", missing[0])
            missing[1].setFocus()
            self.scroll_to(missing[1])
            return
        on: date = self.on.value()
        try:
            self._use_cases.screening.record_clearance(
                str(self.role.value()),
                self.by.text(),
                on,
                self._ticked(),
                self.note.toPlainText().strip() or None,
            )
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            self.scroll_to(self.notice)
            return
        self._show_saved()

    def _cancel(self) -> None:
        self._start_anew()
        self._navigate("card")

    def _show_saved(self) -> None:
        """What is still needed, or that nothing is."""
        self._start_anew()
        self.set_title("")
        findings = self._use_cases.screening.standing()
        said = self.tr("Saved. Something is still needed.") if findings else self.tr("Saved.")
        self.add(Display(said))
        if findings:
            words = CardWords(self._words, self._use_cases.diary.profile().get("country"))
            sections = words.sections(
                findings, self._use_cases.diary.entry, self._use_cases.screening.emergency_steps
            )
            self.add(opens_card(sections, words, always_named=True))
        elif self._use_cases.screening.red_response_held():
            self.add(Body(self.tr("The guide still says: a walk for now. Today shows why.")))
        else:
            self.add(
                Body(self.tr("Nothing in your diary is locked now. Today shows what is next."))
            )
        today = Button(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        check = PrimaryButton(self.tr("Do the check again"))
        check.clicked.connect(partial(self._navigate, "check"))
        self.set_footer([today], "", [check] if findings else [])
        self.setAccessibleName(said)
        # New widgets are not visible before the next turn of the event loop.
        QTimer.singleShot(0, self, self.focus_first)
