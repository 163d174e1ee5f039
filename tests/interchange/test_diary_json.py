"""Diary files: read back to the letter, and refused as a whole when a place is wrong."""

from __future__ import annotations

import copy
import json
import random
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import resources
from app.engine.history import History
from app.engine.progression import decide
from app.exporters.diary_json import dump, entry_to_json
from app.importers import strict_json
from app.importers.diary_json import parse, read
from app.importers.strict_json import DiaryFileError
from app.services.merging import merge_diaries
from app.services.ports import BackstrideError
from tests.interchange.helpers import PROFILE, MemoryStore, entry, every_kind, programme, uid

GOLDEN = """\
{"format": "backstride-diary",
 "version": 1,
 "profile": {"country": "GB", "units": "km"},
 "entries": [
{"id": "0192f0c1-7b1e-7c33-9a51-2b6f0c9d4e01", "kind": "pain", "at": "2026-09-27T08:10:00+01:00", \
"recorded_at": "2026-09-27T08:10:04+01:00", "source": "typed", "data": {"now": 40}}
]}
"""


def document(**changed: Any) -> dict[str, Any]:
    """The example of the format's description, with `changed` in its only entry."""
    found: dict[str, Any] = json.loads(GOLDEN)
    found["entries"][0].update(changed)
    return found


def refusal(content: Any) -> str:
    text = content if isinstance(content, str | bytes) else json.dumps(content)
    with pytest.raises(DiaryFileError) as caught:
        parse(text)
    sentence = str(caught.value)
    assert "Nothing was imported." in sentence
    assert "\n" not in sentence
    return sentence


def test_the_documented_example_is_written_as_it_is_read() -> None:
    diary = parse(GOLDEN)
    assert dump(diary.entries, diary.profile) == GOLDEN


def test_every_kind_goes_out_and_in_to_the_byte() -> None:
    text = dump(every_kind(), PROFILE)
    store = MemoryStore()
    diary = parse(text.encode())
    assert diary.entries == tuple(sorted(every_kind(), key=lambda e: e.key))
    merge_diaries(store, diary, date(2026, 9, 27))
    assert dump(store.diary.entries(), store.diary.profile()) == text
    assert merge_diaries(store, parse(text), date(2026, 9, 27)).unchanged == len(every_kind())
    assert dump(store.diary.entries(), store.diary.profile()) == text


def test_an_empty_diary_is_a_file_too() -> None:
    text = dump([], {})
    assert parse(text) == parse(dump(parse(text).entries, parse(text).profile))
    assert json.loads(text) == {
        "format": "backstride-diary",
        "version": 1,
        "profile": {},
        "entries": [],
    }


def test_neither_order_nor_keys_change_the_text() -> None:
    entries = every_kind()
    turned = list(reversed(entries))
    assert dump(turned, dict(reversed(PROFILE.items()))) == dump(entries, PROFILE)


def test_a_tombstone_keeps_its_data_and_a_correction_its_history() -> None:
    gone, mended = entry_to_json(every_kind()[-1]), entry_to_json(every_kind()[-2])
    assert gone["deleted"] is True
    assert gone["data"] == {"text": "a mistake"}
    assert mended["history"][0]["data"] == {"now": 41}
    assert mended["mood"] == "well"


def test_unknown_keys_at_every_level_are_kept() -> None:
    known = document(mood="well", data={"now": 40, "posture": {"b": [1], "a": None}})
    known["made_by"] = {"name": "another app", "entry": 1}
    known["profile"]["colour"] = "green"
    diary = parse(json.dumps(known))
    assert json.loads(dump(diary.entries, diary.profile)) == known


def test_a_byte_order_mark_is_accepted() -> None:
    assert parse(b"\xef\xbb\xbf" + GOLDEN.encode()) == parse("\ufeff" + GOLDEN) == parse(GOLDEN)


def test_missing_profile_null_settings_and_nulls_in_an_entry_are_not_recorded() -> None:
    found = document(edited_at=None, deleted=None, history=None)
    found["profile"] = {"units": None, "country": None}
    assert parse(json.dumps(found)).profile == {}
    del found["profile"]
    assert parse(json.dumps(found)).entries == parse(GOLDEN).entries


def test_ids_are_kept_in_lower_case_and_so_is_what_refers_to_them() -> None:
    of = uid(0xABC).upper()
    morning = {"of": of, "pain": 10, "settled": "by_morning"}
    (found,) = parse(json.dumps(document(kind="next_morning", id=of, data=morning))).entries
    assert found.id == found.data["of"] == of.lower()


def test_times_keep_their_offset_and_their_microseconds() -> None:
    (found,) = parse(json.dumps(document(at="2026-09-27T08:10:00.000001-03:30"))).entries
    assert found.at.isoformat() == "2026-09-27T08:10:00.000001-03:30"
    (found,) = parse(json.dumps(document(at="2026-09-27T23:30Z"))).entries
    assert found.date == date(2026, 9, 27)


