"""A timeline with its picture and its files: drawn beside the event loop, before the answer is laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.answers.answer import Refused
from bot.answers.given import Given, given
from bot.answers.timeline import Timeline
from bot.answers.timeline_export import to_csv, to_icalendar, to_timelinejs
from bot.rendering.timeline_picture import Picture, draw
from bot.strings import Strings, strings

EXPORTS = {"csv": "timeline.csv", "ical": "timeline.ics", "timelinejs": "timeline.json"}
"""The files a timeline can be taken away as, by the word that asks for them."""


@dataclass(frozen=True, slots=True)
class PicturedTimeline:
    """A timeline, its picture where it has events, where the picture was written, and a file to take away."""

    timeline: Timeline
    title: str
    picture: Picture | None = None
    written: str | None = None
    export: tuple[str, bytes] | None = None


@given.register
def _(answer: PicturedTimeline) -> Given:
    return given(answer.timeline)


def picture(timeline: Timeline, title: str, locale: str) -> Picture:
    """Draw the timeline, which has events. May take a second: not for the event loop."""
    return draw(timeline.events, title, strings(locale))


def file(timeline: Timeline, title: str, export: str | None, now: datetime) -> tuple[str, bytes] | None:
    """The file to take away, by its name; None where none was asked for."""
    match export:
        case "csv":
            made = to_csv(timeline.events)
        case "ical":
            made = to_icalendar(timeline.events, now)
        case "timelinejs":
            made = to_timelinejs(timeline.events, title)
        case _:
            return None
    return EXPORTS[export], made.data


def write_picture(timeline: Timeline, title: str, say: Strings, path: Path) -> str | Refused:
    """Write the picture to `path` (SVG where its name says so, else PNG); a refusal where that cannot be."""
    try:
        data = draw(timeline.events, title, say, form="svg" if path.suffix.lower() == ".svg" else "png").data
        path.write_bytes(data)
    except OSError as cause:
        return Refused("picture_not_written", {"path": str(path), "cause": cause.strerror or str(cause)})
    return str(path)
