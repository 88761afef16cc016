"""Find the words that name a time, and say what they mean before it is known which time.

A long text is read stretch by stretch, cut where no expression runs on, so that memory and time per character
stay what they are for a short one.
"""

from __future__ import annotations

from collections.abc import Iterator

from storage.reading.dates.forms import FORMS
from storage.reading.dates.grammar import apply
from storage.reading.dates.readings import Reading
from storage.reading.dates.tokens import tokenise

_STRETCH = 30_000
_LOOK = 3_000
_CUTS = ("\n\n", "\n", ". ", " ")


def find(plain: str) -> list[Reading]:
    """The readings in a folded text, in order; they never overlap."""
    found: list[Reading] = []
    for start, end in _stretches(plain):
        tokens = apply(FORMS, plain, tokenise(plain, start, end))
        found += [worth for worth in tokens.worths if isinstance(worth, Reading)]
    return found


def _stretches(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(plain) - start > _STRETCH + _LOOK:
        wanted = start + _STRETCH
        places = (plain.find(cut, wanted, wanted + _LOOK) for cut in _CUTS)
        end = next((place for place in places if place >= 0), wanted) + 1
        yield start, end
        start = end
    yield start, len(plain)
