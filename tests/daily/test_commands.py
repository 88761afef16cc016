"""What managers of a server do with /daily, and what they are told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.answers.answer import Found, Refused
from bot.commands import COMMANDS
from bot.commands.completion import complete
from bot.commands.declaration import Kind, Option, Place, Request
from bot.daily.daily_post import DailyPost
from bot.desk import Desk
from bot.rendering.pages import Text, pages
from bot.rendering.views import view_of
from bot.strings import strings
from storage.archive import Archive
from storage.memory.daily import Posting, State
from tests.daily.fake_discord import FakeDiscord, World

NOON = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)
HERE = Place(guild=5, channel=6, member=7, manager=True)


class Connected(FakeDiscord):
    """The fake Discord with its channels: one is no place for posts, one lacks a permission."""

    def lacking(self, subscription) -> tuple[str, ...]:
        return ("read_message_history",) if subscription.channel == 66 else ()

    def takes_posts(self, channel: int) -> bool:
        return channel != 99


class Office:
    """A desk at noon of 30 May 2026, and a manager before it."""

    def __init__(self, archive: Archive) -> None:
        self.desk = Desk(archive)
        self.desk.__dict__["daily"] = DailyPost(archive, self.desk.think, clock=lambda: NOON)
        self.discord = Connected(World())

    async def ask(self, name: str, place: Place | None = HERE, **options: Any) -> Any:
        command = next(c for c in COMMANDS if c.name == f"daily {name}")
        return await command.answer(
            self.desk, Request(options, ("common", "guild:5"), NOON.date(), "en", place)
        )

    async def text(self, name: str, **options: Any) -> str:
        view = view_of(await self.ask(name, **options), strings())
        return "\n".join(
            item.markdown for page in pages(view) for item in page.items if isinstance(item, Text)
        )


@pytest.fixture
async def office(seeded: Archive) -> AsyncIterator[Office]:
    office = Office(seeded)
    yield office
    await office.desk.daily.stop()


async def started(office: Office) -> Office:
    office.desk.daily.start(office.discord)
    await asyncio.sleep(0)
    return office


async def test_an_order_is_made_with_its_next_three_posts_as_they_will_look(office: Office):
    found = await office.ask("set", time="08:00", zone="Europe/Berlin", days="weekdays", empty="month")
    order = found.value.standing.subscription
    assert (order.guild, order.channel, order.clock, order.zone) == (5, 6, time(8), "Europe/Berlin")
    assert order.since == NOON
    assert [coming.day for coming in found.value.preview] == [date(2026, 6, d) for d in (1, 2, 3)]
    assert "This month in the archive: June" in await office.text("preview")


async def test_a_weekly_post_comes_on_mondays_unless_other_days_are_named(office: Office):
    weekly = await office.ask("set", time="8", zone="UTC", content="week")
    assert [coming.day.isoweekday() for coming in weekly.value.preview] == [1, 1, 1]
    named = await office.ask("set", time="8", zone="UTC", content="week", days="Fri", empty="note")
    assert [coming.day.isoweekday() for coming in named.value.preview] == [5, 5, 5]
    assert "Nothing in the archive falls in the week from 5 June 2026" in await office.text(
        "preview", order=2
    )


async def test_a_change_keeps_what_it_does_not_name_and_a_new_time_counts_from_now(office: Office):
    await office.ask("set", time="08:00", zone="UTC", role=77, person="Kim Il Sung")
    found = await office.ask("set", order=1, time="11:30")
    order = found.value.standing.subscription
    assert (order.id, order.clock, order.role, order.selection.person) == (1, time(11, 30), 77, "Kim Il Sung")
    assert found.value.done == "changed"
    assert found.value.preview[0].day == date(2026, 5, 31)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"time": "25:30", "zone": "UTC"}, "not_a_time"),
        ({"time": "8", "zone": "EST"}, "zone_unclear"),
        ({"time": "8", "zone": "xqzxqz"}, "not_a_zone"),
        ({"time": "8", "zone": "UTC", "days": "someday"}, "not_days"),
        ({"time": "8", "zone": "UTC", "dates": "typed"}, "not_kinds_of_date"),
        ({"time": "8", "zone": "UTC", "role": 5}, "everyone_refused"),
        ({"time": "8", "zone": "UTC", "channel": 99}, "not_a_channel"),
        ({"time": "8"}, "time_and_zone_needed"),
        ({"order": 9}, "no_such_order"),
    ],
)
async def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_kept(
    office: Office, options: dict[str, Any], reason: str
):
    await started(office)
    answer = await office.ask("set", **options)
    assert isinstance(answer, Refused)
    assert answer.reason == reason
    assert strings().knows(reason)
    assert await office.desk.daily.subscriptions.all() == ()


async def test_outside_a_server_there_is_nothing_to_set_up(office: Office):
    for name in ("set", "status", "preview", "now"):
        assert await office.ask(name, place=None) == Refused("only_in_a_server")


async def test_a_server_sees_and_changes_its_own_orders_alone(office: Office):
    await office.ask("set", time="8", zone="UTC")
    stranger = Place(guild=50, channel=6, member=7, manager=True)
    assert (await office.ask("status", place=stranger)).value.standings == ()
    assert isinstance(await office.ask("remove", place=stranger, order=1), Refused)
    assert isinstance(await office.ask("about", place=stranger, posting="d1-20260530"), Refused)
    assert len(await office.desk.daily.subscriptions.all()) == 1


async def test_posting_now_takes_the_place_of_the_days_post(office: Office):
    await started(office)
    await office.ask("set", time="18:00", zone="UTC")
    first = await office.ask("now")
    assert (first.value.posting.state, first.value.before) == (State.POSTED, False)
    again = await office.ask("now")
    assert (again.value.posting, again.value.before) == (first.value.posting, True)
    assert len(office.discord.sent) == 1
    assert "About this post" in await office.text("about", posting="d1-20260530")


async def test_without_a_connection_nothing_is_posted_and_the_manager_is_told(office: Office):
    await office.ask("set", time="18:00", zone="UTC")
    assert (await office.ask("now")).reason == "cannot_post_now"


async def test_pausing_and_resuming(office: Office):
    await office.ask("set", time="18:00", zone="UTC")
    assert "No post will come" in await office.text("pause")
    assert "Paused since" in await office.text("status")
    assert "Next post" in await office.text("resume")


async def test_an_order_is_removed_with_its_history_and_one_of_several_is_shown_alone(office: Office):
    for clock in ("17:00", "18:00"):
        await office.ask("set", time=clock, zone="UTC")
    assert "17:00" not in await office.text("status", order=2)
    assert (await office.ask("status", order=3)).reason == "no_such_order"
    assert "removed" in await office.text("remove", order=1)
    assert [s.id for s in await office.desk.daily.subscriptions.all()] == [2]


async def test_several_orders_must_be_named(office: Office):
    for _ in range(2):
        await office.ask("set", time="18:00", zone="UTC")
    assert (await office.ask("preview")).reason == "which_order"
    assert isinstance(await office.ask("preview", order=2), Found)
    offered = await complete(office.desk, ("common", "guild:5"), Option("order", Kind.SUBSCRIPTION), "2")
    assert [choice.value for choice in offered] == ["2"]
    assert await complete(office.desk, ("common", "guild:8"), Option("order", Kind.SUBSCRIPTION), "") == ()


async def test_zones_are_completed_by_city_with_their_offset(office: Office):
    offered = await complete(office.desk, ("common",), Option("zone", Kind.ZONE), "nepa")
    assert (offered[0].name, offered[0].value) == ("Kathmandu, Nepal (UTC+05:45)", "Asia/Kathmandu")


async def test_a_missing_permission_is_named(office: Office):
    await started(office)
    assert "Read Message History" in await office.text("set", time="18:00", zone="UTC", channel=66)


STORIES: dict[State, tuple[str, str, tuple[str, ...]]] = {
    State.POSTED: ("", "", ("**posted**", "https://discord.com/channels/5/6/123", "Next post")),
    State.EMPTY: ("nothing-falls", "", ("nothing to post", "silence was chosen", "Next post")),
    State.MISSED: ("window-passed", "", ("missed", "not running", "Next post")),
    State.PAUSED: ("manager", "", ("paused", "A manager paused it", "Next post")),
    State.REFUSED: ("missing-permission", "403/50013", ("refused by Discord", "Send Messages", "403/50013")),
    State.FAILED: ("withheld", "429/0", ("failed", "did not take", "429/0", "Next post")),
    State.UNCERTAIN: (
        "answer-lost",
        "503/0",
        ("may have been posted", "answer was lost", "503/0", "Next post"),
    ),
    State.CLAIMED: (
        "answer-lost",
        "503/0",
        ("not yet posted", "answer was lost", "2 tries", "Next try", "Next post"),
    ),
}


@pytest.mark.parametrize("state", State)
async def test_status_says_what_happened_why_and_when_the_next_try_is(office: Office, state: State):
    await office.ask("set", time="18:00", zone="UTC")
    reason, detail, words = STORIES[state]
    row = Posting(
        subscription=1,
        day=date(2026, 5, 29),
        due=NOON - timedelta(hours=18),
        state=state,
        reason=reason,
        detail=detail,
        attempts=2,
        again=NOON + timedelta(minutes=4) if state is State.CLAIMED else None,
        message=123 if state is State.POSTED else None,
        posted=NOON if state is State.POSTED else None,
    )
    await office.desk.daily.postings.claim(row)
    text = await office.text("status")
    assert [word for word in words if word not in text] == []
    assert "29 May 2026" in text


@pytest.mark.parametrize(
    ("name", "words", "answer"),
    [
        ("week", "2026-09-26", "In the archive: the week from 26 September 2026"),
        ("week", "12-01", "Nothing here falls in the week from 1 December 2026"),
        ("week", "32 Smarch", "is no day"),
        ("week", "02-29", "is no day"),
        ("month", "06-01", "This month in the archive: June"),
        ("month", "", "Nothing here is known to have fallen in May 2026"),
        ("month", "32 Smarch", "is no day"),
    ],
)
async def test_the_coming_week_and_the_month(office: Office, name: str, words: str, answer: str):
    command = next(c for c in COMMANDS if c.name == name)
    request = Request({"date": words} if words else {}, ("common",), NOON.date())
    view = view_of(await command.answer(office.desk, request), strings())
    shown = "\n".join(item.markdown for page in pages(view) for item in page.items if isinstance(item, Text))
    assert answer in shown.replace("\\", "")
