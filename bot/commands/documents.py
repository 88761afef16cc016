"""/documents: what is held here."""

from __future__ import annotations

from bot.answers.answer import Answer, Found
from bot.answers.listing import Listing
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk

PAGE = 20


async def answer(desk: Desk, request: Request) -> Answer[Listing]:
    """A page of the documents of the reader's libraries."""
    number = request.number("page") or 1
    cards, total = await desk.archive.documents.listing(request.scope, offset=(number - 1) * PAGE, limit=PAGE)
    pages = max(1, -(-total // PAGE))
    if number > pages:
        number = pages
        cards, total = await desk.archive.documents.listing(
            request.scope, offset=(number - 1) * PAGE, limit=PAGE
        )
    return Found(Listing(cards, total, number, pages))


DOCUMENTS = Command("documents", answer, (Option("page", Kind.INTEGER, least=1),), private=True, lasting=True)
