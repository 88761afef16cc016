"""Draws in a process of its own: a picture takes tenths of a second of computing, and threads would all wait for it.

The process is started for the first picture, kept for the next, replaced when it dies, and ends with the bot,
however that ends.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger("opis")


class Artist:
    """One process that draws one picture after the other. Use it in `with`."""

    def __init__(self) -> None:
        self._process = _process()

    async def __call__(self, draw: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `draw` gives, a function of a module; tried once more where the process died over it.

        Raises BrokenProcessPool where it dies again.
        """
        try:
            return await self._ask(draw, *args, **kwargs)
        except BrokenProcessPool:
            log.warning("The process that draws pictures died, and is started anew")
            self._process = _process()
            return await self._ask(draw, *args, **kwargs)

    async def _ask(self, draw: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.wrap_future(self._process.submit(draw, *args, **kwargs))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.shutdown(cancel_futures=True)


def _process() -> ProcessPoolExecutor:
    # Spawned, because a copy of a process with threads may wait for ever for a lock that one of them held.
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _alone)


def _alone() -> None:
    """Ctrl-C is for the bot; and a bot that was killed must leave nobody behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.pop("DISCORD_TOKEN", None)
    threading.Thread(target=_end_with_the_bot, daemon=True).start()


def _end_with_the_bot() -> None:
    bot = multiprocessing.parent_process()
    if bot is not None:
        bot.join()
        os._exit(0)
