"""A document as rows: what stands in each of the store's tables for it, and the seal over all of it.

The seal is a hash of every value; it tells whether anything in those rows is not as it was written, be it a title,
a date's role or a letter of a passage. No SQL runs here.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from storage.columns import RECORD_COLUMNS, days, record_values
from storage.model import Copy, DatedMention, Document, Mark, Name, Role, Span, Status

Mention = TypeVar("Mention", bound=DatedMention | Name | Mark)
Row = tuple[Any, ...]

_MENTION = ("number", "passage", "begins", "ends", "text")
_WHOLE = ("whole_begins", "whole_ends")

TABLES: Mapping[str, tuple[str, ...]] = {
    "sections": ("number", "part", "begins", "ends", "language"),
    "passages": ("number", "part", "begins", "ends", "text"),
    "dates": (
        *_MENTION,
        *("edtf", "timex", "role", "status", "resolved", "qualifier", "confidence", "earliest", "latest"),
        *_WHOLE,
    ),
    "names": (*_MENTION, "name"),
    "marks": (*_MENTION, "kind"),
    "copies": ("number", "begins", "ends", "addressee", "copy", "count"),
}
"""The tables of what was read in a document, and their columns besides the document's key. `documents` has a column
of each table's name that says how many rows there must be."""

SEALED = (*RECORD_COLUMNS, "sha256", "words", *TABLES)
"""The columns of `documents` that are sealed; `sha256` stands for the source."""


def sealed_values(document: Document) -> Row:
    """The values for the columns SEALED."""
    words = sum(len(passage.text.split()) for passage in document.passages)
    return (*record_values(document.record), document.sha256, words, *counted(document))


def rows(document: Document) -> dict[str, list[Row]]:
    """The rows of each of TABLES, in the order of their numbers."""
    return {
        "sections": [
            (n, s.part.value, s.start, s.end, s.language) for n, s in enumerate(document.sections, 1)
        ],
        "passages": [(p.number, p.part.value, p.start, p.end, p.text) for p in document.passages],
        "dates": list(_mentions(document, document.dates, _of_date)),
        "names": list(_mentions(document, document.names, lambda name: (name.name,))),
        "marks": list(_mentions(document, document.marks, lambda mark: (mark.kind.value,))),
        "copies": [_copy(number, copy) for number, copy in enumerate(document.copies, 1)],
    }


def dated_of(row: Sequence[Any]) -> DatedMention:
    """The dated mention that was kept as `row`: its columns in their order, from `begins` on, without the days it covers."""
    begins, ends, text, edtf, timex, role, status, resolved, qualifier, confidence, *whole = row
    return DatedMention(
        start=begins,
        end=ends,
        text=text,
        edtf=edtf,
        timex=timex,
        role=Role(role),
        status=Status(status),
        resolved=resolved,
        qualifier=qualifier,
        confidence=confidence,
        whole=None if whole[0] is None else Span(*whole),
    )


def counted(document: Document) -> tuple[int, ...]:
    """How many rows each of TABLES has."""
    return tuple(len(getattr(document, table)) for table in TABLES)


def seal(values: Row, tables: Mapping[str, Sequence[Row]]) -> str:
    """The hash over a document's values and rows."""
    kept = [tables[table] if table != "dates" else _as_first_sealed(tables[table]) for table in TABLES]
    return hashlib.sha256(repr((values, kept)).encode()).hexdigest()


def _as_first_sealed(dates: Sequence[Row]) -> list[Row]:
    """Columns that came later are sealed only where they hold something: so the seals from before them still hold."""
    nothing = (None,) * len(_WHOLE)
    return [row[: -len(_WHOLE)] if row[-len(_WHOLE) :] == nothing else row for row in dates]


def _mentions(
    document: Document, mentions: Sequence[Mention], rest: Callable[[Mention], Row]
) -> Iterator[Row]:
    starts = [passage.start for passage in document.passages]
    for number, mention in enumerate(mentions, 1):
        before = bisect_right(starts, mention.start) - 1
        holds = before >= 0 and mention.start < document.passages[before].end
        passage = document.passages[before].number if holds else None
        yield (number, passage, mention.start, mention.end, mention.text, *rest(mention))


def _of_date(date: DatedMention) -> Row:
    read = (date.edtf, date.timex, date.role.value, date.status.value, date.resolved)
    whole = (date.whole.start, date.whole.end) if date.whole else (None, None)
    return (*read, date.qualifier, float(date.confidence), *days(date.edtf), *whole)


def _copy(number: int, copy: Copy) -> Row:
    return (number, copy.start, copy.end, copy.addressee, copy.number, copy.count)
