"""Days and months as the reader's language writes them, by the rules of CLDR."""

from __future__ import annotations

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


def _locale(say: Strings) -> Locale:
    return Locale.parse(_OF_NO_COUNTRY if say.locale == ENGLISH else say.locale.replace("-", "_"))
