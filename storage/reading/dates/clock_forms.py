"""Clock times, alone and on a day: 20:23 p.m. is 20:23, 9 p.m. is 21:00, noon is 12:00.

Local time stays as written; a zone is named where the words name it, never converted.
"""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.values import When


def clock_time(hour: int, minute: int = 0, second: int | None = None, *, half: object = None) -> str | None:
    """`hh:mm` of a clock reading; a redundant p.m. after a 24-hour figure adds nothing. None if there is no such time."""
    if half == 12 and hour < 12:
        hour += 12
    elif half == 0 and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")


def _clock(hit: Hit) -> Made | None:
    hour, minute, *second = (int(part) for part in str(hit.worth("clock")).split(":"))
    return _made(hit, clock_time(hour, minute, *second, half=hit.worth("half")))


def _hour(hit: Hit) -> Made | None:
    return _made(hit, clock_time(hit.number("hour") or 0, half=hit.worth("half")))


def _made(hit: Hit, clock: str | None) -> Made | None:
    if clock is None:
        return None
    return Made("TIMEOFDAY", Reading(start=hit.start, end=hit.end, sense=Calendar(When(clock=clock))))


def _on_day(hit: Hit) -> Made | None:
    """A day and its clock time are one expression: `09/29/50 at 20:23 p.m.`."""
    day, time = hit.worth("date"), hit.worth("time")
    if not isinstance(day, Reading) or not isinstance(time, Reading):
        return None
    if (
        not isinstance(day.sense, Calendar)
        or not isinstance(time.sense, Calendar)
        or day.sense.when.day is None
    ):
        return None
    when = replace(day.sense.when, clock=time.sense.when.clock)
    return Made("DATE", replace(day, start=hit.start, end=hit.end, sense=Calendar(when)))


FORMS: tuple[Form, ...] = (
    form("clock", "clock=CLOCK half=AMPM?", _clock),
    form("hour", "hour=DAY half=AMPM", _hour),
    form("time on a day", "date=DATE (COMMA|AT|DASH)? time=TIMEOFDAY", _on_day),
)
