"""The daily post in Discord: set up by a manager, posted, found again, dressed, refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import discord
import pytest
import simcord

from bot.answers.edition import Edition, Kind
from bot.client import ReferenceDesk
from bot.daily.discord_sender import DiscordSender
from bot.daily.sending import Arrived, Deleted, Parcel, Refusal, Unseeable, Unseen
from bot.desk import Desk
from bot.terminal.opening import opened
from storage.memory.daily import Pause, Subscription
from tests.bot.discord_server import Server, buttons_of, text_of
from tests.conftest import NOON

DAY = date(2026, 5, 30)
NOTE = Edition(kind=Kind.NOTE, day=DAY)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with opened(tmp_path / "opis.sqlite", seeded=True) as desk:
        desk.archive.clock = lambda: NOON  # no full minute comes while a test waits
        yield desk


@pytest.fixture
def simcord_bot(desk: Desk) -> ReferenceDesk:
    return ReferenceDesk(desk)


@pytest.fixture
def server(simcord_env: simcord.Env) -> Server:
    return Server(simcord_env)


class Post:
    """An order for the server's first channel, and the sender that serves it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.bot = server.env.bot
        self.sender = DiscordSender(self.bot, self.bot.long_lines)
        self.order = Subscription(
            id=1,
            guild=server.guild.id,
            channel=server.channel.id,
            clock=time(8),
            zone="UTC",
            since=datetime(2026, 1, 1, tzinfo=UTC),
            created_by=server.manager.id,
        )
        self.parcel = Parcel(self.order, DAY, NOTE, timedelta(hours=3))

    def messages(self) -> list:
        return list(self.server.channel.history())


@pytest.fixture
def post(server: Server) -> Post:
    return Post(server)


async def test_a_post_is_sent_with_its_marker_in_a_button_and_says_how_late_it_is(post: Post) -> None:
    sent = await post.sender.send(post.parcel)
    assert isinstance(sent, Arrived)
    message = post.messages()[-1]
    assert "3 h 0 min late" in text_of(message)
    assert buttons_of(message)["About this post"] == "n0:daily about posting:d1-20260530"


async def test_a_post_is_found_again_by_its_marker_among_newer_messages(post: Post) -> None:
    assert await post.sender.find(post.order, DAY, 0) == Unseen()
    sent = await post.sender.send(post.parcel)
    await post.server.with_button("n0:read document:112688")
    assert await post.sender.find(post.order, DAY, 0) == sent
    assert await post.sender.find(post.order, DAY, sent.message) == Unseen()
    assert await post.sender.find(post.order, DAY + timedelta(days=1), 0) == Unseen()


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (403, 50013, Refusal("missing-permission", "403/50013")),
        (404, 10003, Refusal("channel-gone", "404/10003")),
        (404, 10008, Deleted()),
    ],
)
async def test_what_discord_refuses_is_an_outcome_and_no_exception(
    post: Post, status: int, code: int, outcome
) -> None:
    post.server.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
    assert await post.sender.send(post.parcel) == outcome


@pytest.mark.parametrize(
    ("status", "code", "look"),
    [(403, 50001, Refusal("missing-access", "403/50001")), (400, 0, Unseeable("400/0"))],
)
async def test_a_channel_that_cannot_be_read_is_told_from_one_that_is_empty(
    post: Post, status: int, code: int, look
) -> None:
    post.server.env.inject_error("GET", "/channels/*/messages", status=status, code=code)
    assert await post.sender.find(post.order, DAY, 0) == look


async def test_without_the_permission_the_history_is_not_asked_for(post: Post) -> None:
    everyone = post.bot.get_guild(post.order.guild).default_role
    hidden = discord.PermissionOverwrite(read_message_history=False, send_messages=False)
    closed = post.server.guild.create_text_channel("closed", overwrites={everyone: hidden})
    order = replace(post.order, channel=closed.id)
    assert post.sender.lacking(order) == ("send_messages", "read_message_history")
    assert await post.sender.find(order, DAY, 0) == Unseeable("read_message_history")


