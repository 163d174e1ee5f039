"""What a non-programmer may edit keeps its promises: ids, numbers, words and reading age."""

import importlib.metadata
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import resources
from app.engine.kinds import QUESTIONS


def words(text: str) -> list[str]:
    return text.split()


STOP_SIGNS = ["spreading_leg_pain", "new_numbness_or_weakness", "chest_pain", "faint", "dizzy"]
WEEKLY = ["emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury"]
EVENTS = ["faint", "chest_pain", "leg_injury", "back", "other"]
EMERGENCIES = {*QUESTIONS["A"], "faint", "emergency_sign", "faint_or_chest_pain"}
RULES = words(
    "locked check-due paused gap-restart test-run-due red-twice red-floor advised start red rising"
    " amber-twice gap-back gap-repeat amber test-run pending weekly-due incomplete hard resume"
    " limit up"
)
RESPONSES = words(
    "stop_sign worst_at_stop rise_30 settled_longer morning_at_stop elsewhere_at_stop"
    " worst_above_ok morning_above_before settled_late elsewhere_above_ok reps_cut_by_symptoms"
    " morning_to_come missing_morning missing_before missing_worst"
)
PLACEHOLDERS = {
    *words("worst before rise stop_level ok_level morning elsewhere"),
    *words("days stage reps by on effort done planned"),
}

# The stage table, written out once more: run s, walk s, fewest and most repetitions.
STAGES = [
    (15, 120, 6, 10),
    (30, 120, 6, 10),
    (45, 120, 6, 10),
    (60, 120, 6, 8),
    (75, 105, 6, 8),
    (90, 105, 6, 7),
    (105, 90, 6, 7),
    (120, 90, 6, 7),
    (135, 75, 6, 7),
    (150, 75, 6, 6),
    (165, 60, 6, 6),
    (180, 60, 6, 6),
]
STAGE_KEYS = ("run_s", "walk_s", "reps_min", "reps_max")
FROM_THE_TRIAL = {1: set(STAGE_KEYS), 2: {"run_s"}, 3: {"run_s"}, 12: {"run_s"}}

EU = words("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE")


