"""Numbered paragraphs: the unit that is quoted, cited as ¶ 12 and found.

Blank lines part paragraphs where a page has them (a line of no-break spaces is blank). Where it has none, a
line end parts them unless the line was merely wrapped: that is read from the page's width, indentation,
list numbers and the ends of sentences. A page break inside a sentence parts nothing. Nothing is removed:
a passage is a slice of the source, with its line ends, running feet and form feeds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from storage.model import Passage, Section, Span
from storage.reading.sentences import SENTENCE_END, sentences

_LINE = re.compile(r"[^\n\r\v\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n|[\n\r\v\x85\u2028\u2029]")
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
"""Zero-width signs: a line of nothing else is blank, too."""

_ITEM = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivxIVX]{1,4})[.)]|[-–—•·*▪])\s*\S")
_PAGE_NUMBER = re.compile(r"(?:[-–—]\s*)?(?:(?i:page)\s*)?\d{1,3}(?:\s*[-–—])?$")

_NARROWEST_PAGE = 50
_WIDEST_PAGE = 140
_WIDEST_LINE = 200

_FLAT = 2500
"""A paragraph longer than this on a page without line ends was flattened in copying ..."""
_FLAT_PIECE = 900
"""... and is parted at the first end of a sentence after so many characters."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that says something: its words' span, its columns, and what stood between it and the line before."""

    start: int
    end: int
    text: str
    indent: int
    column: int
    gap: bool
    feed: bool

    @property
    def ended(self) -> bool:
        return SENTENCE_END.search(self.text) is not None

    @property
    def continues(self) -> bool:
        """Whether it opens in the middle of a sentence."""
        return self.text[0].islower() and _ITEM.match(self.text) is None


def read_passages(source: str, sections: Iterable[Section]) -> tuple[Passage, ...]:
    """The paragraphs of all sections, numbered from 1 in the order of the text; each equals its slice of `source`."""
    found = (
        (section, span) for section in sections for span in paragraphs(source, section.start, section.end)
    )
    return tuple(
        Passage(number, span.start, span.end, span.of(source), section.part)
        for number, (section, span) in enumerate(found, start=1)
    )


def paragraphs(source: str, start: int, end: int) -> Iterator[Span]:
    """The paragraphs of the stretch `start:end`, without the white space around them."""
    lines = list(_lines(source, start, end))
    width = _width(lines)
    first = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or _parts(lines[number - 1], lines[number], width):
            yield from _unflatten(source, Span(lines[first].start, lines[number - 1].end), len(lines))
            first = number


def _lines(source: str, start: int, end: int) -> Iterator[_Line]:
    gap = feed = False
    for found in _LINE.finditer(source, start, end):
        between = source[found.start() - 2 : found.start()] if found.start() > start else ""
        words = _trim(source, *found.span())
        gap = gap or len(_LINE_END.findall(between)) > 1
        feed = feed or "\f" in source[found.start() : words.start]
        if words.start == words.end:
            gap = gap or "\f" not in found[0]
            continue
        text = words.of(source)
        yield _Line(
            *words,
            text,
            indent=words.start - found.start(),
            column=words.end - found.start(),
            gap=gap,
            feed=feed,
        )
        gap, feed = False, "\f" in source[words.end : found.end()]


def _trim(source: str, start: int, end: int) -> Span:
    """The stretch without white space and zero-width signs at its ends; empty where there is nothing else."""
    while start < end and (source[start].isspace() or source[start] in _UNSEEN):
        start += 1
    while end > start and (source[end - 1].isspace() or source[end - 1] in _UNSEEN):
        end -= 1
    return Span(start, end)


def _width(lines: list[_Line]) -> int | None:
    """The column at which the page was wrapped; None where its lines are whole paragraphs.

    A wrapped page has many lines of nearly one length, and most of them break off in a sentence.
    """
    columns = sorted(line.column for line in lines)
    if len(columns) < 2 or columns[-1] > _WIDEST_LINE:
        return None
    width = columns[len(columns) * 9 // 10]
    full = [line for line in lines if line.column >= width * 0.85]
    broken_off = sum(1 for line in full if not line.ended)
    wrapped = len(full) * 4 >= len(columns) and broken_off * 2 >= len(full)
    return width if wrapped and _NARROWEST_PAGE <= width <= _WIDEST_PAGE else None


def _parts(above: _Line, below: _Line, width: int | None) -> bool:
    """Whether a new paragraph begins with the line `below`."""
    if below.gap and not below.feed:
        return True
    if below.continues and not above.ended:
        return False
    if below.gap:
        return not _breaks_off(above, below, width)
    return width is None or _parts_wrapped(above, below, width)


def _breaks_off(above: _Line, below: _Line, width: int | None) -> bool:
    """Whether a page ended in the middle of a sentence that a capital continues."""
    return above.text.endswith((",", "-", "–")) or (not above.ended and _is_full(above, below, width))


def _parts_wrapped(above: _Line, below: _Line, width: int) -> bool:
    """The same between neighbouring lines of a page whose lines were wrapped."""
    if not above.ended and above.text.isupper() and below.text.isupper():
        return False
    indented = above.ended and below.indent >= above.indent + 3
    listed = above.ended and _ITEM.match(below.text) is not None
    return indented or listed or not _is_full(above, below, width)


def _is_full(line: _Line, following: _Line, width: int | None) -> bool:
    """Whether the line goes so far to the right that the next word had no room.

    Prints in proportional type are ragged by a sixth of their width once their characters are counted.
    """
    next_word = len(following.text.split(maxsplit=1)[0])
    return width is not None and line.column + 1 + min(next_word, 12) > width * 0.84


def _unflatten(source: str, paragraph: Span, lines: int) -> Iterator[Span]:
    """The paragraph itself, or pieces of it where the whole page was flattened into a line."""
    if lines > 1 or paragraph.end - paragraph.start <= _FLAT:
        yield paragraph
        return
    start = paragraph.start
    for sentence in sentences(source, paragraph.start, paragraph.end):
        if sentence.end - start >= _FLAT_PIECE and sentence.end < paragraph.end:
            yield Span(start, sentence.end)
            start = _trim(source, sentence.end, paragraph.end).start
    yield Span(start, paragraph.end)
