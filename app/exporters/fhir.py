"""The diary as an HL7 FHIR R4 bundle, for a clinic's own program (clinical.md §6).

It holds what has a place there: pain, sessions and test runs, scores, the answers of the checks and
adverse events, each with where it comes from. Plans, choices, limits, clearances, pauses, questions
and notes stay in the diary's own file. Deleted entries are left out, except those that raised a
finding: they count in full (clinical.md §2). The patient is a bare number, without a name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from app import __version__
from app.engine.model import Entry
from app.engine.suitability import findings_of
from app.exporters import fhir_codes as codes
from app.exporters.fhir_entries import Resource, Writing, urn
from app.exporters.files import write_atomically

_SPACE = UUID("8f0e2c2a-1d7b-4e53-8f4e-3f2d5b9c7a10")
"""The names that ids of whole bundles are made from."""


def write(entries: Iterable[Entry], profile: Mapping[str, Any], target: Path) -> None:
    """Write the bundle to `target`, whole or not at all; errors as `files.replacing`."""
    write_atomically(target, dump(bundle(entries, profile)).encode())


def dump(whole: Resource) -> str:
    """The bundle's text, a resource a line."""
    head = {key: value for key, value in whole.items() if key != "entry"}
    lines = ",\n".join(_text(item) for item in whole["entry"])
    return f'{_text(head)[:-1]}, "entry": [\n{lines}\n]}}\n'


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def bundle(entries: Iterable[Entry], profile: Mapping[str, Any]) -> Resource:
    """The bundle; the same diary gives the same one.

    The main resource of an entry carries the entry's id, its parts ids that follow from it, so that
    a later file brings a program the same things again. A simulated patient is marked as test data.
    """
    known = list(entries)
    simulated = bool(profile.get("simulated"))
    subject = str(uuid5(_SPACE, f"patient {_first_id(known)}"))
    app = str(uuid5(_SPACE, f"app {__version__}"))
    made = [_app(app), _patient(subject, simulated=simulated)]
    shown = sorted((e for e in known if not e.deleted or findings_of(e)), key=lambda e: e.key)
    mornings: dict[str, list[str]] = {}
    for entry in shown:
        if entry.kind == "next_morning":
            mornings.setdefault(entry.data["of"], []).append(entry.id)
    for entry in shown:
        written = Writing(entry, subject, app, mornings.get(entry.id, ()))
        for resource in written.resources():
            if simulated or entry.extra.get("simulated"):
                resource["meta"] = {"tag": [codes.TEST_DATA]}
            made.append(resource)
    whole: Resource = {"resourceType": "Bundle", "type": "collection"}
    if simulated:
        whole["meta"] = {"tag": [codes.TEST_DATA]}
    return {**whole, "entry": [{"fullUrl": urn(r["id"]), "resource": r} for r in made]}


def _first_id(entries: list[Entry]) -> str:
    """The id of the entry that was written down first: it stays when others are added."""
    return min(((e.recorded_at, e.id.lower()) for e in entries), default=(None, "nobody"))[1]


def _patient(subject: str, *, simulated: bool) -> Resource:
    patient: Resource = {"resourceType": "Patient", "id": subject}
    if simulated:
        patient["meta"] = {"tag": [codes.TEST_DATA]}
        patient["name"] = [{"text": "Simulated patient: no real person"}]
    return patient


def _app(app: str) -> Resource:
    return {
        "resourceType": "Device",
        "id": app,
        "deviceName": [{"name": "Backstride", "type": "user-friendly-name"}],
        "version": [{"value": __version__}],
        "note": [{"text": codes.MODELLED_ON}, {"text": codes.LOINC_NOTICE}],
    }