def texts_of(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every string inside a parsed table, with the path to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts_of(part, f"{path}.{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts_of(part, f"{path}[{index}]")


def articles() -> list[str]:
    return [item["file"] for item in resources.load_toml("learn/index.toml")["articles"]]


TEXT_TABLES = (
    "questions.toml",
    "emergency.toml",
    "reasons.toml",
    "programme.toml",
    "exercises.toml",
)


def every_text() -> Iterator[tuple[str, str]]:
    for name in TEXT_TABLES:
        yield from texts_of(resources.load_toml(name), name)
    for name in resources.names("learn"):
        yield f"learn/{name}", resources.read_text(f"learn/{name}")


# --- the accessor -------------------------------------------------------------------------------


def test_a_text_is_read_as_utf_8() -> None:
    assert "Türkiye" in resources.read_text("emergency.toml")
    assert resources.read_bytes("emergency.toml").decode() == resources.read_text("emergency.toml")


def test_names_lists_the_files_of_a_folder_without_the_folders() -> None:
    assert "learn" not in resources.names(".")
    assert "programme.toml" in resources.names(".")
    assert resources.names("learn") == sorted(resources.names("learn"))


def test_a_missing_resource_says_which_one() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.toml"):
        resources.load_toml("no-such.toml")


# --- the programme ------------------------------------------------------------------------------


def test_the_stage_table_holds_the_clinical_numbers() -> None:
    table = resources.load_toml("programme.toml")
    stages = [tuple(stage[key] for key in STAGE_KEYS) for stage in table["stages"]]
    assert stages == STAGES
    assert (table["weeks"], table["sessions_per_week"], table["min_rest_days"]) == (12, 3, 1)
    assert (table["warm_up_s"], table["cool_down_s"]) == (300, 300)
    assert [(s["from_s"], s["stage"]) for s in table["starts"]] == [(0, 1), (45, 2), (90, 3)]


def test_only_what_the_trial_gave_is_called_the_trials() -> None:
    table = resources.load_toml("programme.toml")
    for number, stage in enumerate(table["stages"], start=1):
        assert set(stage["provenance"]) == set(STAGE_KEYS)
        trial = {key for key, origin in stage["provenance"].items() if origin == "trial"}
        assert trial == FROM_THE_TRIAL.get(number, set()), f"stage {number}"
        assert set(stage["provenance"].values()) <= {"trial", "secondary", "own"}
        assert stage["source"]
    assert table["provenance"] == {
        "weeks": "trial",
        "sessions_per_week": "trial",
        "min_rest_days": "own",
        "warm_up_s": "secondary",
        "cool_down_s": "own",
    }
    assert set(table["sources"]) == set(table["provenance"])
    for start in table["starts"]:
        assert start["provenance"] == {"from_s": "trial", "stage": "trial"}
        assert start["source"]


# --- the questions ------------------------------------------------------------------------------


def test_every_question_of_the_diary_is_there_in_order_and_no_other() -> None:
    questions = resources.load_toml("questions.toml")["questions"]
    asked = [(question["group"], question["id"]) for question in questions]
    assert asked == [(group, id_) for group, ids in QUESTIONS.items() for id_ in ids]


def test_every_question_has_its_words() -> None:
    table = resources.load_toml("questions.toml")
    for question in table["questions"]:
        assert question["text"].endswith("?"), question["id"]
        for key in ("help", "why", "short"):
            assert question[key], (question["id"], key)
        assert ("line" in question) == (question["group"] in "BCDE"), question["id"]
        assert ("outside" in question) == (question["group"] == "E"), question["id"]
    assert set(table["groups"]) == set(QUESTIONS)
    assert {q["id"]: q["outside_when"] for q in table["questions"] if "outside_when" in q} == {
        "over_12_weeks": "no",
        "age_18_to_45": "no",
        "already_runs": "yes",
    }


@pytest.mark.parametrize(
    ("section", "ids"),
    [
        ("weekly", WEEKLY),
        ("stop_signs", [*STOP_SIGNS, *(i for i in QUESTIONS["A"] if i != "chest_pain")]),
        ("events", EVENTS),
    ],
)
def test_signs_and_categories_are_those_of_the_diary(section: str, ids: list[str]) -> None:
    assert [item["id"] for item in resources.load_toml("questions.toml")[section]] == ids


def test_one_id_is_named_in_one_way() -> None:
    table = resources.load_toml("questions.toml")
    shorts: dict[str, set[str]] = {}
    for section in ("questions", "weekly", "stop_signs", "events"):
        for item in table[section]:
            shorts.setdefault(item["id"], set()).add(item["short"])
    assert {id_: names for id_, names in shorts.items() if len(names) > 1} == {}


@pytest.mark.parametrize(
    ("id_", "parts"),
    [
        ("saddle_numbness", "numbness|pins and needles|legs|genitals|buttocks|back passage|wiping"),
        ("bladder", "new|starting|stopping|feeling|leaking|not knowing that you are full"),
        ("bowel", "leaked|lost the feeling"),
        ("sexual_function", "new change|feeling|works"),
        ("both_legs", "pain|numbness|weakness|from your back|both legs|quickly getting worse"),
        ("chest_pain", "chest pain|short of breath"),
        ("major_trauma", "accident|recent weeks|nobody has checked"),
    ],
)
def test_an_emergency_question_covers_every_part_of_its_line(id_: str, parts: str) -> None:
    question = next(q for q in resources.load_toml("questions.toml")["questions"] if q["id"] == id_)
    asked = question["text"] + " " + question["help"]
    assert [part for part in parts.split("|") if part not in asked] == []


def test_every_way_a_finding_is_resolved_is_explained() -> None:
    resolutions = resources.load_toml("questions.toml")["resolutions"]
    assert set(resolutions) == {
        "emergency",
        "emergency_not_sure",
        "clinician",
        "clinician_lasting",
        "clinician_event",
        "clinician_only",
        "willingness",
    }
    for name in ("emergency", "emergency_not_sure", "clinician_only"):
        assert "clears you" in resolutions[name]["text"]


# --- the cards ----------------------------------------------------------------------------------


def test_every_emergency_finding_has_its_card() -> None:
    cards = resources.load_toml("emergency.toml")["cards"]
    assert set(cards) == EMERGENCIES
    for id_, card in cards.items():
        for key in ("phone", "phone_not_sure"):
            assert "________" in card[key], (id_, key)
            assert "A back-pain checklist says I need checking today for" in card[key], (id_, key)
        assert "Don't drive yourself." in card["dont"], id_
        assert card["why"], id_
        assert card["do"], id_


def test_chest_pain_and_fainting_are_not_called_nerve_trouble() -> None:
    cards = resources.load_toml("emergency.toml")["cards"]
    for id_ in ("chest_pain", "faint", "faint_or_chest_pain"):
        text = " ".join(text for _, text in texts_of(cards[id_], id_))
        assert "cauda equina" not in text
        assert "nerve" not in text
        assert "heart" in text
    for id_ in ("saddle_numbness", "bladder", "bowel", "sexual_function", "both_legs"):
        assert "cauda equina" in cards[id_]["phone"]


def test_every_other_card_says_what_to_ask_and_when_it_becomes_an_emergency() -> None:
    table = resources.load_toml("emergency.toml")
    assert set(table["clinician"]) == {"soon", "first", "severity", "event", "only"}
    for name, card in table["clinician"].items():
        assert card["ask"], name
        assert "{number}" in card["worse"], name
    assert set(table["guides"]) == {"red_twice", "red_floor", "rising", "not_minimal"}
    for name in ("red_twice", "red_floor"):
        assert "clinician" in table["guides"][name]["title"]
        assert "7 days" in table["guides"][name]["opens"]
    assert "audio tracks, cards or calendar dates" in table["common"]["take_along"]


def test_every_country_has_a_number() -> None:
    countries = resources.load_toml("emergency.toml")["countries"]
    codes = [country["code"] for country in countries]
    assert len(set(codes)) == len(codes)
    for country in countries:
        assert re.fullmatch("[A-Z]{2}", country["code"]), country
        assert country["name"], country
        assert country["emergency"], country
        for number in country["emergency"]:
            assert re.fullmatch(r"\d{2,5}", number), country
        if "advice" in country:
            assert re.fullmatch(r"[\d ]{3,14}", country["advice"]["number"]), country
            assert country["advice"]["number"] not in country["emergency"], country
            assert country["advice"]["name"], country


def test_the_countries_can_be_found_in_a_list() -> None:
    countries = resources.load_toml("emergency.toml")["countries"]
    named = [country["name"] for country in countries[:-1]]
    assert named == sorted(named)
    assert countries[-1]["code"] == "ZZ"
    assert countries[-1]["emergency"] == ["112"]


@pytest.mark.parametrize(
    ("code", "first", "advice"),
    [
        ("GB", "999", "111"),
        ("IE", "999", None),
        ("US", "911", None),
        ("CA", "911", "811"),
        ("MX", "911", None),
        ("AU", "000", "1800 022 222"),
        ("NZ", "111", "0800 611 116"),
        ("DE", "112", "116117"),
        ("CH", "144", None),
        ("NO", "113", "116 117"),
    ],
)
def test_known_numbers(code: str, first: str, advice: str | None) -> None:
    countries = {c["code"]: c for c in resources.load_toml("emergency.toml")["countries"]}
    assert countries[code]["emergency"][0] == first
    assert countries[code].get("advice", {}).get("number") == advice


@pytest.mark.parametrize("code", [*EU, "IS", "LI", "NO", "CH", "TR", "GB"])
def test_112_works_all_over_europe(code: str) -> None:
    countries = {c["code"]: c for c in resources.load_toml("emergency.toml")["countries"]}
    assert "112" in countries[code]["emergency"]


# --- the reasons --------------------------------------------------------------------------------


def test_every_rule_and_every_response_has_its_words() -> None:
    table = resources.load_toml("reasons.toml")
    assert list(table["rules"]) == RULES
    assert list(table["responses"]) == RESPONSES
    assert {"ceiling_open", "capped", "guide", "decide", "no_promise"} <= set(table["extras"])
    for rule, said in table["rules"].items():
        assert set(said) == {"title", "text"}, rule
        assert said["title"][0].islower(), rule
        assert not said["title"].endswith("."), rule
        assert said["text"].endswith("."), rule


def test_placeholders_are_those_the_engine_fills() -> None:
    for path, text in texts_of(resources.load_toml("reasons.toml"), "reasons"):
        used = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert used <= PLACEHOLDERS, path
    allowed = {"short", "number", "advice_number", "advice_name"}
    for name in ("emergency.toml", "questions.toml"):
        for path, text in texts_of(resources.load_toml(name), name):
            used = {part for _, part, _, _ in string.Formatter().parse(text) if part is not None}
            assert used <= allowed, path


def test_the_guide_line_says_the_apps_own_levels() -> None:
    guide = resources.load_toml("reasons.toml")["extras"]["guide"].format(ok_level=30)
    assert guide == (
        "This app's guide: worst pain 30 or less, or no more than 10 above where you started,"
        " and back to usual by the next morning."
    )


# --- the articles -------------------------------------------------------------------------------


def test_seven_articles_in_order_and_three_pages() -> None:
    index = resources.load_toml("learn/index.toml")
    assert len(index["articles"]) == 7
    assert [page["id"] for page in index["pages"]] == ["staying-active", "help", "about"]
    listed = [item["file"] for item in index["articles"] + index["pages"]]
    assert sorted([*listed, "index.toml"]) == resources.names("learn")
    for item in index["articles"] + index["pages"]:
        assert resources.read_text("learn/" + item["file"]).startswith(f"# {item['title']}\n")
        assert item["summary"].endswith(".")


@pytest.mark.parametrize("name", articles())
def test_an_article_is_short_cites_its_source_and_states_its_limits(name: str) -> None:
    text = resources.read_text(f"learn/{name}")
    assert 150 <= len(text.split()) <= 350
    sources = re.split(r"^## Sources?$", text, flags=re.MULTILINE)
    assert len(sources) == 2
    assert "doi 10." in sources[1]
    assert re.search(
        r"^## (What we don't know|Why this is not proof|Its limits|What this list can't do)$",
        sources[0],
        re.MULTILINE,
    )


def test_the_trials_numbers_are_told_right() -> None:
    text = resources.read_text("learn/the-trial.md")
    for number in ("15.3", "19.4", "30.8 to 14.3", "5.2", "70 %", "2.1 of 3", "1.1 km", "2.7 km"):
        assert number in text


def test_a_doi_is_written_the_same_everywhere() -> None:
    about = resources.read_text("learn/about.md")
    for name in articles():
        for doi in re.findall(r"doi (\S+)", resources.read_text(f"learn/{name}")):
            assert f"doi {doi}" in about, name


def test_about_states_the_purpose_and_its_limits() -> None:
    text = resources.read_text("learn/about.md")
    assert "not a certified medical device" in text
    assert "No clinician has reviewed this version" in text
    assert "does not diagnose" in text


def test_about_names_the_licence_of_everything_the_program_needs() -> None:
    text = resources.read_text("learn/about.md").lower().replace("_", "-")
    project = (Path(resources.__file__).parent.parent / "pyproject.toml").read_text("utf-8")
    wanted = re.findall(
        r'^    "([^"]+)",$', project.split("\ndependencies = [")[1].split("\n]")[0], re.M
    )
    assert wanted
    seen: set[str] = set()
    while wanted:
        requirement = Requirement(wanted.pop())
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        name = requirement.name.lower()
        if name not in seen:
            seen.add(name)
            wanted += importlib.metadata.requires(name) or []
    missing = [name for name in seen if name.removesuffix("-essentials") not in text]
    assert missing == []


# --- the warm-up exercises ----------------------------------------------------------------------


def test_six_exercises_are_each_explained_in_forty_words_and_drawn() -> None:
    exercises = resources.load_toml("exercises.toml")["exercises"]
    assert len(exercises) == 6
    assert len({exercise["id"] for exercise in exercises}) == 6
    for exercise in exercises:
        assert set(exercise) == {"id", "name", "drawing", "text"}
        assert 15 <= len(exercise["text"].split()) <= 40, exercise["id"]
        assert re.search(r"\d+ (seconds|times|swings)", exercise["text"]), exercise["id"]
    drawings = sorted(exercise["drawing"] for exercise in exercises)
    assert drawings == resources.names("icons/exercises")


@pytest.mark.parametrize("name", resources.names("icons/exercises"))
def test_a_drawing_has_only_the_colours_the_window_replaces(name: str) -> None:
    drawing = resources.read_text(f"icons/exercises/{name}")
    found = set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing))
    assert {"black", "gray", "teal"} <= found <= {"black", "gray", "teal", "none"}


