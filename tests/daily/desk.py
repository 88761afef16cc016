"""A desk whose time is virtual: one process after another over the same store and the same Discord."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.answers.edition import Edition, Kind
from bot.answers.given import Given, given
from bot.daily.poster import Poster
from bot.daily.sending import Pace
from bot.daily.ticker import Ticker
from bot.shards import Shards
from storage.engine import Engine
from storage.memory.daily import Excerpt, Posting, Subscription, marker
from storage.memory.postings import Postings
from storage.memory.remembered import Remembered
from storage.memory.subscriptions import Subscriptions
from tests.daily.fake_discord import FakeDiscord, KilledError, World

START = datetime(2026, 5, 4, 6, 0, tzinfo=UTC)
DAY = date(2026, 5, 4)
WORDS = Excerpt("common", "112688", 12, 100, 200)


class OneSentence:
    """An editor who has the same words for every day, unless told otherwise."""

    def __init__(self) -> None:
        self.silent = False
        self.fault: Exception | None = None
        self.asked: list[Excerpt | None] = []

    async def compose(self, subscription, day, excerpt=None) -> Edition | None:
        self.asked.append(excerpt)
        if self.fault:
            raise self.fault
        return None if self.silent else Edition(kind=Kind.EXCERPT, day=day, excerpt=WORDS)


class Desk:
    """One process after another over the same store and the same Discord."""

    def __init__(self, database: Engine) -> None:
        self.database = database
        self.world = World()
        self.discord = FakeDiscord(self.world)
        self.editor = OneSentence()
        self.skew = timedelta(0)
        self.told: list[tuple[int, int, Given]] = []
        self.start()

    def clock(self) -> datetime:
        return START + timedelta(seconds=self.world.time) + self.skew

    async def rest(self, seconds: float) -> None:
        self.world.time += seconds

    def start(self, part: Shards | None = None) -> None:
        """Forget everything that only memory held; from now on it is a process for `part`, or for all."""
        self.subscriptions = Subscriptions(self.database)
        self.postings = Postings(self.database)
        self.poster = Poster(
            self.subscriptions,
            self.postings,
            self.editor,
            self.discord,
            clock=self.clock,
            pace=Pace(1000, now=lambda: self.world.time, sleep=self.rest),
            rest=self.rest,
            steady=lambda: self.world.time,
            posted=lambda order, message, words: self.told.append((order.id, message, given(words))),
        )
        self.ticker = Ticker(
            self.subscriptions,
            self.postings,
            Remembered(self.database),
            self.poster,
            self.discord,
            clock=self.clock,
            part=part,
        )

    async def subscribe(self, **values) -> Subscription:
        base = Subscription(
            id=0,
            guild=10,
            channel=20,
            clock=time(6, 0),
            zone="UTC",
            since=START - timedelta(minutes=1),
        )
        return await self.subscriptions.add(replace(base, **values))

    async def tick(self, **later: float) -> None:
        self.world.time += timedelta(**later).total_seconds()
        try:
            await self.ticker.tick()
            await self.ticker.idle()
        except KilledError:
            self.start()

    async def row(self, subscription: Subscription, day: date = DAY) -> Posting:
        row = await self.postings.one(subscription.id, day)
        assert row is not None
        return row

    def messages(self, subscription: Subscription, day: date = DAY) -> int:
        held = self.world.messages[subscription.channel]
        return sum(nonce == marker(subscription.id, day) for _, nonce in held)
