"""Entries of catalogues that describe a document whose text is held, and what that text's own record said before they filled it."""

from __future__ import annotations

import sqlite3

_OF_DOCUMENT = "FOREIGN KEY (library, document) REFERENCES documents (library, id) ON DELETE CASCADE"

# `entry` is the id that the entry would have as a document of its own.
_ENTRIES = f"""
CREATE TABLE entries (
    library TEXT NOT NULL, document TEXT NOT NULL, entry TEXT NOT NULL, path TEXT NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record)), source TEXT NOT NULL,
    PRIMARY KEY (library, document, entry, path), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""
_OWN_RECORDS = f"""
CREATE TABLE own_records (
    library TEXT NOT NULL, document TEXT NOT NULL, record TEXT NOT NULL CHECK (json_valid(record)),
    PRIMARY KEY (library, document), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""
_INDEXES = (
    "CREATE INDEX entries_by_path ON entries (library, path)",
    "CREATE INDEX documents_by_url ON documents (library, url) WHERE url IS NOT NULL",
    "CREATE INDEX documents_without_text ON documents (library, date_edtf) WHERE sections = 0",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make the tables of entries, and the indexes by which entry and text find each other."""
    for statement in (_ENTRIES, _OWN_RECORDS, *_INDEXES):
        connection.execute(statement)
