"""Where a person appears: the documents that name them, the letters they had a part in, who is named beside them."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from storage.persons.person import Person
from storage.persons.roster import Roster

_MENTIONS = """
SELECT library, document, text, name, count(*) FROM names
WHERE library IN (SELECT value FROM json_each(?)) AND name IN (SELECT value FROM json_each(?))
GROUP BY library, document, text, name
"""
_PASSAGES = "SELECT passage, text, name FROM names WHERE library = ? AND document = ? AND passage IS NOT NULL"
_CARD = """
SELECT title, date_edtf, coalesce(earliest, latest) FROM documents WHERE library = ? AND id = ?
"""
_EQUATING = """
SELECT n.library, n.document, n.passage, n.begins, m.ends, n.text, n.name, substr(o.source, n.begins + 1, m.ends - n.begins)
FROM names AS n JOIN marks AS m ON m.library = n.library AND m.document = n.document AND m.kind = 'equivalence'
    AND m.begins BETWEEN n.ends AND n.ends + 2
JOIN documents AS o ON o.library = n.library AND o.id = n.document
WHERE n.library IN (SELECT value FROM json_each(?)) AND n.name IN (SELECT value FROM json_each(?))
AND n.text IN (SELECT value FROM json_each(?))
ORDER BY coalesce(o.earliest, o.latest) IS NULL, o.earliest, n.document, n.begins LIMIT ?
"""
_MOST_EVIDENCE = 60
_COMPANY = 300
"""Documents that are looked through for others, those that name the person most."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Appearance:
    """A document that names a person, or whose record does.

    times   how often its text names them; 0 where its record alone does
    parts   what the record says of them: sender, recipient, named
    """

    library: str
    document: str
    title: str
    date: str | None
    times: int
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who is named in the same passages, in how many of them, and in how many documents."""

    name: str
    passages: int
    documents: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a document puts two spellings side by side: `quote` is the slice `start:end` of its source."""

    document: str
    passage: int | None
    start: int
    end: int
    quote: str
    spelling: str
    other: str


@dataclass(frozen=True, slots=True)
class Appearances:
    """Where a person appears: documents in order of time (undated ones last), who else does, where spellings are equated."""

    documents: tuple[Appearance, ...]
    beside: tuple[Beside, ...]
    evidence: tuple[Evidence, ...]


@dataclass
class _Met:
    times: int = 0
    parts: dict[str, None] = field(default_factory=dict)


def appearances(
    connection: sqlite3.Connection, scope: tuple[str, ...], person: Person, roster: Roster, most_beside: int
) -> Appearances:
    """Everything of one person that the libraries of `scope` show; at most `most_beside` others beside them."""
    met = _visible(_met(connection, scope, person), scope)
    often = sorted((key for key in met if met[key].times), key=lambda key: (-met[key].times, key))[:_COMPANY]
    return Appearances(
        tuple(_in_time(connection, met)),
        tuple(_beside(connection, often, person, roster))[:most_beside],
        tuple(_evidence(connection, scope, person)),
    )


def _met(connection: sqlite3.Connection, scope: tuple[str, ...], person: Person) -> dict[Key, _Met]:
    met: defaultdict[Key, _Met] = defaultdict(_Met)
    for library, document, text, name, times in connection.execute(
        _MENTIONS, (json.dumps(scope), json.dumps(person.known))
    ):
        if (text, name) in person.forms:
            met[library, document].times += times
    for library, document, part in person.stated:
        met[library, document].parts[part] = None
    return met


def _visible(met: dict[Key, _Met], scope: tuple[str, ...]) -> dict[Key, _Met]:
    """Without the documents that an earlier library of the scope holds under the same id."""
    rank = {library: number for number, library in enumerate(scope)}
    first: dict[str, int] = {}
    for library, document in met:
        first[document] = min(rank[library], first.get(document, len(scope)))
    return {key: found for key, found in met.items() if rank[key[0]] == first[key[1]]}


def _in_time(connection: sqlite3.Connection, met: dict[Key, _Met]) -> Iterator[Appearance]:
    rows = [(key, connection.execute(_CARD, key).fetchone()) for key in met]
    for key, (title, date, _) in sorted(rows, key=lambda row: (row[1][2] is None, row[1][2], row[0])):
        yield Appearance(*key, title, date, met[key].times, tuple(met[key].parts))


def _beside(
    connection: sqlite3.Connection, documents: Iterable[Key], person: Person, roster: Roster
) -> Iterator[Beside]:
    passages, held = Counter[Person](), Counter[Person]()
    for key in documents:
        named: defaultdict[int, set[Person]] = defaultdict(set)
        for passage, text, name in connection.execute(_PASSAGES, key):
            other = roster.naming(text, name)
            if other and not other.is_place:
                named[passage].add(other)
        company = [others - {person} for others in named.values() if person in others]
        passages.update(other for others in company for other in others)
        held.update({other for others in company for other in others})
    for other, count in sorted(passages.items(), key=lambda one: (-held[one[0]], -one[1], one[0].name)):
        yield Beside(other.name, count, held[other])


def _evidence(connection: sqlite3.Connection, scope: tuple[str, ...], person: Person) -> Iterator[Evidence]:
    equated = [(one.spelling, one.other) for one in person.equated]
    if not equated:
        return
    texts, names = (json.dumps(sorted(set(column))) for column in zip(*equated, strict=True))
    pairs = set(equated)
    met: set[tuple[str, str]] = set()
    for _, document, passage, start, end, text, name, quote in connection.execute(
        _EQUATING, (json.dumps(scope), names, texts, _MOST_EVIDENCE)
    ):
        if (text, name) in pairs and (text, name) not in met:
            met.add((text, name))
            yield Evidence(document, passage, start, end, quote, text, name)
