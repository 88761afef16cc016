"""How a question on Discord is answered, whether it was typed, pressed or chosen from a menu.

An answer that is ready within a moment is sent at once; a slower one is deferred first, so that Discord's
three seconds never run out. Visibility is decided before the defer, because Discord fixes it there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Hashable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import discord

from bot.answers.answer import Answer, Found, Refused
from bot.answers.given import given
from bot.commands.at_hand import AtHand, Ready, asked_of, size
from bot.commands.completion import Offers, offers_size
from bot.commands.declaration import Attached, Command, Place, Request, Value
from bot.commands.delivering import Interaction, Showing, deliver
from bot.commands.line import Spoken, convert
from bot.commands.lot import with_lot
from bot.commands.visibility import is_private
from bot.desk import Desk
from bot.fairness import Fairness
from bot.rendering.layout import LongLines
from bot.rendering.pages import pages
from bot.rendering.views import view_of
from bot.strings import Strings, strings
from storage.faults import DeadlinePassed
from storage.memory.preferences import MemberPreferences, ServerPreferences
from storage.model import COMMON, own_library

PATIENCE = 0.7
"""Seconds an answer may take before the member is shown that it is being worked on."""

LONG = frozenset(
    (
        *"search check find summary timeline people bibliography source mentioned week month".split(),
        *(f"library {step}" for step in ("add", "paste", "offer", "correct", "store")),
    )
)
"""Commands whose work may be long: they take turns."""
_NEEDED = ("view_channel", "embed_links", "attach_files", "read_message_history")


class Counter:
    """Where members ask: the desk behind it, the lines too long for a button, whose turn it is, and the answers at hand."""

    def __init__(self, desk: Desk, long_lines: LongLines) -> None:
        self.desk = desk
        self.long_lines = long_lines
        self.fairness = Fairness()
        self.at_hand = AtHand(desk.archive.database.version, size)
        self.offers: Offers = AtHand(desk.archive.database.version, offers_size)


def scope_of(interaction: Interaction) -> tuple[str, ...]:
    """The libraries this member sees here: the common one, and the server's own where opis is in that server."""
    return (COMMON,) if interaction.guild_id is None else (COMMON, own_library(interaction.guild_id))


async def respond(
    interaction: Interaction,
    counter: Counter,
    spoken: Spoken,
    showing: Showing,
    attached: Attached | None = None,
) -> None:
    """Answer an understood line as its reader, the server and the command would have it shown."""
    command = spoken.command
    chosen = counter.desk.archive.preferences
    server = await chosen.server(interaction.guild_id)
    member = await chosen.member(interaction.user.id)
    private = is_private(command, server, showing.private)
    locale = _locale(interaction, server, member, private=private)
    showing = replace(showing, private=private, locale=locale)
    checked = forbidden(command, interaction, server) or _checked(command, spoken.options)
    if isinstance(checked, Refused):
        await deliver(
            interaction, counter.long_lines, spoken, _shown(checked, locale), replace(showing, private=True)
        )
        return
    checked = with_lot(command, checked, counter.desk.chance)
    style = member.style or server.style or "archive"
    of_all = _locale(interaction, server, member, private=False)
    librarian = is_librarian(interaction, server)
    request = request_of(
        interaction, checked, (locale, of_all), style, librarian=librarian, attached=attached
    )
    asked = asked_of(command, request)
    ready = _at_hand(counter, command, asked)
    if ready is None:
        making = _made(counter, command, request, asked)
        ready, deferred = await _in_time(interaction, making, private=private)
        showing = replace(showing, turn=showing.turn and not deferred)
    message = await deliver(interaction, counter.long_lines, Spoken(command, checked), ready, showing)
    if message and not private and isinstance(ready.answer, Found) and interaction.channel_id:
        log_of = counter.desk.archive.answered
        log_of.note(interaction.channel_id, interaction.guild_id, message, given(ready.answer.value))


