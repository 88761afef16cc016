"""Lays a timeline out before it is drawn: rows in order of time, marks at their true days, ticks on the axis. Pure.

Equal values share a row; when there are more rows than a page can hold, they are gathered by day, month, year or decade.
Nothing is told by colour alone: solid happened, hollow was planned, broken depends on a condition, hatched is uncertain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import Literal

from bot.answers.timeline import Event, grain, grouped
from storage.extents import Precision, calendar_day, julian_day
from storage.model import Role, Status

Format = Literal["png", "svg"]

PICTURE_WIDTH = 1400
"""Pixels: a slide's, and sharp on a phone."""

MOST_ROWS = 20
MOST_TICKS = 6
"""Labels on the axis, so that they stay apart on a phone."""

_STRAGGLERS = 2
"""So many in a hundred at either end may be left outside the edges of a picture of many events."""

_FAR = 8
"""And so may what lies this many times farther from the middle than half of the events do."""

CROWDED = 90
"""A gathered row with more marks than this is drawn as a histogram, others mark by mark."""


class Fill(StrEnum):
    """How a mark is filled."""

    SOLID = "solid"
    HOLLOW = "hollow"
    BROKEN = "broken"
    STAMP = "stamp"


class Tail(StrEnum):
    """Which way a bound points: `by 1 June` reaches back from its day, `since 1 June` forward."""

    NONE = "none"
    BACK = "back"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark on the axis: the days it covers, first and last included; `hour` is the part of the day gone by, of a point."""

    first: int
    last: int
    hour: float
    fill: Fill
    hatched: bool
    tail: Tail

    @property
    def is_point(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the picture: the date as written, its value, words of its sentence, and its marks.

    times     how many events the row stands for
    gathered  whether it holds several values, and is named for the day, month or year they begin in; `../1950` and `1950/..`
              gather what begins before and after
    sentence, start, end    the sentence of its first event, and where in it the date stands
    """

    heading: str
    edtf: str
    times: int
    gathered: bool
    sentence: str
    start: int
    end: int
    shapes: tuple[Shape, ...]
    statuses: tuple[tuple[Status, int], ...]

    @property
    def crowded(self) -> bool:
        """Whether its marks are too many to be drawn one by one."""
        return len(self.shapes) > CROWDED


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across the picture at the beginning of a day, month or year; EDTF value of what begins there."""

    day: int
    edtf: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A timeline laid out. `first` and `last` are the days at the edges; marks beyond them are drawn as leading there."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    first: int
    last: int

    @property
    def fills(self) -> tuple[Fill, ...]:
        """The kinds of marks in use, in the order of the legend."""
        return tuple(f for f in Fill if any(f is shape.fill for row in self.rows for shape in row.shapes))


def lay_out(events: Sequence[Event], *, most_rows: int = MOST_ROWS) -> Chart:
    """The chart of events in order of time; at least one event."""
    merged = _merged(events)
    if len(merged) <= most_rows:
        rows = tuple(_row(held[0].text, held[0].edtf, held, [_shape(held[0])]) for held in merged)
        first, last = _window([shape for row in rows for shape in row.shapes])
    else:
        core = _core(events)
        rows = tuple(_gathered(events, core, most_rows))
        first, last = _edges(core[0].extent.first, max(event.extent.first for event in core))
    return Chart(rows, tuple(_ticks(first, last)), first, last)


def _merged(events: Iterable[Event]) -> list[list[Event]]:
    """The events by value, status and kind: what is said five times is one row."""
    by_value: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        key = (event.extent, _tail(event), event.status, event.role is Role.EVENT)
        by_value.setdefault(key, []).append(event)
    return list(by_value.values())


def _core(events: Sequence[Event]) -> Sequence[Event]:
    """The events without the first and last few in a hundred, and without what lies far from all others."""
    few = len(events) * _STRAGGLERS // 100
    inner = events[few : len(events) - few]
    middle = median(event.extent.first for event in inner)
    reach = _FAR * max(median(abs(event.extent.first - middle) for event in inner), 15)
    return [event for event in inner if abs(event.extent.first - middle) <= reach]


def _gathered(events: Sequence[Event], core: Sequence[Event], most_rows: int) -> Iterator[Row]:
    """A row for each day, month, year or decade of the core, one for all before and one for all after."""
    fineness = grain(tuple(core), most_rows - 2)
    inner = {group.edtf for group in grouped(core, fineness)}
    groups = grouped(events, fineness)
    at = [number for number, group in enumerate(groups) if group.edtf in inner]
    earlier = [event for group in groups[: at[0]] for event in group.events]
    later = [event for group in groups[at[-1] + 1 :] for event in group.events]
    if earlier:
        yield _row(None, f"../{groups[at[0]].edtf}", earlier, [_shape(event) for event in earlier])
    for group in groups[at[0] : at[-1] + 1]:
        yield _row(None, group.edtf, group.events, [_shape(event) for event in group.events])
    if later:
        yield _row(None, f"{groups[at[-1]].edtf}/..", later, [_shape(event) for event in later])


def _row(heading: str | None, edtf: str, held: Sequence[Event], shapes: Sequence[Shape]) -> Row:
    one = held[0]
    counts = {status: sum(event.status is status for event in held) for status in Status}
    return Row(
        heading=" ".join((heading or edtf).split()),
        edtf=edtf,
        times=len(held),
        gathered=heading is None,
        sentence=one.sentence,
        start=one.start - one.sentence_start,
        end=one.end - one.sentence_start,
        shapes=tuple(shapes),
        statuses=tuple((status, count) for status, count in counts.items() if count),
    )


def _shape(event: Event) -> Shape:
    fill = Fill.STAMP
    if event.role is Role.EVENT:
        by_status = {Status.HAPPENED: Fill.SOLID, Status.PLANNED: Fill.HOLLOW}
        fill = by_status.get(event.status, Fill.BROKEN)
    hours, minutes = map(int, (event.extent.clock or "12:00").split(":"))
    hour = (hours + minutes / 60) / 24
    return Shape(event.extent.first, event.extent.last, hour, fill, event.uncertain, _tail(event))


def _tail(event: Event) -> Tail:
    words = set((event.qualifier or "").split())
    if event.extent.open_start or words & {"by", "until", "before"}:
        return Tail.BACK
    if event.extent.open_end or words & {"since", "after", "from"}:
        return Tail.FORWARD
    return Tail.NONE


def _window(shapes: Sequence[Shape]) -> tuple[int, int]:
    """The days at the edges of the picture: all marks, but for few that lie so far off that the rest would be a blot."""
    firsts = sorted(shape.first for shape in shapes)
    lasts = sorted(shape.last for shape in shapes)
    middle = median(firsts)
    spread = max(median(abs(day - middle) for day in firsts), 15)
    first = min((day for day in firsts if middle - day <= 30 * spread), default=firsts[0])
    last = max((day for day in lasts if day - middle <= 30 * spread), default=lasts[-1])
    return _edges(first, last)


def _edges(first: int, last: int) -> tuple[int, int]:
    """The days with a margin on either side."""
    margin = max(3, round((last - first) * 0.03))
    return first - margin, last + margin


def _ticks(first: int, last: int) -> Iterator[Tick]:
    """Beginnings of days, months or years, as many as fit, the finest of them that do."""
    for step in (1, 2, 7):
        if (last - first) / step <= MOST_TICKS:
            yield from (Tick(day, _edtf(day, Precision.DAY)) for day in range(first + 1, last, step))
            return
    year, month, _ = calendar_day(first)
    for months in (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000):
        if (last - first) / (30.44 * months) <= MOST_TICKS:
            yield from _month_ticks(year * 12 + month - 1, months, first, last)
            return


def _month_ticks(begin: int, months: int, first: int, last: int) -> Iterator[Tick]:
    count = begin - begin % months
    while (day := julian_day(count // 12, count % 12 + 1, 1)) <= last:
        if day >= first:
            yield Tick(day, _edtf(day, Precision.MONTH if months < 12 else Precision.YEAR))
        count += months


def _edtf(day: int, precision: Precision) -> str:
    year, month, of_month = calendar_day(day)
    written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    if precision is Precision.DAY:
        return f"{written}-{month:02d}-{of_month:02d}"
    return f"{written}-{month:02d}" if precision is Precision.MONTH else written
