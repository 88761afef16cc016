"""What the bot remembers comes back from either engine as it was."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from storage.engine import Engine
from storage.intake.offers import MOST, Offers
from storage.memory.answered import Answered, Mention
from storage.memory.daily import Posting, State, Subscription
from storage.memory.leaving import KEPT, forget_long_gone
from storage.memory.postings import Postings
from storage.memory.preferences import MemberPreferences, Preferences, ServerPreferences
from storage.memory.remembered import Remembered
from storage.memory.subscriptions import Subscriptions
from storage.postgres.engine import Postgres

NOW = datetime(2026, 5, 4, 6, 0, tzinfo=UTC)
DAY = date(2026, 5, 4)
ROOT = Path(__file__).parent.parent.parent


def order(guild: int) -> Subscription:
    return Subscription(id=0, guild=guild, channel=guild + 1, clock=time(8), zone="UTC", since=NOW)


async def test_choices_outlive_the_process(engine: Engine) -> None:
    held = Preferences(engine)
    chosen = ServerPreferences("mla", "de", 7, frozenset({"days"}), frozenset({"searches", "citations"}), 8)
    await held.set_server(1, chosen)
    await held.set_member(2, MemberPreferences("apa", "fr"))
    anew = Preferences(engine)
    assert await anew.server(1) == chosen
    assert await anew.member(2) == MemberPreferences("apa", "fr")
    await anew.forget_member(2)
    assert await Preferences(engine).member(2) == MemberPreferences()


class Slow(Database):
    """A store whose readers answer when they are let."""

    async def read(self, *args: Any, **kwargs: Any) -> Any:
        value = await super().read(*args, **kwargs)
        await asyncio.sleep(0.05)
        return value


async def test_a_change_that_overtakes_a_question_is_what_holds(tmp_path: Path) -> None:
    chosen = MemberPreferences("apa", "fr")
    async with await Slow.open(tmp_path / "slow.sqlite") as database:
        held = Preferences(database)
        asked = asyncio.create_task(held.member(2))
        await asyncio.sleep(0.02)
        await held.set_member(2, chosen)
        await asked
        assert await held.member(2) == chosen


async def test_a_server_that_was_left_is_forgotten_when_its_time_has_come_and_not_before(
    engine: Engine,
) -> None:
    held = Preferences(engine)
    await held.set_server(1, ServerPreferences("mla"))
    await held.gone(1, NOW)
    await held.gone(2, NOW)
    await held.back(2)
    assert await forget_long_gone(held, (), NOW + KEPT - timedelta(minutes=1)) == 0
    assert await forget_long_gone(held, (), NOW + KEPT + timedelta(minutes=1)) == 1
    assert await Preferences(engine).server(1) == ServerPreferences()


async def test_what_was_noted_is_kept_in_the_order_of_the_messages_and_forgotten_with_its_server(
    engine: Engine,
) -> None:
    answered = Answered(engine)
    answered.note(1, 42, 11, [("b", 3), ("a", None)])
    answered.note(1, 42, 10, [("c", None)])
    answered.note(1, 42, 10, [("c", None)])
    await answered.close()
    anew = Answered(engine)
    assert await anew.of_channel(1, 42) == (Mention(10, "c"), Mention(11, "b", 3), Mention(11, "a"))
    await anew.forget_guild(42)
    assert await anew.of_channel(1, 42) == ()


async def test_a_bibliography_holds_what_is_just_being_written(engine: Engine) -> None:
    answered = Answered(engine)
    answered.note(1, 42, 10, [("c", None)])
    writing = asyncio.create_task(answered.settle())
    await asyncio.sleep(0)
    assert await answered.of_channel(1, 42) == (Mention(10, "c"),)
    await writing
    await answered.close()


async def test_the_last_value_under_a_name_stands(engine: Engine) -> None:
    held = Remembered(engine)
    assert await held.get("100% sure?") is None
    await held.set("100% sure?", "one")
    await held.set("100% sure?", "two")
    assert await held.get("100% sure?") == "two"


async def test_a_change_that_raises_is_undone_whole(engine: Engine) -> None:
    def change(connection) -> None:
        connection.execute("INSERT INTO remembered (name, value) VALUES (?, ?)", ("a", "b"))
        connection.execute("INSERT INTO remembered (name, value) VALUES (?, ?)", ("a", "c"))

    with pytest.raises(sqlite3.IntegrityError):
        await engine.write(change)
    assert await Remembered(engine).get("a") is None


async def test_a_date_of_a_removed_subscription_cannot_be_claimed(engine: Engine) -> None:
    made = await Subscriptions(engine).add(order(1))
    await Subscriptions(engine).remove(made.id)
    row = Posting(subscription=made.id, day=DAY, due=NOW, state=State.CLAIMED)
    assert not await Postings(engine).claim(row)


CLAIMER = """
import asyncio, sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from storage.postgres.copying import KINDS
from storage.memory.daily import Posting, State
from storage.database import Database
from storage.intake.offers import MOST, Offers
from storage.postgres.engine import Postgres
from storage.memory.postings import Postings

async def main(place, subscription):
    opened = Postgres.open(place) if place.startswith("postgres") else Database.open(Path(place), readers=1)
    async with await opened as engine:
        ledger = Postings(engine)
        print("ready", flush=True)
        sys.stdin.readline()
        for number in range(200):
            day = date(2026, 1, 1) + timedelta(days=number)
            now = datetime(2026, 1, 1, tzinfo=UTC)
            if await ledger.claim(Posting(subscription=subscription, day=day, due=now, state=State.CLAIMED)):
                print(day, flush=True)

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def _claimer(place: str, subscription: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", CLAIMER, place, str(subscription)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


async def test_of_processes_that_race_for_a_date_one_gets_it_and_a_killed_one_takes_none_with_it(
    engine: Engine,
) -> None:
    place = engine.url if isinstance(engine, Postgres) else str(engine.path)
    made = await Subscriptions(engine).add(order(1))
    racers = [_claimer(place, made.id) for _ in range(3)]
    for racer in racers:
        print(file=racer.stdin, flush=True)
    first = racers[0].stdout.readline()
    racers[0].send_signal(signal.SIGKILL)
    said = first.split()
    for racer in racers:
        with racer:  # closes its ends and waits
            said += (await asyncio.to_thread(racer.stdout.read)).split()
    assert all(count == 1 for count in Counter(said).values())
    rows = await Postings(engine).states(date.min, date.max)
    assert len(rows) == 200
    # One that was killed may have got a date and not have lived to say so; its row stands, to be settled.
    assert {day.isoformat() for _, day in rows} >= set(said)
    assert len(said) >= 199


async def test_an_offer_waits_for_its_library_alone(engine: Engine) -> None:
    offers = Offers(engine)
    made = [await offers.add("guild:1", f"{n}.txt", bytes([n, 0]), NOW) for n in range(MOST + 1)]
    assert await offers.count("guild:1") == MOST
    assert await offers.get("guild:1", made[0].number) is None
    kept = await offers.get("guild:1", made[-1].number)
    assert kept
    assert (kept.name, kept.data) == (made[-1].name, made[-1].data)
    assert await offers.get("guild:2", made[-1].number) is None
    assert not await offers.drop("guild:2", made[-1].number)
    assert await offers.drop("guild:1", made[-1].number)
    await offers.forget_guild(1)
    assert await offers.count("guild:1") == 0
