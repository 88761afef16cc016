"""/search: the archive's words. Options narrow; the reader's punctuation is never an operator."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.exporting import ENDINGS, EXPORTS, export
from bot.answers.searching import Results, results
from bot.commands.dates import bounds
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.extents import Precision
from storage.finding.query import Query, Sort, Wanted, wanted

_PERSONS = ("person", "sender", "recipient")
_NARROWING = (*_PERSONS, "place", "kind", "language", "archive", "from", "to", "precision")
_PRECISIONS = {"day": Precision.DAY, "month": Precision.MONTH, "year": Precision.YEAR}


async def answer(desk: Desk, request: Request) -> Answer[Results]:
    """The documents that answer best, each with its best passage."""
    query = _query(request)
    if isinstance(query, Refused):
        return query
    people = desk.archive.people
    meant = {name: await people.meant(request.scope, request.text(name) or "") for name in _PERSONS}
    person, sender, recipient = (one.spellings for one in meant.values())
    query = replace(query, person=person, sender=sender, recipient=recipient)
    hits = await desk.archive.search.find(request.scope, query)
    cards = await desk.archive.documents.cards(request.scope, [hit.document for hit in hits.hits])
    found = results(query.text, hits, cards)
    guessed = ((request.text(name) or "", one.guessed) for name, one in meant.items() if one.guessed)
    found = replace(found, meant=(*found.meant, *guessed))
    if style := request.text("export"):
        text = export([(card.id, card.record) for card in cards], style)
        found = replace(found, export=(f"opis{ENDINGS[style]}", text))
    if found.results or not found.complete:
        return Found(found)
    return Missing(query.text, "narrowed" if _narrowed(request) else "words")


def _narrowed(request: Request) -> bool:
    return any(request.text(name) for name in _NARROWING)


def _query(request: Request) -> Query | Refused:
    since, until = request.text("from"), request.text("to")
    limits = bounds(since, until)
    if isinstance(limits, Refused):
        return limits
    if wanted(request.text("words") or "") == Wanted(()) and not _narrowed(request):
        return Refused("nothing_asked")
    return Query(
        text=request.text("words") or "",
        place=request.text("place"),
        kind=request.text("kind"),
        language=request.text("language"),
        archive=request.text("archive"),
        since=since,
        until=until,
        precision=_PRECISIONS.get(request.text("precision") or ""),
        sort=Sort(request.text("sort") or Sort.RELEVANCE),
        limit=request.number("limit") or 10,
    )


SEARCH = Command(
    "search",
    answer,
    (
        Option("words", required=True),
        Option("person", Kind.PERSON),
        Option("place"),
        Option("kind"),
        Option("language"),
        Option("archive"),
        Option("from", Kind.DATE),
        Option("to", Kind.DATE),
        Option("sender", Kind.PERSON),
        Option("recipient", Kind.PERSON),
        Option("precision", choices=tuple(_PRECISIONS)),
        Option("sort", choices=tuple(sort.value for sort in Sort)),
        Option("limit", Kind.INTEGER, least=1, most=100),
        Option("export", choices=EXPORTS),
    ),
    private=True,
    lasting=True,
)
