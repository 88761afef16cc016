"""Which passage of a document that was found answers best, and how many others hold what was asked for."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from storage.finding.excerpts import Looked, weigh
from storage.finding.gathering import rows_of, together
from storage.finding.query import Wanted, quoted
from storage.finding.standing import Stands
from storage.finding.vocabulary import counts, forms
from storage.model import Part, Passage

_EXAMINED = 60
_TELLING = 24  # words of a long question by which passages are told apart
_TOGETHER = 8  # more words than this hardly ever stand in one passage

_SIZE = "SELECT value FROM index_state WHERE name = 'documents'"
_EXTENTS = together(
    "row, library, id, first, last",
    """
    SELECT documents.row, documents.library, documents.id, min(passages.row) AS first, max(passages.row) AS last
    FROM documents LEFT JOIN passages
    ON passages.library = documents.library AND passages.document = documents.id
    WHERE documents.row IN (SELECT value FROM json_each(?)) GROUP BY documents.row
    """,
)
_HOLDING = together(
    "rowid",
    "SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
)
_TEXTS = "SELECT number, begins, ends, text, part FROM passages WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row"


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for inside documents: the forms of each word, and in how many documents each word stands."""

    looked: Looked
    groups: tuple[tuple[str, ...], ...]
    documents: Mapping[str, int]

    @property
    def any(self) -> str:
        """Passages that hold any form of any word, or a phrase; empty where nothing is looked for."""
        parts = [quoted([form]) for group in self.groups for form in group]
        return " OR ".join([*map(quoted, self.looked.phrases), *parts])

    @property
    def all(self) -> str:
        """Passages that hold some form of every word, and every phrase; empty where nothing is looked for."""
        parts = ["(" + " OR ".join(quoted([form]) for form in group) + ")" for group in self.groups]
        return " AND ".join([*map(quoted, self.looked.phrases), *parts])


class Shelved(NamedTuple):
    """A document that was found, and the rows of its first and its last passage; None where it has no text."""

    library: str
    id: str
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Best:
    """The passage that answers best, and how many others of its document hold some of it."""

    passage: Passage
    further: int


def sought(connection: sqlite3.Connection, asked: Wanted, stands: Stands) -> Sought:
    """Find every form of the words that the archive uses: who asks for `negotiations` means `negotiated`, too."""
    documents = {word: count.documents for word, count in counts(connection, asked.distinct, stands).items()}
    telling = sorted(asked.distinct, key=lambda word: documents.get(word, 0))[:_TELLING]
    groups = tuple(forms(connection, telling, stands).values())
    size = max(connection.execute(_SIZE).fetchone()[0], 1)
    weights = tuple(math.log(1 + size / (1 + documents.get(word, 0))) for word in telling)
    of_word = {form: number for number, group in enumerate(groups) for form in group}
    return Sought(Looked(of_word, weights, asked.phrases), groups, documents)


def shelved(connection: sqlite3.Connection, rows: Iterable[int]) -> dict[int, Shelved]:
    """The documents of these rows."""
    found = rows_of(connection, _EXTENTS, (json.dumps([*rows]),))
    return {row: Shelved(*rest) for row, *rest in found}


def best_passage(connection: sqlite3.Connection, document: Shelved, wanted: Sought) -> Best | None:
    """The passage of the document that answers best, the earliest of equals; its first where none holds a word.

    None for a document without passages.
    """
    first, last = document.first, document.last
    if first is None or last is None:
        return None
    holding = list(range(first, last + 1)) if first == last else _holding(connection, wanted, first, last)
    rows = connection.execute(_TEXTS, (json.dumps(holding[:_EXAMINED] or [first]),))
    passages = [Passage(number, start, end, text, Part(part)) for number, start, end, text, part in rows]
    if len(passages) == 1:
        return Best(passages[0], max(len(holding) - 1, 0))
    best = max(passages, key=lambda passage: (weigh(passage.text, wanted.looked), -passage.number))
    return Best(best, max(len(holding) - 1, 0))


def _holding(connection: sqlite3.Connection, wanted: Sought, first: int, last: int) -> list[int]:
    """The rows of passages that hold every word; of those that hold some, where none holds all."""
    for match in (wanted.all, wanted.any) if len(wanted.groups) <= _TOGETHER else (wanted.any,):
        found = match and [row for (row,) in rows_of(connection, _HOLDING, (match, first, last))]
        if found:
            return found
    return []
