"""What the daily post says over years on printed volumes: never untrue, never the same before all others had their turn.

    python tests/benchmarks/daily_archive.py --shared PATH [--years 5] [--store FILE]

Reads the corpora into a store (kept and used again where `--store` names one), lives day by day for one
subscription, and checks each post against the archive.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

from shared import arguments, checked

sys.path[:0] = [str(Path(__file__).parents[2])]

from bot.answers.edition import Edition, Kind  # noqa: E402 - the project is beside this script
from bot.answers.today import Why, days_of  # noqa: E402
from bot.daily.editor import ArchiveEditor, wish_of  # noqa: E402
from bot.desk import Desk  # noqa: E402
from storage.archive import Archive  # noqa: E402
from storage.extents import calendar_day, extent  # noqa: E402
from storage.memory.daily import Posting, State, Subscription  # noqa: E402
from storage.memory.postings import Postings  # noqa: E402
from storage.memory.subscriptions import Subscriptions  # noqa: E402
from storage.model import Status  # noqa: E402
from storage.reading.sentences import sentences  # noqa: E402

START = date(2027, 1, 1)
_STATUS = {Why.HAPPENED: Status.HAPPENED, Why.PLANNED: Status.PLANNED, Why.CONDITIONAL: Status.CONDITIONAL}


class Life:
    """One subscription, day by day."""

    def __init__(self, archive: Archive, order: Subscription) -> None:
        self.archive = archive
        self.order = order
        self.postings = Postings(archive.database)
        self.now = datetime.combine(START, clock_time(8), UTC)
        self.editor = ArchiveEditor(archive, self.postings, Desk(archive).think, clock=lambda: self.now)
        self.wrong: list[str] = []
        self.posts: Counter[str] = Counter()
        self.used: dict[tuple[int, int], Counter[tuple[str, int]]] = defaultdict(Counter)
        self.slowest = 0.0

    async def day(self, day: date) -> None:
        self.now = datetime.combine(day, clock_time(8), UTC)
        began = time.perf_counter()
        edition = await self.editor.compose(self.order, day)
        self.slowest = max(self.slowest, time.perf_counter() - began)
        if edition is None or edition.kind is not Kind.EXCERPT:
            self.posts["silence"] += 1
            return
        await self.check(day, edition)
        row = Posting(
            subscription=self.order.id,
            day=day,
            due=self.now,
            state=State.POSTED,
            posted=self.now,
            excerpt=edition.excerpt,
        )
        assert await self.postings.claim(row)

    async def check(self, day: date, edition: Edition) -> None:
        item = edition.item
        assert item is not None
        self.posts[item.why] += 1
        covered = extent(item.edtf)
        own = calendar_day(covered.first)[1:] if covered else None
        if (
            covered is None
            or not covered.is_day
            or own not in days_of(day)
            or edition.leap != (own != (day.month, day.day))
        ):
            self.wrong.append(f"{day}: {item.edtf} {item.words!r} in {item.document}")
        document = await self.archive.documents.get(wish_of(self.order).scope, item.document)
        assert document is not None
        if document.source[item.start : item.end] != item.text:
            self.wrong.append(f"{day}: no slice of {item.document}")
        if item.why in _STATUS and item.status is not _STATUS[item.why]:
            self.wrong.append(f"{day}: {item.why} but {item.status} in {item.document}")
        touched = [p for p in document.passages if p.start < item.end and item.start < p.end]
        bounds = {
            edge
            for passage in touched
            for span in sentences(document.source, passage.start, passage.end)
            for edge in span
        }
        if not {item.start, item.end} <= bounds:
            self.wrong.append(
                f"{day}: no whole sentences in {item.document} ¶{item.passage}: {item.text[:80]!r}"
            )
        await self.turns(day, (item.document, item.passage or 0))

    async def turns(self, day: date, chosen: tuple[str, int]) -> None:
        """No excerpt a further time before every other one of its day came as often."""
        fall = await self.editor._fall(wish_of(self.order), day)
        used = self.used[day.month, day.day]
        if used[chosen] > min(used[item.document, item.passage or 0] for item in fall.items):
            self.wrong.append(f"{day}: {chosen} again before its turn")
        used[chosen] += 1


async def main(corpora: Path, store: Path, years: int) -> int:
    async with await Archive.open(store) as archive:
        holdings = await archive.documents.holdings(("common",))
        if not holdings.documents:
            began = time.perf_counter()
            async for _ in archive.ingest.paths([corpora]):
                pass
            holdings = await archive.documents.holdings(("common",))
            print(f"read in {time.perf_counter() - began:.0f} s", flush=True)
        print(holdings, flush=True)
        keep = Subscriptions(archive.database)
        plain = Subscription(
            id=0, guild=1, channel=1, clock=clock_time(8), zone="UTC", since=datetime(2026, 1, 1, tzinfo=UTC)
        )
        life = Life(archive, await keep.add(plain))
        day = START
        while day.year < START.year + years:
            await life.day(day)
            day += timedelta(days=1)
        repeated = sum(max(used.values()) for used in life.used.values())
        print(
            f"{sum(life.posts.values())} days, {dict(life.posts)}; slowest {life.slowest * 1000:.0f} ms; most turns {repeated}"
        )
        print(f"wrong: {len(life.wrong)}", *life.wrong[:20], sep="\n")
        await keep.remove(life.order.id)
        return 1 if life.wrong else 0


if __name__ == "__main__":
    parser, needs = arguments(__doc__ or "", "corpora/frus")
    parser.add_argument("--years", type=int, default=5)
    parser.add_argument("--store", type=Path, default=None)
    options = parser.parse_args()
    corpora = checked(options, needs) / "corpora" / "frus"
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(asyncio.run(main(corpora, options.store or Path(folder) / "opis.sqlite", options.years)))
