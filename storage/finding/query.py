"""What a member typed after /search, read into words, phrases and what is not wanted; and the shapes it is asked in.

The reader's punctuation is never an operator: every word is folded and quoted for the engine. Quotation marks
make a phrase, a hyphen before a word excludes it, everything else is an option with a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from storage.extents import Precision
from storage.folding import words

STOP_WORDS = frozenset(
    """
    a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing down during each few for from further had has have having he her here
    hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other
    our out over own same she should so some such than that the their them then there these they this those through
    to too under until up upon very was we were what when where which while who whom why will with would you your
    """.split()
)
"""Words that say nothing of what a document is about: asked for only inside phrases, or where there is nothing else."""

POSTINGS = 60_000
"""How many entries of the index a question may rank: each costs the engine some microseconds."""

MOST_WORDS = 64
"""Of a longer question the rarest words are asked for."""

_PIECE = re.compile(r"""(?<!\S)(-?)("[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»)|(?<!\S)(-?)(\S+)|(\S+)""")


class Sort(StrEnum):
    """The order of the hits: best first, or by the documents' dates."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question to the whole archive. Every option that is given narrows it.

    person, sender, recipient   spellings of one name; one of them is enough
    since, until    EDTF values: documents of no day before the one, none after the other
    precision       documents dated at least so closely
    """

    text: str = ""
    person: tuple[str, ...] = ()
    place: str | None = None
    kind: str | None = None
    language: str | None = None
    archive: str | None = None
    sender: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    precision: Precision | None = None
    sort: Sort = Sort.RELEVANCE
    limit: int = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """The folded words, phrases (each several words that stand side by side), and what must not be there."""

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    unwanted: tuple[tuple[str, ...], ...] = ()

    @property
    def distinct(self) -> tuple[str, ...]:
        """The words, each once, in the order they were typed."""
        return tuple(dict.fromkeys(self.words))

    def stand_in(self, text: str) -> bool:
        """Whether all words and phrases stand in a stretch of text, and none of what is not wanted."""
        run = f" {' '.join(words(text))} "
        has = [f" {' '.join(some)} " in run for some in (*((one,) for one in self.words), *self.phrases)]
        return all(has) and not any(f" {' '.join(some)} " in run for some in self.unwanted)


def wanted(text: str) -> Wanted:
    """Read what was typed. Stop words are kept only where nothing else is asked for."""
    plain: list[str] = []
    phrases: list[tuple[str, ...]] = []
    unwanted: list[tuple[str, ...]] = []
    for minus, found, is_phrase in _pieces(text):
        if minus:
            unwanted.append(found)
        elif is_phrase and len(found) > 1:
            phrases.append(found)
        else:
            plain.extend(found)
    telling = [word for word in plain if word not in STOP_WORDS]
    kept = telling if telling or phrases else plain
    few = slice(0, MOST_WORDS)
    return Wanted(tuple(kept), tuple(dict.fromkeys(phrases))[few], tuple(dict.fromkeys(unwanted))[few])


def _pieces(text: str) -> Iterator[tuple[bool, tuple[str, ...], bool]]:
    for piece in _PIECE.finditer(text):
        quoted, plain = piece[2], piece[4] or piece[5]
        minus = bool(piece[1] or piece[3])
        found = tuple(words(quoted or plain))
        if found:
            # A dash of the text (`-- he said`) is no wish to leave anything out.
            yield minus and not (plain or "").startswith("-"), found, quoted is not None


def quoted(phrase: Iterable[str]) -> str:
    """One word or phrase for the engine; what stands between the quotes is never syntax."""
    return '"' + " ".join(phrase) + '"'


def all_of(asked: Wanted) -> str:
    """Documents that hold every word and phrase."""
    parts = [quoted(phrase) for phrase in asked.phrases] + [quoted([word]) for word in asked.distinct]
    return _without(" AND ".join(parts), asked)


def phrases_of(asked: Wanted) -> str:
    """Documents that hold every phrase, whatever the words."""
    return _without(" AND ".join(map(quoted, asked.phrases)), asked)


def some_of(asked: Wanted, documents: Mapping[str, int], budget: int = POSTINGS, *, least: int = 2) -> str:
    """Documents that hold some of the words: the rarest that the budget pays for, `least` at least, and every phrase.

    `documents` says in how many documents a word stands. A word that is repeated counts for more, but not in
    proportion. Where even the two rarest words are dearer than the budget, both must be there. Empty where the budget
    pays for nothing.
    """
    by_rarity = sorted(asked.distinct, key=lambda word: documents.get(word, 0))
    chosen: list[str] = []
    cost = 0
    for word in by_rarity[:MOST_WORDS]:
        cost += documents.get(word, 0)
        if len(chosen) >= least and cost > budget:
            break
        chosen.append(word)
    dear = sum(documents.get(word, 0) for word in chosen) > 2 * budget
    between = " AND " if dear else " OR "
    repeated = chosen if dear else _repeated(asked.words, chosen, documents, budget)
    some = between.join(quoted([word]) for word in repeated)
    parts = [*map(quoted, asked.phrases), f"({some})"] if some else [*map(quoted, asked.phrases)]
    return _without(" AND ".join(parts), asked) if parts else ""


def _repeated(
    typed: Iterable[str], chosen: list[str], documents: Mapping[str, int], budget: int
) -> list[str]:
    """The chosen words, once, or a growing number of times where some of them are repeated in the question."""
    times = Counter(word for word in typed if word in set(chosen))
    if max(times.values(), default=0) < 2:
        return chosen
    copies = [word for word in chosen for _ in range(min(1 + times[word], 7))]
    return copies if sum(documents.get(word, 0) for word in copies) <= 2 * budget else chosen


def unwanted_of(asked: Wanted) -> str:
    """Documents that hold anything that must not be there; empty where nothing is excluded."""
    return " OR ".join(map(quoted, asked.unwanted))


def _without(match: str, asked: Wanted) -> str:
    return f"({match}) NOT ({unwanted_of(asked)})" if asked.unwanted else match
