"""Draws a timeline: a picture for slides and phones, on light paper that stands on any background.

Labels have a column of their own and never overlap; a month is as wide as a month. It takes a fraction of a second and
needs no display, but must not run on the event loop. What is drawn is also said: `alt` for those who do not see it.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from babel.dates import format_skeleton
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle

from bot.answers.timeline import Event
from bot.rendering.lettering import FAMILY, excerpt, lines, width, writable
from bot.rendering.timeline_layout import Chart, Fill, Row, Shape, Tail, lay_out
from bot.strings import Strings

PICTURE_WIDTH = 1400
_DPI = 200
_MARGIN, _LABELS, _GAP = 48, 600, 48
_LEFT, _RIGHT = _MARGIN + _LABELS + _GAP, PICTURE_WIDTH - _MARGIN

_TITLE, _HEADING, _TEXT, _SMALL = 38, 29, 25, 23
"""Sizes of letters in pixels: on a phone 400 points wide, the smallest is still above six and a half."""

_PAPER, _INK, _FAINT, _GRID = "#fbfaf6", "#1b1b1b", "#5c5c5c", "#d8d4c8"
# From Okabe and Ito's palette, darkened: apart for every kind of colour vision, and in grey.
_COLOURS = {Fill.SOLID: "#005f94", Fill.HOLLOW: "#b34a00", Fill.BROKEN: "#7a3b78", Fill.STAMP: "#6b6b6b"}
_TINTS = {Fill.SOLID: "#b9d7e8", Fill.HOLLOW: _PAPER, Fill.BROKEN: _PAPER, Fill.STAMP: "#e2e2e2"}
_RADIUS, _STROKE = 11.0, 3.4
_TAIL = 46.0
_NARROWEST = 34.0  # so that days in a row never look like one day

Format = Literal["png", "svg"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a file, and what it shows in words (`alt`, at most 1,000 characters)."""

    data: bytes
    alt: str


def draw(events: Sequence[Event], title: str, say: Strings, *, form: Format = "png") -> Picture:
    """Draw events in order of time, at least one, as PNG or SVG."""
    chart = lay_out(events)
    sheet = _Sheet(chart, title, say, len(events))
    return Picture(sheet.file(form), alt_text(chart, title, say))


def alt_text(chart: Chart, title: str, say: Strings, most: int = 1000) -> str:
    """What the picture shows, row by row in order of time, as far as `most` characters go."""
    text = say.say("picture-alt", title=title)
    for number, row in enumerate(chart.rows):
        said = f" {row.heading} ({row.edtf}): {_counted(row, say)};"
        rest = " " + say.say("picture-more", count=len(chart.rows) - number)
        if len(text) + len(said) + len(rest) > most:
            return text + rest
        text += said
    return text.removesuffix(";") + "."


def _counted(row: Row, say: Strings) -> str:
    """How many of the row's events happened, were planned ..., in words."""
    if all(shape.fill is Fill.STAMP for shape in row.shapes):
        return say.say("picture-stamp")
    named = ((say.say(f"status-{status.value}"), count) for status, count in row.statuses)
    return ", ".join(name if row.times == 1 else f"{count} {name}" for name, count in named)


