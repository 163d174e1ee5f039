"""Renders every page and state into build/screenshots/: `make screenshots`.

Four looks each: light, dark, 200 % text, right-to-left; light also at the smallest window; German
and Spanish when they are named ("de today"). Pictures are for looking at beside the design, no test
compares them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap import Parts
from app.engine.model import Entry
from app.services.ports import Opening
from app.services.simulation import simulate
from tests import screenshots_keeping as keeping
from tests import screenshots_watch as watch_files
from tests.colour_blindness import repaint
from tests.engine.build import Diary, shipped_programme
from tests.screenshots_data import (
    NothingErased,
    delete_typed,
    deleted,
    facts_of,
    other_failed,
    other_joined,
    other_looked_over,
)
from tests.screenshots_guided import (
    ACTS,
    Act,
    AnyScreen,
    Quiet,
    in_test_run,
    to_calendar,
    to_data,
    to_reminders,
)
from tests.screenshots_learn import (
    learn_searched,
    settings_searched,
    to_the_end,
    word_explained,
)
from tests.screenshots_passcode import NAMES, take_passcode
from tests.screenshots_progress import forms_open, measured, zoomed
from tests.screenshots_report import report_filled_in, report_larger
from tests.screenshots_safety_case import hazard_open, searched
from tests.services.test_guide import SetClocks
from ui.application import Running, make_application
from ui.charts.loading import ChartLoader
from ui.job import Job
from ui.pages.finished import FinishedPage
from ui.pages.progress import ProgressPage
from ui.pages.report import ReportPage
from ui.pages.watch_import import WatchImportPage
from ui.theme import Scheme
from ui.translation import speak

TARGET = Path("build/screenshots")
NO_ROOM = "The disk is full. Make room, then start Backstride again. Nothing is lost."
TODAY = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""A diary for a picture need not reach the disk, for which it would wait."""
USUAL, SMALL = QSize(1180, 760), QSize(900, 600)


