"""What a run of the daily post came to: the channels compared with the ledger, and with what the calendar says was due."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bot.daily.schedule import moment
from bot.daily.ticker import KEPT
from storage.memory.daily import Posting, State, Subscription, marker
from storage.memory.postings import Postings


@dataclass
class Run:
    """What a run came to."""

    posts: int = 0
    doubles: int = 0
    missing: int = 0
    contradictions: int = 0
    unjustified: int = 0
    kills: int = 0
    states: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


def moments(zone: tzinfo, clock: time, since: datetime, until: datetime) -> list[tuple[date, datetime]]:
    """The dates whose moment lies after `since` and not after `until`, in order, each asked by itself."""
    days = [since.date() + timedelta(days=n) for n in range(-2, (until - since).days + 4)]
    dated = [(day, moment(zone, day, clock)) for day in days]
    return [(day, at) for day, at in dated if at is not None and since < at <= until]


async def judge(
    made: Sequence[Subscription],
    postings: Postings,
    arrived: Counter[str],
    *,
    ticks: Sequence[datetime],
    now: datetime,
) -> Run:
    """Compare what `arrived` (messages by their nonce) with the rows of the subscriptions `made`.

    `ticks` are the times at which the bot looked at the clock, in order.
    """
    unexplained = arrived.copy()
    run = Run(posts=arrived.total(), doubles=sum(count - 1 for count in arrived.values()))
    run.examples += [f"twice: {nonce}" for nonce, count in arrived.items() if count > 1][:5]
    for order in made:
        rows = {row.day: row for row in await postings.latest(order.id, 10_000)}
        _judge_absence(run, order, rows, ticks, now)
        for day, row in rows.items():
            run.states[row.state] += 1
            count = unexplained.pop(marker(order.id, day), 0)
            if not _agree(row, count, now):
                run.contradictions += 1
                run.examples.append(f"{count} messages but {row}")
    run.contradictions += len(unexplained)
    run.examples += [f"no row but a message: {nonce}" for nonce in unexplained][:5]
    return run


def _judge_absence(
    run: Run, order: Subscription, rows: dict[date, Posting], ticks: Sequence[datetime], now: datetime
) -> None:
    """Note the dates that passed without a row, and those missed although the bot looked at the clock in time."""
    idle = [row for row in rows.values() if _could_have(row, order, ticks)]
    run.unjustified += len(idle)
    run.examples += [f"missed in the bot's presence: {row}" for row in idle]
    remembered = max(order.since, now - KEPT + timedelta(days=2))
    for day, at in moments(ZoneInfo(order.zone), order.clock, remembered, now):
        if day.isoweekday() in order.weekdays and day not in rows:
            run.missing += 1
            run.examples.append(f"no row: {order} {day} {at}")


def _could_have(row: Posting, order: Subscription, ticks: Sequence[datetime]) -> bool:
    at = bisect_left(ticks, row.due)
    looked = at < len(ticks) and ticks[at] < row.due + order.window
    return row.state is State.MISSED and looked


def _agree(row: Posting, count: int, now: datetime) -> bool:
    """Whether the ledger tells the truth about the channel."""
    if row.state is State.POSTED:
        return count == 1
    if row.state is State.CLAIMED:
        return row.due > now - timedelta(hours=12)
    if row.unsure:
        return row.state in {State.UNCERTAIN, State.REFUSED} and count <= 1
    return count == 0 and bool(row.reason)
