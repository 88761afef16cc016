"""What managers are told about standing orders: what became of them, what comes next, what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.answers.edition import Edition
from storage.memory.daily import Posting, Subscription


@dataclass(frozen=True, slots=True)
class Coming:
    """A post to come: its date, its moment, and what it would say today; None for a day of silence."""

    day: date
    at: datetime
    edition: Edition | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a subscription stands.

    last        its last dates in the ledger, newest first: what happened and why
    coming      the next post, None where none will come
    lacking     permissions that the bot lacks in the channel, by Discord's names
    """

    subscription: Subscription
    last: tuple[Posting, ...] = ()
    coming: Coming | None = None
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standings:
    """The standing orders of a server."""

    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Arranged:
    """A standing order was `made`, `changed`, `paused`, `resumed` or `removed`, and how it stands now."""

    done: str
    standing: Standing
    preview: tuple[Coming, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The next posts of a subscription, as they would look."""

    subscription: Subscription
    coming: tuple[Coming, ...]


@dataclass(frozen=True, slots=True)
class PostedNow:
    """What came of posting today's post at once."""

    subscription: Subscription
    posting: Posting
    before: bool


@dataclass(frozen=True, slots=True)
class AboutPost:
    """A post of the past: its row and the order it came from."""

    subscription: Subscription
    posting: Posting
