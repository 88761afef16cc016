"""How a question on Discord is answered, whether it was typed, pressed or chosen from a menu.

An answer that is ready within a moment is sent at once; a slower one is deferred first, so that Discord's
three seconds never run out. Visibility is decided before the defer, because Discord fixes it there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import aiohttp
import discord

from bot.answers.answer import Answer, Found, Refused
from bot.answers.given import given
from bot.commands.declaration import Command, Place, Request, Value
from bot.commands.line import Spoken, convert, spoken_line
from bot.commands.visibility import is_private
from bot.desk import Desk
from bot.fairness import Fairness
from bot.rendering.layout import Deed, Foot, LongLines, layout
from bot.rendering.pages import pages
from bot.rendering.views import view_of
from bot.strings import Strings, strings
from storage.faults import DeadlinePassed
from storage.model import COMMON
from storage.preferences import MemberPreferences, ServerPreferences

log = logging.getLogger("opis.discord")

PATIENCE = 0.7
"""Seconds an answer may take before the member is shown that it is being worked on."""

Interaction = discord.Interaction[Any]
LONG = frozenset("search check find summary timeline bibliography source mentioned week month".split())
"""Commands whose work may be long: they take turns."""
_NEEDED = ("view_channel", "embed_links", "attach_files", "read_message_history")


@dataclass(frozen=True, slots=True)
class Counter:
    """Where members ask: the desk behind it, the lines too long for a button, and whose turn it is."""

    desk: Desk
    long_lines: LongLines
    fairness: Fairness = field(default_factory=Fairness)


@dataclass(frozen=True, slots=True)
class Showing:
    """How an answer is to be shown.

    private  for the asker alone; None where the command, the server and the member's option decide
    page     from 0
    turn     in place of the message whose button was pressed, if the answer comes in time
    locale   the language of the answer
    """

    private: bool | None = None
    page: int = 0
    turn: bool = False
    locale: str = "en"


def scope_of(interaction: Interaction) -> tuple[str, ...]:
    """The libraries this member sees here: the common one, and the server's own where opis is in that server."""
    return (COMMON,) if interaction.guild_id is None else (COMMON, f"guild:{interaction.guild_id}")


async def respond(interaction: Interaction, counter: Counter, spoken: Spoken, showing: Showing) -> None:
    """Answer an understood line as its reader, the server and the command would have it shown."""
    command = spoken.command
    chosen = counter.desk.archive.preferences
    server = await chosen.server(interaction.guild_id)
    member = await chosen.member(interaction.user.id)
    private = is_private(command, server, showing.private)
    locale = _locale(interaction, server, member, private=private)
    showing = replace(showing, private=private, locale=locale)
    checked = _forbidden(command, interaction) or _checked(command, spoken.options)
    if isinstance(checked, Refused):
        await _deliver(interaction, counter, spoken, checked, replace(showing, private=True))
        return
    style = member.style or server.style or "archive"
    request = request_of(interaction, checked, locale, style)
    work = asyncio.ensure_future(_answer(counter, command, request))
    done, _ = await asyncio.wait({work}, timeout=PATIENCE)
    if not done:
        try:
            await interaction.response.defer(ephemeral=private, thinking=True)
        except BaseException:
            work.cancel()
            raise
    showing = replace(showing, turn=showing.turn and bool(done))
    answer = await work
    message = await _deliver(interaction, counter, Spoken(command, checked), answer, showing)
    if message and not private and isinstance(answer, Found) and interaction.channel_id:
        log_of = counter.desk.archive.answered
        log_of.note(interaction.channel_id, interaction.guild_id, message, given(answer.value))


def _locale(
    interaction: Interaction, server: ServerPreferences, member: MemberPreferences, *, private: bool
) -> str:
    """The reader's language for what they alone see, the server's for what everybody does."""
    own = member.locale or str(interaction.locale)
    return own if private else server.locale or str(interaction.guild_locale or own)


