"""Which words the archive uses and how often: what a word costs to look for, and what a misspelt one may have meant.

The counts are those of the last walk over the index. A walk is made when the archive has grown by half since the
last one, so that its cost per document stays the same whatever the archive's size; a word that is not in the
counts is newer than they are, hence rare.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from storage.finding.spelling import Lexicon
from storage.finding.standing import Stands, standing

_COUNTS = """
SELECT word, passages, stem, documents FROM vocabulary WHERE word IN (SELECT value FROM json_each(?))
"""
_SAME_STEM = """
SELECT stem, word FROM vocabulary WHERE stem IN (SELECT value FROM json_each(?)) ORDER BY passages DESC
"""
_KNOWN_STEMS = """
SELECT stem, word FROM vocabulary WHERE stem IN (SELECT value FROM json_each(?)) ORDER BY length(stem) DESC
"""
_TIMES_COUNTED = "SELECT value FROM index_state WHERE name = 'counts'"
_WORDS = "SELECT word, passages FROM vocabulary WHERE passages > 1 AND length(word) > 3"
_STATE = "SELECT name, value FROM index_state WHERE name IN ('documents', 'counted', 'counts')"

_STEMMING = (
    "CREATE VIRTUAL TABLE temp.stemming USING fts5 (word, content = '', tokenize = 'porter ascii')",
    "CREATE VIRTUAL TABLE temp.stems USING fts5vocab ('temp', 'stemming', instance)",
    "CREATE TABLE temp.counted (number INTEGER PRIMARY KEY, word TEXT NOT NULL, passages INTEGER NOT NULL)",
    "INSERT INTO temp.counted (word, passages) SELECT term, doc FROM main.passage_terms",
    "INSERT INTO temp.stemming (rowid, word) SELECT number, word FROM temp.counted",
    "CREATE TABLE temp.known (stem TEXT NOT NULL PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO temp.known SELECT term, doc FROM main.document_terms",
    "DELETE FROM main.vocabulary",
    """
    INSERT INTO main.vocabulary (word, passages, stem, documents)
    SELECT counted.word, counted.passages, stems.term, coalesce(known.documents, 0)
    FROM temp.stems JOIN temp.counted ON counted.number = stems.doc
    LEFT JOIN temp.known ON known.stem = stems.term
    """,
    "DROP TABLE temp.counted",
    "DROP TABLE temp.known",
    "DROP TABLE temp.stems",
    "DROP TABLE temp.stemming",
)


_LONGEST_ENDING = 6
_NOTICEABLE = 0.02


class Count(NamedTuple):
    """In how many passages a word and in how many documents its stem stand."""

    passages: int
    stem: str
    documents: int


def counts(connection: sqlite3.Connection, words: Iterable[str], stands: Stands) -> dict[str, Count]:
    """The counts of those of `words` (folded) that were there at the last walk and stand where the asker may look."""
    found = connection.execute(_COUNTS, (json.dumps(sorted(set(words))),))
    return {word: Count(*rest) for word, *rest in found if stands(word)}


def forms(
    connection: sqlite3.Connection, words: Iterable[str], stands: Stands, most: int = 12
) -> dict[str, tuple[str, ...]]:
    """Each word with the other words of its stem that the archive uses where the asker may look, the most frequent first."""
    known = counts(connection, words, stands)
    stems = {
        word: known[word].stem if word in known else _likely_stem(connection, word, stands) for word in words
    }
    asked = json.dumps([stem for stem in stems.values() if stem])
    by_stem: dict[str, list[str]] = {}
    for stem, word in connection.execute(_SAME_STEM, (asked,)):
        by_stem.setdefault(stem, []).append(word)
    return {
        word: tuple(dict.fromkeys([word, *islice(filter(stands, by_stem.get(stem, ())), most)]))
        for word, stem in stems.items()
    }


def _likely_stem(connection: sqlite3.Connection, word: str, stands: Stands) -> str:
    """The longest known stem that a word begins with, for a word that is not itself counted; empty where there is none.

    A final y turns into i in a stem.
    """
    begins = [word[:length] for length in range(max(3, len(word) - _LONGEST_ENDING), len(word))]
    found = connection.execute(_KNOWN_STEMS, (json.dumps([*begins, f"{word[:-1]}i"]),))
    return next((str(stem) for stem, known in found if stands(known)), "")


def recount(connection: sqlite3.Connection) -> None:
    """Walk the index and count anew."""
    for statement in _STEMMING:
        connection.execute(statement)
    connection.execute(
        """
        UPDATE index_state SET value = CASE name
            WHEN 'counts' THEN value + 1
            ELSE (SELECT value FROM index_state WHERE name = 'documents') END
        WHERE name IN ('counted', 'counts')
        """
    )


def count_if_stale(connection: sqlite3.Connection, *, grown: float = 0.5) -> None:
    """Count anew if the archive has grown by the share `grown` since the last walk."""
    state = dict(connection.execute(_STATE).fetchall())
    if state["documents"] > state["counted"] * (1 + grown):
        recount(connection)


def count_after(connection: sqlite3.Connection) -> None:
    """Count anew at the end of an ingest if the archive has grown noticeably, so that its new words can be spelt wrongly."""
    count_if_stale(connection, grown=_NOTICEABLE)


class KnownWords:
    """The words of all passages, to correct what was typed; read once, and anew after every count. For all threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lexicon = Lexicon()
        self._counts = -1

    def as_of(self, connection: sqlite3.Connection, scope: Iterable[str]) -> Lexicon:
        """The words that stand in two passages or more, as of the last count: two that the asker may see."""
        (made,) = connection.execute(_TIMES_COUNTED).fetchone()
        with self._lock:
            if made != self._counts:
                self._lexicon = Lexicon(connection.execute(_WORDS), by_sound=False)
                self._counts = made
            return self._lexicon.within(standing(connection, scope, times=2))
