"""Moves a store that one machine outgrew into an empty record: documents, settings, subscriptions, the ledger.

Everything in one transaction of the record, read from one state of the store; the store stays as it was. Run it
with the bot stopped: what it would write meanwhile stays behind.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator

from storage.database import Database
from storage.engine import Connection
from storage.faults import RecordInUse
from storage.postgres.engine import Postgres
from storage.postgres.shelves import enter, holdings

MEMORY = (
    *("remembered", "server_preferences", "member_preferences"),
    *("daily_changes", "daily_subscriptions", "daily_postings", "answered", "offers"),
)
"""The tables of what the bot remembers, each after those it refers to; both engines name them alike."""

_TAKEN = """
SELECT (SELECT version FROM record_state) > 0 OR EXISTS (SELECT 1 FROM daily_subscriptions)
    OR EXISTS (SELECT 1 FROM server_preferences) OR EXISTS (SELECT 1 FROM member_preferences)
"""
_COUNT = "SELECT count(*) FROM documents"
_NUMBERED = {"daily_subscriptions": "id", "offers": "number"}
_COUNT_ON = "SELECT setval(pg_get_serial_sequence(?, ?), ?)"
_LAST_NUMBER = "SELECT seq FROM sqlite_sequence WHERE name = ?"


async def move(store: Database, record: Postgres) -> int:
    """Copy everything; how many documents. Raises RecordInUse where the record holds something already."""
    return await store.read(
        lambda connection: record.change(lambda target: _move(connection, target, record.place)),
        heavy=True,
        seconds=math.inf,
    )


def _move(store: sqlite3.Connection, record: Connection, place: str) -> int:
    if record.execute(_TAKEN).fetchone()[0]:
        raise RecordInUse(place)
    for table in MEMORY:
        _copy(store, record, table)
    for table, column in _NUMBERED.items():
        if last := store.execute(_LAST_NUMBER, (table,)).fetchone():
            record.execute(_COUNT_ON, (table, column, *last))
    enter(store, record, holdings(store))
    return int(store.execute(_COUNT).fetchone()[0])


def _copy(store: sqlite3.Connection, record: Connection, table: str) -> None:
    # Names of tables and columns are ours; values are bound.
    columns = [row[1] for row in store.execute(f"PRAGMA table_info({table})")]
    names, places = ", ".join(columns), ", ".join("?" * len(columns))
    record.execute(f"DELETE FROM {table}")  # noqa: S608 - as above
    insert = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 - as above
    record.executemany(insert, _rows(store, table, names))


def _rows(store: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[object, ...]]:
    yield from store.execute(f"SELECT {names} FROM {table}")  # noqa: S608 - as above
