"""Asking a store and changing it, one writer beside several readers, and copying it while it is in use."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from storage.database import HEAVY_READERS, Database
from storage.faults import (
    BackupRefused,
    DeadlinePassed,
    StoreReadOnly,
    stopped,
)
from tests.storage.remembering import remember, remembered

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def endless(connection: sqlite3.Connection) -> int:
    return connection.execute(ENDLESS).fetchone()[0]


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
