"""Looks at the clock once a minute and at start, and lets the poster do what is due.

A tick settles what an earlier process or try left open, writes down dates that passed without a post, and begins
the posts that are due now, in the order of their moments and so many at once. It never waits for a slow channel:
a post under way is simply not begun again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

from bot.daily.poster import Poster
from bot.daily.recent import Recent
from bot.daily.schedule import Decision, Due, Lapse, Zones, decide, horizon, zone_named
from bot.daily.sending import Sender
from bot.shards import Shards
from storage.memory.daily import BY_MANAGER, Pause, Posting, State, Subscription
from storage.memory.postings import Postings
from storage.memory.remembered import Remembered
from storage.memory.subscriptions import Subscriptions

log = logging.getLogger("opis.daily")

TOGETHER = 20
"""So many posts are under way at once."""

SEEN = "daily.seen"
STRIDE = timedelta(days=7)
"""A longer silence is written down in strides, so that a year of it costs no more memory than a week."""

SEEN_EVERY = timedelta(hours=1)
"""How stale the mark of the last tick may be; decisions look back a day and a half behind it."""

TOLD_EVERY = timedelta(hours=1)
KEPT = timedelta(days=400)
"""How long dates without a post stay in the ledger."""

_DAY = timedelta(days=1)
_EVER = datetime.max.replace(tzinfo=UTC)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Ticker:
    """The bot's alarm clock. One for a process; `run` it until stopped. It looks after the servers of `part`, or all."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        postings: Postings,
        remembered: Remembered,
        poster: Poster,
        sender: Sender,
        *,
        clock: Callable[[], datetime],
        together: int = TOGETHER,
        zones: Zones = zone_named,
        part: Shards | None = None,
    ) -> None:
        self._subscriptions = subscriptions
        self._postings = postings
        self._remembered = remembered
        self._poster = poster
        self._sender = sender
        self._clock = clock
        self._room = asyncio.Semaphore(together)
        self._zones = zones
        self._part = part
        self._mark_name = SEEN if part is None else f"{SEEN}.{part}"
        self._recent = Recent(postings)
        self._under_way: dict[tuple[int, date], asyncio.Task[None]] = {}
        self._seen: datetime | None = None
        self._marked: datetime | None = None
        self._told: dict[int, datetime] = {}
        self._started = False

    async def run(self, rest: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Tick at once and at every full minute, until cancelled; a tick that fails is logged, and the next one comes."""
        while True:
            try:
                await self.tick()
            except Exception:
                log.exception("A tick failed; the next one looks at everything again")
            now = self._clock()
            await rest(60 - now.second - now.microsecond / 1_000_000)

    async def tick(self) -> None:
        """Do what is due now. Posts go on after this returns; `idle` waits for them."""
        now = self._clock()
        subscriptions = self._own(await self._subscriptions.all())
        numbers = {subscription.id for subscription in subscriptions}
        for row in await self._postings.open(now if self._started else _EVER):
            if row.subscription in numbers:
                self._begin((row.subscription, row.day), partial(self._poster.settle, row))
        self._started = True
        decision = await self._decide(subscriptions, now)
        await self._lapse(decision.lapses)
        for due in decision.posts:
            self._begin((due.subscription.id, due.day), partial(self._post, due))
        for subscription in subscriptions:
            self._tell(subscription, now)
        await self._mark(now)

    async def idle(self) -> None:
        """Wait until no post is under way."""
        while self._under_way:
            await asyncio.gather(*self._under_way.values())

    async def close(self, grace: float) -> None:
        """Wait so many seconds for posts under way; what is cut off then is settled at the next start."""
        tasks = tuple(self._under_way.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _own(self, subscriptions: tuple[Subscription, ...]) -> tuple[Subscription, ...]:
        """Those of this process: what another one is sending now must not be settled by us."""
        part = self._part
        return subscriptions if part is None else tuple(s for s in subscriptions if part.serves(s.guild))

    async def _decide(self, subscriptions: tuple[Subscription, ...], now: datetime) -> Decision:
        """Decide what is due, after writing down in strides what a long silence passed over."""
        first = min((subscription.since for subscription in subscriptions), default=now)
        seen = self._seen or await self._remembered_mark() or min(first, now)
        while now - seen > STRIDE:
            passed = await self._look(subscriptions, seen + STRIDE, seen)
            await self._lapse(passed.lapses)
            seen += STRIDE
        return await self._look(subscriptions, now, seen)

    async def _look(self, subscriptions: tuple[Subscription, ...], now: datetime, seen: datetime) -> Decision:
        first = horizon(now, seen).date() - _DAY
        held = await self._recent.states(first, now.date() + _DAY, now)
        ledger = held | dict.fromkeys(self._under_way, State.CLAIMED)
        return await asyncio.to_thread(decide, subscriptions, ledger, now, seen=seen, zones=self._zones)

    async def _lapse(self, lapses: tuple[Lapse, ...]) -> None:
        await self._postings.lapse(map(_row, lapses))
        for lapse in lapses:
            self._recent.note(lapse.subscription, lapse.day, lapse.state)

    def _begin(self, key: tuple[int, date], work: Callable[[], Awaitable[object]]) -> None:
        if key not in self._under_way:
            self._under_way[key] = asyncio.create_task(self._do(key, work))

    async def _do(self, key: tuple[int, date], work: Callable[[], Awaitable[object]]) -> None:
        """Do the work when there is room for it. A fault ends this post's try and nothing else."""
        try:
            async with self._room:
                await work()
        except Exception:
            log.exception("The post of subscription %d for %s met a fault; its row is settled later", *key)
        finally:
            del self._under_way[key]

    async def _post(self, due: Due) -> None:
        """Post what was due when it was decided, unless its subscription has changed since."""
        if await self._subscriptions.get(due.subscription.id) == due.subscription:
            row = await self._poster.post(due)
            state = row.state if row else State.CLAIMED
            self._recent.note(due.subscription.id, due.day, state)

    def _tell(self, subscription: Subscription, now: datetime) -> None:
        """Begin to tell the managers of a subscription that a refusal stopped; at most one try an hour."""
        pause = subscription.pause
        if pause is None or pause.told or pause.reason == BY_MANAGER:
            return
        if abs(now - self._told.get(subscription.id, _NEVER)) >= TOLD_EVERY:
            self._told[subscription.id] = now
            self._begin((subscription.id, date.min), partial(self._notify, subscription, pause))

    async def _notify(self, subscription: Subscription, pause: Pause) -> None:
        last = await self._postings.latest(subscription.id)
        if await self._sender.tell(subscription, last[0] if last else None):
            await self._subscriptions.pause(subscription.id, replace(pause, told=True))

    async def _remembered_mark(self) -> datetime | None:
        mark = await self._remembered.get(self._mark_name) or await self._remembered.get(SEEN)
        return datetime.fromisoformat(mark) if mark else None

    async def _mark(self, now: datetime) -> None:
        """Remember that everything up to now has been looked at."""
        if self._marked is None or abs(now - self._marked) >= SEEN_EVERY:
            await self._remembered.set(self._mark_name, now.isoformat())
            await self._postings.tidy(now.date() - KEPT)
            self._marked = now
        self._seen = now


def _row(lapse: Lapse) -> Posting:
    return Posting(
        subscription=lapse.subscription, day=lapse.day, due=lapse.at, state=lapse.state, reason=lapse.reason
    )
