"""/daily status, preview, now, pause, resume, remove: what became of a server's standing orders, and what is to come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from bot.answers.answer import Answer, Found, Refused
from bot.answers.standing import AboutPost, Arranged, PostedNow, Preview, Standings
from bot.commands.declaration import Command, Handler, Kind, Option, Request
from bot.daily.wishes import which
from bot.desk import Desk
from storage.memory.daily import BY_MANAGER, Pause, Subscription

_ORDER = (Option("order", Kind.SUBSCRIPTION),)


def _about_one(act: Callable[[Desk, Subscription], Awaitable[Answer[Any]]]) -> Handler:
    """The handler of a subcommand that is about one order."""

    async def answer(desk: Desk, request: Request) -> Answer[Any]:
        if request.place is None:
            return Refused("only_in_a_server")
        orders = await desk.daily.subscriptions.of_guild(request.place.guild)
        order = which(orders, request.number("order"))
        return order if isinstance(order, Refused) else await act(desk, order)

    return answer


async def status(desk: Desk, request: Request) -> Answer[Standings]:
    """How each order of the server stands, or the one named."""
    if request.place is None:
        return Refused("only_in_a_server")
    orders = await desk.daily.subscriptions.of_guild(request.place.guild)
    number = request.number("order")
    if number is not None:
        named = which(orders, number)
        if isinstance(named, Refused):
            return named
        orders = (named,)
    return Found(Standings(tuple([await desk.daily.standing(order) for order in orders])))


async def preview(desk: Desk, order: Subscription) -> Answer[Preview]:
    """The next three posts as they will look."""
    return Found(Preview(order, await desk.daily.preview(order)))


async def now(desk: Desk, order: Subscription) -> Answer[PostedNow]:
    """Post today's post at once; it takes the place of the scheduled one."""
    posted = await desk.daily.post_now(order)
    return Refused("cannot_post_now", {"zone": order.zone}) if posted is None else Found(posted)


async def pause(desk: Desk, order: Subscription) -> Answer[Arranged]:
    """Stop an order until it is resumed."""
    await desk.daily.subscriptions.pause(order.id, Pause(desk.daily.clock(), BY_MANAGER, told=True))
    return await _arranged(desk, "paused", order)


async def resume(desk: Desk, order: Subscription) -> Answer[Arranged]:
    """Let an order come again."""
    await desk.daily.subscriptions.resume(order.id)
    return await _arranged(desk, "resumed", order)


async def remove(desk: Desk, order: Subscription) -> Answer[Arranged]:
    """Remove an order and its part of the ledger."""
    standing = await desk.daily.standing(order)
    await desk.daily.subscriptions.remove(order.id)
    return Found(Arranged("removed", standing))


async def about(desk: Desk, request: Request) -> Answer[AboutPost]:
    """What became of the post whose button was pressed; only in the server it was made for."""
    number, _, day = (request.text("posting") or "").removeprefix("d").partition("-")
    if request.place is None or not number.isdecimal():
        return Refused("no_such_posting")
    order = await desk.daily.subscriptions.get(int(number), guild=request.place.guild)
    if order is None or order.guild != request.place.guild:
        return Refused("no_such_posting")
    row = await desk.daily.postings.one(order.id, date.fromisoformat(day))
    return Refused("no_such_posting") if row is None else Found(AboutPost(order, row))


async def _arranged(desk: Desk, done: str, order: Subscription) -> Answer[Arranged]:
    changed = await desk.daily.subscriptions.get(order.id)
    return Found(Arranged(done, await desk.daily.standing(changed or order)))


def _managers(name: str, handler: Handler) -> Command:
    return Command(f"daily {name}", handler, _ORDER, private=True, managers=True)


DAILY: tuple[Command, ...] = (
    _managers("status", status),
    _managers("preview", _about_one(preview)),
    _managers("now", _about_one(now)),
    _managers("pause", _about_one(pause)),
    _managers("resume", _about_one(resume)),
    _managers("remove", _about_one(remove)),
    Command("daily about", about, (Option("posting", required=True),), private=True, pressed=True),
)
