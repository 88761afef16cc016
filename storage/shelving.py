"""Writes a document's rows, inside a transaction that its caller holds: whole, with all that was read in it.

It decides nothing: whether a document takes the place of another is `storage.accession`'s to say.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from storage.columns import RECORD_COLUMNS, days, record_values
from storage.indexing import index_document, unindex_document
from storage.model import Copy, DatedMention, Document, Mark, Name
from storage.recent import Key

Mention = TypeVar("Mention", bound=DatedMention | Name | Mark)


class Standing(StrEnum):
    """What a text beside the one that is answered from is: what the document read before, or a poorer capture."""

    FORMER = "former"
    VARIANT = "variant"


COUNTED = ("sections", "passages", "dates", "names", "marks", "copies")
"""The tables of what was read in a document, and the columns that say how many rows each must have."""

_COLUMNS = (
    "library",
    "id",
    *RECORD_COLUMNS,
    "sha256",
    "path",
    "added",
    "changed",
    "words",
    *COUNTED,
    "source",
)
_KEPT = {"library", "id", "added"}

# Names of columns come from the lines above, values are bound.
_DOCUMENT = f"""
    INSERT INTO documents ({", ".join(_COLUMNS)}) VALUES ({", ".join("?" * len(_COLUMNS))})
    ON CONFLICT (library, id) DO UPDATE SET
    revision = revision + 1, {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in _KEPT)}
"""  # noqa: S608 - see above
_CLEAR = tuple(f"DELETE FROM {table} WHERE library = ? AND document = ?" for table in COUNTED)  # noqa: S608 - see above
_SECTION = "INSERT INTO sections VALUES (?, ?, ?, ?, ?, ?, ?)"
_PASSAGE = (
    "INSERT INTO passages (library, document, number, part, begins, ends, text) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_DATE = "INSERT INTO dates VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_NAME = "INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_MARK = "INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_COPY = "INSERT INTO copies VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_HISTORY = """
    INSERT INTO history (library, document, sha256, standing, layout, path, kept, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (library, document, sha256) DO UPDATE SET standing = excluded.standing, kept = excluded.kept
"""


def put(connection: sqlite3.Connection, document: Document, path: str, now: datetime) -> None:
    """Store the document that the file `path` gave, in the place of what its key held; `added` stays what it was."""
    key = (document.library, document.id)
    unindex_document(connection, *key)
    for clear in _CLEAR:
        connection.execute(clear, key)
    connection.execute(_DOCUMENT, _row(document, path, stamp(now)))
    connection.executemany(_SECTION, _sections(document, key))
    connection.executemany(_PASSAGE, _passages(document, key))
    connection.executemany(_DATE, _mentions(document, key, document.dates, _of_date))
    connection.executemany(_NAME, _mentions(document, key, document.names, lambda name: (name.name,)))
    connection.executemany(_MARK, _mentions(document, key, document.marks, lambda mark: (mark.kind.value,)))
    connection.executemany(_COPY, _copies(document.copies, key))
    index_document(connection, document)


def keep_text(
    connection: sqlite3.Connection, document: Document, standing: Standing, path: str, now: datetime
) -> None:
    """Keep the text of `document` beside the one that is answered from, with the file it came from."""
    values = (document.library, document.id, document.sha256, standing.value)
    connection.execute(_HISTORY, (*values, document.record.layout, path, stamp(now), document.source))


def stamp(moment: datetime) -> str:
    """A moment as the store writes it: ISO 8601, UTC, whole seconds. The moment must know its zone."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def counted(document: Document) -> tuple[int, ...]:
    """How much of everything a whole document has, in the order of the columns that say so."""
    return tuple(len(getattr(document, name)) for name in COUNTED)


def _row(document: Document, path: str, moment: str) -> tuple[Any, ...]:
    words = sum(len(passage.text.split()) for passage in document.passages)
    return (
        document.library,
        document.id,
        *record_values(document.record),
        document.sha256,
        path,
        moment,
        moment,
        words,
        *counted(document),
        document.source,
    )


def _sections(document: Document, key: Key) -> Iterator[tuple[Any, ...]]:
    for number, section in enumerate(document.sections, 1):
        yield (*key, number, section.part.value, section.start, section.end, section.language)


def _passages(document: Document, key: Key) -> Iterator[tuple[Any, ...]]:
    for passage in document.passages:
        yield (*key, passage.number, passage.part.value, passage.start, passage.end, passage.text)


def _mentions(
    document: Document, key: Key, mentions: Sequence[Mention], rest: Callable[[Mention], tuple[Any, ...]]
) -> Iterator[tuple[Any, ...]]:
    starts = [passage.start for passage in document.passages]
    for number, mention in enumerate(mentions, 1):
        before = bisect_right(starts, mention.start) - 1
        holds = before >= 0 and mention.start < document.passages[before].end
        passage = document.passages[before].number if holds else None
        yield (*key, number, passage, mention.start, mention.end, mention.text, *rest(mention))


def _of_date(date: DatedMention) -> tuple[Any, ...]:
    read = (date.edtf, date.timex, date.role.value, date.status.value, date.resolved)
    return (*read, date.qualifier, date.confidence, *days(date.edtf))


def _copies(copies: Sequence[Copy], key: Key) -> Iterator[tuple[Any, ...]]:
    for number, copy in enumerate(copies, 1):
        yield (*key, number, copy.start, copy.end, copy.addressee, copy.number, copy.count)
