"""How likely a word of a document is to stand in an abstract of it: the measure behind the choice of sentences.

Archivists' abstracts repeat the words that a document says often, says early and has in its title; and every abstract
holds the small words of English at their usual rates. The figures were fitted to abstracts published with diplomatic
documents (`tests/benchmarks/summaries.py --fit` does it again); they are few on purpose, so that they hold elsewhere.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

CONSTANT, OFTEN, EARLY, IN_TITLE, LONGER = -4.1, 1.1, 0.8, 0.5, 0.3
"""The logistic's constant, and its weights of: ln(sentences that hold the word), earliness, the title, ln(budget / 60)."""

EARLY_SENTENCES = 5.0
"""A sentence's earliness falls to 1/e after so many sentences, and a word's is the sum of its sentences', at most 2."""

_RATES = {
    # How often each stands in a thousand words of an abstract.
    96: "the",
    45: "of",
    39: "and",
    34: "to",
    25: "in",
    19: "a",
    12: "for with",
    8: "that his as",
    6: "on from",
    5: "he an between about",
    3: "not was they would",
    2: "into at be also is were their such by",
    0.7: "i you we me my our your it its she her him them us this these those there here who which what when where "
    "how why while are been being am have has had do does did will shall should could can may might must or but if "
    "than then so no nor all any one some other more most very only just now out up after over before under during "
    "both because until against again",
}
FUNCTION_WORDS: Mapping[str, float] = {word: rate for rate, words in _RATES.items() for word in words.split()}

_MOST_REPEATS = 8


def content_chances(
    sentences: Sequence[tuple[int, Sequence[str]]], title: Iterable[str], budget: int
) -> dict[str, float]:
    """For each content word of the sentences (their place in the document, their words): its chance to stand in an abstract."""
    often: Counter[str] = Counter()
    early: dict[str, float] = {}
    for place, words in sentences:
        earliness = math.exp(-place / EARLY_SENTENCES)
        for word in set(words):
            often[word] += 1
            early[word] = early.get(word, 0.0) + earliness
    named = set(title)
    base = CONSTANT + LONGER * math.log(max(budget, 1) / 60)
    return {
        word: _logistic(
            base + OFTEN * math.log(count) + EARLY * min(early[word], 2.0) + IN_TITLE * (word in named)
        )
        for word, count in often.items()
        if word not in FUNCTION_WORDS
    }


def function_chances(budget: int) -> dict[str, tuple[float, ...]]:
    """For each function word: the chance that an abstract of `budget` words holds it once, twice and so on (Poisson)."""
    return {word: tuple(_at_least(rate * budget / 1000)) for word, rate in FUNCTION_WORDS.items()}


def _at_least(expected: float) -> Iterable[float]:
    term = cumulated = math.exp(-expected)
    for count in range(1, _MOST_REPEATS + 1):
        yield max(0.0, 1 - cumulated)
        term *= expected / count
        cumulated += term


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))
