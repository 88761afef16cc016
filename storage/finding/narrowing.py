"""How the options of a search narrow it: by library, by what records state, by the days their dates cover."""

from __future__ import annotations

import json
from collections.abc import Iterable

from storage.extents import Precision, extent
from storage.finding.query import Query, quoted
from storage.folding import words

_MOST_SPELLINGS = 40
_DAYS = {
    Precision.DAY: 1,
    Precision.MONTH: 31,
    Precision.SEASON: 92,
    Precision.YEAR: 366,
    Precision.DECADE: 3653,
    Precision.CENTURY: 36525,
}
"""How many days at most a date of some precision covers."""

NARROWED = """
AND documents.library IN (SELECT value FROM json_each(:scope))
AND (:described IS NULL
     OR documents.row IN (SELECT rowid FROM description_index WHERE description_index MATCH :described))
AND (:since IS NULL OR documents.latest >= :since)
AND (:until IS NULL OR documents.earliest <= :until)
AND (:days IS NULL OR documents.latest - documents.earliest < :days)
"""
"""Conditions on `documents`, to stand behind others; their values come from `narrowing`."""


def narrowing(scope: tuple[str, ...], query: Query) -> dict[str, object]:
    """The values of the conditions."""
    since, until = (value and extent(value) for value in (query.since, query.until))
    return {
        "scope": json.dumps(scope),
        "described": _described(query),
        "since": since.first if since else None,
        "until": until.last if until else None,
        "days": None if query.precision is None else _DAYS.get(query.precision, 1),
    }


def _described(query: Query) -> str | None:
    """The options that narrow by what records state, for the engine; None where none is given."""
    options = {
        "people": query.person,
        "place": (query.place,),
        "kind": (query.kind,),
        "language": (query.language,),
        "archive": (query.archive,),
        "sender": query.sender,
        "recipient": query.recipient,
    }
    return (
        " AND ".join(filter(None, (_stating(column, values) for column, values in options.items()))) or None
    )


def _stating(column: str, values: Iterable[str | None]) -> str:
    """Records that state all words of one of the values."""
    stated = dict.fromkeys(tuple(words(value or "")) for value in values)
    wholes = [" AND ".join(f"{column} : {quoted([word])}" for word in one) for one in stated if one]
    return "(" + " OR ".join(f"({whole})" for whole in wholes[:_MOST_SPELLINGS]) + ")" if wholes else ""
