"""The standing orders for daily posts: made, changed, paused, resumed and removed by a server's managers.

All subscriptions are kept in memory, and what has changed since, by this process or another, is read again: a tick
a minute over ten thousand of them reads one row.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from storage.engine import Connection, Engine
from storage.memory.daily import Content, Pause, Selection, Subscription, WhenEmpty

_COLUMNS = (
    "guild, channel, clock, zone, since, weekdays, content, when_empty, libraries, archive, person, earliest, "
    "latest, roles, style, locale, role, thread, pin, window_minutes, paused, pause_reason, pause_told, created_by"
)
_PLACES = ", ".join("?" * len(_COLUMNS.split(", ")))

_SELECT = f"SELECT id, {_COLUMNS} FROM daily_subscriptions "  # noqa: S608 - names of columns, no values
_CHANGED = _SELECT + "WHERE changed > ? ORDER BY id"
_ONE = _SELECT + "WHERE id = ?"
_STAMP = "SELECT (SELECT count(*) FROM daily_subscriptions), number FROM daily_changes"
_BUMP = "UPDATE daily_changes SET number = number + 1"
_NOW = "(SELECT number FROM daily_changes)"
_ADD = f"INSERT INTO daily_subscriptions ({_COLUMNS}, changed) VALUES ({_PLACES}, {_NOW}) RETURNING id"  # noqa: S608 - as above
_CHANGE = f"UPDATE daily_subscriptions SET ({_COLUMNS}, changed) = ({_PLACES}, {_NOW}) WHERE id = ?"  # noqa: S608 - as above
_PAUSE = (
    f"UPDATE daily_subscriptions SET paused = ?, pause_reason = ?, pause_told = ?, changed = {_NOW} "  # noqa: S608 - as above
    "WHERE id = ?"
)
_REMOVE = "DELETE FROM daily_subscriptions WHERE id = ?"
_FORGET = "DELETE FROM daily_subscriptions WHERE guild = ?"
_FORGET_MEMBER = f"UPDATE daily_subscriptions SET created_by = NULL, changed = {_NOW} WHERE created_by = ?"  # noqa: S608 - as above


PATIENCE = 30.0
"""Seconds that reading all subscriptions may take: nobody waits for it but the next tick."""


class Subscriptions:
    """The standing orders of all servers."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        self._held: dict[int, Subscription] = {}
        self._changed = 0

    async def all(self) -> tuple[Subscription, ...]:
        """Every subscription, oldest first."""

        def question(connection: Connection) -> tuple[int, dict[int, Subscription]]:
            return _refreshed(connection, self._held, self._changed)

        self._changed, self._held = await self._database.read(question, seconds=PATIENCE)
        return tuple(self._held.values())

    async def of_guild(self, guild: int) -> tuple[Subscription, ...]:
        """A server's subscriptions, oldest first."""
        return tuple(s for s in await self.all() if s.guild == guild)

    async def get(self, number: int, *, guild: int | None = None) -> Subscription | None:
        """The subscription of that number; `guild` where a server asks for it."""

        def question(connection: Connection) -> Subscription | None:
            row = connection.execute(_ONE, (number,)).fetchone()
            return _subscription(row) if row else None

        return await self._database.read(question, guild=guild)

    async def add(self, subscription: Subscription) -> Subscription:
        """Keep a new subscription; the number it comes with is replaced by one that was never used before."""

        def change(connection: Connection) -> int:
            connection.execute(_BUMP)
            return int(connection.execute(_ADD, _values(subscription)).fetchone()[0])

        return replace(subscription, id=await self._database.write(change, guild=subscription.guild))

    async def change(self, subscription: Subscription) -> None:
        """Put `subscription` in the place of the one of its number; nothing happens where that is gone."""
        await self._write(_CHANGE, *_values(subscription), subscription.id, guild=subscription.guild)

    async def pause(self, number: int, pause: Pause) -> None:
        """Silence a subscription, or note that its managers were told why it is silent."""
        await self._write(_PAUSE, pause.since.isoformat(), pause.reason, int(pause.told), number)

    async def resume(self, number: int) -> None:
        """Let a subscription speak again, from the next date that the ledger has not settled."""
        await self._write(_PAUSE, None, "", 0, number)

    async def remove(self, number: int) -> None:
        """Remove a subscription and its part of the ledger."""
        await self._write(_REMOVE, number)

    async def forget_guild(self, guild: int) -> None:
        """Remove everything a server asked for."""
        await self._write(_FORGET, guild, guild=guild)

    async def forget_member(self, member: int) -> None:
        """Forget who set posts up, where it was that member; the posts stay."""
        await self._write(_FORGET_MEMBER, member)

    async def _write(self, statement: str, *values: object, guild: int | None = None) -> None:
        def change(connection: Connection) -> None:
            connection.execute(_BUMP)
            connection.execute(statement, values)

        await self._database.write(change, guild=guild)


def _refreshed(
    connection: Connection, held: dict[int, Subscription], since: int
) -> tuple[int, dict[int, Subscription]]:
    """The subscriptions as they are now, given those of an earlier reading; a new dictionary where any changed."""
    count, changed = connection.execute(_STAMP).fetchone()
    if (count, changed) == (len(held), since):
        return since, held
    fresh = held | {row[0]: _subscription(row) for row in connection.execute(_CHANGED, (since,))}
    if len(fresh) != count:  # some were removed
        fresh = {row[0]: _subscription(row) for row in connection.execute(_CHANGED, (0,))}
    return changed, fresh


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
