"""Clock times and parts of the day, alone and on a day: 20:23 p.m., 9 p.m., 10 hours 10 minutes, the night of 29 May.

A redundant p.m. after a 24-hour figure adds nothing. Local time stays as written; a zone is kept where the
words name it, and nothing is converted.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storage.reading.dates.forms.common import dated, made, reading, single
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Inside, Link, Offset, Reading, Sense, Weekday
from storage.reading.dates.values import Unit, When

_ZONE = "zone=ZONE?"
_NO_CLOCK = re.compile(
    r"\b(?:ratio|score|odds|scale|verse|Psalms?|John|Luke|Mark|Matthew|Genesis|Exodus|Romans|Isaiah|Kings|Acts)(?: (?:of|is|was))? $"
)
_SET_AT = re.compile(r"\b(?:set|fixed|put|estimated|calculated|limited|kept|reckoned) at $")
_PLACE_ANY = "((place=OTHER) TIME)?"
_PLACE = "((?<=AMPM|CLOCK|HOURS|CLOCKUNIT) (place=OTHER) TIME)?"


def clock_time(hour: int, minute: int = 0, second: int | None = None, *, half: object = None) -> str | None:
    """`hh:mm` of a clock reading; None if no clock shows it."""
    if half == 12 and hour < 12:
        hour += 12
    elif half == 0 and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")


def _clock(hit: Hit) -> Made | None:
    if _NO_CLOCK.search(hit.before(16)):
        return None
    hour, minute, *second = (int(part) for part in str(hit.worth("clock")).split(":"))
    return _time(hit, clock_time(hour, minute, *second[:1], half=hit.worth("half")))


def _dotted(hit: Hit) -> Made | None:
    hour, minute = (int(part) for part in str(hit.worth("clock")).split("."))
    return _time(hit, clock_time(hour, minute, half=hit.worth("half")))


def _dotted_before_day(hit: Hit) -> Made | None:
    """`at 18.00 on 28 September`."""
    return _dotted(hit) if len(str(hit.worth("clock")).split(".")[1]) == 2 else None


def _hour(hit: Hit) -> Made | None:
    return _time(hit, clock_time(hit.number("hour") or 0, half=hit.worth("half")))


def _hour_of_part(hit: Hit) -> Made | None:
    """`4 o'clock in the morning`, `8 in the evening`."""
    hour = hit.number("hour") or 0
    after_noon = hit.worth("part") in {"AF", "EV"} or (hit.worth("part") == "NI" and hour > 6)
    return _time(hit, clock_time(hour, half=12 if after_noon else 0))


def _hours_and_minutes(hit: Hit) -> Made | None:
    """`at 23 hours 30 minutes`, as translations from the Russian write the time of day."""
    if hit.worth("hours") is not Unit.HOUR or (
        hit.has("minutes") and hit.worth("minutes") is not Unit.MINUTE
    ):
        return None
    if _SET_AT.search(hit.before(16)):
        return None
    return _time(hit, clock_time(hit.number("hour") or 0, hit.number("minute") or 0))


def _military(hit: Hit) -> Made | None:
    """`1400 hours`, `0430 hrs`, `2300 GMT`: four figures written as four."""
    written = hit.text[slice(*hit.span("figures"))]
    if len(written) != 4 or (hit.has("hours") and hit.worth("hours") not in {Unit.HOUR, 0}):
        return None
    return _time(hit, clock_time(int(written[:2]), int(written[2:])))


def _noon(hit: Hit) -> Made | None:
    return _time(hit, str(hit.worth("noon")))


def _time(hit: Hit, clock: str | None) -> Made | None:
    if clock is None:
        return None
    zone = hit.worth("zone")
    return made(
        hit, Calendar(When(clock=clock, zone=zone if isinstance(zone, str) else "")), kind="TIMEOFDAY"
    )


def with_clock(sense: Sense, clock: str, zone: str = "") -> Sense | None:
    """The sense of a day at a time of day; None where the sense is no day, or has its hour."""
    if isinstance(sense, Calendar) and sense.when.day is not None and sense.when.clock is None:
        other = sense.other and replace(sense.other, clock=clock, zone=zone)
        return replace(sense, when=replace(sense.when, clock=clock, zone=zone), other=other)
    if isinstance(sense, Inside) and sense.when.day is not None:
        return replace(sense, when=replace(sense.when, clock=clock, zone=zone))
    if isinstance(sense, Weekday) or (isinstance(sense, Offset) and sense.unit is Unit.DAY):
        return replace(sense, clock=clock)
    return None


def _on_day(hit: Hit) -> Made | None:
    """A day and its time are one expression: `09/29/50 at 20:23 p.m.`, `10 a.m. on 30 May`."""
    day, time = reading(hit), reading(hit, "time") or reading(hit, "time2") or reading(hit, "time3")
    if day is None or time is None or not isinstance(time.sense, Calendar) or day.members:
        return None
    return _joined(hit, day, time.sense.when.clock or "", time.sense.when.zone)


def _times_on_day(hit: Hit) -> Made | None:
    """`from 14:00 to 16:30 on 29 May`."""
    day = reading(hit)
    members = []
    for name in ("left", "time"):
        time = reading(hit, name)
        if day is None or day.members or time is None or not isinstance(time.sense, Calendar):
            return None
        sense = with_clock(day.sense, time.sense.when.clock or "", time.sense.when.zone)
        if sense is None:
            return None
        members.append(replace(day, start=time.start, end=time.end, sense=sense))
    whole = replace(members[1], start=hit.start, end=hit.end, members=tuple(members), link=Link.RANGE)
    return Made("DATE", whole)


def _day_month(hit: Hit) -> Made | None:
    """`20:30 15.11.`: beside a clock time dotted figures are a day and month, and else a decimal."""
    day, month = (int(part) for part in str(hit.worth("dotted")).split("."))
    return dated(hit, When(month=month, day=day), how="European order") if month and day else None


def _dotted_on_day(hit: Hit) -> Made | None:
    """`8 October 1950   11.20`: on the line of a full date dotted figures are its hour."""
    day = reading(hit)
    when = single(day)
    hour, minute = str(hit.worth("dotted")).split(".")
    clock = clock_time(int(hour), int(minute)) if len(minute) == 2 else None
    if (
        day is None
        or when is None
        or when.year is None
        or clock is None
        or "\n" in hit.text[day.end : hit.end]
    ):
        return None
    return _joined(hit, day, clock)


def _part_of_day(hit: Hit) -> Made | None:
    """`the night of 29 May`, `Friday morning`."""
    day, part = reading(hit), hit.worth("part")
    return _joined(hit, day, part) if day and not day.members and isinstance(part, str) else None


def _joined(hit: Hit, day: Reading, clock: str, zone: str = "") -> Made | None:
    sense = with_clock(day.sense, clock, zone)
    return Made("DATE", replace(day, start=hit.start, end=hit.end, sense=sense)) if sense else None


# Hours and minutes may also be how long something took: a day beside them or a word such as "at" makes them a clock's.
_AT = "(?<=AT|FROM|UNTIL|BY|BEFORE|AFTER|SINCE|TO|MONTH|MAYBEMONTH|YEAR|NUMERIC|COMMA|DASH)"
_THEN_DAY = "(?=(COMMA|ON|OF)?THE?(DAY|ORDINAL|NUMERIC|MONTH|DOTTED|TODAY|DATE))"
_HOURS_AND_MINUTES = (
    f"(hour=DAY|TWODIGITS) hours=CLOCKUNIT AND? (minute=DAY|TWODIGITS) minutes=CLOCKUNIT {_PLACE}"
)
_MILITARY = "(figures=YEAR|NUMBER) (hours=HOURS|CLOCKUNIT)"
FORMS: tuple[Form, ...] = (
    form("day and month in figures", "dotted=DOTTED (?=(COMMA|AT|DASH)?CLOCK)", _day_month),
    form("clock", f"clock=CLOCK (half=AMPM)? (HOURS|CLOCKUNIT)? COMMA? {_ZONE} {_PLACE}", _clock),
    form("clock with a stop", f"clock=DOTTED half=AMPM {_ZONE} {_PLACE}", _dotted),
    form(
        "clock with a stop before a day",
        f"{_AT} clock=DOTTED (HOURS|CLOCKUNIT)? {_ZONE} {_PLACE_ANY} {_THEN_DAY}",
        _dotted_before_day,
    ),
    form("hour in a part of the day", "hour=DAY OCLOCK? IN THE part=DAYPART", _hour_of_part),
    form("hour at night", "hour=DAY OCLOCK AT part=NIGHT", _hour_of_part),
    form("hour", f"hour=DAY (half=AMPM|OCLOCK) {_ZONE} {_PLACE}", _hour),
    form("noon", "DAY? noon=NOON", _noon),
    form("four figures and a zone", "(figures=YEAR|NUMBER) zone=ZONE", _military),
    form("four figures", f"{_AT} {_MILITARY}", _military),
    form("four figures before a day", f"{_MILITARY} {_THEN_DAY}", _military),
    form("hours and minutes", f"{_AT} {_HOURS_AND_MINUTES}", _hours_and_minutes),
    form("hours and minutes before a day", f"{_HOURS_AND_MINUTES} {_THEN_DAY}", _hours_and_minutes),
    form("full hours", "(?<=AT) (hour=DAY|TWODIGITS) hours=CLOCKUNIT", _hours_and_minutes),
)
_PART = "(part=DAYPART|NIGHT)"
ON_A_DAY: tuple[Form, ...] = (
    form("day and month in figures after a time", "(?<=TIMEOFDAY) dotted=DOTTED", _day_month),
    form("time in dotted figures after a day", "date=DATE dotted=DOTTED", _dotted_on_day),
    form(
        "times of a day",
        "left=TIMEOFDAY (TO|DASH|UNTIL|AND) time=TIMEOFDAY (COMMA|OF|ON)? date=DATE",
        _times_on_day,
    ),
    form(
        "day and its times",
        "date=DATE (COMMA|AT|FROM|BETWEEN)? left=TIMEOFDAY (TO|DASH|UNTIL|AND) time=TIMEOFDAY",
        _times_on_day,
    ),
    form(
        "time on a day",
        "date=DATE ((COMMA|DASH|SLASH)? AT? time=TIMEOFDAY | DOT time2=TIMEOFDAY | OPEN time3=TIMEOFDAY CLOSE)",
        _on_day,
    ),
    form("time before its day", "time=TIMEOFDAY (COMMA|OF|ON)? ON? date=DATE", _on_day),
    form("day and its part", f"date=DATE COMMA? (IN THE | AT)? {_PART} (?!OF)", _part_of_day),
    form("part of a day", f"THE? EARLY? {_PART} CLOCKUNIT? (OF|ON) date=DATE", _part_of_day),
)
