"""`opis run`: the Discord bot from start to a clean end. SIGTERM and SIGINT close the gateway and the store."""

from __future__ import annotations

import asyncio
import logging
import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import aiohttp
import discord

from bot.client import ReferenceDesk
from bot.settings import Settings
from bot.terminal.faults import StartFault
from bot.terminal.opening import opened

log = logging.getLogger("opis")

THINKERS = 2
"""Threads for heavy thinking: more would only take turns on a small machine."""


async def run(settings: Settings, token: str) -> int:
    """Run until a signal says to stop; 0. Raises StartFault where Discord refuses the token or cannot be reached."""
    with ThreadPoolExecutor(THINKERS, thread_name_prefix="opis-thinking") as thinkers:
        async with opened(settings.database, seeded=True) as desk:
            client = ReferenceDesk(replace(desk, thinkers=thinkers))
            loop = asyncio.get_running_loop()
            for sign in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(sign, lambda: asyncio.ensure_future(client.close()))
            await _until_closed(client, token)
    log.info("Stopped.")
    return 0


async def _until_closed(client: ReferenceDesk, token: str) -> None:
    async with client:
        try:
            await client.start(token)
        except discord.LoginFailure as refused:
            raise StartFault("token_refused") from refused
        except (aiohttp.ClientError, OSError, discord.HTTPException) as cause:
            if not client.is_closed():
                raise StartFault("discord_unreachable", cause=cause) from cause
