"""Nobody's long questions keep others waiting."""

from __future__ import annotations

import asyncio

from bot.answers.answer import Refused
from bot.fairness import AT_ONCE, MEMBER, OF_A_MEMBER, WAITING, Fairness


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def quick() -> str:
    return "answered"


async def test_a_question_answered_in_a_moment_costs_nothing() -> None:
    clock = Clock()
    fairness = Fairness(clock)

    async def moment() -> str:
        clock.now += 0.2
        return "answered"

    assert {await fairness.serve(1, 2, moment) for _ in range(1000)} == {"answered"}


async def test_who_spent_the_budget_waits_and_is_told_how_long_and_others_do_not() -> None:
    clock = Clock()
    fairness = Fairness(clock)

    async def long() -> str:
        clock.now += MEMBER.most + 5
        return "answered"

    assert await fairness.serve(1, 2, long) == "answered"
    refused = await fairness.serve(1, 2, quick)
    assert isinstance(refused, Refused)
    assert refused.reason == "member_cooling_down"
    seconds = refused.facts["seconds"]
    assert isinstance(seconds, int)
    assert await fairness.serve(3, 2, quick) == "answered"
    clock.now += seconds
    assert await fairness.serve(1, 2, quick) == "answered"


async def test_a_server_has_a_budget_of_its_own() -> None:
    clock = Clock()
    fairness = Fairness(clock)

    gate = asyncio.Event()

    async def long() -> str:
        await gate.wait()
        return "answered"

    asked = [asyncio.create_task(fairness.serve(member, 2, long)) for member in range(AT_ONCE)]
    await asyncio.sleep(0)
    clock.now += 60
    gate.set()
    assert await asyncio.gather(*asked) == ["answered"] * AT_ONCE
    refused = await fairness.serve(98, 2, quick)
    assert isinstance(refused, Refused)
    assert refused.reason == "server_cooling_down"
    assert await fairness.serve(99, 3, quick) == "answered"


async def test_few_are_worked_on_at_once_and_the_rest_wait_or_are_refused() -> None:
    fairness, gate, running = Fairness(), asyncio.Event(), []

    async def slow() -> str:
        running.append(1)
        await gate.wait()
        return "answered"

    asked = [asyncio.create_task(fairness.serve(n, None, slow)) for n in range(WAITING + 3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert len(running) == AT_ONCE
    gate.set()
    answers = await asyncio.gather(*asked)
    assert answers.count("answered") == WAITING
    assert [a.reason for a in answers if isinstance(a, Refused)] == ["desk_full"] * 3


async def test_one_member_does_not_fill_the_desk() -> None:
    fairness, gate = Fairness(), asyncio.Event()

    async def slow() -> str:
        await gate.wait()
        return "answered"

    asked = [asyncio.create_task(fairness.serve(1, 2, slow)) for _ in range(OF_A_MEMBER + 1)]
    other = asyncio.create_task(fairness.serve(5, 2, slow))
    await asyncio.sleep(0)
    gate.set()
    answers = await asyncio.gather(*asked)
    assert [a.reason for a in answers if isinstance(a, Refused)] == ["desk_full_for_you"]
    assert await other == "answered"


async def test_a_question_that_fails_leaves_its_place() -> None:
    fairness = Fairness()

    async def failing() -> str:
        raise ZeroDivisionError

    for _ in range(2 * WAITING):
        try:
            await fairness.serve(1, 2, failing)
        except ZeroDivisionError:
            continue
    assert await fairness.serve(1, 2, quick) == "answered"
