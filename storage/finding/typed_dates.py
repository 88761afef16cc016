"""Dates as people type them when they look for a document: `30 may 1950`, `30.5.50`, `May 1950`, `1950-05-30`.

Each is written as one word of figures, `19500530` or `195005`, the way the index holds the dates of documents. What is
no date stays as it is; two figures for a year mean one of the 1900s; `5/30/50` has the month first, `30.5.50` the day.
"""

from __future__ import annotations

import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
_NAME = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_SHORT_YEAR = r"(?P<year>(?:(?:1[5-9]|20)\d\d|\d\d))"
_FORMS = tuple(
    re.compile(rf"(?<![\w.]){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<month>\d\d?)(?:-(?P<day>\d\d?))?",
        rf"{_DAY}\.\s?(?P<month>\d{{1,2}}|[ivx]{{1,4}})\.\s?{_SHORT_YEAR}",
        rf"(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/{_SHORT_YEAR}",
        rf"{_DAY}\s+{_NAME},?\s+{_YEAR}",
        rf"{_NAME}\s+{_DAY},?\s+{_YEAR}",
        rf"{_NAME},?\s+{_YEAR}",
    )
)


def dates_as_figures(typed: str) -> str:
    """What was typed, with each date in it as one word of figures."""
    for form in _FORMS:
        typed = form.sub(_figures, typed)
    return typed


def figures(year: int, month: int, day: int | None = None) -> str:
    """A day as eight figures, a month as six."""
    return f"{year:04}{month:02}" + (f"{day:02}" if day else "")


def _figures(found: re.Match[str]) -> str:
    parts = found.groupdict()
    month = _month(parts["month"].lower())
    day = int(parts.get("day") or 0)
    if "/" in found[0] and month > 12 >= day:
        month, day = day, month
    year = int(parts["year"])
    if not 1 <= month <= 12 or day > 31:
        return found[0]
    return figures(year if year > 99 else 1900 + year, month, day or None)


def _month(written: str) -> int:
    if written.isdigit():
        return int(written)
    return (
        _ROMAN.get(written) or _MONTHS.index(written[:3]) + 1
        if written[:3] in _MONTHS or written in _ROMAN
        else 0
    )
