"""Photographs of each command's answer: the bot's own messages over the seeds, drawn as Discord shows them.

    python tests/benchmarks/screens.py [--to docs/screens] [--only quote,check] [--locale ja]

Needs a chromium on the path. The messages are those that the in-process Discord received from the bot.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

import simcord  # noqa: E402 - the project is beside this script

from bot.client import ReferenceDesk  # noqa: E402
from bot.daily.daily_post import DailyPost  # noqa: E402
from bot.desk import Desk  # noqa: E402
from bot.terminal.opening import opened  # noqa: E402
from storage.memory.preferences import MemberPreferences, ServerPreferences  # noqa: E402
from tests.benchmarks.discord_page import Shown, page  # noqa: E402
from tests.bot.discord_server import Server  # noqa: E402

NOON = datetime(2026, 9, 29, 12, tzinfo=UTC)
HEIGHT = 3600
COLOURS = 96
BACKGROUND = (0x88, 0x88, 0x88)
CLIENTS = (("dark", "desktop"), ("light", "phone"))
OTHERS = (("light", "desktop"), ("dark", "phone"))
WORDS = "expedient for Kim Il Sung to take urgent steps"


@dataclass(frozen=True)
class Scene:
    """A picture's name, the command and its options; `manager`: only a manager may ask."""

    name: str
    command: str
    options: dict[str, Any] = field(default_factory=dict)
    manager: bool = False
    clients: tuple[tuple[str, str], ...] = CLIENTS


SCENES = (
    Scene("quote", "quote", {"words": WORDS}),
    Scene("quote-other-themes", "quote", {"words": WORDS}, clients=OTHERS),
    Scene("people", "people show", {"name": "Choe Yong-geon"}),
    Scene("check", "check", {"text": "expedient for Kim Il Sung not to take urgent steps"}),
    Scene("cite", "cite", {"document": "112688", "style": "chicago", "locator": "47"}),
    Scene("search", "search", {"words": "military situation"}),
    Scene("summary", "summary", {"document": "112688"}),
    Scene("timeline", "timeline", {"document": "112688"}),
    Scene("onthisdate", "onthisdate", {"date": "29 September"}),
    Scene("read", "read", {"document": "112688", "passage": 16}),
    Scene(
        "find",
        "find",
        {"citation": "Shtykov to Gromyko, 29 Sept. 1950, APRF, f. 45, op. 1, d. 347, ll. 46-49"},
    ),
    Scene("unclear", "cite", {"document": "Shtykov"}),
    Scene("miss", "quote", {"words": "the moon is made of green cheese"}),
    Scene("refusal", "onthisdate", {"date": "the day after the flood"}),
    Scene("documents", "documents"),
    Scene("about", "about"),
    Scene("daily-preview", "daily preview", manager=True),
)


async def messages(scenes: tuple[Scene, ...], locale: str) -> AsyncIterator[tuple[Scene, Shown]]:
    """Each scene played in a server that speaks a language: what the bot sent to Discord."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder) / "opis.sqlite", seeded=True) as desk:
            desk.__dict__["daily"] = DailyPost(desk.archive, desk.think, clock=lambda: NOON)
            async with simcord.run(ReferenceDesk(desk)) as env:
                server = Server(env)
                await _speak(desk, server, locale)
                if any(scene.manager for scene in scenes):
                    await server.manager.slash(server.channel, "daily set", time="20:00", zone="UTC")
                for scene in scenes:
                    yield scene, await _played(env, server, scene)


async def _speak(desk: Desk, server: Server, locale: str) -> None:
    chosen = desk.archive.preferences
    await chosen.set_server(server.guild.id, ServerPreferences(locale=locale))
    for member in (server.alice, server.manager):
        await chosen.set_member(member.id, MemberPreferences(locale=locale))


async def _played(env: simcord.Env, server: Server, scene: Scene) -> Shown:
    asker = server.manager if scene.manager else server.alice
    result = await asker.slash(server.channel, scene.command, **scene.options)
    files = {
        address: data
        for item in result.response.attachments
        if (data := env.backend.cdn.get(address := item.url)) is not None
    }
    asked = " ".join([f"/{scene.command}", *(f"{name}:{value}" for name, value in scene.options.items())])
    return Shown(result.response.components, files, asked, bool(result.ephemeral))


def photographed(browser: str, document: str, to: Path) -> None:
    """The page as the browser draws it, without the empty room below, in few colours."""
    with tempfile.TemporaryDirectory() as folder:
        source, taken = Path(folder) / "page.html", Path(folder) / "page.png"
        source.write_text(document, encoding="utf-8")
        flags = (
            "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=2"
        )
        command = [
            browser,
            *flags.split(),
            f"--user-data-dir={folder}/profile",
            f"--window-size=1110,{HEIGHT}",
        ]
        subprocess.run([*command, f"--screenshot={taken}", source.as_uri()], check=True, capture_output=True)
        to.write_bytes(_cropped(taken.read_bytes()))


def _cropped(data: bytes) -> bytes:
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, BACKGROUND)).getbbox()
    small = picture.crop(box).quantize(COLOURS, dither=Image.Dither.NONE)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "screens")
    parser.add_argument("--only", default="", help="names of scenes, with commas")
    parser.add_argument("--locale", default="en")
    options = parser.parse_args()
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        sys.exit("Missing: chromium. Install it with the system's packages.")
    options.to.mkdir(parents=True, exist_ok=True)
    wanted = tuple(s for s in SCENES if not options.only or s.name in options.only.split(","))
    async for scene, shown in messages(wanted, options.locale):
        path = options.to / f"{scene.name}{'' if options.locale == 'en' else '-' + options.locale}.png"
        await asyncio.to_thread(photographed, browser, page(shown, scene.clients, options.locale), path)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    asyncio.run(main())
