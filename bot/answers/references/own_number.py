"""The numbers a document bears itself: `No. 921`, `Cable Nos. 408-410`, the `565.` before a telegram's first words.

They stand in the title, in the short lines above the text, or open the text. A list's `1.` is no number of the document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.references.reference import number_key

_MARKED = re.compile(
    r"(?<!Copy\s)(?<!copy\s)(?<!Form\s)(?:\b[Nn][oº°]s?\.?|\bN[OS]+\.|№+|#|\b(?:[Cc]able(?:gram)?|[Tt]elegram|CABLE|TELEGRAM|Savingram))\s*"
    r"(?P<first>(?:[A-Z]{1,4}[-–]?)?\d{1,6})(?!\d|\s*(?:hours|copies))(?:\s*[-–]\s*(?P<last>\d{1,6})\b)?"
)
_OPENS = re.compile(r"\[?(?:No\.\s*)?(?P<first>(?:[A-Z]{1,4}[\s–-])?\d{1,6})\.?\]?\.?\s")
_FIGURES = re.compile(r"\D")
_RANGE = 20
_TELEGRAPHIC = re.compile(r"telegram|airgram|cable|message", re.IGNORECASE)
_TEXT = 160
"""A longer passage is the text itself."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A document's numbers: single ones as they are compared, and ranges by their ends."""

    single: frozenset[str] = frozenset()
    ranges: tuple[tuple[int, int], ...] = ()

    def hold(self, written: str) -> bool:
        """Whether the number, as somebody writes it, is one of them."""
        key = number_key(written)
        return key in self.single or (
            key.isdecimal() and any(first <= int(key) <= last for first, last in self.ranges)
        )

    @property
    def written(self) -> tuple[str, ...]:
        """The figures of each of them, ranges as far as they can be meant."""
        ranged = (
            str(number)
            for first, last in self.ranges
            for number in range(first, min(last, first + _RANGE) + 1)
        )
        return (*(_FIGURES.sub("", one) for one in self.single), *ranged)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.single or self.ranges)


def own_numbers(title: str, kind: str | None, opening: Sequence[str]) -> Numbers:
    """The numbers in a title and in a document's first passages."""
    found = list(_MARKED.finditer(title))
    for text in opening:
        if len(text) > _TEXT:
            break
        found += [
            match for line in text.splitlines() for match in _MARKED.finditer(line) if not line[:1].islower()
        ]
    singles = {number_key(match["first"]) for match in found if not match["last"]}
    ranges = tuple(
        (int(match["first"]), int(match["last"]))
        for match in found
        if match["last"] and match["first"].isdecimal()
    )
    opens = next(filter(None, map(_OPENS.match, opening)), None)
    if opens and number_key(opens["first"]) != "1" and _TELEGRAPHIC.search(kind or "telegram"):
        singles.add(number_key(opens["first"]))
    return Numbers(frozenset(singles), ranges)
