from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths.at(tmp_path / "diary")


@pytest.fixture
def store(paths: DataPaths) -> Iterator[Store]:
    opened = open_store(paths)
    yield opened
    opened.close()
