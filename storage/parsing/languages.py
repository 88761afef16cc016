"""The languages on a page, as far as letters and small words show them: which stretch is the original's.

Pages print the original-language text before the translation or after it, with no label between. Where both
stand in one stretch, they are parted at the line that parts them best. Weak signs part nothing: a quotation in
another script stays where it is.
"""

from __future__ import annotations

import re
from itertools import accumulate

from storage.model import Part, Section
from storage.parsing.lines import trimmed

ENGLISH = "English"

_SAMPLE = 2_000
"""Code points looked at from each end; only where these differ is the whole stretch weighed."""

_LEAST = 40
"""The weight (letters, or small words times five) below which a stretch is no text of its own."""

_PURE = 0.75
"""The share of a stretch that must be in its language."""

_WORD_BY_WORD = 200_000
"""A stretch on one line is parted between words up to this length, and not parted beyond it."""

_SCRIPTS = {
    "Japanese": (re.compile("[\u3040-\u30ff]"), 3),
    "Korean": (re.compile("[\uac00-\ud7af\u1100-\u11ff]"), 3),
    "Chinese": (re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"), 3),
    "Russian": (re.compile("[\u0400-\u04ff]"), 1),
}
"""Scripts that tell a language, each with the letters' weight beside a Latin one; Japanese is known by its kana."""

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
_WORD_WEIGHT = 5

_SMALL_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        ENGLISH: "the of and to that was were for with this which he they been have by from are",
        "German": "der und ist nicht mit dem von für auf eine sich wir werden wurde auch daß dass zu",
        "French": "le les des et est dans pour que qui une sur avec par nous cette aux du",
        "Spanish": "el los las y es en que por para con una del se como más su",
        "Polish": "i w na nie się że do jest z oraz przez jak dla są także tym",
        "Hungarian": "az és hogy nem egy meg volt van kell ezt csak pedig amely",
    }.items()
}


def language_of(text: str) -> str | None:
    """The language of a text by its script, or by its small words where the script is Latin; None on weak signs."""
    script = max(_SCRIPTS, key=lambda name: _letters(text, name))
    if _letters(text, script) > len(_LATIN.findall(text)):
        return "Japanese" if script == "Chinese" and _letters(text, "Japanese") > _LEAST else script
    words = _WORD.findall(text.casefold())
    hits = {name: sum(word in small for word in words) for name, small in _SMALL_WORDS.items()}
    best, second = sorted(hits, key=lambda name: -hits[name])[:2]
    return best if hits[best] >= 3 and hits[best] > 1.5 * hits[second] else None


def sections(text: str, start: int, end: int, language: str | None = None) -> tuple[Section, ...]:
    """The document in `text[start:end]`, without the space around it: its body and, apart, its original-language text.

    `language` is the body's where the page states it. A text that is in the original language only is the body.
    """
    span = trimmed(text, start, end)
    if span.start == span.end:
        return ()
    sample = min(_SAMPLE, (span.end - span.start) // 3)
    first = language_of(text[span.start : span.start + sample])
    last = language_of(text[span.end - sample : span.end])
    foreign = next((found for found in (first, last) if found not in (None, ENGLISH)), None)
    if foreign is None:
        return (Section(Part.BODY, span.start, span.end, language),)
    cut = _parting(text, span.start, span.end, foreign, foreign_first=first == foreign)
    if cut is None:
        whole = foreign if first == last == foreign else language
        return (Section(Part.BODY, span.start, span.end, whole),)
    parts = [(Part.ORIGINAL, foreign), (Part.BODY, language)]
    if first != foreign:
        parts.reverse()
    stretches = (trimmed(text, span.start, cut), trimmed(text, cut, span.end))
    return tuple(
        Section(part, stretch.start, stretch.end, tongue)
        for (part, tongue), stretch in zip(parts, stretches, strict=True)
    )


def _parting(text: str, start: int, end: int, foreign: str, *, foreign_first: bool) -> int | None:
    """Where the foreign stretch ends or begins; None where no parting leaves two texts, each in its own language."""
    units = _units(text, start, end)
    weights = [_weights(text[first:last], foreign) for first, last in units]
    ours = [0, *accumulate(own for own, _ in weights)]
    theirs = [0, *accumulate(other for _, other in weights)]
    sign = 1 if foreign_first else -1
    cut = max(range(1, len(units)), key=lambda k: sign * (theirs[k] - ours[k]), default=0)
    before, after = (ours[cut], theirs[cut]), (ours[-1] - ours[cut], theirs[-1] - theirs[cut])
    (stray, original), (own, intruding) = (before, after) if foreign_first else (after, before)
    pure = original >= _PURE * (original + stray) and own >= _PURE * (own + intruding)
    return units[cut][0] if pure and min(original, own) >= _LEAST else None


def _units(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines of a stretch; its words where it is one line."""
    lines = [found.span() for found in re.compile(r"[^\n\f]*[\n\f]?").finditer(text, start, end)]
    if len(lines) > 2 or end - start > _WORD_BY_WORD:
        return lines
    return [found.span() for found in re.compile(r"\S+\s*").finditer(text, start, end)]


def _weights(unit: str, foreign: str) -> tuple[int, int]:
    """How much of a line is English or Latin, and how much is the foreign language."""
    if foreign in _SCRIPTS:
        return len(_LATIN.findall(unit)), _letters(unit, foreign)
    words = _WORD.findall(unit.casefold())
    own, other = (sum(word in _SMALL_WORDS[name] for word in words) for name in (ENGLISH, foreign))
    return own * _WORD_WEIGHT, other * _WORD_WEIGHT


def _letters(text: str, script: str) -> int:
    letters, weight = _SCRIPTS[script]
    return len(letters.findall(text)) * weight
