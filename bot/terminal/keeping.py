"""`opis check`, `opis backup` and `opis restore`: the store's health, a copy of it, and the way back."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.strings import Strings
from bot.terminal.faults import StartFault
from bot.terminal.output import print_json
from storage.archive import Archive
from storage.keeping.restoring import Unsound
from storage.keeping.restoring import restore as put_back
from storage.place import Place


async def check(place: Place, say: Strings, *, deep: bool, as_json: bool) -> int:
    """Say whether the store is sound; 1 where it is not."""
    archive = await _open_existing(place)
    try:
        health = await archive.check(deep=deep)
    finally:
        await archive.close()
    findings = [say.explain(finding.reason, finding.facts) for finding in health.findings]
    if as_json:
        print_json(
            {
                "path": str(health.path),
                "sound": health.sound,
                "schema": health.form,
                "documents": health.documents,
                "passages": health.passages,
                "findings": findings,
            }
        )
    elif health.sound:
        counts = {"documents": health.documents, "passages": health.passages, "version": health.form}
        print(say.say("check-passed", path=str(health.path), **counts))  # noqa: T201 -- the terminal is this module's screen
    if not health.sound:
        print("\n".join([say.say("check-failed", path=str(health.path)), *findings]), file=sys.stderr)  # noqa: T201 -- as above
    return 0 if health.sound else 1


async def backup(place: Place, to: Path, say: Strings) -> int:
    """Copy the store to `to`."""
    _refuse_copy(place)
    archive = await _open_existing(place)
    try:
        await archive.database.backup(to)
    finally:
        await archive.close()
    print(say.say("backup-made", path=str(to)))  # noqa: T201 -- the terminal is this module's screen
    return 0


async def restore(place: Place, backup: Path, say: Strings) -> int:
    """Put the backup in the store's place; 1, and nothing changed, where the backup is not sound."""
    _refuse_copy(place)
    done = await asyncio.to_thread(put_back, backup, place.path, datetime.now(UTC))
    if isinstance(done, Unsound):
        findings = [say.explain(finding.reason, finding.facts) for finding in done.health.findings]
        print("\n".join([say.say("restore-refused", path=str(backup)), *findings]), file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
        return 1
    print(say.say("restore-made", path=str(place.path), documents=done.health.documents))  # noqa: T201 -- as above
    if done.kept is not None:
        print(say.say("restore-kept", path=str(done.kept)))  # noqa: T201 -- as above
    return 0


async def _open_existing(place: Place) -> Archive:
    """The archive at `place`; a look after the store's health must not make one."""
    if place.record is None and not await asyncio.to_thread(place.path.exists):
        raise StartFault("store_missing", path=place.path)
    return await Archive.open(place)


def _refuse_copy(place: Place) -> None:
    """A copy of a record is nothing to keep: the record is, and PostgreSQL has its own ways for that."""
    if place.record is not None:
        raise StartFault("record_elsewhere")