# --- what no text may say -----------------------------------------------------------------------

NEVER = re.compile(
    r"safe to run|perfectly safe|is safe|guarantee|we promise|will cure|will heal|"
    r"you missed|you failed|your fault|well done|great job|amazing|keep it up|streak",
    re.IGNORECASE,
)


def test_no_text_promises_praises_or_blames() -> None:
    assert [(path, m[0]) for path, text in every_text() if (m := NEVER.search(text))] == []


def test_no_text_speaks_of_the_patient_in_the_third_person() -> None:
    assert [path for path, text in every_text() if re.search(r"\bthe (user|patient)\b", text)] == []


def test_stages_four_to_twelve_are_not_called_the_trials() -> None:
    claim = re.compile(r"trial's (stages|table of stages|12 stages)", re.IGNORECASE)
    assert [path for path, text in every_text() if claim.search(text)] == []


# --- reading age --------------------------------------------------------------------------------

# Words of medicine that have no plain twin and are explained where they stand, names included.
MEDICAL = {
    *words("osteoporosis scoliosis ankylosing spondylitis axial spondyloarthritis inflammatory"),
    *words("prednisolone steroids sciatica cauda equina syndrome genitals immune diabetes asthma"),
    *words("physiotherapist clinician clinicians emergency medicine medicines operation infection"),
    *words("asteroid non-specific diagnosed back-pain repetition repetitions"),
}


