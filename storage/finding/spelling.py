"""What a word that the archive does not know may have been meant for: near words of its own vocabulary.

Near means few slips of the hand (letters left out, added, changed or swapped), or the same phonetic skeleton.
It proposes; whether a proposal is taken is decided where it is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from copy import copy
from itertools import islice

from rapidfuzz import process
from rapidfuzz.distance import OSA

from storage.persons.skeleton import skeleton

_SHORTEST = 3
_MOST = 6


class Lexicon:
    """Words and how often each stands, kept so that near ones are found in a few milliseconds among 100,000."""

    def __init__(self, words: Iterable[tuple[str, int]] = (), *, by_sound: bool = True) -> None:
        self._sounds = by_sound
        self.stands: Callable[[str], bool] = lambda word: True  # noqa: ARG005 - of whatever word
        self._times: dict[str, int] = {}
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_skeleton: defaultdict[str, list[str]] = defaultdict(list)
        for word, times in words:
            self.add(word, times)

    def __len__(self) -> int:
        return len(self._times)

    def within(self, stands: Callable[[str], bool]) -> Lexicon:
        """The same words as far as they stand somewhere: no other is known or proposed. It grows with this lexicon."""
        view = copy(self)
        view.stands = stands
        return view

    def times(self, word: str) -> int:
        """How often a word stands; 0 for one that is not known."""
        return self._times[word] if self._knows(word) else 0

    def add(self, word: str, times: int = 1) -> None:
        """Add to the times a word stands. Numbers are known, but never proposed."""
        if word not in self._times and not word.isdigit():
            if len(word) >= _SHORTEST:
                self._by_length[len(word)].append(word)
            if self._sounds and len(word) > 1:
                self._by_skeleton[skeleton(word)].append(word)
        self._times[word] = self._times.get(word, 0) + times

    def one_slip(self, word: str) -> tuple[str, ...]:
        """Known words one slip away, the most frequent first."""
        return self._near(word, 1)

    def two_slips(self, word: str) -> tuple[str, ...]:
        """Known words two slips away from a word of six letters or more, the most frequent first."""
        return self._near(word, 2) if len(word) >= 6 else ()

    def near(self, word: str) -> tuple[str, ...]:
        """Known words one slip away; two slips, where there is none."""
        return self.one_slip(word) or self.two_slips(word)

    def ends_of(self, word: str) -> tuple[str, ...]:
        """The longest known words that a word begins and ends with: `chineseeconomy` was written together."""
        lengths = range(len(word) - 1, _SHORTEST, -1)
        begun = next((word[:n] for n in lengths if self._knows(word[:n])), None)
        ended = next((word[-n:] for n in lengths if self._knows(word[-n:])), None)
        return tuple(part for part in (begun, ended) if part)

    def sounds_like(self, word: str) -> tuple[str, ...]:
        """Known words of the same skeleton, the most alike in writing first."""
        sound = skeleton(word)
        if len(sound) < 2 or word.isdigit():
            return ()
        alike = (near for near in self._by_skeleton.get(sound, ()) if near != word)
        ranked = sorted(alike, key=lambda near: (-OSA.normalized_similarity(near, word), -self._times[near]))
        return tuple(islice(filter(self.stands, ranked), _MOST + 2))

    def parted(self, word: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Ways to write one long word as two or three known ones: `gimilseong` as (kim), (il), (sung, sen).

        Each way is a row of choices of words; they sound alike when they are said together.
        """
        sound = skeleton(word)
        if len(sound) < 4 or word.isdigit():
            return ()
        cuts: list[tuple[int, ...]] = [(n,) for n in range(1, len(sound))]
        cuts += [(n, m) for n in range(1, len(sound) - 1) for m in range(n + 1, len(sound))]
        ways = (
            tuple(self._said(part, first=not n) for n, part in enumerate(_cut(sound, cut))) for cut in cuts
        )
        return tuple(way for way in ways if all(way))

    def _said(self, sound: str, *, first: bool) -> tuple[str, ...]:
        known = list(self._by_skeleton.get(sound, ()))
        if not first:
            known += [*self._by_skeleton.get("A" + sound, ()), *self._by_skeleton.get("Y" + sound, ())]
        often = sorted(known, key=lambda near: -self._times[near])
        return tuple(islice(filter(self.stands, often), 2 * _MOST))

    def _knows(self, word: str) -> bool:
        return word in self._times and self.stands(word)

    def _near(self, word: str, slips: int) -> tuple[str, ...]:
        """The most frequent words just so many slips away."""
        if word.isdigit() or len(word) < _SHORTEST:
            return ()
        found: list[str] = []
        for length in range(len(word) - slips, len(word) + slips + 1):
            known = self._by_length.get(length, [])
            alike = process.extract(
                word, known, scorer=OSA.distance, processor=None, score_cutoff=slips, limit=None
            )
            found += [other for other, distance, _ in alike if distance == slips]
        often = sorted(found, key=lambda near: (-self._times[near], near))
        return tuple(islice(filter(self.stands, often), _MOST))


def _cut(sound: str, places: tuple[int, ...]) -> list[str]:
    return [sound[start:end] for start, end in zip((0, *places), (*places, len(sound)), strict=True)]
