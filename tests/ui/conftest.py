"""Real use cases over a real store, with a clock that a test sets."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

import ui.theme
from app.engine.model import Entry
from app.services.diary import Diary
from app.services.ports import DiaryWriter, StoreUnavailable, UnitOfWork
from app.services.use_cases import UseCases
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from tests.engine.build import shipped_programme
from tests.storage.making import close_cheaply
from ui.wording import Words

ZONE = timezone(timedelta(0))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that waited in vain for the keyboard says who has it, and what else stands there."""
    report = yield
    if call.when == "call" and report.failed and QApplication.instance() is not None:
        standing = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        report.sections.append(
            (
                "Windows",
                f"keyboard: {QApplication.focusWidget()}\nactive: {QApplication.activeWindow()}\n"
                f"standing: {standing}\nletters: {QApplication.font().toString()}",
            )
        )
    return report


class SetClock:
    """A clock that stands where it was put."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 10, 0, tzinfo=ZONE)

    def now(self) -> datetime:
        """The moment set last."""
        return self.moment

    def local(self, moment: datetime) -> datetime:
        """A wall-clock time, or a moment of another zone, in the clock's zone."""
        zone = self.moment.tzinfo
        return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)

    def set(self, moment: datetime) -> None:
        """Jump to an aware moment."""
        self.moment = moment

    def on(self, day: int, hour: int = 10) -> None:
        """Jump to a day number of `tests.engine.build.Diary` (day 0 is 5 January 2026)."""
        self.moment = datetime(2026, 1, 5, hour, tzinfo=ZONE) + timedelta(days=day)

    def wait(self, **span: float) -> None:
        """Go on by a span (`hours=1`, `days=2`)."""
        self.moment += timedelta(**span)


class Navigation:
    """Stands in for the window: keeps which page was asked for, and with what."""

    def __init__(self) -> None:
        self.pages: list[tuple[str, dict[str, object]]] = []

    def __call__(self, name: str, **wanted: object) -> None:
        self.pages.append((name, wanted))

    @property
    def last(self) -> str | None:
        """The name of the page asked for last."""
        return self.pages[-1][0] if self.pages else None


class FullDisk:
    """The real store on a disk that is full: it reads, and every write fails."""

    def __init__(self, store: UnitOfWork) -> None:
        self._store = store
        self.full = True

    def reading(self) -> Any:
        return self._store.reading()

    @contextmanager
    def writing(self) -> Iterator[DiaryWriter]:
        if self.full:
            raise StoreUnavailable("full", "The disk is full. Make room and try again.")
        with self._store.writing() as writer:
            yield writer

    def data_version(self) -> int:
        return self._store.data_version()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As the program makes its application."""
    return ["backstride", "-style", "Fusion"]


_MANY = 30


class Garbage:
    """Collects what a test leaves, without looking each time through what is there to stay.

    Every window that is painted sets aside what is there (ui.tidying), for good; locking a diary
    takes all of it back (ui.doors). So that is counted here.
    """

    def __init__(self) -> None:
        self._freeze, self._unfreeze = gc.freeze, gc.unfreeze
        gc.freeze, gc.unfreeze = self._set_aside, self._take_back
        self._aside = _MANY
        self.collect()

    def _set_aside(self) -> None:
        self._freeze()
        self._aside += 1

    def _take_back(self) -> None:
        self._unfreeze()
        self._aside = _MANY

    def collect(self) -> None:
        """Collect what came since, or all of it when much was set aside."""
        if self._aside >= _MANY:
            self._unfreeze()
            gc.collect()
            self._freeze()
            self._aside = 0
        else:
            gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _garbage() -> Iterator[Garbage]:
    """As in the program: what is garbage is collected in this thread alone (ui.tidying)."""
    gc.disable()
    yield Garbage()
    gc.enable()


_OF_OTHERS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
"""Windows that belong to a control, or to Qt, though nothing is their parent."""


@pytest.fixture(autouse=True)
def _tidy(_garbage: Garbage, qapp: QApplication) -> Iterator[None]:
    """No window outlives its test: it would hear of every look, language and event of the tests
    after it. Qt deletes nothing by itself while no event loop runs, so that is done here too."""
    before, look = qapp.topLevelWidgets(), _worn(qapp)
    yield
    for window in qapp.topLevelWidgets():
        own = window.parentWidget() is None and window.windowType() not in _OF_OTHERS
        if own and window not in before:
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _garbage.collect()
    _wear(qapp, look)


class Worn(NamedTuple):
    """What every widget of the application is laid out and painted by."""

    font: QFont
    palette: QPalette
    sheet: str
    direction: Qt.LayoutDirection
    locale: QLocale


def _worn(app: QApplication) -> Worn:
    return Worn(app.font(), app.palette(), app.styleSheet(), app.layoutDirection(), QLocale())


def _wear(app: QApplication, look: Worn) -> None:
    """What a test put on goes with it: letters of another size, and answers stand elsewhere."""
    QLocale.setDefault(look.locale)
    worn = _worn(app)
    if worn.font != look.font:
        app.setFont(look.font)
    if worn.palette != look.palette:
        app.setPalette(look.palette)
    if worn.direction != look.direction:
        app.setLayoutDirection(look.direction)
    if worn.sheet != look.sheet:
        app.setStyleSheet(look.sheet)


@pytest.fixture
def closed_for_real() -> None:
    """A passphrase costs the seconds that it costs."""


@pytest.fixture(autouse=True)
def _closed_cheaply(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Turning a passphrase into a key takes seconds, on purpose; a page sees nothing of them."""
    if "closed_for_real" not in request.fixturenames:
        close_cheaply(monkeypatch)


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> ui.theme.Theme:
    """The look of the window, once: what is drawn and measured is what people see."""
    theme = ui.theme.Theme()
    ui.theme.apply(qapp, theme)
    return theme


@pytest.fixture
def clock() -> SetClock:
    """Tuesday 24 November 2026, 10 o'clock, until a test sets it."""
    return SetClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LateStore]:
    """An empty diary on disk, opened and checked."""
    store = LateStore(DataPaths.at(tmp_path / "diary"))
    store.make_ready()
    yield store
    store.close()


@pytest.fixture
def use_cases(store: LateStore, clock: SetClock) -> UseCases:
    """The use cases over that diary; it may be written."""
    diary = Diary(store, clock, NewIds(), shipped_programme)
    diary.opened()
    diary.set_profile({"country": "GB", "units": "km"})
    return UseCases.over(diary)


@pytest.fixture
def words(use_cases: UseCases) -> Words:
    """British English, in the diary's units."""
    return Words(
        QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), use_cases.diary.units
    )


@pytest.fixture
def navigate() -> Navigation:
    """What a page asked the window to show."""
    return Navigation()


@pytest.fixture
def keeping(store: LateStore, clock: SetClock, tmp_path: Path) -> DiaryKeeper:
    """What keeps that diary safe."""
    return DiaryKeeper(DataPaths.at(tmp_path / "diary"), store, clock)


DiaryOf = Callable[[Iterable[Entry]], UseCases]


@pytest.fixture
def diary_of(use_cases: UseCases) -> DiaryOf:
    """Put entries (as of `tests.engine.build.Diary().….entries`) into the diary."""

    def fill(entries: Iterable[Entry]) -> UseCases:
        with use_cases.diary.store.writing() as writer:
            for entry in entries:
                writer.put(entry)
        use_cases.diary.changed()
        return use_cases

    return fill
