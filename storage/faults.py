"""What can go wrong with the store itself. Every fault carries data; its sentence is found under `reason`.

    StoreFault
    ├── StoreIsFolder     the path names a folder
    ├── StoreForbidden    the file or its folder may not be opened or made
    ├── StoreReadOnly     the file may be read and not written
    ├── StoreLocked       another program holds it, longer than we were ready to wait
    ├── StoreNewer        a later version of opis has written it
    ├── NotAStore         the file is something else
    ├── StoreDamaged      the engine found it malformed
    ├── StoreFull         no room on the disk
    ├── BackupRefused     the backup's target is no backup, or cannot be written
    ├── DeadlinePassed    a question was stopped by the engine at its deadline
    ├── RecordUnreachable the PostgreSQL that keeps the record does not answer
    ├── RecordForbidden   it refuses the user, the database or what was asked of it
    ├── NotACopy          the file that was to be a copy of the record is a store of its own
    ├── RecordInUse       the record that a store was to be moved to holds something already
    └── DriverMissing     PostgreSQL's driver is not installed

Expected outcomes (a file that is no document, an id that does not exist) are values, never faults.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar


class StoreFault(Exception):  # noqa: N818 - the family is named for what happened; the handler adds "error"
    """A fault of the store at `path`. `reason` is the key of its sentence, `facts` fills the sentence's places."""

    reason: ClassVar[str] = "store_fault"

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path

    @property
    def facts(self) -> dict[str, object]:
        """What the sentence needs to know."""
        return {"path": str(self.path)}


class StoreIsFolder(StoreFault):
    """The path given for the store is a folder."""

    reason = "store_is_folder"


class StoreForbidden(StoreFault):
    """The store cannot be opened or made: no permission, or its folder cannot be made."""

    reason = "store_forbidden"


class StoreReadOnly(StoreFault):
    """The store may be read and not written; opis must write its write-ahead log beside it."""

    reason = "store_read_only"


class StoreLocked(StoreFault):
    """Another program held the store for all the time we were ready to wait."""

    reason = "store_locked"


class StoreNewer(StoreFault):
    """A later version of opis has written the store: its form is `found`, this program knows up to `known`."""

    reason = "store_newer"

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known

    @property
    def facts(self) -> dict[str, object]:
        """The path and both versions."""
        return {"path": str(self.path), "found": self.found, "known": self.known}


class NotAStore(StoreFault):
    """The file holds something else: no SQLite database, or another program's."""

    reason = "not_a_store"


class StoreDamaged(StoreFault):
    """The engine found the file malformed."""

    reason = "store_damaged"


class MalformedError(ValueError):
    """A stored value does not read as what was written; `storage.database` makes it StoreDamaged."""


class StoreFull(StoreFault):
    """There is no room left on the disk; the change was undone."""

    reason = "store_full"


class BackupRefused(StoreFault):
    """The backup was not written: `path` is a file that is no backup of opis, the store itself, or unwritable."""

    reason = "backup_refused"


class DeadlinePassed(StoreFault):
    """A question ran longer than `seconds` and the engine stopped it; the store is unharmed."""

    reason = "deadline_passed"

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(path)
        self.seconds = seconds

    @property
    def facts(self) -> dict[str, object]:
        """The path and the time that was allowed."""
        return {"path": str(self.path), "seconds": self.seconds}


class RecordUnreachable(StoreFault):
    """The PostgreSQL server that keeps the record cannot be reached, or was lost on the way: a change may have been made."""

    reason = "record_unreachable"

    def __init__(self, place: str) -> None:
        super().__init__(Path(place))
        self.place = place

    @property
    def facts(self) -> dict[str, object]:
        """Where the record is, without a password."""
        return {"place": self.place}


class RecordForbidden(RecordUnreachable):
    """The PostgreSQL server answers and says no, in its own words `said`."""

    reason = "record_forbidden"

    def __init__(self, place: str, said: str) -> None:
        super().__init__(place)
        self.said = said

    @property
    def facts(self) -> dict[str, object]:
        """Where the record is, and what it said."""
        return {"place": self.place, "said": self.said}


class RecordInUse(RecordUnreachable):
    """The record that a store was to be moved to holds something already."""

    reason = "record_in_use"


class NotACopy(StoreFault):
    """The file that was to be a copy of the record holds documents of its own, or of another record."""

    reason = "not_a_copy"


class DriverMissing(StoreFault):
    """A record is named and the driver that reaches it is not installed."""

    reason = "driver_missing"


_BY_CODE: dict[int, type[StoreFault]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreForbidden,
    sqlite3.SQLITE_AUTH: StoreForbidden,
    sqlite3.SQLITE_CANTOPEN: StoreForbidden,
    sqlite3.SQLITE_NOTADB: NotAStore,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_IOERR: StoreDamaged,
    sqlite3.SQLITE_FULL: StoreFull,
}


_NO_TEXT = (
    "Could not decode to UTF-8"  # the driver's only sign of bytes that are no text, which damage alone makes
)


def fault_of(error: sqlite3.Error, path: Path) -> StoreFault | None:
    """The fault behind an error of the engine; None for an error in our own SQL, which must not be hidden."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return StoreDamaged(path) if str(error).startswith(_NO_TEXT) else None
    kind = _BY_CODE.get(code & 0xFF)
    return None if kind is None else kind(path)


def stopped(error: sqlite3.Error) -> bool:
    """Whether the engine raised this because the question's deadline had passed, for those who answer with a part."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


@contextmanager
def until_the_deadline() -> Iterator[None]:
    """What is done inside ends where the question's deadline stops the engine; for those who answer with a part."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if not stopped(error):
            raise
