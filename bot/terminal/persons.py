"""`opis people import` and `opis people drop`: lists of persons from files, and out again."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.strings import Strings
from bot.terminal.opening import opened
from storage.persons.person_files import NotAListOfPersonsError, read_person_file
from storage.place import Place


async def take_in(place: Place, file: Path, say: Strings, *, library: str, title: str | None) -> int:
    """Take in the list of `file`, in the place of an earlier one of that name."""
    data = await asyncio.to_thread(file.read_bytes)
    try:
        entries = await asyncio.to_thread(read_person_file, data)
    except NotAListOfPersonsError as fault:
        print(say.explain(fault.reason, {"line": fault.line}), file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
        return 1
    async with opened(place) as desk:
        count = await desk.archive.authority.keep_list(library, file.name, title or file.name, entries)
    print(say.say("persons-imported", count=count, list=file.name, library=library))  # noqa: T201 -- the terminal is this module's screen
    return 0


async def take_out(place: Place, name: str, say: Strings, *, library: str) -> int:
    """Take out the list of that name; 1 where there is none."""
    async with opened(place) as desk:
        dropped = await desk.archive.authority.drop_list(library, name)
    key = "persons-dropped" if dropped else "persons-not-held"
    print(say.say(key, list=name, library=library))  # noqa: T201 -- as above
    return 0 if dropped else 1
