"""What every test may ask for: real stores in a folder of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.database import Database
from storage.ingest import ensure_seeded

NOON = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)
SEEDS = tuple(sorted((Path(__file__).parent.parent / "seeds").glob("*.txt")))


@pytest.fixture
async def database(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Database]:
    """An empty store, in a folder of its own."""
    async with await Database.open(tmp_path_factory.mktemp("store") / "opis.sqlite") as opened:
        yield opened


@pytest.fixture
async def archive(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Archive]:
    """An empty archive in a folder of its own, where it is always noon of 30 May 2026."""
    async with await Archive.open(
        tmp_path_factory.mktemp("store") / "opis.sqlite", clock=lambda: NOON
    ) as opened:
        yield opened


@pytest.fixture
async def seeded(archive: Archive) -> Archive:
    """An archive that holds the two seeds."""
    await ensure_seeded(archive, SEEDS)
    return archive
