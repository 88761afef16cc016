"""The indexes that find documents: all of them hold folded text, none of them holds a word to be shown.

`document_index` ranks whole documents by the stems of their words, `passage_index` finds passages by the words
themselves, `description_index` finds documents by what their records state. The first two keep no text of
their own: `rowid` is `documents.row` and `passages.row`, and the text stands there, untouched.

`vocabulary` says in how many passages a word and in how many documents its stem stands, as of the last count:
the engine can tell only by walking the whole index. `index_state` remembers the count and the folding's version;
its `stamp` grows with every document that is indexed, and each description bears the one it was given.
"""

from __future__ import annotations

import sqlite3

_STATEMENTS = (
    """
    CREATE VIRTUAL TABLE document_index USING fts5 (
        title, about, text, content = '', tokenize = 'porter ascii')
    """,
    "CREATE VIRTUAL TABLE passage_index USING fts5 (text, content = '', tokenize = 'ascii')",
    # `label` is what a document is called by: title, date in figures, numbers. `also` is what else may be typed.
    """
    CREATE TABLE descriptions (
        row        INTEGER PRIMARY KEY,
        library    TEXT NOT NULL,
        document   TEXT NOT NULL,
        stamp      INTEGER NOT NULL,
        used       INTEGER NOT NULL DEFAULT 0,
        label      TEXT NOT NULL,
        also       TEXT NOT NULL,
        sender     TEXT NOT NULL,
        recipient  TEXT NOT NULL,
        people     TEXT NOT NULL,
        place      TEXT NOT NULL,
        kind       TEXT NOT NULL,
        language   TEXT NOT NULL,
        archive    TEXT NOT NULL,
        about      TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX descriptions_by_use ON descriptions (used, stamp)",
    "CREATE INDEX descriptions_by_stamp ON descriptions (stamp)",
    """
    CREATE VIRTUAL TABLE description_index USING fts5 (
        label, also, sender, recipient, people, place, kind, language, archive,
        content = 'descriptions', content_rowid = 'row', detail = column, prefix = '2 3', tokenize = 'ascii')
    """,
    "CREATE VIRTUAL TABLE document_terms USING fts5vocab (document_index, row)",
    "CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_index, row)",
    "CREATE VIRTUAL TABLE description_terms USING fts5vocab (description_index, col)",
    """
    CREATE TABLE vocabulary (
        word TEXT NOT NULL PRIMARY KEY, passages INTEGER NOT NULL, stem TEXT NOT NULL, documents INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX vocabulary_by_stem ON vocabulary (stem)",
    "CREATE TABLE index_state (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO index_state VALUES ('folding', 0), ('documents', 0), ('stamp', 0), ('counted', 0), ('counts', 0)",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make the indexes, empty: documents that are there already are indexed when the store is next opened."""
    for statement in _STATEMENTS:
        connection.execute(statement)
