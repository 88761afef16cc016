"""The facts of a record as JSON: the `card` of a summary."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.answers.card import RecordCard
from bot.answers.references import Link, Reference
from bot.answers.timeline import Event
from storage.named import Entry

_TEXTS = (
    *("kind", "sender", "recipient", "place", "classification", "original_language", "passages", "words"),
    *("record_id", "collection", "number", "repository", "url", "rights"),
)
_DATES = ("dated", "sent", "received", "deciphered", "typed")


def card_json(card: RecordCard) -> dict[str, Any]:
    """Every fact of the card; null and empty lists are what the page does not state."""
    return {
        **{name: getattr(card, name) for name in _TEXTS},
        "date": {"text": card.date.text, "edtf": card.date.edtf} if card.date else None,
        **{name: [_stated(event) for event in getattr(card, name)] for name in _DATES},
        "conflicts": [[_stated(event) for event in conflict.statements] for conflict in card.conflicts],
        "translators": list(card.translators),
        "credits": [{"role": credit.role, "name": credit.name} for credit in card.credits],
        "own_numbers": list(card.own_numbers),
        "people": list(card.people),
        "shelfmarks": [shelfmark.text for shelfmark in card.shelfmarks],
        "printed": [shelfmark.text for shelfmark in card.printed],
        "copies": [{"addressee": c.addressee, "number": c.number, "count": c.count} for c in card.copies],
        "names": [_link(link) for link in card.names],
        "named_by": [{**_entry(one.teller), **_reference(one.reference)} for one in card.named_by],
        "guessed": sorted(card.guessed),
        "origins": [asdict(source) for source in card.origins],
    }


def _link(link: Link) -> dict[str, Any]:
    """A document that is named: `held` where it is surely one of ours, else `candidates`, else both are empty."""
    return {
        **_reference(link.reference),
        "held": [_entry(one) for one in link.held],
        "candidates": [_entry(one) for one in link.candidates],
    }


def _reference(reference: Reference) -> dict[str, Any]:
    return {**asdict(reference), "edtf": reference.edtf}


def _entry(entry: Entry) -> dict[str, Any]:
    return {"document": entry.document, "title": entry.title, "date": entry.edtf}


def _stated(event: Event) -> dict[str, Any]:
    return {"edtf": event.edtf, "text": event.text, "role": event.role.value, "passage": event.passage}
