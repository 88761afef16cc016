"""What a question returns before anybody draws it: found, unclear, missing, or refused. Doubt is a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document the reader may have meant: its id, title and EDTF date (None where undated)."""

    document: str
    title: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """Somebody who may be meant by a name.

    spelling    the spelling that was matched, and `how` it was: spelt so, by some of its words, by its sound
    description what a list of persons says of them, in its words
    """

    name: str
    spelling: str
    how: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """The answer."""

    value: T_co


@dataclass(frozen=True, slots=True)
class Unclear:
    """Several documents fit as well; none is chosen for the reader. At most five candidates, best first.

    Where a name was looked for, `names` are those who may be meant, and `what` is `person`.
    """

    searched: str
    candidates: tuple[Candidate, ...]
    names: tuple[NameCandidate, ...] = ()
    what: str = "document"


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing fits. `what` was looked for: `document`, `passage`, `quotation`, `date`, ...; near misses, if any."""

    searched: str
    what: str = "document"
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The question cannot be put like this. `reason` is a key of `bot.strings`; `facts` fill its sentence."""

    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


Answer = Found[T_co] | Unclear | Missing | Refused
