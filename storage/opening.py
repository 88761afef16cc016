"""Makes the connections: looks before it touches, refuses what is no store of opis, sets the engine up.

Nothing is written to a file before it is known to be empty or ours. Everything here blocks; `storage.database`
runs it on the connections' own threads.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from pathlib import Path

from storage.faults import NotAStore, StoreForbidden, StoreIsFolder, StoreNewer, StoreReadOnly
from storage.keeping.backup import copy
from storage.migrations import OURS, form, latest, migrate

# FULL: what was acknowledged survives a power cut (NORMAL loses up to a checkpoint's worth).
_PRAGMAS = ("synchronous = FULL", "foreign_keys = ON", "journal_size_limit = 67108864", "cache_size = -8192")
_PAUSE = 0.02


def connect_writer(path: Path, patience: float) -> sqlite3.Connection:
    """The connection that writes: the store is made if it is not there, and brought to the latest form.

    Raises the faults of `storage.faults`, or the engine's own errors, with the file as it was.
    """
    _make_room(path)
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        _recognise(connection, path)
        _use_wal(connection, path, patience)
        _set_up(connection)
        migrate(connection, before_first=lambda found: copy(path, _kept_form(path, found)))
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reader(path: Path, patience: float) -> sqlite3.Connection:
    """A connection that cannot write."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=patience, isolation_level=None)
    _set_up(connection)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _kept_form(path: Path, found: int) -> Path:
    return path.with_name(f"{path.name}.form-{found}.backup")


def _make_room(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreForbidden(path) from error
    if stat.S_ISDIR(mode):
        raise StoreIsFolder(path)
    if not stat.S_ISREG(mode):
        raise NotAStore(path)
    # Whoever took the write bits away meant it, even towards the superuser.
    if not mode & 0o222 or (os.access(path, os.R_OK) and not os.access(path, os.W_OK)):
        raise StoreReadOnly(path)


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != OURS and (tables or mark):
        raise NotAStore(path)
    if form(connection) > latest():
        raise StoreNewer(path, form(connection), latest())


def _use_wal(connection: sqlite3.Connection, path: Path, patience: float) -> None:
    # The engine does not wait here when two programs make one store at the same moment; we do.
    ends = time.monotonic() + patience
    while True:
        try:
            mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > ends:
                raise
            time.sleep(_PAUSE)
            continue
        if mode != "wal":  # a network file system without shared memory
            raise StoreForbidden(path)
        return


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
