"""What was understood of a file that a member offers, before anything of it is stored; and what became of it after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.card import not_stated
from storage.documents import Card, Holdings
from storage.intake.reports import Report
from storage.model import COMMON, Document, PersonList, RecordDate, Refusal

SHOWN = 5
"""Documents of one file that are shown."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A document as it would be stored. `guessed` and `not_stated` name fields; `given` those that a person corrected."""

    document: str
    title: str
    date: RecordDate | None
    kind: str | None
    layout: str
    shelfmarks: tuple[str, ...]
    passages: int
    words: int
    guessed: tuple[str, ...]
    given: tuple[str, ...]
    not_stated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that waits to be stored or discarded.

    documents   the first SHOWN of the `total` documents in it
    refusals    why other places in it are none
    held        ids of those documents that this library holds already: storing brings them up to date
    common      ids of those that the common library holds: they are not stored again
    """

    number: int
    name: str
    documents: tuple[Understood, ...]
    total: int
    refusals: tuple[Refusal, ...] = ()
    held: tuple[str, ...] = ()
    common: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of an offer's documents."""

    name: str
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Discarded:
    """An offer was forgotten; nothing of it was stored."""

    name: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that was taken out of the library, or is to be once that is `sure`."""

    document: str
    title: str
    sure: bool


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """What the common library and the own one hold (None where both are one), how many offers wait, who may add documents.

    `librarians` is the number of the role besides the server's managers; None where there is none.
    """

    common: Holdings
    own: Holdings | None
    waiting: int
    librarians: int | None
    may_add: bool


def offered(
    number: int, name: str, findings: Sequence[Document | PersonList | Refusal], held: Sequence[Card]
) -> Offered | None:
    """An offer as it is shown; `held` are the cards of its documents in the libraries. None where it has no document."""
    documents = [finding for finding in findings if isinstance(finding, Document)]
    if not documents:
        return None
    return Offered(
        number,
        name,
        tuple(map(_understood, documents[:SHOWN])),
        len(documents),
        tuple(finding for finding in findings if isinstance(finding, Refusal)),
        tuple(card.id for card in held if card.library != COMMON),
        tuple(card.id for card in held if card.library == COMMON),
    )


def _understood(document: Document) -> Understood:
    record = document.record
    return Understood(
        document=document.id,
        title=record.title,
        date=record.date,
        kind=record.kind,
        layout=record.layout,
        shelfmarks=tuple(mark.text for mark in record.shelfmarks),
        passages=len(document.passages),
        words=sum(len(passage.text.split()) for passage in document.passages),
        guessed=tuple(sorted(record.guessed)),
        given=tuple(origin.field for origin in record.origins),
        not_stated=not_stated(document),
    )
