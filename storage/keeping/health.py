"""Looks whether the store is sound: the engine's own checks, every document whole, every document in the indexes.

It repairs nothing and writes nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from storage.documents import whole
from storage.faults import MalformedError, StoreLocked, fault_of
from storage.migrations import form
from storage.model import DatedMention, Document, Mark, Name, Passage, digest
from storage.recent import Key
from storage.rows import SEALED, TABLES, counted, seal

_KEYS = "SELECT library, id FROM documents ORDER BY library, id"
# Names of tables and columns come from `storage.rows`.
_COUNTS = f"SELECT {', '.join(TABLES)} FROM documents WHERE library = ? AND id = ?"  # noqa: S608 - see above
_SEALED = f"SELECT seal, {', '.join(SEALED)} FROM documents WHERE library = ? AND id = ?"  # noqa: S608 - see above
_ROWS = {
    table: f"SELECT {', '.join(columns)} FROM {table} WHERE library = ? AND document = ? ORDER BY number"  # noqa: S608 - see above
    for table, columns in TABLES.items()
}
_TEXT = "SELECT source, sha256 FROM documents WHERE library = ? AND id = ?"
_TOTALS = "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM passages)"
_FULL_TEXT = (
    "SELECT name FROM sqlite_master WHERE sql LIKE '%CREATE VIRTUAL TABLE%USING fts5 (%' ORDER BY name"
)
# Rows that an index lacks, and rows it has too many.
_ASTRAY = {
    "descriptions": """
        SELECT count(*) FROM (SELECT row FROM documents EXCEPT SELECT row FROM descriptions UNION ALL
        SELECT * FROM (SELECT row FROM descriptions EXCEPT SELECT row FROM documents))
    """,
    "document_index": """
        SELECT count(*) FROM (SELECT row FROM documents EXCEPT SELECT id FROM document_index_docsize UNION ALL
        SELECT * FROM (SELECT id FROM document_index_docsize EXCEPT SELECT row FROM documents))
    """,
    "passage_index": """
        SELECT count(*) FROM (SELECT row FROM passages EXCEPT SELECT id FROM passage_index_docsize UNION ALL
        SELECT * FROM (SELECT id FROM passage_index_docsize EXCEPT SELECT row FROM passages))
    """,
}
_MOST = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be: `reason` is the key of a sentence, `facts` fills its places."""

    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Health:
    """What the examination saw: the store's form, how much it holds, and the first hundred things wrong with it."""

    path: Path
    form: int
    documents: int
    passages: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def examine(path: Path, *, deep: bool = False) -> Health:
    """Examine the store at `path`, which may be in use; `deep` also has each full-text index examine itself.

    Blocks, for as long as it takes to read the whole store; a store that cannot be read at all raises StoreFault.
    """
    try:
        with closing(
            sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, isolation_level=None)
        ) as connection:
            connection.execute("BEGIN")
            documents, passages = connection.execute(_TOTALS).fetchone()
            findings = tuple(islice(_findings(connection, path, deep=deep), _MOST))
            return Health(path, form(connection), documents, passages, findings)
    except sqlite3.DatabaseError as error:
        if fault := fault_of(error, path):
            raise fault from error
        raise


def _findings(connection: sqlite3.Connection, path: Path, *, deep: bool) -> Iterator[Finding]:
    try:
        yield from _engine(connection)
        for key in connection.execute(_KEYS).fetchall():
            yield from _document(connection, key)
        yield from _indexes(connection, deep=deep)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        # A malformed file ends the examination; what was found before it stands.
        fault = fault_of(error, path) if isinstance(error, sqlite3.Error) else None
        if isinstance(fault, StoreLocked):
            raise fault from error
        yield Finding("integrity", {"what": str(error) if fault is None else fault.reason})


def _engine(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield Finding("integrity", {"what": line})
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("orphan", {"table": table, "row": row, "parent": parent})


def _document(connection: sqlite3.Connection, key: Key) -> Iterator[Finding]:
    library, id_ = key
    facts = {"library": library, "document": id_}
    try:
        source, sha256 = connection.execute(_TEXT, key).fetchone()
        if digest(source) != sha256:
            yield Finding("text_altered", facts)
            return
        document = whole(connection, key)
    except (sqlite3.OperationalError, MalformedError) as error:
        yield Finding("document_unreadable", {**facts, "cause": str(error)})
        return
    if document is None:  # its rows contradict their index
        yield Finding("document_unreadable", {**facts, "cause": "index"})
        return
    if connection.execute(_COUNTS, key).fetchone() != counted(document):
        yield Finding("document_not_whole", facts)
    if not _quoted(document):
        yield Finding("offsets_astray", facts)
    if not _unbroken(connection, key):
        yield Finding("seal_broken", facts)


def _unbroken(connection: sqlite3.Connection, key: Key) -> bool:
    """Whether every value is as it was written."""
    written, *values = connection.execute(_SEALED, key).fetchone()
    tables = {table: connection.execute(question, key).fetchall() for table, question in _ROWS.items()}
    return bool(written == seal(tuple(values), tables))


def _quoted(document: Document) -> bool:
    """Whether every passage and mention is the slice of the source that it says it is."""
    parts: tuple[Passage | DatedMention | Name | Mark, ...] = (
        *document.passages,
        *document.dates,
        *document.names,
        *document.marks,
    )
    wholes = (date.whole for date in document.dates if date.whole)
    return all(document.source[part.start : part.end] == part.text for part in parts) and all(
        0 <= whole.start < whole.end <= len(document.source) for whole in wholes
    )


def _indexes(connection: sqlite3.Connection, *, deep: bool) -> Iterator[Finding]:
    for index, question in _ASTRAY.items():
        (astray,) = connection.execute(question).fetchone()
        if astray:
            yield Finding("index_astray", {"index": index, "rows": astray})
    if not deep:
        return
    # The engine examines an index as if it wrote to it, and waits for other writers only where the transaction begins.
    connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")
    for (name,) in connection.execute(_FULL_TEXT).fetchall():
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - the store's own table
        except sqlite3.DatabaseError as error:
            yield Finding("index_damaged", {"index": name, "cause": str(error)})
