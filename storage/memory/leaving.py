"""What becomes of a server's data when opis is removed from it: it waits for KEPT, then everything of it is forgotten.

Documents of the server's own library are no data about anybody and stay until whoever hosts opis removes them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

KEPT = timedelta(days=30)
"""How long a server's data waits: whoever removed opis by mistake finds everything as it was."""


class Forgetting(Protocol):
    """Something that holds rows of servers."""

    async def forget_guild(self, guild: int) -> None:
        """Remove everything that belongs to a server."""
        ...


class Leaving(Protocol):
    """What remembers which servers opis left."""

    async def long_gone(self, before: datetime) -> tuple[int, ...]:
        """The servers left before that moment."""
        ...

    async def forget_guild(self, guild: int) -> None:
        """Remove everything that belongs to a server, and that it was left."""
        ...


async def forget_long_gone(left: Leaving, holders: tuple[Forgetting, ...], now: datetime) -> int:
    """Forget the servers that were left longer than KEPT ago; how many there were. Repeating it does no harm."""
    gone = await left.long_gone(now - KEPT)
    for guild in gone:
        for holder in holders:
            await holder.forget_guild(guild)
        # The note of the leaving goes last: a process killed before begins anew.
        await left.forget_guild(guild)
    return len(gone)
