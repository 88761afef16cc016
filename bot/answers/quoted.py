"""Words given back from the source: quotations found, and quotations checked. What they are, not how they are found."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from threading import Lock

from cachetools import LRUCache, cached

from bot.answers.checking import Comparison, Verdict, compare
from bot.answers.citing import Citation, cite
from bot.answers.differences import Difference
from storage.finding.quotations import Place
from storage.folding import words
from storage.model import Document, Span
from storage.reading.speech import Speaker, Voice, speaker

SURE = 72.0
"""A place that is less like a few words than this may be near them by chance."""

_BARS = ((8, 68.0), (15, 64.0))
_LONG = 60.0
_CLOSE = 15.0

Located = tuple[tuple[Place, Document], ...]
"""Places with their documents."""

_GRAVITY = {verdict: place for place, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch of a source, verbatim: `text` is `source[start:end]`.

    passage, last   the numbers of the first and the last passage it touches
    context         the whole of these passages, where it was asked for
    voice, speaker, reporter, translator    who says it, as far as the text tells, who wrote it down, and in whose translation
    """

    document: str
    title: str
    date: str | None
    passage: int
    last: int
    start: int
    end: int
    text: str
    citation: Citation
    voice: Voice = Voice.UNDETERMINED
    speaker: str | None = None
    reporter: str | None = None
    translator: str | None = None
    context: str | None = None
    score: float = 100.0


@dataclass(frozen=True, slots=True)
class Quotations:
    """The places where words stand, best first. `again`: the line that draws another, where this was drawn by lot."""

    asked: str
    results: tuple[Quotation, ...]
    again: str | None = None

    @property
    def so_worded(self) -> bool:
        """Whether the best place has the words just as they were asked for, but for capitals, accents and punctuation."""
        best = self.results[0].text if self.results else ""
        return f" {' '.join(words(self.asked))} " in f" {' '.join(words(best))} " or not self.asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A claim held against the archive. Where the verdict is `absent`, only that and the claim are set."""

    claimed: str
    verdict: Verdict
    document: str | None = None
    title: str | None = None
    passage: int | None = None
    start: int | None = None
    end: int | None = None
    source_text: str | None = None
    citation: Citation | None = None
    differences: tuple[Difference, ...] = ()
    typography: tuple[str, ...] = ()


def answering(asked: str, located: Located) -> Located:
    """Of the places located those that answer for the words asked for, and lie close to the best of them.

    The more words there are, the less like them a place is by chance.
    """
    count = len(words(asked))
    bar = next((least for most, least in _BARS if count <= most), _LONG)
    best = max((place.score for place, _ in located), default=0.0)
    return tuple(pair for pair in located if pair[0].score >= max(bar, best - _CLOSE))


def _asked(document: Document, start: int, end: int) -> Hashable:
    return document.sha256, document.record, start, end


@cached(LRUCache(1024), key=_asked, lock=Lock())
def _speaker(document: Document, start: int, end: int) -> Speaker:
    """Who speaks there; kept, because it is read from the passages around, and popular words are asked for again."""
    return speaker(document, start, end)


def quotation(document: Document, place: Place, *, context: bool = False) -> Quotation:
    """The words at a place of a document with all that goes with them."""
    first, last = place.passages
    record = document.record
    said = _speaker(document, place.start, place.end)
    return Quotation(
        document=document.id,
        title=record.title,
        date=record.date.text if record.date else None,
        passage=first,
        last=last,
        start=place.start,
        end=place.end,
        text=place.text,
        citation=cite(record, document=document.id),
        voice=said.voice,
        speaker=said.speaker,
        reporter=said.reporter,
        translator=said.translator,
        context=context_of(document, first, last) if context else None,
        score=place.score,
    )


def context_of(document: Document, first: int, last: int) -> str:
    """The source from the beginning of passage `first` to the end of passage `last`, verbatim."""
    numbered = [p for p in document.passages if first <= p.number <= last]
    return document.source[numbered[0].start : numbered[-1].end] if numbered else ""


def around(document: Document, place: Place) -> Span:
    """The passages a place touches and one on either side: a claim may reach a little further than was located."""
    near = [p for p in document.passages if place.passages[0] - 1 <= p.number <= place.passages[1] + 1]
    return (
        Span(min(p.start for p in near), max(p.end for p in near)) if near else Span(place.start, place.end)
    )


def best_comparison(claimed: str, windows: list[tuple[Document, Span]]) -> tuple[Document, Comparison] | None:
    """The stretch that the claim comes nearest to: by verdict, then by how few differences; None without any."""
    compared = [
        (document, compare(claimed, document.source, span.start, span.end)) for document, span in windows
    ]
    return min(compared, key=lambda pair: (_GRAVITY[pair[1].verdict], len(pair[1].differences)), default=None)
