"""Notes which things a change touches (`storage.postgres.copying`), so that they can be told elsewhere: whatever the change was.

Triggers of the connection's own write the notes; they live as long as the change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from storage.postgres.copying import KINDS

T = TypeVar("T")

_ROWS = {"INSERT": ("new",), "UPDATE": ("old", "new"), "DELETE": ("old",)}
_TABLE = "CREATE TEMP TABLE touched (number INTEGER PRIMARY KEY, kind TEXT, library TEXT, key TEXT)"
_NOTES = "SELECT kind, library, CAST(key AS TEXT) FROM temp.touched ORDER BY number"


class Touched(NamedTuple):
    """What was touched: its kind, its library and its key."""

    kind: str
    library: str
    key: str


def noted(
    connection: sqlite3.Connection, change: Callable[[sqlite3.Connection], T]
) -> tuple[T, list[Touched]]:
    """Make a change inside a transaction; what it returns, and what it touched, in that order, each once.

    After one that raises, the transaction must be rolled back.
    """
    connection.execute(_TABLE)
    for trigger in _triggers():
        connection.execute(trigger)
    result = change(connection)
    rows = dict.fromkeys(connection.execute(_NOTES).fetchall())
    connection.execute("DROP TABLE temp.touched")
    for _, table, _ in _told():
        for event in _ROWS:
            connection.execute(f"DROP TRIGGER temp.touched_{table}_{event}")
    return result, [Touched(*row) for row in rows]


def _told() -> Iterator[tuple[str, str, str]]:
    for name, kind in KINDS.items():
        yield from ((name, table, column) for table, column in kind.told_by.items())


def _triggers() -> Iterator[str]:
    for kind, table, column in _told():
        for event, rows in _ROWS.items():
            notes = " ".join(
                f"INSERT INTO touched (kind, library, key) VALUES ('{kind}', {row}.library, {row}.{column});"  # noqa: S608 - names of ours
                for row in rows
            )
            yield f"CREATE TEMP TRIGGER touched_{table}_{event} AFTER {event} ON main.{table} BEGIN {notes} END"
