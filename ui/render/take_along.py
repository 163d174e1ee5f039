"""Everything to take along, from the page and from the command line: the words of each file, and
what writes it. All of them are of exactly the next session as chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, QTimeZone

from app.engine.intervals import cues, timeline
from app.engine.response import RISE_RED
from app.exporters.files import write_atomically
from app.services.taking_along import Coming, ComingSessions, NextSession
from app.services.use_cases import UseCases
from ui.pages.countries import numbers_in
from ui.render.pocket_card import CardContent, card_pdf
from ui.widgets.session_strip import segments_of
from ui.wording import Words

if TYPE_CHECKING:
    from app.exporters.ics import CalendarEvent

_EMERGENCY_NOW = ("chest_pain", "faint", "saddle_numbness", "bladder", "bowel", "both_legs")
_STOP_FOR_NOW = ("spreading_leg_pain", "new_numbness_or_weakness", "dizzy")
"""Stop signs that can come up on the way (clinical.md §2), the emergencies first."""

Progress = Callable[[float], None]


class Making(NamedTuple):
    """One file to be made. `write` may run in another thread, unless `quick`, which is over in a
    blink; it tells how far it is, 0 to 1. `finished` is called in the window's thread once the file
    is there."""

    write: Callable[[Path, Progress], None]
    quick: bool = True
    finished: Callable[[], None] = lambda: None


def system_zone() -> ZoneInfo | None:
    """The computer's time zone; None when it has no name that calendars know."""
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