WRONG_ENTRIES: dict[str, tuple[dict[str, Any], str]] = {
    "no id": ({"id": None}, "$.entries[0].id: a UUID"),
    "id of another form": ({"id": "{" + uid(1) + "}"}, "$.entries[0].id: a UUID"),
    "id with foreign digits": ({"id": uid(1)[:-1] + "٣"}, "$.entries[0].id: a UUID"),
    "unknown kind": ({"kind": "mood"}, "$.entries[0].kind: a kind this Backstride knows"),
    "kind of a wrong type": ({"kind": ["pain"]}, "$.entries[0].kind"),
    "no kind": ({"kind": None}, "$.entries[0].kind"),
    "unknown source": ({"source": "guessed"}, "$.entries[0].source: one of typed"),
    "source of a wrong type": ({"source": {}}, "$.entries[0].source"),
    "no data": ({"data": None}, "$.entries[0].data: an object"),
    "data of a wrong type": ({"data": [1]}, "$.entries[0].data: an object"),
    "pain above 100": ({"data": {"now": 101}}, "$.entries[0].data.now: a number from 0 to 100"),
    "pain below 0": ({"data": {"now": -1}}, "$.entries[0].data.now"),
    "pain as text": ({"data": {"now": "40"}}, "$.entries[0].data.now"),
    "pain as truth": ({"data": {"now": True}}, "$.entries[0].data.now"),
    "no pain at all": ({"data": {}}, "$.entries[0].data.now"),
    "31 February": ({"at": "2026-02-31T08:00:00+01:00"}, "$.entries[0].at: a real date"),
    "25 o'clock": ({"at": "2026-02-03T25:00:00+01:00"}, "$.entries[0].at: a real date"),
    "no offset": ({"at": "2026-09-27T08:10:00"}, "$.entries[0].at: a real date"),
    "an impossible offset": ({"at": "2026-09-27T08:10:00+99:00"}, "$.entries[0].at: a real date"),
    "only a date": ({"at": "2026-09-27"}, "$.entries[0].at: a real date"),
    "a week date": ({"at": "2026-W39-7T08:10:00+01:00"}, "$.entries[0].at: a real date"),
    "seconds since 1970": ({"at": 1790000000}, "$.entries[0].at: a real date"),
    "no time": ({"at": None}, "$.entries[0].at: a real date"),
    "the year 1": ({"at": "0001-01-01T00:00:00+14:00"}, "$.entries[0].at: a year from 1900"),
    "not recorded": ({"recorded_at": None}, "$.entries[0].recorded_at: a real date"),
    "edited never": ({"edited_at": "soon"}, "$.entries[0].edited_at: a real date"),
    "deleted perhaps": ({"deleted": "yes"}, "$.entries[0].deleted: true or false"),
    "history as text": ({"history": "none"}, "$.entries[0].history: a list"),
    "a version as text": ({"history": [{"data": {}}, "x"]}, "$.entries[0].history[1]"),
    "a version without data": ({"history": [{}]}, "$.entries[0].history[0].data: an object"),
    "a wrong value in a version": (
        {"history": [{"data": {"now": "x"}}]},
        "$.entries[0].history[0].data.now",
    ),
    "a naive time in a version": (
        {"history": [{"data": {}, "edited_at": "2026-09-27T08:10:00"}]},
        "$.entries[0].history[0].edited_at",
    ),
    "a version perhaps deleted": (
        {"history": [{"data": {}, "deleted": 1}]},
        "$.entries[0].history[0].deleted",
    ),
    "a check with an answer missing": (
        {"kind": "suitability", "data": {"complete": True, "answers": {}, "average_pain": 3}},
        "$.entries[0].data.answers.saddle_numbness",
    ),
    "a pause from 31 February": (
        {"kind": "pause", "data": {"from": "2026-02-31"}},
        "$.entries[0].data.from: a real date",
    ),
    "an unknown stop sign": (
        {"kind": "test_run", "data": {"comfortable_s": 60, "stop_signs": ["tired"]}},
        "$.entries[0].data.stop_signs",
    ),
    "a number too large": ({"data": {"now": 40, "x": 2**53}}, "$.entries[0].data.x"),
    "half a character": ({"data": {"now": 40, "x": "\ud800"}}, "$.entries[0].data.x"),
    "half a character in a key": ({"data": {"now": 40, "\udc00": 1}}, "$.entries[0].data: "),
}


@pytest.mark.parametrize("name", WRONG_ENTRIES)
def test_a_wrong_entry_is_refused_with_its_place(name: str) -> None:
    changed, expected = WRONG_ENTRIES[name]
    assert expected in refusal(document(**changed))


