"""The key closed with words: only these open it, and nothing that was changed does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from storage.key_file import new_recovery_code, passcode_words, recovery_words
from storage.waiting import LONGEST_WAIT_S, wait_after
from storage.wrapping import (
    BLOCK,
    COST,
    LANES,
    NotWrapped,
    Wrapped,
    open_text,
    seal_text,
    unwrap,
    wrap,
)

CHEAP = 16
keys = st.binary(min_size=32, max_size=32)
words = st.text(max_size=40)


def test_guessing_costs_what_is_stated() -> None:
    wrapped = wrap(bytes(32), "words", "passcode")
    assert (wrapped.cost, wrapped.block, wrapped.lanes) == (COST, BLOCK, LANES) == (2**17, 8, 1)
    assert unwrap(wrapped, "words") == bytes(32)


@settings(max_examples=150, deadline=None)
@given(keys, words, words)
def test_the_same_words_open_it_and_no_others_do(key: bytes, these: str, others: str) -> None:
    assume(these != others)
    wrapped = wrap(key, these, "passcode", CHEAP)
    kept = Wrapped.from_data(json.loads(json.dumps(wrapped.as_data())))
    assert kept == wrapped
    assert unwrap(kept, these) == key
    assert unwrap(kept, others) is None


@settings(max_examples=150, deadline=None)
@given(keys, words, st.sampled_from(["salt", "sealed", "tag"]), st.integers(0, 255))
def test_one_changed_bit_and_it_opens_no_more(key: bytes, these: str, where: str, bit: int) -> None:
    wrapped = wrap(key, these, "passcode", CHEAP)
    changed = bytearray(getattr(wrapped, where))
    changed[bit // 8] ^= 1 << bit % 8
    assert unwrap(wrapped._replace(**{where: bytes(changed)}), these) is None
    assert unwrap(wrapped._replace(purpose="recovery"), these) is None


@given(keys, words)
@settings(max_examples=30, deadline=None)
def test_twice_the_same_looks_different_and_never_shows_the_key(key: bytes, these: str) -> None:
    one, two = (wrap(key, these, "passcode", CHEAP) for _ in range(2))
    assert one.sealed != two.sealed and one.salt != two.salt
    assert key not in (one.sealed, one.tag)


@pytest.mark.parametrize(
    "change",
    [
        {"cost": 2**24},
        {"cost": 3},
        {"cost": 0},
        {"block": 2**20},
        {"lanes": 99},
        {"salt": "00"},
        {"sealed": "zz"},
        {"tag": None},
        {"cost": "many"},
    ],
)
def test_a_file_that_would_take_all_the_memory_or_is_none_is_refused(change: Any) -> None:
    data = wrap(bytes(32), "words", "passcode", CHEAP).as_data() | change
    with pytest.raises(NotWrapped):
        Wrapped.from_data(data)
    with pytest.raises(NotWrapped):
        Wrapped.from_data({name: value for name, value in data.items() if name not in change})


def test_only_a_whole_key_is_wrapped() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        wrap(b"short", "words", "passcode", CHEAP)


@settings(max_examples=100)
@given(keys, keys, st.text(max_size=200), st.integers(0, 10**6))
def test_a_setting_closed_with_the_key(key: bytes, other: bytes, text: str, at: int) -> None:
    assume(key != other)
    sealed = seal_text(key, text)
    assert open_text(key, sealed) == text
    assert open_text(other, sealed) is None
    changed = bytearray(bytes.fromhex(sealed))
    changed[at % len(changed)] ^= 1
    assert open_text(key, changed.hex()) is None
    assert open_text(key, "no hex") is None


def test_recovery_codes_are_long_random_and_forgiving() -> None:
    codes = {new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert recovery_words(f" {code.upper().replace('-', ' ')} ") == recovery_words(code)
        assert len(recovery_words(code)) == 24


def test_a_letter_typed_on_another_keyboard_is_the_same_letter() -> None:
    assert passcode_words("Zu\u0308rich") == passcode_words("Z\u00fcrich")


@given(st.integers(0, 10**6))
def test_waits_grow_and_end(failed: int) -> None:
    assert wait_after(failed) <= wait_after(failed + 1) <= LONGEST_WAIT_S
    assert (wait_after(failed) == 0) == (failed < 3)
