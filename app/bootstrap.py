"""The only place that builds things and joins them; each part is made when it is asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import resources
from app.engine.programme import Programme, parse_programme
from app.services.diary import Diary
from app.services.ports import (
    BackstrideError,
    Clock,
    CuePlayer,
    Refused,
    ScreenAwake,
    StoreUnavailable,
    UnitOfWork,
)
from app.services.use_cases import UseCases
from storage.ids import NewIds
from storage.paths import DataPaths, keep_private, write_private

if TYPE_CHECKING:
    import subprocess

    from app.engine.progression import Decision
    from app.services.erasing import Erasing
    from app.services.importing import Importing
    from app.services.passcode import Passcode
    from app.services.ports import Opening
    from app.services.safekeeping import Safekeeping
    from app.services.support import StoreFacts
    from storage.integrity import IntegrityReport
    from storage.late_store import LateStore
    from storage.unit_of_work import Store
    from ui.window_parts import WindowParts


LOOK = ("scheme", "text_factor", "movement", "language")
"""What the window of a sample takes over from the person's own."""
_HOME = Path(__file__).parents[1]


class SystemClock:
    """The computer's clock, in its local zone, also when that changes while the program runs."""

    def now(self) -> datetime:
        """The present moment with the zone's present offset."""
        _look_at_the_zone()
        return datetime.now().astimezone()

    def local(self, moment: datetime) -> datetime:
        """`moment` with the zone's offset of that day; without a zone it is of this one."""
        _look_at_the_zone()
        return moment.astimezone()


def _look_at_the_zone() -> None:
    # Else a person who travels is at home until the program is started anew. Windows has no need.
    if hasattr(time, "tzset"):
        time.tzset()


class SystemClocks:
    """The two clocks of this computer that no one can set."""

    def monotonic(self) -> float:
        """Seconds that go on evenly; on Linux and macOS they stand still in a sleep."""
        return time.perf_counter()

    def elapsed(self) -> float:
        """Seconds that go on in a sleep too. Windows has one clock for both, and it does."""
        for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # Linux, macOS
            clock = getattr(time, name, None)
            if clock is not None:
                return time.clock_gettime(clock)
        return time.perf_counter()


def default_programme() -> Programme:
    """The stage table that comes with the app."""
    return parse_programme(resources.read_text("programme.toml"), "programme.toml")


