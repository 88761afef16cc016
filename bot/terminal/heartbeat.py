"""A file that is touched while the bot is connected to Discord, for whoever watches over the process.

A watcher compares the file's age with a few minutes; a bot that hangs or has lost the gateway lets it grow old.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

log = logging.getLogger("opis")

EVERY = 30.0
"""Seconds between two beats."""


async def beat(
    file: Path,
    alive: Callable[[], bool],
    *,
    rest: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Touch `file` whenever `alive` says so, until cancelled; a file that cannot be touched is said once."""
    told = False
    while True:
        if alive():
            try:
                await asyncio.to_thread(file.touch)
            except OSError as fault:
                if not told:
                    log.warning("The heartbeat %s cannot be written: %s", file, fault.strerror)
                told = True
        await rest(EVERY)
