"""Draws the marks of a timeline's rows: each at its true days, or piled up, or counted in columns where there are many."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from bot.rendering.canvas import COLOURS, FAINT, Canvas
from bot.rendering.timeline_layout import Chart, Fill, Row, Shape, Tail

RADIUS = 11.0
_STROKE, _TAIL = 3.4, 46.0
_NARROWEST = 34.0  # so that days in a row never look like one day
_DOT, _UNDER = 6.0, 26.0
_COLUMN, _PILE = 10.0, 13.0


class Marks:
    """The marks of a chart between two edges of a canvas, in rows of one height."""

    def __init__(self, canvas: Canvas, chart: Chart, edges: tuple[float, float], row_height: float) -> None:
        self._canvas, self._chart = canvas, chart
        self._left, self._right = edges
        self._row_height = row_height
        crowded = [columns for row in chart.rows if row.crowded for columns in self._columns(row).values()]
        self._tallest = max((max(columns.values(), default=1) for columns in crowded), default=1)

    def draw(self, row: Row, y: float) -> None:
        """Draw the marks of a row whose upper edge is `y`."""
        if row.crowded:
            self._histogram(row, y + self._row_height / 2)
        elif row.gathered:
            self._swarm(row, y + self._row_height - _UNDER)
        else:
            self._shape(row.shapes[0], y + self._row_height / 2)

    def x(self, day: float) -> float:
        """Where a moment stands, never beyond the edges of the chart."""
        first, last = self._chart.first, self._chart.last + 1
        share = (day - first) / (last - first)
        return self._left + min(max(share, 0.0), 1.0) * (self._right - self._left)

    def _shape(self, shape: Shape, y: float) -> None:
        """One mark at its true width, with an arrow for a bound and for what lies beyond the edges."""
        colour = COLOURS[shape.fill]
        left, right = self._ends(shape)
        if shape.tail is not Tail.NONE:
            way = -1 if shape.tail is Tail.BACK else 1
            start = left if way < 0 else right
            self._canvas.arrow(start, start + way * (_TAIL + RADIUS), y, colour, _STROKE)
        self._canvas.mark(left, right, y, shape.fill, hatched=shape.hatched, radius=RADIUS)
        if shape.first < self._chart.first:
            self._canvas.arrow(self._left + 20, self._left - 14, y, colour, _STROKE)
        if shape.last > self._chart.last:
            self._canvas.arrow(self._right - 20, self._right + 14, y, colour, _STROKE)

    def _ends(self, shape: Shape) -> tuple[float, float]:
        if shape.is_point:
            return (self.x(shape.first + shape.hour),) * 2
        left, right = self.x(shape.first), self.x(shape.last + 1)
        middle, half = (left + right) / 2, max(right - left, _NARROWEST) / 2
        return middle - half, middle + half

    def _swarm(self, row: Row, base: float) -> None:
        """Days as dots piled up from the base, wider values as thin bars under it."""
        piles: dict[int, list[Shape]] = defaultdict(list)
        for shape in row.shapes:
            if shape.is_point:
                piles[int((self.x(shape.first + shape.hour) - self._left) // _PILE)].append(shape)
        tallest = max(map(len, piles.values()), default=0)
        room = self._row_height - _UNDER - 3 * _DOT
        pitch = min(2 * _DOT + 1, room / max(tallest - 1, 1))
        for column, pile in piles.items():
            x = self._left + (column + 0.5) * _PILE
            for number, shape in enumerate(sorted(pile, key=lambda shape: list(Fill).index(shape.fill))):
                self._canvas.mark(
                    x, x, base - _DOT - number * pitch, shape.fill, hatched=shape.hatched, radius=_DOT
                )
        self._bars((shape for shape in row.shapes if not shape.is_point), base)

    def _bars(self, shapes: Iterable[Shape], base: float) -> None:
        """Thin bars at true width under the base, each kind once, the wide under the narrow: what happened, then all else."""
        kinds = {
            (shape.first - shape.last, shape.first, shape.last, shape.fill, shape.hatched) for shape in shapes
        }
        for _, first, last, fill, hatched in sorted(kinds):
            y = base + (9 if fill is Fill.SOLID else 17)
            self._canvas.mark(self.x(first), self.x(last + 1), y, fill, hatched=hatched, radius=3.6)

    def _columns(self, row: Row) -> dict[Fill, Counter[int]]:
        """How many of the row's narrow marks begin in each column: of what happened, and of all else."""
        counts: dict[Fill, Counter[int]] = {Fill.SOLID: Counter(), Fill.HOLLOW: Counter()}
        for shape in row.shapes:
            if not self._is_wide(shape):
                side = Fill.SOLID if shape.fill is Fill.SOLID else Fill.HOLLOW
                counts[side][int((self.x(shape.first) - self._left) // _COLUMN)] += 1
        return counts

    def _is_wide(self, shape: Shape) -> bool:
        return self.x(shape.last + 1) - self.x(shape.first) > 3 * _COLUMN

    def _histogram(self, row: Row, y: float) -> None:
        """Columns over the days: upwards what happened, downwards, hollow, what was planned or depended on something.

        All rows have one scale. What is wider than a few columns is a bar.
        """
        unit = (self._row_height / 2 - 10) / self._tallest
        self._canvas.line((self._left, self._right), (y, y), FAINT, 1.5)
        for fill, columns in self._columns(row).items():
            for column, count in columns.items():
                left = self._left + column * _COLUMN
                ys = (y - unit * count, y) if fill is Fill.SOLID else (y, y + unit * count)
                self._canvas.column(left + 1, left + _COLUMN - 1, ys, fill)
        self._bars(filter(self._is_wide, row.shapes), y + self._row_height / 2 - 26)
