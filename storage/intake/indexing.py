"""Puts documents into the indexes and takes them out: the only place that decides what words stand for a document.

Nothing here is asked by a reader, and no text is changed: what goes into an index is folded and never shown.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from storage.documents import whole
from storage.extents import Precision, calendar_day, extent
from storage.finding.typed_dates import figures
from storage.finding.vocabulary import count_if_stale, recount
from storage.folding import FOLDING, fold
from storage.model import Document, Record

_MONTHS = (
    *("", "january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_ROW = "SELECT row FROM documents WHERE library = ? AND id = ?"
_PASSAGES = "SELECT row, text FROM passages WHERE library = ? AND document = ? ORDER BY number"
_KEEP = """
INSERT INTO descriptions
    (row, library, document, stamp, about, label, also, sender, recipient, people, place, kind, language, archive)
VALUES (?, ?, ?, (SELECT value FROM index_state WHERE name = 'stamp'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_KEPT = """
SELECT documents.title, about,
       label, also, descriptions.sender, descriptions.recipient, people, descriptions.place, descriptions.kind,
       descriptions.language, archive
FROM descriptions JOIN documents USING (row) WHERE row = ?
"""
_ADD_DESCRIPTION = """
INSERT INTO description_index (rowid, label, also, sender, recipient, people, place, kind, language, archive)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_DOCUMENT = "INSERT INTO document_index (rowid, title, about, text) VALUES (?, ?, ?, ?)"
_ADD_PASSAGE = "INSERT INTO passage_index (rowid, text) VALUES (?, ?)"
_DROP_DESCRIPTION = """
INSERT INTO description_index
    (description_index, rowid, label, also, sender, recipient, people, place, kind, language, archive)
VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_DROP_DOCUMENT = (
    "INSERT INTO document_index (document_index, rowid, title, about, text) VALUES ('delete', ?, ?, ?, ?)"
)
_DROP_PASSAGE = "INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', ?, ?)"
_STATE_PERSON = "INSERT INTO stated_persons (library, document, role, number, text) VALUES (?, ?, ?, ?, ?)"
_UNSTATE_PERSONS = "DELETE FROM stated_persons WHERE library = ? AND document = ?"
_COUNT = "UPDATE index_state SET value = value + 1 WHERE name IN ('documents', 'stamp')"
_DISCOUNT = "UPDATE index_state SET value = value - 1 WHERE name = 'documents'"


def index_document(connection: sqlite3.Connection, document: Document) -> None:
    """Make a stored document findable. Call it in the transaction that stored it, after its rows are there."""
    (row,) = connection.execute(_ROW, (document.library, document.id)).fetchone()
    description = _description(document)
    about = _about(document.record)
    connection.execute(_COUNT)
    connection.execute(_KEEP, (row, document.library, document.id, about, *description))
    connection.execute(_ADD_DESCRIPTION, (row, *description))
    passages = connection.execute(_PASSAGES, (document.library, document.id)).fetchall()
    texts = [(passage, fold(text)) for passage, text in passages]
    connection.executemany(_ADD_PASSAGE, texts)
    whole = " ".join(text for _, text in texts)
    connection.execute(_ADD_DOCUMENT, (row, fold(document.record.title), about, whole))
    key = (document.library, document.id)
    connection.execute(_UNSTATE_PERSONS, key)
    connection.executemany(_STATE_PERSON, [(*key, *stated) for stated in _stated_persons(document.record)])
    count_if_stale(connection)


def unindex_document(connection: sqlite3.Connection, library: str, id: str) -> None:  # noqa: A002 - the model's own word
    """Take a document out of every index. Call it while the document's rows are still as they were indexed."""
    found = connection.execute(_ROW, (library, id)).fetchone()
    kept = found and connection.execute(_KEPT, found).fetchone()
    if not kept:
        return
    title, about, *description = kept
    texts = [(row, fold(text)) for row, text in connection.execute(_PASSAGES, (library, id))]
    connection.executemany(_DROP_PASSAGE, texts)
    connection.execute(_DROP_DOCUMENT, (*found, fold(title), about, " ".join(text for _, text in texts)))
    connection.execute(_DROP_DESCRIPTION, (*found, *description))
    connection.execute("DELETE FROM descriptions WHERE row = ?", found)
    connection.execute(_DISCOUNT)


def index_is_current(connection: sqlite3.Connection) -> bool:
    """Whether the indexes were made under the folding rules of this program."""
    state = connection.execute("SELECT value FROM index_state WHERE name = 'folding'").fetchone()
    return bool(state[0] == FOLDING)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make all indexes anew, under the folding rules of this program, from the documents that are stored."""
    connection.execute("INSERT INTO document_index (document_index) VALUES ('delete-all')")
    connection.execute("INSERT INTO passage_index (passage_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM descriptions")
    connection.execute("INSERT INTO description_index (description_index) VALUES ('rebuild')")
    connection.execute("UPDATE index_state SET value = 0 WHERE name IN ('documents', 'counted')")
    for key in connection.execute("SELECT library, id FROM documents ORDER BY row").fetchall():
        document = whole(connection, key)
        if document is not None:
            index_document(connection, document)
    recount(connection)
    connection.execute("UPDATE index_state SET value = ? WHERE name = 'folding'", (FOLDING,))


def _description(document: Document) -> tuple[str, ...]:
    """What the record states, folded, in the order of the index's columns."""
    record = document.record
    archives = [record.repository, record.collection, *(mark.archive for mark in record.shelfmarks)]
    named = [record.sender, record.recipient, *record.people]
    named += [form for name in document.names for form in (name.name, name.text)]
    return (
        _join([record.title, record.date.edtf if record.date else None, record.number, record.record_id]),
        _join([*_dates_in_words(record), document.id, *(mark.text for mark in record.shelfmarks)]),
        fold(record.sender or ""),
        fold(record.recipient or ""),
        _join(dict.fromkeys(named)),
        fold(record.place or ""),
        fold(record.kind or ""),
        _join([record.original_language, record.language]),
        _join(dict.fromkeys(archives)),
    )


def _stated_persons(record: Record) -> Iterator[tuple[str, int, str]]:
    """The lines in which the record names persons, as it writes them: the part they had, a number, the words."""
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for part, words in (("sender", record.sender), ("recipient", record.recipient)):
        if words:
            lines[part].append(words)
    for agent in record.agents:
        parts = (agent.given, agent.dropping_particle, agent.particle, agent.family)
        ordered = (agent.family, agent.given) if agent.family_first else parts
        words = agent.literal or " ".join(part for part in ordered if part)
        lines[{"author": "sender", "recipient": "recipient"}.get(agent.role, "named")].append(words)
    lines["named"] += record.people
    for part, texts in lines.items():
        yield from ((part, number, text) for number, text in enumerate(filter(None, texts), 1))


def _about(record: Record) -> str:
    """What the record says of the document besides its title: the words of its abstract and the people it lists."""
    return _join([record.summary, *record.people])


def _dates_in_words(record: Record) -> Iterator[str]:
    """The record's date as it may be typed: the page's words, `29 september 1950`, and all its figures together."""
    if record.date is None:
        return
    yield record.date.text
    days = extent(record.date.edtf) if record.date.edtf else None
    if days is None or days.precision > Precision.MONTH:
        return
    year, month, day = calendar_day(days.first)
    exact = days.precision <= Precision.DAY
    yield f"{day if exact else ''} {_MONTHS[month]} {year} {figures(year, month, day if exact else None)}"


def _join(parts: Iterable[str | None]) -> str:
    return fold(" ".join(part for part in parts if part))
