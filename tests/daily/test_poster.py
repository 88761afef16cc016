"""A post happens once, whatever happens between its steps."""

from __future__ import annotations

import asyncio
from datetime import date, time, timedelta

import pytest

from bot.daily.schedule import Due
from storage.memory.daily import Pause, State, WhenEmpty, marker
from tests.daily.desk import DAY, START, WORDS, Desk


async def test_a_post_is_claimed_sent_and_completed_with_its_message(desk: Desk):
    s = await desk.subscribe()
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.unsure, row.attempts, row.excerpt) == (State.POSTED, False, 1, WORDS)
    assert row.message == desk.world.messages[20][0][0]
    await desk.tick(minutes=1)
    assert desk.messages(s) == 1


async def test_what_is_posted_is_told_once_even_where_the_process_was_killed_meanwhile(desk: Desk):
    s = await desk.subscribe()
    desk.discord.faults[:] = ["killed after"]
    await desk.tick()
    await desk.tick(minutes=10)
    assert [(order, words) for order, _, words in desk.told] == [(s.id, (("112688", 12),))]


@pytest.mark.parametrize("fault", ["killed before", "killed after"])
@pytest.mark.parametrize("minutes", [1, 60, 300])
async def test_a_process_killed_while_it_sends_leaves_one_post(desk: Desk, fault: str, minutes: int):
    s = await desk.subscribe()
    desk.discord.faults[:] = [fault]
    await desk.tick()
    assert (await desk.row(s)).state is State.CLAIMED
    await desk.tick(minutes=minutes)
    assert (await desk.row(s)).state is State.POSTED
    assert desk.messages(s) == 1


async def test_a_process_killed_again_and_again_leaves_one_post_with_the_words_first_chosen(desk: Desk):
    s = await desk.subscribe()
    desk.discord.faults[:] = ["killed before", "killed after", "killed before"]
    for minutes in (0, 4, 9, 1):
        await desk.tick(minutes=minutes)
    assert (await desk.row(s)).state is State.POSTED
    assert desk.messages(s) == 1
    assert set(desk.editor.asked) == {None, WORDS}


@pytest.mark.parametrize("fault", ["withheld", "nothing arrived", "answer lost", "arrives later"])
@pytest.mark.parametrize("times", [1, 2, 6])
@pytest.mark.parametrize("readable", [True, False])
async def test_a_fault_that_may_pass_leads_to_one_post(desk: Desk, fault: str, times: int, readable: bool):
    s = await desk.subscribe()
    if not readable:
        desk.discord.unreadable.add(20)
    desk.discord.faults[:] = [fault] * times
    for _ in range(12):
        await desk.tick(minutes=5)
    row = await desk.row(s)
    assert desk.messages(s) <= 1
    if readable or fault == "withheld" or times < 3:
        assert (row.state, desk.messages(s)) == (State.POSTED, 1)
    else:
        assert (row.state, row.detail) == (State.CLAIMED, "read_message_history")


async def test_a_request_that_arrives_after_a_look_and_a_withheld_try_is_not_made_twice(desk: Desk):
    s = await desk.subscribe()
    desk.discord.faults[:] = ["arrives later", "withheld", "withheld"]
    await desk.tick()
    assert desk.messages(s) == 0
    await desk.tick(minutes=30)
    assert ((await desk.row(s)).state, desk.messages(s)) == (State.POSTED, 1)


async def test_where_the_channel_cannot_be_read_a_killed_post_is_never_sent_blindly(desk: Desk):
    s = await desk.subscribe()
    desk.discord.unreadable.add(20)
    desk.discord.faults[:] = ["killed after"]
    await desk.tick()
    desk.skew = -timedelta(minutes=30)
    await desk.tick(minutes=30)
    row = await desk.row(s)
    assert (row.state, row.unsure, row.detail) == (State.CLAIMED, True, "read_message_history")
    for _ in range(8):
        await desk.tick(hours=1)
    row = await desk.row(s)
    assert (row.state, desk.messages(s)) == (State.UNCERTAIN, 1)


async def test_a_channel_that_becomes_readable_settles_the_claim(desk: Desk):
    s = await desk.subscribe()
    desk.discord.unreadable.add(20)
    desk.discord.faults[:] = ["killed before"]
    await desk.tick()
    await desk.tick(minutes=30)
    desk.discord.unreadable.clear()
    await desk.tick(minutes=30)
    assert ((await desk.row(s)).state, desk.messages(s)) == (State.POSTED, 1)
    assert desk.discord.sent[-1].late >= timedelta(hours=1)


async def test_faults_that_last_longer_than_the_window_are_written_down(desk: Desk):
    s = await desk.subscribe(window=timedelta(hours=1))
    desk.discord.faults[:] = ["withheld"] * 100
    for _ in range(20):
        await desk.tick(minutes=5)
    row = await desk.row(s)
    assert (row.state, row.reason, row.detail) == (State.FAILED, "withheld", "no route to host")
    assert row.attempts < 15
    assert desk.messages(s) == 0


async def test_a_refusal_stops_the_subscription_tells_the_managers_once_and_lets_the_others_go_on(desk: Desk):
    first, second, third = [await desk.subscribe(channel=channel) for channel in (21, 22, 23)]
    desk.discord.refusing.add(22)
    await desk.tick()
    await desk.tick(minutes=1)
    row = await desk.row(second)
    assert (row.state, row.reason, row.detail) == (State.REFUSED, "missing-access", "403/50001")
    stopped = await desk.subscriptions.get(second.id)
    assert (stopped.pause.reason, stopped.pause.told) == ("missing-access", True)
    for _hour in range(30):
        await desk.tick(hours=1)
    assert desk.world.told == [second.id]
    assert [desk.messages(s, date(2026, 5, 5)) for s in (first, second, third)] == [1, 0, 1]
    later = await desk.row(second, date(2026, 5, 5))
    assert (later.state, later.reason) == (State.PAUSED, "missing-access")


