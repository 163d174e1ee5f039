"""The glossary in the person's language, and its words explained on any page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services.glossary import Glossary, terms_of
from ui.widgets.text import Text
from ui.wording import Words


def glossary(words: Words) -> Glossary:
    """The words and what they mean, translated."""
    rows = words.table("glossary")["terms"]
    kept = ("term", "forms", "text")
    said = [{"id": row["id"], **{k: words.say("glossary", row[k]) for k in kept}} for row in rows]
    return Glossary(terms_of(said))


class Explainer(QObject):
    """Gives each text of a page the meaning of its words: shown when the mouse rests there, and
    read out after the text by a screen reader that reads descriptions."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._glossary: Glossary | None = None

    def explain(self, page: QWidget) -> None:
        """Look at each text on `page` anew."""
        if self._glossary is None:
            self._glossary = glossary(self._words)
        for label in page.findChildren(Text):
            found = self._glossary.find(label.text())
            # What the page says there itself stays, before what its words mean.
            own, last = label.property("explained") or ("", "")
            own = own if label.toolTip() == last else label.toolTip()
            meanings = (f"{one.term.term}: {one.term.text}" for one in found)
            tip = "\n".join((*filter(None, (own,)), *meanings))
            if label.toolTip() != tip:
                label.setToolTip(tip)
                label.setProperty("explained", (own, tip))
