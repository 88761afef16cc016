"""Sentences, with offsets: what a summary lists, a timeline shows and a speaker is looked for in.

Where sentences may begin is syntok's judgement. Archives' habits are put right afterwards: `Cde.`, `op. 1` and initials
end no sentence, nor does a semicolon; the number of a list item opens one, the number of a note closes one; brackets and
quotations are not torn apart. No character is changed or lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from syntok import segmenter

from storage.model import Span

SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
"""A line that ends like this ends a sentence or announces what follows."""

_TERMINAL = re.compile(r"[.!?…。！？][\"'”’»)\]]*(?:\s*\[\^?\d{1,3}\](?:\(#\w+\))?[\"'”’)]*)?$")
_BEFORE_NAMES = re.compile(
    r"(?:^|[\s(\[\"'“‘«])(?:(?i:cdes?|comrs?|com|gens?|col|maj|capt|lt|lieut|sgt|brig|adm|amb|messrs|mr|mrs|ms|mme|dr|prof|rev|rt|hon|st|"
    r"pres|sen|rep|gov|secy?|dept|vs|viz|cf|eds?|trans|approx|incl|e\.g|i\.e|тов|тт|им|гр)|c|т)\.$"
)
"""Abbreviations that something always follows."""

_BEFORE_NUMBERS = re.compile(
    r"(?:^|[\s(\[.])(?i:nos?|nr|vols?|pp?|ll?|ff?|op|docs?|arts?|paras?|par|figs?|spec|ca?|d|jan|feb|febr|mar|apr|jun|jul|aug|sept?|"
    r"oct|nov|dec|tel|desp|sec|ch|pt|ф|оп|лл?|д|стр)\.$"
)
"""Abbreviations where a figure follows; words of their own, and ends of sentences, elsewhere (`He said no.`)."""

_NUMBER_NEXT = re.compile(r"[\d#№\[(]|[IVXLC]+\b|[Nn]os?\b")
_INITIAL = re.compile(
    r"(?:^|[\s.(\[\"'“‘«])[^\W\d_]\.$|\b(?:a\.m|p\.m|etc|U\.S|U\.N|U\.K|St|Co|Ltd|Inc|Jr)\.$"
)
_OPENER = re.compile(
    r"[\"'“‘(\[]*(?:A(?!\.)|An|The|This|That|These|Those|It|He|She|They|We|I(?!\.)|In|On|At|By|If|As|For|From|But|And|However|When|While|Then|There|To|"
    r"My|His|Her|Our|Their|Its|After|Before|Since|Although|Because|So|Such|With|Under|What|Who|Please|No|Not|Now|Further|Moreover)\b"
)
_ITEM = re.compile(r"(?:^|(?<=\n))[^\S\n]*(?:\(?(?:\d{1,3}|[A-Za-z]|[IVX]{1,5})\\?[.)]|[-–—•*▪])\s*$")
_NOTE_NUMBER = re.compile(r"\s*\[\^?\d{1,3}\](?:\(#\w+\))?[\"'”’)]*")
_AFTER_NOTE = re.compile(rf"(?<=[.!?…\"'”’)]){_NOTE_NUMBER.pattern}\s+(?=[\"“‘(]?[^\W\d_a-zа-я])")
_PAIRS = {"]": "[", ")": "(", "”": "“"}
_LONGEST_BRACKET = 400
_KEPT_LENGTH = 8000


def sentences(source: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of the stretch `start:end`, in order, without the white space between them.

    Together they hold every character of the stretch that is not white space.
    """
    text = source[start:end]
    begin = 0
    cuts = sorted({*_cuts(text), len(text)})
    for number, cut in enumerate(cuts):
        following = text[cut : cuts[number + 1]] if cut < len(text) else ""
        if not text[begin:cut].strip() or (following.strip() and _joined(text[begin:cut], following)):
            continue
        left = begin + len(text[begin:cut]) - len(text[begin:cut].lstrip())
        yield Span(start + left, start + begin + len(text[begin:cut].rstrip()))
        begin = cut


def _cuts(text: str) -> tuple[int, ...]:
    return _kept(text) if len(text) <= _KEPT_LENGTH else tuple(_parted(text))


@lru_cache(
    maxsize=2048
)  # quotations are asked for again and again, and who speaks in them is told by sentences
def _kept(text: str) -> tuple[int, ...]:
    return tuple(_parted(text))


def _parted(text: str) -> Iterator[int]:
    """Where syntok lets sentences begin, moved behind the number of a note and before that of a list item.

    Its tokens may be rewritten; the offset of a sentence's first is true. Between a note and a capital it parts nothing.
    """
    yield from (found.end() for found in _AFTER_NOTE.finditer(text))
    for paragraph in segmenter.analyze(text):
        for tokens in paragraph:
            at = tokens[0].offset
            if (item := _ITEM.search(text, 0, at)) and text[: item.start()].strip():
                yield item.start()
            elif note := _NOTE_NUMBER.match(text, at):
                yield note.end() if text[:at].strip() else at
            else:
                yield at


def _joined(before: str, after: str) -> bool:
    """Whether what follows still belongs to the sentence before it."""
    gap = len(before) - len(before.rstrip())
    blank_line = before[len(before) - gap :].count("\n") > 1
    before, after = before.rstrip(), after.strip()
    if _ITEM.search(before) and before.count("\n") == 0:
        return True
    if blank_line:
        return not _TERMINAL.search(before) and after[0].islower()
    if _BEFORE_NAMES.search(before) or (_BEFORE_NUMBERS.search(before) and _NUMBER_NEXT.match(after)):
        return True
    if _INITIAL.search(before) and len(before) > 2:
        return _OPENER.match(after) is None
    return not _TERMINAL.search(before) or after[0] in ",;:.!?)]”" or _torn(before, after)


def _torn(before: str, after: str) -> bool:
    """Whether a bracket or quotation opened in `before` is closed by what follows, sentence end or not."""
    for closing, opening in _PAIRS.items():
        if before.count(opening) > before.count(closing) and closing in after:
            at = after.index(closing)
            return opening not in after[:at] and at < _LONGEST_BRACKET
    return False
