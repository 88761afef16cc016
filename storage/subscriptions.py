"""The standing orders for daily posts: made, changed, paused, resumed and removed by a server's managers.

All subscriptions are kept in memory between changes, also changes made by another process: a tick a minute over
ten thousand of them reads one row.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from storage.daily import Content, Pause, Selection, Subscription, WhenEmpty
from storage.database import Database

_COLUMNS = (
    "guild, channel, clock, zone, since, weekdays, content, when_empty, libraries, archive, person, earliest, "
    "latest, roles, style, locale, role, thread, pin, window_minutes, paused, pause_reason, pause_told, created_by"
)
_PLACES = ", ".join("?" * len(_COLUMNS.split(", ")))
_NEXT_CHANGE = "(SELECT coalesce(max(changed), 0) + 1 FROM daily_subscriptions)"

_ALL = f"SELECT id, {_COLUMNS} FROM daily_subscriptions ORDER BY id"  # noqa: S608 - names of columns, no values
_STAMP = "SELECT count(*), coalesce(max(changed), 0) FROM daily_subscriptions"
_ADD = (
    f"INSERT INTO daily_subscriptions ({_COLUMNS}, changed) VALUES ({_PLACES}, {_NEXT_CHANGE}) RETURNING id"  # noqa: S608 - as above
)
_CHANGE = f"UPDATE daily_subscriptions SET ({_COLUMNS}, changed) = ({_PLACES}, {_NEXT_CHANGE}) WHERE id = ?"  # noqa: S608 - as above
_PAUSE = (
    f"UPDATE daily_subscriptions SET paused = ?, pause_reason = ?, pause_told = ?, changed = {_NEXT_CHANGE} "  # noqa: S608 - as above
    "WHERE id = ?"
)
_REMOVE = "DELETE FROM daily_subscriptions WHERE id = ?"
_FORGET = "DELETE FROM daily_subscriptions WHERE guild = ?"


class Subscriptions:
    """The standing orders of all servers."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stamp: tuple[int, int] | None = None
        self._held: dict[int, Subscription] = {}

    async def all(self) -> tuple[Subscription, ...]:
        """Every subscription, oldest first."""
        stamp, held = await self._database.read(lambda connection: _refresh(connection, self._stamp))
        if held is not None:
            self._stamp, self._held = stamp, held
        return tuple(self._held.values())

    async def of_guild(self, guild: int) -> tuple[Subscription, ...]:
        """A server's subscriptions, oldest first."""
        return tuple(s for s in await self.all() if s.guild == guild)

    async def get(self, number: int) -> Subscription | None:
        """The subscription of that number."""
        await self.all()
        return self._held.get(number)

    async def add(self, subscription: Subscription) -> Subscription:
        """Keep a new subscription; the number it comes with is replaced by one that was never used before."""

        def change(connection: sqlite3.Connection) -> int:
            return int(connection.execute(_ADD, _values(subscription)).fetchone()[0])

        return replace(subscription, id=await self._database.write(change))

    async def change(self, subscription: Subscription) -> None:
        """Put `subscription` in the place of the one of its number; nothing happens where that is gone."""
        values = (*_values(subscription), subscription.id)
        await self._database.write(lambda connection: connection.execute(_CHANGE, values))

    async def pause(self, number: int, pause: Pause) -> None:
        """Silence a subscription, or note that its managers were told why it is silent."""
        values = (pause.since.isoformat(), pause.reason, int(pause.told), number)
        await self._database.write(lambda connection: connection.execute(_PAUSE, values))

    async def resume(self, number: int) -> None:
        """Let a subscription speak again, from the next date that the ledger has not settled."""
        await self._database.write(lambda connection: connection.execute(_PAUSE, (None, "", 0, number)))

    async def remove(self, number: int) -> None:
        """Remove a subscription and its part of the ledger."""
        await self._database.write(lambda connection: connection.execute(_REMOVE, (number,)))

    async def forget_guild(self, guild: int) -> None:
        """Remove everything a server asked for."""
        await self._database.write(lambda connection: connection.execute(_FORGET, (guild,)))


def _refresh(
    connection: sqlite3.Connection, known: tuple[int, int] | None
) -> tuple[tuple[int, int], dict[int, Subscription] | None]:
    """Read all subscriptions, or None where nothing changed since the stamp `known` was taken."""
    count, changed = connection.execute(_STAMP).fetchone()
    if (count, changed) == known:
        return known, None
    return (count, changed), {row[0]: _subscription(row) for row in connection.execute(_ALL)}


def _values(s: Subscription) -> tuple[object, ...]:
    pause = s.pause
    return (
        s.guild,
        s.channel,
        s.clock.isoformat("minutes"),
        s.zone,
        s.since.isoformat(),
        "".join(map(str, sorted(s.weekdays))),
        s.content,
        s.when_empty,
        " ".join(s.selection.libraries),
        s.selection.archive,
        s.selection.person,
        s.selection.earliest,
        s.selection.latest,
        " ".join(s.selection.roles),
        s.style,
        s.locale,
        s.role,
        int(s.thread),
        int(s.pin),
        int(s.window / timedelta(minutes=1)),
        pause.since.isoformat() if pause else None,
        pause.reason if pause else "",
        int(pause.told) if pause else 0,
        s.created_by,
    )


def _subscription(row: tuple[Any, ...]) -> Subscription:
    (number, guild, channel, clock, zone, since, weekdays, content, when_empty, libraries) = row[:10]
    (archive, person, earliest, latest, roles, style, locale, role, thread, pin) = row[10:20]
    (window, paused, pause_reason, pause_told, created_by) = row[20:]
    return Subscription(
        id=number,
        guild=guild,
        channel=channel,
        clock=time.fromisoformat(clock),
        zone=zone,
        since=datetime.fromisoformat(since),
        weekdays=frozenset(map(int, weekdays)),
        content=Content(content),
        when_empty=WhenEmpty(when_empty),
        selection=Selection(
            libraries=tuple(libraries.split()),
            archive=archive,
            person=person,
            earliest=earliest,
            latest=latest,
            roles=tuple(roles.split()),
        ),
        style=style,
        locale=locale,
        role=role,
        thread=bool(thread),
        pin=bool(pin),
        window=timedelta(minutes=window),
        pause=Pause(datetime.fromisoformat(paused), pause_reason, bool(pause_told)) if paused else None,
        created_by=created_by,
    )
