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

from storage.memory.daily import State, Subscription

LOOK_BACK = timedelta(hours=36)
"""Every decision looks at least this far back: further than the longest window, the widest zone and a change of
the zone database can move a moment together. What is older has its row since an earlier decision."""

AHEAD = timedelta(minutes=5)
"""Clocks are put right by so much without having been wrong."""

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


def moment(zone: tzinfo, day: date, clock: time) -> datetime | None:
    """The instant (UTC) of `clock` on `day`, or None where the zone has no such day."""
    held = _day_of(zone, day)
    if held is None:
        return None
    begins, plain = held
    if plain:
        return begins + timedelta(hours=clock.hour, minutes=clock.minute)
    return _first_instant(datetime.combine(day, clock), zone)


@lru_cache(maxsize=16_384)
def _day_of(zone: tzinfo, day: date) -> tuple[datetime, bool] | None:
    """When the day begins, and whether it is a plain one, of 24 hours; None where the zone has no such day."""
    midnight = datetime.combine(day, time.min)
    begins = _first_instant(midnight, zone)
    if _local(begins, zone).date() != day:
        return None
    return begins, _first_instant(midnight + _DAY, zone) - begins == _DAY


def _first_instant(wall: datetime, zone: tzinfo) -> datetime:
    """The first instant at which the clocks of the zone show `wall`, or where they skip it, more than that."""
    at = _instant(wall, zone, fold=0)
    return at if _local(at, zone) == wall else _end_of_gap(wall, zone)


def _instant(wall: datetime, zone: tzinfo, *, fold: int) -> datetime:
    return wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)


def _local(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def _end_of_gap(wall: datetime, zone: tzinfo) -> datetime:
    """The first second after the clocks skip `wall`."""
    before, after = sorted((_instant(wall, zone, fold=1), _instant(wall, zone, fold=0)))
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if _local(middle, zone) < wall:
            before = middle
        else:
            after = middle
    return after


def _days(zone: tzinfo, since: datetime, until: datetime) -> tuple[date, ...]:
    """The days that may hold a moment between `since` and `until`; a moment may wait for a gap into the next day."""
    first = since.astimezone(zone).date() - _DAY
    count = (until.astimezone(zone).date() - first).days + 1
    return tuple(day for n in range(count) if _day_of(zone, day := first + n * _DAY))


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
    for name, times in _by_zone(subscriptions).items():
        known = zones(name)
        zone = known or UTC
        for subscription, day in _unsettled(times, ledger, zone, since, now):
            at = moment(zone, day, subscription.clock)
            if at is None or not max(since, _since(subscription, now)) < at <= now:
                continue
            reason = _hindrance(subscription, at, now) if known else (State.FAILED, "zone-unknown")
            if reason is None:
                posts.append(Due(subscription, day, at, now - at))
            elif reason[0] is not State.MISSED or (subscription.id, day) not in ledger:
                lapses.append(Lapse(subscription.id, day, at, *reason))
    posts.sort(key=lambda due: (due.at, due.subscription.id))
    return Decision(tuple(posts), tuple(lapses))


def horizon(now: datetime, seen: datetime | None) -> datetime:
    """How far back a decision at `now` looks; a clock that was set back does not shorten it."""
    return min(now, seen or now) - LOOK_BACK


Times = dict[int, list[Subscription]]


def _by_zone(subscriptions: Iterable[Subscription]) -> dict[str, Times]:
    """The subscriptions of each zone by the second of the day."""
    zones: dict[str, Times] = {}
    for subscription in subscriptions:
        clock = subscription.clock
        times = zones.setdefault(subscription.zone, {})
        times.setdefault(clock.hour * 3600 + clock.minute * 60, []).append(subscription)
    return zones


def _unsettled(
    times: Times, ledger: Ledger, zone: tzinfo, since: datetime, now: datetime
) -> Iterator[tuple[Subscription, date]]:
    """The subscriptions and days that may be due and are not settled: a sieve that need not be fine, but fast."""
    for day in _days(zone, since, now):
        earliest, latest = _span(zone, day, since, now)
        weekday = day.isoweekday()
        for second, group in times.items():
            if not earliest < second <= latest:
                continue
            for subscription in group:
                state = ledger.get((subscription.id, day))
                settled = state is not None and state is not State.MISSED
                if not settled and weekday in subscription.weekdays:
                    yield subscription, day


def _span(zone: tzinfo, day: date, since: datetime, now: datetime) -> tuple[float, float]:
    """Between which seconds of the day a moment would lie between `since` and `now`: any, on a day that is not plain."""
    held = _day_of(zone, day)
    if held is None or not held[1]:
        return float("-inf"), float("inf")
    return (since - held[0]).total_seconds(), (now - held[0]).total_seconds()


def _hindrance(subscription: Subscription, at: datetime, now: datetime) -> tuple[State, str] | None:
    """Why a date that is open has no post; None where it is to be posted."""
    if subscription.pause is not None:
        return State.PAUSED, subscription.pause.reason
    return (State.MISSED, "window-passed") if now - at >= subscription.window else None


def upcoming(
    subscription: Subscription, now: datetime, ledger: Ledger | None = None, *, zones: Zones = zone_named
) -> Iterator[tuple[date, datetime]]:
    """The next posts, without end: date and moment. Dates that the ledger has settled are passed over.

    Nothing comes for a paused subscription, an unknown zone, or no day of the week.
    """
    zone = zones(subscription.zone)
    if zone is None or subscription.pause is not None or not subscription.weekdays:
        return
    day = now.astimezone(zone).date() - _DAY
    while day < date.max - _DAY:
        at = moment(zone, day, subscription.clock)
        settled = (ledger or {}).get((subscription.id, day), State.MISSED) is not State.MISSED
        wanted = day.isoweekday() in subscription.weekdays and not settled
        if at is not None and wanted and at > max(now, _since(subscription, now)):
            yield day, at
        day += _DAY


def _since(subscription: Subscription, now: datetime) -> datetime:
    """When the subscription began; a beginning that lies ahead was written by a clock that ran ahead, and is none."""
    return subscription.since if subscription.since <= now + AHEAD else now - LOOK_BACK


def local_day(subscription: Subscription, now: datetime, *, zones: Zones = zone_named) -> date | None:
    """The date that the clocks of the subscription's zone show; None where the zone is unknown."""
    zone = zones(subscription.zone)
    return None if zone is None else now.astimezone(zone).date()
