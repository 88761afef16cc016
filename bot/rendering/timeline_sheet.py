"""The sheet a timeline is drawn on: head, legend, axis, rows with their labels, foot.

Labels have a column of their own and never overlap; a month is as wide as a month.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.rendering.canvas import FAINT, GRID, WORDS, Canvas
from bot.rendering.lettering import Lettering
from bot.rendering.timeline_layout import PICTURE_WIDTH, Chart, Fill, Row
from bot.rendering.timeline_marks import RADIUS, Marks
from bot.rendering.timeline_scale import Scale
from bot.rendering.timeline_words import counted, named
from bot.rendering.typefaces import Typeface, east_asian
from bot.strings import ENGLISH, Strings, strings

_MARGIN, _LABELS, _GAP = 48, 600, 48
_LEFT, _RIGHT = _MARGIN + _LABELS + _GAP, PICTURE_WIDTH - _MARGIN

_TITLE, _HEADING, _TEXT, _SMALL = 38, 29, 25, 23
"""Sizes of letters in pixels: on a phone 400 points wide, the smallest is still above six and a half."""

_NAMES = {
    Fill.SOLID: "status-happened",
    Fill.HOLLOW: "status-planned",
    Fill.BROKEN: "status-conditional",
    Fill.STAMP: "picture-stamp",
}


class Sheet:
    """The sheet, drawn as it is made: head, axis, rows, foot."""

    def __init__(self, chart: Chart, title: str, say: Strings, count: int) -> None:
        self._chart = chart
        self._letters, self._say = lettered(say)
        self._borrowed = False
        self._text_lines = 2 if len(chart.rows) <= 8 else 1
        self._scale = Scale(chart, _LEFT, _RIGHT, 58 + 32 * self._text_lines)
        titles = self._letters.lines(self._plain(title), _TITLE, _RIGHT - _MARGIN, 2, bold=True)
        self._top = 214 + 50 * len(titles)
        self._bottom = self._top + sum(map(self._scale.height, chart.rows))
        self.canvas = Canvas(PICTURE_WIDTH, self._bottom + 70, self._letters)
        self._marks = Marks(self.canvas, self._scale)
        self._head(titles, count)
        self._axis()
        y = self._top
        for row in chart.rows:
            self._row(row, y)
            y += self._scale.height(row)
        self._foot()

    def _head(self, titles: Sequence[str], count: int) -> None:
        for number, line in enumerate(titles):
            self.canvas.write(_MARGIN, 58 + 50 * number, line, _TITLE, bold=True)
        y = 58 + 50 * len(titles)
        self.canvas.write(_MARGIN, y, self._say.say("picture-count", count=count), _TEXT, colour=FAINT)
        self._legend(y + 50)

    def _legend(self, y: float) -> None:
        """A sample of every kind of mark in use, with its word."""
        entries = [(fill, False, _NAMES[fill]) for fill in self._chart.fills]
        if self._scale.hatched:
            entries.append((Fill.SOLID, True, "picture-uncertain"))
        x = float(_MARGIN)
        for fill, hatched, key in entries:
            word = self._say.say(key)
            self.canvas.mark(x + RADIUS, x + RADIUS + 34, y, fill, hatched=hatched, radius=RADIUS)
            self.canvas.write(x + 68, y + 8, word, _TEXT)
            x += 68 + self._letters.width(word, _TEXT) + 44

    def _axis(self) -> None:
        """A line for each tick, and its name where that has room."""
        free = 0.0
        for tick in self._chart.ticks:
            x = self._scale.x(tick.day)
            self.canvas.line((x, x), (self._top - 6, self._bottom), GRID, 2)
            name = named(tick.edtf, self._say)
            half = self._letters.width(name, _SMALL) / 2
            if x - half >= free and x + half <= PICTURE_WIDTH - 8:
                self.canvas.write(x, self._top - 20, name, _SMALL, colour=FAINT, align="center")
                free = x + half + 18

    def _row(self, row: Row, y: float) -> None:
        self.canvas.line((_MARGIN, _RIGHT), (y, y), GRID, 1.2)
        self._label(row, y)
        self._marks.draw(row, y)

    def _label(self, row: Row, y: float) -> None:
        heading = named(row.edtf, self._say) if row.gathered else self._plain(row.heading)
        value = "" if row.gathered or row.edtf == heading else _value(row.edtf)
        value = f"{value} ×{row.times}".strip() if row.times > 1 else value
        room = _LABELS - (self._letters.width(value, _SMALL) + 18 if value else 0)
        shown = self._letters.lines(heading, _HEADING, room, 1, bold=True)[0]
        self.canvas.write(_MARGIN, y + 38, shown, _HEADING, bold=True)
        after = _MARGIN + self._letters.width(shown, _HEADING, bold=True) + 18
        self.canvas.write(after, y + 38, value, _SMALL, colour=FAINT)
        words = [counted(row, self._say)] if row.gathered and row.times > 1 else self._excerpt(row)
        for number, line in enumerate(words):
            self.canvas.write(_MARGIN, y + 72 + 32 * number, line, _TEXT, colour=WORDS)

    def _excerpt(self, row: Row) -> list[str]:
        before, within = (self._plain(row.sentence[a:b]) for a, b in ((0, row.start), (row.start, row.end)))
        # Not every script has a space between a date and the word before it.
        start = len(before) + (1 if before and row.sentence[row.start - 1].isspace() else 0)
        end = start + len(within)
        return self._letters.excerpt(self._plain(row.sentence), start, end, _TEXT, _LABELS, self._text_lines)

    def _foot(self) -> None:
        self.canvas.line((_MARGIN, _RIGHT), (self._bottom, self._bottom), GRID, 1.2)
        notes = ["picture-histogram"] if any(map(self._scale.counts, self._chart.rows)) else []
        notes += ["picture-transliterated"] if self._borrowed else []
        said = " ".join(self._say.say(note) for note in notes)
        for line in self._letters.lines(said, _SMALL, _RIGHT - _MARGIN, 1):
            self.canvas.write(_MARGIN, self._bottom + 44, line, _SMALL, colour=FAINT)

    def _plain(self, text: str) -> str:
        """The text as the typeface can write it; the foot says where that is not as it stands."""
        written, borrowed = self._letters.writable(text)
        self._borrowed = self._borrowed or borrowed
        return written


def lettered(
    say: Strings, machine: Callable[[], tuple[Typeface, ...]] = east_asian
) -> tuple[Lettering, Strings]:
    """The picture's letters and its own words: English ones where no typeface of the machine writes the reader's language."""
    letters = Lettering(say.locale, machine)
    _, borrowed = letters.writable(say.say("picture-histogram"))
    return letters, strings(ENGLISH) if borrowed else say


def _value(edtf: str) -> str:
    """An EDTF value as it is shown: the hour without seconds."""
    return re.sub(r"T(\d\d:\d\d)(?::00)?", r" \1", edtf)
