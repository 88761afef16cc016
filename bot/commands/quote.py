"""/quote: a quotation found and given verbatim, with its passage and citation."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing
from bot.answers.citing import cite
from bot.answers.quoted import SURE, Quotation, Quotations, context_of
from bot.commands.choosing import chosen_card
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.quotations import Place


async def answer(desk: Desk, request: Request) -> Answer[Quotations]:
    """The places where the words stand; several where they are as near."""
    words = request.text("words") or ""
    document = None
    if request.text("document"):
        card = await chosen_card(desk, request)
        if not isinstance(card, Found):
            return card
        document = card.value.id
    places = await desk.archive.quotations.locate(request.scope, words, document)
    sure = [place for place in places if place.score >= SURE][: request.number("limit") or 3]
    if not sure:
        return Missing(words, "quotation")
    with_context = request.flag("context", default=False)
    results = [await quotation(desk, request, place, context=with_context) for place in sure]
    return Found(Quotations(words, tuple(r for r in results if r is not None)))


async def quotation(desk: Desk, request: Request, place: Place, *, context: bool) -> Quotation | None:
    """The words at a place with all that goes with them; None where the document was removed meanwhile."""
    document = await desk.archive.documents.get(request.scope, place.document)
    if document is None:
        return None
    first, last = place.passages
    record = document.record
    return Quotation(
        document=document.id,
        title=record.title,
        date=record.date.text if record.date else None,
        passage=first,
        last=last,
        start=place.start,
        end=place.end,
        text=place.text,
        citation=cite(record, document=document.id).text,
        context=context_of(document, first, last) if context else None,
        score=place.score,
    )


QUOTE = Command(
    "quote",
    answer,
    (
        Option("words", required=True),
        Option("document", Kind.DOCUMENT),
        Option("context", Kind.BOOLEAN),
        Option("limit", Kind.INTEGER, least=1, most=10),
    ),
)
