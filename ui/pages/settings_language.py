"""The language of the window, in the welcome and in Settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from resources import languages
from ui.widgets.card import Card
from ui.widgets.choices import Choices
from ui.widgets.text import Body, Caption
from ui.wording import Words


def _own_name(code: str) -> str:
    """What a language calls itself. Qt names the country of some: "español de España"."""
    return QLocale(code).nativeLanguageName().split(" de ")[0].capitalize()


class LanguageCard(Card):
    """Offers every language that is there as a whole; hidden while English is the only one."""

    def __init__(
        self,
        words: Words,
        chosen: str,
        speak: Callable[[str], None],
        may_speak: Callable[[], bool],
    ) -> None:
        """`chosen`: as kept, "" for the system's."""
        super().__init__(self.tr("Language"))
        self._may_speak = may_speak
        there = languages()
        options = [(code, _own_name(code)) for code in there]
        self.choices = Choices(
            self.tr("Language"),
            [("", self.tr("Like the system")), ("en", "English"), *options],
        )
        self.choices.set_value(chosen if chosen in ("en", *there) else "")
        self.choices.chosen.connect(speak)
        self._why = Caption(self.tr("While a guided session runs, the language stays."))
        self._why.hide()
        reviewed = Body(self.tr("No clinician has checked this translation yet."))
        self.add(self.choices, self._why, reviewed)
        if words.language == "en":
            reviewed.hide()
        if not there:
            self.hide()

    def show_state(self) -> None:
        """Whether another language may be chosen now."""
        free = self._may_speak()
        self.choices.setEnabled(free)
        self._why.setVisible(not free)
