"""Two hosts, one PostgreSQL, four processes with a shard each: kills and failovers at random, posts and documents counted.

    python tests/benchmarks/two_hosts.py --shared PATH [--servers 200] [--subscriptions 2000] [--minutes 6] [--documents 300] [--seed 1]

Every process is the real one, against a loopback Discord; a process that is killed comes back on either host, and
PostgreSQL itself is killed twice. Prints what was counted, and ends with 1 where a post came twice or not at all, a
document was not found on the other host within five seconds, or shards introduced themselves too fast.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from shared import arguments, checked

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from storage.archive import Archive  # noqa: E402 - the project is beside this script
from storage.faults import StoreFault  # noqa: E402
from storage.finding.query import Query  # noqa: E402
from storage.intake.reports import Outcome  # noqa: E402
from storage.memory.daily import State, Subscription, WhenEmpty  # noqa: E402
from storage.memory.subscriptions import Subscriptions  # noqa: E402
from storage.model import COMMON  # noqa: E402
from storage.place import Place  # noqa: E402
from tests.postgres import Server, binaries, running  # noqa: E402

SHARDS = 4
SOON = 5.0
WINDOW = timedelta(hours=2)
WORDS = (
    "minister",
    "soviet military aid",
    "telegram moscow",
    "korean troops",
    "harvest talks",
    "railway bridge",
)


class Hosts:
    """Two folders that stand for hosts, and the bot's processes on them."""

    def __init__(self, sim: Any, base: str, folder: Path, random: Random) -> None:
        self.sim = sim
        self.base = base
        self.folder = folder
        self.random = random
        self.bots: dict[int, Any] = {}
        self.kills = 0
        self.moves = 0
        self.starts = 0
        self.memory = 0.0

    def copy(self, host: str) -> Path:
        return self.folder / host / "copy.sqlite"

    async def start(self, shard: int, host: str) -> None:
        env = {
            "OPIS_DATABASE": self.base,
            "OPIS_COPY": str(self.copy(host)),
            "OPIS_SHARDS": f"{shard}/{SHARDS}",
            "TZ": "UTC",
        }
        log = self.folder / f"shard-{shard}-{self.starts}.log"
        command = [sys.executable, "-m", "bot", "run"]
        self.bots[shard] = await self.sim.start_bot(command, cwd=str(ROOT), env=env, log=log)

    async def kill_one(self) -> None:
        """Kill a process between any two of its steps."""
        bot = self.bots[self.random.randrange(SHARDS)]
        if bot.process.returncode is None:
            self.memory = max(self.memory, bot.memory_mb(peak=True))
            await bot.stop(signal.SIGKILL)
            self.kills += 1

    async def keep_alive(self) -> None:
        """Start again what has ended, on one of the hosts, as whatever looks after processes does."""
        while True:
            for shard, bot in list(self.bots.items()):
                if bot.process.returncode is not None:
                    self.starts += 1
                    host = self.random.choice("ab")
                    self.moves += host != "ab"[shard % 2]
                    await self.start(shard, host)
            await asyncio.sleep(1)

    async def ready(self, seconds: float) -> float:
        began = time.monotonic()
        while not all("Ready as" in bot.output() for bot in self.bots.values()):
            if time.monotonic() - began > seconds:
                sys.exit("\n".join(bot.output()[-2000:] for bot in self.bots.values()))
            await asyncio.sleep(0.2)
        return time.monotonic() - began


def watch_identifies(sim: Any) -> list[float]:
    """When each shard introduced itself, from now on."""
    at: list[float] = []
    original = sim.gateway._identify

    async def identify(socket: Any, data: Any) -> Any:
        at.append(time.monotonic())
        return await original(socket, data)

    sim.gateway._identify = identify
    return at


