"""The whole expression that a date is a member of: `8 and 10 June`, of which the date's own words are `10 June`.

Dates stored before this have none until their file is read anew.
"""

from __future__ import annotations

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Add the two ends of the whole expression to each date."""
    connection.execute("ALTER TABLE dates ADD COLUMN whole_begins INTEGER")
    connection.execute("ALTER TABLE dates ADD COLUMN whole_ends INTEGER")
