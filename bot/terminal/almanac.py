"""`opis export`: the coming posts as files for calendars and feed readers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import typer

from bot.answers.almanac import to_atom, to_icalendar
from bot.daily.editor import Wish
from bot.strings import Strings
from bot.terminal.ask import scope_of
from bot.terminal.opening import opened
from storage.place import Place


async def export(
    place: Place,
    say: Strings,
    *,
    calendar: Path | None,
    feed: Path | None,
    library: str | None,
    first: date,
    days: int,
) -> int:
    """Write what falls on the coming days to the files that are named; 1 where a file cannot be written."""
    async with opened(place, seeded=True) as desk:
        lines = await desk.daily.editor.coming(Wish(scope_of(library)), first, days)
    now = datetime.now(UTC)
    files = {
        calendar: to_icalendar(lines, now),
        feed: to_atom(lines, datetime.combine(first, time.min, UTC), say.say("feed-title")),
    }
    status = 0
    for path, data in files.items():
        if path is None:
            continue
        try:
            path.write_bytes(data)
            typer.echo(say.say("almanac-written", path=str(path), count=len(lines)), err=True)
        except OSError as cause:
            typer.echo(say.say("almanac-not-written", path=str(path), cause=str(cause.strerror)), err=True)
            status = 1
    return status
