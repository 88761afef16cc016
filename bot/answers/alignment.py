"""Which word of a claim answers to which word of its source: an alignment by dynamic programming.

All words of the claim are used, the source may go on at both ends. Leaving out a few words of the source is cheap,
leaving out many costs a fixed sum more, and nothing at all where the claim has an ellipsis. The sums decide only what is
compared with what. They are no measure of truth, and nobody sees them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

Pair = tuple[int | None, int | None]
"""A word of the claim and a word of the source; None where one of them has no counterpart."""

_EQUAL, _EQUAL_SMALL, _AKIN, _UNLIKE = 2.0, 1.0, 0.3, -1.0
_ADD, _ADD_MORE = -1.5, -0.7
_SKIP, _SKIP_MORE = -1.0, -0.4
_LEAP, _LEAP_MORE = -3.2, -0.01
_LIGHTLY = (-0.3, -0.02)
_NEVER = -1e9
_PAIRED, _ADDED, _SKIPPED, _LEAPT = range(4)

SMALL_WORDS = frozenset(
    "a an the of to in on at by for and or but with from as is are was were be been it its that this he she they i we you "
    "his her their our had has have will would which who not".split()
)
_MANY = 250_000
"""Cells of the table beyond which the source is first narrowed to the neighbourhood of the likeliest place."""


def align(
    claimed: Sequence[str],
    source: Sequence[str],
    elided: Collection[int] = (),
    enclosed: Collection[int] = (),
) -> list[Pair]:
    """Pair the words of a claim with those of its source, in order.

    `elided` are the numbers of claimed words before which the claim has an ellipsis, `enclosed` those of the source's
    words that stand in an editor's brackets: to leave them out costs little.
    """
    if not claimed or not source:
        return [(number, None) for number in range(len(claimed))]
    if (at := _contiguous(claimed, source)) is not None:
        return [(number, at + number) for number in range(len(claimed))]
    first, last = _neighbourhood(claimed, source) if len(claimed) * len(source) > _MANY else (0, len(source))
    light = [number in enclosed for number in range(first, last)]
    pairs = _trace(claimed, source[first:last], elided, light)
    return [(i, None if j is None else first + j) for i, j in pairs]


def occurrences(claimed: Sequence[str], source: Sequence[str]) -> list[int]:
    """Where the claimed words stand in the source without a gap."""
    letters = _lettered((claimed, source))
    found: list[int] = []
    at = letters[1].find(letters[0])
    while at >= 0:
        found.append(at)
        at = letters[1].find(letters[0], at + 1)
    return found


def _contiguous(claimed: Sequence[str], source: Sequence[str]) -> int | None:
    return next(iter(occurrences(claimed, source)), None)


def _lettered(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of words as strings, each distinct word one character: what string search needs."""
    alphabet: dict[str, str] = {}
    return ["".join(alphabet.setdefault(word, chr(0x1000 + len(alphabet))) for word in row) for row in rows]


def _neighbourhood(claimed: Sequence[str], source: Sequence[str]) -> tuple[int, int]:
    sought, searched = _lettered((claimed, source))
    best = fuzz.partial_ratio_alignment(sought, searched)
    margin = max(60, min(len(claimed), 200))
    at, end = (best.dest_start, best.dest_end) if best else (0, len(source))
    return max(0, at - margin), min(len(source), end + margin)


@lru_cache(maxsize=100_000)
def likeness(one: str, other: str) -> float:
    """What it is worth to pair two words: above zero where they are the same, spelt nearly alike, or both numbers."""
    if one == other:
        return _EQUAL_SMALL if one in SMALL_WORDS else _EQUAL
    akin = (one[:1].isdigit() and other[:1].isdigit()) or Indel.normalized_similarity(
        one, other, score_cutoff=0.7
    )
    return _AKIN if akin else _UNLIKE


def _trace(
    claimed: Sequence[str], source: Sequence[str], elided: Collection[int], light: Sequence[bool]
) -> list[Pair]:
    """Fill the table row by row, keep whence each sum came, and walk back from the best end."""
    width = len(source) + 1
    rows: list[list[bytearray]] = []
    above = [[0.0] * width, [_NEVER] * width, [_NEVER] * width, [_NEVER] * width]
    for number, word in enumerate(claimed):
        above, came = _row(word, source, above, light, free=number + 1 in elided)
        rows.append(came)
    ends = ((above[state][j], state, j) for state in (_PAIRED, _ADDED) for j in range(width))
    _, state, j = max(ends, key=lambda end: (end[0], -end[2]))
    pairs: list[Pair] = []
    i = len(claimed)
    while i:
        whence = rows[i - 1][state][j]
        if state == _PAIRED:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif state == _ADDED:
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
        state = whence
    return pairs[::-1]


def _row(
    word: str, source: Sequence[str], above: list[list[float]], light: Sequence[bool], *, free: bool
) -> tuple[list[list[float]], list[bytearray]]:
    """The sums of one claimed word against every source word, by the state reached, and the state each came from.

    `free`: the claim has an ellipsis after this word.
    """
    width = len(source) + 1
    paired, added, skipped, leapt = ([_NEVER] * width for _ in range(4))
    came = [bytearray(width) for _ in range(4)]
    leap, leap_more = (-0.01, -0.0001) if free else (_LEAP, _LEAP_MORE)
    up_paired, up_added, up_skipped, up_leapt = above
    for j in range(width):
        if j:
            whence, best = _better(up_paired[j - 1], up_added[j - 1], up_skipped[j - 1], up_leapt[j - 1])
            paired[j] = best + likeness(word, source[j - 1])
            came[_PAIRED][j] = whence
            most, whence = max((paired[j - 1], _PAIRED), (added[j - 1], _ADDED))
            skip, skip_more = _LIGHTLY if light[j - 1] else (_SKIP, _SKIP_MORE)
            skipped[j], came[_SKIPPED][j] = max((most + skip, whence), (skipped[j - 1] + skip_more, _SKIPPED))
            leapt[j], came[_LEAPT][j] = max((most + leap, whence), (leapt[j - 1] + leap_more, _LEAPT))
        added[j], came[_ADDED][j] = max(
            (up_paired[j] + _ADD, _PAIRED),
            (up_added[j] + _ADD_MORE, _ADDED),
            (up_skipped[j] + _ADD, _SKIPPED),
        )
    return [paired, added, skipped, leapt], came


def _better(paired: float, added: float, skipped: float, leapt: float) -> tuple[int, float]:
    best = max(paired, added, skipped, leapt)
    return (
        _PAIRED if best == paired else _ADDED if best == added else _SKIPPED if best == skipped else _LEAPT
    ), best
