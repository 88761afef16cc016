"""The daily post of the real process against a loopback Discord: kills, clock changes, refusals, a full minute.

    python tests/benchmarks/daily_discord.py --shared PATH [--only kills|clocks|refusals|minute]

Needs libfaketime for the clock changes. Prints a line for each scene and ends with 1 where one went wrong.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from shared import arguments, checked

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from storage.database import Database  # noqa: E402
from storage.memory.daily import Posting, State, Subscription, WhenEmpty  # noqa: E402 - the project is beside this script
from storage.memory.postings import Postings  # noqa: E402
from storage.memory.subscriptions import Subscriptions  # noqa: E402

POST = r"/channels/\d+/messages$"
GENTLE = {"time": "08:00", "zone": "UTC", "empty": "note"}


class Scene:
    """A simulated Discord, a store, and the bot between them."""

    def __init__(self, sim: Any, folder: str) -> None:
        self.sim = sim
        self.store = f"{folder}/opis.sqlite"
        self.bot: Any = None

    async def start(self, clock: str | None = None) -> None:
        env = {"OPIS_DATABASE": self.store, "TZ": "UTC"}
        command = [sys.executable, "-m", "bot", "run"]
        self.bot = await self.sim.start_bot(command, cwd=str(ROOT), env=env, clock=clock)
        await self.sim.ready("daily", timeout=60)
        await self.until(lambda: "Ready as" in self.bot.output(), 30)

    async def kill(self) -> None:
        await self.bot.stop(signal.SIGKILL)

    async def ask(self, name: str, **options: Any) -> str:
        answer = await self.sim.slash(f"daily {name}", user=self.sim.admin, options=options)
        return str(answer.text)

    def posts(self, channel: Any = None) -> int:
        held = (channel or self.sim.daily).messages.values()
        return sum("About this post" in str(message.components) for message in held)

    async def until(self, true: Callable[[], bool], seconds: float = 30) -> bool:
        ends = time.monotonic() + seconds
        while not true() and time.monotonic() < ends:  # noqa: ASYNC110 - the simulator tells nobody
            await asyncio.sleep(0.05)
        return true()

    async def rows(self) -> list[Posting]:
        async with await Database.open(self.store, readers=1) as database:
            keep, ledger = Subscriptions(database), Postings(database)
            return [row for order in await keep.all() for row in await ledger.latest(order.id, 9)]


async def scene(name: str, play: Callable[[Scene], Awaitable[str]], **world: Any) -> bool:
    from sim import Sim  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory() as folder:
        async with Sim(**world) as sim:
            here = Scene(sim, folder)
            fault = await play(here)
            if sim.violations:
                fault = f"{fault} violations: {sim.violations[:3]}"
    print(f"{'ok  ' if not fault else 'FAIL'} {name} {fault}", flush=True)
    return not fault


async def settled(here: Scene, posts: int = 1, seconds: float = 30) -> str:
    """Nothing where the channel holds so many posts and the ledger says so; else what is wrong."""
    await here.until(lambda: here.posts() >= posts, seconds)
    await asyncio.sleep(3)
    states = [row.state for row in await here.rows()]
    good = here.posts() == posts and states == [State.POSTED] * posts
    return "" if good else f"{here.posts()} posts, rows {states}; {here.bot.output()[-600:]}"


def killed(fault: dict[str, Any], seconds: float) -> Callable[[Scene], Awaitable[str]]:
    """A post during which the bot is killed, `seconds` after it was asked for."""

    async def play(here: Scene) -> str:
        await here.start()
        await here.ask("set", channel=here.sim.daily, **GENTLE)
        here.sim.fault(POST, method="POST", **fault)
        asking = asyncio.ensure_future(here.ask("now"))
        await asyncio.sleep(seconds)
        await here.kill()
        asking.cancel()
        here.sim.clear_faults()
        await asyncio.sleep(1)
        await here.start()
        return await settled(here)

    return play


async def killed_after_claim(here: Scene) -> str:
    """The process died after the claim and before it sent anything."""
    await here.start()
    await here.ask("set", channel=here.sim.daily, **GENTLE)
    await here.kill()
    async with await Database.open(here.store, readers=1) as database:
        order = (await Subscriptions(database).all())[0]
        now = datetime.now(UTC)
        claim = Posting(
            subscription=order.id,
            day=now.date(),
            due=now,
            state=State.CLAIMED,
            unsure=True,
            attempts=1,
            tried=now,
            again=now,
        )
        await Postings(database).claim(claim)
    await here.start()
    return await settled(here)


def at_clock_change(
    zone: str, local: str, start: str, again: str | None
) -> Callable[[Scene], Awaitable[str]]:
    """A post whose time the clocks skip or show twice; `again`: start anew shortly before the second showing."""

    async def play(here: Scene) -> str:
        await here.start(clock=start)
        await here.ask("set", channel=here.sim.daily, time=local, zone=zone, empty="note")
        wrong = await settled(here, seconds=110)
        if again and not wrong:
            await here.bot.stop()
            await here.start(clock=again)
            await asyncio.sleep(75)
            wrong = await settled(here)
        return wrong

    return play


CLOCKS = (
    ("Europe/Berlin", "02:30", "2026-03-29 00:59:20", None),
    ("America/New_York", "02:15", "2026-03-08 06:59:20", None),
    ("Australia/Lord_Howe", "02:10", "2026-10-03 15:29:20", None),
    ("Europe/Berlin", "02:30", "2026-10-25 00:29:20", "2026-10-25 01:29:20"),
    ("America/New_York", "01:15", "2026-11-01 05:14:20", "2026-11-01 06:14:20"),
    ("Australia/Lord_Howe", "01:45", "2026-04-04 14:44:20", "2026-04-04 15:14:20"),
)


async def refusals(here: Scene) -> str:
    """`/daily status` after each kind of failure says what happened, why, and what comes next."""
    await here.start()
    await here.ask("set", channel=here.sim.daily, **GENTLE)
    wrong = []

    async def said(what: str, *words: str) -> None:
        text = await here.ask("status")
        lacking = [word for word in words if word not in text]
        if lacking:
            wrong.append(f"{what}: no {lacking} in {text!r}")

    await here.sim.deny(here.sim.daily, "send_messages")
    await said("before", "Send Messages")
    await here.ask("now")
    await said("403", "refused by Discord", "may not post", "/daily resume", "No post will come")
    await here.sim.delete_channel(here.sim.daily)
    other = here.sim.world.channel(here.sim.daily.guild, "other")
    await here.ask("set", channel=here.sim.general, order="1")
    await said("moved", "Next post")
    for index, (fault, word) in enumerate(
        (
            ({"status": 503}, "answer was lost"),
            ({"status": 400}, "did not take"),
            ({"reset": True}, "answer was lost"),
        )
    ):
        here.sim.fault(
            rf"/channels/{here.sim.general.id}/messages$", method="POST", times=float("inf"), **fault
        )
        await here.ask("set", channel=here.sim.general, **GENTLE)
        await asyncio.wait_for(here.ask("now", order=str(index + 2)), 120)
        await said(f"fault {fault}", "not yet posted", word, "Next try", "Next post")
        here.sim.clear_faults()
    del other
    return "; ".join(wrong)


def full_minute(count: int) -> Callable[[Scene], Awaitable[str]]:
    """So many posts due in one minute, each in its own channel."""

    async def play(here: Scene) -> str:
        guilds = [
            here.sim.world.guild(f"Server {n}", [f"daily-{m}" for m in range(10)]) for n in range(count // 10)
        ]
        channels = [c for guild in guilds for c in guild.channels.values() if c.name.startswith("daily-")]
        now = datetime.now(UTC)
        at = (now + timedelta(seconds=25)).replace(second=0, microsecond=0) + timedelta(minutes=1)
        async with await Database.open(here.store, readers=1) as database:
            keep = Subscriptions(database)
            for channel in channels:
                order = Subscription(
                    id=0,
                    guild=channel.guild.id,
                    channel=channel.id,
                    clock=clock_time(at.hour, at.minute),
                    zone="UTC",
                    since=now,
                    when_empty=WhenEmpty.NOTE,
                )
                await keep.add(order)
        await here.start()
        await asyncio.sleep(max(0, (at - datetime.now(UTC)).total_seconds()))
        began = time.monotonic()
        done = await here.until(lambda: sum(map(here.posts, channels)) >= len(channels), 150)
        took = time.monotonic() - began
        await asyncio.sleep(2)
        sent = sum(map(here.posts, channels))
        limited = here.sim.stats.rate_limited
        print(
            f"     {sent} of {len(channels)} posts in {took:.1f} s, {limited} requests rate-limited",
            flush=True,
        )
        return "" if done and sent == len(channels) and took <= 60 else "too slow, or too many"

    return play


async def main(only: str | None, count: int) -> int:
    kills = (
        ("killed before the request took effect", killed({"delay": 5, "reset": True}, 2)),
        ("killed while the answer was under way", killed({"delay": 5, "after": True}, 2)),
        ("killed after the answer was lost", killed({"reset": True, "after": True}, 1)),
    )
    done: list[bool] = []
    if only in {None, "kills"}:
        done += [await scene(name, play) for name, play in kills]
        done.append(await scene("killed after the claim", killed_after_claim))
    if only in {None, "clocks"}:
        plays = [
            scene(f"{zone} {local} at {start}", at_clock_change(zone, local, start, again))
            for zone, local, start, again in CLOCKS
        ]
        for play in plays:
            done.append(await play)
    if only in {None, "refusals"}:
        done.append(await scene("status after each kind of failure", refusals))
    if only in {None, "minute"}:
        done.append(await scene(f"{count} posts in a minute", full_minute(count)))
    return 0 if all(done) else 1


if __name__ == "__main__":
    parser, needs = arguments(__doc__ or "", "tools/discord_sim/sim.py")
    parser.add_argument("--only", choices=("kills", "clocks", "refusals", "minute"))
    parser.add_argument("--posts", type=int, default=1000)
    options = parser.parse_args()
    sys.path[:0] = [str(checked(options, needs) / "tools" / "discord_sim")]
    sys.exit(asyncio.run(main(options.only, options.posts)))
