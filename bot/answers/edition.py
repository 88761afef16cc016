"""What a post says, before anybody draws it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from storage.memory.daily import Excerpt

if TYPE_CHECKING:  # whoever sends posts need not load what reads documents
    from bot.answers.timeline import Event
    from bot.answers.today import Item


class Kind(StrEnum):
    """The forms of a post: words of one document, a word about an empty day, or what a week or month holds."""

    EXCERPT = "excerpt"
    NOTE = "note"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry of a week: the day it falls on, and the item."""

    day: date
    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The post of one date.

    item        the document and its words, for an excerpt; `excerpt` says where they stand
    leap        the item belongs to 29 February and is shown on the 28th, because the year has no 29th
    jubilee     how many years ago, where that is a round number, else None
    lines       the entries of a week, in the order of its days
    events      what is known to the month only, in order of time
    others      how many further items the archive has for the day
    """

    kind: Kind
    day: date
    item: Item | None = None
    excerpt: Excerpt | None = None
    leap: bool = False
    jubilee: int | None = None
    lines: tuple[Line, ...] = ()
    events: tuple[Event, ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """An edition on its way to a channel.

    marker      its name on Discord, which a button carries: see `storage.memory.daily.marker`
    late        how long after its time it comes; nothing where it is on time
    role        the role to ping, or None
    """

    edition: Edition
    marker: str
    late: timedelta = timedelta(0)
    role: int | None = None
