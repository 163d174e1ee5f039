"""Welcome: what Backstride is and isn't, where the diary is, and the two things it must know."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.card_parts import bullets
from ui.pages.countries import countries
from ui.pages.sample import OpenSample, SampleCard
from ui.pages.settings_language import LanguageCard
from ui.theme import SPACE_1, SPACE_2, px
from ui.widgets.buttons import Button, ChoiceButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.search_select import SearchSelect
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words


class WelcomePage(Page):
    """The first start. No account, no name: a country for the emergency numbers, km or miles."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        diary_folder: str,
        open_sample: OpenSample | None = None,
        language: Callable[[], LanguageCard] | None = None,
        has_backups: bool = True,
    ) -> None:
        """`language` makes the card by which another one is chosen. Without `has_backups` (a trial
        run) there is nothing to go back to one with."""
        super().__init__(
            self.tr("Welcome to Backstride"),
            self.tr("A graded 12-week run-walk programme for backs that hurt."),
            parent,
        )
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self.notice = Notice("caution", "")
        self.notice.hide()
        self.country = self._country_field()
        self.units = {
            "km": ChoiceButton(self.tr("Kilometres")),
            "mi": ChoiceButton(self.tr("Miles")),
        }
        self.country.chosen.connect(self._answered)
        for button in self.units.values():
            button.toggled.connect(self._answered)
        about = Columns(least=px(300))
        about.add(self._what_it_is())
        about.add(self._what_it_is_not())
        self.add(about, self._questions(), self.notice)
        self.language = None if language is None else language()
        if self.language is not None:
            self.add(self.language)
        self.elsewhere = self._elsewhere(has_backups)
        self.add(self._where(diary_folder), self.elsewhere)
        if open_sample is not None:
            self.sample = SampleCard(open_sample, self.country.value, lambda: self._unit() or "km")
            self.add(self.sample)
        self.start = PrimaryButton(self.tr("Start"))
        self.start.clicked.connect(self._start)
        self._note = self.set_footer(primary=[self.start])
        use_cases.diary.changes.subscribe(self._show_ready)

    def enter(self, **wanted: object) -> None:
        """Show what is known already: nothing on the first start."""
        profile = self._use_cases.diary.profile()
        country = profile.get("country")
        if country is not None and self.country.findData(country) >= 0:
            self.country.set_value(str(country))
        system = self._words.locale.measurementSystem()
        usual = "km" if system == QLocale.MeasurementSystem.MetricSystem else "mi"
        self.units[str(profile.get("units") or usual)].setChecked(True)
        self.notice.hide()
        self._show_ready()

    def typed(self) -> dict[str, str]:
        """The two answers, as far as they are given."""
        given = {"country": self.country.value(), "unit": self._unit()}
        return {key: value for key, value in given.items() if value is not None}

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Give them again."""
        if "country" in typed:
            self.country.set_value(typed["country"])
        if "unit" in typed:
            self.units[typed["unit"]].setChecked(True)

    # --- what stands on it ----------------------------------------------------------------------

    def _what_it_is(self) -> Card:
        card = Card(self.tr("What it is"))
        card.add(
            bullets(
                (
                    self.tr(
                        "A diary and a guide for adults with common back pain who want to try it."
                    ),
                    self.tr("It starts with 15 seconds of running and walks you up step by step."),
                    self.tr("You decide each time. A lower step, a walk or a rest is always open."),
                )
            )
        )
        return card

    def _what_it_is_not(self) -> Card:
        card = Card(self.tr("What it is not"))
        card.add(
            bullets(
                (
                    self.tr("It does not diagnose, and it is not a certified medical device."),
                    self.tr("No clinician has reviewed this version."),
                    self.tr("It takes no clinician's place. You and your clinician decide."),
                )
            )
        )
        return card

    def _country_field(self) -> SearchSelect:
        choices, also = countries(self._words)
        return SearchSelect(
            self.tr("Which country are you in?"),
            choices,
            hint=self.tr("type or choose"),
            also=also,
        )

    def _questions(self) -> Card:
        card = Card(self.tr("Two questions"))
        where, unit = QVBoxLayout(), QVBoxLayout()
        for column in (where, unit):
            column.setSpacing(SPACE_1)
        where.addWidget(Strong(self.tr("Which country are you in?")))
        where.addWidget(Caption(self.tr("So that a warning can name the right number to phone.")))
        where.addWidget(self.country)
        where.addStretch()
        choices = QWidget()
        choices.setAccessibleName(self.tr("Distances in"))
        row = FlowLayout(choices, spacing=SPACE_2)
        for key, button in self.units.items():
            button.setParent(choices)
            button.setObjectName(key)
            button.setAccessibleDescription(choices.accessibleName())
            row.addWidget(button)
        unit.addWidget(Strong(self.tr("Distances in")))
        unit.addWidget(Caption(self.tr("You can change both later in Settings.")))
        unit.addWidget(choices)
        unit.addStretch()
        columns = Columns(least=px(280))
        columns.add_layout(where)
        columns.add_layout(unit)
        card.add(columns)
        return card

    def _where(self, folder: str) -> QWidget:
        text = self.tr(
            "Your diary stays on this computer, in {folder}. No account, no name, no network."
        )
        label = Body(text.format(folder=folder))
        label.setWordWrap(True)
        return label

    def _elsewhere(self, has_backups: bool) -> Card:
        card = Card(self.tr("Do you have a diary already?"))
        card.add(
            Body(
                self.tr(
                    "If you used Backstride before, bring your diary here. You see first what is "
                    "in it, and you go on where you were."
                )
            )
        )
        row = FlowLayout()
        self.from_computer = Button(self.tr("From another computer…"))
        self.from_backup = Button(self.tr("From a backup…"))
        for button, page in (
            (self.from_computer, "other_computer"),
            (self.from_backup, "restore"),
        ):
            button.clicked.connect(lambda _=False, page=page: self._navigate(page, back="welcome"))
            row.addWidget(button)
        self.from_backup.setVisible(has_backups)
        card.add(row)
        return card

    # --- start ----------------------------------------------------------------------------------

    def _show_ready(self) -> None:
        diary = self._use_cases.diary
        for button in (self.start, self.from_computer, self.from_backup):
            button.setEnabled(diary.ready)
        if self.language is not None:
            self.language.choices.setEnabled(diary.ready)
        opening = not diary.ready and diary.trouble is None
        self._note.setText(self.tr("One moment: your diary is being opened.") if opening else "")
        if diary.trouble is not None:
            self.notice.say("stop", diary.trouble)

    def _unit(self) -> str | None:
        return next((key for key, button in self.units.items() if button.isChecked()), None)

    def _answered(self) -> None:
        """What was asked for is there: the note that asked for it goes."""
        if self._use_cases.diary.trouble is None and self._what_is_missing() is None:
            self.notice.hide()

    def _what_is_missing(self) -> QWidget | None:
        if self.country.value() is None:
            return self.country
        return self.units["km"] if self._unit() is None else None

    def _start(self) -> None:
        country = self.country.value()
        units = self._unit()
        if country is None or units is None:
            missing: QWidget = self.country if country is None else self.units["km"]
            self.notice.say(
                "caution",
                self.tr(
                    "Choose your country first. If it is not in the list, choose “Another country”."
                )
                if country is None
                else self.tr("Choose kilometres or miles first."),
            )
            missing.setFocus()
            return
        try:
            self._use_cases.settings.welcome(country, units)
        except BackstrideError as error:
            self.notice.say("stop", error_text(error))
            return
        # A diary that was brought along without its country goes on where it was.
        self._navigate("today" if self._use_cases.diary.entries() else "check")
