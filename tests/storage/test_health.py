"""What an examination of the store finds, and that it finds nothing where nothing is wrong."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.faults import StoreFault
from storage.model import COMMON

DAMAGES = {
    "document_not_whole": "DELETE FROM passages WHERE number = 3",
    "text_altered": "UPDATE documents SET source = replace(source, 'not', 'now')",
    "offsets_astray": "UPDATE passages SET text = text || '!' WHERE number = 3",
    "document_unreadable": "UPDATE dates SET role = 'rumoured'",
    "seal_broken": "UPDATE documents SET title = title || '!'",
    "index_astray": "DELETE FROM descriptions",
}


async def test_a_sound_store_is_found_sound_and_counted(seeded: Archive) -> None:
    health = await seeded.check(deep=True)
    assert health.sound
    assert (health.documents, health.passages > 50) == (2, True)


async def test_an_empty_store_is_sound(archive: Archive) -> None:
    assert (await archive.check(deep=True)).sound


@pytest.mark.parametrize(("reason", "damage"), DAMAGES.items(), ids=DAMAGES)
async def test_a_document_that_is_not_as_it_was_stored_is_found(
    seeded: Archive, reason: str, damage: str
) -> None:
    await seeded.database.write(lambda connection: connection.execute(damage))
    assert reason in {finding.reason for finding in (await seeded.check()).findings}


async def test_a_mention_without_its_document_is_found(seeded: Archive) -> None:
    path = seeded.database.path
    await seeded.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM documents WHERE id = '112688'")
    connection.close()
    async with await Archive.open(path) as archive:
        assert "orphan" in {finding.reason for finding in (await archive.check()).findings}


@pytest.mark.parametrize("seed", range(12))
async def test_a_store_damaged_anywhere_is_reported_or_read_rightly(
    seeded: Archive, tmp_path: Path, seed: int
) -> None:
    cards, _ = await seeded.documents.listing((COMMON,))
    whole = {card.id: await seeded.documents.get((COMMON,), card.id) for card in cards}
    await seeded.close()
    damaged = bytearray(seeded.database.path.read_bytes())
    chance = random.Random(seed)  # noqa: S311 - the same places every time
    place = chance.randrange(100, len(damaged) - 64)
    damaged[place : place + 64] = chance.randbytes(64)
    (tmp_path / "damaged.sqlite").write_bytes(damaged)
    try:
        async with await Archive.open(tmp_path / "damaged.sqlite") as archive:
            if (await archive.check(deep=True)).sound:
                assert {id_: await archive.documents.get((COMMON,), id_) for id_ in whole} == whole
    except StoreFault:
        return


async def test_a_deep_look_waits_for_whoever_is_writing(seeded: Archive) -> None:
    begun = threading.Event()

    def writes(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE index_state SET value = value WHERE name = 'stamp'")
        begun.set()
        time.sleep(0.3)

    writing = asyncio.create_task(seeded.database.write(writes))
    await asyncio.to_thread(begun.wait)
    assert (await seeded.check(deep=True)).sound
    await writing
