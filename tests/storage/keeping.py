"""Puts made documents into a store without files, for tests of the questions that find them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from storage.database import Database
from storage.finding.vocabulary import recount
from storage.intake.shelving import put
from storage.model import Document

NOON = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)


async def keep(database: Database, *documents: Document) -> None:
    """Store and index the documents in one transaction, and count the vocabulary."""

    def change(connection):
        for document in documents:
            put(connection, document, f"{document.id}.txt", NOON)
        recount(connection)

    await database.write(change)


def ids(found: Iterable[object]) -> list[str]:
    """The documents' ids, in the order they were found."""
    return [getattr(one, "document", None) or getattr(one, "id", None) or one.card.id for one in found]
