"""/check: does this quotation stand in the source, word for word? The verdict, and every difference by its kind.

A verdict rests on words, never on a percentage: `exact` is said of the source's own characters only (a line end
counts as the space it stands for), `typography` where only quotation marks, dashes, spaces, capitals or the like
differ, `omissions` where words are left out and nothing else is changed, `differs` for all other changes, `absent`
where the claim has no place in the text. Where an editor's bracket is dropped or swallowed, the words differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby, islice, takewhile

from bot.answers.alignment import SMALL_WORDS, Pair, align, likeness, occurrences
from bot.answers.alterations import Kind, is_proper
from bot.answers.differences import Difference, differences, joined
from bot.answers.gaps import Edge, closing_edge, opening_edge
from bot.answers.wording import ELLIPSIS, Wording
from storage.model import Span

NOWHERE = Span(0, 0)
_QUOTES = "\"“”„«»'‘’"
_PLACES = 50
"""How many places that hold the same words are compared, typography decides between them."""
_LONG_RUN = 7
"""How many words in a row no two writers hit upon by chance."""
_FULL_STOP = re.compile(r"[.!?][\"'”’)\]]*\s")
_SENTENCES = 2
"""How many ends of sentences an omission without an ellipsis may hold."""


class Verdict(StrEnum):
    """How a claim stands to its source, the best first."""

    EXACT = "exact"
    TYPOGRAPHY = "typography"
    OMISSIONS = "omissions"
    DIFFERS = "differs"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison finds. For an absent claim the span is empty and there are no differences.

    claimed      the claim that was compared, without quotation marks around it
    span         where in the source it stands
    typography   what differs in type alone: `case`, `quotes`, `dashes`, `ellipses`, `spaces`, `line ends`, `signs`, `note numbers`
    """

    verdict: Verdict
    claimed: str
    span: Span = NOWHERE
    differences: tuple[Difference, ...] = ()
    typography: frozenset[str] = field(default_factory=frozenset)


def compare(claimed: str, source: str, start: int = 0, end: int | None = None) -> Comparison:
    """Hold a claim against the stretch `source[start:end]`, and find its place there.

    Quotation marks around the whole claim, and an ellipsis before or after it, are the quoter's own.
    """
    text = _unquoted(claimed.strip(), source[start:end])
    claim, row = Wording.of(text), Wording.of(source, start, end)
    if not claim.words or not row.words:
        return Comparison(Verdict.ABSENT, text)
    if places := occurrences(claim.keys, row.keys):
        found = (_judge(claim, row, [(n, at + n) for n in range(len(claim.words))]) for at in places)
        return min(islice(found, _PLACES), key=_gravity)
    elided = {n for n in range(1, len(claim.words)) if ELLIPSIS.search(claim.gap(n))}
    pairs = _compact(claim, row, align(claim.keys, row.keys, elided, row.enclosed), elided)
    return _judge(claim, row, pairs) if _stands(pairs, claim, row) else Comparison(Verdict.ABSENT, text)


def _unquoted(claim: str, source: str) -> str:
    quoted = len(claim) > 2 and claim[0] in _QUOTES and claim[-1] in _QUOTES
    return claim[1:-1].strip() if quoted and claim not in source else claim


def _gravity(found: Comparison) -> tuple[int, int, int]:
    return list(Verdict).index(found.verdict), len(found.differences), len(found.typography)


def _compact(claim: Wording, row: Wording, pairs: list[Pair], elided: set[int]) -> list[Pair]:
    """The alignment, made anew around its weightier part where it leaps further than a quoter who omits.

    What stands before and after such a leap only happens to be alike.
    """
    for gap in _leaps(claim, row, pairs, elided):
        parts = pairs[: gap.start], pairs[gap.stop :]
        weights = [sum(_equal(pair, claim, row) for pair in part) for part in parts]
        after = weights[1] > weights[0]
        kept = [j for _, j in parts[after] if j is not None]
        if not kept:
            continue
        leapt = [j for _, j in pairs[gap.start : gap.stop] if j is not None]
        first = max(0, kept[0] - len(claim.words), leapt[0] if after else 0)
        last = min(kept[-1] + 1 + len(claim.words), len(row.words) if after else leapt[-1])
        near = [n - first for n in row.enclosed if first <= n < last]
        again = align(claim.keys, row.keys[first:last], elided, near)
        return _named(claim, row, [(i, None if j is None else j + first) for i, j in again])
    return pairs


def _named(claim: Wording, row: Wording, pairs: list[Pair]) -> list[Pair]:
    """The alignment, a name that opens the claim set beside the name that stands there in the source."""
    added = list(takewhile(lambda pair: pair[1] is None, pairs))
    if not 0 < len(added) < len(pairs) or not all(is_proper(claim, n) for n in range(len(added))):
        return pairs
    ours = first = pairs[len(added)][1] or 0
    while (
        ours - first < len(added) and first and is_proper(row, first - 1) and not row.gap(first).strip(" -\n")
    ):
        first -= 1
    apart = len(added) - (ours - first)
    beside: list[Pair] = [(n, first + n - apart if n >= apart else None) for n in range(len(added))]
    return [*beside, *pairs[len(added) :]]


def _leaps(claim: Wording, row: Wording, pairs: list[Pair], elided: set[int]) -> Iterator[range]:
    """The stretches that leave out more words than are quoted and the end of a sentence, or several, with no ellipsis."""
    at, theirs = 0, 0
    for left_out, run in groupby(pairs, lambda pair: pair[0] is None):
        stretch = [j for _, j in run]
        if left_out and theirs not in elided:
            ends = sum(_FULL_STOP.search(row.gap(j)) is not None for j in stretch if j is not None)
            if ends > _SENTENCES or (ends and len(stretch) > len(claim.words)):
                yield range(at, at + len(stretch))
        at += len(stretch)
        theirs += 0 if left_out else len(stretch)


