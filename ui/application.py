"""Runs the window: joins theme, pages and diary, and opens the store after the first paint.

Long, for it is the one place where the window's parts meet: what it does itself is in few lines.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import __version__
from app.services.ports import BackstrideError, Opening
from ui.doors import Door, Doors
from ui.main_window import MainWindow, NavItem
from ui.theme import Theme, apply
from ui.tidying import Tidying
from ui.translation import install_translation, speak
from ui.widgets.page import Page
from ui.window_parts import ABOUT_TODAY, PAGES, WindowParts
from ui.window_settings import WindowSettings, look
from ui.wording import Words

if TYPE_CHECKING:
    from app.services.ports import CuePlayer
    from app.services.safekeeping import Safekeeping
    from ui.glossary import Explainer
    from ui.handed_files import HandedFiles, Hindrance
    from ui.pages.settings_language import LanguageCard
    from ui.reminding import Reminding

SPEAK_ANEW = 1000
"""What the event loop ends with when another language was chosen: no exit code of the program."""

WAIT_AT_END_S = 8.0
"""A diary of ten years is exported in less."""
EXPLAIN_AFTER_MS = 300
"""The page comes first; nobody's mouse rests on a word before that."""


class NoDisplay(BackstrideError):
    """There is no screen to open a window on."""


