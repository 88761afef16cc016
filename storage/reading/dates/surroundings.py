"""What stands about a place in a text: its sentence, line, paragraph, each a bounded look to either side."""

from __future__ import annotations

import re

from storage.model import Span

_STOP = re.compile(
    r"[.!?](?<![A-Z]\.[.!?])(?<!\bNo[.!?])(?<!\bMr[.!?])(?<!\bDr[.!?])[\"')\]]*\s+(?=[\"'(\[]*[A-ZА-ЯЁ0-9])|[;]\s|\n[ ]*+\n"
)
_BLANK = re.compile(r"\n[ ]*+\n\s*+")
_REACH = 500
_PARAGRAPH = 900
_LINE = 2000


def sentence_of(text: str, start: int, end: int) -> Span:
    """The sentence that holds `start:end`, at most 500 characters to either side."""
    first = max(0, start - _REACH)
    for stop in _STOP.finditer(text, first, start + 1):  # the sentence may begin with what is looked for
        first = stop.end()
    after = _STOP.search(text, end, min(len(text), end + _REACH))
    return Span(first, after.start() if after else min(len(text), end + _REACH))


def paragraph_of(text: str, start: int, end: int) -> Span:
    """The paragraph that holds `start:end`: the lines about it between two blank lines, at most 900 characters away."""
    first = max(0, start - _PARAGRAPH)
    for blank in _BLANK.finditer(text, first, start):
        first = blank.end()
    after = _BLANK.search(text, end, min(len(text), end + _PARAGRAPH))
    return Span(first, after.start() if after else min(len(text), end + _PARAGRAPH))


def line_of(text: str, start: int, end: int) -> Span:
    """The line that holds `start:end`, at most 2,000 characters to either side."""
    first = text.rfind("\n", max(0, start - _LINE), start) + 1 or max(0, start - _LINE)
    last = text.find("\n", end, end + _LINE)
    return Span(first, min(len(text), end + _LINE) if last < 0 else last)
