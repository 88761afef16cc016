"""Days, months, seasons and years named by words: 29 September 1950, the 27th of May, June 1934, 1950.

Refuses numbers that only look like years (No. 1340, 1500 tons) and words that only look like months or
seasons (may, march, the fall of Seoul).
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
    is_first_name,
    is_reference,
    names_a_newspaper,
    names_a_unit,
    names_something_else,
    numbers_a_paper,
    points_to_time,
)
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Anchor, Calendar, Inside, Offset, Reading, Weekday
from storage.reading.dates.values import Unit, When
from storage.reading.dates.words import MISREAD_MONTHS

_IN_BRACKETS = "(OPEN WEEKDAY CLOSE)?"
_WEEKDAY = "((WEEKDAY|WEEKDAYABBR DOT?) (DAYPART|NIGHT)? COMMA? THE?)?"
_BEFORE_NAME = "(?<=IN|OF|BY|SINCE|UNTIL|FROM|BETWEEN|DURING|EARLY|LATE|MID|LAST|NEXT|THIS|THAT|BEFORE|AFTER|DASH|TO|AND|PREVIOUS|A)"


_CELEBRATED = 40
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
    if hit.has("two") and counts_things(hit.text, hit.start, hit.end):
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


def _bare_month(hit: Hit) -> Made | None:
    """`April Smith` and `August Bebel` are people; `the August storm` and `in April Denmark fell` are not."""
    if is_first_name(hit.text, hit.start):
        return None
    return _month(hit)


def _month_abroad(hit: Hit) -> Made | None:
    """`Anfang Oktober`, `mi-octobre`: the dash is no part of the month; a misread one is too little without its day."""
    if hit.text[slice(*hit.span("month"))] in MISREAD_MONTHS:
        return None
    when = When(month=hit.number("month"))
    return Made("DATE", Reading(start=hit.span("month")[0], end=hit.end, sense=Calendar(when)))


def _month(hit: Hit) -> Made | None:
    month, year = month_of(hit), year_of(hit)
    if year is None and names_something_else(hit.text, hit.end):
        return None
    if year is None and hit.text.startswith((" Revolution", " revolution"), hit.end):
        return _revolution(hit, month)
    return dated(hit, When(year=year, month=month, uncertain=hit.has("doubt")))


def _revolution(hit: Hit, month: int | None) -> Made | None:
    """The February and October Revolutions are those of 1917; their anniversaries are no dates."""
    celebrated = "anniversary" in hit.before(_CELEBRATED).lower() or names_something_else(
        hit.text, hit.end + len(" Revolution")
    )
    return (
        None
        if celebrated or month not in {2, 10}
        else dated(hit, When(year=1917, month=month), how="named event")
    )


def _day_counted(hit: Hit) -> Made | None:
    """`this 30th day of September, 1950`, as treaties are signed."""
    single = not hit.text[slice(*hit.span("unit"))].endswith("s")  # the first days of May are no day
    return _day(hit) if hit.worth("unit") is Unit.DAY and single else None


def _half_year(hit: Hit) -> Made | None:
    nth = hit.number("nth") or 0
    return dated(hit, When(year=year_of(hit), part=f"H{nth}")) if nth in {1, 2} else None


def _fiscal(hit: Hit) -> Made | None:
    """`FY 1951`, `fiscal year '51`: which months it covers differs from state to state, and is not said."""
    year = hit.number("year") or hit.number("two")
    return dated(hit, When(year=year), qualifier="fiscal year")


def _year_and_word(hit: Hit) -> Made | None:
    """`1949 г.`, `в 1949 году`: what in English would be so many years."""
    word = hit.text[slice(*hit.span("word"))].lower()
    return dated(hit, When(year=year_of(hit))) if word in {"г", "год", "года", "году"} else None


def _month_of(hit: Hit) -> Made | None:
    """`the month of June`."""
    return _month(hit) if hit.worth("unit") is Unit.MONTH else None


def _of_year(hit: Hit) -> Made | None:
    """`25 July of that year`, `September of last year`, `31 May s.g.`: the year is told by pointing."""
    season = hit.worth("season")
    when = When(month=month_of(hit), day=hit.number("day"), part=season if isinstance(season, str) else None)
    return of_pointed_year(hit, when)


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


def _season(hit: Hit) -> Made | None:
    season = hit.worth("season")
    return dated(hit, When(year=year_of(hit), part=season)) if isinstance(season, str) else None


def _quarter(hit: Hit) -> Made | None:
    """`Q3 1950`; without a year it must be pointed to, for codes of other things look alike."""
    if year_of(hit) is None and not points_to_time(hit.text, hit.start):
        return None
    return dated(hit, When(year=year_of(hit), part=str(hit.worth("part"))))


def _bare_season(hit: Hit) -> Made | None:
    """`in winter` is a time; winter quarters and winter pears have nothing to say of when."""
    if hit.text.startswith((" Palace", " Garden", " Olympic"), hit.end):
        return None
    if hit.text.startswith((" of the ", " of a ", " of his "), hit.end):
        return None
    pointed = hit.has("the") or points_to_time(hit.text, hit.start)
    return dated(hit, When(part=str(hit.worth("season"))), how="season" if pointed else "season as attribute")


def _year(hit: Hit) -> Made | None:
    if (
        is_reference(hit.text, hit.start)
        or counts_things(hit.text, hit.start, hit.end)
        or names_a_unit(hit.text, hit.start, hit.end)
        or numbers_a_paper(hit.text, hit.start, hit.end)
    ):
        return None
    written = hit.text[slice(*hit.span("year"))] if hit.has("year") else "0"
    damaged = any(map(str.isdigit, written)) and " " not in written and not written.isdigit()
    how = "explicit" if points_to_time(hit.text, hit.start) else "bare year"
    return dated(
        hit,
        When(year=year_of(hit), uncertain=hit.has("doubt")),
        how=how,
        qualifier="damaged" if damaged else None,
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
        f"{_WEEKDAY} THE? {DAY} DOT? OF? THE? {MONTH} COMMA? OF? {YEAR} (YEARWORD DOT?)?",
        _day,
    ),
    form("year month day", "year=YEAR DOT (month=MONTHABROAD) day=DAY DOT?", _day),
    form("month day year", f"{_WEEKDAY} {MONTH} THE? {DAY} COMMA? OF? {YEAR} {_IN_BRACKETS}", _day),
    form("day month of a year", f"{_WEEKDAY} THE? {DAY} OF? {MONTH} {OF_YEAR}", _of_year),
    form("month day of a year", f"{_WEEKDAY} {MONTH} THE? {DAY} {OF_YEAR}", _of_year),
    form("day in quotation marks", f"QUOTE (day=DAY) QUOTE {MONTH} COMMA? {YEAR}?", _day),
    form("day month two-digit year", f"{DAY} DOT? {MONTH} two=TWODIGITS", _day),
    form("day month", f"{_WEEKDAY} THE? {DAY} DOT? OF? {MONTH} {_IN_BRACKETS}", _day),
    form("month day", f"{_WEEKDAY} {MONTH} THE? {DAY} {_IN_BRACKETS}", _day),
    form("day counted", f"(THIS|THE)? {DAY} unit=UNIT OF {MONTH} (COMMA? OF? {YEAR})?", _day_counted),
    form("month in brackets", f"{DAY} OPEN {MONTH} CLOSE COMMA? {YEAR}?", _day),
    form("half-year", f"THE? (nth=ORDINAL|ORDINALWORD|SECOND) HALF DASH YEARWORD OF? {YEAR}", _half_year),
    form(
        "fiscal year",
        "FISCAL YEARWORD? DASH? (year=YEAR|SHORTYEAR|two=TWODIGITS|DAY)(?!DASH|SLASH|TO)",
        _fiscal,
    ),
    form("the month of", f"THE? unit=UNIT OF {MONTH} (COMMA? OF? {YEAR})?", _month_of),
    form("month year", f"{MONTH} COMMA? OF? {YEAR} (YEARWORD DOT?)?", _month),
    form("month of a year", f"THE? {MONTH} {OF_YEAR}", _of_year),
    form(
        "day of a month",
        f"THE? {DAY} OF THE? (that=THAT|SAME|THIS|CURRENT|PRESENT) SAME? unit=UNIT",
        _of_month,
    ),
    form(
        "day of a month near", f"THE? {DAY} OF THE? (last=LAST|PREVIOUS|PAST|next=NEXT) unit=UNIT", _of_month
    ),
    form("day instant", f"THE? {DAY} DOT? instant=INSTANT DOT?", _of_month),
    form(
        "season of a year",
        f"THE? (season=SEASON|MAYBESEASON) DASH? COMMA? OF? {YEAR} (YEARWORD DOT?)?",
        _season,
    ),
    form("year season", "year=YEAR season=SEASON", _season),
    form("year and its word", "year=YEAR word=YEARWORD DOT?", _year_and_word),
    form("season of a pointed year", f"THE? (season=SEASON|MAYBESEASON) {OF_YEAR}", _of_year),
    form("quarter's code", f"part=QUARTERCODE (COMMA|OF|DASH|SLASH)? ({YEAR})?", _quarter),
)
BARE: tuple[Form, ...] = (
    form("ordinal day", "(?<=ON|OF|BY|SINCE|UNTIL|FROM|TO|BEFORE|AFTER) THE? day=ORDINAL", _ordinal_day),
    form("month", "month=MONTH", _bare_month),
    form("month abroad", "(?<=IN|SINCE|UNTIL|EARLY|LATE|MID) DASH? month=MONTHABROAD", _month_abroad),
    form("part of a month abroad", "(?<=(START|MIDDLE|END) OF) month=MONTHABROAD", _month),
    form(
        "month before another", "(month=MAYBEMONTH|abbr=MONTHABBR DOT?) (?=(DASH|TO|AND) MONTH|DATE)", _month
    ),
    form("month that is a word too", f"{_BEFORE_NAME} (month=MAYBEMONTH|abbr=MONTHABBR DOT?)", _month),
    form("weekday", "weekday=WEEKDAY", _weekday),
    form("weekday abbreviated", "(?<=ON) weekday=WEEKDAYABBR", _weekday),
    form("season", "the=THE? season=SEASON", _bare_season),
    form(
        "fall", "(?<=IN|BY|SINCE|UNTIL|EARLY|LATE|THAT|THIS|LAST|NEXT) THE? season=MAYBESEASON(?!OF)", _season
    ),
    form("year in brackets", "OPEN year=YEAR doubt=QUERY CLOSE", _year),
    form("year in its own words", "THE YEARWORD year=YEAR", _year),
    form("year", "year=YEAR", _year),
    form("short year", "(?<=OF|IN|SINCE|UNTIL|BY) year3=SHORTYEAR", _year),
)
