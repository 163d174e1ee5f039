"""Combinations of screening answers: with a finding among them nothing opens, without one it does.

Which answers are findings is written down here once more, from the clinical specification.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from pathlib import Path
from unittest.mock import patch

from app.engine import suitability
from app.engine.kinds import QUESTIONS
from app.services.guiding import Guiding
from app.services.ports import Refused
from tests.engine.build import FIRST, Diary, started
from tests.services.memory import World
from tests.services.test_guide import SetClocks
from tests.torture.measuring import Row, Trial

ALONE = frozenset((*QUESTIONS["A"], *QUESTIONS["B"], *QUESTIONS["C"]))
"""A yes to one of these, or not sure, is a finding by itself."""
TOGETHER = frozenset(QUESTIONS["D"])
"""To all of these."""
HARMLESS = ("over_12_weeks", "age_18_to_45", "already_runs")
ASKED = (*sorted(ALONE), *sorted(TOGETHER), *HARMLESS)
AVERAGES = (None, 0, 20, 59, 60, 100)
Answers = Mapping[str, str]


def row(_folder: Path, share: float = 1.0) -> Row:
    """Every pair of answers, and as many larger combinations; `share` of them."""
    step = round(1 / share)
    ours, control = Trial(), Trial()
    for number, (answers, average) in enumerate(combined()):
        if number % step == 0:
            ours.note(f"{answers} {average}", _faults(answers, average))
    really = suitability.check_ids

    def forgetful(data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        return (item for item in really(data) if item[0] != "night_pain")

    with patch.object(suitability, "check_ids", forgetful):
        for answer in ("yes", "not_sure"):
            control.note(answer, _faults({"night_pain": answer}, 20))
    return Row(
        "screening answers combined", ours, round(20_000 * share), "one rule removed", control
    )


def combined() -> Iterator[tuple[Answers, int | None]]:
    """Each answer alone with each average pain, each pair, and bundles drawn by chance."""
    chance = random.Random(3)
    for average in AVERAGES:
        yield {}, average
        for asked, answer in product(ASKED, ("yes", "not_sure")):
            yield {asked: answer}, average
    for pair in combinations(ASKED, 2):
        for answers in product(("yes", "not_sure"), repeat=2):
            yield dict(zip(pair, answers, strict=True)), 20
    for _ in range(18_100):
        some = chance.sample(ASKED, chance.randrange(3, 12))
        yield {asked: chance.choice(("yes", "not_sure")) for asked in some}, chance.choice(AVERAGES)


def _is_finding(answers: Answers, average: int | None) -> bool:
    too_high = average is not None and average >= 60
    return bool(ALONE & answers.keys()) or answers.keys() >= TOGETHER or too_high


def _faults(answers: Answers, average: int | None) -> list[str]:
    """As the first check, and as one that is answered while the programme is under way."""
    yes = [asked for asked, answer in answers.items() if answer == "yes"]
    not_sure = [asked for asked, answer in answers.items() if answer == "not_sure"]

    def check(diary: Diary) -> Diary:
        return diary.check(*yes, not_sure=not_sure, average=average)

    first = check(Diary()).test_run().wait(2)
    later = check(started(30).wait(2).green(1, 6).wait(2))
    wanted = not _is_finding(answers, average)
    faults = []
    for when, diary in (("first", first), ("later", later)):
        world = World(diary.entries, (diary.today - FIRST).days, 20)
        decision, kinds = world.diary.decision(), _begun(world)
        if (decision.step is not None) != wanted or ("session" in kinds) != wanted:
            faults.append(f"{when}: open {wanted} expected, {decision.rule}, begun {kinds}")
        if not wanted and (kinds or decision.ceiling is not None or not decision.locked):
            faults.append(f"{when}: a finding, and yet {kinds} and up to {decision.ceiling}")
    return faults


def _begun(world: World) -> list[str]:
    begun = []
    for kind in ("session", "test_run"):
        try:
            Guiding(world.use, SetClocks()).begin(kind, 20)
            begun.append(kind)
        except Refused:
            continue
    return begun
