"""The codes the health-data file is written in (clinical.md §6).

LOINC where it has a code for what is meant, else a local code with its text. Exercise follows the
HL7 Physical Activity guide. "Modelled on", not "conformant".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
HL7 = "http://terminology.hl7.org/CodeSystem/"
LOCAL = "urn:uuid:5b1c8f5e-6d0f-4c0b-9a51-7e6a1d3c2b40"
"""The code system of Backstride's own codes: a fixed name, no address behind it."""

MODELLED_ON = (
    "Modelled on HL7 FHIR R4 and the HL7 Physical Activity guide; not checked for conformance with "
    "a profile. A diary kept by the patient: not a clinical record, no clinician has confirmed it."
)
LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright © "
    "Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) "
    "Committee and is available at no cost under the license at http://loinc.org/license. LOINC® "
    "is a registered United States trademark of Regenstrief Institute, Inc."
)
"""The notice LOINC's licence asks for; About shows the same words."""

_LOINC_NAMES = {
    "38214-3": "Pain severity [Score] Visual analog score",
    "55411-3": "Exercise duration",
    "73985-4": "Exercise activity",
    "97909-6": "Oswestry disability index score ODI",
}
PAIN, DURATION, ACTIVITY, ODI = "38214-3", "55411-3", "73985-4", "97909-6"
RUNNING = {"system": LOINC, "code": "LA11836-6", "display": "Running"}
TEST_DATA = {"system": f"{HL7}v3-ActReason", "code": "HTEST", "display": "test health data"}

TEXTS: Mapping[str, str] = {
    "pain-now": "Back pain right now, 0-100",
    "pain-week-average": "Average back pain over the past week, 0-100",
    "pain-before": "Back pain before running, 0-100",
    "pain-peak": "Worst back pain while running, 0-100",
    "pain-after": "Back pain straight after running, 0-100",
    "pain-next-morning": "Back pain the morning after running, 0-100",
    "pain-elsewhere": "Worst pain elsewhere while running, 0-100",
    "settled": "When the pain was back to usual",
    "session": "Run-walk session",
    "test-run": "Test run: comfortable running, at most 120 seconds",
    "stage": "Stage of the programme planned",
    "reps-planned": "Repetitions of run and walk planned",
    "reps-done": "Repetitions of run and walk done",
    "shortfall": "Why fewer repetitions were done",
    "stop-sign": "Stop sign noted",
    "running-distance": "Running distance",
    "effort": "Effort, the app's own scale 0-10",
    "RMDQ": "Roland-Morris disability questionnaire, total score 0-24",
    "PSFS": "Patient-specific functional scale, total score 0-10",
    "activity": "Something I want to do again, the app's own scale 0-10",
    "confidence": "How safe running feels, the app's own scale 0-10",
    "typed": "typed by the patient",
    "imported": "imported from a recording",
    "guided": "led by the app, answered by the patient",
    "estimated": "estimated by the app",
}
"""What each local code means; a code that is not here speaks for itself."""


def local(code: str, text: str | None = None) -> dict[str, Any]:
    """A CodeableConcept of a local code; `text` when its own meaning would not do."""
    meaning = TEXTS.get(code, code.replace("_", " "))
    return {"coding": [_own(code)], "text": text or meaning}


def loinc(code: str, own: str | None = None) -> dict[str, Any]:
    """A CodeableConcept of a LOINC code, told apart by a local one where several things share it:
    pain now, before and after running are all pain on a visual analogue scale."""
    coding = [{"system": LOINC, "code": code, "display": _LOINC_NAMES[code]}]
    if own is None:
        return {"coding": coding, "text": _LOINC_NAMES[code]}
    return {"coding": [*coding, _own(own)], "text": TEXTS[own]}


def hl7(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    """A CodeableConcept from one of HL7's own code systems."""
    return {"coding": [{"system": HL7 + system, "code": code, "display": display or code}]}


def quantity(value: float, unit: str, code: str) -> dict[str, Any]:
    """A Quantity in a UCUM unit."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def score(value: float) -> dict[str, Any]:
    """A Quantity on a scale without a unit."""
    return quantity(value, "score", "{score}")


def _own(code: str) -> dict[str, str]:
    return {"system": LOCAL, "code": code, "display": TEXTS.get(code, code.replace("_", " "))}
