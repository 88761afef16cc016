"""The reader of dates: every expression of time in a document, with its value, its role and its status.

`read_dates` reads a whole source text; `date_of` reads a record's date or a dateline. Nothing here knows a
clock: the only "today" is the document's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from storage.model import DatedMention, Role, Section, Span
from storage.reading.dates.classify import role
from storage.reading.dates.datelines import date_of
from storage.reading.dates.find import find
from storage.reading.dates.resolve import Resolved, resolve
from storage.reading.dates.spelling import plain
from storage.reading.dates.status import status
from storage.reading.dates.values import When, read_edtf

__all__ = ["date_of", "read_dates"]


def read_dates(
    text: str,
    *,
    sections: Sequence[Section] = (),  # noqa: ARG001 the parts will say which language is read
    record_date: str | None,
    fields: Sequence[tuple[Span, Role]] = (),
) -> tuple[DatedMention, ...]:
    """Every date in `text`, in order; spans are code points into `text` as given and never overlap.

    `record_date` is the document's date in EDTF: it completes what the words leave out. `fields` are the
    stretches whose role the layout knows (header, citation, upload date).
    """
    folded = plain(text)
    document = read_edtf(record_date) if record_date else None
    return tuple(_mention(text, folded, found, document, fields) for found in resolve(find(folded), document))


def _mention(
    text: str, folded: str, found: Resolved, document: When | None, fields: Sequence[tuple[Span, Role]]
) -> DatedMention:
    reading = found.reading
    whose = role(folded, reading.start, reading.end, fields)
    return DatedMention(
        start=reading.start,
        end=reading.end,
        text=text[reading.start : reading.end],
        edtf=found.edtf,
        timex=found.timex,
        role=whose,
        status=status(folded, found, whose, document),
        resolved=found.how,
        qualifier=reading.qualifier,
        confidence=reading.confidence,
    )
