"""Record files: JSON Lines, one document a line, with its text beside its description.

A line has `id`, `title` and `text`, and optionally `date`, `kind`, `summary`, `shelfmark`, `url`, `repository`,
`language`, `sender`, `recipient`, `place`, `people`. The source text of a document is its `text`, untouched.
A line that is no record is refused by its number, and the rest goes on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from storage.model import Parsed, Part, Record, RecordDate, Refusal, Section
from storage.parsing.layout import Evidence, Page, weigh

_FIRST = 200_000
"""Characters of the file in which its first record must end to be recognised."""

_TEXTS = (
    *("kind", "sender", "recipient", "place", "summary", "original_language", "language", "classification"),
    *("url", "repository", "citation", "collection", "number", "rights"),
)


class RecordFile:
    """JSON Lines with the documents' own ids."""

    name = "record_file"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """A first line that is a JSON object with an id or title and a text."""
        first = _object(page.text[:_FIRST].lstrip("\ufeff \t\r\n").partition("\n")[0])
        named = first is not None and ("id" in first or "title" in first)
        return weigh(
            (first is not None, 0.2, "a JSON object a line"),
            (named, 0.3, "an id or a title"),
            (named and first is not None and "text" in first, 0.5, "a text"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """One document for each line that is a record."""
        for number, line in enumerate(page.text.lstrip("\ufeff").split("\n"), 1):
            if line.strip():
                found = _object(line)
                yield _parsed(found) if found is not None else Refusal("damaged_line", {"line": number})


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _parsed(given: Mapping[str, Any]) -> Parsed:
    source = _text(given, "text") or ""
    title = _text(given, "title") or " ".join(source.split()[:12]) or _text(given, "id") or "?"
    record = Record(
        layout=RecordFile.name,
        title=title,
        record_id=_text(given, "id") or _text(given, "record_id"),
        date=_date(given),
        source_note=_text(given, "shelfmark") or _text(given, "source_note"),
        people=tuple(str(name) for name in _list(given.get("people"))),
        guessed=frozenset() if _text(given, "title") else frozenset({"title"}),
        **{name: _text(given, name) for name in _TEXTS},  # type: ignore[arg-type]  # each of them is a text or None
    )
    language = record.language
    sections = (Section(Part.BODY, 0, len(source), language),) if source.strip() else ()
    return Parsed(record, source, sections)


def _date(given: Mapping[str, Any]) -> RecordDate | None:
    stated = given.get("date")
    if isinstance(stated, Mapping):
        edtf = stated.get("edtf")
        return RecordDate(str(stated.get("text") or edtf or ""), str(edtf) if edtf else None)
    return RecordDate(str(stated), None) if stated else None


def _text(given: Mapping[str, Any], key: str) -> str | None:
    value = given.get(key)
    return str(value) if isinstance(value, str | int | float) and str(value).strip() else None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