def _stands(pairs: list[Pair], claim: Wording, row: Wording) -> bool:
    """Whether the source is what the claim is about at all.

    Half of its weighty words must stand there in order, three words of them in a row, or else three quarters. So
    must five in eight of all its words, slips of the pen forgiven, unless seven stand in a row: of 500 sentences of other
    archives, 28 were held against turns of phrase that every office uses, and 11 are since.
    """
    same = [_equal(pair, claim, row) for pair in pairs]
    longest = max((len(list(run)) for equal, run in groupby(same) if equal), default=0)
    met = [claim.keys[i] for (i, _), equal in zip(pairs, same, strict=True) if equal and i is not None]
    weighty = [word for word in claim.keys if word not in SMALL_WORDS] or claim.keys
    found = [word for word in met if word in weighty]
    in_a_row = longest >= 3 or 2 * longest >= len(claim.keys)
    akin = sum(_akin(pair, claim, row) for pair in pairs)
    most = 8 * akin >= 5 * len(claim.keys) or longest >= _LONG_RUN
    return most and 2 * len(found) >= len(weighty) and (in_a_row or 4 * len(found) >= 3 * len(weighty))


def _judge(claim: Wording, row: Wording, pairs: list[Pair]) -> Comparison:
    """The comparison along an alignment."""
    pairs = _rejoined(claim, row, _rejoined(claim, row, pairs, at_end=True), at_end=False)
    ours = [j for _, j in pairs if j is not None]
    row = replace(row, inside=Span(row.words[ours[0]].start, row.words[ours[-1]].end))
    changes, sorts = differences(claim, row, pairs)
    opening, closing = opening_edge(row, ours[0], claim), closing_edge(row, ours[-1], claim)
    start, end = row.words[ours[0]].start - opening.reach, row.words[ours[-1]].end + closing.reach
    changes += tuple(_at_edge(edge, at) for edge, at in ((opening, start), (closing, end)) if edge.differs)
    sorts |= opening.typography | closing.typography
    changes += tuple(_dropped_at_end(row, ours[-1], claim))
    start, end = min([start, *(c.span.start for c in changes)]), max([end, *(c.span.end for c in changes)])
    return Comparison(_verdict(changes, sorts), claim.text, _closed(row, start, end), changes, sorts)


def _rejoined(claim: Wording, row: Wording, pairs: list[Pair], *, at_end: bool) -> list[Pair]:
    """The alignment, a word that a line end parted at the claim's edge set beside its halves.

    There the source goes on, and halves may have been paired with words that stand outside the quotation.
    """
    order = pairs[::-1] if at_end else pairs
    edge = list(takewhile(lambda pair: not _equal(pair, claim, row), order))
    theirs, ours = (
        [[n for n in side if n is not None] for side in zip(*edge, strict=True)] if edge else ([], [])
    )
    if not theirs or len(edge) == len(pairs):
        return pairs
    inner = order[len(edge)][1] or 0
    sought = joined(claim, range(min(theirs), max(theirs) + 1))
    for many in range(1, len(ours) + 3):
        span = range(inner + 1, inner + 1 + many) if at_end else range(inner - many, inner)
        if span.start >= 0 and span.stop <= len(row.words) and sought and joined(row, span) == sought:
            kept: list[Pair] = [*((n, None) for n in sorted(theirs)), *((None, n) for n in span)]
            rest = pairs[: len(pairs) - len(edge)] if at_end else pairs[len(edge) :]
            return [*rest, *kept] if at_end else [*kept, *rest]
    return pairs


def _equal(pair: Pair, claim: Wording, row: Wording) -> bool:
    theirs, ours = pair
    return theirs is not None and ours is not None and claim.keys[theirs] == row.keys[ours]


def _akin(pair: Pair, claim: Wording, row: Wording) -> bool:
    theirs, ours = pair
    return theirs is not None and ours is not None and likeness(claim.keys[theirs], row.keys[ours]) > 0


def _dropped_at_end(row: Wording, last: int, claim: Wording) -> Iterator[Difference]:
    """An enclosure that the claim passes over to end with the source's own full stop: `an attack [nastuplenie].`"""
    end = row.words[last].end
    signs = claim.gap(len(claim.words)).strip()
    for span in row.enclosures:
        between = row.text[end : span.start] if span.start >= end else "-"
        if signs and not between.strip() and row.text.startswith(signs, span.end) and signs[0] not in "[?":
            yield Difference("delete", span.of(row.text), "", Kind.EDITORIAL, span)


def _at_edge(edge: Edge, at: int) -> Difference:
    return Difference("replace", edge.source, edge.claimed, Kind.PUNCTUATION, Span(at, at + len(edge.source)))


def _closed(row: Wording, start: int, end: int) -> Span:
    """The span, with the closing sign of an enclosure that opens inside it and has no further word."""
    rest = row.text[end : min(row.end, end + 3)]
    open_inside = (span for span in row.enclosures if start <= span.start < end < span.end)
    return Span(
        start, max([end, *(span.end for span in open_inside if not rest[: span.end - end].strip("]?. "))])
    )


def _verdict(changes: tuple[Difference, ...], sorts: frozenset[str]) -> Verdict:
    if any(not change.leaves_out for change in changes):
        return Verdict.DIFFERS
    if changes:
        return Verdict.OMISSIONS
    return Verdict.TYPOGRAPHY if sorts else Verdict.EXACT
