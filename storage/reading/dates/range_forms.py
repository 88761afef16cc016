"""Pairs that share what they do not repeat: 8 and 10 June, 25-26 October, June and July, 1887-1995."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.calendar_forms import counted, numbered
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Link, Reading
from storage.reading.dates.values import When


def _pair(hit: Hit, left: Reading, right: Reading, link: Link) -> Made:
    whole = replace(right, start=hit.start, end=hit.end, members=(left, right), link=link)
    return Made("DATE", whole)


def _link(hit: Hit) -> Link:
    if hit.has("and"):
        return Link.RANGE if hit.text[: hit.start].rstrip().lower().endswith("between") else Link.BOTH
    return Link.EITHER if hit.has("or") else Link.RANGE


def _day_and_date(hit: Hit) -> Made | None:
    """The day on the left takes month and year from the date on the right."""
    right, day = hit.worth("date"), hit.number("day")
    if (
        not isinstance(right, Reading)
        or not isinstance(right.sense, Calendar)
        or right.members
        or day is None
    ):
        return None
    shared = right.sense.when
    if shared.day is None or shared.month is None:
        return None
    start, end = hit.span("day")
    left = replace(
        right, start=start, end=end, sense=Calendar(When(year=shared.year, month=shared.month, day=day))
    )
    return _pair(hit, left, right, _link(hit)) if left.sense.when.possible else None  # type: ignore[union-attr]


def _two_dates(hit: Hit) -> Made | None:
    left, right = hit.worth("left"), hit.worth("right")
    if not isinstance(left, Reading) or not isinstance(right, Reading) or left.members or right.members:
        return None
    if not isinstance(left.sense, Calendar) or not isinstance(right.sense, Calendar):
        return None
    earlier, later = left.sense.when, right.sense.when
    if earlier.unit is not later.unit or (earlier.year is not None and hit.has("and")):
        return None
    if earlier.year is None and later.year is not None:
        before = (earlier.month or 0, earlier.day or 0) > (later.month or 0, later.day or 0)
        left = replace(left, sense=Calendar(replace(earlier, year=later.year - before)))
    return _pair(hit, left, right, _link(hit))


def _years(hit: Hit) -> Made | None:
    first, last = hit.number("first"), hit.number("last")
    if first is None or last is None or numbered(hit.text, hit.start) or counted(hit.text, hit.end):
        return None
    start, end = hit.span("last")
    if end - start == 2:
        last += first // 100 * 100
    if not first < last < first + 300:
        return None
    left = Reading(start=hit.start, end=hit.span("first")[1], sense=Calendar(When(year=first)))
    return _pair(hit, left, Reading(start=start, end=end, sense=Calendar(When(year=last))), Link.RANGE)


_JOINED = "(DASH|TO|UNTIL|SLASH|and=AND|or=OR)"
BEFORE_YEARS: tuple[Form, ...] = (form("years", "first=YEAR (DASH|SLASH) last=YEAR|TWODIGITS|DAY", _years),)
FORMS: tuple[Form, ...] = (
    form("days of a month", f"day=DAY|ORDINAL {_JOINED} THE? date=DATE", _day_and_date),
    form("two dates", f"left=DATE {_JOINED} right=DATE", _two_dates),
)
