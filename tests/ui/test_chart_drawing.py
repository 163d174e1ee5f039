"""The drawing: whatever the diary, no label covers a mark or another label, and none is cut."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.engine.chart import ChartData
from tests.engine.build import Diary
from tests.ui.chart_diaries import AWKWARD, FIRST, chart_of, lived, sore_elsewhere, twice
from ui.charts.drawing import draw
from ui.charts.legend import reading_colour
from ui.charts.look import Look
from ui.charts.picture import Picture
from ui.charts.sheet import Sheet, nice_steps
from ui.charts.words import ChartWords
from ui.theme import DARK, LIGHT, contrast

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SIZE = (882.0, 448.0)


def words(units: str = "km") -> ChartWords:
    return ChartWords(units, BRITISH)


def look(scale: float = 1.0, *, dark: bool = False) -> Look:
    return Look(DARK if dark else LIGHT, QApplication.font(), scale)


def drawn(
    data: ChartData,
    size: tuple[float, float] = SIZE,
    *,
    scale: float = 1.0,
    days: tuple[float, float] | None = None,
    titled: bool = False,
) -> Picture:
    return draw(data, words(data.units), look(scale), size, days=days, titled=titled)


def texts(picture: Picture) -> list[str]:
    return [label.text for label in picture.labels]


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize(
    ("size", "scale"), [(SIZE, 1.0), ((620.0, 420.0), 1.0), ((1060.0, 860.0), 2.0)]
)
@pytest.mark.parametrize("name", AWKWARD)
def test_no_label_covers_a_mark_or_another_label_and_none_is_cut(
    name: str, size: tuple[float, float], scale: float, whole: bool
) -> None:
    picture = drawn(chart_of(AWKWARD[name](), whole=whole), size, scale=scale, titled=whole)
    covered = [
        (label.text, mark)
        for label in picture.labels
        for mark in picture.marks
        # A line's box is a little taller than its letters.
        if label.box.grown(-0.5).meets(mark)
    ]
    assert covered == []
    met = [
        (one.text, other.text)
        for one, other in combinations(picture.labels, 2)
        if one.box.grown(-1.5 * scale).meets(other.box.grown(-1.5 * scale))
    ]
    assert met == []
    cut = [
        label.text
        for label in picture.labels
        if label.box.left < -0.5
        or label.box.right > size[0] + 0.5
        or label.box.bottom > size[1] + 2
    ]
    assert cut == []


def test_the_same_holds_wherever_a_long_axis_is_zoomed_to() -> None:
    data = chart_of(AWKWARD["three years"](), whole=True)
    first = data.first.toordinal()
    for start in (0, 100, 500):
        for length in (28, 84, 200, 400):
            picture = drawn(data, days=(first + start, first + start + length))
            for label in picture.labels:
                assert not any(label.box.grown(-0.5).meets(mark) for mark in picture.marks)


def test_pain_runs_on_its_whole_scale() -> None:
    assert {"0", "20", "40", "60", "80", "100"} <= set(texts(drawn(chart_of(lived()))))


def test_everything_is_named_directly_or_in_a_legend_and_axes_have_units() -> None:
    found = texts(drawn(chart_of(lived())))
    for text in (
        "Back pain (0–100)", "Running distance (km a week)", "20 points or more below week 1",
        "pause", "one reading", "estimated", "measured or typed", "trial mean, weeks 1 and 12",
        "so far", "Week", "From", "Stage", "Event", "leg or foot",
    ):  # fmt: skip
        assert text in found
    assert any(text.endswith("weekly average") for text in found)


@pytest.mark.parametrize(
    ("apart", "expected"),
    [
        (14, ["stage 1", "stage 2", "back to stage 1"]),
        (8, ["1", "2", "back to 1"]),
        (3, ["1", "2", "↓1"]),
    ],
)
def test_stages_are_worded_as_long_as_all_fit(apart: int, expected: list[str]) -> None:
    diary = Diary(first=FIRST).check().test_run()
    for day, stage in ((2, 1), (2 + apart, 2), (2 + 2 * apart, 1), (2 + 3 * apart, 2)):
        diary.day(day).session(stage, 6)
    picture = drawn(chart_of(diary))
    top = next(label.box.top for label in picture.labels if label.text == "Stage")
    row = [label.text for label in picture.labels if label.box.top == top]
    assert row[1:4] == expected


def test_a_label_without_a_free_place_moves_into_the_legend() -> None:
    data = chart_of(lived(level=97))  # the band is taller than wide is the view
    first = data.first.toordinal()
    narrow = draw(data, words(), look(2.0), (500, 500), days=(first, first + 84.0))
    assert texts(narrow).count("20 points or more below week 1") == 1


def test_miles_are_miles() -> None:
    found = texts(drawn(chart_of(lived(typed=1), units="mi")))
    assert "Running distance (miles a week)" in found
    first = chart_of(lived(typed=1)).weeks[0].distance_m
    assert first is not None
    assert f"{first / 1609.344:.1f}" in found


def test_an_unknown_distance_is_marked_and_never_drawn_as_zero() -> None:
    found = texts(drawn(chart_of(AWKWARD["no distance"]())))
    assert "?" in found
    assert "distance not recorded" in found
    assert not any(text.startswith("0.0") for text in found)


def test_estimated_bars_are_hollow_and_known_ones_filled() -> None:
    run, surface = QColor(LIGHT.run), QColor(LIGHT.surface)

    def bars(picture: Picture) -> set[str]:
        panel = picture.distance
        return {
            shape.fill.name()
            for shape in picture.shapes
            if shape.fill is not None
            and shape.stroke is not None
            and shape.stroke.color() == run
            and panel.grown(1).rect().contains(shape.path.boundingRect())
        }

    estimated = bars(drawn(chart_of(lived(typed=0), ahead=4)))
    typed = bars(drawn(chart_of(lived(typed=1), ahead=4)))
    assert estimated == {surface.name()}
    assert typed == {run.name()}


def test_the_week_under_way_is_paler_and_says_so() -> None:
    picture = drawn(chart_of(lived(typed=1)))
    pale = look().mixed(LIGHT.run, 0.4)
    assert any(shape.fill == pale for shape in picture.shapes)
    assert "so far" in texts(picture)
    later = drawn(chart_of(lived(typed=1), ahead=4))
    assert "so far" not in texts(later)


def test_an_axis_too_long_for_weeks_shows_months() -> None:
    data = chart_of(AWKWARD["three years"](), whole=True)
    picture = drawn(data)
    assert "Running distance (km a month)" in texts(picture)
    assert any(text.endswith("monthly average") for text in texts(picture))
    assert {"2028", "2029"} & set(texts(picture))
    first = data.first.toordinal()
    assert "Running distance (km a week)" in texts(drawn(data, days=(first, first + 100)))


def test_a_new_start_is_named_and_no_trial_stands_in_the_second_era() -> None:
    whole = texts(drawn(chart_of(twice(), whole=True)))
    assert "new start" in whole
    assert "trial mean, week 1" in whole
    assert not any(text.startswith("trial") for text in texts(drawn(chart_of(twice()))))


def test_an_empty_panel_says_that_nothing_is_recorded() -> None:
    assert texts(drawn(chart_of(AWKWARD["two readings"]()))).count("nothing recorded yet") == 1
    assert texts(drawn(chart_of(AWKWARD["one session"]()))).count("nothing recorded yet") == 1


@pytest.mark.parametrize("dark", [False, True])
def test_data_marks_stand_out_from_the_surface(dark: bool) -> None:
    colours = DARK if dark else LIGHT
    sheet = Sheet(chart_of(lived()), words(), look(dark=dark), Picture(SIZE))
    for colour in (reading_colour(sheet).name(), colours.accent, colours.run, colours.ink):
        assert contrast(colour, colours.surface) >= 3
    for colour in (colours.ink, colours.secondary, colours.accent, colours.run):
        assert contrast(colour, colours.surface) >= 4.5
    for under in (colours.sunk, colours.accent_tint):  # pause and band
        assert contrast(reading_colour(sheet).name(), under) >= 3
        assert contrast(colours.secondary, under) >= 4.5


@pytest.mark.parametrize(
    ("top", "most", "expected"),
    [
        (3.4, 4, [0, 1, 2, 3]),
        (8.2, 4, [0, 2, 4, 6, 8]),
        (1.1, 4, [0, 0.5, 1]),
        (0.31, 4, [0, 0.1, 0.2, 0.3]),
        (43, 3, [0, 20, 40]),
        (0, 4, [0]),
    ],
)
def test_axis_steps_are_round(top: float, most: int, expected: list[float]) -> None:
    assert nice_steps(top, most) == expected


# --- pain somewhere else


def strokes(picture: Picture, colour: str) -> int:
    pens = [shape.stroke for shape in picture.shapes if shape.stroke is not None]
    return sum(pen.color() == QColor(colour) for pen in pens)


def test_pain_elsewhere_is_a_line_of_its_own_broken_where_a_week_has_none() -> None:
    data = chart_of(sore_elsewhere())
    picture = drawn(data)
    assert "pain elsewhere, highest of the week" in texts(picture)
    weeks = [week.week for week in data.weeks if week.elsewhere is not None]
    assert weeks == [2, 3, 6, 8, 9]
    # A line for each unbroken piece, a square for each week, and the sample in the legend.
    assert strokes(picture, LIGHT.walk) == 3 + len(weeks) + 1


def test_without_any_there_is_no_such_line() -> None:
    picture = drawn(chart_of(lived()))
    assert not any("elsewhere" in text for text in texts(picture))
    assert strokes(picture, LIGHT.walk) == 0


def test_a_week_says_pain_elsewhere_and_the_table_has_it() -> None:
    data = chart_of(sore_elsewhere())
    second, fourth = data.weeks[1], data.weeks[3]
    said = " ".join(words().period_lines(second))
    assert f"Pain elsewhere: up to {second.elsewhere} of 100 (left calf)" in said
    assert words().table_head()[-1] == "Pain elsewhere"
    assert words().table_row(second)[-1] == str(second.elsewhere)
    assert words().table_row(fourth)[-1] == "not recorded"


def test_the_heading_names_the_week_in_which_the_drawing_ends() -> None:
    diary = lived(14)
    cut, everything = chart_of(diary), chart_of(diary, whole=True)
    assert cut.last < diary.today
    assert words().period(cut).endswith("· week 12 of 12")
    assert words().period(everything).endswith("· week 14")
