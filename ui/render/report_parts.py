"""The report as headings, texts and tables: what stands on paper and in HTML alike, laid out by
neither. Every text is plain text in the person's language."""

from __future__ import annotations

from typing import NamedTuple

from app.engine.chart import ChartData


class Text(NamedTuple):
    """A paragraph; `lead` is its first words, set bold."""

    lead: str
    text: str


class Column(NamedTuple):
    """A column's heading; `short` is the one for paper, where it is narrow. `number`: its cells
    are numbers and stand under each other."""

    name: str
    short: str
    number: bool = False


class Table(NamedTuple):
    """A table; the first cell of a row names the row. Paper shows the last `most` rows and says
    `left_out` of the others; HTML shows all."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    most: int | None = None
    left_out: str = ""


Block = Text | Table


class Section(NamedTuple):
    """A heading and what stands below it; `code` as in `app.services.reporting.SECTIONS`."""

    code: str
    title: str
    blocks: tuple[Block, ...]


class Card(NamedTuple):
    """One of the four figures: what it is, its value, and what the value means."""

    name: str
    value: str
    meaning: str


class ChartPart(NamedTuple):
    """The chart with its heading and its sentence; its numbers are the table of weeks."""

    title: str
    summary: str
    data: ChartData


class SlipRow(NamedTuple):
    """A line of the limits slip: what is limited, the value in force now, the values to tick (on
    paper each has its box), or else the `blanks` to write on."""

    name: str
    now: str
    ticks: tuple[str, ...]
    blanks: tuple[str, ...] = ()


class Slip(NamedTuple):
    """The limits slip that the physio fills in."""

    title: str
    intro: str
    rows: tuple[SlipRow, ...]
    signing: tuple[str, ...]
    patient: str = ""
    """Whose slip it is, for it is cut off; where nobody is named, `signing` has a blank for it."""


class Document(NamedTuple):
    """The whole report in reading order. An empty text or None: it is not there.

    `unnamed` are the blanks for a name by hand, where `who` is empty; `next` what the app suggests.
    `beside` are the sections that stand next to the table of weeks on paper, `below` those after
    it. `page` and `foot` are said on every page.
    """

    language: str
    title: str
    period: tuple[str, ...]
    who: str
    simulated: str
    alert: tuple[Text, ...]
    cards_title: str
    cards: tuple[Card, ...]
    chart: ChartPart | None
    weeks: Section | None
    beside: tuple[Section, ...]
    below: tuple[Section, ...]
    slip: Slip | None
    about_title: str
    about: tuple[Text, ...]
    foot: str
    page: str
    unnamed: tuple[str, ...] = ()
    next: Text | None = None
