"""A clock that was wrong for a day does not spoil the backups of the years after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.backup import backup_now, daily_backup, list_backups
from storage.copies import choose, copy_newest
from storage.integrity import newest_good_file
from storage.paths import DataPaths
from storage.rehearsal import rehearse_if_due
from tests.storage.making import NOON, filled

AHEAD, BACK = datetime(2045, 1, 1, tzinfo=UTC), datetime(1980, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def kept(paths: DataPaths) -> DataPaths:
    filled(paths, 2).close()
    return paths


def test_a_day_with_the_clock_ahead_does_not_stop_the_copies(
    kept: DataPaths, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    choose(kept, tmp_path / "stick", None)
    daily_backup(kept, AHEAD)
    assert copy_newest(kept, AHEAD) is not None
    for day in range(3):
        now = NOON + DAY * day
        made = daily_backup(kept, now)
        assert newest_good_file(kept, now) == made
        copied = copy_newest(kept, now)
        assert copied is not None and copied.made_at == now
    assert len(list_backups(kept)) == 4, "what the wrong clock made is kept, too"


def test_what_is_tried_out_is_the_newest_of_the_right_clock(kept: DataPaths) -> None:
    ahead = backup_now(kept, "daily", AHEAD)
    ahead.write_bytes(b"damaged")
    daily_backup(kept, NOON)
    assert rehearse_if_due(kept, NOON)


def test_a_clock_set_far_back_thins_out_nothing_that_was_just_made(kept: DataPaths) -> None:
    kept.backups.mkdir(parents=True, exist_ok=True)
    for day in range(500):
        kept.backup_file(NOON - DAY * day, "daily").write_bytes(b"")
    daily_backup(kept, NOON + DAY)
    before = {backup.path for backup in list_backups(kept)}
    assert len(before) == 12 + 52, "no room for one more"
    for day in range(30):
        made = daily_backup(kept, BACK + DAY * day)
        assert made is not None and made.exists()
        assert newest_good_file(kept, BACK + DAY * day) == made
    after = {backup.path for backup in list_backups(kept)}
    assert before < after
    assert len(after - before) <= 12 + 3


def test_a_name_with_a_date_that_is_none_is_not_taken_for_a_backup(kept: DataPaths) -> None:
    backup_now(kept, "daily", NOON)
    for name in ("20261399T000000+0000", "20260927T120000+9999"):
        (kept.backups / f"diary-{name}-daily.sqlite3").write_bytes(b"")
    assert len(list_backups(kept)) == 1
