"""A backup takes the place of a store only where it is sound and nobody is using the store."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.faults import NotAStore, StoreFault, StoreLocked
from storage.keeping.restoring import Restored, Unsound, restore
from storage.migrations import latest, steps, take

NOW = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)


@pytest.fixture
async def backup(seeded: Archive, tmp_path: Path) -> Path:
    await seeded.database.backup(tmp_path / "backup.sqlite")
    return tmp_path / "backup.sqlite"


def damage(file: Path, place: float) -> None:
    data = bytearray(file.read_bytes())
    at = int(len(data) * place)
    data[at : at + 64] = bytes(byte ^ 0x5A for byte in data[at : at + 64])
    file.write_bytes(data)


async def ids(path: Path) -> set[str]:
    async with await Archive.open(path) as archive:
        cards, _ = await archive.documents.listing(("common",))
        return {card.id for card in cards}


async def test_a_backup_takes_the_place_of_the_store_which_stays_beside_it(
    seeded: Archive, backup: Path
) -> None:
    store = seeded.database.path
    await seeded.removal.document("common", "112688")
    await seeded.close()
    done = restore(backup, store, NOW)
    assert isinstance(done, Restored)
    assert done.health.documents == 2
    assert done.kept == store.with_name("opis.sqlite.replaced-20260530T120000Z")
    assert "112688" in await ids(store)
    assert "112688" not in await ids(done.kept)


async def test_a_backup_makes_a_store_where_there_is_none(backup: Path, tmp_path: Path) -> None:
    done = restore(backup, tmp_path / "new" / "opis.sqlite", NOW)
    assert isinstance(done, Restored)
    assert done.kept is None
    assert "112688" in await ids(tmp_path / "new" / "opis.sqlite")


async def test_a_store_in_use_is_not_replaced(seeded: Archive, backup: Path) -> None:
    with pytest.raises(StoreLocked):
        restore(backup, seeded.database.path, NOW)
    assert (await seeded.check()).documents == 2
    assert not list(seeded.database.path.parent.glob("*.replaced-*"))


async def test_a_backup_that_was_altered_is_refused_and_nothing_changes(
    seeded: Archive, backup: Path
) -> None:
    await seeded.close()
    with sqlite3.connect(backup) as connection:
        connection.execute("UPDATE documents SET title = title || '!'")
    connection.close()
    done = restore(backup, seeded.database.path, NOW)
    assert isinstance(done, Unsound)
    assert {finding.reason for finding in done.health.findings} == {"seal_broken"}
    assert [path.name for path in seeded.database.path.parent.iterdir()] == ["opis.sqlite"]


@pytest.mark.parametrize("content", [b"", b"no store at all", None], ids=["empty", "text", "missing"])
async def test_a_file_that_is_no_store_is_refused(
    seeded: Archive, tmp_path: Path, content: bytes | None
) -> None:
    await seeded.close()
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(NotAStore):
        restore(file, seeded.database.path, NOW)
    assert len(await ids(seeded.database.path)) == 2


@pytest.mark.parametrize("place", [0.1, 0.3, 0.5, 0.7, 0.9])
async def test_a_backup_damaged_anywhere_is_refused_or_restored_whole(
    backup: Path, tmp_path: Path, place: float
) -> None:
    damage(backup, place)
    try:
        done = restore(backup, tmp_path / "opis.sqlite", NOW)
    except StoreFault:
        done = None
    if isinstance(done, Restored):
        async with await Archive.open(tmp_path / "opis.sqlite") as archive:
            assert (await archive.check()).sound
    else:
        assert not (tmp_path / "opis.sqlite").exists()


async def test_a_damaged_store_gives_way_and_leaves_nothing_beside_the_restored_one(
    seeded: Archive, backup: Path
) -> None:
    store = seeded.database.path
    await seeded.close()
    store.write_bytes(b"\x00" * 8192)
    store.with_name(store.name + "-wal").write_bytes(b"left over")
    done = restore(backup, store, NOW)
    assert isinstance(done, Restored)
    assert len(await ids(store)) == 2
    assert done.kept is not None
    assert done.kept.read_bytes() == b"\x00" * 8192


def test_a_backup_of_an_older_form_is_brought_forward_and_itself_stays_as_it_was(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    connection = sqlite3.connect(old, isolation_level=None)
    take(connection, steps()[:-1])
    connection.close()
    before = old.read_bytes()
    done = restore(old, tmp_path / "opis.sqlite", NOW)
    assert isinstance(done, Restored)
    assert done.health.form == latest()
    assert old.read_bytes() == before
