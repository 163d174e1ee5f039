"""`backstride selftest`: the installed program tries itself out in a folder of its own.

It touches no diary of the person and opens no window on the screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from pathlib import Path

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
