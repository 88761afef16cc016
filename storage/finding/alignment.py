"""Lays an imperfect quotation along a text and says where it fits best: pure, on folded text throughout.

A score says how much of both is the same, letter for letter, from 0 to 100. It chooses among candidates and
never says that a quotation is right.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

_EDGE = 2
_MORE = 40
_SHARE = 3


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


def window(quotation: str, text: str, near: Fit) -> tuple[int, int]:
    """The stretch of whole words around a rough place that may hold what was left out of the quotation, too."""
    more = _MORE + len(quotation) // _SHARE
    start = text.rfind(" ", 0, max(0, near.start - more)) + 1
    end = text.find(" ", near.end + more)
    return start, len(text) if end < 0 else end


def touches_edge(fit: Fit, text: str) -> bool:
    """Whether the place lies so near the text's beginning or end that the quotation may go on beyond it."""
    return fit.start <= _EDGE or fit.end >= len(text) - _EDGE
