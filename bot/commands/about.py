"""/about: what opis is and holds."""

from __future__ import annotations

from bot import __version__
from bot.answers.answer import Answer, Found
from bot.answers.listing import About
from bot.commands.declaration import Command, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[About]:
    """The archive in figures."""
    holdings = await desk.archive.documents.holdings(request.scope)
    return Found(
        About(
            __version__,
            holdings.documents,
            holdings.passages,
            holdings.earliest,
            holdings.latest,
            desk.health.milliseconds(),
        )
    )


ABOUT = Command("about", answer, private=True)