def with_profile(**settings: Any) -> dict[str, Any]:
    return {**document(), "profile": settings}


WRONG_FILES: dict[str, tuple[Any, str]] = {
    "empty": ("", "Line 1, column 1: this is not JSON"),
    "cut off": (GOLDEN[:-9], "Line 5, column"),
    "a trailing comma": ('{"format": "backstride-diary",}', "Line 1, column 31: this is not JSON"),
    "another program's": ({"format": "other"}, "$.format: this is not a Backstride diary"),
    "a list": ([], "$.format: this is not a Backstride diary"),
    "no version": ({**document(), "version": None}, "$.version: the whole number 1"),
    "version as truth": ({**document(), "version": True}, "$.version: the whole number 1"),
    "version as text": ({**document(), "version": "1"}, "$.version: the whole number 1"),
    "a newer version": (
        {"format": "backstride-diary", "version": 3, "pages": []},
        "$.version: this file is of version 3, and this Backstride reads up to version 1.",
    ),
    "no entries": ({**document(), "entries": None}, "$.entries: a list of entries"),
    "entries as an object": ({**document(), "entries": {}}, "$.entries: a list of entries"),
    "an entry as text": ({**document(), "entries": ["x"]}, "$.entries[0]: an entry"),
    "profile as a list": ({**document(), "profile": [1]}, "$.profile: an object"),
    "unknown units": (with_profile(units="furlong"), "$.profile.units: km or mi"),
    "units of a wrong type": (with_profile(units=[]), "$.profile.units: km or mi"),
    "country as a number": (with_profile(country=44), "$.profile.country"),
    "a setting without a name": (with_profile(**{"": 1}), "$.profile: settings that each have"),
    "a reserved setting": (with_profile(**{"$": {}}), "$.profile: settings without a key"),
    "a table as a number": (with_profile(programme_table=1), "$.profile.programme_table"),
    "a table that is none": (
        with_profile(programme_table="weeks = 0"),
        "$.profile.programme_table: programme table, line 1",
    ),
    "a table nested deep": (
        with_profile(programme_table="x = " + "[" * 9000),
        "$.profile.programme_table: this is no programme table",
    ),
    "NaN": (GOLDEN.replace("40", "NaN"), "$.entries[0].data.now: this is no number"),
    "Infinity": (GOLDEN.replace("40", "-Infinity"), "$.entries[0].data.now: this is no number"),
    "a float beyond all": (GOLDEN.replace("40", "1e999"), "$.entries[0].data.now: this is no"),
    "5,000 digits": (GOLDEN.replace("40", "9" * 5000), "$.entries[0].data.now: this is no number"),
    "a key twice": (
        GOLDEN.replace('{"now": 40}', '{"now": 40, "week_average": 3, "now": 41}'),
        '$.entries[0].data: the key "now" stands there twice',
    ),
    "a top key twice": (GOLDEN.replace('"version"', '"format"'), '$: the key "format" stands'),
    "nested deep": ({**document(), "x": json.loads("[" * 70 + "]" * 70)}, "more than 64 levels"),
    "nested endlessly": ("[" * 200_000, "more than 64 levels"),
    "Latin-1": (GOLDEN.replace("typed", "tÿped").encode("latin-1"), "Line 5 is not UTF-8 text"),
    "UTF-16": (GOLDEN.encode("utf-16"), "Line 1 is not UTF-8 text"),
    "half a character in the text": (GOLDEN.replace("typed", "\ud800"), "Line 5 is not UTF-8 text"),
}


@pytest.mark.parametrize("name", WRONG_FILES)
def test_a_wrong_file_is_refused_with_its_place(name: str) -> None:
    content, expected = WRONG_FILES[name]
    assert expected in refusal(content)


def test_a_key_that_is_no_word_is_quoted_in_the_path() -> None:
    found = document(data={"now": 40, "a b": {"c": [2.5, 1e300]}})
    assert '$.entries[0].data["a b"].c[1]: this is no number' in refusal(found)


def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "MAX_BYTES", 2**20)
    assert "larger than 1 MB" in refusal(" " * 2**20 + GOLDEN)


def test_copies_of_an_entry_in_one_file_are_merged() -> None:
    later = "2026-09-28T08:00:00+01:00"
    found = document()
    found["entries"] += document(edited_at=later, data={"now": 50})["entries"] * 2
    (merged,) = parse(json.dumps(found)).entries
    assert merged.data == {"now": 50}
    assert [v["data"] for v in merged.history] == [{"now": 40}]


def test_one_id_for_two_kinds_is_refused() -> None:
    found = document()
    found["entries"] += document(kind="note", data={"text": "x"})["entries"]
    assert "$.entries[1].id: an id no other kind of entry has" in refusal(found)


