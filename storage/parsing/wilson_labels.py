"""The labelled head of a Wilson Center print, wherever the labels stand: on lines of their own or within one line.

Labels come in one order; each value runs to the next label. What follows the list under the last one, `Contents:`,
is the body. Where a head breaks off, the values that are there are given and nothing is made up for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from storage.model import Parsed, Record, Span
from storage.parsing.languages import sections
from storage.parsing.layout import Page
from storage.parsing.lines import Label, joined, trimmed
from storage.parsing.wilson import Citation, named, read_citation, record_number, sponsors, stated_date

CITATION, SUMMARY, CREDITS, LANGUAGE, CONTENTS = ORDER = (
    "Citation",
    "Summary",
    "Credits",
    "Original Language",
    "Contents",
)

LONGEST_HEAD = 60_000
"""Code points in which a head is looked for; the longest met has 3,000. It keeps endless lines cheap."""

_LONGEST = {CITATION: 6_000, SUMMARY: 20_000, CREDITS: 3_000, LANGUAGE: 200}
"""How far after a label the next one may stand; farther off it belongs to the body."""

_FORM = r"(?:Translation|Transcription|Transcript)"
_ENTRY = re.compile(
    rf"(?:(?P<before>[A-Z][a-z]+) {_FORM}|{_FORM} - (?P<after>[A-Z][a-z]+)"
    r"|Scan of (?:the )?Original(?: Document)?(?: in [A-Z][a-z]+)?|Scan - [A-Z][a-z]+|Original Scan)(?![\w-])"
)
_INDENTED_LIST = re.compile(r"(?:[^\S\n\f]*+\n[ \t]{3,}+[^\n\f]{1,60}+){0,4}[^\S\n\f]*+\n?\f")
"""The rest of a list under `Contents:` in words of its own: short indented lines down to the end of a print's page."""

_ENTRY_CUT_OFF = re.compile(
    r"[A-Z][a-z]*(?: T[a-z]*)?|Scan(?: o(?:f(?: O[a-z]*(?: D[a-z]*)?)?)?)?|Tran[a-z]+(?: -(?: [A-Z][a-z]*)?)?"
)
_CITATION_IN_LINE = re.compile(r"""\bCitation: ?["“]""")
_LABEL_IN_LINE = re.compile(r" (?:Summary|Original Language|Contents): ")
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n|\f")
_LINE_END = re.compile(r"[^\S\n\f]*+(?:[\n\f]|\Z)")


@dataclass(frozen=True, slots=True)
class Head:
    """The labels that form a head, each with the stretch of its value, and where the body begins.

    `one_line` where the whole page is one line, so that line ends part nothing.
    """

    text: str
    start: int
    values: dict[str, Span]
    body: int
    language: str | None
    one_line: bool

    def value(self, label: str) -> str | None:
        """The value under a label on one line, None where there is none."""
        span = self.values.get(label)
        return joined(span.of(self.text)) or None if span else None

    @property
    def citation(self) -> Citation | None:
        """What stands under `Citation:`."""
        span = self.values.get(CITATION)
        return read_citation(span.of(self.text)) if span else None


def read_head(text: str, met: Iterable[Label], *, one_line: bool) -> Head:
    """The head that the labels met in `text` form; labels out of order or far off belong to the body."""
    kept: list[Label] = []
    for label in met:
        if kept and ORDER.index(label.word) <= ORDER.index(kept[-1].word):
            continue
        if kept and label.start - kept[-1].end > _LONGEST[kept[-1].word]:
            break
        kept.append(label)
    if not kept:
        return Head(text, len(text), {}, len(text), None, one_line)
    last = kept[-1]
    values = {label.word: Span(label.end, follower.start) for label, follower in pairwise(kept)}
    if last.word == CONTENTS:
        language, body = _contents(text, last.end, one_line=one_line)
    else:
        language, body = None, _value_end(text, last, one_line=one_line)
        values[last.word] = Span(last.end, body)
    return Head(text, kept[0].start, values, body, language, one_line)


def is_flat(text: str) -> bool:
    """Whether labels follow `Citation:` within its line, as in flattened pastes; a print has each on its own."""
    found = _CITATION_IN_LINE.search(text, 0, LONGEST_HEAD)
    if found is None:
        return False
    end = min(len(text), found.end() + _LONGEST[CITATION])
    line_end = text.find("\n", found.end(), end)
    return _LABEL_IN_LINE.search(text, found.end(), end if line_end < 0 else line_end) is not None


def document(page: Page, head: Head, layout: str, *, date: str | None, title: str | None) -> Parsed:
    """The document under a head; `date` and `title` are what stands above the labels.

    The citation's title is preferred to that, since pastes lose linked words only above.
    """
    citation = head.citation or Citation("")
    name, guessed = named(page, citation.title or title)
    record = Record(
        layout=layout,
        title=name,
        date=stated_date(date or citation.date),
        summary=head.value(SUMMARY),
        original_language=head.value(LANGUAGE),
        language=head.language,
        citation=citation.text or None,
        url=citation.url,
        record_id=record_number(citation.url),
        repository=citation.repository,
        source_note=citation.source,
        credits=sponsors(head.value(CREDITS) or ""),
        guessed=guessed,
    )
    return Parsed(
        record, page.fair.text, sections(page.fair.text, head.body, len(page.fair.text), record.language)
    )


def _value_end(text: str, label: Label, *, one_line: bool) -> int:
    """Where the value of a head's last label ends, if that is not `Contents:`: with its paragraph, or its one word."""
    start = trimmed(text, label.end, min(len(text), label.end + _LONGEST[label.word])).start
    if one_line:
        word = re.compile(r"\S*").match(text, start) if label.word == LANGUAGE else None
        return word.end() if word else len(text)
    found = _PARAGRAPH_END.search(text, start)
    return found.start() if found else len(text)


def _contents(text: str, start: int, *, one_line: bool) -> tuple[str | None, int]:
    """The language of the first text listed under `Contents:`, and where the list ends and the body begins."""
    language = None
    end = start
    while entry := _ENTRY.match(text, trimmed(text, end, min(len(text), end + 400)).start):
        closes_line = _LINE_END.match(text, entry.end())
        if end > start and not one_line and not closes_line and not _on_line_of(text, end, entry.start()):
            break
        language = language or entry["before"] or entry["after"]
        end = entry.end()
    if listed := _INDENTED_LIST.match(text, end):
        end = listed.end()
    rest = trimmed(text, end, min(len(text), end + 60)).of(text)
    if len(text) - end < 60 and _ENTRY_CUT_OFF.fullmatch(rest):
        end = len(text)
    return language, end


def _on_line_of(text: str, end: int, start: int) -> bool:
    return "\n" not in text[end:start] and "\f" not in text[end:start]
