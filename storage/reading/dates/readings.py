"""What words say of a time before it is known which time: a day without its year, three days later, now.

A `Reading` stands between finding and resolving. It carries the sense of the words and how they qualify it;
it never carries a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storage.model import Span
from storage.reading.dates.values import Unit, When


class Anchor(StrEnum):
    """What words are counted from: the time of speaking, or the time the story has reached."""

    SPEECH = "speech"
    STORY = "story"


class Link(StrEnum):
    """How the members of a pair belong together: from one to the other, both, or one of the two."""

    RANGE = "range"
    BOTH = "both"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar time as far as the words give it."""

    when: When


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from an anchor: yesterday, last year, three days later. `count` None: a few, many."""

    count: int | None
    unit: Unit
    anchor: Anchor
    clock: str | None = None
    from_day: When | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """A day or month of a time that is itself told from an anchor: the 24th instant, September of last year."""

    when: When
    of: Offset


@dataclass(frozen=True, slots=True)
class Fixed:
    """A TIMEX3 value that no calendar places: a duration, a recurrence, the present."""

    timex: str


Sense = Calendar | Offset | Inside | Fixed


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Words that name a time, and their sense.

    members    the single times of a pair (then `sense` is that of the last)
    how        which kind of form was recognised, for the reader of `DatedMention.resolved`
    """

    start: int
    end: int
    sense: Sense
    qualifier: str | None = None
    how: str = "explicit"
    confidence: float = 1.0
    members: tuple[Reading, ...] = ()
    link: Link | None = None
    whole: Span | None = None
