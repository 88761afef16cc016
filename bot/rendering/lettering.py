"""Text set in a picture: how wide it is, where it breaks, and what the typeface cannot write.

The typeface is DejaVu Sans, which comes with matplotlib: Latin, Cyrillic, Greek. Other scripts are written in Latin letters,
and whoever asks is told so: an empty box is never drawn in silence.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import lru_cache
from threading import Lock

from anyascii import anyascii
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font, LoadFlags

FAMILY = "DejaVu Sans"
ELLIPSIS = "…"
_POINTS_PER_INCH = 72
_MOST_CHARACTERS = 300  # of a line, more than any holds: what is longer is not measured
_FIXED = 64  # FreeType counts in 64ths of a pixel


def writable(text: str) -> tuple[str, bool]:
    """The text on one line in letters the typeface has, and whether some had to be written in others."""
    face = _face(bold=False)
    plain = " ".join(text.split())
    written = "".join(c if face.get_char_index(ord(c)) else _spelt(c) for c in plain)
    return " ".join(written.split()), written != plain


def _spelt(character: str) -> str:
    """A character in Latin letters; Chinese ones each as a word."""
    letters = anyascii(character)
    return f" {letters} " if unicodedata.name(character, "").startswith("CJK UNIFIED") else letters


def width(text: str, pixels: float, *, bold: bool = False) -> float:
    """How wide the text is, in pixels, set in letters of a size in pixels."""
    return _width(text, bold=bold) * pixels


def lines(text: str, pixels: float, space: float, most: int, *, bold: bool = False) -> list[str]:
    """The text broken at words into at most so many lines of `space` pixels; an ellipsis where some of it is left out."""
    words = text[: most * _MOST_CHARACTERS].split()
    found: list[str] = []
    while words and len(found) < most:
        fitting = _fitting(words, pixels, space, bold=bold)
        found.append(_cut(" ".join(words[:fitting]), pixels, space, bold=bold))
        words = words[fitting:]
    if words and found:
        found[-1] = _cut(found[-1] + ELLIPSIS, pixels, space, bold=bold)
    return found


def excerpt(sentence: str, start: int, end: int, pixels: float, space: float, most: int) -> list[str]:
    """The sentence in at most so many lines; where it is too long, as much of it as shows `start:end` and what leads there."""
    low = max(0, start - most * _MOST_CHARACTERS)
    openings = [
        low,
        *(i + 1 for i, c in enumerate(sentence[:start]) if c == " " and low < i + 1 < start),
        start,
    ]

    def shown(begin: int) -> list[str]:
        return lines((ELLIPSIS if begin else "") + sentence[begin:], pixels, space, most)

    def reaches(begin: int) -> bool:
        return len(" ".join(shown(begin)).rstrip(ELLIPSIS)) >= (1 if begin else 0) + end - begin

    # The later it begins, the farther it reaches: the first opening that reaches the date's end is found by halves.
    return shown(
        openings[min(bisect_left(openings, 1, key=lambda begin: int(reaches(begin))), len(openings) - 1)]
    )


def _fitting(words: list[str], pixels: float, space: float, *, bold: bool) -> int:
    """How many words fit on a line; one at least."""
    used = width(words[0], pixels, bold=bold)
    for count, word in enumerate(words[1:], start=1):
        used += width(" " + word, pixels, bold=bold)
        if used > space:
            return count
    return len(words)


def _cut(line: str, pixels: float, space: float, *, bold: bool) -> str:
    """The line if it fits; else as much of it as does, with an ellipsis, cut between words if there are several."""
    if width(line, pixels, bold=bold) <= space:
        return line
    bare = line.rstrip(ELLIPSIS)
    ends = [at for at, character in enumerate(bare) if character == " "] or list(range(1, len(bare)))
    fitting = bisect_left(ends, True, key=lambda end: width(bare[:end] + ELLIPSIS, pixels, bold=bold) > space)
    return bare[: ends[max(fitting - 1, 0)]].rstrip(",;: ") + ELLIPSIS


@lru_cache(maxsize=20_000)
def _width(text: str, *, bold: bool) -> float:
    """The width of the text in units of its size."""
    face = _face(bold=bold)
    with _MEASURING:
        face.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
        return float(face.get_width_height()[0]) / _FIXED / _SAMPLE


_MEASURING = Lock()  # a face holds one text at a time, and pictures are drawn on several threads
_SAMPLE = 100  # pixels: widths are measured once at this size and scaled


@lru_cache
def _face(*, bold: bool) -> FT2Font:
    """The typeface, of its own for measuring, so that drawing never finds it in another size."""
    properties = font_manager.FontProperties(family=FAMILY, weight="bold" if bold else "normal")
    face = FT2Font(font_manager.findfont(properties))
    face.set_size(_SAMPLE, _POINTS_PER_INCH)
    return face
