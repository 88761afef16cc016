"""`opis run`: the Discord bot from start to a clean end. SIGTERM and SIGINT close the gateway and the store."""

from __future__ import annotations

import asyncio
import gc
import logging
import math
import signal
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import aiohttp
import discord

from bot.artist import Artist
from bot.client import ReferenceDesk
from bot.metrics import serve
from bot.settings import Settings
from bot.terminal.faults import StartFault
from bot.terminal.heartbeat import beat
from bot.terminal.nightly import every_night
from bot.terminal.opening import opened

log = logging.getLogger("opis")

THINKERS = 2
"""Threads for heavy thinking: more would only take turns on a small machine."""

TURN = 0.0002
"""Seconds a thread may keep the interpreter while another waits: far less than Python allows, because the loop waits."""


async def run(settings: Settings, token: str) -> int:
    """Run until a signal says to stop; 0. Raises StartFault where Discord refuses the token or cannot be reached."""
    with ThreadPoolExecutor(THINKERS, thread_name_prefix="opis-thinking") as thinkers, Artist() as artist:
        async with opened(settings.place, seeded=True) as desk:
            client = ReferenceDesk(
                replace(desk, thinkers=thinkers, artist=artist), shards=None, part=settings.shards
            )
            shorten_pauses()
            loop = asyncio.get_running_loop()
            for sign in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(sign, lambda: asyncio.ensure_future(client.close()))
            async with _beside(*_chores(settings, client)):
                await _until_closed(client, token)
    log.info("Stopped.")
    return 0


def shorten_pauses() -> None:
    """Keep short what makes the loop wait: other threads' turns, and the collector's walk over all that is for good."""
    sys.setswitchinterval(TURN)
    gc.collect()
    gc.freeze()


def _chores(settings: Settings, client: ReferenceDesk) -> Iterator[Coroutine[Any, Any, None]]:
    """What goes on beside the answering, as the settings want it."""
    yield client.desk.archive.titles.warm()
    if settings.backup_folder is not None and settings.place.record is None and _leads(settings):
        keep, clock = settings.backups_kept, client.desk.now
        yield every_night(settings.database.absolute(), settings.backup_folder, keep, clock=clock)
    if settings.heartbeat is not None:
        yield beat(settings.heartbeat, lambda: client.is_ready() and math.isfinite(client.latency))
    if settings.metrics_port is not None:
        postings = client.desk.daily.postings
        yield serve(client.desk.metrics, settings.metrics_port, settings.database.absolute(), postings)


def _leads(settings: Settings) -> bool:
    return settings.shards is None or settings.shards.leads


@asynccontextmanager
async def _beside(*chores: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run the chores until the block ends."""
    tasks = [asyncio.create_task(_alone(chore)) for chore in chores]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _alone(chore: Coroutine[Any, Any, None]) -> None:
    """A chore whose fault is in the log and ends nothing but the chore."""
    try:
        await chore
    except Exception:
        log.exception("Something beside the answering has failed; answering goes on without it")


async def _until_closed(client: ReferenceDesk, token: str) -> None:
    async with client:
        try:
            await client.start(token)
        except discord.LoginFailure as refused:
            raise StartFault("token_refused") from refused
        except (aiohttp.ClientError, OSError, discord.HTTPException) as cause:
            if not client.is_closed():
                raise StartFault("discord_unreachable", cause=cause) from cause
