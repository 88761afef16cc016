"""How fast documents come in, how long a store takes to open, and how long the event loop is held up meanwhile.

Prints CPU beside wall time, since other work may run on the machine, and the ratio to a bare insert of the same
texts into an FTS5 table.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from generated import write_pages

from storage.archive import Archive
from storage.intake.shelving import put
from storage.intake.understanding import parse_and_read
from storage.model import Document


@contextlib.contextmanager
def timed(what: str, count: int) -> Iterator[None]:
    """Print how long each of `count` took."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(
        f"{what:32} {wall / count * 1000:8.2f} ms wall {cpu / count * 1000:8.2f} ms CPU {count / cpu:8.0f}/s CPU"
    )


async def longest_stall(stalls: list[float]) -> None:
    """Note how late the loop comes back to a task that sleeps a millisecond."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        stalls.append(time.perf_counter() - before - 0.001)


async def whole_way(store: Path, pages: Path, count: int) -> None:
    """From files to documents on the disk, and again when nothing has changed."""
    stalls: list[float] = []
    async with await Archive.open(store) as archive:
        watch = asyncio.create_task(longest_stall(stalls))
        with timed("file to document", count):
            async for _ in archive.ingest.paths([pages]):
                pass
        stalls.sort()
        print(
            f"{'event loop held up':32} {stalls[-1] * 1000:8.2f} ms at most, p99 {stalls[len(stalls) * 99 // 100] * 1000:.2f} ms"
        )
        with timed("the same file again", count):
            async for _ in archive.ingest.paths([pages]):
                pass
        watch.cancel()
    with timed("open and close", 20):
        for _ in range(20):
            await (await Archive.open(store)).close()
    async with await Archive.open(store) as archive:
        with timed("check, a document", count):
            await archive.check()


async def write_path(store: Path, documents: list[Document]) -> None:
    """One transaction a document, as for one document a file."""
    now = datetime.now(UTC)
    async with await Archive.open(store) as archive:
        for start in range(0, len(documents), max(1, len(documents) // 4)):
            part = documents[start : start + max(1, len(documents) // 4)]
            with timed(f"write, from document {start}", len(part)):
                for one in part:
                    await archive.database.write(
                        lambda connection, one=one: put(connection, one, one.id, now)
                    )
    print(f"{'store':32} {size(store) / sum(len(one.source) for one in documents):8.2f} x text")


def size(store: Path) -> int:
    """Bytes of the closed store."""
    return store.stat().st_size


def bare(store: Path, documents: list[Document]) -> None:
    """The same passages into an FTS5 table and nothing else."""
    with contextlib.closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE VIRTUAL TABLE bare USING fts5 (text, tokenize = 'porter')")
        with timed("bare FTS5 insert", len(documents)):
            for one in documents:
                connection.execute("BEGIN")
                connection.executemany(
                    "INSERT INTO bare VALUES (?)", ((passage.text,) for passage in one.passages)
                )
                connection.execute("COMMIT")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = write_pages(folder / "pages", count, seed=1)
        with timed("parse and read", count):
            read = [found for page in pages for found in parse_and_read(page.name, page.read_bytes())]
        documents = [one for one in read if isinstance(one, Document)]
        print(
            f"{len(documents)} documents, {sum(len(one.passages) for one in documents)} passages, "
            f"{sum(len(one.source) for one in documents) // len(documents)} characters each"
        )
        asyncio.run(write_path(folder / "write.sqlite", documents))
        bare(folder / "bare.sqlite", documents)
        asyncio.run(whole_way(folder / "whole.sqlite", folder / "pages", count))


if __name__ == "__main__":
    main()
