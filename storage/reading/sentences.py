"""Sentences, with offsets: what a summary lists, a timeline shows and a speaker is looked for in.

The splitting is syntok's; archives' habits are put right afterwards: `Cde.`, `op.`, `Nos.` and initials end no
sentence, a list number opens one, and brackets and quotations are not torn apart. No character is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from syntok import segmenter

from storage.model import Span

SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
"""A line that ends like this ends a sentence or announces what follows."""

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"'“‘«])(?:"
    r"[A-ZА-Я]\.|"
    r"(?i:cdes?|comr|com|gen|col|maj|capt|lt|sgt|adm|amb|mr|mrs|ms|dr|prof|rev|hon|st|messrs|pres|sen|rep|gov|sec|dept|"
    r"nos?|nr|vol|vols|pp?|ll?|ff?|op|doc|docs|art|arts|par|para|paras|fig|figs|ed|eds|trans|ca|cf|approx|incl|ibid|"
    r"jan|feb|febr|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|viz|spec|e\.g|i\.e|тов|ф|оп|лл?|д)\.)$"
)
_TERMINAL = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_PAIRS = {"]": "[", ")": "(", "”": "“"}


def sentences(source: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of the stretch `start:end`, in order, without the white space between them.

    Together they hold every character of the stretch that is not white space.
    """
    text = source[start:end]
    begin = 0
    cuts = [*_starts(text), len(text)]
    for number, cut in enumerate(cuts):
        if not text[begin:cut].strip():
            continue
        if cut < len(text) and _joined(text, begin, cut, cuts[number + 1]):
            continue
        piece = text[begin:cut]
        left = begin + len(piece) - len(piece.lstrip())
        yield Span(start + left, start + begin + len(piece.rstrip()))
        begin = cut


def _starts(text: str) -> Iterator[int]:
    """Where syntok lets sentences begin; its tokens may be rewritten, their offsets are true."""
    for paragraph in segmenter.analyze(text):
        for tokens in paragraph:
            yield tokens[0].offset


def _joined(text: str, begin: int, cut: int, following: int) -> bool:
    """Whether what follows the cut still belongs to the sentence that began at `begin`."""
    before, after = text[begin:cut].rstrip(), text[cut:following].strip()
    if not after or (_blank_line(text, begin + len(before), cut) and _TERMINAL.search(before)):
        return False
    if (_ABBREVIATION.search(before) and len(before.split()) > 1) or _open(before, after):
        return True
    return not _TERMINAL.search(before) and (after[0].islower() or after[0] in ",;:.!?)]”")


def _blank_line(text: str, left: int, right: int) -> bool:
    return text.count("\n", left, right) > 1


def _open(before: str, after: str) -> bool:
    """Whether a bracket opened in `before` is closed by what follows it, sentence end or not."""
    for closing, opening in _PAIRS.items():
        if before.count(opening) > before.count(closing) and closing in after:
            at = after.index(closing)
            return opening not in after[:at] and at < 400
    return False
