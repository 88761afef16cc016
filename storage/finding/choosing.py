"""One question for a document by what it is called, on one connection: from the words as typed to ever freer readings.

The words as they are, the last as a beginning; one slip of the hand; two slips, or words that sound the same, also
where they are written together or apart; at last without one of the words.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from storage.documents import Card, card
from storage.faults import until_the_deadline
from storage.finding.gathering import rows_of, together
from storage.finding.likeness import Likeness
from storage.finding.query import quoted
from storage.finding.spelling import Lexicon
from storage.finding.typed_dates import dates_as_figures
from storage.folding import fold, words

_POOL = 150
_KNOWN = 20
_ENOUGH = 5
_GOOD = 0.85
_FEW = 6
_RANKED = 10_000
_MOST_WORDS = 24

_FOUND = """
SELECT descriptions.row, descriptions.label, descriptions.also
FROM description_index CROSS JOIN descriptions ON descriptions.row = description_index.rowid
WHERE description_index MATCH :match AND library IN (SELECT value FROM json_each(:scope))
"""
_MATCHING = together("row, label, also", f"{_FOUND} LIMIT :limit")
_RANKING = together("row, label, also", f"{_FOUND} ORDER BY rank LIMIT :limit")
_NEWEST = """
SELECT row FROM descriptions
WHERE library IN (SELECT value FROM json_each(:scope)) ORDER BY stamp DESC LIMIT :limit
"""
_NAMED = """
SELECT row FROM documents WHERE library IN (SELECT value FROM json_each(:scope)) AND id = :typed
UNION SELECT row FROM documents WHERE library IN (SELECT value FROM json_each(:scope)) AND record_id = :number
"""
_KEY = "SELECT library, document FROM descriptions WHERE row = ?"

# `W112688`, `#112688`, or the address of a record's page.
_NUMBER = re.compile(r"(?:https?://\S+?/)?(?:[A-Za-z]{0,2}[-# ]?)?(\d+)(?:[/?#].*)?")


@dataclass(frozen=True, slots=True)
class Choice:
    """A document that may be meant.

    likeness    from 0 to 1, where 1 says that every word typed stands in its title, date, numbers or shelfmark
    named       whether what was typed is its id, its record's number, or its whole title
    """

    card: Card
    likeness: float
    named: bool = False


class _Likely(NamedTuple):
    """How much a document is like what was typed: in all it goes by, in its title alone; and that title's length."""

    score: float
    called: float
    length: int


