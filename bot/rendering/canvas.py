"""Paper to draw timelines on: letters, lines and marks, in pixels from the upper left corner.

Nothing is told by colour alone: a mark is solid, hollow, broken or hatched. The colours are apart for every kind of colour
vision, and in grey; the paper is light and opaque, so that it stands on a dark page as well.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle

from bot.rendering.lettering import Lettering
from bot.rendering.timeline_layout import Fill, Format

PAPER, INK, WORDS, FAINT, GRID = "#fbfaf6", "#1b1b1b", "#3a3a3a", "#5c5c5c", "#d8d4c8"
# Okabe and Ito's blue, vermilion and purple, darkened.
COLOURS = {Fill.SOLID: "#005f94", Fill.HOLLOW: "#b34a00", Fill.BROKEN: "#7a3b78", Fill.STAMP: "#6b6b6b"}
_TINTS = {Fill.SOLID: "#b9d7e8", Fill.HOLLOW: PAPER, Fill.BROKEN: PAPER, Fill.STAMP: "#e2e2e2"}

_DPI = 200
_POINTS = 72 / _DPI  # of a pixel


class Canvas:
    """A sheet of a size in pixels, for writing in given letters."""

    def __init__(self, width: int, height: int, letters: Lettering) -> None:
        self._letters = letters
        self._figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, facecolor=PAPER)
        FigureCanvasAgg(self._figure)
        self._axes: Axes = self._figure.add_axes((0, 0, 1, 1), frameon=False)
        self._axes.set(xlim=(0, width), ylim=(height, 0), xticks=(), yticks=())

    def file(self, form: Format, title: str) -> bytes:
        """The sheet as a file; the same sheet gives the same PNG."""
        made = io.BytesIO()
        metadata = {"Title": title, **({"Date": None} if form == "svg" else {"Software": None})}
        self._figure.savefig(made, format=form, dpi=_DPI, metadata=metadata)
        return made.getvalue()

    def write(
        self,
        x: float,
        y: float,
        text: str,
        pixels: float,
        *,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
    ) -> None:
        """Set letters of a size on the base line `y`."""
        look: dict[str, Any] = {
            "fontfamily": list(self._letters.families(text)),
            "fontweight": "bold" if bold else "normal",
            "color": colour,
        }
        self._axes.text(
            x, y, text, None, fontsize=pixels * _POINTS, ha=align, va="baseline", parse_math=False, **look
        )

    def line(self, xs: tuple[float, float], ys: tuple[float, float], colour: str, pixels: float) -> None:
        """Draw a straight line under the marks."""
        self._axes.add_line(Line2D(xs, ys, color=colour, linewidth=pixels * _POINTS, zorder=1))

    def arrow(self, start: float, end: float, y: float, colour: str, pixels: float) -> None:
        """Draw a level line with a head at its end."""
        way = 1 if end > start else -1
        self.line((start, end), (y, y), colour, pixels)
        head = ((end - way * 12, y - 8), (end + way * 4, y), (end - way * 12, y + 8))
        self._axes.add_patch(Polygon(head, facecolor=colour, edgecolor="none", zorder=2))

    def column(self, left: float, right: float, ys: tuple[float, float], fill: Fill) -> None:
        """Draw a column between two heights, solid or hollow."""
        colour = COLOURS[fill]
        face = colour if fill is Fill.SOLID else PAPER
        size = (right - left, ys[1] - ys[0])
        self._axes.add_patch(
            Rectangle(
                (left, ys[0]), *size, facecolor=face, edgecolor=colour, linewidth=1.6 * _POINTS, zorder=3
            )
        )

    def mark(self, left: float, right: float, y: float, fill: Fill, *, hatched: bool, radius: float) -> None:
        """Draw a round mark where both ends meet, else a bar with round ends; pointed ends for stamps."""
        solid = fill in {Fill.SOLID, Fill.STAMP} and not hatched
        look: dict[str, Any] = {
            "facecolor": COLOURS[fill] if solid else _TINTS[fill],
            "edgecolor": COLOURS[fill],
            "linewidth": max(radius * 0.31, 1.8) * _POINTS,
            "linestyle": (0, (1.0, 0.75)) if fill is Fill.BROKEN else "solid",
            "hatch": "/////" if hatched else None,
            "zorder": 3,
        }
        if fill is Fill.STAMP:
            self._axes.add_patch(Polygon(_pointed(left, right, y, radius), **look))
        elif left == right:
            self._axes.add_patch(Circle((left, y), radius, **look))
        else:
            rounding = f"round,pad=0,rounding_size={radius * 0.8}"
            size = (right - left, 2 * radius)
            self._axes.add_patch(FancyBboxPatch((left, y - radius), *size, boxstyle=rounding, **look))


def _pointed(left: float, right: float, y: float, radius: float) -> Sequence[tuple[float, float]]:
    upper = [(left, y - radius), (right, y - radius)]
    lower = [(right, y + radius), (left, y + radius)]
    return [(left - radius, y), *upper, (right + radius, y), *lower]
