"""Numbers in words: twenty-five, two hundred, the twenty-first; how many is what lengths of time are made of."""

from __future__ import annotations

from storage.reading.dates.grammar import Form, Hit, Made, form


def _tens(hit: Hit) -> Made:
    return Made("COUNT", (hit.number("tens") or 0) + (hit.number("ones") or 0))


def _hundreds(hit: Hit) -> Made:
    return Made("COUNT", (hit.number("many") or 1) * (hit.number("hundred") or 100))


def _ordinal(hit: Hit) -> Made:
    return Made("ORDINALWORD", (hit.number("tens") or 0) + (hit.number("ones") or 0))


def _year(hit: Hit) -> Made | None:
    """`nineteen fifty`, `nineteen hundred and fifty-three`, as treaties and minutes spell years out."""
    century, ones = hit.number("century") or 0, _ones(hit)
    if not 17 <= century <= 19 or not (hit.has("tens") or ones > 9 or hit.has("hundred")):
        return None
    return Made("YEAR", century * 100 + (hit.number("tens") or 0) + ones)


def _year_of_thousands(hit: Hit) -> Made | None:
    """`one thousand nine hundred and fifty-three`."""
    if (hit.number("one"), hit.worth("thousand"), hit.worth("hundred")) != (1, 1000, 100):
        return None
    hundreds = hit.number("hundreds") or 0
    return Made("YEAR", 1000 + hundreds * 100 + (hit.number("tens") or 0) + _ones(hit))


def _ones(hit: Hit) -> int:
    return hit.number("ones") or hit.number("ones2") or 0


def _decade(hit: Hit) -> Made | None:
    """`the nineteen-thirties`."""
    century = hit.number("century") or 0
    return Made("DECADEWORD", century * 100 + (hit.number("decade") or 0)) if 17 <= century <= 19 else None


def _one(hit: Hit) -> Made:
    return Made("COUNT", hit.number("one"))


_BELOW_HUNDRED = "(tens=TENS DASH? (ones=CARDINAL)? | ones2=CARDINAL)"
FORMS: tuple[Form, ...] = (
    form(
        "year in thousands",
        f"one=CARDINAL thousand=HUNDRED AND? hundreds=CARDINAL hundred=HUNDRED AND? {_BELOW_HUNDRED}",
        _year_of_thousands,
    ),
    form(
        "year in words",
        f"century=CARDINAL DASH? (hundred=HUNDRED AND?)? {_BELOW_HUNDRED} (?!DASH|UNIT|YEARWORD|CLOCKUNIT)",
        _year,
    ),
    form("decade in words", "century=CARDINAL DASH? decade=DECADEWORD", _decade),
    form("ordinal in words", "tens=TENS DASH? (ones=ORDINALWORD|SECOND)", _ordinal),
    form("tens in words", "tens=TENS DASH? ones=CARDINAL", _tens),
    form("hundreds in words", "A? (many=CARDINAL|TENS|COUNT)? hundred=HUNDRED", _hundreds),
    form("tens alone", "tens=TENS", _tens),
    form("one to nineteen", "one=CARDINAL", _one),
)
