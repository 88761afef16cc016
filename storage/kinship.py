"""Documents that know each other: other texts of one original, such as a telegram in two translations.

One original is told by where it lies and its date: the same leaves of the same file. A reference without leaves, that
the same correspondents share on one day, is a doubt and given as one: a file holds many telegrams. A title tells nothing.
"""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass

from storage.columns import record_of
from storage.database import Database
from storage.documents import Card, Scope, card
from storage.extents import extent
from storage.folding import fold
from storage.identity import place
from storage.intake.filling import places
from storage.model import Record, Shelfmark

DAYS = 3
"""Translations of one telegram may be dated so many days apart: by its writing, its sending, its deciphering."""

_SAME_TIME = """
SELECT library, id, record FROM documents
WHERE library IN (SELECT value FROM json_each(:scope)) AND earliest BETWEEN :first AND :last AND id <> :id
ORDER BY earliest, id LIMIT :most
"""
_MOST = 1000
_PARTS = ("fond", "opis", "papka", "delo", "listy")


@dataclass(frozen=True, slots=True)
class Relative:
    """Another text: its card, and whether it is certainly of the same original."""

    card: Card
    certain: bool


class Kinship:
    """Questions for the other texts of a document's original."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, scope: Scope, id: str, record: Record) -> tuple[Relative, ...]:  # noqa: A002 - an id is called an id
        """The other texts that `scope` holds of this document's original; none where nobody knows where it lies."""
        if not _can_be_told(record):
            return ()
        days = extent(record.date.edtf) if record.date and record.date.edtf else None
        if days is None:
            return ()
        first, last = days.first - DAYS, days.first + DAYS
        sought = {"scope": json.dumps(scope), "first": first, "last": last, "id": id, "most": _MOST}

        def question(connection: sqlite3.Connection) -> tuple[Relative, ...]:
            found: dict[str, Relative] = {}
            for library, other, held in connection.execute(_SAME_TIME, sought).fetchall():
                certain = same_original(record, record_of(held))
                near = card(connection, (library, other)) if certain is not None else None
                if near is not None and certain is not None:
                    found.setdefault(other, Relative(near, certain))
            return tuple(sorted(found.values(), key=lambda one: not one.certain))

        return await self._database.read(question)


def same_original(one: Record, other: Record) -> bool | None:
    """Whether two records describe one original: certainly (True), perhaps (False); None where nothing speaks for it."""
    ours, theirs = places(one), places(other)
    same_day = bool(one.date and other.date and one.date.edtf == other.date.edtf)
    if any(_same_leaves(a, b) for a in ours for b in theirs):
        return True if same_day or _same_parties(one, other) else None
    # The numbers of a volume tell its documents apart; its file references are made of subject and day.
    if one.collection or other.collection or not same_day or not _same_parties(one, other):
        return None
    shared = {place(mark) for mark in ours if not mark.listy} & {
        place(mark) for mark in theirs if not mark.listy
    }
    return False if shared else None


def _can_be_told(record: Record) -> bool:
    """Whether anything could tell that another text is of this document's original: its leaves; in no volume, its file."""
    return any((mark.delo and mark.listy) or not record.collection for mark in places(record))


def _same_leaves(one: Shelfmark, other: Shelfmark) -> bool:
    """Whether two shelfmarks name the same leaves of one file, however each writes them."""
    if not (one.listy and other.listy and one.delo and other.delo):
        return False
    numbers = ((_numbers(getattr(one, name)), _numbers(getattr(other, name))) for name in _PARTS)
    if any(ours and theirs and ours != theirs for ours, theirs in numbers):
        return False
    archives = [set(fold(mark.archive or "").split()) for mark in (one, other)]
    return not all(archives) or bool(archives[0] & archives[1])


def _numbers(part: str | None) -> tuple[str, ...]:
    return tuple(number.lstrip("0") for number in re.findall(r"\d+", part or ""))


def _same_parties(one: Record, other: Record) -> bool:
    """Whether sender and recipient are both stated and share a name."""
    pairs = ((one.sender, other.sender), (one.recipient, other.recipient))
    return all(a and b and set(fold(a).split()) & set(fold(b).split()) for a, b in pairs)
