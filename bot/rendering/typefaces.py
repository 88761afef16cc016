"""The typefaces of pictures: DejaVu Sans, which comes with matplotlib, and this machine's own for the scripts of East Asia.

matplotlib keeps a list of a machine's typefaces from the day it was first used; here the machine itself is asked, once,
and only when a text needs it. Scripts whose letters join or run from the right are not set: nothing here shapes them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from matplotlib import font_manager
from matplotlib.font_manager import FontPath
from matplotlib.ft2font import FT2Font, StyleFlags

FAMILY = "DejaVu Sans"
_SAMPLES = {"zh": "们这", "ja": "あ直", "ko": "한글"}
"""Letters that a typeface for a language has."""
_MARKS = {"zh": "SC", "ja": "JP", "ko": "KR"}
"""What the families that come in several national forms end with."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A typeface of this machine; `languages` are those of East Asia that it can write."""

    family: str
    path: str
    index: int
    bold: bool
    languages: frozenset[str]


def primary(*, bold: bool) -> str:
    """The file of the typeface that everything is set in as far as it goes."""
    weight = "bold" if bold else "normal"
    return str(font_manager.findfont(font_manager.FontProperties(family=FAMILY, weight=weight)))


@lru_cache
def further(language: str, faces: tuple[Typeface, ...]) -> tuple[str, ...]:
    """The families that write what the primary one cannot, made known to matplotlib; the reader's own language first."""
    order = dict.fromkeys((language, *_SAMPLES)) if language in _SAMPLES else dict.fromkeys(_SAMPLES)
    chosen = dict.fromkeys(face.family for name in order if (face := _best(name, faces)) is not None)
    with _KNOWING:
        known = {entry.name for entry in font_manager.fontManager.ttflist}
        for path in {face.path for face in faces if face.family in chosen.keys() - known}:
            font_manager.fontManager.addfont(path)
    return tuple(chosen)


_KNOWING = Lock()


def file_of(family: str, faces: tuple[Typeface, ...], *, bold: bool) -> FontPath:
    """The file of one of the `further` families, the regular one where it has no bold."""
    face = min((f for f in faces if f.family == family), key=lambda f: (f.bold != bold, f.path))
    return FontPath(face.path, face.index)


def _best(language: str, faces: tuple[Typeface, ...]) -> Typeface | None:
    """The typeface for a language: in its national form, without serifs, all letters equally wide only if need be."""

    def fitness(face: Typeface) -> tuple[bool, bool, bool, bool, int, str]:
        name = face.family.lower()
        mark = face.family.endswith(_MARKS[language])
        return mark, "serif" not in name, "mono" not in name, not face.bold, len(face.languages), name

    return max((f for f in faces if language in f.languages), key=fitness, default=None)


@lru_cache
def east_asian() -> tuple[Typeface, ...]:
    """Every typeface on this machine that can write a language of East Asia."""
    return tuple(face for path in sorted(font_manager.findSystemFonts()) for face in _faces(path))


def _faces(path: str) -> Iterable[Typeface]:
    """The faces in a file; none where FreeType cannot read it, or where its letters are pictures of one size."""
    try:
        first = FT2Font(path)
        if not first.scalable or not _written(first):
            return
        for index in range(first.num_faces):
            face = FT2Font(path, face_index=index) if index else first
            bold = StyleFlags.BOLD in face.style_flags
            yield Typeface(face.family_name, path, index, bold, _written(face))
    except (OSError, RuntimeError):
        return


def _written(face: FT2Font) -> frozenset[str]:
    return frozenset(
        language
        for language, letters in _SAMPLES.items()
        if all(face.get_char_index(ord(letter)) for letter in letters)
    )
