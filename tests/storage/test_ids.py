from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from storage.ids import NewIds

NOW = datetime(2026, 9, 27, 8, 10, 0, 123456, tzinfo=UTC)


def test_an_id_is_a_uuid_of_version_7_with_its_millisecond_in_front() -> None:
    made = UUID(NewIds()(NOW))
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == int(NOW.timestamp() * 1000)


def test_within_a_millisecond_ids_grow_and_differ() -> None:
    new_id = NewIds()
    made = [new_id(NOW) for _ in range(2000)]
    assert made == sorted(set(made))


def test_ids_grow_even_from_the_highest_random_number() -> None:
    new_id = NewIds(random=lambda count: b"\xff" * count)
    made = [new_id(NOW) for _ in range(50)]
    assert made == sorted(set(made))
    assert {UUID(one).version for one in made} == {7}


def test_a_later_millisecond_sorts_later_and_draws_again() -> None:
    drawn = iter([b"\xff" * 10, bytes(10)])
    new_id = NewIds(random=lambda _: next(drawn))
    first, second = new_id(NOW), new_id(NOW + timedelta(milliseconds=1))
    assert first < second
    assert second.endswith("7000-8000-000000000000")


def test_a_clock_before_1970_gives_the_lowest_time() -> None:
    assert NewIds()(datetime(1969, 1, 1, tzinfo=UTC)).startswith("00000000-0000-7")


def test_two_sources_never_meet() -> None:
    one, other = NewIds(), NewIds()
    assert {one(NOW) for _ in range(500)} & {other(NOW) for _ in range(500)} == set()
