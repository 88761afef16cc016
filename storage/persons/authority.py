"""What the archive is told of persons from outside its documents: lists of persons, and managers' rulings on names.

A list comes with a volume (its own list of persons) or from whoever hosts opis; its descriptions are its own words and
never a document's. Rulings belong to one library: what a server rules is that server's own.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from storage.engine import Shelves
from storage.model import PersonEntry, own_library

_LISTED = """
SELECT library, list, title, position, name, variants, description, ids FROM listed_persons
WHERE library IN (SELECT value FROM json_each(?)) ORDER BY library, list, position
"""
_RULINGS = """
SELECT number, library, kind, one, other FROM rulings_on_names
WHERE library IN (SELECT value FROM json_each(?)) ORDER BY number
"""
_KEEP = """
INSERT INTO listed_persons (library, list, position, title, name, variants, description, ids)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_DROP = "DELETE FROM listed_persons WHERE library = ? AND list = ?"
_RULE = "INSERT INTO rulings_on_names (library, kind, one, other) VALUES (?, ?, ?, ?) RETURNING number"
_LAST = "SELECT number, library, kind, one, other FROM rulings_on_names WHERE library = ? ORDER BY number DESC LIMIT 1"
_TAKE_BACK = "DELETE FROM rulings_on_names WHERE number = ?"
_CHANGED = "UPDATE index_state SET value = value + 1 WHERE name = 'persons'"
_FORGET = ("DELETE FROM rulings_on_names WHERE library = ?",)


class RulingKind(StrEnum):
    """What a manager decided: two names are one person's, or a spelling is not this person's."""

    MERGE = "merge"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A manager's decision. `one` is the name that was decided about, `other` the one it was put to or taken from."""

    number: int
    library: str
    kind: RulingKind
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A person as a list has them. `list` tells lists of a library apart, `title` is what readers know the list by."""

    library: str
    list: str
    title: str
    position: int
    name: str
    variants: tuple[str, ...] = ()
    description: str | None = None
    ids: dict[str, str] = field(default_factory=dict)


class Authority:
    """Questions to the lists and the rulings, and changes to them."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    async def keep_list(self, library: str, key: str, title: str, entries: Iterable[PersonEntry]) -> int:
        """Keep a list of persons in the place of an earlier one of that key; how many persons it holds."""
        held = tuple(entries)
        await self._shelves.write(lambda connection: keep_list(connection, library, key, title, held))
        return len(held)

    async def drop_list(self, library: str, key: str) -> bool:
        """Take a list out; False where the library has none of that key."""
        return await self._shelves.write(lambda connection: drop_list(connection, library, key))

    async def rule(self, library: str, kind: RulingKind, one: str, other: str) -> Ruling:
        """Keep a decision; the last one that concerns a name holds."""

        def change(connection: sqlite3.Connection) -> Ruling:
            (number,) = connection.execute(_RULE, (library, kind.value, one, other)).fetchone()
            connection.execute(_CHANGED)
            return Ruling(int(number), library, kind, one, other)

        return await self._shelves.write(change)

    async def undo(self, library: str) -> Ruling | None:
        """Take back a library's last decision, and say which it was; None where there is none."""

        def change(connection: sqlite3.Connection) -> Ruling | None:
            row = connection.execute(_LAST, (library,)).fetchone()
            if row is None:
                return None
            connection.execute(_TAKE_BACK, (row[0],))
            connection.execute(_CHANGED)
            return _ruling(*row)

        return await self._shelves.write(change)

    async def forget_guild(self, guild: int) -> None:
        """Remove what a server has ruled."""

        def change(connection: sqlite3.Connection) -> None:
            for statement in _FORGET:
                connection.execute(statement, (own_library(guild),))
            connection.execute(_CHANGED)

        await self._shelves.write(change)


def keep_list(
    connection: sqlite3.Connection, library: str, key: str, title: str, entries: Iterable[PersonEntry]
) -> None:
    """Keep a list inside a change, in the place of an earlier one of that key."""
    drop_list(connection, library, key)
    connection.executemany(
        _KEEP,
        (
            (library, key, position, title, one.name, _json(one.variants), one.description, _json(one.ids))
            for position, one in enumerate(entries, 1)
        ),
    )
    connection.execute(_CHANGED)


def drop_list(connection: sqlite3.Connection, library: str, key: str) -> bool:
    """Take a list out inside a change; False where the library has none of that key."""
    dropped = connection.execute(_DROP, (library, key)).rowcount
    connection.execute(_CHANGED)
    return dropped > 0


def listed(connection: sqlite3.Connection, scope: Iterable[str]) -> tuple[Listed, ...]:
    """Every entry of every list of the libraries."""
    return tuple(
        Listed(
            library, list_, title, position, name, tuple(json.loads(variants)), description, json.loads(ids)
        )
        for library, list_, title, position, name, variants, description, ids in connection.execute(
            _LISTED, (json.dumps(tuple(scope)),)
        )
    )


def rulings(connection: sqlite3.Connection, scope: Iterable[str]) -> tuple[Ruling, ...]:
    """Every decision of the libraries, in the order in which they were made."""
    return tuple(_ruling(*row) for row in connection.execute(_RULINGS, (json.dumps(tuple(scope)),)))


def _ruling(number: int, library: str, kind: str, one: str, other: str) -> Ruling:
    return Ruling(int(number), library, RulingKind(kind), one, other)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
