"""When countries gave up the Julian calendar: until then a date in their language may be Old Style.

Such a date is flagged and never converted.
"""

from __future__ import annotations

from datetime import date

from storage.reading.dates.calendar_days import first_day
from storage.reading.dates.values import When

_GREGORIAN_FROM = {
    "ru": date(1918, 2, 14),
    "bg": date(1916, 4, 14),
    "sr": date(1919, 1, 28),
    "ro": date(1919, 4, 14),
    "el": date(1923, 3, 1),
}
_NAMES = {"russian": "ru", "bulgarian": "bg", "serbian": "sr", "romanian": "ro", "greek": "el"}


def may_be_old_style(when: When | None, language: str | None) -> bool:
    """Whether a day written in the language lies before its country changed calendars; languages by code or name."""
    if when is None or when.day is None or not language:
        return False
    written = language.strip().lower()
    change = _GREGORIAN_FROM.get(_NAMES.get(written, written[:2]))
    day = first_day(when)
    return change is not None and day is not None and day < change
