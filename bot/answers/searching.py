"""What a search returns: documents best first, each with the stretch of it that answers best, verbatim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.documents import Card
from storage.finding.search import Hits
from storage.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A document that was found. `text` is `source[start:end]`; `found` are the words looked for, within `text`."""

    document: str
    title: str
    date: str | None
    passage: int | None
    start: int
    end: int
    text: str
    found: tuple[Span, ...]
    score: float
    further: int


@dataclass(frozen=True, slots=True)
class Results:
    """The documents found. `complete` is False where the time limit cut the search, `ranked` where nothing ranks them.

    meant    words that stand nowhere, each with the one that was looked for instead
    export   a file of the records, its name and its text, where one was asked for
    """

    asked: str
    results: tuple[Result, ...]
    complete: bool = True
    ranked: bool = True
    meant: tuple[tuple[str, str], ...] = ()
    export: tuple[str, str] | None = None


def results(asked: str, hits: Hits, cards: Iterable[Card]) -> Results:
    """The hits with the titles and dates of their documents; a hit whose document was removed meanwhile is left out."""
    by_key = {(card.library, card.id): card for card in cards}
    found = [(hit, by_key.get((hit.library, hit.document))) for hit in hits.hits]
    return Results(
        asked,
        tuple(
            Result(
                document=hit.document,
                title=card.record.title,
                date=card.record.date.text if card.record.date else None,
                passage=hit.passage,
                start=hit.start,
                end=hit.end,
                text=hit.text,
                found=tuple(Span(s.start - hit.start, s.end - hit.start) for s in hit.found),
                score=hit.score,
                further=hit.further,
            )
            for hit, card in found
            if card is not None
        ),
        hits.complete,
        hits.ranked,
        hits.meant,
    )
