"""The whole text of a document as a file: what a button under /read gives."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Refused
from bot.answers.settled import WholeText
from bot.commands.choosing import chosen_document
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from bot.rendering.limits import FILE_BYTES


async def answer(desk: Desk, request: Request) -> Answer[WholeText]:
    """The source text, untouched."""
    found = await chosen_document(desk, request)
    if not isinstance(found, Found):
        return found
    document = found.value
    if len(document.source.encode("utf-8", "surrogatepass")) > FILE_BYTES:
        return Refused("too_long_for_a_file", {"document": document.id, "most": FILE_BYTES // 2**20})
    return Found(WholeText(document.id, document.record.title, document.source))


WHOLE = Command(
    "text", answer, (Option("document", Kind.DOCUMENT, required=True),), private=True, pressed=True
)
