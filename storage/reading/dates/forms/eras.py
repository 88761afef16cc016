"""Years before Christ, decades and centuries: 480 BC, 499-493 BC, the 1940s, the nineteenth century.

A three-digit number is a year only where the words about it make it one; whether before or after Christ the
rest of the document tells.
"""

from __future__ import annotations

import re

from storage.reading.dates.forms.common import MONTH, dated, made, month_of
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Link, Reading
from storage.reading.dates.values import Unit, When

_COUNT = "DAY|TWODIGITS|NUMBER|YEAR"
_DECADE = re.compile(r"'?(\d{1,3})0(?:'?s|er|-(?:е|х|ых))")
_AGE = re.compile(r"\b(?:his|her|my|our|your|their)\b[ \w]*$", re.IGNORECASE)


def _signed(hit: Hit, name: str = "year") -> int:
    return (hit.number(name) or 0) * (hit.number("era") or 1)


def _year(hit: Hit) -> Made | None:
    return dated(hit, When(year=_signed(hit)))


def _month(hit: Hit) -> Made | None:
    return dated(hit, When(year=_signed(hit), month=month_of(hit), day=hit.number("day")))


def _season(hit: Hit) -> Made | None:
    season = hit.worth("season")
    return dated(hit, When(year=_signed(hit), part=season)) if isinstance(season, str) else None


def _years(hit: Hit) -> Made | None:
    """`499-493 BC`: both are before Christ, though it is said once."""
    first, last = _signed(hit, "first"), _signed(hit, "last")
    if first >= last:
        return None
    start, end = hit.span("last")[0], hit.end
    left = Reading(start=hit.start, end=hit.span("first")[1], sense=Calendar(When(year=first)))
    right = Reading(start=start, end=end, sense=Calendar(When(year=last)))
    whole = Reading(start=hit.start, end=end, sense=right.sense, members=(left, right), link=Link.RANGE)
    return Made("DATE", whole)


def _decade(hit: Hit) -> Made | None:
    """`the 1940s`, `the 480s BC`, and `the '90s` of the century the document tells."""
    written = _DECADE.fullmatch(hit.text[slice(*hit.span("decade"))])
    if written is None:
        return None
    decade = int(written[1]) * 10 * (hit.number("era") or 1)
    if not hit.has("era") and (len(written[1]) == 2 or written[1].startswith("0")):
        return None
    return dated(hit, When(year=decade, span=10)) if decade else None


def _decade_in_words(hit: Hit) -> Made | None:
    """`the thirties`, but not `in her early thirties`."""
    named = hit.has("the") or hit.before(6).lower().endswith(("the ", "early ", "late ", "mid-", "mid "))
    return (
        dated(hit, When(year=hit.number("decade"), span=10))
        if named and not _AGE.search(hit.before(16))
        else None
    )


def _century(hit: Hit) -> Made | None:
    number = hit.number("nth")
    if hit.worth("unit") is not Unit.CENTURY or not number or number > 30:
        return None
    return dated(hit, When(year=(number - 1) * 100 * (hit.number("era") or 1), span=100))


def _undeclared(hit: Hit) -> Made | None:
    year = hit.number("year")
    if year is None or year < 100 or (hit.text[hit.end : hit.end + 2].strip()[:1].isalnum() and _counts(hit)):
        return None
    return made(hit, Calendar(When(year=year), other=When(year=-year)), how="era from the document")


def _counts(hit: Hit) -> bool:
    """Whether a noun follows, so that the number tells how many."""
    follows = hit.text[hit.end : hit.end + 24].split()
    return bool(follows) and follows[0] not in {
        "the",
        "when",
        "and",
        "to",
        "with",
        "by",
        "in",
        "after",
        "he",
        "they",
        "it",
        "a",
    }


FORMS: tuple[Form, ...] = (
    form("years before Christ", f"(first={_COUNT}) (DASH|TO|AND) (last={_COUNT}) COMMA? era=ERA", _years),
    form("day or month before Christ", f"(day=DAY)? {MONTH} COMMA? (year={_COUNT}) era=ERA", _month),
    form("season before Christ", f"THE? season=SEASON COMMA? OF? (year={_COUNT}) era=ERA", _season),
    form("year before Christ", f"(year={_COUNT}) era=ERA", _year),
    form("decade", "THE? decade=DECADE era=ERA? YEARWORD?", _decade),
    form("decade in words", "(the=THE)? decade=DECADEWORD", _decade_in_words),
    form("century", "THE? (nth=ORDINAL|ORDINALWORD|SECOND) DASH? unit=UNIT era=ERA?", _century),
    form(
        "year of an unnamed era", "(?<=IN|BY|OF|SINCE|UNTIL|FROM|BETWEEN|EARLY|LATE) year=NUMBER", _undeclared
    ),
)
