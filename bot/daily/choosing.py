"""Which of a day's candidates is posted, and which documents a subscription draws on. Pure: no store, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.answers.today import Item, Why
from storage.daily import Excerpt, Selection
from storage.extents import calendar_day, extent
from storage.folding import fold
from storage.model import Document

READABLE = range(15, 120)
"""Words of an excerpt that reads well in a chat."""

History = Mapping[tuple[str, str, int], date]
"""When passages were last posted: library, document, passage (0 outside the passages)."""

_ATTESTED = {Why.PLANNED: 1, Why.CONDITIONAL: 2}


def choose(items: Iterable[Item], documents: Mapping[str, Document], history: History) -> Item | None:
    """The item posted longest ago, or never; of equals the best attested, then the most readable one.

    So no excerpt comes again before all others of its day have come. What happened, and what a document states of
    itself, is better attested than a plan, and a plan better than a condition. The rest is the order of `Why` and
    of the documents' ids, so that the choice is the same every time.
    """

    def order(item: Item) -> tuple[object, ...]:
        library = documents[item.document].library
        last = history.get((library, item.document, item.passage or 0), date.min)
        return last, _ATTESTED.get(item.why, 0), _unreadable(item), _WHYS[item.why], item.document, item.start

    return min(items, key=order, default=None)


def same(items: Iterable[Item], excerpt: Excerpt) -> Item | None:
    """The item that was chosen before: the same words, or at least the same document."""
    own = [item for item in items if item.document == excerpt.document]
    return next((item for item in own if item.start == excerpt.start), own[0] if own else None)


def excerpt_of(item: Item, documents: Mapping[str, Document]) -> Excerpt:
    """Where the item's words stand, as the ledger keeps it."""
    library = documents[item.document].library
    return Excerpt(library, item.document, item.passage or 0, item.start, item.end)


def jubilee(years: int | None) -> int | None:
    """The number of years where it is a round one: tens and quarters of centuries."""
    return years if years and (years % 10 == 0 or years % 25 == 0) else None


def is_leap(item: Item, day: date) -> bool:
    """Whether the item belongs to 29 February and `day` is the 28th of a year that has no 29th."""
    covered = extent(item.edtf)
    return (
        (day.month, day.day) == (2, 28) and covered is not None and calendar_day(covered.first)[1:] == (2, 29)
    )


def wanted(item: Item, document: Document, selection: Selection) -> bool:
    """Whether the subscription draws on this item: its kind of date, its year, its archive, its persons."""
    return (
        (not selection.roles or item.role in selection.roles)
        and (selection.earliest is None or item.year >= selection.earliest)
        and (selection.latest is None or item.year <= selection.latest)
        and _holds(_archives(document), selection.archive)
        and _holds(_persons(document), selection.person)
    )


def _unreadable(item: Item) -> int:
    count = len(item.text.split())
    return max(READABLE.start - count, count - READABLE.stop, 0)


_WHYS = {why: place for place, why in enumerate(Why)}


def _holds(names: Iterable[str], wish: str | None) -> bool:
    """Whether one of the names holds all words of the wish, however they are spelt and cased."""
    if not wish:
        return True
    words = set(fold(wish).split())
    return any(words <= set(fold(name).split()) for name in names)


def _archives(document: Document) -> Iterable[str]:
    record = document.record
    marks = (name for mark in record.shelfmarks for name in (mark.text, mark.archive))
    return filter(None, (*marks, record.repository, record.collection))


def _persons(document: Document) -> Iterable[str]:
    record = document.record
    named = (written for name in document.names for written in (name.text, name.name))
    return filter(None, (record.sender, record.recipient, *record.people, *named))
