"""Another capture of a document that is held under another id: one copy lost its record number, the other kept it.

Only copies of one publisher, dated and called alike, are compared; their texts decide. A copy that was cut names no
publisher. Two records with numbers of their own are two documents, however alike: a telegram has more than one translation.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from storage.columns import record_of
from storage.documents import whole
from storage.folding import fold
from storage.identity import same_document
from storage.model import Document, Record

_MOST = 100
_CANDIDATES = f"""
SELECT id, record FROM documents WHERE library = :library AND date_edtf = :date AND id <> :id
AND coalesce(repository = :repository, layout GLOB :family) AND (record_id IS NULL OR :unnumbered) AND sections > 0
LIMIT {_MOST}
"""  # noqa: S608 - a number of ours, no value


def under_held_id(connection: sqlite3.Connection, document: Document) -> Document:
    """The document under the id that another capture of it is held by; as it is where there is none."""
    record = document.record
    family = record.layout.partition("_")[0]
    unknown = record.repository is None and family == record.layout
    if record.date is None or record.date.edtf is None or unknown or not document.passages:
        return document
    sought = {
        "library": document.library,
        "date": record.date.edtf,
        "repository": record.repository,
        "family": f"{family}_*",
        "id": document.id,
        "unnumbered": record.record_id is None,
    }
    for id_, other in connection.execute(_CANDIDATES, sought).fetchall():
        held = whole(connection, (document.library, id_)) if _named_alike(record_of(other), record) else None
        if held is not None and same_document(held, document):
            return replace(document, id=held.id)
    return document


def _named_alike(one: Record, other: Record) -> bool:
    """Whether titles or shelfmarks are the same: archives rename records, and captures lose lines."""
    if fold(one.title) == fold(other.title):
        return True
    return bool({fold(mark.text) for mark in one.shelfmarks} & {fold(mark.text) for mark in other.shelfmarks})
