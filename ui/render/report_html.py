"""The report as one HTML file that anybody can read, also with a screen reader: headings in order,
tables with captions and scopes, the chart as an image in words with its table beside it.

It works without scripts and asks for nothing from outside; every text is escaped.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.exporters.files import write_atomically
from app.services.reporting import Report
from ui.charts.drawing import draw
from ui.charts.look import Look
from ui.render.chart_svg import chart_svg
from ui.render.headless import ensure_application
from ui.render.report_parts import Block, ChartPart, Document, Section, Slip, SlipRow, Table, Text
from ui.render.report_words import ReportWords
from ui.theme import LIGHT

_CHART_SIZE = (920.0, 480.0)

_STYLE = """
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {c.surface}; color: {c.ink};
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }}
header, main, footer {{ max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }}
header {{ padding-top: 1.5rem; }}
h1 {{ font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }}
h2 {{ font-size: 1.2rem; margin: 2rem 0 .5rem; }}
p {{ margin: .3rem 0; }}
.quiet {{ color: {c.secondary}; }}
.banner {{ border: 2px solid {c.ink}; padding: .4rem .75rem; font-weight: 700; margin: 0 0 1rem; }}
.alert {{ border: 4px solid {c.stop}; padding: .5rem 1rem; margin: 1.25rem 0; }}
.alert h2 {{ margin-top: .25rem; }}
.cards {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .75rem;
  margin: .5rem 0; padding: 0; }}
.cards div {{ border: 1px solid {c.control_line}; border-radius: .6rem; padding: .6rem .8rem; }}
.cards dt {{ color: {c.secondary}; font-size: .875rem; }}
.cards dd {{ margin: 0; }}
.cards .value {{ font-size: 1.5rem; font-weight: 700; line-height: 1.3; }}
.cards .meaning {{ color: {c.secondary}; font-size: .875rem; }}
svg {{ display: block; width: 100%; min-width: 38rem; height: auto; }}
.table {{ overflow-x: auto; margin: .5rem 0; }}
table {{ border-collapse: collapse; width: 100%; }}
caption {{ text-align: start; color: {c.secondary}; padding: .25rem 0; }}
th, td {{ text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid {c.line}; overflow-wrap: break-word; }}
thead th {{ border-bottom: 2px solid {c.control_line}; vertical-align: bottom; }}
tbody th {{ font-weight: 400; }}
.number {{ text-align: end; padding-inline-end: 1.2rem; }}
td.number {{ white-space: nowrap; }}
p, dd, li {{ overflow-wrap: anywhere; }}
.slip {{ border-top: 2px dashed {c.control_line}; margin-top: 2.5rem; }}
.slip ul {{ list-style: none; margin: .2rem 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .2rem .9rem; }}
.slip h3 {{ font-size: 1rem; margin: .8rem 0 0; }}
.box {{ display: inline-block; width: .8em; height: .8em; border: 1.5px solid {c.ink};
  border-radius: 2px; margin-inline-end: .35em; }}
.blank {{ display: inline-block; min-width: 9rem; border-bottom: 1px solid {c.control_line}; }}
footer {{ border-top: 1px solid {c.line}; margin-top: 2rem; padding-top: .75rem;
  padding-bottom: 2rem; color: {c.secondary}; font-size: .875rem; }}
