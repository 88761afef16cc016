"""What a catalogue's entry says of a document whose text is held: whether it describes that text, and what it adds.

The text's own statements stand. An entry fills what the page leaves open, or what was only guessed from it, and each
field filled names where it comes from. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from storage.folding import fold
from storage.identity import place
from storage.model import Document, Origin, Record, Shelfmark
from storage.reading.shelfmark import read_source_note

CATALOGUES = frozenset({"biblatex", "csl_json", "record_file", "ris"})
"""Layouts of records that may come without their text."""

_ALONE = (
    *("title", "date", "kind", "sender", "recipient", "place", "summary", "original_language", "language"),
    *("classification", "url", "citation", "repository", "rights", "credits"),
)
"""Fields that are filled each for itself."""
_TOGETHER = (("shelfmarks", "source_note"), ("collection", "number"))
"""Fields that speak of one thing: of a pair the text has a part of, no part is filled."""
_WHEREABOUTS = ("citation", "source_note", "shelfmarks", "collection", "repository")
"""Where none of these is stated, the catalogue's whole description of the publication is taken."""
_TELLING = 4
"""Words of a title that is no mere kind of document."""
_RECORD = re.compile(r"/document/(\d+)(?:[/?#.]|$)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a catalogue: its id, the file it came from, its record, and its text in that file."""

    id: str
    path: str
    record: Record
    source: str


def is_entry(document: Document) -> bool:
    """Whether a document is a catalogue's record without its text."""
    return not document.sections and document.record.layout in CATALOGUES


def surely(entry: Record, text: Record) -> bool:
    """Whether an entry describes the document of that text: one number, one address, or one place and one date."""
    numbers = {entry.record_id, numbered(entry)} - {None}
    if text.record_id in numbers or (entry.url and address(entry.url) == address(text.url or "")):
        return True
    if _contradicts(entry, text) or not _same_date(entry, text):
        return False
    ours, theirs = places(text), places(entry)
    return any(mark.listy for mark in ours) and bool({*map(place, ours)} & {*map(place, theirs)})


def likely(entry: Record, text: Record) -> bool:
    """Whether title and day are one and nothing speaks against it; several documents may fit an entry like this."""
    if _contradicts(entry, text) or not _same_date(entry, text):
        return False
    date = text.date.edtf if text.date else None
    title = fold(entry.title)
    if title != fold(text.title) or len(title.split()) < _TELLING or not _DAY.fullmatch(date or ""):
        return False
    ours, theirs = places(text), places(entry)
    return not (ours and theirs) or any(_agree(one, other) for one in ours for other in theirs)


def places(record: Record) -> tuple[Shelfmark, ...]:
    """Where the original lies, taken apart; a catalogue's place with the archive it names beside it."""
    if record.layout not in CATALOGUES or not record.shelfmarks:
        return record.shelfmarks
    return tuple(mark for one in record.shelfmarks for mark in _taken_apart(one))


def filled(own: Record, entries: Iterable[Entry]) -> Record:
    """The text's own record with what the entries add, in their order: what one of them states, no later one changes."""
    record = own
    for entry in entries:
        stated = dict(_added(record, entry.record))
        if not stated:
            continue
        name = PurePath(entry.path.rpartition("!/")[2]).name
        origins = (Origin(field, entry.record.layout, name) for field in stated)
        record = replace(
            record,
            **stated,
            guessed=record.guessed - set(stated),
            origins=(*record.origins, *origins),
        )
    return record


def _added(record: Record, entry: Record) -> Iterator[tuple[str, Any]]:
    for name in _ALONE:
        if _is_open(record, name) and not _is_open(entry, name):
            yield name, getattr(entry, name)
    for pair in _TOGETHER:
        if all(_is_open(record, name) for name in pair):
            yield from _pair(entry, pair)
    if entry.layout == "record_file" and record.record_id is None and entry.record_id:
        yield "record_id", entry.record_id
    if entry.publication and record.publication is None and all(_is_open(record, n) for n in _WHEREABOUTS):
        yield "publication", entry.publication
        if entry.agents:
            yield "agents", entry.agents


def _pair(entry: Record, pair: tuple[str, str]) -> Iterator[tuple[str, Any]]:
    for name in pair:
        stated = places(entry) if name == "shelfmarks" else getattr(entry, name)
        if stated and not _is_open(entry, name):
            yield name, stated


def _is_open(record: Record, name: str) -> bool:
    """Whether a field is not stated: empty, or guessed from the text."""
    value = getattr(record, name)
    guessed = name in record.guessed or (name == "date" and value is not None and value.origin == "guessed")
    return guessed or value in (None, (), "")


def _contradicts(entry: Record, text: Record) -> bool:
    """Whether numbers or correspondents differ."""
    number = numbered(entry)
    if number and text.record_id and text.record_id.isdecimal() and number != text.record_id:
        return True
    return any(
        ours and theirs and not set(fold(ours).split()) & set(fold(theirs).split())
        for ours, theirs in ((text.sender, entry.sender), (text.recipient, entry.recipient))
    )


def _same_date(entry: Record, text: Record) -> bool:
    ours, theirs = (record.date.edtf if record.date else None for record in (text, entry))
    return ours is not None and ours == theirs


def numbered(record: Record) -> str | None:
    """The number of the archive's record that an address ends in."""
    found = _RECORD.search(record.url or "")
    return found[1] if found else None


def address(url: str) -> str:
    """A web address without what differs between copies of it: scheme, `www.`, capitals, the last slash."""
    return re.sub(r"^https?://(?:www\.)?", "", url.strip("<> ")).rstrip("/").lower()


def _agree(one: Shelfmark, other: Shelfmark) -> bool:
    """Whether two shelfmarks may be one place, described more and less closely."""
    parts = ("fond", "opis", "papka", "delo", "listy")
    pairs = [(getattr(one, name), getattr(other, name)) for name in parts]
    return all(a is None or b is None or fold(a) == fold(b) for a, b in pairs)


def _taken_apart(mark: Shelfmark) -> tuple[Shelfmark, ...]:
    archive, text = mark.archive, mark.text
    if not any(sign.isdigit() for sign in text):
        return ()  # the note of an entry may say anything; a place in an archive has a number
    if archive and fold(archive) not in fold(text) and "digital" not in fold(archive):
        text = f"{archive}, {text}"
    return read_source_note(text).shelfmarks or (replace(mark, text=text),)
