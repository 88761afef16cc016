"""Finds documents by their words: /search. Ranks whole documents, then shows the passage of each that answers best.

Every question has a bounded shape: rare words are ranked, words that stand nearly everywhere are not, and the
engine's deadline ends what is left; then the answer is what was found until then, and says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from storage.database import Database
from storage.faults import stopped
from storage.finding.excerpts import excerpt
from storage.finding.narrowing import NARROWED, narrowing
from storage.finding.passages import Shelved, Sought, best_passage, shelved, sought
from storage.finding.query import (
    POSTINGS,
    Query,
    Sort,
    Wanted,
    all_of,
    phrases_of,
    some_of,
    unwanted_of,
    wanted,
)
from storage.finding.standing import Where, standing
from storage.finding.vocabulary import KnownWords
from storage.intake.indexing import index_document, unindex_document
from storage.model import Span

__all__ = ["Hit", "Hits", "Query", "Search", "Sort", "index_document", "unindex_document"]

Scope = tuple[str, ...]

FREQUENT = 20_000
"""A word of more documents than this is not ranked when it stands alone: newest first, titles before texts."""

_FILL = 2_000
_FEW = 3
_LONG = 5

_MATCHING = """
FROM document_index CROSS JOIN documents ON documents.row = document_index.rowid
WHERE document_index MATCH :match
"""
_RANKED_ROWS = f"SELECT documents.row, -rank {_MATCHING} AND rank MATCH 'bm25(2.0, 1.0, 1.0)' {NARROWED}"
_ROWS = f"SELECT documents.row, 0.0 {_MATCHING} {NARROWED}"
_LISTED_ROWS = f"""
SELECT row, 0.0 FROM documents
WHERE (:match IS NULL OR row NOT IN (SELECT rowid FROM document_index WHERE document_index MATCH :match)) {NARROWED}
"""  # noqa: S608 - constants only
_BY_RANK = f"{_RANKED_ROWS} ORDER BY rank LIMIT :limit"
_LAST_ADDED = f"{_ROWS} ORDER BY document_index.rowid DESC LIMIT :limit"
_IN_TIME = {
    Sort.RELEVANCE: "ORDER BY documents.row DESC LIMIT :limit",
    Sort.NEWEST: "ORDER BY documents.latest DESC LIMIT :limit",
    Sort.OLDEST: "ORDER BY documents.earliest IS NULL, documents.earliest LIMIT :limit",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers, and the stretch of it that answers best.

    passage     its number; None where the words stand only in the record of a document without text
    start, end  the stretch in the document's source; `text` is exactly that slice
    found       the words that were found in the stretch, as spans of the source
    score       greater is better; comparable within one answer only; 0 where nothing was ranked
    further     how many more of the document's passages hold what was asked for
    """

    library: str
    document: str
    passage: int | None
    start: int
    end: int
    text: str
    score: float
    found: tuple[Span, ...] = ()
    further: int = 0


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, best first.

    complete    False when the deadline came before everything was looked at
    ranked      False when the words are so common that the hits are simply the last that were added
    meant       words that stand nowhere, each with the word that was looked for instead
    """

    hits: tuple[Hit, ...]
    complete: bool = True
    ranked: bool = True
    meant: tuple[tuple[str, str], ...] = ()


class Search:
    """Questions by words to all documents a reader may see."""

    def __init__(self, database: Database, known: KnownWords) -> None:
        self._database = database
        self._known = known

    async def find(self, scope: Scope, query: Query) -> Hits:
        """The documents that answer best, at most `query.limit`, each with its best passage.

        Up to three words must all be there; documents with some of them follow. Of more words the rarest decide.
        A query without words lists what its options allow. Never raises for what a reader typed.
        """
        return await self._database.read(
            lambda connection: _Question(connection, scope, query, self._known).answer(),
            heavy=len(wanted(query.text).distinct) > _FEW,
        )


@dataclass
class _Question:
    """One question on one connection; what it finds gathers in `found`, by row, in the order of the answer."""

    connection: sqlite3.Connection
    scope: Scope
    query: Query
    known: KnownWords
    asked: Wanted = field(init=False)
    sought: Sought = field(init=False)
    found: dict[int, float] = field(default_factory=dict)
    meant: dict[str, str] = field(default_factory=dict)
    complete: bool = True
    ranked: bool = True

    def answer(self) -> Hits:
        self.asked = self._corrected(wanted(self.query.text))
        self.sought = sought(self.connection, self.asked, standing(self.connection, self.scope))
        for statement, match in self._stages():
            if len(self.found) >= self.query.limit or not self.complete:
                break
            if match == "":
                continue
            self._in_time(lambda: self._find(statement, match))  # noqa: B023 - called at once
        best = dict(islice(self.found.items(), self.query.limit))
        documents: dict[int, Shelved] = {}
        self._in_time(lambda: documents.update(shelved(self.connection, best)))
        hits: list[Hit] = []
        for row, score in best.items():
            if document := documents.get(row):
                self._in_time(lambda: hits.append(self._hit(document, score)))  # noqa: B023 - called at once
        return Hits(tuple(hits), self.complete, self.ranked, tuple(self.meant.items()))

    def _corrected(self, asked: Wanted) -> Wanted:
        """The same with words that stand nowhere replaced by the most frequent word one slip away that the asker may see."""
        stands = standing(self.connection, self.scope, Where.DOCUMENTS)
        for word in asked.distinct:
            if len(word) >= _LONG and word.isalpha() and not stands(word):
                near = self.known.as_of(self.connection, self.scope).one_slip(word)
                self.meant |= {word: near[0]} if near else {}
        return replace(asked, words=tuple(self.meant.get(word, word) for word in asked.words))

    def _stages(self) -> Iterator[tuple[str, str | None]]:
        """The ways to ask, one after the other until there are hits enough: a statement and what must match."""
        asked, few = self.asked, len(self.asked.distinct) <= _FEW
        if not asked.distinct and not asked.phrases:
            yield f"{_LISTED_ROWS} {_IN_TIME[self.query.sort]}", unwanted_of(asked) or None
            return
        if self.query.sort is not Sort.RELEVANCE:
            yield f"{_ROWS} {_IN_TIME[self.query.sort]}", all_of(asked)
        if few and not asked.phrases and self._everywhere():
            self.ranked = False
            yield _LAST_ADDED, f"title : ({all_of(asked)})"
            yield _LAST_ADDED, all_of(asked)
            return
        if few or asked.phrases:
            yield _BY_RANK, all_of(asked)
        if few and 2 * len(self.found) >= self.query.limit:
            return
        if asked.distinct:
            budget, least = (_FILL, 0) if few and self.found else (POSTINGS, 2)
            yield _BY_RANK, some_of(asked, self.sought.documents, budget, least=least)
        if asked.distinct and asked.phrases:
            yield _BY_RANK, phrases_of(asked)

    def _everywhere(self) -> bool:
        """Whether ranking these words would mean ranking a good part of the archive."""
        rarest = min(self.sought.documents.get(word, 0) for word in self.asked.distinct)
        return rarest > (FREQUENT if len(self.asked.distinct) == 1 else POSTINGS)

    def _find(self, statement: str, match: str | None) -> None:
        values = {**narrowing(self.scope, self.query), "match": match, "limit": self.query.limit}
        for row, score in self.connection.execute(statement, values):
            self.found.setdefault(row, score)

    def _hit(self, document: Shelved, score: float) -> Hit:
        best = best_passage(self.connection, document, self.sought)
        if best is None:
            return Hit(document.library, document.id, None, 0, 0, "", score)
        passage = best.passage
        shown = excerpt(passage.text, self.sought.looked)
        return Hit(
            document.library,
            document.id,
            passage.number,
            passage.start + shown.start,
            passage.start + shown.end,
            passage.text[shown.start : shown.end],
            score,
            tuple(Span(passage.start + start, passage.start + end) for start, end in shown.found),
            best.further,
        )

    def _in_time(self, step: Callable[[], None]) -> None:
        """Take a step; where the deadline ends it, what was found so far is the answer."""
        try:
            step()
        except sqlite3.OperationalError as error:
            if not stopped(error):
                raise
            self.complete = False
