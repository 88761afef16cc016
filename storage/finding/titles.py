"""Chooses documents by what they are called: titles, numbers, dates, shelfmarks, in whatever spelling they are typed.

Words are looked for as they are typed, the last one as a beginning; a word that finds too little is spelt anew
from the vocabulary of the titles, then by its sound; then one word is left out. It never decides for the reader:
it gives documents in order, and how much each is like what was typed.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from storage.database import Database
from storage.finding.choosing import Choice, Choosing
from storage.finding.gathering import rows_of, together
from storage.finding.spelling import Lexicon
from storage.finding.standing import Where, standing

__all__ = ["Choice", "Heading", "Titles"]

Scope = tuple[str, ...]

_WARMING = 60.0  # seconds: a million titles of many words are read in a few
_LAST_STAMP = "SELECT value FROM index_state WHERE name = 'stamp'"
_TITLE_WORDS = "SELECT term, doc FROM description_terms WHERE col = 'label'"
_NEW_LABELS = "SELECT label FROM descriptions WHERE stamp > ?"
_HEADINGS = together(
    "row, id, title, date_text",
    "SELECT row, id, title, date_text FROM documents WHERE row IN (SELECT value FROM json_each(?))",
)
_NAMED = """
SELECT row, id, title, date_text FROM documents
WHERE id IN (SELECT value FROM json_each(?)) AND library IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """A document in one line of a list: its id, its title, and its date as written (None where undated)."""

    id: str
    title: str
    date: str | None


class Titles:
    """Questions by title, number, date and shelfmark."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._words = _TitleWords()

    async def warm(self) -> None:
        """Read the vocabulary of all titles now, so that the first who types need not wait for it."""
        await self._database.read(self._words.as_of, heavy=True, seconds=_WARMING)

    async def complete(self, scope: Scope, typed: str, limit: int = 25) -> tuple[Heading, ...]:
        """What may be meant by what has been typed so far, best first; with nothing typed, the newest."""

        def question(connection: sqlite3.Connection) -> tuple[Heading, ...]:
            lexicon = self._words.seen(connection, scope)
            rows = [row for _, row in Choosing(connection, scope, typed, limit, lexicon).rows()]
            found = {
                row: Heading(*rest) for row, *rest in rows_of(connection, _HEADINGS, (json.dumps(rows),))
            }
            return tuple(found[row] for row in rows if row in found)

        return await self._database.read(question)

    async def headings(self, scope: Scope, ids: Sequence[str]) -> tuple[Heading, ...]:
        """The headings of documents in the order of their ids, without those that no library of `scope` holds."""

        def question(connection: sqlite3.Connection) -> tuple[Heading, ...]:
            rows = connection.execute(_NAMED, (json.dumps(ids), json.dumps(scope)))
            found = {heading.id: heading for heading in (Heading(*rest) for _, *rest in rows)}
            return tuple(found[one] for one in ids if one in found)

        return await self._database.read(question)

    async def choices(self, scope: Scope, typed: str, limit: int = 25) -> tuple[Choice, ...]:
        """The same with their cards, and how much each is like what was typed."""

        def question(connection: sqlite3.Connection) -> tuple[Choice, ...]:
            lexicon = self._words.seen(connection, scope)
            return Choosing(connection, scope, typed, limit, lexicon).answer()

        return await self._database.read(question)


class _TitleWords:
    """The vocabulary of all titles, read once and then kept up with what is added; shared by the readers' threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lexicon = Lexicon()
        self._stamp = -1

    def seen(self, connection: sqlite3.Connection, scope: Scope) -> Lexicon:
        return self.as_of(connection).within(standing(connection, scope, Where.TITLES))

    def as_of(self, connection: sqlite3.Connection) -> Lexicon:
        (stamp,) = connection.execute(_LAST_STAMP).fetchone()
        with self._lock:
            if self._stamp < 0:
                self._lexicon = Lexicon(connection.execute(_TITLE_WORDS))
            elif stamp > self._stamp:
                for (label,) in connection.execute(_NEW_LABELS, (self._stamp,)):
                    for word in set(label.split()):
                        self._lexicon.add(word)
            self._stamp = max(stamp, self._stamp)
            return self._lexicon
