"""A long list of choices that can be searched by typing any part of a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ui.widgets.fields import Rows, Select

_SEARCHED = int(Qt.ItemDataRole.UserRole) + 1


class SearchSelect(Select):
    """A `Select` one can type into: "turk" finds Türkiye. What is no choice counts as nothing."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        current: str | None = None,
        hint: str = "",
        also: Mapping[str, str] | None = None,
    ) -> None:
        """`hint` shows while nothing is chosen; `also` gives other names of a key to search by."""
        super().__init__(name, options, parent)
        also = also or {}
        for row, (key, text) in enumerate(options):
            self.setItemData(row, _plain(f"{text} {also.get(key, '')}"), _SEARCHED)
        self._field = QLineEdit(self)
        self.setLineEdit(self._field)  # this makes the list editable
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self._search = _Search(self)
        self.setCompleter(self._search)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        # Qt chooses the first row of an editable list by itself; here nothing is chosen unasked.
        self.set_value(current)
        self._field.textEdited.connect(self._typed)
        self._field.editingFinished.connect(self._settle)
        self._field.installEventFilter(self)

    def set_value(self, key: str | None) -> None:
        """Choose `key`; None means nothing chosen. ValueError for a key that is not offered."""
        super().set_value(key)
        if key is None and self.isEditable():
            self._field.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = watched is self._field and event.type() == QEvent.Type.MouseButtonRelease
        left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if released and left and not self._field.text():
            # A click into the empty field shows all there is; the keyboard stays in the field.
            rows = self._search.popup()
            if rows is not None and not isinstance(rows.itemDelegate(), Rows):
                rows.setItemDelegate(Rows(rows))  # as high as in the list
            self._search.setCompletionPrefix("")
            self._search.complete()
        return super().eventFilter(watched, event)

    def showPopup(self) -> None:
        super().showPopup()
        # Nothing else says that the list goes on.
        self.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _typed(self, text: str) -> None:
        """A name typed out is chosen; anything else is not a choice yet."""
        row = self.findText(text.strip(), Qt.MatchFlag.MatchFixedString)
        if row == self.currentIndex():
            return
        kept = self._field.cursorPosition()
        self.setCurrentIndex(row)
        # Choosing writes the text; what the person is typing stays theirs.
        self._field.setText(text)
        self._field.setCursorPosition(kept)

    def _settle(self) -> None:
        """The one choice that what was typed can mean, when the field is left."""
        text = self._field.text().strip()
        if self.currentIndex() >= 0 or not text:
            return
        rows = [r for r in range(self.count()) if _plain(text) in self.itemData(r, _SEARCHED)]
        exact = [r for r in rows if _plain(text) in self.itemData(r, _SEARCHED).split(", ")]
        if len(exact or rows) == 1:
            self.setCurrentIndex((exact or rows)[0])


class _Search(QCompleter):
    """Searches in names without accents, and shows them with."""

    def __init__(self, field: SearchSelect) -> None:
        super().__init__(field.model(), field)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionRole(_SEARCHED)
        self.setMaxVisibleItems(12)

    def splitPath(self, path: str) -> list[str]:
        return [_plain(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def _plain(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).strip()
