"""How volumes of documents come in: time and memory of each, whether a thousand documents cost the same at the end, the ratio to a bare insert.

Volumes are taken in again and again as libraries of their own, until the store holds as many documents as wished. CPU is
that of this process and of those that read the files, since other work may run on the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import os
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from storage.archive import Archive

THOUSAND = 1000
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Spent:
    """Seconds on the wall, seconds of CPU here and in the readers."""

    wall: float
    here: float
    readers: float

    def since(self, before: Spent) -> Spent:
        return Spent(self.wall - before.wall, self.here - before.here, self.readers - before.readers)

    def __str__(self) -> str:
        cpu = self.here + self.readers
        return f"{self.wall:7.2f} s wall {cpu:7.2f} s CPU ({self.here:.2f} here, {self.readers:.2f} readers)"


def children() -> Iterator[Path]:
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if path.read_text().rpartition(")")[2].split()[1] == str(os.getpid()):
                yield path.parent


def spent() -> Spent:
    gone = resource.getrusage(resource.RUSAGE_CHILDREN)
    readers = gone.ru_utime + gone.ru_stime
    for child in children():
        with contextlib.suppress(OSError):
            fields = (child / "stat").read_text().rpartition(")")[2].split()
            readers += (int(fields[11]) + int(fields[12])) / _TICKS
    return Spent(time.perf_counter(), time.process_time(), readers)


def peak() -> tuple[float, float]:
    """Megabytes at most: of this process, of the greatest reader."""
    readers = [0.0]
    for child in children():
        with contextlib.suppress(OSError):
            status = (child / "status").read_text()
            readers.append(float(status.partition("VmHWM:")[2].split()[0]) / 1024)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, max(readers)


async def take_in(store: Path, volumes: list[Path], wished: int) -> None:
    """Take volumes in until `wished` documents are held, and tell what each volume and each thousand cost."""
    held, begun = 0, spent()
    thousands: list[tuple[int, Spent]] = []
    async with await Archive.open(store) as archive:
        for number in itertools.count():
            if held >= wished:
                break
            volume, library = volumes[number % len(volumes)], f"copy-{number // len(volumes)}"
            before, added = spent(), 0
            async for report in archive.ingest.paths([volume], library=library):
                added += report.document is not None
            cost = spent().since(before)
            held += added
            thousands.append((added, cost))
            here, reader = peak()
            print(
                f"{volume.stem:16} {added:5} documents, {held:6} in all {cost}; peak {here:.0f} MB here, {reader:.0f} MB a reader"
            )
    total = spent().since(begun)
    print(f"{held} documents {total}; {total.wall / held * THOUSAND:.2f} s wall a thousand")
    first, last = thousands[: len(volumes)], thousands[-len(volumes) :]
    for name in ("wall", "here", "readers"):
        early, late = (
            sum(getattr(cost, name) for _, cost in part) / sum(count for count, _ in part) * THOUSAND
            for part in (first, last)
        )
        print(f"  {name:8} a thousand: first {early:6.2f} s, last {late:6.2f} s, ratio {late / early:.2f}")


def bare(store: Path, held: Path) -> None:
    """The same passages into an FTS5 table and nothing else, in one transaction a thousand."""
    with contextlib.closing(sqlite3.connect(held)) as connection:
        texts = connection.execute(
            "SELECT text FROM passages WHERE library = 'copy-0' ORDER BY row"
        ).fetchall()
        (count,) = connection.execute("SELECT count(*) FROM documents WHERE library = 'copy-0'").fetchone()
    with contextlib.closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE VIRTUAL TABLE bare USING fts5 (text, tokenize = 'porter')")
        before = spent()
        for part in _parts(texts):
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO bare VALUES (?)", part)
            connection.execute("COMMIT")
        cost = spent().since(before)
    print(
        f"bare FTS5 insert of {count} documents: {cost}; {cost.here / count * THOUSAND:.2f} s CPU a thousand"
    )


def _parts(texts: list[tuple[str]]) -> Iterator[list[tuple[str]]]:
    return (texts[start : start + THOUSAND] for start in range(0, len(texts), THOUSAND))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("volumes", nargs="+", type=Path)
    parser.add_argument("--documents", type=int, default=0, help="how many the store is to hold in the end")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(take_in(folder / "opis.sqlite", options.volumes, options.documents or 1))
        bare(folder / "bare.sqlite", folder / "opis.sqlite")


if __name__ == "__main__":
    main()
