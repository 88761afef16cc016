"""`opis export FOLDER` and `opis import FOLDER`: every document as open files, and back; `opis move`: into a record."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path

from bot.strings import Strings
from bot.terminal.faults import StartFault
from bot.terminal.opening import opened
from storage.intake.reports import Outcome
from storage.keeping.carrying import carry_in as take_in
from storage.keeping.carrying import carry_out as write_out
from storage.keeping.transfer import NotAnExportError
from storage.place import Place, place_of


async def carry_out(place: Place, folder: Path, say: Strings, *, library: str | None) -> int:
    """Write the documents of one library, or of all, to `folder`, which must be new or empty."""
    await asyncio.to_thread(_make_empty, folder)
    async with opened(place, seeded=True) as desk:
        manifest = await write_out(desk.archive.database, folder, library)
    print(say.say("export-written", count=manifest.documents, path=str(folder)))  # noqa: T201 -- the terminal is this module's screen
    return 0


async def carry_in(place: Place, folder: Path, say: Strings) -> int:
    """Take in an export; 1 where a document was refused, and the rest is taken in."""
    counts: Counter[str] = Counter()
    try:
        async with opened(place) as desk:
            async for report in take_in(desk.archive.shelves, folder):
                counts[report.outcome.value] += 1
                if report.reason:
                    print(f"{report.path}\n  {say.explain(report.reason, report.facts)}", file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
    except NotAnExportError as fault:
        raise StartFault(fault.reason, path=fault.what) from fault
    print(say.say("ingest-total", **{one.value: counts[one.value] for one in Outcome}), file=sys.stderr)  # noqa: T201 -- as above
    return 1 if counts[Outcome.REFUSED.value] else 0


async def move(place: Place, to: str, say: Strings) -> int:
    """Copy a store in a file into an empty record; the store stays as it is."""
    target = place_of(to, place.path)
    if target.record is None or place.record is not None:
        raise StartFault("move_to_record")
    if not await asyncio.to_thread(place.path.exists):
        raise StartFault("store_missing", path=place.path)
    async with opened(place) as desk:
        count = await desk.archive.move(target.record)
    print(say.say("move-made", count=count, path=str(place.path)))  # noqa: T201 -- the terminal is this module's screen
    return 0


def _make_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = any(folder.iterdir())
    except OSError as error:
        raise StartFault("export_folder_taken", path=folder) from error
    if taken:
        raise StartFault("export_folder_taken", path=folder)
