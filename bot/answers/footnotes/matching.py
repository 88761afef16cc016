"""How well a held document fits a footnote: what agrees, what speaks against it, and how sure that makes one.

Each thing that a footnote names (title, date, shelfmark, address, number in a volume) agrees, nearly agrees as after
a slip of the pen, or contradicts. A contradiction counts as much as an agreement: a like title of another day is
another document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from bot.answers.citing.moments import Day, moment
from bot.answers.citing.provenance import source_line
from bot.answers.footnotes.footnote_dates import Dated
from bot.answers.footnotes.parsing import FootnoteQuery
from bot.answers.footnotes.references import Place, places
from bot.answers.references.volumes import volume_number, years
from storage.documents import Card
from storage.folding import fold, words
from storage.model import Record

CERTAIN, LIKELY, POSSIBLE = "certain", "likely", "possible"
_WEIGHTS = {"title": 0.45, "date": 0.3, "shelfmark": 0.35, "address": 0.35, "number": 0.25}
_SURE, _FITS, _MAY_FIT = 0.8, 0.5, 0.3
_SLIP = 0.4
_AGREES = {"title": _SLIP, "date": 0.5, "shelfmark": 0.64, "address": 0.5, "number": _SLIP}
"""From here on a thing agrees; what is a slip of the pen away counts for the document and is still named as differing."""

_OF_EVERY_VOLUME = frozenset(
    "frus f r u s foreign relations of the united states diplomatic papers volume vol part and in".split()
)
_NUMERAL = re.compile(r"[ivxl]+|\d+")
_KEY = re.compile(r"/(?:document|historicaldocuments)/([\w.-]+(?:/d\d+\w*)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Match:
    """A document beside a footnote.

    score       from -1 to 1: what agrees less what contradicts, over all that can be compared
    confidence  `certain`, `likely` or `possible`; empty where the document is another
    agrees, differs    which of title, date, shelfmark, address and number do
    """

    card: Card
    score: float
    confidence: str
    agrees: tuple[str, ...]
    differs: tuple[str, ...]


def rank(query: FootnoteQuery, cards: Iterable[Card]) -> tuple[Match, ...]:
    """The documents beside the footnote, best first."""
    return tuple(sorted((_match(query, card) for card in cards), key=lambda match: -match.score))


def _match(query: FootnoteQuery, card: Card) -> Match:
    held = _Held(card)
    weighed = {name: value for name, value in _compared(query, held) if value is not None}
    total = sum(_WEIGHTS[name] for name in weighed)
    score = sum(_WEIGHTS[name] * value for name, value in weighed.items()) / total if total else 0.0
    agrees = tuple(name for name, value in weighed.items() if value >= _AGREES[name])
    differs = tuple(
        name
        for name, value in weighed.items()
        if value < 0 or (0 < value < _AGREES[name] and name != "title")
    )
    near = any(value >= _SLIP for value in weighed.values())
    return Match(card, score, _confidence(score, agrees, differs) if near else "", agrees, differs)


def _confidence(score: float, agrees: tuple[str, ...], differs: tuple[str, ...]) -> str:
    if score < _MAY_FIT:
        return ""
    if score >= _SURE and not differs and (len(agrees) > 1 or agrees == ("address",)):
        return CERTAIN
    return LIKELY if score >= _FITS else POSSIBLE


def _compared(query: FootnoteQuery, held: _Held) -> Iterator[tuple[str, float | None]]:
    title, number = _title(query, held), _number(query, held)
    # A volume and the number in it name one document; words that no mark shows to be its title say nothing against it.
    entry = bool(query.volume) and number == 1.0
    yield "title", None if entry and not query.quoted and title is not None and title < _SLIP else title
    yield "date", _date(query.dates, held.days)
    yield "shelfmark", _shelfmark(query, held)
    yield "address", _address(query, held)
    yield "number", number


class _Held:
    """What of a card is compared, folded once."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.record: Record = card.record

    @cached_property
    def title(self) -> str:
        return fold(self.record.title)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        date = moment(self.record.date.edtf) if self.record.date else None
        return tuple(day for day in (date.start, date.end) if day) if date else ()

    @cached_property
    def source(self) -> str:
        return source_line(self.record)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        return places(self.source)


