"""Reads which other documents a document names, by description and by where an edition prints them."""

from __future__ import annotations

from bot.answers.references.described import described
from bot.answers.references.numbered import numbered
from bot.answers.references.printed import printed
from bot.answers.references.reference import Reference
from storage.model import DatedMention, Document, Part, Passage
from storage.named import Entry, entry


def references(document: Document) -> tuple[Reference, ...]:
    """The documents named in a document's own text and in notes added to it, in the order of the text, each wording once."""
    found: dict[tuple[str, tuple[str, ...]], Reference] = {}
    teller = entry(document)
    for passage in document.passages:
        for reference in references_in(passage, teller, document.dates):
            key = (" ".join(reference.text.casefold().split()), reference.entries)
            found.setdefault(key, reference)
    return tuple(found.values())


def references_in(passage: Passage, teller: Entry, dates: tuple[DatedMention, ...]) -> tuple[Reference, ...]:
    """The documents that one passage of `teller` names; `dates` are those read in it."""
    if passage.part is Part.ORIGINAL:
        return ()
    told = numbered(passage, teller, tuple(described(passage, dates, teller.edtf)))
    return printed(passage, teller, told)
