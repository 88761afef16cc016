"""Times told by counting from another: yesterday, last year, next Friday, three days later, the 25th of last month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from storage.reading.dates.calendar_days import (
    at_grain,
    days_on,
    first_day,
    last_day,
    of_day,
    of_week,
    shifted,
)
from storage.reading.dates.completing import complete
from storage.reading.dates.forms.durations import timex_of as length_timex
from storage.reading.dates.outlook import Outlook
from storage.reading.dates.progress import Progress, Told
from storage.reading.dates.readings import (
    Anchor,
    Calendar,
    Inside,
    Length,
    Offset,
    Portion,
    Reading,
    Same,
    Weekday,
)
from storage.reading.dates.values import Unit, When
from storage.reading.dates.writing import timex

_ORDER = (Unit.DAY, Unit.WEEKEND, Unit.WEEK, Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF, Unit.YEAR)
_SHAPES = {Unit.DAY: "-XX-XX", Unit.WEEK: "-WXX", Unit.WEEKEND: "-WXX-WE", Unit.MONTH: "-XX"}
_OF_THE_CLOCK = {Unit.HOUR, Unit.MINUTE, Unit.SECOND}
_TEN_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


def weekday(reading: Reading, sense: Weekday, progress: Progress) -> Told:
    """A day of the week: the last one before the document, or the next where the words look ahead."""
    anchor, _ = progress.moment_of_speech(reading) if progress.report else (progress.last_day, "")
    day = first_day(anchor) if anchor and anchor.day else None
    if day is None:
        clock = f"T{sense.clock}" if sense.clock else ""
        return Told(f"XXXX-WXX-{sense.number}{clock}", "weekday of an unknown week", 0.0)
    back, ahead = (day.isoweekday() - sense.number) % 7, (sense.number - day.isoweekday()) % 7
    forward = not progress.report or progress.outlook(reading) is Outlook.AHEAD
    if sense.toward:
        moved = ahead or 7 if sense.toward > 0 else -(back or 7)
    else:
        moved = ahead if forward else -back
    found = days_on(day, moved)
    if found is None:
        return Told(f"XXXX-WXX-{sense.number}", "weekday of an unknown week", 0.0)
    when = of_week(found, weekend=True) if sense.weekend else replace(of_day(found), clock=sense.clock)
    return Told(when, "weekday nearest to the time of speaking", 0.7)


def inside(reading: Reading, sense: Inside, progress: Progress) -> Told:
    """A day, month or part of a time that is itself counted."""
    outer = offset(reading, sense.of, progress)
    if not isinstance(outer.when, When) or outer.when.year is None:
        return Told(timex(sense.when), outer.how, 0.0)
    when = replace(sense.when, year=outer.when.year, month=sense.when.month or outer.when.month)
    return replace(outer, when=when) if when.possible else Told(timex(sense.when), outer.how, 0.0)


def offset(reading: Reading, sense: Offset, progress: Progress) -> Told:
    """So many units from the anchor; what has no anchor keeps its shape with X."""
    anchor, how = _anchor(reading, sense, progress)
    if sense.of_event and progress.report:  # an event of which the document may say nothing
        count = None if sense.count is None else abs(sense.count)
        return Told(length_timex(Length(count, sense.unit)), "vague", 0.0)
    if sense.count is None:
        return Told("FUTURE_REF" if sense.ahead else "PAST_REF", "vague", 0.0)
    if not progress.report and sense.anchor is Anchor.SPEECH and sense.unit is Unit.DAY and sense.count == 0:
        return Told("PRESENT_REF", "vague", 0.0)
    if sense.unit in _OF_THE_CLOCK and anchor is not None and anchor.day is not None:
        return Told(timex(replace(anchor, clock=None)), how, 0.3)
    moved = _moved(anchor, sense) if anchor else None
    if moved is None:
        return Told(_unplaced(sense, anchor), how, 0.0)
    return Told(replace(moved, clock=sense.clock), how, 0.8)


def _anchor(reading: Reading, sense: Offset, progress: Progress) -> tuple[When | None, str]:
    if sense.origin is not None:
        return _origin(sense.origin, progress)
    if sense.anchor is Anchor.SPEECH and progress.report:
        return progress.moment_of_speech(reading)
    how = "counted from the time before it in the text"
    if sense.unit in {Unit.DAY, Unit.WEEK, *_OF_THE_CLOCK} and progress.last_day is not None:
        return progress.last_day, how
    too_wide = progress.last is None or sense.unit in _OF_THE_CLOCK or not _finer(progress.last, sense.unit)
    if progress.last is None or (progress.report and too_wide):
        return (progress.document, "counted from document date") if progress.report else (None, how)
    return progress.last, how


def _origin(origin: Reading, progress: Progress) -> tuple[When | None, str]:
    told = tell(origin, progress)
    return (told.when if isinstance(told.when, When) else None), "counted from the time beside it"


def _moved(anchor: When, sense: Offset) -> When | None:
    count, unit = sense.count or 0, sense.unit
    if count != int(count) and unit is Unit.YEAR:
        count, unit = count * 12, Unit.MONTH
    if count != int(count):
        return None
    if count == 0:
        return at_grain(anchor, unit) if _finer(anchor, unit) else None
    if unit in _TEN_YEARS and sense.by_number:
        return shifted(anchor, int(count) * _TEN_YEARS[unit], Unit.YEAR)
    return shifted(anchor, int(count), unit)


def _finer(anchor: When, unit: Unit) -> bool:
    if unit not in _ORDER:
        return True
    return anchor.unit in _ORDER and _ORDER.index(anchor.unit) <= _ORDER.index(unit)


def _unplaced(sense: Offset, anchor: When | None) -> str:
    year = f"{anchor.year:04d}" if anchor and anchor.year and anchor.year > 0 else "XXXX"
    clock = f"T{sense.clock}" if sense.clock else ""
    return f"{year}{_SHAPES.get(sense.unit, '')}{clock}"


def portion(sense: Portion, progress: Progress) -> Told:
    """The first or last days or weeks of a time: a day where it is one day, else the days from and to."""
    told = tell(sense.of, progress)
    value = length_timex(sense.length)
    if not isinstance(told.when, When):
        return Told(value, told.how, 0.0)
    days = _days(sense, first_day(told.when), last_day(told.when))
    if days is None:
        return replace(told, edtf=None, timex=value)
    if days[0] == days[1]:
        return replace(told, when=of_day(days[0]))
    return replace(told, edtf=f"{days[0].isoformat()}/{days[1].isoformat()}", timex=value)


def _days(sense: Portion, first: date | None, last: date | None) -> tuple[date, date] | None:
    unit_days = {Unit.DAY: 1, Unit.WEEK: 7}.get(sense.length.unit)
    if unit_days is None or first is None or last is None or sense.length.count is None:
        return None
    days = unit_days * int(sense.length.count)
    start = days_on(last, 1 - days) if sense.nth < 0 else days_on(first, days * (sense.nth - 1))
    end = last if sense.nth < 0 or start is None else days_on(start, days - 1)
    return (start, end) if start and end and start <= last else None


def tell(reading: Reading, progress: Progress) -> Told:
    """The time of a reading's sense; nothing for senses that are no times (lengths, vague words)."""
    sense = reading.sense
    told = Told(None, reading.how, 0.0)
    if isinstance(sense, Calendar):
        told = complete(reading, sense, progress)
    elif isinstance(sense, Weekday):
        told = weekday(reading, sense, progress)
    elif isinstance(sense, Inside):
        told = inside(reading, sense, progress)
    elif isinstance(sense, Offset):
        told = offset(reading, sense, progress)
    elif isinstance(sense, Portion):
        told = portion(sense, progress)
    elif isinstance(sense, Same):
        told = Told(progress.told_just_before(reading), "the time before it in the text", 0.8)
    return told
