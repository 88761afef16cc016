"""The day of a document that another one names: `, December 8`, ` of 30 May 1950`, ` of the 24th`.

A year that the words leave out is the nearest one: a letter speaks of what was written before it, an editor's note
of what is near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from storage.model import DatedMention, Part, Passage

MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?\b\.?"
_NUMBERED = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEAD = r"[\s,]*(?:\(?(?:of|dated|from|sent(?:\s+on)?)\s+(?:the\s+)?)?"
_DAY = re.compile(
    rf"{_LEAD}(?:(?P<m>{MONTHS})\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{MONTHS}))(?![\d/])(?:,?\s+(?P<y>1[5-9]\d\d|20\d\d)\b)?",
    re.IGNORECASE,
)
_OF_THE = re.compile(
    r"\s+of\s+the\s+(?P<d>\d{1,2})(?:st|nd|rd|th)(?:\s+(?P<ult>ult)\w*|\s+inst\w*)?", re.IGNORECASE
)
_MORE = re.compile(r"(?:\s*,\s*\d{1,2}(?=\s*,|\s+and\b))*\s*,?\s+and\s+\d{1,2}(?!\d|\s+[A-Za-z])")
_LEAD_ONLY = re.compile(_LEAD, re.IGNORECASE)
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DIGITS = re.compile(r"\d+")
_SLACK = 3
"""Days by which a letter may be dated later than the letter that names it: clocks and drafts differ."""


@dataclass(frozen=True, slots=True)
class NamedDays:
    """The days that words give, and where the words end, counted in the passage."""

    days: tuple[str, ...]
    end: int


def days_at(passage: Passage, at: int, dates: tuple[DatedMention, ...], own: str | None) -> NamedDays | None:
    """The days that the passage's words from `at` on name; `own` is the date of the document they stand in."""
    text, of = passage.text, _whole(own)
    if found := _DAY.match(text, at):
        month = _NUMBERED.index((found["m"] or found["m2"])[:3].lower()) + 1
        day = int(found["d"] or found["d2"])
        year = int(found["y"]) if found["y"] else _year(month, day, of, later=passage.part is Part.NOTE)
        if year is None:
            return NamedDays((), found.end())
        if first := _date(year, month, day):
            more = None if found["y"] or found["d2"] else _MORE.match(text, found.end())
            days = [_date(year, month, int(n)) for n in _DIGITS.findall(more[0])] if more else []
            end = more.end() if more else found.end()
            return NamedDays(tuple(d.isoformat() for d in (first, *days) if d), _clocked(passage, end, dates))
    if found := _OF_THE.match(text, at):
        back = _day_of_month(int(found["d"]), of, before=bool(found["ult"])) if of else None
        return NamedDays((back.isoformat(),) if back else (), found.end())
    gap = _LEAD_ONLY.match(text, at)
    follows = passage.start + (gap.end() if gap else at)
    read = next((d for d in dates if d.start == follows and _FULL_DAY.match(d.edtf or "")), None)
    return NamedDays(((read.edtf or "")[:10],), read.end - passage.start) if read else None


def _clocked(passage: Passage, end: int, dates: tuple[DatedMention, ...]) -> int:
    """Where the date ends with its hour, where it has one."""
    last = passage.start + end - 1
    return max([end, *(d.end - passage.start for d in dates if d.start <= last < d.end <= passage.end)])


def _day_of_month(day: int, of: date, *, before: bool) -> date | None:
    back = before or day > of.day
    year, month = (of.year - 1, 12) if back and of.month == 1 else (of.year, of.month - back)
    return _date(year, month, day)


def _year(month: int, day: int, of: date | None, *, later: bool) -> int | None:
    if of is None:
        return None
    near = [d for year in (of.year - 1, of.year, of.year + 1) if (d := _date(year, month, day))]
    near = [d for d in near if later or (d - of).days <= _SLACK]
    return min(near, key=lambda d: abs(d - of), default=of).year


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole(edtf: str | None) -> date | None:
    """The day of an EDTF value, the first of a range."""
    found = _FULL_DAY.match(edtf or "")
    return next(_parsed(found[0]), None) if found else None


def _parsed(day: str) -> Iterator[date]:
    if found := _date(*map(int, day.split("-"))):
        yield found
