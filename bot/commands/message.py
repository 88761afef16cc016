"""What is asked of a message: the source of its words, and citations of the documents it names.

On Discord both stand in the menu of a message; the words come with the question, and no channel is read.
"""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.citing import EXPORTS, cite
from bot.answers.mentioned import Mentioned, mentioned
from bot.answers.quoted import quotation
from bot.answers.sources import Reply, Sources, sources, stretch, stretches
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def find_source(desk: Desk, request: Request) -> Answer[Sources]:
    """The places where any run of the message's words stands."""
    text = request.text("text") or ""
    pieces = stretches(text)
    if not pieces:
        return Refused("nothing_asked") if not text.strip() else Missing(_shortened(text), "source")
    located = [
        place for piece in pieces for place in await desk.archive.quotations.located(request.scope, piece)
    ]
    found = await desk.think(sources, text, located)
    if not found:
        return Missing(_shortened(text), "source")
    return Found(Sources(found, request.number("message")))


async def reply(desk: Desk, request: Request) -> Answer[Reply]:
    """A stretch of a document for everybody, with its citation and the message it is the source of."""
    id_, start, end = request.text("document") or "", request.number("start"), request.number("end")
    document = await desk.archive.documents.get(request.scope, id_)
    place = stretch(document, start or 0, end or 0) if document else None
    if document is None or place is None:
        return Missing(id_)
    return Found(Reply(quotation(document, place), _address(request)))


async def cite_mentioned(desk: Desk, request: Request) -> Answer[Mentioned]:
    """The citations of the documents that the message names, in the reader's style."""
    text = request.text("text") or ""
    if not text.strip():
        return Refused("nothing_asked")
    cards = await mentioned(desk.archive, request.scope, text)
    if not cards:
        return Missing(_shortened(text), "mentioned")
    style = "archive" if request.style in EXPORTS else request.style
    return Found(Mentioned(tuple(cite(card.record, document=card.id, style=style) for card in cards)))


def _shortened(text: str) -> str:
    """The first words of a message, for a sentence about it."""
    words = text.split()
    return " ".join(words[:12])[:120] + ("…" if len(words) > 12 else "")


def _address(request: Request) -> str | None:
    """The message's address; None where it is not known."""
    message = request.number("message")
    if message is None or request.channel is None:
        return None
    server = request.place.guild if request.place else "@me"
    return f"https://discord.com/channels/{server}/{request.channel}/{message}"


_MESSAGE = Option("message", Kind.CHANNEL)  # a number of Discord's, like a channel's

SOURCE = Command("source", find_source, (Option("text", required=True), _MESSAGE), private=True, pressed=True)
MENTIONED = Command("mentioned", cite_mentioned, (Option("text", required=True),), private=True, pressed=True)
REPLY = Command(
    "reply",
    reply,
    (
        Option("document", required=True),
        Option("start", Kind.INTEGER, required=True, least=0),
        Option("end", Kind.INTEGER, required=True, least=1),
        _MESSAGE,
    ),
    pressed=True,
)
MENUS = ((SOURCE, "menu-source"), (MENTIONED, "menu-mentioned"))
"""What stands in the menu of a message, with the keys of the names."""