def syllables(word: str) -> int:
    """Rough count: groups of vowels, less a silent e."""
    word = word.lower()
    if word in MEDICAL:
        return 2
    count = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeioul]e$|[^aeioutd]ed$", word) and count > 1:
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """Flesch-Kincaid school grade (US); grades 4 to 6 are read at the age of 9 to 11."""
    text = re.sub(r"\{\w+\}|________|[*#|`]", " ", text)
    sentences = [s for s in re.split(r"[.?!·]+(?:\s|$)|\n\s*(?:\n|-|\d)", text) if s.strip()]
    spoken = re.findall(r"[A-Za-zä][A-Za-zä'-]*", text)
    return (
        0.39 * len(spoken) / len(sentences)
        + 11.8 * sum(map(syllables, spoken)) / len(spoken)
        - 15.59
    )


def patient_texts() -> dict[str, list[str]]:
    """The texts a person reads, by file, without ids, names, sources and noun phrases."""
    left_out = re.compile(
        r"\.(id|group|code|name|drawing|short|label|kicker|outside_when|number)$|emergency\["
    )
    found = {}
    for name in ("questions.toml", "emergency.toml", "reasons.toml", "exercises.toml"):
        found[name] = [
            text
            for path, text in texts_of(resources.load_toml(name), name)
            if not left_out.search(path) and len(text.split()) > 3
        ]
    for name in (*articles(), "staying-active.md", "help.md"):
        found[name] = [re.split(r"\n## Sources?\n", resources.read_text(f"learn/{name}"))[0]]
    return found


