"""The sounds of the cues as samples, and when each begins: the same on the laptop and the phone."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from app.engine.intervals import Cue

RATE = 22050
"""Samples a second, of one channel of 16 bits."""

_PAUSE = bytes(2 * (RATE // 10))  # between the tone and the word


def samples(
    cue_id: str, *, voice: bool, tones: bool, volume: float = 1.0, language: str = "en"
) -> bytes:
    """The tone of a cue, its word, or one after the other, at a `volume` from 0 to 1.

    The word is English where it is not there in `language`. Raises FileNotFoundError when the
    program has no such sound. The volume is a loudness as heard: half of it is a quarter of the
    amplitude.
    """
    parts = []
    for wanted, kind in ((tones, "tone"), (voice, "voice")):
        if wanted:
            name = f"sounds/{cue_id}-{kind}.wav"
            spoken = resources.localised(name, language) if kind == "voice" else name
            with wave.open(io.BytesIO(resources.read_bytes(spoken))) as file:
                parts.append(file.readframes(file.getnframes()))
    whole = _PAUSE.join(parts)
    gain = min(max(volume, 0.0), 1.0) ** 2
    if gain == 1:
        return whole
    return array("h", (int(sample * gain) for sample in array("h", whole))).tobytes()


def placed(cues: Sequence[Cue], lengths: Mapping[str, int]) -> list[tuple[int, str]]:
    """The sample at which each cue begins, in order; `lengths` are samples by cue id.

    A cue that falls into another one follows it, so that no word is cut off.
    """
    begun: list[tuple[int, str]] = []
    free = 0
    for cue in sorted(cues, key=lambda cue: cue.at_s):
        start = max(round(cue.at_s * RATE), free)
        begun.append((start, cue.id))
        free = start + lengths[cue.id]
    return begun
