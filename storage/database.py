"""Opens the store and lends its connections: one that writes, some that only read. The only user of the driver.

A question or a change is one plain function of a connection: it runs whole, on the connection's own thread, in
one transaction, and costs the event loop one hop; a brief question is answered on the caller's thread and costs none.
Questions are stopped by the engine at their deadline. It knows nothing of documents, and refuses files that are no
store of opis, or a newer one.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import aiosqlite

from storage.faults import DeadlinePassed, MalformedError, StoreDamaged, StoreFault, fault_of, stopped
from storage.keeping.backup import copy
from storage.opening import connect_reader, connect_writer

T = TypeVar("T")

DEADLINE = 1.5
"""Seconds a question may run."""

BRIEF = 0.005
"""Seconds a brief question may hold up its asker's thread. It takes a hundredth of that; the way to a reader and back more."""

GRACE = 0.25
"""Seconds a question that was stopped has again, to answer with what it has."""

PATIENCE = 5.0
"""Seconds to wait for another program that holds the store."""

HEAVY_READERS = 2
"""Heavy questions share this many readers, so that light ones always find another."""

_STEPS = 5_000  # of the engine's machine between two looks at the clock: well under a millisecond


class Database:
    """An open store. Close it, or use it in `async with`: its threads live until then."""

    def __init__(
        self, path: Path, writer: _Line, readers: tuple[_Line, ...], here: sqlite3.Connection
    ) -> None:
        self.path = path
        self._writer = writer
        self._readers = readers
        self._here: sqlite3.Connection | None = here

    @classmethod
    async def open(cls, path: Path | str, *, readers: int = 4, patience: float = PATIENCE) -> Self:
        """Open the store at `path`, making it and its folder if need be, and bring it to the latest form.

        Raises StoreFault, and leaves the file as it was. A store that must be brought forward is first copied
        to `NAME.form-N.backup` beside it.
        """
        place = _place(path)
        writer = await _Line.connect(place, lambda: connect_writer(place, patience))
        lines: list[_Line] = []
        try:
            for _ in range(readers):
                lines.append(await _Line.connect(place, lambda: connect_reader(place, patience)))  # noqa: PERF401 - those that opened must be closed when one fails
            here = connect_reader(place, patience=0)
        except BaseException:
            await _close(lines, writer)
            raise
        return cls(place, writer, tuple(lines), here)

    async def read(
        self,
        question: Callable[[sqlite3.Connection], T],
        *,
        heavy: bool = False,
        brief: bool = False,
        seconds: float | None = None,
        guild: int | None = None,  # noqa: ARG002 - see `storage.engine`: here the statements alone say whose rows they mean
    ) -> T:
        """Ask on the least busy reader; all statements of the question see one state of the store.

        `brief`: it looks up a row or two by their keys, and is answered at once on the caller's thread. One that takes
        longer after all, or meets a fault, is asked again like any other.

        The engine raises `sqlite3.OperationalError` (`storage.faults.stopped`) inside the question after
        `seconds` (default DEADLINE) and again after every GRACE; a question that does not catch it ends in
        DeadlinePassed. A question whose asker was cancelled is stopped as well.
        """
        if brief and self._here is not None:
            with suppress(sqlite3.Error, MalformedError, UnicodeDecodeError):
                return _ask(self._here, question, _Watch(BRIEF))
        watch = _Watch(DEADLINE if seconds is None else seconds)
        line = self._least_busy(heavy=heavy)
        try:
            return await line.run(lambda connection: _ask(connection, question, watch), heavy=heavy)
        except asyncio.CancelledError:
            watch.cancel()
            raise
        except sqlite3.OperationalError as error:
            if stopped(error):
                raise DeadlinePassed(self.path, watch.seconds) from error
            raise

    async def write(
        self,
        change: Callable[[sqlite3.Connection], T],
        *,
        guild: int | None = None,  # noqa: ARG002 - as above
    ) -> T:
        """Make a change in one transaction, after all changes begun before it; it is on the disk on return.

        A change that raises is undone whole. One whose asker is cancelled is finished all the same.
        """
        return await self._writer.run(lambda connection: _change(connection, change))

    def version(self) -> object:
        """The store's state: equal to an earlier one as long as nothing was committed in between, by any program.

        It costs some microseconds and no hop. A store that cannot tell, or is closed, gives what nothing equals.
        """
        if self._here is None:
            return object()
        try:
            return self._here.execute("PRAGMA data_version").fetchone()
        except sqlite3.OperationalError:
            return object()

    async def backup(self, to: Path) -> None:
        """Copy the store as it is now to the file `to`, while it is in use. An older backup there is replaced.

        Raises BackupRefused for a target that is another kind of file, or the store itself.
        """
        await asyncio.to_thread(copy, self.path, to)

    async def close(self) -> None:
        """Finish what was begun and close; closing twice is allowed."""
        if self._here is not None:
            self._here.close()
            self._here = None
        await _close(self._readers, self._writer)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _least_busy(self, *, heavy: bool) -> _Line:
        if heavy:
            return min(self._readers[:HEAVY_READERS], key=lambda line: (len(line.heavy), len(line.waiting)))
        # Light questions begin at the other end, and go where no heavy one stands before them.
        return min(reversed(self._readers), key=lambda line: (bool(line.heavy), len(line.waiting)))


