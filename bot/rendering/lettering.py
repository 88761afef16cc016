"""Text set in a picture: how wide it is, where it breaks, and what no typeface here can write.

What the typefaces of this machine lack is written in Latin letters, and whoever asks is told so: an empty box is never drawn
in silence. Lines break at spaces, and between the letters of scripts that have none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate

from anyascii import anyascii
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font, LoadFlags

from bot.rendering.typefaces import FAMILY, Typeface, east_asian, file_of, further, primary

ELLIPSIS = "…"
_POINTS_PER_INCH = 72
_MOST_CHARACTERS = 300  # of a line, more than any holds: what is longer is not measured
_FIXED = 64  # FreeType counts in 64ths of a pixel
_SAMPLE = 100  # pixels: widths are measured once at this size and scaled

_ALONE = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # kana and Chinese characters
_OPENING = "「『（《〈【“‘"
_CLOSING = "、。，．！？：；」』）》〉】”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_PIECE = re.compile(rf"\s*[{_OPENING}]*(?:[{_ALONE}]|[^\s{_ALONE}{_OPENING}]+)[{_CLOSING}]*|\s*[{_OPENING}]+")
"""What a line does not break within: a word, or a letter that stands alone with the marks that belong to it."""
_DRAWN = re.compile(rf"[{_ALONE}\u1100-\u11ff\u3000-\u318f\uac00-\ud7af\uff00-\uffef]")
"""Letters and marks of East Asia, which need no shaping."""


class Lettering:
    """The letters of a picture for readers of a language; `machine` tells the typefaces there are besides the primary one."""

    def __init__(self, locale: str, machine: Callable[[], tuple[Typeface, ...]] = east_asian) -> None:
        self._language = locale.partition("-")[0]
        self._machine = machine

    def families(self, text: str) -> tuple[str, ...]:
        """The families the text is set in, each where those before it have no letter."""
        return (FAMILY,) if _covered(text) else (FAMILY, *further(self._language, self._machine()))

    def writable(self, text: str) -> tuple[str, bool]:
        """The text on one line in letters that can be written here, and whether some had to be written in others."""
        plain = " ".join(text.split())
        if _covered(plain):
            return plain, False
        written = "".join(c if self._has(c) else _spelt(c) for c in plain)
        return " ".join(written.split()), written != plain

    def _has(self, character: str) -> bool:
        if _covered(character):
            return True
        if not _DRAWN.match(character):
            return False
        faces = self._machine()
        files = (file_of(family, faces, bold=False) for family in further(self._language, faces))
        return any(_face(file).get_char_index(ord(character)) for file in files)

    def width(self, text: str, pixels: float, *, bold: bool = False) -> float:
        """How wide the text is, in pixels, set in letters of a size in pixels."""
        families = () if _covered(text) else further(self._language, self._machine())
        files = (file_of(family, self._machine(), bold=bold) for family in families)
        return _width((primary(bold=bold), *files), text) * pixels

    def lines(self, text: str, pixels: float, space: float, most: int, *, bold: bool = False) -> list[str]:
        """The text broken into at most so many lines of `space` pixels; an ellipsis where some of it is left out."""

        def wide(part: str) -> float:
            return self.width(part, pixels, bold=bold)

        pieces = _PIECE.findall(text[: most * _MOST_CHARACTERS])
        found: list[str] = []
        while pieces and len(found) < most:
            fitting = _fitting(pieces, space, wide)
            found.append(_cut("".join(pieces[:fitting]).strip(), space, wide))
            pieces = pieces[fitting:]
        if pieces and found:
            found[-1] = _cut(found[-1] + ELLIPSIS, space, wide)
        return found

    def excerpt(
        self, sentence: str, start: int, end: int, pixels: float, space: float, most: int
    ) -> list[str]:
        """The sentence in at most so many lines; where it is too long, as much as shows `start:end` and what leads there."""
        low = max(0, start - most * _MOST_CHARACTERS)
        before = (m.end() - len(m[0].lstrip()) for m in _PIECE.finditer(sentence, low, start))
        openings = [low, *(at for at in before if low < at < start), start]

        def shown(begin: int) -> list[str]:
            return self.lines((ELLIPSIS if begin else "") + sentence[begin:], pixels, space, most)

        def reaches(begin: int) -> bool:
            wanted = _letters(sentence[begin:end]) + (1 if begin else 0)
            return _letters("".join(shown(begin)).rstrip(ELLIPSIS)) >= wanted

        # The later it begins, the farther it reaches: the first opening that reaches the date's end is found by halves.
        return shown(
            openings[min(bisect_left(openings, 1, key=lambda begin: int(reaches(begin))), len(openings) - 1)]
        )


def _letters(text: str) -> int:
    """How many characters there are besides spaces, which a line's end swallows."""
    return len("".join(text.split()))


def _spelt(character: str) -> str:
    """A character in Latin letters; Chinese ones each as a word."""
    letters = anyascii(character)
    return f" {letters} " if unicodedata.name(character, "").startswith("CJK UNIFIED") else letters


def _fitting(pieces: list[str], space: float, wide: Callable[[str], float]) -> int:
    """How many pieces fit on a line; one at least."""
    used = wide(pieces[0].lstrip())
    for count, piece in enumerate(pieces[1:], start=1):
        used += wide(piece)
        if used > space:
            return count
    return len(pieces)


def _cut(line: str, space: float, wide: Callable[[str], float]) -> str:
    """The line if it fits; else as much of it as does, with an ellipsis, cut between pieces if there are several."""
    if wide(line) <= space:
        return line
    bare = line.rstrip(ELLIPSIS)
    ends = list(accumulate(len(piece) for piece in _PIECE.findall(bare)))[:-1] or list(range(1, len(bare)))
    fitting = bisect_left(ends, True, key=lambda end: wide(bare[:end] + ELLIPSIS) > space)
    return bare[: ends[max(fitting - 1, 0)]].rstrip(",;: 、，：；") + ELLIPSIS


@lru_cache(maxsize=20_000)
def _covered(text: str) -> bool:
    """Whether the primary typeface has every letter of the text."""
    face = _face(primary(bold=False))
    return all(face.get_char_index(ord(c)) for c in text if not c.isascii())


@lru_cache(maxsize=20_000)
def _width(files: tuple[str, ...], text: str) -> float:
    """The width of the text in units of its size."""
    face = _face(*files)
    face.set_size(_SAMPLE, _POINTS_PER_INCH)
    face.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(face.get_width_height()[0]) / _FIXED / _SAMPLE


def _face(*files: str) -> FT2Font:
    """The first file's typeface, the others filling in; each thread has its own, and drawing sets the size anew."""
    return font_manager.get_font(files)
