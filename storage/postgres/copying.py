"""What a record holds, kind by kind: how each is written as a line, laid down in a copy, and taken away from it.

Nothing is judged here. The whole of a document comes as a line of an export has it (`storage.keeping.transfer`), with all that
was read in it: no host reads a text anew, and the same question gets the same answer on all of them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from storage.columns import record_json
from storage.intake.catalogue import enter
from storage.intake.shelving import put, take_out
from storage.keeping.transfer import held, held_of, line_of, origin, origin_of

_TIMES = "UPDATE documents SET added = ?, changed = ? WHERE library = ? AND id = ?"
_NO_HISTORY = "DELETE FROM history WHERE library = ? AND document = ?"
_FORMER = """
INSERT INTO history (library, document, sha256, standing, layout, path, kept, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_NO_ENTRIES = "DELETE FROM entries WHERE library = ? AND document = ?"
_NO_OWN_RECORD = "DELETE FROM own_records WHERE library = ? AND document = ?"
_OWN_RECORD = "INSERT INTO own_records (library, document, record) VALUES (?, ?, ?)"
_NO_FILE = "DELETE FROM files WHERE library = ? AND path = ?"
_FILE = "INSERT INTO files (library, path, sha256, rules, bytes, read) VALUES (?, ?, ?, ?, ?, ?)"
_FINDING = "INSERT INTO findings (library, path, position, document, reason, facts) VALUES (?, ?, ?, ?, ?, ?)"
_LIST = """
SELECT position, title, name, variants, description, ids FROM listed_persons
WHERE library = ? AND list = ? ORDER BY position
"""
_LISTED = """
INSERT INTO listed_persons (library, list, position, title, name, variants, description, ids)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_NO_LIST = "DELETE FROM listed_persons WHERE library = ? AND list = ?"
_RULING = "SELECT kind, one, other FROM rulings_on_names WHERE library = ? AND number = ?"
_RULED = "INSERT INTO rulings_on_names (library, number, kind, one, other) VALUES (?, ?, ?, ?, ?)"
_NO_RULING = "DELETE FROM rulings_on_names WHERE library = ? AND number = ?"
_PERSONS_CHANGED = "UPDATE index_state SET value = value + 1 WHERE name = 'persons'"


class Kind(NamedTuple):
    """One kind of thing, each known by its library and a key.

    keys       the statement that gives (library, key) of all that a store holds
    told_by    the tables and their columns whose rows belong to a thing, named by its key
    say        the thing's line, or None where the store has none
    lay_down   put what a line says in the place of what the store has
    take_away  take it out; nothing happens where there is none
    """

    keys: str
    told_by: dict[str, str]
    say: Callable[[sqlite3.Connection, str, str], str | None]
    lay_down: Callable[[sqlite3.Connection, str, str, str], None]
    take_away: Callable[[sqlite3.Connection, str, str], None]


def _say_document(store: sqlite3.Connection, library: str, key: str) -> str | None:
    document = held(store, library, key)
    return line_of(document) if document else None


def _lay_down_document(store: sqlite3.Connection, library: str, key: str, line: str) -> None:
    one = held_of(line)
    put(store, one.document, one.path, datetime.fromisoformat(one.changed))
    store.execute(_TIMES, (one.added, one.changed, library, key))
    store.execute(_NO_HISTORY, (library, key))
    for text in one.history:
        values = (text.sha256, text.standing, text.layout, text.path, text.kept, text.source)
        store.execute(_FORMER, (library, key, *values))
    store.execute(_NO_ENTRIES, (library, key))
    store.execute(_NO_OWN_RECORD, (library, key))
    for entry in one.entries:
        enter(store, (library, key), entry)
    if one.own is not None:
        store.execute(_OWN_RECORD, (library, key, record_json(one.own)))


def _say_file(store: sqlite3.Connection, library: str, key: str) -> str | None:
    file = origin(store, library, key)
    return line_of(file) if file else None


def _lay_down_file(store: sqlite3.Connection, library: str, key: str, line: str) -> None:
    file = origin_of(line)
    store.execute(_NO_FILE, (library, key))
    store.execute(_FILE, (library, key, file.sha256, file.rules, file.bytes, file.read))
    rows = [(library, key, n, one.document, one.reason, one.facts) for n, one in enumerate(file.findings, 1)]
    store.executemany(_FINDING, rows)


def _take_away_file(store: sqlite3.Connection, library: str, key: str) -> None:
    store.execute(_NO_FILE, (library, key))


def _say_list(store: sqlite3.Connection, library: str, key: str) -> str | None:
    rows = store.execute(_LIST, (library, key)).fetchall()
    return json.dumps(rows, ensure_ascii=False) if rows else None


def _lay_down_list(store: sqlite3.Connection, library: str, key: str, line: str) -> None:
    _take_away_list(store, library, key)
    store.executemany(_LISTED, ((library, key, *row) for row in json.loads(line)))


def _take_away_list(store: sqlite3.Connection, library: str, key: str) -> None:
    store.execute(_NO_LIST, (library, key))
    store.execute(_PERSONS_CHANGED)


def _say_ruling(store: sqlite3.Connection, library: str, key: str) -> str | None:
    row = store.execute(_RULING, (library, int(key))).fetchone()
    return json.dumps(row, ensure_ascii=False) if row else None


def _lay_down_ruling(store: sqlite3.Connection, library: str, key: str, line: str) -> None:
    _take_away_ruling(store, library, key)
    store.execute(_RULED, (library, int(key), *json.loads(line)))


def _take_away_ruling(store: sqlite3.Connection, library: str, key: str) -> None:
    store.execute(_NO_RULING, (library, int(key)))
    store.execute(_PERSONS_CHANGED)


KINDS: dict[str, Kind] = {
    "document": Kind(
        "SELECT library, id FROM documents ORDER BY row",
        {"documents": "id", "history": "document", "entries": "document", "own_records": "document"},
        _say_document,
        _lay_down_document,
        take_out,
    ),
    "file": Kind(
        "SELECT library, path FROM files ORDER BY library, path",
        {"files": "path", "findings": "path"},
        _say_file,
        _lay_down_file,
        _take_away_file,
    ),
    "list": Kind(
        "SELECT DISTINCT library, list FROM listed_persons ORDER BY library, list",
        {"listed_persons": "list"},
        _say_list,
        _lay_down_list,
        _take_away_list,
    ),
    "ruling": Kind(
        "SELECT library, CAST(number AS TEXT) FROM rulings_on_names ORDER BY number",
        {"rulings_on_names": "number"},
        _say_ruling,
        _lay_down_ruling,
        _take_away_ruling,
    ),
}
"""All that a record holds besides the bot's own memory."""
