"""How much a document's label is like what was typed, word for word: pure, knows no database."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from storage.skeleton import skeleton

_BEGUN = 0.97
_SOUNDS_ALIKE = 0.88
_LEAST = 0.6


class Likeness:
    """What was typed, ready to be compared with many labels: each pair of words is compared once."""

    def __init__(self, typed: Sequence[str]) -> None:
        self._typed = tuple(typed)
        self._pairs = tuple("".join(pair) for pair in pairwise(typed))
        self._weights = tuple(1.0 if len(word) > 2 else 0.5 for word in typed)
        self._known: dict[tuple[str, str], float] = {}

    def of(self, label: str) -> float:
        """From 0 to 1: each typed word counts as much as it is like the label's nearest word; short words count half.

        Words count, too, where the label writes them together or apart.
        """
        line = label.split()
        here = set(line)
        alike = [1.0 if word in here else self._nearest(word, here) for word in self._typed]
        if min(alike, default=1.0) < _BEGUN:
            self._join_typed(alike, here)
            self._join_label(alike, line)
        return sum(map(float.__mul__, alike, self._weights)) / sum(self._weights)

    def _join_typed(self, alike: list[float], here: set[str]) -> None:
        """`en lai` for `enlai`."""
        for number, joined in enumerate(self._pairs):
            if not joined.isdigit() and min(alike[number : number + 2]) < _BEGUN:
                best = self._nearest(joined, here, begun=0.0)
                if 2 * best > sum(alike[number : number + 2]):
                    alike[number : number + 2] = [best, best]

    def _join_label(self, alike: list[float], line: list[str]) -> None:
        """`gimilseong` for `kim il sung`."""
        for number, word in enumerate(self._typed):
            if alike[number] < _SOUNDS_ALIKE and len(skeleton(word)) > 3 and not word.isdigit():
                joined = {"".join(line[n : n + size]) for size in (2, 3) for n in range(len(line) - size + 1)}
                alike[number] = max(alike[number], self._nearest(word, joined))

    def _nearest(self, typed: str, here: set[str], *, begun: float = _BEGUN) -> float:
        best = 0.0
        for word in here:
            key = (typed, word)
            alike = self._known.get(key)
            if alike is None:
                alike = self._known[key] = _alike(typed, word, begun)
            best = max(best, alike)
        return best


def _alike(typed: str, word: str, begun: float) -> float:
    if typed == word:
        return 1.0
    if word.startswith(typed):
        # A month in figures says all that was meant of a day's date.
        return 1.0 if typed.isdigit() and len(typed) == len("195005") else begun
    if typed.isdigit() or abs(len(word) - len(typed)) > 3 or (len(typed) < 4 and word[0] != typed[0]):
        sound = skeleton(typed)
        return _SOUNDS_ALIKE if len(sound) > 3 and sound == skeleton(word) else 0.0
    alike = OSA.normalized_similarity(typed, word)
    if alike < _SOUNDS_ALIKE and len(skeleton(typed)) > 1 and skeleton(word) == skeleton(typed):
        alike = _SOUNDS_ALIKE
    return alike if alike > _LEAST else 0.0
