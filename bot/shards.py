"""Which of the bot's servers this process serves: a range of shards, by Discord's own formula.

Other processes, here or on other hosts, serve the others; no shard belongs to two of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

_WRITTEN = re.compile(r"(?P<first>\d{1,6})(?:-(?P<last>\d{1,6}))?/(?P<count>\d{1,6})")


@dataclass(frozen=True, slots=True)
class Shards:
    """Shards `first` to `last`, both included, of `count` that the bot has in all; they are numbered from 0."""

    first: int
    last: int
    count: int

    def __post_init__(self) -> None:
        if not 0 <= self.first <= self.last < self.count:
            raise ValueError(str(self))

    @classmethod
    def parse(cls, written: str) -> Self:
        """`0-3/16` or `5/16`; ValueError for anything else."""
        found = _WRITTEN.fullmatch(written.strip())
        if found is None:
            raise ValueError(written)
        return cls(int(found["first"]), int(found["last"] or found["first"]), int(found["count"]))

    def __str__(self) -> str:
        return f"{self.first}-{self.last}/{self.count}"

    @property
    def ids(self) -> range:
        """The numbers of the shards."""
        return range(self.first, self.last + 1)

    @property
    def leads(self) -> bool:
        """Whether this is the one process that does what must be done once for all of them."""
        return self.first == 0

    def serves(self, guild: int) -> bool:
        """Whether a server belongs to one of these shards."""
        return (guild >> 22) % self.count in self.ids
