"""The diary's entry and the words every rule is written in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Key = tuple[int, int, str]
"""Order of entries: `at`, then `recorded_at` (both in microseconds since 1970, UTC), then id."""


class Step(NamedTuple):
    """A place on the ladder: compares by stage, then repetitions planned."""

    stage: int
    reps: int

    def as_data(self) -> dict[str, int]:
        """The diary's form, ``{"stage": …, "reps": …}``."""
        return {"stage": self.stage, "reps": self.reps}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Step:
        """Read the diary's form."""
        return cls(data["stage"], data["reps"])


class Reason(NamedTuple):
    """Why something was decided: a code and its numbers. The words belong to the screen."""

    code: str
    values: Mapping[str, Any]


def microseconds(moment: datetime) -> int:
    """Microseconds since 1970-01-01 UTC of an aware `moment`."""
    return (moment - _EPOCH) // _MICROSECOND


if TYPE_CHECKING:  # at run time by hand: importing dataclasses costs the start 5 ms
    from dataclasses import dataclass
    from typing import TypedDict, Unpack

    class _Fields(TypedDict, total=False):
        id: str
        kind: str
        at: datetime
        recorded_at: datetime
        source: str
        data: Mapping[str, Any]
        edited_at: datetime | None
        deleted: bool
        history: tuple[Mapping[str, Any], ...]
        extra: Mapping[str, Any]

else:

    def dataclass(**_: bool) -> Any:  # noqa: D103
        return lambda kind: kind


@dataclass(frozen=True, eq=False, repr=False)
class Entry:  # noqa: PLW1641 - what it holds can't be hashed
    """One line of the diary (diary-format version 1), whatever its kind. It never changes.

    `at` (when it happened) and `recorded_at` (when it was written down) are aware and carry the
    patient's UTC offset. `history` holds earlier versions, oldest first, in the diary's JSON form.
    `extra` keeps keys this version does not know.
    """

    id: str
    kind: str
    at: datetime
    recorded_at: datetime
    source: str
    data: Mapping[str, Any]
    edited_at: datetime | None
    deleted: bool
    history: tuple[Mapping[str, Any], ...]
    extra: Mapping[str, Any]

    def __init__(
        self,
        id: str,
        kind: str,
        at: datetime,
        recorded_at: datetime,
        source: str,
        data: Mapping[str, Any],
        edited_at: datetime | None = None,
        deleted: bool = False,
        history: tuple[Mapping[str, Any], ...] = (),
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        vars(self).update(id=id, kind=kind, at=at, recorded_at=recorded_at, source=source)
        vars(self).update(data=data, edited_at=edited_at, deleted=deleted, history=history)
        vars(self).update(extra={} if extra is None else extra)

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, *_: object) -> None:
            raise AttributeError(f"An entry never changes; `changed` makes another ({name}).")

        __delattr__ = __setattr__

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Entry) else NotImplemented

    def __repr__(self) -> str:
        return f"Entry({', '.join(f'{key}={value!r}' for key, value in self._values().items())})"

    def _values(self) -> dict[str, Any]:
        return {name: vars(self)[name] for name in Entry.__annotations__}

    def changed(self, **values: Unpack[_Fields]) -> Entry:
        """The same entry with other values in some of its fields."""
        return Entry(**{**self._values(), **values})

    @property
    def date(self) -> date:
        """The local date of the entry: that of `at` in the patient's own offset."""
        return self.at.date()

    @property
    def late(self) -> bool:
        """Written down on a later local day than it happened, by the offset it happened in."""
        return self.recorded_at.astimezone(self.at.tzinfo).date() > self.date

    @cached_property
    def key(self) -> Key:
        """Sort key; see `Key`."""
        return (microseconds(self.at), microseconds(self.recorded_at), self.id)

    @property
    def changed_at(self) -> datetime:
        """When this version was written: `edited_at`, else `recorded_at`."""
        return self.edited_at or self.recorded_at

    def version(self) -> dict[str, Any]:
        """This version as an item of `history`."""
        item: dict[str, Any] = {
            "at": self.at.isoformat(),
            "source": self.source,
            "data": dict(self.data),
        }
        if self.edited_at is not None:
            item["edited_at"] = self.edited_at.isoformat()
        if self.deleted:
            item["deleted"] = True
        return item

    def edited(
        self,
        now: datetime,
        *,
        data: Mapping[str, Any] | None = None,
        at: datetime | None = None,
        deleted: bool = False,
    ) -> Entry:
        """A new version with the present one appended to its history. `now` is aware."""
        return self.changed(
            data=self.data if data is None else data,
            at=self.at if at is None else at,
            deleted=deleted,
            edited_at=now,
            history=(*self.history, self.version()),
        )
