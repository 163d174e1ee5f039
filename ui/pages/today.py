"""Today: what is due first, then what comes next, or why nothing does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from app.services import planning
from app.services.planning import TodayView
from app.services.use_cases import UseCases
from ui.pages.panel import Panel, as_read, show, tab_as_read
from ui.pages.today_notices import TodayNotices
from ui.pages.today_pain import Figures, PainNow
from ui.pages.today_plan import NextSession, ThisWeek
from ui.pages.today_suggestion import Suggestion
from ui.theme import SPACE_4, px
from ui.widgets.buttons import Button
from ui.widgets.flow import Columns
from ui.widgets.page import Page
from ui.wording import Words

PLAN_PANELS = ("next", "suggestion", "week")


class TodayPage(Page):
    """The first page. Each part is built when its state first needs it, and kept while it does:
    what is half typed outlives a change of the diary."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self.view: TodayView | None = None
        self.panels: dict[str, Panel] = {}
        self.figures: Figures | None = None
        self.more = Button(self.tr("More"))
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        self.add_action(self.more)
        self.notices = TodayNotices(use_cases, words, navigate)
        self.add(self.notices)
        self._questions = QWidget()
        self._places: dict[str, QVBoxLayout] = {}
        self._make_places()
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._changed))

    def _make_places(self) -> None:
        """The rows of the page; a panel goes to the place of its name."""
        questions = QVBoxLayout(self._questions)
        questions.setContentsMargins(0, 0, 0, 0)
        questions.setSpacing(SPACE_4)
        self.add(self._questions)
        self._places.update(morning=questions, weekly=questions)
        for names in ((("state", "next"), ("pain",)), (("suggestion",), ("week",))):
            row = Columns(least=px(240))
            for side, share in zip(names, (15, 8), strict=True):
                holder = QWidget()
                inside = QVBoxLayout(holder)
                inside.setContentsMargins(0, 0, 0, 0)
                self._places.update(dict.fromkeys(side, inside))
                row.add(holder, share)
            self.add(row)

    def enter(self, **wanted: object) -> None:
        """Show the moment. Wanted: `said`, what another page has just done; `undo`, offer to take
        it back."""
        self.refresh()
        said = wanted.get("said")
        self.notices.said(str(said) if said else None, undo=bool(wanted.get("undo")))

    def comes_softly(self) -> bool:
        """What locks the programme is there at once."""
        return self.view is None or not self.view.decision.locked

    def refresh(self) -> None:
        """Ask the diary again and show what it says."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.view = view = self._use_cases.planning.today()
        self._show_title(view)
        self.notices.show_view(view)
        emergency = any(f.cls.startswith("emergency") for f in view.decision.findings)
        self._show_panel("morning", bool(view.mornings) and not emergency)
        self._show_panel("weekly", view.weekly_offered)
        plan = view.state == planning.PLAN
        self._show_panel("state", not plan)
        for name in PLAN_PANELS:
            self._show_panel(name, plan)
        self._show_panel("pain", not emergency)
        self._show_places(view)
        self._show_figures(view)
        self._order_tabs()
        if had_focus:
            self._keep_focus()

    def _show_panel(self, name: str, wanted: bool) -> None:
        """Show it as the view is now. A plan's panel is not hidden but taken away: while nothing
        is open, no step stands anywhere in the window."""
        panel = self.panels.get(name)
        if wanted and self.view is not None:
            if panel is None:
                panel = self.panels[name] = self._make(name)
                self._places[name].addWidget(panel)
                panel.grew.connect(self._order_tabs)
                panel.saved.connect(lambda text: self._saved(name, text))
            panel.show_view(self.view)
            panel.set_ready(self._use_cases.diary.ready)
        elif panel is not None and name in PLAN_PANELS:
            del self.panels[name]
            panel.drop()
            panel.hide()
            self._places[name].removeWidget(panel)
            panel.deleteLater()
        if panel is not None and name in self.panels:
            show(panel, wanted and panel.has_something)

    def _saved(self, name: str, text: str) -> None:
        """Offer to take it back. What was asked goes, and the keyboard comes to the offer: older
        screen readers speak no announcements, and say what lies around the keyboard."""
        self.notices.said(text, undo=True)
        if name in ("morning", "weekly"):
            self.notices.focus_undo()

    def _make(self, name: str) -> Panel:
        parts = (self._use_cases, self._words, self._navigate)
        if name == "next":
            return NextSession(*parts)
        if name == "suggestion":
            return Suggestion(*parts)
        if name == "week":
            return ThisWeek(*parts)
        if name == "pain":
            return PainNow(*parts)
        # Imported when their time has come: most days have none of them, and the start none at all.
        if name == "state":
            from ui.pages.today_states import StateCard

            return StateCard(*parts, start_again=self._start_again)
        from ui.pages.today_questions import MorningPanel, WeeklyPanel

        if name == "weekly":
            return WeeklyPanel(*parts)
        morning = MorningPanel(*parts)
        morning.skipped.connect(self.refresh)
        return morning

    def _show_places(self, view: TodayView) -> None:
        """An empty place takes no room. What locks, and days off, come before what is asked."""
        for place in self._places.values():
            holder = place.parentWidget()
            assert holder is not None
            inside = [p for p in self.panels.values() if p.parentWidget() is holder]
            show(holder, any(not panel.isHidden() for panel in inside))
        self.body.removeWidget(self._questions)
        below = view.decision.locked or view.state == planning.PAUSED
        self.body.insertWidget(2 if below else 1, self._questions)

    def _show_figures(self, view: TodayView) -> None:
        wanted = view.era is not None and view.state in (planning.PLAN, planning.TALK)
        if wanted and self.figures is None:
            self.figures = Figures(self._words)
            self.add(self.figures)
        if self.figures is not None:
            show(self.figures, wanted)
            if wanted:
                self.figures.show_view(view)

    def _show_title(self, view: TodayView) -> None:
        words, weeks = self._words, self._use_cases.diary.programme.weeks
        week, subtitle = view.decision.week, ""
        if view.state == planning.PLAN and week:
            text = self.tr("Week {week} of {weeks}") if week <= weeks else self.tr("Week {week}")
            done, planned = view.sessions_this_week, view.sessions_per_week
            count = self.tr("session {n} of {planned} this week")
            if done >= planned:
                count = self.tr("{done} of {planned} sessions done this week")
            numbers = {"week": week, "weeks": weeks, "n": done + 1, "done": done}
            said = {key: words.number(n) for key, n in {**numbers, "planned": planned}.items()}
            subtitle = f"{text} · {count}".format(**said)
        day = words.date(view.now.date())  # many languages begin it small
        self.set_title(day[:1].upper() + day[1:], subtitle)

    def first_control(self) -> QWidget | None:
        """What Today is about; "More" is read before it, but is not what people come for."""
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        first = super().first_control()
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return first or self.more

    def in_tab_order(self) -> Sequence[QWidget]:
        """As `_order_tabs` has it."""
        return as_read(self.body)

    def _order_tabs(self) -> None:
        tab_as_read(self.more, self.body)

    def _keep_focus(self) -> None:
        """What had the keyboard may be gone: it goes to the first control then."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or not self.isAncestorOf(focus):
            self.focus_first()

    def _changed(self) -> None:
        # Undo takes back the last change only: an older offer would take back the wrong one.
        self.notices.said(None)
        if self.isVisible():
            self.refresh()

    # --- the rest, behind "More" ----------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, locked = self.more.menu(), self.view is not None and self.view.decision.locked
        menu.clear()
        for text, action in (
            (self.tr("I'm ill or away"), lambda: self._navigate("pause")),
            (self.tr("My physio said…"), lambda: self._navigate("physio")),
            (self.tr("Report for my physio"), lambda: self._navigate("report", back="today")),
            (self.tr("Note something…"), self._note),
            (self.tr("My measures"), lambda: self._navigate("measures")),
            (self.tr("Do the check again"), lambda: self._navigate("check")),
        ):
            menu.addAction(text).triggered.connect(action)
        if not locked:
            menu.addAction(self.tr("Start again…")).triggered.connect(self._start_again)

    def _note(self) -> None:
        self._navigate("entry", kind="note", back="today")

    def _start_again(self) -> None:
        from ui.pages.start_again_dialog import StartAgainDialog

        dialog = StartAgainDialog(self._use_cases, self._navigate, self)
        dialog.started.connect(self.notices.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