def _title(query: FootnoteQuery, held: _Held) -> float | None:
    if not held.title or not query.titles:
        return None
    like = max(fuzz.ratio(fold(title), held.title) for title in query.titles) / 100
    if like < 0.8 and len(held.title) > 12:
        # The title may be cut short in the footnote, or carry words that are not the title's.
        like = max(like, 0.95 * fuzz.partial_ratio(held.title, fold(query.words)) / 100)
    return max(-1.0, (like - 0.75) / 0.25)


def _date(named: tuple[Dated, ...], held: tuple[Day, ...]) -> float | None:
    if not named or not held:
        return None
    return max(_same_day(one, day) for one in named for day in held)


def _same_day(named: Dated, held: Day) -> float:
    if named.month and named.day and held.month and held.day:
        slips = DamerauLevenshtein.distance(_figures(named), f"{held.year:04}{held.month:02}{held.day:02}")
        return (1.0, _SLIP, -0.5)[slips] if slips < 3 else -1.0
    if named.month and held.month:
        return 0.8 if (named.year, named.month) == (held.year, held.month) else -1.0
    slips = DamerauLevenshtein.distance(f"{named.year:04}", f"{held.year:04}")
    return (0.5, -0.3)[slips] if slips < 2 else -1.0


def _figures(named: Dated) -> str:
    return f"{named.year:04}{named.month:02}{named.day:02}"


def _shelfmark(query: FootnoteQuery, held: _Held) -> float | None:
    if query.places and held.places:
        return max(_same_place(one, other) for one in query.places for other in held.places)
    if not held.source or held.places or query.places:
        return None
    like = fuzz.partial_ratio(fold(held.source), fold(query.words)) / 100
    return like if like > 0.85 else None


def _same_place(named: Place, held: Place) -> float:
    """Units that both name, each equal, a slip apart, or different; then the leaves: others are another document's."""
    both = [(value, held.named[kind]) for kind, value in named.named.items() if kind in held.named]
    within = named.first <= held.last and held.first <= named.last
    if not both:
        return (
            (_AGREES["shelfmark"] if within else -0.5)
            if named.first and held.first and not named.named
            else 0.0
        )
    slips = [0 if one == other else DamerauLevenshtein.distance(one, other) for one, other in both]
    if sum(slips) > 1:
        return -1.0
    value = 1.0 if len(both) > 2 else 0.7
    value -= 0.4 * sum(slips)
    if not (named.first and held.first):
        return value - (0.15 if sum(slips) else 0)
    if not within:
        return value - 0.8
    if (named.first, named.last) == (held.first, held.last):
        return value
    # A leaf among others is a pinpoint; beside a number that differs it makes another file of it.
    return value - (0.35 if sum(slips) else 0.05)


def _address(query: FootnoteQuery, held: _Held) -> float | None:
    """Only a record's own address or id can be compared; a slug and a number are no contradiction."""
    keys = [found[1].lower().strip("./") for address in query.addresses if (found := _KEY.search(address))]
    url = _KEY.search(held.record.url or "")
    ours = {held.card.id.lower(), (held.record.record_id or "").lower(), url[1].lower() if url else ""} - {""}
    if not keys or not ours:
        return None
    if any(key in ours for key in keys):
        return 1.0
    nearest = min(DamerauLevenshtein.distance(key, own) for key in keys for own in ours)
    if nearest == 1:
        return _SLIP
    alike = any(key.isdigit() == own.isdigit() for key in keys for own in ours)
    return -0.6 if alike else None


def _number(query: FootnoteQuery, held: _Held) -> float | None:
    number = held.record.number
    if not query.document or not number or not held.record.collection:
        return None
    if query.document != number.strip("[]"):
        return -1.0
    if query.volume:
        return _volume(query.volume, held.record.collection)
    return 1.0 if fuzz.partial_token_set_ratio(fold(held.record.collection), fold(query.words)) > 60 else 0.4


def _volume(named: str, collection: str) -> float:
    """Whether the words name the volume: its years, its number, and the words of its title that others do not have."""
    if "foreign relations" not in fold(collection) or (years(named) and not years(named) & years(collection)):
        return -1.0
    number, ours = volume_number(named), volume_number(collection)
    if number and ours and (number[0] != ours[0] or (number[1] and ours[1] and number[1] != ours[1])):
        return -1.0
    subject = {word for word in words(named) if word not in _OF_EVERY_VOLUME and not _NUMERAL.fullmatch(word)}
    if subject and not subject & set(words(collection)):
        return _SLIP if number and ours else -1.0
    return 1.0 if years(named) and (subject or (number and ours)) else _SLIP
