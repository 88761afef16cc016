"""Where the words of a message stand in the archive: any run of them, whatever else the message says.

It proposes a source only where several words in a row are the source's own, or where the whole stretch is as like
as a remembered quotation must be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from bot.answers.quoted import SURE, Quotation, around, quotation
from bot.answers.wording import Wording
from storage.finding.quotations import Place
from storage.model import Document

RUN = 5
"""So many words in a row, the same in the message and in the source, are no accident."""

MOST = 3
"""Sources that are named at most."""

STRETCHES = 12
"""Stretches of a message that are looked up at most."""

_WINDOW = 14
_QUOTED = re.compile(r"“([^“”]{12,})”|«([^«»]{12,})»|\"([^\"]{12,})\"|„([^„“”]{12,})[“”]")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


@dataclass(frozen=True, slots=True)
class Sources:
    """The places where a message's words stand, those with the most words in a row first; `message` is its number."""

    quotations: tuple[Quotation, ...]
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A stretch of a source given for everybody, with the address of the message it is the source of."""

    quotation: Quotation
    address: str | None = None


def stretches(message: str) -> tuple[str, ...]:
    """What of a message is looked up: what stands in quotation marks, the whole of a short one, its sentences, runs of words.

    At most STRETCHES, each with RUN words or more, none twice.
    """
    found = dict.fromkeys(" ".join(piece.split()) for piece in _pieces(message))
    return tuple(piece for piece in found if len(Wording.of(piece).words) >= RUN)[:STRETCHES]


def _pieces(message: str) -> Iterator[str]:
    yield from (next(filter(None, match.groups())) for match in _QUOTED.finditer(message))
    words = Wording.of(message)
    if len(words.words) <= 2 * _WINDOW:
        yield message
    sentences = [match[0] for match in _SENTENCE.finditer(message)]
    yield from sorted(sentences, key=len, reverse=True)[: STRETCHES // 2]
    for first in range(0, len(words.words), _WINDOW // 2):
        yield words.slice(first, min(first + _WINDOW, len(words.words)))


def sources(message: str, located: Iterable[tuple[Place, Document]]) -> tuple[Quotation, ...]:
    """The quotations that a message holds, of the places where its stretches may stand; at most MOST."""
    claim = Wording.of(message)
    best: dict[tuple[str, str, int], tuple[float, Quotation]] = {}
    for place, document in located:
        found = _run(claim, place, document)
        if found is None:
            continue
        weight, exact = found
        key = (place.library, place.document, exact.passages[0])
        if key not in best or best[key][0] < weight:
            best[key] = weight, quotation(document, exact)
    return tuple(said for _, said in sorted(best.values(), key=lambda pair: -pair[0])[:MOST])


def _run(claim: Wording, place: Place, document: Document) -> tuple[float, Place] | None:
    """The longest run of the message's words near a place, and its length; the place itself where it is as good."""
    near = around(document, place)
    row = Wording.of(document.source, near.start, near.end)
    match = SequenceMatcher(None, claim.keys, row.keys, autojunk=False).find_longest_match()
    if match.size < RUN:
        return (match.size, place) if place.score >= SURE else None
    start, end = row.words[match.b].start, row.words[match.b + match.size - 1].end
    return match.size, stretch(document, start, end, place) or place


def stretch(document: Document, start: int, end: int, like: Place | None = None) -> Place | None:
    """`source[start:end]` as a place; None where no passage of the document holds any of it."""
    touched = [p.number for p in document.passages if p.start < end and start < p.end]
    if not touched or not 0 <= start < end <= len(document.source):
        return None
    text = document.source[start:end]
    made = Place("", document.id, (touched[0], touched[-1]), start, end, text, 100.0)
    return replace(made, library=like.library) if like else made
