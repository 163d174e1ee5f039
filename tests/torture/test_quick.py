"""A small share of every torture, with its control; `make torture` tries all of it."""

from __future__ import annotations

import os

import pytest

from tests.torture.families import FAMILIES
from tests.torture.measuring import quick_folder

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", FAMILIES)
def test_a_share_of_it_holds_and_its_control_does_not(name: str) -> None:
    family = FAMILIES[name]
    lacking = family.lacks()
    if lacking is not None:
        if os.environ.get("CI"):
            pytest.fail(lacking, pytrace=False)
        pytest.skip(lacking)
    with quick_folder() as folder:
        row = family.take(folder, family.quick)
    assert row.ours.faults == []
    assert row.ours.tried >= row.reach > 0
    assert row.control.faults, f"{row.name} does no harm: this proves nothing"
