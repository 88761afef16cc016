"""/week and /month: what the archive holds for the coming week, and for the month where only the month is known."""

from __future__ import annotations

from datetime import date

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.edition import Edition
from bot.commands.dates import month_day
from bot.commands.declaration import Command, Kind, Option, Request
from bot.daily.editor import Wish
from bot.desk import Desk


async def week(desk: Desk, request: Request) -> Answer[Edition]:
    """One item for each of seven days, from the day asked for or today."""
    words = request.text("date") or ""
    day = _day(words, request)
    if day is None:
        return Refused("not_a_day", {"value": words})
    found = await desk.daily.editor.week(Wish(request.scope), day)
    return Missing(day.isoformat(), "week") if found is None else Found(found)


async def month(desk: Desk, request: Request) -> Answer[Edition]:
    """What fell in the month and to no known day of it."""
    words = request.text("date") or ""
    # A month named by itself is meant by its first day: `February`, `February 1951`, `1951-02`.
    first = (_day(words, request), *(_day(day, request) for day in (f"1 {words}", f"{words}-01") if words))
    day = next(filter(None, first), None)
    if day is None:
        return Refused("not_a_day", {"value": words})
    found = await desk.daily.editor.month(Wish(request.scope), day)
    return Missing(f"{day:%Y-%m}", "month") if found is None else Found(found)


def _day(words: str, request: Request) -> date | None:
    """The day asked for, in this year where it names none."""
    found = month_day(words, request.today)
    if found is None or isinstance(found, date):
        return found
    try:
        return request.today.replace(month=found.month, day=found.day)
    except ValueError:
        return None


WEEK = Command("week", week, (Option("date", Kind.DATE),))
MONTH = Command("month", month, (Option("date", Kind.DATE),))
