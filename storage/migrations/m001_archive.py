"""The archive's tables: documents as published, what was read in them, where they came from, what they were before.

Every key carries the library. Ids are text; `row` exists for the index alone and never leaves the store.
Records are JSON, and again in columns what is asked for. Wide columns stand last, so that lists need not
read past them. Times are ISO 8601 in UTC; `earliest` and `latest` are days as `storage.extents` counts them.
"""

from __future__ import annotations

import sqlite3

_OF_DOCUMENT = "FOREIGN KEY (library, document) REFERENCES documents (library, id) ON DELETE CASCADE"

_DOCUMENTS = """
CREATE TABLE documents (
    row               INTEGER PRIMARY KEY,
    library           TEXT NOT NULL,
    id                TEXT NOT NULL,
    layout            TEXT NOT NULL,
    title             TEXT NOT NULL,
    kind              TEXT,
    sender            TEXT,
    recipient         TEXT,
    place             TEXT,
    date_text         TEXT,
    date_edtf         TEXT,
    date_origin       TEXT,
    earliest          INTEGER,
    latest            INTEGER,
    original_language TEXT,
    language          TEXT,
    classification    TEXT,
    record_id         TEXT,
    url               TEXT,
    repository        TEXT,
    collection        TEXT,
    number            TEXT,
    sha256            TEXT NOT NULL,
    path              TEXT NOT NULL,
    added             TEXT NOT NULL,
    changed           TEXT NOT NULL,
    revision          INTEGER NOT NULL DEFAULT 1,
    words             INTEGER NOT NULL,
    sections          INTEGER NOT NULL,
    passages          INTEGER NOT NULL,
    dates             INTEGER NOT NULL,
    names             INTEGER NOT NULL,
    marks             INTEGER NOT NULL,
    copies            INTEGER NOT NULL,
    seal              TEXT NOT NULL,
    record            TEXT NOT NULL CHECK (json_valid(record)),
    source            TEXT NOT NULL,
    UNIQUE (library, id)
) STRICT
"""

_SECTIONS = f"""
CREATE TABLE sections (
    library TEXT NOT NULL, document TEXT NOT NULL, number INTEGER NOT NULL,
    part TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, language TEXT,
    PRIMARY KEY (library, document, number), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""

_PASSAGES = f"""
CREATE TABLE passages (
    row INTEGER PRIMARY KEY,
    library TEXT NOT NULL, document TEXT NOT NULL, number INTEGER NOT NULL,
    part TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, text TEXT NOT NULL,
    UNIQUE (library, document, number), {_OF_DOCUMENT}
) STRICT
"""

# A mention's passage is the one that holds its first character; NULL where it stands outside all of them.
_MENTION = """
    library TEXT NOT NULL, document TEXT NOT NULL, number INTEGER NOT NULL,
    passage INTEGER, begins INTEGER NOT NULL, ends INTEGER NOT NULL, text TEXT NOT NULL,
"""

_DATES = f"""
CREATE TABLE dates ({_MENTION}
    edtf TEXT, timex TEXT, role TEXT NOT NULL, status TEXT NOT NULL, resolved TEXT NOT NULL,
    qualifier TEXT, confidence REAL NOT NULL, earliest INTEGER, latest INTEGER,
    PRIMARY KEY (library, document, number), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""

_NAMES = f"""
CREATE TABLE names ({_MENTION}
    name TEXT NOT NULL,
    PRIMARY KEY (library, document, number), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""

_MARKS = f"""
CREATE TABLE marks ({_MENTION}
    kind TEXT NOT NULL,
    PRIMARY KEY (library, document, number), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""

_COPIES = f"""
CREATE TABLE copies (
    library TEXT NOT NULL, document TEXT NOT NULL, number INTEGER NOT NULL,
    begins INTEGER NOT NULL, ends INTEGER NOT NULL, addressee TEXT NOT NULL, copy INTEGER, count INTEGER,
    PRIMARY KEY (library, document, number), {_OF_DOCUMENT}
) STRICT, WITHOUT ROWID
"""

# Other texts of a document: what it read before it changed (`former`), and poorer captures (`variant`).
_HISTORY = f"""
CREATE TABLE history (
    row INTEGER PRIMARY KEY,
    library TEXT NOT NULL, document TEXT NOT NULL, sha256 TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('former', 'variant')),
    layout TEXT NOT NULL, path TEXT NOT NULL, kept TEXT NOT NULL, source TEXT NOT NULL,
    UNIQUE (library, document, sha256), {_OF_DOCUMENT}
) STRICT
"""

# Files that gave documents, by their bytes: the same bytes are not read twice by the same reading rules.
_FILES = """
CREATE TABLE files (
    library TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, rules TEXT NOT NULL,
    bytes INTEGER NOT NULL, read TEXT NOT NULL,
    PRIMARY KEY (library, path)
) STRICT, WITHOUT ROWID
"""

# What each file gave, in its order: a document, or the reason why there is none at that place.
_FINDINGS = """
CREATE TABLE findings (
    library TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL,
    document TEXT, reason TEXT, facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
    PRIMARY KEY (library, path, position),
    FOREIGN KEY (library, path) REFERENCES files (library, path) ON DELETE CASCADE,
    CHECK ((document IS NULL) <> (reason IS NULL))
) STRICT, WITHOUT ROWID
"""

_INDEXES = (
    "CREATE INDEX documents_by_date ON documents (library, date_edtf)",
    "CREATE INDEX documents_in_time ON documents (library, earliest, id)",
    "CREATE INDEX documents_by_record ON documents (library, record_id) WHERE record_id IS NOT NULL",
    "CREATE INDEX dates_in_time ON dates (library, earliest, latest)",
    "CREATE INDEX names_by_name ON names (library, name)",
    "CREATE INDEX files_by_bytes ON files (library, sha256)",
    "CREATE INDEX findings_by_document ON findings (library, document) WHERE document IS NOT NULL",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make the archive's tables and indexes."""
    tables = (_DOCUMENTS, _SECTIONS, _PASSAGES, _DATES, _NAMES, _MARKS, _COPIES, _HISTORY, _FILES, _FINDINGS)
    for statement in (*tables, *_INDEXES):
        connection.execute(statement)
