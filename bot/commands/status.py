"""/status: for a server's managers: missing permissions, the next posts, the last faults."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Refused
from bot.answers.desk_status import DeskStatus
from bot.commands.declaration import Command, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[DeskStatus]:
    """How the desk stands in this server and channel."""
    place = request.place
    if place is None:
        return Refused("only_in_a_server")
    orders = await desk.daily.subscriptions.of_guild(place.guild)
    standings = [await desk.daily.standing(order, last=1) for order in orders]
    return Found(
        DeskStatus(
            place.lacking,
            tuple(
                (s.subscription.id, s.subscription.channel, s.coming.at if s.coming else None)
                for s in standings
            ),
            tuple((f.command, f.at, f.reference) for f in desk.health.faults(place.guild)),
            desk.health.milliseconds(),
        )
    )


STATUS = Command("status", answer, private=True, managers=True, personal=True)
