"""Whether what is dated happened, was planned, hangs on a condition, or is said of no one time."""

from __future__ import annotations

import re

from storage.model import Role, Span, Status
from storage.reading.dates.resolve import Resolved
from storage.reading.dates.values import When, first_day

_CONDITIONAL = re.compile(r"\b(?:might|if|should the|in case|unless|would have to)\b", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:would|will|shall|plans?|planned|intends?|to be|to request|proposes|proposed|appropriate steps)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"\bthere (?:are|is) (?:\w+ ){0,2}$", re.IGNORECASE)
_STOP = re.compile(r"[.!?;]\s")


def sentence_of(text: str, start: int, end: int) -> Span:
    """The sentence that holds the stretch, at most 600 characters to either side."""
    first = max(0, start - 600, text.rfind("\n", 0, start) + 1)
    for stop in _STOP.finditer(text, first, start):
        first = stop.end()
    after = _STOP.search(text, end, end + 600)
    newline = text.find("\n", end)
    last = min(after.start() if after else len(text), newline if newline >= 0 else len(text))
    return Span(first, max(end, last))


def status(text: str, found: Resolved, role: Role, document: When | None) -> Status:
    """The status of a resolved date in its sentence."""
    if role is not Role.EVENT:
        return Status.HAPPENED
    start, end = found.reading.start, found.reading.end
    sentence = sentence_of(text, start, end)
    before = text[sentence.start : start]
    clause = re.split(r"[,;]|\band\b|\bthat\b", before)[-1]
    if _GENERIC.search(re.sub(r"\b(?:in|on|at|by|until)\s*$", "", clause)):
        return Status.GENERIC
    if _CONDITIONAL.search(clause):
        return Status.CONDITIONAL
    if _PLANNED.search(before) or (found.when and _after(found.when, document)):
        return Status.PLANNED
    return Status.HAPPENED


def _after(when: When, document: When | None) -> bool:
    mine, its = first_day(when), first_day(document) if document else None
    return bool(mine and its and mine > its)
