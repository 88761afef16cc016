"""/quote: a quotation found and given verbatim, with its passage and citation."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing
from bot.answers.quoted import Quotations, answering, quotation
from bot.commands.choosing import chosen_card
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[Quotations]:
    """The places where the words stand; several where they are as near."""
    words = request.text("words") or ""
    document = None
    if request.text("document"):
        card = await chosen_card(desk, request)
        if not isinstance(card, Found):
            return card
        document = card.value.id
    located = await desk.archive.quotations.located(request.scope, words, document)
    sure = answering(words, located)[: request.number("limit") or 3]
    if not sure:
        return Missing(words, "quotation")
    with_context = request.flag("context", default=False)
    return Found(
        Quotations(words, tuple(quotation(held, place, context=with_context) for place, held in sure))
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
    lasting=True,
)
