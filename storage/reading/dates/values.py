"""What a date can be: a day, a month, a season, a decade, a clock time on a day.

A `When` may lack its year, or year and month: finding makes such, resolving completes them. Years are historical
(1 BC is -1; there is no year 0); `writing` turns them into EDTF and TIMEX3, `calendar_days` counts with them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """The grain of a time: TIMEX3's letters, which durations are written with too."""

    SECOND = "S"
    MINUTE = "MIN"
    HOUR = "H"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    SEASON = "SE"
    QUARTER = "Q"
    HALF = "HALF"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"


SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
QUARTERS = {"Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36}
HALVES = {"H1": 40, "H2": 41}


@dataclass(frozen=True, slots=True)
class When:
    """A calendar time at the grain the words give.

    part   `SP SU FA WI`, `Q1`-`Q4`, `H1 H2`, `WE` (with `week`), or None; `WB` is the winter that ends in
           the year, where `WI` leaves open which of its two winters a year means
    span   10, 100 or 1000 where `year` is the first year of a decade, century or millennium (else 1)
    clock  `20:23`, or TIMEX3's part of the day: `MO MI AF EV NI DT`
    zone   `Z` or an offset such as `-05`, only where the words state it
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    week: int | None = None
    span: int = 1
    clock: str | None = None
    zone: str = ""
    approximate: bool = False
    uncertain: bool = False

    @property
    def unit(self) -> Unit:  # noqa: PLR0911 one line a grain reads best
        """The grain: `DAY` also where a clock time is given."""
        if self.day is not None:
            return Unit.DAY
        if self.week is not None:
            return Unit.WEEKEND if self.part == "WE" else Unit.WEEK
        if self.month is not None:
            return Unit.MONTH
        if self.part in SEASONS or self.part == "WB":
            return Unit.SEASON
        if self.part in QUARTERS:
            return Unit.QUARTER
        if self.part in HALVES:
            return Unit.HALF
        return {1: Unit.YEAR, 10: Unit.DECADE, 100: Unit.CENTURY}.get(self.span, Unit.MILLENNIUM)

    @property
    def complete(self) -> bool:
        """Whether a calendar can show it: the year is known, and no gap lies between year and day."""
        return self.year is not None and (self.day is None or self.month is not None)

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day (a day without its month or year is judged leniently)."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        return 1 <= self.day <= days_in(self.year, self.month)


def days_in(year: int | None, month: int | None) -> int:
    """How many days the month has; the most it can have where year or month is unknown."""
    if month is None:
        return 31
    if year is None or not 1 <= year <= 9999:
        return 29 if month == 2 else monthrange(2000, month)[1]
    return monthrange(year, month)[1]
