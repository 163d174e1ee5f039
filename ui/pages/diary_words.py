"""An entry of any kind as a line of the diary, and in full."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from app.engine.kinds import GROUP_OF, problems_of
from app.engine.model import Entry, Step
from app.engine.suitability import findings_of
from app.services.diary import Diary
from ui.pages.diary_run_words import RunWords
from ui.wording import Words


class Line(NamedTuple):
    """A diary row: its kind in a word, the rest, a remark, and the mark's tone
    (``plain good caution stop quiet``)."""

    title: str
    text: str
    remark: str
    tone: str

    def spoken(self) -> str:
        """The whole row for a screen reader."""
        return ". ".join(
            part for part in (f"{self.title} {self.text}".strip(), self.remark) if part
        )


class DiaryWords(QObject):
    """Says entries. Numbers that are not there read "not recorded"."""

    def __init__(self, words: Words, diary: Diary) -> None:
        super().__init__()
        self._words, self._diary = words, diary
        self._runs = RunWords(words, diary)
        self._session = self._runs.session
        self._value = self._runs.value

    def refresh(self) -> None:
        """Look at the diary as it is now."""
        self._runs.refresh()

    def kind(self, kind: str) -> str:
        """What this kind is called."""
        return {
            "suitability": self.tr("Suitability check"),
            "clearance": self.tr("Clearance"),
            "programme": self.tr("New start"),
            "test_run": self.tr("Test run"),
            "session": self.tr("Session"),
            "next_morning": self.tr("Next morning"),
            "pain": self.tr("Pain"),
            "weekly_check": self.tr("Weekly check"),
            "score": self.tr("Score"),
            "adverse_event": self.tr("Something happened"),
            "pause": self.tr("Pause"),
            "limits": self.tr("Limits from my physio"),
            "advised_step": self.tr("Step from my physio"),
            "choice": self.tr("You chose"),
            "note": self.tr("Note"),
            "question": self.tr("Question for my physio"),
        }[kind]

    def when(self, entry: Entry) -> str:
        """Day and time, and how late it was written down."""
        day = self._words.day(entry.date, self._diary.today())
        text = self.tr("{day}, {time}").format(day=day, time=self._words.time(entry.at))
        if (entry.recorded_at - entry.at).total_seconds() > 36 * 3600:
            written = self._words.date(entry.recorded_at.date())
            text += self.tr(" · written down on {day}").format(day=written)
        return text[:1].upper() + text[1:]

    def short_day(self, day: date) -> str:
        """ "Tue 24 Nov", with the year when it is another."""
        return self._words.short_date(day, year=day.year != self._diary.today().year)

    def line(self, entry: Entry) -> Line:
        """The entry's row."""
        say = getattr(self, f"_{entry.kind}")
        text, remark, tone = say(entry.data, entry)
        if not entry.deleted and any(version["data"] != entry.data for version in entry.history):
            remark = " · ".join(part for part in (remark, self.tr("corrected")) if part)
        return Line(self.kind(entry.kind), text, remark, tone)

    def details(self, entry: Entry) -> list[str]:
        """Everything in a check, which has no form of its own."""
        line = self.line(entry)
        texts = [text for text in (line.text[:1].upper() + line.text[1:], line.remark) if text]
        answers = {"yes": self.tr("yes"), "no": self.tr("no"), "not_sure": self.tr("not sure")}
        for question, answer in entry.data["answers"].items():
            # A newer version may have asked more.
            asked = self._words.question(question)["text"] if question in GROUP_OF else question
            texts.append(
                self.tr("{question} {answer}").format(question=asked, answer=answers[answer])
            )
        average = entry.data.get("average_pain")
        texts.append(
            self.tr("Average pain over the week: {pain}").format(
                pain=self._runs.or_not_recorded(average)
            )
        )
        return texts

    def history(self, entry: Entry) -> list[str]:
        """A line for each earlier version, the newest first."""
        lines = []
        changed = entry.changed_at
        for version in reversed(entry.history):
            at = datetime.fromisoformat(version.get("at") or entry.at.isoformat())
            if version.get("deleted"):
                text = self.tr("deleted")
            elif problems_of(entry.kind, version["data"], at):
                text = self.tr("an earlier version that can't be shown here")
            else:
                # Without its id: what is worked out for the entry is about its present version.
                earlier = Entry("", entry.kind, at, entry.recorded_at, "typed", version["data"])
                said, when = self.line(earlier), self._words.time(at)
                text = f"{said.title} {said.text}".strip()
                if at != entry.at:
                    text = f"{self._words.date(at.date())}, {when} · {text}"
            until = f"{self._words.date(changed.date())}, {self._words.time(changed)}"
            lines.append(self.tr("Until {moment}: {text}").format(moment=until, text=text))
            if version.get("edited_at"):
                changed = datetime.fromisoformat(version["edited_at"])
        return lines

    def _test_run(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        text = self.tr("{seconds} comfortable seconds · {pains}").format(
            seconds=self._words.number(data["comfortable_s"]), pains=self._runs.pains(data)
        )
        signs = self._runs.signs(data["stop_signs"])
        remark = " · ".join([*self._runs.imported(data), *([signs] if signs else [])])
        return text, remark, "stop" if signs else "plain"

    def _next_morning(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        settled = {
            "by_morning": self.tr("back to usual"),
            "not_yet": self.tr("not yet back to usual"),
            "within_48h": self.tr("back to usual within 48 hours"),
            "longer": self.tr("longer than 48 hours"),
        }[data["settled"]]
        text = self.tr("pain {pain} · {settled}").format(
            pain=self._value(data["pain"]), settled=settled
        )
        return text, "", "plain"

    def _pain(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        parts = [
            text.format(pain=self._value(data[key]))
            for key, text in (
                ("now", self.tr("right now {pain}")),
                ("week_average", self.tr("average of the past week {pain}")),
            )
            if data.get(key) is not None
        ]
        return " · ".join(parts), "", "plain"

    def _weekly_check(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        found = [i["short"] for i in self._words.items("weekly") if data.get(i["id"])]
        if not found:
            return self.tr("nothing new"), "", "plain"
        return ", ".join(found), "", "stop"

    def _suitability(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        found = [self._words.short(f.id) for f in findings_of(entry)]
        remark = "" if data.get("complete") else self.tr("not finished")
        if found:
            return ", ".join(found), remark, "stop"
        return self.tr("nothing here says you should wait"), remark, "plain"

    def _clearance(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        covers = ", ".join(self._covered(finding) for finding in data["covers"])
        text = self.tr("by {who} on {day}: {covers}").format(
            who=data["by"], day=self._words.date(date.fromisoformat(data["on"])), covers=covers
        )
        return text, data.get("note") or "", "plain"

    def _covered(self, finding: str) -> str:
        if finding == "red_response":
            return self.tr("sessions that were too much")
        return self._words.short(finding)

    def _programme(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        return data["reason"], "", "quiet"

    def _score(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        instrument, label = data["instrument"], data.get("label")
        names = {
            "confidence": self.tr("How safe running feels"),
            "activity": label or self.tr("Something I want to do again"),
        }
        name = names.get(instrument) or (f"{instrument} {label}" if label else instrument)
        if instrument in names:
            value = self.tr("{value} of 10").format(value=self._value(data["value"]))
            return f"{name} {value}", data.get("scored_by") or "", "plain"
        return f"{name} {self._value(data['value'])}", data.get("scored_by") or "", "plain"

    def _adverse_event(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        days = self._span(data["from"], data.get("to"))
        related = {True: "yes", False: "no"}.get(data.get("related"), data.get("related"))
        remarks = (
            data.get("action"),
            self.tr("thought related") if related == "yes" else None,
        )
        return f"{data['what']} · {days}", " · ".join(r for r in remarks if r), "stop"

    def _pause(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        text = self._span(data["from"], data.get("to"))
        if data.get("reason"):
            text = f"{text} · {data['reason']}"
        return text, self.tr("days not counted"), "quiet"

    def _span(self, first: str, last: str | None) -> str:
        start = self.short_day(date.fromisoformat(first))
        if last is None:
            return self.tr("since {day}").format(day=start)
        if last == first:
            return start
        end = self.short_day(date.fromisoformat(last))
        return self.tr("{first} to {last}").format(first=start, last=end)

    def _limits(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        names = {
            "max_stage": self.tr("highest stage {n}"),
            "stop_pain": self.tr("stop level {n}"),
            "ok_pain": self.tr("acceptable level {n}"),
            "min_rest_days": self.tr("rest days at least {n}"),
            "sessions_per_week": self.tr("sessions a week at most {n}"),
        }
        parts = [
            text.format(n=self._value(data[key]))
            for key, text in names.items()
            if data.get(key) is not None
        ]
        return " · ".join(parts), data["by"], "plain"

    def _advised_step(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        step = self._words.short_step(Step(data["stage"], data["reps"]))
        return step, data["by"], "plain"

    def _choice(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        chosen = data["chosen"]
        texts = {"walk": self.tr("a walk"), "rest": self.tr("a rest day")}
        text = (
            texts[chosen]
            if isinstance(chosen, str)
            else self._words.short_step(Step.from_data(chosen))
        )
        if data.get("recommended"):
            suggested = self._words.short_step(Step.from_data(data["recommended"]))
            text = self.tr("{chosen} · we suggested {suggested}").format(
                chosen=text, suggested=suggested
            )
        return text, data.get("why") or "", "quiet"

    def _note(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        return data["text"], "", "quiet"

    _question = _note


def worth_showing(entry: Entry) -> bool:
    """A choice that only follows the suggestion says nothing new beside its session."""
    return entry.kind != "choice" or entry.data["chosen"] != entry.data.get("recommended")
