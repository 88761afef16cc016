"""Documents for tests of dates, written with their dates marked: `[30 May|1950-05-30|event|planned|by|0.9]`.

Between the bars: the words, the EDTF value, the role, the status, the qualifier, the confidence; all but the first two may be
left out. The marks vanish from the text. Paragraphs are passages from the line `body_from` on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storage.model import (
    COMMON,
    DatedMention,
    Document,
    Name,
    Part,
    Passage,
    Record,
    RecordDate,
    Role,
    Section,
    Status,
)
from storage.reading.dates import read_dates

_MARK = re.compile(r"\[([^|\]]+)\|([^|\]]*)((?:\|[^|\]]*)*)\]")


def dated_document(
    marked: str,
    *,
    id: str = "1",  # noqa: A002 - an id is called an id
    title: str = "Cable from Shtykov to Stalin",
    library: str = COMMON,
    date: str | None = None,
    names: Mapping[str, str] | None = None,
    body_from: int = 0,
    **stated: object,
) -> Document:
    """The document that the marked text describes."""
    source, dates = _read(marked)
    start = sum(len(line) for line in source.splitlines(keepends=True)[:body_from])
    paragraphs = re.finditer(r"\S(?:.|\n(?!\n))*", source[start:])
    return Document(
        id=id,
        record=Record(layout="made", title=title, date=RecordDate(date, date) if date else None, **stated),
        source=source,
        sections=(Section(Part.BODY, start, len(source)),),
        passages=tuple(
            Passage(number, start + found.start(), start + found.end(), found[0])
            for number, found in enumerate(paragraphs, 1)
        ),
        dates=tuple(dates),
        names=tuple(
            Name(*found.span(), found[0], known)
            for written, known in (names or {}).items()
            for found in re.finditer(re.escape(written), source)
        ),
        library=library,
    )


def read_document(text: str, day: str = "1950-05-30") -> Document:
    """A document of that day in whose text the dates are read, not marked."""
    made = dated_document(text, date=day)
    return replace(made, dates=read_dates(text, record_date=day))


def _read(marked: str) -> tuple[str, list[DatedMention]]:
    pieces: list[str] = []
    dates: list[DatedMention] = []
    at = 0
    for found in _MARK.finditer(marked):
        pieces.append(marked[at : found.start()])
        start = sum(map(len, pieces))
        pieces.append(found[1])
        at = found.end()
        role, status, qualifier, confidence = ([*found[3].split("|")[1:], "", "", "", ""])[:4]
        dates.append(
            DatedMention(
                start=start,
                end=start + len(found[1]),
                text=found[1],
                edtf=found[2] or None,
                timex=None,
                role=Role(role or "event"),
                status=Status(status or "happened"),
                resolved="explicit",
                qualifier=qualifier or None,
                confidence=float(confidence or 1),
            )
        )
    return "".join([*pieces, marked[at:]]), dates
