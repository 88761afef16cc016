"""Who is meant by a name: the persons and places the documents name, each with all its spellings and where they stand.

Spellings are one name only where they fold to the same letters, or where a document itself equates them
(`CHOE YONG-GEON [Choe Yong Gon]`). What merely sounds alike is a candidate and is never merged. Family names
standing alone are names of their own: nobody knows which Kim they mean.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from storage.database import Database
from storage.folding import fold
from storage.likeness import Likeness
from storage.skeleton import joined_skeleton, skeleton
from storage.spelling import Lexicon

Scope = tuple[str, ...]

_STAMP = "SELECT value FROM index_state WHERE name = 'stamp'"
_NAMES = """
SELECT name, text, document, count(*) FROM names WHERE library IN (SELECT value FROM json_each(?))
GROUP BY name, text, document ORDER BY document
"""
_SHORTEST_SOUND = 2
_LIKE = 0.5


class Matched(StrEnum):
    """How a name was found: as it is spelt somewhere, by some of its words, or by its sound alone."""

    SPELT = "spelt"
    PARTLY = "partly"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way a name is written, how often, and the documents that write it so.

    equated     documents that put this spelling beside the known form: the evidence that both are one name
    """

    text: str
    times: int
    documents: tuple[str, ...]
    equated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A name as the archive knows it: the form it is known by, and every spelling, the most frequent first."""

    name: str
    spellings: tuple[Spelling, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        """Every document that names them, each once."""
        return tuple(dict.fromkeys(one for spelling in self.spellings for one in spelling.documents))


@dataclass(frozen=True, slots=True)
class Match:
    """A name that may be meant, the spelling that was matched, and how."""

    person: Person
    spelling: str
    how: Matched


class People:
    """Questions for names. They are gathered from the documents once, and anew when documents have come or changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._rosters: dict[Scope, tuple[int, _Roster]] = {}

    async def find(self, scope: Scope, typed: str, limit: int = 5) -> tuple[Match, ...]:
        """Who may be meant by `typed`, best first: those spelt so, then those with all its words, then those that sound so."""
        roster = await self._database.read(lambda connection: self._roster(connection, scope))
        return tuple(roster.matches(typed))[:limit]

    def _roster(self, connection: sqlite3.Connection, scope: Scope) -> _Roster:
        (stamp,) = connection.execute(_STAMP).fetchone()
        with self._lock:
            kept = self._rosters.get(scope)
            if kept is None or kept[0] != stamp:
                kept = self._rosters[scope] = stamp, _Roster(connection.execute(_NAMES, (json.dumps(scope),)))
            return kept[1]


