"""Kills an ingest at random moments, as often as wanted, and looks each time what is left of it.

After every kill the store must open and be found sound, hold every document that was reported as stored, and each
document that it holds must be equal to the one that an undisturbed ingest gives. Every other ingest goes on with
the store that the kill before it left; the others begin with none, so that opening and making a store is killed,
too. At the end of each store's life an undisturbed rerun must complete it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from generated import write_pages

from storage.archive import Archive
from storage.intake.ingest import Outcome
from storage.model import COMMON, Document

THERE = frozenset({Outcome.ADDED, Outcome.UNCHANGED})


@dataclass
class Tally:
    """What was seen."""

    kills: int = 0
    too_late: int = 0
    held: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


async def ingest(store: Path, pages: Path, acknowledge: int | None = None) -> None:
    """Ingest the folder; write each document's id to the descriptor `acknowledge` once it is reported."""
    async with await Archive.open(store) as archive:
        async for report in archive.ingest.paths([pages]):
            if report.outcome not in THERE:
                raise AssertionError(report)
            if acknowledge is not None:
                os.write(acknowledge, f"{report.document}\n".encode())


async def held_by(store: Path) -> tuple[dict[str, Document], list[str]]:
    """Every document of a store, and what an examination finds wrong with it."""
    async with await Archive.open(store) as archive:
        health = await archive.check(deep=True)
        cards, _ = await archive.documents.listing((COMMON,), limit=-1)
        documents = [await archive.documents.get((COMMON,), card.id) for card in cards]
    return {one.id: one for one in documents if one}, [str(finding) for finding in health.findings]


def killed_ingest(store: Path, pages: Path, after: float) -> tuple[set[str], bool]:
    """Ingest in a process of its own and kill it after so many seconds: what it reported, and whether it was still at it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            asyncio.run(ingest(store, pages, writing))
            os._exit(0)
        os._exit(1)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as reports:
        acknowledged = set(reports.read().split())
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise AssertionError("the ingest failed by itself")
    return acknowledged, os.WIFSIGNALED(status)


def look(store: Path, acknowledged: set[str], whole: dict[str, Document], tally: Tally) -> None:
    """Look at what a kill left."""
    held, findings = asyncio.run(held_by(store))
    tally.faults += findings
    tally.faults += [f"lost: {one}" for one in acknowledged - held.keys()]
    tally.faults += [f"not whole: {one}" for one, document in held.items() if document != whole[one]]
    tally.held.append(len(held))


def complete(store: Path, pages: Path, whole: dict[str, Document], tally: Tally) -> None:
    """Rerun an ingest undisturbed and look whether everything is there."""
    asyncio.run(ingest(store, pages))
    held, findings = asyncio.run(held_by(store))
    tally.faults += findings
    if held != whole:
        tally.faults.append(f"a rerun left {len(held)} of {len(whole)}")


def run(kills: int, documents: int, seed: int, folder: Path) -> Tally:
    """Kill so many ingests."""
    chance = random.Random(seed)
    pages = folder / "pages"
    write_pages(pages, documents, seed)
    start = time.perf_counter()
    asyncio.run(ingest(folder / "whole.sqlite", pages))
    lasts = time.perf_counter() - start
    print(f"undisturbed: {lasts:.2f} s, {documents / lasts:.0f} documents/s")
    whole, _ = asyncio.run(held_by(folder / "whole.sqlite"))
    tally = Tally()
    while tally.kills < kills:
        life = folder / "life"
        for _ in range(chance.choice((1, 2))):
            acknowledged, cut = killed_ingest(life / "opis.sqlite", pages, chance.uniform(0, lasts))
            tally.kills += cut
            tally.too_late += not cut
            look(life / "opis.sqlite", acknowledged, whole, tally)
        complete(life / "opis.sqlite", pages, whole, tally)
        shutil.rmtree(life)
        print(f"\r{tally.kills} kills, {len(tally.faults)} faults", end="", flush=True)
    return tally


def main() -> int:
    """Run from the command line; 1 where anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = run(chosen.kills, chosen.documents, chosen.seed, Path(folder))
    held = sorted(tally.held)
    print(f"\n{tally.kills} kills ({tally.too_late} came too late); documents held after a kill: ", end="")
    print(f"{held[0]} to {held[-1]}, median {held[len(held) // 2]}; faults: {len(tally.faults)}")
    for fault in tally.faults[:20]:
        print(" ", fault)
    return bool(tally.faults)


if __name__ == "__main__":
    sys.exit(main())
