"""Text set in a picture: how wide it is, where it breaks, and what the typeface cannot write.

The typeface is DejaVu Sans, which comes with matplotlib: Latin, Cyrillic, Greek. Other scripts are written in Latin letters,
and whoever asks is told so: an empty box is never drawn in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font, LoadFlags

FAMILY = "DejaVu Sans"
ELLIPSIS = "…"
_POINTS_PER_INCH = 72
_FIXED = 64  # FreeType counts in 64ths of a pixel


def writable(text: str) -> tuple[str, bool]:
    """The text on one line in letters the typeface has, and whether some had to be written in others."""
    face = _face(bold=False)
    plain = " ".join(text.split())
    written = "".join(c if face.get_char_index(ord(c)) else anyascii(c) for c in plain)
    return written, written != plain


def width(text: str, pixels: float, *, bold: bool = False) -> float:
    """How wide the text is, in pixels, set in letters of a size in pixels."""
    return _width(text, bold=bold) * pixels


def lines(text: str, pixels: float, space: float, most: int) -> list[str]:
    """The text broken at words into at most so many lines of `space` pixels; an ellipsis where some of it is left out."""
    words = text.split()
    found: list[str] = []
    while words and len(found) < most:
        fitting = _fitting(words, pixels, space)
        found.append(" ".join(words[:fitting]))
        words = words[fitting:]
    if words and found:
        found[-1] = _shortened(found[-1], pixels, space)
    return found


def excerpt(sentence: str, start: int, end: int, pixels: float, space: float, most: int) -> list[str]:
    """The sentence in at most so many lines; where it is too long, as much of it as shows `start:end` and what leads there."""
    for begin in _openings(sentence, start):
        opening = ELLIPSIS if begin else ""
        shown = lines(opening + sentence[begin:], pixels, space, most)
        if len(" ".join(shown).rstrip(ELLIPSIS)) >= len(opening) + end - begin:
            return shown
    return lines(ELLIPSIS + sentence[start:], pixels, space, most)


def _openings(sentence: str, start: int) -> Iterator[int]:
    """Where an excerpt may begin: with the sentence, or with any word before `start`."""
    yield 0
    yield from (i + 1 for i, c in enumerate(sentence[:start]) if c == " " and i + 1 < start)


def _fitting(words: list[str], pixels: float, space: float) -> int:
    """How many words fit on a line; one at least."""
    count = 1
    while count < len(words) and width(" ".join(words[: count + 1]), pixels) <= space:
        count += 1
    return count


def _shortened(line: str, pixels: float, space: float) -> str:
    """The line with an ellipsis, its last words left off if need be."""
    words = line.split()
    while len(words) > 1 and width(" ".join(words) + ELLIPSIS, pixels) > space:
        words.pop()
    return " ".join(words).rstrip(",;: ") + ELLIPSIS


@lru_cache(maxsize=20_000)
def _width(text: str, *, bold: bool) -> float:
    """The width of the text in units of its size."""
    face = _face(bold=bold)
    face.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(face.get_width_height()[0]) / _FIXED / _SAMPLE


_SAMPLE = 100  # pixels: widths are measured once at this size and scaled


@lru_cache
def _face(*, bold: bool) -> FT2Font:
    """The typeface, of its own for measuring, so that drawing never finds it in another size."""
    properties = font_manager.FontProperties(family=FAMILY, weight="bold" if bold else "normal")
    face = FT2Font(font_manager.findfont(properties))
    face.set_size(_SAMPLE, _POINTS_PER_INCH)
    return face
