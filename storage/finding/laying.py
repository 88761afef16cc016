"""Lays a quotation along passages: roughly along many, closely along the likely ones, across their borders if need be.

Knows no database: what stands around a passage is asked of its caller.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from storage.finding.alignment import Fit, exact, rough, touches_edge, window
from storage.finding.places import Row, Stretch, printed, stretch_of
from storage.finding.recollection import Recollection
from storage.folding import fold

_BEHIND = 20.0  # what fits worse at first sight by more is not looked at closely
_FEWEST = 24
_WORDS = 1000
_WIDENED = 8  # as many of the likeliest are tried across the borders of their passages
_WHOLE = 97.0
_PRINT = 3.0  # what a print just as it was typed adds to a weight
_SURE = 30.0  # in a million passages no other weighs so much by chance

Around = Callable[[Row], tuple[list[Row], list[Row]]]
"""The passages that come before and after one, in their order."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Where the quotation fits along a stretch; `likeness` orders candidates of one quotation."""

    stretch: Stretch
    fit: Fit
    likeness: float


class Laying:
    """One quotation, as typed and folded, and the passages it has been laid along so far."""

    def __init__(self, typed: str, quotation: str, rarity: Mapping[str, float], around: Around) -> None:
        self._typed = typed
        self._quotation = quotation
        self._recollection = Recollection(quotation.split(), rarity)
        self._most = max(_FEWEST, _WORDS // len(quotation.split()))
        self._around = around
        self._near: dict[int, tuple[Stretch, Fit]] = {}
        self._weighed: dict[int, Candidate] = {}

    @property
    def told(self) -> float:
        """From 0 to 1: how much speaks for the best place, of what could, or of what is more than chance."""
        best = max((one.likeness for one in self._weighed.values()), default=0.0)
        return best / min(_SURE, self._recollection.most)

    def exactly(self, rows: Iterable[Row]) -> list[Candidate]:
        """The places of the very words, best first: those printed as they were typed."""
        stretches = [stretch_of([(row, fold(row.text))]) for row in rows]
        found = [
            Candidate(stretch, fit, 0.0)
            for stretch in stretches
            for fit in exact(self._quotation, stretch.line)
        ]
        return self._by_print(found)

    def lay(self, rows: Iterable[Row]) -> None:
        """Lay it along passages it was not yet laid along, roughly; and along the likely ones closely."""
        for row in rows:
            if row.row not in self._near:
                stretch = stretch_of([(row, fold(row.text))])
                fit = rough(self._quotation, stretch.line)
                if fit is not None:
                    self._near[row.row] = stretch, fit
        likely = sorted(self._near.items(), key=lambda one: -one[1][1].score)[: self._most]
        for number, (key, (stretch, fit)) in enumerate(likely):
            if key not in self._weighed and fit.score >= likely[0][1][1].score - _BEHIND:
                here = self._weigh(stretch, fit)
                self._weighed[key] = self._widened(here, fit) if number < _WIDENED else here

    def best(self) -> list[Candidate]:
        """The likely places, best first: by weight, and where they weigh the same, by their print."""
        return self._by_print(list(self._weighed.values()))

    def _weigh(self, stretch: Stretch, near: Fit) -> Candidate:
        start, end = window(self._quotation, stretch.line, near)
        words = stretch.line[start:end].split()
        heard = self._recollection.along(words)
        start += sum(len(word) + 1 for word in words[: heard.start])
        end = start + len(" ".join(words[heard.start : heard.end]))
        score = fuzz.ratio(self._quotation, stretch.line[start:end])
        return Candidate(stretch, Fit(start, end, score), heard.weight)

    def _widened(self, here: Candidate, near: Fit) -> Candidate:
        """The same place, or the one that begins before the passage or ends after it, if that is likelier."""
        if here.fit.score > _WHOLE or not touches_edge(near, here.stretch.line):
            return here
        (row,) = here.stretch.rows
        before, after = self._around(row)
        rows = [*self._within_reach(reversed(before))[::-1], row, *self._within_reach(after)]
        wide = stretch_of([(one, fold(one.text)) for one in rows])
        fit = rough(self._quotation, wide.line) if len(wide.rows) > 1 else None
        there = self._weigh(wide, fit) if fit else here
        return max(here, there, key=lambda one: one.likeness)

    def _within_reach(self, rows: Iterable[Row]) -> list[Row]:
        """As many of the passages as the quotation is long."""
        left = len(self._quotation)
        taken = []
        for row in rows:
            if left <= 0:
                break
            taken.append(row)
            left -= len(row.text)
        return taken

    def _by_print(self, candidates: list[Candidate]) -> list[Candidate]:
        """Best first; to those that are nearly the best is added how much their print is like what was typed."""
        least = max((one.likeness for one in candidates), default=0.0) - _PRINT
        told = [self._with_print(one) if one.likeness >= least else one for one in candidates]
        return sorted(told, key=lambda one: -one.likeness)

    def _with_print(self, one: Candidate) -> Candidate:
        alike = fuzz.ratio(self._typed, printed(one.stretch, one.fit)) / 100
        return replace(one, likeness=one.likeness + _PRINT * alike)
