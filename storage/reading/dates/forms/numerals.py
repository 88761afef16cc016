"""Numbers in words: twenty-five, two hundred, the twenty-first; how many is what lengths of time are made of."""

from __future__ import annotations

from storage.reading.dates.grammar import Form, Hit, Made, form


def _tens(hit: Hit) -> Made:
    return Made("COUNT", (hit.number("tens") or 0) + (hit.number("ones") or 0))


def _hundreds(hit: Hit) -> Made:
    return Made("COUNT", (hit.number("many") or 1) * (hit.number("hundred") or 100))


def _ordinal(hit: Hit) -> Made:
    return Made("ORDINALWORD", (hit.number("tens") or 0) + (hit.number("ones") or 0))


def _one(hit: Hit) -> Made:
    return Made("COUNT", hit.number("one"))


FORMS: tuple[Form, ...] = (
    form("ordinal in words", "tens=TENS DASH? (ones=ORDINALWORD|SECOND)", _ordinal),
    form("tens in words", "tens=TENS DASH? ones=CARDINAL", _tens),
    form("hundreds in words", "A? (many=CARDINAL|TENS|COUNT)? hundred=HUNDRED", _hundreds),
    form("tens alone", "tens=TENS", _tens),
    form("one to nineteen", "one=CARDINAL", _one),
)
