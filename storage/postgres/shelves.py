"""The documents in the record, and a host's copy of them: a change is entered in both or in neither.

Whoever changes documents does so on their own copy, inside a transaction that is brought up to the record first and
entered into it last, one at a time over all hosts. The record is committed before the copy: a process that dies
between the two leaves a copy that is behind, never one that is ahead, and following mends it.

A copy knows which version of the record it is, and by that version's mark whether the record still has it: one that
was restored from a backup, or lost its last changes with a host, is read anew from its beginning.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from storage.database import Database
from storage.engine import Connection
from storage.faults import NotACopy
from storage.finding.vocabulary import count_after
from storage.postgres.copying import KINDS
from storage.postgres.engine import Postgres
from storage.postgres.noting import noted

T = TypeVar("T")

CHANNEL = "opis_documents"
"""Where the record tells that it has a new version."""

PATIENCE = 600.0
"""Seconds that one statement may take to read the record; nobody waits for an answer meanwhile."""

_TURN = "SELECT pg_advisory_xact_lock(1869637999)"  # one change at a time, over all hosts
_STATE = "SELECT identity, version FROM record_state"
_MARK = "SELECT mark FROM record_versions WHERE version = ?"
_NEXT = "UPDATE record_state SET version = version + 1 RETURNING identity, version"
_NEW_MARK = "INSERT INTO record_versions (version) VALUES (?) RETURNING mark"
_TELL = f"SELECT pg_notify('{CHANNEL}', ?)"

_SINCE = "SELECT kind, library, key FROM record_things WHERE version > ? ORDER BY born"
_LINE = "SELECT line FROM record_things WHERE kind = ? AND library = ? AND key = ?"
_HELD = "SELECT kind, library, key FROM record_things WHERE line IS NOT NULL"

# What comes back after it was taken out is new: its place is at the end.
_ENTER = """
INSERT INTO record_things (kind, library, key, version, line) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (kind, library, key) DO UPDATE SET version = excluded.version, line = excluded.line,
born = CASE WHEN record_things.line IS NULL THEN excluded.born ELSE record_things.born END
"""

_KNOWN = "SELECT name, value FROM remembered WHERE name LIKE 'record.%'"
_KNOW = "INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class Standing(NamedTuple):
    """Which version of which record a copy is; `mark` is that version's."""

    identity: str
    version: int
    mark: str


class SharedShelves:
    """The documents, for those who change them; questions are answered by the copy."""

    def __init__(self, copy: Database, record: Postgres) -> None:
        self._copy = copy
        self._record = record

    async def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Ask the copy."""
        return await self._copy.read(question)

    async def write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        """Make a change to documents, here and in the record; it is on both disks on return.

        A change that raises is undone whole. Where the record was lost on the way (RecordUnreachable), nobody knows
        whether it took the change; the copy then learns it from the record.
        """
        return await self._copy.write(
            lambda copy: self._record.change(lambda record: _turn(copy, record, change))
        )

    async def follow(self, version: int | None = None) -> None:
        """Bring the copy up to the record, where it is older than `version` (None: in any case)."""
        if version is not None and (await self.standing()).version >= version:
            return
        await self._copy.write(lambda copy: self._record.ask(lambda record: catch_up(copy, record), PATIENCE))

    async def standing(self) -> Standing:
        """Which version the copy is."""
        return await self._copy.read(_standing)


def catch_up(copy: sqlite3.Connection, record: Connection) -> bool:
    """Bring a copy up to what the record is in this transaction; whether anything changed.

    Raises NotACopy for a store that has documents of its own, or those of another record.
    """
    identity, version = record.execute(_STATE).fetchone()
    found = _standing(copy)
    if found.identity not in {identity, ""} or (not found.identity and any(holdings(copy))):
        raise NotACopy(_path_of(copy))
    same = _mark(record, found.version) == found.mark
    if same and found.version == version and found.identity:
        return False
    _take_over(copy, record, found.version if same else 0)
    if not same:
        _sweep(copy, record)
    count_after(copy)
    _remember(copy, Standing(identity, version, _mark(record, version)))
    return True


def _turn(copy: sqlite3.Connection, record: Connection, change: Callable[[sqlite3.Connection], T]) -> T:
    record.execute(_TURN)
    catch_up(copy, record)
    result, changed = noted(copy, change)
    if changed:
        _remember(copy, enter(copy, record, changed))
    return result


def enter(store: sqlite3.Connection, record: Connection, things: Iterable[tuple[str, str, str]]) -> Standing:
    """Enter things, by kind, library and key and as they are in `store` now, as the record's next version."""
    identity, version = record.execute(_NEXT).fetchone()
    (mark,) = record.execute(_NEW_MARK, (version,)).fetchone()
    for kind, library, key in things:
        record.execute(_ENTER, (kind, library, key, version, KINDS[kind].say(store, library, key)))
    record.execute(_TELL, (str(version),))
    return Standing(identity, version, mark)


def holdings(store: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Everything that a store holds of what a record holds: kind, library and key, in the order in which it came."""
    for name, kind in KINDS.items():
        yield from ((name, library, key) for library, key in store.execute(kind.keys).fetchall())


def _take_over(copy: sqlite3.Connection, record: Connection, since: int) -> None:
    """Write into the copy what the record has had since a version. One thing at a time is in memory."""
    for kind, library, key in record.execute(_SINCE, (since,)).fetchall():
        (line,) = record.execute(_LINE, (kind, library, key)).fetchone()
        if line is None:
            KINDS[kind].take_away(copy, library, key)
        else:
            KINDS[kind].lay_down(copy, library, key, line)


def _sweep(copy: sqlite3.Connection, record: Connection) -> None:
    """Take out of the copy what the record does not hold."""
    for kind, library, key in set(holdings(copy)) - set(record.execute(_HELD).fetchall()):
        KINDS[kind].take_away(copy, library, key)


def _mark(record: Connection, version: int) -> str:
    row = record.execute(_MARK, (version,)).fetchone()
    return str(row[0]) if row else ""


def _standing(copy: sqlite3.Connection) -> Standing:
    known = dict(copy.execute(_KNOWN).fetchall())
    version = int(known.get("record.version", 0))
    return Standing(known.get("record.identity", ""), version, known.get("record.mark", ""))


def _remember(copy: sqlite3.Connection, standing: Standing) -> None:
    for name, value in standing._asdict().items():
        copy.execute(_KNOW, (f"record.{name}", str(value)))


def _path_of(copy: sqlite3.Connection) -> Path:
    return Path(copy.execute("PRAGMA database_list").fetchone()[2])
