"""Runs the window: joins theme, pages and diary, and opens the store after the first paint."""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app import __version__
from app.services.ports import BackstrideError, Opening
from app.services.use_cases import UseCases
from ui.bridge import DiaryWatch, StoreOpening
from ui.main_window import MainWindow, NavItem
from ui.theme import Scheme, Theme, apply
from ui.tidying import Tidying
from ui.translation import install_translation, speak
from ui.wording import Words

if TYPE_CHECKING:
    from app.services.guide import Clocks
    from app.services.ports import CuePlayer, ScreenAwake
    from ui.reminding import Reminding

PAGES = {
    "today": ("today", "TodayPage"),
    "welcome": ("welcome", "WelcomePage"),
    "check": ("check", "CheckPage"),
    "card": ("card", "CardPage"),
    "clearance": ("clearance", "ClearancePage"),
    "test_run": ("test_run", "TestRunPage"),
    "pause": ("pause", "PausePage"),
    "physio": ("physio", "PhysioPage"),
    "session": ("session", "SessionPage"),
    "guided": ("guided", "GuidedPage"),
    "take_along": ("take_along", "TakeAlongPage"),
    "diary": ("diary", "DiaryPage"),
    "entry": ("entry", "EntryPage"),
    "watch": ("watch_import", "WatchImportPage"),
    "progress": ("progress", "ProgressPage"),
    "report": ("report", "ReportPage"),
    "measures": ("measures", "MeasuresPage"),
    "learn": ("learn", "LearnPage"),
    "help": ("learn", "LearnPage"),
    "settings": ("settings", "SettingsPage"),
    "safety_case": ("safety_case", "SafetyCasePage"),
}
"""Each page's name for `navigate`, its module in `ui.pages` and its class."""


SPEAK_ANEW = 1000
"""What the event loop ends with when another language was chosen: no exit code of the program."""


class NoDisplay(BackstrideError):
    """There is no screen to open a window on."""


class WindowParts(NamedTuple):
    """What the window is handed. `open_store` runs in a thread and returns what is wrong, if
    anything; settings of the window itself (place, look) come and go as one small mapping. What
    a guided session is led with is made when the first one is shown."""

    use_cases: UseCases
    open_store: Callable[[], Opening]
    diary_folder: Path
    raise_request: Path
    load_settings: Callable[[], dict[str, Any]]
    save_settings: Callable[[Mapping[str, Any]], None]
    clocks: Clocks
    cues: Callable[[], CuePlayer]
    awake: Callable[[], ScreenAwake]


class WindowSettings:
    """The window's place, colours and text size, kept beside the diary."""

    def __init__(
        self, load: Callable[[], dict[str, Any]], save: Callable[[Mapping[str, Any]], None]
    ) -> None:
        self._values = load()
        self._save = save

    def theme(self) -> Theme:
        """The look as chosen, else the system's."""
        scheme = self._values.get("scheme")
        factor = self._values.get("text_factor")
        return Theme(
            Scheme(scheme) if scheme in tuple(Scheme) else Scheme.SYSTEM,
            factor if factor in (1.0, 1.25, 1.5, 2.0) else 1.0,
        )

    def geometry(self) -> bytes | None:
        """The window's place as kept, or None."""
        kept = self._values.get("geometry")
        try:
            return base64.b64decode(kept, validate=True) if isinstance(kept, str) else None
        except ValueError:
            return None

    @property
    def values(self) -> Mapping[str, Any]:
        """Everything kept."""
        return self._values

    def keep(self, **values: object) -> None:
        """Keep these. The look is not worth an error: what can't be saved is forgotten."""
        self._values = {**self._values, **values}
        try:
            self._save(self._values)
        except BackstrideError:
            return

    def keep_geometry(self, place: bytes) -> None:
        """Keep the window's place."""
        self.keep(geometry=base64.b64encode(place).decode())


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
    app.setDesktopFileName("backstride")
    install_translation(app, QLocale())
    return app


