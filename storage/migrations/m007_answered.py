"""Which documents and passages the bot cited or quoted, in which message of which channel. No words of anybody's."""

from __future__ import annotations

import sqlite3

_ANSWERED = """
CREATE TABLE answered (
    channel INTEGER NOT NULL,
    message INTEGER NOT NULL,
    number INTEGER NOT NULL,
    guild INTEGER,
    document TEXT NOT NULL,
    passage INTEGER,
    PRIMARY KEY (channel, message, number)
) STRICT, WITHOUT ROWID
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make the log of public answers."""
    connection.execute(_ANSWERED)
    connection.execute("CREATE INDEX answered_guild ON answered (guild) WHERE guild IS NOT NULL")
