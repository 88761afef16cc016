"""How much a document's label is like what was typed, word for word: pure, knows no database."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

from storage.persons.skeleton import joined_skeleton, skeleton

_BEGUN = 0.97
_LEAST = 0.6
_POOR = 0.75
_JOINED = 0.95
"""Words that are alike only when written together, or apart, are a little less alike."""


class Alike(NamedTuple):
    """From 0 to 1: how much all a document goes by is like what was typed, and how much its title alone."""

    score: float
    called: float


class Likeness:
    """What was typed, ready to be compared with many labels: each pair of words is compared once."""

    def __init__(self, typed: Sequence[str]) -> None:
        self._words = tuple(map(_Word, typed))
        self._pairs = tuple(map(_Word, map("".join, pairwise(typed))))
        self._weights = tuple(1.0 if len(word) > 2 else 0.5 for word in typed)
        self._most = sum(self._weights)

    def of(self, label: str, also: str = "") -> Alike:
        """Each typed word counts as much as it is like the nearest word; words of two letters or less count half.

        Words count, too, where the label writes them together or apart.
        """
        line = label.split()
        alike = [word.nearest(line) for word in self._words]
        if min(alike, default=1.0) < _POOR:
            self._join_typed(alike, line)
            self._join_label(alike, line)
        called = self._weigh(alike)
        if called == 1.0 or not also:
            return Alike(called, called)
        beside = also.split()
        best = [word.nearest(beside, best) for best, word in zip(alike, self._words, strict=True)]
        return Alike(self._weigh(best), called)

    def _weigh(self, alike: Sequence[float]) -> float:
        return sum(map(float.__mul__, alike, self._weights)) / self._most

    def _join_typed(self, alike: list[float], here: Collection[str]) -> None:
        """`en lai` for `enlai`."""
        for number, joined in enumerate(self._pairs):
            pair = alike[number : number + 2]
            if min(pair) < _POOR and joined.sound:
                best = _JOINED * joined.nearest(here)
                if 2 * best > sum(pair):
                    alike[number : number + 2] = [best, best]

    def _join_label(self, alike: list[float], line: Sequence[str]) -> None:
        """`gimilseong` for `kim il sung`: by the sound alone."""
        for number, word in enumerate(self._words):
            if alike[number] < _POOR and len(word.sound) > 3:
                said = (line[n : n + size] for size in (2, 3) for n in range(len(line) - size + 1))
                if any(joined_skeleton(part) == word.sound for part in said):
                    alike[number] = _JOINED * _by_sound(word.sound)


class _Word:
    """A typed word, and how much it is like the words it has been compared with."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.sound = "" if typed.isdigit() else skeleton(typed)
        # A month in figures says all that was meant of a day's date.
        self._begun = 1.0 if typed.isdigit() and len(typed) == len("195005") else _BEGUN
        self._known: dict[str, float] = {}

    def nearest(self, here: Collection[str], least: float = 0.0) -> float:
        """How much it is like the nearest of the words, or `least`, if that is more."""
        if least == 1.0 or self.typed in here:
            return 1.0
        # What is like a word without being it is hardly ever more like it than what it begins.
        if least >= _BEGUN:
            return least
        for word in here:
            if word.startswith(self.typed):
                return self._begun
        known = self._known
        return max([known[word] if word in known else self._learn(word) for word in here] + [least])

    def _learn(self, word: str) -> float:
        self._known[word] = alike = self._alike(word)
        return alike

    def _alike(self, word: str) -> float:
        typed = self.typed
        if not self.sound:
            return 0.0
        if len(self.sound) > 1 and self.sound == skeleton(word):
            written = OSA.normalized_similarity(typed, word)
            return max(written, _by_sound(self.sound) + 0.2 * written)
        if abs(len(word) - len(typed)) > 3 or (len(typed) < 4 and word[0] != typed[0]):
            return 0.0
        return OSA.normalized_similarity(typed, word, score_cutoff=_LEAST)


def _by_sound(sound: str) -> float:
    """The more sounds agree, the less it is by chance."""
    return _LEAST + 0.04 * min(len(sound), 5)
