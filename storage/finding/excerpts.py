"""Which passage of a document answers a question best, and which stretch of it to show: pure, knows no database.

Everything is measured on folded text and cut from the passage as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.folding import placed, words
from storage.model import Span

LONGEST = 320
"""Characters of a passage that are shown; a passage not much longer is shown whole."""

_LOOKED_AT = 100_000  # characters: of a longer passage the beginning is weighed and shown
_PHRASE = 20.0


@dataclass(frozen=True, slots=True)
class Looked:
    """What is looked for in a passage: each form of a word -> the word's number; how much each word tells; phrases."""

    forms: Mapping[str, int]
    weights: tuple[float, ...]
    phrases: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a passage, and in it the words that were found; all offsets within the passage's text."""

    start: int
    end: int
    found: tuple[Span, ...]


def weigh(text: str, looked: Looked) -> float:
    """How well a passage answers: what its words tell, each counted once and a little more, and phrases most."""
    here = words(text[:_LOOKED_AT])
    times: dict[int, int] = {}
    for word in here:
        number = looked.forms.get(word)
        if number is not None:
            times[number] = times.get(number, 0) + 1
    told = sum(looked.weights[number] * (2 - 1 / count) for number, count in times.items())
    if looked.phrases:
        line = f" {' '.join(here)} "
        told += sum(_PHRASE for phrase in looked.phrases if f" {' '.join(phrase)} " in line)
    return told - len(here) / 100_000


def excerpt(text: str, looked: Looked) -> Excerpt:
    """The stretch of at most LONGEST characters, from word to word, whose words tell most; the earliest of equals."""
    places = list(placed(text[:_LOOKED_AT]))
    found = [(span, looked.forms[word]) for word, span in places if word in looked.forms]
    for phrase in looked.phrases:
        found += _phrase_words(places, phrase)
    found.sort()
    if len(text) <= LONGEST * 5 // 4:
        start, end = 0, len(text)
    else:
        start, end = _window([span for _, span in places], found, looked.weights, min(len(text), _LOOKED_AT))
    return Excerpt(
        start, end, tuple(dict.fromkeys(span for span, _ in found if start <= span.start and span.end <= end))
    )


def _phrase_words(places: list[tuple[str, Span]], phrase: tuple[str, ...]) -> list[tuple[Span, int]]:
    size = len(phrase)
    here = [word for word, _ in places]
    starts = [at for at in range(len(here) - size + 1) if tuple(here[at : at + size]) == phrase]
    return [(span, -1) for at in starts for _, span in places[at : at + size]]


def _window(
    places: list[Span], found: list[tuple[Span, int]], weights: tuple[float, ...], length: int
) -> tuple[int, int]:
    """Slide over the found words for the stretch that tells most, then widen it on both sides to whole words."""
    if not places:
        return 0, min(LONGEST, length)
    first, last = _densest(found, weights) if found else (places[0], places[0])
    spare = max(0, LONGEST - (last.end - first.start)) // 2
    start = _border((place.start for place in places), first.start - spare, first.start)
    end = next(
        (place.end for place in reversed(places) if place.end <= max(last.end, start + LONGEST)), last.end
    )
    start = 0 if start == places[0].start else start
    return start, length if end == places[-1].end else end


def _densest(found: list[tuple[Span, int]], weights: tuple[float, ...]) -> tuple[Span, Span]:
    """The first and the last word of the stretch of LONGEST characters whose different words tell most."""
    inside: Counter[int] = Counter()
    told = most = 0.0
    left = 0
    best = found[0][0], found[0][0]
    for span, number in found:
        if not inside[number]:
            told += _weight(weights, number)
        inside[number] += 1
        while span.end - found[left][0].start > LONGEST and found[left][0] is not span:
            gone = found[left][1]
            inside[gone] -= 1
            if not inside[gone]:
                told -= _weight(weights, gone)
            left += 1
        if told > most + 1e-9:
            most, best = told, (found[left][0], span)
    return best


def _weight(weights: tuple[float, ...], number: int) -> float:
    """How much a word tells; the words of a phrase have no number of their own."""
    return weights[number] if number >= 0 else _PHRASE


def _border(starts: Iterable[int], wished: int, latest: int) -> int:
    return next((start for start in starts if start >= wished), latest)