async def subscribe(
    archive: Archive, channels: list[Any], first: datetime, minutes: int
) -> list[Subscription]:
    keep = Subscriptions(archive.kept)
    made = []
    for n, channel in enumerate(channels):
        at = first + timedelta(minutes=n % minutes)
        order = Subscription(
            id=0,
            guild=channel.guild.id,
            channel=channel.id,
            clock=clock_time(at.hour, at.minute),
            zone="UTC",
            since=datetime.now(UTC),
            when_empty=WhenEmpty.NOTE,
            window=WINDOW,
        )
        made.append(await keep.add(order))
    return made


async def documents_travel(here: Archive, there: Archive, stop: asyncio.Event) -> tuple[list[float], int]:
    """Take a document in on one host now and then, and look for it on the other; seconds, and how often the record was away."""
    waited: list[float] = []
    away = number = 0
    while not stop.is_set():
        number += 1
        try:
            (report,) = await here.ingest.data(f"letter-{number}.jsonl", _letter(number))
            assert report.outcome is Outcome.ADDED, report
        except StoreFault:
            away += 1
            await asyncio.sleep(1)
            continue
        began = time.monotonic()
        wanted = Query(text=f"Wolframov{number}")
        while not (await there.search.find((COMMON,), wanted)).hits:  # noqa: ASYNC110 - another host sets no event here
            await asyncio.sleep(0.005)
        waited.append(time.monotonic() - began)
        await asyncio.sleep(3)
    return waited, away


def _letter(number: int) -> bytes:
    words = f"On 3 May 1950 the envoy Wolframov{number} wrote from Seoul about the harvest and the talks."
    return json.dumps({"id": f"letter-{number}", "title": f"Letter {number}", "text": words}).encode()


async def disturb(hosts: Hosts, server: Server, seconds: float) -> None:
    """Kill processes at random for so long, and PostgreSQL itself at a third and two thirds of it."""
    ends, crashes = time.monotonic() + seconds, [seconds / 3, seconds * 2 / 3]
    began = time.monotonic()
    while time.monotonic() < ends:
        await asyncio.sleep(hosts.random.uniform(4, 14))
        await hosts.kill_one()
        if crashes and time.monotonic() - began > crashes[0]:
            crashes.pop(0)
            await asyncio.to_thread(server.stop, "immediate")
            await asyncio.sleep(3)
            await asyncio.to_thread(server.start)


async def compare(copy: Place, own: Path, rounds: int = 40) -> float:
    """How long searches take on a copy that follows, as a ratio to the same store in a file of its own."""
    async with await Archive.open(copy) as archive:
        await archive.database.backup(own)
    spent: dict[str, list[float]] = {"own": [], "copy": []}
    async with await Archive.open(own) as one, await Archive.open(copy) as other:
        for turn in range(rounds):
            for words in WORDS:
                both = [("own", one), ("copy", other)]
                for name, archive in both if turn % 2 else reversed(both):
                    began = time.perf_counter()
                    await archive.search.find((COMMON,), Query(text=words))
                    spent[name].append(time.perf_counter() - began)
    own_ms, copy_ms = (1000 * statistics.median(spent[name]) for name in ("own", "copy"))
    print(f"search: {own_ms:.2f} ms in a file of its own, {copy_ms:.2f} ms in a copy", flush=True)
    return copy_ms / own_ms