def make_application() -> QApplication:
    """The QApplication. Raises NoDisplay where Qt would end the process."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise NoDisplay(
            "There is no display to open a window on. Start Backstride in a desktop session; "
            "“backstride --help” lists what works without one."
        )
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(["backstride", "-style", "Fusion"])
    app.setApplicationName("backstride")
    app.setApplicationDisplayName("Backstride")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.backstride.Backstride")  # by it a desktop finds name and icon
    install_translation(app, QLocale())
    return app


def run_window(
    parts: WindowParts | None, door: Door, *, exit_after_first_paint: bool = False
) -> int:
    """Show the window until it is closed; returns the exit code. Without `parts` the diary is
    locked, and what opens it is shown first. Raises NoDisplay."""
    app = make_application()
    doors = Doors(app, door, lambda opened: Running(app, opened, doors))
    if exit_after_first_paint:
        doors.painted_hook = app.quit
    doors.show(parts)
    while (code := app.exec()) == SPEAK_ANEW:
        doors.speak_anew()
    doors.end()
    if not exit_after_first_paint:  # no job has begun then
        from ui.job import wait_for_jobs  # the end needs it, not the start

        wait_for_jobs(WAIT_AT_END_S)
    return code


def show_trouble(trouble: BackstrideError | str) -> int:
    """The diary can't be shown: say why and what to do, and end with 1. Raises NoDisplay."""
    app = make_application()
    apply(app, Theme())
    from PySide6.QtWidgets import QMessageBox

    from ui.error_words import error_text  # only a failure needs it

    sentence = trouble if isinstance(trouble, str) else error_text(trouble)
    box = QMessageBox(QMessageBox.Icon.Warning, "Backstride", sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.addButton(
        QCoreApplication.translate("Trouble", "Close Backstride"), QMessageBox.ButtonRole.AcceptRole
    )
    box.exec()
    return 1


class Running(QObject):
    """The window at work. Kept alive by whoever runs it."""

    def __init__(
        self,
        app: QApplication,
        parts: WindowParts,
        doors: Doors | None = None,
        first_page: str = "today",
    ) -> None:
        """`doors` lock the diary; without them (a trial run) there is no passcode."""
        super().__init__()
        self._doors = doors
        self.painted_hook: Callable[[], None] = self._after_first_paint
        self._app, self._parts, self._first_page = app, parts, first_page
        self._opening_as: Opening | None = None
        self._cues: CuePlayer | None = None
        self._diary = parts.use_cases.diary
        if doors is None:
            self.settings = WindowSettings(parts.load_settings, parts.save_settings)
            self.theme = look(app, self.settings)
        else:
            self.settings, self.theme = doors.settings, doors.theme
        self.words = Words(QLocale(), self._diary.units)
        self.window = MainWindow(
            self._pages(),
            self._nav(),
            self.tr("Your diary stays on this computer.\nNo account, no network."),
            help_page="help",
            load_geometry=self.settings.geometry,
            save_geometry=self.settings.keep_geometry,
        )
        self.window.destroyed.connect(self.deleteLater)  # what it watches says nothing any more
        self._tidying = Tidying(self)
        self.window.page_shown.connect(self._tidying.soon)
        self.window.page_shown.connect(self._explain_soon)
        self.window.files_dropped.connect(self._take_dropped)
        self._made_up = self._damaged = self._welcoming = False
        self._show_banner()
        self._diary.changes.subscribe(self._show_banner)
        self._show_first_page()
        self._diary.changes.subscribe(self._show_damage)
        self._diary.changes.subscribe(self._end_welcome)
        self.window.first_painted.connect(self._painted)

    def _painted(self) -> None:
        self.painted_hook()

    def _after_first_paint(self) -> None:
        self._tidying.settle()
        self.window.finish()
        from ui.bridge import StoreOpening  # nothing of it is on the way to the first page

        self._opening = StoreOpening(self._parts.open_store, self.window)
        self._opening.opened.connect(self._opened)
        self._opening.start()

    @cached_property
    def _explainer(self) -> Explainer:
        from ui.glossary import Explainer

        return Explainer(self.words, self)

    def _explain_soon(self, _page: str = "") -> None:
        """What words on the page mean, once it stands there."""
        if self._opening_as is not None:  # not on the way to the first paint
            # The window's: it ends with its pages.
            QTimer.singleShot(EXPLAIN_AFTER_MS, self.window, self._explain)

    def _explain(self) -> None:
        page = self.window.built(self.window.current)
        if page is not None:
            self._explainer.explain(page)

    def _show_banner(self) -> None:
        """A simulated patient is never taken for a real one, on whatever page."""
        sample = self._parts.is_sample
        if (self._diary.simulated() or sample) != self._made_up:
            self._made_up = not self._made_up
            text = self.tr("This diary is made up (a demo). None of it happened.")
            if sample:
                close = self.tr("Close the sample")
                # Closing the window might only hide it in the tray.
                self.window.set_banner(text, close, lambda: self._app.exit(0))
                self.window.setWindowTitle(self.tr("Backstride: sample"))
            else:
                self.window.set_banner(text if self._made_up else "")

    def _show_damage(self) -> None:
        """While the diary is damaged no page says what to do next: what would lock it may be
        among what is lost."""
        damaged = self._parts.safekeeping is not None and self._parts.damage() is not None
        if damaged == self._damaged:
            return
        self._damaged = damaged
        self.window.stand_in(ABOUT_TODAY if damaged else (), "damaged")
        if damaged:
            self.window.set_nav_enabled(None)
            self.window.show_page("today")
        elif not self._parts.use_cases.settings.welcomed:
            self._welcome_first()

    def _show_first_page(self) -> None:
        self._show_damage()
        if self._damaged:
            return
        if self._parts.use_cases.settings.welcomed:
            self.window.show_page(self._first_page)
        else:
            self._welcome_first()
            self.window.show_page("welcome")

    def _end_welcome(self) -> None:
        """A diary that was brought along has answered what the welcome asks."""
        welcomed = self._parts.use_cases.settings.welcomed
        if self._welcoming and welcomed:
            self._welcoming = False
            self.window.set_nav_enabled(None)

    def _welcome_first(self) -> None:
        self._welcoming = True
        self.window.set_nav_enabled(("learn",), self.tr("After the first questions."))

    def navigate(self, name: str, **wanted: object) -> None:
        """Show a page. There is no way back to a welcome that is over."""
        over = name == "welcome" and self._parts.use_cases.settings.welcomed
        self.window.show_page("today" if over else name, **wanted)

    def _back(self) -> None:
        self.window.back()

    @cached_property
    def _handed(self) -> HandedFiles:
        from ui.handed_files import HandedFiles  # not on the way to the first paint

        return HandedFiles(self.window, self._parts, self._hindrance, self.navigate)

    def _take_dropped(self, files: list[str]) -> None:
        self._handed.drop(files)

    def _hindrance(self) -> Hindrance:
        """Why files that were handed over are not opened now."""
        if self._parts.is_sample:
            return "sample"
        if self._damaged:
            return "damaged"
        waits = self.under_way or not self._parts.use_cases.settings.welcomed
        return "now" if waits else ""

    @property
    def _lock(self) -> Doors | None:
        """What locks the diary; a sample is not locked."""
        return None if self._parts.is_sample else self._doors

    @cached_property
    def reminding(self) -> Reminding:
        """Reminds those who asked for it. Imported late: nothing is due before the diary is
        open."""
        from ui.platform.tray import Tray
        from ui.reminding import Reminding

        settings = self.settings
        return Reminding(
            self._parts.use_cases, self.window, settings.values, settings.keep, Tray(self)
        )

    def speak(self, language: str) -> None:
        """Go on in another language ("" is the system's). Every text is built anew, so the window
        is too, once whoever asked has returned."""
        self.settings.keep(language=language)
        self._app.exit(SPEAK_ANEW)

    def _language_card(self) -> LanguageCard:
        from ui.pages.settings_language import LanguageCard  # the first page needs none

        chosen = str(self.settings.values.get("language", ""))
        return LanguageCard(self.words, chosen, self.speak, self.may_speak_anew)

    def may_speak_anew(self) -> bool:
        """The diary is open, and nothing under way would break off."""
        guided = self.window.built("guided")
        return self._opening_as is not None and getattr(guided, "player", None) is None

    def anew(self) -> Running:
        """The same window over the same diary, on Settings, in the language now chosen."""
        kept = dict(self.settings.values)
        parts = self._parts._replace(load_settings=lambda: kept)
        speak(self._app, kept.get("language"))
        place = self.window.saveGeometry()
        self.end_sound()
        self._diary.changes.clear()  # who listened goes with the window
        made = Running(self._app, parts, self._doors, "settings")
        made._handed.held = self._handed.held
        made.type_again({name: self.window.built(name) for name in PAGES})
        made.window.restoreGeometry(place)
        made.window.show()
        self.hide()
        for old in (self.window, self):
            old.deleteLater()
        return made

    def type_again(self, pages: Mapping[str, QWidget | None]) -> None:
        """Each page gets back what was typed on the one of its name, once it is shown."""
        typed = {name: page.typed() for name, page in pages.items() if isinstance(page, Page)}

        def give_back(name: str) -> None:
            page, kept = self.window.built(name), typed.pop(name, None)
            if kept and isinstance(page, Page):
                page.type_again(kept)

        give_back(self.window.current)
        self.window.page_shown.connect(give_back)

    @cached_property
    def _keeping(self) -> Safekeeping | None:
        """What keeps backups. Imported late: nothing of it is on the way to the first page."""
        return None if self._parts.safekeeping is None else self._parts.safekeeping()

    def _opened(self, opening: Opening) -> None:
        self._opening_as = opening
        trouble = opening.trouble
        if self._parts.safekeeping is not None and self._parts.damage() is not None:
            from ui.pages.adopting import damage_text

            trouble = damage_text()
        self._diary.opened(trouble)
        if self._keeping is not None:
            from ui.looking_after import LookingAfter

            self._looking_after = LookingAfter(
                self._keeping,
                self.words,
                self._diary,
                self.settings,
                self._tell_on_today,
                self.window,
            )
        self._watch()
        self._explain_soon()
        # Their threads would hold up what the window does here, so they come last.
        self._load_chart()
        if self._keeping is not None:
            self._looking_after.start()
        if self._lock is not None:
            self._lock.opened()
        QTimer.singleShot(0, self.window, self._soften)

    def _soften(self) -> None:
        """From now on pages come softly, unless the person or their system wants none of it."""
        from ui.platform.stillness import Stillness
        from ui.softening import Softening

        system = Stillness(self.window)
        system.listen()
        self.softening = Softening(self.window, lambda: self.theme.still or system.wished())

    def _tell_on_today(self, text: str) -> None:
        page: Any = self.window.page("today")
        page.notices.tell_of_backups(text)

    def _load_chart(self) -> None:
        from ui.charts.loading import ChartLoader

        # Progress is the likely next page, and its libraries take a second or two to come.
        loader = ChartLoader(self)
        loader.ready.connect(lambda _: self._tidying.settle())
        loader.start()

    def _watch(self) -> None:
        from ui.bridge import DiaryWatch

        self._notices = DiaryWatch(
            self._diary, self._parts.diary_folder, self._parts.raise_request, self.window, self
        )
        self._notices.raised.connect(self._handed.come)
        if self._first_page == "today":
            self._handed.come()
        else:  # another language was chosen: nobody came with files
            self._handed.show_line()
        self.reminding.start()

    def _nav(self) -> list[NavItem]:
        todays = (
            *("welcome", "check", "card", "clearance", "test_run"),
            *("session", "guided", "take_along", "physio", "pause", "damaged"),
            "finished",
        )
        about_data = ("restore", "other_computer", "delete_everything", "support")
        about = (*about_data, "safety_case")
        return [
            NavItem("today", self.tr("Today"), also=todays, mark="calendar"),
            NavItem("progress", self.tr("Progress"), also=("report", "measures"), mark="rise"),
            NavItem("diary", self.tr("Diary"), also=("entry", "watch"), mark="list"),
            NavItem("learn", self.tr("Learn"), also=("help",), mark="book"),
            NavItem("settings", self.tr("Settings"), also=about, bottom=True, mark="sliders"),
        ]

    @property
    def under_way(self) -> bool:
        """A guided session or test run is being led: it is not locked under running feet."""
        from ui.pages.guided import GuidedPage

        page = self.window.page("guided") if self.window.current == "guided" else None
        return isinstance(page, GuidedPage) and page.under_way

    def hide(self) -> None:
        """Take the window and the tray's icon away, before all of it is let go."""
        self.reminding.tray.hide()
        self.reminding.timer.stop()
        self.window.hide()

    def end_sound(self) -> None:
        """The window is closed; a cue that still sounds is not cut off."""
        if self._cues is not None:
            self._cues.close()

    def _for_deleting(self) -> dict[str, object]:
        """What deletes everything, and what ends the program then."""
        erasing = self._parts.erasing
        return {
            "erasing": None if erasing is None else erasing(),
            "ended": self._forget_all,
            # Closing the window might only hide it in the tray.
            "end": lambda: QApplication.exit(0),
        }

    def _forget_all(self) -> None:
        """Everything was deleted: nothing of this window is kept, and nothing leads on."""
        self.settings.forget()
        self.window.set_nav_enabled(())

    def _heard(self) -> CuePlayer:
        """What plays the cues, made when it is first needed."""
        if self._cues is None:
            self._cues = self._parts.cues()
        return self._cues

    def _for_guided(self) -> dict[str, object]:
        """What leads through a session."""
        settings = self.settings
        return {
            "clocks": self._parts.clocks,
            "cues": self._heard(),
            "awake": self._parts.awake(),
            "values": lambda: settings.values,
            "keep": settings.keep,
        }

    def _pages(self) -> dict[str, Callable[[], QWidget]]:
        """How to build each page."""
        folder = str(self._parts.diary_folder)
        extras: dict[str, dict[str, object]] = {
            "welcome": {
                "diary_folder": folder,
                "open_sample": self._parts.open_sample,
                "language": self._language_card,
                "has_backups": self._parts.safekeeping is not None,
            },
            "help": {"article": "help", "go_back": self._back},
            "settings": {
                "theme": self.theme,
                "keep": self.settings.keep,
                "language": str(self.settings.values.get("language", "")),
                "speak": self.speak,
                "may_speak": self.may_speak_anew,
                "diary_folder": folder,
                "values": lambda: self.settings.values,
                "open_sample": self._parts.open_sample,
                "is_sample": self._parts.is_sample,
            },
        }

        def factory(name: str, module: str, page: str) -> Callable[[], QWidget]:
            def build() -> QWidget:
                if name == "settings":
                    extras[name]["reminding"] = self.reminding
                    extras[name]["keeping"] = self._keeping
                    extras[name]["doors"] = self._lock
                    extras[name]["cues"] = self._heard()
                elif name in ("restore", "damaged"):
                    extras[name] = {"keeping": self._keeping}
                elif name == "other_computer":
                    extras[name] = {"keeping": self._keeping, "joined": self._handed.forget}
                elif name == "delete_everything":
                    extras[name] = self._for_deleting()
                elif name == "support":
                    extras[name] = {"facts": self._parts.facts, "theme": self.theme}
                elif name == "guided":
                    extras[name] = self._for_guided()
                # Imported when first shown: the start pays for one page only.
                made: QWidget = getattr(import_module(f"ui.pages.{module}"), page)(
                    self._parts.use_cases, self.words, self.navigate, **extras.get(name, {})
                )
                return made

            return build

        return {name: factory(name, *where) for name, where in PAGES.items()}
