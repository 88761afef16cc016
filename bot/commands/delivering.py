"""How an answer reaches its reader: sent, put in the place of what was there, and once more where the connection broke."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord

from bot.answers.answer import Answer, Found
from bot.commands.at_hand import Ready
from bot.commands.declaration import Command
from bot.commands.line import Spoken, spoken_line
from bot.rendering.layout import Deed, Foot, LongLines, layout
from bot.strings import Strings, strings

log = logging.getLogger("opis.discord")

Interaction = discord.Interaction[Any]


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


async def deliver(
    interaction: Interaction, long_lines: LongLines, spoken: Spoken, ready: Ready, showing: Showing
) -> int | None:
    """Send the answer; where the connection broke, once more if Discord had not taken it. The message's number, if known."""
    try:
        return await _send(interaction, long_lines, spoken, ready, showing)
    except (aiohttp.ClientError, OSError) as broken:
        log.warning("The connection broke while an answer was sent: %s", type(broken).__name__)
        try:
            return (await interaction.original_response()).id
        except discord.NotFound:
            return await _send(interaction, long_lines, spoken, ready, showing)


async def _send(
    interaction: Interaction, long_lines: LongLines, spoken: Spoken, ready: Ready, showing: Showing
) -> int | None:
    say, cut = strings(showing.locale), ready.pages
    number = min(showing.page, len(cut) - 1)
    labels = (
        say.say("page-previous"),
        say.say("page-next"),
        say.say("page-where", page=number + 1, pages=len(cut)),
    )
    foot = _foot(interaction, spoken.command, ready.answer, say, private=bool(showing.private))
    line = spoken_line(spoken.command, spoken.options)
    view, files = layout(cut, number, line, labels, long_lines, foot)
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
