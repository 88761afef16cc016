"""A text as a row of words and what stands between them: the form in which a claim and its source are compared.

Nothing is lost: words and gaps together are the text. A word is compared by its `key`, which forgets typography (case,
kinds of apostrophe, ligatures, soft hyphens, thousands' commas) and nothing else; accents are letters. Words inside an
editor's square brackets or between the marks of a doubtful reading know it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from storage.model import Span

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
APOSTROPHES = "'’‘ʹʼʻ`´′＇"
_HAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W_{_HAN}\u0300-\u036f]"
_IN_WORD = rf"(?:{_LETTER}|[\u0300-\u036f{_UNSEEN}]|[{APOSTROPHES}](?={_LETTER})|_(?={_LETTER}))"
_PARTIAL = rf"\[[^\W\d_]+\](?={_LETTER})"
_WORD = re.compile(
    rf"№|[{_HAN}]|\d+(?:[.,:/]\d+)+(?![^\W\d_])|(?:{_PARTIAL})?{_LETTER}(?:{_IN_WORD}|\[[^\W\d_]+\](?!\s?[^\W\d_]*\]))*"
)
_DOUBTFUL = re.compile(r"(?<![\w?])\?(?=[^\W_])[^?\n\[\]]{0,60}?[^\W_]\?(?!\w)")

ELLIPSIS = re.compile(r"[\[(]\s*(?:\.\s?\.\s?\.\s?\.?|…)\s*[\])]|\.\s?\.\s?\.|…")
_DASHES = re.compile(r"\s*[-‐‑‒–—―−﹣－]+\s*")
_QUOTES = re.compile(r"''|``|[\"“”„‟«»‹›'’‘‚‛`´′″＂＇]")
_LINE_BREAK = re.compile(r"[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands, what it is compared by, and whether brackets open or close inside it."""

    start: int
    end: int
    key: str
    broken: bool = False


@dataclass(frozen=True)
class Wording:
    """A stretch of a text as words. `words[n]` stands between `gap(n)` and `gap(n + 1)`.

    `inside`: what is looked at; an enclosure that holds all of it tells nothing.
    """

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    inside: Span | None = None

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> Wording:
        """Part `text[start:end]` into words."""
        stop = len(text) if end is None else end
        found = (_word(match) for match in _WORD.finditer(text, start, stop))
        return cls(text, start, stop, tuple(word for word in found if word.key))

    @cached_property
    def keys(self) -> list[str]:
        """The keys of the words, in order."""
        return [word.key for word in self.words]

    @cached_property
    def enclosures(self) -> tuple[Span, ...]:
        """The editor's brackets and doubtful readings of the stretch, marks included, outer before inner."""
        found = [Span(*match.span()) for match in _DOUBTFUL.finditer(self.text, self.start, self.end)]
        opened: list[int] = []
        for match in re.finditer(r"[\[\]]", self.text[self.start : self.end]):
            at = self.start + match.start()
            if match[0] == "[":
                opened.append(at)
            elif opened:
                found.append(Span(opened.pop(), at + 1))
        telling = (span for span in found if self.inside is None or not span.holds(*self.inside))
        return tuple(sorted(telling, key=lambda span: (span.start, -span.end)))

    def gap(self, number: int) -> str:
        """What stands before word `number`; after the last word for the number of words."""
        left = self.words[number - 1].end if number else self.start
        right = self.words[number].start if number < len(self.words) else self.end
        return self.text[left:right]

    def slice(self, first: int, last: int) -> str:
        """The words `first` to `last`, the latter excluded, verbatim; an empty text where there are none."""
        return self.text[self.words[first].start : self.words[last - 1].end] if first < last else ""

    def raw(self, number: int) -> str:
        """One word, verbatim."""
        return self.text[self.words[number].start : self.words[number].end]

    @cached_property
    def enclosed(self) -> frozenset[int]:
        """The numbers of the words that stand inside an enclosure."""
        starts = [word.start for word in self.words]
        inside = (range(bisect_left(starts, s.start), bisect_left(starts, s.end)) for s in self.enclosures)
        return frozenset(number for numbers in inside for number in numbers)


def _word(match: re.Match[str]) -> Word:
    broken = "[" in match[0]
    return Word(*match.span(), key(match[0]), broken)


def key(word: str) -> str:
    """What a word is compared by: its letters and figures, typography forgotten."""
    letters = unicodedata.normalize("NFKC", word).casefold()
    letters = re.sub(rf"[{_UNSEEN}\[\]]", "", re.sub(rf"[{APOSTROPHES}]", "'", letters))
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", letters)


def same_but_for_line_breaks(one: str, other: str) -> bool:
    """Whether two gaps are equal where a line end counts as the space it stands for."""
    return _LINE_BREAK.sub(" ", one) == _LINE_BREAK.sub(" ", other)


def marks_of(gap: str) -> str:
    """The punctuation of a gap, typography forgotten: one kind of quotation mark and dash, no spaces."""
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", gap.replace("…", "...")))
    plain = _QUOTES.sub('"', re.sub(rf"[{_UNSEEN}]", "", plain))
    return "".join(plain.split())
