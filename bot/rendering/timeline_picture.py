"""Draws a timeline: a picture for slides and phones. It needs no display, and must not run on the event loop.

What is drawn is also said: `alt` for those who do not see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.timeline import Event
from bot.rendering.timeline_layout import Format, lay_out
from bot.rendering.timeline_words import alt_text
from bot.strings import Strings


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a file, and what it shows in words (`alt`, at most 1,000 characters)."""

    data: bytes
    alt: str


def draw(events: Sequence[Event], title: str, say: Strings, *, form: Format = "png") -> Picture:
    """Draw events in order of time, at least one, as PNG or SVG."""
    # Loading what draws takes half a second, and most commands draw nothing.
    from bot.rendering.timeline_sheet import Sheet  # noqa: PLC0415 - see above

    chart = lay_out(events)
    sheet = Sheet(chart, title, say, len(events))
    return Picture(sheet.canvas.file(form, title), alt_text(chart, title, say))
