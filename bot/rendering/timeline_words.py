"""A timeline's picture in words: names of days and months in the reader's language, counts, and all that is drawn."""

from __future__ import annotations

from datetime import date

from bot.rendering.calendar_words import short_date, short_month
from bot.rendering.timeline_layout import Chart, Fill, Row
from bot.strings import Strings

_REST = 80
"""Characters kept for saying how many rows are not named."""


def alt_text(chart: Chart, title: str, say: Strings, most: int = 1000) -> str:
    """What the picture shows, row by row in order of time, as far as `most` characters go."""
    text = say.say("picture-alt", title=title)[: most - _REST]
    for number, row in enumerate(chart.rows):
        name = named(row.edtf, say) if row.gathered else f"{row.heading} ({row.edtf})"
        said = f" {name}: {counted(row, say)};"
        rest = " " + say.say("picture-more", count=len(chart.rows) - number)
        if len(text) + len(said) + len(rest) > most:
            return text + rest
        text += said
    return text.removesuffix(";") + "."


def counted(row: Row, say: Strings) -> str:
    """How many of the row's events happened, were planned ..., in words."""
    if all(shape.fill is Fill.STAMP for shape in row.shapes):
        return say.say("picture-stamp")
    named = ((say.say(f"status-{status.value}"), count) for status, count in row.statuses)
    return say.listed(
        name if row.times == 1 else say.say("picture-times", count=count, what=name) for name, count in named
    )


def named(edtf: str, say: Strings) -> str:
    """A day, month, year or decade in the reader's language, `Jun 1950`, and what lies before or after one.

    It stays EDTF where calendars have no such year.
    """
    if edtf.startswith("../"):
        return say.say("picture-before", date=named(edtf.removeprefix("../"), say))
    if edtf.endswith("/.."):
        return say.say("picture-after", date=named(edtf.removesuffix("/.."), say))
    parts = edtf.split("-")
    if len(parts) == 1 or not all(part.isdigit() for part in parts) or not 1 <= int(parts[0]) <= 9999:
        return edtf
    year, month, day = (int(part) for part in (*parts, "1")[:3])
    return (short_date if len(parts) == 3 else short_month)(date(year, month, day), say)
