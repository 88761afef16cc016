"""A record's date text or a document's dateline, read into the date of writing.

`Chungking, January 11, 1943—1 p.m. [Received January 12—7:25 a.m.]` is 11 January 1943: a received date is never
the document's, an editor's correction is taken, a month stays a month, and what states no date gives none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storage.model import RecordDate
from storage.reading.dates.find import find
from storage.reading.dates.resolve import Resolved, resolve
from storage.reading.dates.spelling import plain
from storage.reading.dates.values import When
from storage.reading.dates.writing import edtf

_EDTF = re.compile(r"-?\d{4}(?:-\d{2}){0,2}[?~%]?(?:/(?:\.\.|-?\d{4}(?:-\d{2}){0,2}[?~%]?))?")
_NOT_OF_WRITING = re.compile(
    r"[\[(]?\s*\b(?:received|recd|rec'd|read|sent to|transmitted|declassified|approved)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_FOOTNOTES = re.compile(
    r"\[\^?\d{1,3}\](?=\(#)|\(#\w+\)|\[\^\d+\]"  # [1](#f1), [^1]
    r"|(?<=\])[ ]?\[\d{1,2}\]|(?<=[^\W\d])\[\d{1,2}\]"  # [12] [1] May, April[1]
    r"|(?<=\d{4})[ ]?\[\d{1,2}\]|(?<=\d{4}\.)[ ]?\[\d{1,2}\]"  # 1950 [1], 1950.[1]
    r"|\[\d{1,2}\](?=, ?\d{1,2} ?[^\W\d])"  # NEW YORK [1], 14 May
    r"|(?<=\d{4}\])\d{1,2}(?!\d)|(?<=[ \[](?:18|19|20)\d\d)\d(?!\d)"  # [July 1974]1, 17 October 19751
)
_CORRECTED = (
    re.compile(rf"(?<!\d){_DAY}[ ]?(?=\[\??{_DAY}\s?\??\])"),
    re.compile(rf"{_MONTH}[ ]?(?=\[\??{_MONTH}\s?\??\])"),
    re.compile(r"\d{4}[ ]?(?=\[\??\d{4}\s?\??\])"),
)
_INSIDE_A_WORD = re.compile(r"(?<=[^\W\d_])\[(?=[^\W\d_])(?![A-Z])|(?<=\d)[\[\]](?=\d)|\(\?\)|\?")
_BRACKETS = re.compile(r"[\[\]]")
_ONE_TIME = re.compile(r"\d{4}(?:-\d\d){0,2}")
_DOUBTED = re.compile(r"\w ?[(\[]?\?")
_SHORT_YEAR = re.compile(r"(?<=\b[A-Z][a-z]{2})-(?=\d\d\b)")
_LIMITS = {"after": "{}/..", "since": "{}/..", "before": "../{}", "until": "../{}", "by": "../{}"}


def date_of(words: str) -> RecordDate | None:
    """The date of writing in a record's date field or a dateline; None where the words name no year.

    The `edtf` has the grain of the words: a day, a month, a year, a range, never a clock time.
    """
    if _EDTF.fullmatch(words.strip()):
        return RecordDate(text=words.strip(), edtf=words.strip())
    edited = _edited(plain(words))
    found = [each for each in resolve(find(edited.text), edited.text, None) if each.edtf is not None]
    best = _of_writing(found)
    if best is None or best.when is None:
        return None
    value = _value(best)
    if value is None:
        return None
    start, end = best.whole or (best.reading.start, best.reading.end)
    first, last = edited.opening(start), edited.places[end - 1] + 1
    text = words[first:last].strip()
    if _DOUBTED.search(plain(words[first : last + 3]).split("-")[0]) and _ONE_TIME.fullmatch(value):
        value += "?"
    return RecordDate(text=text if text.count("[") == text.count("]") else text.lstrip("[?"), edtf=value)


def _of_writing(found: Sequence[Resolved]) -> Resolved | None:
    """The first day that is named; else the first month, season or year."""
    days = [each for each in found if each.when and each.when.day is not None]
    return next(iter(days or found), None)


def _value(found: Resolved) -> str | None:
    if found.whole is not None:
        return re.sub(r"T[\d:]+Z?", "", found.edtf or "") or None
    value = edtf(replace(found.when or When(), clock=None, zone=""))
    if value is None or not _EDTF.fullmatch(value):  # decades have no open intervals
        return value
    return _LIMITS.get(found.reading.qualifier or "", "{}").format(value)


@dataclass(frozen=True, slots=True)
class _Edited:
    """A text from which editors' signs were cut, and where each of its characters stood."""

    text: str
    places: tuple[int, ...]
    original: str

    def opening(self, start: int) -> int:
        """Where the words before `start` end in the original: what was cut or bracketed there belongs to the date."""
        before = start - 1
        while before >= 0 and self.text[before] == " " and self.original[self.places[before]] in "[]":
            before -= 1
        return self.places[before] + 1 if before >= 0 else 0

    def without(self, pattern: re.Pattern[str], instead: str = "") -> _Edited:
        """The text with each match cut out, or replaced by one character."""
        text, places, here = [], [], 0
        for match in pattern.finditer(self.text):
            first, last = match.span()
            text += [self.text[here:first], instead]
            places += [*self.places[here:first], *([self.places[first]] if instead else ())]
            here = last
        return _Edited("".join((*text, self.text[here:])), (*places, *self.places[here:]), self.original)


def _edited(written: str) -> _Edited:
    """What the editor means: footnote marks and received dates gone, corrections taken, brackets open."""
    edited = _Edited(written, tuple(range(len(written))), written)
    edited = edited.without(_NOT_OF_WRITING).without(_FOOTNOTES)
    for correction in _CORRECTED:
        edited = edited.without(correction)
    return edited.without(_INSIDE_A_WORD).without(_BRACKETS, " ").without(_SHORT_YEAR, "'")
