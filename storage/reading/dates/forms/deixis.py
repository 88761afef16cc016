"""Times counted from the moment of speaking: today, yesterday evening, last year, next Friday, ten days ago."""

from __future__ import annotations

from storage.reading.dates.forms.common import MONTH, made, month_of, noun_follows, reading
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Anchor, Calendar, Length, Offset, Weekday
from storage.reading.dates.values import Unit, When

_DIRECTION = "(back=LAST|PAST|ahead=NEXT|here=THIS|CURRENT)"


def _direction(hit: Hit) -> int:
    return -1 if hit.has("back") else 1 if hit.has("ahead") else 0


def _offset(
    hit: Hit, count: float | None, unit: Unit, clock: object = None, qualifier: str | None = None
) -> Made:
    sense = Offset(count, unit, Anchor.SPEECH, clock if isinstance(clock, str) else None)
    return made(hit, sense, how="counted from the time of speaking", qualifier=qualifier)


def _today(hit: Hit) -> Made:
    return _offset(hit, hit.number("today"), Unit.DAY, hit.worth("part"))


def _even_date(hit: Hit) -> Made:
    """`of even date`: of the day of writing."""
    return _offset(hit, 0, Unit.DAY)


def _tonight(hit: Hit) -> Made:
    return _offset(hit, 0, Unit.DAY, "NI")


def _this_morning(hit: Hit) -> Made | None:
    return _offset(hit, _direction(hit), Unit.DAY, hit.worth("part"))


def _day_before_yesterday(hit: Hit) -> Made:
    day = hit.number("today") or 0
    return _offset(hit, day * 2, Unit.DAY)


def _before_last(hit: Hit) -> Made | None:
    """`the week before last`, `the night before last`, `the year after next`: two away."""
    unit, count = hit.worth("unit"), 2 if hit.has("ahead") else -2
    if hit.has("part"):
        return _offset(hit, count, Unit.DAY, hit.worth("part"))
    return _offset(hit, count, unit) if isinstance(unit, Unit) else None


def _unit(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    return _offset(hit, _direction(hit), unit) if isinstance(unit, Unit) and unit is not Unit.DAY else None


def _year_ago(hit: Hit) -> Made | None:
    """`the year-ago quarter`: the same quarter of the year before."""
    return _offset(hit, -4, Unit.QUARTER) if hit.worth("unit") is Unit.QUARTER else None


def _the_weekend(hit: Hit) -> Made | None:
    if hit.worth("unit") is not Unit.WEEKEND or hit.text[hit.start : hit.end].endswith("s"):
        return None
    return made(hit, Weekday(6, weekend=True), how="weekday")


def _earlier_this_unit(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    if not isinstance(unit, Unit) or unit is Unit.DAY:
        return None
    return _offset(hit, 0, unit, qualifier="end" if hit.has("later") else "beginning")


def _named(hit: Hit) -> Made:
    """`last September`, `this summer`, `next Friday`."""
    toward = _direction(hit)
    if hit.has("weekday"):
        return made(hit, Weekday(hit.number("weekday") or 1, toward, _clock(hit)), how="weekday")
    season = hit.worth("season")
    when = When(month=month_of(hit), part=season if isinstance(season, str) else None)
    how = "counted from the time of speaking" if toward else "this one"
    return made(hit, Calendar(when, toward=toward), how=how)


def _month_last(hit: Hit) -> Made | None:
    """`in September last`, `after March next`, but not `in May last minute changes`."""
    return None if noun_follows(hit.text, hit.end) else _named(hit)


def _clock(hit: Hit) -> str | None:
    part = hit.worth("part")
    return part if isinstance(part, str) else None


def _ago(hit: Hit) -> Made | None:
    """`ten days ago`, and ahead `in a week's time`."""
    length = reading(hit, "length")
    if length is None or not isinstance(length.sense, Length):
        return None
    count, unit = length.sense.count, length.sense.unit
    if count is None:
        return (
            None
            if hit.has("ahead")
            else made(hit, Offset(None, unit, Anchor.SPEECH, ahead=False), how="vague")
        )
    sense = Offset(count if hit.has("ahead") else -count, unit, Anchor.SPEECH, by_number=True)
    return made(hit, sense, how="counted from the time of speaking")


FORMS: tuple[Form, ...] = (
    form("the day before yesterday", "THE UNIT (BEFORE|AFTER) today=TODAY", _day_before_yesterday),
    form(
        "the week before last",
        "THE (unit=UNIT|YEARWORD|part=NIGHT|DAYPART) (BEFORE LAST | ahead=AFTER NEXT)(?!UNIT|YEARWORD|WEEKDAY|MONTH|MAYBEMONTH|SEASON|DAYPART|NIGHT)",
        _before_last,
    ),
    form("today", "today=TODAY (part=DAYPART|NIGHT)?", _today),
    form("even date", "EVEN DATEWORD", _even_date),
    form("tonight", "TONIGHT", _tonight),
    form("this morning", "(here=THIS|back=LAST) (part=DAYPART|NIGHT)", _this_morning),
    form("ago", "length=LENGTH AGO", _ago),
    form("in a week's time", "length=LENGTH APOSTROPHE POSSESSIVE? ahead=TIME", _ago),
    form("year-ago quarter", "THE? YEARWORD DASH (AGO|EARLIER) unit=UNIT", _year_ago),
    form(
        "later this year",
        "(EARLIER|later=LATER|LATE) (IN|DURING)? THIS unit=UNIT|YEARWORD",
        _earlier_this_unit,
    ),
    form("the current year", "THE here=CURRENT|PRESENT (unit=UNIT|YEARWORD)", _unit),
    form("last year", f"{_DIRECTION} (unit=UNIT|YEARWORD) (?!OF)", _unit),
    form("the weekend", "THE (unit=UNIT)", _the_weekend),
    form("last month by name", f"{_DIRECTION} {MONTH}", _named),
    form(
        "month last",
        f"{MONTH} (back=LAST|ahead=NEXT)(?!UNIT|YEARWORD|FORTNIGHT|WEEKDAY|MONTH|MAYBEMONTH|SEASON|DAYPART|NIGHT)",
        _month_last,
    ),
    form(
        "last season or weekday",
        f"THE? {_DIRECTION} (weekday=WEEKDAY|season=SEASON|MAYBESEASON) (part=DAYPART|NIGHT)?",
        _named,
    ),
)
