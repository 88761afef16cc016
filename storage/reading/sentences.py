"""Sentences, with offsets: what a summary lists, a timeline shows and a speaker is looked for in.

A sentence may begin after a full stop and white space, after a blank line, and at the number of a list item. Archives'
habits keep it together: `Cde.`, `op. 1` and initials end no sentence, nor does a semicolon; the number of a note closes
one; brackets and quotations are not torn apart. No character is changed or lost, and time grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.model import Span

SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
"""A line that ends like this ends a sentence or announces what follows."""

_TERMINAL = re.compile(r"[.!?…。！？][\"'”’»)\]]*(?:\s*\[\^?\d{1,3}\](?:\(#\w+\))?[\"'”’)]*)?$")
_BEFORE_NAMES = re.compile(
    r"(?:^|[\s(\[\"'“‘«–—-])(?:(?i:cdes?|comrs?|com|gens?|col|maj|capt|lt|lieut|sgt|brig|adm|amb|messrs|mr|mrs|ms|mme|drs?|mt|wm|mohd|mc[a-z]|prof|rev|rt|hon|st|"
    r"pres|sen|rep|gov|secy?|dept|vs|viz|cf|eds?|trans|approx|incl|e\.g|i\.e|тов|тт|им|гр|c(?:omr)?\[[a-z]+\])|c|т)\.$"
)
"""Abbreviations that something always follows."""

_BEFORE_NUMBERS = re.compile(
    r"(?:^|[\s(\[.–—-])(?i:nos?|nr|vols?|pp?|ll?|ff?|op|docs?|arts?|paras?|par|figs?|spec|ca?|d|jan|feb|febr|mar|apr|jun|jul|aug|sept?|"
    r"oct|nov|dec|tel|desp|sec|sect|stat|ch|pt|cmd|cmnd|cal|circ|ф|оп|лл?|д|стр)\.$"
)
"""Abbreviations where a figure follows; words of their own, and ends of sentences, elsewhere (`He said no.`)."""

_NUMBER_NEXT = re.compile(r"[\d#№\[(]|[A-Z]{1,3}[-–./]?\d|[IVXLC]+\b|[Nn]os?\b")
_INITIAL = re.compile(
    r"(?:^|[\s.(\[\"'“‘«–—/-])[^\W\d_]\.[\])]?$|\[[?.…\s]+\]$|\b(?:a\.m|p\.m|etc|U\.S|U\.N|U\.K|St|Co|Ltd|Inc|Jr)\.$"
)
"""Initials, doubtful words and gaps: whether they end a sentence is told by how the next word looks."""

_OPENER = re.compile(
    r"[\"'“‘(\[]*(?:A(?!\.)|An|The|This|That|These|Those|It|He|She|They|We|I(?!\.)|In|On|At|By|If|As|For|From|But|And|However|When|While|Then|There|To|"
    r"My|His|Her|Our|Their|Its|After|Before|Since|Although|Because|So|Such|With|Under|What|Who|Please|No|Not|Now|Further|Moreover)\b"
)
_NUMBERING = r"(?:\(?(?:\d{1,3}|[A-Za-z]|[IVX]{1,5})\\?[.)]|[-–—•*▪])"
_ITEM = re.compile(rf"(?:^|(?<=\n))[^\S\n]*{_NUMBERING}\s*$")
_BRACKETED_ITEM = re.compile(r"\((?:[a-z]|[ivx]{1,4})\)")
_NOTE = r"\s*\[\^?\d{1,3}\](?:\(#\w+\))?[\"'”’)]*"
_NOTE_LAST = re.compile(rf"{_NOTE}\s*\Z")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")
_ELLIPSIS = re.compile(r"(?:^|[\"'“‘«(\[])(?:\.{2,}|…)$")
_CUT = re.compile(
    rf"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?:{_NOTE})?\s+(?=(?P<next>[\"'“‘«(\[]*[^\s\"'“‘«(\[]))"
    rf"|[。！？][”’」』）]*|\n\s*\n\s*|\n(?=[^\S\n]*{_NUMBERING}\s)"
)
"""Where a sentence may begin; whether it does is told by what stands on both sides."""

_LONGEST_BRACKET = 400
_PAIRS = {"]": ("[", _LONGEST_BRACKET), ")": ("(", _LONGEST_BRACKET), "”": ("“", 120)}
"""Closing signs: what opens them, and how near they must be; a longer quotation is sentences of its own."""

_LOOK_BACK = 60
"""No abbreviation, number or note before a full stop is longer; further back nobody looks."""

_INK = re.compile(r"\S")


def sentences(source: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of the stretch `start:end`, in order, without the white space between them.

    Together they hold every character of the stretch that is not white space.
    """
    stop = len(source) if end is None else min(end, len(source))
    begin = _skip(source, start, stop)
    for cut in _cuts(source, begin, stop):
        if cut > begin and not _joined(source, begin, cut, stop):
            yield Span(begin, _last(source, begin, cut))
            begin = _skip(source, cut, stop)
    if begin < stop:
        yield Span(begin, _last(source, begin, stop))


def unfinished(sentence: str) -> bool:
    """Whether a sentence ends where something must follow (`a letter from Mr.`): a page tore it from its rest."""
    return _BEFORE_NAMES.search(sentence[-_LOOK_BACK:]) is not None


def _cuts(source: str, start: int, stop: int) -> Iterator[int]:
    for found in _CUT.finditer(source, start, stop):
        small = found["next"] is not None and found["next"][-1].islower()
        if found.end() < stop and (not small or _BRACKETED_ITEM.match(source, found.end())):
            yield found.end()


def _skip(source: str, at: int, stop: int) -> int:
    found = _INK.search(source, at, stop)
    return found.start() if found else stop


def _last(source: str, start: int, at: int) -> int:
    while at > start and source[at - 1].isspace():
        at -= 1
    return at


def _joined(source: str, begin: int, cut: int, stop: int) -> bool:
    """Whether what follows `cut` still belongs to the sentence that begins at `begin`."""
    at = _last(source, begin, cut)
    before = source[max(begin, at - _LOOK_BACK) : at]
    after = source[_skip(source, cut, stop) : min(stop, cut + _LONGEST_BRACKET)]
    if not after or _ITEM.search(before) or _ELLIPSIS.search(before) or _NOTE_LAST.match(after):
        return True
    if source.count("\n", at, cut) > 1:
        return not _TERMINAL.search(before) and after[0].islower()
    if _BEFORE_NAMES.search(before) or (_BEFORE_NUMBERS.search(before) and _NUMBER_NEXT.match(after)):
        return True
    if _INITIAL.search(before) and at - begin > 2:
        return _OPENER.match(after) is None
    if before[-2:-1].isdigit() and _CLOCK.match(after):
        return True
    return not _TERMINAL.search(before) or after[0] in ",;:.!?)]”" or _torn(source, begin, at, cut, stop)


def _torn(source: str, begin: int, at: int, cut: int, stop: int) -> bool:
    """Whether a bracket or quotation opened before `at` is closed soon after `cut`, sentence end or not."""
    before = source[max(begin, at - _LONGEST_BRACKET) : at]
    for closing, (opening, reach) in _PAIRS.items():
        if before.count(opening) > before.count(closing):
            inner, found, _ = source[cut : min(stop, cut + reach)].partition(closing)
            return bool(found) and opening not in inner
    return False
