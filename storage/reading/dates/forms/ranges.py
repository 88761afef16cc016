"""Times that share what they do not repeat: 8 and 10 June, 25-26 October, June and July, 1957-60, 1887-1995.

A range or group is one expression with members. Full dates joined by "and" stay two expressions.
"""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.forms.common import MONTH, YEAR, month_of, reading, single, year_of
from storage.reading.dates.forms.decoys import counts_things, is_reference, names_a_unit
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Inside, Link, Reading
from storage.reading.dates.values import When

_JOINED = "(DASH|TO|UNTIL|SLASH|and=AND|or=OR|comma=COMMA)"
# A dateline joins its hour to the year with a dash: September 27, 1947—11 a.m.
_YEARS = "first=YEAR (DASH|SLASH) (last=YEAR|TWODIGITS|DAY)(?!DASH|AMPM|OCLOCK|NOON)"


def _group(hit: Hit, members: tuple[Reading, ...], link: Link) -> Made:
    last = members[-1]
    return Made("DATE", replace(last, start=hit.start, end=hit.end, members=members, link=link))


def _link(hit: Hit) -> Link:
    if hit.has("or"):
        return Link.EITHER
    if hit.has("and") and not hit.before(10).rstrip().lower().endswith("between"):
        return Link.ALL
    return Link.RANGE


def _at(span: tuple[int, int], when: When, how: str = "explicit") -> Reading:
    return Reading(start=span[0], end=span[1], sense=Calendar(when), how=how)


def _month_days(hit: Hit) -> Made | None:
    """`March 5-9, 1918`: the month stands before the days."""
    month, year = month_of(hit), year_of(hit)
    first = When(year=year, month=month, day=hit.number("first"))
    last = replace(first, day=hit.number("last"))
    if not first.possible or not last.possible or (first.day or 0) >= (last.day or 0):
        return None
    left = _at((hit.start, hit.span("first")[1]), first)
    return _group(hit, (left, _at((hit.span("last")[0], hit.end), last)), _link(hit))


def _listed_days(hit: Hit) -> Made | None:
    """`September 26, 27 and 28`: the month stands before all its days."""
    month, year = month_of(hit), year_of(hit)
    names = [name for name in ("first", "second", "third", "last") if hit.has(name)]
    whens = [When(year=year, month=month, day=hit.number(name)) for name in names]
    days = [when.day or 0 for when in whens]
    if not all(when.possible for when in whens) or days != sorted(set(days)):
        return None
    spans = [hit.span(name) for name in names]
    spans[0], spans[-1] = (hit.start, spans[0][1]), (spans[-1][0], hit.end)
    return _group(hit, tuple(map(_at, spans, whens)), _link(hit))


def _figures_and_date(hit: Hit) -> Made | None:
    """`28.9-2.10.50`: day and month in figures up to a date."""
    right = reading(hit)
    shared = single(right)
    if right is None or shared is None or shared.day is None:
        return None
    day, month = (int(part) for part in str(hit.worth("dotted")).split("."))
    when = When(year=shared.year, month=month, day=day)
    if not day or not month or not when.possible:
        return None
    return _group(hit, (_at(hit.span("dotted"), when, "European order"), right), Link.RANGE)


def _years(hit: Hit) -> Made | None:
    first, last = hit.number("first"), hit.number("last")
    start, end = hit.span("last")
    if (
        first is None
        or last is None
        or is_reference(hit.text, hit.start)
        or counts_things(hit.text, hit.start, hit.end)
    ):
        return None
    if names_a_unit(hit.text, hit.start, hit.end):
        return None
    dashed = hit.text[hit.span("first")[1]] == "-"
    if dashed and end - start == 2 and last <= first % 100 and 1 <= last <= 12:
        return Made("DATE", _at((hit.start, hit.end), When(year=first, month=last)))  # 1948-12
    if end - start == 2:
        last += first // 100 * 100
    if end - start == 1 or not first < last < first + 300:
        return None
    return _group(
        hit,
        (_at((hit.start, hit.span("first")[1]), When(year=first)), _at((start, end), When(year=last))),
        Link.RANGE,
    )


def _winter(hit: Hit) -> Made | None:
    """`the winter of 1939-40` is one winter."""
    season, first = hit.worth("season"), hit.number("first")
    if not isinstance(season, str) or first is None:
        return None
    when = When(year=first + 1, part="WB") if season == "WI" else When(year=first, part=season)
    return Made("DATE", _at((hit.start, hit.end), when))