class SetClock:
    """Stands at `TODAY`."""

    def now(self) -> datetime:
        """The moment of every picture."""
        return TODAY

    def local(self, moment: datetime) -> datetime:
        """In UTC, like `TODAY`."""
        return moment.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Look:
    """A way to show every scene."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    text: float = 1.0
    right_to_left: bool = False
    size: QSize = USUAL
    language: str = "en"


LOOKS = (
    Look("light"),
    Look("dark", Scheme.DARK),
    Look("text200", text=2.0),
    Look("rtl", right_to_left=True),
    Look("small", size=SMALL),
)
SPOKEN = (Look("de", language="de"), Look("es", language="es"))
"""Drawn only when they are named: a translation is looked at when it changes."""


COLOURED = ("progress", "progress-open", "today-plan", "guided-run", "guided-walk", "watch-three")
"""Scenes whose colours mean something: painted also as colour-blind people see them."""


@dataclass(frozen=True)
class Scene:
    """A diary, and the page shown over it."""

    name: str
    page: str
    entries: Sequence[Entry] = ()
    wanted: dict[str, Any] = field(default_factory=dict)
    welcomed: bool = True
    draft: tuple[str, dict[str, Any]] | None = None
    files: Callable[[], watch_files.Files] | None = None
    act: Act | None = None
    keep: keeping.Keep | None = None
    waits: bool = False
    begins: Act | None = None
    """What is done beside the window does not end: from the beginning, or what is begun last."""
    opens: bool = True
    trouble: str | None = None
    """Whether the store is open already, and what is wrong with it."""


def diary_ending(days_ago: int = 0) -> Diary:
    """A diary whose day 0 is so many days before `TODAY`."""
    return Diary((TODAY - timedelta(days=days_ago)).date())


def patient(weeks: int) -> list[Entry]:
    """A simulated patient whose last week is the present one, as an ordinary diary."""
    first = TODAY.date() - timedelta(days=7 * weeks - 3)
    entries = simulate(shipped_programme(), first, weeks, 1, UTC)
    return [entry for entry in entries if entry.recorded_at <= TODAY]


@cache
def scenes() -> tuple[Scene, ...]:
    """Every page, and every state that Today and the card can be in."""
    plan = patient(9)
    long = patient(12)
    ready = diary_ending(2).check().entries
    session = next(e for e in reversed(plan) if e.kind == "session")
    red = diary_ending(8).check().test_run(60).wait(2).session(2, 6).wait(2)
    red = red.red(2, 7).wait(2).red(1, 6).wait(1)
    paused = diary_ending(9).check().test_run(60).wait(2).session(2, 6).wait(5).pause()
    morning = diary_ending(4).check().test_run(60).wait(3).session(2, 6, morning=None)
    weekly = diary_ending(20).check().test_run(60).wait(2).session(2, 6).wait(4).session(2, 7)
    weekly = weekly.wait(4).session(2, 8).wait(4).session(2, 9).wait(4).session(2, 10)
    gap = diary_ending(40).check().test_run(60).wait(2).session(2, 6)
    old = diary_ending(90).check().test_run(60).wait(2).session(2, 6)
    failed = diary_ending(3).check().test_run(60, peak=70)
    done = diary_ending(100).check().test_run(60)
    for week in range(14):
        done.day(2 + 7 * week).pain(40 - week).session(2, 6).weekly()
        done.day(4 + 7 * week).pain(41 - week).session(2, 6)
        if week == 10:
            done.check()
    half = {"answers": {"saddle_numbness": "no", "bladder": "no"}, "average_pain": None}
    return (
        Scene("welcome", "welcome", welcomed=False),
        Scene("today-check", "today"),
        Scene("today-check-half", "today", draft=("check", {**half, "page": 2})),
        Scene("check-a", "check"),
        Scene("check-b", "check", draft=("check", {**half, "page": 7})),
        Scene("check-c", "check", draft=("check", {**half, "page": 8})),
        Scene("check-d", "check", draft=("check", {**half, "page": 9})),
        Scene("check-e", "check", draft=("check", {**half, "page": 10})),
        Scene("check-f", "check", draft=("check", {**half, "page": 11})),
        Scene("today-test-run", "today", ready),
        Scene("test-run", "test_run", ready),
        Scene("today-not-minimal", "today", failed.entries),
        Scene("today-plan", "today", plan),
        Scene("today-first", "today", diary_ending(2).check().test_run(78).entries),
        Scene("today-morning", "today", morning.entries),
        Scene("today-weekly", "today", weekly.entries),
        Scene("today-paused", "today", paused.entries),
        Scene("today-gap", "today", gap.entries),
        Scene("today-check-old", "today", old.entries),
        Scene("today-talk", "today", red.entries),
        Scene("today-finished", "today", done.entries),
        Scene("today-locked", "today", diary_ending(1).check("saddle_numbness").entries),
        Scene("card-emergency", "card", diary_ending(0).check("saddle_numbness").entries),
        Scene("card-not-sure", "card", diary_ending(0).check(not_sure=["bladder"]).entries),
        Scene("card-chest", "card", diary_ending(0).check("chest_pain").entries),
        Scene("card-clinician", "card", diary_ending(0).check("fever", "osteoporosis").entries),
        Scene("card-severity", "card", diary_ending(0).check(average=70).entries),
        Scene("card-not-now", "card", diary_ending(0).check(wants_to_run="no").entries),
        Scene("clearance", "clearance", diary_ending(1).check("osteoporosis").entries),
        Scene("session", "session", plan),
        Scene("session-unreadable", "session", plan, draft=("session", {"data": 5})),
        Scene("guided-before", "guided", plan),
        Scene(
            "guided-rest-advised",
            "guided",
            diary_ending(4).check().test_run(78).wait(3).session(2, 6).wait(1).entries,
        ),
        Scene("guided-closed", "guided", paused.entries),
        *(Scene(f"guided-{name}", "guided", plan, act=act) for name, act in ACTS.items()),
        Scene("guided-test-run", "guided", ready, {"test_run": True}, act=in_test_run),
        Scene("take-along", "take_along", plan),
        Scene("take-along-calendar", "take_along", plan, act=to_calendar),
        Scene("take-along-closed", "take_along", paused.entries),
        Scene("entry", "entry", plan, {"id": session.id}),
        Scene("entry-event", "entry", plan, {"kind": "adverse_event"}),
        Scene("pause", "pause", plan),
        Scene("physio", "physio", plan),
        Scene("diary", "diary", plan),
        Scene("diary-empty", "diary"),
        Scene("watch-empty", "watch", plan),
        Scene("watch-three", "watch", plan, files=partial(watch_files.three, session)),
        Scene("watch-ride", "watch", plan, files=partial(watch_files.ride, session)),
        Scene(
            "watch-already",
            "watch",
            watch_files.brought_in(plan, session),
            files=lambda: [watch_files.of(session)],
        ),
        Scene("progress", "progress", long),
        Scene("progress-empty", "progress"),
        Scene("progress-waiting", "progress", long, waits=True),
        Scene("report", "report", plan),
        Scene("report-filled-in", "report", plan, act=report_filled_in),
        Scene("report-larger", "report", plan, act=report_larger),
        Scene("report-locked", "report", diary_ending(1).check("saddle_numbness").entries),
        Scene("report-empty", "report"),
        Scene("report-waiting", "report", plan, waits=True),
        Scene("measures", "measures", long),
        Scene("measures-empty", "measures"),
        Scene("measures-open", "measures", measured(diary_ending(44), 44).entries, act=forms_open),
        Scene("progress-open", "progress", measured(diary_ending(44), 44).entries, act=zoomed),
        Scene("learn", "learn"),
        Scene("learn-searched", "learn", act=learn_searched),
        Scene("learn-glossary", "learn", wanted={"article": "glossary"}),
        Scene("article", "learn", wanted={"article": "help"}),
        Scene("article-flare-ups", "learn", wanted={"article": "flare-ups.md"}),
        Scene(
            "article-words",
            "learn",
            wanted={"article": "what-is-back-pain.md"},
            act=word_explained,
        ),
        Scene("help-asked", "help", wanted={"about": "delete_everything"}),
        Scene("settings-searched", "settings", plan, act=settings_searched),
        Scene("finished", "finished", done.entries),
        Scene("finished-below", "finished", done.entries, act=to_the_end),
        Scene("settings", "settings", plan),
        Scene("settings-reminders", "settings", plan, act=to_reminders),
        Scene("settings-data", "settings", plan, act=to_data),
        Scene("safety-case", "safety_case", plan),
        Scene("safety-case-open", "safety_case", plan, act=hazard_open),
        Scene("safety-case-searched", "safety_case", plan, act=searched),
        *(
            Scene(f"settings-{name}", "settings", plan, keep=keep, act=keeping.to_backups)
            for name, keep in {
                "backups": keeping.with_backups,
                "backups-first": keeping.first_day,
                "backups-trouble": keeping.in_trouble,
            }.items()
        ),
        Scene("restore", "restore", plan, keep=keeping.with_backups, act=keeping.previewed),
        Scene(
            "restore-below", "restore", plan, keep=keeping.with_backups, act=keeping.previewed_below
        ),
        Scene("restore-closed", "restore", plan, keep=keeping.with_backups, act=keeping.listed),
        Scene("restore-undo", "restore", plan, keep=keeping.with_backups, act=keeping.undone),
        Scene("restore-asked", "restore", plan, keep=keeping.with_backups, act=keeping.asked),
        Scene(
            "second-place", "settings", plan, keep=keeping.first_day, act=keeping.to_second_place
        ),
        Scene("damaged-asked", "damaged", plan, keep=keeping.damaged, act=keeping.salvage_asked),
        Scene("today-lost", "today", plan, keep=keeping.lost),
        Scene("today-opening", "today", plan, opens=False),
        Scene("today-trouble", "today", plan, trouble=NO_ROOM),
        Scene(
            "watch-reading", "watch", plan, files=partial(watch_files.three, session), waits=True
        ),
        Scene("restore-waiting", "restore", plan, keep=keeping.with_backups, waits=True),
        Scene("damaged-waiting", "damaged", plan, keep=keeping.damaged, waits=True),
        Scene("delete-everything-waiting", "delete_everything", plan, waits=True),
        Scene(
            "settings-backing-up",
            "settings",
            plan,
            keep=keeping.with_backups,
            act=keeping.to_backups,
            begins=lambda page, _: page.backups.make.click(),
        ),
        Scene(
            "restore-under-way",
            "restore",
            plan,
            keep=keeping.with_backups,
            act=keeping.previewed,
            begins=lambda page, _: (page.go.setFocus(), page._go_back()),
        ),
        Scene("damaged", "damaged", plan, keep=keeping.damaged, act=keeping.ways_out),
        Scene("damaged-gone", "damaged", plan, keep=keeping.gone, act=keeping.ways_out),
        Scene("today-backups", "today", plan, act=keeping.backups_told),
        Scene("other-computer", "other_computer", plan),
        Scene("other-computer-file", "other_computer", plan, act=other_looked_over),
        Scene("other-computer-failed", "other_computer", plan, act=other_failed),
        Scene("other-computer-joined", "other_computer", plan, act=other_joined),
        Scene("delete-everything", "delete_everything", plan),
        Scene("delete-everything-typed", "delete_everything", plan, act=delete_typed),
        Scene("delete-everything-done", "delete_everything", plan, act=deleted),
        Scene("support", "support", plan),
    )


@contextmanager
def nothing_ends() -> Iterator[None]:
    """What is begun beside the window stays under way: how waiting looks."""
    with (
        patch.object(Job, "start", lambda *_: None),
        patch.object(ChartLoader, "start", lambda *_: None),
        patch.object(ChartLoader, "loaded", lambda *_: None),
    ):
        yield


@contextmanager
def standing(
    app: QApplication, scene: Scene, size: QSize = USUAL, **parts_instead: object
) -> Iterator[Running]:
    """The window over the scene's diary, once it shows what the scene is about. `parts_instead`
    stand in for what the window is handed (WindowParts)."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as folder, ExitStack() as held:
        parts = Parts(Path(folder), SetClock())
        with parts.store().writing() as writer:
            for entry in scene.entries:
                writer.put(entry)
            if scene.welcomed:
                writer.set_profile({"country": "GB", "units": "km"})
            if scene.draft is not None:
                writer.set_draft(*scene.draft)
        clocks = SetClocks()
        if scene.keep is None:
            window = parts.window_parts(parts.diary, Opening)
        else:
            window = keeping.window_over(parts, scene.keep)
        diary = window.use_cases.diary
        window = window._replace(clocks=clocks, cues=Quiet, awake=AnyScreen)
        window = window._replace(erasing=NothingErased, facts=lambda: facts_of(parts))
        window = window._replace(open_sample=lambda *_: None)
        running = Running(app, window._replace(**parts_instead))
        running.painted_hook = lambda: None
        running.window.resize(size)
        running.window.show()
        if not scene.opens:
            diary.ready = False
        elif window.damage() is None:
            diary.opened(scene.trouble)
        wanted = dict(scene.wanted)
        if scene.files is not None:
            files = scene.files()
            wanted["files"] = [Path(folder) / name for name, _ in files]
            for name, data in files:
                (Path(folder) / name).write_bytes(data)
        if scene.waits:
            held.enter_context(nothing_ends())
        running.navigate(scene.page, **wanted)
        running.window.finish()
        page = running.window.page(scene.page)
        if not scene.waits:
            _let_load(page, bool(scene.entries))
        if scene.act is not None:
            QTest.qWait(30)
            scene.act(page, clocks)
        if scene.begins is not None:
            held.enter_context(nothing_ends())
            scene.begins(page, clocks)
        try:
            yield running
        finally:
            running.window.close()
            running.window.deleteLater()
            running.deleteLater()
            # Without a loop that ends nothing is deleted, and each window slows the next ones.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()


