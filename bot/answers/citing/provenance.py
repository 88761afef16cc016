"""The source line of a record: where the original lies, without the sentences that thank people for it.

A source line may name several archives, a book that prints the document, and who obtained and translated it.
The credits have their own fields; what remains is joined as one reference, its words unchanged.
"""

from __future__ import annotations

import re

from bot.answers.citing.marked import tidy
from storage.model import Record

_SENTENCE = re.compile(r"(?<=\w\w\.|\d\d\.|.[)\]]\.|\s\d\.)\s+(?=[A-ZÀ-ÝА-Я])(?!\w{1,3}\.\s?\d)")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:vols?|nos?|eds?|trans|pp?|fols?|docs?|dept|gen|sen|rep|cf|etc|Amb|Op|Ll|Оп|Лл)\.$",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:obtained|contributed|translated|transcribed|provided|donated|with permission|document (?:obtained|provided)|translation\s(?:by|from))\b",
    re.IGNORECASE,
)
_TRAILING_CREDIT = re.compile(r";\s*(?:translation|translated|transcribed)\s+(?:by|from)\b.*$", re.IGNORECASE)
_PRINTED_IN = re.compile(r"(?:reprinted|published|also (?:in|printed|published)|printed)\b", re.IGNORECASE)


def source_line(record: Record) -> str:
    """Where the original lies, in the record's words; empty where the record does not say."""
    stated = record.publication.archive_location if record.publication else record.source_note
    line = without_credits(tidy(stated))
    if line or record.publication:
        return line
    return "; ".join(_unended(tidy(mark.text)) for mark in record.shelfmarks)


def without_credits(line: str) -> str:
    """The line less its credits, its sentences joined by commas (by a semicolon where a reprint is named)."""
    kept = ""
    for sentence in sentences(line):
        bare = _unended(_TRAILING_CREDIT.sub("", sentence))
        if not bare or _CREDIT.match(bare):
            continue
        if not kept:
            kept = bare
        elif _PRINTED_IN.match(bare):
            kept += f"; {bare[0].lower()}{bare[1:]}"
        else:
            kept += f", {bare}"
    return kept


def before_credits(line: str) -> tuple[str, str]:
    """The line up to its credits, and the credits, both as written."""
    kept: list[str] = []
    pieces = sentences(line)
    for piece in pieces:
        if _CREDIT.match(piece):
            break
        kept.append(piece)
    return " ".join(kept), " ".join(pieces[len(kept) :])


def _unended(text: str) -> str:
    """Without the full stop of a sentence; the stop of `D.C.` and `47ob.` stays."""
    bare = text.strip(" ;,")
    return bare if re.search(r"(?:\.\w|ob|об)\.$", bare) else bare.rstrip(".;, ")


def sentences(line: str) -> list[str]:
    """The sentences of a source line; the stops of `f.`, `vol.` and initials end none."""
    pieces: list[str] = []
    for piece in _SENTENCE.split(line):
        if pieces and _ABBREVIATED.search(pieces[-1]):
            pieces[-1] += f" {piece}"
        else:
            pieces.append(piece)
    return pieces
