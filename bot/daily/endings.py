"""How a row of the ledger goes on or ends: pure steps from row to row, taken by the poster and written by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.daily.sending import Refusal
from storage.memory.daily import Posting, State, Subscription

LONGEST_REST = timedelta(minutes=10)
"""Tries lie 2, 4, 8 minutes apart and then so many, until the window ends."""


def later(row: Posting, now: datetime) -> Posting:
    """The row as it is, to be looked at again after a rest that grows with its tries."""
    rest = min(timedelta(minutes=2 ** min(row.attempts, 10)), LONGEST_REST)
    return replace(row, again=now + rest)


def over(row: Posting, subscription: Subscription, now: datetime) -> Posting | None:
    """The row closed, where its window has ended or its subscription was paused meanwhile; None where it goes on.

    A row with a doubtful try never claims that nothing was posted.
    """
    ended = now >= row.due + subscription.window
    if not ended and subscription.pause is None:
        return None
    open_end = State.FAILED if ended else State.PAUSED
    reason = (row.reason or "cut-off") if ended or subscription.pause is None else subscription.pause.reason
    return replace(row, state=State.UNCERTAIN if row.unsure else open_end, reason=reason, again=None)


def completed(row: Posting, subscription: Subscription, message: int, now: datetime) -> Posting:
    """The row with its message, which may still have to be dressed; that is looked at again if it is not done now."""
    wishes = {"thread": subscription.thread, "pin": subscription.pin}
    dressing = tuple(what for what, wished in wishes.items() if wished)
    done = replace(row, state=State.POSTED, reason="", detail="", unsure=False, message=message, posted=now)
    done = replace(done, dressing=dressing)
    return later(done, now) if dressing else replace(done, again=None)


def unsaid(row: Posting, fault: str | None, now: datetime) -> Posting:
    """The row of a post that says nothing: because nothing falls on the day, or because composing it failed."""
    if fault is None:
        return replace(row, state=State.EMPTY, reason="nothing-falls", again=None)
    return later(replace(row, reason="composing-failed", detail=fault), now)


def deleted(row: Posting, now: datetime) -> Posting:
    """The row of a post that arrived and was taken away by somebody: it is not posted again."""
    return replace(row, state=State.POSTED, reason="deleted", detail="", unsure=False, posted=now, again=None)


def refused(row: Posting, refusal: Refusal) -> Posting:
    """The row of a post that Discord will never take."""
    return replace(row, state=State.REFUSED, reason=refusal.reason, detail=refusal.detail, again=None)


def lateness(row: Posting, now: datetime, prompt: timedelta) -> timedelta:
    """How late a post sent now is; nothing up to `prompt`."""
    late = now - row.due
    return late if late > prompt else timedelta(0)
