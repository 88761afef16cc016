"""BibLaTeX: titles and bodies in braces, dates in EDTF with year and month for old BibTeX, addresses untouched.

UTF-8, without TeX accents. BibTeX counts braces even behind a backslash: unbalanced ones become parentheses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.citing.exported import Exported, days, family_and_given, is_body
from bot.answers.citing.moments import Moment
from bot.answers.citing.names import whole
from storage.model import Agent

_TYPES = {
    "personal_communication": "letter",
    "report": "report",
    "book": "book",
    "chapter": "incollection",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "webpage": "online",
    "thesis": "thesis",
}
_ESCAPES = {
    "\\": r"{\textbackslash}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "&%#_${}"},
}
_LANGUAGES = {
    "ru": "russian",
    "en": "english",
    "de": "german",
    "fr": "french",
    "zh": "chinese",
    "ko": "korean",
    "hu": "hungarian",
    "pl": "polish",
}


def write(held: Sequence[Exported]) -> str:
    """The file's text; keys that collide get a number."""
    taken: dict[str, int] = {}
    entries = []
    for item in held:
        taken[item.key] = number = taken.get(item.key, 0) + 1
        entries.append(_entry(item, item.key if number == 1 else f"{item.key}-{number}"))
    return "\n".join(entries)


def _entry(item: Exported, key: str) -> str:
    lines = [f"  {name} = {{{value}}}," for name, value in _fields(item) if value]
    return "\n".join([f"@{_TYPES.get(item.ref.kind, 'unpublished')}{{{key},", *lines, "}", ""])


def _fields(item: Exported) -> Iterator[tuple[str, str]]:
    ref = item.ref
    for role in ("author", "editor", "translator"):
        yield role, " and ".join(_name(agent) for agent in ref.who(role))
    yield "title", f"{{{_text(ref.title)}}}" if ref.title else ""
    yield "shorttitle", f"{{{_text(ref.short_title)}}}" if ref.short_title else ""
    journal = ref.kind.startswith("article")
    yield ("journaltitle" if journal else "booktitle"), f"{{{_text(ref.container)}}}" if ref.container else ""
    yield from _dates(item)
    yield "origdate", _date(ref.original)
    yield "type", _text(ref.genre)
    yield "volume", _text(ref.volume)
    yield "number", _text(ref.issue or ref.number)
    yield "pages", _text(ref.pages)
    yield "edition", _text(ref.edition)
    yield "series", _text(ref.series)
    yield (
        ("institution" if ref.kind == "report" else "publisher"),
        f"{{{_text(ref.publisher)}}}" if ref.publisher else "",
    )
    yield "location", _text(ref.publisher_place)
    yield "howpublished", _text(ref.archive)
    yield "note", _text(_note(item))
    yield "library", _text(ref.archive_place)
    yield "doi", ref.doi
    yield "isbn", ref.isbn
    yield "url", "".join(ref.url.split()).translate({ord("{"): "%7B", ord("}"): "%7D"})
    yield "urldate", _date(ref.accessed)
    language = ref.language.lower()
    yield "langid", _LANGUAGES.get(language[:2], language if language in _LANGUAGES.values() else "")
    yield "abstract", _text(ref.summary)
    yield "keywords", _text(ref.keywords)


def _dates(item: Exported) -> Iterator[tuple[str, str]]:
    known = days(item.ref.date)
    if not known:
        yield "year", _text(item.words)
        return
    yield "date", (item.when or "").replace("%", "~")
    yield "year", f"{known[0].year:04d}"
    yield "month", str(known[0].month) if 1 <= known[0].month <= 12 else ""


def _note(item: Exported) -> str:
    """Shelfmark and collection; the recipient, for whom no reader of the format has a field; credits."""
    ref = item.ref
    people = " and ".join(whole(agent) for agent in ref.who("recipient"))
    asked = " and ".join(whole(agent) for agent in ref.who("interviewer"))
    place = ", ".join(part for part in (ref.location, ref.collection, ref.call_number) if part)
    sentences = (place, people and f"To {people}", asked and f"Interview by {asked}", ref.event, item.credits)
    return ". ".join(sentence for sentence in sentences if sentence)


def _name(agent: Agent) -> str:
    family, given, suffix = family_and_given(agent)
    if is_body(agent):
        return f"{{{_text(family)}}}"
    parts = [_guarded(family), _guarded(suffix), _guarded(given)]
    return ", ".join(part for part in parts if part)


def _guarded(part: str) -> str:
    """A part of a name that the format would take apart stands in braces."""
    text = _text(part)
    return f"{{{text}}}" if "," in part or " and " in f" {part.lower()} " else text


def _date(date: Moment | None) -> str:
    """The first day of a date that has no other form here."""
    known = days(date)
    return (
        "-".join(f"{number:02d}" for number in (known[0].year, known[0].month, known[0].day) if number)
        if known
        else ""
    )


def _text(text: str) -> str:
    """Text for TeX on one line. Zotero reads `TEL` in capitals as a sign of its own; an empty group keeps them apart."""
    line = " ".join(text.replace("\ue000", "").replace("\ue001", "").split())
    escaped = "".join(_ESCAPES.get(char, char) for char in _balanced(line))
    return escaped.replace("TEL", "T{}EL")


def _balanced(text: str) -> str:
    """Braces escaped where they pair, as parentheses where they do not: one alone would spoil the whole file."""
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            break
    return text.translate({ord("{"): "(", ord("}"): ")"}) if depth else text
