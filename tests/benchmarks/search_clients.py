"""Sixteen clients at once, one question in ten a heavy one: how long light questions take, and how long the event loop stands still.

search_clients.py --shared DIR --store FILE --paragraphs PARAS.jsonl [--n 100000] [--clients 16] [--questions 400] [--writes]
PARAS.jsonl as tools/make_search_corpus.py makes it. Light questions: the engine's own ranking of two rare words (`words`),
a document by its id (`document`), a completion (`completion`), /search with two rare words (`search`). Heavy ones: /search
with a sentence, and a quotation with words left out. The same light questions asked alone are printed first.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import sqlite3
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from search_store import EVERYTHING, arguments, fill, lines, made, run, share

from bot.terminal.run import shorten_pauses
from storage.archive import Archive
from storage.finding.query import STOP_WORDS
from storage.finding.search import Query
from storage.folding import words
from storage.intake.shelving import put

Question = Callable[[], Awaitable[Any]]

_RARE = (5, 200)
_BEAT = 0.005
_TWO = "SELECT rowid FROM document_index WHERE document_index MATCH ? ORDER BY rank LIMIT 10"
_OCCURRING = "SELECT word FROM vocabulary WHERE passages BETWEEN ? AND ? AND word GLOB '[a-z]*' LIMIT 3000"


def idle(late: Any) -> None:
    """In a process of its own: how late the machine wakes whoever does nothing."""
    while True:
        began = time.perf_counter()
        time.sleep(_BEAT)
        late.value = max(late.value, (time.perf_counter() - began - _BEAT) * 1e3)


class Asking:
    """The questions, drawn from the archive's own words and texts."""

    def __init__(self, archive: Archive, paragraphs: list[dict[str, Any]], rare: list[str]) -> None:
        self.archive = archive
        self.paragraphs = paragraphs
        self.rare = rare
        self.chance = random.Random(4)

    def light(self) -> dict[str, Question]:
        two = self.chance.sample(self.rare, 2)
        match = " ".join(f'"{word}"' for word in two)
        one = str(self.chance.choice(self.paragraphs)["id"])
        archive = self.archive
        return {
            "words": lambda: archive.database.read(lambda c: c.execute(_TWO, (match,)).fetchall()),
            "document": lambda: archive.documents.get(EVERYTHING, one),
            "completion": lambda: archive.titles.complete(EVERYTHING, one[:4]),
            "search": lambda: archive.search.find(EVERYTHING, Query(text=" ".join(two))),
        }

    def heavy(self) -> dict[str, Question]:
        said = self._sentence(14)
        kept = " ".join(word for word in said if self.chance.random() > 0.2)
        sentence = " ".join(self._sentence(8))
        return {
            "sentence": lambda: self.archive.search.find(EVERYTHING, Query(text=sentence)),
            "quotation": lambda: self.archive.quotations.located(EVERYTHING, kept),
        }

    def _sentence(self, length: int) -> list[str]:
        while True:
            said = words(self.chance.choice(self.paragraphs)["text"])
            if len(said) > length and len(set(said) - STOP_WORDS) > length // 2:
                return said[:length]


async def drive(load: list[tuple[str, Question]], clients: int) -> tuple[dict[str, list[float]], list[float]]:
    """Milliseconds of each sort of question, and how late the event loop's own clock came round."""
    waiting, took, late = iter(load), defaultdict(list), []

    async def client() -> None:
        for sort, question in waiting:
            began = time.perf_counter()
            await question()
            took[sort].append((time.perf_counter() - began) * 1e3)

    async def beat() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(_BEAT)
            late.append((time.perf_counter() - began - _BEAT) * 1e3)

    beating = asyncio.create_task(beat())
    await asyncio.gather(*(client() for _ in range(clients)))
    beating.cancel()
    with suppress(asyncio.CancelledError):
        await beating
    return took, late


async def write(archive: Archive, number: int) -> None:
    """Take in documents one after the other, as an ingest does."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    text = "Written while others read. " * 40
    while True:
        number += 1
        document = made({"id": f"clients-{number}", "text": text})
        await archive.database.write(lambda c, document=document: put(c, document, document.id, now))
        await asyncio.sleep(0.01)


def told(name: str, took: dict[str, list[float]], late: list[float], machine: Any) -> str:
    """The figures on lines, and the machine's own lateness beside the loop's."""
    rows = [
        f"{name:8} {sort:11} n {len(values):4}  p50 {share(values, 0.5):7.2f}  p95 {share(values, 0.95):7.1f} ms"
        for sort, values in sorted(took.items())
    ]
    stood = f"{name:8} event loop late: p95 {share(late, 0.95):.1f}, most {max(late):.1f} ms; an idle process {machine.value:.1f}"
    machine.value = 0.0
    return "\n".join([*rows, stood])


async def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--paragraphs", type=Path, required=True)
    parser.add_argument("--n", type=int, default=100_000)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--questions", type=int, default=400)
    parser.add_argument("--writes", action="store_true", help="take in documents meanwhile")
    options = parser.parse_args()
    await fill(options.store, map(made, lines(options.paragraphs, options.n)))
    with sqlite3.connect(options.store) as engine:
        rare = [word for (word,) in engine.execute(_OCCURRING, _RARE)]
    machine = multiprocessing.Value("d", 0.0)
    multiprocessing.Process(target=idle, args=(machine,), daemon=True).start()
    async with await Archive.open(options.store) as archive:
        asking = Asking(archive, list(lines(options.paragraphs, min(options.n, 20_000))), rare)
        await archive.quotations.locate(EVERYTHING, "warmng up teh vocabulary")
        await archive.titles.warm()
        shorten_pauses()
        load = [pair for _ in range(options.questions // 8) for pair in asking.light().items()]
        print(told("alone", *await drive(load, 1), machine), flush=True)
        for sort in ("words", "document", "completion", "search"):
            mixed = [(sort, asking.light()[sort]) for _ in range(options.questions)]
            for number in range(0, len(mixed), 10):
                mixed[number] = list(asking.heavy().items())[number // 10 % 2]
            asking.chance.shuffle(mixed)
            writing = asyncio.create_task(write(archive, 0)) if options.writes else None
            print(told("mixed", *await drive(mixed, options.clients), machine), flush=True)
            if writing:
                writing.cancel()
                with suppress(asyncio.CancelledError):
                    await writing


run(main())
