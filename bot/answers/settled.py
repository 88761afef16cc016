"""What was chosen for a server and by a member, and what opis keeps of either: as they are told, not how they are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """A server's choices; None where the usual holds. `visibility`: each group of commands, `private`, `public` or `usual`.

    `librarians`: the role whose members may add documents.
    """

    style: str | None
    language: str | None
    reports: int | None
    visibility: tuple[tuple[str, str], ...]
    changed: bool = False
    librarians: int | None = None


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """A member's choices; None where the server's or the usual holds."""

    style: str | None
    language: str | None
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Privacy:
    """What opis keeps; `days` that a server's data is kept after opis was removed from it."""

    days: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everything kept of the asker was removed."""


@dataclass(frozen=True, slots=True)
class WholeText:
    """A document's source text, untouched, as a file."""

    document: str
    title: str
    source: str
