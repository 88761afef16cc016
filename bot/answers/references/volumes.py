"""Which held volume the words `Volume IX` or `Foreign Relations, 1947, vol. vii` name, seen from another of its series."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NUMBER = re.compile(r"\bvol(?:ume|\.)?\s+([ivxl]+|\d+)\b(?:,\s*part\s+(\w+))?", re.IGNORECASE)
_YEAR = re.compile(r"\b1[89]\d\d\b")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def named_volume(words: str, own: str, held: Iterable[str]) -> str | None:
    """The one volume of `held` that is meant in the volume `own`; None where there is none or more than one.

    Words that give no year mean a volume of the same years, where its number alone does not tell it.
    """
    fitting = [
        one for one in held if volume_number(one) == volume_number(words) and years(words) <= years(one)
    ]
    if len(fitting) > 1:
        fitting = [one for one in fitting if years(one) == (years(words) or years(own))]
    return fitting[0] if len(fitting) == 1 else None


def volume_number(words: str) -> tuple[int, str] | None:
    """The number of the volume that words name, and its part (empty without one)."""
    found = _NUMBER.search(words)
    return (_value(found[1].lower()), (found[2] or "").lower()) if found else None


def years(words: str) -> set[str]:
    """The years that words name, of the nineteenth and twentieth centuries."""
    return set(_YEAR.findall(words))


def _value(written: str) -> int:
    if written.isdecimal():
        return int(written)
    values = [_ROMAN[letter] for letter in written]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
