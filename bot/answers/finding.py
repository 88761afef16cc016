"""Which document a reader means: an id, a record number, a shelfmark, a date, a title, with slips or without.

One document is chosen only where nothing else fits as well. Where several do, they are named and the reader
decides; where nothing does, what comes nearest is named.
"""

from __future__ import annotations

from bot.answers.answer import Candidate, Found, Missing, Unclear
from storage.archive import Archive
from storage.documents import Card
from storage.finding.titles import Choice

Scope = tuple[str, ...]

MOST = 5
"""Candidates that are named at most."""

_FITS = 0.999
_LIKE = 0.75
_LEAD = 0.05
_NEAR = 0.45


async def find_document(archive: Archive, scope: Scope, typed: str) -> Found[Card] | Unclear | Missing:
    """The document that `typed` names.

    An id, a record number, an address or a whole title decides by itself. Else the words decide: all of them, if
    only one document has all of them; or the document that leads the others by more than it lacks itself.
    """
    # Completion sends ids, so that most of what comes here is one: no words need be looked for.
    card = await archive.documents.card(scope, typed.strip())
    if card is not None:
        return Found(card)
    choices = await archive.titles.choices(scope, typed, limit=MOST + 1)
    named = [choice for choice in choices if choice.named]
    if len(named) == 1:
        return Found(named[0].card)
    fitting = named or [choice for choice in choices if choice.likeness >= _FITS]
    if len(fitting) > 1:
        return Unclear(typed, candidates(fitting))
    if fitting or _stands_out(choices):
        return Found(choices[0].card)
    near = [choice for choice in choices if choice.likeness >= _NEAR]
    if near and near[0].likeness >= _LIKE:
        return Unclear(typed, candidates(near))
    return Missing(typed, candidates=candidates(near))


def candidates(choices: list[Choice]) -> tuple[Candidate, ...]:
    """The first of them, as they are named to the reader."""
    return tuple(candidate(choice.card) for choice in choices[:MOST])


def candidate(card: Card) -> Candidate:
    """A document as it is named to the reader."""
    return Candidate(card.id, card.record.title, card.record.date.edtf if card.record.date else None)


def _stands_out(choices: tuple[Choice, ...]) -> bool:
    """Whether the first choice is like what was typed, and leads the second by more than it lacks itself."""
    if not choices or choices[0].likeness < _LIKE:
        return False
    best, second = choices[0].likeness, choices[1].likeness if len(choices) > 1 else 0.0
    return best - second >= max(1 - best, _LEAD)
