"""/onthisdate: what the archive holds for a day of the year, day-precise and with the reason."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.citing import cite
from bot.answers.today import OnThisDate, days_of, occasions, on_this_date
from bot.commands.dates import month_day
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.model import Document

DOCUMENTS = 25
"""The most documents that are fetched for one day."""


async def answer(desk: Desk, request: Request) -> Answer[OnThisDate]:
    """What falls on the day asked for, today where none was."""
    words = request.text("date") or ""
    day = month_day(words, request.today)
    if day is None:
        return Refused("not_a_day", {"value": words})
    days = (day,) if isinstance(day, tuple) else days_of(day)
    mentions = await desk.archive.chronology.on_day(request.scope, days)
    documents: dict[str, Document] = {}
    held = await desk.think(occasions, day, mentions)
    for id_ in held[:DOCUMENTS]:
        document = await desk.archive.documents.get(request.scope, id_)
        if document is not None:
            documents[id_] = document
    found = await desk.think(on_this_date, day, mentions, documents)
    if not found.items:
        return Missing(found.date.removeprefix("--"), "date")
    items = tuple(
        replace(i, citation=_cited(documents[i.document]))
        for i in found.items[: request.number("limit") or 5]
    )
    return Found(replace(found, items=items))


def _cited(document: Document) -> str:
    return cite(document.record, document=document.id).text


ONTHISDATE = Command(
    "onthisdate",
    answer,
    (Option("date", Kind.DATE), Option("limit", Kind.INTEGER, least=1, most=25)),
    lasting=True,
)
