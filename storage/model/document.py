"""A document: what a layout makes of a page, or why it makes nothing of it; and the page once all that its text says is read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from storage.model.library import COMMON
from storage.model.mention import Copy, DatedMention, Mark, Name
from storage.model.record import Record
from storage.model.text import Part, Passage, Section, Span


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a layout makes of a page: the record, the untouched text, and which stretches of it are the document.

    `sections` are in the order of the text and do not overlap; there is at most one BODY, and none where
    a record comes without its text.
    """

    record: Record
    source: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file is no document: `reason` is a key of the sentences in `bot.strings`, `facts` fills their places."""

    reason: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One archival record as an archive published it, read: the unit that is cited.

    `id` is stable, unique in its library and no row number. `source` is untouched for ever.
    """

    id: str
    record: Record
    source: str
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...] = ()
    dates: tuple[DatedMention, ...] = ()
    names: tuple[Name, ...] = ()
    marks: tuple[Mark, ...] = ()
    copies: tuple[Copy, ...] = ()
    library: str = COMMON
    sha256: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Compute the hash of the source text where the caller gave none."""
        if not self.sha256:
            object.__setattr__(self, "sha256", digest(self.source))

    @property
    def body(self) -> Span:
        """Where the document's own text stands; an empty span where only the record is held."""
        return next((Span(s.start, s.end) for s in self.sections if s.part is Part.BODY), Span(0, 0))

    def passage_at(self, offset: int) -> Passage | None:
        """The passage that holds the code point at `offset`."""
        return next((p for p in self.passages if p.start <= offset < p.end), None)


def digest(source: str) -> str:
    """SHA-256 of a source text, hexadecimal; lone surrogates are hashed as they stand."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
