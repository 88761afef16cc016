"""Other documents an edition names by their numbers: `Document 12`, `Documents 140, 141`, `vol. II, Document 97`.

Only documents of a numbered edition are read like this, and there what the editors say: a delegate's "Document 12" is
another matter, and so is a document of the United Nations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from bot.answers.references.reference import Reference
from bot.answers.references.reference_dates import MONTHS
from storage.model import Part, Passage
from storage.named import Entry

_DOCUMENTS = re.compile(
    rf"\bDoc(?:ument|\.)s?\s+(?P<numbers>\d{{1,4}}(?!\d|/|\.\d|[–-][A-Z])(?:\s*(?:,|and|&|–|-|to)\s*\d{{1,4}}\b(?!/|\.\d|\s+{MONTHS}))*)"
    r"(?P<after>(?:,|\s+(?:in|of))\s+[Vv]ol(?:ume|\.)\s+[IVXLivxl\d]+\b)?"
)
_VOLUME = re.compile(
    r"(?:(?:Foreign Relations|FRUS)\b[^;()]*?)?\b[Vv]ol(?:ume|\.)\s+[IVXLivxl\d]+\b(?:,\s*[Pp]art\s+\w+)?"
)
_CLAUSE = re.compile(r"[;()]|(?<=[a-z\d]{2})(?<!\b[Vv]ol)(?<!\b[Nn]o)\.\s")
_THAT_VOLUME = re.compile(r"\s+(?:in|of)\s+(?:that|the\s+(?:same|former|latter|previous))\s+volume")
_PAGES = re.compile(r"\bpp?\.\s*\d")
_OTHERS = re.compile(
    r"\b(?:[Ii]bid\.?,|(?:[A-Z]\.){2,}|[A-Z]{2,}|House|Senate|Congress|Conference|Cabinet|Council)\s\Z"
)
_CITED = re.compile(r"\b[Ss]ee\b[^.;]*\Z")
_NOTE = re.compile(r"\A\[?\d{1,3}[a-z]?\]?\s")
_OPENING = re.compile(r",?\s*\((?:[Ss]ee\s+)?|,\s*")
_NUMBER = re.compile(r"(?P<first>\d+)(?:\s*(?:–|-|to)\s*(?P<last>\d+))?")
_REACH = 200
_MOST = 10
"""Documents of a range (`Documents 12–14`) that are named one by one, at most."""


def numbered(passage: Passage, teller: Entry, described: Sequence[Reference]) -> tuple[Reference, ...]:
    """The documents a passage names by number, beside those `described`, in the order of its words."""
    found = list(described)
    if teller.collection and teller.number:
        for match in _DOCUMENTS.finditer(passage.text):
            elsewhere = _THAT_VOLUME.match(passage.text, match.end())
            if not elsewhere and _editors_mean(passage, teller, match.start()):
                _add(found, passage, match)
    return tuple(sorted(found, key=lambda reference: reference.start))


def last_untold(found: Sequence[Reference], passage: Passage, end: int, start: int) -> Reference | None:
    """The last reference of the passage within `start:end` of which it is not said yet where it is printed."""
    first, last = start + passage.start, end + passage.start
    within = [one for one in found if first <= one.start and one.end <= last and not one.entries]
    return max(within, key=lambda one: one.end, default=None)


def reference_at(passage: Passage, start: int, end: int, **told: Any) -> Reference:
    """A reference of the words `start:end` of a passage."""
    text = passage.text[start:end]
    return Reference(
        text=text, start=start + passage.start, end=end + passage.start, passage=passage.number, **told
    )


def _editors_mean(passage: Passage, teller: Entry, at: int) -> bool:
    """Whether the words at `at` are the editors' and mean their own edition: not what a page holds, nor another body's."""
    opened = passage.text.rfind("[Pg", 0, at)
    if (opened >= 0 and "]" not in passage.text[opened:at]) or _OTHERS.search(passage.text, 0, at):
        return False
    if passage.part is Part.NOTE or "editorial" in (teller.kind or "").lower():
        return True
    return _NOTE.match(passage.text) is not None or _CITED.search(passage.text, 0, at) is not None


def _add(found: list[Reference], passage: Passage, match: re.Match[str]) -> None:
    """Add a reference for each number; the first may be told of a document named just before."""
    text, start = passage.text, match.start()
    clause = max((m.end() for m in _CLAUSE.finditer(text, max(start - _REACH, 0), start)), default=0)
    other = max(_VOLUME.finditer(text, clause, start), key=lambda m: m.end(), default=None)
    if other and _PAGES.search(text, other.end(), start):
        return  # `vol. I, p. 3, and Document 45`: of which volume is not told
    volume = (match["after"] or (other[0] if other else "")).strip(" ,") or None
    if other and "Doc" not in text[other.end() : start]:
        start = other.start()
    for number in _NUMBER.finditer(text, *match.span("numbers")):
        before = last_untold(found, passage, start, start - _REACH)
        if before and not volume and _OPENING.fullmatch(text, before.end - passage.start, start):
            end = number.end() + text.startswith(")", number.end())
            words = text[before.start - passage.start : end]
            whole = replace(
                before, text=words, end=passage.start + end, numbers=(), days=(), entries=(number["first"],)
            )
            found[found.index(before)] = whole
        else:
            found += (
                reference_at(passage, start, number.end(), entries=(entry,), volume=volume)
                for entry in _entries(number)
            )
        start = number.end() + len(text[number.end() :]) - len(text[number.end() :].lstrip(" ,&and"))


def _entries(number: re.Match[str]) -> Iterator[str]:
    first, last = int(number["first"]), int(number["last"] or number["first"])
    yield from (str(entry) for entry in range(first, max(first, min(last, first + _MOST)) + 1))