class _Sheet:
    """The sheet being drawn on; its unit is the pixel, counted from the upper left corner."""

    def __init__(self, chart: Chart, title: str, say: Strings, count: int) -> None:
        self._chart, self._say = chart, say
        self._borrowed = False
        self._title, self._borrowed = writable(title)
        self._count = count
        self._text_lines = 2 if len(chart.rows) <= 8 else 1
        self._row_height = 58 + 32 * self._text_lines
        titles = lines(self._title, _TITLE, PICTURE_WIDTH - 2 * _MARGIN, 2)
        self._top = 64 + 50 * len(titles) + 150
        foot = 70
        self._height = self._top + self._row_height * len(chart.rows) + foot
        self._figure = Figure(figsize=(PICTURE_WIDTH / _DPI, self._height / _DPI), dpi=_DPI, facecolor=_PAPER)
        FigureCanvasAgg(self._figure)
        self._axes: Axes = self._figure.add_axes((0, 0, 1, 1), frameon=False)
        self._axes.set(xlim=(0, PICTURE_WIDTH), ylim=(self._height, 0), xticks=(), yticks=())
        self._head(titles)
        self._axis()
        for number, row in enumerate(chart.rows):
            self._row(row, self._top + number * self._row_height)
        self._foot()

    def file(self, form: Format) -> bytes:
        """The sheet as a file; the same sheet gives the same bytes."""
        made = io.BytesIO()
        metadata = {"Date": None} if form == "svg" else {"Software": None}
        self._figure.savefig(made, format=form, dpi=_DPI, metadata={"Title": self._title, **metadata})
        return made.getvalue()

    def _x(self, day: float) -> float:
        """Where a day begins, never beyond the edges of the chart."""
        first, last = self._chart.first, self._chart.last + 1
        share = (day - first) / (last - first)
        return _LEFT + min(max(share, 0.0), 1.0) * (_RIGHT - _LEFT)

    def _head(self, titles: Sequence[str]) -> None:
        for number, line in enumerate(titles):
            self._write(_MARGIN, 58 + 50 * number, line, _TITLE, bold=True)
        y = 58 + 50 * len(titles)
        self._write(_MARGIN, y, self._say.say("picture-count", count=self._count), _TEXT, colour=_FAINT)
        self._legend(y + 50)

    def _legend(self, y: float) -> None:
        """A sample of every kind of mark in use, with its word."""
        names = {
            Fill.SOLID: "status-happened",
            Fill.HOLLOW: "status-planned",
            Fill.BROKEN: "status-conditional",
        }
        entries = [(fill, False, names.get(fill, "picture-stamp")) for fill in self._chart.fills]
        if self._chart.hatched:
            entries.append((Fill.SOLID, True, "picture-uncertain"))
        x = float(_MARGIN)
        for fill, hatched, key in entries:
            word = self._say.say(key)
            self._mark(x + _RADIUS, x + _RADIUS + 34, y, fill, hatched=hatched)
            self._write(x + 68, y + 8, word, _TEXT)
            x += 68 + width(word, _TEXT) + 44

    def _axis(self) -> None:
        bottom = self._top + self._row_height * len(self._chart.rows)
        for tick in self._chart.ticks:
            x = self._x(tick.day)
            self._line((x, x), (self._top - 6, bottom), _GRID, 2)
            name = _ticked(tick.edtf, self._say)
            if x + width(name, _SMALL) / 2 < PICTURE_WIDTH - 8:
                self._write(x, self._top - 20, name, _SMALL, colour=_FAINT, align="center")

    def _row(self, row: Row, y: float) -> None:
        self._line((_MARGIN, _RIGHT), (y, y), _GRID, 1.2)
        self._label(row, y)
        middle = y + self._row_height / 2
        if row.crowded:
            self._histogram(row, middle)
            return
        for shape in sorted(row.shapes, key=lambda shape: shape.first - shape.last):
            self._shape(shape, middle)

    def _label(self, row: Row, y: float) -> None:
        heading = _ticked(row.edtf, self._say) if row.gathered else self._plain(row.heading)
        value = "" if row.gathered else _value(row.edtf)
        if row.times > 1:
            value = f"{value} ×{row.times}".strip()
        room = _LABELS - (width(value, _SMALL) + 18 if value else 0)
        shown = lines(heading, _HEADING, room * 0.94, 1)[0]
        self._write(_MARGIN, y + 38, shown, _HEADING, bold=True)
        self._write(_MARGIN + width(shown, _HEADING, bold=True) + 18, y + 38, value, _SMALL, colour=_FAINT)
        words = [_counted(row, self._say)] if row.gathered else self._excerpt(row)
        for number, line in enumerate(words):
            self._write(_MARGIN, y + 72 + 32 * number, line, _TEXT, colour="#3a3a3a")

    def _excerpt(self, row: Row) -> list[str]:
        before, within = (self._plain(row.sentence[a:b]) for a, b in ((0, row.start), (row.start, row.end)))
        start = len(before) + 1 if before else 0
        end = start + len(within)
        return excerpt(self._plain(row.sentence), start, end, _TEXT, _LABELS, self._text_lines)

    def _shape(self, shape: Shape, y: float) -> None:
        colour = _COLOURS[shape.fill]
        left, right = self._x(shape.first), self._x(shape.last + 1)
        if shape.is_point:
            left = right = self._x(shape.first + shape.hour)
        elif right - left < _NARROWEST:
            middle = (left + right) / 2
            left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
        if shape.tail is not Tail.NONE:
            way = -1 if shape.tail is Tail.BACK else 1
            start = left if way < 0 else right
            self._arrow(start, start + way * (_TAIL + _RADIUS), y, colour)
        self._mark(left, right, y, shape.fill, hatched=shape.hatched)
        if shape.first < self._chart.first:
            self._arrow(_LEFT + 20, _LEFT - 14, y, colour)
        if shape.last > self._chart.last:
            self._arrow(_RIGHT - 20, _RIGHT + 14, y, colour)

    def _mark(self, left: float, right: float, y: float, fill: Fill, *, hatched: bool) -> None:
        """A round mark where both ends meet, else a bar with round ends from one to the other."""
        colour = _COLOURS[fill]
        solid = fill in {Fill.SOLID, Fill.STAMP} and not hatched
        look: dict[str, Any] = {
            "facecolor": colour if solid else _TINTS[fill],
            "edgecolor": colour,
            "linewidth": _STROKE * 72 / _DPI,
            "linestyle": (0, (1.6, 1.1)) if fill is Fill.BROKEN else "solid",
            "hatch": "/////" if hatched else None,
            "zorder": 3,
        }
        if fill is Fill.STAMP:
            self._axes.add_patch(Polygon(_diamond(left, right, y), **look))
        elif left == right:
            self._axes.add_patch(Circle((left, y), _RADIUS, **look))
        else:
            rounding = f"round,pad=0,rounding_size={_RADIUS * 0.8}"
            size = (right - left, 2 * _RADIUS)
            self._axes.add_patch(FancyBboxPatch((left, y - _RADIUS), *size, boxstyle=rounding, **look))

    def _arrow(self, start: float, end: float, y: float, colour: str) -> None:
        way = 1 if end > start else -1
        self._line((start, end), (y, y), colour, _STROKE)
        head = ((end - way * 12, y - 8), (end + way * 4, y), (end - way * 12, y + 8))
        self._axes.add_patch(Polygon(head, facecolor=colour, edgecolor="none", zorder=2))

    def _histogram(self, row: Row, y: float) -> None:
        """Columns over the days: upwards what happened, downwards, hollow, what was planned or depended on something."""
        step, reach = 10, self._row_height / 2 - 8
        up, down = _columns(row.shapes, self._x, step)
        tallest = max((*up.values(), *down.values()))
        self._line((_LEFT, _RIGHT), (y, y), _FAINT, 1.5)
        for counts, way, fill in ((up, -1, Fill.SOLID), (down, 1, Fill.HOLLOW)):
            for column, count in counts.items():
                height = reach * count / tallest
                low = y if way > 0 else y - height
                self._axes.add_patch(
                    Rectangle(
                        (_LEFT + column * step + 1, low),
                        step - 2,
                        height,
                        facecolor=_COLOURS[fill] if way < 0 else _PAPER,
                        edgecolor=_COLOURS[fill],
                        linewidth=1.6 * 72 / _DPI,
                        zorder=3,
                    )
                )

    def _foot(self) -> None:
        bottom = self._top + self._row_height * len(self._chart.rows)
        self._line((_MARGIN, _RIGHT), (bottom, bottom), _GRID, 1.2)
        notes = ["picture-histogram"] if any(row.crowded for row in self._chart.rows) else []
        notes += ["picture-transliterated"] if self._borrowed else []
        said = " ".join(self._say.say(note) for note in notes)
        for number, line in enumerate(lines(said, _SMALL, _RIGHT - _MARGIN, 1)):
            self._write(_MARGIN, bottom + 44 + 30 * number, line, _SMALL, colour=_FAINT)

    def _plain(self, text: str) -> str:
        written, borrowed = writable(text)
        self._borrowed = self._borrowed or borrowed
        return written

    def _write(
        self,
        x: float,
        y: float,
        text: str,
        pixels: float,
        *,
        bold: bool = False,
        colour: str = _INK,
        align: str = "left",
    ) -> None:
        self._axes.text(
            x,
            y,
            text,
            fontsize=pixels * 72 / _DPI,
            fontfamily=FAMILY,
            fontweight="bold" if bold else "normal",
            color=colour,
            ha=align,
            va="baseline",
            parse_math=False,
        )

    def _line(self, xs: tuple[float, float], ys: tuple[float, float], colour: str, pixels: float) -> None:
        self._axes.add_line(Line2D(xs, ys, color=colour, linewidth=pixels * 72 / _DPI, zorder=1))


