"""Find the document that a pasted footnote cites: gather what may be meant, put it beside the footnote, decide.

Where one document fits and no other as well, it is given with how sure that is and why; where several do, they are
named; where none does, the footnote's document is not here.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from bot.answers.answer import Candidate, Found, Missing, Unclear
from bot.answers.footnotes.footnote_dates import Dated
from bot.answers.footnotes.matching import CERTAIN, POSSIBLE, Match, rank
from bot.answers.footnotes.parsing import FootnoteQuery, look_up
from storage.archive import Archive
from storage.documents import Card

Scope = tuple[str, ...]

_MARGIN = 0.08
_MOST = 5
_POOL = 60
_WORDS = 14
"""Words of a title that are looked for: more of them tell no more documents apart, and each costs time."""
_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """The document a footnote cites.

    confidence  `certain`, `likely` or `possible`
    agrees, differs    which of title, date, shelfmark, address and number agree with the record, and which do not
    others      documents that fit nearly as well
    """

    footnote: str
    card: Card
    confidence: str
    agrees: tuple[str, ...]
    differs: tuple[str, ...]
    others: tuple[Candidate, ...] = ()


async def find_citation(
    archive: Archive, scope: Scope, footnote: str
) -> Found[FoundCitation] | Unclear | Missing:
    """The document that a footnote cites, in whatever style it was written; a document's own number alone is enough."""
    if not footnote.strip().count(" ") and (named := await archive.documents.card(scope, footnote.strip())):
        return Found(FoundCitation(footnote, named, CERTAIN, ("number",), ()))
    query = look_up(footnote)
    gathered = {(card.library, card.id): card async for card in _gather(archive, scope, query)}
    matches = rank(query, gathered.values())
    fitting = [match for match in matches if match.confidence]
    near = tuple(_candidate(match) for match in (fitting or matches)[:_MOST])
    if not fitting:
        return Missing(footnote, "citation", near)
    best = fitting[0]
    rivals = [match for match in fitting[1:] if best.score - match.score < _MARGIN]
    if best.confidence == POSSIBLE or rivals:
        return Unclear(footnote, near)
    others = tuple(_candidate(match) for match in fitting[1:_MOST])
    return Found(FoundCitation(footnote, best.card, best.confidence, best.agrees, best.differs, others))


async def _gather(archive: Archive, scope: Scope, query: FootnoteQuery) -> AsyncIterator[Card]:
    """What may be meant: by its address, its title with and without its date, its shelfmark, and its day alone."""
    for key in _ids(query):
        if card := await archive.documents.card(scope, key):
            yield card
    for typed in _questions(query):
        for choice in await archive.titles.choices(scope, typed, _POOL):
            yield choice.card


def _ids(query: FootnoteQuery) -> list[str]:
    tails = [address.rstrip("/").rsplit("/", 2) for address in query.addresses]
    return [key for tail in tails for key in (tail[-1], "/".join(tail[-2:]))]


def _questions(query: FootnoteQuery) -> list[str]:
    titles = [" ".join(title.split()[:_WORDS]) for title in query.titles[:2]]
    days = [_day(date) for date in query.dates[:2] if date.month]
    asked = [f"{title} {day}" for title in titles for day in days[:1]]
    asked += titles
    asked += [" ".join((*place.named.values(), str(place.first or ""))).strip() for place in query.places[:2]]
    if query.document and query.volume:
        asked += [f"{query.volume} {query.document}"]
    if query.document:
        asked += [f"{titles[0] if titles else ''} {query.document}".strip()]
    return list(dict.fromkeys([*asked, *days]))


def _day(date: Dated) -> str:
    return f"{date.day or ''} {_MONTHS[date.month - 1]} {date.year}".strip()


def _candidate(match: Match) -> Candidate:
    record = match.card.record
    return Candidate(match.card.id, record.title, record.date.edtf if record.date else None)
