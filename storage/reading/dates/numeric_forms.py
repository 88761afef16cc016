"""Dates in figures: 28.9.50, 09/29/50, 30.IX.50, 13/5-50, 1950-09-29.

Dots and Roman months put the day first. With slashes a figure over 12 decides; where none does, the order
proved elsewhere in the document, and the reading is marked as open to doubt.
"""

from __future__ import annotations

import re

from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.values import When

_ROMAN = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip
_FIGURES = re.compile(r"(\d+)([./ -]*)(\d+|[IVX]+)[./ -]+(\d+)")


def _numeric(hit: Hit) -> Made | None:
    written = hit.text[hit.start : hit.end]
    figures = _FIGURES.fullmatch(written)
    if figures is None or hit.text[hit.start - 1 : hit.start] in {"/", "-", ".", "_"}:
        return None
    first, sign, second, third = figures.groups()
    if len(first) == 4:
        return _made(hit, When(year=int(first), month=int(second), day=int(third)), "explicit")
    year = int(third)
    if second in _ROMAN:
        return _made(hit, When(year=year, month=_ROMAN[second], day=int(first)), "Roman-numeral month")
    if not second.isdigit():
        return None
    return _ordered(hit, int(first), int(second), year, slashed="/" in sign)


def _ordered(hit: Hit, first: int, second: int, year: int, *, slashed: bool) -> Made | None:
    if slashed and second > 12:
        return _made(hit, When(year=year, month=first, day=second), "American order")
    if slashed and first <= 12:
        return _made(hit, When(year=year, month=first, day=second), "ambiguous order")
    return _made(hit, When(year=year, month=second, day=first), "European order")


def _made(hit: Hit, when: When, how: str) -> Made | None:
    if not when.possible or not when.day:
        return None
    return Made("DATE", Reading(start=hit.start, end=hit.end, sense=Calendar(when), how=how))


FORMS: tuple[Form, ...] = (form("figures", "figures=NUMERIC", _numeric),)
