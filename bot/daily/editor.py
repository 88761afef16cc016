"""Decides what a post says: asks the archive for the day, chooses, cites. The same for a post and for its preview.

What the archive has for a day is found once for all subscriptions that ask for the same, and forgotten after a
while, so that documents added meanwhile are seen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.answers.citing import STYLES, cite
from bot.answers.edition import Edition, Kind, Line
from bot.answers.timeline import Event
from bot.answers.today import Item, days_of, on_this_date, this_month
from bot.daily.choosing import choose, excerpt_of, is_leap, jubilee, same, wanted
from storage.archive import Archive
from storage.chronology import Dated
from storage.extents import calendar_day
from storage.memory.daily import Content, Excerpt, Selection, Subscription, WhenEmpty
from storage.memory.postings import Postings
from storage.model import COMMON, Document, own_library

FRESH = timedelta(minutes=10)
"""How long what was found for a day is taken for what the archive has."""

HELD = 64
MONTH_LINES = 10
WEEK = 7
_DAY = timedelta(days=1)


Think = Callable[..., Awaitable[tuple[Item, ...]]]
"""Does heavy pure work beside the event loop: `bot.desk.Desk.think`."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose post it is: the libraries drawn on, which of their documents, the citation style, the order's number."""

    scope: tuple[str, ...] = (COMMON,)
    selection: Selection = field(default_factory=Selection)
    style: str = STYLES[0]
    order: int = 0


@dataclass(frozen=True, slots=True)
class Fall:
    """What falls on a day for whoever draws on the same documents: the items, and their documents by id."""

    items: tuple[Item, ...]
    documents: Mapping[str, Document]


class ArchiveEditor:
    """Composes posts from the archive."""

    def __init__(
        self, archive: Archive, postings: Postings, think: Think, *, clock: Callable[[], datetime]
    ) -> None:
        self._archive = archive
        self._postings = postings
        self._think = think
        self._clock = clock
        self._held: dict[tuple[object, ...], tuple[datetime, asyncio.Task[Fall]]] = {}

    async def compose(
        self, subscription: Subscription, day: date, excerpt: Excerpt | None = None
    ) -> Edition | None:
        """The post of `day`; with `excerpt`, the one whose words were chosen before. None where silence was chosen."""
        wish = wish_of(subscription)
        if subscription.content is Content.WEEK:
            silent = subscription.when_empty is WhenEmpty.SILENCE
            return await self.week(wish, day) or (None if silent else Edition(kind=Kind.WEEK, day=day))
        fall = await self._fall(wish, day)
        item = same(fall.items, excerpt) if excerpt else None
        item = item or choose(fall.items, fall.documents, await self._history(wish, fall))
        if item is None:
            return await self._empty(subscription.when_empty, wish, day)
        return Edition(
            kind=Kind.EXCERPT,
            day=day,
            item=_cited(item, fall.documents, wish.style),
            excerpt=excerpt_of(item, fall.documents),
            leap=is_leap(item, day),
            jubilee=jubilee(item.years),
            others=len(fall.items) - 1,
        )

    async def week(self, wish: Wish, first: date) -> Edition | None:
        """What falls on `first` and the six days after it, one item a day; None where nothing does."""
        lines = await self.coming(wish, first, WEEK)
        return Edition(kind=Kind.WEEK, day=first, lines=lines) if lines else None

    async def coming(self, wish: Wish, first: date, days: int) -> tuple[Line, ...]:
        """One item for each of so many days on which something falls."""
        lines = []
        for day in (first + n * _DAY for n in range(days)):
            fall = await self._fall(wish, day)
            item = choose(fall.items, fall.documents, await self._history(wish, fall))
            if item is not None:
                lines.append(Line(day=day, item=_cited(item, fall.documents, wish.style)))
        return tuple(lines)

    async def month(self, wish: Wish, day: date) -> Edition | None:
        """What is known to have fallen in the month of `day` and to no day of it; None where nothing is."""
        dated = await self._archive.chronology.in_month(wish.scope, day.month)
        events = tuple(e for e in this_month(day.month, dated) if _in_period(e, wish.selection, day))
        return Edition(kind=Kind.MONTH, day=day, events=events[:MONTH_LINES]) if events else None

    async def _empty(self, when_empty: WhenEmpty, wish: Wish, day: date) -> Edition | None:
        match when_empty:
            case WhenEmpty.SILENCE:
                return None
            case WhenEmpty.NOTE:
                return Edition(kind=Kind.NOTE, day=day)
            case WhenEmpty.WEEK:
                return await self.week(wish, day)
            case WhenEmpty.MONTH:
                return await self.month(wish, day)

    async def _history(self, wish: Wish, fall: Fall) -> Mapping[tuple[str, str, int], date]:
        if not wish.order or not fall.items:
            return {}
        return await self._postings.history(wish.order, {item.document for item in fall.items})

    async def _fall(self, wish: Wish, day: date) -> Fall:
        """What falls on the day, found now or a few minutes ago."""
        key = (wish.scope, wish.selection, day)
        now = self._clock()
        at, task = self._held.get(key, (None, None))
        if task is None or at is None or abs(now - at) >= FRESH or (task.done() and task.exception()):
            task = asyncio.ensure_future(self._find(wish.scope, wish.selection, day))
            self._held.pop(key, None)
            self._held[key] = (now, task)
            if len(self._held) > HELD:
                del self._held[next(iter(self._held))]
        return await asyncio.shield(task)

    async def _find(self, scope: tuple[str, ...], selection: Selection, day: date) -> Fall:
        mentions = await self._archive.chronology.on_day(scope, days_of(day))
        documents: dict[str, Document] = {}
        for number in dict.fromkeys(mention.document for mention in mentions):
            document = await self._archive.documents.get(scope, number)
            if document is not None:
                documents[number] = document
        items = await self._think(_items, day, mentions, documents, selection)
        return Fall(items, {item.document: documents[item.document] for item in items})


def wish_of(subscription: Subscription) -> Wish:
    """What a subscription draws on: the libraries chosen, among the common one and its server's own."""
    visible = (COMMON, own_library(subscription.guild))
    chosen = subscription.selection.libraries
    scope = tuple(library for library in visible if not chosen or library in chosen) or visible
    return Wish(scope, subscription.selection, subscription.style, subscription.id)


def _items(
    day: date, mentions: tuple[Dated, ...], documents: dict[str, Document], selection: Selection
) -> tuple[Item, ...]:
    found = on_this_date(day, mentions, documents).items
    return tuple(item for item in found if wanted(item, documents[item.document], selection))


def _cited(item: Item, documents: Mapping[str, Document], style: str) -> Item:
    """The item with its citation, in the subscription's style where that is (still) one of ours."""
    chosen = style if style in STYLES else STYLES[0]
    record = documents[item.document].record
    return replace(item, citation=cite(record, document=item.document, style=chosen).text)


def _in_period(event: Event, selection: Selection, day: date) -> bool:
    year = calendar_day(event.extent.first)[0]
    earliest, latest = selection.earliest, selection.latest
    inside = (earliest is None or year >= earliest) and (latest is None or year <= latest)
    return inside and year <= day.year and (not selection.roles or event.role in selection.roles)
