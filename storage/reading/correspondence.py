"""Sender, recipient, kind, place and classification, from what the title and the lines above the text state.

What they do not say is left open: a signature is no sender, a list of copies names no recipient, and the place a
telegram was received in is not the place it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from storage.model import Part, Passage
from storage.reading.naming import TITLES, known_form
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

_DATELINE = re.compile(
    rf"(?:.*\s{{3,}})?\[?(?P<place>(?!\w+day\b|(?:{TITLES})\s)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{0,2}})\]?,\]?\s+(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}\.?"
)
"""A line of its own, or at the right end of one: `Neuer      Bonn, 12 September 1996`."""

_LEVEL = (
    r"(?:(?:top|strictly|most|absolutely|completely|highly|especially|very|not) )?"
    r"(?:secret|confidential|restricted|unrestricted|classified|unclassified)"
)
_AND = r"(?:,|;| and| /| &(?:amp;)?)? "
_CLASSIFIED = (
    rf"(?:(?:strictly )?(?:personal|private){_AND})?{_LEVEL}(?:{_AND}(?:{_LEVEL}|personal|private))*|"
    r"(?:for|limited) (?:internal|official) use(?: only)?|сов(?:ершенно|\.) ?секретно|секретно"
)
_PRECEDENCE = (
    r"(?:most |operational )?immediate|(?:top )?priority|routine|(?:most |very )?urgent|flash|emergency|important|deferred|"
    r"austeo|guard|eyes only|clear the line|air ?mail|personal|himself|(?-i:FOR [A-Z' .&]{2,60}?)"
)
_CLASSIFICATION = re.compile(
    r"(?:(?:no\.? )?[a-z./]{0,5} ?[\d/]+(?:\[\w\]|\\)?\.? ?)?(?:\w[\w ]{2,30} [-–—] )?"
    rf"(?:(?:{_PRECEDENCE})[ ,.;]+(?:and )?)*(?P<level>{_CLASSIFIED})(?:[ ,.;]+(?:and )?(?:{_PRECEDENCE}))*(?: ?[\[(].*)?",
    re.IGNORECASE,
)
"""With the telegram's number and its haste on the same line: `O.UN5998 SECRET PRIORITY`, `MOST IMMEDIATE TOP SECRET`."""

_PRIVATE = re.compile(
    r"(?P<level>(?:strictly )?(?:personal|private)(?: and (?:personal|private))?)", re.IGNORECASE
)
_BLACKED_OUT = re.compile(r"\[(classification\b[^\]]{1,120})\]", re.IGNORECASE)


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
        classification=_classification(heading),
    )


def _heading(passages: Iterable[Passage]) -> Iterator[str]:
    """The lines above the text: those of the body's first short passages."""
    body = (passage for passage in passages if passage.part is Part.BODY)
    for passage in islice(body, _HEADING_PASSAGES):
        lines = passage.text.splitlines()
        if max(len(" ".join(line.split())) for line in lines) > _LONGEST_HEADING:
            return
        yield from (line.strip() for line in lines)


def _place(heading: Sequence[str]) -> str | None:
    found = next(
        filter(None, (form.fullmatch(line) for form in (_PLACE, _DATELINE) for line in heading)), None
    )
    return known_form(found["place"].strip(" .")) if found else None


def _classification(heading: Sequence[str]) -> str | None:
    """The marking on a line of its own; else what an editor says in its place."""
    bare = [line.strip(" .-*") for line in heading]
    for form in (_CLASSIFICATION, _PRIVATE):
        if found := next(filter(None, map(form.fullmatch, bare)), None):
            return found["level"]
    said = _BLACKED_OUT.search(" ".join(heading))
    return said[1] if said else None


def _recipient(heading: Iterable[str]) -> str | None:
    found = next(filter(None, map(_ADDRESS.fullmatch, heading)), None)
    return known_form(found["recipient"].strip(" .")) if found else None
