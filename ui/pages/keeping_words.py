"""Backups in words: when, why and where one was made, how much it holds, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from app.engine.model import Entry
from app.services.comparing import Extent
from app.services.diary import Diary
from app.services.safekeeping import BackupFile, Notice
from ui.error_words import error_text
from ui.pages.diary_words import DiaryWords
from ui.pages.keeping_codes import CONFLICT, SYNCED
from ui.wording import Words

_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


class KeepingWords(QObject):
    """Says what `app.services.safekeeping` tells."""

    def __init__(self, words: Words, diary: Diary) -> None:
        super().__init__()
        self._words, self._diary = words, diary
        self._entries = DiaryWords(words, diary)

    def moment(self, moment: datetime) -> str:
        """ "today, 09:02", "Tuesday 17 November, 09:02"."""
        local = self._diary.clock.local(moment)
        day = self._words.day(local.date(), self._diary.today())
        return self.tr("{day}, {time}").format(day=day, time=self._words.time(local))

    def backup(self, file: BackupFile) -> str:
        """One line for a list: when, why, how big, where, and whether it is closed."""
        moment = self.moment(file.made_at)
        parts = [
            moment[:1].upper() + moment[1:],
            self._reason(file.reason),
            self._words.locale.formattedDataSize(file.size, 0, _DECIMAL),
            self.tr("second place") if file.copy else self.tr("this computer"),
        ]
        if file.closed:
            parts.append(self.tr("closed with a passphrase"))
        return " · ".join(parts)

    def _reason(self, reason: str) -> str:
        return {
            "daily": self.tr("of the day"),
            "manual": self.tr("made by you"),
            "before-restore": self.tr("from before going back"),
            "before-merge": self.tr("from before another diary was brought in"),
            "before-migration": self.tr("from before an update"),
        }.get(reason, reason)

    def short_date(self, day: date | None) -> str:
        """ "Tue 24 Nov", with the year when it is another; a dash without one."""
        return "–" if day is None else self._entries.short_day(day)

    def entries(self, count: int) -> str:
        """ "1 entry", "128 entries"."""
        return self._words.count(count, self.tr("1 entry"), self.tr("{n} entries"))

    def extent(self, extent: Extent) -> str:
        """How much, from when to when: "128 entries, from … to …"."""
        if extent.first is None or extent.last is None:
            return self.tr("no entries")
        return self.tr("{entries}, from {first} to {last}").format(
            entries=self.entries(sum(extent.counts.values())),
            first=self._words.date(extent.first, year=True),
            last=self._words.date(extent.last, year=True),
        )

    def kind(self, kind: str) -> str:
        """The kind of an entry; one of a newer version by its own name."""
        try:
            return self._entries.kind(kind)
        except KeyError:
            return kind

    def lines(self, entries: Iterable[Entry]) -> list[str]:
        """A line for each entry: when, what."""
        self._entries.refresh()
        return [f"{self._entries.when(entry)} · {self._said(entry)}" for entry in entries]

    def _said(self, entry: Entry) -> str:
        line = self._entries.line(entry)
        return f"{line.title} {line.text}".strip()

    def notice(self, notice: Notice) -> str:
        """What the person should know, and what to do."""
        why = "" if notice.error is None else error_text(notice.error)
        if notice.code == "backup_failed":
            return self.tr("Today's backup could not be made. {why}").format(why=why)
        if notice.code == "copy_failed":
            return self.tr(
                "Today's backup is on this computer, but its copy could not be made. {why}"
            ).format(why=why)
        if notice.code == "copy_forgotten":
            return self.tr(
                "Backstride can't read any more where copies of your backups go. Choose the place "
                "again."
            )
        if notice.code == "rehearsal_failed":
            return self.tr(
                "Backstride tried out going back to your newest backup, and it would not have "
                "worked. Your diary itself is fine. Make a new backup now, and a copy of it in a "
                "second place."
            )
        if notice.code == CONFLICT:
            return self.tr(
                "Beside your diary lies another version of it: two computers wrote at the same "
                "time. Nothing is lost. “Look at backups” shows what to do."
            )
        if notice.code == SYNCED:
            return self.tr(
                "Your diary lies in a folder that another program copies to other computers. Open "
                "Backstride on one computer at a time. “Look at backups” says more."
            )
        return self.away(notice.since)

    def away(self, since: datetime | None) -> str:
        """The folder for copies is not there."""
        what = self.tr(
            "The folder for copies of your backups is not there. Plug in the stick or connect the "
            "disk; the next copy is then made by itself."
        )
        if since is None:
            return what
        return f"{what} " + self.tr("The last copy is of the backup of {when}.").format(
            when=self.moment(since)
        )

    def synced(self, service: str) -> str:
        """The diary lies where another program copies it, and what to do."""
        return self.tr(
            "Your diary lies in a folder that {service} copies to other computers. Open Backstride "
            "on one computer at a time, and wait until {service} has finished. Better: keep the "
            "diary outside that folder, and have only copies go there, as a second place, with a "
            "passphrase."
        ).format(service=self.service(service))

    def conflict(self, file: str) -> str:
        """Another version lies beside the diary, and what to do."""
        return self.tr(
            "Beside your diary lies another version of it: {file}. Two computers wrote at the same "
            "time. Nothing is lost. See what only that version holds, and join it; after that, "
            "move the file to another folder, or delete it."
        ).format(file=file)

    def service(self, code: str) -> str:
        """The name of the program that copies the diary's folder."""
        names = {
            "dropbox": "Dropbox",
            "onedrive": "OneDrive",
            "icloud": "iCloud",
            "nextcloud": "Nextcloud",
            "google_drive": "Google Drive",
            "syncthing": "Syncthing",
            "mega": "MEGA",
            "pcloud": "pCloud",
            "box": "Box",
            "seafile": "Seafile",
        }
        return names.get(code) or self.tr("a cloud program")
