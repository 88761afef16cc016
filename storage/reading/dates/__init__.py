"""The reader of dates: every expression of time in a document, with its value, its role and its status.

`read_dates` reads a whole source text; `date_of` reads a record's date or a dateline. Nothing here knows a
clock: the only "today" is the document's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storage.model import DatedMention, Role, Section, Span
from storage.reading.dates.calendars import may_be_old_style
from storage.reading.dates.classify import Roles, date_at_head
from storage.reading.dates.datelines import date_of
from storage.reading.dates.find import find
from storage.reading.dates.resolve import Resolved, resolve
from storage.reading.dates.spelling import plain
from storage.reading.dates.status import status
from storage.reading.dates.values import When
from storage.reading.dates.writing import read_edtf

__all__ = ["date_of", "read_dates"]


def read_dates(
    text: str,
    *,
    sections: Sequence[Section] = (),
    record_date: str | None = None,
    fields: Sequence[tuple[Span, Role]] = (),
) -> tuple[DatedMention, ...]:
    """Every date in `text`, in order; spans are code points into `text` as given and never overlap.

    `record_date` is the document's date in EDTF: it completes what the words leave out; without it a
    day that stands alone on a line at the head of the text is taken. `sections` say what is document, note or
    neither, and in which language. `fields` are the stretches whose role the layout knows (header, citation).
    """
    folded = plain(text)
    readings = find(folded)
    document = read_edtf(record_date) if record_date else date_at_head(folded, readings)
    roles = Roles(folded, document, sections, fields)
    resolved = resolve(readings, folded, document, cited=roles.cites, noted=roles.noted)
    return tuple(
        _in_calendar(_mention(text, folded, found, roles, document), found, sections) for found in resolved
    )


def _mention(text: str, folded: str, found: Resolved, roles: Roles, document: When | None) -> DatedMention:
    reading = found.reading
    role = roles.of(found)
    return DatedMention(
        start=reading.start,
        end=reading.end,
        text=text[reading.start : reading.end],
        edtf=found.edtf,
        timex=found.timex,
        role=role,
        status=status(folded, found, role, document, noted=roles.noted(reading.start)),
        resolved=found.how,
        qualifier=reading.qualifier,
        confidence=min(reading.confidence, found.confidence),
        whole=found.whole,
    )


def _in_calendar(mention: DatedMention, found: Resolved, sections: Sequence[Section]) -> DatedMention:
    """Flag a day that may be Old Style and does not say so."""
    language = next((each.language for each in sections if each.start <= mention.start < each.end), None)
    if mention.qualifier or found.how.startswith("New Style") or not may_be_old_style(found.when, language):
        return mention
    return replace(mention, qualifier="calendar not stated", confidence=min(mention.confidence, 0.7))
