"""Where a store is: a file on this machine, or a record on a PostgreSQL server and this machine's copy of its documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

SCHEMES = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Place:
    """The file `path` is the store itself or, where there is a `record` (its address, perhaps with a password), a copy."""

    path: Path
    record: str | None = field(default=None, repr=False)


def place_of(named: str | Path, copy: Path) -> Place:
    """The place that a setting or an option names; `copy` is where a copy goes."""
    if str(named).startswith(SCHEMES):
        return Place(copy, str(named))
    return Place(Path(named))
