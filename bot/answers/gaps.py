"""What stands between two words, in a source and in a claim: equal, the same but for typography, or not the same.

Editors' brackets and the marks of doubtful readings are told apart from the author's punctuation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.answers.wording import ELLIPSIS, Wording, marks_of, same_but_for_line_breaks
from storage.model import Span

_QUOTES = "\"“”„‟«»‹›'’‘‚‛`´"
_HYPHEN = re.compile(r"[-‐‑­]\s*")
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Seam:
    """How two gaps compare.

    typography   what differs in type alone
    differs      whether the author's punctuation differs: `source` and `claimed` show it
    dropped      the source's enclosures whose mark the claim lacks; `added`, the claim's that the source has not
    """

    typography: frozenset[str] = frozenset()
    differs: bool = False
    source: str = ""
    claimed: str = ""
    dropped: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """How a claim's first or last signs compare: `reach` more characters of the source belong to the quotation."""

    reach: int = 0
    typography: frozenset[str] = field(default_factory=frozenset)
    differs: bool = False
    source: str = ""
    claimed: str = ""


def seam(source: Wording, ours: int, claim: Wording, theirs: int) -> Seam:
    """Compare the gap before the source's word `ours` with that before the claim's word `theirs`."""
    left, right = source.gap(ours), claim.gap(theirs)
    if same_but_for_line_breaks(left, right):
        return Seam()
    (bare, opened), (plain, shown) = _delimited(source, ours), _delimited(claim, theirs)
    dropped, added = _unmatched(opened, shown), _unmatched(shown, opened)
    found = _compared(bare, plain)
    if found.differs and _only_hyphenated(bare, plain, source, ours):
        found = Seam(typography=frozenset({"dashes"}))
    return Seam(found.typography, found.differs, found.source, found.claimed, dropped, added)


def _compared(left: str, right: str) -> Seam:
    if marks_of(left) != marks_of(right):
        return Seam(differs=True, source=left.strip(), claimed=right.strip())
    return Seam(typography=_sorts(left, right))


def _sorts(left: str, right: str) -> frozenset[str]:
    """In which sorts of type two gaps differ that hold the same punctuation."""
    if left == right:
        return frozenset()
    signs = ("".join(left.split()), "".join(right.split()))
    found = set()
    if signs[0] == signs[1]:
        found.add("line ends" if re.search(r"[\f\n\r]", left) else "spaces")
    else:
        found.add(
            "quotes"
            if any(sign in _QUOTES for sign in signs[0])
            else "ellipses"
            if "…" in "".join(signs)
            else "dashes"
        )
    return frozenset(found)


def _delimited(row: Wording, number: int) -> tuple[str, list[tuple[str, Span]]]:
    """A gap without the marks of enclosures, and those marks, each with its enclosure."""
    left = row.words[number - 1].end if number else row.start
    gap = row.gap(number)
    marks = {span.start: span for span in row.enclosures} | {span.end - 1: span for span in row.enclosures}
    found = [(sign, marks[left + at]) for at, sign in enumerate(gap) if left + at in marks]
    return "".join(sign for at, sign in enumerate(gap) if left + at not in marks), found


def _unmatched(these: list[tuple[str, Span]], those: list[tuple[str, Span]]) -> tuple[Span, ...]:
    """The enclosures of `these` marks for which `those` have no like mark."""
    left = [sign for sign, _ in those]
    lacking: list[Span] = []
    for sign, span in these:
        if sign in left:
            left.remove(sign)
        else:
            lacking.append(span)
    return tuple(lacking)


def _only_hyphenated(left: str, right: str, row: Wording, number: int) -> bool:
    """Whether a hyphen inside a compound was dropped or put in: `combat-ready`, `combat ready`."""
    one, other = sorted((left, right), key=len, reverse=True) if _HYPHEN.fullmatch(left) else (right, left)
    between_letters = 0 < number < len(row.words) and all(
        _LETTERS.search(row.raw(n)) is not None for n in (number - 1, number)
    )
    return between_letters and _HYPHEN.fullmatch(one) is not None and not other.strip()


def opening_edge(source: Wording, ours: int, claim: Wording) -> Edge:
    """Compare what stands before the claim's first word with what stands there in the source."""
    gap, signs = source.gap(ours), ELLIPSIS.sub("", claim.gap(0)).strip()
    if gap.endswith(signs):
        return Edge(len(signs))
    if marks_of(gap).endswith(marks_of(signs)):
        return Edge(typography=frozenset({"quotes"}))
    signs = signs.lstrip(_QUOTES).lstrip()
    return Edge(len(signs)) if gap.endswith(signs) else Edge(typography=frozenset({"signs"}))


def closing_edge(source: Wording, ours: int, claim: Wording) -> Edge:
    """Compare what stands behind the claim's last word with what stands there in the source.

    A full stop or comma that ends the claim where the source goes on is typography; another question is not.
    """
    gap, signs = source.gap(ours + 1), claim.gap(len(claim.words)).strip()
    if gap.startswith(signs):
        return Edge(len(signs))
    if marks_of(gap).startswith(marks_of(signs)):
        return Edge(typography=frozenset({"quotes"}))
    signs = ELLIPSIS.sub("", signs).rstrip(_QUOTES + " ")
    if gap.startswith(signs):
        return Edge(len(signs))
    if set(marks_of(signs)) <= set('.,;:"-') and marks_of(gap)[:1] not in {"?", "!"}:
        return Edge(typography=frozenset({"signs"}))
    return Edge(differs=True, source=gap.strip()[:1], claimed=signs)
