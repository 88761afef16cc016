"""Finds where a quotation stands, however imperfectly it is remembered, and gives the source's own words.

First the words as they are, side by side; then passages that hold two of the rarest words, under a small and
a larger budget; then the same with misspelt words corrected. What is found is laid along the text, across the
borders of passages if need be. It proposes places; it never says that a quotation is right.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from storage.alignment import Fit, closely, exact, rough, touches_edge
from storage.database import Database
from storage.faults import stopped
from storage.folding import fold, folded
from storage.model import Document, Span
from storage.query import quoted
from storage.recent import Recent
from storage.spelling import Lexicon
from storage.vocabulary import counts

Scope = tuple[str, ...]

LEAST = 50.0
"""What scores less is no candidate."""

MOST = 5
"""How many places are given at most."""

_STEPS = ((50_000, False, 88.0), (300_000, False, 78.0), (300_000, True, 0.0))
"""Budgets of index entries, whether to correct the spelling, and the score that is good enough to stop."""

_RAREST = 10
_POOL = 60
_SAME = 20
_CLOSE = 8
_NEAR = 2
_WHOLE = 97.0

_FOUND = """
SELECT passages.row, library, document, number, begins, passages.text
FROM passage_index CROSS JOIN passages ON passages.row = passage_index.rowid
WHERE passage_index MATCH :match AND library IN (SELECT value FROM json_each(:scope))
AND (:document IS NULL OR document = :document)
"""
_UNRANKED = f"{_FOUND} LIMIT :limit"
_BY_RANK = f"{_FOUND} ORDER BY rank LIMIT :limit"
_AROUND = """
SELECT row, library, document, number, begins, text FROM passages
WHERE library = ? AND document = ? AND number BETWEEN ? AND ? ORDER BY number
"""
_SLICE = "SELECT substr(source, ? + 1, ?) FROM documents WHERE library = ? AND id = ?"
_COUNTS = "SELECT value FROM index_state WHERE name = 'counts'"
_WORDS = "SELECT word, passages FROM vocabulary WHERE passages > 1 AND length(word) > 3"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation may stand. `text` is the source's slice `start:end`, in its own typography.

    passages    the numbers of the first and the last passage it touches
    score       0 to 100: how much of the quotation and of this stretch is the same; 100 says the words are the same
    """

    library: str
    document: str
    passages: tuple[int, int]
    start: int
    end: int
    text: str
    score: float


class Quotations:
    """Questions for the place of words that somebody remembers."""

    def __init__(self, database: Database, recent: Recent) -> None:
        self._database = database
        self._recent = recent
        self._words = _PassageWords()

    async def locate(self, scope: Scope, text: str, document: str | None = None) -> tuple[Place, ...]:
        """Where `text` may stand, best first, at most MOST places; in the one document, if it is given.

        Places of score 100 hold the very words, and then no others are given. Two places of nearly one score
        are both to be shown: which of them was meant is the reader's to say.
        """
        return await self._database.read(
            lambda connection: _Locating(connection, scope, text, document, self._words).answer(), heavy=True
        )

    async def located(
        self, scope: Scope, text: str, document: str | None = None
    ) -> tuple[tuple[Place, Document], ...]:
        """The same places, each with its document, in one hop: they are of one state of the store."""

        def question(connection: sqlite3.Connection) -> tuple[tuple[Place, Document], ...]:
            places = _Locating(connection, scope, text, document, self._words).answer()
            keys = dict.fromkeys((place.library, place.document) for place in places)
            documents = {key: self._recent.get(connection, key) for key in keys}
            found = ((place, documents[place.library, place.document]) for place in places)
            return tuple((place, held) for place, held in found if held is not None)

        return await self._database.read(question, heavy=True)


class _PassageWords:
    """The vocabulary of all passages, for correcting what was typed; read anew after every count."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lexicon = Lexicon()
        self._counts = -1

    def as_of(self, connection: sqlite3.Connection) -> Lexicon:
        (made,) = connection.execute(_COUNTS).fetchone()
        with self._lock:
            if made != self._counts:
                self._lexicon = Lexicon(connection.execute(_WORDS), by_sound=False)
                self._counts = made
            return self._lexicon


class _Row(NamedTuple):
    """A passage as it is read here: its row, whose it is, and where its text begins in the source."""

    row: int
    library: str
    document: str
    number: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Passages of one document that follow each other, and their folded words on one line."""

    rows: tuple[_Row, ...]
    line: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    stretch: _Stretch
    fit: Fit


