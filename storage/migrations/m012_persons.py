"""Lists of persons, what managers ruled on names, and the lines in which records name persons, as they write them. A ruling's number is never given twice, so that they stay in order."""

from __future__ import annotations

import sqlite3

_STATEMENTS = (
    """
    CREATE TABLE listed_persons (
        library TEXT NOT NULL, list TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, name TEXT NOT NULL,
        variants TEXT NOT NULL CHECK (json_valid(variants)), description TEXT,
        ids TEXT NOT NULL CHECK (json_valid(ids)),
        PRIMARY KEY (library, list, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE rulings_on_names (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, library TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')), one TEXT NOT NULL, other TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX rulings_by_library ON rulings_on_names (library, number)",
    """
    CREATE TABLE stated_persons (
        library TEXT NOT NULL, document TEXT NOT NULL, role TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (library, document, role, number),
        FOREIGN KEY (library, document) REFERENCES documents (library, id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO stated_persons SELECT library, id, 'sender', 1, sender FROM documents WHERE sender IS NOT NULL
    """,
    """
    INSERT INTO stated_persons SELECT library, id, 'recipient', 1, recipient FROM documents WHERE recipient IS NOT NULL
    """,
    """
    INSERT INTO stated_persons
    SELECT library, documents.id, 'named', json_each.key + 1, json_each.value
    FROM documents, json_each(record, '$.people')
    """,
    "INSERT INTO index_state VALUES ('persons', 0)",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make the tables, and the count of changes to them."""
    for statement in _STATEMENTS:
        connection.execute(statement)
