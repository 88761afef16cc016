"""Which sentences of a document may stand in a summary: its own prose, whole, once.

Headings, stamps, distribution lists, signatures, notes in the margin, lists' lead-ins and fragments are no candidates,
and neither is anything outside the document's own text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.weighing import FUNCTION_WORDS
from storage import folding
from storage.model import Document, MarkKind, Part, Passage, Role, Span
from storage.reading.sentences import sentences, unfinished

FEWEST_WORDS = 5
MOST_WORDS = 150
"""A `sentence` longer than this is a table or a list that was flattened."""

_COVERED = 0.3
"""A sentence is no prose if more of it than this is a stamp, a list or a remark."""

_FEWEST_SMALL = 3
"""A sentence has so many words, and a third of all, that begin small, and not only `from`, `to`, `and`."""

_SHORTEST_ITEM = 8
"""A numbered sentence with fewer words is an item of a list; with more, a paragraph that has a number."""

_STAMPS = frozenset(
    {Role.SENT, Role.RECEIVED, Role.DECIPHERED, Role.TYPED, Role.PRINTED, Role.DATED, Role.UPLOADED}
)
_REMARKS = frozenset({MarkKind.NOTE, MarkKind.HANDWRITTEN})
_COMPLETE = re.compile(r"[.!?…。！？][\"'”’»)\]」』]*(?: ?\[\d{1,3}\])?[\"'”’»)\]]*\Z")
_CASELESS = re.compile(r"[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_POSSESSIVE = re.compile(r"(?<=[^\W\d_])['’]s\b")
_LIST_MARK = re.compile(r"\s*[\"'“‘]*(?:\(?\d{1,3}[.)]|\(?[A-Za-z][.)]|\(?[IVXLC]{1,6}[.)])\s+")
_POINTER = re.compile(
    r"[(\[]?\s*(?:see|cf|compare|reference|ref|refer)\b.{0,90}\Z", re.IGNORECASE | re.DOTALL
)
"""A sentence that only says where to look: `(Reference your telegram 248 of February 28.)`"""

_BULLET = re.compile(r"\s*[-–—•*▪·]\s*")
_HALF = re.compile(r"(?:is|are|was|were|has|have|had|will|shall|would|should|may|can|could)\b", re.IGNORECASE)
"""Opens an item of a list whose subject stands in the list's lead-in."""

_STAMP_LINE = re.compile(
    r"(?i)\s*\[?(?:sent|received|deciphered|decoded|typed|printed|issued|copy|copies|from|to|cc|distribution|"
    r"translated|translation|translator|subject|re|ref|classification|declassified|signed|certified|attest|source)"
    r"\b[^a-z]{0,12}(?::|by\b|in\b|at\b|on\b|n[oº°]|list\b|\d)"
    r"|\s*(?-i:Sent|Repeated|Pouched|Passed)\s+(?-i:to\s+)?(?:the\s+)?(?-i:[A-Z])"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be shown.

    words     folded, without the mark of possession
    length    its words as a reader counts them
    index     its place among the candidates of its document
    """

    document: str
    start: int
    end: int
    passage: int
    words: tuple[str, ...]
    length: int
    index: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def candidates(document: Document) -> tuple[Candidate, ...]:
    """The sentences of the document's own text that may be shown, in its order; of equal ones the first."""
    seen: dict[tuple[str, ...], Candidate] = {}
    for passage, span in _sentences(document):
        text = span.of(document.source)
        words = tuple(folding.words(_POSSESSIVE.sub("", text) if "'" in text or "’" in text else text))
        if words not in seen and len(words) <= MOST_WORDS:
            place = (document.id, span.start, span.end, passage.number)
            seen[words] = Candidate(*place, words, len(text.split()), len(seen))
    return tuple(seen.values())


def is_prose(text: str) -> bool:
    """Whether the text is a whole sentence of running prose, judged by its form alone."""
    if not _COMPLETE.search(text) or any(form.match(text) for form in (_STAMP_LINE, _BULLET, _POINTER)):
        return False
    mark = _LIST_MARK.match(text)
    bare = text[mark.end() :] if mark else text
    if not bare or bare[0].islower() or (mark and _is_item(bare)):
        return False
    if len(_CASELESS.findall(bare)) >= 2 * FEWEST_WORDS:
        return True
    words = bare.split()
    small = [word for word in words if word[0].islower()]
    enough = len(words) >= FEWEST_WORDS and len(small) >= _FEWEST_SMALL and len(small) * 3 >= len(words)
    return enough and any(word.rstrip(",;:.") not in FUNCTION_WORDS for word in small)


def _is_item(bare: str) -> bool:
    """Whether what follows a list's mark is short, or has its subject elsewhere."""
    return len(bare.split()) < _SHORTEST_ITEM or (_HALF.match(bare) is not None and not bare.endswith("?"))


def _sentences(document: Document) -> Iterator[tuple[Passage, Span]]:
    """The prose sentences with their passages; stamps, lists and both halves of what a page tore apart are left out."""
    taken = _no_prose(document)
    starts = [span.start for span in taken]
    torn = False
    for passage in document.passages:
        if passage.part is not Part.BODY:
            continue
        for span in sentences(document.source, passage.start, passage.end):
            rest, torn = torn, unfinished(span.of(document.source))
            if rest or torn:
                continue
            first = max(0, bisect_right(starts, span.start) - 1)
            last = bisect_left(starts, span.end)
            overlaps = ((max(t.start, span.start), min(t.end, span.end)) for t in taken[first:last])
            covered = sum(end - start for start, end in overlaps if start < end)
            if covered <= _COVERED * (span.end - span.start) and is_prose(span.of(document.source)):
                yield passage, span


def _no_prose(document: Document) -> list[Span]:
    """The stretches of stamps, copy lists and remarks by other hands, in order, none overlapping another."""
    spans = [Span(c.start, c.end) for c in document.copies]
    spans += [Span(m.start, m.end) for m in document.marks if m.kind in _REMARKS]
    spans += [Span(d.start, d.end) for d in document.dates if d.role in _STAMPS]
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart
