"""What a footnote says: titles, dates, shelfmarks, addresses and numbers, as far as its words go.

Knows no style by name: quotation marks, italics, the place of the year and the order of a Russian shelfmark are
enough. It never corrects what it reads; slips are judged when documents are compared with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.answers.citing.marked import tidy
from bot.answers.footnotes.footnote_dates import Dated, dates
from bot.answers.footnotes.references import Place, leaves_alone, places

_QUOTED = re.compile(
    r"“([^“”]{6,})”|«([^«»]{6,})»|\"([^\"]{6,})\"|(?<!\w)‘(.{6,}?)’(?!\w)|(?<![\w*])\*([^*]{6,})\*(?!\w)"
)
_ADDRESS = re.compile(r"<?(?:https?:?//|www\.)[^\s<>]+>?", re.IGNORECASE)
_NOTE_NUMBER = re.compile(
    r"^\s*(?:\[?\d{1,3}\]?[.)]\s+|[¹²³⁰⁴-⁹]+\s*|(?:see(?: also)?|cf\.)[:,]?\s+)+", re.IGNORECASE
)
_DOCUMENT = re.compile(r"\bdoc(?:ument|s)?\.?\s*(?:no\.?\s*)?(\d{1,4})\b", re.IGNORECASE)
_VOLUME = re.compile(r"\b(?:FRUS|F\.R\.U\.S\.|Foreign Relations(?: of the United States)?)(?=\W|$)[^\n]*")
_IN_VOLUME = re.compile(r"(?:\b(?:[Dd]oc(?:ument|s)?|[Nn]os?|[Nn]r)\b\.?\s*|#)+(\d{1,4})\b")
_YEAR_IN_PARENTHESES = re.compile(r"\s*\((?:ca?\.\s)?\d{4}[^()]*\)\.?\s*")
_NAMES_ONLY = re.compile(
    r"(?:[^\s,]+(?:\s[^\s,]+)?,\s(?:\w\.[\s-]?)+(?:,?\s&\s|,\s)?)+(?:\(Eds?\.\))?\.?", re.UNICODE
)
_SENTENCE = re.compile(r"\.\s|\s\[|\s\(")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDS = " .,;:[]()"


@dataclass(frozen=True, slots=True)
class FootnoteQuery:
    """What was read in a footnote.

    titles      what may be the document's title, the likeliest first
    dates       the days, months or years it names, outside of its title first
    places      shelfmarks of the Russian scheme, unit by unit
    addresses   web addresses, as written
    document    the number of a document in a volume, `doc. 12`
    volume      the words that name a volume of *Foreign Relations of the United States*, up to that number
    quoted      whether marks show the title; else it is only what may be one
    """

    text: str
    titles: tuple[str, ...] = ()
    dates: tuple[Dated, ...] = ()
    places: tuple[Place, ...] = ()
    addresses: tuple[str, ...] = ()
    document: str = ""
    volume: str = ""
    quoted: bool = False
    words: str = field(default="", compare=False)


def look_up(footnote: str) -> FootnoteQuery:
    """Read a footnote; whatever it does not name stays empty."""
    text = _NOTE_NUMBER.sub("", tidy(footnote))
    addresses = tuple(found[0].strip("<>.,;") for found in _ADDRESS.finditer(text))
    prose = _ADDRESS.sub(" ", text)
    quoted = tuple(_quoted(prose))
    outside = prose
    for title in quoted:
        outside = outside.replace(title, " ")
    volume, number = _entry(outside)
    # The years of a volume's title are not those of a document in it.
    dated = [text.replace(volume, " ") if number else text for text in (outside, prose)]
    titles = quoted or tuple(title for title in _unquoted(prose) if len(_WORD.findall(title)) > 1)
    return FootnoteQuery(
        text=text,
        titles=tuple(dict.fromkeys(titles)),
        dates=tuple(dict.fromkeys(date for text in dated for date in dates(text))),
        places=places(outside, mistyped=True) or leaves_alone(outside),
        addresses=addresses,
        document=number,
        volume=volume.strip(_ENDS),
        quoted=bool(quoted),
        words=prose,
    )


def _entry(text: str) -> tuple[str, str]:
    """The words that name a volume, up to the number of a document, and that number."""
    named = _VOLUME.search(text)
    volume = named[0] if named else ""
    number = _DOCUMENT.search(text) or _IN_VOLUME.search(volume)
    return _IN_VOLUME.split(volume, maxsplit=1)[0], number[1] if number else ""


def _quoted(text: str) -> Iterator[str]:
    found = [next(filter(None, match.groups())) for match in _QUOTED.finditer(text)]
    yield from sorted((title.strip(" .,;") for title in found), key=len, reverse=True)


def _unquoted(text: str) -> Iterator[str]:
    """The title where no mark shows it: before `//`, around a year in parentheses, before the first date."""
    head, slashes, _ = text.partition(" // ")
    if slashes:
        yield head.rsplit(". ", 1)[0].strip(_ENDS)
        yield head.strip(_ENDS)
        return
    year = _YEAR_IN_PARENTHESES.search(text)
    if year:
        before, after = text[: year.start()].strip(_ENDS), text[year.end() :]
        if before and not _NAMES_ONLY.fullmatch(before):
            yield before
        yield _SENTENCE.split(after, maxsplit=1)[0].strip(_ENDS)
        return
    first = next(iter(dates(text)), None)
    if first and first.start > 8:
        yield text[: first.start].strip(_ENDS)
    yield re.split(r"[,.]\s", text, maxsplit=1)[0].strip(_ENDS)
