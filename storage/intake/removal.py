"""Takes documents out of a library: with their passages, mentions and index entries, whole or not at all.

A file whose documents are taken out is forgotten, too, so that the same bytes can be taken in again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from storage.engine import Shelves
from storage.intake.catalogue import withdraw
from storage.intake.shelving import take_out
from storage.model import COMMON
from storage.persons.authority import drop_list

_FILES_OF = "SELECT DISTINCT path FROM findings WHERE library = ? AND document = ?"
# A file that only has an entry beside a document did not give that document.
_ENTERED = "SELECT 1 FROM entries AS e WHERE e.library = {0}.library AND e.document = {0}.document AND e.path = {0}.path"
_DOCUMENTS_OF = f"""
SELECT DISTINCT document FROM findings AS f WHERE library = :library AND path = :path AND document IS NOT NULL
AND NOT EXISTS ({_ENTERED.format("f")})
AND NOT EXISTS (SELECT 1 FROM findings AS o WHERE o.library = f.library AND o.document = f.document AND o.path <> :path
    AND NOT EXISTS ({_ENTERED.format("o")}))
"""  # noqa: S608 - no value is in it
_FORGET_FILE = "DELETE FROM files WHERE library = ? AND path = ?"
_HELD = "SELECT 1 FROM documents WHERE library = ? AND id = ?"


class Removal:
    """Changes to the archive that take documents out."""

    def __init__(self, shelves: Shelves, clock: Callable[[], datetime]) -> None:
        self._shelves = shelves
        self._clock = clock

    async def document(self, library: str, id: str) -> bool:  # noqa: A002 - an id is called an id
        """Take out one document; False where the library does not hold it."""
        return await self._shelves.write(lambda connection: remove(connection, library, id))

    async def file(self, path: str, *, library: str = COMMON) -> tuple[str, ...]:
        """Take out the documents that this file alone gave; their ids. What another file gave, too, stays.

        Its list of persons goes, too; entries of catalogues that it had beside documents are taken back, with what they filled.
        """
        now = self._clock()

        def change(connection: sqlite3.Connection) -> tuple[str, ...]:
            rows = connection.execute(_DOCUMENTS_OF, {"library": library, "path": path}).fetchall()
            ids = tuple(str(row[0]) for row in rows)
            for id_ in ids:
                remove(connection, library, id_)
            withdraw(connection, library, path, (), now)
            connection.execute(_FORGET_FILE, (library, path))
            drop_list(connection, library, path)
            return ids

        return await self._shelves.write(change)


def remove(connection: sqlite3.Connection, library: str, id: str) -> bool:  # noqa: A002 - as above
    """Take a document out inside a change; False where the library does not hold it."""
    if connection.execute(_HELD, (library, id)).fetchone() is None:
        return False
    for (path,) in connection.execute(_FILES_OF, (library, id)).fetchall():
        connection.execute(_FORGET_FILE, (library, path))
    take_out(connection, library, id)
    return True
