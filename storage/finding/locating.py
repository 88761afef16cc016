"""One question for the place of a quotation, on one connection: from the very words to ever freer readings of them.

Passages that may hold it come from the index; the quotation is laid along each, across the borders of passages
if need be, and the best are given in the source's own words.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import log
from typing import NamedTuple

from storage.faults import until_the_deadline
from storage.finding.laying import Candidate, Laying
from storage.finding.places import Place, Row, place_of
from storage.finding.query import quoted
from storage.finding.rarest import Meant, neighbours, two_of_the_rarest
from storage.finding.spelling import Lexicon
from storage.finding.standing import Stands, standing
from storage.finding.vocabulary import Count, counts
from storage.folding import fold

LEAST = 50.0
"""What scores less is no candidate."""

MOST = 5
"""How many places are given at most."""

_SHORT = 12
_POOL = 300
_SAME = 100
_ENOUGH = 0.75
_NEARLY_ALL = 0.97
_SHOWN = 60
_NEAR = 12
_LAST_ROW = 2**63 - 1
_LENGTH = 15  # words of a passage, less what makes a common word worth little
_LEAST_TOLD = 1.0

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
_SIZE = "SELECT max(row) FROM passages"
_REACH = """
SELECT min(row), max(row) FROM passages
WHERE document = ? AND library IN (SELECT value FROM json_each(?))
"""


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
    vocabulary: Callable[[sqlite3.Connection, tuple[str, ...]], Lexicon]
    stands: Stands = field(init=False)
    words: list[str] = field(default_factory=list)
    meant: dict[str, tuple[str, ...]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    candidates: list[Candidate] = field(default_factory=list)

    def answer(self) -> tuple[Place, ...]:
        """The places, best first; those found until then, where the deadline comes before the end."""
        quotation = fold(self.text)
        if not quotation:
            return ()
        self.words = quotation.split()
        self.stands = standing(self.connection, self.scope)
        with until_the_deadline():
            laying = Laying(self.text, quotation, self._rarity(), self._around)
            self.candidates = laying.exactly(self._rows(_UNRANKED, quoted([quotation]), _SAME))
            if not self.candidates:
                with until_the_deadline():
                    self._gather(laying)
                self.candidates = laying.best()
        return self._places()

    def _gather(self, laying: Laying) -> None:
        for step in self._steps():
            known = self._known(corrected=step.corrected)
            match = step.by(self.words, self.meant, known, step.budget)
            if match and match not in self.asked:
                self.asked.add(match)
                laying.lay(self._rows(_BY_RANK, match, _POOL))
            if laying.told >= step.enough:
                break

    def _steps(self) -> Iterator[_Step]:
        """Ever freer and dearer. Neighbours help where the words are few and none of them rare."""
        short = len(self.words) <= _SHORT
        yield _Step(two_of_the_rarest, 50_000, corrected=False, enough=_NEARLY_ALL if short else _ENOUGH)
        if short:
            yield _Step(neighbours, 50_000, corrected=False, enough=_ENOUGH)
        yield _Step(two_of_the_rarest, 100_000, corrected=True, enough=_ENOUGH)
        if short:
            yield _Step(neighbours, 100_000, corrected=True, enough=_ENOUGH)
        yield _Step(two_of_the_rarest, 150_000, corrected=True, enough=_ENOUGH)

    def _known(self, *, corrected: bool) -> dict[str, Count]:
        """The quotation's words that the archive has, and what its strange words may have been."""
        asked = list(dict.fromkeys(self.words))
        known = counts(self.connection, asked, self.stands)
        if corrected:
            lexicon = self.vocabulary(self.connection, self.scope)
            joined = {one + other: one for one, other in pairwise(self.words)}
            known |= counts(self.connection, joined, self.stands)
            twice = standing(self.connection, self.scope, times=2)
            strange = [word for word in asked if not twice(word)]
            self.meant = {word: (*lexicon.near(word)[:3], *lexicon.ends_of(word)) for word in strange}
            for whole in joined.keys() & known.keys():
                self.meant[joined[whole]] = (*self.meant.get(joined[whole], ()), whole)
            nearly = [near for meant in self.meant.values() for near in meant]
            known |= counts(self.connection, nearly, self.stands)
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

    def _rarity(self) -> dict[str, float]:
        """What each known word tells by standing where it stands, in natural logarithms."""
        (passages,) = self.connection.execute(_SIZE).fetchone()
        known = counts(self.connection, self.words, self.stands)
        return {
            word: max(_LEAST_TOLD, log(_LENGTH * passages / count.passages)) for word, count in known.items()
        }

    def _around(self, row: Row) -> tuple[list[Row], list[Row]]:
        reach = (row.library, row.document, row.number - _NEAR, row.number + _NEAR)
        rows = [Row(*one) for one in self.connection.execute(_AROUND, reach)]
        return [one for one in rows if one.number < row.number], [
            one for one in rows if one.number > row.number
        ]

    def _places(self) -> tuple[Place, ...]:
        """The best candidates, each place once; the same words elsewhere come after other words."""
        ranked = sorted(self.candidates, key=lambda one: -one.likeness)
        likely = [one for one in ranked if one.fit.score >= LEAST][:_SHOWN]
        firsts = {one.stretch.line[one.fit.start : one.fit.end]: one for one in reversed(likely)}
        others = [one for one in likely if one not in firsts.values()]
        in_order = sorted(firsts.values(), key=lambda one: -one.likeness) + others
        return tuple(
            dict.fromkeys(place_of(self.connection, one.stretch, one.fit) for one in in_order[: 2 * MOST])
        )[:MOST]
