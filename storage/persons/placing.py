"""Which of the names that editors equate are places: `Formosa [Taiwan]` are two spellings, and nobody's."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from storage.persons.authority import Listed, Ruling
from storage.persons.person import letters
from storage.reading.naming import is_surname
from storage.reading.places import REACH, shows_person, shows_place

_EQUATED = """
SELECT DISTINCT n.name FROM marks AS m JOIN names AS n ON n.library = m.library AND n.document = m.document
    AND n.begins > m.begins AND n.ends < m.ends
WHERE m.kind = 'equivalence' AND m.library IN (SELECT value FROM json_each(?))
"""
_MET = """
SELECT n.name, substr(o.source, max(0, n.begins - ?3) + 1, min(?3, n.begins))
FROM names AS n JOIN documents AS o ON o.library = n.library AND o.id = n.document
WHERE n.library IN (SELECT value FROM json_each(?1)) AND n.name IN (SELECT value FROM json_each(?2))
"""


def places(
    connection: sqlite3.Connection,
    scope: tuple[str, ...],
    stated: Iterable[str],
    listed: Iterable[Listed],
    rulings: Iterable[Ruling],
) -> frozenset[str]:
    """The names, as documents know them, that are a place's: somewhere the words before one say so, and nothing says a person.

    A person is whoever a record or a list names, whom a manager has ruled on, who bears a family name or is met
    with a title. Only names that an editor equates with another are asked about: the others have better evidence.
    """
    persons = {letters(name) for name in stated}
    persons |= {letters(name) for one in listed for name in (one.name, *one.variants)}
    persons |= {letters(name) for ruling in rulings for name in (ruling.one, ruling.other)}
    asked = [
        name
        for (name,) in connection.execute(_EQUATED, (json.dumps(scope),))
        if letters(name) not in persons and not _bears_family_name(name)
    ]
    befores: defaultdict[str, list[str]] = defaultdict(list)
    for name, before in connection.execute(_MET, (json.dumps(scope), json.dumps(asked), REACH)):
        befores[name].append(before)
    return frozenset(
        name
        for name, words in befores.items()
        if any(map(shows_place, words)) and not any(map(shows_person, words))
    )


def _bears_family_name(name: str) -> bool:
    first, *more = name.split()
    return bool(more) and is_surname(first)
