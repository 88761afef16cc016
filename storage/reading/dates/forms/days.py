"""Days named by words: 29 September 1950, the 27th of May, the 24th instant, Thursday, the 24th.

Refuses numbers that only look like days: the 38th parallel, No. 12 May, 28 September Street.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storage.reading.dates.forms.common import (
    DAY,
    MONTH,
    OF_YEAR,
    YEAR,
    dated,
    made,
    month_of,
    noun_follows,
    of_pointed_year,
    year_of,
)
from storage.reading.dates.forms.decoys import (
    counts_things,
    is_reference,
    names_a_newspaper,
    names_something_else,
    numbers_a_paper,
)
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Anchor, Calendar, Inside, Offset, Reading, Weekday
from storage.reading.dates.values import Unit, When
from storage.reading.dates.words import MISREAD_MONTHS

_IN_BRACKETS = "(OPEN WEEKDAY CLOSE)?"
_WEEKDAY = "((WEEKDAY|WEEKDAYABBR DOT?) (DAYPART|NIGHT)? COMMA? THE?)?"
_FIRST_YEAR = 1750
_MISREAD_DAY = re.compile(r"(?=.*\d)(?=.*[lIO]).{2}")


def _day(hit: Hit) -> Made | None:
    """A day with its month, and with its year where that is said."""
    when = When(year=year_of(hit), month=month_of(hit), day=hit.number("day"), uncertain=hit.has("doubt"))
    if when.year is None and names_something_else(hit.text, hit.end):
        return None
    figure = hit.span("day")[0] == hit.start and hit.text[slice(*hit.span("day"))].isdigit()
    if figure and when.year is None and is_reference(hit.text, hit.start):
        return None
    if (hit.has("two") or hit.has("stop")) and counts_things(hit.text, hit.start, hit.end):
        return None
    if hit.has("year") and (when.year or 0) < _FIRST_YEAR and numbers_a_paper(hit.text, *hit.span("year")):
        return _before_number(hit, when)
    misread = _MISREAD_DAY.fullmatch(hit.text[slice(*hit.span("day"))]) or (
        hit.has("month") and hit.text[slice(*hit.span("month"))] in MISREAD_MONTHS
    )
    return dated(hit, when, qualifier="damaged" if misread else None)


def _before_number(hit: Hit, when: When) -> Made:
    """`telegrams 1655, June 7, 1667, June 8`: the second number is the next telegram's."""
    end = hit.span("day")[1]
    return Made("DATE", Reading(start=hit.start, end=end, sense=Calendar(replace(when, year=None))))


def _damaged(hit: Hit) -> Made | None:
    """`30 May 20_20`: the day is safe; the rest is a time or a slip, and never the year 2020."""
    return dated(
        hit, When(month=month_of(hit), day=hit.number("day")), how="damaged text", qualifier="damaged"
    )


def _day_counted(hit: Hit) -> Made | None:
    """`this 30th day of September, 1950`, as treaties are signed."""
    single = not hit.text[slice(*hit.span("unit"))].endswith("s")  # the first days of May are no day
    return _day(hit) if hit.worth("unit") is Unit.DAY and single else None


def _of_year(hit: Hit) -> Made | None:
    """`25 July of that year`, `31 May s.g.`: the year is told by pointing."""
    return of_pointed_year(hit, When(month=month_of(hit), day=hit.number("day")))


def _of_month(hit: Hit) -> Made | None:
    """`the 25th of last month`, `the 24th instant`, `the 10th of the same month`."""
    if hit.has("unit") and hit.worth("unit") is not Unit.MONTH:
        return None
    told = hit.number("instant")
    ditto = hit.has("instant") and told is None
    count = told if told is not None else -1 if hit.has("last") else 1 if hit.has("next") else 0
    anchor = Anchor.STORY if hit.has("that") or ditto else Anchor.SPEECH
    return made(
        hit, Inside(When(day=hit.number("day")), Offset(count, Unit.MONTH, anchor)), how="month pointed to"
    )


def _ordinal_day(hit: Hit) -> Made | None:
    """`the 24th` alone: a day, unless a noun follows it (the 38th parallel, the 8th Army)."""
    pieces = hit.text[hit.start].isdigit() and hit.text.startswith((" and ", " or ", " to "), hit.end)
    if pieces or noun_follows(hit.text, hit.end):  # pieces of 17th and 18th century furniture
        return None
    return dated(hit, When(day=hit.number("day")))


def _weekday(hit: Hit) -> Made | None:
    number = hit.number("weekday")
    if names_a_newspaper(hit.text, hit.end):
        return None
    return made(hit, Weekday(number), how="weekday") if number else None


FORMS: tuple[Form, ...] = (
    form("damaged year", f"{DAY} DOT? OF? {MONTH} COMMA? DAMAGED", _damaged),
    form(
        "day month year",
        f"{_WEEKDAY} THE? {DAY} DOT? OF? THE? {MONTH} (COMMA|stop=DOT)? OF? {YEAR} (YEARWORD DOT?)?",
        _day,
    ),
    form("year month day", "year=YEAR DOT (month=MONTHABROAD) day=DAY DOT?", _day),
    form(
        "month day year", f"{_WEEKDAY} {MONTH} THE? {DAY} (COMMA|stop=DOT)? OF? {YEAR} {_IN_BRACKETS}", _day
    ),
    form("day month of a year", f"{_WEEKDAY} THE? {DAY} OF? {MONTH} {OF_YEAR}", _of_year),
    form("month day of a year", f"{_WEEKDAY} {MONTH} THE? {DAY} {OF_YEAR}", _of_year),
    form("day in quotation marks", f"QUOTE (day=DAY) QUOTE {MONTH} COMMA? {YEAR}?", _day),
    form("day month two-digit year", f"{DAY} DOT? {MONTH} two=TWODIGITS", _day),
    form("day month", f"{_WEEKDAY} THE? {DAY} DOT? OF? {MONTH} {_IN_BRACKETS}", _day),
    form("month day", f"{_WEEKDAY} {MONTH} THE? {DAY} {_IN_BRACKETS}", _day),
    form("day counted", f"(THIS|THE)? {DAY} unit=UNIT OF {MONTH} (COMMA? OF? {YEAR})?", _day_counted),
    form("month in brackets", f"{DAY} OPEN {MONTH} CLOSE COMMA? {YEAR}?", _day),
    form(
        "day of a month",
        f"THE? {DAY} OF THE? (that=THAT|SAME|THIS|CURRENT|PRESENT) SAME? unit=UNIT",
        _of_month,
    ),
    form(
        "day of a month near", f"THE? {DAY} OF THE? (last=LAST|PREVIOUS|PAST|next=NEXT) unit=UNIT", _of_month
    ),
    form("day instant", f"THE? {DAY} DOT? instant=INSTANT DOT?", _of_month),
)
BARE: tuple[Form, ...] = (
    form("ordinal day", "(?<=ON|OF|BY|SINCE|UNTIL|FROM|TO|BEFORE|AFTER) THE? day=ORDINAL", _ordinal_day),
    form("weekday", "weekday=WEEKDAY", _weekday),
    form("weekday abbreviated", "(?<=ON) weekday=WEEKDAYABBR", _weekday),
)
