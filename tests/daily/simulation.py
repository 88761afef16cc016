"""A long time in the life of the daily post: many zones, kills between any two steps, lost answers, set clocks.

The same run serves as a property test (small) and as a benchmark (a year, ten thousand subscriptions). Time is
virtual, the store is real, and processes are killed by an exception that nothing catches.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from bot.answers.edition import Edition, Kind
from bot.daily.poster import Poster
from bot.daily.sending import Arrived, Finish, Look, Outcome, Pace, Parcel, Withheld
from bot.daily.ticker import Ticker
from storage.database import Database
from storage.engine import Engine
from storage.memory.daily import EVERY_DAY, Excerpt, Posting, Subscription
from storage.memory.postings import Postings
from storage.memory.remembered import Remembered
from storage.memory.subscriptions import Subscriptions
from tests.daily.fake_discord import FakeDiscord, KilledError, World
from tests.daily.judging import Run, judge

ZONES = (
    "Africa/Casablanca Africa/Cairo Africa/Lagos America/Anchorage America/Argentina/Buenos_Aires America/Asuncion "
    "America/Caracas America/Chicago America/Halifax America/Havana America/Los_Angeles America/Mexico_City "
    "America/New_York America/Nuuk America/Santiago America/Sao_Paulo America/St_Johns Antarctica/Troll Asia/Amman "
    "Asia/Beirut Asia/Gaza Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Asia/Pyongyang Asia/Seoul Asia/Tehran "
    "Asia/Yangon Australia/Adelaide Australia/Eucla Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin "
    "Europe/London Europe/Moscow Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Pago_Pago"
).split()

SEND_FAULTS = ("withheld", "nothing arrived", "answer lost", "arrives later")


AWAY = (60, 1200, 4 * 3600, 60 * 3600), (60, 30, 8, 2)
"""How many seconds a killed process stays away, and how often."""


def draw(seed: str | float) -> Random:
    """Chance that comes out the same in every run."""
    return Random(seed)  # noqa: S311 - a simulation, not a secret


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How large and how rough a run is.

    Chances are per step (a write or a request: `fault`, `kill`), per tick (`jump`, `sleep`), per channel and day
    (`deny`), per channel (`unreadable`) and per date (`silent`).
    """

    seed: int
    subscriptions: int
    days: int
    stride: timedelta = timedelta(minutes=15)
    start: datetime = datetime(2026, 2, 20, tzinfo=UTC)
    fault: float = 0.05
    kill: float = 0.001
    jump: float = 0.001
    sleep: float = 0.001
    deny: float = 0.002
    unreadable: float = 0.05
    silent: float = 0.02


class Process:
    """What dies together: once one step was killed, no other does anything any more."""

    def __init__(self, random: Random, kill: float) -> None:
        self.random = random
        self.kill = kill
        self.dead = False

    def step(self) -> None:
        """Die here, perhaps, or because the process is dead already."""
        self.dead = self.dead or self.random.random() < self.kill
        if self.dead:
            raise KilledError


class MortalDatabase:
    """The store, as a process sees it that may be killed before and after each of its writes."""

    def __init__(self, database: Engine, process: Process) -> None:
        self._database = database
        self._process = process

    async def read(self, question, **others):
        return await self._database.read(question, **others)

    async def write(self, change, **others):
        self._process.step()
        result = await self._database.write(change, **others)
        self._process.step()
        return result


class RoughDiscord(FakeDiscord):
    """A Discord on a bad year."""

    def __init__(self, world: World, process: Process, plan: Plan, denied: set[int], blind: set[int]) -> None:
        super().__init__(world)
        self.process = process
        self.plan = plan
        self.refusing = denied
        self.unreadable = blind

    async def send(self, parcel: Parcel) -> Outcome:
        self.process.step()
        if self.process.random.random() < self.plan.fault:
            self.faults.append(self.process.random.choice(SEND_FAULTS))
        self.sent.clear()
        outcome = await super().send(parcel)
        self.process.step()
        return outcome

    async def find(self, subscription: Subscription, day: date, after: int) -> Look:
        self.process.step()
        return await super().find(subscription, day, after)

    async def dress(
        self, what: str, subscription: Subscription, day: date, message: int, before: int | None
    ) -> Finish:
        self.process.step()
        return Withheld("503") if self.process.random.random() < self.plan.fault else Arrived(message)

    async def tell(self, subscription: Subscription, last: Posting | None) -> bool:
        self.process.step()
        return self.process.random.random() > self.plan.fault


class Words:
    """An editor with the same words for every day, and now and then none."""

    def __init__(self, seed: int, silent: float) -> None:
        self.seed = seed
        self.silent = silent

    async def compose(self, subscription, day, excerpt=None) -> Edition | None:
        if draw(f"{self.seed} {subscription.id} {day}").random() < self.silent:
            return None
        words = Excerpt("common", f"document {day:%m%d}", 1, 0, 9)
        return Edition(kind=Kind.EXCERPT, day=day, excerpt=words)


