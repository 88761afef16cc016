"""Times counted from what the text told before: the next day, three days later, that month, two weeks after 8 June."""

from __future__ import annotations

from storage.reading.dates.forms.common import MONTH, made, month_of, reading
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Anchor, Calendar, Length, Offset, Reading, Same
from storage.reading.dates.values import Unit, When

_UNIT = "unit=UNIT|YEARWORD"
_BACK = "back=PREVIOUS|LAST|PAST"


def _offset(hit: Hit, count: float | None, unit: Unit, clock: object = None) -> Made:
    sense = Offset(count, unit, Anchor.STORY, clock if isinstance(clock, str) else None)
    return made(hit, sense, how="counted from the time before it in the text")


def _next(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    count = -1 if hit.has("back") or hit.has("before") else 1
    return _offset(hit, count, unit, hit.worth("part")) if isinstance(unit, Unit) else None


def _next_part(hit: Hit) -> Made:
    return _offset(hit, -1 if hit.has("back") else 1, Unit.DAY, hit.worth("part"))


def _same(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    if unit is Unit.QUARTER and hit.before(5).lower() == "from ":  # support from that quarter
        return None
    return _offset(hit, 0, unit) if isinstance(unit, Unit) else None


def _same_part(hit: Hit) -> Made:
    return _offset(hit, 0, Unit.DAY, hit.worth("part"))


def _within(hit: Hit) -> Made | None:
    """`the end of the month`, `later in the year`, `later that month`."""
    unit = hit.worth("unit")
    if not isinstance(unit, Unit) or unit is Unit.DAY:
        return None
    qualifier = (
        "beginning"
        if hit.has("start")
        else "middle"
        if hit.has("middle")
        else "end"
        if hit.has("end")
        else None
    )
    anchor = Anchor.STORY if hit.has("that") else Anchor.SPEECH
    return made(hit, Offset(0, unit, anchor), how="part of the time told before", qualifier=qualifier)


def _moved(hit: Hit) -> Made | None:
    """`three days later`, `two years earlier`, `eight days after` something told."""
    length = reading(hit, "length")
    if length is None or not isinstance(length.sense, Length):
        return None
    count, unit = length.sense.count, length.sense.unit
    back = hit.has("back") or hit.has("earlier")
    signed = -count if count is not None and back else count
    told = hit.has("later") or hit.has("earlier") or hit.has("that")
    event = hit.text[hit.end : hit.end + 2].strip() not in {"", ".", ","} and not told
    if count is None:
        sense = Offset(None, unit, Anchor.STORY, ahead=not back, of_event=event)
        return made(hit, sense, how="vague", qualifier="after" if sense.ahead else "before")
    sense = Offset(signed, unit, Anchor.STORY, by_number=True, of_event=event)
    return made(hit, sense, how="counted from the time before it in the text")


def _moved_from(hit: Hit) -> Made | None:
    """`two weeks after 8 June`."""
    length, origin = reading(hit, "length"), reading(hit)
    if length is None or origin is None or origin.members or not isinstance(length.sense, Length):
        return None
    if length.sense.count is None and "from" in hit.text[length.end : origin.start]:
        return None  # the years from 1937 to 1945
    return _from(hit, origin, length.sense.count, length.sense.unit)


def _next_to(hit: Hit) -> Made | None:
    unit, origin = hit.worth("unit"), reading(hit)
    if origin is None or origin.members or not isinstance(unit, Unit):
        return None
    return _from(hit, origin, 1, unit)


def _from(hit: Hit, origin: Reading, count: float | None, unit: Unit) -> Made:
    signed = -count if count is not None and hit.has("back") else count
    sense = Offset(signed, unit, Anchor.STORY, origin=origin, ahead=not hit.has("back"), by_number=True)
    return made(hit, sense, how="counted from the time beside it")


def _apposition(hit: Hit) -> Made | None:
    """`2 October 1950, the day after the crossing`: the second says what the first was, not another time."""
    date = reading(hit)
    return None if date is None else Made("DATE", date)


def _this_time(hit: Hit) -> Made:
    return made(hit, Same(), how="the time before it in the text")


def _named(hit: Hit) -> Made:
    """`the previous May`, `the following spring`, `that summer`."""
    season = hit.worth("season")
    when = When(month=month_of(hit), part=season if isinstance(season, str) else None)
    toward = -1 if hit.has("back") else 1 if hit.has("ahead") else 0
    return made(hit, Calendar(when, toward=toward), how="counted from the time before it in the text")


FORMS: tuple[Form, ...] = (
    form("the previous day", f"THE? (back=PREVIOUS) {_UNIT}", _next),
    form("the following day", f"THE? (FOLLOWING) {_UNIT}", _next),
    form("the very next day", f"THE SAME? NEXT {_UNIT}", _next),
    form("next day", "NEXT unit=UNIT", _next),
    form("the next morning", "EARLY? THE (NEXT|FOLLOWING|back=PREVIOUS) (part=DAYPART|NIGHT)", _next_part),
    form("the night before", "THE (part=DAYPART|NIGHT) (back=BEFORE|AFTER)", _next_part),
    form("that night", "(THAT | THE SAME) SAME? (part=DAYPART|NIGHT)", _same_part),
    form("that same day", f"(THAT SAME? | THE SAME) {_UNIT}", _same),
    form(
        "later that month",
        f"(end=LATER|LATE|start=EARLIER|EARLY) (IN|DURING)? (that=THAT | THE) SAME? {_UNIT}",
        _within,
    ),
    form(
        "the end of the month",
        f"THE? (EARLY|LATE)? (start=START|middle=MIDDLE|end=END|PART|REST) OF (that=THAT | THE) SAME? {_UNIT}",
        _within,
    ),
    form("month's end", "unit=UNIT|YEARWORD APOSTROPHE POSSESSIVE end=END", _within),
    form(
        "the previous month by name",
        f"THE (back=PREVIOUS|ahead=FOLLOWING|NEXT) ({MONTH} | season=SEASON|MAYBESEASON)",
        _named,
    ),
    form("by this time", "(?<=BY|UNTIL|BEFORE|AFTER) (THIS|THAT) TIME", _this_time),
    form("that month by name", f"THAT SAME? ({MONTH} | season=SEASON|MAYBESEASON)", _named),
)
AFTER_A_TIME: tuple[Form, ...] = (
    form(
        "time and what it was",
        f"date=DATE (COMMA|DASH) (THE {_UNIT}|LENGTH) (AFTER|BEFORE|FOLLOWING) (?!DATE)",
        _apposition,
    ),
    form("so long after a time", "length=LENGTH (AFTER|FROM|back=BEFORE) date=DATE", _moved_from),
    form("the day after a time", f"THE {_UNIT} (AFTER|FOLLOWING|back=BEFORE) date=DATE", _next_to),
    form("so long later", "length=LENGTH (later=LATER|earlier=EARLIER)", _moved),
    form(
        "so long after that",
        "(?<!FOR)length=LENGTH (AFTER|back=BEFORE) that=THAT(?=OTHER|DOT|COMMA|BREAK)",
        _moved,
    ),
    form("so long after", "(?<!FOR)length=LENGTH (AFTER|FOLLOWING|back=BEFORE)", _moved),
    form("the day after", f"THE {_UNIT} (FOLLOWING|AFTER|before=BEFORE)", _next),
)
