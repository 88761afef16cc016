"""An engine (`storage.engine`) over PostgreSQL: a few connections, a thread for each, every question whole on one.

Statements come in the one spelling that both engines understand, and a broken key raises what SQLite's driver
raises: a question need not know whom it asks. Connections that were lost are opened anew.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import psycopg
from psycopg import IsolationLevel
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import ConnectionPool

from storage.database import DEADLINE
from storage.engine import Connection
from storage.faults import DeadlinePassed, RecordForbidden, RecordUnreachable, StoreFault, StoreNewer
from storage.postgres.forms import FORMS, migrate

T = TypeVar("T")

CONNECTIONS = 4
"""Questions that run at once in one process."""

PATIENCE = 2.0
"""Seconds to wait for a connection: a record that is away longer is said to be away."""

WAIT = 30.0
"""Seconds that a statement of a change may take, its waiting for other changes included."""

# A host that vanished is noticed in half a minute, on both sides: its locks must not outlive it for hours.
ALIVE = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,
    "application_name": "opis",
    "options": "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
}
_REFUSAL = "FATAL:"
_BOUND = "SELECT NOT (rolsuper OR rolbypassrls) FROM pg_roles WHERE rolname = current_user"
_FOR = "SELECT set_config('statement_timeout', %s, true), set_config('opis.guild', %s, true)"


class Postgres:
    """An open record. Close it, or use it in `async with`: its threads and connections live until then."""

    def __init__(self, url: str, pool: ConnectionPool[psycopg.Connection], connections: int) -> None:
        self.url = url
        self.place = place_of(url)
        self._pool = pool
        self._threads = ThreadPoolExecutor(connections, thread_name_prefix="opis-record")

    @classmethod
    async def open(cls, url: str, *, connections: int = CONNECTIONS, patience: float = PATIENCE) -> Self:
        """Connect to the database that `url` names (libpq's form) and bring it to the latest form.

        Raises RecordUnreachable, RecordForbidden, or StoreNewer for a record that a later opis has written.
        """
        await asyncio.to_thread(_prepare, url)
        pool = ConnectionPool(
            url,
            kwargs={**ALIVE, "autocommit": False},
            min_size=1,
            max_size=connections,
            open=False,
            timeout=patience,
            # The pool tries ever more seldom; given up soon, the next question makes it try at once.
            reconnect_timeout=patience,
            check=ConnectionPool.check_connection,
            name="opis",
        )
        await asyncio.to_thread(pool.open)
        return cls(url, pool, connections)

    async def read(
        self,
        question: Callable[[Connection], T],
        *,
        brief: bool = False,  # noqa: ARG002 - another machine is never asked on the event loop
        seconds: float | None = None,
        guild: int | None = None,
    ) -> T:
        """See `storage.engine.Engine`."""
        limit = DEADLINE if seconds is None else seconds
        return await self._run(lambda: self._ask(question, limit, guild))

    async def write(self, change: Callable[[Connection], T], *, guild: int | None = None) -> T:
        """See `storage.engine.Engine`. A change whose asker is cancelled is finished all the same."""
        return await self._run(lambda: self.change(change, guild))

    def ask(self, question: Callable[[Connection], T], seconds: float) -> T:
        """Ask from a thread that may wait, on behalf of the bot itself; raises as `read` does."""
        return self._ask(question, seconds, None)

    def change(self, change: Callable[[Connection], T], guild: int | None = None) -> T:
        """Make a change from a thread that may wait; raises as `write` does."""
        return self._transact(change, WAIT, guild, reads=False)

    async def guarded(self) -> bool:
        """Whether row-level security binds the role that asks."""
        return await self.read(lambda connection: bool(connection.execute(_BOUND).fetchone()[0]))

    async def close(self) -> None:
        """Finish what was begun and close; closing twice is allowed."""
        await asyncio.to_thread(self._threads.shutdown)
        await asyncio.to_thread(self._pool.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _ask(self, question: Callable[[Connection], T], seconds: float, guild: int | None) -> T:
        try:
            return self._transact(question, seconds, guild, reads=True)
        except RecordUnreachable:  # the connection went while it was asked; to ask once more does no harm
            return self._transact(question, seconds, guild, reads=True)

    def _transact(
        self, work: Callable[[Connection], T], seconds: float, guild: int | None, *, reads: bool
    ) -> T:
        try:
            with self._pool.connection() as connection:
                connection.isolation_level = IsolationLevel.REPEATABLE_READ if reads else None
                connection.read_only = reads
                connection.execute(_FOR, (str(round(seconds * 1000)), "all" if guild is None else str(guild)))
                return work(_Spoken(connection))
        except psycopg.errors.QueryCanceled as error:
            raise DeadlinePassed(Path(self.place), seconds) from error
        except psycopg.Error as error:  # a connection that could not be had in time is one, too
            if fault := _fault_of(error, self.place):
                raise fault from error
            raise


class _Spoken:
    """A connection that understands the statements of both engines."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> psycopg.Cursor[Any]:
        try:
            return self._connection.execute(_in_its_words(sql), parameters)
        except psycopg.IntegrityError as error:
            raise sqlite3.IntegrityError(str(error)) from error

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]], /) -> psycopg.Cursor[Any]:
        cursor = self._connection.cursor()
        try:
            cursor.executemany(_in_its_words(sql), parameters)
        except psycopg.IntegrityError as error:
            raise sqlite3.IntegrityError(str(error)) from error
        return cursor


@lru_cache(maxsize=256)
def _in_its_words(sql: str) -> bytes:
    """The statement with PostgreSQL's marks for values; none of ours holds a question mark in a text."""
    return sql.replace("%", "%%").replace("?", "%s").encode()


def place_of(url: str) -> str:
    """Where a record is, in words that may be shown: its server and its name, never its password."""
    try:
        parts = conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        return "postgresql"
    return f"postgresql://{parts.get('host') or 'localhost'}/{parts.get('dbname') or ''}"


def _prepare(url: str) -> None:
    place = place_of(url)
    try:
        with psycopg.connect(url, **ALIVE, autocommit=True) as connection:  # type: ignore[arg-type] # libpq takes numbers and texts
            found = migrate(connection)
    except psycopg.Error as error:
        if fault := _fault_of(error, place):
            raise fault from error
        raise
    if found > len(FORMS):
        raise StoreNewer(Path(place), found, len(FORMS))


def _fault_of(error: Exception, place: str) -> StoreFault | None:
    """The fault behind an error of the driver; None for an error in our own SQL, which must not be hidden."""
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        refused = isinstance(error, psycopg.errors.InsufficientPrivilege)
        return RecordForbidden(place, str(error)) if refused else None
    # At the door the server's refusal has no code of its own, only words.
    said = [line for line in str(error).splitlines() if _REFUSAL in line]
    return (
        RecordForbidden(place, said[0].partition(_REFUSAL)[2].strip()) if said else RecordUnreachable(place)
    )
