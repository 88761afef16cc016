"""Lists of persons as files: CSV with a header, or a JSON list of objects. They come from whoever hosts opis, and with opis.

`name` is needed; `variants` are other spellings (in CSV parted by `|`), `description` the list's own words. Every other
column, and the keys of `ids`, are numbers of authority files under their names (`viaf`, `wikidata`).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from storage.folding import fold
from storage.model import PersonEntry
from storage.persons.authority import Listed

OWN = "opis"
"""The library and the key of the list that comes with opis: every scope sees it."""

MOST_BYTES = 32 * 1024 * 1024

_OURS = frozenset({"name", "variants", "description", "ids"})


class NotAListOfPersonsError(ValueError):
    """The file is no list of persons: `reason` is a key of the readers' sentences, `line` where it was seen (from 1)."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason, line)
        self.reason = reason
        self.line = line


def read_person_file(data: bytes) -> tuple[PersonEntry, ...]:
    """The persons of a file, JSON where it begins like JSON, else CSV; NotAListOfPersonsError for anything else."""
    if len(data) > MOST_BYTES:
        raise NotAListOfPersonsError("persons_too_many")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotAListOfPersonsError("persons_not_utf8") from error
    rows = _objects(text) if text.lstrip().startswith(("[", "{")) else _rows(text)
    entries = tuple(_entry(number, row) for number, row in rows)
    if not entries:
        raise NotAListOfPersonsError("persons_none")
    return entries


@cache
def own_list() -> tuple[Listed, ...]:
    """The list that comes with opis: names that no rule of sound brings together, `Rhee Syngman` and `Yi Sung-man`."""
    data = resources.files(__name__.rpartition(".")[0]).joinpath("known_persons.csv").read_bytes()
    return tuple(
        Listed(OWN, OWN, OWN, position, entry.name, entry.variants)
        for position, entry in enumerate(read_person_file(data), 1)
    )


def _objects(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        held = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise NotAListOfPersonsError("persons_damaged", getattr(error, "lineno", 0)) from error
    if not isinstance(held, list) or not all(isinstance(one, dict) for one in held):
        raise NotAListOfPersonsError("persons_damaged", 1)
    yield from enumerate(held, 1)


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        if "name" not in (reader.fieldnames or ()):
            raise NotAListOfPersonsError("persons_without_names", 1)
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise NotAListOfPersonsError("persons_damaged", reader.line_num) from error


def _entry(number: int, row: Mapping[str, Any]) -> PersonEntry:
    name = " ".join(str(row.get("name") or "").split())
    if not fold(name):
        raise NotAListOfPersonsError("persons_without_names", number)
    variants = row.get("variants") or ()
    spelt = variants.split("|") if isinstance(variants, str) else variants
    ids = row.get("ids") or {}
    if not isinstance(spelt, list | tuple) or not isinstance(ids, dict):
        raise NotAListOfPersonsError("persons_damaged", number)
    beside = {key: row[key] for key in row if key and key not in _OURS}
    others = (" ".join(str(one).split()) for one in spelt)
    return PersonEntry(
        name,
        tuple(dict.fromkeys(one for one in others if fold(one) and one != name)),
        " ".join(str(row.get("description") or "").split()) or None,
        {str(key): str(value) for key, value in {**ids, **beside}.items() if value not in (None, "")},
    )
