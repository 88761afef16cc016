"""RIS: one line a value, so that no title can start a tag; no byte-order mark; a stop of `ER  - ` after each record.

Manuscripts leave as MANSCPT and letters as PCOMM: readers make journal articles of the general type.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.citing.exported import Exported, days, family_and_given, is_body
from bot.answers.citing.moments import SEASONS, Day, american
from bot.answers.citing.names import whole
from storage.model import Agent

_TYPES = {
    "personal_communication": "PCOMM",
    "report": "RPRT",
    "book": "BOOK",
    "chapter": "CHAP",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "webpage": "ELEC",
    "thesis": "THES",
}
_YEAR_ALONE = frozenset({"CHAP", "NEWS"})
_PAGED = frozenset({"chapter", "article-journal", "article-magazine", "article-newspaper"})


def write(held: Sequence[Exported]) -> str:
    """The file's text."""
    return "\n".join(_record(item) for item in held)


def _record(item: Exported) -> str:
    lines = (f"{tag}  - {value}" for tag, text in _tags(item) if (value := " ".join(text.split())))
    return "\n".join([*lines, "ER  - ", ""])


def _tags(item: Exported) -> Iterator[tuple[str, str]]:
    ref = item.ref
    kind = _TYPES.get(ref.kind, "MANSCPT")
    yield "TY", kind
    yield "ID", item.key
    yield "TI", _plain(ref.title)
    yield "ST", _plain(ref.short_title)
    for role, tag in (("author", "AU"), ("editor", "A2" if kind == "CHAP" else "ED"), ("translator", "A4")):
        yield from ((tag, _name(agent)) for agent in ref.who(role))
    if kind == "PCOMM":
        yield from (("A2", _name(agent)) for agent in ref.who("recipient"))
    yield "T2", _plain(ref.container)
    yield "T3", ref.series
    yield from _dates(item, kind)
    yield "M3", ref.genre
    yield "VL", ref.volume
    yield "IS", ref.issue
    yield "ET", ref.edition
    yield "M1", ref.number if kind == "RPRT" else ""
    if ref.kind in _PAGED:
        first, _, last = ref.pages.replace("–", "-").partition("-")
        yield "SP", first
        yield "EP", last
    yield "DB", ref.archive
    yield "CN", ref.call_number
    yield "AN", ref.location
    yield "AV", ref.location
    yield "PB", ref.publisher
    yield "CY", ref.publisher_place or ref.archive_place
    yield "DP", ref.source
    yield "LA", ref.language
    yield "DO", ref.doi
    yield "SN", ref.isbn or ref.issn
    yield "UR", ref.url
    yield "Y2", "".join(_slashed(day) for day in days(ref.accessed)[:1])
    yield "AB", ref.summary
    yield "KW", ref.keywords
    yield from (("KW", text.replace(";", ",")) for text in _untagged(item))
    yield from (("N1", note) for note in _notes(item))


def _dates(item: Exported, kind: str) -> Iterator[tuple[str, str]]:
    """The date as each reader takes it: pandoc's is the first tag, as EDTF; Zotero's and citation-js's is DA."""
    date, known = item.ref.date, days(item.ref.date)
    if not known or date is None:
        yield "DA", item.words
        return
    if kind in _YEAR_ALONE and not (date.end or date.circa) and known[0].day:
        # Of these types citation-js reads PY alone, and a year there; a second date would be a note in Zotero.
        yield "Y1", _dashed(known[0])
        yield "PY", f"{known[0].year:04d}"
        return
    yield "PY", "/".join(map(_dashed, known)) + ("~" if date.circa and not date.end else "")
    if date.end and known[-1].day and known[0].day:
        yield "DA", "/".join(map(_dashed, known))
    else:
        yield "DA", _slashed(known[0])
        if date.end or date.circa:
            # DA has neither ranges of months and years nor doubt; `1949/1951` would be read as a month.
            yield "N1", f"Date: {'circa ' if date.circa else ''}{american(date)}"


def _dashed(day: Day) -> str:
    """`1950-05`, as far as it is known; a season has no place in it."""
    parts = [f"{part:02d}" for part in (day.month, day.day) if part]
    return "-".join([f"{day.year:04d}", *(parts if 1 <= day.month <= 12 else [])])


def _slashed(day: Day) -> str:
    """`1950/05//`; a season stands in the fourth place."""
    month = f"{day.month:02d}" if 1 <= day.month <= 12 else ""
    return f"{day.year:04d}/{month}/{f'{day.day:02d}' if day.day else ''}/{SEASONS.get(day.month, '')}"


def _untagged(item: Exported) -> Iterator[str]:
    """What some reader has no tag for, in words among the keywords, which every reader keeps.

    pandoc reads no archive and no translator, citation-js translators of books and chapters alone.
    """
    ref = item.ref
    letter = ref.kind == "personal_communication"
    roles = (
        ("translator", "Translated by"),
        ("interviewer", "Interview by"),
        ("" if letter else "recipient", "To"),
    )
    yield from (
        f"{verb} {', '.join(map(whole, people))}" for role, verb in roles if (people := ref.who(role))
    )
    yield ref.location or ref.call_number


def _notes(item: Exported) -> Iterator[str]:
    ref = item.ref
    if ref.number and ref.kind != "report":
        yield f"No. {ref.number}"
    if ref.original:
        yield f"Date of the original: {american(ref.original)}"
    yield from (text for text in (ref.collection, ref.event, item.credits) if text)


def _name(agent: Agent) -> str:
    """`Lodge, Henry Cabot, Jr.`; a comma in a body's name would split it: parentheses keep it whole."""
    family, given, suffix = family_and_given(agent)
    if not is_body(agent):
        return ", ".join(part for part in (family, given, suffix) if part)
    head, comma, rest = family.partition(", ")
    return f"{head} ({rest})" if comma else family


def _plain(text: str) -> str:
    return text.replace("\ue000", "").replace("\ue001", "")
