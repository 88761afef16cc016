"""What every test of the bot may ask for: a desk over the seeds, the bot at it, and a server of the in-process Discord."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import simcord

from bot.client import ReferenceDesk
from bot.desk import Desk
from bot.terminal.opening import opened
from tests.bot.discord_server import Server
from tests.conftest import NOON


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk over an archive that holds the two seeds, where it is always noon: no full minute comes for the daily post."""
    async with opened(tmp_path / "opis.sqlite", seeded=True) as desk:
        desk.archive.clock = lambda: NOON
        yield desk


@pytest.fixture
def simcord_bot(desk: Desk) -> ReferenceDesk:
    """The bot that the in-process Discord runs."""
    return ReferenceDesk(desk)


@pytest.fixture
def server(simcord_env: simcord.Env) -> Server:
    """A server with members, a manager and the bot."""
    return Server(simcord_env)
