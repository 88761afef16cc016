"""Timelines of a volume: how long the archive takes to answer for dates, and the picture to be drawn.

Takes a volume into a store of its own, asks for every day of the year, for a person and for a stretch of time, and draws 200
events. `--pictures FOLDER` writes the examples of the documentation: both seeds, the volume's year, one person.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from shared import arguments, checked

from bot.answers.timeline import Event, timeline
from bot.answers.today import MonthDay, occasions
from bot.rendering.timeline_picture import draw
from bot.strings import strings
from storage.archive import Archive
from storage.chronology import Within
from storage.extents import julian_day
from storage.model import COMMON

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SCOPE = (COMMON,)
PERSON = "Dulles"


async def main(options: argparse.Namespace, shared: Path) -> None:
    volume = options.volume or shared / "corpora/frus/frus1950v06.epub"
    store = Path(tempfile.mkdtemp()) / "opis.sqlite"
    async with await Archive.open(store) as archive:
        begun = time.perf_counter()
        reports = [report async for report in archive.ingest.paths([*SEEDS, volume])]
        added = sum(report.document is not None for report in reports)
        print(f"{added} documents in {time.perf_counter() - begun:.1f} s")
        if added <= len(SEEDS):
            sys.exit(f"No document was read from {volume}: is there a layout for it?")
        await days_of_the_year(archive)
        year = await stretch(archive, julian_day(1950, 1, 1), julian_day(1950, 12, 31))
        picture(year[:200], "200 events")
        if options.pictures:
            await examples(archive, year, options.pictures)


async def days_of_the_year(archive: Archive) -> None:
    times, held = [], 0
    for month in range(1, 13):
        for day in range(1, 29):
            begun = time.perf_counter()
            found = await archive.chronology.on_day(SCOPE, [(month, day)])
            held += bool(occasions(MonthDay(month, day), found))
            times.append((time.perf_counter() - begun) * 1000)
    print(
        f"on this date: median {statistics.median(times):.1f} ms, longest {max(times):.0f} ms, {held} of {len(times)} days held"
    )


async def stretch(archive: Archive, first: int, last: int) -> tuple[Event, ...]:
    begun = time.perf_counter()
    found = await archive.chronology.mentions(SCOPE, Within(first=first, last=last))
    asked = time.perf_counter()
    line = timeline(found.dated, first=first, last=last)
    print(
        f"a year: {len(found.dated)} mentions asked for in {(asked - begun) * 1000:.0f} ms, "
        f"{len(line.events)} events in {(time.perf_counter() - asked) * 1000:.0f} ms"
    )
    return line.events


def picture(events: Sequence[Event], title: str, file: Path | None = None) -> None:
    form = "svg" if file and file.suffix == ".svg" else "png"
    begun = time.perf_counter()
    drawn = draw(events, title, strings(), form=form)  # type: ignore[arg-type]
    print(f"{title}: {len(events)} events drawn in {(time.perf_counter() - begun) * 1000:.0f} ms")
    if file:
        file.write_bytes(drawn.data)


async def examples(archive: Archive, year: Sequence[Event], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 - a script waits for nobody
    cards, _ = await archive.documents.listing(SCOPE, limit=4)
    for report in [report async for report in archive.ingest.paths(SEEDS)]:
        document = await archive.documents.get(SCOPE, report.document or "")
        if document:
            picture(timeline(document).events, document.record.title, folder / f"timeline-{document.id}.png")
    picture(
        year,
        next((card.record.collection for card in cards if card.record.collection), "A volume"),
        folder / "timeline-year.png",
    )
    found = await archive.chronology.mentions(SCOPE, Within(names=(PERSON,)))
    picture(timeline(found.dated).events, PERSON, folder / "timeline-person.png")


if __name__ == "__main__":
    parser, needs = arguments(__doc__ or "", "corpora/frus")
    parser.add_argument("--volume", type=Path, help="an EPUB volume (default: a volume of the corpora)")
    parser.add_argument("--pictures", type=Path, help="a folder for the pictures of the documentation")
    given = parser.parse_args()
    asyncio.run(main(given, checked(given, needs)))
