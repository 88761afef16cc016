"""The fair copy of a page: the same words without the signs that copying left among them.

Browsers, editors and PDF writers put no-break and thin spaces for plain ones, zero-width signs and soft hyphens into words,
two spaces between justified words, and line ends of their own. Layouts read the fair copy, so that none of this
hides a label or a date; what is stored is the source, untouched, and offsets are carried back to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from storage.model import Section

_READ_AS = {ord(space): " " for space in "\u00a0\u2002\u2003\u2007\u2009\u202f"} | dict.fromkeys(
    map(ord, "\x85\u2028\u2029"), "\n"
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
# A soft hyphen at a line's end joins the word that is parted there; runs of more spaces may be columns.
_LEFT_OUT = re.compile(r"[\u200b\u2060\ufeff]|\u00ad(?=\S)|(?<=\S ) (?=\S)")


@dataclass(frozen=True, slots=True)
class FairCopy:
    """The words of a source as they are read; `text` is never longer than the source."""

    text: str = field(repr=False)
    _gaps: tuple[int, ...] = field(repr=False, default=())
    """Before which code points of `text` something was left out; once for each code point of the source."""

    def in_source(self, section: Section) -> Section:
        """The section of the source whose fair copy the section is."""
        if not self._gaps:
            return section
        start = section.start + bisect_right(self._gaps, section.start)
        end = section.end + bisect_left(self._gaps, section.end)
        return Section(section.part, min(start, end), end, section.language)


def fair_copy(source: str) -> FairCopy:
    """The fair copy of a source text."""
    alike = _LONE_RETURN.sub("\n", source.translate(_READ_AS))
    gaps = tuple(found.start() - before for before, found in enumerate(_LEFT_OUT.finditer(alike)))
    return FairCopy(_LEFT_OUT.sub("", alike) if gaps else alike, gaps)
