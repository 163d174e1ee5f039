"""The suitability check: one page at a time, never moving on by itself, saved as you go.

Long, for what decides between going on, back, saving and an emergency is to be read in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from app.engine.kinds import GROUP_OF, QUESTIONS
from app.engine.suitability import raised_ids
from app.services.ports import BackstrideError
from app.services.screening import PAGES, CheckDraft
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.check_pages import (
    CheckPanel,
    Confirm,
    ListPanel,
    Progress,
    QuestionPanel,
    StrengthPanel,
)
from ui.pages.check_verdict import Verdict
from ui.pages.form_page import counts_unsaved
from ui.theme import SPACE_2, SPACE_6
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Caption, Overline
from ui.wording import Words

KEEP_AFTER_MS = 400
"""A pain line tells every step on its way; the disk hears only of where it stopped."""
_LAST = len(PAGES) - 1


class CheckPage(Page):
    """Shows the page of the check where the person stopped, a confirmation, or the verdict."""

    panel: CheckPanel | None = None

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=792)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._screening = use_cases.screening
        self._draft = CheckDraft({}, None, 0)
        self._verdict: Verdict | None = None
        self._first: QWidget | None = None
        self._confirming = self._coming = False
        self._unkept = False
        self._told_of_failure = False
        self.next = PrimaryButton("")
        self.notice = Notice("caution", "")
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._laid_out)
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._follow))

    def enter(self, **wanted: object) -> None:
        """Go on where the check was broken off, or begin one."""
        if self._unkept:
            self._show_page()  # what could not be kept yet is newer than what was
            return
        begun_long_ago = self._screening.draft_is_old()
        self._draft = self._screening.draft() or CheckDraft({}, None, 0)
        self._show_page()
        if begun_long_ago:
            self.notice.say(
                "info",
                self.tr(
                    "You began a check more than a week ago. Things may have changed since, so it "
                    "starts again from the first question."
                ),
            )

    def comes_softly(self) -> bool:
        """What may be an emergency, and what stops the person, is there at once."""
        return not self._confirming and not (self._verdict and self._verdict.findings)

    def leave(self) -> bool:
        """An answer that may be an emergency is asked back before it is left lying, and what a
        list page found is written down."""
        if self.panel is None and not self._confirming:
            return True
        if self._grave_answer() is not None and not self._confirming:
            self._confirm()
            return False
        if self._keep() and self._write_found():
            return True
        # The sentence stays on screen once; then nobody is held against their will.
        first, self._told_of_failure = not self._told_of_failure, True
        return not first

    # --- one page -------------------------------------------------------------------------------

    def _show_page(self) -> None:
        page = self._draft.page
        question = PAGES[page][0]
        group = GROUP_OF[question]
        self._confirming = self._told_of_failure = False
        self._coming = True  # until something is answered, or said
        self._start_anew()
        progress = self._progress = Progress(self._words, group, page)
        self._spoken = progress.spoken
        self.add(progress)
        if group in ("A", "F"):
            first = page == 0 or group == "F"
            intro = self._words.texts("groups", group)["intro"] if first else ""
            self.panel = QuestionPanel(self._words, question, intro, self._draft)
        elif group == "D":
            self.panel = StrengthPanel(self._words, group, page, self._draft)
        else:
            self.panel = ListPanel(self._words, group, page, self._draft)
            self.panel.none.clicked.connect(partial(self.show_soon, self.panel.undo))
        self.panel.changed.connect(self._answered)
        self.add(self.panel, self.notice)
        if page == 0 and self._words.language != "en":
            self.add(Caption(self.tr("No clinician has checked this translation yet.")))
        back = Button(self.tr("Back"), mark="back")
        back.clicked.connect(self._go_back)
        self.next = PrimaryButton(self.tr("Finish the check") if page == _LAST else self.tr("Next"))
        self.next.clicked.connect(self._go_on)
        self._note = self.set_footer([back], "", [self.next])
        self.setAccessibleName(self.panel.title())
        self._show_ready()
        self._keep_place()
        self._focus_soon()
        self.turned.emit()

    def _fit(self) -> None:
        super()._fit()
        self._keep_place()

    def _laid_out(self) -> None:
        """It takes a few rounds until a page that comes has its heights."""
        self._keep_place()
        if self._coming:
            self._show_answers()

    def _keep_place(self) -> None:
        """Tell a question how much room there is. As beside a scroll bar, which may come and go:
        what asks for one when there is none would be laid out for ever."""
        if isinstance(self.panel, QuestionPanel):
            room = self._scroll.width() - self._scroll.verticalScrollBar().sizeHint().width()
            width = room - 2 * self._side(room)
            above = SPACE_6 + self._progress.heightForWidth(width) + self.body.spacing()
            self.panel.keep_within(width, self._scroll.height() - above - SPACE_2)

    def focus_first(self) -> None:
        """With the answers in sight, too."""
        super().focus_first()
        self._show_answers()

    def _show_answers(self) -> None:
        """A question's beginning, as it is read before it is answered, and all of its answers, or
        as many as there is room for. Not when the keyboard is elsewhere."""
        focus = self.window().focusWidget()
        if not isinstance(self.panel, QuestionPanel) or focus is None:
            return
        if not self.panel.choice.isAncestorOf(focus):
            return
        begins = self.panel.mapTo(self._inside, QPoint(0, 0)).y()
        answers = self.panel.choice.mapTo(self._inside, QPoint(0, self.panel.choice.height())).y()
        below = answers + SPACE_2 - self._scroll.height()
        self._scroll.verticalScrollBar().setValue(max(0, min(below, begins - SPACE_2)))

    def _start_anew(self) -> None:
        self.clear_body()
        self.panel = self._verdict = self._first = None
        self._spoken = ""
        self.notice = Notice("caution", "")
        self.notice.hide()

    def _focus_soon(self) -> None:
        # New widgets are not visible before the next turn of the event loop.
        QTimer.singleShot(0, self, self.focus_first)

    def first_control(self) -> QWidget | None:
        """After the verdict: what comes next."""
        return self._first or super().first_control()

    def _announce_title(self) -> None:
        self.announce(self._spoken or self.accessibleName())

    def _follow(self) -> None:
        """The diary changed, here or elsewhere, or it can be written now."""
        if self._unkept and self._use_cases.diary.ready:
            self._keep()
        if self._verdict is not None and self.isVisible() and self._verdict.is_old():
            self._show_verdict()
        self._show_ready()

    def _show_ready(self) -> None:
        diary = self._use_cases.diary
        if self.panel is None:
            return
        self.next.setEnabled(diary.ready)
        self._note.setText(
            self.tr("Answers are saved as you go")
            if diary.ready
            else self.tr("One moment: your diary is being opened.")
        )
        if diary.trouble is not None:
            self.notice.say("stop", diary.trouble)

    # --- answers --------------------------------------------------------------------------------

    def _answered(self) -> None:
        assert self.panel is not None
        questions = [q for q in PAGES[self._draft.page] if q in GROUP_OF]
        others = {q: a for q, a in self._draft.answers.items() if q not in questions}
        average = self._draft.average_pain
        if "average_pain" in PAGES[self._draft.page]:
            average = self.panel.average_pain()
        self._draft = self._draft._replace(
            answers={**others, **self.panel.answers()}, average_pain=average
        )
        self._unkept, self._coming = True, False
        if not self.notice.isHidden():
            self.notice.hide()
        if isinstance(self.panel, StrengthPanel):
            self._keeping.start()
        else:
            self._keep()

    def _keep(self) -> bool:
        """Save the draft; False when it can't be saved (the reason is on screen)."""
        self._keeping.stop()
        if not self._unkept or not self._use_cases.diary.ready:
            return True
        if self._try(lambda: self._screening.keep(self._draft)):
            self._unkept = False
            return True
        return False

    def _grave_answer(self) -> tuple[str, str] | None:
        """The A question of this page and its answer, when that is not "no"."""
        question = PAGES[self._draft.page][0]
        answer = self._draft.answers.get(question)
        return (question, answer) if question in QUESTIONS["A"] and answer in _GRAVE else None

    def _write_found(self) -> bool:
        page = self._draft.page
        if GROUP_OF[PAGES[page][0]] not in ("B", "C", "D") or not self._use_cases.diary.ready:
            return True
        return self._try(lambda: self._screening.leave_page(self._draft, page))

    # --- on and back ----------------------------------------------------------------------------

    def _go_on(self) -> None:
        assert self.panel is not None
        missing = self.panel.missing()
        if missing is not None:
            self.notice.say("caution", self._what_is_missing())
            missing.setFocus()
            self.scroll_to(missing)
            self._show_answers()
            return
        if self._grave_answer() is not None:
            self._confirm()
        elif self._keep() and self._write_found():
            if self._draft.page == _LAST:
                self._finish()
            else:
                self._turn_to(self._draft.page + 1)

    def _what_is_missing(self) -> str:
        if isinstance(self.panel, QuestionPanel):
            return self.tr("Choose one answer first. “I'm not sure” is an answer too.")
        return self.tr("Something is not answered yet. “Not sure” is an answer too.")

    def _go_back(self) -> None:
        if self._draft.page == 0:
            self._navigate("today")
        elif self._grave_answer() is not None:
            self._confirm()
        elif self._keep() and self._write_found():
            self._turn_to(self._draft.page - 1)

    def _turn_to(self, page: int) -> None:
        self._draft = self._draft._replace(page=page)
        self._unkept = True
        if self._keep():
            self._show_page()

    # --- an answer that may be an emergency -----------------------------------------------------

    def _confirm(self) -> None:
        """Ask back once, before it is written down."""
        found = self._grave_answer()
        assert found is not None
        question, answer = found
        self._keep()
        self._start_anew()
        self._confirming = True
        self.confirm = Confirm(self._words, question, answer)
        self.confirm.right.connect(partial(self._confirmed, question, answer))
        self.confirm.wrong.connect(self._ask_anew)
        self.add(Progress(self._words, "A", self._draft.page), self.confirm, self.notice)
        self.set_footer()
        self.setAccessibleName(self.confirm.asked)
        self._focus_soon()
        self.turned.emit()

    def _confirmed(self, question: str, answer: str) -> None:
        draft = self._draft
        write = partial(self._screening.confirm_emergency, draft, question, answer)
        if self._write(write, [question]):
            self._confirming = self._unkept = False
            self._navigate("card")

    def _write(self, write: Callable[[], object], raised: Collection[str]) -> bool:
        """Write what may have raised findings. They count also when that fails: their card is
        shown, and the answers wait here."""
        try:
            write()
        except BackstrideError as error:
            if counts_unsaved(self._use_cases, error, raised):
                # An emergency's question is asked afresh, as when it could be written down.
                again = [question for question in raised if question in QUESTIONS["A"]]
                answers = {q: a for q, a in self._draft.answers.items() if q not in again}
                self._draft = self._draft._replace(answers=answers)
                self._unkept, self._confirming, self._told_of_failure = True, False, True
                self._navigate("card", unsaved=error_text(error))
            else:
                self._complain(error)
            return False
        return True

    def _ask_anew(self) -> None:
        question = PAGES[self._draft.page][0]
        kept = {q: a for q, a in self._draft.answers.items() if q != question}
        self._draft, self._unkept = self._draft._replace(answers=kept), True
        self._keep()
        self._show_page()

    # --- the end --------------------------------------------------------------------------------

    def _finish(self) -> None:
        draft = self._draft
        found = {"answers": draft.answers, "average_pain": draft.average_pain}
        if self._write(partial(self._screening.finish, draft), raised_ids("suitability", found)):
            self._unkept = False
            self._show_verdict()
            self.turned.emit()

    def _show_verdict(self) -> None:
        self._start_anew()
        verdict = self._verdict = Verdict(
            self._use_cases, self._words, self._draft.answers, self._navigate
        )
        self.add(Overline(self.tr("Suitability check")), verdict, self.notice)
        today = Button(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        buttons: list[Button] = []
        if verdict.findings:
            card = PrimaryButton(self.tr("What to do now"))
            card.clicked.connect(partial(self._navigate, "card"))
            buttons.append(card)
        elif verdict.test_run_next:
            run = PrimaryButton(self.tr("Go to the test run"))
            run.clicked.connect(partial(self._navigate, "test_run"))
            buttons.append(run)
        self.set_footer([today], "", buttons)
        self._first = next(iter(buttons), None)
        self.setAccessibleName(verdict.title())
        self._focus_soon()

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except BackstrideError as error:
            self._complain(error)
            return False
        return True

    def _complain(self, error: BackstrideError) -> None:
        self._coming = False
        self.notice.say("stop", error_text(error))
        self.show_soon(self.notice)


_GRAVE = ("yes", "not_sure")
