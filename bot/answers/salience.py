"""Which sentences tell most of their document, within a budget of words: the ranker under summaries and excerpts.

A set of sentences is worth the words it is expected to share with an abstract (`weighing`), each counted once, so that
a second sentence that says the same earns nothing; early sentences are worth more. It refuses to cut or reorder.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.answers.candidates import Candidate, candidates, is_prose
from bot.answers.weighing import content_chances, function_chances
from storage import folding
from storage.model import Document, Part, Span
from storage.reading.sentences import sentences

Idf = Mapping[str, float] | Callable[[str], float]
"""How rare a folded word is in the library: the natural logarithm of documents over documents that hold it."""

OVERRUN = 1.1
"""A sentence that would carry the summary further over its budget is passed over for a shorter one."""

FEWEST_ALONE = 25
"""A run of fewer words goes on into the next paragraph."""

# Fitted with the weights of `weighing`; each stands on a plateau: half and double change little.
_LEAD, _LEAD_SENTENCES = 1.0, 5.0
_PAIRS = 0.25
_FUNCTION_IN_PAIR = 0.5
_LENGTH_POWER = 0.85

_CONSIDERED = 240
"""Of a long document, only the best so many sentences, judged alone, compete for a place."""


def chosen(
    found: Sequence[Candidate],
    words: int,
    *,
    title: str = "",
    about: Iterable[str] | None = None,
    idf: Idf | None = None,
) -> tuple[Candidate, ...]:
    """The most telling candidates in the order given: whole sentences until `words` are reached, one at least.

    `about`: folded words to read for. Only sentences that hold one of them are chosen then, and the more of them,
    and the rarer in the library, the better.
    """
    worth = _Worth(found, title, words)
    interest = [1.0] * len(found) if about is None else _interest(found, set(about), idf)
    pool = [(at, candidate, interest[at]) for at, candidate in enumerate(found) if interest[at] > 0]
    pool.sort(key=lambda entry: -entry[2] * worth.glance(entry[1]))
    picked = _greedy(worth, pool[:_CONSIDERED], words)
    return tuple(found[at] for at in sorted(picked))


def telling_run(document: Document, words: int) -> Span | None:
    """A run of whole sentences that begins with the document's most telling one; None where there is no prose."""
    best = chosen(candidates(document), 1, title=document.record.title)
    return run_from(document, best[0].start, words) if best else None


def run_from(document: Document, offset: int, words: int) -> Span | None:
    """Whole sentences from the one that holds `offset` until so many words are reached; None outside all passages.

    They end with their passage, unless that leaves too few to be read by themselves: then prose that follows is taken in.
    """
    begin = end = total = 0
    for passage in document.passages:
        if passage.end <= offset or (total and (total >= FEWEST_ALONE or passage.part is not Part.BODY)):
            continue
        for span in sentences(document.source, passage.start, passage.end):
            text = span.of(document.source)
            length = len(text.split())
            if span.end <= offset:
                continue
            if total and (total + length > words * OVERRUN or (passage.start > end and not is_prose(text))):
                return Span(begin, end)
            begin, end, total = (begin if total else span.start), span.end, total + length
    return Span(begin, end) if total else None


@dataclass(slots=True)
class _Held:
    """The words, pairs of words and length of the sentences picked so far."""

    words: Counter[str] = field(default_factory=Counter)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    length: int = 0

    def add(self, candidate: Candidate) -> None:
        """Take a sentence in."""
        self.words.update(candidate.words)
        self.pairs.update(_pairs(candidate))
        self.length += candidate.length


class _Worth:
    """What each sentence is expected to share with an abstract of a given length."""

    def __init__(self, found: Sequence[Candidate], title: str, budget: int) -> None:
        self._content = content_chances([(c.index, c.words) for c in found], folding.words(title), budget)
        self._function = function_chances(budget)

    def glance(self, candidate: Candidate) -> float:
        """About what the sentence is worth by itself: enough to tell the many that have no chance."""
        chances = self._content
        total = sum(chances.get(word, 0.0) for word in set(candidate.words))
        return total * self._discount(candidate)

    def rate(self, candidate: Candidate, held: _Held) -> float:
        """What the sentence adds to those held, by its length: long sentences pay a little less than their due."""
        total = self._words(candidate, held) + self._pairs(candidate, held)
        return total * self._discount(candidate)

    @staticmethod
    def _discount(candidate: Candidate) -> float:
        lead = 1 + _LEAD * math.exp(-candidate.index / _LEAD_SENTENCES)
        return lead / math.pow(candidate.length, _LENGTH_POWER)

    def _words(self, candidate: Candidate, held: _Held) -> float:
        total = 0.0
        for word, count in Counter(candidate.words).items():
            chance = self._content.get(word)
            before = held.words[word]
            if chance is None:
                total += sum(self._function[word][before : before + count])
            elif not before:
                total += chance
        return total

    def _pairs(self, candidate: Candidate, held: _Held) -> float:
        chances = self._content
        new = _pairs(candidate) - held.pairs
        return _PAIRS * sum(
            chances.get(a, _FUNCTION_IN_PAIR) * chances.get(b, _FUNCTION_IN_PAIR) for a, b in new
        )


def _pairs(candidate: Candidate) -> set[tuple[str, str]]:
    return set(zip(candidate.words, candidate.words[1:], strict=False))


def _greedy(worth: _Worth, pool: list[tuple[int, Candidate, float]], words: int) -> set[int]:
    """The places of the sentences picked one by one, each the best addition, until the budget is reached."""
    held = _Held()
    picked: set[int] = set()
    while held.length < words:
        room = words * OVERRUN - held.length
        fitting = [(at, c, interest) for at, c, interest in pool if not picked or c.length <= room]
        if not fitting:
            break
        best = max(fitting, key=lambda entry: (entry[2] * worth.rate(entry[1], held), -entry[0]))
        held.add(best[1])
        picked.add(best[0])
        pool.remove(best)
    return picked


def _interest(found: Sequence[Candidate], about: set[str], idf: Idf | None) -> list[float]:
    """For each candidate: how much of what is asked for it holds, by rarity; 0 for nothing of it."""
    asked = {word: _rarity(word, idf) for word in about}
    whole = sum(asked.values()) or 1.0
    return [sum(asked[word] for word in asked.keys() & set(candidate.words)) / whole for candidate in found]


def _rarity(word: str, idf: Idf | None) -> float:
    """The weight of a word that was asked for: never nothing, since the reader chose it."""
    if idf is None:
        return 1.0
    return max(0.1, idf(word) if callable(idf) else idf.get(word, 1.0))
