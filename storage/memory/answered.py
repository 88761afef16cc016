"""The log of public answers: which document and passage stands in which message. It holds nobody's words.

What is noted waits a moment in memory and is written with what follows it: no answer waits for the disk. A process
that is killed loses at most the last moment; a bibliography asked for in the same process misses nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from storage.engine import Connection, Engine

PAUSE = 1.0
"""Seconds between a note and its writing."""

_ADD = (
    "INSERT INTO answered (channel, message, number, guild, document, passage) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (channel, message, number) DO NOTHING"
)
_OF_CHANNEL = "SELECT message, document, passage FROM answered WHERE channel = ? ORDER BY message, number"
_MOST_GIVEN = """
SELECT document FROM answered WHERE guild = ? GROUP BY document ORDER BY count(*) DESC, max(message) DESC LIMIT ?
"""
_FORGET = "DELETE FROM answered WHERE guild = ?"


@dataclass(frozen=True, slots=True)
class Mention:
    """A document cited, or a passage of it quoted, in a message."""

    message: int
    document: str
    passage: int | None = None


class Answered:
    """What the bot has cited and quoted, by channel."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        self._waiting: list[tuple[object, ...]] = []
        self._writing: asyncio.Task[None] | None = None
        self._settling = asyncio.Lock()

    def note(
        self, channel: int, guild: int | None, message: int, given: Iterable[tuple[str, int | None]]
    ) -> None:
        """Note the documents and passages that a message gives, in their order; written within PAUSE."""
        rows = [
            (channel, message, n, guild, document, passage) for n, (document, passage) in enumerate(given)
        ]
        self._waiting += rows
        if rows and self._writing is None:
            self._writing = asyncio.create_task(self._write_soon(), name="log of answers")

    async def of_channel(self, channel: int, guild: int | None) -> tuple[Mention, ...]:
        """Everything given in a channel of that server, in the order of its messages; None outside servers."""
        await self.settle()

        def question(connection: Connection) -> tuple[Mention, ...]:
            return tuple(Mention(*row) for row in connection.execute(_OF_CHANNEL, (channel,)))

        return await self._database.read(question, guild=guild)

    async def most_given(self, guild: int, limit: int) -> tuple[str, ...]:
        """The ids of the documents that a server's answers gave most often, then the last given; at most `limit`."""

        def question(connection: Connection) -> tuple[str, ...]:
            return tuple(document for (document,) in connection.execute(_MOST_GIVEN, (guild, limit)))

        return await self._database.read(question, guild=guild)

    async def forget_guild(self, guild: int) -> None:
        """Remove everything that was given in a server."""
        await self.settle()
        await self._database.write(lambda connection: connection.execute(_FORGET, (guild,)), guild=guild)

    async def settle(self) -> None:
        """Write what waits; on return what was noted before is written, whoever was writing it."""
        async with self._settling:
            rows, self._waiting = self._waiting, []
            if rows:
                await self._database.write(lambda connection: connection.executemany(_ADD, rows))

    async def close(self) -> None:
        """Write what waits, now."""
        if self._writing is not None:
            self._writing.cancel()
            self._writing = None
        await self.settle()

    async def _write_soon(self) -> None:
        await asyncio.sleep(PAUSE)
        self._writing = None
        await self.settle()
