"""/cite: a document's citation, in the archive's own form or a style, with a place in the original."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answers.answer import Answer, Found, Refused
from bot.answers.citing import EXPORTS, STYLES, Citation, cite
from bot.commands.choosing import chosen_card, kin_of
from bot.commands.dates import month_day
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[Citation]:
    """The citation of the document chosen."""
    found = await chosen_card(desk, request)
    if not isinstance(found, Found):
        return found
    card = found.value
    accessed = request.text("accessed")
    day = month_day(accessed, request.today) if accessed else None
    if accessed and not isinstance(day, date):
        return Refused("not_a_date", {"value": accessed})
    made = cite(
        card.record,
        document=card.id,
        style=request.text("style") or request.style,
        locator=request.text("locator"),
        passage=request.number("passage"),
        abbreviate=request.flag("abbreviate", default=False),
        accessed=day if isinstance(day, date) else None,
    )
    return Found(replace(made, kin=await kin_of(desk, request, card)))


CITE = Command(
    "cite",
    answer,
    (
        Option("document", Kind.DOCUMENT, required=True),
        Option("style", choices=(*STYLES, *EXPORTS)),
        Option("locator"),
        Option("passage", Kind.INTEGER, least=1),
        Option("abbreviate", Kind.BOOLEAN),
        Option("accessed", Kind.DATE),
    ),
    lasting=True,
)
