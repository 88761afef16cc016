"""A person as the archive knows them, and the ways a name is compared: what all questions about names are answered in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from storage.folding import APOSTROPHES, fold
from storage.persons.authority import Listed, Ruling

_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_BETWEEN = re.compile(r"[\s-]+")


class Matched(StrEnum):
    """How a name was found: as it is spelt somewhere, by some of its words, or by its sound alone."""

    SPELT = "spelt"
    PARTLY = "partly"
    SOUND = "sound"


class Ground(StrEnum):
    """On whose word a spelling is a person's: a document's editor, a list of persons, or a manager."""

    DOCUMENT = "document"
    LIST = "list"
    RULING = "ruling"


@dataclass(frozen=True, slots=True)
class Equated:
    """Two spellings that are said to be one person's. `by` is the list's title; None for documents and managers."""

    ground: Ground
    spelling: str
    other: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way a name is written, how often, and in how many documents; 0 where lists alone write it so."""

    text: str
    times: int
    documents: int


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A name as the archive knows it: the form it is known by, and every spelling, the most frequent first.

    equated     why spellings that differ in letters are one person's
    described   what lists of persons say of them
    forms       the pairs of written form and known form under which documents name them
    stated      lines of records that name them: library, document, the part they had (sender, recipient, named)
    is_place    whether it is the name of a place, which has spellings and is nobody
    """

    name: str
    spellings: tuple[Spelling, ...]
    equated: tuple[Equated, ...] = ()
    described: tuple[Listed, ...] = ()
    forms: frozenset[tuple[str, str]] = frozenset()
    stated: tuple[tuple[str, str, str], ...] = ()
    is_place: bool = False

    @property
    def written(self) -> tuple[str, ...]:
        """The forms in which documents write the name."""
        return tuple(sorted({text for text, _ in self.forms}))

    @property
    def known(self) -> tuple[str, ...]:
        """The forms by which documents know it."""
        return tuple(sorted({name for _, name in self.forms}))

    @property
    def use(self) -> int:
        """How much the name is used, to put names in order; a document counts for each spelling it has."""
        return sum(spelling.documents for spelling in self.spellings) + len(self.stated)


@dataclass(frozen=True, slots=True)
class Match:
    """A name that may be meant, the spelling that was matched, how, and how near it is (0 to 1)."""

    person: Person
    spelling: str
    how: Matched
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a roster is made of.

    written   known form, form as written, in how many documents, how often
    stated    name, part, library, document: from the lines of records
    places    known forms that are a place's
    """

    written: tuple[tuple[str, str, int, int], ...] = ()
    stated: tuple[tuple[str, str, str, str], ...] = ()
    listed: tuple[Listed, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    places: frozenset[str] = frozenset()


def letters(name: str) -> str:
    """The letters of a name, whatever its accents, hyphens, apostrophes and blanks."""
    return fold(name).replace(" ", "")


def in_order(typed: str) -> str:
    """A name that was typed as an index has it, family name first: `Acheson, Dean` is `Dean Acheson`."""
    family, comma, given = typed.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and family.strip() and given.strip() else typed


@lru_cache(maxsize=50_000)
def marks(name: str) -> str:
    """A spelling with its accents and apostrophes, whatever its capitals, hyphens and blanks."""
    return _BETWEEN.sub("", _APOSTROPHE.sub("'", name.casefold()))


def letters_of(node: str) -> str:
    """The letters of a name's key."""
    return node.partition("\0")[0]


def marks_of(node: str) -> str:
    """The signs of a name's key, where it has some."""
    return node.partition("\0")[2].partition("\0")[0]
