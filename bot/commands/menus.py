"""The menu of a message: “Find the source” and “Cite documents mentioned”.

Discord sends the message along with the question, so that no channel is read and no privileged intent is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from bot.commands.answering import Counter, respond
from bot.commands.declaration import Command, Value
from bot.commands.delivering import Interaction, Showing
from bot.commands.line import Spoken
from bot.commands.message import MENUS
from bot.commands.translating import described


def menus(counter: Counter) -> Iterator[app_commands.ContextMenu]:
    """Each menu entry as discord.py's, for servers, direct messages and whoever installed opis for themselves."""
    for command, key in MENUS:
        yield app_commands.ContextMenu(
            name=described(key),
            callback=_callback(command, counter),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )


def _callback(command: Command, counter: Counter) -> Any:
    async def callback(interaction: Interaction, message: discord.Message) -> None:
        options: dict[str, Value] = {"text": words_of(message)}
        if command.option("message"):
            options["message"] = message.id
        await respond(interaction, counter, Spoken(command, options), Showing(private=True))

    return callback


def words_of(message: discord.Message) -> str:
    """Everything a reader sees in a message: its text, its embeds, its text displays, and what it forwards."""
    parts = [message.content]
    for embed in message.embeds:
        parts += [embed.title or "", embed.description or "", *(field.value or "" for field in embed.fields)]
    parts += _displayed(message.components)
    parts += [snapshot.content for snapshot in message.message_snapshots]
    return "\n".join(part for part in parts if part)


def _displayed(components: Any) -> Iterator[str]:
    for component in components:
        if isinstance(component, discord.components.TextDisplay):
            yield component.content
        yield from _displayed(getattr(component, "children", ()))
