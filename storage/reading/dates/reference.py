"""The time a text has reached, and the year that goes with a date that does not say its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storage.reading.dates.calendar_days import astronomical, next_year
from storage.reading.dates.values import When

_BACK = 1.6
_COARSE = 2.0
_AGE = 1.5
_AHEAD = 0.7
_FAR = 12.0
MEMORY = 3
_PART_MONTH = {
    "SP": 3,
    "SU": 6,
    "FA": 9,
    "WI": 12,
    "WB": 0,
    "Q1": 1,
    "Q2": 4,
    "Q3": 7,
    "Q4": 10,
    "H1": 1,
    "H2": 7,
}
_PART_LENGTH = {
    "SP": 3,
    "SU": 3,
    "FA": 3,
    "WI": 3,
    "WB": 3,
    "Q1": 3,
    "Q2": 3,
    "Q3": 3,
    "Q4": 3,
    "H1": 6,
    "H2": 6,
}


def extent(when: When) -> tuple[float, float]:
    """Beginning and end of a dated time in months since the year 0, for measuring distances."""
    year = astronomical(when.year or 1)
    if when.month is None and when.part in _PART_MONTH:
        start = year * 12.0 + _PART_MONTH[when.part] - 1
        return start, start + _PART_LENGTH[when.part]
    if when.month is None:
        return year * 12.0, (year + when.span) * 12.0
    start = year * 12.0 + when.month - 1
    if when.day is None:
        return start, start + 1
    return start + (when.day - 1) / 31, start + when.day / 31


def between(
    here: tuple[float, float], there: tuple[float, float], *, back: float = _BACK, ahead: float = 1.0
) -> float:
    """Months from one time to another, weighed: the way back counts more, since stories mostly go on."""
    if there[0] >= here[1]:
        return (there[0] - here[1]) * ahead
    return max(0.0, here[0] - there[1]) * back


_PARTS_OF_A_YEAR = {"beginning": (0, 3), "middle": (4, 8), "end": (8, 12)}


@dataclass(frozen=True, slots=True)
class Point:
    """A time the story has reached, and which part of it."""

    when: When
    qualifier: str | None = None

    @property
    def extent(self) -> tuple[float, float]:
        """From when to when; early 1927 ends with March."""
        start, end = extent(self.when)
        part = _PARTS_OF_A_YEAR.get(self.qualifier or "")
        return (start + part[0], start + part[1]) if part and end - start == 12 else (start, end)

    def cost(self, when: When, back: float, ahead: float = 1.0) -> float:
        """How unlikely it is that the story goes from here to `when`; a year alone says little."""
        here = self.extent
        return between(here, extent(when), back=back, ahead=ahead) + (
            _COARSE if here[1] - here[0] >= 12 else 0.0
        )


def with_nearest_year(
    when: When, points: Sequence[Point], ahead: When | None = None, *, onward: bool = False
) -> When:
    """`when` in the year that fits best between the last points of the story and the next explicit time.

    `onward` where the words look ahead (by December, until May): the way back then counts twice.
    """
    back = _BACK * 2 if onward else _BACK
    years = {next_year(point.when.year, by) for point in points if point.when.year for by in (0, 1, -1)}
    candidates = [replace(when, year=year) for year in sorted(years)]
    possible = [candidate for candidate in candidates if candidate.possible] or candidates

    def cost(candidate: When) -> float:
        behind = min(point.cost(candidate, back) + _AGE * age for age, point in enumerate(reversed(points)))
        return behind + (_AHEAD * min(between(extent(candidate), extent(ahead)), _FAR) if ahead else 0.0)

    return min(possible, key=cost) if possible else when


def with_year_near(when: When, document: When, *, back: float, ahead: float, own: float = 1.0) -> When:
    """`when` in the year nearest to a document's date, either direction weighed, and its own year too."""
    if document.year is None:
        return when
    point = Point(document)
    candidates = [replace(when, year=next_year(document.year, by)) for by in (0, -1, 1)]
    possible = [candidate for candidate in candidates if candidate.possible] or candidates

    def cost(candidate: When) -> float:
        return point.cost(candidate, back, ahead) * (own if candidate.year == document.year else 1.0)

    return min(possible, key=cost)


def with_year_toward(when: When, reference: When, toward: int) -> When:
    """`when` in the last year before the reference (`toward` -1) or the first after it (1)."""
    if reference.year is None:
        return when
    here = extent(reference)
    for by in (0, toward, 2 * toward):
        candidate = replace(when, year=next_year(reference.year, by))
        there = extent(candidate)
        if (toward < 0 and there[1] <= here[0]) or (toward > 0 and there[0] >= here[1]):
            return candidate
    return replace(when, year=next_year(reference.year, toward))
