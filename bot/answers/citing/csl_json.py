"""CSL-JSON as Zotero keeps it: particles in the family name, suffixes behind a comma, seasons as words.

What Zotero has no field for (the archive's place and collection) stands a second time as lines of the note, from
where it comes back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.answers.citing.exported import Exported, days, family_and_given
from bot.answers.citing.moments import SEASONS, Day, Moment
from storage.model import Agent

_ROLES = (
    "author",
    "recipient",
    "translator",
    "editor",
    "interviewer",
    "container-author",
    "collection-editor",
)


def write(held: Sequence[Exported]) -> str:
    """The file's text: an array of items."""
    return json.dumps([_item(item) for item in held], ensure_ascii=False, indent=2) + "\n"


def _item(item: Exported) -> dict[str, Any]:
    ref = item.ref
    texts = {
        "title": item.marked_title,
        "title-short": ref.short_title,
        "genre": ref.genre,
        "number": ref.number,
        "container-title": ref.container,
        "volume": ref.volume,
        "number-of-volumes": ref.volumes,
        "issue": ref.issue,
        "page": ref.pages,
        "edition": ref.edition,
        "section": ref.section,
        "collection-title": ref.series,
        "collection-number": ref.series_number,
        "publisher": ref.publisher,
        "publisher-place": ref.publisher_place,
        "event-title": ref.event,
        "event-place": ref.event_place,
        "medium": ref.medium,
        "archive": ref.archive,
        "archive_collection": ref.collection,
        "archive_location": ref.location,
        "archive-place": ref.archive_place,
        "call-number": ref.call_number,
        "source": ref.source,
        "URL": ref.url,
        "DOI": ref.doi,
        "ISBN": ref.isbn,
        "ISSN": ref.issn,
        "language": ref.language,
        "abstract": ref.summary,
        "keyword": ref.keywords,
        "note": _note(item),
    }
    made: dict[str, Any] = {"id": item.document, "type": ref.kind}
    made |= {variable: _plain(text) for variable, text in texts.items() if text}
    made |= {role: [_name(agent) for agent in ref.who(role)] for role in _ROLES if ref.who(role)}
    if issued := _date(ref.date, item.words):
        made["issued"] = issued
    for variable, date in (("accessed", ref.accessed), ("original-date", ref.original)):
        if stated := _date(date, ""):
            made[variable] = stated
    return made


def _note(item: Exported) -> str:
    ref = item.ref
    lines = [("archive-place", ref.archive_place), ("archive_collection", ref.collection)]
    kept = [f"{name}: {value}" for name, value in lines if value and f"{name}:" not in ref.note]
    return "\n".join(text for text in (*kept, ref.note, item.credits) if text)


def _date(date: Moment | None, words: str) -> dict[str, Any]:
    known = days(date)
    if date is None or not known:
        return {"literal": words} if words else {}
    if known[0].month in SEASONS:
        # Zotero reads the words first and has no other place for a season; every other reader takes the year.
        words = f"{SEASONS[known[0].month]} {known[0].year}"
        return {"date-parts": [[known[0].year]], "literal": words}
    made: dict[str, Any] = {"date-parts": [_parts(day) for day in known]}
    return {**made, "circa": True} if date.circa else made


def _parts(day: Day) -> list[int]:
    return [number for number in (day.year, day.month, day.day) if number]


def _name(agent: Agent) -> dict[str, Any]:
    family, given, suffix = family_and_given(agent)
    if agent.literal:
        return {"literal": family}
    made: dict[str, Any] = {"family": family}
    if given:
        comma = ",!" if agent.comma_suffix else ","
        made["given"] = f"{given}{comma} {suffix}" if suffix else given
    return {**made, "static-ordering": True} if agent.family_first else made


def _plain(text: str) -> str:
    return text.replace("\ue000", "").replace("\ue001", "")
