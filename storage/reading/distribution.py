"""Distribution lists: to whom copies of a document were addressed. Never who read it.

Read are `Stalin - 2, Molotov - 1`, `Copies: Stalin (2), Molotov, Malenkov.` and `Copy Nº 5: Malenkov`, also where
columns were flattened into one line. A copy whose addressee is not on the page is no entry, nor is one for the list itself
or for a further copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from storage.model import Copy, Part, Passage

_NUMBERED = re.compile(
    r"Cop(?:y|ies)\s*(?:№|N[ºo°]?\.?|#|Number)\s*:?\s*(?P<number>\d{1,3})\s*:[^\S\n]*", re.IGNORECASE
)
_HEADING = re.compile(
    r"(?i)\b(?:distribution(?: list)?\b[^:\n]*|copies(?: sent)?(?: to)?|copy(?: to)?)\s*:|\bdistribution list\b[^:\n]*copies\b"
)
_COUNTED = re.compile(
    r"(?<!\w)(?P<name>[^\W_][^,;:()\n]{0,80}?)\s*[-–—]\s*(?P<count>\d{1,3})(?!\d)\s*(?:cop(?:y|ies))?\s*(?=[,;.]|$)"
)
_LISTED = re.compile(
    r"(?<!\w)(?P<name>[^\W_][^,;:()]{0,80}?)\s*(?:\((?P<count>\d{1,3})\))?\s*(?:[,;]|\.(?:\s|$)|$|\band\b)"
)
_COUNT = re.compile(r"[-–—]\s*\d{1,3}(?!\d)\s*(?:cop(?:y|ies))?\s*(?=[,;.]|$)")
"""How an entry with a count ends: a passage without it has no such entry."""

_NOBODY = re.compile(r"(?i)(?:(?:the|per|standard) )*(?:distribution(?: list)?|cop(?:y|ies)(?: to)?)")
_TITLES = re.compile(r"(?i)(?:comrades?|cdes?\.?|messrs\.?|mr\.?)\s+")


def read_copies(passages: Iterable[Passage]) -> tuple[Copy, ...]:
    """The entries of the document's distribution lists, in the order of the text."""
    found: list[Copy] = []
    listed = False
    for passage in passages:
        if passage.part is not Part.BODY:
            continue
        heading = _heading(passage)
        entries = list(_numbered(passage)) or list(_counted(passage, heading, listed=listed))
        entries = entries or list(_named(passage, heading))
        listed = heading is not None or (listed and bool(entries))
        found.extend(entries)
    return tuple(copy for copy in found if not _NOBODY.fullmatch(copy.addressee))


def _heading(passage: Passage) -> re.Match[str] | None:
    lowered = passage.text.lower()
    spoken = "cop" in lowered or "distribution" in lowered
    return _HEADING.search(passage.text) if spoken else None


def _numbered(passage: Passage) -> Iterator[Copy]:
    """`Copy Nº 5: Malenkov Copy Nº 12:`: each number with the words up to the next."""
    heads = list(_NUMBERED.finditer(passage.text))
    for head, following in zip_longest(heads, heads[1:]):
        end = following.start() if following else len(passage.text)
        addressee = passage.text[head.end() : end].strip(" ,;.\xa0\t\n")
        if addressee and "\n" not in addressee and len(addressee) <= 80:
            start = passage.start + head.start()
            stop = (
                passage.start + head.end() + passage.text[head.end() : end].index(addressee) + len(addressee)
            )
            yield Copy(start, stop, addressee, number=int(head["number"]))


def _counted(passage: Passage, heading: re.Match[str] | None, *, listed: bool) -> Iterator[Copy]:
    """`Stalin - 2, Molotov - 1,`: at least two of them, or one under a list's heading."""
    if not _COUNT.search(passage.text):
        return
    found = list(_COUNTED.finditer(passage.text, heading.end() if heading else 0))
    if len(found) < 2 and not (found and (listed or heading)):
        return
    covered = sum(match.end() - match.start() for match in found)
    if covered * 2 < len(passage.text) - (heading.end() if heading else 0):
        return
    for match in found:
        yield _copy(passage, match, int(match["count"]))


def _named(passage: Passage, heading: re.Match[str] | None) -> Iterator[Copy]:
    """`Copies: Comrades Malenkov, Molotov, Gromyko`: the names after the heading, to the end of the line."""
    if heading is None or not heading[0].lower().startswith(("cop", "distribution")):
        return
    line_end = passage.text.find("\n", heading.end())
    end = len(passage.text) if line_end < 0 else line_end
    if not passage.text[heading.end() : end].strip() or end - heading.end() > 600:
        return
    for match in _LISTED.finditer(passage.text, heading.end(), end):
        if len(match["name"].split()) <= 6:
            yield _copy(passage, match, int(match["count"]) if match["count"] else None)


def _copy(passage: Passage, match: re.Match[str], count: int | None) -> Copy:
    title = _TITLES.match(match["name"])
    start = match.start("name") + (title.end() if title else 0)
    return Copy(
        passage.start + start,
        passage.start + match.end("count" if match["count"] else "name"),
        passage.text[start : match.end("name")],
        count=count,
    )
