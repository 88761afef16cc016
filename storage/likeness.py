"""How much a document's label is like what was typed, word for word: pure, knows no database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from storage.skeleton import skeleton

_BEGUN = 0.97
_LEAST = 0.6
_POOR = 0.75
_JOINED = 0.95
"""Words that are alike only when written together, or apart, are a little less alike."""


class Likeness:
    """What was typed, ready to be compared with many labels: each pair of words is compared once."""

    def __init__(self, typed: Sequence[str]) -> None:
        self._words = tuple(map(_Word, typed))
        self._pairs = tuple(map(_Word, map("".join, pairwise(typed))))
        self._weights = tuple(1.0 if len(word) > 2 else 0.5 for word in typed)

    def of(self, label: str) -> float:
        """From 0 to 1: each typed word counts as much as it is like the label's nearest word; short words count half.

        Words count, too, where the label writes them together or apart.
        """
        line = label.split()
        here = set(line)
        alike = [word.nearest(here) for word in self._words]
        if min(alike, default=1.0) < _POOR:
            self._join_typed(alike, here)
            self._join_label(alike, line)
        return sum(map(float.__mul__, alike, self._weights)) / sum(self._weights)

    def _join_typed(self, alike: list[float], here: set[str]) -> None:
        """`en lai` for `enlai`."""
        for number, joined in enumerate(self._pairs):
            pair = alike[number : number + 2]
            if min(pair) < _POOR and joined.sound:
                best = _JOINED * joined.nearest(here)
                if 2 * best > sum(pair):
                    alike[number : number + 2] = [best, best]

    def _join_label(self, alike: list[float], line: list[str]) -> None:
        """`gimilseong` for `kim il sung`."""
        for number, word in enumerate(self._words):
            if alike[number] < _POOR and len(word.sound) > 3:
                joined = ("".join(line[n : n + size]) for size in (2, 3) for n in range(len(line) - size + 1))
                alike[number] = max(alike[number], _JOINED * word.nearest(joined))


class _Word:
    """A typed word, and how much it is like the words it has been compared with."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.sound = "" if typed.isdigit() else skeleton(typed)
        self._known = {typed: 1.0}

    def nearest(self, here: Iterable[str]) -> float:
        known = self._known
        best = 0.0
        for word in here:
            alike = known.get(word)
            if alike is None:
                alike = known[word] = self._alike(word)
            best = max(best, alike)
        return best

    def _alike(self, word: str) -> float:
        typed = self.typed
        if word.startswith(typed):
            # A month in figures says all that was meant of a day's date.
            return 1.0 if typed.isdigit() and len(typed) == len("195005") else _BEGUN
        if not self.sound:
            return 0.0
        same_sound = len(self.sound) > 1 and self.sound == skeleton(word)
        if not same_sound and (abs(len(word) - len(typed)) > 3 or (len(typed) < 4 and word[0] != typed[0])):
            return 0.0
        alike = OSA.normalized_similarity(typed, word)
        if same_sound:
            # The more sounds agree, the less it is by chance.
            alike = max(alike, _LEAST + 0.04 * min(len(self.sound), 5) + 0.2 * alike)
        return alike if alike > _LEAST else 0.0
