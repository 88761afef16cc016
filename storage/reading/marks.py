"""The hands other than the author's: what stands in an editor's or translator's brackets, and doubtful readings.

Every bracket gets a kind, by what it says and by what stands before and after it; brackets inside brackets are
marks of their own. A round bracket is the author's unless shown otherwise, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from storage.model import Mark, MarkKind, Section
from storage.reading.foreign import is_foreign, is_foreign_noun
from storage.reading.naming import (
    TITLES,
    is_full_name,
    is_like,
    is_name,
    is_office,
    is_short_form,
    is_surname,
)

_REACH = 3000
"""A bracket that is not closed within so many characters was never one."""

_UNCERTAIN = re.compile(r"(?<![\w?])\?(?=[^\W_])[^?\n\[\]]{0,60}?[^\W_]\?(?!\w)")
_ALL = re.IGNORECASE | re.DOTALL
_NOTE_ENDS = r".*\s[-–—]\s?(?-i:[A-Z]{2,3}|[Ee]d|[Tt]rans)\.?"
_NOTE_OPENS = (
    r"(?:the )?(?:translator|editor|author|transcriber)['’]?s?['’]?\b|(?:foot|end)?notes?\b|(?:ed|trans|tr)\.|n\. ?b\.|"
    r"page break|(?:illegible )?signatures?\b|signed\b|stamp(?:ed)?\b|seal\b|initial(?:s|ed)\b|resolution\b|received\b|"
    r"enclosures?\b|attachments?\b|annex\b|document \d|see\b|(?:written|typed|crossed|underlined|circled|drawn)\b|"
    r"in the (?:\w+[ -]){0,3}(?:corner|margin|top|bottom|left|right|hand)\b"
)
_REFERENCE = r"(?-i:[A-Z]{2,6})\s?:\s?(?=.*\d).*"
"""Where an editor found the document: `[NAA: A1838, 3006/4/9 part 6]`."""

_TELLING = (
    (MarkKind.SIC, re.compile(r"(?:so|thus|as) in (?:the )?(?:original|text|document)|sic\b.*", _ALL)),
    (MarkKind.UNCERTAIN, re.compile(r"(?:\S+\s+){0,2}\S*\?")),
    (MarkKind.NOTE, re.compile(rf"(?:translator|editor).*|{_NOTE_ENDS}", _ALL)),
    (
        MarkKind.HANDWRITTEN,
        re.compile(
            r".*\b(?:hand-?writ\w*|by hand|in (?:the )?margins?|marginal\w*|in (?:\w+ )?pencil)\b.*", _ALL
        ),
    ),
    (MarkKind.NOTE, re.compile(rf"(?:{_NOTE_OPENS}).*|\^?\d{{1,3}}|{_REFERENCE}", _ALL)),
    (
        MarkKind.GAP,
        re.compile(
            r"[.…\s]+|.*\b(?:illegible|missing|off the (?:\w+ )?page|cut off|torn|omitted|omissions?|left blank|blank(?:ed)?|"
            r"not declassified|excised|redacted|sanitized|deleted|indecipherable|unreadable|undecipherable|garbled?|blacked out)\b.*",
            _ALL,
        ),
    ),
)
"""Brackets that say themselves what they are; the first that fits decides."""

_ALONE_BEFORE = re.compile(r"(?:\A|[\n\f])[\s_*]*\Z")
_ALONE_AFTER = re.compile(r"[^\S\n\f]*(?:\Z|[\n\f])")
_WORD_BEFORE = re.compile(r"[^\W_](?:[\w.'’ʹ-]|(?<=-)\s|/[a-z]/|\([a-z]\))*$")


def read_marks(source: str, sections: Iterable[Section]) -> tuple[Mark, ...]:
    """Every editorial mark of the sections, in the order of the text, the outer one before those inside it."""
    found = [
        mark
        for section in sections
        for mark in (*_brackets(source, section), *_doubtful(source, section.start, section.end))
    ]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def _brackets(source: str, section: Section) -> Iterator[Mark]:
    opened: list[int] = []
    for found in re.finditer(r"[\[\]]", source[section.start : section.end]):
        at = section.start + found.start()
        if found[0] == "[":
            opened.append(at)
        elif opened:
            start, end = opened.pop(), at + 1
            doubled = bool(opened) and source[opened[-1] + 1 : start] == "" and source[end : end + 1] == "]"
            if end - start <= _REACH and not doubled:
                yield Mark(start, end, _kind(source, start, end), source[start:end])


def _doubtful(source: str, start: int, end: int) -> Iterator[Mark]:
    for found in _UNCERTAIN.finditer(source, start, end):
        yield Mark(*found.span(), MarkKind.UNCERTAIN, found[0])


def _kind(source: str, start: int, end: int) -> MarkKind:
    inner = source[start + 1 : end - 1].strip("[]_* \n\t\f\xa0")
    for kind, pattern in _TELLING:
        if pattern.fullmatch(inner):
            return kind
    return _by_neighbours(source[max(0, start - 80) : start], inner, source[end : end + 40])


def _by_neighbours(before: str, inner: str, after: str) -> MarkKind:
    """Tell words the editor supplied from an explanation or another spelling of the word before them."""
    if _ALONE_BEFORE.search(before) and _ALONE_AFTER.match(after):
        return MarkKind.NOTE
    word = _WORD_BEFORE.search(before.rstrip())
    supplied = MarkKind.NOTE if _is_remark(inner) else MarkKind.INSERTION
    if word is None or not before[-1:].isspace():
        return supplied
    earlier = before[: word.start()].split()
    if _explains(word[0], inner, earlier):
        return MarkKind.GLOSS
    if is_name(word[0]) and is_full_name(inner) and not _completes(earlier, word[0], inner, after):
        return MarkKind.EQUIVALENCE
    return supplied


def _explains(word: str, inner: str, earlier: list[str]) -> bool:
    """Whether the bracket gives the original's term, a translation, or what an abbreviation stands for."""
    in_a_name = bool(earlier) and earlier[-1].isupper() and is_full_name(inner)
    if is_short_form(word) and not in_a_name and inner[:1].isupper():
        return True
    if is_short_form(inner) and word[0].isupper():
        return True
    if is_foreign_noun(word) != is_foreign_noun(inner):
        return True
    if inner.islower():
        return is_foreign(inner) and not is_foreign(word)
    return word.islower() and is_foreign(word) and not is_foreign(inner)


def _completes(earlier: list[str], word: str, inner: str, after: str) -> bool:
    """Whether the bracket fills up a name rather than repeat it: `Kim [Il Sung]`, `Railways [Ivan] Kovalev`."""
    if is_office(word) or re.fullmatch(TITLES, word):
        return True
    names = inner.split()
    alone = not earlier or not is_name(earlier[-1])
    if alone and is_surname(word) and not is_surname(names[0]) and len(names) <= 2:
        return True
    return len(names) == 1 and re.match(r"\s[^\W\d_a-z]", after) is not None and not is_like(word, inner)


def _is_remark(inner: str) -> bool:
    """A whole sentence in brackets is the editor speaking."""
    return len(inner.split()) > 12 or (len(inner.split()) > 4 and inner.endswith((".", "!")))
