"""What is dated as JSON: an event of a timeline, an item of a day of the year."""

from __future__ import annotations

from typing import Any

from bot.answers.timeline import Event
from bot.answers.today import Item


def event_json(event: Event) -> dict[str, Any]:
    """An event of a timeline; `start` and `end` are code points into the source of its document."""
    return {
        "edtf": event.edtf,
        "text": event.text,
        "qualifier": event.qualifier,
        "role": event.role.value,
        "status": event.status.value,
        "sentence": event.sentence,
        "document": event.document,
        "passage": event.passage,
        "start": event.start,
        "end": event.end,
        "title": event.title,
        "resolved": event.resolved,
        "confidence": event.confidence,
    }


def item_json(item: Item) -> dict[str, Any]:
    """An item of a day, and why it is given; `years` since then is null where the day was asked for without a year."""
    return {
        "document": item.document,
        "passage": item.passage,
        "text": item.text,
        "why": item.why.value,
        "citation": item.citation,
        "edtf": item.edtf,
        "role": item.role.value,
        "status": item.status.value,
        "title": item.title,
        "start": item.start,
        "end": item.end,
        "years": item.years,
    }
