"""Where the person stands: stages, sessions a week, then and now, pain somewhere else."""

from __future__ import annotations

from datetime import timedelta

from app.engine.chart import chart_data
from app.engine.elsewhere import elsewhere_of
from app.engine.outcomes import adherence, eras
from app.engine.periods import unbroken
from app.engine.standing import Standing, standing
from tests.engine.build import Diary, shipped_programme

PROGRAMME = shipped_programme()


def of(diary: Diary) -> Standing:
    found = eras(diary.history, PROGRAMME, diary.today)
    return standing(diary.history, PROGRAMME, found[-1] if found else None)


def trained() -> Diary:
    """Week 1 two sessions, week 2 three, week 3 one; the fourth week is under way."""
    diary = Diary().check().test_run(60)
    for day, stage in ((2, 2), (4, 2), (9, 2), (11, 3), (13, 3), (16, 4), (23, 3)):
        diary.day(day).pain(50 - day).pain(50 - day).session(stage, 6)
    return diary


def test_before_the_first_session_there_are_stages_only() -> None:
    found = of(Diary().check().test_run(60))
    assert found.weeks == ()
    assert found.latest is None
    assert len(found.rungs) == PROGRAMME.last_stage
    assert not any(rung.now or rung.first for rung in found.rungs)


def test_the_latest_session_says_where_one_is_and_the_first_when_it_was_reached() -> None:
    diary = trained()
    rungs = of(diary).rungs
    assert [rung.stage for rung in rungs if rung.now] == [3]
    assert [r.stage for r in rungs if r.first is not None] == [2, 3, 4]
    assert rungs[2].first == diary.date_of(11)


def test_weeks_add_up_to_the_adherence() -> None:
    diary = trained()
    weeks = of(diary).weeks
    assert [(w.week, w.done, w.planned) for w in weeks] == [(1, 2, 3), (2, 3, 3), (3, 1, 3)]
    era = eras(diary.history, PROGRAMME, diary.today)[-1]
    assert adherence(era, PROGRAMME) == (sum(w.done for w in weeks), 9)


def test_week_one_stands_beside_the_latest_full_week() -> None:
    found = of(trained())
    assert found.latest == 3
    rows = {row.code: (row.then, row.now) for row in found.compared}
    assert rows["sessions"] == (2, 1)
    assert rows["stage"] == (2, 4)
    assert rows["pain"] == (47, 34)
    assert rows["distance"] == (None, None), "missing is missing"
    assert "elsewhere" not in rows


def test_nothing_is_compared_before_the_second_week_is_over() -> None:
    diary = Diary().check().test_run(60).day(2).session(2, 6).day(12)
    assert of(diary).latest is None
    assert of(diary.day(16)).latest == 2


def test_pain_elsewhere_is_the_highest_of_each_week_and_gaps_stay() -> None:
    diary = Diary().check().test_run(60)
    for day, pain in ((2, 10), (4, 30), (9, None), (16, 20), (23, 25)):
        diary.day(day).session(2, 6, elsewhere=pain)
    weeks = chart_data(diary.history, PROGRAMME, diary.today, False).weeks
    assert [week.elsewhere for week in weeks] == [30, None, 20, 25]
    assert weeks[0].sites == ("knee",)
    pieces = unbroken(weeks, elsewhere=True)
    assert [[week.week for week in piece] for piece in pieces] == [[1], [3, 4]]


def test_a_site_without_a_number_is_no_point() -> None:
    diary = Diary().check().test_run(60).day(2).session(2, 6)
    session = next(item for item in diary.json if item["kind"] == "session")
    session["data"]["elsewhere"] = {"site": "knee"}
    assert elsewhere_of(diary.history) == ()


def test_months_have_their_highest_too() -> None:
    diary = Diary().check().test_run(60)
    for number in range(30):
        diary.day(2 + 7 * number).session(2, 6, elsewhere=number)
    months = chart_data(diary.history, PROGRAMME, diary.today, True).months
    for month in months:
        inside = [
            number
            for number in range(30)
            if month.first <= diary.first + timedelta(days=2 + 7 * number) <= month.last
        ]
        assert month.elsewhere == max(inside)
