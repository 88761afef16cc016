"""Standing orders come back as they were made, and a change by anyone is seen by everyone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from storage.engine import Engine
from storage.memory.daily import (
    Content,
    Excerpt,
    Pause,
    Posting,
    Selection,
    State,
    Subscription,
    WhenEmpty,
    marker,
)
from storage.memory.postings import Postings
from storage.memory.subscriptions import Subscriptions

NOW = datetime(2026, 5, 4, 6, 0, tzinfo=UTC)
PLAIN = Subscription(id=0, guild=1 << 62, channel=2, clock=time(8, 30), zone="Asia/Kathmandu", since=NOW)
FULL = replace(
    PLAIN,
    weekdays=frozenset({1, 3, 7}),
    content=Content.WEEK,
    when_empty=WhenEmpty.MONTH,
    selection=Selection(
        libraries=("common", "guild:5"),
        archive="AVP RF",
        person="Kim Il Sung",
        earliest=1945,
        latest=1953,
        roles=("dated", "event"),
    ),
    style="chicago",
    locale="ko",
    role=77,
    thread=True,
    pin=True,
    window=timedelta(hours=2),
    pause=Pause(NOW, "missing-access", told=True),
    created_by=5,
)


@pytest.mark.parametrize("order", [PLAIN, FULL])
async def test_a_subscription_comes_back_as_it_was_made(engine: Engine, order: Subscription):
    keep = Subscriptions(engine)
    made = await keep.add(order)
    assert made == replace(order, id=made.id)
    assert await keep.get(made.id) == made
    assert await Subscriptions(engine).all() == (made,)
    assert await keep.of_guild(order.guild) == (made,)
    assert await keep.of_guild(8) == ()


async def test_a_change_by_one_is_seen_by_the_other(engine: Engine):
    ours, theirs = Subscriptions(engine), Subscriptions(engine)
    first, second = await ours.add(PLAIN), await ours.add(FULL)
    assert await theirs.all() == (first, second)
    await ours.change(replace(first, clock=time(9, 0)))
    assert [s.clock for s in await theirs.all()] == [time(9, 0), time(8, 30)]
    await ours.pause(first.id, Pause(NOW, "manager"))
    assert (await theirs.all())[0].pause == Pause(NOW, "manager")
    await ours.resume(first.id)
    assert (await theirs.all())[0].pause is None
    await ours.remove(second.id)
    third = await ours.add(FULL)
    assert [s.id for s in await theirs.all()] == [first.id, third.id]
    assert third.id > second.id
    await ours.forget_guild(PLAIN.guild)
    assert await theirs.all() == ()


async def test_a_row_of_the_ledger_comes_back_as_it_was_written(engine: Engine):
    order = await Subscriptions(engine).add(PLAIN)
    ledger = Postings(engine)
    row = Posting(
        subscription=order.id,
        day=date(2026, 5, 4),
        due=NOW,
        state=State.CLAIMED,
        reason="answer-lost",
        detail="503",
        unsure=True,
        after=1 << 61,
        attempts=3,
        tried=NOW,
        again=NOW + timedelta(minutes=8),
        excerpt=Excerpt("common", "112688", 12, 100, 200),
        dressing=("thread", "pin"),
    )
    assert await ledger.claim(row)
    assert await ledger.one(order.id, row.day) == row
    assert await ledger.open(NOW) == ()
    assert await ledger.open(NOW + timedelta(minutes=8)) == (row,)
    done = replace(row, state=State.POSTED, message=1 << 60, posted=NOW, again=None, dressing=())
    assert await ledger.amend(done)
    assert await ledger.latest(order.id, 5) == (done,)
    assert await ledger.newest_message() == 1 << 60
    assert await ledger.history(order.id, {"112688", "x"}) == {("common", "112688", 12): row.day}


async def test_a_date_is_claimed_once_and_a_closed_row_is_never_changed(engine: Engine):
    order = await Subscriptions(engine).add(PLAIN)
    ledger = Postings(engine)
    row = Posting(subscription=order.id, day=date(2026, 5, 4), due=NOW, state=State.CLAIMED)
    assert [await ledger.claim(row), await ledger.claim(row)] == [True, False]
    closed = replace(row, state=State.UNCERTAIN, reason="answer-lost")
    assert await ledger.amend(closed)
    assert not await ledger.amend(replace(closed, state=State.POSTED))
    await ledger.lapse([replace(row, state=State.MISSED)])
    assert await ledger.one(order.id, row.day) == closed


async def test_what_is_posted_stays_posted(engine: Engine):
    order = await Subscriptions(engine).add(PLAIN)
    ledger = Postings(engine)
    row = Posting(
        subscription=order.id, day=date(2026, 5, 4), due=NOW, state=State.CLAIMED, dressing=("pin",)
    )
    posted = replace(row, state=State.POSTED, message=5)
    assert await ledger.claim(row)
    assert await ledger.amend(posted)
    assert not await ledger.amend(row)
    assert not await ledger.amend(replace(row, state=State.FAILED))
    assert await ledger.amend(replace(posted, dressing=()))


async def test_old_dates_without_a_post_are_forgotten_and_posts_are_not(engine: Engine):
    order = await Subscriptions(engine).add(PLAIN)
    ledger = Postings(engine)
    states = {date(2025, 1, 1): State.MISSED, date(2025, 1, 2): State.POSTED, date(2026, 1, 1): State.PAUSED}
    await ledger.lapse(
        Posting(subscription=order.id, day=day, due=NOW, state=state) for day, state in states.items()
    )
    await ledger.tidy(date(2025, 6, 1))
    left = await ledger.states(date.min, date.max)
    assert {day.isoformat(): state for (_, day), state in left.items()} == {
        "2025-01-02": State.POSTED,
        "2026-01-01": State.PAUSED,
    }


@pytest.mark.parametrize("subscription", [1, 42, (1 << 31) - 1])
def test_a_marker_fits_discords_nonce(subscription: int):
    assert len(marker(subscription, date(2026, 3, 29))) <= 25
    assert marker(42, date(2026, 3, 29)) == "d42-20260329"
