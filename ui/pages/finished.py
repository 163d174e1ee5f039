"""After the last week: what changed, what is worth keeping up, and how it goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.engine.chart import chart_data
from app.engine.standing import standing
from app.services.planning import FINISHED
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.charts.words import ChartWords
from ui.error_words import error_text
from ui.pages.card_parts import bullets
from ui.pages.panel import tab_as_read
from ui.pages.progress_cards import ChangeCard, SessionsCard
from ui.pages.progress_chart import ChartCard
from ui.pages.progress_words import ProgressWords
from ui.pages.today_state_words import StateWords
from ui.theme import px
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption
from ui.wording import Words


class FinishedPage(Page):
    """Looks back on the programme. Nothing here decides anything: carrying on, stopping and
    starting again are the person's."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._states = StateWords(use_cases, words)
        self.notice = Notice("stop", "")
        self.notice.hide()
        self.back = Button(self.tr("Today"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("today"))
        self.add_action(self.back)
        self.changed = Card(self.tr("What changed"))
        self.chart_card = ChartCard(words.locale)
        self.chart_card.keys_of(self)
        # The chart and its table are made late.
        self.chart_card.grew.connect(self._order_tabs)
        self.chart_card.numbers.toggled.connect(self._order_tabs)
        self.change, self.sessions = ChangeCard(), SessionsCard()
        row = Columns(least=px(240))
        row.add(self.change)
        row.add(self.sessions)
        self.on = self._how_it_goes_on()
        self.add(self.notice, self.changed, self.chart_card, self.chart_card.numbers, row)
        self.add(self._keep_doing(), self._share(), self.on)
        use_cases.diary.changes.subscribe(self._changed)

    def enter(self, **wanted: object) -> None:
        """Show the programme as it is recorded."""
        self.notice.hide()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.chart_card.load()

    def _changed(self) -> None:
        if self.isVisible():
            self._show()

    def _order_tabs(self, *_: object) -> None:
        tab_as_read(self.back, self.body)

    def _show(self) -> None:
        diary, view = self._use_cases.diary, self._use_cases.planning.today()
        weeks = self._words.number(diary.programme.weeks)
        self.set_title(
            self.tr("Your {n} weeks").format(n=weeks),
            self.tr("What you wrote down, looked back on. It is yours, however it went."),
        )
        self._show_changed(self._states.what_you_did(view))
        data = chart_data(
            diary.history(), diary.programme, diary.today(), True,
            units=diary.units(), simulated=diary.simulated(),
        )  # fmt: skip
        chart = ChartWords(data.units, self._words.locale)
        words = ProgressWords(self._words, chart)
        where = standing(diary.history(), diary.programme, data.eras[-1] if data.eras else None)
        self.chart_card.show_data(data)
        self.change.show_data(data, where, chart, words)
        self.sessions.show_data(data, where, chart, words)
        # What is asked after the last week; while something else comes first, Today says so.
        self.on.setVisible(view.state == FINISHED)
        for button in (self.carry_on, self.stop, self.again):
            button.setEnabled(diary.ready)

    def _show_changed(self, lines: tuple[str, ...]) -> None:
        while (item := self.changed.body.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        none = self.tr("Too little was recorded to say what changed.")
        self.changed.add(*(Body(line) for line in lines or (none,)))
        self.changed.add(
            Caption(
                self.tr(
                    "This is what happened in your own back. It can't show what running alone "
                    "did: backs change for many reasons."
                )
            )
        )

    # --- what stands on it ----------------------------------------------------------------------

    def _keep_doing(self) -> Card:
        card = Card(self.tr("What is worth keeping up"))
        card.add(
            bullets(
                (
                    self.tr("Keep moving in ways you like. Running is one of many."),
                    self.tr("If you go on running: an easy pace, and a day of rest in between."),
                    self.tr("You need not run further. Staying where you are is fine."),
                    self.tr(
                        "After a break of more than two weeks, begin a little lower. After four "
                        "weeks or more, answer the check first."
                    ),
                    self.tr("A rise in pain means: a little less for now. It can pass."),
                    self.tr(
                        "Chest pain, a faint or being very short of breath: stop and phone the "
                        "emergency number of your country."
                    ),
                    self.tr(
                        "Another warning sign, such as new numbness or weakness: stop running and "
                        "get help now."
                    ),
                )
            ),
            Caption(self.tr("These are this app's guide. No study has tested what comes after.")),
        )
        row = FlowLayout()
        for text, article in (
            (self.tr("What flare-ups mean"), "flare-ups.md"),
            (self.tr("When to get help"), "when-to-get-help.md"),
        ):
            button = Button(text)
            button.clicked.connect(lambda _=False, a=article: self._navigate("learn", article=a))
            row.addWidget(button)
        card.add(row)
        return card

    def _share(self) -> Card:
        card = Card(self.tr("Share it with your physio"))
        card.add(Body(self.tr("A page or two with all of it, to print or to save.")))
        self.report = Button(self.tr("Report for my physio"))
        self.report.clicked.connect(lambda: self._navigate("report", back="today"))
        row = FlowLayout()
        row.addWidget(self.report)
        card.add(row)
        return card

    def _how_it_goes_on(self) -> Card:
        card = Card(self.tr("How it goes on"))
        card.add(
            Body(
                self.tr(
                    "Carry on, and the app goes on suggesting sessions as before. Stop, and you "
                    "can come back whenever you like. Start again, and a new check and a new test "
                    "run show where to begin. Your diary stays in each case."
                )
            )
        )
        self.carry_on = PrimaryButton(self.tr("Carry on"))
        self.stop = Button(self.tr("Stop here"))
        self.again = Button(self.tr("Start again from the beginning"))
        self.carry_on.clicked.connect(self._carry_on)
        self.stop.clicked.connect(self._stop)
        self.again.clicked.connect(self._start_again)
        row = FlowLayout()
        for button in (self.carry_on, self.stop, self.again):
            row.addWidget(button)
        card.add(row)
        return card

    # --- what its buttons do --------------------------------------------------------------------

    def _carry_on(self) -> None:
        self._attempt(self._use_cases.planning.carry_on, "")

    def _stop(self) -> None:
        today, reason = self._use_cases.diary.today(), self.tr("After the last week")
        said = self.tr("Stopped. You can come back whenever you like.")
        self._attempt(lambda: self._use_cases.recording.pause(today, None, reason), said)

    def _start_again(self) -> None:
        from ui.pages.start_again_dialog import StartAgainDialog

        dialog = StartAgainDialog(self._use_cases, self._navigate, self)
        dialog.started.connect(lambda said: self._navigate("today", said=said))
        dialog.open()

    def _attempt(self, action: Callable[[], object], said: str) -> None:
        try:
            action()
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            self.scroll_to(self.notice)
            return
        self._navigate("today", **({"said": said, "undo": True} if said else {}))
