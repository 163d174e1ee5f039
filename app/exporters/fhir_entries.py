"""What each kind of entry becomes in the health-data file, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

import resources
from app.engine.kinds import QUESTIONS, WEEKLY_SIGNS
from app.engine.model import Entry
from app.exporters import fhir_codes as codes

Resource = dict[str, Any]

_REMARKS = (
    ("action", "What was done about it"),
    ("related", "Related to running, in the patient's view"),
)


def urn(resource_id: str) -> str:
    """The address of a resource inside the bundle."""
    return f"urn:uuid:{resource_id}"


def reference(resource_id: str) -> dict[str, str]:
    """A Reference to a resource of the bundle."""
    return {"reference": urn(resource_id)}


class Writing:
    """Writes one entry of the diary: its resources, and the provenance of them."""

    def __init__(self, entry: Entry, subject: str, app: str, mornings: Iterable[str]) -> None:
        """`mornings` are the ids of the next-morning answers about this session or test run."""
        self._entry, self._subject, self._app = entry, subject, app
        self._id = entry.id.lower()
        self._mornings = [morning.lower() for morning in mornings]

    def resources(self) -> Iterator[Resource]:
        """What the entry becomes; nothing for a kind that has no place in the bundle."""
        kinds: Mapping[str, Callable[[], Iterator[Resource]]] = {
            "pain": self._pain,
            "next_morning": self._morning,
            "session": self._session,
            "test_run": self._test_run,
            "score": self._score,
            "suitability": self._suitability,
            "weekly_check": self._weekly_check,
            "adverse_event": self._event,
        }
        write_kind = kinds.get(self._entry.kind)
        made = [] if write_kind is None else list(write_kind())
        yield from made
        if made:
            yield self._provenance([resource["id"] for resource in made])

    # --- what every resource shares ---------------------------------------------------------------

    def _part(self, name: str) -> str:
        return str(uuid5(UUID(self._id), name))

    def _observation(
        self, resource_id: str, category: str, code: Mapping[str, Any], **more: Any
    ) -> Resource:
        entry = self._entry
        return {
            "resourceType": "Observation",
            "id": resource_id,
            "status": "final" if entry.edited_at is None else "amended",
            "category": [codes.hl7("observation-category", category)],
            "code": code,
            "subject": reference(self._subject),
            "effectiveDateTime": entry.at.isoformat(),
            "issued": entry.changed_at.isoformat(),
            "performer": [reference(self._subject)],
            **more,
        }

    def _pain_of(self, resource_id: str, which: str, value: float, **more: Any) -> Resource:
        code = codes.loinc(codes.PAIN, which)
        return self._observation(
            resource_id, "survey", code, valueQuantity=codes.score(value), **more
        )

    def _provenance(self, targets: list[str]) -> Resource:
        entry = self._entry
        author = self._app if entry.source == "estimated" else self._subject
        types = "provenance-participant-type"
        return {
            "resourceType": "Provenance",
            "id": self._part("provenance"),
            "target": [reference(target) for target in targets],
            "occurredDateTime": entry.at.isoformat(),
            "recorded": entry.recorded_at.isoformat(),
            "activity": codes.local(entry.source),
            "agent": [
                {"type": codes.hl7(types, "author", "Author"), "who": reference(author)},
                {"type": codes.hl7(types, "assembler", "Assembler"), "who": reference(self._app)},
            ],
        }

    # --- one kind each ----------------------------------------------------------------------------

    def _pain(self) -> Iterator[Resource]:
        data, resource_id = self._entry.data, self._id
        for key in ("now", "week_average"):
            if data.get(key) is not None:
                yield self._pain_of(resource_id, f"pain-{key.replace('_', '-')}", data[key])
                resource_id = self._part("week_average")

    def _morning(self) -> Iterator[Resource]:
        data = self._entry.data
        settled = {
            "code": codes.local("settled"),
            "valueCodeableConcept": codes.local(data["settled"]),
        }
        yield self._pain_of(self._id, "pain-next-morning", data["pain"], component=[settled])

    def _session(self) -> Iterator[Resource]:
        data = self._entry.data
        parts = [*self._felt(), *self._ran(), *self._distance()]
        component = [
            {"code": codes.local(code), "valueInteger": data[key]}
            for code, key in (
                ("stage", "stage"),
                ("reps-planned", "reps_planned"),
                ("reps-done", "reps_done"),
            )
        ]
        if data.get("shortfall"):
            why = codes.local(data["shortfall"])
            component.append({"code": codes.local("shortfall"), "valueCodeableConcept": why})
        note = {"note": [{"text": data["note"]}]} if data.get("note") else {}
        yield self._whole("session", parts, component, **note)
        yield from parts

    def _test_run(self) -> Iterator[Resource]:
        seconds = codes.quantity(self._entry.data["comfortable_s"], "s", "s")
        parts = [*self._felt(), *self._distance()]
        yield self._whole("test-run", parts, [], valueQuantity=seconds)
        yield from parts

    def _whole(
        self, code: str, parts: list[Resource], component: list[Resource], **more: Any
    ) -> Resource:
        """The observation that holds the parts of a session or test run together."""
        signs = [
            {"code": codes.local("stop-sign"), "valueCodeableConcept": codes.local(sign)}
            for sign in self._entry.data["stop_signs"] or ["none"]
        ]
        members = [*(part["id"] for part in parts), *self._mornings]
        if members:
            more["hasMember"] = [reference(member) for member in members]
        more["component"] = [*component, *signs]
        return self._observation(self._id, "activity", codes.local(code), **more)

    def _felt(self) -> Iterator[Resource]:
        data = self._entry.data
        for key in ("pain_before", "pain_peak", "pain_after"):
            if data.get(key) is not None:
                yield self._pain_of(self._part(key), key.replace("_", "-"), data[key])
        elsewhere = data.get("elsewhere") or {}
        if elsewhere.get("peak") is not None:
            site = {"bodySite": {"text": elsewhere["site"]}} if elsewhere["site"] else {}
            part = self._part("elsewhere")
            yield self._pain_of(part, "pain-elsewhere", elsewhere["peak"], **site)
        if data.get("effort") is not None:
            code, value = codes.local("effort"), codes.score(data["effort"])
            yield self._observation(self._part("effort"), "survey", code, valueQuantity=value)

    def _ran(self) -> Iterator[Resource]:
        data = self._entry.data
        if data["reps_done"] >= 1:
            yield self._observation(
                self._part("activity"),
                "activity",
                codes.loinc(codes.ACTIVITY),
                valueCodeableConcept={"coding": [codes.RUNNING]},
            )
        if data.get("run_s") is not None:
            minutes = codes.quantity(round(data["run_s"] / 60, 2), "min", "min")
            code = codes.loinc(codes.DURATION)
            yield self._observation(self._part("duration"), "activity", code, valueQuantity=minutes)

    def _distance(self) -> Iterator[Resource]:
        data = self._entry.data
        if data.get("distance_m") is None:
            return
        more: dict[str, Any] = {"valueQuantity": codes.quantity(data["distance_m"], "m", "m")}
        if data.get("distance_source"):
            more["method"] = codes.local(data["distance_source"])
        if data.get("device"):
            more["device"] = {"display": data["device"]}
        code = codes.local("running-distance")
        yield self._observation(self._part("distance"), "activity", code, **more)

    def _score(self) -> Iterator[Resource]:
        data = self._entry.data
        instrument, more = data["instrument"], dict[str, Any]()
        code = codes.loinc(codes.ODI) if instrument == "ODI" else codes.local(instrument)
        if data.get("label"):
            more["note"] = [{"text": data["label"]}]
        if data.get("scored_by"):
            more["performer"] = [{"display": data["scored_by"]}]
        value = codes.score(data["value"])
        yield self._observation(self._id, "survey", code, valueQuantity=value, **more)

    # --- the checks -------------------------------------------------------------------------------

    def _suitability(self) -> Iterator[Resource]:
        words = resources.load_toml("questions.toml")
        texts = {question["id"]: question["text"] for question in words["questions"]}
        answers: Mapping[str, str] = self._entry.data["answers"]
        groups = [
            {
                "linkId": group,
                "text": words["groups"][group]["heading"],
                "item": [_coded(q, texts[q], answers[q]) for q in questions if q in answers],
            }
            for group, questions in QUESTIONS.items()
        ]
        # What a newer version asked is kept, by its id.
        known = {question for questions in QUESTIONS.values() for question in questions}
        others = [_coded(q, q, answers[q]) for q in sorted(set(answers) - known)]
        average = self._entry.data.get("average_pain")
        if average is not None:
            text = words["average_pain"]["text"]
            others.append(
                {"linkId": "average_pain", "text": text, "answer": [{"valueDecimal": average}]}
            )
        items = [*(group for group in groups if group["item"]), *others]
        complete = bool(self._entry.data.get("complete"))
        yield self._answers(items, "completed" if complete else "in-progress")

    def _weekly_check(self) -> Iterator[Resource]:
        words = {
            word["id"]: word["text"] for word in resources.load_toml("questions.toml")["weekly"]
        }
        data = self._entry.data
        items = [
            {"linkId": sign, "text": words[sign], "answer": [{"valueBoolean": data[sign]}]}
            for sign in WEEKLY_SIGNS
        ]
        yield self._answers(items, "completed")

    def _answers(self, items: list[Resource], status: str) -> Resource:
        if status == "completed" and self._entry.edited_at is not None:
            status = "amended"
        return {
            "resourceType": "QuestionnaireResponse",
            "id": self._id,
            "status": status,
            "subject": reference(self._subject),
            "authored": self._entry.at.isoformat(),
            "author": reference(self._subject),
            "source": reference(self._subject),
            "item": items,
        }

    # --- adverse events ---------------------------------------------------------------------------

    def _event(self) -> Iterator[Resource]:
        data = self._entry.data
        over = data.get("to") is not None
        yield {
            "resourceType": "AdverseEvent",
            "id": self._id,
            "contained": [self._condition(over=over)],
            "actuality": "actual",
            "event": codes.local(data["category"], data["what"]),
            "subject": reference(self._subject),
            "date": data["from"],
            "recordedDate": self._entry.recorded_at.isoformat(),
            "resultingCondition": [{"reference": "#condition"}],
            "severity": codes.hl7("adverse-event-severity", data["severity"]),
            "outcome": codes.hl7("adverse-event-outcome", "resolved" if over else "ongoing"),
            "recorder": reference(self._subject),
        }

    def _condition(self, *, over: bool) -> Resource:
        """What happened as a condition: an AdverseEvent has no place for site, end and remarks."""
        data = self._entry.data
        condition: Resource = {
            "resourceType": "Condition",
            "id": "condition",
            "clinicalStatus": codes.hl7("condition-clinical", "resolved" if over else "active"),
            "code": {"text": data["what"]},
            "subject": reference(self._subject),
            "onsetDateTime": data["from"],
        }
        if data.get("site"):
            condition["bodySite"] = [{"text": data["site"]}]
        if over:
            condition["abatementDateTime"] = data["to"]
        remarks = [
            f"{what}: {_said(data[key])}"
            for key, what in _REMARKS
            if data.get(key) is not None and data[key] != ""
        ]
        if remarks:
            condition["note"] = [{"text": remark} for remark in remarks]
        return condition


def _coded(question: str, text: str, answer: str) -> Resource:
    coding = codes.local(answer)["coding"][0]
    return {"linkId": question, "text": text, "answer": [{"valueCoding": coding}]}


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value).replace("_", " ") if value == "not_sure" else str(value)
