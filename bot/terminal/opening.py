"""Opens the store for a terminal command, fills a new one from the seeds, and closes it whatever happens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import resources
from pathlib import Path

from bot.desk import Desk
from storage.archive import Archive
from storage.intake.ingest import ensure_seeded
from storage.place import Place


def seeds() -> tuple[Path, ...]:
    """The documents opis brings: in the checkout's `seeds`, or inside the installed package."""
    package = Path(str(resources.files("bot")))
    folder = next((f for f in (package / "seeds", package.parent / "seeds") if f.is_dir()), None)
    return tuple(sorted(folder.glob("*.txt"))) if folder else ()


@asynccontextmanager
async def opened(place: Place, *, seeded: bool = False) -> AsyncIterator[Desk]:
    """The desk over the store at `place`, made where it does not exist; `seeded` fills a new one from the seeds."""
    archive = await Archive.open(place)
    try:
        if seeded:
            await ensure_seeded(archive, seeds())
        yield Desk(archive)
    finally:
        await archive.close()
