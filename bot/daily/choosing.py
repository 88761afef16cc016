"""Which of a day's candidates is posted, and which documents a subscription draws on. Pure: no store, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.answers.today import Item, Why
from storage.extents import Extent, calendar_day, extent
from storage.folding import fold
from storage.memory.daily import Excerpt, Selection
from storage.model import Document

READABLE = range(15, 120)
"""Words of an excerpt that reads well in a chat."""

History = Mapping[tuple[str, str, int], date]
"""When passages were last posted: library, document, passage (0 outside the passages)."""

NEAR = 31
"""Days between an event and the document that tells of it, within which it is told as news and not as history."""

_OWN = frozenset({Why.DATED, Why.SENT, Why.RECEIVED})
_BY_STATUS = {Why.HAPPENED: 2, Why.PLANNED: 3, Why.CONDITIONAL: 4}


def choose(items: Iterable[Item], documents: Mapping[str, Document], history: History) -> Item | None:
    """The item posted longest ago, or never; of equals the best attested, then the most readable one.

    So no excerpt comes again before all others of its day have come. The rest is the order of `Why` and of the
    documents' ids, so that the choice is the same every time.
    """

    def order(item: Item) -> tuple[object, ...]:
        document = documents[item.document]
        library = document.library
        last = history.get((library, item.document, item.passage or 0), date.min)
        return last, attested(item, document), _unreadable(item), _WHYS[item.why], item.document, item.start

    return min(items, key=order, default=None)


def attested(item: Item, document: Document) -> int:
    """How well the day is attested, 0 the best.

    What the document states of itself or tells on the very day comes first; then what it tells as news, what it
    tells as history, a plan, a condition.
    """
    if item.why in _OWN:
        return 0
    own, day = _own_day(document), extent(item.edtf)
    if item.why is Why.HAPPENED and own is not None and day is not None:
        between = abs(own.first - day.first)
        return 0 if not between else 1 if between <= NEAR else 2
    return _BY_STATUS[item.why]


def plausible(item: Item, document: Document) -> bool:
    """Whether the year is the one meant: named by the words, or within a year of the document's own date.

    A reader that takes `November 15` for one of a hundred years ago must not make a post of it.
    """
    own = _own_day(document)
    named = str(item.year) in item.words or item.words.rstrip(" .)]").endswith(f"{item.year % 100:02d}")
    return named or own is None or abs(calendar_day(own.first)[0] - item.year) <= 1


def _own_day(document: Document) -> Extent | None:
    date = document.record.date
    return extent(date.edtf) if date and date.edtf else None


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
    """Whether the subscription draws on this item: plausible, of its kinds of date, years, archive and persons."""
    return (
        plausible(item, document)
        and (not selection.roles or item.role in selection.roles)
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
