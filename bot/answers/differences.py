"""The differences between a claim and its source along an alignment: words, punctuation, editors' brackets.

Nothing is judged here: each difference says what stands in the source, what in the claim, and of what kind it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.answers.alignment import Pair
from bot.answers.alterations import Kind, is_proper, kind_of
from bot.answers.gaps import seam
from bot.answers.wording import APOSTROPHES, ELLIPSIS, Wording
from storage.model import Span

_BETWEEN_PARTS = re.compile(r"[\s\u00ad]*|[-‐‑]\s*")
_NOTE_NUMBER = re.compile(r"\[\^?\d{1,3}\]")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the source's words, the claim's in their place (one of them may be empty), and their kind.

    op       `replace`, `delete` (the claim leaves them out) or `insert` (the claim adds them)
    span     where in the source; an empty span where something was added
    marked   whether the claim shows by an ellipsis that words are left out
    """

    op: str
    source: str
    claimed: str
    kind: Kind
    span: Span
    marked: bool = False

    @property
    def leaves_out(self) -> bool:
        """Whether words were left out and nothing worse: no negation alone, no editor's word, no punctuation."""
        if self.op != "delete" or self.kind is Kind.PUNCTUATION:
            return False
        alone = len(self.source.split()) <= 2 or self.source.startswith(("[", "?"))
        return self.marked or not (self.kind is Kind.EDITORIAL or (self.kind is Kind.NEGATION and alone))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Neighbouring pairs that are all equal, or all not: the words of either side, and where they would stand."""

    equal: bool
    theirs: range
    ours: range


Finding = Difference | str
"""A difference, or the name of a sort of typography."""


def differences(
    claim: Wording, row: Wording, pairs: list[Pair]
) -> tuple[tuple[Difference, ...], frozenset[str]]:
    """The differences in the order of the source, and the sorts of typography that differ."""
    found: list[Finding] = []
    for stretch in _stretches(claim, row, pairs):
        found.extend(_same(claim, row, stretch) if stretch.equal else _changed(claim, row, stretch))
    changes = dict.fromkeys(finding for finding in found if isinstance(finding, Difference))
    sorts = frozenset(finding for finding in found if isinstance(finding, str))
    return tuple(sorted(changes, key=lambda change: change.span)), sorts


def _stretches(claim: Wording, row: Wording, pairs: list[Pair]) -> Iterator[_Stretch]:
    theirs = 0
    ours = next((j for _, j in pairs if j is not None), 0)
    for equal, run in groupby(
        pairs, lambda p: None not in p and claim.keys[p[0] or 0] == row.keys[p[1] or 0]
    ):
        part = list(run)
        first = theirs, ours
        theirs += sum(1 for i, _ in part if i is not None)
        ours += sum(1 for _, j in part if j is not None)
        yield _Stretch(equal, range(first[0], theirs), range(first[1], ours))


def _same(claim: Wording, row: Wording, stretch: _Stretch) -> Iterator[Finding]:
    """What differs where the words are the same: capitals, brackets inside words, what stands between them."""
    for i, j in zip(stretch.theirs, stretch.ours, strict=True):
        yield from _letters(claim, i, row, j)
    numbers = zip(stretch.theirs, stretch.ours, strict=True)
    for _, (i, j) in pairwise(numbers):
        yield from _between(claim, i, row, j, stretch)


def _letters(claim: Wording, i: int, row: Wording, j: int) -> Iterator[Finding]:
    ours, theirs = row.raw(j), claim.raw(i)
    if row.words[j].broken != claim.words[i].broken:
        word = row.words[j]
        yield Difference("replace", ours, theirs, Kind.EDITORIAL, Span(word.start, word.end))
    elif ours != theirs:
        yield "case" if ours.casefold() == theirs.casefold() else _sort(ours, theirs)


def _sort(ours: str, theirs: str) -> str:
    """In which sort of type two words differ that are of one key."""
    strange = "".join(sign for sign in ours + theirs if not sign.isalnum())
    return "quotes" if strange and not set(strange) - set(APOSTROPHES) else "signs"


def _between(claim: Wording, i: int, row: Wording, j: int, stretch: _Stretch) -> Iterator[Finding]:
    """What stands before the words `i` and `j`, both after an equal word."""
    found = seam(row, j, claim, i)
    yield from found.typography
    at = row.words[j - 1].end
    if found.differs:
        op = "replace" if found.source and found.claimed else "delete" if found.source else "insert"
        yield Difference(op, found.source, found.claimed, Kind.PUNCTUATION, Span(at, row.words[j].start))
    for span in found.dropped:
        inside = [n for n in stretch.ours if span.holds(row.words[n].start, row.words[n].end)]
        shift = stretch.theirs.start - stretch.ours.start
        said = claim.slice(inside[0] + shift, inside[-1] + 1 + shift) if inside else ""
        yield Difference("replace" if said else "delete", span.of(row.text), said, Kind.EDITORIAL, span)
    for span in found.added:
        yield Difference("insert", "", span.of(claim.text), Kind.EDITORIAL, Span(at, at))


def _changed(claim: Wording, row: Wording, stretch: _Stretch) -> Iterator[Finding]:
    """What differs where the words do."""
    ours, theirs = stretch.ours, stretch.theirs
    if joined(row, ours) == joined(claim, theirs) is not None:
        yield "spaces"
        return
    kind = kind_of(row, ours, claim, theirs)
    span = _reach(row, _whole_name(row, ours, claim, theirs) if kind is Kind.NAME else ours)
    text = span.of(row.text)
    if not theirs and _NOTE_NUMBER.fullmatch(text):
        yield "note numbers"
        return
    op = "replace" if ours and theirs else "delete" if ours else "insert"
    marked = op == "delete" and _is_marked(claim, theirs.start, row, ours)
    said = claim.slice(theirs.start, theirs.stop) or (_ellipsis(claim, theirs.start) if marked else "")
    yield Difference(op, text, said, kind, span, marked)


def _whole_name(row: Wording, ours: range, claim: Wording, theirs: range) -> range:
    """The words with the rest of a name that the claim's first or last word replaced: `KIM IL SUNG`, not `SUNG`."""
    first, last = ours.start, ours.stop
    if not ours or not theirs or not is_proper(claim, theirs.start):
        return ours
    while theirs.start == 0 and first > 0 and is_proper(row, first - 1) and not row.gap(first).strip(" -"):
        first -= 1
    at_end = theirs.stop == len(claim.words)
    while at_end and last < len(row.words) and is_proper(row, last) and not row.gap(last).strip(" -"):
        last += 1
    return range(first, last)


