"""How much each sentence tells of its document: the ranker under summaries and excerpts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from bot.answers.candidates import Candidate, candidates
from storage import folding
from storage.model import Document, Passage, Span
from storage.reading.sentences import sentences

Idf = Mapping[str, float] | Callable[[str], float]
"""How rare a folded word is in the library: the natural logarithm of documents over documents that hold it."""


def chosen(
    found: Sequence[Candidate],
    words: int,
    *,
    title: str = "",
    about: str | None = None,
    idf: Idf | None = None,
) -> tuple[Candidate, ...]:
    """The most telling candidates, in the order of the text: whole sentences until `words` are reached."""
    scores = _scores(found, set(folding.words(f"{title} {about or ''}")), idf)
    kept: list[Candidate] = []
    total = 0
    for candidate in sorted(found, key=lambda c: -scores[c.index]):
        length = len(candidate.words)
        if kept and total + length > words * 1.1:
            continue
        kept.append(candidate)
        total += length
        if total >= words:
            break
    return tuple(sorted(kept, key=lambda candidate: candidate.start))


def telling_run(document: Document, words: int) -> Span | None:
    """A run of whole sentences within one passage that begins with the most telling one; None where there is no prose."""
    best = chosen(candidates(document), 1, title=document.record.title)
    if not best:
        return None
    passage = document.passage_at(best[0].start)
    return None if passage is None else run_from(document.source, passage, best[0].start, words)


def run_from(source: str, passage: Passage, offset: int, words: int) -> Span:
    """The whole sentences of a passage from the one that holds `offset` until so many words are reached."""
    spans = [span for span in sentences(source, passage.start, passage.end) if span.end > offset]
    end, total = spans[0].end, 0
    for span in spans:
        length = len(source[span.start : span.end].split())
        if total and total + length > words * 1.1:
            break
        end, total = span.end, total + length
    return Span(spans[0].start, end)


def _scores(found: Sequence[Candidate], wanted: set[str], idf: Idf | None) -> list[float]:
    """For each candidate: how early it stands, and how much weight of repeated and wanted words it carries."""
    counts = Counter(word for candidate in found for word in set(candidate.words))
    weights = {w: math.log(1 + n) * _rarity(w, idf) * (1 + (w in wanted)) for w, n in counts.items()}
    return [
        1 / (1 + candidate.index) + sum(weights[w] for w in set(candidate.words)) / len(candidate.words)
        for candidate in found
    ]


def _rarity(word: str, idf: Idf | None) -> float:
    if idf is None:
        return 1.0
    return idf(word) if callable(idf) else idf.get(word, 1.0)
