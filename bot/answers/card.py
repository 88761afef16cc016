"""The facts of the record: what a document is, who wrote to whom and when, where it lies, as far as this copy says.

Contradictory dates stand side by side. A copy was addressed to somebody, never "read by" them. Nothing is inferred here:
what the page does not state is named in `not_stated`.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.answers.kin import Source, sources
from bot.answers.references import Link, Links, Naming, references, stated_numbers
from bot.answers.timeline import Conflict, Event, Show, timeline
from storage.model import Copy, Credit, Document, RecordDate, Role, Shelfmark
from storage.named import entry
from storage.reading.shelfmark import is_printed

_DESCRIPTION = (
    *(
        "kind",
        "sender",
        "recipient",
        "place",
        "date",
        "summary",
        "original_language",
        "classification",
        "shelfmarks",
    ),
    *("citation", "record_id", "url"),
)
"""What a reader of this kind of document looks for; its absence is worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCard:
    """The facts of a record. None and empty tuples are what the page does not state.

    own_numbers   the numbers the document bears, as written; `number` is its number in the volume
    dated, sent, received, deciphered, typed    the dates the document states as its own, in order of time, each once
    conflicts     where these differ: shown, never decided
    translators   as credited; `credits` are all others who had a hand in it
    printed       the books and journals among `shelfmarks`
    copies        the distribution list: to whom copies were addressed
    names         other documents it answers or names, each with what is held of it
    named_by      documents that name this one
    guessed       fields of this card that were inferred from the text
    origins       where fields come from that the page does not state: a catalogue, a person
    """

    document: str
    title: str
    kind: str | None
    sender: str | None
    recipient: str | None
    place: str | None
    own_numbers: tuple[str, ...]
    date: RecordDate | None
    dated: tuple[Event, ...]
    sent: tuple[Event, ...]
    received: tuple[Event, ...]
    deciphered: tuple[Event, ...]
    typed: tuple[Event, ...]
    conflicts: tuple[Conflict, ...]
    classification: str | None
    original_language: str | None
    translators: tuple[str, ...]
    credits: tuple[Credit, ...]
    shelfmarks: tuple[Shelfmark, ...]
    printed: tuple[Shelfmark, ...]
    record_id: str | None
    collection: str | None
    number: str | None
    repository: str | None
    url: str | None
    rights: str | None
    people: tuple[str, ...]
    copies: tuple[Copy, ...]
    names: tuple[Link, ...]
    named_by: tuple[Naming, ...]
    passages: int
    words: int
    guessed: frozenset[str]
    not_stated: tuple[str, ...]
    origins: tuple[Source, ...]


def card(document: Document, links: Links | None = None) -> RecordCard:
    """The card of a document; without `links` nothing is said of what is held of the documents it names."""
    record = document.record
    links = links or Links(tuple(Link(reference) for reference in references(document)))
    whole = timeline(document, show=Show.ALL)
    translators = tuple(credit.name for credit in record.credits if credit.role == "translator")
    return RecordCard(
        document=document.id,
        title=record.title,
        kind=record.kind,
        sender=record.sender,
        recipient=record.recipient,
        place=record.place,
        own_numbers=stated_numbers(record.title, record.kind, entry(document).opening),
        date=record.date,
        dated=_stated(whole.events, Role.DATED),
        sent=_stated(whole.events, Role.SENT),
        received=_stated(whole.events, Role.RECEIVED),
        deciphered=_stated(whole.events, Role.DECIPHERED),
        typed=_stated(whole.events, Role.TYPED),
        conflicts=whole.conflicts,
        classification=record.classification,
        original_language=record.original_language,
        translators=translators,
        credits=tuple(credit for credit in record.credits if credit.role != "translator"),
        shelfmarks=record.shelfmarks,
        printed=tuple(filter(is_printed, record.shelfmarks)),
        record_id=record.record_id,
        collection=record.collection,
        number=record.number,
        repository=record.repository,
        url=record.url,
        rights=record.rights,
        people=record.people,
        copies=document.copies,
        names=links.names,
        named_by=links.named_by,
        passages=len(document.passages),
        words=len(document.body.of(document.source).split()),
        guessed=record.guessed,
        not_stated=not_stated(document),
        origins=sources(record.origins),
    )


def not_stated(document: Document) -> tuple[str, ...]:
    """What this copy leaves open of the things a reader looks for, in the order of the card."""
    missing = [name for name in _DESCRIPTION if name in document.record.not_stated]
    if not any(credit.role == "translator" for credit in document.record.credits):
        missing.append("translator")
    return tuple(missing)


def _stated(events: tuple[Event, ...], role: Role) -> tuple[Event, ...]:
    """The dates of one role, each value once: the first that was written. A day says nothing beside its hour."""
    unique: dict[tuple[int, str], Event] = {}
    own = [event for event in events if event.role is role]
    timed = {event.extent.first for event in own if event.extent.clock}
    for event in own:
        if event.extent.clock or not event.extent.is_day or event.extent.first not in timed:
            unique.setdefault((event.extent.first, event.extent.clock), event)
    return tuple(unique.values())
