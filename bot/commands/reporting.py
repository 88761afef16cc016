"""“Report a problem”: a short text from a member, sent to the channel that the server chose; opis keeps none of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
import discord

from bot.commands.answering import Counter, own_strings
from bot.commands.delivering import Interaction
from bot.commands.offering import typed_into
from bot.escape import escape
from bot.rendering.layout import read_custom_id
from bot.rendering.limits import MODAL_TITLE, TEXT_LABEL, clip
from bot.strings import strings

LONGEST = 1000
"""Characters of a report."""


async def ask_what_is_wrong(interaction: Interaction, counter: Counter, custom_id: str) -> None:
    """Show the form; its custom id is the button's, so that it too lives through a restart."""
    say = await own_strings(interaction, counter)
    form = discord.ui.Modal(
        title=clip(say.say("report-title"), MODAL_TITLE), custom_id=custom_id, timeout=None
    )
    words: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        custom_id="words", style=discord.TextStyle.paragraph, max_length=LONGEST, min_length=3
    )
    form.add_item(discord.ui.Label(text=clip(say.say("report-label"), TEXT_LABEL), component=words))
    # A stopped form is not kept in discord.py's memory; it is answered by its custom id.
    form.stop()
    await interaction.response.send_modal(form)


async def take_report(interaction: Interaction, counter: Counter) -> None:
    """Send a report on, and say where it went or why it went nowhere."""
    say = await own_strings(interaction, counter)
    data: Mapping[str, Any] = interaction.data or {}
    _, _, line = read_custom_id(str(data.get("custom_id", "")), counter.long_lines)
    server = await counter.desk.archive.preferences.server(interaction.guild_id)
    if server.reports is None:
        await interaction.response.send_message(say.say("report-nowhere"), ephemeral=True)
        return
    theirs = strings(server.locale or str(interaction.guild_locale or "en"))
    message = interaction.message.jump_url if interaction.message else ""
    told = theirs.say("report-told", member=f"<@{interaction.user.id}>", line=escape(clip(line or "?", 300)))
    words = typed_into(data).get("words", "")
    said = "\n".join("> " + escape(part) for part in words.splitlines())
    await interaction.response.defer(ephemeral=True, thinking=True)
    channel = interaction.client.get_partial_messageable(server.reports, guild_id=interaction.guild_id)
    try:
        await channel.send(view=_shown(f"{told}\n{said}\n{message}"), nonce=str(interaction.id))
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        await interaction.edit_original_response(
            content=say.say("report-failed", channel=f"<#{server.reports}>")
        )
        return
    await interaction.edit_original_response(content=say.say("report-sent", channel=f"<#{server.reports}>"))


def _shown(report: str) -> discord.ui.LayoutView:
    """A report as a text display: unlike a plain message it has room for the longest, every sign of it escaped."""
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.TextDisplay(report))
    view.stop()
    return view
