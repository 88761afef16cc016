"""Lengths of time: 16 days, a three-day visit, several hours, the past two years; and what recurs: daily, every week."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.forms.common import made, reading
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Fixed, Length, Link
from storage.reading.dates.values import Unit

ANY_UNIT = "unit=UNIT|YEARWORD|CLOCKUNIT"
_COUNT = "count=DAY|TWODIGITS|NUMBER|YEAR|COUNT|DOTTED"
_ABOUT = "(CIRCA|ONLY)?"
_RECURRING = {Unit.DAY: "P1D", Unit.WEEK: "P1W", Unit.MONTH: "P1M", Unit.YEAR: "P1Y", Unit.QUARTER: "P1Q"}


def timex_of(length: Length) -> str:
    """The TIMEX3 value of a length: `P3D`, `PT2H`, `PXM`."""
    count = "X" if length.count is None else f"{length.count:g}"
    clock = "T" if length.unit in {Unit.HOUR, Unit.MINUTE, Unit.SECOND} else ""
    return f"P{clock}{count}{'M' if length.unit is Unit.MINUTE else length.unit.value}"


def _length(hit: Hit, count: float | None) -> Made | None:
    unit = hit.worth("unit")
    return (
        made(hit, Length(count, unit), kind="LENGTH", how="length of time")
        if isinstance(unit, Unit)
        else None
    )


def _counted(hit: Hit) -> Made | None:
    worth = hit.worth("count")
    if hit.has("other") and " " in hit.text[slice(*hit.span("other"))].strip():
        return None
    if hit.worth("unit") is Unit.QUARTER and _is_fraction(hit):
        return None
    count = float(worth) if isinstance(worth, int | str) else None
    return None if count is None else _length(hit, count)


def _is_fraction(hit: Hit) -> bool:
    return hit.text.startswith((" of ", " the "), hit.end) or "-" in hit.text[hit.start : hit.end]


def _and_a_half(hit: Hit) -> Made | None:
    return _length(hit, (hit.number("count") or 1) + 0.5)


def _half(hit: Hit) -> Made | None:
    if hit.worth("unit") is Unit.HOUR:
        return made(hit, Length(30, Unit.MINUTE), kind="LENGTH", how="length of time")
    return _length(hit, 0.5)


def _few(hit: Hit) -> Made | None:
    if hit.has("other") and " " in hit.text[slice(*hit.span("other"))].strip():
        return None
    return _length(hit, None)


def _fortnight(hit: Hit) -> Made:
    return made(hit, Length(2, Unit.WEEK), kind="LENGTH", how="length of time")


def _couple(hit: Hit) -> Made | None:
    return _length(hit, 2)


def _a_unit(hit: Hit) -> Made | None:
    if hit.text[hit.start : hit.end].endswith("s"):  # `a months-long siege`
        return None
    if hit.worth("unit") is Unit.QUARTER or (
        hit.has("other") and " " in hit.text[slice(*hit.span("other"))].strip()
    ):
        return None
    return _length(hit, 1)


def _unit_long(hit: Hit) -> Made | None:
    return _length(hit, None if hit.text[slice(*hit.span("unit"))].endswith("s") else 1)


def _plural(hit: Hit) -> Made | None:
    if hit.worth("unit") is Unit.QUARTER:  # army quarters, three quarters of a city
        return None
    if hit.worth("unit") is Unit.MINUTE and hit.text.startswith(
        (" of ", " from "), hit.end
    ):  # the minutes of a meeting
        return None
    return _length(hit, None) if hit.text[hit.start : hit.end].endswith("s") else None


def _either(hit: Hit) -> Made | None:
    """`ten or fifteen years`: two lengths that share their unit."""
    right, count = reading(hit, "length"), hit.number("count")
    if right is None or count is None or not isinstance(right.sense, Length):
        return None
    left = replace(
        right, start=hit.start, end=hit.span("count")[1], sense=replace(right.sense, count=float(count))
    )
    whole = replace(right, start=hit.start, members=(left, right), link=Link.EITHER)
    return Made("VAGUE", whole)


def _modified(hit: Hit) -> Made | None:
    """`the past two years`, `the next few days`, `the first ten months`: which, but a length all the same."""
    length = reading(hit, "length")
    if length is None:
        return None
    qualifier = next((name for name in ("last", "next", "first") if hit.has(name)), None)
    return Made("LENGTH", replace(length, start=hit.start, end=hit.end, qualifier=qualifier))


def _the_past(hit: Hit) -> Made | None:
    """`the past year` is a year long; `last year` is a year."""
    unit = hit.worth("unit")
    if unit is Unit.DAY or not isinstance(unit, Unit):
        return None
    return made(hit, Length(1, unit), kind="LENGTH", how="length of time", qualifier="last")


def _often(hit: Hit) -> Made:
    return made(hit, Fixed(str(hit.worth("often"))), kind="VAGUE", how="recurring")


def _every(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    value = _RECURRING.get(unit) if isinstance(unit, Unit) else None
    return made(hit, Fixed(value), kind="VAGUE", how="recurring") if value else None


def _every_named(hit: Hit) -> Made | None:
    weekday, month = hit.number("weekday"), hit.number("month")
    season = hit.worth("season")
    value = f"XXXX-WXX-{weekday}" if weekday else f"XXXX-{month:02d}" if month else f"XXXX-{season}"
    return made(hit, Fixed(value), kind="VAGUE", how="recurring")


FORMS: tuple[Form, ...] = (
    form("weekdays", "weekday=WEEKDAYS", _every_named),
    form("every named", "EVERY (weekday=WEEKDAY|month=MONTH|MAYBEMONTH|season=SEASON)", _every_named),
    form("every unit", "(EVERY|PER|SLASH) unit=UNIT|YEARWORD", _every),
    form("often", "often=OFTEN", _often),
    form("count and a half", f"{_ABOUT} {_COUNT} AND A? HALF DASH? {ANY_UNIT}", _and_a_half),
    form("unit and a half", f"A? {ANY_UNIT} DASH? AND DASH? A DASH? HALF", _and_a_half),
    form("half a unit", f"{_ABOUT} (HALF A | A HALF | HALF DASH) {ANY_UNIT}", _half),
    form("a few units", f"{_ABOUT} A? FEW (other=OTHER)? {ANY_UNIT}", _few),
    form("a fortnight", "(A | THIS|THE (LAST|PAST|NEXT|FOLLOWING)?)? FORTNIGHT", _fortnight),
    form("a couple", f"{_ABOUT} A? COUPLE OF? {ANY_UNIT}", _couple),
    form(
        "counted units",
        f"{_ABOUT} {_COUNT} DASH? (other=OTHER)? {ANY_UNIT} (DASH? LONG)? (DASH? OLD | OF AGE)?",
        _counted,
    ),
    form("a unit", f"{_ABOUT} A (other=OTHER)? {ANY_UNIT}", _a_unit),
    form("unit long", f"{ANY_UNIT} DASH LONG", _unit_long),
    form("plural units", f"{ANY_UNIT}(?!AGO|YEAR|DATE)", _plural),
    form(
        "the past units",
        "(THE|THIS) (last=LAST|PAST|PREVIOUS|next=NEXT|FOLLOWING) length=LENGTH",
        _modified,
    ),
    form("first units", "THE? (first=ORDINALWORD|SECOND|LATE|SAME) length=LENGTH", _modified),
    form("the past unit", "THE (LAST|PAST) unit=UNIT|YEARWORD", _the_past),
    form(
        "ten or fifteen years",
        "(THE (LAST|PAST|NEXT|FOLLOWING))? count=DAY|TWODIGITS|NUMBER|COUNT (OR|TO|DASH | COMMA AND) length=LENGTH",
        _either,
    ),
)