@dataclass
class Choosing:
    """Documents gather in `found`, by their rows."""

    connection: sqlite3.Connection
    scope: tuple[str, ...]
    typed: str
    limit: int
    lexicon: Lexicon
    found: dict[int, _Likely] = field(default_factory=dict)
    likeness: Likeness = field(init=False)
    named: set[int] = field(default_factory=set)
    joined: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    def answer(self) -> tuple[Choice, ...]:
        """The choices, best first, as `rows` has them."""
        return tuple(self._choices(self.rows()))

    def rows(self) -> list[tuple[float, int]]:
        """How much each is like what was typed, and its row; best first; with nothing typed, the newest.

        Those found until then, where the deadline comes before the end.
        """
        tokens = words(dates_as_figures(self.typed))[:_MOST_WORDS]
        if not tokens:
            return [(0.0, row) for (row,) in self._ask(_NEWEST, limit=self.limit)]
        self.likeness = Likeness(tokens)
        with until_the_deadline():
            self._gather(tokens)
        return self._with_named(self._ranked())[: self.limit]

    def _ranked(self) -> list[tuple[float, int]]:
        """The most alike first; of equals those whose title says it, and the shorter one."""
        best = sorted(
            self.found,
            key=lambda row: (-self.found[row].score, -self.found[row].called, self.found[row].length),
        )
        return [(self.found[row].score, row) for row in best]

    def _gather(self, tokens: list[str]) -> None:
        """Look in ever wider circles until enough is found."""
        self._match("label", [[] for _ in tokens], tokens, goes_on=False)
        if len(self.found) < self.limit:
            self._match("label", [[] for _ in tokens], tokens)
        if len(self.found) < self.limit:
            self._match("label also", [[] for _ in tokens], tokens)
        if len(self.found) >= self.limit:
            return
        settled = [self._is_settled(word, tokens) for word in tokens]
        readings: list[list[str]] = [[] for _ in tokens]
        for read, enough in ((self._one_slip, _ENOUGH), (self._two_slips, 1), (self._by_sound, 1)):
            for number, word in enumerate(tokens):
                if word.isalpha() and (not settled[number] or read == self._by_sound):
                    readings[number] += read(tokens, number)
            self._match("label also", readings, tokens)
            if sum(likely.score >= _GOOD for likely in self.found.values()) >= enough:
                return
        for left_out in range(len(tokens)) if 1 < len(tokens) <= _FEW else ():
            kept = _without(readings, left_out), _without(tokens, left_out)
            self._match("label also", *kept, limit=_POOL // len(tokens))
        if not self.found:
            self._match_some(tokens)

    def _match_some(self, tokens: list[str]) -> None:
        """Add the documents that hold most of the rarest words, as many words as may be ranked in a moment."""
        chosen: list[str] = []
        cost = 0
        for word in sorted(filter(self.lexicon.times, dict.fromkeys(tokens)), key=self.lexicon.times):
            cost += self.lexicon.times(word)
            if chosen and cost > _RANKED:
                break
            chosen.append(quoted([word]))
        if chosen:
            self._add(_RANKING, f"{{label also}} : {_any_of(chosen)}", self.limit)

    def _is_settled(self, word: str, tokens: list[str]) -> bool:
        """Whether a word stands in so many titles that there is no need to think it misspelt."""
        return self.lexicon.times(word) > _KNOWN and (bool(self.found) or len(tokens) > 1)

    def _one_slip(self, tokens: list[str], number: int) -> list[str]:
        return [quoted([near]) for near in self.lexicon.one_slip(tokens[number])]

    def _two_slips(self, tokens: list[str], number: int) -> list[str]:
        near = (*self.lexicon.two_slips(tokens[number]), *self.lexicon.sounds_like(tokens[number]))
        return [quoted([word]) for word in near]

    def _by_sound(self, tokens: list[str], number: int) -> list[str]:
        """The word written together with its neighbours, or apart in several words; well known words stay as they are."""
        pairs = [tuple(tokens[n : n + 2]) for n in (number - 1, number) if 0 <= n < len(tokens) - 1]
        joined = [near for pair in pairs for near in self._together(pair)]
        apart = () if self.lexicon.times(tokens[number]) else self.lexicon.parted(tokens[number])
        ways = (" AND ".join(_any_of(map(_quoted, part)) for part in way) for way in apart)
        return [*map(_quoted, joined), *(f"({way})" for way in ways)]

    def _together(self, pair: tuple[str, ...]) -> tuple[str, ...]:
        """Known words like these two written as one."""
        if pair not in self.joined:
            one = "".join(pair)
            strange = one.isalpha() and any(self.lexicon.times(word) <= _KNOWN for word in pair)
            near = (one, *self.lexicon.near(one), *self.lexicon.sounds_like(one)) if strange else ()
            self.joined[pair] = tuple(word for word in near if self.lexicon.times(word))
        return self.joined[pair]

    def _match(
        self,
        columns: str,
        readings: Sequence[Sequence[str]],
        tokens: Sequence[str],
        *,
        goes_on: bool = True,
        limit: int = _POOL,
    ) -> None:
        """Add the documents that hold every word in one of its readings; the last word may go on."""
        slots = []
        for number, word in enumerate(tokens):
            begun = (goes_on and number == len(tokens) - 1) or _is_month(word)
            slots.append(_any_of([quoted([word]) + ("*" if begun else ""), *readings[number]]))
        match = f"{{{columns}}} : ({' AND '.join(slots)})"
        self._add(_MATCHING, match, limit)

    def _add(self, statement: str, match: str, limit: int) -> None:
        values = {"scope": json.dumps(self.scope), "match": match, "limit": limit}
        for row, label, also in rows_of(self.connection, statement, values):
            if row not in self.found:
                self.found[row] = _Likely(*self.likeness.of(label, also), len(label))

    def _with_named(self, ranked: list[tuple[float, int]]) -> list[tuple[float, int]]:
        """Add the documents whose number was typed. A number is more often part of a title: the best of those go before."""
        number = _NUMBER.fullmatch(self.typed.strip())
        named = self._ask(_NAMED, typed=self.typed.strip(), number=number[1] if number else None)
        rows = [row for (row,) in named]
        others = [one for one in ranked if one[1] not in rows]
        before = sum(score == 1.0 for score, _ in others[:_ENOUGH])
        self.named = set(rows)
        return [*others[:before], *((1.0, row) for row in rows), *others[before:]]

    def _choices(self, ranked: Iterable[tuple[float, int]]) -> Iterator[Choice]:
        title = fold(self.typed)
        for score, row in ranked:
            found = card(self.connection, self.connection.execute(_KEY, (row,)).fetchone())
            if found is not None:
                yield Choice(
                    found, score, bool(title) and (row in self.named or fold(found.record.title) == title)
                )

    def _ask(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        return self.connection.execute(statement, {"scope": json.dumps(self.scope), **values}).fetchall()


def _quoted(word: str) -> str:
    return quoted([word])


def _any_of(readings: Iterable[str]) -> str:
    return f"({' OR '.join(readings)})"


def _is_month(word: str) -> bool:
    """Whether a word is a month in figures, which every day of it begins with."""
    return word.isdigit() and len(word) == len("195005")


def _without(row: Sequence[Any], left_out: int) -> list[Any]:
    return [one for number, one in enumerate(row) if number != left_out]
