"""How much a document's label is like what was typed, word for word: pure, knows no database."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from storage.skeleton import skeleton

_BEGUN = 0.97
_SOUNDS_ALIKE = 0.88
_LEAST = 0.6


class Likeness:
    """What was typed, ready to be compared with many labels: each pair of words is compared once."""

    def __init__(self, typed: Sequence[str]) -> None:
        self._typed = tuple(typed)
        self._skeletons = tuple(skeleton(word) for word in typed)
        self._weights = tuple(1.0 if len(word) > 2 else 0.5 for word in typed)
        self._known: tuple[dict[str, float], ...] = tuple({} for _ in typed)

    def of(self, label: str) -> float:
        """From 0 to 1: each typed word counts as much as it is like the label's nearest word; short words count half."""
        here = set(label.split())
        told = 0.0
        for number, weight in enumerate(self._weights):
            told += weight * self._nearest(number, here)
        return told / sum(self._weights) if self._weights else 0.0

    def _nearest(self, number: int, here: set[str]) -> float:
        if self._typed[number] in here:
            return 1.0
        known = self._known[number]
        best = 0.0
        for word in here:
            alike = known.get(word)
            if alike is None:
                alike = known[word] = self._alike(number, word)
            best = max(best, alike)
        return best

    def _alike(self, number: int, word: str) -> float:
        typed = self._typed[number]
        if word.startswith(typed):
            return _BEGUN
        if typed.isdigit() or abs(len(word) - len(typed)) > 3 or (len(typed) < 4 and word[0] != typed[0]):
            return 0.0
        alike = OSA.normalized_similarity(typed, word)
        if (
            alike < _SOUNDS_ALIKE
            and len(self._skeletons[number]) > 1
            and skeleton(word) == self._skeletons[number]
        ):
            alike = _SOUNDS_ALIKE
        return alike if alike > _LEAST else 0.0
