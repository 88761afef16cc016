"""The list of persons in a volume's front matter: who the editors say is named, and as what.

It is no document and no text of one: its names and descriptions are the editors' own, and are read as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from storage.model import PersonEntry, PersonList
from storage.parsing.flow import Element, line, name

_HEADING = re.compile(r"(?:\w+ ){0,4}(?:persons|names)\b.{0,40}", re.IGNORECASE)
_RANKS = frozenset(
    "admiral adm air ambassador baron brigadier brig captain capt chief col colonel commander comdr count crown dame dr "
    "field first gen general generalissimo king lady lieutenant lord lt maj major marshal miss mr ms prince "
    "princess prof professor queen rear senator sheikh shah sir vice viscount wing group squadron commodore".split()
)
"""Left out of names; `Madame` and `Mrs.` stay, because the name behind them is the husband's."""

_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)
_WITH_INITIALS = re.compile(r"\s*,?\s*((?:[^\W\d_][\w’'-]*\s)?(?:[^\W\d_]\.\s?)+(?:[^\W\d_][\w’'-]+)?),")
_GIVEN = re.compile(r"[^\W\d_a-z](?:\.|[\w’'-]*)")
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_ELSEWHERE = re.compile(r"\bsee\s+(?:also\s+)?([^.;]+)", re.IGNORECASE)
_LONGEST_NAME = 80


def is_list_of_persons(heading: str) -> bool:
    """Whether a heading of the front matter is that of a list of persons."""
    return _HEADING.fullmatch(heading.strip(" .\u2003")) is not None


def person_list(items: Iterable[Element], key: str, title: str) -> PersonList | None:
    """The list of persons that these items make; None where none of them is one."""
    entries = tuple(_settled([entry for item in items if (entry := _entry(item))]))
    return PersonList(key, title, entries) if entries else None


def _entry(item: Element) -> PersonEntry | None:
    words = line(item)
    heads = (line(e) for e in item.iter() if name(e) in {"strong", "b", "hi", "persname"})
    head = next((h for h in heads if h and words.startswith(h)), None)
    written, rest = (head, words[len(head) :]) if head else _unmarked(words)
    written = written.strip(" ,;:")
    if "," not in written and (initials := _WITH_INITIALS.match(rest)):
        written, rest = f"{written}, {initials[1]}", rest[initials.end() :]
    bare = " ".join(_BRACKETED.sub("", written).split())
    called = _in_order(bare)
    if not called or len(called) > _LONGEST_NAME or not any(c.isalpha() for c in called):
        return None
    inside = (found[1] for found in _BRACKETED.finditer(written))
    variants = tuple(_in_order(other) for other in inside if len(re.split(r"[\s-]", other.strip())) > 1)
    return PersonEntry(called, tuple(v for v in variants if v), rest.strip(" ,;:") or None)


def _unmarked(words: str) -> tuple[str, str]:
    """Name and description of an item that sets the name apart by commas alone."""
    family, _, rest = words.partition(",")
    given, comma, after = rest.partition(",")
    names = given.split()
    if comma and 0 < len(names) < 4 and all(map(_GIVEN.fullmatch, names)) and not _is_rank(names[0]):
        return f"{family},{given}", after
    return family, rest


def _in_order(written: str) -> str:
    """Given names first, ranks left out: `Timur Bakhtiar` for `Bakhtiar, General Timur`."""
    family, *more = (piece.strip() for piece in written.split(","))
    suffixes = [piece for piece in more if _SUFFIX.fullmatch(piece)]
    given = " ".join(
        word for piece in more if piece not in suffixes for word in piece.split() if not _is_rank(word)
    )
    return " ".join(part for part in (given, family, *suffixes) if part)


def _is_rank(word: str) -> bool:
    return word.lower().rstrip(".") in _RANKS


def _settled(entries: list[PersonEntry]) -> Iterator[PersonEntry]:
    """The entries; one that only says where to look becomes a spelling of the entry it names."""
    pointing = {
        entry.name: _in_order(found[1])
        for entry in entries
        if entry.description and (found := _ELSEWHERE.match(entry.description))
    }
    known = {entry.name for entry in entries}
    for entry in entries:
        if pointing.get(entry.name) in known:
            continue
        others = tuple(other for other, target in pointing.items() if target == entry.name)
        yield replace(entry, variants=(*entry.variants, *others))
