"""Sender, recipient, kind, place and classification, from what the title and the lines above the text state.

What they do not say is left open: a signature is no sender, a list of copies names no recipient, and the place a
telegram was received in is not the place it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from storage.model import Part, Passage
from storage.reading.naming import known_form
from storage.reading.titles import read_title

_HEADING_PASSAGES = 24
_LONGEST_HEADING = 160
"""A passage with a longer line is the text itself: the heading is over."""

_PLACE = re.compile(
    r"(?i:from)[:\s]+(?P<place>(?!.*(?i:comrade|cde\b))[^\W\d_a-z][\w'’ʹ .-]{1,40}?)"
    r"\s*(?:(?i:received|sent|no|№|n[ºo°])\b.*|[,.;\d].*)?",
    re.DOTALL,
)
_ADDRESS = re.compile(
    r"to[:\s]+(?:the\s)?(?:comrades?|cdes?\.?|comr\.?|c\.)\s+(?P<recipient>.{2,80}?)(?:\s*\((?:for|via)\s.*)?[.,:]?",
    re.IGNORECASE,
)
"""With a title before the name: without one, `To: MOSCOW` is a place."""

_CLASSIFICATION = re.compile(
    r"(?:(?:top|strictly|most|absolutely|completely|highly|especially|not) )?(?:secret|confidential|restricted|classified|unclassified)"
    r"(?:(?:,| and| /|;)? (?:secret|confidential|personal))*|(?:strictly )?(?:personal|private) and (?:secret|confidential)|"
    r"(?:for|limited) (?:internal|official) use(?: only)?|сов(?:ершенно|\.) ?секретно|секретно",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Who wrote to whom, from where, and what; None for what neither title nor heading states."""

    kind: str | None = None
    sender: str | None = None
    recipient: str | None = None
    place: str | None = None
    classification: str | None = None


def read_correspondence(title: str, passages: Iterable[Passage]) -> Correspondence:
    """Read a title and the short lines above a document's text. The title's word counts before the heading's."""
    stated = read_title(title)
    heading = list(_heading(passages))
    return Correspondence(
        kind=stated.kind,
        sender=stated.sender,
        recipient=stated.recipient or _recipient(heading),
        place=_place(heading),
        classification=next(
            (bare for line in heading if _CLASSIFICATION.fullmatch(bare := line.strip(" .-*"))), None
        ),
    )


def _heading(passages: Iterable[Passage]) -> Iterator[str]:
    """The lines above the text: those of the body's first short passages."""
    body = (passage for passage in passages if passage.part is Part.BODY)
    for passage in islice(body, _HEADING_PASSAGES):
        lines = passage.text.splitlines()
        if max(map(len, lines)) > _LONGEST_HEADING:
            return
        yield from (line.strip() for line in lines)


def _place(heading: Iterable[str]) -> str | None:
    found = next(filter(None, map(_PLACE.fullmatch, heading)), None)
    return known_form(found["place"].strip(" .")) if found else None


def _recipient(heading: Iterable[str]) -> str | None:
    found = next(filter(None, map(_ADDRESS.fullmatch, heading)), None)
    return known_form(found["recipient"].strip(" .")) if found else None
