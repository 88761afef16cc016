"""Another capture of a document that is held under another id: one copy lost its record number, the other kept it.

Only copies of one publisher, dated alike, are compared; their texts decide. Two records with numbers of their own
are two documents, however alike: a telegram has more than one translation.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from storage.documents import whole
from storage.folding import fold
from storage.identity import same_document
from storage.model import Document, Record

_MOST = 40
_CANDIDATES = f"""
SELECT id FROM documents WHERE library = :library AND date_edtf = :date AND repository = :repository AND id <> :id
AND (record_id IS NULL) <> :unnumbered LIMIT {_MOST}
"""  # noqa: S608 - a number of ours, no value


def under_held_id(connection: sqlite3.Connection, document: Document) -> Document:
    """The document under the id that another capture of it is held by; as it is where there is none."""
    record = document.record
    if record.date is None or record.date.edtf is None or record.repository is None or not document.passages:
        return document
    sought = {
        "library": document.library,
        "date": record.date.edtf,
        "repository": record.repository,
        "id": document.id,
        "unnumbered": record.record_id is None,
    }
    for (id_,) in connection.execute(_CANDIDATES, sought).fetchall():
        held = whole(connection, (document.library, str(id_)))
        if held is not None and _named_alike(held.record, record) and same_document(held, document):
            return replace(document, id=held.id)
    return document


def _named_alike(one: Record, other: Record) -> bool:
    """Whether titles or shelfmarks are the same: archives rename records, and captures lose lines."""
    if fold(one.title) == fold(other.title):
        return True
    return bool({fold(mark.text) for mark in one.shelfmarks} & {fold(mark.text) for mark in other.shelfmarks})
