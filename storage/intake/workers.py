"""Has files understood by processes of their own, which cost a bounded amount of time and memory and can be killed.

They know no store, no network and no token. They are started when first needed, kept for the next file, and
replaced when they die.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import pickle
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from storage.intake.accession import Findings
from storage.intake.guidance import NONE, Guidance
from storage.intake.worker import EXHAUSTED, LENGTH, Stumble
from storage.model import Document, Refusal

_LOG = logging.getLogger(__name__)

MEGABYTES = 1024
"""Memory a worker may take."""

SECONDS = 60
"""Seconds of computing a file may take."""

_PATIENCE = 10  # times SECONDS on the wall: a busy machine is no fault of the file
_PASSED_ON = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TMPDIR", "TEMP")
_FAREWELL = 5.0
_OUT_OF_MEMORY = (EXHAUSTED, -9)  # by its own word, or killed by the system


class Workers:
    """At most `most` processes. Call it with a name and bytes; close it in the end."""

    def __init__(
        self,
        most: int = 2,
        *,
        seconds: int = SECONDS,
        megabytes: int = MEGABYTES,
        program: str = "storage.intake.worker",
    ) -> None:
        self._program = program
        self._seconds = seconds
        self._megabytes = megabytes
        self._turns = asyncio.Semaphore(most)
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()

    async def __call__(self, name: str, data: bytes, guidance: Guidance = NONE) -> Findings:
        """What the file gives; one Refusal where it took too much (`too_slow`, `too_much_memory`, `parser_fault`)."""
        async with self._turns:
            worker = self._idle.pop() if self._idle else await self._start()
            self._busy.add(worker)
            try:
                findings = await asyncio.wait_for(worker.ask(name, data, guidance), self._seconds * _PATIENCE)
            except TimeoutError:
                await worker.end()
                return [Refusal("too_slow", {"seconds": self._seconds})]
            except (asyncio.IncompleteReadError, ConnectionError):
                return [self._cause(await worker.process.wait(), name)]
            except BaseException:
                await worker.end()
                raise
            finally:
                self._busy.discard(worker)
            self._idle.append(worker)
            return findings

    async def close(self) -> None:
        """Let the processes go; one that is at work is killed."""
        for worker in self._idle:
            worker.asks.close()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(worker.process.wait(), _FAREWELL)
        for worker in (*self._idle, *self._busy):
            await worker.end()
        self._idle.clear()

    async def _start(self) -> _Worker:
        # -P and the path: what the reader's own folder holds must not be taken for our modules.
        passed_on = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-P", "-m", self._program, str(self._megabytes), str(self._seconds)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={**passed_on, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        return _Worker(
            process, cast("asyncio.StreamWriter", process.stdin), cast("asyncio.StreamReader", process.stdout)
        )

    def _cause(self, status: int, name: str) -> Refusal:
        if sys.platform != "win32" and status == -signal.SIGXCPU:
            return Refusal("too_slow", {"seconds": self._seconds})
        if status in _OUT_OF_MEMORY:
            return Refusal("too_much_memory", {"megabytes": self._megabytes})
        _LOG.error("the process that read %s ended with status %s", name, status)
        return Refusal("parser_fault", {"path": name})


@dataclass(frozen=True)
class _Worker:
    process: Process
    asks: asyncio.StreamWriter
    answers: asyncio.StreamReader

    async def ask(self, name: str, data: bytes, guidance: Guidance) -> Findings:
        for part in (name.encode(), pickle.dumps(guidance), data):
            self.asks.write(LENGTH.pack(len(part)))
            self.asks.write(part)
        await self.asks.drain()
        found: list[Document | Refusal] = []
        while length := LENGTH.unpack(await self.answers.readexactly(LENGTH.size))[0]:
            # A document at a time: unpickling a whole volume would hold up the event loop.
            answer = pickle.loads(await self.answers.readexactly(length))  # noqa: S301 - from a process of our own
            if isinstance(answer, Stumble):
                _LOG.error("reading %s: %s", name, answer.trace)
                answer = Refusal("parser_fault", {"path": name})
            found.append(answer)
        return found

    async def end(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()
