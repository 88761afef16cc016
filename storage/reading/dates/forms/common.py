"""What the forms share: the ways to write a day, a month, a year, and the making of readings."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.grammar import Hit, Made
from storage.reading.dates.readings import Calendar, Reading, Sense
from storage.reading.dates.values import When

MONTH = "(month=MONTH|MAYBEMONTH|MONTHABROAD|abbr=MONTHABBR DOT?)"
DAY = "(day=DAY|ORDINAL|ORDINALWORD|SECOND)"
YEAR = "(year=YEAR | OPEN year2=YEAR doubt=QUERY? CLOSE | year3=SHORTYEAR)"


def month_of(hit: Hit) -> int | None:
    """The month caught by `MONTH`."""
    return hit.number("month") or hit.number("abbr")


def year_of(hit: Hit) -> int | None:
    """The year caught by `YEAR`; two-digit years stay two-digit."""
    return next(
        (year for name in ("year", "year2", "year3", "two") if (year := hit.number(name)) is not None), None
    )


def made(
    hit: Hit, sense: Sense, *, kind: str = "DATE", how: str = "explicit", qualifier: str | None = None
) -> Made:
    """The token of a reading over the whole hit."""
    return Made(kind, Reading(start=hit.start, end=hit.end, sense=sense, how=how, qualifier=qualifier))


def dated(hit: Hit, when: When, *, how: str = "explicit", qualifier: str | None = None) -> Made | None:
    """The DATE token of a calendar time; None for a day that no calendar has."""
    return made(hit, Calendar(when), how=how, qualifier=qualifier) if when.possible else None


def reading(hit: Hit, name: str = "date") -> Reading | None:
    """The reading of the named token."""
    worth = hit.worth(name)
    return worth if isinstance(worth, Reading) else None


def widened(hit: Hit, inner: Reading, qualifier: str | None = None) -> Made:
    """The inner reading over the whole hit, with a further qualifier."""
    joined = (
        " ".join(filter(None, (inner.qualifier, qualifier))) if inner.qualifier != qualifier else qualifier
    )
    return Made("DATE", replace(inner, start=hit.start, end=hit.end, qualifier=joined or None))


def single(inner: Reading | None) -> When | None:
    """The calendar time of a reading that is one and is no group."""
    if inner is None or inner.members or not isinstance(inner.sense, Calendar):
        return None
    return inner.sense.when
