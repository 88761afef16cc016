"""Dates as members type them in options: a year, a month, a day, in ISO or in words."""

from __future__ import annotations

import re
from datetime import date

from bot.answers.answer import Refused
from bot.answers.today import MonthDay
from storage.extents import Extent, extent
from storage.reading.dates import date_of

_ISO_DAY = re.compile(r"(?:(\d{4})-|--)?(\d{1,2})-(\d{1,2})")


def bounds(since: str | None, until: str | None) -> tuple[int | None, int | None] | Refused:
    """The Julian days a range begins and ends with, None where it is open; refused where they are no dates or reversed."""
    begin, end = since and first_day(since), until and last_day(until)
    for text, day in ((since, begin), (until, end)):
        if text and day is None:
            return Refused("not_a_date", {"value": text})
    if begin and end and begin > end:
        return Refused("dates_reversed", {"since": since, "until": until})
    return begin or None, end or None


def first_day(words: str) -> int | None:
    """The Julian day a period begins with; None where the words are no date."""
    found = _extent(words)
    return found.first if found else None


def last_day(words: str) -> int | None:
    """The Julian day a period ends with; None where the words are no date."""
    found = _extent(words)
    return found.last if found else None


def _extent(words: str) -> Extent | None:
    whole = extent(words.strip())
    if whole is not None:
        return whole
    edtf = _edtf(words)
    return extent(edtf) if edtf else None


def _edtf(words: str) -> str | None:
    read = date_of(words)
    return read.edtf if read else None


def month_day(words: str, today: date) -> date | MonthDay | None:
    """A day of a year, or of every year where none is named; None where the words are no day."""
    if not words.strip():
        return today
    numbers = _ISO_DAY.fullmatch(words.strip())
    if numbers is None:
        edtf = _edtf(words if re.search(r"\d{4}", words) else f"{words} {LEAP_YEAR}")
        numbers = _ISO_DAY.fullmatch(edtf or "")
        if numbers is None:
            return None
        year = int(numbers[1]) if re.search(r"\d{4}", words) else None
    else:
        year = int(numbers[1]) if numbers[1] else None
    return _valid(year, int(numbers[2]), int(numbers[3]))


LEAP_YEAR = 2000
"""A year that has every day, for words that name none."""


def _valid(year: int | None, month: int, day: int) -> date | MonthDay | None:
    try:
        whole = date(year or LEAP_YEAR, month, day)
    except ValueError:
        return None
    return whole if year else MonthDay(month, day)
