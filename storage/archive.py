"""The door to the store: everything that may be asked of the archive, each question under the name of its subject."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.answered import Answered
from storage.authority import Authority
from storage.chronology import Chronology
from storage.database import Database
from storage.documents import Documents
from storage.health import Health, examine
from storage.indexing import index_is_current, rebuild
from storage.ingest import Ingest
from storage.kinship import Kinship
from storage.offers import Offers
from storage.people import People
from storage.preferences import Preferences
from storage.quotations import Quotations
from storage.remembered import Remembered
from storage.removal import Removal
from storage.search import Search
from storage.titles import Titles
from storage.vocabulary import KnownWords
from storage.workers import Workers


class Archive:
    """An open archive. Close it, or use it in `async with`."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.database = database
        self.clock = clock
        self.documents = Documents(database)
        self._workers = Workers()
        self.ingest = Ingest(database, clock, self._workers)
        self.kinship = Kinship(database)
        self.offers = Offers(database)
        self.titles = Titles(database)
        self.people = People(database)
        self.authority = Authority(database)
        known = KnownWords()
        self.search = Search(database, known)
        self.quotations = Quotations(database, self.documents.recent, known)
        self.chronology = Chronology(database)
        self.remembered = Remembered(database)
        self.preferences = Preferences(database)
        self.answered = Answered(database)
        self.removal = Removal(database, clock)

    @classmethod
    async def open(
        cls, path: Path | str, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> Self:
        """Open the store at `path`, made and brought to the latest form if need be; raises StoreFault.

        `clock` tells when something was added; it must know its zone.
        """
        database = await Database.open(path)
        try:
            if not await database.read(index_is_current):
                await database.write(rebuild)
        except BaseException:
            await database.close()
            raise
        return cls(database, clock)

    async def check(self, *, deep: bool = False) -> Health:
        """The store's health; `deep` also reads every index against its text."""
        return await asyncio.to_thread(examine, self.database.path, deep=deep)

    async def close(self) -> None:
        """Finish what was begun and close; closing twice is allowed."""
        await self.answered.close()
        await self._workers.close()
        await self.database.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
