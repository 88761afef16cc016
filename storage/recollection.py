"""Lays remembered words along a text and weighs how likely they come from there: pure, on folded words.

A word that came through speaks for a place, the more the rarer it is. A word left out, put in, put for another,
misspelt, moved, joined to its neighbour or parted in two speaks against it by what such a slip is worth. Weights
order places and never say that a quotation is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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


class _Cell(NamedTuple):
    """The best way to have read so much of both, and the word of the text at which it began."""

    weight: float
    start: int


class Recollection:
    """Remembered words, ready to be laid along many texts: each pair of words is compared once.

    `rarity` says what each word is worth where it came through; a word that is not in it is the rarest.
    """

    def __init__(self, remembered: Sequence[str], rarity: Mapping[str, float]) -> None:
        self._words = tuple(remembered)
        self._worth = [min(_DEAREST, rarity.get(word, _DEAREST)) for word in remembered]
        self._slips: dict[tuple[str, str], float | None] = {}

    @property
    def most(self) -> float:
        """What a place weighs where every word came through as it is."""
        return sum(self._worth)

    def along(self, text: Sequence[str]) -> Heard:
        """The stretch of the text that the words come from most likely."""
        row = before = [_Cell(0.0, start) for start in range(len(text) + 1)]
        for number in range(len(self._words)):
            following = self._copied(number, row, text)
            others = self._moved(number, before, text), self._joined(number, before, text)
            for at, cell in chain(*others, self._parted(number, row, text)):
                following[at] = max(following[at], cell)
            before, row = row, _leaving_out(following)
        end = max(range(len(row)), key=lambda at: row[at].weight)
        return Heard(row[end].weight, row[end].start, end)

    def _copied(self, number: int, before: list[_Cell], text: Sequence[str]) -> list[_Cell]:
        """One word for one, the same or another; or a word that has no fellow in the text."""
        word, worth = self._words[number], self._worth[number]
        gains = {other: self._gain(word, other, worth) for other in set(text)}
        first = _Cell(before[0].weight - _PUT_IN, before[0].start)
        row = [first]
        for (weight, start), (above, begun), other in zip(before, before[1:], text, strict=False):
            together, alone = weight + gains[other], above - _PUT_IN
            row.append(_Cell(together, start) if together >= alone else _Cell(alone, begun))
        return row

    def _gain(self, word: str, other: str, worth: float) -> float:
        slip = self._slip(word, other)
        return -_PUT_FOR if slip is None else max(worth - slip, -_PUT_FOR)

    def _moved(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """Two words that have changed places."""
        if number and self._words[number - 1] != self._words[number]:
            crossed = (self._words[number], self._words[number - 1])
            worth = self._worth[number] + self._worth[number - 1] - _MOVED
            for at, pair in enumerate(pairwise(text)):
                if pair == crossed:
                    yield at + 2, _Cell(before[at].weight + worth, before[at].start)

    def _joined(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """Two remembered words that are one in the text."""
        if number:
            whole = self._words[number - 1] + self._words[number]
            worth = max(self._worth[number - 1 : number + 1])
            for at, other in enumerate(text):
                slip = self._joint(whole, other)
                if slip is not None:
                    yield at + 1, _Cell(before[at].weight + worth - slip, before[at].start)

    def _parted(self, number: int, before: list[_Cell], text: Sequence[str]) -> Iterator[tuple[int, _Cell]]:
        """One remembered word that is two in the text."""
        word, worth = self._words[number], self._worth[number]
        for at, (one, other) in enumerate(pairwise(text)):
            if abs(len(one) + len(other) - len(word)) <= 1:
                slip = self._joint(one + other, word)
                if slip is not None:
                    yield at + 2, _Cell(before[at].weight + worth - slip, before[at].start)

    def _joint(self, whole: str, word: str) -> float | None:
        if len(word) <= _JOINABLE or abs(len(whole) - len(word)) > 1:
            return None
        slip = self._slip(whole, word)
        return None if slip is None else slip + _JOINED

    def _slip(self, word: str, other: str) -> float | None:
        """What it costs to have one for the other; None where they are not alike."""
        if word == other:
            return 0.0
        pair = word, other
        if pair not in self._slips:
            self._slips[pair] = _misspelt(word, other)
        return self._slips[pair]


def _leaving_out(row: list[_Cell]) -> list[_Cell]:
    """The same row, where words of the text may have been left out."""
    kept = row[:1]
    for cell in row[1:]:
        left = kept[-1].weight - _LEFT_OUT
        kept.append(cell if cell.weight >= left else _Cell(left, kept[-1].start))
    return kept


def _misspelt(word: str, other: str) -> float | None:
    shorter = min(len(word), len(other))
    most = 1 if shorter <= _SHORT else 2 if shorter < _LONG else 3
    if shorter < 2 or abs(len(word) - len(other)) > most:
        return None
    letters = OSA.distance(word, other, score_cutoff=most)
    return _MISSPELT + _LETTER * letters if letters <= most else None
