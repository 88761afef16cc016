"""The facts of a record as JSON: the `card` of a summary."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.answers.card import RecordCard
from bot.answers.timeline import Event

_TEXTS = ("kind", "sender", "recipient", "place", "classification", "original_language", "passages", "words")


def card_json(card: RecordCard) -> dict[str, Any]:
    """Every fact of the card; null and empty lists are what the page does not state."""
    return {
        **{name: getattr(card, name) for name in _TEXTS},
        "date": {"text": card.date.text, "edtf": card.date.edtf} if card.date else None,
        **{name: [_stated(event) for event in getattr(card, name)] for name in ("dated", "sent", "received")},
        "conflicts": [[_stated(event) for event in conflict.statements] for conflict in card.conflicts],
        "translators": list(card.translators),
        "shelfmarks": [shelfmark.text for shelfmark in card.shelfmarks],
        "copies": [{"addressee": c.addressee, "number": c.number, "count": c.count} for c in card.copies],
        "names": [asdict(reference) for reference in card.names],
        "guessed": sorted(card.guessed),
        "origins": [asdict(source) for source in card.origins],
    }


def _stated(event: Event) -> dict[str, Any]:
    return {"edtf": event.edtf, "text": event.text, "role": event.role.value, "passage": event.passage}
