"""Sends posts to Discord, looks for them there, and turns what Discord and the network say into outcomes.

The one place that knows which answers are for good: a refusal stops a subscription, a lost answer never does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Literal

import aiohttp
import discord

from bot.answers.answer import Found
from bot.answers.edition import Edition, Kind, Post
from bot.daily.sending import (
    Arrived,
    Deleted,
    Doubtful,
    Finish,
    Look,
    Outcome,
    Parcel,
    Refusal,
    Unseeable,
    Unseen,
    Withheld,
)
from bot.rendering.layout import LongLines, layout
from bot.rendering.pages import pages
from bot.rendering.views import view_of
from bot.strings import strings
from storage.memory.daily import Posting, Subscription, marker

DEPTH = 3000
"""So many messages are read back to find a post: a busy channel's day."""

THREAD_MINUTES: Literal[1440] = 1440
PATIENCE = 90.0
"""Seconds for one request, its waits for rate limits and discord.py's own tries included."""

_GONE = frozenset({10003, 10004})
_BLOCKED = frozenset({200000, 200001, 240000})
_THREAD_EXISTS = 160004


class DiscordSender:
    """A sender over a client that is logged in."""

    def __init__(self, client: discord.Client, long_lines: LongLines) -> None:
        self._client = client
        self._long_lines = long_lines

    async def send(self, parcel: Parcel) -> Outcome:
        """See `bot.daily.sending.Sender`."""
        order = parcel.subscription
        say = strings(order.locale)
        post = Post(parcel.edition, parcel.marker, parcel.late, order.role)
        cut = pages(view_of(Found(post), say))
        labels = (
            say.say("page-previous"),
            say.say("page-next"),
            say.say("page-where", page=1, pages=len(cut)),
        )
        view, files = layout(cut, 0, _line_of(parcel.edition), labels, self._long_lines)
        roles = [discord.Object(order.role)] if order.role else []
        mentions = discord.AllowedMentions(everyone=False, users=False, roles=roles, replied_user=False)
        try:
            async with asyncio.timeout(PATIENCE):
                message = await self._channel(order).send(
                    view=view, files=files, nonce=parcel.marker, allowed_mentions=mentions
                )
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as fault:
            return outcome_of(fault)
        return Arrived(message.id)

    async def find(self, subscription: Subscription, day: date, after: int) -> Look:
        """See `bot.daily.sending.Sender`."""
        if "read_message_history" in self.lacking(subscription):
            return Unseeable("read_message_history")
        wanted, count = marker(subscription.id, day), 0
        try:
            async for message in self._channel(subscription).history(limit=DEPTH):
                count += 1
                if message.id <= after:
                    return Unseen()
                if self._is_own(message) and wanted in _marks(message):
                    return Arrived(message.id)
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as fault:
            outcome = outcome_of(fault)
            return outcome if isinstance(outcome, Refusal) else Unseeable(str(getattr(outcome, "detail", "")))
        return Unseen() if count < DEPTH else Unseeable("too many messages since")

    async def dress(
        self, what: str, subscription: Subscription, day: date, message: int, before: int | None
    ) -> Finish:
        """See `bot.daily.sending.Sender`."""
        channel = self._channel(subscription)
        posted = channel.get_partial_message(message)
        try:
            if what == "thread":
                await posted.create_thread(name=f"{day:%Y-%m-%d}", auto_archive_duration=THREAD_MINUTES)
                return Arrived(message)
            await posted.pin()
            if before is not None:
                await self._unpin(channel.get_partial_message(before))
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError, ValueError) as fault:
            return _finish_of(fault, message)
        return Arrived(message)

    async def tell(self, subscription: Subscription, last: Posting | None) -> bool:
        """See `bot.daily.sending.Sender`."""
        reason = subscription.pause.reason if subscription.pause else ""
        say = strings(subscription.locale)
        why = f"daily-why-{reason}"
        guild = self._client.get_guild(subscription.guild)
        sentence = say.say(
            "daily-told",
            server=guild.name if guild else str(subscription.guild),
            order=str(subscription.id),
            channel=str(subscription.channel),
            why=say.say(why) if say.knows(why) else reason,
        )
        nonce = f"t{marker(subscription.id, last.day)}" if last else f"t{subscription.id}"
        tried = False
        for place in self._places(subscription):
            try:
                async with asyncio.timeout(PATIENCE):
                    await (await place()).send(sentence, nonce=nonce)
            except (discord.Forbidden, discord.NotFound):
                continue
            except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError):
                tried = True
                continue
            return True
        return not tried

    def lacking(self, subscription: Subscription) -> tuple[str, ...]:
        """The permissions the bot lacks for this order, by Discord's names, as far as its memory of the server goes."""
        channel = self._client.get_channel(subscription.channel)
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            return ()
        granted = channel.permissions_for(channel.guild.me)
        in_thread = isinstance(channel, discord.Thread)
        needed = ["view_channel", "send_messages_in_threads" if in_thread else "send_messages"]
        needed += ["read_message_history"]
        needed += ["create_public_threads"] if subscription.thread and not in_thread else []
        missing = [name for name in needed if not getattr(granted, name)]
        if subscription.pin and not (granted.pin_messages or granted.manage_messages):
            missing.append("pin_messages")
        role = channel.guild.get_role(subscription.role) if subscription.role else None
        if role is not None and not (role.mentionable or granted.mention_everyone):
            missing.append("mention_everyone")
        return tuple(missing)

    def takes_posts(self, channel: int) -> bool:
        """Whether that channel takes messages: not a forum, a category or a stage; a channel not known here may."""
        known = self._client.get_channel(channel)
        return known is None or isinstance(known, discord.TextChannel | discord.Thread | discord.VoiceChannel)

    def _channel(self, subscription: Subscription) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(subscription.channel, guild_id=subscription.guild)

    async def _unpin(self, message: discord.PartialMessage) -> None:
        """Take the last pin away; where that is gone or was never there, all is as it should be."""
        try:
            await message.unpin()
        except discord.NotFound:
            return

    def _is_own(self, message: discord.Message) -> bool:
        return self._client.user is not None and message.author.id == self._client.user.id

    def _places(self, subscription: Subscription) -> Iterator[Callable[[], Any]]:
        """Where managers can be told: the server's own places for that, then whoever set the post up."""
        guild = self._client.get_guild(subscription.guild)
        if guild is not None:
            for channel in (guild.public_updates_channel, guild.system_channel):
                if channel is not None and channel.permissions_for(guild.me).send_messages:
                    yield _now(channel)
        if subscription.created_by is not None:
            yield lambda: self._client.fetch_user(subscription.created_by or 0)


