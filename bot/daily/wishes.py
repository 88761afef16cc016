"""What managers type for a standing order, read: which order, times of day, days of the week, kinds of date. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from bot.answers.answer import Refused
from bot.rendering.calendar_words import conjunction, weekday_names
from bot.strings import ENGLISH, Strings, strings
from storage.folding import fold
from storage.memory.daily import EVERY_DAY, Subscription
from storage.model import Role

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr)?", re.IGNORECASE)
_SETS = {
    "days-all": EVERY_DAY,
    "days-weekdays": frozenset(range(1, 6)),
    "days-weekend": frozenset({6, 7}),
}
"""By the messages that name them."""
_ALSO = {"": EVERY_DAY, "daily": EVERY_DAY, "all": EVERY_DAY, "weekends": frozenset({6, 7})}
_BETWEEN = re.compile(r"[\s,;.、，；・]+")
KINDS = frozenset({Role.DATED, Role.SENT, Role.RECEIVED, Role.EVENT})
"""The kinds of date that are an occasion."""


def which(orders: tuple[Subscription, ...], number: int | None) -> Subscription | Refused:
    """The order that is meant: the one of that number, or the server's only one."""
    if number is not None or not orders:
        named = next((order for order in orders if order.id == number), None)
        return named or Refused("no_such_order", {"value": number or ""})
    if len(orders) == 1:
        return orders[0]
    return Refused("which_order", {"count": len(orders), "orders": ", ".join(f"#{o.id}" for o in orders)})


def clock_of(words: str) -> time | None:
    """A time of day: `08:00`, `8`, `8.30`, `8 pm`; None for anything else."""
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def weekdays_of(words: str, say: Strings) -> frozenset[int] | None:
    """Days of the week by their ISO numbers, in English or the reader's language; None for anything else.

    `every day`, `weekdays`, `Mon, Wed and Friday`, `пн и ср`, `月水金`.
    """
    said = fold(words)
    for spoken in (say, strings(ENGLISH)):
        named = {fold(spoken.say(key)): days for key, days in _SETS.items()} | _ALSO
        found = named.get(said) or _days_named(words, spoken)
        if found:
            return found
    return None


def _days_named(words: str, say: Strings) -> frozenset[int] | None:
    """The days that are named one after another; None where a word is no day."""
    days = {fold(name): day for name, day in weekday_names(say)}
    between = {"", fold(conjunction(say))}
    parts = [part for part in _BETWEEN.split(words) if fold(part) not in between]
    # Single signs, as Japanese and Korean have for days, need nothing between them.
    parts = [sign for part in parts for sign in ([part] if _day(part, days) else part)]
    found = [_day(part, days) for part in parts]
    return frozenset(day for day in found if day) if found and all(found) else None


def _day(word: str, days: Mapping[str, int]) -> int | None:
    """The day a word names: whole, or by its beginning where that is three letters or more and means one day."""
    said = fold(word)
    if said in days:
        return days[said]
    begun = {day for name, day in days.items() if len(said) >= 3 and name.startswith(said)}
    return begun.pop() if len(begun) == 1 else None


def kinds_of(words: str) -> tuple[str, ...] | None:
    """Kinds of date, in the order of their names; None where a word is none of them."""
    named = set(fold(words).split()) - {"and"}
    return tuple(sorted(named)) if named <= {kind.value for kind in KINDS} else None
