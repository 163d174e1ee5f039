"""A page with a form: what is half filled in outlives the page, the window and a power cut."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.wording import Words

KEEP_AFTER_MS = 1500


class FormPage(Page):
    """Keeps its form under `draft_name`, soon after each change and when the page is left.

    A page calls `begin_form` once its form is built and `form_changed` at each change; `draft`
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
        self._warned = False
        # Not at each key: that would wear the disk.
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        self._make_notices()

    def _make_notices(self) -> None:
        self.trouble = Notice("stop", "")
        self.left = Notice("info", self.tr("This form is as you left it."), self.tr("Start afresh"))
        self.left.acted.connect(self._start_afresh)
        self.trouble.hide()
        self.left.hide()

    def enter(self, **wanted: object) -> None:
        """Show the form for what is wanted; `show_form` builds it."""
        if self.unsaved and wanted == self._wanted:
            return  # what could not be kept is still on screen
        self._wanted = wanted
        self.unsaved = False
        self._timer.stop()
        self.clear_body()
        self._make_notices()
        self.show_form()
        if self.isVisible():
            # Rebuilt under the person's hands; new widgets can take the keyboard in a moment.
            QTimer.singleShot(0, self, self.focus_first)

    def show_form(self) -> None:
        """Build the page for `_wanted`."""
        raise NotImplementedError

    def draft(self) -> dict[str, Any]:
        """What the form holds, to be kept."""
        raise NotImplementedError

    def begin_form(self, draft_name: str) -> dict[str, Any] | None:
        """The form is built; returns what was kept of it before, if anything."""
        self.draft_name = draft_name
        self.unsaved = self._warned = False
        kept = self._use_cases.diary.draft(draft_name)
        self.left.setVisible(kept is not None)
        return kept

    def form_changed(self) -> None:
        """Something in the form changed: it is kept in a moment."""
        self.unsaved, self._warned = True, False
        self._timer.start()

    def form_saved(self) -> None:
        """The form is stored as an entry: there is nothing to keep."""
        self.unsaved = False
        self._timer.stop()

    def drop_form(self) -> None:
        """Forget the form. A store that fails now will offer it once more: no harm."""
        self.form_saved()
        try:
            self._use_cases.diary.keep_draft(self.draft_name, None)
        except BackstrideError:
            return

    def leave(self) -> bool:
        """Keep what is half filled in; when that fails, say so once before letting go."""
        if self._keep() or self._warned or not self._use_cases.diary.ready:
            return True
        self._warned = True
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
        if field is not None:
            field.setFocus()
            self.scroll_to(field)

    def _keep(self) -> bool:
        """Keep the form now; False when it can't be."""
        self._timer.stop()
        if not self.unsaved:
            return True
        if not self._use_cases.diary.ready:
            self._timer.start()
            return False
        try:
            self._use_cases.diary.keep_draft(self.draft_name, self.draft())
        except BackstrideError as error:
            self.complain(
                self.tr(
                    "What you filled in could not be kept yet. {why} It stays here while the "
                    "window is open."
                ).format(why=error)
            )
            return False
        self.unsaved = False
        return True

    def _start_afresh(self) -> None:
        self.drop_form()
        self.enter(**self._wanted)
