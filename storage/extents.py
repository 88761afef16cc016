"""Which days an EDTF value covers: the arithmetic under timelines, ranges and "on this date".

Days are Julian day numbers (whole days, proleptic Gregorian, years counted astronomically: 0 is 1 BC), so that years
before 1 and after 9999 sort and subtract like any other. It refuses to guess: a value it cannot read is no extent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

# EDTF 21-41, seasons to half-years: first month, and how many months. Winter ends in the year after.
_FIRST_MONTHS = (3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7)
_SEASONS = {21 + n: (month, 3 if n < 16 else 4 if n < 19 else 6) for n, month in enumerate(_FIRST_MONTHS)}
_FARTHEST_YEAR = 10**9  # beyond it the day's number may no longer fit a store's column
_VALUE = re.compile(
    r"(?P<year>Y?-?[0-9X]{1,12}(?:E[0-9]+)?)(?:-(?P<month>[0-9X]{2}))?(?:-(?P<day>[0-9X]{2}))?"
    r"(?:T(?P<clock>[0-9]{2}:[0-9]{2})[0-9:.Z+-]*)?(?:S[0-9]+)?"
)


class Precision(IntEnum):
    """How closely a value is dated, from the hour to the century."""

    TIME = 0
    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    DECADE = 5
    CENTURY = 6
    OPEN = 7


@dataclass(frozen=True, slots=True)
class Extent:
    """The days a value covers, first and last included.

    clock       `20:23` where the value names an hour, else empty
    interval    whether it is a range or a set of several values
    open_start, open_end    whether the side is open or unknown; the number then repeats the other side's
    doubtful    whether the value itself is marked uncertain or approximate
    """

    first: int
    last: int
    precision: Precision
    clock: str = ""
    interval: bool = False
    open_start: bool = False
    open_end: bool = False
    doubtful: bool = False

    @property
    def is_day(self) -> bool:
        """Whether this is one certain day of the calendar."""
        exact = self.precision <= Precision.DAY and self.first == self.last
        return exact and not (self.interval or self.doubtful or self.open_start or self.open_end)

    @property
    def days(self) -> int:
        """How many days are covered."""
        return self.last - self.first + 1

    def overlaps(self, first: int | None, last: int | None) -> bool:
        """Whether any day of this extent lies in `first..last`; None leaves a side open."""
        return (last is None or self.open_start or self.first <= last) and (
            first is None or self.open_end or self.last >= first
        )

    def narrowed(self, qualifier: str | None) -> Extent:
        """The third (or half) that words like `end` leave of a month, season or year; itself for all other words."""
        part = _PARTS.get(_head(qualifier))
        if part is None or self.days < 3 or self.interval:
            return self
        of, index = part
        step = self.days / of
        return replace(
            self, first=self.first + round(step * index), last=self.first + round(step * (index + 1)) - 1
        )


# What a word leaves of a span: into how many parts it is cut, and which of them.
_PARTS = {
    "beginning": (3, 0),
    "early": (3, 0),
    "start": (3, 0),
    "middle": (3, 1),
    "mid": (3, 1),
    "end": (3, 2),
    "late": (3, 2),
    "first half": (2, 0),
    "second half": (2, 1),
}


def _head(qualifier: str | None) -> str:
    words = (qualifier or "").casefold().replace("by the ", "").replace("by ", "")
    return words.split(":")[0].strip()


@lru_cache(maxsize=65536)
def extent(edtf: str) -> Extent | None:
    """The days that an EDTF value (level 0 to 2) covers; None for a value that names no placeable time."""
    value = edtf.strip()
    if value[:1] in "[{" and value[-1:] in "]}":
        return _together(_members(value[1:-1]))
    if "/" in value:
        start, _, end = value.partition("/")
        return _between(start, end)
    return _single(value)


def julian_day(year: int, month: int, day: int) -> int:
    """The Julian day number of a day of the proleptic Gregorian calendar."""
    shift = (14 - month) // 12
    years = year + 4800 - shift
    months = month + 12 * shift - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - years // 100 + years // 400 - 32045


def calendar_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a Julian day number; the inverse of `julian_day`."""
    a = number + 32044
    b = (4 * a + 3) // 146097
    c = a - 146097 * b // 4
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return 100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def month_length(year: int, month: int) -> int:
    """How many days a month has, 29 for February of a leap year."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return MONTH_LENGTHS[month - 1] + leap


def _members(inside: str) -> list[Extent | None]:
    return [
        _between(*member.split("..", 1)) if ".." in member else _single(member)
        for member in inside.split(",")
    ]


def _together(members: list[Extent | None]) -> Extent | None:
    known = [member for member in members if member is not None]
    if len(known) < len(members) or not known:
        return None
    return Extent(
        first=min(member.first for member in known),
        last=max(member.last for member in known),
        precision=max(member.precision for member in known),
        interval=len(known) > 1 or known[0].interval,
        open_start=any(member.open_start for member in known),
        open_end=any(member.open_end for member in known),
        doubtful=any(member.doubtful for member in known),
    )


def _between(start: str, end: str) -> Extent | None:
    open_start, open_end = start.strip() in {"", ".."}, end.strip() in {"", ".."}
    if open_start and open_end:
        return None
    first = None if open_start else _single(start)
    last = None if open_end else _single(end)
    if (first is None and not open_start) or (last is None and not open_end):
        return None
    sides = [side for side in (first, last) if side is not None]
    low, high = sides[0].first, sides[-1].last
    if low > high:
        return None
    return Extent(
        first=low,
        last=high,
        precision=max(side.precision for side in sides),
        clock=sides[0].clock,
        interval=True,
        open_start=open_start,
        open_end=open_end,
        doubtful=any(side.doubtful for side in sides),
    )


def _single(value: str) -> Extent | None:
    match = _VALUE.fullmatch(re.sub(r"[?~%]", "", value.strip()))
    if match is None:
        return None
    try:
        found = _narrow(match, _digits(match["year"].lstrip("Y")))
    except ValueError:
        return None
    return replace(found, doubtful=any(mark in value for mark in "?~%"), clock=match["clock"] or "")


def _digits(written: str) -> tuple[int, int]:
    """The lowest and highest number that digits with X for the unknown ones may mean; ValueError beyond reason."""
    mantissa, _, exponent = written.partition("E")
    if int(exponent or 0) > 9:
        raise ValueError(written)
    power = 10 ** int(exponent or 0)
    low, high = sorted(int(mantissa.replace("X", digit)) * power for digit in "09")
    if max(-low, high) > _FARTHEST_YEAR:
        raise ValueError(written)
    return low, high


def _narrow(match: re.Match[str], year: tuple[int, int]) -> Extent:
    month, day = match["month"], match["day"]
    open_year = match["year"].count("X")
    if month is None or month == "XX" or open_year:
        wide = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.OPEN)[min(open_year, 3)]
        return Extent(julian_day(year[0], 1, 1), julian_day(year[1], 12, 31), wide)
    if "X" not in month and int(month) > 12:
        return _season(year[0], int(month))
    low, high = _within(month, 1, 12)
    if day is None or day == "XX":
        last = julian_day(year[1], high, month_length(year[1], high))
        return Extent(julian_day(year[0], low, 1), last, Precision.MONTH)
    first_day, last_day = _within(day, 1, month_length(year[1], high))
    precision = Precision.TIME if match["clock"] else Precision.DAY
    return Extent(julian_day(year[0], low, first_day), julian_day(year[1], high, last_day), precision)


def _within(written: str, lowest: int, highest: int) -> tuple[int, int]:
    low, high = _digits(written)
    if "X" in written:
        low, high = max(low, lowest), min(high, highest)
    if not lowest <= low <= high <= highest:
        raise ValueError(written)
    return low, high


def _season(year: int, season: int) -> Extent:
    if season not in _SEASONS:
        raise ValueError(season)
    month, length = _SEASONS[season]
    ending = month + length - 1
    last_year, last_month = year + (ending - 1) // 12, (ending - 1) % 12 + 1
    last = julian_day(last_year, last_month, month_length(last_year, last_month))
    return Extent(julian_day(year, month, 1), last, Precision.SEASON)
