"""What each command does; see `app.cli` for how it is called and how it ends."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any, TextIO

import resources
from app.cli import TAKE_ALONG, Services, one_line, printable
from app.engine.model import Reason
from app.exporters import FORMATS
from app.exporters.files import replacing
from app.services.ports import BackstrideError

CHART_ENDINGS = (".png", ".svg", ".pdf")
REPORT_ENDINGS = (".pdf", ".html")


class WrongUsage(BackstrideError):
    """A command that can't be carried out as it was typed."""


def _plan(args: argparse.Namespace, services: Services, out: TextIO) -> int:
    words = resources.load_toml("reasons.toml")
    decision = services.plan(args.on or services.clock.now().date())
    plan = {
        "date": decision.date.isoformat(),
        "week": decision.week,
        "locked": decision.locked,
        "rule": decision.rule,
        "step": decision.step and decision.step.as_data(),
        "ceiling": decision.ceiling and decision.ceiling.as_data(),
        "earliest": decision.earliest and decision.earliest.isoformat(),
        "last_response": decision.last_response,
        "reasons": [reason_text(reason, words) for reason in decision.reasons],
    }
    # On a terminal that can't show every letter, JSON's own escapes can.
    utf8 = (getattr(out, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
    out.write(json.dumps(plan, indent=2, ensure_ascii=not utf8) + "\n")
    return 0


def reason_text(reason: Reason, words: Mapping[str, Any]) -> str:
    """The reason as a sentence; `words` are the tables of `reasons.toml`."""
    rule = words["rules"].get(reason.code)
    template = rule["text"] if rule else {**words["responses"], **words["extras"]}[reason.code]
    numbers = {
        name: f"{value:g}" if isinstance(value, float) else value
        for name, value in reason.values.items()
    }
    return str(template).format_map(numbers)


def _export(args: argparse.Namespace, services: Services, out: TextIO) -> int:
    target: Path = args.file
    if args.format == "chart":
        _export_chart(target, services)
        out.write(printable(f"Wrote {target}.\n", out))
        return 0
    if args.format == "report":
        _export_report(target, services)
        out.write(printable(f"Wrote {target}.\n", out))
        return 0
    if args.format in TAKE_ALONG:
        _export_session(args.format, target, services)
        out.write(printable(f"Wrote {target}.\n", out))
        return 0
    form = next(form for form in FORMATS if form.name == args.format)
    if form.only_ending and target.suffix.lower() != form.ending:
        raise WrongUsage(f"{form.about}: name the file {target.stem}{form.ending}.")
    with services.store().reading() as diary:
        entries, profile = diary.entries(), diary.profile()
    form.write(entries, profile, target)
    out.write(printable(f"Wrote {target}: {_count(len(entries))} in the diary.\n", out))
    return 0


def _export_chart(target: Path, services: Services) -> None:
    if target.suffix.lower() not in CHART_ENDINGS:
        raise WrongUsage(
            f"A chart is written as PNG, SVG or PDF: let the name “{target.name}” end in one of "
            f"{' '.join(CHART_ENDINGS)}."
        )
    with replacing(target) as made:
        services.chart()(made)


def _export_report(target: Path, services: Services) -> None:
    if target.suffix.lower() not in REPORT_ENDINGS:
        raise WrongUsage(
            f"A report is written as PDF or HTML: let the name “{target.name}” end in one of "
            f"{' '.join(REPORT_ENDINGS)}."
        )
    services.report()(target)


def _export_session(kind: str, target: Path, services: Services) -> None:
    from app.services.taking_along import ENDINGS

    # Asked first: while nothing is open, that is what the person needs to hear.
    write = services.take_along(kind)
    if target.suffix.lower() != ENDINGS[kind]:
        raise WrongUsage(
            f"Let the file's name end in {ENDINGS[kind]}: {target.stem}{ENDINGS[kind]}."
        )
    write(target)


def _import(args: argparse.Namespace, services: Services, out: TextIO) -> int:
    from app.cli.watch_files import bring_in, is_watch_file
    from app.importers.diary_json import read
    from app.services.merging import merge_diaries

    source: Path = args.file
    if is_watch_file(source):
        return bring_in(source, services, out)
    imported = read(source)
    done = merge_diaries(services.store(), imported, services.clock.now().date())
    out.write(f"Added: {done.added}. Merged: {done.merged}. Already here: {done.unchanged}.\n")
    if done.future:
        out.write(f"Dated after today: {done.future}. Each counts from its date on.\n")
    if done.settings:
        names = one_line(", ".join(done.settings))
        out.write(printable(f"Settings taken over: {names}.\n", out))
    return 0


def _check(_args: argparse.Namespace, services: Services, out: TextIO) -> int:
    report = services.check()
    out.write(printable(f"Diary in {services.folder}, schema version {report.version}.\n", out))
    for kind, number in sorted(report.counts.items()):
        out.write(f"  {kind}: {number}\n")
    total = sum(report.counts.values())
    out.write(f"{_count(total)}. {'Nothing is wrong.' if report.ok else 'Something is wrong:'}\n")
    for problem in report.problems:
        out.write(printable(f"  {problem}\n", out))
    return 0 if report.ok else 1


def _demo(args: argparse.Namespace, services: Services, out: TextIO) -> int:
    from app.services.simulation import fill, simulate

    now = services.clock.now()
    first = now.date() - timedelta(days=7 * args.weeks - 1)
    entries = simulate(services.programme(), first, args.weeks, args.seed, now.tzinfo or UTC)
    stored = fill(services.store(), (entry for entry in entries if entry.recorded_at <= now))
    out.write(
        printable(
            f"{services.folder} now holds a simulated patient: {_count(stored)} "
            f"since {first.isoformat()}.\n",
            out,
        )
    )
    return 0


def _sample(args: argparse.Namespace, services: Services, _out: TextIO) -> int:
    return services.show_sample(args.country, args.units)


def _selftest(_args: argparse.Namespace, services: Services, _out: TextIO) -> int:
    return services.selftest()


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Services, TextIO], int]] = {
    "plan": _plan,
    "export": _export,
    "import": _import,
    "check": _check,
    "demo": _demo,
    "sample": _sample,
    "selftest": _selftest,
}


def _count(number: int) -> str:
    return f"{number} entry" if number == 1 else f"{number} entries"
