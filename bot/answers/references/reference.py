"""What a document says of another: the words, and what they tell of the document they name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIGNS = re.compile(r"[\s–-]+")
_NUMBER = re.compile(r"([A-Z]*)0*(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Words that name another document.

    text        as written, `source[start:end]`; `passage` holds it
    whose       `your`, `my`, `Department's` ..., as written; None where nobody is named
    kind        the word for the document (`telegram`, `Deptel`), as written; None where only a number stands
    numbers     as written; a range by its ends
    days        its dates as EDTF days, where the words give some that could be read; `edtf` is the first of them
    origin, destination    where it came from and went to, as written: `telegram 794 to New Delhi`
    answers     whether the words before say that the document replies to it
    entries     its number in the volume both are printed in: `Document 12`; several where one of them is meant
    volume      the words that name another volume
    """

    text: str
    start: int
    end: int
    passage: int
    whose: str | None = None
    kind: str | None = None
    numbers: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    origin: str | None = None
    destination: str | None = None
    answers: bool = False
    entries: tuple[str, ...] = ()
    volume: str | None = None

    @property
    def edtf(self) -> str | None:
        """The first of the days."""
        return self.days[0] if self.days else None


def number_key(written: str) -> str:
    """A document's number as it is compared: `A–085`, `A-85` and `A85` are one; so are `600428` and `600428/sh`."""
    found = _NUMBER.match(_SIGNS.sub("", written).upper())
    return f"{found[1]}{found[2]}" if found else ""
