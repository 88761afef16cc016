"""Files become documents of the archive: found, read, parsed away from the event loop, stored in one transaction each.

The same bytes twice change nothing and are not parsed again. A file is taken in whole or not at all. What is
wrong with a file is reported, never raised; faults of the store are raised.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage.accession import Findings, accede
from storage.columns import record_values
from storage.database import Database
from storage.files import File, find, read
from storage.model import COMMON, Document, Refusal
from storage.parsing import parse
from storage.provenance import Bytes, Given, seen
from storage.reading import read as read_text
from storage.reports import Outcome as Outcome
from storage.reports import Report as Report
from storage.reports import refused
from storage.rules import rules

if TYPE_CHECKING:
    from storage.archive import Archive

_LOG = logging.getLogger(__name__)


def parse_and_read(name: str, data: bytes) -> list[Document | Refusal]:
    """Everything a file's bytes give. Pure and picklable, so that it can run in a process of its own."""
    found = parse(name, data)
    return [one if isinstance(one, Refusal) else _storable(read_text(one)) for one in found]


async def in_thread(name: str, data: bytes) -> Findings:
    """Parse on another thread."""
    return await asyncio.to_thread(parse_and_read, name, data)


class Ingest:
    """Takes files in. `reader` does the parsing, wherever it likes; `clock` tells when something was added."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        reader: Callable[[str, bytes], Awaitable[Findings]] = in_thread,
    ) -> None:
        self._database = database
        self._clock = clock
        self._reader = reader

    async def paths(self, paths: Iterable[Path], *, library: str = COMMON) -> AsyncIterator[Report]:
        """Take in files and folders, in order; yields the reports of each file once it is on the disk."""
        for file in await asyncio.to_thread(lambda: list(find(paths))):
            data = await _bytes(file)
            for report in (
                (refused(file.name, data),)
                if isinstance(data, Refusal)
                else await self.data(file.name, data, library=library)
            ):
                yield report

    async def data(self, name: str, data: bytes, *, library: str = COMMON) -> tuple[Report, ...]:
        """Take in bytes that came under a name: a file, an attachment, a pasted text."""
        bytes_ = await asyncio.to_thread(_weigh, name, data, library)
        before = await self._database.read(lambda connection: seen(connection, bytes_))
        if before is not None:
            outcome = Outcome.UNCHANGED if before.here else Outcome.DUPLICATE
            return tuple(_known(name, finding, outcome) for finding in before.findings)
        findings = await self._findings(name, data, library)
        if not any(isinstance(finding, Document) for finding in findings):
            return tuple(refused(name, finding) for finding in findings if isinstance(finding, Refusal))
        now = self._clock()
        return await self._database.write(lambda connection: accede(connection, bytes_, findings, now))

    async def together(self, paths: Iterable[Path], *, library: str = COMMON) -> tuple[Report, ...]:
        """Take in a few files in one transaction: all of their documents are there at once, or none is."""
        batch: list[tuple[Bytes, Findings]] = []
        for file in await asyncio.to_thread(lambda: list(find(paths))):
            data = await _bytes(file)
            if isinstance(data, Refusal):
                batch.append((_weigh(file.name, b"", library), [data]))
            else:
                batch.append(
                    (_weigh(file.name, data, library), await self._findings(file.name, data, library))
                )
        now = self._clock()
        return await self._database.write(
            lambda connection: tuple(report for one in batch for report in accede(connection, *one, now))
        )

    async def _findings(self, name: str, data: bytes, library: str) -> Findings:
        try:
            found = await self._reader(name, data)
        except Exception:  # noqa: BLE001 - a file our own rules stumble over is logged and must not keep the others out
            _LOG.exception("parsing %s", name)
            return [Refusal("parser_fault", {"path": name})]
        own = [replace(one, library=library) if isinstance(one, Document) else one for one in found]
        return own or [Refusal("no_text")]


async def ensure_seeded(archive: Archive, seeds: Iterable[Path]) -> tuple[Report, ...]:
    """Fill an archive that holds nothing yet from the files `seeds`, all at once; any other stays as it is."""
    if await archive.database.read(_holds_something):
        return ()
    return await archive.ingest.together(seeds)


def _holds_something(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM documents)").fetchone()[0])


async def _bytes(file: File) -> bytes | Refusal:
    if file.refusal is not None:
        return file.refusal
    return await asyncio.to_thread(read, file.path)


def _weigh(name: str, data: bytes, library: str) -> Bytes:
    return Bytes(library, name, hashlib.sha256(data).hexdigest(), rules(), len(data))


def _known(name: str, finding: Given | Refusal, outcome: Outcome) -> Report:
    if isinstance(finding, Refusal):
        return refused(name, finding)
    return Report(name, outcome, finding.document, finding.layout, finding.title, finding.date)


def _storable(document: Document) -> Document | Refusal:
    """Half characters, which JSON can smuggle in, cannot be written, sent or shown."""
    try:
        document.source.encode()
        document.id.encode()
        record_values(document.record)
    except ValueError:
        return Refusal("lone_surrogates")
    return document
