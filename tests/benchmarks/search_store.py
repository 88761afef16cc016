"""What the search benchmarks share: stores made from record files, the measuring tools, and how figures are printed."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from storage.database import Database
from storage.finding.vocabulary import recount
from storage.intake.indexing import rebuild
from storage.intake.shelving import put
from storage.model import Document, Part, Passage, Record, RecordDate, Section

EVERYTHING = ("common",)
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_BATCH = 2000


def arguments(about: str) -> argparse.ArgumentParser:
    """The options that every benchmark takes."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="the folder with tools/ and corpora/")
    parser.add_argument(
        "--store", type=Path, required=True, help="the store to measure; made if it is not there"
    )
    parser.add_argument("--count", type=int, default=40, help="questions of each kind")
    return parser


def tool(shared: Path, name: str) -> Any:
    """A measuring tool of the shared folder, or a sentence that it is missing."""
    folder = shared / "tools"
    if not (folder / f"{name}.py").exists():
        sys.exit(
            f"{folder / name}.py is missing: --shared must name the folder that holds tools/ and corpora/."
        )
    sys.path.insert(0, str(folder))
    return importlib.import_module(name)


def lines(path: Path, most: int | None = None) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-lines file, or a sentence that it is missing."""
    if not path.exists():
        sys.exit(f"{path} is missing.")
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, islice(file, most))


def made(held: dict[str, Any]) -> Document:
    """A record as a document of one passage."""
    text = held.get("text") or held.get("title") or ""
    key = str(held["id"])
    date, number = held.get("date") or None, str(held.get("number") or "") or None
    return Document(
        id=key,
        record=Record(
            layout="record",
            title=held.get("title") or key,
            date=RecordDate(date, date) if date else None,
            number=number,
        ),
        source=text,
        sections=(Section(Part.BODY, 0, len(text)),),
        passages=(Passage(1, 0, len(text), text),) if text else (),
    )


async def fill(store: Path, documents: Iterable[Document]) -> None:
    """Make the store, unless it is there."""
    if not await asyncio.to_thread(store.exists):
        await _make(store, documents)


async def _make(store: Path, documents: Iterable[Document]) -> None:
    began, waiting = time.process_time(), iter(documents)
    async with await Database.open(store) as database:
        total = 0
        # While it is empty: else the archive would index the whole store anew when it opens it.
        await database.write(rebuild)
        while batch := list(islice(waiting, _BATCH)):
            await database.write(lambda c, batch=batch: [put(c, one, one.id, _NOW) for one in batch])
            total += len(batch)
        await database.write(recount)
    spent = time.process_time() - began
    print(f"store: {total} documents, {spent:.1f} s CPU")


class Figures:
    """Wall and CPU milliseconds of questions asked one at a time."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    async def ask(self, question: Callable[[], Awaitable[Any]]) -> Any:
        """Ask, and take the time."""
        cpu, wall = time.process_time(), time.perf_counter()
        answer = await question()
        self.wall.append((time.perf_counter() - wall) * 1e3)
        self.cpu.append((time.process_time() - cpu) * 1e3)
        return answer

    def __str__(self) -> str:
        return (
            f"wall p50 {share(self.wall, 0.5):.1f} p95 {share(self.wall, 0.95):.1f} max {max(self.wall):.1f} ms, "
            f"cpu p50 {share(self.cpu, 0.5):.1f} p95 {share(self.cpu, 0.95):.1f} ms"
        )


def share(values: list[float], part: float) -> float:
    """The value under which `part` of them lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def mean(values: list[float]) -> float:
    """Their mean; 0 for none."""
    return sum(values) / max(1, len(values))


def run(main: Awaitable[None]) -> None:
    """Run a benchmark."""
    asyncio.run(main)  # type: ignore[arg-type]
