"""Feasts that name a day: Christmas Eve 1949, New Year's Day, Easter Sunday 1950."""

from __future__ import annotations

from storage.reading.dates.calendar_days import shifted
from storage.reading.dates.forms.common import YEAR, dated, year_of
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.values import Unit, When


def _new_year(hit: Hit) -> Made | None:
    eve = hit.has("eve")
    return dated(hit, When(year=year_of(hit), month=12 if eve else 1, day=31 if eve else 1), how="feast day")


def _easter(hit: Hit) -> Made | None:
    """Easter without its year names a season of the church rather than a day."""
    year = year_of(hit)
    return None if year is None or year < 1583 else dated(hit, easter(year), how="feast day")


_FIXED = {
    "May": (5, 1), "Bastille": (7, 14), "Armistice": (11, 11), "Veterans": (11, 11), "Boxing": (12, 26), "Women's": (3, 8),
    "Valentine's": (2, 14), "Halloween": (10, 31),
}  # fmt: skip
_FROM_EASTER = {"Good": -2, "Easter": 1, "Whit": 49}


def _feast(hit: Hit) -> Made | None:
    """`May Day`, `Good Friday 1950`; a feast that moves with Easter needs its year."""
    name, year = str(hit.worth("feast")).removesuffix(" Day").rstrip("'"), year_of(hit)
    if name in _FIXED:
        month, day = _FIXED[name]
        return dated(hit, When(year=year, month=month, day=day), how="feast day")
    if year is None or year < 1583:
        return None
    moved = shifted(easter(year), _FROM_EASTER[name.split()[0].removesuffix("sunday")], Unit.DAY)
    return dated(hit, moved, how="feast day") if moved else None


def easter(year: int) -> When:
    """Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, *divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return When(year=year, month=month, day=day + 1)


def _christmas(hit: Hit) -> Made | None:
    if hit.before(6) == "White ":
        return None
    return dated(hit, When(year=year_of(hit), month=12, day=24 if hit.has("eve") else 25), how="feast day")


FORMS: tuple[Form, ...] = (
    form("feast", f"feast=FEAST COMMA? {YEAR}?", _feast),
    form("New Year", f"NEW YEARWORD APOSTROPHE POSSESSIVE? (eve=EVE | UNIT) COMMA? {YEAR}?", _new_year),
    form("Easter", f"EASTER (UNIT|WEEKDAY)? COMMA? {YEAR}?", _easter),
    form("Christmas", f"CHRISTMAS (eve=EVE | UNIT)? COMMA? {YEAR}?", _christmas),
)
