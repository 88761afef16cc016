"""Brings entries of catalogues and the texts they describe together, in whichever order they arrive; the same twice changes nothing.

A document with entries keeps its own record beside the filled one, so that an entry that goes takes with it what it
filled. Everything runs in the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from storage.columns import record_json, record_of
from storage.documents import whole
from storage.intake.filling import Entry, address, filled, is_entry, likely, numbered, surely
from storage.intake.shelving import put, take_out
from storage.model import Document, Record
from storage.recent import Key

# What an earlier entry filled decides nothing: texts are found and judged by what they state themselves.
_TEXTS = """
SELECT found.id, coalesce(own_records.record, found.record) FROM (
    SELECT id, record FROM documents WHERE library = :library AND sections > 0 AND record_id IN (:record_id, :number)
    UNION SELECT id, record FROM documents WHERE library = :library AND sections > 0
        AND url IN ('https://' || :address, 'http://' || :address, 'https://www.' || :address, :url)
    UNION SELECT id, record FROM documents WHERE library = :library AND sections > 0 AND date_edtf = :date
) AS found LEFT JOIN own_records ON own_records.library = :library AND own_records.document = found.id
"""
_WITHOUT_TEXT = """
SELECT id FROM documents WHERE library = :library AND sections = 0 AND date_edtf = :date
UNION SELECT id FROM documents WHERE library = :library AND sections = 0
    AND url IN ('https://' || :address, 'http://' || :address, 'https://www.' || :address, :url)
UNION SELECT id FROM documents WHERE library = :library AND sections = 0 AND record_id = :record_id
"""
_PATH = "SELECT path FROM documents WHERE library = ? AND id = ?"
_ENTRIES = (
    "SELECT entry, path, record, source FROM entries WHERE library = ? AND document = ? ORDER BY entry, path"
)
_ENTER = """
INSERT INTO entries (library, document, entry, path, record, source) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (library, document, entry, path) DO UPDATE SET record = excluded.record, source = excluded.source
WHERE record <> excluded.record OR source <> excluded.source
"""
_OF_PATH = "SELECT document, entry FROM entries WHERE library = ? AND path = ?"
_LEAVE = "DELETE FROM entries WHERE library = ? AND path = ? AND document = ? AND entry = ?"
_OWN = "SELECT record FROM own_records WHERE library = ? AND document = ?"
_KEEP_OWN = """
INSERT INTO own_records (library, document, record) VALUES (?, ?, ?)
ON CONFLICT (library, document) DO UPDATE SET record = excluded.record
"""
_FORGET_OWN = "DELETE FROM own_records WHERE library = ? AND document = ?"
_GIVEN_BY = "UPDATE findings SET document = ? WHERE library = ? AND document = ?"


def described(connection: sqlite3.Connection, entry: Document) -> str | None:
    """The id of the document with a text that a catalogue's entry describes; None where there is none, or no one."""
    if not is_entry(entry):
        return None
    sought = _sought(entry) | {"number": numbered(entry.record)}
    texts = [(str(id_), record_of(record)) for id_, record in connection.execute(_TEXTS, sought)]
    for fits in (surely, likely):
        fitting = [id_ for id_, record in texts if fits(entry.record, record)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def entries(connection: sqlite3.Connection, key: Key) -> tuple[Entry, ...]:
    """The entries that describe a document."""
    rows = connection.execute(_ENTRIES, key)
    return tuple(Entry(id_, path, record_of(record), source) for id_, path, record, source in rows)


def own_record(connection: sqlite3.Connection, key: Key) -> Record | None:
    """What a document's text itself states, where entries have filled its record; else None."""
    row = connection.execute(_OWN, key).fetchone()
    return record_of(row[0]) if row else None


def held(connection: sqlite3.Connection, key: Key) -> Document | None:
    """The document under `key` as its text alone has it."""
    document = whole(connection, key)
    own = own_record(connection, key)
    return replace(document, record=own) if document and own else document


def enter(connection: sqlite3.Connection, key: Key, entry: Entry) -> bool:
    """Put an entry beside the document it describes; False where it stands there already. `settle` fills the record."""
    values = (*key, entry.id, entry.path, record_json(entry.record), entry.source)
    return connection.execute(_ENTER, values).rowcount > 0


def gather(connection: sqlite3.Connection, document: Document) -> None:
    """Make the entries that were held for documents of their own, and describe this text, entries of it."""
    key = (document.library, document.id)
    for (id_,) in connection.execute(_WITHOUT_TEXT, _sought(document)).fetchall():
        guest = whole(connection, (document.library, str(id_)))
        if guest is None or described(connection, guest) != document.id:
            continue
        adopt(connection, key, guest)
        connection.execute(_GIVEN_BY, (document.id, document.library, guest.id))
        take_out(connection, document.library, guest.id)


def adopt(connection: sqlite3.Connection, key: Key, guest: Document) -> None:
    """Make a document that is an entry an entry of the document under `key`, with the file it came from."""
    (path,) = connection.execute(_PATH, (guest.library, guest.id)).fetchone()
    enter(connection, key, Entry(guest.id, path, guest.record, guest.source))


def settle(connection: sqlite3.Connection, key: Key, own: Record, now: datetime) -> bool:
    """Fill the record of a document whose text states `own` from its entries; whether that changes it.

    What no entry states any more is empty again.
    """
    beside = entries(connection, key)
    if not beside and own_record(connection, key) is None:
        return False
    document, record = whole(connection, key), filled(own, beside)
    changed = document is not None and document.record != record
    if document is not None and changed:
        (path,) = connection.execute(_PATH, key).fetchone()
        put(connection, replace(document, record=record), path, now)
    connection.execute(*((_KEEP_OWN, (*key, record_json(own))) if beside else (_FORGET_OWN, key)))
    return changed


def withdraw(
    connection: sqlite3.Connection, library: str, path: str, stay: Collection[tuple[str, str]], now: datetime
) -> None:
    """Take back the entries of a file but those that `stay` (document, entry), and what they filled."""
    gone = [one for one in connection.execute(_OF_PATH, (library, path)).fetchall() if one not in stay]
    for document, entry in gone:
        connection.execute(_LEAVE, (library, path, document, entry))
    for id_ in dict.fromkeys(document for document, _ in gone):
        text = held(connection, (library, id_))
        if text is not None:
            settle(connection, (library, id_), text.record, now)


def _sought(document: Document) -> dict[str, str | None]:
    record = document.record
    return {
        "library": document.library,
        "record_id": record.record_id,
        "url": record.url,
        "address": address(record.url) if record.url else None,
        "date": record.date.edtf if record.date else None,
    }
