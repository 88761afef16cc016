"""A quotation drawn by lot: a telling sentence of a document, or one that a certain person says. Chance is an argument."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from random import Random

from bot.answers.candidates import Candidate, candidates
from bot.answers.quoted import Quotation, quotation
from bot.answers.salience import chosen
from storage.finding.places import Place
from storage.folding import fold
from storage.model import Document
from storage.reading.speech import speaker

TELLING = 250
"""Words of a document's most telling sentences, among which the lot falls."""

LOOKED_AT = 150
"""Sentences of one document at which it is asked who speaks."""


def drawn(
    documents: Sequence[Document], chance: Random, *, said_by: Collection[str] = (), context: bool = False
) -> Quotation | None:
    """A sentence of one of the documents, in which order chance has them; None where none has a sentence for it.

    `said_by`: spellings of one person. Then only sentences whose speaker the rules are sure of, and it is that person.
    """
    names = frozenset(map(fold, said_by))
    for document in chance.sample(documents, len(documents)):
        found = candidates(document)
        likely = _said(document, found, names, chance) if names else _telling(document, found)
        if likely:
            one = chance.choice(likely)
            return quotation(document, _place(document, one), context=context)
    return None


def _telling(document: Document, found: Sequence[Candidate]) -> Sequence[Candidate]:
    return chosen(found, TELLING, title=document.record.title) if found else ()


def _said(
    document: Document, found: Sequence[Candidate], names: frozenset[str], chance: Random
) -> Sequence[Candidate]:
    looked_at: Iterable[Candidate] = chance.sample(found, min(len(found), LOOKED_AT))
    return [one for one in looked_at if fold(speaker(document, one.start, one.end).speaker or "") in names]


def _place(document: Document, one: Candidate) -> Place:
    text = document.source[one.start : one.end]
    passages = (one.passage, one.passage)
    return Place(document.library, document.id, passages, one.start, one.end, text, 100.0)
