"""Nightly backups: one a day, so many kept, and no sound one lost to a damaged store."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.faults import BackupRefused
from storage.keeping.health import examine
from storage.keeping.nightly import back_up, is_due, name_of

FIRST = date(2026, 5, 30)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_the_newest_backups_are_kept_and_older_ones_removed(seeded: Archive, tmp_path: Path) -> None:
    for night in range(4):
        back_up(seeded.database.path, tmp_path, FIRST + timedelta(days=night), keep=2)
    assert names(tmp_path) == [
        "opis-2026-06-01.sqlite",
        "opis-2026-06-02.sqlite",
    ]
    assert examine(tmp_path / "opis-2026-06-02.sqlite").sound


async def test_a_day_has_one_backup(seeded: Archive, tmp_path: Path) -> None:
    assert is_due(tmp_path, FIRST)
    back_up(seeded.database.path, tmp_path, FIRST, keep=1)
    assert not is_due(tmp_path, FIRST)


async def test_other_files_in_the_folder_are_never_removed(seeded: Archive, tmp_path: Path) -> None:
    others = {"opis.sqlite", "opis-2020-01-01.sqlite.gz", "letters.txt"}
    for name in others:
        (tmp_path / name).write_bytes(b"mine")
    back_up(seeded.database.path, tmp_path, FIRST, keep=1)
    assert set(names(tmp_path)) == {*others, name_of(FIRST)}


async def test_a_damaged_store_pushes_no_sound_backup_out(seeded: Archive, tmp_path: Path) -> None:
    back_up(seeded.database.path, tmp_path, FIRST, keep=1)
    await seeded.database.write(
        lambda connection: connection.execute("UPDATE documents SET title = title || '!'")
    )
    night = back_up(seeded.database.path, tmp_path, FIRST + timedelta(days=1), keep=1)
    assert {finding.reason for finding in night.findings} == {"seal_broken"}
    assert night.removed == ()
    assert examine(tmp_path / name_of(FIRST)).sound


async def test_a_folder_that_is_not_there_is_refused(seeded: Archive, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused):
        back_up(seeded.database.path, tmp_path / "missing", FIRST, keep=1)
