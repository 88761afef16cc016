"""Puts names together that are one, and keeps apart what must stay apart: pure, knows neither texts nor sounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)


class Uniting(Generic[N]):
    """Groups of names. Evidence unites them, unless two of them are different entries of one list of persons."""

    def __init__(self, names: Iterable[N]) -> None:
        self._head: dict[N, N] = {name: name for name in names}
        self._group: dict[N, list[N]] = {name: [name] for name in self._head}
        self._entries: defaultdict[N, dict[Hashable, Hashable]] = defaultdict(dict)

    def enter(self, name: N, list_: Hashable, entry: Hashable) -> None:
        """Say that a name is this entry of a list: no other entry of that list is the same person."""
        self._entries[self._head[name]].setdefault(list_, entry)

    def unite(self, one: N, other: N, *, by_ruling: bool = False) -> bool:
        """Put two names together; False where a list tells them apart. What a manager rules holds against any list."""
        first, second = self._head[one], self._head[other]
        if first == second:
            return True
        if not by_ruling and self._told_apart(first, second):
            return False
        if len(self._group[first]) < len(self._group[second]):
            first, second = second, first
        moved = self._group.pop(second)
        self._group[first] += moved
        self._head.update(dict.fromkeys(moved, first))
        self._entries[first] |= self._entries.pop(second, {})
        return True

    def groups(self) -> Iterable[list[N]]:
        """Every group of names, those that stand alone included."""
        return self._group.values()

    def _told_apart(self, first: N, second: N) -> bool:
        here, there = self._entries.get(first, {}), self._entries.get(second, {})
        return any(there[list_] != here[list_] for list_ in here.keys() & there.keys())
