"""Dates in footnotes, in the order of any style and with slips: `September 29, 1950`, `29 Sept. 1950`, `(1950, September 29)`.

English and Russian months, whole or abbreviated; a month that is misspelt by a letter or two still counts. A year
that stands alone is a date only where no month is near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz

_ENGLISH = "january february march april may june july august september october november december".split()
_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_WORD = re.compile(r"[^\W\d_]{3,11}")
_YEAR = re.compile(r"(?<![\d/.-])(1[5-9]\d\d|20\d\d)(?![\d/]|[.-]\d)")
_DAY_BEFORE = re.compile(r"(?<![\d.])(\d{1,2})(?:\s?[-–]\s?\d{1,2})?\.?\s*$")
_DAY_AFTER = re.compile(r"\.?\s*(\d{1,2})(?:\s?[-–]\s?\d{1,2})?(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.-])(?:(\d{4})-(\d\d)(?:-(\d\d))?|(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d))(?![\d-])"
)
_NEAR = 24
_ALIKE = 78


@dataclass(frozen=True, slots=True)
class Dated:
    """A year, perhaps a month and a day (0 where not named), and where it begins in the footnote."""

    year: int
    month: int = 0
    day: int = 0
    start: int = field(default=0, compare=False)


def dates(text: str) -> tuple[Dated, ...]:
    """The dates of a footnote, those with a month first."""
    exact = (*_with_months(text), *_numeric(text))
    if exact:
        return tuple(dict.fromkeys(exact))
    return tuple(dict.fromkeys(Dated(int(found[1]), start=found.start()) for found in _YEAR.finditer(text)))


def _with_months(text: str) -> Iterator[Dated]:
    for word in _WORD.finditer(text):
        month = _month(word[0].lower())
        if not month:
            continue
        before, after = text[: word.start()], text[word.end() :]
        after_day, before_day = _DAY_AFTER.match(after), _DAY_BEFORE.search(before)
        year = _nearest_year(before, after)
        if not year:
            continue
        day = after_day or before_day
        start = before_day.start() if before_day and not after_day else word.start()
        yield Dated(year, month, int(day[1]) if day else 0, start)


def _month(word: str) -> int:
    if word in _SHORT:
        return _SHORT[word]
    for months in (_ENGLISH, _RUSSIAN):
        scores = [fuzz.ratio(word, month) for month in months]
        best = max(scores)
        if best >= (_ALIKE if len(word) > 4 else 100):
            return scores.index(best) + 1
    return 0


def _nearest_year(before: str, after: str) -> int:
    following = _YEAR.search(after[:_NEAR])
    preceding = list(_YEAR.finditer(before[-_NEAR:]))
    if following:
        return int(following[1])
    return int(preceding[-1][1]) if preceding else 0


def _numeric(text: str) -> Iterator[Dated]:
    for found in _NUMERIC.finditer(text):
        year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
        if 1 <= int(month) <= 12 and int(day or 0) <= 31:
            yield Dated(int(year), int(month), int(day or 0), found.start())
