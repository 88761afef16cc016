"""Which file gave which documents, by the file's bytes: the same bytes need not be read twice."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.intake.shelving import stamp
from storage.model import Refusal

# A file of the same bytes counts as read if all its documents are still here; the file of that path itself first.
_SEEN = """
SELECT path FROM files
WHERE library = ?1 AND sha256 = ?2 AND rules = ?3 AND NOT EXISTS (
    SELECT 1 FROM findings LEFT JOIN documents ON documents.library = findings.library AND documents.id = findings.document
    WHERE findings.library = files.library AND findings.path = files.path
      AND findings.document IS NOT NULL AND documents.id IS NULL)
ORDER BY path <> ?4 LIMIT 1
"""
_FINDINGS = """
SELECT documents.id, documents.layout, documents.title, documents.date_edtf, findings.reason, findings.facts
FROM findings LEFT JOIN documents ON documents.library = findings.library AND documents.id = findings.document
WHERE findings.library = ? AND findings.path = ? ORDER BY position
"""
_FORGET = "DELETE FROM files WHERE library = ? AND path = ?"
_FILE = "INSERT INTO files (library, path, sha256, rules, bytes, read) VALUES (?, ?, ?, ?, ?, ?)"
_FINDING = """
INSERT INTO findings (library, path, position, document, reason, facts) VALUES (?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class Bytes:
    """A file's bytes as the store knows them again: for which library, from which path, under which reading rules."""

    library: str
    path: str
    sha256: str
    rules: str
    size: int


@dataclass(frozen=True, slots=True)
class Given:
    """A document that a file gave: its id and what a report says of it."""

    document: str
    layout: str
    title: str
    date: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in the same bytes before, and whether it was this very path that held them."""

    here: bool
    findings: tuple[Given | Refusal, ...]


def seen(connection: sqlite3.Connection, bytes_: Bytes) -> Seen | None:
    """What these bytes gave when they were read before by the same rules; None where they were not."""
    wanted = (bytes_.library, bytes_.sha256, bytes_.rules, bytes_.path)
    row = connection.execute(_SEEN, wanted).fetchone()
    if row is None:
        return None
    found = connection.execute(_FINDINGS, (bytes_.library, row[0]))
    return Seen(row[0] == bytes_.path, tuple(_finding(*one) for one in found))


def remember(
    connection: sqlite3.Connection, bytes_: Bytes, findings: Iterable[str | Refusal], now: datetime
) -> None:
    """Remember what these bytes gave: ids of documents, and refusals at the places that gave none."""
    place = (bytes_.library, bytes_.path)
    connection.execute(_FORGET, place)
    connection.execute(_FILE, (*place, bytes_.sha256, bytes_.rules, bytes_.size, stamp(now)))
    rows = [(*place, position, *_columns(finding)) for position, finding in enumerate(findings, 1)]
    connection.executemany(_FINDING, rows)


def _columns(finding: str | Refusal) -> tuple[str | None, str | None, str | None]:
    if isinstance(finding, Refusal):
        return None, finding.reason, json.dumps(finding.facts, ensure_ascii=False, default=str)
    return finding, None, None


def _finding(
    document: str | None, layout: str, title: str, date: str | None, reason: str | None, facts: str | None
) -> Given | Refusal:
    if document is None:
        return Refusal(reason or "", json.loads(facts or "{}"))
    return Given(document, layout, title, date)
