"""When a post is due: a pure function of the subscriptions, the ledger and the time. No store, no Discord, no clock.

One rule gives every moment: the first instant at which the clocks of the zone show the time or a later one. On
ordinary days that is the time itself; a time that the clocks skip in spring comes with the first moment after the
gap; one that they show twice in autumn comes with the first. A date that a zone skips altogether, as Samoa did when
it crossed the date line, is not due.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from storage.daily import Pause, State, Subscription

LOOK_BACK = timedelta(hours=36)
"""Every decision looks at least this far back: further than the longest window, the widest zone and a change of
the zone database can move a moment together. What is older has its row since an earlier decision."""

_WESTMOST = timedelta(hours=13)
_EASTMOST = timedelta(hours=16)
_DAY = timedelta(days=1)

Zones = Callable[[str], tzinfo | None]
Ledger = Mapping[tuple[int, date], State]


@dataclass(frozen=True, slots=True)
class Due:
    """A post to send now. `late` is how long after its moment."""

    subscription: Subscription
    day: date
    at: datetime
    late: timedelta


@dataclass(frozen=True, slots=True)
class Lapse:
    """A date that will have no post, and why: it goes into the ledger."""

    subscription: int
    day: date
    at: datetime
    state: State
    reason: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done now: posts in the order of their moments, and lapses to write down."""

    posts: tuple[Due, ...]
    lapses: tuple[Lapse, ...]


@lru_cache(maxsize=1024)
def zone_named(name: str) -> tzinfo | None:
    """The zone of an IANA name; None where the zone database does not know it (any more)."""
    try:
        return ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return None


@lru_cache(maxsize=65_536)
def moment(zone: tzinfo, day: date, clock: time) -> datetime | None:
    """The instant (UTC) of `clock` on `day`, or None where the zone has no such day."""
    if clock != time.min and moment(zone, day, time.min) is None:
        return None
    wall = datetime.combine(day, clock)
    at = _instant(wall, zone, fold=0)
    if _local(at, zone) != wall:
        at = _end_of_gap(wall, zone)
    return None if clock == time.min and _local(at, zone).date() != day else at


def _instant(wall: datetime, zone: tzinfo, *, fold: int) -> datetime:
    return wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)


def _local(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def _end_of_gap(wall: datetime, zone: tzinfo) -> datetime:
    """The first second at which the clocks show more than `wall`, which they skip."""
    before, after = sorted((_instant(wall, zone, fold=1), _instant(wall, zone, fold=0)))
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if _local(middle, zone) < wall:
            before = middle
        else:
            after = middle
    return after


def moments(zone: tzinfo, clock: time, since: datetime, until: datetime) -> tuple[tuple[date, datetime], ...]:
    """The dates whose moment lies after `since` and not after `until`, in order."""
    found = []
    day = (since - _WESTMOST).date()
    last = (until + _EASTMOST).date()
    while day <= last:
        noon = datetime.combine(day, clock, UTC)
        if noon - _EASTMOST <= until and noon + _WESTMOST + _DAY > since:
            at = moment(zone, day, clock)
            if at is not None and since < at <= until:
                found.append((day, at))
        day += _DAY
    return tuple(found)


def decide(
    subscriptions: Iterable[Subscription],
    ledger: Ledger,
    now: datetime,
    *,
    seen: datetime | None = None,
    zones: Zones = zone_named,
) -> Decision:
    """What is due at `now`, and which dates passed without a post.

    `seen`: up to when an earlier decision was carried out; after a long silence the dates since then get their
    rows. `ledger` holds the states of the dates since `horizon(now, seen)`. A row settles its date, except `missed`:
    a clock that ran ahead writes such rows, and when the time really comes the post comes with it.
    """
    since = horizon(now, seen)
    posts: list[Due] = []
    lapses: list[Lapse] = []
    for (name, clock), group in _by_time(subscriptions).items():
        zone = zones(name)
        open_dates = moments(zone or UTC, clock, since, now)
        if not open_dates:
            continue
        for subscription in group:
            if not subscription.since >= open_dates[-1][1]:
                _judge(subscription, open_dates, ledger, now, posts, lapses, known=zone is not None)
    posts.sort(key=lambda due: (due.at, due.subscription.id))
    return Decision(tuple(posts), tuple(lapses))


def horizon(now: datetime, seen: datetime | None) -> datetime:
    """How far back a decision at `now` looks; a clock that was set back does not shorten it."""
    return min(now, seen or now) - LOOK_BACK


def _by_time(subscriptions: Iterable[Subscription]) -> dict[tuple[str, time], list[Subscription]]:
    groups: dict[tuple[str, time], list[Subscription]] = {}
    for subscription in subscriptions:
        groups.setdefault((subscription.zone, subscription.clock), []).append(subscription)
    return groups


def _judge(
    subscription: Subscription,
    open_dates: tuple[tuple[date, datetime], ...],
    ledger: Ledger,
    now: datetime,
    posts: list[Due],
    lapses: list[Lapse],
    *,
    known: bool,
) -> None:
    """Judge each open date of one subscription; the newest may be posted, older ones only lapse."""
    for day, at in open_dates:
        state = ledger.get((subscription.id, day))
        if at <= subscription.since or day.isoweekday() not in subscription.weekdays:
            continue
        if state is not None and state is not State.MISSED:
            continue
        late = now - at
        reason = _hindrance(subscription.pause, late, subscription.window, known=known)
        if reason is None and day == open_dates[-1][0]:
            posts.append(Due(subscription, day, at, late))
        elif state is None:
            why, because = reason or (State.MISSED, "superseded")
            lapses.append(Lapse(subscription.id, day, at, why, because))


def _hindrance(
    pause: Pause | None, late: timedelta, window: timedelta, *, known: bool
) -> tuple[State, str] | None:
    if pause is not None:
        return State.PAUSED, pause.reason
    if not known:
        return State.FAILED, "zone-unknown"
    return (State.MISSED, "window-passed") if late >= window else None


def upcoming(
    subscription: Subscription, now: datetime, ledger: Ledger | None = None, *, zones: Zones = zone_named
) -> Iterator[tuple[date, datetime]]:
    """The next posts, without end: date and moment. Dates that the ledger has settled are passed over.

    Nothing comes for a paused subscription, an unknown zone, or no day of the week.
    """
    zone = zones(subscription.zone)
    if zone is None or subscription.pause is not None or not subscription.weekdays:
        return
    day = (now - _WESTMOST).date()
    while day < date.max:
        at = moment(zone, day, subscription.clock)
        settled = (ledger or {}).get((subscription.id, day), State.MISSED) is not State.MISSED
        wanted = day.isoweekday() in subscription.weekdays and not settled
        if at is not None and wanted and at > max(now, subscription.since):
            yield day, at
        day += _DAY


def local_day(subscription: Subscription, now: datetime, *, zones: Zones = zone_named) -> date | None:
    """The date that the clocks of the subscription's zone show; None where the zone is unknown."""
    zone = zones(subscription.zone)
    return None if zone is None else now.astimezone(zone).date()