def outcome_of(fault: BaseException) -> Outcome:
    """What a fault of a request means for the message that it was to make."""
    if isinstance(fault, discord.HTTPException):
        said = f"{fault.status}/{fault.code}"
        if isinstance(fault, discord.RateLimited) or fault.status in {400, 401, 429}:
            return Withheld(said)
        if fault.status == 403:
            kind = "missing-access" if fault.code == 50001 else "missing-permission"
            return Refusal("blocked" if fault.code in _BLOCKED else kind, said)
        if fault.status == 404:
            return Refusal("channel-gone", said) if fault.code in _GONE else Deleted()
        return Doubtful(said)
    name = type(fault).__name__
    return Withheld(name) if isinstance(fault, aiohttp.ClientConnectorError) else Doubtful(name)


def _finish_of(fault: BaseException, message: int) -> Finish:
    if isinstance(fault, discord.HTTPException) and fault.code == _THREAD_EXISTS:
        return Arrived(message)
    if isinstance(fault, ValueError):
        return Refusal("no-server", "the server is not known")
    outcome = outcome_of(fault)
    if isinstance(fault, discord.HTTPException) and fault.status in {400, 403, 404}:
        return Refusal("refused", f"{fault.status}/{fault.code}")
    return outcome if isinstance(outcome, Withheld | Doubtful) else Withheld(type(fault).__name__)


def _line_of(edition: Edition) -> str:
    """The command whose answer says the same: what the page buttons of a post too long for one message ask."""
    command = {Kind.WEEK: "week", Kind.MONTH: "month"}.get(edition.kind, "onthisdate")
    return f"{command} date:{edition.day.isoformat()}"


def _marks(message: discord.Message) -> str:
    """Everything in a message that may hold a marker: its nonce and its buttons' ids."""
    return " ".join((str(message.nonce or ""), *_custom_ids(message.components)))


def _custom_ids(components: Any) -> Iterator[str]:
    for component in components:
        custom = getattr(component, "custom_id", None)
        if custom:
            yield custom
        yield from _custom_ids(getattr(component, "children", ()))


def _now(channel: Any) -> Callable[[], Any]:
    async def place() -> Any:
        return channel

    return place
