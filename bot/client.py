"""The Discord client: declares the commands, answers them, turns pages, and speaks for every fault.

Only the `guilds` intent; nothing it sends pings; commands are declared to Discord only when they changed.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from discord import app_commands

from bot.commands import COMMANDS
from bot.commands.answering import Counter
from bot.commands.menus import menus
from bot.commands.pressing import answer_form, answer_press
from bot.commands.slash import declare
from bot.commands.translating import Translator
from bot.daily.discord_sender import DiscordSender
from bot.desk import Desk
from bot.health import Fault
from bot.rendering.layout import LongLines
from bot.shards import Shards
from bot.strings import strings
from storage.memory.leaving import forget_long_gone

log = logging.getLogger("opis.discord")

DECLARED = "discord.commands.sha256"

IDENTIFY_APART = timedelta(seconds=5.5)
"""Discord's five seconds, and what clocks of two hosts may differ by."""


class ReferenceDesk(discord.AutoShardedClient):
    """The bot. One instance for one process; `desk` is its archive and outlives it.

    `shards` is how many connections carry its servers; None lets Discord say it at the start. `part` is the range of
    them that this process opens, where others open the rest.
    """

    def __init__(self, desk: Desk, *, shards: int | None = 1, part: Shards | None = None) -> None:
        own: dict[str, Any] = {"shard_ids": list(part.ids)} if part else {}
        super().__init__(
            **own,
            shard_count=part.count if part else shards,
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            activity=discord.CustomActivity(strings().say("presence")),
            max_messages=None,
        )
        self.desk = desk
        self.part = part
        self._identify_together = 1
        desk.health.latency = lambda: self.latency
        self.long_lines = LongLines()
        self.tree = Tree(self)
        self.counter = Counter(desk, self.long_lines)
        for command in (*declare(COMMANDS, self.counter), *menus(self.counter)):
            self.tree.add_command(command)

    async def close(self) -> None:
        """Let the posts under way end, then leave the gateway."""
        await self.desk.daily.stop()
        await super().close()

    async def setup_hook(self) -> None:
        """Declare the commands where the declaration changed since the last start (Discord allows 200 new ones a day)."""
        if self.part is not None:
            _, _, limit = await self.http.get_bot_gateway()
            self._identify_together = max(1, limit["max_concurrency"])
            if not self.part.leads:
                return
        translator = Translator()
        await self.tree.set_translator(translator)
        payload = [await c.get_translated_payload(self.tree, translator) for c in self.tree.get_commands()]
        current = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
        if await self.desk.archive.remembered.get(DECLARED) == current:
            log.info("The commands are declared already.")
            return
        await self.tree.sync()
        await self.desk.archive.remembered.set(DECLARED, current)
        log.info("Declared %d commands.", len(payload))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait until this shard may introduce itself: Discord lets so many do it in five seconds, of all processes."""
        if self.part is None:
            await super().before_identify_hook(shard_id, initial=initial)
            return
        await asyncio.sleep(await self.wait_to_identify(shard_id or 0))

    async def wait_to_identify(self, shard: int) -> float:
        """Take the shard's turn; the seconds until it comes."""
        now, queue = self.desk.now(), shard % self._identify_together
        turn = await self.desk.archive.remembered.turn(f"discord.identify.{queue}", now, IDENTIFY_APART)
        return (turn - now).total_seconds()

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Let what a server chose and asked for wait: removed by mistake, opis comes back to it as it was."""
        await self.desk.archive.preferences.gone(guild.id, self.desk.now())

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Keep the data of a server that opis is in again."""
        await self.desk.archive.preferences.back(guild.id)

    async def on_ready(self) -> None:
        """Say in the log that the bot is on the gateway, and let the daily post begin; Discord sends this again and again."""
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))
        # Only now the servers' channels and permissions are known; a second call changes nothing.
        self.desk.daily.start(DiscordSender(self, self.long_lines), part=self.part)
        archive = self.desk.archive
        holders = (self.desk.daily.subscriptions, archive.answered, archive.offers, archive.authority)
        await archive.offers.forget_old(self.desk.now())
        forgotten = await forget_long_gone(archive.preferences, holders, self.desk.now())
        log.info("Forgot %d servers that opis left long ago.", forgotten)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Answer a pressed button or a filled form by its custom id, before whichever restart it was made."""
        kinds = {
            discord.InteractionType.component: answer_press,
            discord.InteractionType.modal_submit: answer_form,
        }
        answer = kinds.get(interaction.type)
        if answer is None:
            return
        try:
            await answer(interaction, self.counter)
        except Exception as fault:  # noqa: BLE001 -- the one handler that speaks for every fault
            await apologise(interaction, fault)


class Tree(app_commands.CommandTree[ReferenceDesk]):
    """The commands, with one handler for whatever goes wrong in them."""

    async def on_error(
        self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError
    ) -> None:
        """Say one sentence to the member; the log has the rest."""
        await apologise(interaction, getattr(error, "original", error))


async def apologise(interaction: discord.Interaction[ReferenceDesk], fault: Exception) -> None:
    """Tell the member that the fault is ours and logged, with a reference they can pass on.

    An interaction that has expired cannot be answered any more; that is logged and nothing else.
    """
    reference = f"{interaction.id:x}"[-8:]
    name = interaction.command.qualified_name if interaction.command else "button"
    now = datetime.now(UTC)
    log.error("Fault %s in %s at %s", reference, name, now.isoformat(), exc_info=fault)
    interaction.client.desk.health.note(Fault(reference, name, now, interaction.guild_id))
    if interaction.type is discord.InteractionType.autocomplete or interaction.is_expired():
        return
    sentence = strings(str(interaction.locale)).say("fault", reference=reference)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        else:
            await interaction.response.send_message(sentence, ephemeral=True)
    except (discord.HTTPException, OSError) as second:
        log.warning("Fault %s could not be told to the member: %s", reference, second)
