"""Other texts of one original, as they are named beside an answer about one of them; and where a record's fields come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.documents import Card
from storage.kinship import Relative
from storage.model import Origin


@dataclass(frozen=True, slots=True)
class Kin:
    """Another text of the same original: who translated it and its language, as far as its record says.

    `certain`: whether it is known to be of the same original; else it may be.
    """

    document: str
    title: str
    date: str | None
    language: str | None
    translators: tuple[str, ...]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """Fields that the page does not state: `by` a catalogue's layout or `given`, `source` the catalogue's file."""

    by: str
    source: str | None
    fields: tuple[str, ...]


def kin(relatives: Iterable[Relative]) -> tuple[Kin, ...]:
    """The other texts as they are named."""
    return tuple(_named(one.card, certain=one.certain) for one in relatives)


def _named(card: Card, *, certain: bool) -> Kin:
    date = card.record.date.text if card.record.date else None
    translators = tuple(credit.name for credit in card.record.credits if credit.role == "translator")
    return Kin(card.id, card.record.title, date, card.record.language, translators, certain)


def sources(origins: Iterable[Origin]) -> tuple[Source, ...]:
    """What each catalogue, or a person, stated in the page's stead, in the order they came."""
    found: dict[tuple[str, str | None], list[str]] = {}
    for origin in origins:
        found.setdefault((origin.by, origin.source), []).append(origin.field)
    return tuple(Source(by, source, tuple(dict.fromkeys(fields))) for (by, source), fields in found.items())
