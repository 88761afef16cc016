"""A server of the in-process Discord, and what a member sees in a message."""

from __future__ import annotations

import re
from typing import Any

import discord
import simcord


class Server:
    """A server with two channels, two members and a manager."""

    def __init__(self, env: simcord.Env) -> None:
        self.env = env
        self.guild = env.create_guild()
        self.channel = self.guild.create_text_channel("general")
        self.desk = self.guild.create_text_channel("desk")
        self.alice = self.guild.add_member(env.create_user("alice"))
        self.bob = self.guild.add_member(env.create_user("bob"))
        managers = self.guild.create_role("managers", permissions=discord.Permissions(manage_guild=True))
        self.manager = self.guild.add_member(env.create_user("mary"), roles=[managers])

    async def with_button(self, custom: str) -> Any:
        """A message of the bot's own accord with one button."""
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Press", custom_id=custom))
        view.stop()
        return await self.env.bot.get_channel(self.channel.id).send("from an earlier life", view=view)


def components(message: Any) -> list[dict[str, Any]]:
    """Every component of a message, nested ones too."""
    found: list[dict[str, Any]] = []

    def walk(nodes: list[Any]) -> None:
        for node in nodes:
            data = node if isinstance(node, dict) else node.to_dict()
            found.append(data)
            walk(data.get("components", []))

    walk(list(message.components))
    return found


def text_of(message: Any) -> str:
    """What a member reads: the text displays, their escapes resolved as Discord does."""
    if message.content:
        return str(message.content)
    texts = "\n".join(c["content"] for c in components(message) if "content" in c)
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", texts)


def buttons_of(message: Any) -> dict[str, str]:
    """Labels and custom ids of the buttons."""
    return {c["label"]: c["custom_id"] for c in components(message) if "custom_id" in c}
