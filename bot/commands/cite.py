"""/cite: a document's citation, in the archive's own form or a style, with a place in the original."""

from __future__ import annotations

from bot.answers.answer import Answer, Found
from bot.answers.citing import EXPORTS, STYLES, Citation, cite
from bot.commands.choosing import chosen_card
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[Citation]:
    """The citation of the document chosen."""
    found = await chosen_card(desk, request)
    if not isinstance(found, Found):
        return found
    card = found.value
    return Found(
        cite(
            card.record,
            document=card.id,
            style=request.text("style") or request.style,
            locator=request.text("locator"),
            abbreviate=request.flag("abbreviate", default=False),
        )
    )


CITE = Command(
    "cite",
    answer,
    (
        Option("document", Kind.DOCUMENT, required=True),
        Option("style", choices=(*STYLES, *EXPORTS)),
        Option("locator"),
        Option("abbreviate", Kind.BOOLEAN),
    ),
)
