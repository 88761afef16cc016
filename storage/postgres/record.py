"""Opens the record and this host's copy of it, and keeps the copy in step as long as it is open.

A copy that is not there is made beside its place, whole and on the disk, before it gets its name: nobody ever opens
half of one. The processes of a host share it; whichever hears first of a new version brings it up.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import psycopg

from storage.database import PATIENCE as WRITER_PATIENCE
from storage.database import Database
from storage.faults import RecordUnreachable, StoreFault, StoreForbidden, fault_of
from storage.intake.indexing import rebuild
from storage.keeping.backup import write_through
from storage.opening import connect_writer
from storage.postgres.engine import ALIVE, Postgres
from storage.postgres.shelves import CHANNEL, PATIENCE, SharedShelves, catch_up

log = logging.getLogger("opis.record")

PAUSE = 2.0
"""Seconds before a lost record is asked again."""


class Record:
    """An open record: `engine` keeps what the bot remembers, `shelves` the documents, `copy` answers."""

    def __init__(self, engine: Postgres, copy: Database) -> None:
        self.engine = engine
        self.copy = copy
        self.shelves = SharedShelves(copy, engine)
        self._following: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, path: Path) -> Self:
        """Open the record at `url` with the copy at `path`, which is made where it is missing and brought up to date.

        Raises StoreFault; NotACopy where `path` is a store of its own.
        """
        engine = await Postgres.open(url)
        copy: Database | None = None
        try:
            if not await asyncio.to_thread(path.exists):
                await asyncio.to_thread(make_copy, engine, path)
            copy = await Database.open(path)
            record = cls(engine, copy)
            await record.shelves.follow()
        except BaseException:
            if copy is not None:
                await copy.close()
            await engine.close()
            raise
        record._following = asyncio.create_task(record._keep_in_step(), name="following the record")
        return record

    async def close(self) -> None:
        """Stop following and close the record; the copy is closed by whoever asks it."""
        if self._following is not None:
            self._following.cancel()
            await asyncio.wait([self._following])
            self._following = None
        await self.engine.close()

    async def _keep_in_step(self, rest: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Follow every version that the record tells of; a record that is lost is asked again until it is back."""
        while True:
            try:
                await self._listen()
            except (psycopg.Error, StoreFault) as fault:
                reason = fault.reason if isinstance(fault, StoreFault) else RecordUnreachable.reason
                log.warning("The record cannot be followed (%s); it is tried again", reason)
            await rest(PAUSE)

    async def _listen(self) -> None:
        async with await psycopg.AsyncConnection.connect(self.engine.url, **ALIVE, autocommit=True) as line:  # type: ignore[arg-type] # libpq takes numbers and texts
            await line.execute(f"LISTEN {CHANNEL}".encode())
            # What was told before somebody listened is found by looking.
            await self.shelves.follow()
            async for told in line.notifies():
                await self.shelves.follow(int(told.payload))


def make_copy(record: Postgres, path: Path) -> None:
    """Make a copy of the record's documents at `path`; where another process was faster, theirs stands. Blocks."""
    path = path.absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
            part = Path(folder, path.name)
            _fill(record, part)
            write_through(part)
            os.link(part, path)
            write_through(path.parent)
    except FileExistsError:
        return
    except sqlite3.Error as error:
        raise fault_of(error, path) or error from error
    except OSError as error:
        raise StoreForbidden(path) from error


def _fill(record: Postgres, part: Path) -> None:
    with closing(connect_writer(part, WRITER_PATIENCE)) as copy:
        copy.execute("BEGIN IMMEDIATE")
        rebuild(copy)
        record.ask(lambda connection: catch_up(copy, connection), PATIENCE)
        copy.execute("COMMIT")