class _Roster:
    """All names of some libraries, by their letters and by their sound."""

    def __init__(self, rows: Iterable[tuple[str, str, str, int]]) -> None:
        written, equated = _gathered(rows)
        heads = _united(equated)
        families: defaultdict[str, list[str]] = defaultdict(list)
        for key in written:
            families[heads.get(key, key)].append(key)
        self._by_key: dict[str, Person] = {}
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for keys in families.values():
            person = _person(keys, written, equated)
            for key in keys:
                self._by_key[key] = person
                self._by_sound[joined_skeleton(_words(written[key]))].append(key)
        self._words = {key: _words(texts) for key, texts in written.items()}
        self._by_word: defaultdict[str, list[str]] = defaultdict(list)
        for key, held in self._words.items():
            for word in held:
                self._by_word[word].append(key)
        self._lexicon = Lexicon((word, len(keys)) for word, keys in self._by_word.items())

    def matches(self, typed: str) -> Iterator[Match]:
        """Each name once, in the order of the answer."""
        seen: set[int] = set()
        for key, how in self._keys(fold(typed)):
            person = self._by_key[key]
            if id(person) not in seen:
                seen.add(id(person))
                spelling = next((s.text for s in person.spellings if _key(s.text) == key), person.name)
                yield Match(person, spelling, how)

    def _keys(self, typed: str) -> Iterator[tuple[str, Matched]]:
        key, asked = typed.replace(" ", ""), typed.split()
        if not asked:
            return
        if key in self._by_key:
            yield key, Matched.SPELT
        partly = [other for other, held in self._words.items() if other != key and _holds(held, asked)]
        yield from ((other, Matched.PARTLY) for other in self._by_use(partly))
        yield from ((other, Matched.SOUND) for other in self._alike(asked) if other != key)

    def _alike(self, asked: list[str]) -> list[str]:
        """Names that sound the same when said as one, in either order; then those with words that are like those typed."""
        sounds = {joined_skeleton(asked), joined_skeleton(asked[::-1])}
        same = [
            key for sound in sounds if len(sound) >= _SHORTEST_SOUND for key in self._by_sound.get(sound, ())
        ]
        parts = [*asked, *map("".join, pairwise(asked))]
        near = {
            word
            for part in parts
            for word in (part, *self._lexicon.near(part), *self._lexicon.sounds_like(part))
        }
        likeness = Likeness(asked)
        alike = {
            key: likeness.of(" ".join(self._words[key])).score
            for word in near
            for key in self._by_word.get(word, ())
        }
        alike = dict.fromkeys(self._begun(asked), _LIKE) | alike | dict.fromkeys(same, 1.0)
        return sorted(
            (key for key, score in alike.items() if score >= _LIKE), key=lambda key: (-alike[key], key)
        )

    def _begun(self, asked: list[str]) -> list[str]:
        """Names with a word whose sound begins like the one word typed so far: `shtik` for `Shtykov`."""
        sound = skeleton(asked[0])
        if len(asked) > 1 or len(sound) <= _SHORTEST_SOUND:
            return []
        begun = (word for word in self._by_word if skeleton(word).startswith(sound))
        return [key for word in begun for key in self._by_word[word]]

    def _by_use(self, keys: Iterable[str]) -> list[str]:
        return sorted(keys, key=lambda key: (-len(self._by_key[key].documents), key))


def _holds(held: Iterable[str], asked: Iterable[str]) -> bool:
    """Whether every word typed stands in the name, the shortest ones as they are, the others at least as a beginning."""
    return all(any(word.startswith(one) for word in held) for one in asked)


Written = dict[str, dict[str, Counter[str]]]
"""By the letters of a name: its spellings, and how often each document writes them."""

Equated = dict[tuple[str, str], list[str]]
"""Pairs of spellings that documents equate, and these documents."""


def _gathered(rows: Iterable[tuple[str, str, str, int]]) -> tuple[Written, Equated]:
    written: Written = {}
    equated: Equated = {}
    for name, text, document, times in rows:
        key, known = _key(text), _key(name)
        if not key or not known:
            continue
        written.setdefault(key, {}).setdefault(text, Counter())[document] += times
        written.setdefault(known, {}).setdefault(name, Counter())
        if key != known:
            equated.setdefault((key, known), []).append(document)
    return written, equated


def _united(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For every spelling that is equated with another, the one that stands for all of them."""
    heads: dict[str, str] = {}

    def head(key: str) -> str:
        while heads.get(key, key) != key:
            key = heads[key]
        return key

    for one, other in pairs:
        first, second = sorted((head(one), head(other)))
        heads[second] = first
    return {key: head(key) for pair in pairs for key in pair}


def _person(keys: list[str], written: Written, equated: Equated) -> Person:
    evidence: defaultdict[str, list[str]] = defaultdict(list)
    for (one, other), documents in equated.items():
        if one in keys:
            evidence[one] += documents
            evidence[other] += documents
    spellings = [
        Spelling(text, sum(times.values()), tuple(times), tuple(dict.fromkeys(evidence[key])))
        for key in keys
        for text, times in written[key].items()
    ]
    spellings.sort(key=lambda spelling: (-spelling.times, spelling.text))
    known = [spelling for spelling in spellings if not spelling.text.isupper()] or spellings
    return Person(known[0].text, tuple(spelling for spelling in spellings if spelling.times))


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    """The words of a name, from the spelling that has the fewest: `Shtykov`, not `S H T Y K O V`."""
    return min((tuple(fold(text).split()) for text in texts), key=len)


def _key(name: str) -> str:
    """The letters of a name, whatever its accents, hyphens and blanks."""
    return fold(name).replace(" ", "")