class Life:
    """One run."""

    def __init__(self, plan: Plan, database: Database) -> None:
        self.plan = plan
        self.database = database
        self.random = draw(plan.seed)
        self.world = World()
        self.skew = timedelta(0)
        self.slept = 0.0
        self.denied: set[int] = set()
        self.denials: list[tuple[float, int]] = []
        self.blind: set[int] = set()
        self.kills = 0
        self.ticks: list[datetime] = []

    def clock(self) -> datetime:
        return self.plan.start + timedelta(seconds=self.world.time) + self.skew

    async def rest(self, seconds: float) -> None:
        self.world.time += seconds

    async def settle_in(self) -> list[Subscription]:
        """Make the subscriptions, over all zones, at quarter hours and so that every clock change meets some."""
        keep = Subscriptions(self.database)
        made = []
        for n in range(self.plan.subscriptions):
            hour = self.random.choice((self.random.randrange(24), 0, 1, 2, 23))
            order = Subscription(
                id=0,
                guild=n // 3,
                channel=n,
                clock=time(hour, self.random.choice((0, 15, 30, 45))),
                zone=ZONES[n % len(ZONES)],
                since=self.plan.start,
                weekdays=EVERY_DAY if n % 5 else frozenset(self.random.sample(range(1, 8), 3)),
                pin=n % 50 == 0,
                window=timedelta(hours=self.random.choice((1, 6, 6, 6, 12))),
            )
            made.append(await keep.add(order))
        self.blind = {s.channel for s in made if self.random.random() < self.plan.unreadable}
        return made

    def process(self) -> tuple[Process, Ticker]:
        """A new process on the same store."""
        process = Process(draw(self.random.random()), self.plan.kill)
        database = MortalDatabase(self.database, process)
        discord = RoughDiscord(self.world, process, self.plan, self.denied, self.blind)
        subscriptions, postings = Subscriptions(database), Postings(database)
        poster = Poster(
            subscriptions,
            postings,
            Words(self.plan.seed, self.plan.silent),
            discord,
            clock=self.clock,
            pace=Pace(1e9, now=lambda: self.world.time, sleep=self.rest),
            rest=self.rest,
            steady=lambda: self.world.time - self.slept,
        )
        ticker = Ticker(subscriptions, postings, Remembered(database), poster, discord, clock=self.clock)
        return process, ticker

    async def live(self, tell: Callable[[str], object] = str) -> Run:
        """Tick to the end of the plan, through whatever happens, and then without faults until all is settled."""
        made = await self.settle_in()
        process, ticker = self.process()
        end = timedelta(days=self.plan.days).total_seconds()
        while self.world.time < end:
            await self._events(made)
            looked = self.clock()
            try:
                await ticker.tick()
                await ticker.idle()
                self.ticks.append(looked)
            except KilledError:
                process.dead = True
                await ticker.close(0)
                await asyncio.sleep(0)
                self.kills += 1
                self.world.time += self.random.choices(*AWAY)[0]
                process, ticker = self.process()
            now = self.world.time
            stride = self.plan.stride.total_seconds()
            self.world.time = now + stride - now % stride
            if now // 864_000 != self.world.time // 864_000:
                tell(f"{self.clock():%Y-%m-%d}: {self.world.made} posts, {self.kills} kills")
        await ticker.close(0)
        await self._calm()
        arrived = Counter(nonce for held in self.world.messages.values() for _, nonce in held)
        ticks = sorted(self.ticks)
        run = await judge(made, Postings(self.database), arrived, ticks=ticks, now=self.clock())
        run.kills = self.kills
        return run

    async def _events(self, made: list[Subscription]) -> None:
        """Set the clock, suspend the machine, take permissions away and give them back."""
        if self.random.random() < self.plan.jump:
            right = timedelta(0)
            wrong = timedelta(minutes=self.random.choice((-90, -20, 20, 90, -1800, 1800, 9000)))
            self.skew = right if self.skew else wrong
        if self.random.random() < self.plan.sleep:
            away = self.random.choice((1800, 8 * 3600, 30 * 3600))
            self.world.time += away
            self.slept += away
        expected = len(made) * self.plan.deny * (self.plan.stride / timedelta(days=1))
        for order in self.random.sample(made, int(expected + self.random.random())):
            self.denied.add(order.channel)
            self.denials.append((self.world.time + 3 * 86400, order.channel))
        for entry in [e for e in self.denials if e[0] < self.world.time]:
            self.denials.remove(entry)
            self.denied.discard(entry[1])
            await self._resume(entry[1])

    async def _resume(self, channel: int) -> None:
        keep = Subscriptions(self.database)
        for order in await keep.all():
            if order.channel == channel and order.pause:
                await keep.resume(order.id)

    async def _calm(self) -> None:
        """Let two more days pass without a fault and with the right clock."""
        self.denied.clear()
        self.skew = timedelta(0)
        self.plan = replace(self.plan, fault=0, kill=0, jump=0, sleep=0, deny=0)
        _, ticker = self.process()
        for _ in range(48 * 2):
            self.world.time += 1800
            await ticker.tick()
            await ticker.idle()


async def simulate(plan: Plan, engine: Engine, tell: Callable[[str], object] = str) -> Run:
    """Live through the plan on an empty memory; `tell` hears how far it is."""
    # The tasks of a killed process end in its death, which is no news.
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    return await Life(plan, engine).live(tell)


async def simulate_at(plan: Plan, store: Path, tell: Callable[[str], object] = str) -> Run:
    """Live through the plan on a store made at `store`."""
    async with await Database.open(store, readers=1) as database:
        return await simulate(plan, database, tell)
