"""Whose date it is: the document's, a stamp's, a citation's, an event's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storage.model import Role, Span

_STAMPS = re.compile(
    r"[\[(\s*]*(?:(?P<sent>sent|dispatched|transmitted)|(?P<received>received|rec'd|rec)|(?P<deciphered>deciphered|decoded|decrypted)"
    r"|(?P<typed>typed)|(?P<printed>printed))\b",
    re.IGNORECASE,
)
_BIBLIOGRAPHIC = re.compile(
    r"\b(?:fond|opis|delo|papers|library|archives?|collection|manuscript|press|ed\.|eds\.|vol\.|p\.|pp\.|published|reprinted)\b",
    re.IGNORECASE,
)


def line_of(text: str, start: int, end: int) -> Span:
    """The line that holds the stretch."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return Span(first, len(text) if last < 0 else last)


def role(text: str, start: int, end: int, fields: Sequence[tuple[Span, Role]]) -> Role:
    """The role of the date that stands at `start:end`."""
    for span, given in fields:
        if span.holds(start, end):
            return given
    line = line_of(text, start, end)
    stamp = _STAMPS.match(text, line.start, start)
    if stamp and line.end - line.start < 120:
        return Role(stamp.lastgroup or "sent")
    if "uploaded date" in text[max(0, line.start - 60) : start].lower():
        return Role.UPLOADED
    rest = (text[line.start : start] + text[end : line.end]).strip(" .,;:[]()*")
    if not rest or (len(rest) <= 24 and (rest.isupper() or "handwritten" in rest.lower())):
        return Role.DATED
    if _BIBLIOGRAPHIC.search(text, line.start, line.end):
        return Role.BIBLIOGRAPHIC
    return Role.EVENT
