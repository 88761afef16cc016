"""What servers and members have chosen: numbers of Discord's and choices, no words of anybody's."""

from __future__ import annotations

import sqlite3

_SERVERS = """
CREATE TABLE server_preferences (
    guild INTEGER NOT NULL PRIMARY KEY,
    style TEXT,
    locale TEXT,
    reports INTEGER,
    private TEXT NOT NULL,
    public TEXT NOT NULL,
    gone TEXT
) STRICT
"""
_MEMBERS = """
CREATE TABLE member_preferences (
    member INTEGER NOT NULL PRIMARY KEY,
    style TEXT,
    locale TEXT
) STRICT
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make the tables of servers' and members' preferences."""
    connection.execute(_SERVERS)
    connection.execute(_MEMBERS)
