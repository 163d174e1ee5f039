"""Speak and draw the cue sounds into resources/sounds: `make sounds`.

The sounds are committed, so nobody needs this to build or run the program. It is run again when a
word or a tone is to change. It needs espeak-ng; the tones need nothing.

Each cue is two files: `run-voice.wav`, the spoken word, and `run-tone.wav`, for who does not want
words or does not know them. Running and walking are the two patterns that matter: three short,
high, rising notes against two long, low, falling ones. The last run has the run's twice, warm-up
and cool-down begin as the walk does; every other cue stays on one pitch, so that none can be taken
for either.
"""

from __future__ import annotations

import array
import io
import math
import shutil
import subprocess
import sys
import wave
from pathlib import Path

SOUNDS = Path(__file__).parents[1] / "resources" / "sounds"
RATE = 22050  # espeak-ng's own, and enough for speech
PEAK = 0.8 * 32767

ENGLISH = "en-gb-x-rp"
WORDS = {
    "count_in": "Get ready.",
    "warm_up": "Warm up. Walk.",
    "run": "Run.",
    "walk": "Walk.",
    "ten_left": "Ten seconds.",
    "half_way": "Half way.",
    "last_rep": "Last run.",
    "cool_down": "Cool down. Walk.",
    "finished": "Finished.",
}

OTHERS = {
    "de": {
        "count_in": "Bereit machen.",
        "warm_up": "Aufwärmen. Gehen.",
        "run": "Laufen.",
        "walk": "Gehen.",
        "ten_left": "Noch zehn Sekunden.",
        "half_way": "Halbzeit.",
        "last_rep": "Letzter Lauf.",
        "cool_down": "Ausklang. Gehen.",
        "finished": "Fertig.",
    },
    "es": {
        "count_in": "Prepárate.",
        "warm_up": "Calentamiento. Camina.",
        "run": "Corre.",
        "walk": "Camina.",
        "ten_left": "Quedan diez segundos.",
        "half_way": "Mitad del camino.",
        "last_rep": "Último tramo corriendo.",
        "cool_down": "Vuelta a la calma. Camina.",
        "finished": "Terminado.",
    },
}
"""The words in other languages, by espeak-ng's name of the voice; each in a folder of its own."""

Note = tuple[float, float]  # Hz (0: a rest) and seconds
_REST: Note = (0, 0.05)
_RUN: list[Note] = [(880, 0.1), _REST, (1109, 0.1), _REST, (1397, 0.16)]
_WALK: list[Note] = [(494, 0.28), _REST, (330, 0.34)]
NOTES: dict[str, list[Note]] = {
    "run": _RUN,
    "walk": _WALK,
    "warm_up": [*_WALK, _REST, (330, 0.2)],
    "cool_down": [*_WALK, _REST, (247, 0.4)],
    "count_in": [(659, 0.12)],
    "ten_left": [(988, 0.05), _REST, (988, 0.05)],
    "half_way": [(659, 0.15), (0, 0.12), (659, 0.15)],
    "last_rep": [*_RUN, (0, 0.15), *_RUN],
    "finished": [(659, 0.18), _REST, (659, 0.18), _REST, (659, 0.6)],
}


def spoken(words: str, voice: str) -> array.array[int]:
    """The samples of `words`, without the silence around them."""
    command = ["espeak-ng", "-v", voice, "-s", "150", "-p", "45", "--stdout", words]
    said = subprocess.run(command, check=True, capture_output=True).stdout
    # A WAV written to a pipe does not know its length; what follows its 44 bytes is samples.
    with wave.open(io.BytesIO(said)) as head:
        if (head.getframerate(), head.getnchannels(), head.getsampwidth()) != (RATE, 1, 2):
            raise SystemExit(f"espeak-ng speaks at {head.getframerate()} Hz here, not {RATE}")
    samples = array.array("h", said[44 : len(said) - len(said) % 2])
    loud = [at for at, sample in enumerate(samples) if abs(sample) > 300]
    samples = samples[max(0, loud[0] - RATE // 200) : loud[-1] + RATE // 25]
    # Bent rather than only scaled: speech is mostly quiet, and must be heard beside a treadmill.
    top = max(map(abs, samples))
    bent = (math.tanh(2.5 * sample / top) / math.tanh(2.5) for sample in samples)
    return array.array("h", (round(PEAK * value) for value in bent))


def sounded(notes: list[Note]) -> array.array[int]:
    """The samples of `notes`. Overtones let small loudspeakers sound the low ones too."""
    samples = array.array("h")
    edge = RATE // 125  # 8 ms: softer than a click, quick enough to be on time
    for pitch, seconds in notes:
        length = round(seconds * RATE)
        for at in range(length):
            turn = 2 * math.pi * pitch * at / RATE
            wave_ = (math.sin(turn) + 0.4 * math.sin(2 * turn) + 0.2 * math.sin(3 * turn)) / 1.4
            fade = min(1.0, at / edge, (length - at) / edge)
            samples.append(round(0.6 * PEAK * wave_ * fade) if pitch else 0)
    return samples


def as_wav(samples: array.array[int]) -> bytes:
    """A WAV file of one channel of 16 bits."""
    if sys.byteorder == "big":
        samples.byteswap()
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return kept.getvalue()


def main() -> None:
    """Write every sound anew."""
    if shutil.which("espeak-ng") is None:
        raise SystemExit("espeak-ng is needed: sudo apt-get install espeak-ng")
    SOUNDS.mkdir(exist_ok=True)
    for cue, words in WORDS.items():
        (SOUNDS / f"{cue}-voice.wav").write_bytes(as_wav(spoken(words, ENGLISH)))
        (SOUNDS / f"{cue}-tone.wav").write_bytes(as_wav(sounded(NOTES[cue])))
    for language, said in OTHERS.items():
        (SOUNDS / language).mkdir(exist_ok=True)
        for cue, words in said.items():
            (SOUNDS / language / f"{cue}-voice.wav").write_bytes(as_wav(spoken(words, language)))


if __name__ == "__main__":
    main()
