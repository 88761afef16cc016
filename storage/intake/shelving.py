"""Writes a document's rows, inside a transaction that its caller holds: whole, with all that was read in it.

It decides nothing: whether a document takes the place of another is `storage.intake.accession`'s to say.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from enum import StrEnum

from storage.intake.indexing import index_document, unindex_document
from storage.model import Document
from storage.rows import SEALED, TABLES, rows, seal, sealed_values


class Standing(StrEnum):
    """What a text beside the one that is answered from is: what the document read before, or a poorer capture."""

    FORMER = "former"
    VARIANT = "variant"


_COLUMNS = ("library", "id", "path", "added", "changed", *SEALED, "seal", "source")
_KEPT = {"library", "id", "added"}

# Names of tables and columns come from `storage.rows`, values are bound.
_DOCUMENT = f"""
    INSERT INTO documents ({", ".join(_COLUMNS)}) VALUES ({", ".join("?" * len(_COLUMNS))})
    ON CONFLICT (library, id) DO UPDATE SET
    revision = revision + 1, {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in _KEPT)}
"""  # noqa: S608 - see above
_CLEAR = {table: f"DELETE FROM {table} WHERE library = ? AND document = ?" for table in TABLES}  # noqa: S608 - see above
_FILL = {
    table: f"INSERT INTO {table} (library, document, {', '.join(columns)}) VALUES (?, ?{', ?' * len(columns)})"  # noqa: S608 - see above
    for table, columns in TABLES.items()
}
_REMOVE = "DELETE FROM documents WHERE library = ? AND id = ?"
_HISTORY = """
    INSERT INTO history (library, document, sha256, standing, layout, path, kept, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (library, document, sha256) DO UPDATE SET standing = excluded.standing, kept = excluded.kept
"""


def put(connection: sqlite3.Connection, document: Document, path: str, now: datetime) -> None:
    """Store the document that the file `path` gave, in the place of what its key held; `added` stays what it was."""
    key = (document.library, document.id)
    values, tables = sealed_values(document), rows(document)
    unindex_document(connection, *key)
    for clear in _CLEAR.values():
        connection.execute(clear, key)
    kept = (*key, path, stamp(now), stamp(now))
    connection.execute(_DOCUMENT, (*kept, *values, seal(values, tables), document.source))
    for table, fill in _FILL.items():
        connection.executemany(fill, ((*key, *row) for row in tables[table]))
    index_document(connection, document)


def take_out(connection: sqlite3.Connection, library: str, document: str) -> None:
    """Take a document's rows out, with all that was read in it and its entries in the indexes."""
    unindex_document(connection, library, document)
    connection.execute(_REMOVE, (library, document))


def keep_text(
    connection: sqlite3.Connection, document: Document, standing: Standing, path: str, now: datetime
) -> None:
    """Keep the text of `document` beside the one that is answered from, with the file it came from."""
    values = (document.library, document.id, document.sha256, standing.value)
    connection.execute(_HISTORY, (*values, document.record.layout, path, stamp(now), document.source))


def stamp(moment: datetime) -> str:
    """A moment as the store writes it: ISO 8601, UTC, whole seconds. The moment must know its zone."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
