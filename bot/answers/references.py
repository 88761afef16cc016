"""Other documents a document names: `your No. 408`, `in reply to your Nº`, `my telegram of the 24th`, `Deptel 192, August 29`.

Whose it is, of what kind, its numbers and its date are given as far as the words go. It refuses to say which held
document is meant: that is a question to the archive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from storage.model import DatedMention, Document, Part

_KIND = (
    r"(?:telegrams?|cables?|cablegrams?|ciphers?|letters?|notes?|despatch(?:es)?|dispatch(?:es)?|messages?|"
    r"memorand(?:um|a)|minutes?|reports?|airgrams?|wires?|radiograms?|savingrams?|instructions?|orders?|communications?)"
)
_KINDS = rf"(?:(?:secret|confidential|personal|last|previous|earlier|recent|urgent|circular|ciphered|coded)\s+)*{_KIND}"
_NUMBER = r"(?:(?:N[oº°]s?\.?|Numbers?|№+|#)\s*(?:N[oº°]\.?\s*)?)"
_NUMBERS = r"\d{1,6}(?:/\d+)?(?:(?:\s*(?:,|and|&|-|–)\s*)\d{1,6}(?!\d|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)))*"
_POSSESSOR = r"(?P<whose>your|my|our|his|the\s+(?:Embassy|Department|Legation|Consulate|Mission)['’]s|(?:Embassy|Department|Legation|Consulate|Mission|Ministry)['’]s)"
_OWNED = re.compile(
    rf"(?i)\b{_POSSESSOR}\s+(?:"
    rf"(?P<kind>{_KINDS})(?:\s*,?\s*{_NUMBER}?(?P<n1>{_NUMBERS})|(?P<day>\s+of\s+the\s+\d{{1,2}}(?:st|nd|rd|th)(?:\s+(?:inst|ult)\w*)?))?"
    rf"|(?P<bare>{_NUMBER})(?P<n2>{_NUMBERS})?"
    rf"|(?P<n3>\d{{2,6}})(?=,?\s+(?:(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|[.,;)]))"
)
_OFFICIAL = re.compile(
    rf"(?i)\b(?P<kind>(?:Emb|Dep|Leg|Con|Con[Gg]en|Gar|Re[Uu]r|Ur|Cir)tels?|Embdesp|Cirtel|Depcirtel)\s+{_NUMBER}?(?P<n1>{_NUMBERS})"
)
_NAMED = re.compile(rf"(?i)\b(?P<kind>{_KIND})\s+{_NUMBER}(?P<n1>{_NUMBERS})")
_OF = re.compile(r"[\s,]*(?:\(?(?:of|dated|from|sent(?:\s+on)?)\s+(?:the\s+)?)?")
_COUNTED = re.compile(r"\d|N[º°]|№")
_SIGNS = (
    "your",
    "my",
    "our",
    "his",
    "'s",
    "’s",
    "tel",
    "gram",
    "cable",
    "desp",
    "letter",
    "note",
    "memor",
    "report",
    "messag",
)
"""A passage without a number, or without one of these, names no document; most are passed over by this glance."""

_DIGITS = re.compile(r"\d{1,6}(?:/\d+)?")


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that name another document.

    text      as written, `source[start:end]`; `passage` holds it
    whose     `your`, `my`, `Department's` ..., as written; None where nobody is named
    kind      the word for the document (`telegram`, `Deptel`), as written; None where only a number stands
    numbers   as written; a range by its ends
    edtf      its date, where the words give one that could be read
    """

    text: str
    start: int
    end: int
    passage: int | None
    whose: str | None
    kind: str | None
    numbers: tuple[str, ...]
    edtf: str | None


def references(document: Document) -> tuple[Reference, ...]:
    """The documents named in the document's own text and in notes added to it, in the order of the text, each wording once."""
    found: dict[str, Reference] = {}
    for passage in document.passages:
        if passage.part is Part.ORIGINAL:
            continue
        for match in _matches(passage.text):
            reference = _reference(document, match, passage.start, passage.number)
            if reference is not None:
                found.setdefault(" ".join(reference.text.casefold().split()), reference)
    return tuple(found.values())


def _matches(text: str) -> list[re.Match[str]]:
    """Matches of the three forms in the order of the text; where two overlap, the earlier form's.

    A kind and number that no small letter precedes head a document: they are its own (`CIPHERED TELEGRAM No. 709`).
    """
    lowered = text.casefold()
    if not _COUNTED.search(text) or not any(word in lowered for word in _SIGNS):
        return []
    found: list[re.Match[str]] = []
    for form in (_OWNED, _OFFICIAL, _NAMED):
        for match in form.finditer(text):
            own = form is _NAMED and not any(map(str.islower, text[: match.start()]))
            if not own and not any(o.start() < match.end() and match.start() < o.end() for o in found):
                found.append(match)
    return sorted(found, key=lambda match: match.start())


def _reference(document: Document, match: re.Match[str], shift: int, passage: int) -> Reference | None:
    parts = match.groupdict()
    written = match[0].rstrip() if match[0].rstrip()[-1:].isalnum() else match[0].rstrip(" .")
    start, end = match.start() + shift, match.start() + len(written) + shift
    date = _date_of(document, start, end)
    end = max(end, date.end) if date else end
    numbers = next((parts[name] for name in ("n1", "n2", "n3") if parts.get(name)), "")
    if not (numbers or date or parts.get("bare") or parts.get("day")):
        return None
    return Reference(
        text=document.source[start:end],
        start=start,
        end=end,
        passage=passage,
        whose=parts.get("whose"),
        kind=parts.get("kind"),
        numbers=tuple(_DIGITS.findall(numbers)),
        edtf=date.edtf if date else None,
    )


def _date_of(document: Document, start: int, end: int) -> DatedMention | None:
    """The date that the words hold, or that follows them directly: `, December 8`, ` of 30 May`."""
    gap = _OF.match(document.source, end)
    follows = {end, gap.end() if gap else end}
    return next((d for d in document.dates if d.start in follows or start < d.start < d.end <= end), None)
