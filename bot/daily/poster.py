"""Posts one date of one subscription exactly once, or writes down why not.

Claim, send, complete: the date is claimed in the ledger before anything is sent, sent with a nonce made from it,
and completed with the message's id. A claim that has no end (the process died, the answer was lost) is settled:

1. The channel is read back to a message older than every try. The marker in the post's buttons says whether it
   stands there. If so, the claim is completed; if not, it is sent again, with the same nonce, so that a request
   that was still under way at Discord does not make a second message. For the same reason a try stays in doubt
   after such a look: the channel is read before every further try.
2. Where the channel cannot be read, the post is sent again only by the process that sent it first, and only within
   `NONCE_MEMORY` of its first try: Discord remembers nonces for minutes. A new process cannot know how much time
   has really passed, since the clock may have been changed.
3. Where neither is possible until the window ends, the row says `uncertain` and nothing is sent: a channel that
   can be read never loses a post, and no channel gets one twice.

A post that comes late without a claim is looked for as well: the store may have been restored from a backup.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.answers.edition import Edition
from bot.daily.endings import completed, deleted, lateness, later, over, refused, unsaid
from bot.daily.schedule import Due
from bot.daily.sending import (
    Arrived,
    Deleted,
    Doubtful,
    Editor,
    Look,
    Pace,
    Parcel,
    Refusal,
    Sender,
    Unseeable,
    Unseen,
    Withheld,
)
from storage.memory.daily import Excerpt, Pause, Posting, State, Subscription
from storage.memory.postings import Postings
from storage.memory.subscriptions import Subscriptions

log = logging.getLogger("opis.daily")

NONCE_MEMORY = timedelta(seconds=60)
"""Discord promises "a few minutes"; a second try without a look relies on one."""

PROMPT = timedelta(minutes=5)
"""A post that is later than this says so, and is looked for before it is sent."""

RESTS = (2.0, 8.0)
"""Seconds before the second and the third try; after that it is the next ticks' turn."""


class Began(NamedTuple):
    """When the first try was made, by the clock that cannot be set and by the one that runs through sleep."""

    steady: float
    wall: datetime