def run_window(parts: WindowParts, *, exit_after_first_paint: bool = False) -> int:
    """Show the window until it is closed; returns the exit code. Raises NoDisplay."""
    app = make_application()
    running = Running(app, parts)
    if exit_after_first_paint:
        running.painted_hook = app.quit
    running.window.show()
    while (code := app.exec()) == SPEAK_ANEW:
        running = running.anew()
    running.end_sound()
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

    def __init__(self, app: QApplication, parts: WindowParts, first_page: str = "today") -> None:
        super().__init__()
        self.painted_hook: Callable[[], None] = self._after_first_paint
        self._app, self._parts, self._first_page = app, parts, first_page
        self._opening_as: Opening | None = None
        self._cues: CuePlayer | None = None
        self._diary = parts.use_cases.diary
        self.settings = WindowSettings(parts.load_settings, parts.save_settings)
        if "language" in self.settings.values:
            speak(app, self.settings.values["language"])
        self.theme = self.settings.theme()
        apply(app, self.theme)
        self.words = Words(QLocale(), self._diary.units)
        self.window = MainWindow(
            self._pages(),
            self._nav(),
            self.tr("Your diary stays on this computer.\nNo account, no network."),
            help_page="help",
            load_geometry=self.settings.geometry,
            save_geometry=self.settings.keep_geometry,
        )
        self._tidying = Tidying(self)
        self.window.page_shown.connect(self._tidying.soon)
        self.window.files_dropped.connect(self._take_files)
        self._opening = StoreOpening(parts.open_store, self)
        self._opening.opened.connect(self._opened)
        self._made_up = False
        self._show_banner()
        self._diary.changes.subscribe(self._show_banner)
        self._show_first_page()
        self.window.first_painted.connect(self._painted)

    def _painted(self) -> None:
        self.painted_hook()

    def _after_first_paint(self) -> None:
        self._tidying.settle()
        self.window.finish()
        self._opening.start()

    def _show_banner(self) -> None:
        """A simulated patient is never taken for a real one, on whatever page."""
        if self._diary.simulated() != self._made_up:
            self._made_up = not self._made_up
            text = self.tr("This diary is made up (a demo). None of it happened.")
            self.window.set_banner(text if self._made_up else "")

    def _show_first_page(self) -> None:
        if self._parts.use_cases.settings.welcomed:
            self.window.show_page(self._first_page)
        else:
            self.window.set_nav_enabled(("learn",))
            self.window.show_page("welcome")

    def navigate(self, name: str, **wanted: object) -> None:
        """Show a page; after the first start the whole sidebar opens."""
        if self._parts.use_cases.settings.welcomed:
            self.window.set_nav_enabled(None)
        self.window.show_page(name, **wanted)

    def _take_files(self, files: list[str]) -> None:
        """Files dropped on the window, once it is set up."""
        if self._parts.use_cases.settings.welcomed:
            self.navigate("watch", files=files)

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

    def may_speak_anew(self) -> bool:
        """The diary is open, and nothing under way would break off."""
        guided = self.window.built("guided")
        return self._opening_as is not None and getattr(guided, "player", None) is None

    def anew(self) -> Running:
        """The same window over the same diary, on Settings, in the language now chosen."""
        opened = self._opening_as or Opening()
        kept = self.settings.values
        parts = self._parts._replace(open_store=lambda: opened, load_settings=lambda: dict(kept))
        place = self.window.saveGeometry()
        self.end_sound()
        self._diary.changes.clear()  # who listened goes with the window
        self.reminding.tray.hide()
        made = Running(self._app, parts, "settings")
        made.window.restoreGeometry(place)
        made.window.show()
        self.window.hide()
        for old in (self.window, self):
            old.deleteLater()
        return made

    def _opened(self, opening: Opening) -> None:
        self._opening_as = opening
        if opening.warning is not None:
            text = self.tr("Today's backup could not be made. {reason}")
            self.window.set_banner(text.format(reason=opening.warning))
        self._diary.opened(opening.trouble)
        self._watch()

    def _watch(self) -> None:
        from ui.charts.loading import ChartLoader

        # Progress is the likely next page, and its libraries take a second or two to come.
        loader = ChartLoader(self)
        loader.ready.connect(lambda _: self._tidying.settle())
        loader.start()
        self._notices = DiaryWatch(
            self._diary, self._parts.diary_folder, self._parts.raise_request, self.window, self
        )
        self.reminding.start()

    def _nav(self) -> list[NavItem]:
        todays = (
            *("welcome", "check", "card", "clearance", "test_run"),
            *("session", "guided", "take_along", "physio", "pause"),
        )
        return [
            NavItem("today", self.tr("Today"), also=todays),
            NavItem("progress", self.tr("Progress"), also=("report", "measures")),
            NavItem("diary", self.tr("Diary"), also=("entry", "watch")),
            NavItem("learn", self.tr("Learn"), also=("help",)),
            NavItem("settings", self.tr("Settings"), also=("safety_case",), bottom=True),
        ]

    def end_sound(self) -> None:
        """The window is closed; a cue that still sounds is not cut off."""
        if self._cues is not None:
            self._cues.close()

    def _for_guided(self) -> dict[str, object]:
        """What leads through a session."""
        settings = self.settings
        self._cues = self._parts.cues()
        return {
            "clocks": self._parts.clocks,
            "cues": self._cues,
            "awake": self._parts.awake(),
            "values": lambda: settings.values,
            "keep": settings.keep,
        }

    def _pages(self) -> dict[str, Callable[[], QWidget]]:
        """How to build each page."""
        folder = str(self._parts.diary_folder)
        extras: dict[str, dict[str, object]] = {
            "welcome": {"diary_folder": folder},
            "help": {"article": "help"},
            "settings": {
                "theme": self.theme,
                "keep": self.settings.keep,
                "language": str(self.settings.values.get("language", "")),
                "speak": self.speak,
                "may_speak": self.may_speak_anew,
                "diary_folder": folder,
            },
        }

        def factory(name: str, module: str, page: str) -> Callable[[], QWidget]:
            def build() -> QWidget:
                if name == "settings":
                    extras[name]["reminding"] = self.reminding
                elif name == "guided":
                    extras[name] = self._for_guided()
                # Imported when first shown: the start pays for one page only.
                made: QWidget = getattr(import_module(f"ui.pages.{module}"), page)(
                    self._parts.use_cases, self.words, self.navigate, **extras.get(name, {})
                )
                return made

            return build

        return {name: factory(name, *where) for name, where in PAGES.items()}
