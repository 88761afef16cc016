"""/find: the document that a pasted footnote cites."""

from __future__ import annotations

from bot.answers.answer import Answer
from bot.answers.footnotes import FoundCitation, find_citation
from bot.commands.declaration import Command, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[FoundCitation]:
    """The document, with how sure that is and why; candidates where several fit."""
    return await find_citation(desk.archive, request.scope, request.text("citation") or "")


FIND = Command("find", answer, (Option("citation", required=True),), private=True, lasting=True)
