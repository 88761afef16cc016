"""Files that members offered to their server's library and nobody has confirmed yet, and who may offer them."""

from __future__ import annotations

import sqlite3

# `title` and `day` are what somebody corrected; `shown_*` what was understood when it was last shown.
_OFFERS = """
CREATE TABLE offers (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    day_text TEXT,
    day_edtf TEXT,
    shown_title TEXT NOT NULL DEFAULT '',
    shown_day TEXT NOT NULL DEFAULT '',
    offered TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make the table of offers, and room for the role whose members may add documents."""
    connection.execute(_OFFERS)
    connection.execute("CREATE INDEX offers_of_library ON offers (library)")
    connection.execute("ALTER TABLE server_preferences ADD COLUMN librarians INTEGER")
