"""Two guided sessions at once, over one diary on the disk: never two journals, one form."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.services.diary import Diary
from app.services.guiding import FORM, JOURNAL, Guiding, Sitting
from app.services.ports import Refused
from app.services.use_cases import UseCases
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.engine.build import FIRST, shipped_programme, started
from tests.services.memory import SetClock
from tests.services.test_guide import RUN_1, SetClocks


class Window:
    """A process of its own with the diary open: nothing is shared but the file."""

    numbers = count(1)

    def __init__(self, paths: DataPaths) -> None:
        self.store, self.clock, self.clocks = open_store(paths), SetClock(), SetClocks()
        self.diary = Diary(self.store, self.clock, self._new_id, shipped_programme)
        self.diary.opened()
        self.guiding = Guiding(UseCases.over(self.diary), self.clocks)

    def _new_id(self, _now: object) -> str:
        return f"01900000-0000-7000-8000-{next(self.numbers):012d}"

    def run_to(self, sitting: Sitting, second: float) -> None:
        """Let the session go on, a second at a time."""
        while sitting.guide.position_s < second:
            self.clocks.awake += 1
            self.clock.wait(seconds=1)
            sitting.guide.advance()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Opens a window over the one diary, on a day with a session."""
    paths, made = DataPaths.at(tmp_path / "diary"), list[Window]()
    diary = started(30).wait(2).green(1, 6)
    store = open_store(paths)
    with store.writing() as writer:
        for entry in diary.entries:
            writer.put(entry)
    store.close()

    def open_one() -> Window:
        made.append(Window(paths))
        made[-1].clock.on((diary.today - FIRST).days + 2, 12)
        return made[-1]

    yield open_one
    for each in made:
        each.store.close()


def test_of_two_that_begin_at_the_same_moment_one_is_refused(window: Callable[[], Window]) -> None:
    windows = [window(), window()]
    together = threading.Barrier(2)
    begun: list[Sitting] = []
    refused: list[Refused] = []

    def begin(own: Window) -> None:
        together.wait()
        try:
            begun.append(own.guiding.begin("session", 20))
        except Refused as error:
            refused.append(error)

    threads = [threading.Thread(target=begin, args=(each,)) for each in windows]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [error.code for error in refused] == ["under_way"]
    assert "not finished" in str(refused[0])
    (sitting,) = begun
    for each in windows:
        kept = each.diary.draft(JOURNAL)
        assert kept is not None and kept["owner"] == sitting.owner


def test_a_session_gone_on_with_elsewhere_is_neither_kept_nor_written_down_here(
    window: Callable[[], Window],
) -> None:
    first, second = window(), window()
    lost = first.guiding.begin("session", 20)
    lost.guide.start()
    first.run_to(lost, RUN_1 + 20)
    first.guiding.keep(lost)
    taken = second.guiding.resume()
    for attempt in (first.guiding.keep, first.guiding.hand_over):
        with pytest.raises(Refused, match="another window"):
            attempt(lost)
    kept = first.diary.draft(JOURNAL)
    assert kept is not None and kept["owner"] == taken.owner
    assert second.diary.draft(FORM) is None
    taken.guide.end()
    assert second.guiding.hand_over(taken)


def test_a_session_written_down_elsewhere_is_not_written_down_again(
    window: Callable[[], Window],
) -> None:
    first, second = window(), window()
    sitting = first.guiding.begin("session", 20)
    sitting.guide.start()
    first.run_to(sitting, RUN_1 + 20)
    first.guiding.keep(sitting)
    assert second.guiding.write_down_broken()
    form = second.diary.draft(FORM)
    first.run_to(sitting, RUN_1 + 200)
    for attempt in (first.guiding.keep, first.guiding.hand_over):
        with pytest.raises(Refused, match="written down, in another window"):
            attempt(sitting)
    assert first.diary.draft(JOURNAL) is None and first.diary.draft(FORM) == form
    with pytest.raises(Refused, match="not saved"):
        first.guiding.begin("session", 20)
