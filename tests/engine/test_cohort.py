"""The made-up cohort of `make bench ARGS=cohort` lives by the rules, and by what is assumed."""

from __future__ import annotations

import pytest

from tests.bench.cohort import ASSUMED, CHANGES, PATIENTS_PER_CHANGE, Assumptions, live

IDEAL = Assumptions(
    adherence=1.0,
    stages=(1, 0, 0),
    speed=2.0,
    speed_spread=0.0,
    amber=0.0,
    red=0.0,
    morning=1.0,
    weekly=1.0,
    hard=0.0,
    easy=0.0,
    short=0.0,
    bold=0.0,
)


def test_an_ideal_patient_climbs_a_step_a_session() -> None:
    [patient] = live(IDEAL, 1)
    assert patient.sessions == (3,) * 12
    # Stage 1: 6, 7 and 8 repetitions of 15 s at 2 m/s; then 9 and 10, and stage 2 with 6 of 30 s.
    assert patient.metres[:2] == (630, (9 + 10) * 30 + 6 * 60)
    # 32 steps in the table: five in each of stages 1 to 3, then three, two and at last one.
    assert patient.stage == 12
    assert patient.metres[-1] == 3 * 6 * 180 * 2


@pytest.mark.parametrize(
    ("change", "sessions"),
    [
        ({"amber": 1.0}, 36),
        ({"short": 1.0}, 36),
        ({"hard": 1.0}, 36),
        ({"morning": 0.0}, 36),
        ({"red": 1.0}, 9),  # each red one at the lowest step waits a week for a clinician
    ],
)
def test_what_holds_a_real_patient_holds_a_made_up_one(
    change: dict[str, float], sessions: int
) -> None:
    [patient] = live(IDEAL._replace(**change), 1)
    assert patient.stage == 1
    assert sum(patient.sessions) == sessions


def test_the_same_patients_come_again_and_do_what_is_assumed() -> None:
    cohort = live(ASSUMED, 60)
    assert cohort == live(ASSUMED, 60)
    done = sum(sum(patient.sessions) for patient in cohort) / (60 * 36)
    assert 0.6 < done < 0.8


def test_every_change_is_of_one_assumption() -> None:
    for _, _, changes in CHANGES:
        assert len({*(name for change in changes.values() for name in change)}) == 1
        for change in changes.values():
            assert ASSUMED._replace(**change) != ASSUMED
    assert PATIENTS_PER_CHANGE >= 1000
