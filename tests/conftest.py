"""What every test may ask for: real stores in a folder of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from storage.archive import Archive
from storage.database import Database
from storage.engine import Engine
from storage.intake.ingest import ensure_seeded
from storage.place import Place
from storage.postgres.engine import Postgres
from tests.postgres import MISSING, Server, binaries, running

# A busy machine is no fault of the code: no example runs against the clock.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")

NOON = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)
SEEDS = tuple(sorted((Path(__file__).parent.parent / "seeds").glob("*.txt")))


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No clock runs out because the machine is busy: what may wait to be written waits, and what may take long is not deferred.

    The in-process Discord takes short sleeps for work, and loses its way where one ends while it waits for others.
    """
    monkeypatch.setattr("storage.memory.answered.PAUSE", 3600.0)
    monkeypatch.setattr("bot.commands.answering.PATIENCE", 4.0)


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


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own."""
    tools = binaries()
    if tools is None:
        pytest.skip(MISSING)
    with running(tools) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
async def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Engine]:
    """An empty memory for the bot on each of the two engines: what holds for one must hold for the other."""
    if request.param == "sqlite":
        async with await Database.open(tmp_path_factory.mktemp("store") / "opis.sqlite", readers=1) as opened:
            yield opened
    else:
        server: Server = request.getfixturevalue("postgres_server")
        async with await Postgres.open(server.base()) as record:
            yield record


@pytest.fixture(params=["sqlite", "postgres"])
async def either_archive(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Archive]:
    """An empty archive in a file, and one over a record and a copy: whoever changes documents sees no difference."""
    folder, record = tmp_path_factory.mktemp("store"), None
    if request.param == "postgres":
        server: Server = request.getfixturevalue("postgres_server")
        record = server.base()
    async with await Archive.open(Place(folder / "opis.sqlite", record), clock=lambda: NOON) as opened:
        yield opened
