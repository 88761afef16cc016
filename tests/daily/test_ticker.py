"""Ticks at any times, by any clock, of one process or of several that share the servers."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.shards import Shards
from storage.memory.daily import Posting, State
from tests.daily.desk import DAY, START, Desk


async def test_a_year_without_the_bot_leaves_a_row_for_each_date_and_one_post(desk: Desk):
    s = await desk.subscribe()
    await desk.tick()
    desk.start()
    await desk.tick(days=400)
    held = await desk.postings.latest(s.id, 500)
    assert len(held) == 401
    assert [row.state for row in held].count(State.POSTED) == 2
    assert {row.state for row in held} == {State.POSTED, State.MISSED}


async def test_a_process_killed_at_its_very_first_tick_misses_nothing_silently(desk: Desk):
    s = await desk.subscribe()
    await desk.tick(days=4)
    held = await desk.postings.latest(s.id, 9)
    assert [(row.day.day, row.state) for row in held] == [
        (8, State.POSTED),
        (7, State.MISSED),
        (6, State.MISSED),
        (5, State.MISSED),
        (4, State.MISSED),
    ]


async def test_a_clock_that_ran_ahead_for_days_costs_no_later_post(desk: Desk):
    s = await desk.subscribe()
    await desk.tick()
    desk.skew = timedelta(days=5, hours=1)
    await desk.tick(minutes=1)
    desk.skew = timedelta(0)
    for _ in range(9 * 24):
        await desk.tick(hours=1)
    assert [desk.messages(s, DAY + timedelta(days=n)) for n in range(8)] == [1] * 8


async def test_the_ticker_goes_on_after_a_tick_that_failed(desk: Desk):
    s = await desk.subscribe()
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        desk.world.time += seconds
        if len(rests) == 1:
            await desk.database.write(lambda c: c.execute("ALTER TABLE remembered RENAME TO hidden"))
        if len(rests) == 2:
            await desk.database.write(lambda c: c.execute("ALTER TABLE hidden RENAME TO remembered"))
        if len(rests) == 90:
            raise asyncio.CancelledError

    await desk.subscriptions.change(replace(s, clock=time(7, 0)))
    desk.world.time = 30.0
    with pytest.raises(asyncio.CancelledError):
        await desk.ticker.run(rest)
    await desk.ticker.close(1)
    assert rests[0] == 30
    assert desk.messages(s) == 1


async def test_a_process_posts_and_settles_for_its_own_servers_alone(desk: Desk):
    ours, theirs = await desk.subscribe(guild=0), await desk.subscribe(guild=1 << 22, channel=21)
    claim = Posting(
        subscription=theirs.id, day=DAY, due=START, state=State.CLAIMED, attempts=1, tried=START, again=START
    )
    assert await desk.postings.claim(claim)
    desk.start(Shards(0, 0, 2))
    await desk.tick()
    assert (desk.messages(ours), desk.messages(theirs)) == (1, 0)
    assert await desk.row(theirs) == claim
    desk.start(Shards(1, 1, 2))
    await desk.tick(minutes=1)
    assert (desk.messages(ours), desk.messages(theirs)) == (1, 1)


async def test_what_a_process_for_all_had_looked_at_its_parts_look_at_no_more(desk: Desk):
    order = await desk.subscribe(since=START - timedelta(days=30), window=timedelta(hours=1))
    await desk.tick()
    assert desk.messages(order) == 1
    rows = len(await desk.postings.latest(order.id, 99))
    for part in (Shards(0, 0, 2), Shards(1, 1, 2)):
        desk.start(part)
        await desk.tick(minutes=1)
    assert len(await desk.postings.latest(order.id, 99)) == rows
