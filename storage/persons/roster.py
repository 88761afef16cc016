"""All names of some libraries, and the ways to find them: by their letters, their words, their sound.

What merely sounds alike is a candidate. Who is one person is decided in `storage.persons.identifying`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from storage.finding.likeness import Likeness
from storage.finding.spelling import Lexicon
from storage.persons.identifying import Identified
from storage.persons.person import (
    Gathered,
    Match,
    Matched,
    Person,
    in_order,
    letters,
    letters_of,
    marks,
    marks_of,
)
from storage.persons.pronunciation import orders, said, sounds, sounds_of_parts
from storage.persons.skeleton import skeleton

_LIKE = 0.5
_PART = 0.85
_BY_USE = 0.03
_RESEMBLING = 0.6
_TELLING = 0.45
_ALIKE = 0.5
_SOUND = 0.9
_SHORTEST_SOUND = 2


class Roster:
    """The persons, and the ways to find them: by their letters, their words, their sound."""

    def __init__(self, gathered: Gathered) -> None:
        made = Identified(gathered)
        self._persons: dict[str, Person] = made.persons
        self._of_form = {form: person for person in set(made.persons.values()) for form in person.forms}
        self._by_letters: defaultdict[str, list[str]] = defaultdict(list)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        self._by_part: defaultdict[str, list[str]] = defaultdict(list)
        self._by_word: defaultdict[str, list[str]] = defaultdict(list)
        self._words = {node: made.words(node) for node in made.persons}
        for node, words in self._words.items():
            self._by_letters[letters_of(node)].append(node)
            for sound in sounds(words):
                self._by_sound[sound].append(node)
            # Of spellings that nobody writes here, a single syllable says nothing.
            if made.is_syllables(node):
                continue
            for sound in sounds_of_parts(words):
                self._by_part[sound].append(node)
            for word in set(words):
                self._by_word[word].append(node)
        self._lexicon = Lexicon((word, len(nodes)) for word, nodes in self._by_word.items())

    @cached_property
    def often(self) -> tuple[Person, ...]:
        """Everybody, the names of most documents first."""
        return tuple(sorted(set(self._persons.values()), key=lambda person: (-person.use, person.name)))

    def naming(self, text: str, name: str) -> Person | None:
        """The person whom a document names by this form and knows by that."""
        return self._of_form.get((text, name))

    def spelt(self, typed: str) -> tuple[Person, ...]:
        """Everybody who is spelt so; several where a list knows several of one name."""
        typed = in_order(typed)
        nodes = self._by_letters.get(letters(typed), ())
        exact = [node for node in nodes if marks_of(node) == marks(typed)] or nodes
        return tuple(dict.fromkeys(self._persons[node] for node in exact))

    def matches(self, typed: str) -> Iterator[Match]:
        """Each person once, in the order of the answer: spelt so, then by words, then by sound, the nearest first."""
        typed = in_order(typed)
        seen: set[Person] = set()
        for node, how, score in self._nodes(typed):
            person = self._persons[node]
            if person not in seen:
                seen.add(person)
                yield Match(person, _spelling(person, node, typed), how, score)

    def _nodes(self, typed: str) -> Iterator[tuple[str, Matched, float]]:
        asked, key = said(typed), letters(typed)
        if not asked:
            return
        spelt = sorted(self._by_letters.get(key, ()), key=lambda node: marks_of(node) != marks(typed))
        yield from ((node, Matched.SPELT, 1.0) for node in spelt)
        holding = (node for node in self._holding(asked) if letters_of(node) != key)
        yield from ((node, Matched.PARTLY, 1.0) for node in self._by_use(holding))
        alike = self._alike(asked)
        yield from ((node, Matched.SOUND, score) for node, score in alike if score >= _SOUND)
        yield from ((node, Matched.PARTLY, _PART) for node in self._by_use(self._within(asked)))
        yield from ((node, Matched.SOUND, score) for node, score in alike if score < _SOUND)

    def _holding(self, asked: tuple[str, ...]) -> set[str]:
        """Names with every word typed, the last of them at least as a beginning."""
        *whole, last = asked
        found = set(self._begun(last))
        for word in whole:
            found &= set(self._by_word.get(word, ()))
        return found

    def _within(self, asked: tuple[str, ...]) -> set[str]:
        """Shorter names that are among the words typed: `Truman`, of `Harry S. Truman`."""
        parts = set(asked)
        known = {node for word in parts if len(word) > 2 for node in self._by_word.get(word, ())}
        found = {node for node in known if parts.issuperset(self._words[node])}
        pairs = ("".join(pair) for pair in pairwise(asked) if len(asked) > 2)
        return found | {node for pair in pairs for node in self._by_letters.get(pair, ())}

    def _begun(self, word: str) -> list[str]:
        return [node for held, nodes in self._by_word.items() if held.startswith(word) for node in nodes]

    def _alike(self, asked: tuple[str, ...]) -> list[tuple[str, float]]:
        """Names that sound so as a whole; then those of which a part does; then those with words that are like it."""
        scores = dict(self._resembling(asked))
        heard = [(sound, self._by_part) for sound in sounds(asked)]
        heard += [(sound, self._by_sound) for sound in sounds_of_parts(asked)]
        for sound, nodes in heard:
            # Two consonants alone are met everywhere.
            least = _TELLING if len(sound) > _SHORTEST_SOUND else _RESEMBLING
            kept = (node for node in nodes.get(sound, ()) if self._resembles(node, asked, least))
            scores |= dict.fromkeys(kept, _PART)
        typed = ["".join(order) for order in orders(asked)]
        for node in {node for sound in sounds(asked) for node in self._by_sound.get(sound, ())}:
            scores[node] = 1.0 if _written_alike(node, typed) >= _ALIKE else _SOUND
        return sorted(
            ((node, score) for node, score in scores.items() if score >= _LIKE),
            key=lambda one: (-one[1], -self._likely(one[0], typed), one[0]),
        )

    def _likely(self, node: str, typed: list[str]) -> float:
        """Among names that sound alike: how much its letters are those typed, and how often it is met."""
        return _written_alike(node, typed) + _BY_USE * math.log2(1 + self._persons[node].use)

    def _resembles(self, node: str, asked: tuple[str, ...], least: float) -> bool:
        """Whether a part of the one name is written much like a part of the other."""
        return any(
            OSA.normalized_similarity(one, other) >= least
            for one in _parts(self._words[node])
            for other in _parts(asked)
        )

    def _resembling(self, asked: tuple[str, ...]) -> Iterator[tuple[str, float]]:
        """Names with a word that sounds like what was typed so far, and names whose words are like those typed."""
        sound = skeleton(asked[0])
        if len(asked) == 1 and len(sound) > _SHORTEST_SOUND:
            begun = (word for word in self._by_word if skeleton(word).startswith(sound))
            yield from ((node, _LIKE) for word in begun for node in self._by_word[word])
        near = {other for word in asked for other in (word, *self._near(word))}
        likeness = Likeness(asked)
        for node in {node for word in near for node in self._by_word.get(word, ())}:
            yield node, min(_PART, likeness.of(" ".join(self._words[node])).score)

    def _near(self, word: str) -> tuple[str, ...]:
        return (*self._lexicon.near(word), *self._lexicon.sounds_like(word))

    def _by_use(self, nodes: Iterable[str]) -> list[str]:
        return sorted(nodes, key=lambda node: (-self._persons[node].use, node))


@lru_cache(maxsize=50_000)
def _parts(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each word of a name that says something, and its beginnings and ends joined."""
    joined = ["".join(words[:n]) for n in range(1, len(words) + 1)] + [
        "".join(words[n:]) for n in range(len(words))
    ]
    return tuple(dict.fromkeys(part for part in (*words, *joined) if len(part) > _SHORTEST_SOUND))


def _spelling(person: Person, node: str, typed: str) -> str:
    """The spelling that was matched: the one that was typed, where it is among those of the same letters."""
    known = [one.text for one in person.spellings if letters(one.text) == letters_of(node)]
    return next((text for text in known if marks(text) == marks(typed)), known[0] if known else person.name)


def _written_alike(node: str, typed: list[str]) -> float:
    """How much the letters of a name are those typed, in the order that fits best."""
    return max(OSA.normalized_similarity(letters_of(node), order) for order in typed)
