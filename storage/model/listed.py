"""Lists of persons: no documents, but what a volume or a file says of who was who."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person as a list of persons has them: the name, given names first, other spellings, the list's own words.

    `ids` holds numbers of other authority files by their names (`viaf`, `wikidata`).
    """

    name: str
    variants: tuple[str, ...] = ()
    description: str | None = None
    ids: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonList:
    """A volume's list of persons: no document, and no text of one. `key` is the volume's, `title` what readers know."""

    key: str
    title: str
    entries: tuple[PersonEntry, ...]