async def live(options: Any, server: Server, folder: Path) -> bool:
    from sim import Sim  # type: ignore[import-not-found]

    random, base = Random(options.seed), server.base()
    async with await Archive.open(folder / "own.sqlite") as own:
        sources = sorted((options.shared / "corpora" / "dfat").rglob("*.md"))[: options.documents]
        async for _ in own.ingest.paths(sources):
            pass
        count = await own.move(base)
    places = [Place(folder / host / "copy.sqlite", base) for host in "ab"]
    async with Sim() as sim, await Archive.open(places[0]) as here, await Archive.open(places[1]) as there:
        guilds = []
        for n in range(options.servers):
            names = [f"c{k}" for k in range(max(1, options.subscriptions // options.servers))]
            guilds.append(sim.world.guild(f"g{n}", names))
            await asyncio.sleep(0.002)  # ids are made from the time, and shards from ids
        identifies = watch_identifies(sim)
        hosts = Hosts(sim, base, folder, random)
        for shard in range(SHARDS):
            await hosts.start(shard, "ab"[shard % 2])
        ready = await hosts.ready(120)
        first = datetime.now(UTC) + timedelta(minutes=2)
        channels = [channel for guild in guilds for channel in guild.channels.values()][
            : options.subscriptions
        ]
        made = await subscribe(here, channels, first, options.minutes)
        print(
            f"{count} documents, {len(made)} subscriptions, {SHARDS} processes ready in {ready:.0f} s",
            flush=True,
        )
        stop = asyncio.Event()
        alive = asyncio.create_task(hosts.keep_alive())
        travelling = asyncio.create_task(documents_travel(here, there, stop))
        seconds = (first - datetime.now(UTC)).total_seconds() + 60 * options.minutes
        await disturb(hosts, server, seconds)
        stop.set()
        waited, away = await travelling
        await settle(hosts, here, made)
        standing = [bot for bot in hosts.bots.values() if bot.process.returncode is None]
        hosts.memory = max(hosts.memory, *(bot.memory_mb(peak=True) for bot in standing))
        found = Counter(
            sum("About this post" in str(message.components) for message in channel.messages.values())
            for channel in channels
        )
        states = await here.kept.read(
            lambda record: dict(
                record.execute("SELECT state, count(*) FROM daily_postings GROUP BY state").fetchall()
            )
        )
        apart = min((b - a for a, b in pairwise(identifies)), default=9.0)
        alive.cancel()
        for bot in hosts.bots.values():
            await bot.stop()
    doubles = sum(count * (times - 1) for times, count in found.items() if times > 1)
    print(f"posts: {found[1]} once, {doubles} twice, {found[0]} missing; the ledger says {states}")
    print(
        f"{hosts.kills} kills, {hosts.starts} starts, {hosts.moves} of them on the other host; PostgreSQL killed twice, seen away {away} times"
    )
    print(
        f"documents on the other host: {len(waited)} of {len(waited)}, "
        f"median {statistics.median(waited):.2f} s, slowest {max(waited):.2f} s"
    )
    print(f"memory: at most {hosts.memory:.0f} MB a process; identifies at least {apart:.1f} s apart")
    ratio = await compare(places[1], folder / "same.sqlite")
    print(f"search latency: {ratio:.2f} of the single file's")
    return not doubles and not found[0] and max(waited) < SOON and apart >= 5.0


async def settle(hosts: Hosts, archive: Archive, made: list[Subscription]) -> None:
    """Leave the processes alone until every date has its end, four minutes at the most."""
    closed = (State.POSTED.value,)
    ends = time.monotonic() + 240
    while time.monotonic() < ends:
        done = await archive.kept.read(
            lambda record: record.execute(
                "SELECT count(*) FROM daily_postings WHERE state = ?", closed
            ).fetchone()[0]
        )
        if done >= len(made):
            break
        await asyncio.sleep(1)
    await asyncio.sleep(5)


def main() -> None:
    parser, needs = arguments(__doc__ or "", "tools/discord_sim", "corpora/dfat")
    parser.add_argument("--servers", type=int, default=200)
    parser.add_argument("--subscriptions", type=int, default=2000)
    parser.add_argument("--minutes", type=int, default=6)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sys.path.insert(0, str(checked(options, needs) / "tools" / "discord_sim"))
    tools = binaries()
    if tools is None:
        sys.exit("PostgreSQL is not installed.")
    folder = Path(tempfile.mkdtemp(prefix="opis-hosts-"))
    try:
        with running(tools) as server:
            good = asyncio.run(live(options, server, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("ok" if good else "FAIL")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
