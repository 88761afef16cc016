"""An index for "on this date" over documents that are dated by their record: the day of the year of those dated to one day."""

from __future__ import annotations

import sqlite3

_BY_DAY = """
    CREATE INDEX documents_by_day_of_year ON documents (strftime('%m-%d', earliest), library) WHERE earliest = latest
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make the index."""
    connection.execute(_BY_DAY)
