"""The documents of a store as open files, and back: JSON Lines in UTF-8 with a manifest that tells whether they are whole.

Everything about a document travels: its record, its untouched text, what was read in it, its earlier texts, the
files it came from. What servers and members chose does not: that is a backup's business.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import TypeAdapter, ValidationError

from storage.documents import whole
from storage.faults import MalformedError
from storage.intake.catalogue import entries, own_record
from storage.intake.filling import Entry
from storage.model import Document, PersonEntry, Record
from storage.persons.authority import listed

FORMAT = 1
"""The number of the files' form; it grows when an older opis could no longer read them."""

MANIFEST, DOCUMENTS, FILES = "manifest.json", "documents.jsonl", "files.jsonl"
PERSONS = "persons.jsonl"
"""Lists of persons; an export of an earlier opis has none."""

_DOCUMENTS = "SELECT library, id FROM documents WHERE ?1 IS NULL OR library = ?1 ORDER BY row"
_DOCUMENT = "SELECT path, added, changed FROM documents WHERE library = ? AND id = ?"
_HISTORY = """
SELECT sha256, standing, layout, path, kept, source FROM history WHERE library = ? AND document = ? ORDER BY row
"""
_FILES = "SELECT library, path FROM files WHERE ?1 IS NULL OR library = ?1 ORDER BY library, path"
_FILE = "SELECT library, path, sha256, rules, bytes, read FROM files WHERE library = ? AND path = ?"
_LIBRARIES = "SELECT DISTINCT library FROM listed_persons WHERE ?1 IS NULL OR library = ?1"
_FINDINGS = "SELECT document, reason, facts FROM findings WHERE library = ? AND path = ? ORDER BY position"


@dataclass(frozen=True, slots=True)
class Former:
    """Another text of a document, as the store's history has it."""

    sha256: str
    standing: str
    layout: str
    path: str
    kept: str
    source: str


@dataclass(frozen=True, slots=True)
class Held:
    """A line of DOCUMENTS: a document, where it came from, when it was added and changed (ISO 8601, UTC).

    `entries` are the entries of catalogues beside it, and `own` its record without what they filled; None where it has none.
    """

    document: Document
    path: str
    added: str
    changed: str
    history: tuple[Former, ...] = ()
    own: Record | None = None
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a file gave at one place: a document's id, or why there is none there."""

    document: str | None
    reason: str | None
    facts: str | None


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of FILES: a file that was taken in, by its bytes, and what it gave."""

    library: str
    path: str
    sha256: str
    rules: str
    bytes: int
    read: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonsHeld:
    """A line of PERSONS: a list of persons under its key, which is the path of the file that brought it."""

    library: str
    key: str
    title: str
    entries: tuple[PersonEntry, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of open files holds; `sha256` by file name tells whether they are as they were written."""

    format: int
    documents: int
    sha256: dict[str, str]


class NotAnExportError(ValueError):
    """The folder holds no export, or one that is not as it was written: `what` is the file, `reason` its key."""

    def __init__(self, reason: str, what: Path) -> None:
        super().__init__(reason, what)
        self.reason = reason
        self.what = what


_HELD, _ORIGIN, _MANIFEST = TypeAdapter(Held), TypeAdapter(Origin), TypeAdapter(Manifest)
_PERSONS = TypeAdapter(PersonsHeld)


def held(connection: sqlite3.Connection, library: str, id: str) -> Held | None:  # noqa: A002 - an id is called an id
    """A document with all that belongs to it; None where the library does not hold it."""
    row = connection.execute(_DOCUMENT, (library, id)).fetchone()
    if row is None:
        return None
    document = whole(connection, (library, id))
    if document is None:
        raise MalformedError(id)
    path, added, changed = row
    history = tuple(Former(*one) for one in connection.execute(_HISTORY, (library, id)))
    beside = own_record(connection, (library, id)), entries(connection, (library, id))
    return Held(document, path, added, changed, history, *beside)


def origin(connection: sqlite3.Connection, library: str, path: str) -> Origin | None:
    """A file that was taken in, and what it gave; None where it is not known."""
    row = connection.execute(_FILE, (library, path)).fetchone()
    if row is None:
        return None
    findings = tuple(Finding(*one) for one in connection.execute(_FINDINGS, (library, path)))
    return replace(Origin(*row), findings=findings)


