"""Files are understood in processes of their own, whatever a file does to them."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator

import pytest

from storage.intake.understanding import parse_and_read
from storage.intake.workers import Workers
from storage.model import Refusal
from tests.conftest import SEEDS
from tests.making import document


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    opened = Workers(most=1, seconds=1, megabytes=400, program="tests.storage.hostile")
    yield opened
    await opened.close()


async def reasons(workers: Workers, name: str) -> list[str]:
    return [found.reason if isinstance(found, Refusal) else found.id for found in await workers(name, b"")]


async def test_a_worker_understands_what_this_process_would() -> None:
    workers = Workers()
    try:
        for seed in SEEDS:
            assert await workers(seed.name, seed.read_bytes()) == parse_and_read(seed.name, seed.read_bytes())
    finally:
        await workers.close()


async def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_read(workers: Workers) -> None:
    assert await reasons(workers, "endless") == ["too_slow"]
    assert await reasons(workers, "good") == ["1", "no_text"]


async def test_a_file_that_takes_too_much_memory_is_given_up_and_the_next_one_read(workers: Workers) -> None:
    assert await reasons(workers, "bomb") == ["too_much_memory"]
    assert await reasons(workers, "good") == ["1", "no_text"]


async def test_a_file_that_brings_its_process_down_is_given_up_and_logged(
    workers: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert await reasons(workers, "crash") == ["parser_fault"]
    assert "crash" in caplog.text
    assert await reasons(workers, "good") == ["1", "no_text"]


async def test_what_our_own_rules_stumble_over_is_logged_with_its_trace(
    workers: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert await reasons(workers, "fault") == ["1", "parser_fault"]
    assert "ZeroDivisionError" in caplog.text


async def test_what_a_library_prints_does_not_disturb_the_answers(workers: Workers) -> None:
    assert await reasons(workers, "chatter") == ["1", "no_text"]


async def test_a_worker_knows_no_token(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    refusal = (await workers("good", b""))[1]
    assert isinstance(refusal, Refusal)
    assert not {"DISCORD_TOKEN"} & set(refusal.facts["environment"])  # type: ignore[call-overload]
    assert "DISCORD_TOKEN" in os.environ


async def test_what_is_large_comes_through_whole(workers: Workers) -> None:
    text = "— ten letters " * 40_000
    assert (await workers("good", text.encode()))[0] == document("1", text)


async def test_more_files_than_workers_wait_their_turn(workers: Workers) -> None:
    found = await asyncio.gather(*(reasons(workers, "good") for _ in range(5)))
    assert found == [["1", "no_text"]] * 5


async def test_a_file_nobody_waits_for_any_more_is_given_up(workers: Workers) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(workers("endless", b""), 0.2)
    assert await reasons(workers, "good") == ["1", "no_text"]
