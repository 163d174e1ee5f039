"""The lines above everything on Today: what was done, what is wrong, what runs out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import planning
from app.services.planning import TodayView
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.theme import SPACE_3
from ui.widgets.notice import Notice, NoticeKind, UndoBar
from ui.wording import Words

_MAY_RUN = (planning.PLAN, planning.TEST_RUN)


class TodayNotices(QWidget):
    """Each is made when it is first needed."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__()
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._shown: dict[str, Notice] = {}
        self._undo: UndoBar | None = None
        self._form = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_3)
        self.hide()

    def show_view(self, view: TodayView) -> None:
        """Trouble with the diary, pain too strong to run today, a check that runs out."""
        self._show("trouble", "stop", self._use_cases.diary.trouble)
        self._show("sore", "caution", self._sore(view))
        self._form = view.unfinished == planning.GUIDED_FORM
        unfinished = self._unfinished(view)
        self._show("unfinished", "info", *(unfinished or (None,)))
        self._show("check", "info", self._check(view), self.tr("Do the check"))

    def said(self, text: str | None, *, undo: bool = False) -> None:
        """What has just been done (None: nothing), with the offer to take it back."""
        if self._undo is not None:
            self._undo.hide()
        if undo and text is not None:
            if self._undo is None:
                self._undo = UndoBar()
                self._column.addWidget(self._undo)
                self._undo.undo.connect(self._take_back)
            self.show()
            self._undo.offer(text)
            text = None
        self._show("said", "good", text)

    def focus_undo(self) -> None:
        """Move the keyboard to the offer to take back."""
        if self._undo is not None:
            self._undo.focus_button()

    def tell_of_backups(self, text: str) -> None:
        """Something about backups; it goes when the person looks at it."""
        self._show("backups", "caution", text, self.tr("Look at backups"))

    def text(self, name: str) -> str | None:
        """What the notice `name` says (said, undo, trouble, sore, check, unfinished,
        backups); None when not shown."""
        notice = self._undo if name == "undo" else self._shown.get(name)
        return None if notice is None or notice.isHidden() else notice.text()

    def _sore(self, view: TodayView) -> str | None:
        if not view.too_sore_today or view.last_pain is None or view.state not in _MAY_RUN:
            return None
        return self._words.extra(
            "too_sore_now", before=view.last_pain[0], stop_level=view.stop_level
        )

    def _unfinished(self, view: TodayView) -> tuple[str, str] | None:
        """A guided session that is not over, or not saved, and the way to it."""
        if view.unfinished == planning.GUIDED:
            return self.tr("A guided session is not finished."), self.tr("Go on or write it down")
        if view.unfinished == planning.GUIDED_FORM:
            return self.tr("Your guided session is not saved yet."), self.tr("Add the rest")
        return None

    def _check(self, view: TodayView) -> str | None:
        left = view.check_days_left
        if left is None or view.state in (planning.LOCKED, planning.PAUSED, planning.NEW_START):
            return None
        if not left:
            return self.tr("Today is the last day of your suitability check: do it now.")
        return self.tr("Your suitability check runs out in {days}: do it now.").format(
            days=self._words.days(left)
        )

    def _show(self, name: str, kind: NoticeKind, text: str | None, button: str = "") -> None:
        notice = self._shown.get(name)
        if text is None:
            if notice is not None:
                notice.hide()
        elif notice is None or notice.isHidden() or notice.text() != text:
            if notice is None:
                notice = self._shown[name] = Notice(kind, "")
                self._column.addWidget(notice)
                if name == "check":
                    notice.acted.connect(lambda: self._navigate("check"))
                elif name == "backups":
                    notice.acted.connect(self._look_at_backups)
                elif name == "unfinished":
                    notice.acted.connect(self._go_on)
            self.show()
            notice.say(kind, text, button or None)
        everything = [*self._shown.values(), *([self._undo] if self._undo else [])]
        self.setVisible(any(not notice.isHidden() for notice in everything))

    def _look_at_backups(self) -> None:
        self._show("backups", "caution", None)
        self._navigate("settings", to="backups")

    def _go_on(self) -> None:
        """To what is unfinished now: the notice stays while its words change."""
        if self._form:
            self._navigate("session", guided=True)
        else:
            self._navigate("guided")

    def _take_back(self) -> None:
        try:
            self._use_cases.recording.undo()
        except BackstrideError as error:
            from ui.error_words import error_text  # only a failure needs it

            self._show("said", "stop", error_text(error))
