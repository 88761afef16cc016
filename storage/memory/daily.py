"""The words of the daily post: what a channel asked for (`Subscription`) and what became of one date (`Posting`).

Frozen values, no SQL and no clock. Instants are aware and in UTC; a `day` is a date of the subscription's own zone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

EVERY_DAY = frozenset(range(1, 8))
"""The days of the week by their ISO numbers: Monday is 1, Sunday 7."""

CATCH_UP = timedelta(hours=6)
"""How late a post may come, unless a subscription says otherwise."""

LONGEST_CATCH_UP = timedelta(hours=12)
"""A window under half a day: two dates of one subscription are never open at once."""


BY_MANAGER = "manager"
"""The reason of a pause that a manager wished; every other one is a refusal's."""


class Content(StrEnum):
    """What is posted: one excerpt dated to the day, or what the coming week holds."""

    DAY = "day"
    WEEK = "week"


class WhenEmpty(StrEnum):
    """What to do on a day that the archive has nothing for."""

    SILENCE = "silence"
    NOTE = "note"
    WEEK = "week"
    MONTH = "month"


class State(StrEnum):
    """What became of a date.

    claimed    being sent; if its process died, nobody knows yet whether the message arrived
    posted     the message is in the channel, or was and has been deleted there
    empty      there was nothing to say, and silence was chosen
    missed     opis was not running, or not connected, from the time of the post to the end of the window
    paused     the subscription was paused at the time of the post
    refused    Discord said no for good: the channel is gone or the permission is
    failed     every try failed for the length of the window, and none reached the channel
    uncertain  a try may have reached the channel, which cannot be read; it is not posted again
    """

    CLAIMED = "claimed"
    POSTED = "posted"
    EMPTY = "empty"
    MISSED = "missed"
    PAUSED = "paused"
    REFUSED = "refused"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which documents and dates a subscription draws on; what is left empty does not narrow.

    libraries           ids of libraries, among those that the server sees
    archive, person     words of a shelfmark's or repository's name; of a name in the document
    earliest, latest    years, both included
    roles               kinds of date: `dated`, `sent`, `received`, `event`
    """

    libraries: tuple[str, ...] = ()
    archive: str | None = None
    person: str | None = None
    earliest: int | None = None
    latest: int | None = None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pause:
    """Why a subscription is silent: BY_MANAGER, or the refusal that stopped it. `told`: the managers know."""

    since: datetime
    reason: str
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A channel's standing order.

    clock       the time of the post by the clocks of `zone` (an IANA name), to the minute
    since       dates whose time came before this are not due: the moment of set-up, of a change, of resuming
    role        the role to ping, or None; never the role of everyone
    window      how late a missed post may still come
    """

    id: int
    guild: int
    channel: int
    clock: time
    zone: str
    since: datetime
    weekdays: frozenset[int] = EVERY_DAY
    content: Content = Content.DAY
    when_empty: WhenEmpty = WhenEmpty.SILENCE
    selection: Selection = field(default_factory=Selection)
    style: str = "archive"
    locale: str = "en"
    role: int | None = None
    thread: bool = False
    pin: bool = False
    window: timedelta = CATCH_UP
    pause: Pause | None = None
    created_by: int | None = None


@dataclass(frozen=True, slots=True, order=True)
class Excerpt:
    """Which words were posted: a stretch of a document's source (code points, end exclusive)."""

    library: str
    document: str
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A row of the ledger: one date of one subscription, and what became of it.

    due        when it was to be posted
    unsure     a try was made of which nobody knows whether it reached the channel
    after      a message id older than every try, where one was known: how far back to look for the message
    attempts   tries so far; `tried` the last one's time; `again` when to look at it next
    reason     why it is in its state: a key of the sentences, with the fault's own words in `detail`
    dressing   what is still to be done to the message after it stands: `thread`, `pin`
    """

    subscription: int
    day: date
    due: datetime
    state: State
    reason: str = ""
    detail: str = ""
    unsure: bool = False
    after: int = 0
    attempts: int = 0
    tried: datetime | None = None
    again: datetime | None = None
    message: int | None = None
    posted: datetime | None = None
    excerpt: Excerpt | None = None
    dressing: tuple[str, ...] = ()

    @property
    def marker(self) -> str:
        """The name of this post on Discord: its nonce (at most 25 characters), and a part of its buttons' ids."""
        return marker(self.subscription, self.day)


def marker(subscription: int, day: date) -> str:
    """The same for the same date of the same subscription, for ever: `d42-20260329`."""
    return f"d{subscription}-{day:%Y%m%d}"
