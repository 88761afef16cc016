"""Files become documents of the archive: found, read, parsed away from the event loop, stored in one transaction each.

The same bytes twice change nothing and are not parsed again. A file is taken in whole or not at all. What is
wrong with a file is reported, never raised; faults of the store are raised.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage.documents import card
from storage.engine import Shelves
from storage.finding.vocabulary import count_after
from storage.intake.accession import Findings, accede
from storage.intake.files import Given, contents, find, unpack
from storage.intake.guidance import NONE, Guidance
from storage.intake.provenance import Bytes, Seen, seen
from storage.intake.reports import Outcome as Outcome
from storage.intake.reports import Report as Report
from storage.intake.reports import refused
from storage.intake.rules import rules
from storage.intake.understanding import parse_and_read
from storage.model import COMMON, Document, Refusal

if TYPE_CHECKING:
    from storage.archive import Archive

_LOG = logging.getLogger(__name__)

AHEAD = 2
"""How many files are read while one is written."""


@dataclass(frozen=True, slots=True)
class _Understood:
    """A file's bytes and what they give: at least one document, none of them stored yet."""

    bytes: Bytes
    findings: Findings


class Ingest:
    """Takes files in. `reader` does the parsing, wherever it likes; `clock` tells when something was added."""

    def __init__(
        self,
        shelves: Shelves,
        clock: Callable[[], datetime],
        reader: Callable[[str, bytes, Guidance], Awaitable[Findings]],
    ) -> None:
        self._shelves = shelves
        self._clock = clock
        self._reader = reader

    async def paths(self, paths: Iterable[Path], *, library: str = COMMON) -> AsyncIterator[Report]:
        """Take in files and folders, in order; yields the reports of each file once it is on the disk.

        While one file is written, the next ones are read.
        """
        files, turns = _met(paths), asyncio.Lock()

        def gather() -> asyncio.Task[_Understood | tuple[Report, ...] | None]:
            return asyncio.create_task(self._gather(files, turns, library))

        ahead = deque(gather() for _ in range(AHEAD))
        try:
            while (gathered := await ahead.popleft()) is not None:
                ahead.append(gather())
                for report in await self._take(gathered):
                    yield report
            await self._shelves.write(count_after)
        finally:
            for task in ahead:
                task.cancel()
            await asyncio.gather(*ahead, return_exceptions=True)

    async def data(
        self, name: str, data: bytes, *, library: str = COMMON, guidance: Guidance = NONE
    ) -> tuple[Report, ...]:
        """Take in bytes that came under a name: a file, an archive of files, a pasted text; read with `guidance`.

        The files of an archive speak for themselves, and guidance is not for them. What the common library holds under
        the same id is refused for another one (`held_in_common`): nobody would see it.
        """
        reports: list[Report] = []
        files = unpack(name, data)
        while (file := await asyncio.to_thread(next, files, None)) is not None:
            gathered = await self._understand(file, library, _told(name, file, guidance))
            if isinstance(gathered, _Understood) and library != COMMON:
                gathered = replace(gathered, findings=await self._not_in_common(gathered.findings))
            reports += await self._take(gathered)
        await self._shelves.write(count_after)
        return tuple(reports)

    async def look(
        self, name: str, data: bytes, guidance: Guidance = NONE
    ) -> AsyncIterator[tuple[str, Findings]]:
        """What bytes give, as `data` would take it in, and nothing is stored: the name of each file, and what is in it."""
        files = unpack(name, data)
        while (file := await asyncio.to_thread(next, files, None)) is not None:
            given = file.data
            yield (
                file.name,
                [given]
                if isinstance(given, Refusal)
                else await self._findings(file.name, given, COMMON, _told(name, file, guidance)),
            )

    async def _not_in_common(self, findings: Findings) -> Findings:
        ids = {finding.id for finding in findings if isinstance(finding, Document)}
        held = await self._shelves.read(
            lambda connection: {id_ for id_ in ids if card(connection, (COMMON, id_))}
        )
        return [
            Refusal("held_in_common", {"document": one.id, "title": one.record.title})
            if isinstance(one, Document) and one.id in held
            else one
            for one in findings
        ]

    async def _gather(
        self, files: Iterator[Given], turns: asyncio.Lock, library: str
    ) -> _Understood | tuple[Report, ...] | None:
        """What the next of the files gives; None after the last. They are read in their order, one at a time."""
        async with turns:
            file = await asyncio.to_thread(next, files, None)
        return None if file is None else await self._understand(file, library)

    async def _understand(
        self, file: Given, library: str, guidance: Guidance = NONE
    ) -> _Understood | tuple[Report, ...]:
        name, data = file
        if isinstance(data, Refusal):
            return (refused(name, data),)
        bytes_ = await asyncio.to_thread(_weigh, name, data, library, guidance)
        before = await self._shelves.read(lambda connection: seen(connection, bytes_))
        if before is not None:
            return _known(name, before)
        findings = await self._findings(name, data, library, guidance)
        if any(isinstance(finding, Document) for finding in findings):
            return _Understood(bytes_, findings)
        return tuple(refused(name, finding) for finding in findings if isinstance(finding, Refusal))

    async def _take(self, gathered: _Understood | tuple[Report, ...]) -> tuple[Report, ...]:
        if not isinstance(gathered, _Understood):
            return gathered
        now = self._clock()
        return await self._shelves.write(lambda connection: _store(connection, gathered, now))

    async def together(self, paths: Iterable[Path], *, library: str = COMMON) -> tuple[Report, ...]:
        """Take in a few trusted files in one transaction: all of their documents are there at once, or none is."""
        now = self._clock()
        batch = await asyncio.to_thread(lambda: [_read_here(file, library) for file in _met(paths)])
        return await self._shelves.write(
            lambda connection: tuple(report for one in batch for report in _store(connection, one, now))
        )

    async def _findings(self, name: str, data: bytes, library: str, guidance: Guidance) -> Findings:
        try:
            found = await self._reader(name, data, guidance)
        except Exception:  # noqa: BLE001 - a file our own rules stumble over is logged and must not keep the others out
            _LOG.exception("reading %s", name)
            return [Refusal("parser_fault", {"path": name})]
        return _own(found, library)


