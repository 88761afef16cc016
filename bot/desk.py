"""The reference desk: what a command needs to answer, wired once and passed as an argument."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from random import Random
from typing import ParamSpec, TypeVar

from bot.artist import Artist
from bot.daily.daily_post import DailyPost
from bot.health import Health
from bot.metrics import Metrics
from storage.archive import Archive

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Desk:
    """The archive, a bounded pool of threads for thinking that would hold up the event loop, and who draws pictures, and chance."""

    archive: Archive
    thinkers: Executor | None = None
    artist: Artist | None = None
    chance: Random = field(default_factory=Random)

    def now(self) -> datetime:
        """The time, with its zone; the archive's clock tells it."""
        return self.archive.clock()

    @cached_property
    def daily(self) -> DailyPost:
        """The daily post: composes at once, and sends when the client has started it."""
        return DailyPost(self.archive, self.think, clock=self.now)

    @cached_property
    def health(self) -> Health:
        """How the bot is; the client tells it."""
        return Health()

    @cached_property
    def metrics(self) -> Metrics:
        """What is counted while the bot runs."""
        return Metrics()

    async def draw(self, draw: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Draw a picture: in the artist's process, or among the thinkers where there is none, as at a terminal."""
        return await (self.artist or self.think)(draw, *args, **kwargs)

    async def think(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do pure work beside the event loop, at most as many pieces at once as there are thinkers."""
        return await asyncio.get_running_loop().run_in_executor(self.thinkers, lambda: work(*args, **kwargs))
