"""Days and months as the reader's language writes them, by the rules of CLDR."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names

from bot.strings import ENGLISH, Strings

_OF_NO_COUNTRY = "en_150"
"""English that names no country puts the day before the month, as the archives do: 29 March 2026."""
_LEAP_YEAR = 2000


def long_date(day: date, say: Strings) -> str:
    """A day in full: `29 March 2026`, `2026年3月29日`."""
    return str(format_date(day, "long", locale=_locale(say)))


def short_date(day: date, say: Strings) -> str:
    """A day in little room: `30 Jun 1950`."""
    return str(format_skeleton("yMMMd", day, locale=_locale(say)))


def short_month(day: date, say: Strings) -> str:
    """A month and its year in little room: `Jun 1950`."""
    return str(format_skeleton("yMMM", day, locale=_locale(say)))


def day_of_year(month: int, day: int, say: Strings) -> str:
    """A day of any year, 29 February too: `29 September`."""
    return str(format_skeleton("MMMMd", date(_LEAP_YEAR, month, day), locale=_locale(say)))


def month_name(month: int, say: Strings) -> str:
    """A month that stands alone, in the form that languages with cases give it there."""
    return str(get_month_names("wide", "stand-alone", _locale(say))[month])


def weekday_name(weekday: int, say: Strings) -> str:
    """The short name of a day of the week, 1 to 7 from Monday."""
    return str(get_day_names("abbreviated", "stand-alone", _locale(say))[weekday - 1])


def spelt_out(written: str, say: Strings) -> str:
    """A day, a month or a day of any year in ISO's form as the language writes it; anything else as it is."""
    numbers = [int(part) for part in written.split("-") if part.isdecimal()]
    match numbers, len(written):
        case [year, month, day], 10:
            return long_date(date(year, month, day), say)
        case [year, month], 7:
            return str(format_skeleton("yMMMM", date(year, month, 1), locale=_locale(say)))
        case [month, day], 5:
            return day_of_year(month, day, say)
    return written


def weekday_names(say: Strings) -> Iterator[tuple[str, int]]:
    """Every name a day of the week goes by, long and short, with its number, 1 to 7 from Monday."""
    for width in ("wide", "abbreviated", "short"):
        yield from ((name, day + 1) for day, name in get_day_names(width, "format", _locale(say)).items())


def conjunction(say: Strings) -> str:
    """The word between two names: `and`; empty where the language sets a mark instead."""
    return str(_locale(say).list_patterns["standard"]["2"]).format("", "").strip()


def _locale(say: Strings) -> Locale:
    return Locale.parse(_OF_NO_COUNTRY if say.locale == ENGLISH else say.locale.replace("-", "_"))
