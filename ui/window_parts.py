"""What the window is made of: its pages by name, and what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from app.services.ports import Opening, StoreUnavailable
from app.services.use_cases import UseCases

if TYPE_CHECKING:
    from app.services.erasing import Erasing
    from app.services.guide import Clocks
    from app.services.ports import CuePlayer, ScreenAwake
    from app.services.safekeeping import Safekeeping
    from app.services.support import StoreFacts

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
    "finished": ("finished", "FinishedPage"),
    "report": ("report", "ReportPage"),
    "measures": ("measures", "MeasuresPage"),
    "learn": ("learn", "LearnPage"),
    "help": ("learn", "LearnPage"),
    "settings": ("settings", "SettingsPage"),
    "safety_case": ("safety_case", "SafetyCasePage"),
    "restore": ("restore", "RestorePage"),
    "damaged": ("damaged", "DamagedPage"),
    "other_computer": ("other_computer", "OtherComputerPage"),
    "delete_everything": ("delete_everything", "DeleteEverythingPage"),
    "support": ("support", "SupportPage"),
}
"""Each page's name for `navigate`, its module in `ui.pages` and its class."""
ABOUT_TODAY = (
    *("today", "welcome", "check", "card", "clearance", "test_run", "session", "guided"),
    *("take_along", "pause", "physio", "watch", "measures", "report", "finished"),
)
"""Pages that say what to do now, write, or hand out a whole: while the diary is damaged another
stands for them."""


class WindowParts(NamedTuple):
    """What the window is handed. `open_store` runs in a thread and returns what is wrong, if
    anything; settings of the window itself (place, look) come and go as one small mapping. What
    a guided session is led with, and what keeps backups, is made when it is first needed; without
    the latter (a trial run) nothing is kept. `damage` says why the diary can only be read.
    `requested` are files to open, of a start or laid down again, each once; `is_requested`: some
    wait; `lay_down` (where there is a disk to lay them on) raises StoreUnavailable.
    `open_sample` (country, units) shows a made-up diary elsewhere; `is_sample`: this is one."""

    use_cases: UseCases
    open_store: Callable[[], Opening]
    diary_folder: Path
    raise_request: Path
    load_settings: Callable[[], dict[str, Any]]
    save_settings: Callable[[Mapping[str, Any]], None]
    clocks: Clocks
    cues: Callable[[], CuePlayer]
    awake: Callable[[], ScreenAwake]
    safekeeping: Callable[[], Safekeeping] | None = None
    damage: Callable[[], StoreUnavailable | None] = lambda: None
    erasing: Callable[[], Erasing] | None = None
    facts: Callable[[], StoreFacts] | None = None
    requested: Callable[[], list[str]] = list
    is_requested: Callable[[], bool] = bool
    lay_down: Callable[[Sequence[str]], None] | None = None
    open_sample: Callable[[str | None, str], None] | None = None
    is_sample: bool = False
