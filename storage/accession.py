"""Decides what becomes of a document that a file gives: new, known, changed, another capture, or another's id.

Nothing is silently overwritten: the text that gives way goes into the history, a poorer capture stays beside the
better one, and two documents that collide in one id are reported. Everything runs in the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from storage.authority import keep_list
from storage.captures import under_held_id
from storage.documents import whole
from storage.identity import better, same_document
from storage.model import Document, PersonList, Refusal
from storage.provenance import Bytes, remember
from storage.reports import Outcome, Report, refused, report
from storage.shelving import Standing, keep_text, put

Findings = Sequence[Document | PersonList | Refusal]
"""What a file gives, in its order."""

_PATH = "SELECT path FROM documents WHERE library = ? AND id = ?"


class _Taken(NamedTuple):
    document: Document
    outcome: Outcome


def accede(
    connection: sqlite3.Connection, bytes_: Bytes, findings: Findings, now: datetime
) -> tuple[Report, ...]:
    """Take in what a file's bytes gave, and remember the bytes if there is a document among it."""
    given: dict[str, Document] = {}
    results = [
        _finding(connection, finding, bytes_.path, given, now)
        for finding in findings
        if not isinstance(finding, PersonList)
    ]
    for persons in findings:
        if isinstance(persons, PersonList):
            keep_list(connection, bytes_.library, bytes_.path, persons.title, persons.entries)
    # Whose an id is may change; whatever else a file gave, it will give again.
    if given and not any(isinstance(result, Refusal) and result.reason == "id_taken" for result in results):
        known = (result if isinstance(result, Refusal) else result.document.id for result in results)
        remember(connection, bytes_, known, now)
    return tuple(
        refused(bytes_.path, result) if isinstance(result, Refusal) else report(bytes_.path, *result)
        for result in results
    )


def _finding(
    connection: sqlite3.Connection,
    finding: Document | Refusal,
    path: str,
    given: dict[str, Document],
    now: datetime,
) -> _Taken | Refusal:
    if isinstance(finding, Refusal):
        return finding
    finding = under_held_id(connection, finding)
    before = given.get(finding.id)
    if before == finding:
        return _Taken(finding, Outcome.DUPLICATE)
    if before is not None:
        return Refusal("id_twice", {"document": finding.id, "title": before.record.title})
    outcome = accept(connection, finding, path, now)
    if isinstance(outcome, Refusal):
        return outcome
    given[finding.id] = finding
    return _Taken(finding, outcome)


def accept(connection: sqlite3.Connection, document: Document, path: str, now: datetime) -> Outcome | Refusal:
    """Take in one document that came from `path`; `id_taken` where its key holds another document."""
    key = (document.library, document.id)
    held = whole(connection, key)
    if held is None:
        put(connection, document, path, now)
        return Outcome.ADDED
    source = str(connection.execute(_PATH, key).fetchone()[0])
    if held == document:
        return Outcome.UNCHANGED if source == path else Outcome.DUPLICATE
    if source == path:
        return _replace(connection, held, document, path, now, standing=Standing.FORMER)
    if not same_document(held, document):
        return Refusal("id_taken", {"document": document.id, "title": held.record.title})
    if better(document, held):
        return _replace(connection, held, document, path, now, standing=Standing.VARIANT, source=source)
    if held.sha256 != document.sha256:
        keep_text(connection, document, Standing.VARIANT, path, now)
    return Outcome.DUPLICATE


def _replace(
    connection: sqlite3.Connection,
    held: Document,
    document: Document,
    path: str,
    now: datetime,
    *,
    standing: Standing,
    source: str | None = None,
) -> Outcome:
    if held.sha256 != document.sha256:
        keep_text(connection, held, standing, source or path, now)
    put(connection, document, path, now)
    return Outcome.UPDATED