class _Line:
    """One connection on its thread, and who waits for it. Sets, because a thread may shrink them at any time."""

    def __init__(self, path: Path, driver: aiosqlite.Connection) -> None:
        self._path = path
        self._driver = driver
        self.waiting: set[object] = set()
        self.heavy: set[object] = set()

    @classmethod
    async def connect(cls, path: Path, connector: Callable[[], sqlite3.Connection]) -> Self:
        # The driver abandons its thread when a connector raises; so ours never does.
        errors: list[Exception] = []

        def connect() -> sqlite3.Connection:
            try:
                return connector()
            except (sqlite3.Error, StoreFault, UnicodeDecodeError) as error:
                errors.append(error)
                return sqlite3.connect(":memory:")

        driver = await aiosqlite.Connection(connect, iter_chunk_size=64)
        if errors:
            await driver.close()
            raise _as_fault(errors[0], path)
        return cls(path, driver)

    async def run(self, task: Callable[[sqlite3.Connection], T], *, heavy: bool = False) -> T:
        asked = object()
        self.waiting.add(asked)
        if heavy:
            self.heavy.add(asked)
        try:
            return await self._on_thread(task, asked)
        except sqlite3.Error as error:
            if fault := fault_of(error, self._path):
                raise fault from error
            raise
        except (
            MalformedError,
            UnicodeDecodeError,
        ) as error:  # the driver's own where a damaged name is reported
            raise StoreDamaged(self._path) from error

    async def _on_thread(self, task: Callable[[sqlite3.Connection], T], asked: object) -> T:
        raw = self._driver._conn  # noqa: SLF001 - the driver has no public way to run a whole function in one hop

        def answer() -> T:
            try:
                return task(raw)
            finally:
                self.waiting.discard(asked)
                self.heavy.discard(asked)

        result: T = await self._driver._execute(answer)  # type: ignore[no-untyped-call]  # noqa: SLF001 - as above
        return result

    async def close(self) -> None:
        await self._driver.close()


class _Watch:
    """When a question must end."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = float("inf")

    def start(self) -> None:
        # A question cancelled while it waited for its connection has ended before it starts.
        self._ends = min(self._ends, time.monotonic() + self.seconds)

    def cancel(self) -> None:
        self._ends = float("-inf")

    def look(self) -> int:
        """1 stops the engine; after that the question has GRACE again, unless nobody waits for it."""
        now = time.monotonic()
        if now < self._ends:
            return 0
        self._ends = max(self._ends, now + GRACE) if self._ends != float("-inf") else self._ends
        return 1


def _ask(connection: sqlite3.Connection, question: Callable[[sqlite3.Connection], T], watch: _Watch) -> T:
    watch.start()
    connection.set_progress_handler(watch.look, _STEPS)
    try:
        connection.execute("BEGIN")
        return question(connection)
    finally:
        connection.set_progress_handler(None, 0)
        if connection.in_transaction:  # a fault of the file makes the engine end it by itself
            connection.execute("COMMIT")


def _change(connection: sqlite3.Connection, change: Callable[[sqlite3.Connection], T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = change(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk makes the engine roll back by itself
            connection.execute("ROLLBACK")
        raise
    return result


def _as_fault(error: Exception, path: Path) -> Exception:
    fault = fault_of(error, path) if isinstance(error, sqlite3.Error) else None
    if fault is None and isinstance(error, (UnicodeDecodeError, sqlite3.Error)):
        # Whatever else the engine stumbles over while it opens a store, a table that is not there among it.
        fault = StoreDamaged(path)
    if fault is None:
        return error
    fault.__cause__ = error
    return fault


def _place(path: Path | str) -> Path:
    return Path(path).absolute()


async def _close(readers: list[_Line] | tuple[_Line, ...], writer: _Line) -> None:
    # The writer last: the last connection to leave folds the write-ahead log into the file.
    for line in (*readers, writer):
        await line.close()
