"""Copies a store while it is in use, whole or not at all: a fresh file, written through, then renamed.

It refuses to overwrite anything that is not an older backup.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.faults import BackupRefused, StoreDamaged, StoreFull, fault_of
from storage.migrations import OURS

_MARK_AT = 68  # where SQLite's file header holds the application id, four bytes, big-endian
_SQLITE = b"SQLite format 3\x00"


def copy(store: Path, to: Path) -> None:
    """Write the committed state of `store` to the file `to`; what stood there stays until the copy is complete.

    Raises BackupRefused for a target that is something else or cannot be written, StoreDamaged where the
    store itself cannot be read, StoreFull where there is no room.
    """
    target = to.absolute()
    if not _may_replace(target, store):
        raise BackupRefused(target)
    try:
        with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
            part = Path(folder, target.name)
            _vacuum(store, part, target)
            write_through(part)
            part.replace(target)
        write_through(target.parent)
    except OSError as error:
        raise BackupRefused(target) from error


def _may_replace(target: Path, store: Path) -> bool:
    if not target.exists():
        return True
    if not target.is_file() or target.samefile(store):
        return False
    with target.open("rb") as file:
        header = file.read(_MARK_AT + 4)
    return header.startswith(_SQLITE) and header[_MARK_AT:] == OURS.to_bytes(4, "big")


def _vacuum(store: Path, part: Path, target: Path) -> None:
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
        except sqlite3.Error as error:
            fault = fault_of(error, store)
            raise (fault if isinstance(fault, StoreDamaged | StoreFull) else BackupRefused(target)) from error


def write_through(path: Path) -> None:
    """Have the disk take what was written; the engine leaves that to the caller for a copy."""
    if path.is_dir() and os.name == "nt":  # there a folder cannot be opened, and need not be
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
