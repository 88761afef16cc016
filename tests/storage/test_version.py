"""The store's version: what tells an asker, at no cost, that nothing changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.database import Database

INSERT = "INSERT INTO remembered VALUES ('a', 'b')"


async def test_it_stays_while_only_questions_are_asked(database: Database) -> None:
    before = database.version()
    await database.read(lambda connection: connection.execute("SELECT * FROM remembered").fetchall())
    assert database.version() == before


async def test_it_changes_with_a_change_of_this_process(database: Database) -> None:
    before = database.version()
    await database.write(lambda connection: connection.execute(INSERT))
    assert database.version() != before


async def test_it_changes_with_a_change_of_another_program(database: Database) -> None:
    before = database.version()
    with closing(sqlite3.connect(database.path)) as another:
        another.execute(INSERT)
        another.commit()
    assert database.version() != before


async def test_a_store_that_is_held_whole_or_closed_gives_what_nothing_equals(database: Database) -> None:
    await database.close()
    assert database.version() != database.version()
