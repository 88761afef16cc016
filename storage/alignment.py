"""Lays an imperfect quotation along a text and says where it fits best: pure, on folded text throughout.

A score says how much of both is the same, letter for letter, from 0 to 100. It chooses among candidates and
never says that a quotation is right.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

_WORD = re.compile(r"\S+")
_STEPS = 4
_EDGE = 2


@dataclass(frozen=True, slots=True)
class Fit:
    """Where a quotation fits in a folded text, from word to word, and how well."""

    start: int
    end: int
    score: float


def exact(quotation: str, text: str) -> tuple[Fit, ...]:
    """Every place where the words stand as they are."""
    line = f" {text} "
    found = []
    at = line.find(f" {quotation} ")
    while at >= 0:
        found.append(Fit(at, at + len(quotation), 100.0))
        at = line.find(f" {quotation} ", at + 1)
    return tuple(found)


def rough(quotation: str, text: str) -> Fit | None:
    """The best place at first sight, not yet from word to word; None where nothing is alike.

    A text shorter than the quotation may hold a part of it: it counts for as much as it may be.
    """
    if len(text) < len(quotation):
        share = (1 + len(text) / len(quotation)) / 2
        score = fuzz.partial_ratio(text, quotation) * share
        return Fit(0, len(text), score) if score else None
    found = fuzz.partial_ratio_alignment(quotation, text)
    return Fit(found.dest_start, found.dest_end, found.score) if found and found.score else None


def closely(quotation: str, text: str, near: Fit) -> Fit:
    """The best stretch from word to word near a rough place: up to some words more or fewer on either side."""
    words = [found.span() for found in _WORD.finditer(text)]
    if not words:
        return near
    first = max((n for n, (start, _) in enumerate(words) if start <= near.start), default=0)
    last = min((n for n, (_, end) in enumerate(words) if end >= near.end), default=len(words) - 1)
    starts = words[max(0, first - _STEPS) : first + _STEPS + 1]
    ends = words[max(0, last - _STEPS) : last + _STEPS + 1]
    best = Fit(near.start, near.end, 0.0)
    for start, _ in starts:
        for _, end in ends:
            if start < end:
                score = fuzz.ratio(quotation, text[start:end], score_cutoff=best.score)
                if score > best.score:
                    best = Fit(start, end, score)
    return best


def touches_edge(fit: Fit, text: str) -> bool:
    """Whether the place lies so near the text's beginning or end that the quotation may go on beyond it."""
    return fit.start <= _EDGE or fit.end >= len(text) - _EDGE


def likeness(quotation: str, text: str, fit: Fit) -> float:
    """From 0 to 100: how much is the same letter for letter and, for two fifths of it, word for word.

    Half of these count in any order: who quotes from memory changes places before words.
    """
    asked, here = quotation.split(), text[fit.start : fit.end].split()
    in_order = Indel.normalized_similarity(asked, here)
    in_any_order = 2 * (Counter(asked) & Counter(here)).total() / max(1, len(asked) + len(here))
    return 0.6 * fit.score + 20.0 * (in_order + in_any_order)
