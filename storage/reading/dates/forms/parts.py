"""Parts of a time: the end of June, early 1950, mid-July, the first half of 1951, the third quarter, about 1900."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.forms.common import made, reading, single, widened
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Calendar, Inside, Length, Offset, Portion, Reading
from storage.reading.dates.values import Unit, When

_QUALIFIERS = (
    ("start", "beginning"), ("start2", "beginning"), ("middle", "middle"), ("end", "end"), ("end2", "end"), ("circa", "about"),
)  # fmt: skip


def _part(hit: Hit) -> Made | None:
    inner = reading(hit)
    if inner is None or inner.members:
        return None
    for name, qualifier in _QUALIFIERS:
        if hit.has(name):
            return widened(hit, _approximate(inner) if name == "circa" else inner, qualifier)
    return widened(hit, inner)


def _approximate(inner: Reading) -> Reading:
    if not isinstance(inner.sense, Calendar) or inner.sense.when.clock:
        return inner
    return replace(inner, sense=replace(inner.sense, when=replace(inner.sense.when, approximate=True)))


def _half(hit: Hit) -> Made | None:
    """Halves and quarters of a year have values of their own; halves of shorter times are qualifiers."""
    inner, which = reading(hit), hit.number("nth") or (2 if hit.has("latter") else 1)
    when = single(inner)
    unit = hit.worth("unit")
    if inner is None or which > 4 or (unit is not None and unit is not Unit.QUARTER):
        return None
    if when is None or when.unit is not Unit.YEAR:
        return widened(hit, inner, "first half" if which == 1 else "second half") if unit is None else None
    part = f"Q{which}" if unit else f"H{which}"
    return made(hit, Calendar(replace(when, part=part)), how=inner.how)


def _quarter(hit: Hit) -> Made | None:
    which = hit.number("nth") or 0
    if hit.worth("unit") is not Unit.QUARTER or not 1 <= which <= 4:
        return None
    return made(hit, Calendar(When(part=f"Q{which}")), how="quarter")


def _of_counted(hit: Hit) -> Made | None:
    """`the third quarter of last year`, `the first half of the year`."""
    outer, which = reading(hit), hit.number("nth") or (2 if hit.has("latter") else 1)
    if outer is None or not isinstance(outer.sense, Offset) or outer.sense.unit is not Unit.YEAR or which > 4:
        return None
    if hit.has("unit") and hit.worth("unit") is not Unit.QUARTER:
        return None
    part = f"H{which}" if hit.has("half") else f"Q{which}"
    return made(hit, Inside(When(part=part), outer.sense), how=outer.how)


def _portion(hit: Hit) -> Made | None:
    """`the second week of June`, `the first day of the month`."""
    inner, unit = reading(hit), hit.worth("unit")
    if inner is None or inner.members or not isinstance(unit, Unit) or unit is Unit.QUARTER:
        return None
    nth = -1 if hit.has("last") else hit.number("nth") or 1
    if hit.text[slice(*hit.span("unit"))].endswith("s"):  # the first days of May
        return widened(hit, inner, "end" if nth < 0 else "beginning") if abs(nth) == 1 else None
    return made(hit, Portion(nth, Length(1, unit), inner), how=inner.how)


def _lengthy_portion(hit: Hit) -> Made | None:
    """`the last week of June`, `the first two days of May`; days without a number are the beginning or end."""
    inner, length = reading(hit), reading(hit, "length")
    if inner is None or inner.members or length is None or length.qualifier not in {"first", "last"}:
        return None
    last = length.qualifier == "last"
    if not isinstance(length.sense, Length) or length.sense.count is None:
        return widened(hit, inner, "end" if last else "beginning")
    return made(hit, Portion(-1 if last else 1, length.sense, inner), how=inner.how)


_LIMITS = {
    "by": "by",
    "until": "until",
    "since": "since",
    "before": "before",
    "after": "after",
    "between": "between",
}


def _limited(hit: Hit) -> Made | None:
    """The preposition limits the time but is no part of its words: by 1 June, until the end of May."""
    inner = reading(hit)
    limit = next((word for name, word in _LIMITS.items() if hit.has(name)), None)
    if inner is None or limit is None:
        return None
    qualifier = (
        f"{limit} the {inner.qualifier}" if inner.qualifier in {"beginning", "middle", "end"} else limit
    )
    members = tuple(replace(member, qualifier=qualifier) for member in inner.members)
    return Made("DATE", replace(inner, qualifier=qualifier, members=members))


_INNER = "THE? date=DATE"
FORMS: tuple[Form, ...] = (
    form(
        "portion of a time", "THE? (nth=ORDINALWORD|SECOND|last=LAST) unit=UNIT OF THE? date=DATE", _portion
    ),
    form("lengthy portion of a time", "length=LENGTH OF THE? date=DATE", _lengthy_portion),
    form(
        "half or quarter of a time",
        "THE? (nth=ORDINAL|ORDINALWORD|SECOND|latter=LATE) (HALF|unit=UNIT) (OF|IN)? THE? date=DATE",
        _half,
    ),
    form(
        "quarter of a counted year",
        "THE? (nth=ORDINALWORD|SECOND|latter=LATE) (half=HALF|unit=UNIT) COMMA? OF? date=DATE",
        _of_counted,
    ),
    form("quarter", "THE? (nth=ORDINAL|ORDINALWORD|SECOND) DASH? unit=UNIT", _quarter),
    form(
        "part of a time",
        f"THE? (start=START | (start2=EARLY) PART | middle=MIDDLE | end=END | (end2=LATE) PART) OF {_INNER}",
        _part,
    ),
    form("rest of a time", f"THE (REST|PART) OF {_INNER}", _part),
    form("early in a time", f"THE? (start=EARLY|middle=MID|end=LATE|LATER) DASH? (IN|ON)? {_INNER}", _part),
    form("about a time", "(circa=CIRCA) DOT? date=DATE", _part),
)
QUALIFIED: tuple[Form, ...] = (
    form(
        "limit of a time",
        "(by=BY|until=UNTIL|since=SINCE|before=BEFORE|after=AFTER|between=BETWEEN) THE? date=DATE",
        _limited,
    ),
)
