"""What documents the archive holds, whole or in part. It neither searches nor changes them.

Every question takes the libraries its asker may see, in their order: where two of them hold a document of one
id, the first one's is given.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from storage.columns import record_of
from storage.database import Database
from storage.extents import calendar_day
from storage.faults import MalformedError
from storage.model import (
    Copy,
    DatedMention,
    Document,
    Mark,
    MarkKind,
    Name,
    Part,
    Passage,
    Record,
    Section,
    digest,
)
from storage.recent import Key, Recent
from storage.rows import dated_of

Scope = tuple[str, ...]
"""The libraries that the asker may see."""

_CARD = "SELECT library, id, record, passages, words, added FROM documents"
_ONE_CARD = f"{_CARD} WHERE library = ? AND id = ?"
_IN_TIME = "coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), latest, id, library"
# The rows are put in order before their wide columns are read.
_LISTING = f"""
    {_CARD} WHERE row IN (
        SELECT row FROM documents WHERE library IN (SELECT value FROM json_each(?))
        ORDER BY {_IN_TIME} LIMIT ? OFFSET ?)
    ORDER BY {_IN_TIME}
"""  # noqa: S608 - no value is in it
_COUNT = "SELECT count(*) FROM documents WHERE library IN (SELECT value FROM json_each(?))"
_HOLDINGS = """
    SELECT count(*), coalesce(sum(passages), 0),
        min(CASE WHEN earliest IS NOT NULL THEN earliest END), max(CASE WHEN earliest IS NOT NULL THEN latest END)
    FROM documents WHERE library IN (SELECT value FROM json_each(?))
"""
_WHOLE = "SELECT record, source, sha256 FROM documents WHERE library = ? AND id = ?"

_SECTIONS = (
    "SELECT part, begins, ends, language FROM sections WHERE library = ? AND document = ? ORDER BY number"
)
_PASSAGES = """
    SELECT number, begins, ends, text, part FROM passages
    WHERE library = ? AND document = ? AND number BETWEEN ? AND ? ORDER BY number
"""
_DATED = """
    SELECT begins, ends, text, edtf, timex, role, status, resolved, qualifier, confidence, whole_begins, whole_ends
    FROM dates WHERE library = ? AND document = ?
"""
_DATES = f"{_DATED} ORDER BY number"
_DATES_IN = f"{_DATED} AND passage = ? ORDER BY number"
_NAMES = "SELECT begins, ends, text, name FROM names WHERE library = ? AND document = ? ORDER BY number"
_MARKS = "SELECT begins, ends, kind, text FROM marks WHERE library = ? AND document = ? ORDER BY number"
_COPIES = """
    SELECT begins, ends, addressee, copy, count FROM copies WHERE library = ? AND document = ? ORDER BY number
"""
_LAST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Card:
    """A document's card in the catalogue: its record, how many passages and words it has, when it was added (UTC)."""

    library: str
    id: str
    record: Record
    passages: int
    words: int
    added: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much the libraries of a scope hold; the first and last day (ISO) of their dated documents, None where none is."""

    documents: int
    passages: int
    earliest: str | None
    latest: str | None


class Documents:
    """Questions to the archive about documents whose ids are known, and the list of all."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.recent = Recent(whole)

    async def get(self, scope: Scope, id: str) -> Document | None:  # noqa: A002 - an id is called an id
        """The document with all that was read in it; None where no library of `scope` holds that id."""
        return await self._database.read(
            lambda connection: _first(self.recent.get(connection, key) for key in _keys(scope, id))
        )

    async def card(self, scope: Scope, id: str) -> Card | None:  # noqa: A002 - as above
        """The document's card; None where no library of `scope` holds that id."""
        return await self._database.read(lambda connection: _card_of(connection, scope, id), brief=True)

    async def cards(self, scope: Scope, ids: Iterable[str]) -> tuple[Card, ...]:
        """The cards of `ids` in their order, without those that no library of `scope` holds."""
        wanted = tuple(ids)

        def question(connection: sqlite3.Connection) -> tuple[Card, ...]:
            found = (_card_of(connection, scope, one) for one in wanted)
            return tuple(card for card in found if card is not None)

        return await self._database.read(question)

    async def passages(self, scope: Scope, id: str, first: int, last: int) -> tuple[Passage, ...]:  # noqa: A002 - as above
        """Passages `first` to `last`, both included, as far as the document has them."""

        def question(connection: sqlite3.Connection) -> tuple[Passage, ...]:
            card = _card_of(connection, scope, id)
            return _passages(connection, (card.library, card.id), first, last) if card else ()

        return await self._database.read(question)

    async def listing(
        self, scope: Scope, *, offset: int = 0, limit: int = 20
    ) -> tuple[tuple[Card, ...], int]:
        """A stretch of all cards in order of time, undated ones last, and how many there are in all."""
        libraries = json.dumps(scope)

        def question(connection: sqlite3.Connection) -> tuple[tuple[Card, ...], int]:
            rows = connection.execute(_LISTING, (libraries, limit, offset))
            return tuple(map(_card, rows)), int(connection.execute(_COUNT, (libraries,)).fetchone()[0])

        return await self._database.read(question)

    async def holdings(self, scope: Scope) -> Holdings:
        """What the libraries hold, in figures."""

        def question(connection: sqlite3.Connection) -> Holdings:
            documents, passages, first, last = connection.execute(_HOLDINGS, (json.dumps(scope),)).fetchone()
            return Holdings(documents, passages, _day(first), _day(last))

        return await self._database.read(question)


