"""Lays remembered words along a text and weighs how likely they come from there: pure, on folded words.

A word that came through speaks for a place, the more the rarer it is. A word left out, put in, put for another,
misspelt, moved, joined to its neighbour or parted in two speaks against it by what such a slip is worth. Weights
order places and never say that a quotation is right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

_LEFT_OUT = 1.8
_PUT_IN = 2.6
_PUT_FOR = 2.3
_MOVED = 1.5
_MISSPELT = 1.0
_LETTER = 1.5
_JOINED = 1.5
_DEAREST = 8.0
"""What one word may be worth at most: a rare word may stand somewhere by chance, or be another's slip."""

_SHORT, _LONG = 4, 9
_JOINABLE = 3


class Heard(NamedTuple):
    """What a place weighs (natural logarithms of odds), and the words of the text from `start` to before `end`."""

    weight: float
    start: int
    end: int


_Cell = tuple[float, int]
"""The best way to have read so much of both: its weight, and the word of the text at which it began."""


class _Compared(dict[str, float]):
    """What each word of a text brings where it is laid beside one remembered word; each is compared once."""

    def __init__(self, bring: Callable[[str], float]) -> None:
        super().__init__()
        self._bring = bring

    def __missing__(self, other: str) -> float:
        self[other] = found = self._bring(other)
        return found


class Recollection:
    """Remembered words, ready to be laid along many texts: each pair of words is compared once.

    `rarity` says what each word is worth where it came through; a word that is not in it is the rarest.
    """

    def __init__(self, remembered: Sequence[str], rarity: Mapping[str, float]) -> None:
        self._words = tuple(remembered)
        self._worth = [min(_DEAREST, rarity.get(word, _DEAREST)) for word in remembered]
        self._strange = [word not in rarity for word in remembered]
        worths = zip(self._words, self._worth, strict=True)
        self._alone = [_Compared(partial(_alone, word, worth)) for word, worth in worths]
        pairs = zip(pairwise(self._words), pairwise(self._worth), strict=True)
        self._joint = [_Compared(partial(_joint, one + other, max(worth))) for (one, other), worth in pairs]

    @property
    def most(self) -> float:
        """What a place weighs where every word came through as it is."""
        return sum(self._worth)

    def along(self, text: Sequence[str]) -> Heard:
        """The stretch of the text that the words come from most likely."""
        row = before = [(0.0, start) for start in range(len(text) + 1)]
        for number in range(len(self._words)):
            following = self._copied(number, row, text)
            others = self._moved(number, before, text), self._joined(number, before, text)
            for at, cell in chain(*others, self._parted(number, row, text)):
                following[at] = max(following[at], cell)
            before, row = row, _leaving_out(following)
        end = max(range(len(row)), key=lambda at: row[at][0])
        return Heard(row[end][0], row[end][1], end)

    def _copied(self, number: int, before: list[_Cell], text: Sequence[str]) -> list[_Cell]:
        """One word for one, the same or another; or a word that has no fellow in the text."""
        gains = self._alone[number]
        row = [(before[0][0] - _PUT_IN, before[0][1])]
        for (weight, start), (above, begun), other in zip(before, before[1:], text, strict=False):
            together, alone = weight + gains[other], above - _PUT_IN
            row.append((together, start) if together >= alone else (alone, begun))
        return row

    def _moved(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """Two words that have changed places."""
        if number and self._words[number - 1] != self._words[number]:
            crossed = (self._words[number], self._words[number - 1])
            worth = self._worth[number] + self._worth[number - 1] - _MOVED
            for at, pair in enumerate(pairwise(text)):
                if pair == crossed:
                    yield at + 2, (before[at][0] + worth, before[at][1])

    def _joined(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """Two remembered words that are one in the text."""
        if number:
            gains = self._joint[number - 1]
            for at, other in enumerate(text):
                if gains[other]:
                    yield at + 1, (before[at][0] + gains[other], before[at][1])

    def _parted(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """One remembered word, which nobody else wrote so, that is two in the text."""
        if self._strange[number]:
            word, worth = self._words[number], self._worth[number]
            for at, (one, other) in enumerate(pairwise(text)):
                gain = _joint(one + other, worth, word)
                if gain:
                    yield at + 2, (before[at][0] + gain, before[at][1])


def _alone(word: str, worth: float, other: str) -> float:
    """What a word brings that is this word of the text, misspelt, or was put for it."""
    if word == other:
        return worth
    slip = _misspelt(word, other)
    return -_PUT_FOR if slip is None else max(worth - slip, -_PUT_FOR)


def _joint(whole: str, worth: float, word: str) -> float:
    """What two words bring that are one on the other side; 0 where they are not."""
    if len(word) <= _JOINABLE or abs(len(whole) - len(word)) > 1:
        return 0.0
    slip = 0.0 if whole == word else _misspelt(whole, word)
    return 0.0 if slip is None else worth - slip - _JOINED


def _leaving_out(row: list[_Cell]) -> list[_Cell]:
    """The same row, where words of the text may have been left out."""
    kept = row[:1]
    for cell in row[1:]:
        left = kept[-1][0] - _LEFT_OUT
        kept.append(cell if cell[0] >= left else (left, kept[-1][1]))
    return kept


def _misspelt(word: str, other: str) -> float | None:
    shorter = min(len(word), len(other))
    most = 1 if shorter <= _SHORT else 2 if shorter < _LONG else 3
    if shorter < 2 or abs(len(word) - len(other)) > most:
        return None
    letters = OSA.distance(word, other, score_cutoff=most)
    return _MISSPELT + _LETTER * letters if letters <= most else None
