"""Complete a calendar time that leaves something out: its year, its month, its century, the order of its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storage.reading.dates.calendar_days import shifted
from storage.reading.dates.outlook import Outlook
from storage.reading.dates.progress import Progress, Told
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.reference import (
    Point,
    between,
    extent,
    with_nearest_year,
    with_year_near,
    with_year_toward,
)
from storage.reading.dates.values import Unit, When
from storage.reading.dates.writing import timex


def complete(reading: Reading, sense: Calendar, progress: Progress) -> Told:
    """The full time of a calendar sense, as far as the text tells it."""
    chosen = Told(sense.when, reading.how) if sense.other is None else _of_two(reading, sense, progress)
    when = chosen.when
    if not isinstance(when, When):
        return chosen
    if when.year is not None and 0 <= when.year < 100 and when.span <= 10:
        return Told(full_year(when, progress), f"{chosen.how}, two-digit year", min(chosen.confidence, 0.9))
    if when.year is not None:
        return _bare_year(when, progress) if reading.how == "bare year" else chosen
    if when.day is None and when.clock is not None:
        return _clock_alone(when, progress)
    if when.month is None and when.part is None:
        return _day_alone(reading, when, progress)
    return _year_for(reading, when, sense.toward, progress)


def _bare_year(when: When, progress: Progress) -> Told:
    """A number alone is a year only within the times the document speaks of."""
    if progress.seen.beyond(when.year or 0):
        return Told(None, "a number", 0.0)
    return Told(when, "explicit", 0.9)


def _of_two(reading: Reading, sense: Calendar, progress: Progress) -> Told:
    """Of two readings of the same figures, the one the rest of the document speaks for."""
    if reading.how == "ambiguous order":
        american = progress.seen.american
        when = sense.other if american is False else sense.when
        return Told(when, reading.how, 0.6 if american is None else 0.8)
    if progress.seen.before_christ:
        return Told(sense.other, reading.how, 0.8)
    return Told(None, reading.how, 0.0)


def full_year(when: When, progress: Progress) -> When:
    """A two-digit year in the document's time: at most 79 years before it and 20 after."""
    known = (progress.document, progress.last) if progress.report else (progress.last, progress.document)
    about = next(
        (each.year for each in known if each is not None and each.year is not None and each.year > 0), 1950
    )
    year = next(full for full in range(about - 79, about + 21) if full % 100 == when.year)
    return replace(when, year=year)


def _clock_alone(when: When, progress: Progress) -> Told:
    """`at 20:23`: of the day the text has reached, or of the document's own."""
    day = progress.last_day or (progress.document if progress.report else None)
    if day is None or day.day is None:
        return Told(timex(when), "day not told", 0.0)
    return Told(
        replace(day, clock=when.clock, zone=when.zone), "day from the time before it in the text", 0.6
    )


def _day_alone(reading: Reading, when: When, progress: Progress) -> Told:
    """`the 24th`: of the month the text has reached, or of the document's; a paper's day lies before the document's."""
    if progress.report and (progress.dates_a_paper(reading) or _lies_back(reading, when, progress)):
        return _day_of_a_paper(when, progress)
    known = progress.last if progress.last and progress.last.month else progress.document
    if known is None or known.month is None:
        return Told(timex(when), "month not told", 0.0)
    completed = replace(when, year=known.year, month=known.month)
    if not completed.possible:
        return Told(timex(when), "month not told", 0.0)
    how = (
        "month from document date"
        if known is progress.document
        else "month from the time before it in the text"
    )
    return Told(completed, how, 0.7)


def _lies_back(reading: Reading, when: When, progress: Progress) -> bool:
    """A later day than the document's is last month's where nothing told another month and the words look back."""
    document = progress.document
    if document is None or (document.day or 31) >= (when.day or 0) or (progress.last and progress.last.month):
        return False
    outlook = progress.outlook(reading)
    return outlook < Outlook.OPEN or (reading.how == "date-time group" and outlook is Outlook.OPEN)


def _day_of_a_paper(when: When, progress: Progress) -> Told:
    document = progress.document
    if document is None or document.month is None or document.year is None:
        return Told(timex(when), "month not told", 0.0)
    months = (shifted(replace(document, day=None, clock=None), -back, Unit.MONTH) for back in (0, 1, 2))
    days = (replace(when, year=month.year, month=month.month) for month in months if month)
    before = (
        day
        for day in days
        if day.possible and (day.month != document.month or (day.day or 0) <= (document.day or 31))
    )
    return Told(next(before, None), "month from document date", 0.7)


def _year_for(reading: Reading, when: When, toward: int, progress: Progress) -> Told:
    if when.part == "WI":  # a winter without its year is one winter, whatever its two years
        when = replace(when, part="WB")
    points, how = _points(progress)
    if progress.report and reading.how == "season as attribute":
        return Told(_season_of_any_year(when), "vague", 0.0)
    if not points:
        return Told(when, "year not told", 0.0)
    if toward:
        return Told(with_year_toward(when, points[-1].when, toward), how, 0.8)
    if progress.report:
        return _in_report(reading, when, points[-1].when, progress)
    onward = (reading.qualifier or "").startswith(("by", "until"))
    ahead = progress.seen.next_told(reading.start)
    found = with_nearest_year(when, points, ahead, onward=onward)
    if reading.how == "season as attribute":  # winter pears are of no year that a timeline could show
        return Told(found, how, 0.3)
    return Told(found, how, 0.8)


def _season_of_any_year(when: When) -> str:
    return timex(replace(when, part="WI" if when.part == "WB" else when.part))


def _in_report(reading: Reading, when: When, document: When, progress: Progress) -> Told:
    """Near the document; but just after another year was named, and far from the document, in that year."""
    near = _nearest_to_document(reading, when, document, progress)
    beside = progress.told_beside(reading)
    if beside is None or between(extent(document), extent(near), back=1.0) < _MONTHS_NEAR:
        return Told(near, "year from document date", 0.8)
    return Told(with_nearest_year(when, [Point(beside)]), "year from the time before it in the text", 0.7)


_MONTHS_NEAR = 2.0
_OWN_YEAR = 0.75


def _nearest_to_document(reading: Reading, when: When, document: When, progress: Progress) -> When:
    """A report's dates lie near its own, on the side its words look to; without a cue rather before it."""
    this_one = reading.how == "this one"
    direction = Outlook.AHEAD if this_one else progress.outlook(reading)
    if direction < Outlook.OPEN and progress.noted and progress.noted(reading.start):
        direction = Outlook.OPEN  # an editor's past lies on either side of the document
    limited = direction is Outlook.AHEAD and (reading.qualifier or "").startswith(("by", "until"))
    back, ahead = _WEIGHTS_OF_A_LIMIT if limited else _WEIGHTS[direction]
    own = _OWN_YEAR if direction is Outlook.OPEN else 1.0
    return with_year_near(when, document, back=back, ahead=ahead, own=own)


_WEIGHTS_OF_A_LIMIT = 20.0, 1.0
_WEIGHTS = {
    Outlook.AHEAD: (3.0, 1.0),
    Outlook.OPEN: (1.0, 1.5),
    Outlook.BACK: (1.0, 4.0),
    Outlook.LONG_BACK: (1.0, 20.0),
}


def _points(progress: Progress) -> tuple[Sequence[Point], str]:
    if progress.report and progress.document is not None:
        return [Point(progress.document)], "year from document date"
    if progress.points:
        return progress.points, "year from the time before it in the text"
    if progress.seen.years:
        return [Point(When(year=progress.seen.years[0]))], "year from the time after it in the text"
    return [Point(progress.document)] if progress.document else [], "year from document date"
