"""A backup for every day in one folder, so many kept: made, examined, and only then an old one removed.

Nothing is removed but files named as these backups are, and none on a night whose backup is not sound: a damaged
store must not push its last sound copies out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from storage.keeping.backup import copy
from storage.keeping.health import Finding, examine

_NAME = re.compile(r"opis-\d{4}-\d\d-\d\d\.sqlite")


@dataclass(frozen=True, slots=True)
class Night:
    """What became of a night's backup: where it is, what is wrong with it, which old ones were removed."""

    path: Path
    findings: tuple[Finding, ...]
    removed: tuple[Path, ...]


def name_of(day: date) -> str:
    """The file name of a day's backup; names in order are days in order."""
    return f"opis-{day.isoformat()}.sqlite"


def is_due(folder: Path, day: date) -> bool:
    """Whether the day has no backup yet."""
    return not (folder / name_of(day)).exists()


def back_up(store: Path, folder: Path, day: date, keep: int) -> Night:
    """Copy the store, which may be in use, to the day's file in `folder`, and keep the newest `keep` (at least 1).

    Raises StoreDamaged, StoreFull, or BackupRefused where the folder cannot be written. Blocks, for as long as it
    takes to read the whole store twice.
    """
    target = folder / name_of(day)
    copy(store, target)
    findings = examine(target).findings
    return Night(target, findings, () if findings else _remove_old(folder, keep))


def _remove_old(folder: Path, keep: int) -> tuple[Path, ...]:
    backups = sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))
    old = tuple(backups[:-keep])
    for path in old:
        path.unlink()
    return old
