"""Words for a time that no calendar places: now, recently, the future."""

from __future__ import annotations

from storage.reading.dates.forms.common import made
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Fixed


def _vague(hit: Hit, value: str) -> Made:
    return made(hit, Fixed(value), kind="VAGUE", how="vague")


def _present(hit: Hit) -> Made:
    return _vague(hit, "PRESENT_REF")


def _past(hit: Hit) -> Made:
    return _vague(hit, "PAST_REF")


def _former(hit: Hit) -> Made | None:
    follows = hit.text[hit.end : hit.end + 14].split()
    if hit.before(4).lower() == "the " and (
        not follows or follows[0].lower() in _NO_NOUN or hit.text[hit.end] != " "
    ):
        return None  # the first of two
    return made(hit, Fixed("PAST_REF", of_stories=True), kind="VAGUE", how="vague")


_NO_NOUN = frozenset("a an the was were is are had has and or to of by in with at on conference".split())


def _future(hit: Hit) -> Made:
    return _vague(hit, "FUTURE_REF")


def _part_of_day(hit: Hit) -> Made:
    """`at night`, `afternoon tea`: of no day in particular."""
    return _vague(hit, f"XXXX-XX-XXT{hit.worth('part')}")


FORMS: tuple[Form, ...] = (
    form("the time being", "THE TIME BEING", _present),
    form("to date", "TO DATEWORD", _present),
    form("present-day", "(PRESENT|MODERN) DASH? UNIT", _present),
    form("at present", "AT PRESENT", _present),
    form("at the moment", "(?<=AT) THE PRESENT? MOMENT", _present),
    form("the present", "(?<=THE) PRESENT (?=OTHER)", _present),
    form("night", "(part=NIGHT) (DASH TIME)?", _part_of_day),
    form("part of the day", "(part=DAYPART)", _part_of_day),
    form("now", "NOW", _present),
    form("current", "CURRENT(?!OF)", _present),
    form("recently", "RECENT LENGTH?", _past),
    form("the past", "THE PAST", _past),
    form("former", "FORMER", _former),
    form("the future", "THE? FUTURE", _future),
)