def _day_and_date(hit: Hit) -> Made | None:
    """The day on the left takes month and year from the date on the right."""
    right, day = reading(hit), hit.number("day")
    shared = single(right)
    if right is None or shared is None or shared.day is None or shared.month is None or day is None:
        return None
    when = When(year=shared.year, month=shared.month, day=day)
    if not when.possible or (day >= shared.day and not hit.has("or")):
        return None
    if hit.has("comma") and (is_reference(hit.text, hit.start) or hit.text[right.start].isupper()):
        return None
    left = replace(right, start=hit.span("day")[0], end=hit.span("day")[1], sense=Calendar(when))
    return _group(hit, (left, right), _link(hit))


def _days_and_date(hit: Hit) -> Made | None:
    """`8, 9 and 10 June`: every day takes month and year from the date on the right."""
    right = reading(hit)
    shared = single(right)
    if right is None or shared is None or shared.day is None or shared.month is None:
        return None
    days = []
    for name in ("first", "second", "third"):
        if hit.has(name):
            when = When(year=shared.year, month=shared.month, day=hit.number(name))
            days.append(replace(right, start=hit.span(name)[0], end=hit.span(name)[1], sense=Calendar(when)))
    if not all(each.sense.when.possible for each in days if isinstance(each.sense, Calendar)):
        return None
    return _group(hit, (*days, right), _link(hit))


def _two_dates(hit: Hit) -> Made | None:
    left, right = reading(hit, "left"), reading(hit, "right")
    earlier, later = single(left), single(right)
    if left and right and earlier and earlier.year is None and isinstance(right.sense, Inside):
        if earlier.unit is not right.sense.when.unit:  # April and May of last year are both of that year
            return None
        return _group(hit, (replace(left, sense=Inside(earlier, right.sense.of)), right), _link(hit))
    if left is None or right is None or earlier is None or later is None or hit.has("comma"):
        return None
    if (
        hit.has("and")
        and (earlier.year is not None or earlier.unit is not later.unit)
        and _link(hit) is Link.ALL
    ):
        return None
    if earlier.year is None and later.year is not None:
        before = (earlier.month or 0, earlier.day or 0) > (later.month or 0, later.day or 0)
        if earlier.unit is later.unit:
            left = replace(
                left, sense=Calendar(replace(earlier, year=later.year - before)), how="year shared in a range"
            )
    return _group(hit, (left, right), _link(hit))


def _listed(hit: Hit) -> Made | None:
    """`June, July and August 1950`, `5 May, 7 May and 9 May 1950`: the last lends all its year."""
    members = [found for name in ("first", "second", "third", "last") if (found := reading(hit, name))]
    whens = [single(member) for member in members]
    unit, year = (whens[-1].unit, whens[-1].year) if whens[-1] else (None, None)
    if year is None or any(when is None or when.unit is not unit for when in whens):
        return None
    if any(when.year is not None or when.clock for when in whens[:-1] if when):
        return None
    return _group(hit, tuple(members), _link(hit))


SHARED_MONTH: tuple[Form, ...] = (
    form("winter across the year", f"THE? season=SEASON COMMA? OF? {_YEARS}", _winter),
    form("years", _YEARS, _years),
    form(
        "days listed after their month",
        f"{MONTH} (first=DAY|ORDINAL) COMMA (second=DAY|ORDINAL) (COMMA (third=DAY|ORDINAL))? COMMA? (and=AND|or=OR) (last=DAY|ORDINAL) (COMMA? {YEAR})?",
        _listed_days,
    ),
    form(
        "days after their month",
        f"{MONTH} (first=DAY|ORDINAL) (DASH|TO|and=AND|or=OR) THE? (last=DAY|ORDINAL) (COMMA? {YEAR})?",
        _month_days,
    ),
)
FORMS: tuple[Form, ...] = (
    form(
        "days of a month listed",
        "(first=DAY|ORDINAL COMMA)? second=DAY|ORDINAL COMMA third=DAY|ORDINAL COMMA? (and=AND|or=OR) THE? date=DATE",
        _days_and_date,
    ),
    form("days and months in figures", "dotted=DOTTED DOT? (DASH|TO) date=DATE", _figures_and_date),
    form("days of a month", f"THE? day=DAY|ORDINAL DOT? {_JOINED} THE? date=DATE", _day_and_date),
    form(
        "dates listed",
        "(first=DATE COMMA)? second=DATE COMMA third=DATE COMMA? (and=AND|or=OR) last=DATE",
        _listed,
    ),
    form("two dates", f"left=DATE {_JOINED} right=DATE", _two_dates),
)
