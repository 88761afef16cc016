"""Places in a source text: spans, the sections a page is made of, and the numbered passages that are quoted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a source text: code points, end exclusive."""

    start: int
    end: int

    def of(self, source: str) -> str:
        """The words of this span in `source`, verbatim."""
        return source[self.start : self.end]

    def holds(self, start: int, end: int) -> bool:
        """Whether the stretch `start:end` lies wholly inside this span."""
        return self.start <= start and end <= self.end


class Part(StrEnum):
    """What a stretch of the source text is: the document itself, its original-language text, or notes to it."""

    BODY = "body"
    ORIGINAL = "original"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the source text: the body, the original-language text, or the notes. `language` as far as known."""

    part: Part
    start: int
    end: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A numbered paragraph: the unit that is quoted and found. Numbers run from 1 through all sections."""

    number: int
    start: int
    end: int
    text: str
    part: Part = Part.BODY