class TakeAlongFiles(QObject):
    """Makes each file. What the diary says is read when a file is asked for, not later."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        zone: Callable[[], ZoneInfo | None] = system_zone,
    ) -> None:
        super().__init__()
        self._taking, self._diary = use_cases.taking_along, use_cases.diary
        self._words, self._zone = words, zone

    def making(self, kind: str) -> Making:
        """What writes the file of this kind (see `ENDINGS`), all of it or nothing.

        Raises Refused when nothing is open; writing raises TargetRefused or StoreUnavailable.
        """
        return {
            "cues": self._cues,
            "card": self._card,
            "ics": self._calendar,
            "workout": self._workout,
        }[kind]()

    # --- the files ------------------------------------------------------------------------------

    def _cues(self) -> Making:
        from app.exporters.cue_track import write_track

        session = self._taking.next_session()
        phases = timeline(session.programme, session.step)
        title, language = self._marked(session, self._short(session)), self._words.language

        def write(target: Path, progress: Progress) -> None:
            write_track(phases, cues(phases), target, title, progress, language=language)

        return Making(write, quick=False)

    def _card(self) -> Making:
        content = self.card_content(self._taking.next_session())

        def write(target: Path, _progress: Progress) -> None:
            write_atomically(target, card_pdf(content))

        return Making(write)

    def _workout(self) -> Making:
        from app.exporters.workout_fit import WorkoutNames, workout_file

        session = self._taking.next_session()
        names = WorkoutNames(
            self._marked(session, self._short(session)),
            self.tr("Warm up"),
            self.tr("Run"),
            self.tr("Walk"),
            self.tr("Cool down"),
        )

        def write(target: Path, _progress: Progress) -> None:
            write_atomically(
                target, workout_file(session.programme, session.step, names, session.made_at)
            )

        return Making(write)

    def _calendar(self) -> Making:
        from app.exporters.ics import calendar_file

        session, file = self._taking.next_session(), self._taking.coming()
        events = [self._event(session, file, coming) for coming in file.sessions]
        name, zone = self.tr("Backstride"), self._zone()

        def write(target: Path, _progress: Progress) -> None:
            content = calendar_file(events, name, zone, session.made_at, file.sequence)
            write_atomically(target, content)

        return Making(write, finished=lambda: self._taking.exported(file))

    # --- words ----------------------------------------------------------------------------------

    def _marked(self, session: NextSession, text: str) -> str:
        """A made-up patient's file is never taken for a real one's."""
        return self.tr("DEMO {text}").format(text=text) if session.simulated else text

    def _short(self, session: NextSession) -> str:
        """The session in one short line, the repetitions first."""
        stage, words = session.programme.stage(session.step.stage), self._words
        text = self.tr("{n} × run {run}, walk {walk}")
        if not stage.walk_s:
            text = self.tr("{n} × run {run}")
        return text.format(
            n=words.number(session.step.reps),
            run=words.clock(stage.run_s),
            walk=words.clock(stage.walk_s),
        )

    def when(self, session: NextSession) -> str:
        """From which day on it may be."""
        if session.first_day is None:
            return self.tr("After your days off.")
        return self.tr("On {date}, or on any later day.").format(
            date=self._words.date(session.first_day)
        )

    def _event(self, session: NextSession, file: ComingSessions, coming: Coming) -> CalendarEvent:
        from app.exporters.ics import CalendarEvent

        minutes = max(1, round(session.programme.duration_s(session.step) / 60))
        title, text, alarm = self.tr("Run-walk session"), "", None
        if coming.state in ("next", "later"):
            alarm = self.tr("Run-walk session in an hour. Look into Backstride first.")
            text = self._details(session, coming)
        if coming.state == "next":
            title = self.tr("Run-walk: {session}").format(session=self._short(session))
        elif coming.state == "done":
            title = self.tr("Run-walk session, done")
        return CalendarEvent(
            uid=f"{coming.uid}@backstride",
            start=datetime.combine(coming.day, file.at),
            length=timedelta(minutes=minutes),
            summary=self._marked(session, title),
            description=text,
            alarm=alarm,
            busy=coming.state in ("next", "later"),
            cancelled=coming.state == "gone",
        )

    def _details(self, session: NextSession, coming: Coming) -> str:
        if coming.state == "next":
            what = self._words.session(session.step, session.programme)
        else:
            what = self.tr(
                "Backstride says which step it is once it knows how your back took the one before."
            )
        return "\n".join(
            (
                what,
                self.tr(
                    "Before you go, open Backstride. If it shows a card in place of a plan, or "
                    "another day, this date no longer holds."
                ),
                self.tr("A smaller step, a walk or a rest is always open to you."),
            )
        )

    def card_content(self, session: NextSession) -> CardContent:
        """What stands on the pocket card."""
        words, programme, step = self._words, session.programme, session.step
        stage = programme.stage(step.stage)
        lines = [self._short(session)]
        if programme.warm_up_s:
            text = self.tr("First walk {time} to warm up.")
            lines.insert(0, text.format(time=words.span(programme.warm_up_s)))
        if programme.cool_down_s:
            text = self.tr("Then walk {time} to cool down.")
            lines.append(text.format(time=words.span(programme.cool_down_s)))
        boxes = self.tr("Tick off each run of {run}:").format(run=words.span(stage.run_s))
        return CardContent(
            kicker=self.tr("My next session · {minutes}").format(
                minutes=words.minutes(programme.duration_s(step))
            ),
            title=words.short_step(step),
            when=self.when(session),
            segments=segments_of(programme, step),
            lines=lines,
            tick=boxes,
            boxes=[words.number(n) for n in range(1, step.reps + 1)],
            warnings=self._warnings(session),
            blanks=[
                self.tr("Pain before (0–100)"),
                self.tr("Worst pain"),
                self.tr("Straight after"),
                self.tr("Effort (0–10)"),
            ],
            foot=self._foot(session.made_at.date()),
            banner=self.tr("Made up (a demo). Nobody's plan.") if session.simulated else "",
        )

    def _warnings(self, session: NextSession) -> list[tuple[str, str]]:
        numbers = numbers_in(self._words, self._diary.profile().get("country"))
        signs = {item["id"]: item["label"] for item in self._words.items("stop_signs")}

        def listed(ids: tuple[str, ...]) -> str:
            return self.tr(" · ").join(signs[name] for name in ids)

        return [
            (
                self.tr("Walk the rest"),
                self.tr("Your pain goes above {ok} of 100. That level is a guide.").format(
                    ok=self._words.plain(session.ok_level)
                ),
            ),
            (
                self.tr("Stop, and note it in Backstride before any other run"),
                self.tr("Pain of {stop} or more, or {rise} more than before · {signs}").format(
                    stop=self._words.plain(session.stop_level),
                    rise=self._words.plain(RISE_RED),
                    signs=listed(_STOP_FOR_NOW),
                ),
            ),
            (
                self.tr("Stop and phone {number} now").format(number=numbers.emergency),
                listed(_EMERGENCY_NOW),
            ),
        ]

    def _foot(self, made: date) -> str:
        text = self.tr(
            "Run slowly enough to talk. Less is always fine. If Backstride now shows a card in "
            "place of a plan, don't use this one. A guide, not a promise. Made on {date}."
        )
        return text.format(date=self._words.date(made, year=True))
