"""The cue player: what is heard, when, and what it does without a device. No device is used."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from app.exporters.cue_sounds import RATE, samples
from ui.platform import sound
from ui.platform.sound import Feed, NoSound, SoundCues

CUES = ("run", "walk", "finished")
PERIOD = RATE // 100


class Output:
    """A device that keeps what it is fed. The test turns its crank with `pull`."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.heard = b""
        self.open = True

    def pull(self, times: int = 1) -> bytes:
        """Ask for that many hundredths of a second; returns them, silence filled in."""
        before = len(self.heard)
        for _ in range(times):
            self.heard += self.feed.send(PERIOD).ljust(2 * PERIOD, b"\0")
        return self.heard[before:]

    def close(self) -> None:
        self.open = False


class Desk:
    """A player with an output one can pull, and a clock one can turn."""

    def __init__(self) -> None:
        self.now = 100.0
        self.outputs: list[Output] = []
        self.there = True
        self.opening = threading.Event()
        self.opening.set()
        self.cues = SoundCues(self.open, lambda: self.now)

    def open(self, feed: Feed) -> Output:
        assert self.opening.wait(5)
        if not self.there:
            raise NoSound("none")
        self.outputs.append(Output(feed))
        return self.outputs[-1]

    def prepare(self, *, voice: bool = True, tones: bool = True, volume: float = 1.0) -> None:
        self.cues.prepare(CUES, voice=voice, tones=tones, volume=volume)

    def done(self) -> None:
        """Wait for the player's second thread."""
        if self.cues._worker is not None:
            self.cues._worker.submit(lambda: None).result(timeout=5)

    def ready(self) -> Output:
        self.prepare()
        self.done()
        return self.outputs[-1]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(sound, "CLOSING_S", 0.0)
    made = Desk()
    yield made
    if made.cues._worker is not None:
        for output in made.outputs:
            if output.open:
                output.pull(1000)
        made.cues.close()


def whole(cue: str) -> bytes:
    return samples(cue, voice=True, tones=True)


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


# --- heard


def test_a_cue_begins_with_the_next_helping_and_is_heard_whole(desk: Desk) -> None:
    output = desk.ready()
    assert set(output.pull(50)) == {0}
    desk.cues.play("run")
    heard = output.pull(300)
    assert heard.startswith(whole("run"))
    assert set(heard[len(whole("run")) :]) == {0}


