"""Indexes for "on this date" and "this month": the day of the year on which days and whole months begin.

SQLite reads the store's day numbers as Julian days, so the day of the year is an expression and no column.
"""

from __future__ import annotations

import sqlite3

_BY_DAY = """
    CREATE INDEX dates_by_day_of_year ON dates (strftime('%m-%d', earliest), library) WHERE earliest = latest
"""
_BY_MONTH = """
    CREATE INDEX dates_by_month_of_year ON dates (strftime('%m-%d', earliest), library)
    WHERE latest - earliest BETWEEN 27 AND 30
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make the indexes."""
    connection.execute(_BY_DAY)
    connection.execute(_BY_MONTH)
