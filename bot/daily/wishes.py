"""What managers type for a standing order, read: which order, times of day, days of the week, kinds of date. Pure."""

from __future__ import annotations

import re
from datetime import time

from bot.answers.answer import Refused
from storage.daily import EVERY_DAY, Subscription
from storage.folding import fold
from storage.model import Role

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr)?", re.IGNORECASE)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SETS = {
    "": EVERY_DAY,
    "every day": EVERY_DAY,
    "daily": EVERY_DAY,
    "all": EVERY_DAY,
    "weekdays": frozenset(range(1, 6)),
    "weekend": frozenset({6, 7}),
    "weekends": frozenset({6, 7}),
}
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


def weekdays_of(words: str) -> frozenset[int] | None:
    """Days of the week by their ISO numbers: `every day`, `weekdays`, `Mon, Wed and Friday`; None for anything else."""
    said = fold(words)
    if said in _SETS:
        return _SETS[said]
    named = [word for word in said.split() if word != "and"]
    found = frozenset(_DAYS.index(word[:3]) + 1 for word in named if _is_day(word))
    return found if len(named) == sum(map(_is_day, named)) and found else None


def kinds_of(words: str) -> tuple[str, ...] | None:
    """Kinds of date, in the order of their names; None where a word is none of them."""
    named = set(fold(words).split()) - {"and"}
    return tuple(sorted(named)) if named <= {kind.value for kind in KINDS} else None


def _is_day(word: str) -> bool:
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return any(name.startswith(word) and len(word) >= 3 for name in full) or word in {"tues", "thurs"}
