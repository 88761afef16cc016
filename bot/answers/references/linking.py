"""Asks the archive for the documents that a document names, and for those that name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.references.own_number import own_numbers
from bot.answers.references.reading import references, references_in
from bot.answers.references.reference import Reference
from bot.answers.references.resolving import Holdings, Link, resolve
from bot.answers.references.volumes import named_volume
from storage.archive import Archive
from storage.model import Document
from storage.named import Entry, Place, entry

Scope = tuple[str, ...]

WEEKS = 45
"""Days before a document in which "your No. 408" is looked for where no day is named."""

MOST = 25
"""Documents that name this one, at most: those of the earliest days."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Naming:
    """A document that names this one, and its words for it."""

    teller: Entry
    reference: Reference


@dataclass(frozen=True, slots=True)
class Links:
    """What a document names, in the order of its text, and what names it, in order of time."""

    names: tuple[Link, ...] = ()
    named_by: tuple[Naming, ...] = ()


async def find_links(archive: Archive, scope: Scope, document: Document) -> Links:
    """The links of a document to others, both ways."""
    teller = entry(document)
    found = references(document)
    holdings = await _holdings(archive, scope, teller, found)
    links = (resolve(reference, teller, holdings) for reference in found)
    return Links(tuple(link for link in links if link is not None), await _named_by(archive, scope, teller))


async def _holdings(archive: Archive, scope: Scope, teller: Entry, found: Sequence[Reference]) -> Holdings:
    """What the archive holds of the days and numbers that the references name."""
    named = archive.named
    of_day = await named.of_days(scope, {day for one in found for day in one.days})
    undated = any(one.numbers and one.whose and not one.days for one in found)
    day = _day(teller)
    lately = await named.lately(scope, day, WEEKS) if undated and day else ()
    printed: dict[tuple[str | None, str], tuple[Entry, ...]] = {}
    for volume in {one.volume for one in found if one.entries}:
        numbers = {number for one in found if one.volume == volume for number in one.entries}
        collection = await _collection(archive, scope, teller, volume)
        held = await named.in_volume(scope, teller.repository, collection, numbers) if collection else ()
        for one in held:
            printed[volume, one.number or ""] = (*printed.get((volume, one.number or ""), ()), one)
    return Holdings(of_day, lately, printed)


async def _collection(archive: Archive, scope: Scope, teller: Entry, volume: str | None) -> str | None:
    if volume is None or teller.collection is None:
        return teller.collection
    return named_volume(volume, teller.collection, await archive.named.volumes(scope, teller.repository))


async def _named_by(archive: Archive, scope: Scope, document: Entry) -> tuple[Naming, ...]:
    """The references that surely mean the document, the first of each document that names it."""
    places = await _places(archive, scope, document)
    found = [
        Naming(place.teller, reference)
        for place in places
        for reference in references_in(place.passage, place.teller, place.dates)
        if _may_mean(reference, document)
    ]
    known: dict[str, Naming] = {}
    for teller in {one.teller.document: one.teller for one in found}.values():
        own = [one for one in found if one.teller.document == teller.document]
        holdings = await _holdings(archive, scope, teller, [one.reference for one in own])
        sure = (one for one in own if _means(one, document, holdings))
        known.update((teller.document, one) for one in list(sure)[:1])
    in_order = sorted(known.values(), key=lambda one: (one.teller.edtf or "9", one.teller.document))
    return tuple(in_order[:MOST])


async def _places(archive: Archive, scope: Scope, document: Entry) -> tuple[Place, ...]:
    """Passages in which the document may be named: by its day and number, or by its number in the volume."""
    places: list[Place] = []
    numbers = own_numbers(document.title, document.kind, document.opening).written
    day = _day(document)
    # Without a number only its correspondents tell a document from others of its day.
    if day and (numbers or (document.sender and document.recipient)):
        places += await archive.named.naming_day(scope, day, document.document, numbers)
    if document.collection and document.number:
        places += await archive.named.naming_number(
            scope, document.repository, document.collection, document.number
        )
    return tuple(places)


def _may_mean(reference: Reference, document: Entry) -> bool:
    return _day(document) in reference.days or document.number in reference.entries


def _means(naming: Naming, document: Entry, holdings: Holdings) -> bool:
    link = resolve(naming.reference, naming.teller, holdings)
    return link is not None and document.document in {one.document for one in link.held}


def _day(one: Entry) -> str:
    """The day of an entry; empty where it is not dated to one day."""
    return one.edtf[:10] if one.edtf and _DAY.match(one.edtf) and "/" not in one.edtf else ""
