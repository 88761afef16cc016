"""A person as JSON: the keys of `/people`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from bot.answers.people import Appearance, Equation, Profile


def profile_json(value: Profile) -> dict[str, Any]:
    """Every key but the events."""
    return {
        "asked": value.asked,
        "name": value.name,
        "matched": {"text": value.spelling, "how": value.how.value},
        "spellings": [asdict(spelling) for spelling in value.spellings],
        "equated": [_equation(one) for one in value.equations],
        "described": [{"text": one.text, "by": one.by, "ids": dict(one.ids)} for one in value.described],
        "documents": _documents(value.documents),
        "total": value.total,
        "sent": _documents(value.sent),
        "received": _documents(value.received),
        "events_total": value.events_total,
        "beside": [asdict(one) for one in value.beside],
        "people": [asdict(one) for one in value.others],
    }


def _equation(one: Equation) -> dict[str, Any]:
    seen = one.evidence
    return {
        "spelling": one.spelling,
        "other": one.other,
        "ground": one.ground,
        "by": one.by,
        "document": seen.document if seen else None,
        "passage": seen.passage if seen else None,
        "start": seen.start if seen else None,
        "end": seen.end if seen else None,
        "quote": seen.quote if seen else None,
    }


def _documents(documents: Iterable[Appearance]) -> list[dict[str, Any]]:
    return [
        {
            "document": one.document,
            "title": one.title,
            "date": one.date,
            "times": one.times,
            "parts": list(one.parts),
        }
        for one in documents
    ]
