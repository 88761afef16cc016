"""The source line of a record: where the original lies, without the words that thank people for it.

A source line may name several archives and a book that prints the document. They stay together in the record's
order and words, joined as one reference; credits have fields of their own.
"""

from __future__ import annotations

import re

from bot.answers.citing.marked import tidy
from storage.model import Record
from storage.reading.credits import split_credits
from storage.reading.shelfmark import read_source_note

_JOINT = re.compile(r"\s*[,;]?\s*(?:and|;)\s*", re.IGNORECASE)
_PRINTED_IN = re.compile(r"(?:re)?(?:printed|published)\b|also (?:in|printed|published)\b", re.IGNORECASE)


def source_line(record: Record) -> str:
    """Where the original lies, in the record's words; empty where the record does not say."""
    if record.publication:
        return ", ".join(
            _unended(piece) for piece in split_credits(tidy(record.publication.archive_location))[0]
        )
    note = tidy(record.source_note)
    shelfmarks = record.shelfmarks or read_source_note(note).shelfmarks
    if shelfmarks:
        return _joined([_unended(tidy(mark.text)) for mark in shelfmarks], note)
    return ", ".join(_unended(piece) for piece in split_credits(note)[0])


def after_reference(line: str) -> int:
    """Where a place in the document is to be named in a source line as written: before its credits and its stop."""
    rest, _ = split_credits(line)
    last = _unended(rest[-1]) if rest else ""
    return line.rfind(last) + len(last) if last else len(line.rstrip("."))


def _joined(references: list[str], note: str) -> str:
    """The references with what stands between them in the note, a sentence's end as a comma."""
    line = references[0]
    at = note.find(line) + len(line)
    for reference in references[1:]:
        start = note.find(reference, at)
        gap = note[at:start] if start >= at else "; "
        if _PRINTED_IN.match(reference):
            line += f"; {reference[0].lower()}{reference[1:]}"
        elif gap.strip() == ".":
            line += f", {reference}"
        else:
            line += f"{gap if _JOINT.fullmatch(gap) else '; '}{reference}"
        at = start + len(reference) if start >= at else at
    return line


def _unended(text: str) -> str:
    """Without the full stop of a sentence; the stop of `D.C.` and `47ob.` stays."""
    bare = text.strip(" ;,")
    if bare.rstrip(".").endswith(")") and bare.count(")") > bare.count("("):
        # The whole note stood in parentheses, of which the first one is not held.
        bare = bare.rstrip(".").removesuffix(")")
    return bare if re.search(r"(?:\.\w|ob|об)\.$", bare) else bare.rstrip(".;, ")
