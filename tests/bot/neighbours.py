"""Two servers in one store, and each of them alone in a store of its own: a server must be told the same in both.

Whatever a server adds, asks, rules or orders is done in the shared store and in its own. What it is told must not depend
on the other's being there.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.answers.answer import Found, Refused
from bot.answers.given import given
from bot.commands import COMMANDS
from bot.commands.answering import Counter, _at_hand, _made
from bot.commands.at_hand import Ready, asked_of
from bot.commands.completion import offered
from bot.commands.declaration import Attached, Place, Request
from bot.commands.line import Spoken, understand
from bot.commands.lot import with_lot
from bot.desk import Desk
from bot.rendering.layout import LongLines
from storage.archive import Archive
from storage.faults import StoreFault
from storage.intake.ingest import ensure_seeded
from storage.model import COMMON, PersonEntry, own_library
from tests.bot.drawn_questions import HERE, THERE, Holding, Question, a_page, as_file
from tests.conftest import NOON, SEEDS

NUMBERING = frozenset({"library add", "library paste", "daily set", "people merge", "people split"})
"""Commands that number what they keep. Numbers run on over all servers, so that none is used twice."""

_SCORE = re.compile(r"score=[^,)]+")
"""What a member is never shown: the number by which documents are put in order."""

_NUMBERS = "SELECT name, seq FROM sqlite_sequence"


@dataclass(frozen=True)
class Told:
    """What a server is told in the shared store, and what where it is alone; `found`: whether the latter is an answer."""

    beside: str
    alone: str
    found: bool

    def leaked(self, words: Iterable[str]) -> set[str]:
        """Those of the other server's words that only the neighbourhood can have told."""
        beside, alone = self.beside.lower(), self.alone.lower()
        return {word for word in words if word.lower() in beside and word.lower() not in alone}


class Neighbours:
    """The counter of the shared store, and each server's own."""

    def __init__(self, shared: Counter, alone: dict[int, Counter], held: dict[int, Holding]) -> None:
        self.shared = shared
        self.alone = alone
        self._held = held
        self._messages = 1000

    async def ask(self, question: Question, chance: Random) -> Told:
        """Ask in both stores. What is left to chance is drawn once, and a file that is attached is the same."""
        own = self.alone[question.guild]
        if question.typing:
            there, here = [await _offered(counter, question) for counter in (self.shared, own)]
            return Told(there, here, found=here != "()")
        spoken = understand(question.line, COMMANDS)
        if isinstance(spoken, Refused):
            return Told("", "", found=False)
        self._messages += 1
        request = _request(question.guild, spoken, chance, a_page(chance, self._held[question.guild]))
        if spoken.command.name in NUMBERING:
            await _count_on(self.shared, own)
        answers = [
            await _answered(counter, spoken, request, self._messages) for counter in (self.shared, own)
        ]
        beside, alone = (_SCORE.sub("", repr(answer)) for answer in answers)
        return Told(beside, alone, isinstance(answers[1], Ready) and isinstance(answers[1].answer, Found))


def _request(guild: int, spoken: Spoken, chance: Random, page: bytes) -> Request:
    async def read() -> bytes:
        return page

    return Request(
        with_lot(spoken.command, spoken.options, chance),
        (COMMON, own_library(guild)),
        NOON.date(),
        "en",
        Place(guild, guild * 10, guild * 100, manager=True, librarian=True),
        guild * 100,
        guild * 10,
        attached=Attached("letter.txt", len(page), read),
    )


async def _answered(counter: Counter, spoken: Spoken, request: Request, message: int) -> Ready | StoreFault:
    """The answer as Discord is given it, from hand where it was given a moment ago, and noted in the log of answers."""
    try:
        asked = asked_of(spoken.command, request)
        ready = _at_hand(counter, spoken.command, asked)
        ready = ready or await _made(counter, spoken.command, request, asked)
    except StoreFault as fault:
        return fault
    if isinstance(ready.answer, Found) and request.place and request.channel:
        log = counter.desk.archive.answered
        log.note(request.channel, request.place.guild, message, given(ready.answer.value))
    return ready


async def _offered(counter: Counter, question: Question) -> str:
    ((option, typed),) = question.options
    return repr(
        await offered(counter.desk, counter.offers, (COMMON, own_library(question.guild)), option, typed)
    )


async def _count_on(shared: Counter, own: Counter) -> None:
    """Let the numbers of a server's own store run on where those of the shared one stand."""
    await shared.desk.archive.answered.settle()
    numbers = await shared.desk.archive.database.read(
        lambda connection: connection.execute(_NUMBERS).fetchall()
    )

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM sqlite_sequence")
        connection.executemany("INSERT INTO sqlite_sequence VALUES (?, ?)", numbers)

    await own.desk.archive.database.write(change)


@asynccontextmanager
async def neighbours(folder: Path, held: tuple[Holding, Holding, Holding]) -> AsyncIterator[Neighbours]:
    """Both servers with their documents and lists of persons, in one store and each alone."""
    common, *own = held
    holdings = dict(zip((HERE, THERE), own, strict=True))
    async with await Archive.open(folder / "common.sqlite", clock=lambda: NOON) as archive:
        await ensure_seeded(archive, SEEDS)
        await archive.ingest.data("common.jsonl", as_file(common))
    async with AsyncExitStack() as stack:

        async def counter(name: str, guilds: Iterable[int]) -> Counter:
            path = shutil.copy(folder / "common.sqlite", folder / f"{name}.sqlite")
            archive = await stack.enter_async_context(await Archive.open(path, clock=lambda: NOON))
            for guild in guilds:
                await _take_in(archive, own_library(guild), holdings[guild])
            return Counter(Desk(archive), LongLines())

        alone = {guild: await counter(str(guild), (guild,)) for guild in holdings}
        yield Neighbours(await counter("both", holdings), alone, holdings)


async def _take_in(archive: Archive, library: str, holding: Holding) -> None:
    await archive.ingest.data("own.jsonl", as_file(holding), library=library)
    one, other = holding.persons[:2]
    entry = PersonEntry(one, (other,), f"Somebody of {holding.places[0]}")
    await archive.authority.keep_list(library, "list", f"Persons of {holding.places[0]}", (entry,))