@media print {{
  @page {{ margin: 14mm; }}
  body {{ font-size: 9.5pt; }}
  header, main, footer {{ max-width: none; padding: 0; }}
  h2 {{ margin-top: 1.1rem; }}
  h2, h3, caption {{ break-after: avoid; }}
  .cards {{ grid-template-columns: repeat(4, 1fr); }}
  th, td {{ padding-block: .12rem; }}
  tr, .cards, .alert, .slip, svg {{ break-inside: avoid; }}
  thead {{ display: table-header-group; }}
  .table {{ overflow: visible; }}
  svg {{ min-width: 0; max-height: 76mm; }}
  table {{ font-size: 8.5pt; }}
  td:last-child {{ overflow-wrap: anywhere; }}
  .slip h3 {{ margin-top: .35rem; }}
  .slip p, .slip ul {{ margin: .1rem 0; }}
  .blank {{ min-width: 6.5rem; }}
}}
"""


def report_html(report: Report, words: ReportWords) -> str:
    """The report as the text of an HTML file."""
    application = ensure_application()
    document = words.document(report)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    direction = "rtl" if mirrored else "ltr"
    svg = "" if document.chart is None else _chart(document.chart, report, words)
    del application
    title = " – ".join(part for part in (document.simulated, document.title) if part)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(document.language)}" dir="{direction}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE.format(c=LIGHT)}</style>",
            "</head>",
            "<body>",
            *_header(document),
            "<main>",
            *_main(document, svg),
            "</main>",
            *_footer(document),
            "</body>",
            "</html>",
            "",
        )
    )


def save_report_html(report: Report, words: ReportWords, target: Path) -> None:
    """Write it to `target`, all of it or nothing. Raises TargetRefused or StoreUnavailable with a
    sentence for the person."""
    write_atomically(target, report_html(report, words).encode("utf-8"))


def _header(document: Document) -> list[str]:
    lines = ["<header>"]
    if document.simulated:
        lines.append(f'<p class="banner">{escape(document.simulated)}</p>')
    lines.append(f"<h1>{escape(document.title)}</h1>")
    if document.who:
        lines.append(f'<p dir="auto">{escape(document.who)}</p>')
    if document.unnamed:
        lines.append(f"<p>{' '.join(map(_blank, document.unnamed))}</p>")
    lines += [f'<p class="quiet">{escape(text)}</p>' for text in document.period]
    return [*lines, "</header>"]


def _footer(document: Document) -> list[str]:
    lines = ["<footer>", f"<p>{escape(document.foot)}</p>"]
    if document.simulated:
        lines.append(f'<p class="banner">{escape(document.simulated)}</p>')
    return [*lines, "</footer>"]


def _main(document: Document, svg: str) -> list[str]:
    lines: list[str] = []
    if document.alert:
        head, *texts = document.alert
        lines += ['<section class="alert">', f"<h2>{escape(head.lead)}</h2>", _paragraph(head.text)]
        lines += ["<ul>", *(f"<li>{escape(text.text)}</li>" for text in texts), "</ul>"]
        lines.append("</section>")
    if document.cards:
        lines += ["<section>", f"<h2>{escape(document.cards_title)}</h2>", '<dl class="cards">']
        for card in document.cards:
            lines += [
                f"<div><dt>{escape(card.name)}</dt>",
                f'<dd class="value">{escape(card.value)}</dd>',
                f'<dd class="meaning">{escape(card.meaning)}</dd></div>',
            ]
        lines += ["</dl>", *([_text(document.next)] if document.next else []), "</section>"]
    elif document.next is not None:
        lines.append(_text(document.next))
    if document.chart is not None:
        lines += ["<section>", f"<h2>{escape(document.chart.title)}</h2>"]
        lines += [_scrolled(document.chart.title), svg, "</div>"]
        lines += [_paragraph(document.chart.summary), "</section>"]
    sections = [document.weeks] if document.weeks else []
    for section in (*sections, *document.beside, *document.below):
        lines += _section(section)
    if document.slip is not None:
        lines += _slip(document.slip)
    lines += ["<section>", f"<h2>{escape(document.about_title)}</h2>"]
    return [*lines, *map(_text, document.about), "</section>"]


def _section(section: Section) -> list[str]:
    lines = ["<section>", f"<h2>{escape(section.title)}</h2>"]
    for block in section.blocks:
        lines += _block(block)
    return [*lines, "</section>"]


def _block(block: Block) -> list[str]:
    return [_text(block)] if isinstance(block, Text) else _table(block)


def _text(text: Text) -> str:
    lead = f"<strong>{escape(text.lead)}</strong> " if text.lead else ""
    return f'<p dir="auto">{lead}{escape(text.text)}</p>'


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(table: Table) -> list[str]:
    lines = [_scrolled(table.caption), "<table>"]
    lines += [f"<caption>{escape(table.caption)}</caption>", "<thead><tr>"]
    classes = [' class="number"' if column.number else "" for column in table.columns]
    for column, css in zip(table.columns, classes, strict=True):
        lines.append(f'<th scope="col"{css}>{escape(column.name)}</th>')
    lines.append("</tr></thead><tbody>")
    for first, *rest in table.rows:
        cells = [f'<th scope="row"{classes[0]} dir="auto">{escape(first)}</th>']
        cells += [
            f'<td{css} dir="auto">{escape(cell)}</td>'
            for cell, css in zip(rest, classes[1:], strict=True)
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    lines += ["</tbody></table>", "</div>"]
    if table.note:
        lines.append(f'<p class="quiet">{escape(table.note)}</p>')
    return lines


def _scrolled(name: str) -> str:
    """Begins what is scrolled sideways where it is narrow: the keyboard must reach it too."""
    return f'<div class="table" role="region" tabindex="0" aria-label="{escape(name)}">'


def _slip(slip: Slip) -> list[str]:
    lines = ['<section class="slip">', f"<h2>{escape(slip.title)}</h2>", _paragraph(slip.intro)]
    if slip.patient:
        lines.append(f'<p dir="auto"><strong>{escape(slip.patient)}</strong></p>')
    for row in slip.rows:
        lines += _slip_row(row)
    return [*lines, f"<p>{' '.join(map(_blank, slip.signing))}</p>", "</section>"]


def _slip_row(row: SlipRow) -> list[str]:
    lines = [f"<h3>{escape(row.name)}</h3>"]
    if row.now:
        lines.append(f'<p class="quiet">{escape(row.now)}</p>')
    if row.ticks:
        box = '<span class="box"></span>'
        ticks = "".join(f"<li>{box}{escape(tick)}</li>" for tick in row.ticks)
        lines.append(f"<ul>{ticks}</ul>")
    if row.blanks:
        lines.append(f"<p>{' '.join(map(_blank, row.blanks))}</p>")
    return lines


def _blank(name: str) -> str:
    return f'{escape(name)} <span class="blank">&nbsp;</span>'


def _chart(part: ChartPart, report: Report, words: ReportWords) -> str:
    picture = draw(part.data, words.chart_words(report), Look.paper(), _CHART_SIZE)
    return chart_svg(picture, part.title, part.summary, "chart")
