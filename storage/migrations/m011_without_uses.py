"""Takes away the count of uses: what a server uses most is read from the log of its own answers, and from nobody else's."""

from __future__ import annotations

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Remove the column and its index."""
    connection.execute("DROP INDEX descriptions_by_use")
    connection.execute("ALTER TABLE descriptions DROP COLUMN used")
