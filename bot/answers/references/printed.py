"""Other documents an edition names by where it prints them: `ante, p. 244 [... Doc. 191 and Doc. 192]`, `supra`, `infra`.

Pages where something begins (`pp. 785 ff.`) name no document, and pages of other works are none of the edition's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers.references.numbered import last_untold, reference_at
from bot.answers.references.reference import Reference
from bot.answers.references.reference_dates import MONTHS, days_at
from storage.model import Part, Passage
from storage.named import Entry

_PAGE = re.compile(
    r"\bpp?\.\s*\d+\s\[Pgs?\.\s\d+\s(?:is part of|includes portions of)\s(?P<numbers>Doc\.[^\]]*)\](?!\s*(?:ff|[–-]))"
)
_BESIDE = re.compile(r"\b(?P<side>[Ss]upra|[Ii]nfra)\b")
_PART = re.compile(
    r"\b(?:pages?|pp?\.|sections?|category|categories|chapter|part|paragraphs?)\s+[\w–-]+,?\s+\Z"
)
"""Before `supra` and `infra`: a place within the document itself."""

_IN_WORDS = re.compile(
    r"(?:\b(?:[Aa]nte|[Pp]ost|[Pp]rinted(?:\s+on)?|footnote\s+\d+[a-z]?|(?:the\s+)?(?:document|memorandum|telegram|letter|note)(?:\s+printed)?)"
    r",?\s*)?"
)
"""What stands before a page, `supra` and `infra` where nothing more is said of the document."""

_PHRASE = re.compile(r"\A\d{1,3}[a-z]?\s+|\b[Ss]ee(?:\s+also)?\s+|(?<=[a-z)\]’”\d]{2})\.\s+|;\s+|[\]\[]\s*")
_LONGEST = 200
_OTHER_WORK = re.compile(r"\bvol\.|Foreign Relations|Bulletin|[Ii]bid|Treaty Series")
_NUMBERED = re.compile(rf"\b(?:No\.|[Tt]elegram|[Dd]espatch)\s+(?P<n>\d{{1,6}})\b(?!\s+{MONTHS})")
_MONTH = re.compile(rf"\b(?:{MONTHS}\s+\d|\d\d?\s+{MONTHS})")
_DIGITS = re.compile(r"\d+")


def printed(passage: Passage, teller: Entry, told: Sequence[Reference]) -> tuple[Reference, ...]:
    """The documents a passage names by pages, `supra` and `infra`, beside those `told` already, in the order of its words."""
    if not (teller.collection and teller.number):
        return tuple(told)
    found = list(told)
    for match in _PAGE.finditer(passage.text):
        _add_phrase(found, passage, teller, match, tuple(_DIGITS.findall(match["numbers"])))
    if passage.part is Part.NOTE and teller.number.isdecimal():
        for match in _BESIDE.finditer(passage.text):
            if _PART.search(passage.text, 0, match.start()):
                continue
            step = -1 if match["side"].lower() == "supra" else 1
            _add_phrase(found, passage, teller, match, (str(int(teller.number) + step),))
    return tuple(sorted(found, key=lambda reference: reference.start))


def _add_phrase(
    found: list[Reference], passage: Passage, teller: Entry, match: re.Match[str], entries: tuple[str, ...]
) -> None:
    """Add what a page, `supra` or `infra` says, with the number and the day that the phrase before it gives."""
    text = passage.text
    start = max((m.end() for m in _PHRASE.finditer(text, 0, match.start())), default=0)
    phrase = text[start : match.start()]
    before = last_untold(found, passage, match.start(), start)
    if before is not None:
        found[found.index(before)] = replace(before, entries=entries)
        return
    if len(phrase) > _LONGEST or _OTHER_WORK.search(phrase):
        return
    number, month = _NUMBERED.search(phrase), _MONTH.search(phrase)
    named = days_at(passage, start + month.start(), (), teller.edtf) if month else None
    if number or named or _IN_WORDS.fullmatch(phrase):
        numbers, days = (number["n"],) if number else (), named.days if named else ()
        end = text.find(" [", match.start(), match.end())
        end = end if end > 0 else match.end()
        found.append(reference_at(passage, start, end, entries=entries, numbers=numbers, days=days))
