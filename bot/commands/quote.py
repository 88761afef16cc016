"""/quote: a quotation found and given verbatim, with its passage and citation; without words, one drawn by lot."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from bot.answers.answer import Answer, Found, Missing, Unclear
from bot.answers.drawn import drawn
from bot.answers.quoted import Quotations, answering, quotation
from bot.commands.choosing import chosen_card, chosen_document
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.finding.query import Query
from storage.folding import fold
from storage.model import Document
from storage.persons.people import Meant

DOCUMENTS = 12
"""How many documents a lot may fall on: of most the rules do not know that a certain person speaks there."""

_KNOWN = 100


async def answer(desk: Desk, request: Request) -> Answer[Quotations]:
    """The places where the words stand, several where they are as near; or a sentence that the lot falls on."""
    words, person = request.text("words"), request.text("person") or ""
    meant = await desk.archive.people.meant(request.scope, person)
    if not words:
        return await _by_lot(desk, request, meant)
    document = None
    if request.text("document"):
        card = await chosen_card(desk, request)
        if not isinstance(card, Found):
            return card
        document = card.value.id
    located = await desk.archive.quotations.located(request.scope, words, document)
    with_context = request.flag("context", default=False)
    found = [quotation(held, place, context=with_context) for place, held in answering(words, located)]
    if person:
        names = set(map(fold, meant.spellings))
        found = [one for one in found if fold(one.speaker or "") in names]
    if not found:
        return Missing(words, "quotation")
    return Found(Quotations(words, tuple(found[: request.number("limit") or 3])))


async def _by_lot(desk: Desk, request: Request, meant: Meant) -> Answer[Quotations]:
    person, chance = request.text("person") or "", Random(request.number("lot"))  # noqa: S311 - a lot, no secret
    documents = await _documents(desk, request, meant, chance)
    if not isinstance(documents, list):
        return documents
    context = request.flag("context", default=False)
    found = await desk.think(drawn, documents, chance, said_by=meant.spellings, context=context)
    if found is None:
        return Missing(person, "speaker") if person else Missing(request.text("document") or "", "sentence")
    narrowed = " ".join(
        f"{name}:{request.text(name)}" for name in ("document", "person") if request.text(name)
    )
    return Found(Quotations("", (found,), again=f"quote {narrowed}".strip()))


async def _documents(
    desk: Desk, request: Request, meant: Meant, chance: Random
) -> list[Document] | Unclear | Missing:
    """The documents that the lot may fall on: the one chosen, some that name or come from the person, or any."""
    if request.text("document"):
        chosen = await chosen_document(desk, request)
        return [chosen.value] if isinstance(chosen, Found) else chosen
    if meant.spellings:
        query, search = Query(limit=_KNOWN), desk.archive.search
        naming = await search.find(request.scope, replace(query, person=meant.spellings))
        sent = await search.find(request.scope, replace(query, sender=meant.spellings))
        known = list(dict.fromkeys(hit.document for hit in (*sent.hits, *naming.hits)))
        ids = chance.sample(known, min(DOCUMENTS, len(known)))
    else:
        ids = await _any(desk, request.scope, chance)
    held = [await desk.archive.documents.get(request.scope, one) for one in ids]
    return [document for document in held if document is not None]


async def _any(desk: Desk, scope: tuple[str, ...], chance: Random) -> list[str]:
    """A few documents of all."""
    documents = desk.archive.documents
    _, total = await documents.listing(scope, limit=1)
    places = chance.sample(range(total), min(3, total))
    return [card.id for at in places for card in (await documents.listing(scope, offset=at, limit=1))[0]]


QUOTE = Command(
    "quote",
    answer,
    (
        Option("words"),
        Option("document", Kind.DOCUMENT),
        Option("person", Kind.PERSON),
        Option("context", Kind.BOOLEAN),
        Option("limit", Kind.INTEGER, least=1, most=10),
        Option("lot", Kind.INTEGER, terminal_only=True, lot_without="words"),
    ),
    lasting=True,
)
