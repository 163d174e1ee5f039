"""A page with a form: what is half filled in outlives the page, the window and a power cut."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.engine.model import Entry
from app.services.ports import BackstrideError, StoreUnavailable
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.wording import Words

KEEP_AFTER_MS = 1500
_OTHER_SHAPE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)


class _Unreadable(Exception):
    """What was kept of the form has a shape that this version can't show."""


class FormPage(Page):
    """Keeps its form under `draft_name`, soon after each change and when the page is left.

    A page calls `take_up` once its form is built and `form_changed` at each change; `draft`
    gives what to keep, and `trouble` and `left` stand above the form. Esc leads to `way_back`.
    """

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent, width=844)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._wanted: dict[str, object] = {}
        self.draft_name, self.way_back = "", "today"
        self.unsaved = False
        self._unreadable: list[dict[str, Any]] = []
        self._warned = self.storing = self._mended = self._leaving = False
        # Not at each key: that would wear the disk.
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        self._make_notices()
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._diary_changed))

    def _diary_changed(self) -> None:
        """What was filled in before the diary was open is kept now; `follow` does the rest."""
        if self.unsaved and self._use_cases.diary.ready and not self._timer.isActive():
            self._timer.start()
        if not self.storing:
            self.follow()

    def follow(self) -> None:
        """The diary changed, here or elsewhere, or a day began: show what holds now."""

    def _make_notices(self) -> None:
        self.trouble = Notice("stop", "")
        self.left = Notice("info", self.tr("This form is as you left it."), self.tr("Start afresh"))
        self.left.acted.connect(self._start_afresh)
        self._leaving = False
        self.trouble.hide()
        self.left.hide()

    def enter(self, **wanted: object) -> None:
        """Show the form for what is wanted; `show_form` builds it."""
        if self.unsaved and wanted == self._wanted:
            return  # what could not be kept is still on screen
        self._wanted = wanted
        self.unsaved = False
        self._timer.stop()
        self._build()
        if self.isVisible():
            # Rebuilt under the person's hands; new widgets can take the keyboard in a moment.
            QTimer.singleShot(0, self, self.focus_first)

    def _build(self) -> None:
        """The page afresh. What was kept and can't be read would lock it for good: it is dropped
        then, and the form is empty."""
        self.clear_body()
        self._make_notices()
        try:
            self.show_form()
        except _Unreadable:
            self.drop_form()
            self._build()
            if self.isAncestorOf(self.left) and self.left.isHidden():
                self.left.say(
                    "info",
                    self.tr(
                        "What you had filled in here can't be read any more. Please start anew."
                    ),
                )

    def show_form(self) -> None:
        """Build the page for `_wanted`."""
        raise NotImplementedError

    def draft(self) -> dict[str, Any]:
        """What the form holds, to be kept."""
        raise NotImplementedError

    def take_up(
        self, draft_name: str, show: Callable[[dict[str, Any]], None]
    ) -> dict[str, Any] | None:
        """The form is built: show what was kept of it before, and return that. None: nothing."""
        self.draft_name = draft_name
        self.unsaved = self._warned = False
        kept = self._use_cases.diary.draft(draft_name)
        if kept in self._unreadable:  # it could not be dropped
            kept = None
        self.left.setVisible(kept is not None)
        if kept is not None:
            try:
                show(kept)
            except _OTHER_SHAPE as error:
                self._unreadable.append(kept)
                raise _Unreadable from error
        return kept

    def form_changed(self) -> None:
        """Something in the form changed: it is kept in a moment."""
        self.unsaved, self._warned = True, False
        self._timer.start()
        if self._leaving:
            self._leaving = False
            self.left.hide()
        if self._mended:
            # What was wrong with a field may be put right now; the next save looks again.
            self._mended = False
            self.trouble.hide()

    def form_saved(self) -> None:
        """The form is stored as an entry: there is nothing to keep."""
        self.unsaved = False
        self._timer.stop()

    def store_form(self, write: Callable[[], Entry], raised: Collection[str]) -> Entry | None:
        """Write the form down; None when it can't be, and what is wrong stands above the form.

        `raised`: the findings in it. They count even so, and their card is shown at once.
        """
        self.storing = True
        try:
            entry = write()
        except BackstrideError as error:
            self._not_stored(error, raised)
            return None
        finally:
            self.storing = False
        self.form_saved()
        return entry

    def _not_stored(self, error: BackstrideError, raised: Collection[str]) -> None:
        if counts_unsaved(self._use_cases, error, raised):
            # The diary holds on to it until it can be written: the form has nothing to keep.
            self.form_saved()
            self._navigate("card", unsaved=error_text(error))
        else:
            self.complain(error_text(error))

    def drop_form(self) -> None:
        """Forget the form. A store that fails now will offer it once more: no harm."""
        self.form_saved()
        try:
            self._use_cases.diary.keep_draft(self.draft_name, None)
        except BackstrideError:
            return

    def leave(self) -> bool:
        """Keep what is half filled in; when that fails, say so once before letting go."""
        if self._keep() or self._warned:
            return True
        self._warned = True
        if not self._use_cases.diary.ready:
            self.complain(
                self._use_cases.diary.trouble
                or self.tr(
                    "Your diary is still being opened, so what you filled in is not kept yet. "
                    "Wait a moment, or leave once more to let it go."
                )
            )
        return False

    def first_control(self) -> QWidget | None:
        """The form's own first control: one Enter must not throw away what was kept."""
        return self.first_besides(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; what is half filled in is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self._navigate(self.way_back)
        else:
            super().keyPressEvent(event)

    def complain(self, text: str, field: QWidget | None = None) -> None:
        """Say what keeps it from being saved, and go where it can be mended."""
        self.trouble.say("stop", text)
        self.scroll_to(self.trouble)
        self._mended = field is not None
        if field is not None:
            field.setFocus()
            self.scroll_to(field)

    def _keep(self) -> bool:
        """Keep the form now; False when it can't be."""
        self._timer.stop()
        if not self.unsaved:
            return True
        if not self._use_cases.diary.ready:
            return False  # kept when the diary tells that it is open
        try:
            self._use_cases.diary.keep_draft(self.draft_name, self.draft())
        except BackstrideError as error:
            self.complain(
                self.tr(
                    "What you filled in could not be kept yet. {why} It stays here while the "
                    "window is open."
                ).format(why=error_text(error))
            )
            return False
        self.unsaved = False
        if self._warned:
            self._warned = False
            self.trouble.hide()
        return True

    def _start_afresh(self) -> None:
        leaving = self._leaving
        self.drop_form()
        if leaving:
            self._navigate(self.way_back)
        else:
            self.enter(**self._wanted)

    def cancel_form(self) -> None:
        """Leave without saving. What was filled in goes only when that is asked for."""
        if not self.unsaved and self._use_cases.diary.draft(self.draft_name) is None:
            self._navigate(self.way_back)
            return
        self._leaving = True
        self.left.say(
            "caution",
            self.tr("Throw away what you filled in? With Esc it is kept, to go on later."),
            self.tr("Throw it away"),
        )
        self.scroll_to(self.left)
        self.left.focus_button()


def counts_unsaved(use_cases: UseCases, error: BackstrideError, raised: Collection[str]) -> bool:
    """What raised these findings could not be written down, and counts all the same: its card is
    to be shown."""
    return (
        bool(raised) and isinstance(error, StoreUnavailable) and use_cases.diary.decision().locked
    )
