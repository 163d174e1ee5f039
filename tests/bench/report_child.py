"""Makes the report of a diary, then so many more, in this process, and prints the CPU milliseconds
as JSON: report_child.py FOLDER TIMES"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.bootstrap import SystemClock, default_programme
from app.services.diary import Diary
from app.services.reporting import Report, Wanted, report_of
from storage.ids import NewIds
from storage.paths import DataPaths
from storage.unit_of_work import open_store

if TYPE_CHECKING:
    from ui.render.report_words import ReportWords


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    before = time.process_time()
    work()
    return 1000 * (time.process_time() - before)


def main(folder: str, again: int) -> None:
    if not Path(folder).is_dir():
        raise FileNotFoundError(folder)  # else an empty diary would be made and measured
    app = QApplication(["bench", "-style", "Fusion"])
    diary = Diary(
        open_store(DataPaths.at(Path(folder))), SystemClock(), NewIds(), default_programme
    )
    made: list[Report] = []

    def words() -> ReportWords:
        from ui.render.report_words import ReportWords
        from ui.wording import Words

        return ReportWords(Words(QLocale(), diary.units), diary.programme)

    def pdf() -> None:
        # Imported here: what the first report of a process loads is part of its time.
        from ui.render.report_pdf import report_pdf

        made.append(report_of(diary, Wanted()))
        report_pdf(made[-1], words())

    def html() -> None:
        from ui.render.report_html import report_html

        report_html(report_of(diary, Wanted()), words())

    def pages() -> int:
        from ui.render.report_pdf import ReportPages

        return ReportPages(made[-1], words()).count

    first = milliseconds(pdf)
    html()
    taken = {
        "pdf first": first,
        "pdf again": median(milliseconds(pdf) for _ in range(again)),
        "html again": median(milliseconds(html) for _ in range(again)),
        "pages": pages(),
    }
    print(json.dumps(taken))
    del app


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
