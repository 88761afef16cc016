"""Questions for persons and places by name: who may be meant, how they are spelt and on whose word, where they appear.

Names are gathered once, and anew when documents, lists or rulings have changed.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from storage.database import Database
from storage.persons.appearing import Appearances, appearances
from storage.persons.authority import listed, rulings
from storage.persons.person import Gathered, Match, Matched, Person
from storage.persons.person_files import own_list
from storage.persons.placing import places
from storage.persons.roster import Roster
from storage.reading.names import persons_named

Scope = tuple[str, ...]

_STATE = "SELECT value FROM index_state WHERE name IN ('stamp', 'documents', 'persons') ORDER BY name"
_HOLDING = """
SELECT value FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM documents WHERE library = value)
OR EXISTS (SELECT 1 FROM listed_persons WHERE library = value)
OR EXISTS (SELECT 1 FROM rulings_on_names WHERE library = value) ORDER BY json_each.key
"""
_WRITTEN = """
SELECT name, text, count(DISTINCT document), count(*) FROM names
WHERE library IN (SELECT value FROM json_each(?)) GROUP BY name, text
"""
_STATED = "SELECT text, role, library, document FROM stated_persons WHERE library IN (SELECT value FROM json_each(?))"
_GATHERING = 10.0
"""Seconds that gathering the names may take: once for each change, and then every question is answered from memory."""

_ROSTERS = 16
"""Rosters kept: servers without documents, lists or rulings of their own share one."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a name that was typed stands for: every spelling (the typed one first), as lists and documents have it.

    known, written   the forms by which documents know it, and in which they write it
    guessed     the name by which it was understood, where it is spelt so nowhere and sounds like one person's alone
    """

    spellings: tuple[str, ...]
    known: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    guessed: str | None = None


class People:
    """Questions for names."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._making = asyncio.Lock()
        self._rosters: OrderedDict[Scope, tuple[tuple[int, ...], Roster]] = OrderedDict()

    async def find(self, scope: Scope, typed: str, limit: int = 5) -> tuple[Match, ...]:
        """Who may be meant by `typed`, best first: those spelt so, then those with all its words, then those that sound so."""
        roster = await self._roster(scope)
        persons = (match for match in roster.matches(typed) if not match.person.is_place)
        return await asyncio.to_thread(lambda: tuple(islice(persons, limit)))

    async def often(self, scope: Scope, limit: int) -> tuple[Person, ...]:
        """The names that most documents write."""
        often = (await self._roster(scope)).often
        return tuple(islice((person for person in often if not person.is_place), limit))

    async def spelt(self, scope: Scope, typed: str) -> tuple[Person, ...]:
        """Everybody whose name is written like this; several where a list knows several of one name."""
        spelt = (await self._roster(scope)).spelt(typed)
        return tuple(person for person in spelt if not person.is_place)

    async def meant(self, scope: Scope, typed: str) -> Meant:
        """What to look for where `typed` names a person or a place: every spelling, if it is one's; else what was typed.

        Where nobody is spelt so, it may be the one person who sounds so as a whole.
        """
        if not typed:
            return Meant(())
        persons, guessed = (await self._roster(scope)).spelt(typed), False
        if not persons:
            near = await self.find(scope, typed, 2)
            whole = [match.person for match in near if match.how is Matched.SOUND and match.score == 1.0]
            persons, guessed = tuple(whole), True
        if len(persons) != 1:
            return Meant((typed,))
        (person,) = persons
        texts = (typed, *(spelling.text for spelling in person.spellings))
        guess = person.name if guessed else None
        return Meant(tuple(dict.fromkeys(texts)), person.known, person.written, guess)

    async def appearances(self, scope: Scope, person: Person, *, beside: int = 12) -> Appearances:
        """Where a person appears, and with whom; at most `beside` others."""
        roster = await self._roster(scope)
        return await self._database.read(
            lambda connection: appearances(connection, scope, person, roster, beside)
        )

    async def _roster(self, scope: Scope) -> Roster:
        state, holding = await self._database.read(lambda connection: _state(connection, scope))
        kept = self._rosters.get(holding)
        if kept is not None and kept[0] == state:
            return kept[1]
        async with self._making:
            kept = self._rosters.get(holding)
            if kept is None or kept[0] != state:
                gathered = await self._database.read(
                    lambda connection: _gathered(connection, holding), heavy=True, seconds=_GATHERING
                )
                kept = self._rosters[holding] = state, await asyncio.to_thread(Roster, gathered)
            self._rosters.move_to_end(holding)
            if len(self._rosters) > _ROSTERS:
                self._rosters.popitem(last=False)
        return kept[1]


def _state(connection: sqlite3.Connection, scope: Scope) -> tuple[tuple[int, ...], Scope]:
    """How often what names are gathered from has changed, and the libraries that hold any of it."""
    changes = tuple(int(value) for (value,) in connection.execute(_STATE))
    holding = tuple(str(library) for (library,) in connection.execute(_HOLDING, (json.dumps(scope),)))
    return changes, holding


def _gathered(connection: sqlite3.Connection, scope: Scope) -> Gathered:
    libraries = (json.dumps(scope),)
    stated = tuple(
        (name, part, library, document)
        for line, part, library, document in connection.execute(_STATED, libraries)
        for name in _named(line)
    )
    lists = (*listed(connection, scope), *own_list())
    ruled = rulings(connection, scope)
    return Gathered(
        tuple(connection.execute(_WRITTEN, libraries)),
        stated,
        lists,
        ruled,
        places(connection, scope, (name for name, *_ in stated), lists, ruled),
    )


@lru_cache(maxsize=20_000)
def _named(line: str) -> tuple[str, ...]:
    return tuple(persons_named(line))
