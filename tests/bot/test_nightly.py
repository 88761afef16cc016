"""What `opis run` does beside answering: the nightly backup and the heartbeat."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.terminal.heartbeat import beat
from bot.terminal.nightly import every_night
from bot.terminal.run import _beside
from storage.archive import Archive


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class Enough(Exception):  # noqa: N818 -- ends a loop that runs until it is stopped
    """So many rounds."""


def rounds(count: int):
    left = count

    async def rest(seconds: float) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise Enough

    return rest


async def test_a_backup_is_made_at_the_start_and_on_the_next_day_and_not_between(
    seeded: Archive, tmp_path: Path
) -> None:
    start = datetime(2026, 5, 30, 22, 0, tzinfo=UTC)
    hours = iter(start + timedelta(hours=hour) for hour in range(3))
    with pytest.raises(Enough):
        await every_night(
            seeded.database.path, tmp_path / "new", 14, clock=lambda: next(hours), rest=rounds(3)
        )
    assert names(tmp_path / "new") == [
        "opis-2026-05-30.sqlite",
        "opis-2026-05-31.sqlite",
    ]


async def test_a_backup_that_cannot_be_made_is_in_the_log_and_tried_again(
    seeded: Archive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    clock = lambda: datetime(2026, 5, 30, tzinfo=UTC)  # noqa: E731 -- short
    with caplog.at_level(logging.ERROR), pytest.raises(Enough):
        await every_night(seeded.database.path, tmp_path / "file", 14, clock=clock, rest=rounds(2))
    assert len(caplog.messages) == 2
    assert all(message.startswith("No backup was made in") for message in caplog.messages)


@pytest.mark.parametrize("alive", [True, False])
async def test_the_heartbeat_is_touched_only_while_the_bot_is_connected(tmp_path: Path, alive: bool) -> None:
    with pytest.raises(Enough):
        await beat(tmp_path / "heartbeat", lambda: alive, rest=rounds(1))
    assert names(tmp_path) == (["heartbeat"] if alive else [])


async def test_a_heartbeat_that_cannot_be_written_is_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Enough):
        await beat(tmp_path / "missing" / "heartbeat", lambda: True, rest=rounds(3))
    assert len(caplog.messages) == 1


async def test_a_chore_that_fails_is_in_the_log_at_once_and_ends_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fails() -> None:
        raise OSError

    async def goes_on() -> None:
        await asyncio.Event().wait()

    async with _beside(fails(), goes_on()):
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert len(caplog.messages) == 1
