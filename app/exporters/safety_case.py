"""The safety case as one HTML file, for whoever has to look at it: `make safety-case`.

In English, as it is kept; it works without scripts, asks for nothing from outside, and takes the
colours of the reader's own browser.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

import resources
from app import __version__
from app.services.safety_case import (
    STATUSES,
    Control,
    Hazard,
    Risk,
    SafetyCase,
    read_safety_case,
)

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 3rem;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
article { border-top: 1px solid; margin-top: 1.5rem; }
dt { font-weight: 700; }
dd { margin: 0 0 .5rem; }
.table { overflow-x: auto; margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; border-bottom: 1px solid;
  padding: .3rem .8rem .3rem 0; }
code { font-size: .875em; overflow-wrap: anywhere; }
@media print { article, tr { break-inside: avoid; } body { font-size: 10pt; } }
"""

STATUS_WORDS = {
    "verified": "verified: a test stands behind every control",
    "partly": "partly verified: not behind every control",
    "open": "open: something is known to be missing",
}


def safety_case_html(case: SafetyCase) -> str:
    """The whole case as the text of an HTML file."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en" dir="ltr">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<title>Safety case of Backstride</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            "<header>",
            "<h1>Safety case of Backstride</h1>",
            f"<p>Backstride {escape(__version__)}, hazard log version {escape(case.version)}. "
            "Structured after DCB0129; signed by no clinical safety officer.</p>",
            "</header>",
            "<main>",
            *_opening(case),
            *_scales(case),
            *_overview(case),
            '<h2 id="log">The hazards one by one</h2>',
            *(line for hazard in case.hazards for line in _hazard(hazard, case)),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _opening(case: SafetyCase) -> Iterator[str]:
    yield "<h2>Intended purpose</h2>"
    yield from _paragraphs(case.purpose)
    yield "<h2>Regulatory position</h2>"
    yield from _paragraphs(case.position)
    for jurisdiction in case.jurisdictions:
        yield f"<h3>{escape(jurisdiction.name)}</h3>"
        yield f"<p>{escape(jurisdiction.text)}</p>"
    yield "<h3>What would change this</h3>"
    yield from _list(escape(change) for change in case.changes)


def _scales(case: SafetyCase) -> Iterator[str]:
    yield "<h2>How a risk is scored</h2>"
    yield (
        "<p>Severity times likelihood, 1 to 25, before the controls and with them. "
        "1 to 4 is low, 5 to 9 medium, 10 and more high. The bounds, the words of the levels "
        "and all scores are our own judgement.</p>"
    )
    for caption, levels in (("Severity", case.severity), ("Likelihood", case.likelihood)):
        rows = (
            (str(number), level.name, level.text) for number, level in enumerate(levels, start=1)
        )
        yield from _table(caption, ("Level", "Name", "Meaning"), rows)


def _overview(case: SafetyCase) -> Iterator[str]:
    counts = ", ".join(f"{case.count(status)} {status}" for status in STATUSES)
    yield "<h2>All hazards at a glance</h2>"
    yield (
        f"<p>{len(case.hazards)} hazards: {counts}. "
        f"The highest risk that remains is {case.highest_left()} of 25.</p>"
    )
    yield from _list(escape(f"{name[0].upper()}{name[1:]}.") for name in STATUS_WORDS.values())
    rows = (
        (
            f'<a href="#{escape(hazard.id)}">{escape(hazard.id)}</a>',
            escape(hazard.hazard),
            f"{hazard.before.score} {hazard.before.band}",
            f"{hazard.after.score} {hazard.after.band}",
            hazard.status,
        )
        for hazard in case.hazards
    )
    heads = ("Hazard", "What goes wrong", "Risk before", "Risk after", "Status")
    yield from _table("Hazards with their risk and status", heads, rows, marked_up=True)


def _hazard(hazard: Hazard, case: SafetyCase) -> Iterator[str]:
    name = f"{escape(hazard.id)}: {escape(hazard.hazard)}"
    yield f'<article id="{escape(hazard.id)}" aria-labelledby="{escape(hazard.id)}-name">'
    yield f'<h3 id="{escape(hazard.id)}-name">{name}</h3>'
    yield "<dl>"
    facts = (
        ("Cause", hazard.cause),
        ("Effect", hazard.effect),
        ("Harm", hazard.harm),
        ("Risk before the controls", _risk(hazard.before, case)),
        ("Risk with the controls", _risk(hazard.after, case)),
        ("Status", STATUS_WORDS[hazard.status]),
        ("What remains", hazard.left),
    )
    for term, text in facts:
        if text:
            yield f"<dt>{term}</dt><dd>{escape(text)}</dd>"
    yield "</dl>"
    yield "<h4>Controls</h4>"
    yield from _list(_control(control) for control in hazard.controls)
    yield "</article>"


def _risk(risk: Risk, case: SafetyCase) -> str:
    severity = case.severity[risk.severity - 1].name.lower()
    likelihood = case.likelihood[risk.likelihood - 1].name.lower()
    return (
        f"{risk.score} of 25, {risk.band} "
        f"(severity {risk.severity}, {severity}; likelihood {risk.likelihood}, {likelihood})"
    )


def _control(control: Control) -> str:
    if not control.tests:
        return f"{escape(control.text)} <em>Not verified by a test. {escape(control.untested)}</em>"
    tests = "".join(f"<li><code>{escape(test)}</code></li>" for test in control.tests)
    return f"{escape(control.text)} Verified by: <ul>{tests}</ul>"


def _paragraphs(texts: Sequence[str]) -> Iterator[str]:
    return (f"<p>{escape(text)}</p>" for text in texts)


def _list(items: Iterable[str]) -> Iterator[str]:
    yield "<ul>"
    yield from (f"<li>{item}</li>" for item in items)
    yield "</ul>"


def _table(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    marked_up: bool = False,
) -> Iterator[str]:
    """`marked_up`: the cells are HTML already. It scrolls by keyboard where it is too wide."""
    yield f'<div class="table" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
    yield f"<caption>{escape(caption)}</caption>"
    yield "<thead><tr>" + "".join(f'<th scope="col">{escape(h)}</th>' for h in heads) + "</tr>"
    yield "</thead><tbody>"
    for row in rows:
        first, *rest = row if marked_up else [escape(cell) for cell in row]
        cells = "".join(f"<td>{cell}</td>" for cell in rest)
        yield f'<tr><th scope="row">{first}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def main(arguments: Sequence[str]) -> int:
    """Write it to the one file named, and make its folder; says where."""
    target = Path(arguments[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    case = read_safety_case(resources.load_toml("hazards.toml"))
    target.write_text(safety_case_html(case), encoding="utf-8")
    sys.stdout.write(f"{target}: {len(case.hazards)} hazards\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
