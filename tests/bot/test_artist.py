"""The process that draws: beside the bot, replaced when it dies, and gone when the bot is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from bot.artist import Artist

BOT = """
import asyncio, os
from bot.artist import Artist
async def main():
    with Artist() as artist:
        print(await artist(os.getpid), flush=True)
        await asyncio.sleep(60)
if __name__ == "__main__":
    asyncio.run(main())
"""


def die_once(note: Path) -> str:
    """Kill the process that runs this, unless that happened before."""
    if not note.exists():
        note.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "drawn"


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def is_there(process: int) -> bool:
    """Whether a process runs; one that has ended and waits to be counted does not."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False


async def test_pictures_are_drawn_in_one_other_process() -> None:
    with Artist() as artist:
        first, second = await artist(os.getpid), await artist(os.getpid)
    assert first == second != os.getpid()


async def test_the_token_is_not_known_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    with Artist() as artist:
        assert await artist(os.getenv, "DISCORD_TOKEN") is None


async def test_a_picture_that_kills_its_process_is_tried_once_more(tmp_path: Path) -> None:
    with Artist() as artist:
        assert await artist(die_once, tmp_path / "note") == "drawn"


async def test_one_that_kills_it_again_is_a_fault_and_the_next_is_drawn() -> None:
    with Artist() as artist:
        with pytest.raises(BrokenProcessPool):
            await artist(die)
        assert await artist(abs, -1) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="looks a process up where only Linux has it")
def test_a_bot_that_is_killed_leaves_nobody_behind(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(BOT)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as bot:
        artist = int(bot.stdout.readline())
        assert is_there(artist)
        bot.kill()
    ends = time.monotonic() + 10
    while is_there(artist) and time.monotonic() < ends:
        time.sleep(0.02)
    assert not is_there(artist)
