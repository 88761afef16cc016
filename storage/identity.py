"""When two files hold one document: ids that last, and the judgement whether a text is another capture of the same.

A title is no identity: archives rename records, and a hundred documents are called "Memorandum of Conversation".
Everything here is pure.
"""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise

from storage.folding import fold, words
from storage.model import Document, Parsed, Record, Shelfmark

ALIKE = 0.5
"""The share of the shorter text's word pairs that two captures of one document have in common, at least."""

LONGER = 1.2
"""From this ratio on a longer body alone makes the better capture."""

_OPENING = 1000
_ENOUGH = 8  # word pairs; shorter texts cannot be told apart by them
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
_BLANK = re.compile(r"\s+")
_PLACE = ("archive", "fond", "opis", "papka", "delo", "listy", "other")


def document_id(parsed: Parsed) -> str:
    """The document's id: its record number as it stands; else its date and a short hash of where the original lies.

    Where the shelfmark names no leaves, or there is none, the title takes part in the hash; where there is no
    shelfmark and no number in a volume, the opening words do, too.
    """
    record = parsed.record
    if record.record_id:
        return _BLANK.sub(" ", record.record_id).strip()
    edtf = record.date.edtf if record.date else None
    day = _DAY.match(edtf or "")
    key = "\x1f".join([edtf or "", *_whereabouts(parsed)])
    return f"{day[0] if day else 'undated'}-{hashlib.sha256(key.encode()).hexdigest()[:6]}"


def id_apart(document: Document) -> str | None:
    """An id for a document whose own another one holds, made of its opening words; None where the archive numbered it.

    A file's leaves are not always told: two cables of one day between the same offices then have one date, place and title.
    """
    if document.record.record_id or not document.sections:
        return None
    opening = fold(document.source[document.sections[0].start :][:_OPENING])
    return f"{document.id}-{hashlib.sha256(opening.encode('utf-8', 'surrogatepass')).hexdigest()[:4]}"


def same_document(one: Document, other: Document) -> bool:
    """Whether two texts under one id are captures of one document, and not two documents that collide."""
    pairs, others = _word_pairs(one), _word_pairs(other)
    fewer = min(len(pairs), len(others))
    if fewer < _ENOUGH:
        return fold(one.record.title) == fold(other.record.title)
    return len(pairs & others) / fewer >= ALIKE


def better(new: Document, held: Document) -> bool:
    """Whether `new` is the better capture: clearly more text, or as much text and more of the record stated."""
    ours, theirs = _length(new), _length(held)
    if ours > theirs * LONGER or theirs > ours * LONGER:
        return ours > theirs
    return len(new.record.not_stated) < len(held.record.not_stated)


def _whereabouts(parsed: Parsed) -> list[str]:
    record = parsed.record
    if record.shelfmarks:
        marks = sorted(place(mark) for mark in record.shelfmarks)
        return marks if any(mark.listy for mark in record.shelfmarks) else [*marks, fold(record.title)]
    if record.collection and record.number:
        return [fold(record.collection), fold(record.number)]
    return [fold(record.title), _opening(parsed), *_parties(record)]


def place(mark: Shelfmark) -> str:
    """Where an original lies, folded for comparison: its parts, or the words of a shelfmark that has none."""
    parts = [getattr(mark, name) for name in _PLACE]
    return fold(" ".join(part or "-" for part in parts)) if any(parts) else fold(mark.text)


def _parties(record: Record) -> list[str]:
    return [fold(party) for party in (record.sender, record.recipient) if party]


def _opening(parsed: Parsed) -> str:
    start = parsed.sections[0].start if parsed.sections else 0
    return fold(parsed.source[start : start + 300])[:120]


def _word_pairs(document: Document) -> set[tuple[str, str]]:
    return set(pairwise(words(document.body.of(document.source))))


def _length(document: Document) -> int:
    body = document.body
    return body.end - body.start
