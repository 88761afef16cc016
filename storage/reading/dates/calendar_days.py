"""Counting with times: the first and last day they cover, so many units on, the month or week that holds a day.

Only the Gregorian calendar of Python is used; days before Christ are not counted, their years are.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from storage.reading.dates.values import QUARTERS, Unit, When, days_in

_PART_MONTHS = {
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2), "WB": (12, 2),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
}  # fmt: skip


_FIRST, _LAST = date(1, 1, 8).toordinal(), date(9998, 12, 31).toordinal()


def astronomical(year: int) -> int:
    """The year counted with a year 0: 1 BC is 0."""
    return year if year > 0 else year + 1


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
    moved = days_on(day, by * (1 if unit is Unit.DAY else 7))
    if moved is None:
        return None
    return of_day(moved) if unit is Unit.DAY else of_week(moved, weekend=unit is Unit.WEEKEND)


def days_on(day: date, by: int) -> date | None:
    """The day so many days on; None beyond the calendar."""
    ordinal = day.toordinal() + by
    return date.fromordinal(ordinal) if _FIRST <= ordinal <= _LAST else None


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
    if unit in {Unit.WEEK, Unit.WEEKEND} and when.day is not None and (day := first_day(when)):
        return of_week(day, weekend=unit is Unit.WEEKEND)
    if unit is Unit.QUARTER and when.month is not None:
        return When(year=when.year, part=f"Q{(when.month + 2) // 3}")
    return replace(when, clock=None, zone="", approximate=False, uncertain=False)
