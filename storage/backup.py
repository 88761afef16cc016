"""Copies a store while it is in use, whole or not at all: a fresh file, written through, then renamed.

It refuses to overwrite anything that is not an older backup.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

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
    part = target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        _vacuum(store, part, target)
        _write_through(part)
        part.replace(target)
        _write_through(target.parent)
    except OSError as error:
        raise BackupRefused(target) from error
    finally:
        _forget(part)


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


def _write_through(path: Path) -> None:
    """Have the disk take what was written; the engine leaves that to the caller for a copy."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _forget(part: Path) -> None:
    # Where its folder cannot be written, there is no part either.
    if part.exists():
        part.unlink()