async def ensure_seeded(archive: Archive, seeds: Iterable[Path]) -> tuple[Report, ...]:
    """Fill an archive that holds nothing yet from the files `seeds`, all at once; any other stays as it is."""
    if await archive.shelves.read(_holds_something):
        return ()
    return await archive.ingest.together(seeds)


def _holds_something(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM documents)").fetchone()[0])


def _met(paths: Iterable[Path]) -> Iterator[Given]:
    return (given for file in find(paths) for given in contents(file))


def _told(name: str, file: Given, guidance: Guidance) -> Guidance:
    """What was given beside the bytes that came as `name`, for one file of theirs: nothing where it comes out of an archive."""
    return guidance if file.name == name else NONE


def _read_here(file: Given, library: str) -> _Understood:
    name, data = file
    if isinstance(data, Refusal):
        return _Understood(_weigh(name, b"", library), [data])
    return _Understood(_weigh(name, data, library), _own(parse_and_read(name, data), library))


def _own(found: Findings, library: str) -> Findings:
    own = [replace(one, library=library) if isinstance(one, Document) else one for one in found]
    return own or [Refusal("no_text")]


def _weigh(name: str, data: bytes, library: str, guidance: Guidance = NONE) -> Bytes:
    return Bytes(library, name, hashlib.sha256(data).hexdigest(), rules() + guidance.mark, len(data))


def _store(connection: sqlite3.Connection, file: _Understood, now: datetime) -> tuple[Report, ...]:
    # The same bytes may have been stored from another path while these were read.
    before = seen(connection, file.bytes)
    return _known(file.bytes.path, before) if before else accede(connection, file.bytes, file.findings, now)


def _known(name: str, before: Seen) -> tuple[Report, ...]:
    outcome = Outcome.UNCHANGED if before.here else Outcome.DUPLICATE
    return tuple(
        refused(name, finding)
        if isinstance(finding, Refusal)
        else Report(name, outcome, finding.document, finding.layout, finding.title, finding.date)
        for finding in before.findings
    )
