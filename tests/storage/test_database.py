"""Opening the store, asking and changing it, copying it, and every way in which a file can be no store."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from storage.database import HEAVY_READERS, Database
from storage.faults import (
    BackupRefused,
    DeadlinePassed,
    NotAStore,
    StoreDamaged,
    StoreForbidden,
    StoreIsFolder,
    StoreLocked,
    StoreNewer,
    StoreReadOnly,
    stopped,
)
from storage.migrations import OURS, latest

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def pragma(name: str):
    return lambda connection: connection.execute(f"PRAGMA {name}").fetchone()[0]


def endless(connection: sqlite3.Connection) -> int:
    return connection.execute(ENDLESS).fetchone()[0]


def remember(name: str, value: str = ""):
    return lambda connection: connection.execute("INSERT INTO remembered VALUES (?, ?)", (name, value))


def remembered(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM remembered ORDER BY name")]


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


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


class TestQuestions:
    async def test_a_question_cannot_change_anything(self, database: Database) -> None:
        with pytest.raises(StoreReadOnly):
            await database.read(remember("a"))

    async def test_a_question_sees_one_state_however_many_statements_it_has(self, database: Database) -> None:
        asked, changed = threading.Event(), threading.Event()

        def question(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
            before = remembered(connection)
            asked.set()
            changed.wait(10)
            return before, remembered(connection)

        answer = asyncio.create_task(database.read(question))
        await asyncio.to_thread(asked.wait, 10)
        await database.write(remember("a"))
        changed.set()
        assert await answer == ([], [])
        assert await database.read(remembered) == ["a"]

    async def test_a_question_past_its_deadline_is_stopped_and_the_next_one_answered(
        self, tmp_path: Path
    ) -> None:
        async with await Database.open(tmp_path / "opis.sqlite", readers=1) as database:
            with pytest.raises(DeadlinePassed) as caught:
                await database.read(endless, seconds=0.02)
            assert caught.value.facts["seconds"] == 0.02
            assert await database.read(remembered) == []

    async def test_a_stopped_question_may_answer_with_what_it_has(self, database: Database) -> None:
        def question(connection: sqlite3.Connection) -> str:
            with pytest.raises(sqlite3.OperationalError) as caught:
                endless(connection)
            assert stopped(caught.value)
            return connection.execute("SELECT 'a part'").fetchone()[0]

        assert await database.read(question, seconds=0.02) == "a part"

    async def test_a_question_nobody_waits_for_any_more_is_stopped(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "opis.sqlite", readers=1) as database:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(database.read(endless, seconds=600), 0.05)
            assert await database.read(remembered) == []

    async def test_a_question_cancelled_before_its_turn_is_stopped_too(self, tmp_path: Path) -> None:
        async with await Database.open(tmp_path / "opis.sqlite", readers=1) as database:
            first = asyncio.create_task(database.read(endless, seconds=0.1))
            second = asyncio.create_task(database.read(endless, seconds=600))
            await asyncio.sleep(0)
            second.cancel()
            with pytest.raises(DeadlinePassed):
                await first
            assert await database.read(remembered) == []

    async def test_heavy_questions_leave_readers_to_light_ones(self, database: Database) -> None:
        gate = threading.Event()
        heavy = [
            asyncio.create_task(database.read(lambda _: gate.wait(10), heavy=True))
            for _ in range(3 * HEAVY_READERS)
        ]
        await asyncio.sleep(0)
        assert await database.read(remembered) == []
        gate.set()
        assert all(await asyncio.gather(*heavy))

    async def test_an_error_in_our_own_words_is_not_called_a_fault_of_the_store(
        self, database: Database
    ) -> None:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await database.read(lambda connection: connection.execute("SELECT * FROM absent"))


class TestBriefQuestions:
    async def test_a_brief_question_is_answered_on_the_askers_thread(self, database: Database) -> None:
        assert await database.read(lambda _: threading.get_ident(), brief=True) == threading.get_ident()

    async def test_a_brief_question_sees_what_was_just_changed(self, database: Database) -> None:
        await database.write(remember("a"))
        assert await database.read(remembered, brief=True) == ["a"]

    async def test_one_that_takes_long_leaves_the_askers_thread_and_has_its_deadline(
        self, database: Database
    ) -> None:
        asked_on: list[int] = []

        def question(connection: sqlite3.Connection) -> int:
            asked_on.append(threading.get_ident())
            return endless(connection)

        with pytest.raises(DeadlinePassed):
            await database.read(question, brief=True, seconds=0.05)
        here, there = asked_on
        assert here == threading.get_ident() != there


class TestChanges:
    async def test_a_change_that_fails_is_undone_whole(self, database: Database) -> None:
        def change(connection: sqlite3.Connection) -> None:
            remember("a")(connection)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await database.write(change)
        assert await database.read(remembered) == []

    async def test_changes_asked_for_at_once_are_made_one_after_another(self, database: Database) -> None:
        await database.write(remember("count", "0"))

        def increase(connection: sqlite3.Connection) -> None:
            (value,) = connection.execute("SELECT value FROM remembered").fetchone()
            connection.execute("UPDATE remembered SET value = ?", (str(int(value) + 1),))

        await asyncio.gather(*(database.write(increase) for _ in range(50)))
        assert await database.read(lambda c: c.execute("SELECT value FROM remembered").fetchone()) == ("50",)

    async def test_a_change_whose_asker_gave_up_is_finished_all_the_same(self, database: Database) -> None:
        begun, gate = threading.Event(), threading.Event()

        def change(connection: sqlite3.Connection) -> None:
            begun.set()
            gate.wait(10)
            remember("a")(connection)

        task = asyncio.create_task(database.write(change))
        await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        await database.write(remember("b"))
        assert await database.read(remembered) == ["a", "b"]


class TestBackups:
    async def test_a_backup_holds_everything_and_opens_as_a_store(
        self, database: Database, tmp_path: Path
    ) -> None:
        await database.write(remember("a"))
        await database.backup(tmp_path / "copy.backup")
        async with await Database.open(tmp_path / "copy.backup") as copy:
            assert await copy.read(remembered) == ["a"]

    async def test_a_newer_backup_takes_the_place_of_an_older(
        self, database: Database, tmp_path: Path
    ) -> None:
        await database.backup(tmp_path / "copy.backup")
        await database.write(remember("a"))
        await database.backup(tmp_path / "copy.backup")
        async with await Database.open(tmp_path / "copy.backup") as copy:
            assert await copy.read(remembered) == ["a"]

    async def test_a_backup_overwrites_nothing_that_is_no_backup(
        self, database: Database, tmp_path: Path
    ) -> None:
        notes = tmp_path / "notes.txt"
        notes.write_text("precious")
        with pytest.raises(BackupRefused):
            await database.backup(notes)
        assert notes.read_text() == "precious"

    async def test_a_store_is_not_its_own_backup(self, database: Database) -> None:
        with pytest.raises(BackupRefused):
            await database.backup(database.path)

    async def test_a_backup_into_no_folder_is_refused(self, database: Database, tmp_path: Path) -> None:
        with pytest.raises(BackupRefused) as caught:
            await database.backup(tmp_path / "nowhere" / "copy.backup")
        assert caught.value.path == tmp_path / "nowhere" / "copy.backup"

    async def test_changes_go_on_during_a_backup(self, database: Database, tmp_path: Path) -> None:
        backup = asyncio.create_task(database.backup(tmp_path / "copy.backup"))
        await asyncio.gather(*(database.write(remember(str(n))) for n in range(50)))
        await backup
        async with await Database.open(tmp_path / "copy.backup") as copy:
            assert set(await copy.read(remembered)) <= set(await database.read(remembered))
        assert len(await database.read(remembered)) == 50
