"""Drawing without a window, as the command line needs it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.engine.chart import ChartData, chart_data
from app.services.diary import Diary
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.translation import speak


def ensure_application(language: object = None) -> QGuiApplication:
    """The running application, or a new one that opens no display; keep what is returned. A new
    one speaks `language`, as chosen in Settings: a page must not mix two."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Whatever the environment asks for: a picture needs no display, and there may be none.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["backstride"])
    speak(application, language)
    return application


def chart_writer(diary: Diary, language: object = None) -> Callable[[Path], None]:
    """What draws the programme weeks of `diary`, and those that came after the last of them, to a
    PNG, PDF or SVG, by its ending.

    It raises BackstrideError when nothing is recorded yet, and as `ChartRenderer.render` does.
    """
    from ui.render.chart import ChartRenderer

    def write(target: Path) -> None:
        keep = ensure_application(language)
        diary.refresh()
        data = _chart_of(diary)
        if data.empty:
            raise BackstrideError(
                "There is nothing to draw yet: no pain and no session is recorded. "
                "Nothing was written."
            )
        ChartRenderer().render(data, target, target.suffix.lstrip(".").lower())
        del keep

    return write


def _chart_of(diary: Diary) -> ChartData:
    """The current programme weeks; once they are over, everything since the first session."""
    draw = partial(
        chart_data,
        diary.history(),
        diary.programme,
        diary.today(),
        units=diary.units(),
        simulated=diary.simulated(),
    )
    data = draw(whole=False)
    return draw(whole=True, since=data.started) if data.week > data.weeks_planned else data


def report_writer(diary: Diary, language: object = None) -> Callable[[Path], None]:
    """What writes the report on `diary` since the programme's start, all of it, to a PDF or HTML,
    by its ending. It names nobody. Writing raises BackstrideError."""
    from app.services.reporting import Wanted, report_of
    from app.services.settings import usual_paper
    from ui.render.report_html import save_report_html
    from ui.render.report_pdf import save_report_pdf
    from ui.render.report_words import ReportWords
    from ui.wording import Words

    def write(target: Path) -> None:
        keep = ensure_application(language)
        diary.refresh()
        paper = usual_paper(diary.profile().get("country"))
        found = report_of(diary, Wanted(paper=paper))
        words = ReportWords(Words(QLocale(), diary.units), diary.programme)
        save = save_report_pdf if target.suffix.lower() == ".pdf" else save_report_html
        save(found, words, target)
        del keep

    return write


def take_along_writer(
    use_cases: UseCases, kind: str, language: object = None
) -> Callable[[Path], None]:
    """What writes the next session of `use_cases` to a file, by its kind ``cues card ics workout``.

    Raises Refused when nothing is open; writing raises BackstrideError.
    """
    from ui.render.take_along import TakeAlongFiles
    from ui.wording import Words

    application = ensure_application(language)  # its words are looked up from here on
    diary = use_cases.diary
    diary.refresh()
    making = TakeAlongFiles(use_cases, Words(QLocale(), diary.units)).making(kind)

    def write(target: Path, _keep: QGuiApplication = application) -> None:
        making.write(target, lambda _share: None)
        making.finished()

    return write
