"""Many members at once: mixed commands at a fixed rate on an archive of printed volumes, then many more for the memory.

    python tests/benchmarks/load.py --shared PATH [--documents 14000] [--seconds 60] [--more 30000] [--store FILE]

Prints what was missed, percentiles, the ratio of /cite and of completion to a bare bot of the same framework measured
in turn, and the memory before, after and on the way. The volumes are repeated until there are documents enough.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from search_store import fill
from shared import arguments, checked

from storage.intake.understanding import parse_and_read
from storage.keeping.backup import copy
from storage.model import Document

SEED = 7
MOST_WORDS = 14


def documents(volumes: list[Path], count: int) -> Iterator[Document]:
    """The volumes' documents, over and over under new numbers, until there are `count`."""
    read = [
        found
        for volume in volumes
        for found in parse_and_read(volume.name, volume.read_bytes())
        if isinstance(found, Document)
    ]
    for number in range(count):
        one = read[number % len(read)]
        again = number // len(read)
        yield replace(one, id=f"{one.id}-{again}") if again else one


class Members:
    """What members type: of every hundred, twenty completions and eighty commands, drawn from the documents themselves."""

    def __init__(self, sim: Any, held: list[Document]) -> None:
        self.sim = sim
        self.held = held
        self.draw = random.Random(SEED)
        self.kinds: list[tuple[int, Callable[[], Awaitable[Any]]]] = [
            (20, self.complete),
            (20, lambda: self.slash("cite", document=self.one().id)),
            (15, lambda: self.slash("quote", words=self.words(5, MOST_WORDS))),
            (15, lambda: self.slash("search", words=self.words(2, 3))),
            (10, lambda: self.slash("check", text=self.words(6, MOST_WORDS))),
            (8, lambda: self.slash("summary", document=self.one().id)),
            (6, lambda: self.slash("read", document=self.one().id)),
            (
                2,
                lambda: self.slash(
                    "onthisdate", date=f"{self.draw.randint(1, 12):02}-{self.draw.randint(1, 28):02}"
                ),
            ),
            (2, lambda: self.slash("timeline", document=self.one().id)),
            (2, lambda: self.slash("about")),
        ]

    def one(self) -> Document:
        return self.draw.choice(self.held)

    def words(self, least: int, most: int) -> str:
        passage = self.draw.choice(
            [p for p in self.one().passages if len(p.text) > 40] or self.held[0].passages
        )
        words = passage.text.split()
        count = self.draw.randint(least, most)
        start = self.draw.randrange(max(1, len(words) - count))
        return " ".join(words[start : start + count])[:900]

    def complete(self) -> Awaitable[Any]:
        typed = " ".join(self.one().record.title.split()[: self.draw.randint(1, 3)])[
            : self.draw.randint(2, 20)
        ]
        return self.sim.autocomplete("cite", "document", typed)  # type: ignore[no-any-return]

    def slash(self, name: str, **options: Any) -> Awaitable[Any]:
        # Each member has a cooldown, so that there are as many members as on a thousand servers.
        user = self.draw.choice(self.people)
        return self.sim.slash(name, options=options, user=user, timeout=20)  # type: ignore[no-any-return]

    def any(self, _number: int) -> Awaitable[Any]:
        """The next question of the mix."""
        weights = [weight for weight, _ in self.kinds]
        (kind,) = self.draw.choices([ask for _, ask in self.kinds], weights)
        return kind()

    @property
    def people(self) -> list[Any]:
        if not hasattr(self, "_people"):
            self._people = [self.sim.world.user(f"member{n}") for n in range(1000)]
        return self._people


async def load(shared: Path, options: Any) -> int:
    sys.path[:0] = [str(shared / "tools" / "discord_sim")]
    from load import at_rate, percentile, saturate  # type: ignore[import-not-found]
    from sim import Sim  # type: ignore[import-not-found]

    volumes = sorted((shared / "corpora" / "frus").glob("*.epub"))
    held = list(documents(volumes, options.documents))
    folder = Path(tempfile.mkdtemp())
    made = options.store or folder / "made.sqlite"
    await fill(made, held)
    # A store remembers that its commands were declared; this Discord is new.
    store = folder / "opis.sqlite"
    await asyncio.to_thread(copy, made, store)
    bare_bot = shared / "tools" / "discord_sim" / "selftest" / "bot.py"
    async with Sim(rate_limits=False) as sim, Sim() as bare:
        bot = await sim.start_bot([sys.executable, "-m", "bot", "run"], env={"OPIS_DATABASE": str(store)})
        await bare.start_bot([sys.executable, str(bare_bot)])
        await sim.ready("quote", "cite")
        await bare.ready("ping", "fruit")
        members = Members(sim, held)
        times: dict[str, list[float]] = {}
        for _ in range(300):
            for name, asked in {
                "cite": members.slash("cite", document=members.one().id),
                "ping": bare.slash("ping", text="hello"),
                "completion": members.complete(),
                "bare completion": bare.autocomplete("fruit", "name", "ap"),
            }.items():
                answer = await asked
                times.setdefault(name, []).append(answer.latency_ms)
        p50 = {name: percentile(values, 50) for name, values in times.items()}
        print("p50 ms:", {name: round(value, 2) for name, value in p50.items()})
        print(
            f"ratio of /cite {p50['cite'] / p50['ping']:.2f}, of completion {p50['completion'] / p50['bare completion']:.2f}"
        )
        at_fixed_rate = await at_rate(sim, members.any, 50, options.seconds)
        print("50 a second:", at_fixed_rate)
        memory = [bot.memory_mb()]
        begun = sim.stats.interactions
        while sim.stats.interactions - begun < options.more:
            await saturate(sim, members.any, 8, 10)
            memory.append(bot.memory_mb())
        print("memory, MB:", [round(value) for value in memory], "peak", round(bot.memory_mb(peak=True)))
        print(sim.report())
        code, _ = await bot.stop()
    missed = at_fixed_rate.missed + sim.stats.missed_deadline
    return 1 if missed or sim.violations or code else 0


if __name__ == "__main__":
    parser, needs = arguments(__doc__, "tools/discord_sim/sim.py", "corpora/frus")
    parser.add_argument("--documents", type=int, default=14_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--more", type=int, default=30_000)
    parser.add_argument("--store", type=Path)
    given = parser.parse_args()
    sys.exit(asyncio.run(load(checked(given, needs), given)))
