"""Opening a store, and every way in which a file can be none."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from storage.database import Database
from storage.faults import (
    NotAStore,
    StoreDamaged,
    StoreForbidden,
    StoreIsFolder,
    StoreLocked,
    StoreNewer,
    StoreReadOnly,
)
from storage.migrations import OURS, latest
from tests.storage.remembering import files, remember, remembered


def pragma(name: str):
    return lambda connection: connection.execute(f"PRAGMA {name}").fetchone()[0]


class TestOpening:
    async def test_a_new_store_is_ours_durable_and_of_the_latest_form(self, database: Database) -> None:
        assert await database.read(pragma("application_id")) == OURS
        assert await database.read(pragma("user_version")) == latest()
        assert await database.read(pragma("journal_mode")) == "wal"
        assert await database.write(pragma("synchronous")) == 2
        assert await database.write(pragma("foreign_keys")) == 1

    async def test_the_folder_of_a_new_store_is_made(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "a" / "b" / "opis.sqlite") as database:
            assert database.path.exists()

    async def test_a_path_may_have_signs_that_mean_something_in_an_address(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "what? 100% #1.sqlite") as database:
            await database.write(remember("a"))
            assert await database.read(remembered) == ["a"]
            await database.backup(tmp_path / "why? 50%.backup")

    async def test_what_was_written_is_there_after_opening_again(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "opis.sqlite") as database:
            await database.write(remember("a"))
        async with await Database.open(tmp_path / "opis.sqlite") as database:
            assert await database.read(remembered) == ["a"]

    async def test_an_empty_file_becomes_a_store(self, tmp_path: Path) -> None:
        (tmp_path / "opis.sqlite").touch()
        async with await Database.open(tmp_path / "opis.sqlite") as database:
            assert await database.read(pragma("user_version")) == latest()

    async def test_many_may_make_one_store_at_the_same_moment(self, tmp_path: Path) -> None:
        opened = await asyncio.gather(*(Database.open(tmp_path / "opis.sqlite", readers=1) for _ in range(8)))
        for number, database in enumerate(opened):
            await database.write(remember(str(number)))
        assert len(await opened[0].read(remembered)) == 8
        for database in opened:
            await database.close()

    async def test_closing_twice_loses_nothing_and_leaves_no_journal(self, tmp_path: Path) -> None:
        database = await Database.open(tmp_path / "opis.sqlite")
        await database.write(remember("kept"))
        await database.close()
        await database.close()
        assert files(tmp_path) == ["opis.sqlite"]
        async with await Database.open(tmp_path / "opis.sqlite") as again:
            assert await again.read(remembered) == ["kept"]


class TestFilesThatAreNoStore:
    async def test_a_text_is_no_store_and_stays_as_it_was(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("Dear diary, " * 500)
        with pytest.raises(NotAStore) as caught:
            await Database.open(path)
        assert caught.value.facts == {"path": str(path)}
        assert path.read_text() == "Dear diary, " * 500

    async def test_another_programs_database_is_no_store_and_stays_as_it_was(self, tmp_path: Path) -> None:
        path = tmp_path / "photos.sqlite"
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE photos (name TEXT)")
        before = path.read_bytes()
        with pytest.raises(NotAStore):
            await Database.open(path)
        assert path.read_bytes() == before
        assert files(tmp_path) == ["photos.sqlite"]

    async def test_a_folder_is_no_store(self, tmp_path: Path) -> None:
        with pytest.raises(StoreIsFolder):
            await Database.open(tmp_path)

    async def test_a_device_is_no_store(self) -> None:
        with pytest.raises(NotAStore):
            await Database.open("/dev/null")

    async def test_a_named_pipe_is_no_store_and_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(NotAStore):
            await Database.open(tmp_path / "pipe")

    async def test_a_place_below_a_file_is_forbidden(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(StoreForbidden):
            await Database.open(tmp_path / "file" / "opis.sqlite")

    async def test_a_store_of_a_newer_opis_is_refused_and_stays_as_it_was(self, tmp_path: Path) -> None:
        path = tmp_path / "opis.sqlite"
        await (await Database.open(path)).close()
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA user_version = {latest() + 7}")
        before = path.read_bytes()
        with pytest.raises(StoreNewer) as caught:
            await Database.open(path)
        assert (caught.value.found, caught.value.known) == (latest() + 7, latest())
        assert path.read_bytes() == before

    async def test_a_store_marked_read_only_is_refused_even_to_the_superuser(self, tmp_path: Path) -> None:
        path = tmp_path / "opis.sqlite"
        await (await Database.open(path)).close()
        path.chmod(0o444)
        with pytest.raises(StoreReadOnly):
            await Database.open(path)

    async def test_a_store_that_another_program_holds_is_locked(self, tmp_path: Path) -> None:
        path = tmp_path / "opis.sqlite"
        await (await Database.open(path)).close()
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreLocked):
                await Database.open(path, patience=0.01)

    async def test_a_change_while_another_program_writes_is_refused_whole(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "opis.sqlite", patience=0.01) as database:
            with contextlib.closing(sqlite3.connect(database.path, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                with pytest.raises(StoreLocked):
                    await database.write(remember("a"))
                assert await database.read(remembered) == []
            await database.write(remember("b"))
            assert await database.read(remembered) == ["b"]

    async def test_a_torn_store_is_called_damaged(self, tmp_path: Path) -> None:
        path = tmp_path / "opis.sqlite"
        async with await Database.open(path) as database:
            await database.write(lambda c: [remember(str(n), "x" * 3000)(c) for n in range(200)])
        torn = bytearray(path.read_bytes())
        torn[4096:] = b"\xff" * (len(torn) - 4096)
        path.write_bytes(torn)
        with pytest.raises(StoreDamaged):
            async with await Database.open(path) as database:
                await database.read(remembered)

    async def test_a_store_that_cannot_be_brought_forward_is_called_damaged(self, tmp_path: Path) -> None:
        path = tmp_path / "opis.sqlite"
        await (await Database.open(path)).close()
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("DROP TABLE server_preferences")
            connection.execute(f"PRAGMA user_version = {latest() - 1}")
            connection.commit()
        with pytest.raises(StoreDamaged):
            await Database.open(path)
