"""/summary: what a document is and says, in its own sentences."""

from __future__ import annotations

from bot.answers.answer import Answer, Found
from bot.answers.summarising import Length, Summary, summarise
from bot.commands.choosing import chosen_document
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[Summary]:
    """The summary of the document chosen."""
    found = await chosen_document(desk, request)
    if not isinstance(found, Found):
        return found
    return Found(
        await desk.think(
            summarise,
            found.value,
            words=request.number("words"),
            length=Length(request.text("length") or Length.MEDIUM),
            about=request.text("about"),
            abstract=request.flag("abstract", default=True),
        )
    )


SUMMARY = Command(
    "summary",
    answer,
    (
        Option("document", Kind.DOCUMENT, required=True),
        Option("length", choices=tuple(length.value for length in Length)),
        Option("words", Kind.INTEGER, least=1, most=2000),
        Option("about"),
        Option("abstract", Kind.BOOLEAN),
    ),
)