def _let_load(page: QWidget, entries: bool) -> None:
    """Wait for what a page does beside."""
    if isinstance(page, ReportPage):
        while page.preview.pages is None:
            QTest.qWait(20)
    if isinstance(page, ProgressPage) and entries:
        while page.chart is None:
            QTest.qWait(20)
    while isinstance(page, FinishedPage) and page.chart_card.view is None:
        QTest.qWait(20)
    while isinstance(page, WatchImportPage) and page.reading.isVisible():
        QTest.qWait(20)


def wear(app: QApplication, running: Running, look: Look) -> None:
    """The window changes its look, as when a person chooses it in the settings."""
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(right if look.right_to_left else left)
    running.theme.set_scheme(look.scheme)
    running.theme.set_text_factor(look.text)
    running.window.resize(look.size)


def _speak(app: QApplication, look: Look) -> None:
    """English is British here, whatever the computer speaks."""
    speak(app, look.language)
    if look.language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def take(app: QApplication, scene: Scene, look: Look) -> None:
    """One picture."""
    # The look comes first: an act scrolls to what it is about.
    kept = {"scheme": look.scheme.value, "text_factor": look.text}
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(right if look.right_to_left else left)
    _speak(app, look)
    with standing(app, scene, load_settings=lambda: dict(kept), size=look.size) as running:
        # A long list is laid out in batches; that something takes long is said after a while.
        QTest.qWait(700 if scene.waits else 250)
        target = TARGET / f"{scene.name}.{look.name}.png"
        page = running.window.page(running.window.current)
        dialogs = (dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())
        next(dialogs, running.window).grab().save(str(target))
    if scene.name in COLOURED and look.text == 1 and not look.right_to_left:
        repaint(target)


def main(wanted: Sequence[str]) -> int:
    """Take every picture, or those whose scene or look is named."""
    app = make_application()
    names = {look.name for look in (*LOOKS, *SPOKEN)}
    looks = [look for look in (*LOOKS, *SPOKEN) if look.name in wanted]
    looks = looks or list(LOOKS)
    picks = [name for name in wanted if name not in names]
    if not wanted:
        shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True, exist_ok=True)
    filtered: Callable[[Scene], bool] = lambda s: not picks or any(p in s.name for p in picks)  # noqa: E731
    for scene in filter(filtered, scenes()):
        for look in looks:
            take(app, scene, look)
        sys.stdout.write(f"{scene.name}\n")
        sys.stdout.flush()
    if not picks or any(pick in name for pick in picks for name in NAMES):
        for look in looks:
            _speak(app, look)
            take_passcode(app, TARGET, look)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
