"""What a reader wants to read for: the words of a person, a place or a question, in every spelling the document equates."""

from __future__ import annotations

from bot.answers.weighing import FUNCTION_WORDS
from storage import folding
from storage.model import Document


def asked_for(about: str, document: Document) -> frozenset[str]:
    """The folded words to look for: those asked for, and those of every name the document gives as the same.

    Who asks for `Stalin` is shown `Filippov`, too, where the document writes `Filippov [Stalin]`.
    """
    every = folding.words(about)
    asked = frozenset(word for word in every if word not in FUNCTION_WORDS) or frozenset(every)
    found = set(asked)
    for name in document.names:
        spellings = [frozenset(folding.words(name.text)), frozenset(folding.words(name.name))]
        if any(_same(spelling, asked) for spelling in spellings):
            found.update(*spellings)
    return frozenset(found)


def _same(spelling: frozenset[str], asked: frozenset[str]) -> bool:
    """Whether the name is asked for: all its words are, or it holds all that was asked."""
    return bool(spelling) and (spelling <= asked or asked <= spelling)
