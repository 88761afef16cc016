"""Documents as other documents name them: by their day, by their number in a volume; and where a day is named.

Every question takes the libraries its asker may see. It only finds: whether a document is the one that is meant is
not decided here.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from storage.database import Database
from storage.documents import Scope, dates_in
from storage.extents import extent
from storage.folding import fold
from storage.model import DatedMention, Document, Part, Passage

OPENING = 6
"""Passages of an entry that are given with it: a document's own number stands among them."""

MOST = 400
"""Entries of one day, and places that name it, at most."""

MENTIONS = 1500
"""Mentions of one day that are looked through, at most: a day everybody names must not hold up a card."""

_BEGINNING = 200
_COLUMNS = (
    *("library", "document", "title", "kind", "sender", "recipient", "place", "edtf"),
    *("repository", "collection", "number"),
)
# The numbers are ours; values are bound. CROSS JOIN: from the few rows that are dated
# or numbered so to their passages. BETWEEN: for an equality SQLite takes the primary key and reads the whole library.
_ENTRY = f"""
    SELECT o.library, o.id, o.title, o.kind, o.sender, o.recipient, o.place, o.date_edtf, o.repository, o.collection, o.number,
        (SELECT json_group_array(text) FROM (
            SELECT substr(p.text, 1, {_BEGINNING}) AS text FROM passages AS p
            WHERE p.library = o.library AND p.document = o.id AND p.number <= {OPENING} AND p.part = 'body' ORDER BY p.number))
    FROM documents AS o WHERE o.library IN (SELECT value FROM json_each(:scope))
"""  # noqa: S608 - see above
_OF_DAYS = f"{_ENTRY} AND o.earliest BETWEEN :first AND :last AND o.latest = o.earliest ORDER BY o.earliest DESC, o.id LIMIT {MOST}"
_IN_VOLUME = f"""{_ENTRY} AND o.repository IS :repository AND o.collection = :collection
    AND o.number IN (SELECT value FROM json_each(:numbers))"""  # noqa: S608 - see above
_ONE = f"{_ENTRY} AND o.id = :id"
_VOLUMES = """
    SELECT DISTINCT collection FROM documents
    WHERE library IN (SELECT value FROM json_each(:scope)) AND repository IS :repository AND collection IS NOT NULL
"""
_NAMING = f"""
    SELECT p.library, p.document, p.number, p.begins, p.ends, p.text, p.part
    FROM (
        SELECT library, document, passage FROM dates
        WHERE library IN (SELECT value FROM json_each(:scope)) AND earliest BETWEEN :day AND :day AND latest = earliest
        AND document <> :besides LIMIT {MENTIONS}
    ) AS d CROSS JOIN passages AS p
    WHERE p.library = d.library AND p.document = d.document AND p.number = d.passage
    AND (:figures = '[]' OR EXISTS (SELECT 1 FROM json_each(:figures) WHERE instr(p.text, value))) LIMIT {MOST}
"""  # noqa: S608 - see above
_OF_VOLUME = """
    o.library IN (SELECT value FROM json_each(:scope)) AND o.repository IS :repository AND o.collection = :collection
"""
_SAYING = f"""
    SELECT p.library, p.document, p.number, p.begins, p.ends, p.text, p.part
    FROM passage_index AS i JOIN passages AS p ON p.row = i.rowid
    JOIN documents AS o ON o.library = p.library AND o.id = p.document
    WHERE passage_index MATCH :match AND {_OF_VOLUME} LIMIT {MOST}
"""  # noqa: S608 - see above
_BESIDE = f"""
    SELECT p.library, p.document, p.number, p.begins, p.ends, p.text, p.part
    FROM documents AS o CROSS JOIN passages AS p
    WHERE {_OF_VOLUME} AND o.number IN (SELECT value FROM json_each(:numbers))
    AND p.library = o.library AND p.document = o.id AND p.part = 'note'
    AND (p.text LIKE '%supra%' OR p.text LIKE '%infra%')
"""  # noqa: S608 - see above


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What tells a document from others: its record in short, and the beginnings of its first passages."""

    library: str
    document: str
    title: str
    kind: str | None
    sender: str | None
    recipient: str | None
    place: str | None
    edtf: str | None
    repository: str | None
    collection: str | None
    number: str | None
    opening: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A passage that may name a document, with the document it stands in and the dates read in it."""

    teller: Entry
    passage: Passage
    dates: tuple[DatedMention, ...]


