"""What happened, was sent or was planned on a day of the year: "on this date", which refuses to lie.

Only dates of one certain day stand on a day; a month waits for "this month in the archive". Plans are given as plans.
Damaged and uncertain dates never appear. Stamps of typing, printing and deciphering, and bibliography, are no occasion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.answers.salience import run_from, telling_run
from bot.answers.timeline import Event, Show, timeline
from storage.chronology import Dated
from storage.extents import Precision, calendar_day
from storage.model import Document, Part, Role, Span, Status

EXCERPT_WORDS = 60
"""An excerpt ends with the sentence that reaches so many words."""


class Why(StrEnum):
    """Why a document is spoken of on a day, the strongest reason first."""

    HAPPENED = "happened"
    DATED = "dated"
    SENT = "sent"
    RECEIVED = "received"
    PLANNED = "planned"
    CONDITIONAL = "conditional"


class MonthDay(NamedTuple):
    """A day of the year; 29 February is one like any other."""

    month: int
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One document on one day.

    text        whole sentences, verbatim: `start:end` of the source, within passage `passage`
    edtf, role, status    of the date that is the occasion; `words` are that date as written
    year        of the occasion; `years` since then where the day asked for had a year, else None
    citation    filled by whoever can cite; empty here
    others      further days the document states as its own (`signed 30.IX.50`), where they differ from this one
    """

    document: str
    title: str
    passage: int | None
    start: int
    end: int
    text: str
    why: Why
    edtf: str
    role: Role
    status: Status
    words: str
    year: int
    years: int | None
    others: tuple[Event, ...] = ()
    citation: str = ""


@dataclass(frozen=True, slots=True)
class OnThisDate:
    """The items of a day (`date` is ISO, or `--09-29` where no year was asked for), happenings first.

    leap    whether 29 February was looked up on the 28th, in a year that has none
    """

    date: str
    items: tuple[Item, ...]
    leap: bool = False


def days_of(day: date) -> tuple[MonthDay, ...]:
    """The days of the year to look up on a day: on 28 February of a common year the 29th, too."""
    own = MonthDay(day.month, day.day)
    if own == (2, 28) and (day + timedelta(days=1)).month == 3:
        return own, MonthDay(2, 29)
    return (own,)


def on_this_date(
    day: date | MonthDay, mentions: Iterable[Dated], documents: Mapping[str, Document]
) -> OnThisDate:
    """What the mentions say of a day. A mention whose document is not among `documents` is passed over.

    Mentions of other days may be among them: they tell what else a document states as its own date.
    """
    items = [
        item
        for occasion in _occasions(day, mentions)
        if occasion.event.document in documents
        and (item := _item(occasion, documents[occasion.event.document])) is not None
    ]
    written = day.isoformat() if isinstance(day, date) else f"--{day.month:02d}-{day.day:02d}"
    return OnThisDate(written, tuple(items), leap=isinstance(day, date) and len(days_of(day)) > 1)


def occasions(day: date | MonthDay, mentions: Iterable[Dated]) -> tuple[str, ...]:
    """The ids of the documents that have something for a day, in the order of `on_this_date`: what to fetch first."""
    return tuple(dict.fromkeys(occasion.event.document for occasion in _occasions(day, mentions)))


def this_month(month: int, mentions: Iterable[Dated]) -> tuple[Event, ...]:
    """The events and document dates that are known to the month only, and that month is this one; in order of time."""
    events = timeline(mentions, show=Show.ALL).events
    return tuple(
        event
        for event in events
        if _why(event) is not None
        and not event.uncertain
        and not event.extent.interval
        and event.extent.precision is Precision.MONTH
        and calendar_day(event.extent.first)[1] == month
    )


@dataclass(frozen=True, slots=True)
class _Occasion:
    """The strongest reason a document gives in one year, and the other days it states as its own."""

    why: Why
    event: Event
    years: int | None
    others: tuple[Event, ...]


def _occasions(day: date | MonthDay, mentions: Iterable[Dated]) -> list[_Occasion]:
    """One occasion for each document and year; happenings first, later years before earlier."""
    days = days_of(day) if isinstance(day, date) else (day,)
    year = day.year if isinstance(day, date) else None
    by_document: dict[str, list[Event]] = defaultdict(list)
    for event in timeline(mentions, show=Show.ALL).events:
        by_document[event.document].append(event)
    found: dict[tuple[str, int], _Occasion] = {}
    for document, own in by_document.items():
        for event in own:
            why = _why(event)
            held = found.get((document, _year(event)))
            if why and _falls_on(event, days, year) and (held is None or _rank(why) < _rank(held.why)):
                years = None if year is None else year - _year(event)
                found[document, _year(event)] = _Occasion(why, event, years, _other_days(own, event))
    return sorted(found.values(), key=lambda o: (_rank(o.why), -_year(o.event), o.event.document))


def _item(occasion: _Occasion, document: Document) -> Item | None:
    """The occasion with its excerpt; None where the document has no sentence to show."""
    event = occasion.event
    excerpt = _excerpt(document, event)
    if excerpt is None:
        return None
    passage = document.passage_at(excerpt.start)
    return Item(
        document=document.id,
        title=document.record.title,
        passage=passage.number if passage else None,
        start=excerpt.start,
        end=excerpt.end,
        text=excerpt.of(document.source),
        why=occasion.why,
        edtf=event.edtf,
        role=event.role,
        status=event.status,
        words=event.text,
        year=_year(event),
        years=occasion.years,
        others=occasion.others,
    )


def _rank(why: Why) -> int:
    return list(Why).index(why)


def _why(event: Event) -> Why | None:
    """The reason this date gives for speaking of its document; None where it gives none."""
    if event.role is Role.EVENT:
        by_status = {
            Status.HAPPENED: Why.HAPPENED,
            Status.PLANNED: Why.PLANNED,
            Status.CONDITIONAL: Why.CONDITIONAL,
        }
        return by_status.get(event.status)
    return {Role.DATED: Why.DATED, Role.SENT: Why.SENT, Role.RECEIVED: Why.RECEIVED}.get(event.role)


def _falls_on(event: Event, days: tuple[MonthDay, ...], year: int | None) -> bool:
    """Whether the event stands on one of the days, certainly, and not in the future of whoever asks."""
    if event.uncertain or not event.extent.is_day:
        return False
    own_year, month, day = calendar_day(event.extent.first)
    return (month, day) in days and (year is None or own_year <= year)


def _year(event: Event) -> int:
    return calendar_day(event.extent.first)[0]


def _other_days(events: Iterable[Event], chosen: Event) -> tuple[Event, ...]:
    """The other days the document states as its own, each once."""
    own = (e for e in events if e.role in {Role.DATED, Role.SENT, Role.RECEIVED} and e.extent.is_day)
    by_day = {event.extent.first: event for event in own if event.extent.first != chosen.extent.first}
    return tuple(by_day.values())


def _excerpt(document: Document, event: Event) -> Span | None:
    """The sentences to show: from the one that holds the event on, or the document's most telling ones."""
    if event.role is not Role.EVENT:
        return telling_run(document, EXCERPT_WORDS)
    passage = document.passage_at(event.start)
    if passage is None or passage.part is Part.NOTE:
        return None
    return run_from(document, event.start, EXCERPT_WORDS)