async def _answer(counter: Counter, command: Command, request: Request) -> Answer[Any]:
    """The answer; a long question waits for its turn."""

    async def work() -> Answer[Any]:
        return await command.answer(counter.desk, request)

    with counter.desk.metrics.making(command.name) as making:
        try:
            if command.name not in LONG or request.member is None:
                answer = await work()
            else:
                server = request.place.guild if request.place else None
                answer = await counter.fairness.serve(request.member, server, work)
        except DeadlinePassed as fault:
            making.outcome = "deadline"
            return Refused(fault.reason, fault.facts)
        making.outcome = type(answer).__name__.lower()
        return answer


def _forbidden(command: Command, interaction: Interaction) -> Refused | None:
    """Admins may show a command to anyone in their server's settings, so what managers alone may do is checked here."""
    if not command.managers or interaction.permissions.manage_guild:
        return None
    return Refused("managers_only", {"command": command.name})


def _checked(command: Command, values: Mapping[str, Value]) -> dict[str, Value] | Refused:
    """Discord's client checks options, but a request need not come from Discord's client."""
    checked: dict[str, Value] = {}
    for name, value in values.items():
        option = command.option(name)
        converted = convert(option, str(value)) if option else value
        if isinstance(converted, Refused):
            return converted
        checked[name] = converted
    return checked


def request_of(interaction: Interaction, options: Mapping[str, Value], locale: str, style: str) -> Request:
    """The question as the desk takes it."""
    place = None
    member, channel = interaction.user.id, interaction.channel_id
    if interaction.guild_id is not None and channel is not None:
        manager = interaction.permissions.manage_guild
        place = Place(interaction.guild_id, channel, member, manager, _lacking(interaction))
    return Request(
        options,
        scope_of(interaction),
        datetime.now(UTC).date(),
        locale,
        place,
        member,
        channel,
        style,
    )


def _lacking(interaction: Interaction) -> tuple[str, ...]:
    """The permissions opis misses in the channel of the question."""
    sending = "send_messages"
    if isinstance(interaction.channel, discord.Thread):
        sending = "send_messages_in_threads"
    return tuple(name for name in (sending, *_NEEDED) if not getattr(interaction.app_permissions, name))


async def _deliver(
    interaction: Interaction, counter: Counter, spoken: Spoken, answer: Answer[Any], showing: Showing
) -> int | None:
    """Send the answer; where the connection broke, once more if Discord had not taken it. The message's number, if known."""
    try:
        return await _send(interaction, counter, spoken, answer, showing)
    except (aiohttp.ClientError, OSError) as broken:
        log.warning("The connection broke while an answer was sent: %s", type(broken).__name__)
        try:
            return (await interaction.original_response()).id
        except discord.NotFound:
            return await _send(interaction, counter, spoken, answer, showing)


async def _send(
    interaction: Interaction, counter: Counter, spoken: Spoken, answer: Answer[Any], showing: Showing
) -> int | None:
    say = strings(showing.locale)
    cut = pages(view_of(answer, say))
    number = min(showing.page, len(cut) - 1)
    labels = (
        say.say("page-previous"),
        say.say("page-next"),
        say.say("page-where", page=number + 1, pages=len(cut)),
    )
    foot = _foot(interaction, spoken.command, answer, say, private=bool(showing.private))
    line = spoken_line(spoken.command, spoken.options)
    view, files = layout(cut, number, line, labels, counter.long_lines, foot)
    if showing.turn:
        await interaction.response.edit_message(view=view, attachments=files)
        return None
    if interaction.response.is_done():
        return (await interaction.edit_original_response(view=view, attachments=files)).id
    sent = await interaction.response.send_message(view=view, files=files, ephemeral=bool(showing.private))
    return sent.message_id


def _foot(
    interaction: Interaction, command: Command, answer: Answer[Any], say: Strings, *, private: bool
) -> tuple[Foot, ...]:
    """The buttons that do something with the answer itself: share a private one, report what is wrong with it."""
    if not isinstance(answer, Found) or command.personal:
        return ()
    # In a direct message with opis there is nobody to share with.
    alone = interaction.guild_id is None and not interaction.context.private_channel
    share = (Foot(say.say("press-share"), Deed.SHARE),) if private and not alone else ()
    return (*share, Foot(say.say("press-report"), Deed.REPORT))
