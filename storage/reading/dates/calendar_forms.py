"""Days, months and years named by words: 29 September 1950, the 27th of May, June 1934, 1950.

Refuses numbers that only look like years (No. 1340, fond 1995, 1500 tons) and words that only look like
months (may, march).
"""

from __future__ import annotations

import re

from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.values import When

MONTH = "(month=MONTH|MAYBEMONTH|abbr=MONTHABBR DOT?)"
DAY = "day=DAY|ORDINAL"
YEAR = "year=YEAR"

_NUMBERED = re.compile(
    r"(?:\b(?:nos?|nr|numbers?|fond|f|opis|op|delo|d|papka|listy?|l{1,2}|pp?|pages?|lines?|copy|copies|copie|box|folder|vols?|volume|"
    r"document|doc|record|resolution|articles?|art|item|file|reel|roll|protocol|order|telegrams?|cables?|room|nsc|hill|height|"
    r"div|division|chapter|paragraph|para|section|nn)[.:]?|[#№§$£€]|nº|n°)\s*(?:nº|n°|nos?\.?)?\s*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s*(?:men|tons?|tonnes|km|kilomet\w+|miles?|met(?:er|re)s?|feet|copies|divisions?|troops|soldiers|people|persons|"
    r"prisoners|dead|killed|wounded|casualties|aircraft|planes|tanks|guns|ships|vessels|rubles|dollars|percent|%|per cent|kg|"
    r"pounds|acres|hectares|inhabitants|civilians|officers|workers|families|rifles|hours|hrs|bombs|vehicles|trucks|horses|parallel)\b",
    re.IGNORECASE,
)


def numbered(text: str, start: int) -> bool:
    """Whether the number at `start` is a reference's: No. 1340, fond 45, copy 12."""
    return _NUMBERED.search(text, max(0, start - 24), start) is not None


def counted(text: str, end: int) -> bool:
    """Whether the number that ends at `end` counts things: 1500 tons, 2000 men."""
    return _COUNTED.match(text, end) is not None


def dated(hit: Hit, when: When, *, how: str = "explicit", qualifier: str | None = None) -> Made | None:
    """The DATE token of a calendar reading over the whole hit; None for an impossible day."""
    if not when.possible:
        return None
    return Made(
        "DATE", Reading(start=hit.start, end=hit.end, sense=Calendar(when), how=how, qualifier=qualifier)
    )


def _month_of(hit: Hit) -> int | None:
    return hit.number("month") or hit.number("abbr")


def _day_month_year(hit: Hit) -> Made | None:
    if hit.start and hit.text[hit.start - 1] in ".,-/" and hit.text[hit.start - 2 : hit.start - 1].isdigit():
        return None
    return dated(hit, When(year=hit.number("year"), month=_month_of(hit), day=hit.number("day")))


def _damaged_year(hit: Hit) -> Made | None:
    """`30 May 20_20`: the day is safe; the rest is a time or a slip, and never the year 2020."""
    when = When(month=_month_of(hit), day=hit.number("day"))
    return dated(hit, when, how="damaged text", qualifier="damaged")


def _month_year(hit: Hit) -> Made | None:
    return dated(hit, When(year=hit.number("year"), month=_month_of(hit)))


def _month(hit: Hit) -> Made | None:
    return dated(hit, When(month=_month_of(hit)))


def _year(hit: Hit) -> Made | None:
    if numbered(hit.text, hit.start) or counted(hit.text, hit.end) or _part_of_code(hit):
        return None
    return dated(hit, When(year=hit.number("year")))


def _part_of_code(hit: Hit) -> bool:
    before = hit.text[hit.start - 1 : hit.start]
    if hit.text[max(0, hit.start - 4) : hit.start].rstrip()[-1:].isdigit():
        return True
    after = hit.text[hit.end : hit.end + 1]
    return before in {"/", "_", "$", "£", "#", "."} or (after in {"/", "_"} and before != " ")


FORMS: tuple[Form, ...] = (
    form("damaged year", f"{DAY} DOT? OF? {MONTH} COMMA? DAMAGED", _damaged_year),
    form("day month year", f"{DAY} DOT? OF? {MONTH} (COMMA|OF)? {YEAR}", _day_month_year),
    form("month day year", f"{MONTH} THE? {DAY} COMMA? OF? {YEAR}", _day_month_year),
    form("day month", f"{DAY} DOT? OF? {MONTH}", _day_month_year),
    form("month day", f"{MONTH} THE? {DAY}", _day_month_year),
    form("month year", f"{MONTH} (COMMA|OF|IN)? {YEAR}", _month_year),
    form("month", "(month=MONTH|abbr=MONTHABBR)", _month),
    form("year", YEAR, _year),
)
