"""Who may ask long questions, and when: so that nobody's questions keep others waiting.

Few long questions are worked on at once, some more wait, and what comes then is refused with a sentence. Members and
servers have a budget of working time that fills up by itself; what is answered in a moment costs nothing. Nothing
here touches completion, nor the commands that are always quick.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.answers.answer import Refused

T = TypeVar("T")

AT_ONCE = 4
"""Long questions worked on at the same time: the store gives them two readers, and thinking two threads."""
WAITING = 64
"""Long questions that may be asked and not answered, by all."""
OF_A_SERVER, OF_A_MEMBER = 48, 16
"""How many of them may be one server's, and one member's."""
FREE = 0.25
"""Seconds of work that cost nothing."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Seconds of work that may be spent at once, and how many come back each second."""

    most: float
    back: float


MEMBER, SERVER = Budget(20.0, 0.5), Budget(60.0, 1.5)
_KEPT = 4096


class Purses:
    """What members or servers have left of their budget; a full purse need not be remembered."""

    def __init__(self, budget: Budget, clock: Callable[[], float]) -> None:
        self._budget = budget
        self._clock = clock
        self._held: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def wait(self, owner: int) -> int:
        """Whole seconds until `owner` may ask again; 0 where they may."""
        left = self._left(owner)
        return 0 if left > 0 else math.ceil(-left / self._budget.back) + 1

    def spend(self, owner: int, seconds: float) -> None:
        """Take the seconds that a question took, without those that are free."""
        if seconds > FREE:
            self._held[owner] = self._left(owner) - (seconds - FREE), self._clock()
            self._held.move_to_end(owner)
            if len(self._held) > _KEPT:
                self._held.popitem(last=False)

    def _left(self, owner: int) -> float:
        left, at = self._held.get(owner, (self._budget.most, 0.0))
        return min(self._budget.most, left + (self._clock() - at) * self._budget.back)


class Fairness:
    """One for all of Discord; its counts and budgets are this process's and forgotten with it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._members, self._servers = Purses(MEMBER, clock), Purses(SERVER, clock)
        self._places: asyncio.Semaphore = asyncio.Semaphore(AT_ONCE)
        self._asked: Counter[str] = Counter()

    async def serve(self, member: int, server: int | None, work: Callable[[], Awaitable[T]]) -> T | Refused:
        """Do the work of a long question when its turn comes; Refused where it may not be asked now."""
        owners = {"all": WAITING, f"member:{member}": OF_A_MEMBER}
        if server is not None:
            owners[f"server:{server}"] = OF_A_SERVER
        refused = self._refused(member, server, owners)
        if refused is not None:
            return refused
        self._asked.update(owners.keys())
        try:
            async with self._places:
                begun = self._clock()
                try:
                    return await work()
                finally:
                    self._spend(member, server, self._clock() - begun)
        finally:
            for owner in owners:
                self._asked[owner] -= 1
                if not self._asked[owner]:
                    del self._asked[owner]

    def _refused(self, member: int, server: int | None, owners: dict[str, int]) -> Refused | None:
        if wait := self._members.wait(member):
            return Refused("member_cooling_down", {"seconds": wait})
        if server is not None and (wait := self._servers.wait(server)):
            return Refused("server_cooling_down", {"seconds": wait})
        full = [owner for owner, most in owners.items() if self._asked[owner] >= most]
        if full:
            return Refused("desk_full_for_you" if f"member:{member}" in full else "desk_full")
        return None

    def _spend(self, member: int, server: int | None, seconds: float) -> None:
        self._members.spend(member, seconds)
        if server is not None:
            self._servers.spend(server, seconds)
