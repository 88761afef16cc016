"""Cut a folded text into the words, numbers and signs that dates are made of, each with its kind and worth.

What cannot stand in a date is run together into one OTHER token, so that a page becomes a short string of
kinds and forms are matched against that. One pass, no pattern that backtracks; offsets are the text's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from storage.reading.dates.words import KINDS, LEXICON, SIGNS

_OTHER, _BREAK = KINDS["OTHER"], KINDS["BREAK"]
_TOKEN = re.compile(
    r"""
    (?P<word>[^\W\d_]++)(?P<tail>\d\w*+)?
  | (?P<iso>\d{4}-\d{2}-\d{2}(?!\d))
  | (?P<numeric>\d{1,2}(?P<sep>[./-])[ ]?\d{1,2}(?P=sep)[ ]?(?:\d{4}|\d{2})(?![./-]?\d) | \d{1,2}/\d{1,2}-\d{2,4}(?!\d))
  | (?P<roman>\d{1,2}[./-]?[ ]?[IVX]{1,4}[./ -][ ]?(?:\d{4}|\d{2})(?!\d))
  | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?+(?!\d))
  | (?P<decade>\d{2,3}0'?s\b)
  | (?P<ordinal>\d{1,3}(?:st|nd|rd|th|d)\b)
  | (?P<damaged>\d{2}_\d{2}(?!\d))
  | (?P<dotted>\d{1,2}\.\d{1,2}(?![.\d]))
  | (?P<big>\d{1,3}(?:,\d{3})++ | \d++[.,]\d++)
  | (?P<mixed>\d++[^\W\d_]\w*+)
  | (?P<number>\d++)
  | (?P<gap>\n[ \n]*+(?<=\n)[ ]*+)
  | (?P<sign>[^\w\s])
    """,
    re.VERBOSE,
)
_DOTTED_WORD = re.compile(r"[AaPp]\.[ ]?[Mm]\b\.?+|[AB]\.[ ]?[CD]\b\.?+")
_SHAPES = {
    "iso": "NUMERIC", "numeric": "NUMERIC", "roman": "NUMERIC", "clock": "CLOCK", "decade": "DECADE",
    "ordinal": "ORDINAL", "damaged": "DAMAGED", "dotted": "DOTTED",
}  # fmt: skip


@dataclass(slots=True)
class Tokens:
    """A text's tokens side by side: `kinds[i]` is the sign of the kind of token i."""

    kinds: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    worths: list[object] = field(default_factory=list)


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of `text[start:end]`; `text` is folded by `spelling.plain`."""
    kinds: list[str] = []
    tokens = Tokens()
    starts, ends, worths = tokens.starts, tokens.ends, tokens.worths
    known = LEXICON.get
    stop = len(text) if end is None else end
    skip_to = start
    for match in _TOKEN.finditer(text, start, stop):
        shape = match.lastgroup
        first, last = match.span()
        if first < skip_to:
            continue
        if shape == "word":
            kind, worth = known(match.group(), (_OTHER, None))
            if last < stop and text[last] == "." and last - first == 1:
                dotted = _DOTTED_WORD.match(text, first, stop)
                if dotted:
                    kind, worth = _dotted(dotted.group())
                    last = skip_to = dotted.end()
        elif shape == "gap":
            if match.group().count("\n") < 2:
                continue
            kind, worth = _BREAK, None
        elif shape == "sign":
            kind, worth = SIGNS.get(match.group(), _OTHER), None
        else:
            kind, worth = _number(shape or "", match.group())
        if kind == _OTHER and kinds and kinds[-1] == _OTHER:
            ends[-1] = last
            continue
        kinds.append(kind)
        starts.append(first)
        ends.append(last)
        worths.append(worth)
    tokens.kinds = "".join(kinds)
    return tokens


def _dotted(word: str) -> tuple[str, object]:
    letter = word[0].upper()
    if letter in "AP" and "m" in word.lower():
        return KINDS["AMPM"], 0 if letter == "A" else 12
    return KINDS["ERA"], -1 if letter == "B" else 1


def _number(shape: str, written: str) -> tuple[str, object]:
    if shape == "number":
        return _plain_number(written)
    if shape == "ordinal":
        return KINDS["ORDINAL"], int(written.rstrip("sthndr"))
    return KINDS[_SHAPES.get(shape, "OTHER")], written


def _plain_number(written: str) -> tuple[str, object]:
    if len(written) > 4:
        return _OTHER, None
    value = int(written)
    if len(written) <= 2:
        return KINDS["DAY" if 1 <= value <= 31 else "TWODIGITS"], value
    if len(written) == 4 and 1000 <= value <= 2199:
        return KINDS["YEAR"], value
    return KINDS["NUMBER"], value
