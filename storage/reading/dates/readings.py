"""What words say of a time before it is known which time: a day without its year, three days later, now.

A `Reading` stands between finding and resolving. It carries the sense of the words and how they qualify it,
and never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storage.reading.dates.values import Unit, When


class Anchor(StrEnum):
    """What words are counted from: the time of speaking, or the time the story has reached."""

    SPEECH = "the time of speaking"
    STORY = "the time before it in the text"


class Link(StrEnum):
    """How the members of a group belong together: from one to the other, all of them, or one of them."""

    RANGE = "range"
    ALL = "group"
    EITHER = "choice"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar time as far as the words give it.

    other    the other reading of figures whose order is open: 09/10/50
    toward   -1 or 1 where the words point back or forward: last September, next June
    """

    when: When
    other: When | None = None
    toward: int = 0


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday 1 to Sunday 7; `weeks` off where the words say so (next Friday)."""

    number: int
    toward: int = 0
    clock: str | None = None
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """So much time: `count` None is a few or many. `years`, `months` in `unit`s of the calendar."""

    count: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from an anchor: yesterday, last year, three days later, two weeks after 8 June.

    `by_number`: a decade later is ten years on; the next decade is a decade. `of_event`: counted from what happened,
    not from a date: three months before the liberation.
    """

    count: float | None
    unit: Unit
    anchor: Anchor
    clock: str | None = None
    origin: Reading | None = None
    ahead: bool = True
    by_number: bool = False
    of_event: bool = False


@dataclass(frozen=True, slots=True)
class Inside:
    """A day, month or season of a time told from an anchor: the 24th instant, September of last year."""

    when: When
    of: Offset


@dataclass(frozen=True, slots=True)
class Portion:
    """The first or last so many units of another time: the last week of June, the first three days of 1950.

    `nth` counts from 1 at the beginning and from -1 at the end.
    """

    nth: int
    length: Length
    of: Reading


@dataclass(frozen=True, slots=True)
class Same:
    """The time told just before, whatever its grain: by this time."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A TIMEX3 value that no calendar places: a recurrence, the present.

    `of_stories`: the word places something only in a story; in a report "former" is part of a title.
    """

    timex: str
    of_stories: bool = False


Sense = Calendar | Weekday | Length | Offset | Inside | Portion | Same | Fixed


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Words that name a time, and their sense.

    how      what was recognised, for the reader of `DatedMention.resolved`
    members  the single times of a range or group, in their order, with `link`
    """

    start: int
    end: int
    sense: Sense
    qualifier: str | None = None
    how: str = "explicit"
    confidence: float = 1.0
    members: tuple[Reading, ...] = ()
    link: Link | None = None
