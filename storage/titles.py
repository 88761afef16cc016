"""Chooses documents by what they are called: titles, numbers, dates, shelfmarks, in whatever spelling they are typed.

Words are looked for as they are typed, the last one as a beginning; a word that finds too little is spelt anew
from the vocabulary of the titles, then by its sound; then one word is left out. It never decides for the reader:
it gives documents in order, and how much each is like what was typed.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from storage.database import Database
from storage.documents import Card, card
from storage.folding import words
from storage.likeness import Likeness
from storage.query import quoted
from storage.spelling import Lexicon

Scope = tuple[str, ...]

_POOL = 150
_KNOWN = 20
_ENOUGH = 5

_LAST_STAMP = "SELECT value FROM index_state WHERE name = 'stamp'"
_TITLE_WORDS = "SELECT term, doc FROM description_terms WHERE col = 'label'"
_NEW_LABELS = "SELECT label FROM descriptions WHERE stamp > ?"
_MATCHING = """
SELECT descriptions.row, descriptions.label
FROM description_index CROSS JOIN descriptions ON descriptions.row = description_index.rowid
WHERE description_index MATCH :match AND library IN (SELECT value FROM json_each(:scope)) LIMIT :limit
"""
_MOST_USED = """
SELECT library, document FROM descriptions
WHERE library IN (SELECT value FROM json_each(:scope)) ORDER BY used DESC, stamp DESC LIMIT :limit
"""
_BY_ID = """
SELECT row, label FROM documents JOIN descriptions USING (row)
WHERE documents.id = :id AND documents.library IN (SELECT value FROM json_each(:scope))
"""
_KEY = "SELECT library, document FROM descriptions WHERE row = ?"
_USED = "UPDATE descriptions SET used = used + 1 WHERE library = ? AND document = ?"


@dataclass(frozen=True, slots=True)
class Choice:
    """A document that may be meant; `likeness` from 0 to 1, where 1 says that every word typed stands in its label."""

    card: Card
    likeness: float


class Titles:
    """Questions by title, number, date and shelfmark."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._words = _TitleWords()

    async def complete(self, scope: Scope, typed: str, limit: int = 25) -> tuple[Card, ...]:
        """What may be meant by what has been typed so far, best first; with nothing typed, the most used, then the newest."""
        return tuple(choice.card for choice in await self.choices(scope, typed, limit))

    async def choices(self, scope: Scope, typed: str, limit: int = 25) -> tuple[Choice, ...]:
        """The same with how much each is like what was typed."""

        def question(connection: sqlite3.Connection) -> tuple[Choice, ...]:
            lexicon = self._words.as_of(connection)
            return tuple(_Choosing(connection, scope, typed, limit, lexicon).answer())

        return await self._database.read(question)

    async def use(self, library: str, document: str) -> None:
        """Remember that a document was chosen: those that are used most are offered first."""
        await self._database.write(lambda connection: connection.execute(_USED, (library, document)))


class _TitleWords:
    """The vocabulary of all titles, read once and then kept up with what is added; shared by the readers' threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lexicon = Lexicon()
        self._stamp = -1

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


@dataclass
class _Choosing:
    """One question on one connection; rows gather in `found` with their labels."""

    connection: sqlite3.Connection
    scope: Scope
    typed: str
    limit: int
    lexicon: Lexicon
    found: dict[int, str] = field(default_factory=dict)

    def answer(self) -> Iterator[Choice]:
        tokens = words(self.typed)
        if not tokens:
            for key in self._ask(_MOST_USED, limit=self.limit):
                yield from self._choice(key, 0.0)
            return
        self._gather(tokens)
        likeness = Likeness(tokens)
        ranked = sorted(
            ((likeness.of(label), row) for row, label in self.found.items()),
            key=lambda one: (-one[0], len(self.found[one[1]])),
        )
        for score, row in self._with_named(ranked)[: self.limit]:
            yield from self._choice(self.connection.execute(_KEY, (row,)).fetchone(), score)

    def _gather(self, tokens: list[str]) -> None:
        """Look in ever wider circles until enough is found."""
        self._match("label", tokens)
        if len(self.found) < self.limit:
            self._match("label also", tokens)
        if len(self.found) >= self.limit:
            return
        wanted = [not self._is_settled(word, tokens) for word in tokens]
        near = [
            set(self.lexicon.one_slip(word)) if want else set()
            for word, want in zip(tokens, wanted, strict=True)
        ]
        self._match("label also", tokens, near)
        if len(self.found) < self.limit:
            for word, want, others in zip(tokens, wanted, near, strict=True):
                if want:
                    others.update(self.lexicon.two_slips(word), self.lexicon.sounds_like(word))
            self._match("label also", tokens, near)
        if len(self.found) < _ENOUGH and len(tokens) > 1:
            for left_out in range(len(tokens)):
                kept = [number for number in range(len(tokens)) if number != left_out]
                self._match("label also", [tokens[n] for n in kept], [near[n] for n in kept])

    def _is_settled(self, word: str, tokens: list[str]) -> bool:
        """Whether a word stands in many titles, so that there is no need to think it misspelt."""
        return self.lexicon.times(word) > _KNOWN and (bool(self.found) or len(tokens) > 1)

    def _match(self, columns: str, tokens: list[str], near: Sequence[Iterable[str]] = ()) -> None:
        """Add the documents that hold every word, or one that is near it; the last may go on."""
        parts = []
        for number, word in enumerate(tokens):
            begun = quoted([word]) + ("*" if number == len(tokens) - 1 else "")
            others = [quoted([other]) for other in (near[number] if near else ())]
            parts.append(f"({' OR '.join([begun, *others])})")
        match = f"{{{columns}}} : ({' AND '.join(parts)})"
        self.found.update(self._ask(_MATCHING, match=match, limit=_POOL))

    def _with_named(self, ranked: list[tuple[float, int]]) -> list[tuple[float, int]]:
        """Add the document whose id was typed. A number is more often part of a title, so the best of those go before."""
        named = self._ask(_BY_ID, id=self.typed.strip())
        if not named:
            return ranked
        row, _ = named[0]
        others = [one for one in ranked if one[1] != row]
        before = sum(score == 1.0 for score, _ in others[:_ENOUGH])
        return [*others[:before], (1.0, row), *others[before:]]

    def _choice(self, key: tuple[str, str], score: float) -> Iterator[Choice]:
        found = card(self.connection, key)
        if found is not None:
            yield Choice(found, score)

    def _ask(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        return self.connection.execute(statement, {"scope": json.dumps(self.scope), **values}).fetchall()
