"""Small values the bot remembers from one start to the next, such as the hash of the commands it last declared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage.engine import Connection, Engine

_GET = "SELECT value FROM remembered WHERE name = ?"
_SET = "INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


# The row is held for this transaction, whoever else asks, and says what stands in it.
_HOLD = (
    "INSERT INTO remembered (name, value) VALUES (?, ?) "
    "ON CONFLICT (name) DO UPDATE SET value = remembered.value RETURNING value"
)
_NEVER = datetime.min.replace(tzinfo=UTC)

LONGEST = timedelta(minutes=30)
"""A turn further off than this was given by a clock that is wrong."""


class Remembered:
    """Values under names; the last one written stands."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    async def get(self, name: str) -> str | None:
        """The value under `name`; None where there is none."""

        def question(connection: Connection) -> str | None:
            row = connection.execute(_GET, (name,)).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(question)

    async def set(self, name: str, value: str) -> None:
        """Remember `value` under `name`; it is on the disk when this returns."""
        await self._database.write(lambda connection: connection.execute(_SET, (name, value)))

    async def turn(self, name: str, now: datetime, apart: timedelta) -> datetime:
        """When whoever asks may go on: not before `now`, and `apart` from every other turn under that name.

        Over all processes; their clocks must agree.
        """

        def change(connection: Connection) -> datetime:
            (value,) = connection.execute(_HOLD, (name, _NEVER.isoformat())).fetchone()
            last = datetime.fromisoformat(value)
            after = last + apart if last < now + LONGEST else now
            mine = max(now, after)
            connection.execute(_SET, (name, mine.isoformat()))
            return mine

        return await self._database.write(change)
