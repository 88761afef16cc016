"""What to ask the index for when a quotation's own words will not do: its rarest words by twos, or its neighbours.

Pure. A budget says how many entries of the index may be looked at; counts say what each word costs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from storage.finding.query import quoted
from storage.finding.vocabulary import Count

Meant = Mapping[str, tuple[str, ...]]
"""What strange words of the quotation may have been."""

_RAREST = 10
_PAIRS = 12
_COUNTING = 10


def two_of_the_rarest(words: Sequence[str], meant: Meant, known: Mapping[str, Count], budget: int) -> str:
    """Passages that hold two of the rarest words: as many words as the budget pays for, two at least.

    The most frequent of them finds nothing that another does not find: it costs only its being counted. Empty
    where even the rarest is dearer than the budget: words that stand everywhere lead nowhere.
    """
    asked = {near for word in words for near in (word, *meant.get(word, ())) if near in known}
    chosen: list[str] = []
    cost = 0
    for word in sorted(asked, key=lambda word: (known[word].passages, word))[:_RAREST]:
        times = known[word].passages
        if not chosen and times > budget:
            break
        if len(chosen) >= 2 and cost + times // _COUNTING > budget:
            break
        chosen.append(quoted([word]))
        cost += times
    if len(chosen) < 2:
        return "".join(chosen)
    pairs = (f"({word} AND ({' OR '.join(chosen[n:])}))" for n, word in enumerate(chosen[:-1], 1))
    return " OR ".join(pairs)


def neighbours(words: Sequence[str], meant: Meant, known: Mapping[str, Count], budget: int) -> str:
    """Passages where two neighbouring words stand side by side; pairs whose rarer word is dearer than the budget are left."""
    pairs = {
        (min(known[one].passages, known[other].passages), quoted([one, other]))
        for first, second in pairwise(words)
        for one in (first, *meant.get(first, ()))
        for other in (second, *meant.get(second, ()))
        if one in known and other in known and one != other
    }
    return " OR ".join(pair for cost, pair in sorted(pairs)[:_PAIRS] if cost <= budget)
