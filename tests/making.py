"""Documents made for tests: short, whole, every span a slice of the source."""

from __future__ import annotations

import re

from storage.model import (
    COMMON,
    Copy,
    DatedMention,
    Document,
    Mark,
    MarkKind,
    Name,
    Part,
    Passage,
    Record,
    RecordDate,
    Role,
    Section,
    Shelfmark,
    Status,
)

TEXT = """Kim Il Sung said on 30 May 1950 that the [handwritten]: army was ready.

Shtykov reported this to Moscow. Copies: Stalin - 2."""


def document(
    number: str = "1",
    text: str = TEXT,
    *,
    title: str = "Telegram from Shtykov to Vyshinsky",
    library: str = COMMON,
    date: str | None = "1950-05-30",
    **stated: object,
) -> Document:
    """A document with a passage for each paragraph, and a mention of each kind where `text` has the words for it."""
    paragraphs = list(re.finditer(r"[^\n](?:.|\n(?!\n))*", text))
    passages = tuple(Passage(n, *found.span(), found[0]) for n, found in enumerate(paragraphs, 1))
    record = {
        "layout": "made",
        "date": RecordDate(date, date) if date else None,
        "shelfmarks": (Shelfmark(text="APRF, fond 45, listy 1", archive="APRF", fond="45", listy="1"),),
        "guessed": frozenset({"title"}),
        **stated,
    }
    return Document(
        id=number,
        record=Record(title=title, **record),
        source=text,
        sections=(Section(Part.BODY, 0, len(text), "English"),),
        passages=passages,
        dates=tuple(_date(*found.span(), found[0]) for found in re.finditer("30 May 1950", text)),
        names=tuple(
            Name(*found.span(), found[0], "Kim Il-sung") for found in re.finditer("Kim Il Sung", text)
        ),
        marks=tuple(
            Mark(*found.span(), MarkKind.HANDWRITTEN, found[0])
            for found in re.finditer(r"\[handwritten\]:", text)
        ),
        copies=tuple(Copy(*found.span(), "Stalin", count=2) for found in re.finditer("Stalin - 2", text)),
        library=library,
    )


def _date(start: int, end: int, text: str) -> DatedMention:
    return DatedMention(
        start=start,
        end=end,
        text=text,
        edtf="1950-05-30",
        timex="1950-05-30",
        role=Role.EVENT,
        status=Status.HAPPENED,
        resolved="explicit",
        qualifier="by",
        confidence=0.9,
    )
