"""Where the marks of a timeline stand, and how much room its rows need, before anything is drawn. Pure.

Days that fall together are piled up, and the row grows with the pile; only where that would be a tower are they counted in
columns.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.rendering.timeline_layout import Chart, Fill, Row, Shape

DOT, UNDER = 6.0, 26.0
PITCH = 2 * DOT + 1
"""From dot to dot in a pile."""

COLUMN, _PILE = 10.0, 13.0
_HIGHEST = 20
"""A pile of more dots is no longer read at a glance."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A chart's days between two edges, in pixels. `row_height` is that of a row without piles."""

    chart: Chart
    left: float
    right: float
    row_height: int

    def x(self, day: float) -> float:
        """Where a moment stands, never beyond the edges of the chart."""
        first, last = self.chart.first, self.chart.last + 1
        share = (day - first) / (last - first)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def height(self, row: Row) -> int:
        """The height of a row: its piles never leave it and never run together."""
        if not row.gathered or self.counts(row):
            return self.row_height
        tallest = max(map(len, self.piles(row).values()), default=0)
        return max(self.row_height, round(UNDER + 3 * DOT + PITCH * (tallest - 1)))

    def counts(self, row: Row) -> bool:
        """Whether the marks of a row are counted in columns and not drawn one by one."""
        return row.crowded or (row.gathered and max(map(len, self.piles(row).values()), default=0) > _HIGHEST)

    @property
    def hatched(self) -> bool:
        """Whether some mark is drawn as uncertain; columns are not told apart by that."""
        rows = self.chart.rows
        if any(shape.hatched for row in rows if not self.counts(row) for shape in row.shapes):
            return True
        return any(bar.hatched for row in rows if row.gathered for bar in self.bars(row))

    def piles(self, row: Row) -> Mapping[float, Sequence[Shape]]:
        """The days of a row that fall together, from below upwards, by the middle of their pile."""
        piles: dict[float, list[Shape]] = defaultdict(list)
        for shape in row.shapes:
            if shape.is_point:
                place = (self.x(shape.first + shape.hour) - self.left) // _PILE
                piles[self.left + (place + 0.5) * _PILE].append(shape)
        order = list(Fill)
        return {x: sorted(pile, key=lambda shape: order.index(shape.fill)) for x, pile in piles.items()}

    def bars(self, row: Row) -> Sequence[Shape]:
        """What a gathered row draws as bars, each kind once, the widest first; doubtful only where nothing says it surely."""
        bars: dict[tuple[int, int, Fill], Shape] = {}
        for shape in row.shapes:
            kind = (shape.first, shape.last, shape.fill)
            if (self.is_wide(shape) if self.counts(row) else not shape.is_point) and (
                kind not in bars or not shape.hatched
            ):
                bars[kind] = shape
        return sorted(bars.values(), key=lambda bar: (bar.first - bar.last, bar.first, bar.fill))

    def columns(self, row: Row) -> Mapping[Fill, Counter[int]]:
        """How many of the row's narrow marks begin in each column: of what happened, and of all else."""
        counts: dict[Fill, Counter[int]] = {Fill.SOLID: Counter(), Fill.HOLLOW: Counter()}
        for shape in row.shapes:
            if not self.is_wide(shape):
                side = Fill.SOLID if shape.fill is Fill.SOLID else Fill.HOLLOW
                counts[side][int((self.x(shape.first) - self.left) // COLUMN)] += 1
        return counts

    def is_wide(self, shape: Shape) -> bool:
        """Whether a mark is wider than a few columns."""
        return self.x(shape.last + 1) - self.x(shape.first) > 3 * COLUMN
