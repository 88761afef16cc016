"""What a post asks of Discord, and every answer it can get: the words between the poster, editor and sender.

No answer is an exception: a refusal for good, a fault that leaves the message certainly unsent, and a fault after
which nobody knows are three different things, and the ledger treats them differently.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from bot.answers.edition import Edition
from storage.memory.daily import Excerpt, Posting, Subscription, marker


@dataclass(frozen=True, slots=True)
class Parcel:
    """A post on its way: to whom, for which date, what it says, and how late it is."""

    subscription: Subscription
    day: date
    edition: Edition
    late: timedelta = timedelta(0)

    @property
    def marker(self) -> str:
        """Its nonce, also part of a button's id: see `storage.memory.daily.marker`."""
        return marker(self.subscription.id, self.day)


@dataclass(frozen=True, slots=True)
class Arrived:
    """The message stands in the channel, now or since an earlier try with the same marker."""

    message: int


@dataclass(frozen=True, slots=True)
class Deleted:
    """A message with this marker arrived a moment ago and somebody deleted it there."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Discord will say no to every try: the channel is gone, or a permission is missing."""

    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """This try certainly did not reach the channel; a later one may."""

    detail: str


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The answer was lost: the message may stand in the channel or not."""

    detail: str


@dataclass(frozen=True, slots=True)
class Unseen:
    """The channel was read back to before the first try, and the message is not there."""


@dataclass(frozen=True, slots=True)
class Unseeable:
    """The channel cannot be read (far enough) just now."""

    detail: str


Outcome = Arrived | Deleted | Refusal | Withheld | Doubtful
Look = Arrived | Unseen | Unseeable | Refusal
Finish = Arrived | Refusal | Withheld | Doubtful


class Sender(Protocol):
    """Whoever can reach Discord. No method raises for what Discord or the network does."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Send with the marker as nonce: Discord answers a second one within minutes with the first's message."""
        ...

    async def find(self, subscription: Subscription, day: date, after: int) -> Look:
        """Look for the date's marker among the bot's own messages in the channel that are newer than `after`."""
        ...

    async def dress(
        self, what: str, subscription: Subscription, day: date, message: int, before: int | None
    ) -> Finish:
        """Open the post's `thread`, or `pin` it in the place of message `before`; doing it twice does no harm."""
        ...

    async def tell(self, subscription: Subscription, last: Posting | None) -> bool:
        """Tell the managers once why the subscription stopped; False where it must be tried again later.

        True where it was told, was told before, or there is no place left in which it could be.
        """
        ...


class Editor(Protocol):
    """Whoever decides what a post says."""

    async def compose(
        self, subscription: Subscription, day: date, excerpt: Excerpt | None = None
    ) -> Edition | None:
        """The post for `day`, with the words of `excerpt` where they were chosen before; None for silence."""
        ...


class Pace:
    """At most so many requests a second, in the order in which they asked."""

    def __init__(
        self,
        per_second: float,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._gap = 1 / per_second
        self._now = now
        self._sleep = sleep
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = self._now()
        mine = max(self._next, now)
        self._next = mine + self._gap
        if mine > now:
            await self._sleep(mine - now)
