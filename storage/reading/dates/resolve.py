"""Which time is meant: complete what the words leave out, from the document's date and from what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from storage.reading.dates.readings import Calendar, Fixed, Link, Reading
from storage.reading.dates.values import When, edtf, timex


@dataclass(frozen=True, slots=True)
class Resolved:
    """A reading and its values. `edtf` of a pair stands on its fuller member."""

    reading: Reading
    when: When | None
    edtf: str | None
    timex: str | None
    how: str
    whole: tuple[int, int] | None = None


def resolve(readings: Iterable[Reading], document: When | None) -> Iterator[Resolved]:
    """Resolve readings in the order of the text against the document's date."""
    for reading in readings:
        if reading.members:
            yield from _pair(reading, document)
        elif isinstance(reading.sense, Fixed):
            yield Resolved(reading, None, None, reading.sense.timex, reading.how)
        else:
            yield _single(reading, document)


def _single(reading: Reading, document: When | None) -> Resolved:
    when = reading.sense.when if isinstance(reading.sense, Calendar) else When()
    how = reading.how
    if when.year is not None and 0 <= when.year < 100:
        when = replace(when, year=_century(when.year, document))
        how = f"{how}, two-digit year"
    if when.year is None and document is not None and when.month is not None:
        when, how = replace(when, year=document.year), "year from document date"
    if not when.possible:
        when = replace(when, year=None)
    return Resolved(reading, when, edtf(when), timex(when), how)


def _century(year: int, document: When | None) -> int:
    """The two-digit year nearest to the document's, from 80 years before it to 20 after."""
    now = document.year if document and document.year else 1950
    return next(full for full in range(now - 80, now + 21) if full % 100 == year)


def _pair(reading: Reading, document: When | None) -> Iterator[Resolved]:
    left, right = (_single(member, document) for member in (*reading.members,))
    if left.edtf is None or right.edtf is None:
        yield left
        yield right
        return
    value = f"{left.edtf}/{right.edtf}" if reading.link is not Link.EITHER else f"[{left.edtf},{right.edtf}]"
    span = (reading.start, reading.end)
    width = [each.reading.end - each.reading.start for each in (left, right)]
    head = 0 if width[0] >= width[1] else 1
    for place, member in enumerate((left, right)):
        own = value if place == head else None
        yield replace(member, edtf=own, how=f"{member.how}, member of a {reading.link}", whole=span)