async def test_managers_who_cannot_be_told_yet_are_told_later(desk: Desk):
    s = await desk.subscribe()
    desk.discord.refusing.add(20)
    await desk.tick()
    desk.discord.faults[:] = ["nobody listens"]
    for _ in range(5):
        await desk.tick(minutes=30)
    assert desk.world.told == [s.id]


async def test_a_resumed_subscription_begins_with_the_next_date(desk: Desk):
    s = await desk.subscribe(pause=Pause(START, "missing-access", told=True))
    await desk.tick()
    await desk.subscriptions.resume(s.id)
    await desk.tick(minutes=1)
    assert (await desk.row(s)).state is State.PAUSED
    await desk.tick(hours=24)
    assert desk.messages(s, date(2026, 5, 5)) == 1


async def test_a_post_that_somebody_deleted_at_once_is_not_made_again(desk: Desk):
    s = await desk.subscribe()
    desk.world.deleted.add(marker(s.id, DAY))
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.reason, row.message) == (State.POSTED, "deleted", None)


async def test_a_late_post_says_how_late_it_is(desk: Desk):
    await desk.subscribe()
    await desk.tick(hours=3)
    assert [round(p.late / timedelta(minutes=1)) for p in desk.discord.sent] == [180]


async def test_a_late_post_of_a_restored_store_is_found_and_not_repeated(desk: Desk):
    s = await desk.subscribe()
    message = desk.world.create(20, marker(s.id, DAY))
    await desk.tick(hours=2)
    row = await desk.row(s)
    assert (row.state, row.message, desk.messages(s)) == (State.POSTED, message, 1)


async def test_a_day_without_anything_to_say_gets_its_row(desk: Desk):
    s = await desk.subscribe(when_empty=WhenEmpty.SILENCE)
    desk.editor.silent = True
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.reason, desk.messages(s)) == (State.EMPTY, "nothing-falls", 0)


async def test_a_fault_in_composing_is_tried_again_and_ends_in_the_ledger(desk: Desk):
    s, other = await desk.subscribe(), await desk.subscribe(channel=21, clock=time(7, 0))
    desk.editor.fault = ValueError("secret")
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.reason, row.detail) == (State.CLAIMED, "composing-failed", "ValueError")
    await desk.tick(minutes=10)
    desk.editor.fault = None
    await desk.tick(minutes=50)
    assert [(await desk.row(x)).state for x in (s, other)] == [State.POSTED, State.POSTED]


async def test_composing_that_fails_to_the_end_of_the_window_is_a_failure(desk: Desk):
    s = await desk.subscribe()
    desk.editor.fault = ValueError()
    for _ in range(14):
        await desk.tick(minutes=30)
    row = await desk.row(s)
    assert (row.state, row.reason) == (State.FAILED, "composing-failed")


async def test_thread_and_pin_follow_the_post_and_survive_a_kill(desk: Desk):
    s = await desk.subscribe(thread=True, pin=True)
    desk.discord.faults[:] = ["none", "none", "killed before"]
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.dressing) == (State.POSTED, ("thread", "pin"))
    await desk.tick(minutes=1)
    row = await desk.row(s)
    assert (row.dressing, row.again, desk.messages(s)) == ((), None, 1)
    assert {what for what, _ in desk.world.dressed} == {"thread", "pin"}


async def test_a_pin_that_is_refused_does_not_stop_the_posts(desk: Desk):
    s = await desk.subscribe(thread=True, pin=True)
    desk.discord.faults[:] = ["none", "withheld", "dressing refused"]
    await desk.tick()
    row = await desk.row(s)
    assert (row.state, row.reason, row.dressing) == (State.POSTED, "pin-refused", ("thread",))
    await desk.tick(minutes=10)
    assert (await desk.row(s)).dressing == ()
    assert (await desk.subscriptions.get(s.id)).pause is None


async def test_two_processes_that_claim_the_same_date_make_one_post(desk: Desk):
    s = await desk.subscribe()
    due = Due(s, DAY, START, timedelta(0))
    first = desk.poster
    desk.start()
    rows = await asyncio.gather(first.post(due), desk.poster.post(due))
    assert sorted(row is None for row in rows) == [False, True]
    assert desk.messages(s) == 1


async def test_a_subscription_removed_while_its_post_is_open_leaves_nothing_behind(desk: Desk):
    s = await desk.subscribe()
    desk.discord.faults[:] = ["withheld"]
    await desk.tick()
    open_row = await desk.row(s)
    await desk.subscriptions.remove(s.id)
    await desk.tick(minutes=5)
    assert await desk.postings.one(s.id, DAY) is None
    assert await desk.poster.settle(open_row) == open_row
    assert await desk.poster.post(Due(s, DAY, START, timedelta(0))) is None
    assert desk.messages(s) <= 1


async def test_a_paused_subscription_does_not_send_what_it_had_begun(desk: Desk):
    s = await desk.subscribe()
    desk.discord.faults[:] = ["withheld"] * 3
    await desk.tick()
    await desk.subscriptions.pause(s.id, Pause(desk.clock(), "manager"))
    await desk.tick(minutes=10)
    row = await desk.row(s)
    assert (row.state, row.reason, desk.messages(s)) == (State.PAUSED, "manager", 0)
