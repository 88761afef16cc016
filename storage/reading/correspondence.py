"""Sender, recipient, kind, place and classification, from what the title and the heading state.

Titles say it in few ways: `Telegram from A to B`, `Cable Nos. 408-410, A to B (for the Politburo)`, `The Ambassador in
China (Stuart) to the Secretary of State`, `Memorandum of Conversation between A and B`. What they do not say is left
open; a signature is no sender, a list of copies names no recipient.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from storage.model import Part, Passage
from storage.reading.naming import known_form

_ADJECTIVE = (
    r"(?:Handwritten|Ciphered|Coded|Encrypted|Draft|Circular|Secret|Top Secret|Confidential|Urgent|Personal|Joint|Official|Informal|"
    r"Diplomatic|Intelligence|Political|Verbatim|Abridged|Verbal|Oral|Soviet|Excerpt(?:s)? from (?:the|a)|Memorandum:|Information|Second)"
)
_KINDS = (
    "Telegram", "Telegrams", "Cable", "Cables", "Cablegram", "Airgram", "Letter", "Letters", "Memorandum", "Memoranda", "Memo", "Aide-Mémoire",
    "Aide-Memoire", "Minutes", "Minute", "Record", "Note", "Notes", "Report", "Reports", "Dispatch", "Despatch", "Message", "Transcript",
    "Protocol", "Resolution", "Decision", "Decree", "Directive", "Instruction", "Instructions", "Statement", "Declaration", "Communiqué",
    "Communique", "Press Release", "Speech", "Diary", "Conversation", "Agreement", "Treaty", "Submission", "Savingram", "Summary", "Stenogram",
    "Note Verbale", "Bulletin", "Proposal", "Appeal", "Order", "Briefing", "Information", "Editorial Note", "Postcard", "Testimony", "Interview",
)  # fmt: skip
_TOPIC = r"(?:\s(?:of|on|for)\s(?:a\s|the\s)?(?:Telephone\s)?(?:Conversations?|Meeting|Talks?|Discussions?|Government))?"
_KIND = re.compile(
    rf"(?P<kind>(?:{_ADJECTIVE}\s)*(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))}){_TOPIC})\b",
    re.IGNORECASE,
)
_NUMBERS = r"(?:\s*[,(]?\s*(?:(?:No|Nos|№|N[ºo°])[.:]?\s*)+[\w/.-]+(?:\s*(?:,|and|-|–)\s*\d[\w/-]*)*\)?)?"
_SEVERAL = re.compile(
    r"\bbetween\b|\b(?:of|on) (?:a |the )?(?:telephone )?(?:conversation|meeting|talk)", re.IGNORECASE
)
_FROM_TO = re.compile(
    r"^[\s,:;-]*(?:sent\s)?(?:from|by)\s+(?P<sender>.+?)\s+to\s+(?P<recipient>.+)$", re.IGNORECASE
)
_PLAIN_TO = re.compile(
    r"^[\s,:;-]*(?P<sender>(?!(?:To|Concerning|Regarding|On|About|For)\b)[^\W\d_a-z].*?)\s+to\s+(?P<recipient>\S.*)$"
)
_FROM = re.compile(r"^[\s,:;-]*(?:from|by)\s+(?P<sender>.+)$", re.IGNORECASE)
_TO = re.compile(r"^[\s,:;-]*(?:to|addressed to)\s+(?P<recipient>.+)$", re.IGNORECASE)
_REPORTS = re.compile(r"^(?P<sender>.+?)\s+(?:reports|writes|cables|replies)\s+to\s+(?P<recipient>.+)$")
_END = re.compile(
    r"\s*(?:,?\s+(?:via|through|transmitting|regarding|concerning|about|on|re|with|containing|reporting|informing|requesting|relaying|"
    r"forwarding|conveying|describing|dated|in response|for transmission|from)\s.*|\s\(for\s[^)]*\).*|,\s(?:for|via|with|[‘'“\"]|\d).*|"
    r"\s\[(?:via|through|for)\s[^\]]*\].*|[:;].*|,?\s[‘“\"'].*)$",
    re.IGNORECASE | re.DOTALL,
)
_PLACE = re.compile(
    r"^from[:\s]+(?P<place>[^\W\d_][\w'’ .-]{1,40}?)(?:\s*(?:Received|Sent|No|№|N[ºo°]|[,.;\d]).*)?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"^to[:\s]+(?:the\s)?(?:comrades?|cdes?\.?|comr\.?)\s+(?P<recipient>.{2,80}?)[.,:]?$", re.IGNORECASE
)
_CLASSIFICATION = re.compile(
    r"(?:(?:top|strictly|most|absolutely|completely|highly|especially) )?(?:secret|confidential|restricted|classified|unclassified)"
    r"(?:(?:,| and| /|;)? (?:secret|confidential|personal))*|(?:strictly )?(?:personal|private) and (?:secret|confidential)|"
    r"(?:for|limited) (?:internal|official) use(?: only)?|сов(?:ершенно|\.) ?секретно|секретно",
    re.IGNORECASE,
)
_HEADING_PASSAGES = 16


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Who wrote to whom, and what; None for what neither title nor heading states."""

    kind: str | None = None
    sender: str | None = None
    recipient: str | None = None
    place: str | None = None
    classification: str | None = None


def read_correspondence(title: str, passages: Iterable[Passage]) -> Correspondence:
    """Read a title and the short lines above a document's text."""
    kind, sender, recipient = read_title(title)
    heading = list(_heading(passages))
    return Correspondence(
        kind=kind,
        sender=sender,
        recipient=recipient or _first(_ADDRESS, "recipient", heading),
        place=_first(_PLACE, "place", heading),
        classification=next(
            (line for line in heading if _CLASSIFICATION.fullmatch(line.strip(" .-*"))), None
        ),
    )


def read_title(title: str) -> tuple[str | None, str | None, str | None]:
    """Kind, sender and recipient as the title states them."""
    line = " ".join(title.split())
    named = _KIND.match(line)
    rest = re.sub(rf"^{_NUMBERS}", "", line[named.end() :]) if named else line
    kind = named["kind"] if named else None
    if _SEVERAL.search(line):
        return kind, None, None
    if reports := _REPORTS.match(line):
        return kind, _party(reports["sender"]), _party(reports["recipient"])
    for form in (_FROM_TO, _PLAIN_TO, _TO, _FROM):
        if found := form.match(rest):
            parts = found.groupdict()
            return kind, _party(parts.get("sender")), _party(parts.get("recipient"))
    return kind, None, None


def _party(words: str | None) -> str | None:
    bare = _END.sub("", words or "").strip(" ,.;:")
    return bare or None


def _heading(passages: Iterable[Passage]) -> Iterator[str]:
    """The lines above the text: the first short passages of the body."""
    body = (passage for passage in passages if passage.part is Part.BODY)
    for passage in islice(body, _HEADING_PASSAGES * 2):
        lines = passage.text.splitlines()
        if max(map(len, lines)) > 160:
            return
        yield from (line.strip() for line in lines)


def _first(pattern: re.Pattern[str], group: str, heading: Iterable[str]) -> str | None:
    found = next(filter(None, map(pattern.match, heading)), None)
    return known_form(found[group].strip(" .")) if found else None
