"""Carries an archive's documents out to open files and takes such files in, by the same rules as any other document.

What stands in the store already is judged, never overwritten silently; taking the same export in twice changes nothing.
"""

from __future__ import annotations

import asyncio
import math
import sqlite3
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from storage.database import Database
from storage.engine import Shelves
from storage.finding.vocabulary import recount
from storage.intake.accession import accept
from storage.intake.catalogue import enter, settle
from storage.intake.catalogue import held as own
from storage.intake.reports import Outcome, Report, refused, report
from storage.keeping.transfer import (
    Held,
    Manifest,
    Origin,
    PersonsHeld,
    documents_in,
    lists_in,
    manifest_of,
    origins_in,
    write_out,
)
from storage.model import Refusal, digest
from storage.persons.authority import keep_list

TOGETHER = 50
"""Documents taken in by one transaction: few, so that a bot that is running can write between them."""

_TIMES = "UPDATE documents SET added = ?, changed = ? WHERE library = ? AND id = ?"
_FORMER = """
INSERT OR IGNORE INTO history (library, document, sha256, standing, layout, path, kept, source)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_FILE = "INSERT OR IGNORE INTO files (library, path, sha256, rules, bytes, read) VALUES (?, ?, ?, ?, ?, ?)"
_FINDING = """
INSERT OR IGNORE INTO findings (library, path, position, document, reason, facts) VALUES (?, ?, ?, ?, ?, ?)
"""


async def carry_out(database: Database, folder: Path, library: str | None) -> Manifest:
    """Write the documents of `library`, or of all, to `folder`: one state of the store, while it is in use."""
    return await database.read(
        lambda connection: write_out(connection, folder, library), heavy=True, seconds=math.inf
    )


async def carry_in(shelves: Shelves, folder: Path) -> AsyncIterator[Report]:
    """Take in what `carry_out` wrote; a report for each document once it is on the disk.

    Raises NotAnExportError before anything is taken in where the files are not as they were written.
    """
    await asyncio.to_thread(manifest_of, folder)
    documents = documents_in(folder)
    while batch := await asyncio.to_thread(lambda: list(islice(documents, TOGETHER))):
        for one in await shelves.write(lambda connection, some=batch: _take(connection, some)):  # type: ignore[misc] # a default keeps this round's batch
            yield one
    origins = await asyncio.to_thread(lambda: list(origins_in(folder)))
    await shelves.write(lambda connection: _remember(connection, origins))
    lists = await asyncio.to_thread(lambda: list(lists_in(folder)))
    await shelves.write(lambda connection: _keep_lists(connection, lists))
    await shelves.write(recount)


def _take(connection: sqlite3.Connection, batch: Sequence[Held]) -> list[Report]:
    return [_one(connection, held) for held in batch]


def _one(connection: sqlite3.Connection, held: Held) -> Report:
    document = replace(held.document, record=held.own) if held.own else held.document
    if digest(document.source) != document.sha256:
        return refused(
            held.path, Refusal("text_altered", {"library": document.library, "document": document.id})
        )
    changed = datetime.fromisoformat(held.changed)
    outcome = accept(connection, document, held.path, changed)
    if isinstance(outcome, Refusal):
        return refused(held.path, outcome)
    key = (document.library, document.id)
    new = [enter(connection, key, entry) for entry in held.entries]
    text = own(connection, key) if any(new) else None
    if text is not None:
        settle(connection, key, text.record, changed)
    if outcome is Outcome.ADDED:
        connection.execute(_TIMES, (held.added, held.changed, *key))
    for former in held.history:
        values = (former.sha256, former.standing, former.layout, former.path, former.kept, former.source)
        connection.execute(_FORMER, (*key, *values))
    return report(held.path, document, outcome)


def _keep_lists(connection: sqlite3.Connection, lists: Sequence[PersonsHeld]) -> None:
    for one in lists:
        keep_list(connection, one.library, one.key, one.title, one.entries)


def _remember(connection: sqlite3.Connection, origins: Sequence[Origin]) -> None:
    for file in origins:
        place = (file.library, file.path)
        new = connection.execute(_FILE, (*place, file.sha256, file.rules, file.bytes, file.read)).rowcount
        for position, one in enumerate(file.findings if new else (), 1):
            connection.execute(_FINDING, (*place, position, one.document, one.reason, one.facts))
