"""One way to fold text for comparison, used on both sides of every search: the index's and the question's.

Case, accents, apostrophes and the joiners of hyphenation go; hyphens and every other sign part words; the
points of initials go (`U.S.S.R.` is `ussr`); every Han character is a word of its own; other scripts are
written in ASCII. Folded text is for finding. It is never shown: `Folded` knows where each of its characters
stands in the source, and quotations are cut from there.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from storage.model import Span

FOLDING = 1
"""The version of these rules. An index made under another version is made anew."""

APOSTROPHES = "'’‘‛`´ʹʺʻʼʽʾʿˈ′＇"
"""Signs that stand inside transliterated words (P'UNGGI, Ch’ŏngjin, Vasilʹev) and vanish with no trace."""

_VANISHING = frozenset(APOSTROPHES + "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_INITIALS = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z]\.)+[A-Za-z](?![A-Za-z0-9])(?:\.(?![A-Za-z0-9]))?")
_RUN = re.compile(r"[A-Za-z0-9'`]+")
_SPELT = re.compile(r"[a-z0-9]+(?:['`]+[a-z0-9]+)*")
_WORD = re.compile(r"[a-z0-9]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ASCII_OR_ONE = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]")
_LETTERS = {
    code: None if chr(code) in _VANISHING else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text, and for each of its characters the offset in the source of the character it came from."""

    text: str
    offsets: array[int]

    def span(self, start: int, end: int) -> Span:
        """Where the folded stretch `start:end` (not empty) stands in the source."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)

    def words(self) -> Iterator[tuple[str, Span]]:
        """Each folded word with its stretch of the source."""
        for found in _WORD.finditer(self.text):
            yield found[0], self.span(*found.span())


def fold(text: str) -> str:
    """Fold `text` to lower-case ASCII words with one space between them: `PAK HÒN-YÒNG` is `pak hon yong`."""
    if not text.isascii():
        text = _BEYOND_ASCII.sub(lambda found: _ascii(found[0]), text)
    return " ".join(_join_initials(text).translate(_LETTERS).split())


def words(text: str) -> list[str]:
    """The folded words of `text`, in order, repeated as often as they stand there."""
    return fold(text).split()


def folded(text: str) -> Folded:
    """Fold `text` as `fold` does, and keep the way back to it."""
    letters, offsets = _spread(text)
    pieces: list[str] = []
    kept = array("L")
    for run in _RUN.finditer(_join_initials(letters)):
        start, end = run.span()
        if pieces:
            kept.append(min(kept[-1] + 1, offsets[start]))
        if run[0].isalnum():
            pieces.append(run[0])
            kept.extend(offsets[start:end])
            continue
        at = [i for i in range(start, end) if letters[i].isalnum()]
        if at:
            pieces.append("".join([letters[i] for i in at]))
            kept.extend([offsets[i] for i in at])
        elif pieces:
            kept.pop()
    return Folded(" ".join(pieces).lower(), kept)


def placed(text: str) -> Iterator[tuple[str, Span]]:
    """Each folded word with its stretch of `text`: what `folded(text).words()` gives, in half the time."""
    letters = _letter_for_letter(text)
    if letters is None:
        yield from folded(text).words()
        return
    for run in _SPELT.finditer(_join_initials(letters).lower()):
        word = run[0]
        yield word if word.isalnum() else word.translate(_LETTERS), Span._make(run.span())


def _join_initials(letters: str) -> str:
    """Put a vanishing sign for each point between or after initials; the length stays."""
    return _INITIALS.sub(lambda found: found[0].replace(".", "'"), letters) if "." in letters else letters


def _letter_for_letter(text: str) -> str | None:
    """The text in ASCII, each character one; None where that cannot be: `ß` is two letters, a Han character a word."""
    if text.isascii():
        return text
    letters = _BEYOND_ASCII.sub(lambda found: _ascii(found[0]) or "'", text)
    return letters if len(letters) == len(text) else None


def _spread(text: str) -> tuple[str, array[int]]:
    """The text in ASCII, and for each letter the offset of the character it comes from."""
    letters = _letter_for_letter(text)
    if letters is not None:
        return letters, array("L", range(len(text)))
    pieces: list[str] = []
    offsets = array("L")
    for piece in _ASCII_OR_ONE.finditer(text):
        start, end = piece.span()
        pieces.append(piece[0] if piece[0].isascii() else _ascii(piece[0]))
        offsets.extend(range(start, end) if piece[0].isascii() else [start] * len(pieces[-1]))
    return "".join(pieces), offsets


@lru_cache(maxsize=20_000)
def _ascii(character: str) -> str:
    """Write one character in ASCII: letters and digits; nothing for what vanishes; a space for what parts."""
    if character.isascii():
        return character
    plain = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    if not plain or character in _VANISHING:
        return ""
    written = plain if plain.isascii() else anyascii(unicodedata.normalize("NFC", plain))
    if not character.isalnum():
        return written if written == "." else " "
    bare = " ".join("".join(c if c.isalnum() else " " for c in written.replace("'", "")).split())
    return f" {bare} " if _stands_alone(character) else bare


def _stands_alone(character: str) -> bool:
    """Han characters, and figures set above or below the line: `周`, `½`, the note mark in `war³`."""
    return unicodedata.category(character) == "No" or unicodedata.name(character, "").startswith(
        ("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH")
    )
