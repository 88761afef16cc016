"""Each server belongs to one process, and only that one posts for it, settles its posts and declares the commands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.client import IDENTIFY_APART, ReferenceDesk
from bot.desk import Desk
from bot.settings import Settings
from bot.shards import Shards
from storage.archive import Archive
from storage.engine import Engine
from storage.memory.preferences import FRESH, MemberPreferences, Preferences
from storage.memory.remembered import LONGEST, Remembered

NOW = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)
FIVE = timedelta(seconds=5)


@given(guild=st.integers(0, (1 << 63) - 1), cuts=st.sets(st.integers(1, 15)))
def test_a_server_belongs_to_one_part(guild: int, cuts: set[int]) -> None:
    edges = [0, *sorted(cuts), 16]
    parts = [Shards(first, after - 1, 16) for first, after in pairwise(edges)]
    (own,) = [part for part in parts if part.serves(guild)]
    assert (guild >> 22) % 16 in own.ids
    assert [part.leads for part in parts] == [True] + [False] * (len(parts) - 1)


@pytest.mark.parametrize("written", ["0-3/16", "15-15/16"])
def test_a_range_is_written_as_it_is_read(written: str) -> None:
    assert str(Shards.parse(written)) == written


def test_one_shard_may_be_named_alone() -> None:
    assert Shards.parse(" 5/16 ") == Shards(5, 5, 16)


@pytest.mark.parametrize("written", ["", "3", "3-1/16", "0-16/16", "16/16", "0/0", "-1/4", "a/b"])
def test_what_is_no_range_is_refused_at_the_start(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's own is one, and names the setting
        Shards.parse(written)
    if written:
        with pytest.raises(ValueError, match="OPIS_SHARDS"):
            Settings(OPIS_SHARDS=written, _env_file=None)


async def test_turns_are_apart_whoever_takes_them(engine: Engine) -> None:
    one, other = Remembered(engine), Remembered(engine)
    turns = [await who.turn("queue", NOW, FIVE) for who in (one, other, one)]
    assert turns == [NOW, NOW + FIVE, NOW + 2 * FIVE]
    assert await other.turn("another queue", NOW, FIVE) == NOW
    later = NOW + timedelta(minutes=1)
    assert await other.turn("queue", later, FIVE) == later


async def test_a_turn_that_a_wrong_clock_gave_holds_nobody_up(engine: Engine) -> None:
    held = Remembered(engine)
    await held.turn("queue", NOW + 2 * LONGEST, FIVE)
    assert await held.turn("queue", NOW, FIVE) == NOW


async def test_what_a_member_chose_in_another_process_is_known_here_soon(engine: Engine) -> None:
    now = 0.0
    here, there = Preferences(engine, now=lambda: now), Preferences(engine)
    assert await here.member(1) == MemberPreferences()
    await there.set_member(1, MemberPreferences("mla"))
    now = FRESH
    assert await here.member(1) == MemberPreferences("mla")


async def test_a_part_opens_its_own_shards_and_they_introduce_themselves_one_after_the_other(
    archive: Archive,
) -> None:
    first, second = (ReferenceDesk(Desk(archive), part=Shards(n, n + 1, 4)) for n in (0, 2))
    assert (second.shard_ids, second.shard_count) == ([2, 3], 4)
    waits = [await client.wait_to_identify(shard) for client, shard in ((first, 0), (second, 2), (first, 1))]
    assert waits == [0, IDENTIFY_APART.total_seconds(), 2 * IDENTIFY_APART.total_seconds()]
