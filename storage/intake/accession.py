"""Decides what becomes of a document that a file gives: new, known, changed, another capture, or another's id.

Nothing is silently overwritten: the text that gives way goes into the history, a poorer capture stays beside the
better one, and two documents that collide in one id are reported. Everything runs in the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from storage.identity import better, id_apart, same_document
from storage.intake.captures import under_held_id
from storage.intake.catalogue import adopt, described, enter, gather, held, settle, withdraw
from storage.intake.filling import Entry, is_entry
from storage.intake.provenance import Bytes, remember
from storage.intake.reports import Outcome, Report, refused, report
from storage.intake.shelving import Standing, keep_text, put
from storage.model import Document, PersonList, Refusal
from storage.persons.authority import keep_list

Findings = Sequence[Document | PersonList | Refusal]
"""What a file gives, in its order."""

_PATH = "SELECT path FROM documents WHERE library = ? AND id = ?"


class _Taken(NamedTuple):
    """What became of a finding. `entry` is its own id where it was put beside the document it describes."""

    document: Document
    outcome: Outcome
    entry: str | None = None


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
    taken = [result for result in results if isinstance(result, _Taken)]
    entered = {(one.document.id, one.entry) for one in taken if one.entry}
    withdraw(connection, bytes_.library, bytes_.path, entered, now)
    # Whose an id is may change; whatever else a file gave, it will give again.
    if given and not any(isinstance(result, Refusal) and result.reason == "id_taken" for result in results):
        known = (result if isinstance(result, Refusal) else result.document.id for result in results)
        remember(connection, bytes_, known, now)
    return tuple(
        refused(bytes_.path, result)
        if isinstance(result, Refusal)
        else report(bytes_.path, result.document, result.outcome)
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
    text = described(connection, finding)
    if text is not None:
        given[finding.id] = finding
        return _entered(connection, (finding.library, text), finding, path, now)
    outcome = accept(connection, finding, path, now)
    apart = id_apart(finding) if isinstance(outcome, Refusal) else None
    if apart is not None:
        finding = replace(finding, id=apart)
        outcome = accept(connection, finding, path, now)
    if isinstance(outcome, Refusal):
        return outcome
    given[finding.id] = finding
    return _Taken(finding, outcome)


def accept(connection: sqlite3.Connection, document: Document, path: str, now: datetime) -> Outcome | Refusal:
    """Take in one document that came from `path`; `id_taken` where its key holds another document.

    Entries of catalogues that describe its text, and were held for themselves, become entries of it.
    """
    outcome = _accept(connection, document, path, now)
    if document.sections and not isinstance(outcome, Refusal) and outcome is not Outcome.UNCHANGED:
        gather(connection, document)
        settle(connection, (document.library, document.id), document.record, now)
    return outcome


def _accept(
    connection: sqlite3.Connection, document: Document, path: str, now: datetime
) -> Outcome | Refusal:
    key = (document.library, document.id)
    before = held(connection, key)
    if before is None:
        put(connection, document, path, now)
        return Outcome.ADDED
    source = str(connection.execute(_PATH, key).fetchone()[0])
    if before == document:
        return Outcome.UNCHANGED if source == path else Outcome.DUPLICATE
    return _between(connection, before, document, (source, path), now)


def _between(
    connection: sqlite3.Connection,
    before: Document,
    document: Document,
    paths: tuple[str, str],
    now: datetime,
) -> Outcome | Refusal:
    """What becomes of a document whose key holds another, or another form of it; `paths` are theirs."""
    source, path = paths
    if is_entry(before) and document.sections and source != path:
        adopt(connection, (document.library, document.id), before)
        put(connection, document, path, now)
        return Outcome.UPDATED
    if source == path:
        return _replace(connection, before, document, path, now, standing=Standing.FORMER)
    if not same_document(before, document):
        return Refusal("id_taken", {"document": document.id, "title": before.record.title})
    if better(document, before):
        return _replace(connection, before, document, path, now, standing=Standing.VARIANT, source=source)
    if before.sha256 != document.sha256:
        keep_text(connection, document, Standing.VARIANT, path, now)
    return Outcome.DUPLICATE


def _entered(
    connection: sqlite3.Connection, key: tuple[str, str], finding: Document, path: str, now: datetime
) -> _Taken:
    """Put a catalogue's entry beside the document it describes."""
    new = enter(connection, key, Entry(finding.id, path, finding.record, finding.source))
    text = held(connection, key)
    changed = text is not None and settle(connection, key, text.record, now)
    outcome = Outcome.UPDATED if changed else Outcome.DUPLICATE if new else Outcome.UNCHANGED
    return _Taken(text or finding, outcome, finding.id)


def _replace(
    connection: sqlite3.Connection,
    before: Document,
    document: Document,
    path: str,
    now: datetime,
    *,
    standing: Standing,
    source: str | None = None,
) -> Outcome:
    if before.sha256 != document.sha256:
        keep_text(connection, before, standing, source or path, now)
    put(connection, document, path, now)
    return Outcome.UPDATED
