"""How a time is written: EDTF for archives, TIMEX3 for those who score date readers; and EDTF read back.

It refuses to guess: an incomplete time has no EDTF. EDTF counts years astronomically (1 BC is 0000), TIMEX3 writes
`BC0001`.
"""

from __future__ import annotations

from storage.reading.dates.calendar_days import astronomical, next_year, week_days
from storage.reading.dates.values import HALVES, QUARTERS, SEASONS, When

_LAST_YEAR = 9999


def edtf_year(year: int) -> str:
    """Four digits, with a minus sign before Christ's birth."""
    counted = astronomical(year)
    return f"{counted:04d}" if counted >= 0 else f"-{-counted:04d}"


def edtf(when: When) -> str | None:
    """The EDTF of a complete date, level 0 to 2; None for an incomplete one and for parts of the day alone.

    EDTF has no doubtful hour: of a doubtful day the doubt is kept, and the hour is left to the words.
    """
    if when.year is None or not when.complete or not -_LAST_YEAR < when.year <= _LAST_YEAR:
        return None
    body = _edtf_body(when, when.year)
    if when.clock and ":" in when.clock and not when.uncertain:
        return f"{body}T{when.clock}{'' if when.clock.count(':') == 2 else ':00'}{_edtf_zone(when.zone)}"
    doubt = {(True, True): "%", (True, False): "~", (False, True): "?"}
    return body + doubt.get((when.approximate, when.uncertain), "")


def _edtf_zone(zone: str) -> str:
    return zone if zone in {"", "Z"} else f"{zone}:00" if len(zone) == 3 else zone


def _edtf_body(when: When, year: int) -> str:
    if when.week is not None and when.day is None:
        first, last = week_days(year, when.week, weekend=when.part == "WE")
        return f"{first.isoformat()}/{last.isoformat()}"
    if when.day is not None and when.month is not None:
        return f"{edtf_year(year)}-{when.month:02d}-{when.day:02d}"
    if when.month is not None:
        return f"{edtf_year(year)}-{when.month:02d}"
    if when.part == "WB":
        return f"{edtf_year(next_year(year, -1))}-12/{edtf_year(year)}-02"
    part = {**SEASONS, **QUARTERS, **HALVES}.get(when.part or "")
    if part:
        return f"{edtf_year(year)}-{part}"
    return _edtf_years(year, when.span)


def _edtf_years(year: int, span: int) -> str:
    if span == 1:
        return edtf_year(year)
    if year > 0:
        return f"{year:04d}"[: -len(str(span)) + 1] + "X" * (len(str(span)) - 1)
    if span == 100:
        return f"-{-year // 100:02d}XX"
    # EDTF has no digit-wise decade before Christ: 470s BC runs from 479 BC to 470 BC.
    return f"{edtf_year(year - span + 1)}/{edtf_year(year)}"


def timex(when: When) -> str:
    """The TIMEX3 value; unknown places are X (`XXXX-06-08`, `XXXX-XX-XXTNI`)."""
    body = _timex_body(when)
    if when.clock is None:
        return body
    if when.day is None and when.year is None and when.month is None:
        return f"XXXX-XX-XXT{when.clock}"
    if when.day is None and when.month is not None:
        body += "-XX"
    return f"{body}T{when.clock}{when.zone}"


def _timex_body(when: When) -> str:
    year = _timex_year(when)
    if when.week is not None and when.day is None:
        return f"{year}-W{when.week:02d}" + ("-WE" if when.part == "WE" else "")
    if when.day is not None:
        month = "XX" if when.month is None else f"{when.month:02d}"
        return f"{year}-{month}-{when.day:02d}"
    if when.month is not None:
        return f"{year}-{when.month:02d}"
    return f"{year}-{'WI' if when.part == 'WB' else when.part}" if when.part else year


def _timex_year(when: When) -> str:
    if when.year is None:
        return "XXXX"
    places = {1: 4, 10: 3, 100: 2}.get(when.span, 1)
    digits = f"{abs(when.year):04d}"[:places]
    return f"BC{digits}" if when.year < 0 else digits


def read_edtf(text: str) -> When | None:
    """The `When` of a plain EDTF day, month or year, as records carry it; the first of an interval."""
    first = text.split("/", maxsplit=1)[0].strip("[]{}.?~%")
    places = first.split("T", maxsplit=1)[0].lstrip("-").split("-")
    if not all(place.isdigit() for place in places) or len(places) > 3 or len(places[0]) != 4:
        return None
    year, month, day = ([int(place) for place in places] + [None, None])[:3]
    if year is None or not year or (month or 1) > 12:
        return None
    when = When(year=-year - 1 if first.startswith("-") else year, month=month, day=day)
    return when if when.possible else None
