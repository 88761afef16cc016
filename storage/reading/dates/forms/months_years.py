"""Months, seasons, quarters and years named by words: June 1934, the winter of 1949, Q3 1950, fiscal 1951, 1950.

Refuses numbers that only look like years (No. 1340, 1500 tons) and words that only look like months or
seasons (may, march, the fall of Seoul).
"""

from __future__ import annotations

from storage.reading.dates.forms.common import MONTH, OF_YEAR, YEAR, dated, month_of, of_pointed_year, year_of
from storage.reading.dates.forms.decoys import (
    counts_things,
    is_first_name,
    is_reference,
    names_a_programme,
    names_a_unit,
    names_something_else,
    numbers_a_paper,
    points_to_time,
)
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.values import Unit, When
from storage.reading.dates.words import MISREAD_MONTHS

_BEFORE_NAME = "(?<=IN|OF|BY|SINCE|UNTIL|FROM|BETWEEN|DURING|EARLY|LATE|MID|LAST|NEXT|THIS|THAT|BEFORE|AFTER|DASH|TO|AND|PREVIOUS|A)"
_CELEBRATED = 40


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


def _month_short_year(hit: Hit) -> Made | None:
    """`July 51—June 52`: more than a month has days."""
    return None if counts_things(hit.text, hit.span("two")[0], hit.end) else _month(hit)


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
    """`September of last year`, `spring of this year`: the year is told by pointing."""
    season = hit.worth("season")
    return of_pointed_year(hit, When(month=month_of(hit), part=season if isinstance(season, str) else None))


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
        or names_a_programme(hit.text, hit.start)
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


FORMS: tuple[Form, ...] = (
    form("half-year", f"THE? (nth=ORDINAL|ORDINALWORD|SECOND) HALF DASH YEARWORD OF? {YEAR}", _half_year),
    form(
        "fiscal year",
        "FISCAL YEARWORD? DASH? (year=YEAR|SHORTYEAR|two=TWODIGITS|DAY)(?!DASH|SLASH|TO)",
        _fiscal,
    ),
    form("the month of", f"THE? unit=UNIT OF {MONTH} (COMMA? OF? {YEAR})?", _month_of),
    form("month year", f"{MONTH} COMMA? OF? {YEAR} (YEARWORD DOT?)?", _month),
    form(
        "month two-digit year before another",
        f"{MONTH} two=TWODIGITS(?=(DASH|TO) (MONTH|MAYBEMONTH|MONTHABBR))",
        _month,
    ),
    form("month two-digit year after another", f"(?<=DASH|TO) {MONTH} two=TWODIGITS", _month_short_year),
    form("month of a year", f"THE? {MONTH} {OF_YEAR}", _of_year),
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
    form("month", "month=MONTH", _bare_month),
    form("month abroad", "(?<=IN|SINCE|UNTIL|EARLY|LATE|MID) DASH? month=MONTHABROAD", _month_abroad),
    form("part of a month abroad", "(?<=(START|MIDDLE|END) OF) month=MONTHABROAD", _month),
    form(
        "month before another", "(month=MAYBEMONTH|abbr=MONTHABBR DOT?) (?=(DASH|TO|AND) MONTH|DATE)", _month
    ),
    form("month that is a word too", f"{_BEFORE_NAME} (month=MAYBEMONTH|abbr=MONTHABBR DOT?)", _month),
    form("season", "the=THE? season=SEASON", _bare_season),
    form(
        "fall", "(?<=IN|BY|SINCE|UNTIL|EARLY|LATE|THAT|THIS|LAST|NEXT) THE? season=MAYBESEASON(?!OF)", _season
    ),
    form("year in brackets", "OPEN year=YEAR doubt=QUERY CLOSE", _year),
    form("year in its own words", "THE YEARWORD year=YEAR", _year),
    form("year", "year=YEAR", _year),
    form("short year", "(?<=OF|IN|SINCE|UNTIL|BY) year3=SHORTYEAR", _year),
)
