"""A document as JSON: the answer of `opis read`, exactly as `docs/command-line.md` promises it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from storage.model import DatedMention, Document

_STATED = (
    "record_id",
    "url",
    "repository",
    "rights",
    "classification",
    "original_language",
    "summary",
    "kind",
    "sender",
    "recipient",
)


def document_json(document: Document) -> dict[str, Any]:
    """Every field of a document; what the page does not state is null or empty and named in `not_stated`."""
    record = document.record
    body = document.body
    return {
        "id": document.id,
        "layout": record.layout,
        "title": record.title,
        "date": {"text": record.date.text, "edtf": record.date.edtf, "origin": record.date.origin}
        if record.date
        else None,
        **{name: getattr(record, name) for name in _STATED},
        "place": record.place,
        "citation": record.citation,
        "source_note": record.source_note,
        "collection": record.collection,
        "number": record.number,
        "language": record.language,
        "guessed": sorted(record.guessed),
        "origins": [asdict(origin) for origin in record.origins],
        "shelfmarks": [asdict(s) for s in record.shelfmarks],
        "credits": [asdict(c) for c in record.credits],
        "source": document.source,
        "sha256": document.sha256,
        "body": {"start": body.start, "end": body.end},
        "sections": [
            {"part": s.part.value, "start": s.start, "end": s.end, "language": s.language}
            for s in document.sections
        ],
        "passages": [
            {"number": p.number, "start": p.start, "end": p.end, "text": p.text, "part": p.part.value}
            for p in document.passages
        ],
        "dates": [date_json(d) for d in document.dates],
        "names": [asdict(n) for n in document.names],
        "marks": [
            {"start": m.start, "end": m.end, "kind": m.kind.value, "text": m.text} for m in document.marks
        ],
        "copies": [asdict(c) for c in document.copies],
        "not_stated": list(record.not_stated),
    }


def date_json(mention: DatedMention) -> dict[str, Any]:
    """A dated mention with its enumerations as words."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "edtf": mention.edtf,
        "timex": mention.timex,
        "qualifier": mention.qualifier,
        "role": mention.role.value,
        "status": mention.status.value,
        "resolved": mention.resolved,
        "confidence": mention.confidence,
        "whole": mention.whole and {"start": mention.whole.start, "end": mention.whole.end},
    }
