"""/daily set: make a standing order, or change one. Everything is checked before anything is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.answers.answer import Answer, Found, Refused
from bot.answers.citing import STYLES
from bot.answers.standing import Arranged
from bot.commands.declaration import Command, Kind, Option, Place, Request
from bot.daily.wishes import KINDS, clock_of, kinds_of, weekdays_of, which
from bot.daily.zones import resolve
from bot.desk import Desk
from bot.strings import strings
from storage.memory.daily import BY_MANAGER, LONGEST_CATCH_UP, Content, Selection, Subscription, WhenEmpty
from storage.model import COMMON, own_library

MOST = 25
"""Posts of one server."""

HOUR = timedelta(hours=1)
MONDAY = frozenset({1})
"""When a weekly post comes, unless other days are named."""


async def answer(desk: Desk, request: Request) -> Answer[Arranged]:
    """Make or change an order, and show how it stands and its next three posts."""
    if request.place is None:
        return Refused("only_in_a_server")
    old = _old(await desk.daily.subscriptions.of_guild(request.place.guild), request.number("order"))
    if isinstance(old, Refused):
        return old
    zone = await _zone(desk, request)
    if isinstance(zone, Refused):
        return zone
    order = order_of(request, request.place, old, zone, desk.daily.clock())
    if isinstance(order, Refused):
        return order
    if desk.daily.sender is not None and not desk.daily.sender.takes_posts(order.channel):
        return Refused("not_a_channel")
    return Found(await _kept(desk, order, old))


def _old(orders: tuple[Subscription, ...], number: int | None) -> Subscription | Refused | None:
    """The order to change; None for a new one, for which there must be room."""
    if number is not None:
        return which(orders, number)
    return Refused("too_many_orders", {"count": len(orders)}) if len(orders) >= MOST else None


async def _zone(desk: Desk, request: Request) -> str | Refused | None:
    """The zone that was typed, None where none was."""
    words = request.text("zone")
    if words is None:
        return None
    # The names of all places are read at the first question, which takes longer than the event loop may wait.
    found = await desk.think(resolve, words)
    if isinstance(found, str):
        return found
    if not found:
        return Refused("not_a_zone", {"value": words})
    return Refused(
        "zone_unclear", {"value": words, "places": "; ".join(f"{p.city} ({p.zone})" for p in found)}
    )


async def _kept(desk: Desk, order: Subscription, old: Subscription | None) -> Arranged:
    if old is None:
        order = await desk.daily.subscriptions.add(order)
    else:
        await desk.daily.subscriptions.change(order)
    done = "made" if old is None else "changed"
    return Arranged(done, await desk.daily.standing(order), await desk.daily.preview(order))


def order_of(
    request: Request, place: Place, old: Subscription | None, zone: str | None, now: datetime
) -> Subscription | Refused:
    """The order as wished: every option that was given, over what stood before or stands by default."""
    clock = _read(request, "time", clock_of, "not_a_time")
    say = strings(request.locale)
    weekdays = _read(request, "days", lambda words: weekdays_of(words, say), "not_days")
    kinds = _read(request, "dates", kinds_of, "not_kinds_of_date")
    refused = next((found for found in (clock, weekdays, kinds) if isinstance(found, Refused)), None)
    if refused is not None:
        return refused
    role = request.number("role")
    if role == place.guild:
        return Refused("everyone_refused")
    if old is None and (clock is None or zone is None):
        return Refused("time_and_zone_needed")
    base = old or Subscription(
        id=0,
        guild=place.guild,
        channel=place.channel,
        clock=clock,
        zone=zone or "",
        since=now,
        locale=place.locale,
        created_by=place.member,
    )
    given = {
        "channel": request.number("channel"),
        "clock": clock,
        "zone": zone,
        "weekdays": weekdays,
        "content": request.text("content"),
        "when_empty": request.text("empty"),
        "role": role,
        "style": request.text("style"),
        "thread": request.options.get("thread"),
        "pin": request.options.get("pin"),
        "window": HOUR * (request.number("window") or 0) or None,
    }
    wished = {name: value for name, value in given.items() if value is not None}
    order = replace(base, **wished, selection=_selection(request, base.selection, place, kinds))
    order = replace(order, content=Content(order.content), when_empty=WhenEmpty(order.when_empty))
    weekly = order.content is Content.WEEK and (old is None or old.content is not Content.WEEK)
    if weekly and weekdays is None:
        order = replace(order, weekdays=MONDAY)
    return _timed(order, old, now)


def _timed(order: Subscription, old: Subscription | None, now: datetime) -> Subscription:
    """A new time counts from now on: one that has just passed is not posted late. A new channel ends a refusal's pause."""
    if old is None:
        return order
    if (order.clock, order.zone, order.weekdays) != (old.clock, old.zone, old.weekdays):
        order = replace(order, since=now)
    if order.pause is not None and order.pause.reason != BY_MANAGER and order.channel != old.channel:
        order = replace(order, pause=None)
    return order


def _selection(request: Request, base: Selection, place: Place, kinds: tuple[str, ...] | None) -> Selection:
    libraries = {"common": (COMMON,), "server": (own_library(place.guild),), "both": ()}
    given: dict[str, Any] = {
        "libraries": libraries.get(request.text("library") or ""),
        "archive": request.text("archive"),
        "person": request.text("person"),
        "earliest": request.number("from"),
        "latest": request.number("to"),
        "roles": kinds,
    }
    return replace(base, **{name: value for name, value in given.items() if value is not None})


def _read(request: Request, name: str, read: Callable[[str], Any], refusal: str) -> Any:
    """What an option's words mean; None where it was not given, Refused where they mean nothing."""
    words = request.text(name)
    if words is None:
        return None
    found = read(words)
    return Refused(refusal, {"value": words, "choices": ", ".join(sorted(KINDS))}) if found is None else found


DAILY_SET = Command(
    "daily set",
    answer,
    (
        Option("time"),
        Option("zone", Kind.ZONE),
        Option("channel", Kind.CHANNEL),
        Option("days"),
        Option("content", choices=tuple(Content)),
        Option("empty", choices=tuple(WhenEmpty)),
        Option("role", Kind.ROLE),
        Option("thread", Kind.BOOLEAN),
        Option("pin", Kind.BOOLEAN),
        Option("style", choices=STYLES),
        Option("library", choices=("common", "server", "both")),
        Option("archive"),
        Option("person"),
        Option("from", Kind.INTEGER, least=-3000, most=3000),
        Option("to", Kind.INTEGER, least=-3000, most=3000),
        Option("dates"),
        Option("window", Kind.INTEGER, least=1, most=LONGEST_CATCH_UP // HOUR),
        Option("order", Kind.SUBSCRIPTION),
    ),
    private=True,
    managers=True,
)
