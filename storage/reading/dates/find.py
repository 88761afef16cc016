"""Find the words that name a time, and say what they mean before it is known which time."""

from __future__ import annotations

from storage.reading.dates.forms import FORMS
from storage.reading.dates.grammar import apply
from storage.reading.dates.readings import Reading
from storage.reading.dates.tokens import tokenise


def find(plain: str) -> list[Reading]:
    """The readings in a folded text, in order; they never overlap."""
    tokens = apply(FORMS, plain, tokenise(plain))
    return [worth for worth in tokens.worths if isinstance(worth, Reading)]
