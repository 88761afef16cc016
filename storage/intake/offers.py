"""Files that members offered to their server's library, as they came, until somebody stores or discards them.

An offer waits for KEPT; a library has at most MOST of them, the oldest make room. They are data of the server's, and
nobody's name stands beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.engine import Connection, Engine
from storage.intake.guidance import Guidance
from storage.intake.shelving import stamp
from storage.model import RecordDate, own_library, owner

KEPT = timedelta(days=7)
"""How long an offer waits."""

MOST = 5
"""Offers of one library."""

BYTES = 25 * 1024 * 1024
"""The largest file that may be offered."""

_ADD = """
INSERT INTO offers (library, name, offered, data, title, day_text, day_edtf) VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING number
"""
_OLD = "DELETE FROM offers WHERE offered < ?"
_SPARE = """
DELETE FROM offers WHERE library = ? AND number NOT IN (
    SELECT number FROM offers WHERE library = ? ORDER BY number DESC LIMIT ?)
"""
_GET = """
SELECT name, data, title, day_text, day_edtf, shown_title, shown_day FROM offers WHERE library = ? AND number = ?
"""
_CORRECT = "UPDATE offers SET title = ?, day_text = ?, day_edtf = ? WHERE library = ? AND number = ?"
_SHOWN = "UPDATE offers SET shown_title = ?, shown_day = ? WHERE library = ? AND number = ?"
_DROP = "DELETE FROM offers WHERE library = ? AND number = ?"
_COUNT = "SELECT count(*) FROM offers WHERE library = ?"
_FORGET = "DELETE FROM offers WHERE library = ?"


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that was offered: its name and bytes, what was corrected, and title and date as they were last shown."""

    number: int
    library: str
    name: str
    data: bytes
    guidance: Guidance
    shown_title: str = ""
    shown_day: str = ""


class Offers:
    """Questions for offers, and changes to them. A library's offers are reached through that library alone."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    async def add(
        self, library: str, name: str, data: bytes, now: datetime, guidance: Guidance | None = None
    ) -> Offer:
        """Keep an offer under a number that was never used before; what has waited too long is forgotten."""
        told = guidance or Guidance(anyhow=True)

        def change(connection: Connection) -> int:
            connection.execute(_OLD, (stamp(now - KEPT),))
            values = (library, name, stamp(now), data, *_columns(told))
            (number,) = connection.execute(_ADD, values).fetchone()
            connection.execute(_SPARE, (library, library, MOST))
            return int(number)

        return Offer(await self._database.write(change), library, name, data, told)

    async def get(self, library: str, number: int) -> Offer | None:
        """The offer of that number in that library; None where it is gone or was never there."""

        def question(connection: Connection) -> Offer | None:
            row = connection.execute(_GET, (library, number)).fetchone()
            if row is None:
                return None
            name, data, title, text, edtf, *shown = row
            date = RecordDate(text, edtf) if text else None
            return Offer(number, library, name, data, Guidance(title, date, anyhow=True), *shown)

        return await self._database.read(question, guild=owner(library))

    async def correct(self, library: str, number: int, guidance: Guidance) -> None:
        """Put title and date as corrected in the place of earlier corrections."""
        await self._write(_CORRECT, *_columns(guidance), library, number, of=library)

    async def shown(self, offer: Offer, title: str, day: str) -> None:
        """Remember title and date as they were shown, for the form that corrects them."""
        if (offer.shown_title, offer.shown_day) != (title, day):
            await self._write(_SHOWN, title, day, offer.library, offer.number, of=offer.library)

    async def drop(self, library: str, number: int) -> bool:
        """Forget an offer; False where it was gone already."""
        return bool(
            await self._database.write(
                lambda connection: connection.execute(_DROP, (library, number)).rowcount, guild=owner(library)
            )
        )

    async def count(self, library: str) -> int:
        """How many offers wait."""
        return await self._database.read(
            lambda connection: int(connection.execute(_COUNT, (library,)).fetchone()[0]), guild=owner(library)
        )

    async def forget_old(self, now: datetime) -> None:
        """Forget what has waited too long."""
        await self._write(_OLD, stamp(now - KEPT))

    async def forget_guild(self, guild: int) -> None:
        """Forget all that was offered in a server."""
        await self._write(_FORGET, own_library(guild), of=own_library(guild))

    async def _write(self, statement: str, *values: object, of: str = "") -> None:
        await self._database.write(lambda connection: connection.execute(statement, values), guild=owner(of))


def _columns(guidance: Guidance) -> tuple[str | None, ...]:
    date = guidance.date
    return guidance.title, date.text if date else None, date.edtf if date else None