def test_the_grade_tells_easy_from_hard() -> None:
    assert grade("The cat sat on the mat. It was warm. The cat was glad.") < 2
    assert (
        grade("Individualised progressive rehabilitation necessitates multidisciplinary care.") > 15
    )


@pytest.mark.parametrize(
    ("name", "heading", "signs", "phone"),
    [
        ("help.md", "A guided session", ("chest pain", "faint", "short of breath"),
         "emergency number of your country first"),
        ("de/help.md", "Eine geführte Einheit", ("Brustschmerzen", "ohnmächtig", "schlecht Luft"),
         "zuerst die Notrufnummer deines Landes"),  # codespell:ignore deines
        ("es/help.md", "Una sesión guiada",
         ("duele el pecho", "te desmayas", "mucho el aire"),  # codespell:ignore te
         "primero al número de emergencias de tu país"),
    ],
)  # fmt: skip
def test_help_says_whom_to_phone_before_any_button(
    name: str, heading: str, signs: tuple[str, ...], phone: str
) -> None:
    whole = resources.read_text(f"learn/{name}").split(f"## {heading}\n")[1]
    part = " ".join(whole.split("\n## ")[0].split())
    assert [sign for sign in signs if sign not in part.partition(phone)[0]] == []
    assert phone in part


def test_after_a_loss_a_card_that_said_to_wait_still_counts() -> None:
    told = resources.load_toml("reasons.toml")["extras"]["check_after_loss"]
    assert "If a card told you to wait, it still counts." in told


@pytest.mark.parametrize("name", patient_texts())
def test_texts_are_plain_english(name: str) -> None:
    texts = patient_texts()[name]
    grades = {text: grade(text) for text in texts}
    assert sum(grades.values()) / len(grades) <= 7
    # A single text may be harder: the long lists of signs have to name each sign.
    assert {text: round(value, 1) for text, value in grades.items() if value > 11} == {}


@pytest.mark.parametrize("rule", ["red", "red-twice", "red-floor", "amber", "amber-twice"])
def test_a_rule_names_no_cause_that_it_may_not_have_had(rule: str) -> None:
    """A knee, a stop sign or cut repetitions make a session red or amber as the back does."""
    texts = [resources.load_toml("reasons.toml")["rules"][rule]["text"]]
    guide = resources.load_toml("emergency.toml")["guides"].get(rule.replace("-", "_"))
    texts += [guide["text"]] if guide else []
    assert not any("your back" in text or "stirred" in text for text in texts)
