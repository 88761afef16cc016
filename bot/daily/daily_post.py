"""The daily post, wired: what the commands ask, and what the client starts and stops."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Protocol

from bot.answers.given import given
from bot.answers.standing import Coming, PostedNow, Standing
from bot.daily.editor import ArchiveEditor, Think
from bot.daily.poster import Poster
from bot.daily.schedule import Due, local_day, upcoming
from bot.daily.sending import Pace, Sender
from bot.daily.ticker import Ticker
from bot.shards import Shards
from storage.archive import Archive
from storage.memory.daily import State, Subscription
from storage.memory.postings import Postings
from storage.memory.subscriptions import Subscriptions

A_SECOND = 40.0
"""Requests a second for posts: Discord allows 50 in all, and members' commands come first."""

GRACE = 10.0
"""Seconds that posts under way have to end when the bot stops."""

_DAY = timedelta(days=1)


class Connected(Sender, Protocol):
    """A sender that also knows the server's channels."""

    def lacking(self, subscription: Subscription) -> tuple[str, ...]:
        """The permissions that are missing for this order."""
        ...

    def takes_posts(self, channel: int) -> bool:
        """Whether messages can be posted in a channel of that kind."""
        ...


class DailyPost:
    """Everything the daily post consists of. Without a connection (at the terminal) it composes and does not send."""

    def __init__(
        self, archive: Archive, think: Think, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.clock = clock
        self.subscriptions = Subscriptions(archive.kept)
        self.postings = Postings(archive.kept)
        self.editor = ArchiveEditor(archive, self.postings, think, clock=clock)
        self.sender: Connected | None = None
        self._remembered = archive.remembered
        self._answered = archive.answered
        self._poster: Poster | None = None
        self._ticker: Ticker | None = None
        self._running: asyncio.Task[None] | None = None

    def start(self, sender: Connected, *, a_second: float = A_SECOND, part: Shards | None = None) -> None:
        """Connect to Discord and begin to tick for the servers of `part`, or all; a second call changes nothing."""
        if self._running is not None:
            return
        self.sender = sender
        self._poster = Poster(
            self.subscriptions,
            self.postings,
            self.editor,
            sender,
            clock=self.clock,
            pace=Pace(a_second),
            rest=asyncio.sleep,
            posted=lambda order, message, words: self._answered.note(
                order.channel, order.guild, message, given(words)
            ),
        )
        self._ticker = Ticker(
            self.subscriptions,
            self.postings,
            self._remembered,
            self._poster,
            sender,
            clock=self.clock,
            part=part,
        )
        self._running = asyncio.create_task(self._ticker.run(), name="daily post")

    async def stop(self) -> None:
        """Begin no further post, and let those under way end; what is cut off is settled at the next start."""
        if self._running is None or self._ticker is None:
            return
        self._running.cancel()
        await asyncio.wait([self._running])
        await self._ticker.close(GRACE)
        self._running = None

    async def standing(self, order: Subscription, *, last: int = 3) -> Standing:
        """How an order stands: its last dates, its next post, what is missing."""
        now = self.clock()
        rows = await self.postings.latest(order.id, last)
        ledger = {(row.subscription, row.day): row.state for row in rows}
        following = next(upcoming(order, now, ledger), None)
        coming = Coming(*following) if following else None
        lacking = self.sender.lacking(order) if self.sender else ()
        return Standing(order, rows, coming, lacking)

    async def preview(self, order: Subscription, count: int = 3) -> tuple[Coming, ...]:
        """The next posts, composed as they would be today."""
        now = self.clock()
        ledger = await self.postings.states(now.date() - _DAY, now.date() + 2 * _DAY)
        following = islice(upcoming(order, now, ledger), count)
        return tuple([Coming(day, at, await self.editor.compose(order, day)) for day, at in following])

    async def post_now(self, order: Subscription) -> PostedNow | None:
        """Post the post of the zone's today at once, in place of the scheduled one.

        None without a connection or where the zone is unknown; where the date is settled or being posted, its row.
        """
        now = self.clock()
        day = local_day(order, now)
        if self._poster is None or day is None:
            return None
        row = await self.postings.one(order.id, day)
        if row is not None and row.state is not State.MISSED:
            return PostedNow(order, row, before=True)
        posted = await self._poster.post(Due(order, day, now, timedelta(0)))
        held = posted or await self.postings.one(order.id, day)
        return PostedNow(order, held, before=posted is None) if held else None
