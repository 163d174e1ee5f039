"""What the report says: of whatever is in it, and of what is missing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.engine.ledger import AboveLimit, Credit
from app.engine.model import Step
from app.engine.screening_story import Answer
from app.services.report_figures import Figure
from app.services.report_notes import Event
from app.services.reporting import Next
from tests.ui.chart_diaries import FIRST, PROGRAMME
from tests.ui.report_samples import (
    CHECK,
    SAMPLES,
    STANDING,
    empty,
    full,
    ledger,
    locked,
    short,
    week_rows,
)
from ui.render.report_parts import Document, Section, Table, Text
from ui.render.report_weeks import MOST_WEEKS
from ui.render.report_words import ReportWords
from ui.wording import Words


@pytest.fixture
def words(qapp: object) -> ReportWords:
    return report_words()


def report_words(units: str = "km") -> ReportWords:
    return ReportWords(Words(QLocale("en_GB"), lambda: units), PROGRAMME)


def sections(document: Document) -> dict[str, Section]:
    found = [document.weeks] if document.weeks else []
    return {s.code: s for s in (*found, *document.beside, *document.below)}


def said(section: Section) -> str:
    """Everything below a heading, on one line."""
    texts = []
    for block in section.blocks:
        if isinstance(block, Text):
            texts.append(f"{block.lead} {block.text}".strip())
        else:
            texts += [" | ".join(row) for row in block.rows]
    return " / ".join(texts).replace("\u00a0", " ")


def table(section: Section) -> Table:
    return next(block for block in section.blocks if isinstance(block, Table))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_row_fills_every_column_and_no_heading_is_empty(
    words: ReportWords, name: str
) -> None:
    document = words.document(SAMPLES[name]())
    for section in sections(document).values():
        assert section.title
        for block in section.blocks:
            if isinstance(block, Table):
                assert all(column.name and column.short for column in block.columns)
                assert {len(row) for row in block.rows} <= {len(block.columns)}
                assert all(row[0] for row in block.rows)


def test_the_four_figures_stand_beside_the_trial_and_what_research_says(
    words: ReportWords,
) -> None:
    pain, distance, sessions, stage = words.document(full()).cards
    assert pain.value == "42 → 20"
    assert "meaningful (Neason 2024)" in pain.meaning
    assert distance.value == "0.8 → 2.1 km"
    assert "trial mean 1.1 → 2.7 km" in distance.meaning
    assert "partly estimated" in distance.meaning
    assert sessions.value == "22 of 24"
    assert "92 %" in sessions.meaning
    assert "trial 70 %" in sessions.meaning
    assert stage.value == "2 → 4"
    assert "test run 78 s on 25" in stage.meaning


@pytest.mark.parametrize(
    ("band", "text"),
    [
        ("no_clear_change", "no clear change"),
        ("maybe", "may be meaningful (Ostelo 2008)"),
        ("worse", "worse: talk to a clinician"),
        ("low_start", "low from the start"),
    ],
)
def test_a_change_is_worded_by_its_band(words: ReportWords, band: str, text: str) -> None:
    report = full()
    figures = (report.figures[0]._replace(band=band), *report.figures[1:])
    assert text in words.document(report._replace(figures=figures)).cards[0].meaning


def test_a_change_that_is_judged_says_its_size_and_its_time(words: ReportWords) -> None:
    days = {"first_date": FIRST, "last_date": FIRST + timedelta(days=42)}
    weeks = {"kind": "now", "first_week": 1, "last_week": 9, **days}
    # Rounded for themselves these two would look like 20: the size never says more than the band,
    # and has a decimal where it would not seem to add up.
    just_under = Figure("pain", 39.6, 19.8, "maybe", weeks)
    card = words.document(full(figures=(just_under,))).cards[0]
    assert card.value == "40 → 20"
    assert card.meaning.startswith("\N{MINUS SIGN}19.8 points · may be meaningful")
    averages = {"kind": "week_average", "first_week": None, "last_week": None, **days}
    small = Figure("pain", 30, 26, "no_clear_change", averages)
    meaning = words.document(full(figures=(small,))).cards[0].meaning.replace("\u00a0", " ")
    assert meaning == "no clear change · 25 Sept – 6 Nov"


def test_a_reading_far_from_the_weeks_compared_is_told(words: ReportWords) -> None:
    values = {"kind": "now", "first_week": 1, "last_week": 7, "reading": 70, "reading_on": FIRST}
    flare = Figure("pain", 35, 27, "no_clear_change", values)
    meaning = words.document(full(figures=(flare,))).cards[0].meaning.replace("\u00a0", " ")
    assert meaning == "no clear change · week 1 to 7 · latest reading 70 (25 Sept)"


def test_a_first_week_under_way_is_no_missing_one(words: ReportWords) -> None:
    values = {"kind": "now", "first_week": 1, "last_week": 1, "so_far": True}
    card = words.document(full(figures=(Figure("pain", None, 40, None, values),))).cards[0]
    assert (card.value, card.meaning) == ("40", "week 1 so far · nothing yet to compare it with")


def test_what_comes_next_is_the_apps_suggestion_and_the_patients_choice(words: ReportWords) -> None:
    step, day = Step(4, 7), date(2026, 11, 24)
    said_next = words.document(full(next=Next("red", step, step, day))).next
    assert said_next is not None
    assert said_next.lead == "The app's next suggestion:"
    text = said_next.text.replace("\u00a0", " ")
    assert text == "stage 4, 7 times, from 24 Nov on (last session red). The patient chooses."
    closed = words.document(full(next=Next("locked", None, None, None))).next
    assert closed is not None and closed.text == "no running (a safety finding stands)."
    assert words.document(full()).next is None


def test_a_sign_of_the_weekly_check_says_what_was_asked_in_one(words: ReportWords) -> None:
    weekly = STANDING[0]._replace(id="emergency_sign", raised_by="weekly_check")
    text = " ".join(t.text for t in words.document(locked()._replace(standing=(weekly,))).alert)
    assert "ask which: “Numbness or a changed feeling between your legs · new bladder" in text
    alone = " ".join(t.text for t in words.document(locked()).alert)
    assert "ask which" not in alone


def test_nobody_clears_a_wish(words: ReportWords) -> None:
    wish = STANDING[0]._replace(id="wants_to_run", cls="willingness")
    slip = words.document(locked()._replace(standing=(wish,))).slip
    assert slip is not None and len(slip.rows) == 6
    cleared = words.document(locked()).slip
    assert cleared is not None and len(cleared.rows) == 8
    assert "“A clinician has cleared me”" in cleared.intro
    assert "“A clinician has cleared me”" not in slip.intro


def test_report_and_slip_say_whose_they_are_or_leave_room_for_it(words: ReportWords) -> None:
    named, unnamed = words.document(full()), words.document(short())
    assert named.slip is not None and unnamed.slip is not None
    assert named.unnamed == () and "Alex Example" in named.slip.patient
    assert "Patient" not in named.slip.signing
    assert unnamed.unnamed == ("Name", "Born") and unnamed.slip.patient == ""
    assert unnamed.slip.signing[0] == "Patient"


def test_after_the_last_week_it_says_so(words: ReportWords) -> None:
    assert words.document(full(14, week=14)).period[0] == "Week 14, after the 12 weeks"


def test_when_signs_were_last_asked_for_stands_beside_nothing(words: ReportWords) -> None:
    text = said(sections(words.document(full(asked=FIRST)))["findings"])
    assert "Stands now: nothing the patient told of; last asked 25 Sept." in text


def test_one_mean_alone_is_not_called_a_change(words: ReportWords) -> None:
    figure = Figure("pain", None, 31.2, None, {"kind": "now"})
    card = words.document(full(figures=(figure,))).cards[0]
    assert card.value == "31"
    assert "→" not in card.value
    assert "nothing yet to compare" in card.meaning


def test_what_is_missing_is_said_to_be(words: ReportWords) -> None:
    document = words.document(empty())
    assert [card.value for card in document.cards] == ["not recorded", "not recorded", "–", "–"]
    assert document.chart is None
    assert document.weeks is None
    assert "No complete suitability check" in said(sections(document)["findings"])
    assert said(sections(document)["events"]) == "None recorded."


def test_distances_are_said_in_miles(qapp: object) -> None:
    card = report_words("mi").document(full(units="mi")).cards[1]
    assert card.value == "0.5 → 1.3 miles"
    assert "0.7 → 1.7 miles" in card.meaning


# --- weeks ----------------------------------------------------------------------------------------


def test_a_week_says_its_steps_sessions_pain_distance_and_rise(words: ReportWords) -> None:
    rows = table(sections(words.document(full()))["weeks"]).rows
    plain = [tuple(cell.replace("\u00a0", " ") for cell in row) for row in rows]
    assert plain[0] == ("1", "25 Sept", "2 · 6–7", "3/3", "41", "0.9", "+6, worst 30")
    assert plain[3][4] == "–"  # no reading: not a zero
    assert plain[3][6] == "+24, worst 52 · 1 amber · settled in 48 h · stepped back"
    assert plain[2][5] == "~1.6"
    assert plain[6][5] == "1.9+"
    assert "10 days off" in plain[5][6]
    assert plain[8][0] == "9*"


def test_a_long_period_is_told_by_months_and_a_very_long_one_by_years(words: ReportWords) -> None:
    weeks = table(sections(words.document(full(MOST_WEEKS)))["weeks"])
    assert len(weeks.rows) == MOST_WEEKS
    months = table(sections(words.document(full(52)))["weeks"])
    assert months.rows[0][0] == "Sept 2026"
    assert len(months.rows) == 13
    years = table(sections(words.document(full()._replace(weeks=week_rows(150))))["weeks"])
    assert [row[0] for row in years.rows] == ["2026", "2027", "2028", "2029"]


def test_months_add_up_their_weeks_and_weigh_pain_by_its_readings(words: ReportWords) -> None:
    start, rows = date(2026, 9, 1), []
    for index, row in enumerate(week_rows(17)):
        rows.append(row._replace(first=start + timedelta(days=7 * index), known_m=1000,
                                 estimated_m=None, unknown=0))  # fmt: skip
    rows[0] = rows[0]._replace(mean_pain=50.0, readings=1)
    for index in (1, 2, 3, 4):
        rows[index] = rows[index]._replace(mean_pain=20.0, readings=7 if index == 1 else 0)
    month = table(sections(words.document(full(weeks_planned=12, weeks=tuple(rows))))["weeks"])
    first = month.rows[0]
    assert first[2] == f"{sum(r.done for r in rows[:5])}/15"
    assert first[3] == "24"  # (50 + 7 × 20) ÷ 8 = 23.75
    assert first[4] == "5.0"


def test_weeks_of_a_second_start_are_told_apart(words: ReportWords) -> None:
    rows = (*week_rows(2), week_rows(1)[0]._replace(start_number=2, whole=True, complete=True))
    found = table(sections(words.document(full(weeks=rows)))["weeks"]).rows
    assert [row[0] for row in found] == ["1 (start 1)", "2 (start 1)*", "1 (start 2)"]


# --- the ledger -----------------------------------------------------------------------------------


def test_followed_suggestions_are_one_row_and_everything_else_its_own(words: ReportWords) -> None:
    rows = table(sections(words.document(full()))["ledger"]).rows
    assert rows[0][0].replace("\u00a0", " ") == "25 Sept – 2 Oct (4 ×)"
    assert rows[0][1:] == ("2 · 6–9", "last session green", "as suggested", "all", "")
    assert rows[1][3] == "2 · 6, lower"
    assert rows[1][5] == "“Slept badly, so I did less.”"
    advised = next(row for row in rows if row[2] == "set by a physio")
    assert advised[4] == "6 of 8"
    assert advised[5].startswith("on advice of Sam Okafor")
    walk = next(row for row in rows if row[3] == "a walk")
    assert walk[4] == "–"


def test_every_rule_of_the_engine_has_its_words(words: ReportWords) -> None:
    from app.engine.progression import RULES

    rules = [rule for rule, _ in RULES]
    assert len(rules) > 20
    choice = ledger(1)[0]
    choices = tuple(choice._replace(rule=rule) for rule in rules)
    because = {
        row[2] for row in table(sections(words.document(full(ledger=choices)))["ledger"]).rows
    }
    assert not because & set(rules) - {"up"}
    assert len(because) == len(rules)


def test_a_choice_without_a_suggestion_does_not_make_one_up(words: ReportWords) -> None:
    choice = ledger(1)[0]._replace(rule=None, recommended=None, kind="not_recorded")
    row = table(sections(words.document(full(ledger=(choice,))))["ledger"]).rows[0]
    assert row[1] == "not recorded"
    assert row[2] == "–"


def test_only_choices_that_had_a_suggestion_are_counted_against_it(words: ReportWords) -> None:
    first = ledger(1)[0]
    without = (
        first._replace(recommended=None, kind="not_recorded", rule=None),
        first._replace(recommended=None, kind="nothing_open", rule="locked"),
        first._replace(recommended=None, kind="walk", chosen="walk", rule="red-twice"),
    )
    walked = first._replace(kind="walk", chosen="walk", done=None)
    found = sections(words.document(full(ledger=(first, walked, *without))))["ledger"]
    assert found.blocks[0] == Text("", "Where a step was suggested, it was chosen 1 of 2 times.")
    alone = sections(words.document(full(ledger=without)))["ledger"]
    assert [type(block) for block in alone.blocks] == [Table]


def test_what_the_stages_are_stands_beside_the_weeks(words: ReportWords) -> None:
    found = sections(words.document(full()))
    assert list(found).index("stages") > list(found).index("weeks")
    assert "2: 0:30 / 2:00; 3: 0:45 / 2:00; 4: 1:00 / 2:00" in said(found["stages"])
    assert "stages" not in sections(words.document(full(weeks=())))


# --- safety ---------------------------------------------------------------------------------------


def test_what_stands_is_said_before_all_else_and_can_be_cleared_on_the_slip(
    words: ReportWords,
) -> None:
    document = words.document(locked())
    assert document.alert[0].lead == "Running is on hold."
    assert "new bladder trouble" in document.alert[1].text
    assert "emergency sign" in document.alert[1].text
    assert document.slip is not None
    clearing = next(row for row in document.slip.rows if "bladder" in " ".join(row.ticks))
    assert clearing.ticks == ("new bladder trouble", "a leg or foot injury")
    assert not words.document(full()).alert


def test_a_finding_that_stands_is_said_also_when_no_section_is_wanted(words: ReportWords) -> None:
    bare = empty()._replace(findings=None, figures=(), quality=None, limits=(), standing=STANDING)
    assert len(words.document(bare).alert) == 3


def test_safety_tells_the_checks_what_was_resolved_and_what_changed(words: ReportWords) -> None:
    text = said(sections(words.document(full()))["findings"])
    assert (
        "Suitability check 25 Sept and 12 Nov: nothing that says to wait. Wants to run: yes."
        in text
    )
    assert "Stands now: nothing the patient told of." in text
    assert "“a leg or foot injury”; cleared by Sam Okafor, physiotherapist on 19 Oct." in text
    assert "yes → no (12 Nov)" in text
    assert "“average pain over the past week” 42 → 20 (12 Nov)" in text
    assert "highest stage 6 (Sam Okafor, 25 Oct)" in text


def test_checks_that_differ_stand_apart_and_both_answers_are_kept(words: ReportWords) -> None:
    report = full()
    assert report.findings is not None
    later = CHECK._replace(date=FIRST + timedelta(days=40), ids=("fever",), verdict="clinician")
    taken_back = Answer("bladder", "yes", "no", FIRST)
    findings = report.findings._replace(latest_check=later, corrected=(taken_back,))
    text = said(sections(words.document(report._replace(findings=findings)))["findings"])
    assert "Suitability check 25 Sept: nothing" in text
    assert "Suitability check 4 Nov: “a fever" in text
    assert "Taken back the same day: “new bladder trouble” yes → no (25 Sept)." in text


def test_an_event_is_told_in_the_patients_words(words: ReportWords) -> None:
    text = said(sections(words.document(full()))["events"])
    assert "18 Oct – 20 Oct:" in text
    assert "“Sore left knee” (leg or foot · left knee · mild)." in text
    assert "Done: Rested two days." in text
    assert "thinks running caused it" in text
    open_end = Event(FIRST, None, "back", "It hurt", None, "severe", None, None)
    text = said(sections(words.document(full(events=(open_end,))))["events"])
    assert text == "since 25 Sept: “It hurt” (back · severe)."


def test_pain_elsewhere_stands_beside_the_backs_worst(words: ReportWords) -> None:
    rows = table(sections(words.document(full()))["elsewhere"]).rows
    knee = next(row for row in rows if row[0] == "Left knee")
    assert knee[1] == "2"
    assert knee[2].replace("\u00a0", " ") == "35 (back 30) 16 Oct"
    assert knee[3].replace("\u00a0", " ") == "20 (back 28) 20 Oct"


def test_measures_say_who_scored_and_judge_only_what_a_source_judges(words: ReportWords) -> None:
    rows = {row[0]: row for row in table(sections(words.document(full()))["measures"]).rows}
    average = rows["Back pain, past-week average (0–100)"]
    assert "meaningful (Neason 2024)" in average[2]
    assert rows["ODI total (0–100)"][2:] == ("\N{MINUS SIGN}8", "Sam Okafor")
    assert rows["Wants to do again: Lift my grandson (0–10)"][2] == "+3"
    assert rows["How safe running feels (0–10)"][2] == "one value only"


def test_a_total_without_a_name_is_not_said_to_be_the_patients_own(words: ReportWords) -> None:
    measures = tuple(
        measure._replace(scores=tuple(score._replace(scored_by=None) for score in measure.scores))
        for measure in full().measures
    )
    shown = table(sections(words.document(full(measures=measures)))["measures"])
    scored = {row[0]: row[3] for row in shown.rows}
    assert scored["ODI total (0–100)"] == "not recorded"
    assert scored["How safe running feels (0–10)"] == "the patient"


def test_averages_that_share_days_are_not_compared(words: ReportWords) -> None:
    average = next(m for m in full().measures if m.instrument == "week_average")
    close = average._replace(band=None)
    rows = table(sections(words.document(full(measures=(close,))))["measures"]).rows
    assert rows[0][2] == "not compared"


# --- head, foot and slip --------------------------------------------------------------------------


def test_name_and_birth_stand_only_when_given(words: ReportWords) -> None:
    assert words.document(full()).who == "Name: Alex Example · Born: 3 May 1988"
    document = words.document(short())
    assert document.who == ""
    assert "Name" not in document.foot


def test_the_foot_says_when_it_was_made(words: ReportWords) -> None:
    assert "22 November 2026, 14:05" in words.document(short()).foot


def test_data_quality_is_one_line_with_every_count(words: ReportWords) -> None:
    line = words.document(full()).about[0]
    assert line.lead == "Data quality:"
    for part in (
        "distances of 22 sessions: 7 measured by a watch, 12 typed, 3 estimated, 0 not recorded",
        "5 timed by the app",
        "2 of 96 entries written on a later day",
        "1 corrected",
        "9 of 57 days without a pain reading",
    ):
        assert part in line.text


def test_the_intended_purpose_is_always_said(words: ReportWords) -> None:
    bare = empty()._replace(findings=None, figures=(), quality=None, limits=())
    text = " ".join(part.text for part in words.document(bare).about)
    assert "does not diagnose" in text
    assert "not a certified medical device" in text
    assert "no clinician has reviewed" in text


def test_a_clinics_own_table_is_named(words: ReportWords) -> None:
    text = " ".join(p.text for p in words.document(full(own_table=True, programme="Ward 3")).about)
    assert "“Ward 3”" in text
    assert "Neason" not in text


def test_the_slip_offers_only_what_the_form_takes_and_names_what_holds(words: ReportWords) -> None:
    slip = words.document(full()).slip
    assert slip is not None
    ticks = {row.name: row.ticks for row in slip.rows}
    assert ticks["Highest stage"] == tuple(str(n) for n in range(1, PROGRAMME.last_stage + 1))
    assert ticks["Stop when pain reaches"][0] == "30"
    assert ticks["Stop when pain reaches"][-1] == "70"
    assert ticks["Pain that is fine while running, up to"][-1] == "40"
    now = {row.name: row.now.replace("\u00a0", " ") for row in slip.rows}
    assert now["Highest stage"] == "now: 6 (Sam Okafor, 25 Oct)"
    assert now["Sessions a week, at most"] == "now: 3 (the app's guide)"
    assert words.document(full(limits=())).slip is None


def test_what_is_left_out_is_empty(words: ReportWords) -> None:
    report = full(weeks=(), ledger=(), findings=None, measures=(), elsewhere=(),
                  questions=(), figures=(), chart=None, quality=None, limits=())  # fmt: skip
    report = report._replace(wanted=report.wanted._replace(sections=frozenset()))
    document = words.document(report)
    assert sections(document) == {}
    assert document.cards == ()
    assert document.chart is None
    assert document.slip is None


def test_only_the_runs_of_the_first_stages_are_put_down_to_the_trial(words: ReportWords) -> None:
    source = words.document(full()).about[1].text
    assert "The run times of stages 1–3" in source
    assert "all other run and walk times" in source


def test_every_role_that_may_clear_can_be_ticked_and_so_can_several_findings(
    words: ReportWords,
) -> None:
    slip = words.document(locked()).slip
    assert slip is not None
    assert "other health professional" in slip.rows[-1].ticks
    assert slip.rows[-2].name == "Looked at; running may go on (tick each)"


def test_a_session_above_a_physios_highest_stage_is_pointed_out(words: ReportWords) -> None:
    first = AboveLimit(FIRST + timedelta(days=40), 5, 4, Credit("Sam Okafor", FIRST))
    lead = "Run above the highest stage set:"
    assert lead not in said(sections(words.document(full()))["findings"])
    once = said(sections(words.document(full(above=(first,))))["findings"])
    assert f"{lead} stage 5 on 4 Nov, instead of 4 at most (Sam Okafor, 25 Sep" in once
    later = first._replace(date=FIRST + timedelta(days=42), stage=6)
    twice = said(sections(words.document(full(above=(first, later))))["findings"])
    assert f"{lead} 2 sessions, the latest: stage 6 on 6 Nov, instead of 4 at most" in twice