@dataclass
class _Locating:
    """One question on one connection."""

    connection: sqlite3.Connection
    scope: Scope
    text: str
    document: str | None
    vocabulary: _PassageWords
    quotation: str = ""
    looked_at: set[int] = field(default_factory=set)
    candidates: list[_Candidate] = field(default_factory=list)

    def answer(self) -> tuple[Place, ...]:
        self.quotation = fold(self.text)
        if self.quotation:
            try:
                self._look()
            except sqlite3.OperationalError as error:
                if not stopped(error):
                    raise
        return self._places()

    def _look(self) -> None:
        for row in self._rows(_UNRANKED, quoted([self.quotation]), _SAME):
            stretch = _Stretch((row,), fold(row.text))
            self.candidates += [_Candidate(stretch, fit) for fit in exact(self.quotation, stretch.line)]
        for budget, corrected, enough in _STEPS if not self.candidates else ():
            match = self._two_of_the_rarest(budget, corrected=corrected)
            if match:
                self._lay(self._rows(_BY_RANK, match, _POOL))
            if max((one.fit.score for one in self.candidates), default=0.0) >= enough:
                break

    def _two_of_the_rarest(self, budget: int, *, corrected: bool) -> str:
        """What finds the passages that hold two of the quotation's rarest words, as many words as the budget pays for."""
        asked = list(dict.fromkeys(self.quotation.split()))
        known = counts(self.connection, asked)
        if corrected:
            lexicon = self.vocabulary.as_of(self.connection)
            strange = [word for word in asked if word not in known or known[word].passages < 2]
            meant = [near for word in strange for near in lexicon.near(word)[:3]]
            known |= counts(self.connection, meant)
        rarest = sorted(known, key=lambda word: known[word].passages)[:_RAREST]
        chosen: list[str] = []
        cost = 0
        for word in rarest:
            cost += known[word].passages
            if len(chosen) >= 3 and cost > budget:
                break
            chosen.append(quoted([word]))
        if len(chosen) < 2:
            return "".join(chosen)
        pairs = (f"({word} AND ({' OR '.join(chosen[n:])}))" for n, word in enumerate(chosen[:-1], 1))
        return " OR ".join(pairs)

    def _rows(self, statement: str, match: str, limit: int) -> list[_Row]:
        values = {"match": match, "scope": json.dumps(self.scope), "document": self.document, "limit": limit}
        return [_Row(*row) for row in self.connection.execute(statement, values)]

    def _lay(self, rows: Iterable[_Row]) -> None:
        """Lay the quotation along passages not yet looked at, roughly, and along the best of them closely."""
        near: list[_Candidate] = []
        for row in rows:
            if row.row not in self.looked_at:
                self.looked_at.add(row.row)
                stretch = _Stretch((row,), fold(row.text))
                fit = rough(self.quotation, stretch.line)
                if fit is not None:
                    near.append(_Candidate(stretch, fit))
        near.sort(key=lambda one: -one.fit.score)
        self.candidates += [self._closely(one) for one in near[:_CLOSE]]

    def _closely(self, candidate: _Candidate) -> _Candidate:
        stretch, fit = candidate.stretch, candidate.fit
        here = _Candidate(stretch, closely(self.quotation, stretch.line, fit))
        if here.fit.score > _WHOLE or not touches_edge(fit, stretch.line):
            return here
        wide = self._widened(stretch.rows[0])
        found = rough(self.quotation, wide.line)
        there = _Candidate(wide, closely(self.quotation, wide.line, found)) if found else here
        return max(here, there, key=lambda one: one.fit.score)

    def _widened(self, row: _Row) -> _Stretch:
        """The passage with as much before and behind it as the quotation may reach."""
        reach = (row.library, row.document, row.number - _NEAR, row.number + _NEAR)
        around = [(one, fold(one.text)) for one in map(_Row._make, self.connection.execute(_AROUND, reach))]
        told = [(one, line) for one, line in around if line]
        return _Stretch(tuple(one for one, _ in told), " ".join(line for _, line in told))

    def _places(self) -> tuple[Place, ...]:
        """The best candidates, each place once."""
        best = sorted(self.candidates, key=lambda one: -one.fit.score)
        places = dict.fromkeys(self._place(one) for one in best[: 2 * MOST] if one.fit.score >= LEAST)
        return tuple(places)[:MOST]

    def _place(self, candidate: _Candidate) -> Place:
        """From the folded line back to the source."""
        fit = candidate.fit
        ends: list[tuple[_Row, Span]] = []
        at = 0
        for row in candidate.stretch.rows:
            line = folded(row.text)
            start, end = max(fit.start - at, 0), min(fit.end - at, len(line.text))
            if start < end:
                ends.append((row, line.span(start, end)))
            at += len(line.text) + 1
        (first, begins), (last, stops) = ends[0], ends[-1]
        start, end = first.start + begins.start, last.start + stops.end
        return Place(
            first.library,
            first.document,
            (first.number, last.number),
            start,
            end,
            first.text[begins.start : stops.end] if first is last else self._slice(first, start, end),
            round(fit.score, 1),
        )

    def _slice(self, row: _Row, start: int, end: int) -> str:
        found = self.connection.execute(_SLICE, (start, end - start, row.library, row.document)).fetchone()
        return str(found[0])
