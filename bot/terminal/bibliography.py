"""`opis export --bibliography`: every record of a library in one file for reference managers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from bot.answers.exporting import ENDINGS, export
from bot.strings import Strings
from bot.terminal.ask import scope_of
from bot.terminal.faults import StartFault
from bot.terminal.opening import opened
from storage.archive import Archive
from storage.documents import Card
from storage.place import Place

PAGE = 500


async def write_bibliography(place: Place, to: Path, say: Strings, *, library: str | None) -> int:
    """Write the records to `to`, in the format that its ending names."""
    style = next((style for style, ending in ENDINGS.items() if ending == to.suffix.lower()), None)
    if style is None:
        raise StartFault("unknown_export", path=to)
    async with opened(place, seeded=True) as desk:
        held = [(card.id, card.record) async for card in _cards(desk.archive, scope_of(library))]
    await asyncio.to_thread(lambda: to.write_text(export(held, style), encoding="utf-8"))
    print(say.say("bibliography-written", count=len(held), path=str(to)))  # noqa: T201 -- the terminal is this module's screen
    return 0


async def _cards(archive: Archive, scope: tuple[str, ...]) -> AsyncIterator[Card]:
    offset = 0
    while True:
        cards, total = await archive.documents.listing(scope, offset=offset, limit=PAGE)
        for card in cards:
            yield card
        offset += PAGE
        if offset >= total:
            return
