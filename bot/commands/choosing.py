"""The document a member means: chosen from what they typed, then fetched whole."""

from __future__ import annotations

from bot.answers.answer import Found, Missing, Unclear
from bot.answers.finding import find_document
from bot.answers.kin import Kin, kin
from bot.commands.declaration import Request
from bot.desk import Desk
from storage.documents import Card
from storage.model import Document


async def chosen_card(
    desk: Desk, request: Request, option: str = "document"
) -> Found[Card] | Unclear | Missing:
    """The record of the document named by an option."""
    return await find_document(desk.archive, request.scope, request.text(option) or "")


async def chosen_document(
    desk: Desk, request: Request, option: str = "document"
) -> Found[Document] | Unclear | Missing:
    """The document named by an option, with its text."""
    card = await chosen_card(desk, request, option)
    if not isinstance(card, Found):
        return card
    document = await desk.archive.documents.get(request.scope, card.value.id)
    # It can have been removed between the two questions.
    return Missing(card.value.id) if document is None else Found(document)


async def kin_of(desk: Desk, request: Request, one: Card | Document) -> tuple[Kin, ...]:
    """The other texts of a document's original that the asker may see."""
    return kin(await desk.archive.kinship.of(request.scope, one.id, one.record))
