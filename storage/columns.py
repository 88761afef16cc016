"""A record as the store keeps it: whole as JSON, and again in columns what questions ask for.

The JSON is the record; the columns are made from it and never read back into one. A field that the model
gains later needs no migration: older rows give its default.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError

from storage.extents import extent
from storage.faults import MalformedError
from storage.model import Record

_ASKED_FOR = (
    "layout",
    "title",
    "kind",
    "sender",
    "recipient",
    "place",
    "original_language",
    "language",
    "classification",
    "record_id",
    "url",
    "repository",
    "collection",
    "number",
)

RECORD_COLUMNS = (*_ASKED_FOR, "date_text", "date_edtf", "date_origin", "earliest", "latest", "record")
"""The columns that `record_values` gives, in its order."""

_JSON = TypeAdapter(Record)


def record_values(record: Record) -> tuple[Any, ...]:
    """A record's values for RECORD_COLUMNS."""
    date = (record.date.text, record.date.edtf, record.date.origin) if record.date else (None, None, None)
    return (
        *(getattr(record, name) for name in _ASKED_FOR),
        *date,
        *days(record.date.edtf if record.date else None),
        record_json(record),
    )


def record_json(record: Record) -> str:
    """A record as the column `record` holds it."""
    return _JSON.dump_json(record, exclude_defaults=True).decode()


def record_of(held: str) -> Record:
    """The record that the column `record` holds; MalformedError where it holds none."""
    try:
        return _JSON.validate_json(held)
    except ValidationError as error:
        raise MalformedError(str(error)) from error


def days(edtf: str | None) -> tuple[int | None, int | None]:
    """First and last day of an EDTF value as `storage.extents` counts; None for an open side, twice for no placeable time."""
    covered = extent(edtf) if edtf else None
    if covered is None:
        return None, None
    return (None if covered.open_start else covered.first), (None if covered.open_end else covered.last)
