"""What a running bot counts, for Prometheus: answers and how long they took, posts, the store's size.

Figures by command and outcome alone: no server, member or word is in them. A port is opened only where the
settings name one, and only on this machine.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from storage.memory.postings import Postings

MEASURE_EVERY = 60.0
"""Seconds between two looks at what is read from the store."""

# Discord gives three seconds for an answer or a word that it is coming, fifteen minutes for the answer itself.
_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.7, 1.0, 1.5, 3.0, 10.0, 60.0)


@dataclass(slots=True)
class Making:
    """An answer that is being made; whoever makes it sets `outcome`. One that ends without it is a fault."""

    outcome: str = "fault"


class Metrics:
    """The figures, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._answers = Counter(
            "opis_answers",
            "Answers by command and outcome: found, unclear, missing, refused, deadline, fault.",
            ["command", "outcome"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "opis_answer_seconds",
            "How long answers took to make, waiting for their turn included.",
            ["command"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._posts = Gauge(
            "opis_posts", "Dates of daily posts by what became of them.", ["state"], registry=self.registry
        )
        self._store = Gauge("opis_store_bytes", "The store's size with its log.", registry=self.registry)

    @contextmanager
    def making(self, command: str) -> Iterator[Making]:
        """Count and clock the answer that is made inside the block."""
        began, answer = time.perf_counter(), Making()
        try:
            yield answer
        finally:
            self._seconds.labels(command).observe(time.perf_counter() - began)
            self._answers.labels(command, answer.outcome).inc()

    async def measure(self, store: Path, postings: Postings) -> None:
        """Look at what is counted in the store itself."""
        for state, count in (await postings.counts()).items():
            self._posts.labels(state.value).set(count)
        self._store.set(await asyncio.to_thread(_size, store))


async def serve(
    metrics: Metrics,
    port: int,
    store: Path,
    postings: Postings,
    *,
    rest: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Answer Prometheus at http://127.0.0.1:`port`/metrics until cancelled; OSError where the port is taken."""
    server, thread = start_http_server(port, addr="127.0.0.1", registry=metrics.registry)
    try:
        while True:
            await metrics.measure(store, postings)
            await rest(MEASURE_EVERY)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _size(store: Path) -> int:
    files = (store, store.with_name(f"{store.name}-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
