"""Find the words that name a time, and say what they mean before it is known which time.

The stages of a reader of dates: `tokens` (words and figures), `*_forms` (ways of writing), this module (all
of them in their order), `resolve` (which time), `classify` (whose date, and whether it happened).
"""

from __future__ import annotations

from storage.reading.dates import (
    calendar_forms,
    clock_forms,
    numeric_forms,
    part_forms,
    range_forms,
    vague_forms,
)
from storage.reading.dates.grammar import apply
from storage.reading.dates.readings import Reading
from storage.reading.dates.tokens import tokenise

_FORMS = (
    *numeric_forms.FORMS,
    *range_forms.BEFORE_YEARS,
    *calendar_forms.FORMS,
    *clock_forms.FORMS,
    *range_forms.FORMS,
    *part_forms.FORMS,
    *vague_forms.FORMS,
)


def find(plain: str) -> list[Reading]:
    """The readings in a folded text, in order; they never overlap."""
    tokens = apply(_FORMS, plain, tokenise(plain))
    return [worth for worth in tokens.worths if isinstance(worth, Reading)]
