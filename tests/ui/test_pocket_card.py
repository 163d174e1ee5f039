"""The pocket card, read back by programs that are not ours."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.engine.model import Step
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from tests.engine.build import started
from tests.ui.conftest import DiaryOf, SetClock
from ui.render.pocket_card import CardContent, card_pdf
from ui.render.take_along import TakeAlongFiles
from ui.wording import Words

POPPLER = pytest.mark.needs_tool("pdftotext", "pdffonts", "pdfimages", "pdfinfo")


@pytest.fixture
def content(diary_of: DiaryOf, clock: SetClock, words: Words) -> CardContent:
    use_cases = diary_of(started(60).green(2, 6).limits(stop_pain=45).entries)
    clock.on(4)
    return card_of(use_cases, words)


@pytest.fixture
def right_to_left() -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def card_of(use_cases: UseCases, words: Words, step: Step | None = None) -> CardContent:
    session = use_cases.taking_along.next_session()
    if step is not None:
        session = session._replace(step=step)
    return TakeAlongFiles(use_cases, words).card_content(session)


def poppler(tool: str, content: bytes, tmp_path: Path, *options: str) -> str:
    path = tmp_path / "card.pdf"
    path.write_bytes(content)
    end = ["-"] if tool == "pdftotext" else []
    command = [tool, *options, str(path), *end]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@POPPLER
def test_it_is_one_side_of_a6_with_embedded_fonts_and_no_bitmap(
    content: CardContent, tmp_path: Path
) -> None:
    made = card_pdf(content)
    info = poppler("pdfinfo", made, tmp_path)
    assert "Pages:           1\n" in info
    size = next(line for line in info.splitlines() if line.startswith("Page size"))
    assert size.split()[2:5:2] == ["297", "420"] or "298 x 420" in size
    fonts = poppler("pdffonts", made, tmp_path).splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts)
    assert poppler("pdfimages", made, tmp_path, "-list").count("\n") == 2


@POPPLER
def test_it_says_the_session_when_to_stop_and_whom_to_phone(
    content: CardContent, tmp_path: Path
) -> None:
    text = " ".join(poppler("pdftotext", card_pdf(content), tmp_path).split())
    assert "Stage 2, 7 times" in text
    assert "7 × run 0:30, walk 2:00" in text
    assert "Friday" in text and "9 January" in text
    assert "above 30 of 100" in text
    assert "Pain of 45 or more, or 30 more than before" in text  # both are red
    assert "Stop and phone 999 now" in text
    for sign in ("Chest pain", "Fainting", "bladder", "bowel", "between your legs", "both legs"):
        assert sign in text
    assert "demo" not in text


def test_a_made_up_patients_card_says_so(diary_of: DiaryOf, clock: SetClock, words: Words) -> None:
    use_cases = diary_of(started(60).entries)
    clock.on(4)
    use_cases.diary.set_profile({"simulated": True})
    assert "Made up" in card_of(use_cases, words).banner


@POPPLER
@pytest.mark.parametrize("step", [Step(1, 6), Step(12, 1), Step(4, 30), Step(1, 60)])
def test_the_longest_session_fits(
    diary_of: DiaryOf, clock: SetClock, words: Words, tmp_path: Path, step: Step
) -> None:
    use_cases = diary_of(started(60).entries)
    clock.on(4)
    made = card_pdf(card_of(use_cases, words, step))
    text = poppler("pdftotext", made, tmp_path)
    assert str(step.reps) in text.split()
    assert "A guide, not a promise" in " ".join(text.split())


@POPPLER
def test_words_twice_as_long_still_fit(content: CardContent, tmp_path: Path) -> None:
    long = content._replace(
        warnings=[(what, f"{when} {when}") for what, when in content.warnings],
        foot=f"{content.foot} The end.",
    )
    text = " ".join(poppler("pdftotext", card_pdf(long), tmp_path).split())
    assert "The end." in text
    boxes = poppler("pdftotext", card_pdf(long), tmp_path, "-bbox")
    lowest = max(float(part.split('"')[0]) for part in boxes.split('yMax="')[1:])
    assert lowest < 420


def test_what_fits_no_page_is_refused(content: CardContent) -> None:
    with pytest.raises(BackstrideError, match="too long"):
        card_pdf(content._replace(foot=content.foot * 40))


@POPPLER
@pytest.mark.usefixtures("right_to_left")
def test_read_from_the_right_it_begins_at_the_right(content: CardContent, tmp_path: Path) -> None:
    boxes = poppler("pdftotext", card_pdf(content), tmp_path, "-bbox")
    first = next(line for line in boxes.splitlines() if ">1</word>" in line)
    assert float(first.split('xMin="')[1].split('"')[0]) > 200
