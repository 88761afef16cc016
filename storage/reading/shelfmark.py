"""Where the original lies: a record's source note taken apart into shelfmarks and credits.

The Russian scheme (fond, opis, papka, delo, listy) is read in words, abbreviations and Cyrillic; what has no place
in it (box, folder, collection, a book's page) stays together in `other`. Parts are given as written: nothing is
completed, and an archive's name is never guessed from its shelfmark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storage.model import Credit, Shelfmark
from storage.reading.credits import split_credits

_NUMBER = r"(?:(?:[A-ZА-Я]-)?\d[\w/]*(?:-[A-ZА-Я]\b)?(?:\s?\[[^\]]{1,12}\])?|\[[^\]]{1,12}\])"
_RANGE = rf"{_NUMBER}(?:\s?(?:[-–—,]|and|и)\s?\d\w*)*(?:\s?(?:об|ob|rev)\b\.?)?"
_LABELS = {
    "fond": r"fonds?|f\.|фонд|ф\.",
    "opis": r"opis['ʹ’]?|op\.|опись|оп\.",
    "papka": r"papka|por\.|p\.|папка|п\.",
    "delo": r"delo|file|d\.|дело|д\.",
    "listy": r"list[yi]?|ll?\.|лист[ыа]?|лл?\.",
}
_PART = re.compile(
    "|".join(
        rf"(?<![\w.])(?P<{name}_label>(?:{label})(?:\s?\((?:f|op|d|p|ll?)\.?\))?)\s?(?:№|No\.)?\s?"
        rf"(?P<{name}>{_RANGE if name in {'delo', 'listy'} else _NUMBER})"
        for name, label in _LABELS.items()
    ),
    re.IGNORECASE,
)
_WEAK = re.compile(r"(?:[dpl]|ll|лл|[длп])\.|file", re.IGNORECASE)
"""Labels that mean a page or a folder elsewhere: they count only beside a fond or an opis."""

_ACRONYM = r"(?![IVXLC]+\b)[A-ZА-Я][^\W\d_]*(?:-?[A-ZА-Я][^\W\d_]*)+"
_FULL_NAME = re.compile(rf"[^;:\d]*?\({_ACRONYM}\)")
_KEEPER = re.compile(
    r"archiv|librar|museum|collection|papers|records? office|levéltár|архив|библиотек|档案", re.IGNORECASE
)
_BOOK = re.compile(
    r"\beds?\.|\bvols?\.|\bpress\b|bulletin|journal|\((?:[^()]*:)[^()]*\d{4}\)|(?:re)?(?:printed|published) in",
    re.IGNORECASE,
)
_SEAM = re.compile(
    rf";\s*(?:and\s+)?|,?\s+and\s+(?={_ACRONYM}\b)|(?<=[\w)\]\"”])\.\s+(?=[A-ZА-Я\[])|,\s+and\s+on\s+file\s+(?:at|with)\s+"
    r"|,\s+(?=(?:re)?(?:printed|published) in\b)"
)


@dataclass(frozen=True, slots=True)
class SourceNote:
    """What a source note says: the places that keep or print the document, in its order, and who had a hand in it."""

    shelfmarks: tuple[Shelfmark, ...]
    credits: tuple[Credit, ...]


def read_source_note(note: str) -> SourceNote:
    """Take a source note apart. A note that names no place gives no shelfmark; its credits are still read."""
    rest, named = split_credits(" ".join(note.split()))
    references = (reference for stretch in rest for reference in _references(stretch))
    return SourceNote(tuple(_shelfmark(reference) for reference in references), named)


def is_printed(shelfmark: Shelfmark) -> bool:
    """Whether the reference names a book or a journal, and no place in an archive's own order."""
    return shelfmark.fond is None and _BOOK.search(shelfmark.text) is not None


def _references(stretch: str) -> Iterator[str]:
    """The references of one stretch, parted where another archive or a book begins."""
    begun = 0
    for seam in _SEAM.finditer(stretch):
        following = stretch[seam.end() :]
        if _is_reference(stretch[begun : seam.start()]) and _is_reference(_first_clause(following)):
            yield _tidy(stretch[begun : seam.start()])
            begun = seam.end()
        elif not _is_reference(stretch[begun : seam.start()]) and _names_keeper(following):
            begun = seam.end()
    if _is_reference(stretch[begun:]):
        yield _tidy(stretch[begun:])


def _first_clause(text: str) -> str:
    seam = _SEAM.search(text)
    return text[: seam.start()] if seam else text


def _is_reference(text: str) -> bool:
    """Whether the words say where something lies: an archive's name, or a book's imprint."""
    return _names_keeper(text) or _BOOK.search(text) is not None


def _names_keeper(text: str) -> bool:
    name = re.sub(r"\([^)]*\)", "", _archive(text))
    if not name or _PART.match(text) or name[0].islower():
        return False
    return re.search(rf"\b{_ACRONYM}", name) is not None or _KEEPER.search(name) is not None


def _archive(reference: str) -> str:
    """The words before the first label, number or comma, with the abbreviation that explains them."""
    label = _PART.search(reference)
    before = reference[: label.start()] if label else reference
    if full := _FULL_NAME.match(before):
        return full[0]
    return re.match(r"(?:(?!\.\s|\b\w*\d)(?:\([^)]*\)|[^,:;(]))*", before)[0].strip(" .")  # type: ignore[index]


def _shelfmark(reference: str) -> Shelfmark:
    if not _names_keeper(reference):
        return Shelfmark(text=reference, other=reference)
    archive = _archive(reference)
    parts: dict[str, str] = {}
    rest = reference[len(archive) :]
    found = list(_PART.finditer(rest))
    strong = any(not _WEAK.fullmatch(_label(part)) for part in found)
    for part in reversed(found if strong else []):
        name = str(part.lastgroup)
        parts[name] = part[name]
        rest = rest[: part.start()] + rest[part.end() :]
    return Shelfmark(text=reference, archive=archive, other=_leftover(rest), **parts)


def _label(part: re.Match[str]) -> str:
    return str(part[f"{part.lastgroup}_label"])


def _leftover(rest: str) -> str | None:
    words = [_tidy(word.lstrip(" .:")) for word in re.split(r"[,:](?=\s|$)", rest)]
    return ", ".join(word for word in words if word) or None


def _tidy(reference: str) -> str:
    """Without the full stop that ends the sentence; one that belongs to an abbreviation stays."""
    bare = reference.strip(" ;,")
    if bare.startswith("[") and bare.rstrip(".").endswith("]"):
        bare = bare.rstrip(".")[1:-1].strip()
    return bare if re.search(r"\.[A-Z]\.$", bare) else bare.rstrip(". ")
