"""What became of a file and of each document in it: the words of an ingest's report."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from storage.model import Document, Refusal

_FAILURES = frozenset({"not_found", "unreadable", "vanished", "too_slow", "too_much_memory", "parser_fault"})


class Outcome(StrEnum):
    """What became of a document, or of a file that gave none.

    added      it is new here
    unchanged  this file gave it before, and it is as it was
    updated    it took the place of what was held; the text that was held is kept in the history
    duplicate  another file gave it before; a different capture's text is kept beside the better one
    refused    the file, or this place in it, is no document; nothing of it is stored
    failed     the file could not be read; nothing of it is stored
    """

    ADDED = "added"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one document of a file, or of a file that gave none.

    `document`, `layout`, `title` and `date` (EDTF) are None where there is no document; `reason` is the key of a
    sentence and `facts` fills its places, where there is something to say.
    """

    path: str
    outcome: Outcome
    document: str | None = None
    layout: str | None = None
    title: str | None = None
    date: str | None = None
    reason: str | None = None
    facts: dict[str, object] = field(default_factory=dict)


def report(path: str, document: Document, outcome: Outcome) -> Report:
    """The report of a document that was taken in, or was known."""
    record = document.record
    date = record.date.edtf if record.date else None
    return Report(path, outcome, document.id, record.layout, record.title, date)


def refused(path: str, refusal: Refusal) -> Report:
    """The report of a file, or of a place in one, that gave no document."""
    outcome = Outcome.FAILED if refusal.reason in _FAILURES else Outcome.REFUSED
    return Report(path, outcome, reason=refusal.reason, facts=refusal.facts)
