"""What the text says: a parsed page becomes a document with passages, dates, names, marks and copies.

Pure: no store, no clock, no network. The record's open fields are filled from what title, heading and source note
state, never from inference, and the text is never changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage import identity
from storage.model import COMMON, Document, Parsed, Passage, Record
from storage.reading.correspondence import read_correspondence
from storage.reading.dates import date_of, read_dates
from storage.reading.distribution import read_copies
from storage.reading.marks import read_marks
from storage.reading.names import read_names
from storage.reading.passages import read_passages
from storage.reading.shelfmark import read_source_note

__all__ = ["read"]


def read(parsed: Parsed, *, library: str = COMMON) -> Document:
    """Read a parsed page. Every span of the result points into `parsed.source`, which is kept untouched."""
    passages = read_passages(parsed.source, parsed.sections)
    marks = read_marks(parsed.source, parsed.sections)
    copies = read_copies(passages)
    record = _complete(parsed.record, passages)
    day = record.date.edtf if record.date else None
    return Document(
        id=identity.document_id(replace(parsed, record=record)),
        record=record,
        source=parsed.source,
        sections=parsed.sections,
        passages=passages,
        dates=read_dates(parsed.source, sections=parsed.sections, record_date=day),
        names=read_names(parsed.source, passages, marks, record, copies),
        marks=marks,
        copies=copies,
        library=library,
    )


def _complete(record: Record, passages: tuple[Passage, ...]) -> Record:
    """Fill what the layout left open with what title, heading and source note state."""
    stated: dict[str, Any] = {}
    if record.source_note:
        note = read_source_note(record.source_note)
        stated["shelfmarks"] = record.shelfmarks or note.shelfmarks
        stated["credits"] = tuple(dict.fromkeys((*record.credits, *note.credits)))
    if record.date and record.date.edtf is None and (read_date := date_of(record.date.text)):
        # A catalogue's words, and words that bound a date (`after 3 July`), are no ornament of it.
        whole = record.publication or ".." in (read_date.edtf or "")
        words = record.date.text if whole else read_date.text
        stated["date"] = replace(record.date, text=words, edtf=read_date.edtf)
    found = read_correspondence(record.title, passages)
    for name in ("kind", "sender", "recipient", "place", "classification"):
        if getattr(record, name) is None:
            stated[name] = getattr(found, name)
    return replace(record, **stated)
