"""What was understood of a file that a member offers, before anything of it is stored; and what became of it after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.answers.answer import Refused
from bot.answers.card import not_stated
from storage.documents import Card, Holdings
from storage.intake.reports import Report
from storage.model import COMMON, Document, PersonList, RecordDate, Refusal

SHOWN = 5
"""Documents of one file that are shown."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A document as it would be stored. `guessed` and `not_stated` name fields; `given` those that a person corrected.

    `file` is the name it has in the archive that was offered; None where it comes from the file itself.
    """

    document: str
    file: str | None
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
class Declined:
    """Why a place in what was offered is no document; `file` as in Understood."""

    file: str | None
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that waits to be stored or discarded.

    documents   the first SHOWN of the `total` documents in it
    archive     it is an archive of files: what it holds is corrected file by file
    refusals    why other places in it are none
    held        ids of those documents that this library holds already: storing brings them up to date
    common      ids of those that the common library holds: they are not stored again
    """

    number: int
    name: str
    documents: tuple[Understood, ...]
    total: int
    archive: bool = False
    refusals: tuple[Declined, ...] = ()
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


@dataclass(slots=True)
class Inspection:
    """What is gathered while an offer is looked through: of its documents the ids, and as many as are shown."""

    name: str
    files: int = 0
    documents: list[Understood] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    refusals: list[Declined] = field(default_factory=list)
    archive: bool = False

    def add(self, file: str, findings: Sequence[Document | PersonList | Refusal]) -> None:
        """Take note of what one of its files gives."""
        self.files += 1
        self.archive = self.archive or file != self.name
        within = file.removeprefix(f"{self.name}!/") if file != self.name else None
        for finding in findings:
            if isinstance(finding, Document):
                self.ids.append(finding.id)
                if len(self.documents) < SHOWN:
                    self.documents.append(_understood(finding, within))
            elif isinstance(finding, Refusal):
                self.refusals.append(Declined(within, finding))

    def offered(self, number: int, held: Sequence[Card]) -> Offered:
        """The offer as it is shown; `held` are the cards of its documents in the libraries."""
        return Offered(
            number,
            self.name,
            tuple(self.documents),
            len(self.ids),
            self.archive,
            tuple(self.refusals),
            tuple(card.id for card in held if card.library != COMMON),
            tuple(card.id for card in held if card.library == COMMON),
        )

    def why_none(self) -> Refused:
        """Why there is no document among what was found."""
        if self.files > 1:
            return Refused("archive_without_documents", {"files": self.files})
        first = self.refusals[0].refusal
        return Refused(first.reason, first.facts)


def _understood(document: Document, file: str | None) -> Understood:
    record = document.record
    return Understood(
        document=document.id,
        file=file,
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
