"""What happened when, and what was only planned: the dated mentions of documents in order of time.

Events come first; stamps, signatures and bibliography only on request. Values that contradict one another are
shown together and never decided. It refuses to place a date that was read with doubt, and says how many there were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from storage.chronology import Dated, dated
from storage.extents import Extent, Precision, calendar_day, extent
from storage.model import Document, Role, Span, Status
from storage.reading.sentences import sentences

SURE = 0.75
"""A date read with less confidence is drawn and named as uncertain."""


class Show(StrEnum):
    """What a timeline holds: what was said to happen or to be planned, or every date there is."""

    EVENTS = "events"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A date in a document and the sentence it stands in.

    text        the words of the date as written, of a range or group all of them; `start:end` is their place in the source
    passage     None for a date that stands outside the numbered paragraphs
    context     that paragraph, or the date's line, verbatim, from `context_start` of the source on
    extent      the days covered, narrowed by words such as `the end of`
    """

    edtf: str
    text: str
    qualifier: str | None
    role: Role
    status: Status
    document: str
    passage: int | None
    start: int
    end: int
    title: str
    context: str
    context_start: int
    resolved: str
    confidence: float
    extent: Extent

    @property
    def sentence(self) -> str:
        """The whole sentence (or line) that holds the date, verbatim."""
        return _sentence(self.context, self.start - self.context_start).of(self.context)

    @property
    def sentence_start(self) -> int:
        """Where that sentence begins in the document's source."""
        return self.context_start + _sentence(self.context, self.start - self.context_start).start

    @property
    def uncertain(self) -> bool:
        """Whether the value is marked or read with doubt: circa, a question mark, damage, a guessed order of day and month."""
        return self.extent.doubtful or self.confidence < SURE or self.qualifier in {"about", "damaged"}

    @property
    def order(self) -> tuple[int, str, int, str, int]:
        """The place in time: first day, hour, the shorter before the longer, then the order of the text."""
        return self.extent.first, self.extent.clock, self.extent.last, self.document, self.start


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements of one document about its own date that name different days, in order of time."""

    document: str
    statements: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order of time.

    hidden      how many placeable dates were left out as stamps, bibliography or general statements
    unplaced    how many mentions name no placeable time, or were read with too much doubt
    """

    events: tuple[Event, ...]
    conflicts: tuple[Conflict, ...] = ()
    hidden: int = 0
    unplaced: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """The events that begin in one day, month, year or decade, named by its EDTF value."""

    edtf: str
    events: tuple[Event, ...]


def timeline(
    source: Document | Iterable[Dated],
    *,
    show: Show = Show.EVENTS,
    first: int | None = None,
    last: int | None = None,
) -> Timeline:
    """The timeline of a document, or of dated mentions from anywhere; `first` and `last` are Julian days, included."""
    mentions = list(dated(source)) if isinstance(source, Document) else list(source)
    placed = [event for event in map(_event, mentions) if event is not None]
    inside = sorted((e for e in placed if e.extent.overlaps(first, last)), key=lambda event: event.order)
    shown = tuple(event for event in inside if show is Show.ALL or is_event(event))
    return Timeline(
        events=shown,
        conflicts=tuple(conflicts(placed)),
        hidden=len(inside) - len(shown),
        unplaced=len(mentions) - len(placed),
    )


def is_event(event: Event) -> bool:
    """Whether the date says when something happened or was to happen (not: when a paper was typed or published)."""
    return event.role is Role.EVENT and event.status is not Status.GENERIC


def conflicts(events: Iterable[Event]) -> Iterator[Conflict]:
    """The documents that state different days as their own: sent on the 29th, signed on the 30th."""
    stated = (e for e in events if e.role in {Role.DATED, Role.SENT} and e.extent.is_day)
    by_document = sorted(stated, key=lambda event: event.document)
    for document, own in groupby(by_document, key=lambda event: event.document):
        statements = tuple(sorted(own, key=lambda event: event.order))
        if len({event.extent.first for event in statements}) > 1:
            yield Conflict(document, statements)


def grouped(events: Iterable[Event], grain: Precision) -> tuple[Group, ...]:
    """Events by the day, month, year or decade in which they begin; `events` are in order of time.

    What is dated more widely than the grain has a group of its own: a year stands beside its months.
    """
    groups: dict[str, list[Event]] = {}
    for event in events:
        groups.setdefault(_bin(event.extent, grain), []).append(event)
    return tuple(Group(name, tuple(groups[name])) for name in sorted(groups, key=_wider_first))


def _wider_first(bin_: str) -> tuple[int, int]:
    covered = extent(bin_)
    return (covered.first, -covered.days) if covered else (0, 0)


def grain(events: tuple[Event, ...], groups: int = 40) -> Precision:
    """The finest grain that keeps the events within so many groups, and the decade where none does."""
    for fineness in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        if len({_bin(event.extent, fineness) for event in events}) <= groups:
            return fineness
    return Precision.DECADE


def _bin(covered: Extent, grain: Precision) -> str:
    year, month, day = calendar_day(covered.first)
    written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    if grain is Precision.DECADE:
        return written[:-1] + "X"
    wide = covered.precision if not covered.interval else Precision.DAY
    grain = max(grain, wide)
    if grain >= Precision.SEASON:
        return written
    return f"{written}-{month:02d}" if grain is Precision.MONTH else f"{written}-{month:02d}-{day:02d}"


def _event(found: Dated) -> Event | None:
    covered = found.extent
    mention, words = found.mention, found.words
    if covered is None or mention.edtf is None:
        return None
    shift = found.context_start
    return Event(
        edtf=mention.edtf,
        # A mention may end beyond its passage: the hour on one line, the day on the next.
        text=mention.text
        if words == (mention.start, mention.end)
        else found.context[words.start - shift : words.end - shift],
        qualifier=mention.qualifier,
        role=mention.role,
        status=mention.status,
        document=found.document,
        passage=found.passage,
        start=words.start,
        end=words.end,
        title=found.title,
        context=found.context,
        context_start=found.context_start,
        resolved=mention.resolved,
        confidence=mention.confidence,
        extent=covered.narrowed(mention.qualifier),
    )


@lru_cache(maxsize=4096)
def _sentence(context: str, offset: int) -> Span:
    """The sentence of the context that holds the offset; the whole context, trimmed, where none does."""
    held = (span for span in sentences(context) if span.start <= offset < span.end)
    begin = len(context) - len(context.lstrip())
    return next(held, Span(begin, max(begin, len(context.rstrip()))))