class Parts:
    """The program over one data folder (None: the user's own): what the command line asks for."""

    def __init__(
        self,
        folder: Path | None,
        clock: Clock | None = None,
        selftest: Callable[[], int] | None = None,
    ) -> None:
        """`selftest` comes from above: it builds parts of its own."""
        keep_private()
        self._selftest = selftest
        self.paths = DataPaths.at(folder)
        self.clock: Clock = clock or SystemClock()
        self._sample: subprocess.Popen[bytes] | None = None

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.paths.root

    @cached_property
    def _store(self) -> Store:
        from storage.unit_of_work import open_store

        self._ask_for_passcode()
        return open_store(self.paths)

    def store(self) -> UnitOfWork:
        """The diary, opened. Raises StoreUnavailable."""
        return self._store

    @cached_property
    def diary(self) -> Diary:
        """The diary as the use cases see it, for commands. Raises StoreUnavailable."""
        diary = Diary(self.store(), self.clock, NewIds(), default_programme)
        diary.ready = True
        return diary

    def programme(self) -> Programme:
        """The diary's own stage table, else the one that comes with the app."""
        return self.diary.programme

    def plan(self, on: date) -> Decision:
        """What is recommended on a day: today as in the window, by all that counts now; on another
        day as of that day."""
        if on == self.diary.today():
            return self.diary.decision()
        from app.engine.progression import decide

        return decide(self.diary.history(), self.programme(), on)

    def check(self) -> IntegrityReport:
        """Look the store over. Raises StoreUnavailable."""
        from storage.integrity import check

        self._ask_for_passcode()
        return check(self.paths)

    def chart(self) -> Callable[[Path], None]:
        """What draws the progress chart to a file, by its ending."""
        from ui.render.headless import chart_writer

        return chart_writer(self.diary, self._window_settings().get("language"))

    def report(self) -> Callable[[Path], None]:
        """What writes the report for the physio to a file, by its ending."""
        from ui.render.headless import report_writer

        return report_writer(self.diary, self._window_settings().get("language"))

    def take_along(self, kind: str) -> Callable[[Path], None]:
        """What writes the next session to a file. Raises Refused when nothing is open."""
        from ui.render.headless import take_along_writer

        language = self._window_settings().get("language")
        return take_along_writer(UseCases.over(self.diary), kind, language)

    def importing(self) -> Importing:
        """What brings recordings of a watch into the diary. Raises StoreUnavailable."""
        from app.services.importing import Importing

        return Importing(UseCases.over(self.diary))

    def selftest(self) -> int:
        """The installed program tries itself out."""
        if self._selftest is None:
            raise BackstrideError("These parts have no self-test.")
        return self._selftest()

    def show_sample(self, country: str | None, units: str) -> int:
        """Show a made-up diary until its window is closed; then nothing is left of it.

        It lives in a folder of its own, made for it. Of this one only the look of the window is
        read, and nothing is written here. Raises StoreUnavailable.
        """
        from app.services.simulation import fill, sample
        from storage.sample_folder import sample_folder

        with sample_folder() as folder:
            made_up = Parts(folder, self.clock)
            fill(made_up.store(), sample(default_programme(), self.clock.now()))
            made_up.diary.set_profile({"country": country or "other", "units": units})
            look = self._window_settings()
            made_up._keep_window_settings({key: look[key] for key in LOOK if key in look})
            made_up._store.close()
            return made_up.open_window(is_sample=True)

    def open_sample(self, country: str | None, units: str) -> None:
        """Start another process that does so. Raises Refused (`sample`) when it can't be started,
        or is open already (`sample_open`)."""
        import subprocess
        import sys

        if self._sample is not None and self._sample.poll() is None:
            raise Refused("sample_open", "The sample is open already, in a window of its own.")
        # What was frozen into one program is called by its own name.
        frozen = getattr(sys, "frozen", False)
        words = [sys.executable, *([] if frozen else ["-m", "app"]), "sample"]
        words += ["--data-dir", str(self.folder), "--units", units]
        words += [] if country is None else ["--country", country]
        try:
            self._sample = subprocess.Popen(words, cwd=None if frozen else _HOME)
        except OSError as error:
            raise Refused("sample", "The sample could not be opened. Try again.") from error

    def open_window(
        self,
        files: Sequence[Path] = (),
        *,
        exit_after_first_paint: bool = False,
        is_sample: bool = False,
    ) -> int:
        """Show the window, with what `files` hold, until it is closed."""
        from storage.late_store import LateStore
        from storage.lock import WindowLock
        from ui.qt_start import import_qt

        import_qt()  # before anything else of the window imports Qt
        from ui.application import run_window, show_trouble
        from ui.doors import Door

        lock = WindowLock(self.paths)
        try:
            is_first = lock.acquire()
            if not is_first:
                lock.ask_to_open(files)
                lock.ask_to_raise()
                return 0
            with suppress(StoreUnavailable):  # on a protected disk the diary is shown all the same
                lock.ask_to_open(files)
            store = LateStore(self.paths)
            parts = None if self._is_locked() else self._parts_over(store, is_sample)
        except StoreUnavailable as error:
            return show_trouble(error)
        door = Door(
            passcode=lambda: self.passcode(store),
            parts=lambda: self._parts_over(store),
            load_settings=self._window_settings,
            save_settings=self._keep_window_settings,
            raise_request=self.paths.raise_request,
            clocks=SystemClocks(),
        )
        try:
            return run_window(parts, door, exit_after_first_paint=exit_after_first_paint)
        finally:
            store.close()
            lock.release()

    def _parts_over(self, store: LateStore, is_sample: bool = False) -> WindowParts:
        """What the window shows the diary in `store` with. Raises StoreUnavailable."""
        if is_sample:
            # What is gone in an hour is neither backed up nor locked.
            diary = Diary(store, self.clock, NewIds(), default_programme)
            parts = self.window_parts(diary, lambda: self._open_late(store))
            return parts._replace(is_sample=True)
        return self.window_over(Diary(store, self.clock, NewIds(), default_programme), store)

    def window_over(self, diary: Diary, store: LateStore) -> WindowParts:
        """What the window is handed over `diary`, read through `store`: all there is."""
        from storage.lock import WindowLock, requested

        parts = self.window_parts(
            diary, lambda: self._open_late(store), lambda: self.safekeeping(store)
        )
        return parts._replace(
            damage=lambda: store.damage,
            erasing=lambda: self.erasing(store),
            facts=lambda: self.facts(store),
            requested=lambda: requested(self.paths),
            is_requested=self.paths.open_request.exists,
            lay_down=lambda files: WindowLock(self.paths).ask_to_open([Path(f) for f in files]),
            open_sample=self.open_sample,
        )

    def _is_locked(self) -> bool:
        from storage.integrity import is_locked

        return is_locked(self.paths)

    def safekeeping(self, store: LateStore) -> Safekeeping:
        """What keeps the diary that the window reads through `store` from being lost."""
        from storage.safekeeping import DiaryKeeper

        return DiaryKeeper(self.paths, store, self.clock)

    def erasing(self, store: LateStore) -> Erasing:
        """What deletes everything of the diary that the window reads through `store`."""
        from storage.erasing import DiaryEraser

        return DiaryEraser(self.paths, store)

    def facts(self, store: LateStore) -> StoreFacts:
        """What somebody who helps needs to know of the store."""
        from storage.support import store_facts

        return store_facts(self.paths, store)

    def passcode(self, store: LateStore | None = None) -> Passcode:
        """What closes and opens the diary that the window reads through `store`."""
        from storage.passcode import DiaryPasscode

        return DiaryPasscode(self.paths, self.clock, store)

    def _ask_for_passcode(self) -> None:
        if self._is_locked():
            from app.cli.asking import ask_and_unlock

            ask_and_unlock(self.passcode())

    def window_parts(
        self,
        diary: Diary,
        open_store: Callable[[], Opening],
        safekeeping: Callable[[], Safekeeping] | None = None,
    ) -> WindowParts:
        """What the window over `diary` is handed; `open_store` runs after the first paint."""
        from ui.window_parts import WindowParts

        return WindowParts(
            use_cases=UseCases.over(diary),
            open_store=open_store,
            diary_folder=self.folder,
            raise_request=self.paths.raise_request,
            load_settings=self._window_settings,
            save_settings=self._keep_window_settings,
            clocks=SystemClocks(),
            cues=self._cues,
            awake=self._awake,
            safekeeping=safekeeping,
        )

    @staticmethod
    def _cues() -> CuePlayer:
        from ui.platform.sound import SoundCues

        return SoundCues()

    @staticmethod
    def _awake() -> ScreenAwake:
        from ui.platform.awake import screen_awake

        return screen_awake()

    def _window_settings(self) -> dict[str, Any]:
        """The window's place and look; a file that can't be read counts for nothing."""
        import json

        try:
            kept = json.loads(self.paths.window_settings.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _keep_window_settings(self, values: Mapping[str, Any]) -> None:
        import json

        write_private(self.paths.window_settings, json.dumps(values))

    def _open_late(self, store: LateStore) -> Opening:
        """Check the diary, in a thread. The window has it backed up (`Safekeeping.look_after`)."""
        from app.services.ports import Opening
        from ui.error_words import error_text

        try:
            report = store.make_ready()
        except BackstrideError as error:
            return Opening(error_text(error))
        if not report.ok:
            return Opening(" ".join(report.problems))
        if self.paths.key is not None:
            from storage.convert import finish

            # The diary itself is fine: a backup that can't be encrypted yet must not close it,
            # and is tried again at the next start.
            with self.paths.one_key, suppress(BackstrideError):
                finish(self.paths)
        return Opening()
