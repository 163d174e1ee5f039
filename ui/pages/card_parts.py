"""The parts a card is laid out from: headline, lists, what to say, how it opens again."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.card_words import CardWords, Section
from ui.theme import SPACE_1, SPACE_2, SPACE_6, px, tokens
from ui.widgets.card import Card
from ui.widgets.flow import Columns
from ui.widgets.reached import Reached
from ui.widgets.text import (
    Body,
    Display,
    Heading,
    Huge,
    Overline,
    Secondary,
    StopText,
    Strong,
)


class Headline(QWidget):
    """What to do, as large as can be: kicker, number, action, behind a bar at its start."""

    def __init__(self, section: Section, *, first: bool, parent: QWidget | None = None) -> None:
        """`first`: the top of the card; others are a step smaller."""
        super().__init__(parent)
        spoken = (section.kicker, section.number, section.action)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in spoken if part))
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0 if section.grave else SPACE_1)
        if section.kicker:
            layout.addWidget(Kicker(section.kicker) if section.grave else Overline(section.kicker))
        if section.number:
            layout.addWidget(Huge(section.number))
        large = Huge if first and section.grave else Display
        layout.addWidget(large(section.action))
        for note in section.notes:
            layout.addWidget(Secondary(note))
        # A layout beside a bar, because a layout's margins do not mirror.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(26) if section.grave else px(18))
        row.addWidget(_Bar(grave=section.grave))
        row.addLayout(layout, 1)


class _Bar(QWidget):
    """The bar beside a headline: red and wide for an emergency only."""

    def __init__(self, *, grave: bool) -> None:
        super().__init__()
        self._grave = grave
        self.setFixedWidth(px(10 if grave else 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.stop if self._grave else c.caution))
        painter.end()


class Kicker(QWidget):
    """The word over an emergency, with a filled square: no meaning hangs on red alone."""

    def __init__(self, text: str) -> None:
        super().__init__()
        label = StopText(text)
        font = QFont()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        label.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(_Square(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)


class _Square(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(11), px(11))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens(self).stop))
        painter.end()


class _Dot(QWidget):
    """Painted: a label would be read out as a line of its own."""

    def sizeHint(self) -> QSize:
        return QSize(px(6), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens(self).ink))
        middle = QRectF(self.rect()).center()
        painter.drawEllipse(middle, px(5) / 2, px(5) / 2)
        painter.end()


def bullets(lines: Iterable[str]) -> QVBoxLayout:
    """Lines with a dot before each, wrapped beside it."""
    layout = QVBoxLayout()
    layout.setSpacing(SPACE_1)
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(_Dot(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Body(line), 1)
        layout.addLayout(row)
    return layout


def _quoted(line: str) -> str:
    """Words to say, between the marks of the language."""
    return QCoreApplication.translate("CardPage", "“{text}”").format(text=line)


def section_parts(section: Section, words: CardWords, *, first: bool) -> list[QWidget]:
    """The widgets of a section, from what to do to why."""
    parts: list[QWidget] = [Headline(section, first=first)]
    if section.do:
        parts.append(_do_and_dont(section, words))
    parts.append(_why(section))
    if section.phone:
        say = Card(words.common["phone_title"])
        say.add(Reached("\n".join(_quoted(line) for line in section.phone), say))
        parts.append(say)
    if section.ask:
        ask = Card(words.common["ask_title"])
        ask.add(bullets(section.ask))
        parts.append(ask)
    return parts


def worse_lines(sections: Sequence[Section]) -> list[QWidget]:
    """When to phone at once after all: each line once. Red only on a card that is red already."""
    lines = {section.worse: section.grave for section in sections if section.worse}
    return [StopText(line) if grave else Strong(line) for line, grave in lines.items()]


def _do_and_dont(section: Section, words: CardWords) -> QWidget:
    holder = QWidget()
    columns = Columns(holder, spacing=SPACE_6, least=px(240))
    for title, lines in (
        (words.common["do_title"], section.do),
        (words.common["dont_title"], section.dont),
    ):
        column = QVBoxLayout()
        column.setSpacing(SPACE_1)
        column.addWidget(Heading(title))
        column.addLayout(bullets(lines))
        column.addStretch()
        columns.add_layout(column)
    return holder


def _why(section: Section) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_2)
    whys = {told.why for told in section.told}
    together = len(whys) == 1 and len(section.told) > 1
    for told in section.told:
        text = told.rich() if together else f"{told.rich()} {html.escape(told.why)}"
        layout.addWidget(Body(text, rich=True))
    if together:
        layout.addWidget(Body(whys.pop()))
    if section.why:
        layout.addWidget(Body(section.why))
    return holder


def opens_card(
    sections: Sequence[Section], words: CardWords, *, always_named: bool = False
) -> Card:
    """How it opens again, each way once; with what it is about when there are several ways, or
    when nothing else on the page says so (`always_named`)."""
    card = Card(words.opens_title())
    ways: dict[str, list[str]] = {}
    for section in sections:
        for which, text in section.opens:
            about = which or ", ".join(told.short for told in section.told)
            ways.setdefault(text, []).append(about)
    for text, abouts in ways.items():
        about = ", ".join(dict.fromkeys(part for part in abouts if part))
        if about and (always_named or len(ways) > 1):
            card.add(Strong(about[:1].upper() + about[1:]))
        card.add(Body(text))
    return card


def printed(sections: Sequence[Section], words: CardWords, printed_on: str) -> str:
    """The card as HTML for paper: the same words in the same order."""
    e = html.escape
    out: list[str] = []
    for section in sections:
        if section.kicker:
            mark = "■ " if section.grave else ""
            out.append(f"<p><b>{mark}{e(section.kicker.upper())}</b></p>")
        big = " ".join(part for part in (section.number, section.action) if part)
        level = "h1" if section is sections[0] else "h2"
        out.append(f"<{level}>{e(big)}</{level}>")
        out += [f"<p>{e(note)}</p>" for note in section.notes]
        for title, lines in (
            (words.common["do_title"], section.do),
            (words.common["dont_title"], section.dont),
        ):
            out.append(_printed_list(title, lines))
        out += [f"<p>{told.rich()} {e(told.why)}</p>" for told in section.told]
        out += [f"<p>{e(section.why)}</p>"] if section.why else []
        if section.phone:
            said = "".join(f"<p>{e(_quoted(line))}</p>" for line in section.phone)
            out.append(f"<h3>{e(words.common['phone_title'])}</h3>{said}")
        out.append(_printed_list(words.common["ask_title"], section.ask))
    worse = dict.fromkeys(section.worse for section in sections if section.worse)
    out += [f"<p><b>{e(line)}</b></p>" for line in worse]
    about = QCoreApplication.translate(
        "CardPage",
        "Printed on {date} from Backstride, a diary and guide. It does not diagnose, and it is "
        "not a certified medical device.",
    ).format(date=printed_on)
    out.append(f"<hr><p>{e(words.common['locked'])} {e(words.common['take_along'])}</p>")
    out.append(f"<p>{e(about)}</p>")
    return "".join(out)


def _printed_list(title: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    return f"<h3>{html.escape(title)}</h3><ul>{items}</ul>"
