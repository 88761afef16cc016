"""The nightly backup of a running bot: at the start and after every midnight (UTC), as long as the day has none.

The copying and examining is done by a process of its own, so that nobody waits for an answer meanwhile. What
fails is in the log and tried again an hour later.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime
from multiprocessing import get_context
from pathlib import Path

from storage.faults import StoreFault
from storage.keeping.nightly import Night, back_up, is_due

log = logging.getLogger("opis.backup")

LOOK_EVERY = 3600.0
"""Seconds between two looks whether a backup is due."""


async def every_night(
    store: Path,
    folder: Path,
    keep: int,
    *,
    clock: Callable[[], datetime],
    rest: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Back the store up once a day until cancelled."""
    while True:
        today = clock().date()
        if await asyncio.to_thread(is_due, folder, today):
            await _tonight(store, folder, today, keep)
        await rest(LOOK_EVERY)


async def _tonight(store: Path, folder: Path, today: date, keep: int) -> None:
    loop = asyncio.get_running_loop()
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            night = await loop.run_in_executor(apart, back_up, store, folder, today, keep)
    except (StoreFault, OSError) as fault:
        log.error("No backup was made in %s: %s", folder, getattr(fault, "reason", fault))  # noqa: TRY400 -- expected faults need no trace
    else:
        _tell(night)


def _tell(night: Night) -> None:
    if night.findings:
        reasons = sorted({finding.reason for finding in night.findings})
        log.error("The backup %s is not sound (%s); older backups are kept.", night.path, ", ".join(reasons))
    else:
        log.info("Backed up to %s; %d old backups removed.", night.path, len(night.removed))
