"""The log of public answers: which document and passage stands in which message. It holds nobody's words.

What is noted waits a moment in memory and is written with what follows it: no answer waits for the disk. A process
that is killed loses at most the last moment; a bibliography asked for in the same process misses nothing.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from storage.database import Database

PAUSE = 1.0
"""Seconds between a note and its writing."""

_ADD = "INSERT OR IGNORE INTO answered (channel, message, number, guild, document, passage) VALUES (?, ?, ?, ?, ?, ?)"
_OF_CHANNEL = "SELECT message, document, passage FROM answered WHERE channel = ? ORDER BY message, number"
_FORGET = "DELETE FROM answered WHERE guild = ?"


@dataclass(frozen=True, slots=True)
class Mention:
    """A document cited, or a passage of it quoted, in a message."""

    message: int
    document: str
    passage: int | None = None


class Answered:
    """What the bot has cited and quoted, by channel."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[tuple[object, ...]] = []
        self._writing: asyncio.Task[None] | None = None

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

    async def of_channel(self, channel: int) -> tuple[Mention, ...]:
        """Everything given in a channel, in the order of its messages."""
        await self.settle()

        def question(connection: sqlite3.Connection) -> tuple[Mention, ...]:
            return tuple(Mention(*row) for row in connection.execute(_OF_CHANNEL, (channel,)))

        return await self._database.read(question)

    async def forget_guild(self, guild: int) -> None:
        """Remove everything that was given in a server."""
        await self.settle()
        await self._database.write(lambda connection: connection.execute(_FORGET, (guild,)))

    async def settle(self) -> None:
        """Write what waits."""
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
