"""Small values the bot remembers from one start to the next, such as the hash of the commands it last declared."""

from __future__ import annotations

from storage.engine import Connection, Engine

_GET = "SELECT value FROM remembered WHERE name = ?"
_SET = "INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


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
