"""Dated mentions and where they stand: what timelines and "on this date" are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storage.extents import Extent, extent
from storage.model import DatedMention, Document, Span

PLACEABLE = 0.5
"""A date read with less confidence than this never places an event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A dated mention with its surroundings.

    passage     the number of the paragraph it stands in; None for headers, citations and notes about the document
    context     the paragraph, or the line, as it stands in the source from `context_start` on
    """

    document: str
    title: str
    mention: DatedMention
    passage: int | None
    context: str
    context_start: int
    library: str

    @property
    def extent(self) -> Extent | None:
        """The days the mention covers; None where it names no placeable time or was read with too much doubt."""
        if (
            self.mention.edtf is None
            or self.mention.confidence < PLACEABLE
            or self.mention.qualifier == "damaged"
        ):
            return None
        return extent(self.mention.edtf)


def dated(document: Document) -> Iterator[Dated]:
    """Every dated mention of a document, in the order of its text."""
    for mention in document.dates:
        passage = document.passage_at(mention.start)
        around = Span(passage.start, passage.end) if passage else _line(document.source, mention)
        yield Dated(
            document=document.id,
            title=document.record.title,
            mention=mention,
            passage=passage.number if passage else None,
            context=around.of(document.source),
            context_start=around.start,
            library=document.library,
        )


def _line(source: str, mention: DatedMention) -> Span:
    end = source.find("\n", mention.end)
    return Span(source.rfind("\n", 0, mention.start) + 1, len(source) if end < 0 else end)
