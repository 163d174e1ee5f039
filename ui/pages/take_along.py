"""Take it with me: the next session as sound, card, calendar dates and watch workout."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.planning import LOCKED
from app.services.ports import BackstrideError, Refused
from app.services.taking_along import ENDINGS, NextSession, session_time
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.job import Job
from ui.pages.asking import Ask, ask_file
from ui.pages.take_along_parts import Kind, kinds, said_days
from ui.render.take_along import Making, TakeAlongFiles
from ui.theme import SPACE_4, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page import Page
from ui.widgets.progress import StepBar
from ui.widgets.saved import SavedNotice
from ui.widgets.session_strip import SessionStrip, segments_of
from ui.widgets.text import Body, Caption, Secondary, Title
from ui.wording import Words


class Stopped(BackstrideError):
    """The person thought better of it."""


class TakeAlongPage(Page):
    """Shows which session it is, and saves each file of it where the person says."""

    progressed = Signal(float)

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        ask: Ask | None = None,
    ) -> None:
        """`ask` asks where to save: (parent, title, suggested name, kind of file) → file."""
        super().__init__(self.tr("Take it with me"), parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._ask = ask or ask_file
        self._stop: Event | None = None
        self.files = TakeAlongFiles(use_cases, words)
        self.closed, self.notice = Notice("info", ""), SavedNotice()
        self.closed.acted.connect(self._open_card)
        self.open_parts = QWidget()
        column = QVBoxLayout(self.open_parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        self.buttons: dict[str, Button] = {}
        column.addWidget(self._session_card())
        column.addWidget(self._progress())
        made = [self._card(kind) for kind in kinds()]
        for pair in (made[:2], made[2:]):
            row = Columns(least=px(240))
            for card in pair:
                row.add(card)
            column.addLayout(row)
        column.addWidget(
            Caption(
                self.tr(
                    "Anyone who has a file can read it, and a calendar may send it on. If "
                    "Backstride later shows a card in place of a plan, don't use what you took "
                    "along."
                )
            )
        )
        self.add(self.closed, self.notice, self.open_parts)
        self.back = Button(self.tr("Back to Today"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("today"))
        self.set_footer([self.back])
        self.progressed.connect(self._show_progress)
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._changed))

    # --- what stands on it ----------------------------------------------------------------------

    def _session_card(self) -> Card:
        card = Card()
        self.title, self.strip = Title(), SessionStrip((), "")
        self.sentence, self.when = Secondary(), Body()
        card.add(self.title, self.strip, self.sentence, self.when)
        return card

    def _progress(self) -> Card:
        self.making = Card(self.tr("Making the audio track…"))
        self.bar = StepBar()
        self.stop = Button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop_job)
        row = FlowLayout()
        row.addWidget(self.stop)
        self.making.add(self.bar, row)
        self.making.hide()
        return self.making

    def _card(self, kind: Kind) -> Card:
        card = Card(kind.heading)
        card.add(Body(kind.text))
        if kind.key == "ics":
            card.add(*self._calendar_choices())
        button = Button(kind.button)
        button.clicked.connect(lambda: self._save(kind))
        self.buttons[kind.key] = button
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _calendar_choices(self) -> list[QWidget]:
        self.days, row = Body(), QWidget()
        self.pick = Button(self.tr("Choose the days…"))
        self.pick.clicked.connect(lambda: self._navigate("settings"))
        half_hours = [time(hour, minute) for hour in range(5, 23) for minute in (0, 30)]
        name = self.tr("Time of day")
        self.time = Select(name, [(_key(at), self._said(at)) for at in half_hours])
        self.time.chosen.connect(self._set_time)
        flow = FlowLayout(row)
        for widget in (self.pick, self.time):
            flow.addWidget(widget)
        return [self.days, row]

    def _said(self, at: time) -> str:
        return self._words.time(datetime.combine(date.min, at))

    # --- showing the moment ---------------------------------------------------------------------

    def enter(self, **wanted: object) -> None:
        """Show the next session as it is now."""
        if self._stop is None:
            self.notice.hide()
        self._show()

    def _changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        try:
            session = self._use_cases.taking_along.next_session()
        except Refused as refused:
            self._close(refused)
            return
        self.closed.hide()
        self.open_parts.show()
        self._show_session(session)
        profile = self._use_cases.diary.profile()
        self.days.setText(said_days(self._use_cases.settings.session_days, self._words))
        at = session_time(profile)
        if self.time.findData(_key(at)) < 0:  # a time that another version let them choose
            self.time.addItem(self._said(at), _key(at))
        self.time.blockSignals(True)
        self.time.set_value(_key(at))
        self.time.blockSignals(False)
        self.time.setEnabled(self._use_cases.diary.ready)
        self._set_busy(self._stop is not None)

    def _show_session(self, session: NextSession) -> None:
        words, step, programme = self._words, session.step, session.programme
        self.title.setText(words.step(step, programme))
        sentence = words.session(step, programme)
        self.strip.set_segments(segments_of(programme, step), sentence)
        self.sentence.setText(sentence)
        self.when.setText(self.files.when(session))

    def _close(self, refused: Refused) -> None:
        """Nothing is open: no step stands on the page, and nothing can be saved."""
        self._stop_job()
        self.notice.hide()
        self.open_parts.hide()
        for label in (self.title, self.sentence, self.when):
            label.setText("")
        self.strip.set_segments((), "")
        locked = refused.code == LOCKED
        text = self.tr("There is no next session to take along. Today says what comes first.")
        if locked:
            common = self._words.table("emergency")["common"]
            text = " ".join(
                self._words.say("emergency", common[key]) for key in ("locked", "take_along")
            )
        button = self.tr("Open the card") if locked else None
        self.closed.say("stop" if locked else "info", text, button)

    def _open_card(self) -> None:
        self._navigate("card")

    # --- saving ---------------------------------------------------------------------------------

    def _set_time(self, key: str | None) -> None:
        if key is not None:
            at = time.fromisoformat(key)
            self._attempt(lambda: self._use_cases.taking_along.set_time(at))

    def _save(self, kind: Kind) -> None:
        name = f"backstride-{self._use_cases.diary.today().isoformat()}{ENDINGS[kind.key]}"
        target = self._ask(self, kind.button, name, kind.filter)
        if target is not None:
            self._attempt(lambda: self._make(kind.key, target))

    def _make(self, kind: str, target: Path) -> None:
        # Asked now: the session may have changed while the dialog stood open.
        making = self.files.making(kind)
        if making.quick:
            making.write(target, lambda _share: None)
            self._saved(making, target)
        else:
            self._start(making, target)

    def _start(self, making: Making, target: Path) -> None:
        stop = self._stop = Event()

        def report(share: float) -> None:
            if stop.is_set():
                raise Stopped(self.tr("Stopped. Nothing was saved."))
            self.progressed.emit(share)

        self.notice.hide()
        self._show_progress(0.0)
        self._set_busy(True)
        job = Job(self)
        job.done.connect(lambda _: self._end(job, lambda: self._saved(making, target)))
        job.failed.connect(lambda why: self._end(job, lambda: self._say("stop", why)))
        job.start(lambda: making.write(target, report), stop)

    def _end(self, job: Job, say: Callable[[], None]) -> None:
        job.deleteLater()
        stopped, self._stop = self._stop is not None and self._stop.is_set(), None
        self._set_busy(False)
        if self.open_parts.isHidden():
            return
        if stopped:
            self._say("info", self.tr("Stopped. Nothing was saved."))
        else:
            say()

    def _stop_job(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _show_progress(self, share: float) -> None:
        percent = round(100 * share)
        self.bar.set_progress(percent, 100, self._words.percent(share))

    def _set_busy(self, busy: bool) -> None:
        self.making.setVisible(busy)
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _saved(self, making: Making, target: Path) -> None:
        making.finished()
        self.notice.say_saved(target)
        self.scroll_to(self.notice)

    def _say(self, kind: NoticeKind, text: str) -> None:
        self.notice.say(kind, text)
        self.scroll_to(self.notice)

    def _attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Refused:
            self._show()
        except BackstrideError as error:
            self._say("stop", error_text(error))


def _key(at: time) -> str:
    return at.strftime("%H:%M")
