"""Other documents a document names by description: `your No. 408`, `in reply to your Nº`, `Deptel 192, August 29`.

Whose it is, of what kind, its numbers and its days are given as far as the words go. It refuses to say which held
document is meant: that is for `resolving`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.references.reference import Reference
from bot.answers.references.reference_dates import MONTHS, NamedDays, days_at
from storage.model import DatedMention, Passage

_KIND = (
    r"(?:telegrams?|cables?|cablegrams?|ciphers?|letters?|notes?|despatch(?:es)?|dispatch(?:es)?|messages?|"
    r"memorand(?:um|a)|minutes?|reports?|airgrams?|wires?|radiograms?|savingrams?|instructions?|directives?|orders?|communications?)"
)
_KINDS = rf"(?:(?:secret|confidential|personal|last|previous|earlier|recent|urgent|circular|ciphered|coded|covering)\s+)*{_KIND}"
_NUMBER = r"(?:(?:N[oº°]s?\.?|Numbers?|№+|#)\s*(?:N[oº°]\.?\s*)?)"
_ONE = r"(?-i:[A-Z]{1,4}[-–]?)?\d{1,6}(?:/\d+)?"
_NUMBERS = rf"{_ONE}(?:(?:\s*(?:,|and|&|-|–)\s*)\d{{1,6}}(?!\d|[.:]\d|\s*[ap]\.?\s?m\b|\s+{MONTHS}))*"
_PLACE = r"(?-i:[A-Z][\w’'.-]*\w(?:\s+[A-Z][\w’'.-]*\w){0,2})"
_OFFICE = r"(?:Embassy|Emb|Department|Dept|Legation|Consulate(?:\s+General)?|Mission|Ministry|Government)"
_DAY_FOLLOWS = rf"(?=,?\s+(?:of\s+)?(?:{MONTHS}\s+\d|\d\d?\s+{MONTHS}))"
_OWNED = re.compile(
    rf"\b(?P<whose>your|my|our|his|ur|(?:the\s+)?{_OFFICE}(?:['’]?s|(?=\s+{_KIND})))\s+(?:"
    rf"(?P<kind>{_KINDS})(?:\s*,?\s*{_NUMBER}?(?P<n1>{_NUMBERS}))?"
    rf"|(?P<bare>{_NUMBER})(?P<n2>{_NUMBERS})?"
    rf"|(?P<n3>\d{{1,6}}){_DAY_FOLLOWS}|(?P<n4>\d{{2,6}})(?=[.,;)]))",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    rf"\b(?P<kind>(?:Re)?(?:Emb|Dep|Dept|Leg|Con|ConGen|Gar|Ur|My|Our|Cir|Depcir)tels?|Embdesp|Reur|Remy)\s+{_NUMBER}?(?P<n1>{_NUMBERS})",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"\b(?P<kind>{_KIND})\s+{_NUMBER}(?P<n1>{_NUMBERS})", re.IGNORECASE)
_UNMARKED = re.compile(
    rf"\b(?P<kind>{_KIND})\s+(?P<n1>{_NUMBERS})(?:{_DAY_FOLLOWS}|(?=\s+(?:from|to)\s+{_PLACE}))",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"\b(?!(?:See|Re|Reference|Ref|Following|Also|In|On|From|Cf)\b)(?P<whose>[A-Z]\w+(?:\s[A-Z]\w+)?['’]s)\s+(?P<n3>\d{{1,6}}){_DAY_FOLLOWS}"
)
_FORMS = (_OWNED, _OFFICIAL, _NAMED, _UNMARKED, _PLACED)
"""Where two forms match, the words are the earlier form's."""

_WHERE = re.compile(
    rf"\s*,?\s+(?P<way>from|to)\s+(?P<place>(?:the\s+)?{_PLACE}(?:\s+(?:in|at|of)\s+(?:the\s+)?{_PLACE})?)"
)
_FURTHER = re.compile(rf"\s*(?:,|;|,?\s+and)\s+{_NUMBER}?(?P<n1>\d{{1,6}}){_DAY_FOLLOWS}", re.IGNORECASE)
_REPLYING = re.compile(
    r"\b(?:in\s+(?:reply|answer|response)\s+to|repl(?:y|ies|ying|ied)\s+to|respon(?:ds?|ding|ded)\s+to|answer(?:s|ing)?(?:\s+to)?)"
    r"(?:\s+(?:the|this))?\s*\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\d|N[º°]|№")
