"""Settings: how it looks, where you are, the programme's table, your data, and about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app import __version__
from app.services.ports import BackstrideError, CuePlayer
from app.services.safekeeping import Safekeeping
from app.services.use_cases import UseCases
from ui.doors import Doors
from ui.error_words import error_text
from ui.pages.countries import countries
from ui.pages.guided_sound import SoundCard, SoundChoice
from ui.pages.labelled import beside
from ui.pages.sample import OpenSample, SampleCard
from ui.pages.settings_backups import BackupsCard
from ui.pages.settings_data import DataCard
from ui.pages.settings_finder import Finder
from ui.pages.settings_language import LanguageCard
from ui.pages.settings_look import LookCard
from ui.pages.settings_passcode import PasscodeCard
from ui.pages.settings_reminders import RemindersCard, SessionDaysCard
from ui.pages.settings_table import TableCard
from ui.reminding import Reminding
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.choices import Choices
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.search_select import SearchSelect
from ui.widgets.text import Body, Caption
from ui.wording import Words


class SettingsPage(Page):
    """Everything here takes effect at once; there is nothing to save."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        theme: Theme,
        keep: Callable[..., None],
        diary_folder: str,
        reminding: Reminding,
        language: str,
        speak: Callable[[str], None],
        may_speak: Callable[[], bool],
        keeping: Safekeeping | None = None,
        doors: Doors | None = None,
        cues: CuePlayer | None = None,
        values: Callable[[], Mapping[str, Any]] = dict,
        open_sample: OpenSample | None = None,
        is_sample: bool = False,
    ) -> None:
        """`keep` stores what belongs to the window (scheme=…, text_factor=…); `speak` goes on in
        another language than `language`, while `may_speak` allows it. Without `keeping` (a trial
        run) there are no backups to show, without `doors` no passcode, without `cues` no sound;
        `values` is what is kept of the window."""
        super().__init__(self.tr("Settings"), parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._cues, self._values, self._may_speak = cues, values, may_speak
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        self.table = TableCard(use_cases, words)
        self.data = DataCard(use_cases, words, navigate, diary_folder)
        self.data.told.connect(self._show_how_it_went)
        self.days = SessionDaysCard(use_cases, words)
        self.reminders = RemindersCard(use_cases, words, reminding)
        self.language = LanguageCard(words, language, speak, may_speak)
        self.look = LookCard(words, theme, keep)
        self.scheme, self.text_size = self.look.scheme, self.look.text_size
        # The page is laid out anew then.
        self.text_size.chosen.connect(lambda _: self.scroll_to(self.text_size))
        self.sound = None
        if cues is not None:
            self.sound = SoundCard(SoundChoice.kept(values()), cues, keep)
        self.backups = None
        if keeping is not None:
            self.backups = BackupsCard(use_cases, words, navigate, keeping)
            self.backups.told.connect(self._show_how_backups_went)
        self.passcode = None
        if doors is not None:
            self.passcode = PasscodeCard(use_cases, words, doors)
            self.passcode.told.connect(self._show_how_passcode_went)
        self.sample = None
        if open_sample is not None:
            self.sample = SampleCard(open_sample, self._country, use_cases.diary.units)
        if is_sample:
            self.data.leave_out_what_is_for_good()
        self.finder = Finder(self._go_to)
        window = (self.look, self.language, self.sound)
        person = (self._place(), self.days, self.reminders, self._physio(), self.table)
        diary = (self.data, self.backups, self.passcode)
        parts = [*window, *person, *diary, self.sample, self._about()]
        there = [part for part in parts if part is not None]
        self.add(self.trouble, self.finder, *there)
        self.finder.set_parts(there)
        use_cases.diary.changes.subscribe(self._changed)

    def enter(self, **wanted: object) -> None:
        """Show the settings as they are. Wanted: `to`, "backups" to bring those into sight."""
        self.trouble.hide()
        self.data.clear()
        self.finder.clear()
        self._show()
        if self.passcode is not None:
            self.passcode.clear()
            self.passcode.look()
        if self.backups is None:
            return
        self.backups.clear()
        self.backups.look()
        if wanted.get("to") == "backups":
            # After the window has moved the keyboard to the first control.
            QTimer.singleShot(0, self, self._go_to_backups)

    def typed(self) -> dict[str, str]:
        """The setting that is looked for."""
        return {"find": self.finder.search.text()}

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Look for it, where the word finds something in this language too."""
        self.finder.search.setText(typed["find"])
        if not self.finder.found:
            self.finder.clear()

    def leave(self) -> bool:
        """What sounds to be tried ends with the page."""
        if self._cues is not None and self.sound is not None and self.sound.isEnabled():
            self._cues.stop()
        return True

    def _go_to(self, part: Card) -> None:
        """Bring a part into sight, its heading on top, and move the keyboard into it."""
        first = next((w for w in part.findChildren(QWidget) if _takes_keys(w)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self.scroll_to(part)
        self.scroll_to(part.heading or part)

    def _go_to_backups(self) -> None:
        if self.backups is not None:
            self.backups.make.setFocus()
            self.scroll_to(self.backups.make)
            self.scroll_to(self.backups.heading or self.backups)

    def _show_how_backups_went(self) -> None:
        backups = self.backups
        if backups is not None:
            self.show_soon(backups.notice)

    def _show_how_passcode_went(self) -> None:
        card = self.passcode
        if card is not None:
            self.show_soon(card.notice)

    def _changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show_how_it_went(self) -> None:
        self.show_soon(self.data.notice)

    def _show(self) -> None:
        diary = self._use_cases.diary
        self.look.show_look()
        if self.sound is not None:
            self.sound.show_choice(SoundChoice.kept(self._values()))
            # It would speak into the session.
            self.sound.setEnabled(self._may_speak())
        self.units.set_value(diary.units())
        self.units.setEnabled(diary.ready)
        country = diary.profile().get("country")
        self.country.blockSignals(True)
        self.country.set_value(country if self.country.findData(country) >= 0 else None)
        self.country.blockSignals(False)
        self.country.setEnabled(diary.ready)
        self.language.show_state()
        self.days.show_days()
        self.reminders.show_wishes()
        self.table.show_table()
        if self.backups is not None:
            self.backups.set_ready(diary.ready)
        if self.passcode is not None:
            self.passcode.set_ready(diary.ready)
        if diary.trouble is not None:
            self.trouble.say("stop", diary.trouble)

    # --- the person -----------------------------------------------------------------------------

    def _place(self) -> Card:
        card = Card(self.tr("Where you are"))
        choices, also = countries(self._words)
        self.country = SearchSelect(
            self.tr("Country, for the emergency numbers"),
            choices,
            hint=self.tr("type or choose"),
            also=also,
        )
        self.units = Choices(
            self.tr("Distances in"), (("km", self.tr("Kilometres")), ("mi", self.tr("Miles")))
        )
        settings = self._use_cases.settings
        self.country.chosen.connect(self._set_country)
        self.units.chosen.connect(lambda units: self._attempt(lambda: settings.set_units(units)))
        card.add(
            beside(self.tr("Country, for the emergency numbers"), self.country),
            beside(self.tr("Distances in"), self.units),
        )
        return card

    def _country(self) -> str | None:
        return self._use_cases.diary.profile().get("country")

    def _set_country(self, country: str | None) -> None:
        # Nothing is chosen while a name is being typed.
        if country is not None:
            self._attempt(lambda: self._use_cases.settings.set_country(country))

    def _attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except BackstrideError as error:
            self._show()  # what is stored, not what was tried
            self.trouble.say("stop", error_text(error))
            self.scroll_to(self.trouble)
            return
        self.trouble.hide()

    def _physio(self) -> Card:
        card = Card(self.tr("Limits from my physio"))
        card.add(
            Body(
                self.tr(
                    "Your physio can set the highest stage, the pain levels, rest days and "
                    "sessions a week. They then hold before this app's own."
                )
            )
        )
        self.physio = Button(self.tr("My physio said…"))
        self.physio.clicked.connect(lambda: self._navigate("physio"))
        card.body.addWidget(self.physio, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _about(self) -> Card:
        card = Card(self.tr("About"))
        card.add(
            Body(self.tr("Backstride {version}").format(version=__version__)),
            Body(
                self.tr(
                    "A diary and guide for adults with non-specific low back pain who have decided "
                    "to try a graded run-walk plan. It does not diagnose, and it is not a "
                    "certified medical device. You and your clinician decide."
                )
            ),
            Body(self.tr("No clinician has reviewed this version.")),
        )
        row = FlowLayout()
        self.about = Button(self.tr("Sources and licences"))
        self.about.clicked.connect(lambda: self._navigate("learn", article="about"))
        self.help = Button(self.tr("How to use Backstride"))
        self.help.clicked.connect(lambda: self._navigate("help"))
        self.safety = Button(self.tr("Safety case"))
        self.safety.clicked.connect(lambda: self._navigate("safety_case"))
        self.support = Button(self.tr("Details for support…"))
        self.support.clicked.connect(lambda: self._navigate("support"))
        row.addWidget(self.about)
        row.addWidget(self.safety)
        row.addWidget(self.help)
        row.addWidget(self.support)
        card.add(row, Caption(self.tr("Backstride is free software under the MIT licence.")))
        return card


def _takes_keys(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and not widget.isHidden()
