"""A Discord that can be tested against: channels, nonces that are forgotten, refusals, and answers that get lost.

It follows what Discord documents: a second message of the same author with the same nonce within minutes is not made,
and the first is returned; a message is in the channel's history for whoever may read it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from bot.daily.sending import (
    Arrived,
    Deleted,
    Doubtful,
    Finish,
    Look,
    Outcome,
    Parcel,
    Refusal,
    Unseeable,
    Unseen,
    Withheld,
)
from storage.memory.daily import Posting, Subscription, marker

NONCES_LAST = 180.0


class KilledError(BaseException):
    """The process is dead; nothing that it would have done happens."""


@dataclass
class World:
    """What lies outside the process and outlives it: time, and the messages in the channels."""

    time: float = 0.0
    messages: dict[int, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    nonces: dict[str, tuple[float, int]] = field(default_factory=dict)
    on_their_way: list[tuple[float, int, str]] = field(default_factory=list)
    dressed: list[tuple[str, int]] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    made: int = 0

    def create(self, channel: int, nonce: str, at: float | None = None) -> int:
        """Make a message, unless the nonce was used minutes ago."""
        at = self.time if at is None else at
        used, message = self.nonces.get(nonce, (-1e9, 0))
        if at - used < NONCES_LAST:
            return message
        self.made += 1
        message = int(at * 1000) << 22 | self.made & 0x3FFFFF
        self.nonces[nonce] = (at, message)
        self.messages[channel].append((message, nonce))
        return message

    def arrive(self) -> None:
        """Let requests take effect that were under way for long enough."""
        for entry in sorted(e for e in self.on_their_way if e[0] <= self.time):
            self.on_their_way.remove(entry)
            self.create(entry[1], entry[2], entry[0])


class FakeDiscord:
    """A sender to the world. `faults` are met by the next sends, one each; the sets hold channels."""

    def __init__(self, world: World, *, faults: list[str] | None = None) -> None:
        self.world = world
        self.faults = faults if faults is not None else []
        self.refusing: set[int] = set()
        self.unreadable: set[int] = set()
        self.sent: list[Parcel] = []

    async def send(self, parcel: Parcel) -> Outcome:
        self.sent.append(parcel)
        self.world.arrive()
        channel = parcel.subscription.channel
        fault = self.faults.pop(0) if self.faults else None
        if fault == "killed before":
            raise KilledError
        if channel in self.refusing:
            return Refusal("missing-access", "403/50001")
        if parcel.marker in self.world.deleted:
            return Deleted()
        match fault:
            case "withheld":
                return Withheld("no route to host")
            case "nothing arrived":
                return Doubtful("503")
            case "arrives later":
                self.world.on_their_way.append((self.world.time + 40, channel, parcel.marker))
                return Doubtful("timeout")
        message = self.world.create(channel, parcel.marker)
        if fault == "killed after":
            raise KilledError
        return Doubtful("connection reset") if fault == "answer lost" else Arrived(message)

    async def find(self, subscription: Subscription, day: date, after: int) -> Look:
        self.world.arrive()
        if subscription.channel in self.refusing:
            return Refusal("missing-access", "403/50001")
        if subscription.channel in self.unreadable:
            return Unseeable("read_message_history")
        nonce = marker(subscription.id, day)
        here = (m for m, n in self.world.messages[subscription.channel] if n == nonce and m > after)
        message = next(here, None)
        return Unseen() if message is None else Arrived(message)

    async def dress(
        self, what: str, subscription: Subscription, day: date, message: int, before: int | None
    ) -> Finish:
        fault = self.faults.pop(0) if self.faults else None
        if fault == "killed before":
            raise KilledError
        if fault == "dressing refused":
            return Refusal("missing-permission", "403/50013")
        if fault == "withheld":
            return Withheld("503")
        self.world.dressed.append((what, message))
        return Arrived(message)

    async def tell(self, subscription: Subscription, last: Posting | None) -> bool:
        if self.faults and self.faults[0] == "nobody listens":
            self.faults.pop(0)
            return False
        self.world.told.append(subscription.id)
        return True
