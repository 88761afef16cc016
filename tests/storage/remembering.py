"""The smallest thing a store can be told and asked, and what lies in a folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path


def remember(name: str, value: str = "") -> Callable[[sqlite3.Connection], object]:
    """A change that remembers a value under a name."""
    return lambda connection: connection.execute("INSERT INTO remembered VALUES (?, ?)", (name, value))


def remembered(connection: sqlite3.Connection) -> list[str]:
    """The names under which something is remembered."""
    return [name for (name,) in connection.execute("SELECT name FROM remembered ORDER BY name")]


def files(folder: Path) -> list[str]:
    """The names of what lies in the folder."""
    return sorted(file.name for file in folder.iterdir())
