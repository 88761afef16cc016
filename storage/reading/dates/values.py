"""What a date can be: a day, a month, a season, a decade, a clock time on a day; and how that is written.

A `When` may lack its year, or year and month: finding makes such, resolving completes them. It refuses to
guess: an incomplete `When` has no EDTF. Years are historical (1 BC is -1; there is no year 0); EDTF counts
astronomically and TIMEX3 writes `BC0001`, which `edtf` and `timex` take care of.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
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
_PART_MONTHS = {
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2), "WB": (12, 2),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
}  # fmt: skip


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


def astronomical(year: int) -> int:
    """The year as EDTF counts it: 1 BC is 0."""
    return year if year > 0 else year + 1


def edtf_year(year: int) -> str:
    """Four digits, with a minus sign before Christ's birth."""
    counted = astronomical(year)
    return f"{counted:04d}" if counted >= 0 else f"-{-counted:04d}"


def edtf(when: When) -> str | None:
    """The EDTF of a complete date, level 0 to 2; None for an incomplete one and for parts of the day alone."""
    if when.year is None or not when.complete:
        return None
    body = _edtf_body(when, when.year)
    if when.clock and ":" in when.clock:
        return f"{body}T{when.clock}{'' if when.clock.count(':') == 2 else ':00'}{_edtf_zone(when.zone)}"
    doubt = {(True, True): "%", (True, False): "~", (False, True): "?"}
    return body + doubt.get((when.approximate, when.uncertain), "")


def _edtf_zone(zone: str) -> str:
    return zone if zone in {"", "Z"} else f"{zone}:00" if len(zone) == 3 else zone


def _edtf_body(when: When, year: int) -> str:
    if when.week is not None and when.day is None:
        first, last = week_days(year, when.week, weekend=when.part == "WE")
        return f"{first.isoformat()}/{last.isoformat()}"
    if when.day is not None and when.month is not None:
        return f"{edtf_year(year)}-{when.month:02d}-{when.day:02d}"
    if when.month is not None:
        return f"{edtf_year(year)}-{when.month:02d}"
    if when.part == "WB":
        return f"{edtf_year(next_year(year, -1))}-12/{edtf_year(year)}-02"
    part = {**SEASONS, **QUARTERS, **HALVES}.get(when.part or "")
    if part:
        return f"{edtf_year(year)}-{part}"
    return _edtf_years(year, when.span)


def _edtf_years(year: int, span: int) -> str:
    if span == 1:
        return edtf_year(year)
    if year > 0:
        return f"{year:04d}"[: -len(str(span)) + 1] + "X" * (len(str(span)) - 1)
    # EDTF has no digit-wise decade before Christ: 470s BC runs from 479 BC to 470 BC.
    return f"{edtf_year(year - span + 1)}/{edtf_year(year)}"


def timex(when: When) -> str:
    """The TIMEX3 value; unknown places are X (`XXXX-06-08`, `XXXX-XX-XXTNI`)."""
    body = _timex_body(when)
    if when.clock is None:
        return body
    if when.day is None and when.year is None and when.month is None:
        return f"XXXX-XX-XXT{when.clock}"
    if when.day is None and when.month is not None:
        body += "-XX"
    return f"{body}T{when.clock}{when.zone}"


def _timex_body(when: When) -> str:
    year = _timex_year(when)
    if when.week is not None and when.day is None:
        return f"{year}-W{when.week:02d}" + ("-WE" if when.part == "WE" else "")
    if when.day is not None:
        month = "XX" if when.month is None else f"{when.month:02d}"
        return f"{year}-{month}-{when.day:02d}"
    if when.month is not None:
        return f"{year}-{when.month:02d}"
    return f"{year}-{'WI' if when.part == 'WB' else when.part}" if when.part else year


def _timex_year(when: When) -> str:
    if when.year is None:
        return "XXXX"
    places = {1: 4, 10: 3, 100: 2}.get(when.span, 1)
    digits = f"{abs(when.year):04d}"[:places]
    return f"BC{digits}" if when.year < 0 else digits


def week_days(year: int, week: int, *, weekend: bool = False) -> tuple[date, date]:
    """The first and the last day of an ISO week, or of its Saturday and Sunday."""
    monday = date.fromisocalendar(year, week, 1)
    return monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6)