async def _in_time(
    interaction: Interaction, making: Coroutine[Any, Any, Ready], *, private: bool
) -> tuple[Ready, bool]:
    """What is made, and whether the member had to be told that it takes a while."""
    work = asyncio.ensure_future(making)
    done, _ = await asyncio.wait({work}, timeout=PATIENCE)
    if not done:
        try:
            await interaction.response.defer(ephemeral=private, thinking=True)
        except BaseException:
            work.cancel()
            raise
    return await work, not done


def _at_hand(counter: Counter, command: Command, asked: Hashable | None) -> Ready | None:
    """The answer, where it was given a moment ago and still stands."""
    ready = counter.at_hand.get(asked) if asked else None
    if ready is not None:
        with counter.desk.metrics.making(command.name) as making:
            making.outcome = type(ready.answer).__name__.lower()
    return ready


async def _made(counter: Counter, command: Command, request: Request, asked: Hashable | None) -> Ready:
    """The answer made, shown in its reader's language, and kept at hand where it lasts."""
    version, began = counter.at_hand.version(), time.monotonic()
    ready = _shown(await _answer(counter, command, request), request.locale)
    # What was not found, or was refused, is cheap to find out again, and anybody may type it.
    if asked and isinstance(ready.answer, Found):
        counter.at_hand.put(asked, ready, version=version, seconds=time.monotonic() - began)
    return ready


def _shown(answer: Answer[Any], locale: str) -> Ready:
    return Ready(answer, pages(view_of(answer, strings(locale))))


def _locale(
    interaction: Interaction, server: ServerPreferences, member: MemberPreferences, *, private: bool
) -> str:
    """The reader's language for what they alone see, the server's for what everybody does."""
    own = member.locale or str(interaction.locale)
    return own if private else server.locale or str(interaction.guild_locale or own)


async def own_strings(interaction: Interaction, counter: Counter) -> Strings:
    """The sentences for what only this member sees, whether they chose a language here or in Discord."""
    member = await counter.desk.archive.preferences.member(interaction.user.id)
    return strings(member.locale or str(interaction.locale))


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


def forbidden(command: Command, interaction: Interaction, server: ServerPreferences) -> Refused | None:
    """Admins may show a command to anyone in their server's settings, so what some alone may do is checked here."""
    if command.managers and not interaction.permissions.manage_guild:
        return Refused("managers_only", {"command": command.name})
    if command.librarians and interaction.guild_id is not None and not is_librarian(interaction, server):
        return Refused("librarians_only")
    return None


def is_librarian(interaction: Interaction, server: ServerPreferences) -> bool:
    """Whether the asker may add documents here: who manages the server, and who has the role it chose for that."""
    if interaction.permissions.manage_guild:
        return True
    # Everyone has the role of the server's own number, which Discord does not list.
    held = {role.id for role in getattr(interaction.user, "roles", ())} | {interaction.guild_id}
    return server.librarians is not None and server.librarians in held


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


def is_own(interaction: Interaction) -> bool:
    """Whether the one who pressed a button, or filled the form it opened, is the one who asked."""
    asked = interaction.message.interaction_metadata if interaction.message else None
    return asked is not None and asked.user.id == interaction.user.id


def request_of(
    interaction: Interaction,
    options: Mapping[str, Value],
    locales: tuple[str, str],
    style: str,
    *,
    librarian: bool = False,
    attached: Attached | None = None,
) -> Request:
    """The question as the desk takes it; `locales` are the answer's language and that of everybody there."""
    place = None
    member, channel = interaction.user.id, interaction.channel_id
    if interaction.guild_id is not None and channel is not None:
        manager = interaction.permissions.manage_guild
        place = Place(
            interaction.guild_id, channel, member, manager, _lacking(interaction), locales[1], librarian
        )
    return Request(
        options,
        scope_of(interaction),
        datetime.now(UTC).date(),
        locales[0],
        place,
        member,
        channel,
        style,
        attached,
    )


def _lacking(interaction: Interaction) -> tuple[str, ...]:
    """The permissions opis misses in the channel of the question."""
    sending = "send_messages"
    if isinstance(interaction.channel, discord.Thread):
        sending = "send_messages_in_threads"
    return tuple(name for name in (sending, *_NEEDED) if not getattr(interaction.app_permissions, name))
