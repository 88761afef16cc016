"""The posts of coming days as files: iCalendar for calendars, Atom for feed readers. Pure; words stay as written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.answers.calendar_lines import escaped, folded
from bot.answers.edition import Line

_ATOM = "http://www.w3.org/2005/Atom"
_ONE_DAY = timedelta(days=1)


def to_icalendar(lines: Iterable[Line], now: datetime) -> bytes:
    """A calendar with an all-day entry on each day something falls on (RFC 5545); `now` is UTC."""
    held = [text for line in lines for text in _entry(line, now)]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//opis//on this date//EN", "CALSCALE:GREGORIAN"]
    return "".join(folded(text) for text in [*head, *held, "END:VCALENDAR"]).encode("utf-8", "replace")


def to_atom(lines: Iterable[Line], now: datetime, title: str) -> bytes:
    """A feed with an entry for each day (RFC 4287), the newest first, as of `now` (UTC)."""
    feed = Element("feed", xmlns=_ATOM)
    _add(feed, "id", "urn:opis:on-this-date")
    _add(feed, "title", title)
    _add(feed, "updated", _instant(now))
    _add(SubElement(feed, "author"), "name", "opis")
    for line in sorted(lines, key=lambda line: line.day, reverse=True):
        entry = SubElement(feed, "entry")
        _add(entry, "id", f"urn:opis:on-this-date:{_name(line)}")
        _add(entry, "title", _headline(line))
        _add(entry, "updated", _instant(datetime.combine(line.day, time.min, UTC)))
        _add(entry, "content", _words(line))
    written: bytes = tostring(feed, encoding="utf-8", xml_declaration=True)
    return written


def _entry(line: Line, now: datetime) -> Iterator[str]:
    """The lines of one entry; its name is the same in every export, so that a calendar updates and never doubles it."""
    yield "BEGIN:VEVENT"
    yield f"UID:{_name(line)}@opis"
    yield f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{line.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{line.day + _ONE_DAY:%Y%m%d}"
    yield f"SUMMARY:{escaped(_headline(line))}"
    yield f"DESCRIPTION:{escaped(_words(line))}"
    yield f"CATEGORIES:{line.item.why.value}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _headline(line: Line) -> str:
    return f"{line.item.edtf[:10]}: {line.item.title}"


def _words(line: Line) -> str:
    """The excerpt, its citation and its address."""
    passage = "" if line.item.passage is None else f" ¶{line.item.passage}"
    return f"{line.item.text}\n\n{line.item.citation} [{line.item.document}{passage}]"


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = "".join(c if c in "\n\t" or c.isprintable() else "\ufffd" for c in text)


def _instant(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _name(line: Line) -> str:
    key = f"{line.item.document}\n{line.item.start}\n{line.day.isoformat()}"
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:20]