def test_a_cue_within_another_follows_it(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("run")
    output.pull(5)
    desk.cues.play("walk")
    output.pull(500)
    assert output.heard.startswith(whole("run") + whole("walk"))


def test_a_cue_begins_at_its_very_sample(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("run", 0.1234)
    for _ in range(300):
        output.pull()
        desk.now += PERIOD / RATE
    onset = len(output.heard) - len(output.heard.lstrip(b"\0"))
    first = len(whole("run")) - len(whole("run").lstrip(b"\0"))
    assert (onset - first) // 2 == pytest.approx(0.1234 * RATE, abs=1.5)
    assert output.heard[onset:].startswith(whole("run").lstrip(b"\0"))


def test_what_was_handed_over_early_can_be_dropped_what_is_due_not(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("walk", 2.0)
    desk.cues.play("run")
    desk.cues.drop()
    for _ in range(400):
        output.pull()
        desk.now += PERIOD / RATE
    assert output.heard.startswith(whole("run"))
    assert set(output.heard[len(whole("run")) :]) == {0}


def test_dropped_while_the_device_was_still_being_opened(desk: Desk) -> None:
    desk.opening.clear()
    desk.prepare()
    desk.cues.play("walk", 2.0)
    desk.now += 0.5
    desk.cues.drop()
    desk.opening.set()
    desk.done()
    [output] = desk.outputs
    for _ in range(400):
        output.pull()
        desk.now += PERIOD / RATE
    assert set(output.heard) == {0}


def test_silent_mode_is_silent_at_once(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("walk", 1.0)
    desk.cues.prepare(CUES, voice=False, tones=False, volume=1.0)
    output.pull()
    desk.done()
    assert set(output.heard) == {0} and not output.open


def test_a_cue_to_come_outlives_the_loss_of_the_device(desk: Desk) -> None:
    desk.ready()
    desk.now += 20
    desk.cues.play("walk", 2.0)
    assert desk.cues.trouble() is None
    desk.done()
    output = desk.outputs[-1]
    assert len(desk.outputs) == 2
    for _ in range(400):
        output.pull()
        desk.now += PERIOD / RATE
    assert whole("walk").strip(b"\0") in output.heard


def test_words_alone_tones_alone_and_softer(desk: Desk) -> None:
    for choice in (
        {"voice": True, "tones": False, "volume": 1.0},
        {"voice": False, "tones": True, "volume": 1.0},
        {"voice": True, "tones": True, "volume": 0.3},
    ):
        desk.cues.prepare(CUES, **choice)  # type: ignore[arg-type]
        desk.done()
        [output] = desk.outputs  # the device stays open
        desk.cues.play("walk")
        assert output.pull(300).startswith(samples("walk", **choice))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "choice",
    [{"voice": False, "tones": False, "volume": 1.0}, {"voice": True, "tones": True, "volume": 0}],
)
def test_silent_mode_opens_no_device_and_has_no_trouble(
    desk: Desk, choice: dict[str, bool]
) -> None:
    desk.cues.prepare(CUES, **choice)
    desk.cues.play("run")
    desk.cues.test()
    desk.cues.stop()
    desk.done()
    assert desk.outputs == []
    assert desk.cues.trouble() is None


def test_silent_mode_during_a_session_lets_the_device_go(desk: Desk) -> None:
    output = desk.ready()
    output.pull()
    desk.prepare(voice=False, tones=False)
    desk.done()
    assert not output.open
    desk.prepare()
    desk.done()
    assert len(desk.outputs) == 2


def test_the_test_button_lets_a_cue_be_heard(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.test()
    desk.done()
    assert output.pull(300).startswith(whole("run"))


def test_an_unknown_cue_is_silence(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("half_way")
    assert set(output.pull(100)) == {0}


# --- never cut off, never stale


def test_the_last_cue_is_whole_before_the_device_is_let_go(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("finished")
    desk.cues.stop()
    output.pull(10)
    time.sleep(0.2)
    assert output.open
    output.pull(400)
    desk.done()
    assert output.heard.startswith(whole("finished"))
    assert not output.open


def test_the_program_ends_when_the_last_cue_has(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("finished")
    ending = threading.Thread(target=desk.cues.close)
    ending.start()
    output.pull(50)
    assert ending.is_alive() and output.open
    output.pull(500)
    ending.join(5)
    assert not ending.is_alive() and not output.open
    assert output.heard.startswith(whole("finished"))


def test_a_session_begun_while_the_last_cue_sounds_keeps_the_device(desk: Desk) -> None:
    output = desk.ready()
    desk.cues.play("finished")
    desk.cues.stop()
    output.pull(1)
    desk.prepare()
    desk.done()
    assert output.open
    desk.cues.play("run")
    output.pull(500)
    assert output.heard.startswith(whole("finished") + whole("run"))


def test_a_cue_that_waited_a_moment_for_the_device_is_heard_a_stale_one_not(desk: Desk) -> None:
    for waited, heard in ((0.5, True), (1.5, False)):
        desk.opening.clear()
        desk.prepare()
        desk.cues.play("run")
        desk.now += waited
        desk.opening.set()
        desk.done()
        output = desk.outputs[-1]
        assert output.pull(300).startswith(whole("run")) == heard
        desk.cues.stop()
        desk.done()


def test_no_method_waits_for_a_slow_device(desk: Desk) -> None:
    desk.opening.clear()
    begun = time.monotonic()
    desk.prepare()
    desk.cues.play("run")
    desk.cues.test()
    desk.cues.trouble()
    desk.cues.stop()
    assert time.monotonic() - begun < 0.2
    desk.opening.set()
    desk.done()


# --- no device


def test_no_device_is_a_trouble_until_one_is_there(desk: Desk) -> None:
    desk.there = False
    desk.prepare()
    desk.done()
    assert "No sound" in str(desk.cues.trouble())
    desk.cues.play("run")
    desk.cues.stop()
    desk.there = True
    desk.prepare()
    desk.done()
    assert desk.cues.trouble() is None


def test_a_device_lost_at_once_is_given_up_and_said(desk: Desk) -> None:
    output = desk.ready()
    output.pull()
    assert desk.cues.trouble() is None
    desk.now += 3
    desk.cues.play("run")
    desk.done()
    assert "watch the screen" in str(desk.cues.trouble())
    assert not output.open
    assert len(desk.outputs) == 1


def test_a_device_lost_later_is_looked_for_again_once(desk: Desk) -> None:
    desk.ready().pull()
    desk.now += 60
    desk.cues.trouble()
    desk.done()
    assert desk.cues.trouble() is None
    assert [output.open for output in desk.outputs] == [False, True]
    desk.now += 3  # the new one never asks for anything
    desk.cues.trouble()
    desk.done()
    assert desk.cues.trouble() is not None
    assert [output.open for output in desk.outputs] == [False, False]


def test_a_plug_pulled_for_good_is_said(desk: Desk) -> None:
    desk.ready().pull()
    desk.there = False
    desk.now += 60
    desk.cues.trouble()
    desk.done()
    assert desk.cues.trouble() is not None
    desk.cues.play("walk")
    desk.cues.stop()


def test_without_the_library_it_is_a_trouble_and_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "miniaudio", None)
    cues = SoundCues()
    cues.prepare(CUES, voice=True, tones=True, volume=1)
    until(lambda: cues.trouble() is not None)
    cues.play("run")
    cues.stop()


def test_a_device_that_swallows_everything_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a named backend the library opens one of that kind on a computer without sound."""
    import miniaudio

    asked = []

    class Refusing:
        def __init__(self, *_: object, backends: list[miniaudio.Backend], **__: object) -> None:
            asked.extend(backends)
            raise miniaudio.MiniaudioError("no device")

    monkeypatch.setattr(miniaudio, "PlaybackDevice", Refusing)
    with pytest.raises(NoSound):
        sound.open_device(iter(()))  # type: ignore[arg-type]
    assert miniaudio.Backend.PULSEAUDIO in asked
    assert miniaudio.Backend.ALSA in asked
    assert miniaudio.Backend.NULL not in asked


def test_the_library_comes_in_with_the_first_session_only() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from ui.platform.sound import SoundCues; SoundCues()\n"
        "assert not {'miniaudio', 'wave', 'concurrent.futures.thread'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