class Poster:
    """Sends posts and settles claims. Several may run at once for different dates, never two for the same.

    `posted` is told of each message that stands, and what it gives: of one that was found again its excerpt alone.
    """

    def __init__(
        self,
        subscriptions: Subscriptions,
        postings: Postings,
        editor: Editor,
        sender: Sender,
        *,
        clock: Callable[[], datetime],
        pace: Pace,
        rest: Callable[[float], Awaitable[object]],
        steady: Callable[[], float] = time.monotonic,
        posted: Callable[[Subscription, int, Edition | Excerpt | None], None] = lambda *_: None,
    ) -> None:
        self._subscriptions = subscriptions
        self._postings = postings
        self._editor = editor
        self._sender = sender
        self._clock = clock
        self._pace = pace
        self._rest = rest
        self._steady = steady
        self._posted = posted
        self._newest: int | None = None

    async def post(self, due: Due) -> Posting | None:
        """Post what is due. The row it ends in; None where the date was taken by someone else."""
        now = self._clock()
        row = Posting(
            subscription=due.subscription.id,
            day=due.day,
            due=due.at,
            state=State.CLAIMED,
            attempts=1,
            tried=now,
            again=now,
        )
        edition = await self._compose(due.subscription, row)
        if not isinstance(edition, Edition):
            return await self._claim(unsaid(row, edition, self._clock()))
        row = replace(row, unsure=True, after=await self._anchor(), excerpt=edition.excerpt)
        if await self._claim(row) is None:
            return None
        began = Began(self._steady(), now)
        if lateness(row, now, PROMPT):
            look = await self._look(row, due.subscription)
            if isinstance(look, Arrived):
                return await self._complete(row, due.subscription, look.message)
        row = await self._send(row, due.subscription, edition, doubt=False)
        return await self._persist(row, due.subscription, began)

    async def settle(self, row: Posting) -> Posting:
        """Bring a row without an end to its end, or one try further.

        The row is read anew: it may have come to its end since it was found open.
        """
        subscription = await self._subscriptions.get(row.subscription)
        row = await self._postings.one(row.subscription, row.day) or row
        if subscription is None or (row.state is not State.CLAIMED and not row.dressing):
            return row
        if row.state is State.POSTED:
            return await self._dress(row, subscription)
        return await self._try(row, subscription, blind=False)

    async def _persist(self, row: Posting, subscription: Subscription, began: Began) -> Posting:
        """Try again at once, a few times; what is open after that is left to later ticks."""
        for seconds in RESTS:
            if row.state is not State.CLAIMED:
                break
            await self._rest(seconds)
            steady = timedelta(seconds=self._steady() - began.steady)
            age = max(steady, abs(self._clock() - began.wall))
            row = await self._try(row, subscription, blind=age < NONCE_MEMORY)
        return row

    async def _try(self, row: Posting, subscription: Subscription, *, blind: bool) -> Posting:
        """Find out what became of the last try and, if it did not arrive, make another.

        `blind`: the nonce is young enough to send again without having read the channel.
        """
        absent = False
        if row.unsure:
            look = await self._look(row, subscription)
            match look:
                case Arrived(message):
                    return await self._complete(row, subscription, message)
                case Refusal():
                    return await self._refuse(row, subscription, look)
                case Unseeable(detail) if not blind:
                    return await self._postpone(replace(row, detail=detail), subscription)
            absent = isinstance(look, Unseen) and self._clock() - (row.tried or row.due) >= NONCE_MEMORY
        closed = over(replace(row, unsure=row.unsure and not absent), subscription, self._clock())
        if closed is not None:
            return await self._keep(closed)
        edition = await self._compose(subscription, row)
        if not isinstance(edition, Edition):
            return await self._keep(unsaid(row, edition, self._clock()))
        return await self._again(row, subscription, edition)

    async def _again(self, row: Posting, subscription: Subscription, edition: Edition) -> Posting:
        """Make another try. What was in doubt before stays so: a request under way may arrive after a look."""
        doubt, now = row.unsure, self._clock()
        row = replace(
            row, attempts=row.attempts + 1, unsure=True, tried=now, again=now, excerpt=edition.excerpt
        )
        if not await self._postings.amend(row):
            return replace(row, state=State.PAUSED, reason="removed")
        return await self._send(row, subscription, edition, doubt=doubt)

    async def _send(
        self, row: Posting, subscription: Subscription, edition: Edition, *, doubt: bool
    ) -> Posting:
        """Send, and write down what came of it. `doubt`: an earlier try may have arrived."""
        await self._pace.turn()
        parcel = Parcel(subscription, row.day, edition, lateness(row, self._clock(), PROMPT))
        outcome = await self._sender.send(parcel)
        match outcome:
            case Arrived(message):
                return await self._complete(row, subscription, message, edition)
            case Deleted():
                return await self._keep(deleted(row, self._clock()))
            case Refusal():
                return await self._refuse(replace(row, unsure=doubt), subscription, outcome)
            case Withheld(detail):
                row = replace(row, unsure=doubt, reason="withheld", detail=detail)
            case Doubtful(detail):
                row = replace(row, reason="answer-lost", detail=detail)
        return await self._keep(later(row, self._clock()))

    async def _complete(
        self, row: Posting, subscription: Subscription, message: int, edition: Edition | None = None
    ) -> Posting:
        self._newest = max(self._newest or 0, message)
        self._posted(subscription, message, edition or row.excerpt)
        done = await self._keep(completed(row, subscription, message, self._clock()))
        return await self._dress(done, subscription) if done.dressing else done

    async def _refuse(self, row: Posting, subscription: Subscription, refusal: Refusal) -> Posting:
        """Stop the subscription: Discord counts refusals, and blocks whoever goes on collecting them."""
        await self._subscriptions.pause(subscription.id, Pause(self._clock(), refusal.reason))
        return await self._keep(refused(row, refusal))

    async def _dress(self, row: Posting, subscription: Subscription) -> Posting:
        """Do what is still to be done to a message that stands; what is refused there is given up and noted."""
        earlier = await self._postings.latest(row.subscription, 8)
        before = next((p.message for p in earlier if p.day < row.day and p.message), None)
        for what in row.dressing:
            await self._pace.turn()
            outcome = await self._sender.dress(what, subscription, row.day, row.message or 0, before)
            rest = tuple(w for w in row.dressing if w != what)
            if isinstance(outcome, Arrived):
                row = replace(row, dressing=rest)
            elif isinstance(outcome, Refusal) or self._clock() >= row.due + subscription.window:
                row = replace(row, dressing=rest, reason=f"{what}-refused", detail=outcome.detail)
        return await self._keep(later(row, self._clock()) if row.dressing else replace(row, again=None))

    async def _compose(self, subscription: Subscription, row: Posting) -> Edition | str | None:
        """Compose the post. A fault must not stop the others: its name goes into the ledger, the rest into the log."""
        try:
            return await self._editor.compose(subscription, row.day, row.excerpt)
        except Exception as fault:
            log.exception("Composing %s failed", row.marker)
            return type(fault).__name__

    async def _look(self, row: Posting, subscription: Subscription) -> Look:
        await self._pace.turn()
        return await self._sender.find(subscription, row.day, row.after)

    async def _postpone(self, row: Posting, subscription: Subscription) -> Posting:
        now = self._clock()
        return await self._keep(over(row, subscription, now) or later(row, now))

    async def _anchor(self) -> int:
        """A message id that Discord gave before this moment: ids grow with Discord's own clock, not with ours."""
        if self._newest is None:
            self._newest = await self._postings.newest_message()
        return self._newest

    async def _claim(self, row: Posting) -> Posting | None:
        return row if await self._postings.claim(row) else None

    async def _keep(self, row: Posting) -> Posting:
        if not await self._postings.amend(row):
            log.warning("The row of %s was closed or removed meanwhile", row.marker)
        return row
