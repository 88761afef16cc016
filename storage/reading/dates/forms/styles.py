"""Old Style and New Style: 25 October (7 November) 1917 is one day in two calendars.

It is placed by the New Style and both are kept in sight. A date that does not say its calendar is never
converted.
"""

from __future__ import annotations

from datetime import date

from storage.reading.dates.forms.common import YEAR, made, reading, widened, year_of
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar
from storage.reading.dates.values import When
from storage.reading.dates.writing import edtf

_MONTH = "MONTH|MAYBEMONTH|MONTHABROAD"
_DAYS_APART = {15: (10,), 16: (10,), 17: (10, 11), 18: (11, 12)}
"""So many days the calendars are apart in the years after 1500, 1600, 1700 and 1800; thirteen since 1900."""


def _both(hit: Hit) -> Made | None:
    """The later day of the two is the New Style one, as many days on as the calendars were apart in that year."""
    year = year_of(hit)
    first = When(year=year, month=hit.number("month"), day=hit.number("day"))
    second = When(year=year, month=hit.number("other") or hit.number("month"), day=hit.number("odd"))
    if not first.possible or not second.possible:
        return None
    apart = _days_apart(first, second)
    if abs(apart) not in (range(10, 14) if year is None else _DAYS_APART.get(year // 100, (12, 13))):
        return None
    new, old = (second, first) if apart > 0 else (first, second)
    written = edtf(old) or "the day written beside it"
    return made(hit, Calendar(new), how=f"New Style; Old Style {written}")


def _days_apart(first: When, second: When) -> int:
    year = first.year if first.year and first.year > 0 else 1900
    days = [
        date(year, each.month or 1, min(each.day or 1, 28)).toordinal() + max(0, (each.day or 1) - 28)
        for each in (first, second)
    ]
    apart = days[1] - days[0]
    return apart - 365 if apart > 300 else apart + 365 if apart < -300 else apart


def _marked(hit: Hit) -> Made | None:
    """`27 February O.S.`: kept in the calendar it is written in, and said to be so."""
    inner = reading(hit)
    if inner is None or inner.members:
        return None
    return widened(hit, inner, "old style" if hit.has("old") or hit.has("old2") else None)


_STYLE = "(OLDSTYLE|NEWSTYLE)?"
_YEARS = f"(COMMA? {YEAR})?"
FORMS: tuple[Form, ...] = (
    form(
        "day in two calendars",
        f"THE? (day=DAY|ORDINAL) (month={_MONTH})? (OPEN|SLASH) {_STYLE} (odd=DAY|ORDINAL) (other={_MONTH}) {_STYLE} CLOSE? {_YEARS}",
        _both,
    ),
    form(
        "two days of a month in two calendars",
        f"THE? (day=DAY|ORDINAL) OPEN {_STYLE} (odd=DAY|ORDINAL) {_STYLE} CLOSE (month={_MONTH}) {_YEARS}",
        _both,
    ),
    form(
        "month and day in two calendars",
        f"(month={_MONTH}) (day=DAY|ORDINAL) (OPEN|SLASH) {_STYLE} (other={_MONTH})? (odd=DAY|ORDINAL) {_STYLE} CLOSE? {_YEARS}",
        _both,
    ),
)
MARKED: tuple[Form, ...] = (
    form(
        "day in a stated calendar",
        "date=DATE COMMA? OPEN? (old=OLDSTYLE | old2=OLD STYLE | NEWSTYLE | NEW STYLE) CLOSE?",
        _marked,
    ),
)
