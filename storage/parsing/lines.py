"""Lines and stretches of a source text: found, trimmed, joined, and never altered where they stand.

Every layout reads pages line by line and answers with offsets; what both need stands here. Space is what
Python calls space: the no-break space that fills "empty" lines of copied pages and the form feed of prints too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storage.model import Span

SPACE = r"[^\S\n]*+"
"""Any space within a line, in a regular expression."""

_LINE = re.compile(r"[^\n]+")
_SOFT_HYPHEN = "\u00ad"
_HYPHENS = ("-", "\u2010", "\u2011", "\u2013")


class Line(NamedTuple):
    """A line that has something on it: its words without surrounding space, and where they stand."""

    words: str
    start: int
    end: int


class Label(NamedTuple):
    """A label met in a text: its word, where it begins and where it ends."""

    word: str
    start: int
    end: int


def written_lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of `text[start:end]` that hold more than space, in order; form feeds part lines, too."""
    for found in _LINE.finditer(text, start, len(text) if end is None else end):
        at = found.start()
        for piece in found.group().split("\f"):
            if words := piece.strip():
                first = at + len(piece) - len(piece.lstrip())
                yield Line(words, first, first + len(words))
            at += len(piece) + 1


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch `start:end` without the space at both its ends; empty (at `start`) where there is only space."""
    stretch = text[start:end]
    words = stretch.strip()
    if not words:
        return Span(start, start)
    first = start + len(stretch) - len(stretch.lstrip())
    return Span(first, first + len(words))


def last_line(text: str, start: int, end: int) -> Line | None:
    """The last line of `text[start:end]` that holds more than space."""
    end = trimmed(text, start, end).end
    first = max(text.rfind("\n", start, end), text.rfind("\f", start, end), start - 1) + 1
    span = trimmed(text, first, end)
    return Line(text[span.start : span.end], *span) if span.end > span.start else None


def labels_cut_off(text: str, words: Sequence[str], *, least: int = 1, in_line: bool = False) -> list[Label]:
    """The labels of `words` in the midst of which a text may break off, since its last line is a beginning of them.

    Less than `least` letters are no sign. `in_line` looks at the last words of the line, not at the whole of it.
    """
    last = last_line(text, max(0, len(text) - 500), len(text))
    if last is None:
        return []
    starts = [last.start]
    if in_line:
        starts += [tail.start for tail in _tails(last, max(map(len, words)))]
    return [
        Label(word, start, len(text))
        for start in starts
        for word in words
        if last.end - start >= least and f"{word}:".startswith(text[start : last.end])
    ]


def _tails(line: Line, longest: int) -> Iterator[Line]:
    """The ends of a line that begin with a word, the longest first."""
    for at in range(max(1, len(line.words) - longest - 1), len(line.words)):
        if line.words[at - 1] == " ":
            yield Line(line.words[at:], line.start + at, line.end)


def joined(stretch: str) -> str:
    """A wrapped paragraph as one line.

    Lines are joined by a space, or by nothing after a hyphen inside a word (`Chiang Kai-` / `shek`):
    printed Wilson pages break lines at hyphens that are there and add none. A soft hyphen is dropped.
    """
    pieces: list[str] = []
    for line in written_lines(stretch):
        last = pieces[-1] if pieces else ""
        if last.endswith(_SOFT_HYPHEN):
            pieces[-1] = last[:-1]
        elif last and not (last[-1] in _HYPHENS and last[-2:-1].isalnum()):
            pieces.append(" ")
        pieces.append(line.words)
    return "".join(pieces)
