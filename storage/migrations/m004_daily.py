"""What channels asked for, and the ledger of what became of each date."""

from __future__ import annotations

import sqlite3

_SUBSCRIPTIONS = """
CREATE TABLE daily_subscriptions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    clock TEXT NOT NULL,
    zone TEXT NOT NULL,
    since TEXT NOT NULL,
    weekdays TEXT NOT NULL,
    content TEXT NOT NULL,
    when_empty TEXT NOT NULL,
    libraries TEXT NOT NULL,
    archive TEXT,
    person TEXT,
    earliest INTEGER,
    latest INTEGER,
    roles TEXT NOT NULL,
    style TEXT NOT NULL,
    locale TEXT NOT NULL,
    role INTEGER,
    thread INTEGER NOT NULL,
    pin INTEGER NOT NULL,
    window_minutes INTEGER NOT NULL,
    paused TEXT,
    pause_reason TEXT NOT NULL,
    pause_told INTEGER NOT NULL,
    created_by INTEGER,
    changed INTEGER NOT NULL
) STRICT
"""

_POSTINGS = """
CREATE TABLE daily_postings (
    subscription INTEGER NOT NULL REFERENCES daily_subscriptions (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    unsure INTEGER NOT NULL,
    after INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    tried TEXT,
    again TEXT,
    message INTEGER,
    posted TEXT,
    library TEXT,
    document TEXT,
    passage INTEGER,
    excerpt_start INTEGER,
    excerpt_end INTEGER,
    dressing TEXT NOT NULL,
    PRIMARY KEY (subscription, day)
) STRICT, WITHOUT ROWID
"""

_CHANGES = "CREATE TABLE daily_changes (number INTEGER NOT NULL) STRICT"
_FIRST_CHANGE = "INSERT INTO daily_changes (number) VALUES (0)"

_INDEXES = (
    "CREATE INDEX daily_subscriptions_guild ON daily_subscriptions (guild)",
    "CREATE INDEX daily_subscriptions_changed ON daily_subscriptions (changed)",
    "CREATE INDEX daily_postings_day ON daily_postings (day, subscription, state)",
    "CREATE INDEX daily_postings_open ON daily_postings (again) WHERE state = 'claimed' OR dressing <> ''",
    "CREATE INDEX daily_postings_message ON daily_postings (message) WHERE message IS NOT NULL",
    "CREATE INDEX daily_postings_document ON daily_postings (subscription, document) WHERE document IS NOT NULL",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make the tables of subscriptions, of postings, and of the number of the last change to a subscription.

    A subscription's number is never given twice.
    """
    connection.execute(_SUBSCRIPTIONS)
    connection.execute(_POSTINGS)
    connection.execute(_CHANGES)
    connection.execute(_FIRST_CHANGE)
    for index in _INDEXES:
        connection.execute(index)
