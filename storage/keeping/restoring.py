"""Puts a backup in the place of a store: first examined, then exchanged in one step; what it replaces is kept beside it.

It refuses a backup that is not sound, and a store that somebody has open. The backup itself is only read.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.faults import MalformedError, NotAStore, StoreDamaged, StoreForbidden, StoreNewer, fault_of
from storage.intake.indexing import index_is_current, rebuild
from storage.keeping.backup import write_through
from storage.keeping.health import Health, examine
from storage.migrations import OURS
from storage.opening import connect_writer

_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """The store now is what the backup was; `kept` is where the replaced one lies, None where there was none."""

    health: Health
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Unsound:
    """The backup is not sound, and nothing was changed."""

    health: Health


def restore(backup: Path, store: Path, now: datetime, *, patience: float = 0.0) -> Restored | Unsound:
    """Put a copy of `backup`, brought to this program's form, where `store` is, or is to be.

    Raises NotAStore, StoreNewer or StoreDamaged for a file that is no usable backup, StoreLocked where the store
    is open anywhere for longer than `patience` seconds, StoreFull and StoreForbidden; nothing was changed then.
    Blocks for as long as it takes to read the whole backup.
    """
    target = store.absolute()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
            part = Path(folder, target.name)
            health = _prepare(backup.absolute(), part)
            if not health.sound:
                return Unsound(health)
            write_through(part)
            return Restored(health, _exchange(part, target, now, patience))
    except OSError as error:
        raise StoreForbidden(target) from error


def _prepare(backup: Path, part: Path) -> Health:
    """A copy of the backup in today's form, examined before and after it is brought there."""
    try:
        _copy_pages(backup, part)
        with closing(connect_writer(part, 0.0)) as connection:
            if not index_is_current(connection):
                connection.execute("BEGIN IMMEDIATE")
                rebuild(connection)
                connection.execute("COMMIT")
        return examine(part)
    except (StoreDamaged, StoreNewer) as fault:
        fault.path = backup
        raise
    except sqlite3.Error as error:
        raise fault_of(error, backup) or NotAStore(backup) from error
    except (MalformedError, UnicodeDecodeError) as error:
        raise StoreDamaged(backup) from error


def _copy_pages(backup: Path, part: Path) -> None:
    """Copy page by page: damage stays where it is, to be found, where a copy by content would smooth it over."""
    if not backup.is_file():
        raise NotAStore(backup)
    with (
        closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(part)) as copy,
    ):
        if source.execute("PRAGMA application_id").fetchone()[0] != OURS:
            raise NotAStore(backup)
        source.backup(copy)


def _exchange(part: Path, store: Path, now: datetime, patience: float) -> Path | None:
    if not store.exists():
        part.replace(store)
        write_through(store.parent)
        return None
    _close_up(store, patience)
    kept = store.with_name(f"{store.name}.replaced-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    _second_name(store, kept)
    # What a damaged store left beside it would be taken for changes to the restored one.
    for ending in _BESIDE:
        left = store.with_name(store.name + ending)
        if left.exists():
            left.replace(kept.with_name(kept.name + ending))
    part.replace(store)
    write_through(store.parent)
    return kept


def _close_up(store: Path, patience: float) -> None:
    """Fold the store's log into its file, which the engine does only where nobody else has it open."""
    try:
        with closing(sqlite3.connect(store, timeout=patience, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        fault = fault_of(error, store)
        # A store that cannot be read is what backups are for.
        if not isinstance(fault, StoreDamaged | NotAStore):
            raise fault or error from error


def _second_name(store: Path, kept: Path) -> None:
    """Keep the store under another name while its own stays taken, so that no moment is without a store."""
    try:
        os.link(store, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        shutil.copy2(store, kept)
        write_through(kept)
