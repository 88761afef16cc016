"""The date of a document as a citation needs it, and the forms in which the styles print it.

Reads the part of EDTF that records use (years to days, seasons, intervals, `~` and `?`, unspecified `X`);
what it cannot place keeps the record's own words. A missing date is never filled in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answers.citing.marked import tidy

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MLA_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}

_OPEN = ".."
_EDTF = re.compile(r"(-?\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)")


@dataclass(frozen=True, slots=True)
class Day:
    """A year, perhaps with month (21 to 24 are seasons) and day; 0 where not known."""

    year: int
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month or year, an interval of them, or only words. `circa` marks what the record infers."""

    start: Day | None
    end: Day | None = None
    circa: bool = False
    words: str = ""

    @property
    def year(self) -> str:
        """The year or years: `1950`, `1949–1951`; empty where only words are known."""
        if self.start is None:
            return ""
        if self.end and self.end.year != self.start.year:
            return f"{_era(self.start.year)}–{_era(self.end.year)}"
        return _era(self.start.year)


def moment(edtf: str | None, words: str | None = None) -> Moment | None:
    """Read an EDTF value; where it gives nothing that can be printed, keep the words; None where there are neither."""
    value = (edtf or "").strip()
    first, _, second = value.partition("/")
    start, end = _day(first), _day(second)
    if start and second != _OPEN:
        circa = any(mark in value for mark in "~?%")
        return Moment(start, end if end != start else None, circa)
    printed = tidy(words)
    return Moment(None, words=printed) if printed else None


def stated(edtf: str | None, words: str) -> Moment | None:
    """The date a catalogue gives: in numbers, or in words, which are kept unless they say no more than the numbers."""
    date = moment(edtf, words)
    plain = date and not any(day.month in SEASONS for day in (date.start, date.end) if day)
    if date is None or words == edtf or (plain and words in {american(date), british(date)}):
        return date
    return Moment(None, words=tidy(words))


def _day(value: str) -> Day | None:
    found = _EDTF.fullmatch(value)
    if not found:
        return None
    month, day = (int(part) if part and part.isdigit() else 0 for part in found.group(2, 3))
    if not (1 <= month <= 12 or month in SEASONS):
        return Day(int(found[1]))
    return Day(int(found[1]), month, day)


def _era(year: int) -> str:
    return f"{-year}BC" if year < 0 else str(year)


def american(date: Moment) -> str:
    """`September 29, 1950`; `October 3–8, 1953`; `October 30–November 2, 1953`; `Spring 1949`; `1950`."""
    start, end = date.start, date.end
    if start is None:
        return date.words
    if end is None:
        return _american(start)
    if start.year != end.year:
        return f"{_american(start)}–{_american(end)}"
    comma = ", " if start.day or end.day else " "
    return f"{american_day(date)}{comma}{_era(start.year)}" if start.month else _era(start.year)


def american_day(date: Moment) -> str:
    """Month and day without the year, for styles that print the year elsewhere; empty for a year alone."""
    start, end = date.start, date.end
    if start is None or not start.month:
        return ""
    first = _spaced(_month(start), start.day)
    if end is None or not end.month:
        return first
    if end.month == start.month and end.year == start.year:
        return f"{first}–{end.day}" if end.day else first
    return f"{first}–{_spaced(_month(end), end.day)}"


def without_days(date: Moment) -> Moment:
    """The months of a date, as journals date their issues."""
    start, end = (replace(day, day=0) if day else None for day in (date.start, date.end))
    return replace(date, start=start, end=end if end != start else None)


def british(date: Moment, months: Sequence[str] = MONTHS) -> str:
    """`29 September 1950`; `3–8 October 1953`; `30 October–2 November 1953`."""
    start, end = date.start, date.end
    if start is None:
        return date.words
    if end is None or start.year != end.year:
        return "–".join(
            _spaced(british_day(Moment(day), months), _era(day.year)) for day in (start, end) if day
        )
    return _spaced(british_day(date, months), _era(start.year))


def british_day(date: Moment, months: Sequence[str] = MONTHS) -> str:
    """Day and month without the year; empty for a year alone."""
    start, end = date.start, date.end
    if start is None or not start.month:
        return ""
    first = _spaced(start.day, _month(start, months))
    if end is None or not end.month:
        return first
    if end.month == start.month and end.year == start.year:
        return f"{start.day}–{end.day} {_month(start, months)}" if start.day and end.day else first
    return f"{first}–{_spaced(end.day, _month(end, months))}"


def _american(day: Day) -> str:
    text = american_day(Moment(day))
    return f"{text}{', ' if day.day else ' '}{_era(day.year)}" if text else _era(day.year)


def _month(day: Day, months: Sequence[str] = MONTHS) -> str:
    return SEASONS[day.month] if day.month in SEASONS else months[day.month - 1]


def _spaced(*parts: str | int) -> str:
    return " ".join(str(part) for part in parts if part)
