"""A page that a member offers to their server's library, and the titles that it holds."""

from __future__ import annotations

from typing import Any

from bot.desk import Desk
from storage.model import own_library
from tests.bot.discord_server import Server

TITLE = "Note on the Harvest in Ryanggang"
PAGE = f"""12 March 1955

{TITLE}

The harvest in Ryanggang failed after the flood. The provincial committee asked for four thousand tons of barley.

The ministry answered that only half of it could be sent before the first of May, because the railway was closed.
"""


async def offer(server: Server, text: str | bytes = PAGE, name: str = "note.txt", member: Any = None) -> Any:
    data = text.encode() if isinstance(text, str) else text
    return await (member or server.manager).slash(server.channel, "library add", file=(name, data))


async def own(desk: Desk, server: Server) -> list[str]:
    cards, _ = await desk.archive.documents.listing((own_library(server.guild.id),))
    return [card.record.title for card in cards]
