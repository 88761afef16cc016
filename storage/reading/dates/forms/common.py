"""What the forms share: the ways to write a day, a month, a year, and the making of readings."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.grammar import Hit, Made
from storage.reading.dates.readings import Anchor, Calendar, Inside, Offset, Reading, Sense
from storage.reading.dates.values import Unit, When

MONTH = "(month=MONTH|MAYBEMONTH|MONTHABROAD|abbr=MONTHABBR DOT?)"
DAY = "(day=DAY|ORDINAL|ORDINALWORD|SECOND)"
YEAR = "(year=YEAR | OPEN year2=YEAR doubt=QUERY? CLOSE | year3=SHORTYEAR)"
OF_YEAR = "COMMA? OF? THE? (that=THAT|SAME|this=THIS|CURRENT|PRESENT|last=LAST|PREVIOUS|next=NEXT|FOLLOWING) SAME? YEARWORD"
_NO_NOUN = frozenset(
    "the a an at and or to in on by of from with for was were is are has have had will would he she they it we i you but that which who "
    "when where while after before until since there then this these their his her its our my your no not i'd as if so all both about above "
    "across against along among around behind below beside between beyond despite during inside into near off onto opposite over through "
    "throughout toward towards under upon via within without because although though however also only already again".split()
)


def month_of(hit: Hit) -> int | None:
    """The month caught by `MONTH`."""
    return hit.number("month") or hit.number("abbr")


def year_of(hit: Hit) -> int | None:
    """The year caught by `YEAR`; two-digit years stay two-digit."""
    return next(
        (year for name in ("year", "year2", "year3", "two") if (year := hit.number(name)) is not None), None
    )


def made(
    hit: Hit, sense: Sense, *, kind: str = "DATE", how: str = "explicit", qualifier: str | None = None
) -> Made:
    """The token of a reading over the whole hit."""
    return Made(kind, Reading(start=hit.start, end=hit.end, sense=sense, how=how, qualifier=qualifier))


def dated(hit: Hit, when: When, *, how: str = "explicit", qualifier: str | None = None) -> Made | None:
    """The DATE token of a calendar time; None for a day that no calendar has."""
    return made(hit, Calendar(when), how=how, qualifier=qualifier) if when.possible else None


def reading(hit: Hit, name: str = "date") -> Reading | None:
    """The reading of the named token."""
    worth = hit.worth(name)
    return worth if isinstance(worth, Reading) else None


def widened(hit: Hit, inner: Reading, qualifier: str | None = None) -> Made:
    """The inner reading over the whole hit, with a further qualifier."""
    joined = (
        " ".join(filter(None, (inner.qualifier, qualifier))) if inner.qualifier != qualifier else qualifier
    )
    return Made("DATE", replace(inner, start=hit.start, end=hit.end, qualifier=joined or None))


def of_pointed_year(hit: Hit, when: When) -> Made | None:
    """A day, month or season of a year told by pointing, as caught by `OF_YEAR`: `25 July of that year`."""
    anchor = Anchor.STORY if hit.has("that") else Anchor.SPEECH
    count = -1 if hit.has("last") else 1 if hit.has("next") else 0
    sense = Inside(when, Offset(count, Unit.YEAR, anchor))
    return made(hit, sense, how="year pointed to") if when.possible else None


def noun_follows(text: str, end: int) -> bool:
    """Whether the number that ends there seems to count or name something: the 38th parallel, the 8th Army, 3.5 hectares."""
    follows = text[end : end + 16]
    word = follows.split()[0] if follows.split() else ""
    return follows[:1] == " " and word.rstrip(".,;:") not in _NO_NOUN and word[:1] not in "([-"


def single(inner: Reading | None) -> When | None:
    """The calendar time of a reading that is one and is no group."""
    if inner is None or inner.members or not isinstance(inner.sense, Calendar):
        return None
    return inner.sense.when