def card(connection: sqlite3.Connection, key: Key) -> Card | None:
    """The card under `key`, for questions that find keys on a connection of their own."""
    row = connection.execute(_ONE_CARD, key).fetchone()
    return _card(row) if row is not None else None


def whole(connection: sqlite3.Connection, key: Key) -> Document | None:
    """The document under `key`, for changes and checks that run on a connection of their own.

    Raises MalformedError where its text or what was read in it is not what was stored.
    """
    row = connection.execute(_WHOLE, key).fetchone()
    if row is None:
        return None
    record, source, sha256 = row
    if digest(source) != sha256:
        raise MalformedError(sha256)
    try:
        return _read(connection, key, record_of(record), source)
    except ValueError as error:
        raise MalformedError(str(error)) from error


def dates_in(connection: sqlite3.Connection, key: Key, passage: int) -> tuple[DatedMention, ...]:
    """The dates read in one passage of the document under `key`."""
    return tuple(map(dated_of, connection.execute(_DATES_IN, (*key, passage))))


def _read(connection: sqlite3.Connection, key: Key, record: Record, source: str) -> Document:
    library, id_ = key
    return Document(
        id=id_,
        record=record,
        source=source,
        sections=tuple(Section(Part(part), *rest) for part, *rest in connection.execute(_SECTIONS, key)),
        passages=_passages(connection, key, 0, _LAST),
        dates=tuple(map(dated_of, connection.execute(_DATES, key))),
        names=tuple(Name(*row) for row in connection.execute(_NAMES, key)),
        marks=tuple(
            Mark(begins, ends, MarkKind(kind), text)
            for begins, ends, kind, text in connection.execute(_MARKS, key)
        ),
        copies=tuple(Copy(*row) for row in connection.execute(_COPIES, key)),
        library=library,
    )


def _keys(scope: Scope, id_: str) -> Iterator[Key]:
    return ((library, id_) for library in scope)


def _first(found: Iterator[Document | None]) -> Document | None:
    return next((document for document in found if document is not None), None)


def _card_of(connection: sqlite3.Connection, scope: Scope, id_: str) -> Card | None:
    found = (card(connection, key) for key in _keys(scope, id_))
    return next((one for one in found if one is not None), None)


def _card(row: Sequence[Any]) -> Card:
    library, id_, record, passages, words, added = row
    return Card(library, id_, record_of(record), passages, words, added)


def _passages(connection: sqlite3.Connection, key: Key, first: int, last: int) -> tuple[Passage, ...]:
    rows = connection.execute(_PASSAGES, (*key, first, last))
    return tuple(Passage(number, begins, ends, text, Part(part)) for number, begins, ends, text, part in rows)


def _day(number: int | None) -> str | None:
    if number is None:
        return None
    year, month, day = calendar_day(number)
    return f"{year:04d}-{month:02d}-{day:02d}"
