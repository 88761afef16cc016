"""Draws the marks of a timeline's rows: each at its true days, or piled up, or counted in columns where there are many."""

from __future__ import annotations

from bot.rendering.canvas import COLOURS, FAINT, Canvas
from bot.rendering.timeline_layout import Fill, Row, Shape, Tail
from bot.rendering.timeline_scale import COLUMN, DOT, PITCH, UNDER, Scale

RADIUS = 11.0
_STROKE, _TAIL = 3.4, 46.0
_NARROWEST = 34.0  # so that days in a row never look like one day


class Marks:
    """The marks of a chart on a canvas, where its scale puts them."""

    def __init__(self, canvas: Canvas, scale: Scale) -> None:
        self._canvas, self._scale = canvas, scale
        counted = [row for row in scale.chart.rows if scale.counts(row)]
        columns = [columns for row in counted for columns in scale.columns(row).values()]
        self._tallest = max((max(each.values(), default=1) for each in columns), default=1)

    def draw(self, row: Row, y: float) -> None:
        """Draw the marks of a row whose upper edge is `y`."""
        height = self._scale.height(row)
        if self._scale.counts(row):
            self._histogram(row, y + height / 2, height)
        elif row.gathered:
            self._swarm(row, y + height - UNDER)
        else:
            self._shape(row.shapes[0], y + height / 2)

    def _shape(self, shape: Shape, y: float) -> None:
        """One mark at its true width, with an arrow for a bound and for what lies beyond the edges."""
        colour, chart = COLOURS[shape.fill], self._scale.chart
        left, right = self._ends(shape)
        if shape.tail is not Tail.NONE:
            way = -1 if shape.tail is Tail.BACK else 1
            start = left if way < 0 else right
            self._canvas.arrow(start, start + way * (_TAIL + RADIUS), y, colour, _STROKE)
        self._canvas.mark(left, right, y, shape.fill, hatched=shape.hatched, radius=RADIUS)
        if shape.first < chart.first:
            self._canvas.arrow(self._scale.left + 20, self._scale.left - 14, y, colour, _STROKE)
        if shape.last > chart.last:
            self._canvas.arrow(self._scale.right - 20, self._scale.right + 14, y, colour, _STROKE)

    def _ends(self, shape: Shape) -> tuple[float, float]:
        if shape.is_point:
            return (self._scale.x(shape.first + shape.hour),) * 2
        left, right = self._scale.x(shape.first), self._scale.x(shape.last + 1)
        middle, half = (left + right) / 2, max(right - left, _NARROWEST) / 2
        return middle - half, middle + half

    def _swarm(self, row: Row, base: float) -> None:
        """Days as dots piled up from the base, wider values as thin bars under it."""
        for x, pile in self._scale.piles(row).items():
            for number, shape in enumerate(pile):
                y = base - DOT - number * PITCH
                self._canvas.mark(x, x, y, shape.fill, hatched=shape.hatched, radius=DOT)
        self._bars(row, base)

    def _bars(self, row: Row, base: float) -> None:
        """Thin bars at true width under the base, the wide under the narrow: what happened, then all else."""
        for bar in self._scale.bars(row):
            y = base + (9 if bar.fill is Fill.SOLID else 17)
            ends = self._scale.x(bar.first), self._scale.x(bar.last + 1)
            self._canvas.mark(*ends, y, bar.fill, hatched=bar.hatched, radius=3.6)

    def _histogram(self, row: Row, y: float, height: int) -> None:
        """Columns over the days: upwards what happened, downwards, hollow, what was planned or depended on something.

        All rows have one scale. What is wider than a few columns is a bar.
        """
        unit = (height / 2 - 10) / self._tallest
        self._canvas.line((self._scale.left, self._scale.right), (y, y), FAINT, 1.5)
        for fill, columns in self._scale.columns(row).items():
            for column, count in columns.items():
                left = self._scale.left + column * COLUMN
                ys = (y - unit * count, y) if fill is Fill.SOLID else (y, y + unit * count)
                self._canvas.column(left + 1, left + COLUMN - 1, ys, fill)
        self._bars(row, y + height / 2 - 26)