def test_a_clinics_table_comes_with_the_profile() -> None:
    table = resources.read_text("programme.toml")
    assert (
        parse(json.dumps(with_profile(programme_table=table))).profile["programme_table"] == table
    )


def test_future_dates_are_taken_and_counted() -> None:
    store = MemoryStore()
    entries = [entry(1, "pain", 20, {"now": 3}), entry(2, "pain", 28, {"now": 4})]
    done = merge_diaries(store, parse(dump(entries, {})), date(2026, 9, 27))
    assert (done.added, done.future) == (2, 1)


def test_files_are_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "Tagebuch #1 ü.json"
    path.write_text(GOLDEN, encoding="utf-8")
    assert read(path) == parse(GOLDEN)


def test_what_is_no_readable_file_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DiaryFileError, match=r"There is no file .*missing.json"):
        read(tmp_path / "missing.json")
    with pytest.raises(DiaryFileError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(DiaryFileError, match="not an ordinary file"):
        read(Path("/dev/null"))
    with pytest.raises(DiaryFileError, match="can't be read"):
        read(tmp_path / ("x" * 300))

    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError

    path = tmp_path / "locked.json"
    path.write_text(GOLDEN)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DiaryFileError, match="no permission"):
        read(path)


# --- fuzzing ------------------------------------------------------------------------------------

ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**9,
    10**40,
    0.5,
    1e308,
    "",
    "x" * 3000,
    "\x00",
    "\ud800",
    "2026-02-31",
    "2026-W01-1",
    "9999-12-31",
    "0001-01-01",
    "2199-12-31T23:59:59-14:00",
    "=1+1",
    [],
    [[]],
    ["chest_pain"],
    {},
    {"stage": 99, "reps": 10**6},
    {"of": 1},
)


def change_a_byte(text: str, chance: random.Random) -> bytes:
    content = bytearray(text.encode())
    for _ in range(chance.randint(1, 4)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def cut_or_repeat(text: str, chance: random.Random) -> bytes:
    first, last = sorted(chance.sample(range(len(text)), 2))
    return (
        text[:first] + text[last:] if chance.random() < 0.5 else text[:last] + text[first:]
    ).encode()


def swap_words(text: str, chance: random.Random) -> bytes:
    words = [
        "null",
        "true",
        "-0",
        "1e5",
        '"pain"',
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        '"',
        "\\u0000",
        "NaN",
    ]
    first = chance.randrange(len(text))
    return (text[:first] + chance.choice(words) + text[first + chance.randint(0, 6) :]).encode()


def change_a_value(text: str, chance: random.Random) -> bytes:
    root = json.loads(text)
    for _ in range(chance.randint(1, 3)):
        at = root
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                break
            key = chance.choice(keys)
            if chance.random() < 0.35 or not isinstance(at[key], dict | list):
                if isinstance(at, dict) and chance.random() < 0.2:
                    del at[key]
                else:
                    at[key] = copy.deepcopy(chance.choice(ODD_VALUES))
                break
            at = at[key]
    return json.dumps(root).encode()


MUTATIONS: tuple[Callable[[str, random.Random], bytes], ...] = (
    change_a_byte,
    cut_or_repeat,
    swap_words,
    change_a_value,
    change_a_value,
)


@pytest.mark.parametrize("mutate", dict.fromkeys(MUTATIONS))
def test_no_mutation_of_a_diary_file_does_harm(
    mutate: Callable[[str, random.Random], bytes],
) -> None:
    """It is refused with nothing imported, or taken whole, and then the rules can read it."""
    text, table = dump(every_kind(), PROFILE), programme()
    ours = every_kind()[6]
    taken = refused = 0
    for seed in range(1500 if mutate is change_a_value else 500):
        content = mutate(text, random.Random(seed))
        store = MemoryStore()
        with store.writing() as diary:
            diary.put(ours)
        before = store.diary
        try:
            imported = parse(content)
            merge_diaries(store, imported, date(2026, 9, 27))
        except BackstrideError as error:
            refused += 1
            assert store.diary is before
            assert "\n" not in str(error)
            continue
        except Exception as error:
            raise AssertionError(f"seed {seed}: {content[:200]!r}") from error
        taken += 1
        entries = store.diary.entries()
        assert {e.id for e in imported.entries} | {ours.id} == {e.id for e in entries}
        history = History.of(entries)
        for days in (0, 30, 400):
            decide(history, table, date(2026, 9, 27) + timedelta(days=days))
        assert parse(dump(entries, store.diary.profile())).entries == tuple(entries)
    assert refused
    assert taken or mutate is cut_or_repeat  # a file cut by chance is hardly ever whole


def test_the_recursion_limit_is_left_alone() -> None:
    before = sys.getrecursionlimit()
    refusal("[" * 100_000)
    assert sys.getrecursionlimit() == before