def first_day(when: When) -> date | None:
    """The first day a Christian-era date covers; None where it is incomplete or the calendar ends before it."""
    if when.year is None or not 1 <= when.year <= 9999:
        return None
    if when.week is not None and when.day is None:
        return week_days(when.year, when.week, weekend=when.part == "WE")[0]
    year = when.year - (when.part == "WB")
    if year < 1:
        return None
    month = when.month or _PART_MONTHS.get(when.part or "", (1, 1))[0]
    return date(year, month, min(when.day or 1, days_in(year, month)))


def last_day(when: When) -> date | None:
    """The last day a Christian-era date covers; None as for `first_day`."""
    if when.year is None or not 1 <= when.year <= 9999 - when.span:
        return None
    if when.week is not None and when.day is None:
        return week_days(when.year, when.week)[1]
    if when.day is not None:
        return first_day(when)
    year = when.year + when.span - 1 + (when.part == "WI")
    month = when.month or _PART_MONTHS.get(when.part or "", (12, 12))[1]
    return date(year, month, days_in(year, month))


def next_year(year: int, by: int) -> int:
    """The year `by` years on; there is none between 1 BC and AD 1."""
    moved = astronomical(year) + by
    return moved if moved > 0 else moved - 1


def shifted(when: When, by: int, unit: Unit) -> When | None:
    """`when` moved by so many units and brought to the grain of the unit; None where that cannot be told."""
    if when.year is None:
        return None
    if unit in {Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM}:
        return _shifted_years(when.year, by, unit)
    if unit is Unit.MONTH:
        return _shifted_months(when, by)
    if unit is Unit.QUARTER:
        return _shifted_quarters(when, by)
    if unit in {Unit.DAY, Unit.WEEK, Unit.WEEKEND}:
        return _shifted_days(when, by, unit)
    return None


def _shifted_years(year: int, by: int, unit: Unit) -> When:
    span = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}[unit]
    moved = next_year(year, by * span)
    return When(year=int(moved / span) * span, span=span)


def _shifted_months(when: When, by: int) -> When | None:
    if when.month is None or when.year is None:
        return None
    months = when.month - 1 + by
    return When(year=next_year(when.year, months // 12), month=months % 12 + 1)


def _shifted_quarters(when: When, by: int) -> When | None:
    quarter = int(when.part[1]) if when.part in QUARTERS else ((when.month or 1) + 2) // 3
    if when.year is None:
        return None
    quarters = quarter - 1 + by
    return When(year=next_year(when.year, quarters // 4), part=f"Q{quarters % 4 + 1}")


def _shifted_days(when: When, by: int, unit: Unit) -> When | None:
    day = first_day(when)
    if day is None or when.unit not in {Unit.DAY, Unit.WEEK, Unit.WEEKEND}:
        return None
    try:
        moved = day + timedelta(days=by * (1 if unit is Unit.DAY else 7))
    except OverflowError:
        return None
    return of_day(moved) if unit is Unit.DAY else of_week(moved, weekend=unit is Unit.WEEKEND)


def of_day(day: date) -> When:
    """The `When` of a calendar day."""
    return When(year=day.year, month=day.month, day=day.day)


def of_week(day: date, *, weekend: bool = False) -> When:
    """The ISO week that holds the day, or its weekend."""
    year, week, _ = day.isocalendar()
    return When(year=year, week=week, part="WE" if weekend else None)


def at_grain(when: When, unit: Unit) -> When:
    """The time of the given grain that holds `when`: the month of a day, the year of a month.

    A time already coarser than the grain is returned as it is.
    """
    if unit in {Unit.YEAR, Unit.DECADE, Unit.CENTURY} and when.year is not None:
        return _shifted_years(when.year, 0, unit)
    if unit is Unit.MONTH and when.month is not None:
        return When(year=when.year, month=when.month)
    if unit is Unit.WEEK and when.day is not None and (day := first_day(when)):
        return of_week(day)
    return replace(when, clock=None, zone="", approximate=False, uncertain=False)


def read_edtf(text: str) -> When | None:
    """The `When` of a plain EDTF day, month or year, as records carry it; the first of an interval."""
    first = text.split("/", maxsplit=1)[0].strip("[]{}.?~%")
    places = first.split("T", maxsplit=1)[0].lstrip("-").split("-")
    if not all(place.isdigit() for place in places) or len(places) > 3 or len(places[0]) != 4:
        return None
    year, month, day = ([int(place) for place in places] + [None, None])[:3]
    if year is None or not year or (month or 1) > 12:
        return None
    when = When(year=-year - 1 if first.startswith("-") else year, month=month, day=day)
    return when if when.possible else None