_SIGNS = (
    *("your", "my", "our", "his", "ur ", "'s", "’s", "dept", "emb", "reur", "tel", "gram", "cable", "cipher"),
    *(
        "desp",
        "disp",
        "letter",
        "note",
        "memor",
        "report",
        "messag",
        "minute",
        "order",
        "instruct",
        "wire",
        "commun",
    ),
)
"""A passage without a number, or without one of these, names no document; most are passed over by this glance."""

_DIGITS = re.compile(_ONE)
_SORTS = re.compile(r"\b(?:[Cc]iphered|[Cc]oded|[Cc]ircular|[Ss]ecret|[Uu]rgent|[Ee]ncrypted)\s+\Z")
_NOTE_NUMBER = re.compile(r"\[?\d{1,3}[a-z]?\]?\s")

Dates = tuple[DatedMention, ...]


def described(passage: Passage, dates: Dates, own: str | None) -> Iterator[Reference]:
    """The documents that a passage names, in the order of its words; `own` is the date of the document it stands in."""
    for match in _matches(passage.text):
        yield from _named_by(match, passage, dates, own)


def _matches(text: str) -> list[re.Match[str]]:
    lowered = text.casefold()
    if not _COUNTED.search(text) or not any(word in lowered for word in _SIGNS):
        return []
    found: list[re.Match[str]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            if not _heads(form, match) and not any(_overlap(match, other) for other in found):
                found.append(match)
    return sorted(found, key=lambda match: match.start())


def _heads(form: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether kind and number head the document, no text before them: its own (`CIPHERED TELEGRAM No. 709`)."""
    before = match.string[: match.start()]
    text = any(map(str.islower, _SORTS.sub("", before)))
    return form in (_NAMED, _UNMARKED) and not text and not _NOTE_NUMBER.match(before)


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


def _named_by(match: re.Match[str], passage: Passage, dates: Dates, own: str | None) -> Iterator[Reference]:
    """What a match names, then further numbers with days of their own: `Embassy’s 1763 September 20 and 1795 September 24`."""
    parts = match.groupdict()
    numbers = next((parts[name] for name in ("n1", "n2", "n3", "n4") if parts.get(name)), "")
    bare = bool(numbers or parts.get("bare"))
    end = match.start() + len(match[0].rstrip() if match[0].rstrip()[-1].isalnum() else match[0].rstrip(" ."))
    named = _Named(passage, dates, own, parts.get("whose"), parts.get("kind"))
    found = named.reference(match.start(), end, numbers, alone=bare)
    while found is not None:
        yield found
        further = _FURTHER.match(passage.text, found.end - passage.start) if found.days and numbers else None
        found = (
            named.reference(further.start("n1"), further.end(), further["n1"], alone=False)
            if further
            else None
        )


class _Named:
    """A passage's words about one sender's documents of one kind."""

    def __init__(
        self, passage: Passage, dates: Dates, own: str | None, whose: str | None, kind: str | None
    ) -> None:
        self.passage = passage
        self.dates = dates
        self.own = own
        self.whose = whose
        self.kind = kind

    def reference(self, start: int, end: int, numbers: str, *, alone: bool) -> Reference | None:
        """The document that the words `start:end` and those after them name; None where they name none.

        `alone`: the words name one without a day, too.
        """
        text = self.passage.text
        days, where = self._days(end), _WHERE.match(text, end)
        if days is None and where:
            days = self._days(where.end())
        elif days is not None:
            where = _WHERE.match(text, days.end)
        if days is None and not alone:
            return None
        end = days.end if days else end
        places = {where["way"].lower(): where["place"]} if where else {}
        return Reference(
            text=text[start:end],
            start=start + self.passage.start,
            end=end + self.passage.start,
            passage=self.passage.number,
            whose=self.whose,
            kind=self.kind,
            numbers=tuple(_DIGITS.findall(numbers)),
            days=days.days if days else (),
            origin=places.get("from"),
            destination=places.get("to"),
            answers=_REPLYING.search(text, 0, start) is not None,
        )

    def _days(self, at: int) -> NamedDays | None:
        return days_at(self.passage, at, self.dates, self.own)
