"""The ledger's last days in memory, so that a tick a minute over ten thousand subscriptions reads nothing.

What this process writes is noted here as well; what another process writes is met at the claim, and every reading
afresh. A stale state costs a claim in vain, never a second post.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from storage.memory.daily import State
from storage.memory.postings import Postings

FRESH = timedelta(hours=1)


class Recent:
    """The states of the dates since some day, as of the last reading and what was noted since."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self._states: dict[tuple[int, date], State] = {}
        self._first = date.max
        self._last = date.min
        self._read: datetime | None = None

    async def states(self, first: date, last: date, now: datetime) -> dict[tuple[int, date], State]:
        """At least the states from `first` to `last`."""
        stale = self._read is None or abs(now - self._read) >= FRESH
        if stale or first < self._first or last > self._last:
            self._states = await self._postings.states(first, last)
            self._first, self._last, self._read = first, last, now
        return self._states

    def note(self, subscription: int, day: date, state: State) -> None:
        """Remember what has become of a date."""
        self._states[subscription, day] = state
