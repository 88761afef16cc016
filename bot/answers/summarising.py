"""What a document is and says, with an address on every sentence: nothing is generated.

A summary holds the archive's own abstract, named as theirs, sentences of the document itself, the facts of the
record, and what the record does not state. It refuses to cut a sentence, to join two, and to judge between accounts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.answers.abstracts import unsupported
from bot.answers.candidates import candidates
from bot.answers.card import RecordCard, card, not_stated
from bot.answers.focus import asked_for
from bot.answers.kin import Kin
from bot.answers.references import Links
from bot.answers.salience import Idf, chosen
from storage.model import Document, Record, Span


class Length(StrEnum):
    """How long a summary is to be."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"

    @property
    def words(self) -> int:
        """The budget of words."""
        return {Length.SHORT: 60, Length.MEDIUM: 120, Length.LONG: 240}[self]


@dataclass(frozen=True, slots=True)
class Abstract:
    """The archive's own summary of a document.

    by           who publishes it, or the catalogue it comes from; None where the page names nobody
    unsupported  stretches of `text` (dates, names, numbers) that the document's own text does not hold
    """

    text: str
    by: str | None
    unsupported: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document, verbatim: `text` is `source[start:end]`, and it stands in passage `passage`."""

    text: str
    document: str
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a document is and says: the archive's abstract, its own sentences in their order, the facts of its record.

    `kin` are the other texts of its original that are held.
    """

    document: str
    title: str
    card: RecordCard
    abstract: Abstract | None
    sentences: tuple[Sentence, ...]
    not_stated: tuple[str, ...]
    kin: tuple[Kin, ...] = ()


def summarise(
    document: Document,
    *,
    words: int | None = None,
    length: Length = Length.MEDIUM,
    about: str | None = None,
    abstract: bool = True,
    idf: Idf | None = None,
    links: Links | None = None,
) -> Summary:
    """Summarise a document in whole sentences until `words` (else the budget of `length`) are reached.

    `about` gives what is to be read for, a person, a place, a question: sentences that have nothing of it are left
    out, and there may be none. Without `abstract` the archive's own is
    neither shown nor used. `idf` tells how rare a word is in the library, `links` what is held of the documents it names.
    """
    record = document.record
    shown = record.summary if abstract else None
    picked = chosen(
        candidates(document),
        words or length.words,
        title=f"{record.title} {shown or ''}",
        about=None if about is None else asked_for(about, document),
        idf=idf,
    )
    return Summary(
        document=document.id,
        title=record.title,
        card=card(document, links),
        abstract=Abstract(shown, _by(record), unsupported(document, shown)) if shown else None,
        sentences=tuple(
            Sentence(c.span.of(document.source), document.id, c.passage, c.start, c.end) for c in picked
        ),
        not_stated=not_stated(document),
    )


def _by(record: Record) -> str | None:
    """Whose the record's abstract is."""
    catalogue = next((origin.source for origin in record.origins if origin.field == "summary"), None)
    return catalogue or record.repository
