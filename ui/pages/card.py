"""The card that locks the programme: what to do first, then why, then how it opens again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.engine.suitability import CLINICIAN_ONLY, EMERGENCY_NOT_SURE, WILLINGNESS, Finding
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.card_mistake import AskAgain
from ui.pages.card_parts import opens_card, printed, section_parts, worse_lines
from ui.pages.card_words import CardWords, Section
from ui.pages.countries import countries
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.saved import SavedNotice
from ui.widgets.search_select import SearchSelect
from ui.widgets.text import Body, Secondary
from ui.wording import Words

GUIDES = ("red_twice", "red_floor", "rising", "not_minimal")


class CardPage(Page):
    """Every standing finding, the gravest first. `enter(guide="red_twice")` shows the card of a
    rule that offers no running step; a finding goes before it."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=732)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._guide: str | None = None
        self._unsaved = self._spoken = ""
        self.asking: AskAgain | None = None
        self._first: QWidget | None = None
        self._notice = SavedNotice()
        use_cases.diary.changes.subscribe(self._refresh)

    def comes_softly(self) -> bool:
        """What to do now is there at once."""
        return False

    def enter(self, **wanted: object) -> None:
        """Show what stands today. Wanted: `unsaved`, why it could not be written down."""
        self._unsaved = str(wanted.get("unsaved", ""))
        guide = wanted.get("guide")
        self._guide = str(guide) if guide in GUIDES else None
        self._show()

    def _refresh(self) -> None:
        # While a question is asked again, nothing may pull it away.
        if self.isVisible() and self.asking is None:
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self._show()
            if had_focus:
                self._focus_soon()

    def first_control(self) -> QWidget | None:
        """A button that is always in sight: any other would scroll the headline away."""
        return self._first or super().first_control()

    def _announce_title(self) -> None:
        announce(self, self._spoken or self.accessibleName(), at_once=self._grave)

    # --- what is shown --------------------------------------------------------------------------

    def _show(self) -> None:
        self.asking = None
        self._start_anew()
        card = CardWords(self._words, self._use_cases.diary.profile().get("country"))
        findings = self._use_cases.screening.standing()
        if findings:
            sections = card.sections(
                findings, self._use_cases.diary.entry, self._use_cases.screening.emergency_steps
            )
        elif self._guide is not None:
            sections = [card.guide(self._guide)]
        else:
            self._show_open()
            return
        top = sections[0]
        self.setAccessibleName(" ".join(part for part in (top.number, top.action) if part))
        self._grave = top.grave
        # Tab does not pass by what to do: it is spoken with the headline.
        lines = (*top.notes, *top.do, *top.dont)
        self._spoken = " ".join((self.accessibleName(), *lines))
        for section in sections:
            headline, *rest = section_parts(section, card, first=section is top)
            self.add(headline)
            if section is top and self._use_cases.diary.unsaved:
                self.add(self._say_unsaved())
            self.add(*rest)
            if section is top and not card.numbers.known and findings:
                self.add(self._country(card))
        self.add(*worse_lines(sections))
        if any(section.kind == WILLINGNESS for section in sections):
            ways = FlowLayout()
            ways.addWidget(self._read("staying-active", self.tr("Other ways to stay active")))
            self.add(ways)
        if findings:
            said = [card.common["locked"], card.common["take_along"]]
            self.add(Secondary(" ".join(said)))
        if not top.grave:
            self.add(Secondary(card.common["walk"]))
        self.add(self._ways_out(sections, card, findings), self._notice)
        self._show_footer(sections, card, findings)
        if self._first is not None and self._grave:
            # Older screen readers speak no announcements: they find it where the keyboard is.
            self._first.setAccessibleDescription(self._spoken)

    def _say_unsaved(self) -> Notice:
        if self._unsaved:
            text = self.tr("This could not be written down yet. {why} What it says still counts.")
            return Notice("stop", text.format(why=self._unsaved))
        return Notice(
            "stop", self.tr("This could not be written down yet. What it says still counts.")
        )

    def _start_anew(self) -> None:
        self._first, self._grave, self._spoken = None, False, ""
        self.set_title("")
        self.clear_body()
        self._notice = SavedNotice()
        self._notice.hide()

    def _show_open(self) -> None:
        """Nothing stands (any more)."""
        self.set_title(self.tr("Nothing is locked"))
        text = self.tr(
            "No answer in your diary says that you should wait. Today shows what is next."
        )
        self.add(Body(text), self._notice)
        today = PrimaryButton(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        self.set_footer(primary=[today])

    def _country(self, card: CardWords) -> Card:
        """Asked here when it was never chosen: the number above may be another one there."""
        choices, also = countries(self._words)
        asked = Card(kind="tint")
        field = SearchSelect(
            self.tr("Your country"), choices, hint=self.tr("type or choose"), also=also
        )
        field.chosen.connect(self._set_country)
        asked.add(Body(card.common["no_country"]), field)
        return asked

    def _set_country(self, country: str | None) -> None:
        if country is not None:
            self._try(lambda: self._use_cases.settings.set_country(country))

    def _ways_out(
        self, sections: list[Section], card: CardWords, findings: tuple[Finding, ...]
    ) -> Card:
        ways = opens_card(sections, card)
        row = FlowLayout()
        screening = self._use_cases.screening
        if screening.clearable() or screening.red_response_held():
            row.addWidget(self._button(self.tr("A clinician has cleared me"), "clearance"))
        if not findings:
            row.addWidget(self._button(self.tr("My physio said"), "physio"))
        if screening.draft() is not None:
            row.addWidget(self._button(self.tr("Finish the check"), "check"))
        elif not findings or any(
            f.cls not in (EMERGENCY_NOT_SURE, CLINICIAN_ONLY) for f in findings
        ):
            row.addWidget(self._button(self.tr("Do the check again"), "check"))
        ways.add(row)
        return ways

    def _button(self, text: str, page: str, **wanted: object) -> Button:
        button = Button(text)
        button.clicked.connect(lambda: self._navigate(page, **wanted))
        return button

    def _read(self, article: str, text: str) -> Button:
        return self._button(text, "learn", article=article)

    def _show_footer(
        self, sections: list[Section], card: CardWords, findings: tuple[Finding, ...]
    ) -> None:
        day = self._words.date(self._use_cases.diary.today(), year=True)
        html = printed(sections, card, day)
        print_it = PrimaryButton(self.tr("Print this page"))
        print_it.clicked.connect(lambda: self._print(html))
        self._first = print_it
        save = Button(self.tr("Save as PDF"))
        save.clicked.connect(lambda: self._save_pdf(html))
        buttons = [print_it, save]
        again = [f for f in findings if self._use_cases.screening.can_answer_again(f)]
        if again:
            mistake = Button(self.tr("I answered by mistake"))
            mistake.clicked.connect(self._ask_again)
            buttons.append(mistake)
        elif findings:
            self.add(Secondary(card.common["mistake_closed"]))
        self.set_footer(back=buttons)

    # --- by mistake -----------------------------------------------------------------------------

    def _ask_again(self) -> None:
        """Ask the question in full; the card comes back whatever is answered."""
        screening = self._use_cases.screening
        once = {
            (f.id, f.kind if f.kind == "suitability" else f.entry_id): f
            for f in reversed([f for f in screening.standing() if screening.can_answer_again(f)])
        }
        if not once:
            self._show()
            return
        self._start_anew()
        card = CardWords(self._words, None)
        self.asking = AskAgain(self._words, list(reversed(once.values())))
        self.add(Secondary(card.common["mistake"]), self.asking, self._notice)
        save = PrimaryButton(self.tr("Save this answer"))
        save.clicked.connect(self._answer_again)
        leave = Button(self.tr("Leave it as it is"))
        leave.clicked.connect(self._leave_it)
        self.set_footer(back=[leave], primary=[save])
        self.setAccessibleName(self.tr("I answered by mistake"))
        self._focus_soon()

    def _leave_it(self) -> None:
        self._show()
        self._focus_soon()

    def _focus_soon(self) -> None:
        # New widgets are not visible before the next turn of the event loop.
        QTimer.singleShot(0, self, self.focus_first)

    def _answer_again(self) -> None:
        asking = self.asking
        if asking is None:
            return
        answer = asking.answer()
        if answer is None:
            self._notice.say("caution", self.tr("Choose an answer first."))
            asking.first_field().setFocus()
            return
        if self._try(lambda: self._use_cases.screening.answer_again(asking.finding, answer)):
            self._show()
            self._focus_soon()

    # --- paper ----------------------------------------------------------------------------------

    def _print(self, html: str) -> None:
        # Imported here: most people never print, and the window must not wait for it.
        from ui.render.printing import can_print, print_page

        if not can_print():
            text = self.tr(
                "No printer was found. You can save this page as a PDF and print it elsewhere."
            )
            self._notice.say("info", text)
            self.scroll_to(self._notice)
            return
        if print_page(html, self.accessibleName(), self, letter=self._letter()):
            self._notice.say("good", self.tr("Sent to the printer."))

    def _save_pdf(self, html: str) -> None:
        from ui.render.printing import save_pdf

        start = str(Path.home() / self.tr("Backstride card.pdf"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), start, self.tr("PDF files (*.pdf)")
        )
        if not name:
            return
        target = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
        title = self.accessibleName()
        if self._try(lambda: save_pdf(html, target, title, letter=self._letter())):
            self._notice.say_saved(target)
        self.scroll_to(self._notice)

    def _letter(self) -> bool:
        """US Letter where inches are the measure, else A4."""
        return self._words.locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except BackstrideError as error:
            self._notice.say("stop", error_text(error))
            self.scroll_to(self._notice)
            return False
        return True
