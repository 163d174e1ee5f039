"""`backstride selftest`: the installed program tries itself out in a folder of its own.

It touches no diary of the person and opens no window on the screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from platform import machine

from app.bootstrap import Parts
from app.services.ports import Opening


def run() -> int:
    """Try every part; prints a line a part and returns 0 when all work, else 1."""
    # Without a screen too, and never on the person's screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failures = 0
    with tempfile.TemporaryDirectory(prefix="backstride-selftest-") as folder:
        for name, part in _parts(Path(folder)):
            try:
                said = part()
            except Exception as error:  # noqa: BLE001 - whatever a part can't do is a failure
                failures += 1
                sys.stderr.write(f"FAILED  {name}: {type(error).__name__}: {error}\n")
            else:
                sys.stdout.write(f"ok      {name}: {said}\n")
    verdict = "Backstride works." if not failures else f"{failures} of its parts do not work."
    sys.stdout.write(f"{verdict}\n")
    return 1 if failures else 0


def _parts(folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    parts = Parts(folder / "diary")
    yield "resources", _resources
    yield "store", lambda: _store(parts)
    yield "plan", lambda: _plan(parts)
    yield "pages", lambda: _pages(parts)
    yield "chart", lambda: _chart(parts, folder)
    yield "report", lambda: _report(parts, folder)
    yield "files", lambda: _files(parts, folder)
    yield "take along", lambda: _take_along(folder)
    yield "watch files", lambda: _watch_files(parts)
    yield "passcode", lambda: _passcode(folder)
    yield "closed backups", _closed_backups
    yield "sound", _sound


def _resources() -> str:
    import resources

    tables = [name for name in resources.names("") if name.endswith(".toml")]
    for name in tables:
        resources.load_toml(name)
    index = resources.load_toml("learn/index.toml")
    articles = [*index["articles"], *index["pages"]]
    for article in articles:
        resources.read_text(f"learn/{article['file']}")
    return f"{len(tables)} tables, {len(articles)} texts"


def _store(parts: Parts) -> str:
    from app.services.simulation import fill, simulate
    from storage.backup import backup_now

    now = parts.clock.now()
    first = now.date() - timedelta(weeks=12)
    entries = simulate(parts.programme(), first, 12, 1, now.tzinfo or UTC)
    count = fill(parts.store(), (e for e in entries if e.recorded_at <= now))
    report = parts.check()
    if not report.ok:
        raise RuntimeError(" ".join(report.problems))
    backup_now(parts.paths, "manual")
    return f"{count} entries written, checked and backed up"


def _plan(parts: Parts) -> str:
    parts.diary.refresh()
    return f"rule {parts.plan(parts.clock.now().date()).rule}"


def _pages(parts: Parts) -> str:
    from storage.late_store import LateStore
    from ui.application import Running, make_application
    from ui.window_parts import PAGES

    app = make_application()
    window = parts.window_over(parts.diary, LateStore(parts.paths))
    running = Running(app, window._replace(open_store=Opening))
    running.window.show()
    for name in PAGES:
        running.navigate(name)
        app.processEvents()
        if running.window.grab().isNull():
            raise RuntimeError(f"the page {name} was not painted")
    running.window.close()
    return f"{len(PAGES)} pages painted"


def _chart(parts: Parts, folder: Path) -> str:
    sizes = []
    for ending in ("png", "pdf", "svg"):
        target = folder / f"chart.{ending}"
        parts.chart()(target)
        sizes.append(f"{ending} {target.stat().st_size // 1024 or 1} KiB")
    return ", ".join(sizes)


def _report(parts: Parts, folder: Path) -> str:
    sizes = []
    for ending in ("pdf", "html"):
        target = folder / f"report.{ending}"
        parts.report()(target)
        sizes.append(f"{ending} {target.stat().st_size // 1024 or 1} KiB")
    return ", ".join(sizes)


def _files(parts: Parts, folder: Path) -> str:
    """The whole diary in each of its forms, whose modules are loaded only then."""
    from app.exporters import FORMATS

    with parts.store().reading() as diary:
        entries, profile = diary.entries(), diary.profile()
    sizes = []
    for form in FORMATS:
        target = folder / f"diary{form.ending}"
        form.write(entries, profile, target)
        sizes.append(f"{form.name} {target.stat().st_size // 1024 or 1} KiB")
    return ", ".join(sizes)


def _take_along(folder: Path) -> str:
    """Of a patient in the middle of the programme: there is a next session."""
    from app.services.simulation import fill, simulate
    from app.services.taking_along import ENDINGS

    parts = Parts(folder / "along")
    now = parts.clock.now()
    first = now.date() - timedelta(weeks=4)
    entries = simulate(parts.programme(), first, 5, 1, now.tzinfo or UTC)
    fill(parts.store(), (e for e in entries if e.recorded_at <= now))
    sizes = []
    for kind, ending in ENDINGS.items():
        target = folder / f"next{ending}"
        parts.take_along(kind)(target)
        sizes.append(f"{ending[1:]} {target.stat().st_size // 1024 or 1} KiB")
    return ", ".join(sizes)


def _watch_files(parts: Parts) -> str:
    """Three minutes as a watch and as a phone write them. The last has no zone of its own."""
    from app.importers.watch import read_watch_file

    now = parts.clock.now()
    start = (now - timedelta(hours=1)).astimezone(UTC).replace(microsecond=0)
    metres = []
    for kind, data in (("fit", _recorded_fit(start)), ("gpx", _recorded_gpx(start))):
        [found] = read_watch_file(data, f"run.{kind}", now=now, local=parts.clock.local).recordings
        if found.start != start or found.distance_m is None or not 350 < found.distance_m < 370:
            raise RuntimeError(f"of 360 m in a {kind} file {found.distance_m} were read")
        metres.append(f"{kind} {found.distance_m:.0f} m")
    return ", ".join(metres)


def _recorded_fit(start: datetime) -> bytes:
    from fit_tool.fit_file_builder import FitFileBuilder
    from fit_tool.profile.messages.file_id_message import FileIdMessage
    from fit_tool.profile.messages.record_message import RecordMessage
    from fit_tool.profile.profile_type import FileType

    builder = FitFileBuilder(auto_define=True)
    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    builder.add(head)
    for second in range(0, 181, 10):
        record = RecordMessage()
        record.timestamp = round((start.timestamp() + second) * 1000)
        record.distance = 2.0 * second
        builder.add(record)
    return bytes(builder.build().to_bytes())


def _recorded_gpx(start: datetime) -> bytes:
    metres_a_degree = 111_195
    points = "".join(
        f'<trkpt lat="{2 * second / metres_a_degree:.7f}" lon="0">'
        f"<time>{start + timedelta(seconds=second):%Y-%m-%dT%H:%M:%SZ}</time></trkpt>"
        for second in range(0, 181, 10)
    )
    return f"<gpx><trk><trkseg>{points}</trkseg></trk></gpx>".encode()


def _passcode(folder: Path) -> str:
    """A diary is encrypted, nobody else reads it, and its words open it again."""
    from storage.unit_of_work import open_store

    words = "blue bicycle in the rain"
    parts = Parts(folder / "locked")
    open_store(parts.paths).close()
    before = parts.paths.database.read_bytes()[:15]
    parts.passcode().set(words)
    after = parts.paths.database.read_bytes()[:15]
    if (before, after == before) != (b"SQLite format 3", False):
        raise RuntimeError("the diary was not encrypted")
    again = Parts(folder / "locked")
    again.passcode().unlock(words)
    if not again.check().ok:
        raise RuntimeError("the encrypted diary could not be read")
    return "a diary encrypted and opened again"


def _closed_backups() -> str:
    import pyrage  # noqa: F401 - else it is missed in a process of its own, which says no name

    from storage.age_files import decrypt, encrypt

    closed = encrypt(b"a diary", "a passphrase")
    if decrypt(closed, "a passphrase") != b"a diary":
        raise RuntimeError("what was closed is not what was opened")
    return f"{len(closed)} bytes closed and opened again"


def _sound() -> str:
    """The library that plays the cues. A computer without sound passes: the screen shows them."""
    import resources
    from app.exporters.cue_sounds import RATE, samples

    if find_spec("miniaudio") is None and (sys.platform, machine()) == ("linux", "aarch64"):
        return "none: its library is not made for this kind of computer"
    import miniaudio

    decoded = miniaudio.decode(resources.read_bytes("sounds/run-tone.wav"), nchannels=1)
    wanted_s = len(samples("run", voice=False, tones=True)) / 2 / RATE
    if abs(decoded.duration - wanted_s) > 0.01:
        raise RuntimeError(f"of a cue of {wanted_s} s {decoded.duration} s were read")
    return f"{decoded.duration:.1f} s of a cue"
