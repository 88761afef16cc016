"""Finds where a quotation stands, however imperfectly it is remembered, and gives the source's own words.

First the words as they are, side by side; then passages that hold two of the rarest words, or neighbouring words,
under a small and a larger budget; then the same with misspelt words corrected. It proposes places; it never
says that a quotation is right.
"""

from __future__ import annotations

import sqlite3

from storage.database import Database
from storage.finding.locating import LEAST, MOST, Locating
from storage.finding.places import Place
from storage.finding.vocabulary import KnownWords
from storage.model import Document
from storage.recent import Recent

__all__ = ["LEAST", "MOST", "Place", "Quotations"]

Scope = tuple[str, ...]


class Quotations:
    """Questions for the place of words that somebody remembers."""

    def __init__(self, database: Database, recent: Recent, known: KnownWords) -> None:
        self._database = database
        self._recent = recent
        self._known = known

    async def locate(self, scope: Scope, text: str, document: str | None = None) -> tuple[Place, ...]:
        """Where `text` may stand, best first, at most MOST places; in the one document, if it is given.

        Places of score 100 hold the very words, and then no others are given. Two places of nearly one score
        are both to be shown: which of them was meant is the reader's to say.
        """
        return await self._database.read(
            lambda connection: Locating(connection, scope, text, document, self._known.as_of).answer(),
            heavy=True,
        )

    async def located(
        self, scope: Scope, text: str, document: str | None = None
    ) -> tuple[tuple[Place, Document], ...]:
        """The same places, each with its document, in one hop: they are of one state of the store."""

        def question(connection: sqlite3.Connection) -> tuple[tuple[Place, Document], ...]:
            places = Locating(connection, scope, text, document, self._known.as_of).answer()
            keys = dict.fromkeys((place.library, place.document) for place in places)
            documents = {key: self._recent.get(connection, key) for key in keys}
            found = ((place, documents[place.library, place.document]) for place in places)
            return tuple((place, held) for place, held in found if held is not None)

        return await self._database.read(question, heavy=True)
