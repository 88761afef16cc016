"""Files and pasted texts that members offer to the library: attachments, and the forms that take text and corrections.

A form's custom id is the line it asks, as with buttons, so that it lives through a restart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import discord

from bot.answers.answer import Refused
from bot.commands.answering import Counter, forbidden, is_own, own_strings, respond, scope_of
from bot.commands.declaration import Attached, Command, Value
from bot.commands.delivering import Interaction, Showing
from bot.commands.library import ADD, CORRECT, PASTE
from bot.commands.line import Spoken, understand
from bot.rendering.layout import Deed, custom_id, read_custom_id
from bot.rendering.limits import MODAL_TITLE, TEXT_INPUT, TEXT_LABEL, clip
from bot.strings import Strings

PATIENCE = 60.0
"""Seconds that Discord has to hand over an attachment."""

_TITLE, _DATE = 500, 100
"""Characters of a title and of a date."""


async def take_offer(
    interaction: Interaction, counter: Counter, attachment: discord.Attachment | None
) -> None:
    """Answer /library add: with a file at once, without one by the form for a pasted text."""
    if attachment is None:
        await show_form(interaction, counter, PASTE.name, {})
        return
    attached = Attached(attachment.filename, attachment.size, lambda: _fetched(attachment))
    await respond(interaction, counter, Spoken(ADD, {}), Showing(private=True), attached)


async def ask_in_form(interaction: Interaction, counter: Counter, spoken: Spoken) -> None:
    """Show the form that a button opens: the corrections of an offer, with what was understood in its fields."""
    number = spoken.options.get("offer")
    held = await counter.desk.archive.offers.get(scope_of(interaction)[-1], int(number or 0))
    if held is None:
        say = await own_strings(interaction, counter)
        await interaction.response.send_message(
            say.say("offer-gone", number=int(number or 0)), ephemeral=True
        )
        return
    line = f"{CORRECT.name} offer:{held.number}"
    await show_form(interaction, counter, line, {"title": held.shown_title, "date": held.shown_day})


async def show_form(interaction: Interaction, counter: Counter, line: str, held: Mapping[str, str]) -> None:
    """Show the form for `line`, its fields filled with what is `held`; whoever may not add documents is told so instead."""
    say = await own_strings(interaction, counter)
    command = _command_of(line)
    server = await counter.desk.archive.preferences.server(interaction.guild_id)
    refused = forbidden(command, interaction, server)
    if refused is not None:
        await interaction.response.send_message(say.explain(refused.reason, refused.facts), ephemeral=True)
        return
    form = discord.ui.Modal(
        title=clip(say.say(f"form-{command.name.rpartition(' ')[2]}"), MODAL_TITLE),
        custom_id=custom_id(line, page=0, deed=Deed.FORM, long_lines=counter.long_lines),
        timeout=None,
    )
    for name in ("text", "title", "date"):
        if command.option(name):
            form.add_item(_field(name, held.get(name, ""), say))
    # A stopped form is not kept in discord.py's memory; it is answered by its custom id.
    form.stop()
    await interaction.response.send_modal(form)


async def take_form(interaction: Interaction, counter: Counter) -> None:
    """Answer a filled form: its line, with what was typed into its fields."""
    data: Mapping[str, Any] = interaction.data or {}
    _, _, line = read_custom_id(str(data.get("custom_id", "")), counter.long_lines)
    command = _command_of(line or "")
    spoken = understand(line or "", (CORRECT,))
    options: dict[str, Value] = dict(spoken.options) if isinstance(spoken, Spoken) else {}
    options |= {k: v for k, v in typed_into(data).items() if command.option(k) and v.strip()}
    # A form that a button of a message opened stands in that message's place.
    showing = Showing(private=True, turn=is_own(interaction))
    await respond(interaction, counter, Spoken(command, options), showing)


def _command_of(line: str) -> Command:
    return CORRECT if line.startswith(CORRECT.name) else PASTE


def _field(name: str, held: str, say: Strings) -> discord.ui.Label[discord.ui.Modal]:
    long = name == "text"
    field: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        required=long,
        max_length=TEXT_INPUT if long else _TITLE if name == "title" else _DATE,
        default=held[: _TITLE if name == "title" else _DATE] or None,
    )
    label = clip(say.say(f"form-field-{name}"), TEXT_LABEL)
    return discord.ui.Label(text=label, description=say.say(f"form-hint-{name}"), component=field)


def typed_into(data: Mapping[str, Any]) -> dict[str, str]:
    """What was typed into a form, by its fields, in whichever way Discord nests them."""
    typed: dict[str, str] = {}
    waiting = list(data.get("components", []))
    for node in waiting:
        waiting += [node["component"]] if "component" in node else node.get("components", [])
        if "custom_id" in node and "value" in node:
            typed[str(node["custom_id"])] = str(node["value"] or "")
    return typed


async def _fetched(attachment: discord.Attachment) -> bytes | Refused:
    try:
        async with asyncio.timeout(PATIENCE):
            return await attachment.read()
    except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError):
        return Refused("attachment_lost", {"name": attachment.filename})