async def test_a_post_gets_its_thread_and_its_pin_once(post: Post) -> None:
    first = await post.sender.send(post.parcel)
    later = Parcel(post.order, DAY + timedelta(days=1), NOTE)
    second = await post.sender.send(later)
    assert await post.sender.dress("pin", post.order, DAY, first.message, None) == first
    assert await post.sender.dress("pin", post.order, later.day, second.message, first.message) == second
    assert [message.id for message in post.server.channel.pinned_messages()] == [second.message]
    assert await post.sender.dress("thread", post.order, DAY, first.message, None) == first
    assert await post.sender.dress("thread", post.order, DAY, first.message, None) == first


async def test_a_pin_that_is_refused_is_told(post: Post) -> None:
    first = await post.sender.send(post.parcel)
    post.server.env.inject_error("PUT", "/channels/*/messages/pins/*", status=403, code=50013)
    post.server.env.inject_error("PUT", "/channels/*/pins/*", status=403, code=50013)
    assert await post.sender.dress("pin", post.order, DAY, first.message, None) == Refusal(
        "refused", "403/50013"
    )


async def test_whoever_set_the_post_up_is_told_where_the_server_has_no_place_for_it(post: Post) -> None:
    stopped = replace(post.order, pause=Pause(datetime(2026, 5, 30, tzinfo=UTC), "channel-gone"))
    assert await post.sender.tell(stopped, None)
    told = next(r for r in post.server.env.http_requests if "The channel is gone" in str(r))
    assert "has been stopped" in str(told)


async def test_managers_who_cannot_be_reached_now_are_tried_again_and_closed_doors_are_not(
    post: Post,
) -> None:
    stopped = replace(post.order, pause=Pause(datetime(2026, 5, 30, tzinfo=UTC), "channel-gone"))
    post.server.env.inject_error("POST", "/channels/*/messages", status=400)
    assert not await post.sender.tell(stopped, None)
    post.server.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    assert await post.sender.tell(stopped, None)


async def test_a_manager_sets_a_post_up_posts_it_and_asks_about_it(server: Server, desk: Desk) -> None:
    made = await server.manager.slash(
        server.channel, "daily set", time="08:00", zone="Kathmandu", empty="note"
    )
    assert "Asia/Kathmandu" in text_of(made.response)
    desk.daily.start(DiscordSender(server.env.bot, server.env.bot.long_lines))
    await server.manager.slash(server.channel, "daily now")
    posted = next(m for m in reversed(server.channel.history()) if "About this post" in buttons_of(m))
    about = await server.alice.click(posted, label="About this post")
    assert about.ephemeral
    assert "posted" in text_of(about.response)
    status = await server.manager.slash(server.channel, "daily status")
    assert "Next post" in text_of(status.response)


async def test_what_a_post_gives_stands_in_the_channels_bibliography(server: Server, desk: Desk) -> None:
    await server.manager.slash(server.channel, "daily set", time="08:00", zone="UTC")
    desk.daily.clock = lambda: datetime(2026, 5, 30, 12, tzinfo=UTC)
    desk.daily.start(DiscordSender(server.env.bot, server.env.bot.long_lines))
    await server.manager.slash(server.channel, "daily now")
    result = await server.alice.slash(server.channel, "bibliography")
    assert "Cable Nos. 408–410" in text_of(result.response)
    (attachment,) = result.response.attachments
    assert b"TI  - Cable Nos. 408-410" in await attachment.read()


async def test_a_member_who_does_not_manage_the_server_cannot_use_it(server: Server, desk: Desk) -> None:
    assert "daily set" not in server.alice.available_commands(server.channel)
    assert "daily set" in server.manager.available_commands(server.channel)
    await server.manager.slash(server.channel, "daily set", time="8", zone="UTC")
    message = await server.with_button("n0:daily remove order:1")
    refused = await server.alice.click(message, label="Press")
    assert "for those who manage this server" in text_of(refused.response)
    assert len(await desk.daily.subscriptions.all()) == 1
