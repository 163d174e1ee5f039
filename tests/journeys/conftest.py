"""The desk of the run, and somebody at it with an empty home."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, Person, missing


@pytest.fixture(scope="session")
def _desk() -> Iterator[Desk]:
    with ExitStack() as stack:
        yield stack.enter_context(Desk())


@pytest.fixture
def desk(request: pytest.FixtureRequest) -> Desk:
    """The shared desk; without what it needs the journey is skipped, under CI it fails."""
    lacking = missing()
    if lacking is not None:
        sentence = f"needs {lacking}; `make setup` installs it or says how"
        if os.environ.get("CI"):
            pytest.fail(sentence, pytrace=False)
        pytest.skip(sentence)
    found = request.getfixturevalue("_desk")
    assert isinstance(found, Desk)
    return found


@pytest.fixture
def someone(desk: Desk, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Makes a person: `someone()`, `someone(folder)`, `someone(home=…)`. Whose window is still
    open at the end of the test is ended with it."""
    made: list[Person] = []

    def make(folder: Path | None = None, home: Path | None = None) -> Person:
        home = home or tmp_path / "home"
        home.mkdir(parents=True, exist_ok=True)
        made.append(Person(desk, home, folder))
        return made[-1]

    yield make
    for person in made:
        person.kill()


@pytest.fixture
def person(someone: Callable[..., Person], tmp_path: Path) -> Person:
    """Somebody with a data folder of their own, not made yet."""
    return someone(tmp_path / "diary")