def line_of(one: Held | Origin) -> str:
    """The line of an export that says it, without its end."""
    return (_HELD.dump_json(one) if isinstance(one, Held) else _ORIGIN.dump_json(one)).decode()


def held_of(line: str) -> Held:
    """The document that a line says."""
    return _HELD.validate_json(line)


def origin_of(line: str) -> Origin:
    """The file that a line says."""
    return _ORIGIN.validate_json(line)


def write_out(connection: sqlite3.Connection, folder: Path, library: str | None) -> Manifest:
    """Write the documents of `library`, or of all (None), to `folder`, which exists. Blocks; one state of the store."""
    hashes = {}
    with (folder / DOCUMENTS).open("xb") as file:
        count, hashes[DOCUMENTS] = _lines(file, map(line_of, _held(connection, library)))
    with (folder / FILES).open("xb") as file:
        _, hashes[FILES] = _lines(file, map(line_of, _origins(connection, library)))
    with (folder / PERSONS).open("xb") as file:
        _, hashes[PERSONS] = _lines(
            file, (_PERSONS.dump_json(one).decode() for one in _lists(connection, library))
        )
    manifest = Manifest(FORMAT, count, hashes)
    # Last: a folder without it was not finished.
    (folder / MANIFEST).write_bytes(_MANIFEST.dump_json(manifest, indent=2) + b"\n")
    return manifest


def manifest_of(folder: Path) -> Manifest:
    """The manifest of an export whose files are as they were written; NotAnExportError for anything else. Blocks."""
    try:
        data: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        if data.get("format") != FORMAT:
            raise NotAnExportError("export_of_another_form", folder / MANIFEST)
        manifest = _MANIFEST.validate_python(data)
        for name in (DOCUMENTS, FILES, *(PERSONS,) * (PERSONS in manifest.sha256)):
            with (folder / name).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != manifest.sha256.get(name):
                    raise NotAnExportError("export_altered", folder / name)
    except (OSError, ValidationError, json.JSONDecodeError, UnicodeDecodeError, AttributeError) as error:
        raise NotAnExportError("not_an_export", folder) from error
    return manifest


def documents_in(folder: Path) -> Iterator[Held]:
    """The documents of an export, in the order they were added; NotAnExportError at a line that is none. Blocks."""
    yield from _read(folder / DOCUMENTS, _HELD)


def origins_in(folder: Path) -> Iterator[Origin]:
    """The files of an export; NotAnExportError at a line that is none. Blocks."""
    yield from _read(folder / FILES, _ORIGIN)


def lists_in(folder: Path) -> Iterator[PersonsHeld]:
    """The lists of persons of an export; NotAnExportError at a line that is none. Blocks."""
    if (folder / PERSONS).exists():
        yield from _read(folder / PERSONS, _PERSONS)


def _read(path: Path, kind: TypeAdapter[Any]) -> Iterator[Any]:
    with path.open("rb") as file:
        for line in file:
            try:
                yield kind.validate_json(line)
            except ValidationError as error:
                raise NotAnExportError("export_altered", path) from error


def _lines(file: BinaryIO, lines: Iterable[str]) -> tuple[int, str]:
    """Write lines; how many, and the hash over all of them."""
    seen, count = hashlib.sha256(), 0
    for line in (said.encode() for said in lines):
        file.write(line + b"\n")
        seen.update(line + b"\n")
        count += 1
    return count, seen.hexdigest()


def _held(connection: sqlite3.Connection, library: str | None) -> Iterator[Held]:
    for key in connection.execute(_DOCUMENTS, (library,)).fetchall():
        one = held(connection, *key)
        if one is not None:
            yield one


def _lists(connection: sqlite3.Connection, library: str | None) -> Iterator[PersonsHeld]:
    libraries = [row[0] for row in connection.execute(_LIBRARIES, (library,))]
    by_list = groupby(listed(connection, libraries), lambda one: (one.library, one.list, one.title))
    for (held_in, key, title), held in by_list:
        persons = (PersonEntry(one.name, one.variants, one.description, one.ids) for one in held)
        yield PersonsHeld(held_in, key, title, tuple(persons))


def _origins(connection: sqlite3.Connection, library: str | None) -> Iterator[Origin]:
    for place in connection.execute(_FILES, (library,)).fetchall():
        one = origin(connection, *place)
        if one is not None:
            yield one
