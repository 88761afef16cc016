"""Which words stand in the libraries that an asker may see: of another server's words nothing is to be learnt.

The indexes, the vocabulary and the lexicons are those of all libraries together. Before a word is taken for known, or
proposed for a misspelt one, it is asked here whether it stands where the asker may look.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache

from storage.finding.query import quoted

Stands = Callable[[str], bool]
"""Whether a folded word stands where the asker may look."""


class Where(StrEnum):
    """What is looked through: passages by their words, whole documents by the stems of theirs, titles and numbers."""

    PASSAGES = "passages"
    DOCUMENTS = "documents"
    TITLES = "titles"


_IN = "library IN (SELECT value FROM json_each(:scope)) LIMIT 1 OFFSET :others"
_STATEMENTS = {
    Where.PASSAGES: f"""
        SELECT 1 FROM passage_index CROSS JOIN passages ON passages.row = passage_index.rowid
        WHERE passage_index MATCH :word AND passages.{_IN}""",  # noqa: S608 - constants only
    Where.DOCUMENTS: f"""
        SELECT 1 FROM document_index CROSS JOIN documents ON documents.row = document_index.rowid
        WHERE document_index MATCH :word AND documents.{_IN}""",  # noqa: S608 - as above
    Where.TITLES: f"""
        SELECT 1 FROM description_index CROSS JOIN descriptions ON descriptions.row = description_index.rowid
        WHERE description_index MATCH 'label : ' || :word AND descriptions.{_IN}""",  # noqa: S608 - as above
}


def standing(
    connection: sqlite3.Connection, scope: Iterable[str], where: Where = Where.PASSAGES, *, times: int = 1
) -> Stands:
    """Tell whether a word stands there, in so many passages, documents or titles at least; each word is looked up once."""
    libraries = json.dumps(tuple(scope))

    @cache
    def stands(word: str) -> bool:
        values = {"word": quoted([word]), "scope": libraries, "others": times - 1}
        return connection.execute(_STATEMENTS[where], values).fetchone() is not None

    return stands