class Named:
    """Questions to the archive about documents that others name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_days(self, scope: Scope, days: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """The documents of each day (EDTF), those of the first library that holds an id."""
        wanted = {day: covered.first for day in days if (covered := extent(day)) is not None}

        def question(connection: sqlite3.Connection) -> dict[str, tuple[Entry, ...]]:
            return {
                day: _entries(connection, scope, _OF_DAYS, first=number, last=number)
                for day, number in wanted.items()
            }

        return await self._database.read(question) if wanted else {}

    async def lately(self, scope: Scope, day: str, before: int) -> tuple[Entry, ...]:
        """The documents of a day and of so many days before it, the last ones if there are too many."""
        last = extent(day)
        if last is None:
            return ()
        first = last.first - before
        return await self._database.read(
            lambda connection: _entries(connection, scope, _OF_DAYS, first=first, last=last.first)
        )

    async def in_volume(
        self, scope: Scope, repository: str | None, collection: str, numbers: Iterable[str]
    ) -> tuple[Entry, ...]:
        """The documents of a volume that bear these numbers."""
        wanted = json.dumps(sorted(numbers))
        return await self._database.read(
            lambda connection: _entries(
                connection, scope, _IN_VOLUME, repository=repository, collection=collection, numbers=wanted
            )
        )

    async def volumes(self, scope: Scope, repository: str | None) -> tuple[str, ...]:
        """The volumes of one publisher of which something is held."""
        asked = {"scope": json.dumps(scope), "repository": repository}
        return await self._database.read(
            lambda connection: tuple(row[0] for row in connection.execute(_VOLUMES, asked))
        )

    async def naming_day(
        self, scope: Scope, day: str, besides: str, figures: Iterable[str]
    ) -> tuple[Place, ...]:
        """The passages of documents other than `besides` that name a day and hold one of `figures`, where any are given."""
        covered = extent(day)
        if covered is None:
            return ()
        asked = {
            "scope": json.dumps(scope),
            "day": covered.first,
            "besides": besides,
            "figures": json.dumps(list(figures)),
        }
        return await self._database.read(lambda connection: _places(connection, scope, _NAMING, asked))

    async def naming_number(
        self, scope: Scope, repository: str | None, collection: str, number: str
    ) -> tuple[Place, ...]:
        """The passages of a volume that say `Document N` or `Doc. N`, and the notes of the documents beside that one."""
        asked = {"scope": json.dumps(scope), "repository": repository, "collection": collection}
        words = fold(number)
        beside = [str(int(number) + step) for step in (-1, 1)] if number.isdecimal() else []

        def question(connection: sqlite3.Connection) -> tuple[Place, ...]:
            said = {**asked, "match": f'"doc {words}" OR "document {words}" OR "documents {words}"'}
            near = {**asked, "numbers": json.dumps(beside)}
            return (
                *_places(connection, scope, _SAYING, said),
                *_places(connection, scope, _BESIDE, near),
            )

        return await self._database.read(question)


def entry(document: Document) -> Entry:
    """A document as an entry."""
    record = document.record
    body = (passage for passage in document.passages[:OPENING] if passage.part is Part.BODY)
    return Entry(
        library=document.library,
        document=document.id,
        title=record.title,
        kind=record.kind,
        sender=record.sender,
        recipient=record.recipient,
        place=record.place,
        edtf=record.date.edtf if record.date else None,
        repository=record.repository,
        collection=record.collection,
        number=record.number,
        opening=tuple(passage.text[:_BEGINNING] for passage in body),
    )


def _entries(
    connection: sqlite3.Connection, scope: Scope, question: str, **asked: object
) -> tuple[Entry, ...]:
    found: dict[str, Entry] = {}
    rank = {library: number for number, library in enumerate(scope)}
    for row in connection.execute(question, {"scope": json.dumps(scope), **asked}):
        one = _entry(row)
        held = found.get(one.document)
        if held is None or rank[one.library] < rank[held.library]:
            found[one.document] = one
    return tuple(found.values())


def _entry(row: tuple[Any, ...]) -> Entry:
    *values, opening = row
    return Entry(**dict(zip(_COLUMNS, values, strict=True)), opening=tuple(json.loads(opening)))


def _places(
    connection: sqlite3.Connection, scope: Scope, question: str, asked: Mapping[str, object]
) -> tuple[Place, ...]:
    tellers: dict[str, Entry] = {}
    found = []
    # A passage that names a day twice is met twice.
    for library, document, *passage in dict.fromkeys(connection.execute(question, asked)):
        if document not in tellers:
            tellers.update((one.document, one) for one in _entries(connection, scope, _ONE, id=document))
        if tellers[document].library == library:
            found.append((tellers[document], _passage(passage)))
    return tuple(Place(teller, passage, _dates(connection, teller, passage)) for teller, passage in found)


def _passage(row: list[Any]) -> Passage:
    number, begins, ends, text, part = row
    return Passage(number, begins, ends, text, Part(part))


def _dates(connection: sqlite3.Connection, teller: Entry, passage: Passage) -> tuple[DatedMention, ...]:
    return dates_in(connection, (teller.library, teller.document), passage.number)
