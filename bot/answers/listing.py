"""What is held: the documents of a reader's libraries in pages, and the archive in figures."""

from __future__ import annotations

from dataclasses import dataclass

from storage.documents import Card


@dataclass(frozen=True, slots=True)
class Listing:
    """Some of the documents held, and how many there are in all. `own`: those of the asker's own library alone."""

    documents: tuple[Card, ...]
    total: int
    page: int
    pages: int
    own: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What opis is and holds. `earliest` and `latest` are EDTF dates; None where nothing is dated.

    `latency`: milliseconds to Discord; None at the terminal.
    """

    version: str
    documents: int
    passages: int
    earliest: str | None
    latest: str | None
    latency: int | None = None
