"""Many documents read at once: for a search, a person or a stretch of time, each sentence with its own address.

Where documents tell of the same day, their sentences stand side by side; which of them is right is not decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.answers.candidates import Candidate, candidates
from bot.answers.citing import Citation, cite
from bot.answers.focus import asked_for
from bot.answers.salience import Idf, chosen
from bot.answers.summarising import Length, Sentence
from bot.answers.timeline import Event, timeline
from storage.extents import extent
from storage.model import Document


@dataclass(frozen=True, slots=True)
class Accounts:
    """What several documents say of one day: an event of each, in the order of the documents."""

    edtf: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """The most telling sentences of several documents, by document in order of time.

    documents   the ids of all that were read; `silent` those of them that no sentence was taken from
    accounts    days of which more than one document tells
    citations   of the documents that sentences or accounts are taken from
    """

    documents: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    accounts: tuple[Accounts, ...]
    silent: tuple[str, ...]
    citations: tuple[Citation, ...] = ()

    def citation(self, document: str) -> Citation | None:
        """The citation of one of the documents."""
        return next((one for one in self.citations if one.document == document), None)


def digest(
    documents: Sequence[Document],
    *,
    words: int | None = None,
    length: Length = Length.LONG,
    about: str | None = None,
    idf: Idf | None = None,
    style: str = "archive",
) -> Digest:
    """Read documents together, in whole sentences until `words` (else the budget of `length`) are reached.

    The documents that are given are cited in `style`.
    """
    in_order = sorted(documents, key=_time)
    found = [candidate for document in in_order for candidate in candidates(document)]
    asked = (
        None if about is None else frozenset().union(*(asked_for(about, document) for document in in_order))
    )
    titles = " ".join(document.record.title for document in in_order)
    picked = chosen(found, words or length.words, title=titles, about=asked, idf=idf)
    sources = {document.id: document.source for document in in_order}
    told = {candidate.document for candidate in picked}
    shared = accounts(in_order)
    given = told | {event.document for account in shared for event in account.events}
    return Digest(
        documents=tuple(sources),
        sentences=tuple(_sentence(candidate, sources) for candidate in picked),
        accounts=shared,
        citations=tuple(cite(d.record, document=d.id, style=style) for d in in_order if d.id in given),
        silent=tuple(document for document in sources if document not in told),
    )


def accounts(documents: Sequence[Document]) -> tuple[Accounts, ...]:
    """The days of which more than one document tells, in order of time: the first event of each document."""
    events = sorted(
        (event for document in documents for event in timeline(document).events if event.extent.is_day),
        key=lambda event: event.order,
    )
    shared = []
    for _, group in groupby(events, key=lambda event: event.extent.first):
        firsts: dict[str, Event] = {}
        for event in group:
            firsts.setdefault(event.document, event)
        if len(firsts) > 1:
            held = tuple(firsts.values())
            shared.append(Accounts(held[0].edtf[:10], held))
    return tuple(shared)


def _time(document: Document) -> tuple[bool, int, str]:
    date = document.record.date
    covered = extent(date.edtf) if date and date.edtf else None
    return covered is None, covered.first if covered else 0, document.id


def _sentence(candidate: Candidate, sources: dict[str, str]) -> Sentence:
    text = candidate.span.of(sources[candidate.document])
    return Sentence(text, candidate.document, candidate.passage, candidate.start, candidate.end)
