"""/bibliography: everything opis has cited or quoted for everybody in a channel or thread."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.bibliography import NOTES, ORDERS, Bibliography, bibliography
from bot.answers.citing import EXPORTS, STYLES
from bot.commands.declaration import Command, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[Bibliography]:
    """The documents given in this channel, in the wished order and style, with a file for reference managers."""
    if request.channel is None:
        return Refused("only_on_discord")
    given = await desk.archive.answered.of_channel(
        request.channel, request.place.guild if request.place else None
    )
    ids = tuple(dict.fromkeys(mention.document for mention in given))
    cards = await desk.archive.documents.cards(request.scope, ids)
    if not cards:
        return Missing("", "bibliography")
    style = request.text("style") or request.style
    made = await desk.think(
        bibliography,
        cards,
        style="archive" if style in EXPORTS else style,
        order=request.text("order") or NOTES,
        mentioned=len(ids),
    )
    return Found(made)


BIBLIOGRAPHY = Command(
    "bibliography", answer, (Option("style", choices=STYLES), Option("order", choices=ORDERS)), private=True
)
