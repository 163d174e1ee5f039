"""From the file to the split: what watches write is told apart into running and walking."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.engine.recorded import Recording
from app.engine.run_walk import split
from app.importers.watch import read_watch_file
from tests.recordings import Made, Wish, make

NOW = datetime(2026, 10, 1, tzinfo=UTC)


def read(made: Made) -> Recording:
    [recording] = read_watch_file(
        made.data, made.name, now=NOW, local=lambda moment: moment
    ).recordings
    return recording


@pytest.mark.parametrize(
    ("wish", "how"),
    [
        (Wish(stage=1, seed=2), "plan"),
        (Wish(stage=6, format="tcx", seed=3), "plan"),
        (Wish(stage=12, format="gpx", seed=4), "plan"),
        (Wish(stage=3, format="gpx", every_s=5), "plan"),
        (Wish(stage=4, laps="steps"), "laps"),
        (Wish(stage=8, laps="pressed"), "laps"),
        (Wish(stage=8, laps="pressed", missed_laps=3), "plan"),
        (Wish(stage=5, format="tcx", indoor=True), "plan"),
        (Wish(stage=5, format="tcx", waits=3, auto_pause=True), "plan"),
        (Wish(stage=7, waits=2, early_s=200, late_s=300), "plan"),
    ],
    ids=repr,
)
def test_what_was_run_is_found_in_the_file(wish: Wish, how: str) -> None:
    made = make(wish)
    found = split(read(made), made.plan)
    assert found.how == how
    assert found.run_s == pytest.approx(made.truth.run_s, rel=0.1)
    assert found.run_m == pytest.approx(made.truth.run_m, rel=0.05)
    assert found.walk_m == pytest.approx(made.truth.walk_m, rel=0.05)


@pytest.mark.parametrize("format", ["fit", "gpx", "tcx"])
def test_the_bus_home_counts_neither_as_run_nor_as_walked(format: str) -> None:
    made = make(Wish(stage=5, format=format, bus_s=600, late_s=120))  # type: ignore[arg-type]
    found = split(read(made), made.plan)
    assert made.truth.ride_m > 3000
    assert found.run_m == pytest.approx(made.truth.run_m, rel=0.05)
    assert found.walk_m == pytest.approx(made.truth.walk_m, rel=0.05)
