"""What keeps the bot's own memory: an engine that runs questions and changes, each whole, in one transaction.

Two things are engines: `storage.database` (SQLite, on this machine) and `storage.postgres` (PostgreSQL, for many).
The modules that ask one (`subscriptions`, `postings`, `preferences`, `answered`, `offers`, `remembered`) write their
SQL once, for both: `?` for a value, `ON CONFLICT`, `RETURNING`, no function that only one of them knows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Rows(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement changed."""
        ...

    def fetchone(self) -> Any:
        """The next row as a tuple; None after the last."""
        ...

    def fetchall(self) -> list[Any]:
        """The rows that are left."""
        ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection inside its transaction. A statement that breaks a key raises `sqlite3.IntegrityError`."""

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Rows:
        """Run a statement with its values bound."""
        ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]], /) -> Rows:
        """Run a statement once for each sequence of values."""
        ...


class Shelves(Protocol):
    """Where documents are changed: the store, or the record and a copy of it. Documents know SQLite alone."""

    async def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Ask what the documents are now."""
        ...

    async def write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        """Change documents: undone whole where it raises, kept for good where it returns."""
        ...


class Engine(Protocol):
    """Runs a plain function of a connection. Raises `storage.faults.StoreFault` where it cannot.

    `guild` names the server on whose behalf it runs; an engine that can, then hides the rows of all others. None is
    the bot itself, which sees all of them.
    """

    async def read(
        self,
        question: Callable[[Connection], T],
        *,
        brief: bool = False,
        seconds: float | None = None,
        guild: int | None = None,
    ) -> T:
        """Ask; all statements of the question see one state, and end in DeadlinePassed after `seconds`.

        `brief`: it looks up a row or two by their key. An engine on this machine then answers at once.
        """
        ...

    async def write(self, change: Callable[[Connection], T], *, guild: int | None = None) -> T:
        """Make a change: undone whole where it raises, kept for good where it returns."""
        ...
