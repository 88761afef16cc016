"""What a document's own dates prove about the rest of them: its era, its years, its order of figures.

Made once before resolving, from what is explicit. Whether a text tells a story of other times or reports of
its own decides what "last year" and "in March" are counted from.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from storage.reading.dates.calendar_days import first_day
from storage.reading.dates.readings import Anchor, Calendar, Offset, Reading, Weekday
from storage.reading.dates.values import Unit, When

_NEIGHBOURS = 5
_NEAR = 900
_CENTURIES = 150
_OUTLIER_YEARS = 4
_STORY_YEARS = 2
_STORY_DATES = 5
_LONG_STORY = 20
_OLD_STORY_DATES = 3
_LONG_AGO = 50
_STRAY = 5


@dataclass(frozen=True, slots=True)
class Survey:
    """What was proved.

    places, years   the explicit years in the order of the text, and where they stand
    told            the explicit times finer than a year, with where they stand
    middle          the median of the years
    story           the text tells of other years than its own
    before_christ   most of its years are before Christ
    american        True or False where figures prove month or day first, None where nothing does
    """

    document: When | None
    places: tuple[int, ...]
    years: tuple[int, ...]
    told_at: tuple[int, ...]
    told: tuple[When, ...]
    middle: float
    story: bool
    before_christ: bool
    american: bool | None

    def beyond(self, year: int) -> bool:
        """Whether a year is centuries from the document's own and from most of those it names."""
        own = [self.document.year] if self.document and self.document.year else []
        about = [*own, *([self.middle] if len(self.years) > 2 else [])]
        return bool(about) and all(abs(year - each) > _CENTURIES for each in about)

    def next_told(self, place: int) -> When | None:
        """The next explicit time after a place, if it stands near and in the run of the story."""
        following = bisect_right(self.told_at, place)
        if following == len(self.told_at) or self.told_at[following] - place > _NEAR:
            return None
        when = self.told[following]
        return None if self.outlier(self.told_at[following], when.year or 0) else when

    def outlier(self, place: int, year: int) -> bool:
        """Whether a year is far from those about it: a book's, an anniversary's, a number taken for a year."""
        middle = bisect_left(self.places, place)
        about = self.years[max(0, middle - _NEIGHBOURS) : middle + _NEIGHBOURS + 1]
        return len(about) > 2 and abs(median(about) - year) > _OUTLIER_YEARS


def survey(readings: Sequence[Reading], document: When | None) -> Survey:
    """Look over the readings of a text, in their order; those of its citations are left out by the caller."""
    explicit = _plausible(list(_explicit(readings)), document)
    years = tuple(when.year or 0 for _, when in explicit)
    told = [(place, when) for place, when in explicit if when.month or when.part]
    middle = median(years) if years else 0.0
    return Survey(
        document=document,
        places=tuple(place for place, _ in explicit),
        years=years,
        told_at=tuple(place for place, _ in told),
        told=tuple(when for _, when in told),
        story=_is_story(years, document, sum(map(_speaks_of_its_day, readings))),
        middle=middle,
        before_christ=middle < 0,
        american=_order(readings, document),
    )


def _plausible(explicit: list[tuple[int, When]], document: When | None) -> list[tuple[int, When]]:
    """The explicit times without the few that lie centuries off: numbers, most likely."""
    own = document.year if document and document.year else None
    if own is None:
        return explicit
    near = [each for each in explicit if abs((each[1].year or 0) - own) <= 2 * _CENTURIES]
    far = [when for _, when in explicit if abs((when.year or 0) - own) > 2 * _CENTURIES]
    stray = len(far) <= _STRAY and not any(when.month or when.part for when in far)
    return near if near and (stray or len(near) > len(far)) else explicit


def _explicit(readings: Sequence[Reading]) -> Iterator[tuple[int, When]]:
    for reading in readings:
        for each in reading.members or (reading,):
            sense = each.sense
            if isinstance(sense, Calendar) and sense.other is None and sense.when.span == 1:
                year = sense.when.year
                if year is not None and not 0 <= year < 100:
                    yield each.start, sense.when


def _speaks_of_its_day(reading: Reading) -> bool:
    """Whether the words make sense only to who knows the day: yesterday, on Friday, last week."""
    sense = reading.sense
    if isinstance(sense, Weekday):
        return True
    if not isinstance(sense, Offset) or sense.unit not in {Unit.DAY, Unit.WEEK, Unit.WEEKEND}:
        return False
    return sense.anchor is Anchor.SPEECH and not (sense.unit is Unit.DAY and sense.count == 0)


def _is_story(years: tuple[int, ...], document: When | None, of_its_day: int) -> bool:
    if document is None or document.year is None:
        return True
    if of_its_day * 4 >= max(1, len(years)):
        return False
    if len(years) < _STORY_DATES:
        return len(years) >= _OLD_STORY_DATES and all(abs(year - document.year) > _LONG_AGO for year in years)
    own = sum(year == document.year for year in years)
    return abs(median(years) - document.year) > _STORY_YEARS or (
        len(years) >= _LONG_STORY and own < len(years) / 4
    )


def _order(readings: Sequence[Reading], document: When | None) -> bool | None:
    """Figures over 12 prove the order; else the order that puts open dates nearer to the document's."""
    orders = [reading.how for reading in readings]
    american, european = orders.count("American order"), orders.count("European order")
    if american != european:
        return american > european
    day = first_day(document) if document else None
    if day is None:
        return None
    balance = 0
    for reading in readings:
        if isinstance(reading.sense, Calendar) and reading.sense.other and reading.how == "ambiguous order":
            away = [
                _days_in_year(day.timetuple().tm_yday, each)
                for each in (reading.sense.when, reading.sense.other)
            ]
            balance += (away[0] < away[1]) - (away[0] > away[1])
    return None if balance == 0 else balance > 0


def _days_in_year(today: int, when: When) -> int:
    other = ((when.month or 1) - 1) * 30 + (when.day or 1)
    away = abs(today - other)
    return min(away, 365 - away)
