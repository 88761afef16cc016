"""The door to the store: everything that may be asked of the archive, each question under the name of its subject."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from storage.chronology import Chronology
from storage.database import Database
from storage.documents import Documents
from storage.engine import Engine, Shelves
from storage.faults import DriverMissing
from storage.finding.quotations import Quotations
from storage.finding.search import Search
from storage.finding.titles import Titles
from storage.finding.vocabulary import KnownWords
from storage.intake.indexing import index_is_current, rebuild
from storage.intake.ingest import Ingest
from storage.intake.offers import Offers
from storage.intake.removal import Removal
from storage.intake.workers import Workers
from storage.keeping.health import Health, examine
from storage.kinship import Kinship
from storage.memory.answered import Answered
from storage.memory.preferences import Preferences
from storage.memory.remembered import Remembered
from storage.named import Named
from storage.persons.authority import Authority
from storage.persons.people import People
from storage.place import Place

if TYPE_CHECKING:
    from storage.postgres.record import Record


class RecordStanding(NamedTuple):
    """Where a record is (without a password), which version of it is here, and whether its rows are kept apart there."""

    place: str
    version: int
    guarded: bool


class Archive:
    """An open archive. Close it, or use it in `async with`.

    `database` answers, `kept` is where the bot's own memory is, `shelves` is where documents are changed: one and
    the same, or a copy and the record that it follows.
    """

    def __init__(
        self, database: Database, clock: Callable[[], datetime], record: Record | None = None
    ) -> None:
        self.database = database
        self.kept: Engine = record.engine if record else database
        self.shelves: Shelves = record.shelves if record else database
        self._record = record
        self.clock = clock
        self.documents = Documents(database)
        self._workers = Workers()
        self.ingest = Ingest(self.shelves, clock, self._workers)
        self.kinship = Kinship(database)
        self.offers = Offers(self.kept)
        self.titles = Titles(database)
        self.named = Named(database)
        self.people = People(database)
        self.authority = Authority(self.shelves)
        known = KnownWords()
        self.search = Search(database, known)
        self.quotations = Quotations(database, self.documents.recent, known)
        self.chronology = Chronology(database)
        self.remembered = Remembered(self.kept)
        self.preferences = Preferences(self.kept)
        self.answered = Answered(self.kept)
        self.removal = Removal(self.shelves, clock)

    @classmethod
    async def open(
        cls, path: Path | str | Place, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> Self:
        """Open the store at `path`, made and brought to the latest form if need be; raises StoreFault.

        `clock` tells when something was added; it must know its zone.
        """
        place = path if isinstance(path, Place) else Place(Path(path))
        record = await _record(place)
        database = record.copy if record else await Database.open(place.path)
        try:
            if not await database.read(index_is_current):
                await database.write(rebuild)
        except BaseException:
            await _close(record, database)
            raise
        return cls(database, clock, record)

    async def check(self, *, deep: bool = False) -> Health:
        """The store's health; `deep` also reads every index against its text."""
        return await asyncio.to_thread(examine, self.database.path, deep=deep)

    async def move(self, url: str) -> int:
        """Copy everything in this store into the empty record at `url`; how many documents. Raises StoreFault."""
        try:
            from storage.postgres import moving  # noqa: PLC0415 - as below
            from storage.postgres.engine import Postgres  # noqa: PLC0415 - as below
        except ModuleNotFoundError as error:
            raise DriverMissing(self.database.path) from error
        async with await Postgres.open(url) as record:
            return await moving.move(self.database, record)

    async def record(self) -> RecordStanding | None:
        """How the record stands that this archive is a copy of; None for a store of its own."""
        if self._record is None:
            return None
        engine, standing = self._record.engine, await self._record.shelves.standing()
        return RecordStanding(engine.place, standing.version, await engine.guarded())

    async def close(self) -> None:
        """Finish what was begun and close; closing twice is allowed."""
        await self.answered.close()
        await self._workers.close()
        await _close(self._record, self.database)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _record(place: Place) -> Record | None:
    """The record of a place that has one; None for a store in a file."""
    if place.record is None:
        return None
    try:
        from storage.postgres.record import Record  # noqa: PLC0415 - the driver is loaded for a record alone
    except ModuleNotFoundError as error:
        raise DriverMissing(place.path) from error
    return await Record.open(place.record, place.path)


async def _close(record: Record | None, database: Database) -> None:
    if record is not None:
        await record.close()
    await database.close()
