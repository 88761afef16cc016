"""Cut a folded text into the words, figures and signs that times are written with, each of a kind and worth.

What cannot stand in a date is run together into one OTHER token, so that a page becomes a short string of
kinds and forms are matched against that. One pass, no pattern that backtracks; offsets are the text's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from storage.reading.dates.kinds import KINDS
from storage.reading.dates.words import LEXICON, SIGNS

_OTHER, _BREAK = KINDS["OTHER"], KINDS["BREAK"]
_HAN = "\u3005-\u3007\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_MONTHS = "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_TOKEN = re.compile(
    rf"""
    (?P<oclock>[oO]'[ ]?clock\b)
  | (?P<romancount>[XVI]{{1,5}}(?=e?[ ](?:century|centuries|quarter|siècle|siglo|Jahrhundert|Quartal|век|квартал)))e?
  | (?P<brokenmonth>[A-Z][a-z]{{2,4}}\[[a-z]{{2,6}}\])
  | (?P<instant>[dvn]\.[ ]?(?:M|Mts)\.)
  | (?P<feast>(?:May|Bastille|Armistice|Veterans'?|Boxing|Women's|Valentine's)[ ]Day\b|Halloween\b|Good[ ]Friday\b|Easter[ ]Monday\b|Whit[ ]?[Ss]unday\b)
  | (?P<limit>[Nn]ot?[ ]later[ ]than\b)
  | (?P<splitmonth>[A-Z][a-z]{{1,6}}-\n[a-z]{{2,7}})
  | (?P<word>[^\W\d_{_HAN}]++)(?P<tail>\d[^\W{_HAN}]*+)?
  | (?P<hanword>今天|今日|昨天|昨日|明天|明日|오늘|어제|내일)
  | (?P<eastern>(?:[民昭大明][国國和正治]|(?:단기|檀紀|주체|主體)[ ]?)?[〇零一二三四五六七八九十元\d]{{1,4}}[ ]?[年년]
        (?:[ ]?[一二三四五六七八九十\d]{{1,3}}[ ]?[月월](?:[ ]?[一二三四五六七八九十\d]{{1,3}}[ ]?[日号號일])?)?
      | (?:[今本去明]年|올해|작년|내년)[ ]?[一二三四五六七八九十\d]{{1,3}}[ ]?[月월](?:[ ]?[一二三四五六七八九十\d]{{1,3}}[ ]?[日号號일])?
      | [一二三四五六七八九十\d]{{1,3}}[ ]?[月월][ ]?[一二三四五六七八九十\d]{{1,3}}[ ]?[日号號일])
  | (?P<iso>\d{{4}}(?P<yearsep>[./-])[ ]?\d{{1,2}}(?P=yearsep)[ ]?\d{{1,2}}(?!\d))
  | (?P<numeric>\d{{1,2}}(?P<sep>[./-])[ ]?\d{{1,2}}(?P=sep)[ ]?(?:\d{{4}}|\d{{2}})(?![./-]?\d)
      | \d{{1,2}}/\d{{1,2}}-\d{{2,4}}(?!\d))
  | (?P<roman>\d{{1,2}}[./-]?[ ]?[IVX]{{1,4}}[./ -][ ]?(?:\d{{4}}|\d{{2}})(?!\d))
  | (?P<romanday>\d{{1,2}}[./](?:I{{1,3}}|IV|VI{{0,3}}|IX|XI{{0,2}})(?![^\W_]|[./-]?\d)\.?)
  | (?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?+(?!,?\d))
  | (?P<decade>'?\d{{1,3}}0(?:'?s|er|-(?:е|х|ых))\b)
  | (?P<ordinal>\d{{1,3}}(?:st|nd|rd|th|d|er|ST|ND|RD|TH|-(?:го|ое|му))\b)
  | (?P<joined>\d{{1,2}}(?:{_MONTHS})\d{{2}}(?:\d{{2}})?(?![^\W_]))
  | (?P<group>\d{{6}}[A-Z][ ]?(?:[A-Z]{{3}}[ ]?(?:\d{{4}}|\d{{2}})\b)?)
  | (?P<damaged>\d{{2}}_\d{{2}}(?!\d))
  | (?P<broken>\d{{2,3}}\[\d{{1,2}}\])
  | (?P<dotted>\d{{1,2}}\.\d{{1,2}}(?!\.?\d))
  | (?P<big>\d{{1,3}}(?:,\d{{3}})++(?!\d) | \d++\.\d++)
  | (?P<glued>\d{{1,2}}(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]) | \d{{4}}(?=г\b))
  | (?P<mixed>\d++[^\W\d_{_HAN}][^\W{_HAN}]*+)
  | (?P<number>\d++)
  | (?P<shortyear>'\d\d(?!\d|'?s\b))
  | (?P<gap>\n[ \n]*+)
  | (?P<sign>[^\w\s])
    """,
    re.VERBOSE,
)
_DOTTED_WORD = re.compile(r"[AaPp]\.[ ]?[Mm]\b\.?+|[AB]\.[ ]?[CD]\b\.?+(?:[ ]?E\b\.?+)?|[ON]\.[ ]?S\b\.?+")
_AS_WRITTEN = {
    "iso": "NUMERIC", "numeric": "NUMERIC", "roman": "NUMERIC", "clock": "CLOCK", "decade": "DECADE",
    "damaged": "DAMAGED", "dotted": "DOTTED", "group": "GROUP", "eastern": "EASTERN", "oclock": "OCLOCK", "joined": "NUMERIC",
    "romanday": "ROMANDAY", "feast": "FEAST", "limit": "BY",
}  # fmt: skip
_PART_OF_YEAR = re.compile(r"Q[1-4]|H[12]")
_EASTERN_DAYS = {"今": 0, "오": 0, "昨": -1, "어": -1, "明": 1, "내": 1}
_UNBRACKETED = str.maketrans("", "", "[]")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_MISREAD = str.maketrans("lIiOo", "11100")
_MISREAD_FIGURE = re.compile(r"[lI][0-9]|[1-3][lIO]|[1lIi][0-9OolI]{3}|(?:[12lI3]?[0-9OolI])(?:st|nd|rd|th)")


@dataclass(slots=True)
class Tokens:
    """A text's tokens side by side: `kinds[i]` is the character of the kind of token i."""

    kinds: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    worths: list[object] = field(default_factory=list)


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of `text[start:end]`; `text` is folded by `spelling.plain`."""
    kinds: list[str] = []
    tokens = Tokens()
    starts, ends, worths = tokens.starts, tokens.ends, tokens.worths
    stop = len(text) if end is None else end
    read_to = start
    for match in _TOKEN.finditer(text, start, stop):
        first, last = match.span()
        if first < read_to:
            continue
        kind, worth, last = _kind(text, match, last, stop)
        if kind == _OTHER and kinds and kinds[-1] == _OTHER:
            ends[-1] = last
            continue
        if kind is None:
            continue
        read_to = last
        kinds.append(kind)
        starts.append(first)
        ends.append(last)
        worths.append(worth)
    tokens.kinds = "".join(kinds)
    return tokens


def _kind(text: str, match: re.Match[str], last: int, stop: int) -> tuple[str | None, object, int]:
    shape, written = match.lastgroup, match.group()
    if shape == "word":
        if (
            len(written) == 1
            and text.startswith(".", last)
            and (dotted := _DOTTED_WORD.match(text, match.start(), stop))
        ):
            return *_abbreviation(dotted.group()), dotted.end()
        return *LEXICON.get(written, (_OTHER, None)), last
    if shape == "sign":
        return SIGNS.get(written, _OTHER), None, last
    if shape == "gap":
        return (_BREAK if written.count("\n") > 1 else None), None, last
    return *_figure(shape or "", written), last


def _abbreviation(word: str) -> tuple[str, object]:
    letter = word[0].upper()
    if letter in "ON":
        return KINDS["OLDSTYLE" if letter == "O" else "NEWSTYLE"], None
    if "m" in word.lower():
        return KINDS["AMPM"], 0 if letter == "A" else 12
    return KINDS["ERA"], -1 if letter == "B" else 1


def _figure(shape: str, written: str) -> tuple[str, object]:
    if shape in {"number", "glued"}:
        return _number(written)
    if shape in _WORTHS:
        kind, worth = _WORTHS[shape]
        return KINDS[kind], worth(written)
    if shape == "broken":
        return _number(written.translate(_UNBRACKETED))
    if shape in {"brokenmonth", "splitmonth"}:
        return LEXICON.get(written.translate(_UNBRACKETED).replace("-\n", ""), (_OTHER, None))
    if shape in {"tail", "mixed"}:
        return _misread(written)
    return KINDS[_AS_WRITTEN.get(shape, "OTHER")], written


def roman(written: str) -> int:
    """A small Roman number; a sign before a greater one is taken off."""
    values = [_ROMAN[sign] for sign in written.rstrip("e")]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


_WORTHS: dict[str, tuple[str, Callable[[str], int]]] = {
    "ordinal": ("ORDINAL", lambda written: int("".join(filter(str.isdigit, written)))),
    "romancount": ("ORDINAL", roman),
    "shortyear": ("SHORTYEAR", lambda written: int(written[1:])),
    "instant": ("INSTANT", lambda written: {"d": 0, "v": -1, "n": 1}[written[0]]),
    "hanword": ("TODAY", lambda written: _EASTERN_DAYS[written[0]]),
}


def _number(written: str) -> tuple[str, object]:
    if len(written) > 4:
        return _OTHER, None
    value = int(written)
    if len(written) <= 2:
        return KINDS["DAY" if 1 <= value <= 31 else "TWODIGITS"], value
    if len(written) == 4 and 1000 <= value <= 2199:
        return KINDS["YEAR"], value
    return KINDS["NUMBER"], value


def _misread(written: str) -> tuple[str, object]:
    """Letters that a scanner takes for figures: l950, I95O, 3oth."""
    if _PART_OF_YEAR.fullmatch(written):
        return KINDS["QUARTERCODE"], written
    if not _MISREAD_FIGURE.fullmatch(written):
        return LEXICON.get(written, (_OTHER, None))
    if written[-1] in "hdt":
        return KINDS["ORDINAL"], int(written[:-2].translate(_MISREAD))
    return _number(written.translate(_MISREAD))