def _ticked(edtf: str, say: Strings) -> str:
    """A day, month, year or decade in the reader's language: `Jun 1950`; as EDTF where calendars have no such year."""
    parts = edtf.split("-")
    if not all(part.isdigit() for part in parts) or not 1 <= int(parts[0]) <= 9999 or len(parts) == 1:
        return edtf
    year, month, day = (int(part) for part in (*parts, "1")[:3])
    skeleton = "yMMMd" if len(parts) == 3 else "yMMM"
    return str(format_skeleton(skeleton, date(year, month, day), locale=say.locale))


def _value(edtf: str) -> str:
    """An EDTF value as it is shown: the hour without seconds."""
    return re.sub(r"T(\d\d:\d\d)(?::00)?", r" \1", edtf)


def _diamond(left: float, right: float, y: float) -> list[tuple[float, float]]:
    return [
        (left - _RADIUS, y),
        (left, y - _RADIUS),
        (right, y - _RADIUS),
        (right + _RADIUS, y),
        (right, y + _RADIUS),
        (left, y + _RADIUS),
    ]


def _columns(
    shapes: Sequence[Shape], place: Callable[[float], float], step: int
) -> tuple[Counter[int], Counter[int]]:
    """How many marks begin in each column: of what happened, and of all else."""
    up: Counter[int] = Counter()
    down: Counter[int] = Counter()
    for shape in shapes:
        column = int((place(shape.first) - _LEFT) // step)
        (up if shape.fill is Fill.SOLID else down)[column] += 1
    return up, down
