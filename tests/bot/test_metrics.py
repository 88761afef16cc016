"""What Prometheus is told: commands, outcomes, seconds, posts and bytes, and nobody's words."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest
from prometheus_client import generate_latest

from bot.metrics import Metrics, serve
from storage.archive import Archive
from storage.memory.postings import Postings


def figures(metrics: Metrics) -> str:
    return generate_latest(metrics.registry).decode()


def test_an_answer_is_counted_with_its_outcome_and_its_time() -> None:
    metrics = Metrics()
    with metrics.making("search") as making:
        making.outcome = "found"
    assert 'opis_answers_total{command="search",outcome="found"} 1.0' in figures(metrics)
    assert 'opis_answer_seconds_count{command="search"} 1.0' in figures(metrics)


def test_an_answer_that_broke_off_is_a_fault() -> None:
    metrics = Metrics()
    with pytest.raises(RuntimeError), metrics.making("quote"):
        raise RuntimeError
    assert 'opis_answers_total{command="quote",outcome="fault"} 1.0' in figures(metrics)


async def test_the_stores_size_and_the_posts_are_measured_and_served_on_this_machine(
    seeded: Archive, unused_tcp_port: int
) -> None:
    served: list[str] = []

    class Enough(Exception):  # noqa: N818 -- ends a loop that runs until it is stopped
        pass

    async def scrape(seconds: float) -> None:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{unused_tcp_port}/metrics") as answer,
        ):
            served.append(await answer.text())
        raise Enough

    store: Path = seeded.database.path
    with pytest.raises(Enough):
        await serve(Metrics(), unused_tcp_port, store, Postings(seeded.database), rest=scrape)
    assert 'opis_posts{state="posted"} 0.0' in served[0]
    assert "opis_store_bytes" in served[0]
