"""One question for the place of a quotation, on one connection: from the very words to ever freer readings of them.

Passages that may hold it come from the index; the quotation is laid along each, across the borders of passages
if need be, and the best are given in the source's own words.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from storage.alignment import Fit, closely, exact, likeness, rough, touches_edge
from storage.faults import stopped
from storage.folding import fold
from storage.places import Place, Row, Stretch, place_of, stretch_of
from storage.query import quoted
from storage.rarest import Meant, neighbours, two_of_the_rarest
from storage.spelling import Lexicon
from storage.vocabulary import Count, counts

LEAST = 50.0
"""What scores less is no candidate."""

MOST = 5
"""How many places are given at most."""

_SHORT = 12
_POOL = 60
_SAME = 20
_CLOSE = 8
_NEAR = 12
_WHOLE = 97.0
_LAST_ROW = 2**63 - 1

_FOUND = """
SELECT passages.row, library, document, number, begins, passages.text
FROM passage_index CROSS JOIN passages ON passages.row = passage_index.rowid
WHERE passage_index MATCH :match AND library IN (SELECT value FROM json_each(:scope))
AND passage_index.rowid BETWEEN :first AND :last AND (:document IS NULL OR document = :document)
"""
_UNRANKED = f"{_FOUND} LIMIT :limit"
_BY_RANK = f"{_FOUND} ORDER BY rank LIMIT :limit"
_AROUND = """
SELECT row, library, document, number, begins, text FROM passages
WHERE library = ? AND document = ? AND number BETWEEN ? AND ? ORDER BY number
"""
_REACH = """
SELECT min(row), max(row) FROM passages
WHERE document = ? AND library IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Where the quotation fits along a stretch; `likeness` orders candidates, by whole words as well as by letters."""

    stretch: Stretch
    fit: Fit
    likeness: float


class _Step(NamedTuple):
    """A way to look: by what, for how many entries of the index, and the score that is good enough to stop after it."""

    by: Callable[[list[str], Meant, dict[str, Count], int], str]
    budget: int
    corrected: bool
    enough: float


@dataclass
class Locating:
    """One question on one connection."""

    connection: sqlite3.Connection
    scope: tuple[str, ...]
    text: str
    document: str | None
    vocabulary: Callable[[sqlite3.Connection], Lexicon]
    quotation: str = ""
    meant: dict[str, tuple[str, ...]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    looked_at: set[int] = field(default_factory=set)
    candidates: list[_Candidate] = field(default_factory=list)

    def answer(self) -> tuple[Place, ...]:
        """The places, best first; those found until then, where the deadline comes before the end."""
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
            stretch = stretch_of([(row, fold(row.text))])
            self.candidates += [
                _Candidate(stretch, fit, fit.score) for fit in exact(self.quotation, stretch.line)
            ]
        for step in self._steps() if not self.candidates else ():
            known = self._known(corrected=step.corrected)
            match = step.by(self.quotation.split(), self.meant, known, step.budget)
            if match and match not in self.asked:
                self.asked.add(match)
                self._lay(self._rows(_BY_RANK, match, _POOL))
            if max((one.fit.score for one in self.candidates), default=0.0) >= step.enough:
                break

    def _steps(self) -> Iterator[_Step]:
        """Ever freer and dearer. Neighbours help where the words are few and none of them rare."""
        short = len(self.quotation.split()) <= _SHORT
        yield _Step(two_of_the_rarest, 50_000, corrected=False, enough=88.0)
        if short:
            yield _Step(neighbours, 50_000, corrected=False, enough=88.0)
        yield _Step(two_of_the_rarest, 100_000, corrected=True, enough=84.0)
        if short:
            yield _Step(neighbours, 100_000, corrected=True, enough=80.0)
        yield _Step(two_of_the_rarest, 300_000, corrected=True, enough=0.0)

    def _known(self, *, corrected: bool) -> dict[str, Count]:
        """The quotation's words that the archive has, and what its strange words may have been."""
        asked = list(dict.fromkeys(self.quotation.split()))
        known = counts(self.connection, asked)
        if corrected:
            lexicon = self.vocabulary(self.connection)
            strange = [word for word in asked if word not in known or known[word].passages < 2]
            self.meant = {word: lexicon.near(word)[:3] for word in strange}
            known |= counts(self.connection, [near for meant in self.meant.values() for near in meant])
        return known

    def _rows(self, statement: str, match: str, limit: int) -> list[Row]:
        first, last = self._reach()
        values = {
            "match": match,
            "scope": json.dumps(self.scope),
            "document": self.document,
            "first": first,
            "last": last,
            "limit": limit,
        }
        return [Row(*row) for row in self.connection.execute(statement, values)]

    def _reach(self) -> tuple[int, int]:
        """The rows among which to look: all, or those of the one document."""
        if self.document is None:
            return 0, _LAST_ROW
        reach = self.connection.execute(_REACH, (self.document, json.dumps(self.scope))).fetchone()
        return (0, 0) if reach[0] is None else reach

    def _lay(self, rows: Iterable[Row]) -> None:
        """Lay the quotation along passages not yet looked at, roughly, and along the best of them closely."""
        near: list[_Candidate] = []
        for row in rows:
            if row.row not in self.looked_at:
                self.looked_at.add(row.row)
                stretch = stretch_of([(row, fold(row.text))])
                fit = rough(self.quotation, stretch.line)
                if fit is not None:
                    near.append(_Candidate(stretch, fit, fit.score))
        near.sort(key=lambda one: -one.fit.score)
        self.candidates += [self._closely(one) for one in near[:_CLOSE]]

    def _closely(self, candidate: _Candidate) -> _Candidate:
        stretch, fit = candidate.stretch, candidate.fit
        here = self._candidate(stretch, closely(self.quotation, stretch.line, fit))
        if here.fit.score > _WHOLE or not touches_edge(fit, stretch.line):
            return here
        wide = self._widened(stretch.rows[0])
        found = rough(self.quotation, wide.line)
        there = self._candidate(wide, closely(self.quotation, wide.line, found)) if found else here
        return max(here, there, key=lambda one: one.fit.score)

    def _candidate(self, stretch: Stretch, fit: Fit) -> _Candidate:
        return _Candidate(stretch, fit, likeness(self.quotation, stretch.line, fit))

    def _widened(self, row: Row) -> Stretch:
        """The passage with as much before and behind it as the quotation may reach."""
        reach = (row.library, row.document, row.number - _NEAR, row.number + _NEAR)
        around = [(one, fold(one.text)) for one in map(Row._make, self.connection.execute(_AROUND, reach))]
        here = next(at for at, (one, _) in enumerate(around) if one.row == row.row)
        before = self._as_far_as_it_reaches(reversed(around[:here]))
        return stretch_of([*reversed(before), around[here], *self._as_far_as_it_reaches(around[here + 1 :])])

    def _as_far_as_it_reaches(self, rows: Iterable[tuple[Row, str]]) -> list[tuple[Row, str]]:
        left = len(self.quotation)
        taken = []
        for row, line in rows:
            if left <= 0:
                break
            taken.append((row, line))
            left -= len(line)
        return taken

    def _places(self) -> tuple[Place, ...]:
        """The best candidates, each place once; the same words elsewhere come after other words."""
        ranked = sorted(self.candidates, key=lambda one: -one.likeness)
        likely = [one for one in ranked if one.fit.score >= LEAST][:_POOL]
        firsts = {one.stretch.line[one.fit.start : one.fit.end]: one for one in reversed(likely)}
        others = [one for one in likely if one not in firsts.values()]
        in_order = sorted(firsts.values(), key=lambda one: -one.likeness) + others
        return tuple(
            dict.fromkeys(place_of(self.connection, one.stretch, one.fit) for one in in_order[: 2 * MOST])
        )[:MOST]
