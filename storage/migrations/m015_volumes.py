"""The documents of a volume by their numbers: where an edition says `Document 12`, it is found at once."""

from __future__ import annotations

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Make the index."""
    connection.execute(
        "CREATE INDEX documents_in_volume ON documents (library, repository, collection, number) WHERE collection IS NOT NULL"
    )
