"""The numbers a document bears itself: `No. 921`, `Cable Nos. 408-410`, the `565.` before a telegram's first words.

They stand in the title, in the short lines above the text, or open the text. A list's `1.` is no number of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.answers.references.reference import number_key
from bot.answers.references.reference_dates import MONTHS

_MARKED = re.compile(
    r"(?<!Copy\s)(?<!copy\s)(?<!Form\s)(?:\b[Nn][oº°]s?\.?|\bN[OS]+\.|№+|(?<!#)#|\b(?:[Cc]able(?:gram)?|[Tt]elegram|CABLE|TELEGRAM|Savingram))\s*"
    r"(?P<first>(?:[A-Z]{1,4}[-–]?)?\d{1,6})(?!\d|\s*(?:hours|copies))(?:\s*[-–]\s*(?P<last>\d{1,6})\b|/\w{1,5}\b|\[[A-Z]\])?"
)
_OPENS = re.compile(
    r"\[?(?:No\.\s*|O\.)?(?P<first>(?:[A-Z]{1,4}[\s–-])?\d{1,6}|(?<=O\.)[A-Z]{2}\d{2,6})(?:\\?\.)?\]?\.?\s"
    rf"(?!\s*(?:{MONTHS}|hours))"
)
_OF_ANOTHER = re.compile(
    r"\b(?:your|yours|my|our|re|ref|reference|refer|reply|answer|see|regarding|concerning|about|following|preceding|repeated|submissions?)\b",
    re.IGNORECASE,
)
"""A number behind one of these is another document's: `Reference your telegram No. 452`."""

_SUBJECT = ("#", "*")
"""What a line begins with that says what the document is about: `**Submission No. 409: the Colombo Plan**`."""

_SMALL = re.compile(
    r"\b(?!(?:telegram|cable|despatch|dispatch|letter|message|from|to|of|the|by|via|for|hours|minutes)\b)[a-z]{2,}"
)
"""A word that no line above a text has: with it, a line is a sentence and bears no number of its document."""

_MOST_SMALL = 2
"""A passage with more of these is the text."""
_FIGURES = re.compile(r"\D")
_RANGE = 20
_TELEGRAPHIC = re.compile(r"telegram|airgram|cable|message", re.IGNORECASE)
_TEXT = 160
"""A longer passage is the text itself."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A document's numbers: single ones as they are compared, and ranges by their ends."""

    single: frozenset[str] = frozenset()
    ranges: tuple[tuple[int, int], ...] = ()

    def hold(self, written: str) -> bool:
        """Whether the number, as somebody writes it, is one of them."""
        key = number_key(written)
        return key in self.single or (
            key.isdecimal() and any(first <= int(key) <= last for first, last in self.ranges)
        )

    @property
    def written(self) -> tuple[str, ...]:
        """The figures of each of them, ranges as far as they can be meant."""
        ranged = (
            str(number)
            for first, last in self.ranges
            for number in range(first, min(last, first + _RANGE) + 1)
        )
        return (*(_FIGURES.sub("", one) for one in self.single), *ranged)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.single or self.ranges)


def own_numbers(title: str, kind: str | None, opening: Sequence[str]) -> Numbers:
    """The numbers in a title and in a document's first passages."""
    found = tuple(_found(title, kind, opening))
    return Numbers(
        frozenset(number_key(match["first"]) for match in found if not _last(match)),
        tuple(
            (int(match["first"]), int(last))
            for match in found
            if (last := _last(match)) and match["first"].isdecimal()
        ),
    )


def stated_numbers(title: str, kind: str | None, opening: Sequence[str]) -> tuple[str, ...]:
    """The same numbers in the document's words, each once: `No. 1309`, `Cablegram 301`, the bare `35` of a telegram."""
    words = {number_key(match["first"]): _written(match[0]) for match in _found(title, kind, opening)}
    return tuple(words.values())


def _written(words: str) -> str:
    bare = " ".join(words.split()).rstrip(" .\\")
    return bare.strip("[].") if bare.startswith("[") else bare


def _last(match: re.Match[str]) -> str | None:
    return match.groupdict().get("last")


def _found(title: str, kind: str | None, opening: Sequence[str]) -> Iterator[re.Match[str]]:
    """The numbers of the title, of the lines above the text, and the one that opens the text."""
    about = _OF_ANOTHER.search(title)
    yield from _MARKED.finditer(title[: about.start()] if about else title)
    for text in opening:
        for line in text.splitlines() if len(text) <= _TEXT else ():
            yield from _of_heading(line)
        opens = _OPENS.match(text)
        if opens and number_key(opens["first"]) != "1" and _TELEGRAPHIC.search(kind or "telegram"):
            yield opens
        if opens or len(text) > _TEXT or len(_SMALL.findall(text)) > _MOST_SMALL:
            return


def _of_heading(line: str) -> Iterator[re.Match[str]]:
    if not line.startswith(_SUBJECT) and not line[:1].islower() and not _SMALL.search(line):
        yield from (m for m in _MARKED.finditer(line) if not _OF_ANOTHER.search(line, 0, m.start()))