def _is_marked(claim: Wording, theirs: int, row: Wording, ours: range) -> bool:
    """Whether the claim has an ellipsis where words were left out, and the source none there of its own."""
    own = ELLIPSIS.search(row.gap(ours.start)) or ELLIPSIS.search(row.gap(ours.stop))
    return ELLIPSIS.search(claim.gap(theirs)) is not None and not own


def _ellipsis(claim: Wording, number: int) -> str:
    found = ELLIPSIS.search(claim.gap(number))
    return found[0] if found else ""


def joined(row: Wording, words: range) -> str | None:
    """The words as one, where nothing but space or a hyphen parts them; None for figures parted by a hyphen."""
    gaps = [row.gap(number) for number in words[1:]]
    figures = any(row.keys[number][0].isdigit() for number in words)
    if not words or not all(_BETWEEN_PARTS.fullmatch(gap) and not (figures and gap.strip()) for gap in gaps):
        return None
    return "".join(row.keys[words.start : words.stop])


def _reach(row: Wording, words: range) -> Span:
    """The stretch of some words of the source, with the brackets that hold them and nothing else."""
    if not words:
        at = row.words[words.start - 1].end if words.start else row.start
        return Span(at, at)
    first, last = row.words[words.start], row.words[words.stop - 1]
    start, end = first.start, last.end
    for span in row.enclosures:
        left = row.words[words.start - 1].end if words.start else row.start
        right = row.words[words.stop].start if words.stop < len(row.words) else row.end
        if left <= span.start and span.end <= right:
            start, end = min(start, span.start), max(end, span.end)
    return Span(start, end)
