"""`opis doctor`: looks at everything a running bot needs, and says of each in a sentence what is so and what to do next.

It changes nothing but what opening a store changes, and never shows the token.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from pathlib import Path

import aiohttp

from bot import __version__
from bot.settings import Settings
from bot.strings import Strings
from bot.terminal.output import print_json
from storage.archive import Archive
from storage.faults import StoreFault
from storage.place import Place

API = "https://discord.com/api/v10"
ROOM = 500 * 1024 * 1024
"""Bytes that should be free where the store is: room for its log and a copy of a small one."""
ASTRAY = 30.0
"""Seconds that the clock may differ from Discord's; more, and the daily post comes at the wrong minute."""
PATIENCE = aiohttp.ClientTimeout(total=15)

# Intents that only Discord can grant; opis asks for none of them. Discord's documentation, "Application Flags".
_PRIVILEGED = (1 << 12) | (1 << 13) | (1 << 14) | (1 << 15) | (1 << 18) | (1 << 19)


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen: `reason` is the key of its sentence; not `well` means that something is to be done."""

    reason: str
    well: bool = True
    facts: Mapping[str, object] = field(default_factory=dict)


async def doctor(
    settings: Settings, say: Strings, *, as_json: bool, api: str = API, clock: Callable[[], datetime]
) -> int:
    """Look at everything; 1 where something is to be done."""
    well = True
    async for look in _looks(settings, api, clock):
        well = well and look.well
        sentence = say.explain(look.reason, look.facts)
        if as_json:
            print_json({"look": look.reason, "well": look.well, "message": sentence})
        else:
            print(f"{'✓' if look.well else '✗'} {sentence}")  # noqa: T201 -- the terminal is this module's screen
    return 0 if well else 1


async def _looks(settings: Settings, api: str, clock: Callable[[], datetime]) -> AsyncIterator[Look]:
    yield versions()
    async for look in _store(settings.place):
        yield look
    yield await asyncio.to_thread(room, settings.database)
    for folder in filter(None, (settings.database.parent, settings.backup_folder)):
        yield await asyncio.to_thread(writable, folder)
    async for look in discord(settings, api, clock):
        yield look


def versions() -> Look:
    """Which program this is: what a report of a fault should name."""
    facts = {"opis": __version__, "python": sys.version.split()[0], "library": version("discord.py")}
    return Look("doctor_versions", facts=facts)


async def _store(place: Place) -> AsyncIterator[Look]:
    path = place.path
    if place.record is None and not await asyncio.to_thread(path.exists):
        yield Look("doctor_store_new", facts={"path": str(path)})
        return
    try:
        async with await Archive.open(place) as archive:
            health, record = await archive.check(), await archive.record()
    except StoreFault as fault:
        yield Look(fault.reason, well=False, facts=fault.facts)
        return
    reason = "check_passed" if health.sound else "doctor_store_unsound"
    facts = {"path": str(path), "documents": health.documents, "passages": health.passages}
    yield Look(reason, health.sound, {**facts, "version": health.form})
    if record is not None:
        reason = "doctor_record" if record.guarded else "doctor_record_unguarded"
        yield Look(reason, record.guarded, {"place": record.place, "version": record.version})


def room(path: Path) -> Look:
    """Whether the disk that holds, or will hold, the store has room."""
    there = next(folder for folder in path.absolute().parents if folder.exists())
    free = shutil.disk_usage(there).free
    facts = {"folder": str(there), "megabytes": free // (1024 * 1024)}
    return Look("doctor_room" if free >= ROOM else "doctor_no_room", free >= ROOM, facts)


def writable(folder: Path) -> Look:
    """Whether this user may write to a folder, or may make it."""
    there = next(one for one in (folder.absolute(), *folder.absolute().parents) if one.exists())
    well = there.is_dir() and os.access(there, os.R_OK | os.W_OK | os.X_OK)
    reason = "doctor_folder" if well else "doctor_folder_forbidden"
    return Look(reason, well, {"folder": str(folder), "user": os.getuid() if hasattr(os, "getuid") else ""})


async def discord(settings: Settings, api: str, clock: Callable[[], datetime]) -> AsyncIterator[Look]:
    """Whether Discord knows the token, what the application asks for, and whether the clocks agree."""
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        yield Look("token_missing", well=False)
        return
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE, trust_env=True) as session,
            session.get(f"{api}/applications/@me", headers={"Authorization": f"Bot {token}"}) as answer,
        ):
            # The body first, so that the clocks are compared while the answer is fresh.
            body = await answer.json() if answer.status == 200 else {}
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as cause:
        yield Look("discord_unreachable", well=False, facts={"cause": type(cause).__name__})
        return
    yield _token(answer.status, body)
    if answer.status == 200:
        yield _intents(int(body.get("flags") or 0))
    if "Date" in answer.headers:
        yield time_of_day(parsedate_to_datetime(answer.headers["Date"]), clock())


def _token(status: int, body: dict[str, object]) -> Look:
    if status == 200:
        return Look("doctor_token", facts={"name": str(body.get("name", ""))})
    if status in {401, 403}:
        return Look("token_refused", well=False)
    return Look("discord_unreachable", well=False, facts={"cause": status})


def _intents(flags: int) -> Look:
    return Look("doctor_intents_spare" if flags & _PRIVILEGED else "doctor_intents")


def time_of_day(theirs: datetime, ours: datetime) -> Look:
    """Whether this machine's clock and Discord's agree."""
    apart = round(abs((ours - theirs.astimezone(UTC)).total_seconds()))
    well = apart <= ASTRAY
    return Look("doctor_clock" if well else "doctor_clock_astray", well, {"seconds": apart})
