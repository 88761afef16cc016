"""Dates in figures: 28.9.50, 09/29/50, 30.IX.50, 13/5-50, 1950-09-29, 051100Z OCT 50.

Dots and Roman months put the day first. Slashes are open until a figure over 12 decides; then both readings
are kept for the resolver, who knows the rest of the document.
"""

from __future__ import annotations

import re

from storage.reading.dates.forms.common import OF_YEAR, dated, made, noun_follows, of_pointed_year
from storage.reading.dates.forms.decoys import counts_things, is_reference
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar
from storage.reading.dates.values import When
from storage.reading.dates.words import LEXICON

_ROMAN = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip
_FULL = re.compile(r"\d{1,2}\. ?(?:\d{1,2}|[IVX]+)\. ?\d{4}")
_SIGNED = re.compile(r"(?:[#№§$]|\b[Nn]os?\.?|\b[Nn]r\.?) ?$")
_ROMAN_DAY = re.compile(r"(\d+)[./]([IVX]+)\.?")
_PARTS = re.compile(r"(\d+)([./ -]*)(\d+|[IVX]+)[./ -]+(\d+)")
_JOINED = re.compile(r"(\d+)([A-Za-z]{3,4})(\d+)")
_FIRST_OF_RANGE = re.compile(r"(?<![\w.,/-])\d{1,2}\.?(?:\d{1,2}\.?)?-$")
_ON = re.compile(r"\b(?:on|of|by|since|until|from|to|dated|before|after) $", re.IGNORECASE)
_GROUP = re.compile(r"(\d\d)(\d\d)(\d\d)([A-Z]) ?(?:([A-Z]{3}) ?(\d+))?")


def _numeric(hit: Hit) -> Made | None:
    written = hit.text[hit.start : hit.end]
    if _is_numbered(hit, written) or _goes_before(hit):
        return None
    if joined := _JOINED.fullmatch(written):
        month = LEXICON.get(joined[2].capitalize(), ("", None))[1]
        named = month if isinstance(month, int) else None
        return _day(hit, When(year=int(joined[3]), month=named, day=int(joined[1])), "explicit")
    parts = _PARTS.fullmatch(written)
    if parts is None:
        return None
    first, sign, second, third = parts.groups()
    if len(first) == 4:
        return _year_first(hit, int(first), int(second), int(third), slashed=sign == "/")
    if not second.isdigit():
        month = _ROMAN.get(second)
        return _day(hit, When(year=int(third), month=month, day=int(first)), "Roman-numeral month")
    return _ordered(hit, int(first), int(second), int(third), slashed=sign.strip() != ".")


def _is_numbered(hit: Hit, written: str) -> bool:
    """Whether the figures are a paper's number; a full date with stops is one only after a sign: copies 29.9.1950."""
    if _FULL.fullmatch(written):
        return _SIGNED.search(hit.before(6)) is not None
    return is_reference(hit.text, hit.start)


def _year_first(hit: Hit, year: int, month: int, day: int, *, slashed: bool) -> Made | None:
    """`1950.9.28`; with slashes only after a word that goes before times, for files are numbered so: A1838, 2020/6/5."""
    if not 1000 <= year <= 2199 or (slashed and not _ON.search(hit.before(8))):
        return None
    return _day(hit, When(year=year, month=month, day=day), "explicit")


def _goes_before(hit: Hit) -> bool:
    """Whether the figures are the end of a longer code; a day and a dash before them make a range: 28-30.IX.50."""
    before = hit.before(12)
    return before[-1:] in {"/", "-", ".", "_"} and _FIRST_OF_RANGE.search(before) is None


def _ordered(hit: Hit, first: int, second: int, year: int, *, slashed: bool) -> Made | None:
    if first > 31 and _ON.search(hit.before(8)):
        return _day(hit, When(year=first, month=second, day=year), "explicit")
    american = When(year=year, month=first, day=second)
    european = When(year=year, month=second, day=first)
    if not slashed or not american.possible:
        return _day(hit, european, "European order")
    if not european.possible:
        return _day(hit, american, "American order")
    if first == second:
        return _day(hit, american, "explicit")
    return made(hit, Calendar(american, other=european), how="ambiguous order")


def _day(hit: Hit, when: When, how: str) -> Made | None:
    return dated(hit, when, how=how) if when.day and when.month else None


def _roman_day(hit: Hit) -> When:
    parts = _ROMAN_DAY.fullmatch(hit.text[slice(*hit.span("roman"))])
    return When(month=_ROMAN.get(parts[2]), day=int(parts[1])) if parts else When()


def _roman(hit: Hit) -> Made | None:
    """`on 9.XI`: without its year only after a word that goes before times."""
    return _day(hit, _roman_day(hit), "Roman-numeral month") if _ON.search(hit.before(8)) else None


def _roman_of_year(hit: Hit) -> Made | None:
    return of_pointed_year(hit, _roman_day(hit))


def _day_and_month(hit: Hit) -> Made | None:
    """`on 13/9`, `on 13.9.`: without its year only after "on", and not where a noun follows."""
    first, second = (int(part) for part in re.split(r"[./]", hit.text[hit.start : hit.end].rstrip(".")))
    if noun_follows(hit.text, hit.end) or counts_things(hit.text, hit.start, hit.end):
        return None
    european, american = When(month=second, day=first), When(month=first, day=second)
    if hit.has("dotted") or first == second or not american.possible:
        return _day(hit, european, "European order")
    if not european.possible:
        return _day(hit, american, "American order")
    return made(hit, Calendar(american, other=european), how="ambiguous order")


def _group(hit: Hit) -> Made | None:
    """A military date-time group: day, hour, minute, zone, and if stated month and year."""
    parts = _GROUP.fullmatch(hit.text[hit.start : hit.end])
    if parts is None:
        return None
    day, hour, minute, zone, month, year = parts.groups()
    named = LEXICON.get(month or "", ("", None))[1]
    if int(hour) > 24 or int(minute) > 59 or (month and not isinstance(named, int)):
        return None
    when = When(
        year=int(year) if year else None,
        month=named if isinstance(named, int) else None,
        day=int(day),
        clock=f"{hour}:{minute}",
        zone="Z" if zone == "Z" else "",
    )
    return _day_of_group(hit, when)


def _day_of_group(hit: Hit, when: When) -> Made | None:
    return dated(hit, when, how="date-time group") if when.day else None


FORMS: tuple[Form, ...] = (
    form("date in figures", "NUMERIC", _numeric),
    form("day and Roman month of a year", f"(roman=ROMANDAY) {OF_YEAR}", _roman_of_year),
    form("day and Roman month", "(roman=ROMANDAY)", _roman),
    form(
        "day and month in figures",
        "(?<=ON) (dotted=DOTTED | DAY SLASH DAY(?!SLASH|DASH))",
        _day_and_month,
    ),
    form("date-time group", "GROUP", _group),
)
