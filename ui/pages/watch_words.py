"""Recordings in words: what was found, what is odd about it, and what it would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from app.engine.model import Entry
from app.engine.recorded import Flag, Recording
from app.engine.run_walk import Split
from app.services.candidate import Doubt
from app.services.measured import Difference
from app.services.settings import METRES_IN
from ui.wording import Words


class WatchWords(QObject):
    """Says recordings in the person's locale and units."""

    def __init__(self, words: Words, units: Callable[[], str]) -> None:
        super().__init__()
        self._words, self._units = words, units

    # --- speeds ---------------------------------------------------------------------------------

    @property
    def an_hour(self) -> str:
        """The unit of speed: "km/h" or "mph"."""
        return self.tr("mph") if self._units() == "mi" else self.tr("km/h")

    def in_unit(self, mps: float) -> float:
        """Metres a second in that unit."""
        return mps * 3600 / METRES_IN[self._units()]

    def in_mps(self, speed: float) -> float:
        """That unit in metres a second."""
        return speed * METRES_IN[self._units()] / 3600

    def speed(self, speed: float) -> str:
        """ "6.4 km/h", of a number in the unit."""
        number = self._words.number(speed, 1)
        return self.tr("{number} {unit}").format(number=number, unit=self.an_hour)

    # --- what was found -------------------------------------------------------------------------

    def title(self, recording: Recording) -> str:
        """When it began: "Tuesday 24 November, 07:40"."""
        if recording.start is None:
            return self.tr("A recording without a date")
        moment = self.moment(recording.start)
        return moment[:1].upper() + moment[1:]

    def moment(self, at: datetime) -> str:
        """Day and time, with the year."""
        day = self._words.date(at.date(), year=True)
        return self.tr("{day}, {time}").format(day=day, time=self._words.time(at))

    def facts(self, recording: Recording, metres: int | None) -> str:
        """Device, sport, duration and distance on foot in a line."""
        parts = [recording.device or self.tr("device not named")]
        if recording.sport is not None:
            parts.append(self.sport(recording.sport))
        if recording.elapsed_s is None:
            parts.append(self.tr("duration not recorded"))
        else:
            parts.append(self._span(recording.elapsed_s))
        if metres is None:
            parts.append(self.tr("distance not recorded"))
        else:
            parts.append(self._words.distance(metres, decimals=2))
        return " · ".join(parts)

    def sport(self, sport: str) -> str:
        """The sport as the file calls it."""
        known = {
            "running": self.tr("running"),
            "walking": self.tr("walking"),
            "other": self.tr("another sport"),
            "generic": self.tr("another sport"),
        }
        name = sport.removeprefix("other:")
        return known.get(name) or name.replace("_", " ")

    def split(self, split: Split) -> str:
        """How much was run and how much walked, in a sentence."""
        if not split.settled:
            return self.tr("How much of this was running is not known yet.")
        walk_s = round(sum(p.end_s - p.start_s for p in split.parts if not p.running))
        said = [
            (self.tr("Running: {amount}."), split.run_s, split.run_m),
            (self.tr("Walking: {amount}."), walk_s, split.walk_m),
        ]
        return " ".join(
            text.format(amount=self._amount(seconds, metres)) for text, seconds, metres in said
        )

    def how(self, split: Split) -> str:
        """What the split goes by."""
        return {
            "laps": self.tr("Told apart by the laps in the file."),
            "plan": self.tr("Told apart by the runs and walks that were planned."),
            "speed": self.tr("Told apart by your speed."),
            "chosen": self.tr("As you set it."),
        }.get(split.how, "")

    def _amount(self, seconds: int, metres: int | None) -> str:
        if metres is None or not seconds:
            return self._span(seconds)
        distance = self._words.distance(metres, decimals=2)
        return self.tr("{time}, {distance}").format(time=self._span(seconds), distance=distance)

    def _span(self, seconds: float) -> str:
        hours, rest = divmod(round(seconds), 3600)
        if not hours:
            return self._words.span(rest)
        number = self._words.number
        return self.tr("{h} h {m} min").format(h=number(hours), m=number(rest // 60))

    # --- what is odd about it -------------------------------------------------------------------

    def flag(self, flag: Flag) -> str:
        """Something to know before accepting, in a sentence or two."""
        return _FLAGS[flag.code](self, flag.values)

    def _spike(self, values: Mapping[str, Any]) -> str:
        jumps = self._words.count(
            values.get("count", 1),
            self.tr("1 jump was"),
            self.tr("{n} jumps were", None, values.get("count", 1)),
        )
        text = self.tr("{jumps} too fast for anyone on foot ({metres}), and left out.")
        metres = self._words.distance(values.get("metres", 0), decimals=2)
        return text.format(jumps=jumps, metres=metres)

    def _ride(self, values: Mapping[str, Any]) -> str:
        text = self.tr(
            "From minute {first} to minute {last} it was faster than on foot, as on a bus or a "
            "bike ({metres}). That is left out."
        )
        number = self._words.number
        return text.format(
            first=number(values.get("start_s", 0) // 60),
            last=number(-(-values.get("end_s", 0) // 60)),
            metres=self._words.distance(values.get("metres", 0), decimals=1),
        )

    def _no_times(self, _values: Mapping[str, Any]) -> str:
        return self.tr("The file doesn't say when it was, so please choose the session yourself.")

    def _no_distance(self, _values: Mapping[str, Any]) -> str:
        return self.tr("No distance was recorded.")

    def _no_samples(self, _values: Mapping[str, Any]) -> str:
        return self.tr("The file holds only totals, not how your speed went up and down.")

    def _truncated(self, _values: Mapping[str, Any]) -> str:
        return self.tr(
            "The file ends early. What came before that is shown here: is that all of it?"
        )

    def _bad_checksum(self, _values: Mapping[str, Any]) -> str:
        return self.tr(
            "The file was changed or damaged since it was recorded: its checksum is wrong. Look "
            "at the numbers before you accept them."
        )

    def _damaged(self, _values: Mapping[str, Any]) -> str:
        return self.tr(
            "From some place on the file can't be read. What came before that is shown here: is "
            "that all of it?"
        )

    def _other_sport(self, values: Mapping[str, Any]) -> str:
        sport = self.sport(str(values.get("sport", "")))
        return self.tr("The file says this was {sport}.").format(sport=sport)

    def _no_sport(self, _values: Mapping[str, Any]) -> str:
        return self.tr("The file doesn't say which sport it was.")

    def _future(self, _values: Mapping[str, Any]) -> str:
        return self.tr(
            "This day has not come yet: the clock of the device was wrong. Please choose the "
            "session yourself."
        )

    def _very_old(self, _values: Mapping[str, Any]) -> str:
        return self.tr(
            "This is long ago: the clock of the device was probably not set. Please choose the "
            "session yourself."
        )

    def _no_zone(self, _values: Mapping[str, Any]) -> str:
        return self.tr("The time is shown as on this computer: the file doesn't name its zone.")

    def _short(self, values: Mapping[str, Any]) -> str:
        text = self.tr("It is only {span} long. Was it started by mistake?")
        return text.format(span=self._span(values.get("seconds", 0)))

    def _out_of_order(self, values: Mapping[str, Any]) -> str:
        return self._words.count(
            values.get("count", 1),
            self.tr("1 moment went back in time and is left out."),
            self.tr(
                "{n} moments went back in time and are left out.", None, values.get("count", 1)
            ),
        )

    def doubt(self, doubt: Doubt) -> str:
        """Why the person is asked where it goes; "" for what is told in another place."""
        return {
            "none": self.tr("No session is written down for this time."),
            "several": self.tr("More than one session is near this time. Which one was it?"),
            "day": self.tr(
                "The session of that day has another time. Please look whether it is the same."
            ),
            "taken": self.tr(
                "This session has numbers from another recording. They would be replaced."
            ),
            "shared": self.tr("Another file here would go to the same session."),
            "repeated": self.tr("Another file here is of the same outing."),
        }.get(doubt, "")

    # --- what it would change -------------------------------------------------------------------

    def change(self, change: Difference) -> tuple[str, str, str]:
        """The field's name, what stands there, and what would."""
        name = {
            "run_s": self.tr("Time spent running"),
            "distance_m": self.tr("Running distance"),
            "total_m": self.tr("Whole distance"),
            "device": self.tr("Device"),
        }[change.key]
        return name, self._value(change.key, change.old), self._value(change.key, change.new)

    def _value(self, key: str, value: Any) -> str:
        if value is None:
            return self.tr("not recorded")
        if key == "device":
            return str(value)
        return self._span(value) if key == "run_s" else self._words.distance(value, decimals=2)

    def entry(self, entry: Entry) -> str:
        """A session or test run, short: "Session, Tue 24 Nov, 07:40, stage 4"."""
        words = self._words
        values = {"day": words.short_date(entry.date), "time": words.time(entry.at)}
        if entry.kind == "test_run":
            return self.tr("Test run, {day}, {time}").format(**values)
        stage = words.number(entry.data["stage"])
        return self.tr("Session, {day}, {time}, stage {stage}").format(stage=stage, **values)


_FLAGS: Mapping[str, Callable[[WatchWords, Mapping[str, Any]], str]] = {
    "spike": WatchWords._spike,
    "ride": WatchWords._ride,
    "no_times": WatchWords._no_times,
    "no_distance": WatchWords._no_distance,
    "no_samples": WatchWords._no_samples,
    "truncated": WatchWords._truncated,
    "bad_checksum": WatchWords._bad_checksum,
    "damaged": WatchWords._damaged,
    "other_sport": WatchWords._other_sport,
    "no_sport": WatchWords._no_sport,
    "future": WatchWords._future,
    "very_old": WatchWords._very_old,
    "no_zone": WatchWords._no_zone,
    "short": WatchWords._short,
    "out_of_order": WatchWords._out_of_order,
}
