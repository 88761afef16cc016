"""Words for a time that no calendar places: now, recently, 16 days, the next few days."""

from __future__ import annotations

from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Fixed, Reading
from storage.reading.dates.values import Unit


def _fixed(hit: Hit, timex: str) -> Made:
    return Made("VAGUE", Reading(start=hit.start, end=hit.end, sense=Fixed(timex), how="vague"))


def _now(hit: Hit) -> Made:
    return _fixed(hit, "PRESENT_REF")


def _recently(hit: Hit) -> Made:
    return _fixed(hit, "PAST_REF")


def _units(hit: Hit) -> Made | None:
    unit = hit.worth("unit")
    if not isinstance(unit, Unit):
        return None
    count = hit.number("count")
    return Made(
        "DURATION",
        Reading(start=hit.start, end=hit.end, sense=Fixed(f"P{count or 'X'}{unit.value}"), how="duration"),
    )


FORMS: tuple[Form, ...] = (
    form("now", "NOW", _now),
    form("recently", "RECENTLY", _recently),
    form("counted units", "(THE|A)? (NEXT|LAST)? (count=DAY|CARDINAL|NUMBER|FEW) unit=UNIT|YEARWORD", _units),
)
