"""A timeline to take away: CSV for tables, iCalendar for calendars, TimelineJS's JSON for the web.

Values stay EDTF, words stay as written, plans stay plans. What a format cannot hold (a calendar knows no year before 1)
is left out, and how much that was is said.
"""

from __future__ import annotations

import csv
import hashlib
import html
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.answers.calendar_lines import escaped, folded
from bot.answers.timeline import Event
from storage.extents import Extent, Precision, calendar_day
from storage.model import Role, Status

_COLUMNS = (
    *("edtf", "earliest", "latest", "text", "qualifier", "role", "status", "uncertain", "document", "title"),
    *("passage", "start", "end", "sentence"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIRST_YEAR, _LAST_YEAR = 1, 9999


@dataclass(frozen=True, slots=True)
class Export:
    """A file, and how many events it could not hold."""

    data: bytes
    left_out: int = 0


def to_csv(events: Iterable[Event]) -> Export:
    """A table with a line for each event (RFC 4180, UTF-8 with the mark that spreadsheets look for).

    Words that a spreadsheet would take for a formula get an apostrophe before them; nothing else is changed.
    """
    made = io.StringIO(newline="")
    table = csv.writer(made)
    table.writerow(_COLUMNS)
    for event in events:
        earliest, latest = (_iso(day) for day in (event.extent.first, event.extent.last))
        table.writerow(
            (
                *(
                    event.edtf,
                    "" if event.extent.open_start else earliest,
                    "" if event.extent.open_end else latest,
                ),
                *(_harmless(event.text), event.qualifier or "", event.role.value, event.status.value),
                *("yes" if event.uncertain else "no", event.document, _harmless(event.title)),
                *(event.passage or "", event.start, event.end, _harmless(event.sentence)),
            )
        )
    return Export(made.getvalue().encode("utf-8-sig", "replace"))


def to_icalendar(events: Iterable[Event], now: datetime) -> Export:
    """A calendar of all-day entries (RFC 5545); `now` is UTC. What did not happen, or is uncertain, is tentative."""
    held: list[str] = []
    left_out = 0
    for event in events:
        years = [calendar_day(day)[0] for day in (event.extent.first, event.extent.last + 1)]
        if years[0] < _FIRST_YEAR or years[1] > _LAST_YEAR:
            left_out += 1
            continue
        held += _entry(event, now)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//opis//timeline//EN",
        "CALSCALE:GREGORIAN",
        *held,
        "END:VCALENDAR",
    ]
    return Export("".join(folded(line) for line in lines).encode(), left_out)


def to_timelinejs(events: Iterable[Event], title: str) -> Export:
    """The JSON that TimelineJS reads; its texts are HTML, so the documents' words are escaped."""
    slides = [
        {
            "start_date": _date(event.extent.first, event.extent, ends=False),
            "end_date": _date(event.extent.last, event.extent, ends=True),
            "display_date": html.escape(event.text),
            "text": {"headline": html.escape(event.text), "text": f"<p>{html.escape(event.sentence)}</p>"},
            "group": event.status.value if event.role is Role.EVENT else event.role.value,
            "unique_id": _name(event),
        }
        for event in events
    ]
    made = {"title": {"text": {"headline": html.escape(title)}}, "events": slides}
    return Export(json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8", "replace"))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _iso(day: int) -> str:
    year, month, of_month = calendar_day(day)
    return (
        f"{year:04d}-{month:02d}-{of_month:02d}" if year >= 0 else f"-{-year:04d}-{month:02d}-{of_month:02d}"
    )


def _entry(event: Event, now: datetime) -> Iterator[str]:
    """The lines of one entry; its name is the same in every export, so that a calendar updates and never doubles it."""
    start, after = (_iso(day).replace("-", "") for day in (event.extent.first, event.extent.last + 1))
    certain = event.status is Status.HAPPENED and not event.uncertain
    address = event.document if event.passage is None else f"{event.document} ¶{event.passage}"
    yield "BEGIN:VEVENT"
    yield f"UID:{_name(event)}@opis"
    yield f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}"
    if event.extent.clock:
        yield f"DTSTART:{start}T{event.extent.clock.replace(':', '')}00"
    else:
        yield f"DTSTART;VALUE=DATE:{start}"
        yield f"DTEND;VALUE=DATE:{after}"
    yield f"SUMMARY:{escaped(f'{event.title}: {event.text}')}"
    yield f"DESCRIPTION:{escaped(f'{event.sentence} [{address}; {event.edtf}]')}"
    yield f"CATEGORIES:{event.status.value if event.role is Role.EVENT else event.role.value}"
    yield f"STATUS:{'CONFIRMED' if certain else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _date(day: int, extent: Extent, *, ends: bool) -> dict[str, Any]:
    """A day as TimelineJS wants it, no closer than the value: a month without a day, a year without a month."""
    year, month, of_month = calendar_day(day)
    parts: dict[str, Any] = {"year": year}
    if extent.precision <= Precision.SEASON:
        parts["month"] = month
    if extent.precision <= Precision.DAY or extent.precision is Precision.SEASON:
        parts["day"] = of_month
    if extent.clock and not ends:
        parts["hour"], parts["minute"] = map(int, extent.clock.split(":"))
    return parts


def _name(event: Event) -> str:
    key = f"{event.document}\n{event.start}\n{event.edtf}"
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:20]
