"""CSV tables: read back as they were written, explained, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

import resources
from app.engine import kinds
from app.engine.model import Entry
from app.exporters import csv_tables
from app.exporters.csv_columns import COMMON, TABLES
from tests.interchange.helpers import PROFILE, entry, every_kind, moment

LATER = moment("2026-09-26T10:00:00+01:00")


def tables(entries: list[Entry], **profile: object) -> dict[str, list[dict[str, str]]]:
    archive = zipfile.ZipFile(io.BytesIO(csv_tables.archive(entries, profile)))
    return {
        name.removesuffix(".csv"): list(
            csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))
        )
        for name in archive.namelist()
        if name.endswith(".csv")
    }


def text_of(entries: list[Entry], name: str, **profile: object) -> str:
    archive = zipfile.ZipFile(io.BytesIO(csv_tables.archive(entries, profile)))
    return archive.read(name).decode("utf-8-sig")


def test_every_kind_has_its_table_with_its_entries() -> None:
    found = tables(every_kind())
    assert list(found) == list(kinds.KINDS)
    for kind in kinds.KINDS:
        expected = [e.id for e in every_kind() if e.kind == kind and not e.deleted]
        assert [row["id"] for row in found[kind]] == expected
        assert expected


def test_every_field_of_a_kind_has_a_column() -> None:
    for kind, fields in kinds._FIELDS.items():
        places = {place.split(".")[0] for place, _ in TABLES[kind]}
        assert {field.name for field in fields} <= places
        names = [name for name, _ in COMMON] + [place for place, _ in TABLES[kind]]
        assert len(set(names)) == len(names)


def test_a_session_is_read_back_value_by_value() -> None:
    (row,) = tables(every_kind())["session"]
    assert (row["date"], row["at"]) == ("2026-09-08", "2026-09-08T08:10:00+01:00")
    assert (row["stage"], row["reps_done"], row["pain_after"]) == ("2", "6", "22.5")
    assert (row["recommended_stage"], row["recommended_reps"]) == ("2", "6")
    assert (row["ceiling_stage"], row["nothing_open"]) == ("", "true")
    assert (row["elsewhere_site"], row["elsewhere_peak"]) == ("Wade links", "5")
    assert (row["stop_signs"], row["total_m"], row["simulated"]) == ("", "", "false")
    assert row["warm_up"] == '["hips",3]'
    assert row["note"] == "'=SUM(A1) müde 🏃\nzweite Zeile"


def test_lists_choices_and_what_has_no_column() -> None:
    found = tables(every_kind())
    assert found["clearance"][0]["covers"] == "under_18"
    assert found["suitability"][0]["answers_wants_to_run"] == "yes"
    chosen = found["choice"][0]
    assert (chosen["chosen"], chosen["chosen_stage"], chosen["inputs"]) == ("", "2", '{"week":1}')
    assert found["question"][0]["other"] == '{"later":{"key":[1,null]}}'
    assert found["pain"][0]["other"] == ""
    data = {"rule": "up", "rules_version": 1, "inputs": {}, "chosen": "walk"}
    walk = tables([entry(1, "choice", 3, data)])["choice"][0]
    assert (walk["chosen"], walk["chosen_stage"], walk["recommended_stage"]) == ("walk", "", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    dangerous = f'{start}HYPERLINK("http://x","y")'
    found = tables(
        [
            entry(1, "note", 3, {"text": dangerous}),
            entry(2, "session", 4, {**every_kind()[5].data, "elsewhere": {"site": dangerous}}),
            entry(3, "clearance", 5, {**every_kind()[1].data, "by": dangerous}),
        ]
    )
    assert found["note"][0]["text"] == "'" + dangerous
    assert found["session"][0]["elsewhere_site"] == "'" + dangerous
    assert found["clearance"][0]["by"] == "'" + dangerous


def test_deleted_entries_stay_out_unless_they_raised_a_finding() -> None:
    fine = entry(1, "note", 3, {"text": "private"}).edited(LATER, deleted=True)
    signs = {"category": "faint", "what": "fell", "from": "2026-09-04", "severity": "mild"}
    alarm = entry(2, "adverse_event", 4, signs).edited(LATER, deleted=True)
    found = tables([fine, alarm])
    assert found["note"] == []
    assert [row["id"] for row in found["adverse_event"]] == [alarm.id]
    assert found["adverse_event"][0]["edited_at"] == LATER.isoformat()


def test_columns_are_explained_and_a_simulated_patient_is_named() -> None:
    text = text_of(every_kind(), "columns.txt")
    for kind, rows in tables([]).items():
        assert rows == []
        assert f"\n{kind}.csv\n" in text
    for row in tables(every_kind()).values():
        for name in row[0]:
            assert f"\n  {name}: " in text
    assert "SIMULATED" not in text
    assert "SIMULATED PATIENT" in text_of([], "columns.txt", simulated=True)


def test_help_explains_the_columns_that_every_table_has() -> None:
    text = resources.read_text("learn/help.md")
    assert "`columns.txt`" in text
    for name, _ in COMMON:
        assert f"`{name}`" in text, name


def test_the_same_diary_gives_the_same_bytes_and_names_without_folders(tmp_path: Path) -> None:
    turned = list(reversed(every_kind()))
    assert csv_tables.archive(every_kind(), PROFILE) == csv_tables.archive(turned, PROFILE)
    target = tmp_path / "tables.zip"
    csv_tables.write(every_kind(), PROFILE, target)
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert not any("/" in name for name in archive.namelist())
        assert archive.read("note.csv").startswith(b"\xef\xbb\xbf")
