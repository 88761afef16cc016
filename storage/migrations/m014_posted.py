"""What the daily posts gave before they were noted: it belongs to the bibliographies of their channels, too."""

from __future__ import annotations

import sqlite3

_NOTE = """
INSERT OR IGNORE INTO answered (channel, message, number, guild, document, passage)
SELECT s.channel, p.message, 0, s.guild, p.document, p.passage
FROM daily_postings AS p JOIN daily_subscriptions AS s ON s.id = p.subscription
WHERE p.message IS NOT NULL AND p.document IS NOT NULL
"""


def apply(connection: sqlite3.Connection) -> None:
    """Note the excerpts of the posts that stand."""
    connection.execute(_NOTE)
